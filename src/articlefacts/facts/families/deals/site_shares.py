"""Shares in a mine, a field or a project: «A détient 45 % du projet X», «X, détenue à 90 % par A»."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.facts.arguments import coordinated
from articlefacts.facts.arguments.nominal_subjects import holders
from articlefacts.facts.arguments.topic import possessor
from articlefacts.facts.families.deals.ownership import OWNERS, owns
from articlefacts.facts.families.deals.shares import bracketed_share
from articlefacts.facts.families.deals.sites import INTO, PARTS, SITE, site, site_told
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import COMPANY, pattern
from articlefacts.lexicon.verbs import FINITE, alternation


def _holds(hit: Hit) -> Iterator[Draft]:
    """«A détient 45 % d'intérêts dans le projet X»."""
    for owner in holders(hit.article, hit.view, hit.start, OWNERS):
        yield from owns(hit, owner, site(hit), hit.group("stake"))


def _of_which(hit: Hit) -> Iterator[Draft]:
    """«le bloc X, dont A détient 45 %», «les 45 % qu'elle détient dans le bloc X»."""
    owner = hit.group("owner")
    owners = (owner,) if owner else holders(hit.article, hit.view, hit.start, OWNERS)
    for one in owners:
        yield from owns(hit, one, site(hit), hit.group("stake"))


def _held(hit: Hit) -> Iterator[Draft]:
    """«La mine X, détenue à 70 % par A et à 30 % par B»."""
    view, owned, at = hit.view, site(hit), hit.match.end()
    yield from owns(hit, hit.group("owner"), owned, hit.group("stake"))
    while more := _AND_BY.match(view.mask, at):
        yield from owns(hit, view.group(more, "owner"), owned, view.group(more, "stake"))
        at = more.end()


def _share_held(hit: Hit) -> Iterator[Draft]:
    """«contre 18 % d'intérêts détenus par A»: in the site that the sentence tells of."""
    told = site_told(hit.article, hit.view, hit.start)
    yield from owns(hit, hit.group("owner"), told, hit.group("stake"))


def _its_share(hit: Hit) -> Iterator[Draft]:
    """«sa participation de 20 % dans le projet X», «la participation de 20 % de A dans le projet X»."""
    fronted = _FRONTED.search(hit.view.mask, 0, hit.match.start())
    if hit.group("owner") is None and (hit.match["the"] or fronted):
        return
    owner = hit.group("owner") or possessor(hit.article, hit.view, hit.start, COMPANY)
    yield from owns(hit, owner, site(hit), hit.group("stake"))


# «|Grâce à| sa participation de 20 % dans le projet, A recevra»
_FRONTED = re.compile(
    r"(?:^|[,;:] )(?:grâce à|avec|via|malgré|outre|par|à travers|après|pour) $", re.IGNORECASE
)


def _joint(hit: Hit) -> Iterator[Draft]:
    """«La mine X est exploitée par une coentreprise entre A (60 %) et B (40 %)»."""
    first = hit.group("owner")
    for one in coordinated(hit.view, first, OWNERS) if first else ():
        if share := bracketed_share(hit.view, one):
            yield from owns(hit, one, site(hit), share)


def _mine(hit: Hit) -> Iterator[Draft]:
    """«X est la première mine d'or de A»."""
    yield from owns(hit, hit.group("owner"), hit.group("site"))


_OWNER = (
    r"(?:(?:la|le|les|l'|un|une)\s?)?(?:(?!(?:qui|que|dont|par|dans|pour|en|et|de|du|des|à|au) )"
    r"[a-zà-ÿ'-]{1,24} ){0,4}?(?:, )?{company|organization|person|place:owner}"
)
_SHARE = r"(?:[a-zà-ÿ'-]{1,14} ){0,3}?{percentage:stake}"
_LATELY = (
    r"(?:(?:encore|déjà|désormais|également|toujours|actuellement|ainsi|en effet|indirectement) )?"
)
_HOLD = alternation("détenir", "posséder", "contrôler", "conserver", tenses=FINITE)
_HELD = r"(?:détenue?|contrôlée?|possédée?)s?"
_AND_BY = pattern(rf"(?:,| et|, et) (?:à (?:hauteur de )?)?{_SHARE}{PARTS} (?:par |pour ){_OWNER}")
_JOINT = r"(?:co-?entreprise|joint[- ]venture|société commune|consortium)"

