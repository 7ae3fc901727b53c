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
    rf"radio|{WORKS_NOUN}|hôpital|polyclinique|camping|ehpad|maison de retraite|station de ski|"
    r"aéroport|cinéma|librairie|pharmacie|abattoir|broyeuse|criée|terminal|barrage|"
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
    if part or (item.kind == "company" and _ASSET_OF.search(view.mask, low, at)):
        return True
    sign = _SIGN.search(view.mask, low, at)
    return bool(sign and (sign["count"] or _AT_PLACE.match(view.mask, item.end - view.start)))


# «|19 magasins| X», «|l'usine| X |de Sandor|»: one or some of those of X.
_SIGN = lazy(
    rf"(?P<count>\ue008\ue010* (?:[a-zà-ÿ]{{4,14}} )?)?\b{SITE}(?: [a-zà-ÿ-]{{4,16}}){{0,2}} $",
    re.IGNORECASE,
)
_AT_PLACE = lazy(r" (?:de |d'|du |à |en )(?:la |le |l')?\ue003", re.IGNORECASE)


# What only a plural tells from a firm, a share or a restart: «la chaîne», «reprendre son activité».
_SEVERAL = (
    r"(?:activités|actifs|chaînes|stations-service|stations|studios|journaux|magazines|quotidiens|"
    r"hebdomadaires|terminaux|brevets|marques|enseignes|tours|antennes|réseaux|opérations|centres commerciaux|"
    r"chantiers navals|infrastructures|points de vente|parkings)"
)
_STOPS = (
    r"(?:pour|contre|moyennant|qui|que|dont|par|avec|afin|lors|après|avant|chez|auprès|ainsi|mais|puis|est|ont|"
    r"sont|sera|seront|serait|fut|va|vont|vient|viennent|doit|doivent|devrait|devraient|pourrait|grâce|dans|sur|"
    r"entre|depuis|vers|sous|sans|selon|via|pendant|lui|elle|"
    r"notamment|aussi|également|déjà|aux|des)"
)
# «de télévision locale», «à Sandor», «raffinerie Sandor», «usine Korvia de Sandor», «de 640 MW»
_TAIL = (
    r"(?: {place}| {company|product}(?= (?:de |d'|du |à |en )(?:la |le |l')?{place})|"
    rf" (?!{_STOPS}\b)[a-zà-ÿ-]{{3,20}}| (?:de |d'|du |des )(?:la |l'|les )?(?!{_STOPS}\b)"
    r"[a-zà-ÿ-]{3,20}| (?:de |d'|du |des |en |à |au |aux |dans )(?:la |le |l'|les )?{place}|"
    r" (?:de )?{number}(?: [A-Za-z]{1,3}\b)?|"
    # «d'oxygène |et d'azote|», «pétrolières |et gazières|»
    rf" et (?:de |d')(?!la |l'|les )[a-zà-ÿ-]{{3,20}}|"
    r" et [a-zà-ÿ-]{3,14}(?:ques?|aux|ales?|iers?|ières?|ives?|ifs?|aires?|elles?|els|ines?)\b){0,5}"
)
_ONE = r"(?:(?:une?|le|la|les|son|sa|ses|leurs?|cette|cet|ce|ces) |l')"
_MANY = (
    r"(?:{number}|plusieurs|certaines?|certains|une partie|une dizaine|l'ensemble|la totalité) "
    r"(?:(?:de |d'entre )?(?:ses|ces|leurs) |de |des )?"
)
# A name behind it is that of the thing itself, which other rules read.
_END = (
    r"(?=[.;:)»]|$|,(?! (?:la |le |l')?[«\"“]?[\ue000\ue004])|"
    rf" (?:{_STOPS}|à|au|en|et|ou|le|la|a)\b| l'| de (?:ce dernier|cette dernière|celui-ci|celle-ci)\b|"
    rf"{OWNER_BEHIND}[\ue000\ue001])"
)
_BEFORE = (
    r"(?:(?:autres?|anciens?|anciennes?|derni(?:er|ère)s?|premi(?:er|ère)s?|nouve(?:aux|lles?)|grande?s?|"
    r"petite?s?|vastes?|propres?|principa(?:ux|les?)|futur(?:e|s|es)?|{number}) ){0,2}"
)
# «un laboratoire d'idées», «un atelier de réflexion»
_THOUGHT = (
    r"(?:laboratoire|atelier|exploitation|pôle)s? (?:d'idées|de (?:réflexion|pensée|compétences?))"
)
# «19 magasins |Korvia|»; «19 magasins |Korvia et Tavant|» are no asset of theirs.
_SIGNED = (
    rf"{{number}} {_BEFORE}{SITE}(?: [a-zà-ÿ-]{{4,16}}){{0,2}} {{company|product}}"
    r"(?!,? (?:et )?[\ue000\ue004])"
)
# A building sold is no business changing hands.
_BODY = (
    rf"(?:{_ONE})?(?P<asset>{_SIGNED}|(?:{_MANY})?{_BEFORE}"
    rf"(?:(?!immeuble|{_THOUGHT}){SITE}|{_SEVERAL})\b{_TAIL}){_END}(?! (?:à|dès) {{amount}})"
)
ASSET = rf"(?={_ONE}|{_MANY}){_BODY}"
"""A thing of a business behind a verb; its group is ``asset``."""
# «du site», «des magasins»: the article is in the preposition.
OF_ASSET = rf"(?:(?:de |d')?(?={_ONE}|{_MANY})|du |des ){_BODY}"
"""The same behind «de»."""
