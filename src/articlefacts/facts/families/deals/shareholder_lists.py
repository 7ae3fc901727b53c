"""Capital told as a list: «Actionnaires : A (30 %), B», «au capital de C figurent A et B», «les minoritaires, A (3 %)»."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.facts.arguments import coordinated, coordinated_left
from articlefacts.facts.arguments.nominal_subjects import holder, holders
from articlefacts.facts.arguments.pronoun_subjects import is_interview, speakers_firm
from articlefacts.facts.arguments.topic import possessor, topic
from articlefacts.facts.families.deals.name_words import WORDS
from articlefacts.facts.families.deals.ownership import OWNED, OWNERS, aside, owns
from articlefacts.facts.families.deals.shares import bracketed_share, with_shares
from articlefacts.facts.families.deals.told_shares import spoken_of
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import COMPANY, Item, pattern
from articlefacts.lazy import lazy

_OWNER = r"(?:(?:la|le|les|l')\s?)?" + WORDS + r"{company|organization|person:owner}"
_THING = r"(?:(?:la|le|les|l')\s?)?" + WORDS + r"{company|organization:owned}"
_ITEM = r"(?:(?:la|le|les|l')\s?)?" + WORDS + r"{company|organization|product:owned}"
_FOUND = (
    r"(?:(?:figur|siég|siègent?|cohabit|côtoi|apparaiss)(?:e|ent|ait|aient)?|sièg(?:e|ent)|on (?:re)?trouve|"
    r"se (?:re)?trouv(?:e|ent))(?: (?:aussi|également|notamment|toujours|déjà|désormais|encore|ainsi))?"
)


def _firm_of_box(hit: Hit) -> Item | None:
    """Whom a box of facts is on: in an interview the firm of whoever answers."""
    if is_interview(hit.article):
        return speakers_firm(hit.article, hit.view, hit.start)
    return topic(hit.article, hit.view, COMPANY)


def _holdings(hit: Hit) -> Iterator[Draft]:
    """«Participations : B (34 %), C (100 %)», «Filiales : B et C»."""
    owner = _firm_of_box(hit)
    for one, share in with_shares(hit.view, hit.group("owned"), OWNED):
        yield from aside(owns(hit, owner, one, share))


def _shareholders(hit: Hit) -> Iterator[Draft]:
    """«Actionnaires : A (60 %), C (40 %)»."""
    yield from _all(hit, _firm_of_box(hit))


def _in_capital(hit: Hit) -> Iterator[Draft]:
    """«Au capital de B figurent A et C», «À son capital, on trouve A et C»."""
    yield from _all(hit, hit.group("owned") or possessor(hit.article, hit.view, hit.start, COMPANY))


def _all(hit: Hit, owned: Item | None) -> Iterator[Draft]:
    for one, share in with_shares(hit.view, hit.group("owner"), OWNERS):
        yield from owns(hit, one, owned, share)


def _share_out(hit: Hit) -> Iterator[Draft]:
    """«A et C se partagent le capital de B»."""
    owners = holders(hit.article, hit.view, hit.start, OWNERS)
    owned = hit.group("owned") or spoken_of(hit, *owners)
    for one in owners if len(owners) > 1 else ():
        yield from owns(hit, one, owned)


def _shared_by(hit: Hit) -> Iterator[Draft]:
    """«B, que se partagent A et C»."""
    several = tuple(with_shares(hit.view, hit.group("owner"), OWNERS))
    for one, share in several if len(several) > 1 else ():
        yield from owns(hit, one, hit.group("owned"), share)


def _among(hit: Hit) -> Iterator[Draft]:
    """«Parmi les minoritaires, A (2,8 %) proteste»: of the firm that the text speaks of."""
    first = hit.group("owner")
    several = coordinated(hit.view, first, OWNERS) if first else ()
    owned = spoken_of(hit, *several)
    for one in several:
        if share := bracketed_share(hit.view, one):
            yield from aside(owns(hit, one, owned, share))


def _before(hit: Hit) -> Iterator[Draft]:
    """«A (34 %) et C (20 %), ses deux principaux actionnaires»."""
    last = hit.group("owner")
    several = coordinated_left(hit.view, last, OWNERS) if last else ()
    owned = spoken_of(hit, *several)
    for one in several:
        yield from aside(owns(hit, one, owned, bracketed_share(hit.view, one)))


def _of_somebody(hit: Hit) -> bool:
    """«N, retraité de X. |Dans son portefeuille figurent| Y»: a person is spoken of."""
    near = hit.article.views[max(hit.view.index - 1, 0) : hit.view.index + 1]
    return any("person" in view.kinds or _CLIENTS.search(view.mask) for view in near)


_CLIENTS = lazy(
    r"\b(?:clients|sponsors|annonceurs|retraitée?s?|agence|épargnant|avocats?)\b", re.IGNORECASE
)


def _portfolio(hit: Hit) -> Iterator[Draft]:
    """«Dans son portefeuille figurent B et C», «A compte parmi ses marques B et C»."""
    if hit.match["trigger"].lower().startswith("dans son") and _of_somebody(hit):
        return
    verb = hit.match["trigger"][:3].lower() in {"com", "a d", "a p", "pos", "dét", "ali"}
    owner = (holder if verb else possessor)(hit.article, hit.view, hit.start, COMPANY)
    first = hit.group("owned")
    for one in coordinated(hit.view, first, OWNED) if first else ():
        yield from aside(owns(hit, owner, one))


SHAREHOLDER_LIST_RULES: tuple[Rule, ...] = (
    Rule(
        "ownership.holdings_box",
        pattern(
            r"^(?:[-–—•*■►] ?)?(?P<trigger>(?:principales )?(?:participations?|filiales?|marques|enseignes)) ?: ?"
            + _ITEM
        ),
        _holdings,
    ),
    Rule(
        "ownership.shareholders_box",
        pattern(
            r"^(?:[-–—•*■►] ?)?(?P<trigger>(?:principaux )?(?:actionnaires?|actionnariat|propriétaires?|"
            r"maison[- ]mère|(?:répartition du )?capital)) ?: ?" + _OWNER
        ),
        _shareholders,
    ),
    Rule(
        "ownership.in_capital",
        pattern(
            r"\b(?P<trigger>(?:au|dans le|à son|dans son|à leur) (?:capital|tour de table|actionnariat))"
            rf"(?: (?:de |d'|du ){_THING})?,? {_FOUND} {_OWNER}"
        ),
        _in_capital,
    ),
    Rule(
        "ownership.share_out",
        pattern(
            r"(?<!\w)(?P<trigger>se (?:partag(?:ent|eaient|eront)|répartissent) (?:à parts égales |équitablement )?"
            rf"(?:le |l'intégralité du |la totalité du )(?:capital|actionnariat))(?: (?:de |d'|du ){_THING})?"
        ),
        _share_out,
    ),
    Rule(
        "ownership.shared_by",
        pattern(
            r"{company|product:owned}(?: \([^()]{1,40}\))?,? (?:(?:est|sera|reste) )?(?P<trigger>que se (?:partagent|partageaient)|"
            r"partagée? (?:à parts égales )?entre) " + _OWNER
        ),
        _shared_by,
    ),
    Rule(
        "ownership.among_shareholders",
        pattern(
            r"\b(?P<trigger>(?:parmi |outre |chez )?(?:les|des|aux|ses|leurs) (?:(?:autres|petits|gros|grands|"
            r"principaux|nouveaux|{number}) ){0,2}(?:actionnaires|minoritaires|porteurs|co-?actionnaires|associés)(?: [a-zà-ÿ-]{5,14})?)"
            rf"(?:,| :| \(| comme| dont| que sont)(?: (?:comme|dont|notamment|tels que|parmi lesquels))? ?{_OWNER}"
            r"(?= \([^()]{0,24}?{percentage})"
        ),
        _among,
        needs=frozenset({"percentage"}),
    ),
    Rule(
        "ownership.then_shareholders",
        pattern(
            r"{company|organization|person:owner} \([^()]{0,12}{percentage}\),? (?:(?:tous|toutes) deux )?(?:ses|leurs|les) "
            r"(?P<trigger>(?:(?:{number}|principaux|autres|grands|gros|premiers) ){0,2}(?:co-?)?actionnaires)"
            r"(?: (?:du groupe|de la société|de l'entreprise|historiques|principaux))?(?=[,.;])"
        ),
        _before,
        needs=frozenset({"percentage"}),
    ),
    Rule(
        "ownership.in_portfolio",
        pattern(
            r"\b(?P<trigger>(?:dans (?:son|leur) portefeuille(?: de [a-zà-ÿ]{5,14})?|(?:parmi|au rang de) (?:ses|leurs) "
            rf"(?:filiales|marques|enseignes|participations)),? {_FOUND}|(?:compte|a|possède|détient|aligne) (?:notamment |aussi )?"
            r"(?:dans son portefeuille|parmi ses (?:filiales|marques|enseignes|participations))) "
            + _ITEM
        ),
        _portfolio,
    ),
)
