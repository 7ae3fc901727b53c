"""Things that a firm owns: who buys the mill of B has not bought B."""

from __future__ import annotations

import re

from articlefacts.facts.arguments.firm_nouns import WORKS_NOUN
from articlefacts.facts.view import Item, SentenceView
from articlefacts.lazy import lazy

# «la filiale de la banque |X|»: X owns; «sa filiale de travaux |X|»: it is X.
OWNER_BEHIND = (
    r"(?: du (?:[a-zà-ÿ-]{4,16} ){0,3}| (?:de |d')(?:(?:la |le |l')(?:[a-zà-ÿ-]{4,16} ){0,3})?)"
)
SITE = (
    r"(?:usine|site|magasin|boutique|supermarché|hypermarché|agence|hôtel|restaurant|casino|clinique|"
    r"maternité|crèche|entrepôt|plateforme logistique|centrale|parc|ferme|mine|gisement|concession|"
    r"permis|bloc|champ|carrière|portefeuille|catalogue|branche|division|pôle|filiale|"
    rf"radio|{WORKS_NOUN}|abattoir|broyeuse|criée|terminal|barrage|"
    r"autoroute|immeuble|centre commercial|centre de données|data ?center|laboratoire|unité|atelier|"
    r"chantier naval|vignoble|domaine|exploitation|cave)s?"
)
# «le rachat de la filiale marocaine |de B»: B sells, and what is sold has no name.
_PART_OF = re.compile(
    r"\b(?:filiales?|branches?|divisions?|activités?|usines?|sites?|actifs|magasins|agences|"
    r"réseau|pôle|flotte)(?: (?!de )[a-zà-ÿ-]{4,16}){0,3}(?: (?:de |d')[a-zà-ÿ-]{4,16})?"
    rf"{OWNER_BEHIND}$",
    re.IGNORECASE,
)
_ASSET_OF = lazy(
    rf"\b(?:{SITE}|moulins?|sièges?|stocks?|brevets?|contrats?|projets?|clientèle)"
    rf"(?: (?!de )[a-zà-ÿ-]{{4,16}}){{0,2}}(?: (?:de |d')[a-zà-ÿ-]{{4,16}}){{0,2}}{OWNER_BEHIND}$",
    re.IGNORECASE,
)


def owns_the_thing(view: SentenceView, item: Item, trigger: int) -> bool:
    """Whether a name stands for whose the thing is that is told of: «le moulin de B»."""
    at = item.start - view.start
    if at < 0:
        return False
    low = max(at - 90, trigger if at > trigger else 0)
    part = _PART_OF.search(view.mask, low, at)
    return bool(part or (item.kind == "company" and _ASSET_OF.search(view.mask, low, at)))
