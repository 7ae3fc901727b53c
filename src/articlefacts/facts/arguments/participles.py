"""Whom a participle is said of: «A a été racheté», «A, racheté en 2019», «Racheté en 2019, A»."""

from __future__ import annotations

import re
from collections.abc import Iterable

from articlefacts.facts.arguments import antecedent, subject
from articlefacts.facts.arguments.firm_nouns import COMPANY_NOUN, firm_noun
from articlefacts.facts.view import Item, Kind, SentenceView, pattern
from articlefacts.lazy import lazy

_PASSIVE = lazy(
    r"\b(?:reste|restent|se trouve|se trouvent|demeure|demeurent|est|sont|était|étaient|sera|"
    r"seront|serait|seraient|fut|furent|été|être|soit)\s(?:(?:\w+ment|déjà|ainsi|enfin|désormais|"
    r"aujourd'hui|toujours|encore|alors|aussi|également)\s){0,2}$",
    re.IGNORECASE,
)


def patient(view: SentenceView, start: int, end: int, kinds: Iterable[Kind]) -> Item | None:
    """Whom a passive participle is said of: «A a été racheté», «A, racheté en 2019», «Racheté, A»."""
    if _PASSIVE.search(view.mask, max(start - 40, 0), start):
        return next(iter(subject(view, start, kinds)), None)
    return host_of_participle(view, start, end, kinds)


def host_of_participle(
    view: SentenceView, start: int, end: int, kinds: Iterable[Kind]
) -> Item | None:
    """Whom a participle qualifies: «Créée en 2019, A» (fronted), «A, créée en 2019», «A créé en»."""
    wanted = frozenset(kinds)
    before = view.mask[:start].rstrip()
    fronted = not before or bool(_FRONTED.search(before) and not _NAME_BEFORE.search(before))
    if fronted:
        comma = view.mask.find(",", end)
        while comma >= 0:
            free = view.between(comma, len(view.mask), wanted)
            gap_end = free[0].start - view.start if free else -1
            if free and _OWN_PHRASE.fullmatch(view.mask[comma:gap_end]):
                return free[0]
            if _MAIN_CLAUSE.match(view.mask, comma):
                return None
            comma = view.mask.find(",", comma + 1)
        return None
    if before.endswith("(") or view.mask.startswith("(", start):
        return _before_bracket(view, start, wanted)
    if second := _SECOND.search(view.mask, max(start - 120, 0), start):
        host = view.group(second, "host")
        return host if host and host.kind in wanted else None
    host = antecedent(view, start, wanted)
    gap = view.mask[host.end - view.start : start] if host else ""
    return _named_beside(view, host, wanted) if host and _ADJACENT.match(gap) else None


_FRONTED = lazy(r"[.;:»\"”]\s*$|(?:^|[,;:]\s)(?:\w+ment|déjà|désormais)$", re.IGNORECASE)
# «|X, |désormais valorisée N»: no participle that leads its clause.
_NAME_BEFORE = lazy(r"[\ue000\ue001]\ue010*(?: \([^()]{1,40}\))?, (?:\w+ment|déjà|désormais)$")


def _before_bracket(view: SentenceView, start: int, kinds: frozenset[Kind]) -> Item | None:
    """«les groupes de télévision X |(propriétaire de Y)|»: whoever the bracket stands behind."""
    near = view.between(0, start, kinds)
    behind = near and view.mask[near[-1].end - view.start : start].strip(' («»"“”')
    return near[-1] if near and not behind else None


# «X, |basée à Nantes et| détenue par A»: both are said of X.
_SECOND = pattern(
    r"{company|organization:host}(?: \([^()]{1,40}\))?, (?:basée?|créée?|fondée?|née?|cotée?|installée?|"
    r"implantée?|spécialisée?|lancée?|établie?|constituée?|dirigée?) [^,;:.\ue000-\ue002]{3,60} et "
    r"(?:\w{3,16}ment |désormais |aujourd'hui )?$"
)


# «X, |le groupe| détenu par A»: X.
_APPOSED = pattern(r"{company|organization:named}[»\"”]?(?: \([^()]{1,40}\))?, $")


def _named_beside(view: SentenceView, host: Item, kinds: frozenset[Kind]) -> Item:
    """The name that a noun for a firm stands behind in apposition, else the host itself."""
    if host.named:
        return host
    at = host.start - view.start
    match = _APPOSED.search(view.mask, max(at - 90, 0), at)
    named = view.group(match, "named") if match else None
    return named if named and named.kind in kinds else host


# «Fondé en 1984, |le prix Y est organisé par A»: the subject is nothing that was asked for.
_MAIN_CLAUSE = lazy(
    r",\s(?:(?:le|la|les|ce|cette|cet|son|sa)\s|l')[^,;:]{2,90}?\s(?:a|ont|est|sont|se|était|"
    r"avait|va|vient|devrait|doit|compte)\s|,\s(?:il|elle|celui-ci|celle-ci)\s",
    re.IGNORECASE,
)
# After a fronted participle: «, la start-up française A», not «, le projet confié à A».
_OWN_PHRASE = lazy(
    r",\s(?:(?:le|la|l'|les)\s?)?(?!(?:ils?|elles?|celui-ci|celle-ci)\s)"
    r"(?:(?!(?:de|du|des|à|au|aux|par|pour|avec)\s)"
    r"[a-zà-ÿ'-]+\s){0,4}[«\"“]?",
    re.IGNORECASE,
)

# «X, une société |de conseil en gestion |détenue par A»
_TRADE = (
    r"(?:(?!(?:le|la|les|une?|son|sa|ses|leurs?|des|qui|que|dont|où|et|a|est|ont|sont|va|se)\s)"
    r"[a-zà-ÿ'-]{1,20}\s){0,7}?"
)
# Between a name and its participle: nothing, an adjective of origin, or an insertion and its comma.
# Any other word is the participle's own noun: «des médias contrôlés par A».
_ADJACENT = lazy(
    r"\s?(?:\([^()]{0,60}\)\s?)?(?:[a-zà-ÿ-]+(?:ais|aise|ien|ienne|éen|éenne|ois|oise|ain|aine|"
    r"and|ande|ard|arde|que|ol|ole)\s)?$"
    rf"|.{{0,60}}(?:[,)–—]|\s-)\s?(?:la |une |l'|le |un )?(?:(?:{COMPANY_NOUN}|{firm_noun()})\s{_TRADE})?"
    r"(?:\w+ment |désormais |déjà |aujourd'hui |elle-même |lui-même |ex-)?$",
    re.IGNORECASE,
)
