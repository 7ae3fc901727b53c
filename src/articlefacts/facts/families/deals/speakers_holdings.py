"""What whoever speaks owns: «notre filiale B», «votre actionnaire, A», «A garde ses 20 %» in an interview."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.facts.arguments import coordinated
from articlefacts.facts.arguments.nominal_subjects import holder
from articlefacts.facts.arguments.pronoun_subjects import speakers_firm
from articlefacts.facts.families.deals.at_stake import dealt
from articlefacts.facts.families.deals.capital_told import tells_capital
from articlefacts.facts.families.deals.ownership import OWNED, OWNERS, aside, owns
from articlefacts.facts.families.deals.shares import bracketed_share
from articlefacts.facts.families.deals.told_shares import spoken_of
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import pattern
from articlefacts.lazy import lazy
from articlefacts.lexicon.verbs import alternation

_KIND = r"(?: (?!(?:et|à|au|aux|avec|par|pour|contre|chez|de|du|des|qui|que|dont) )[a-zà-ÿ'-]{2,20}){0,3}?"
_PARTS = r"(?: du capital| des (?:parts|actions|titres))"


# Whoever sells, rents or plays a part speaks of what is not the firm's.
_OTHERS_WORDS = lazy(
    r"\b(?:vendeu(?:r|se)|buraliste|salariée?|caissi(?:er|ère)|cliente?|locataire|commerçante?|gérante? de|réplique|épisode|saison|"
    r"personnage|voisine?|habitante?)\b",
    re.IGNORECASE,
)


def _speaks_for_none(hit: Hit) -> bool:
    before = hit.article.views[max(hit.view.index - 1, 0) : hit.view.index + 1]
    return any(_OTHERS_WORDS.search(view.mask) for view in before)


def _ours(hit: Hit) -> Iterator[Draft]:
    """«Notre filiale B», «vos marques B et C»: of the firm of whoever speaks."""
    if _speaks_for_none(hit):
        return
    owner, first = speakers_firm(hit.article, hit.view, hit.match.start()), hit.group("owned")
    for one in coordinated(hit.view, first, OWNED) if first else ():
        yield from aside(owns(hit, owner, one))


def _our_owner(hit: Hit) -> Iterator[Draft]:
    """«Notre actionnaire, A», «votre maison mère, A»."""
    if _speaks_for_none(hit):
        return
    owned, first = speakers_firm(hit.article, hit.view, hit.match.start()), hit.group("owner")
    for one in coordinated(hit.view, first, OWNERS) if first else ():
        yield from aside(owns(hit, one, owned, bracketed_share(hit.view, one)))


def _keeps_his(hit: Hit) -> Iterator[Draft]:
    """«A garde ses 20 %»: of the firm that the text speaks of."""
    owner = holder(hit.article, hit.view, hit.start, OWNERS - {"place"})
    owned = (dealt(hit, owner) or spoken_of(hit, owner)) if owner and tells_capital(hit) else None
    yield from owns(hit, owner, owned, hit.group("stake"))


SPEAKERS_HOLDING_RULES: tuple[Rule, ...] = (
    Rule(
        "ownership.ours",
        pattern(
            r"\b(?:notre|votre|nos|vos) (?:(?:propre|nouvelle|principale|jeune|petite|première|ancienne)s? )?"
            rf"(?P<trigger>filiales?|marques?|enseignes?|holding|co-?entreprise|foncière){_KIND},? "
            r"{company|organization|product:owned}"
        ),
        _ours,
    ),
    Rule(
        "ownership.our_owner",
        pattern(
            r"\b(?:notre|votre|nos|vos) (?:(?:nouvel|nouveaux|nouveau|principal|principaux|premier|seul|unique) )?"
            rf"(?P<trigger>(?:co-?)?actionnaires?|propriétaire|maison[- ]mère){_KIND},? (?:(?:la|le|l')\s?)?"
            rf"(?:[a-zà-ÿ-]{{4,16}} ){{0,3}}?{{company|organization|person:owner}}"
        ),
        _our_owner,
    ),
    Rule(
        "ownership.keeps_his",
        pattern(
            rf"\b(?P<trigger>{alternation('garder', 'conserver')}) (?:toujours |encore |tous )?(?:ses|leurs) "
            rf"{{percentage:stake}}{_PARTS}?(?=[,.;!]| et |$)"
        ),
        _keeps_his,
        needs=frozenset({"percentage"}),
    ),
)