SITE_SHARE_RULES: tuple[Rule, ...] = (
    Rule(
        "ownership.holds_site",
        pattern(
            rf"\b(?P<trigger>{_HOLD}|dispos(?:e|ent|ait|era) d'|(?:a|ont|aura|auront|avait)(?= une? "
            rf"(?:participation|intérêt|part))) ?{_LATELY}(?:à |(?:une |un |des |les )?(?:participations?|"
            rf"intérêts?|parts?)(?: [a-zà-ÿ]{{5,14}})? (?:de |d'))?{_SHARE}{PARTS} {INTO}?{SITE}"
        ),
        _holds,
        needs=frozenset({"percentage"}),
    ),
    Rule(
        "ownership.site_of_which",
        pattern(
            rf"\b{SITE},? (?:dont|où|(?:dans|sur) (?:lequel|laquelle)) (?:{_OWNER}|[^,;.:\ue000-\ue006]{{2,40}})"
            rf" (?:y )?{_LATELY}(?P<trigger>{_HOLD}) {_LATELY}(?:une (?:participation|part) de )?{_SHARE}"
        ),
        _of_which,
        needs=frozenset({"percentage"}),
    ),
    Rule(
        "ownership.site_held",
        pattern(
            rf"\b{SITE},? (?:(?:est|sont|était|sera|reste) )?{_LATELY}(?P<trigger>{_HELD}) "
            rf"(?:à (?:hauteur de )?)?{_SHARE}{PARTS} par {_OWNER}"
        ),
        _held,
        needs=frozenset({"percentage"}),
    ),
    Rule(
        "ownership.site_share_held",
        pattern(
            rf"{{percentage:stake}} (?:d'intérêts|de participation) (?P<trigger>{_HELD}) par {_OWNER}"
        ),
        _share_held,
        needs=frozenset({"percentage"}),
    ),
    Rule(
        "ownership.share_in_site",
        pattern(
            rf"\b(?:sa|leur|(?P<the>la)) (?P<trigger>participation)(?: [a-zà-ÿ]{{5,14}})? (?:de |d'){_SHARE}"
            rf"(?: (?:de |d'|du ){_OWNER})? {INTO}{SITE}"
        ),
        _its_share,
        needs=frozenset({"percentage"}),
    ),
    Rule(
        "ownership.share_that_holds",
        pattern(
            rf"{{percentage:stake}}{PARTS} (?:que |qu')(?:ils?|elles?|{_OWNER}) (?P<trigger>{_HOLD}) {INTO}{SITE}"
        ),
        _of_which,
        needs=frozenset({"percentage"}),
    ),
    Rule(
        "ownership.site_joint",
        pattern(
            rf"\b{SITE},? (?:[a-zà-ÿ]{{2,14}} ){{0,4}}?(?:une? |la |le |l')?(?P<trigger>{_JOINT})"
            rf"(?: [a-zà-ÿ-]{{4,20}}){{0,3}}? (?:entre|par|de|du|d'|réunissant|associant|regroupant) ?{_OWNER}"
        ),
        _joint,
        needs=frozenset({"percentage"}),
    ),
    Rule(
        "ownership.mine_of",
        pattern(
            r"{place|product|company:site}(?: \([^()]{1,30}\))?(?:,| est) (?:la |l'une des |une )?(?:[a-zà-ÿ]{4,14} ){0,2}"
            r"(?P<trigger>mines?)(?: d'[a-zà-ÿ]{2,14}| de [a-zà-ÿ]{3,14}){0,2} (?:de |d'|du (?:groupe )?){company:owner}"
        ),
        _mine,
    ),
)
