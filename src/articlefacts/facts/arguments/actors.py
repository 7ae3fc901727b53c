"""Which body a verb or a participle is said of, named or not: «la maison, qui emploie».

Where grammar gives a name, that name; where it gives a common noun or a pronoun, the body that
the text before speaks of.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from articlefacts.facts.arguments import (
    antecedent,
    coordinated,
    coordinated_left,
    is_free,
    subject,
    verb_start,
)
from articlefacts.facts.arguments.actor_words import (
    BESIDE_NAME,
    BODY,
    CIVIC,
    FRONTED,
    MAIN_NOUN,
    NOUN_BEFORE,
    SUBJECT_NOUN,
)
from articlefacts.facts.arguments.lists import PARENTHESIS
from articlefacts.facts.arguments.nominal_subjects import SUBSIDIARY, holder, subsidiary
from articlefacts.facts.arguments.nouns import suits_gender
from articlefacts.facts.arguments.participles import host_of_participle
from articlefacts.facts.arguments.topic import free_bodies, settled, topic
from articlefacts.facts.offices.bodies import meant_body
from articlefacts.facts.rule import Hit
from articlefacts.facts.view import BODIES, NAMED_BEHIND, Item, Kind, SentenceView
from articlefacts.lazy import lazy

_PASSIVE = lazy(
    r"\b(?:a été|ont été|avait été|avaient été|est|sont|était|étaient|fut|furent|serait|sera|"
    r"aurait été|reste|demeure)(?:\s[a-zà-ÿ]{3,14})?\s$",
    re.IGNORECASE,
)
# «il faudra créer 300 emplois»: nobody in particular.
_IMPERSONAL = lazy(
    r"\bil\s(?:ne\s)?(?:faut|faudra|faudrait|fallait|est|sera|serait|s'agit|y a)\b[^.;:]{0,40}$",
    re.IGNORECASE,
)


_PURPOSE = lazy(r"\bpour\s$", re.IGNORECASE)


def is_said(hit: Hit) -> bool:
    """Whether a participle is the verb of its clause («a été fondée»), not an aside («, fondée»)."""
    return bool(_PASSIVE.search(hit.view.mask, max(hit.start - 40, 0), hit.start))


def qualified(hit: Hit) -> Item | None:
    """The body that a participle tells of: «X, fondée en», «Basée à Lyon, X», «X est installé à»."""
    return _settled(hit, _qualified(hit))


def host_of(hit: Hit) -> Item | None:
    """The body beside a participle, or what the noun there takes up: «X, dirigé par», «la banque |dirigée par».

    A participle behind a noun of its own is said of no name farther off.
    """
    view, at = hit.view, hit.start
    noun = _OWN_NOUN.search(view.mask, max(at - 90, 0), at)
    if noun is None:
        found = antecedent(view, at, BODIES) or host_of_participle(
            view, at, hit.match.end(), BODIES
        )
    elif _OF.search(noun.group()):  # «le groupe de travail |présidé par»
        found = _beside(view, view.between(0, at, BODIES), at)
    else:
        found = _qualified(hit) if _OF_ANY_TRADE.search(noun.group()) else None
        found = found if found and found.start < view.start + at else None
    fits = found and suits_gender(found.value.text, view.mask[at : hit.end])
    return _settled(hit, found) if fits else None


_OWN_NOUN = lazy(
    rf"(?<![\w'])(?:(?:la|le|cette|cet|ce|une?)\s|l')(?:[a-zà-ÿ-]{{3,15}}\s)?{BODY}"
    r"(?:\s(?!qui\b)[a-zà-ÿ'-]{2,20}){0,4}\s$",
    re.IGNORECASE,
)
# «La banque |dirigée par N| réclame son dû à X»: a trade tells a firm of its own.
_OF_ANY_TRADE = lazy(r"\b(?:groupe|société|entreprise|firme|compagnie|maison)\b", re.IGNORECASE)
_OF = lazy(r"\s(?:de|du|des|d'|en|à|pour|sur)\b", re.IGNORECASE)


def each_qualified(hit: Hit, body: Item) -> tuple[Item, ...]:
    """All of whom a plural participle tells: «X et Y, basées à Lyon», «X et Y ont été créées»."""
    inside = hit.view.start <= body.start and body.end <= hit.view.end
    if not inside or not hit.view.mask[hit.start : hit.end].endswith("s"):
        return (body,)
    behind = body.start >= hit.view.start + hit.match.end()  # «Toutes deux fondées en 1990, X et Y»
    return (
        coordinated(hit.view, body, BODIES) if behind else coordinated_left(hit.view, body, BODIES)
    )


def actor(hit: Hit) -> Item | None:
    """The body that does what a verb says: its subject, or what «le groupe» and «elle» stand for."""
    return _settled(hit, _actor(hit))


def _settled(hit: Hit, body: Item | None) -> Item | None:
    return settled(hit.article, body) if body else None


def _qualified(hit: Hit) -> Item | None:
    view = hit.view
    at = hit.start
    passive = _PASSIVE.search(view.mask, max(at - 40, 0), at)
    if passive:
        return actor(hit)
    before = view.between(0, at, BODIES)
    if near := _beside(view, before, at):
        agrees = near.named or _agrees(
            near.value.text.split(" ")[0], view.mask[at : hit.match.end()]
        )
        return near if agrees else None
    noun = NOUN_BEFORE.search(view.mask, max(at - 140, 0), at)
    if noun and not _agrees(noun["det"], view.mask[at : hit.match.end()]):
        return None
    if noun:
        return (
            nearest_body(hit, noun.start())
            if noun["det"].lower().startswith("c")
            else _body_of_noun(hit, at, noun.group())
        )
    return None if before else _host_of_fronted(hit)


def _host_of_fronted(hit: Hit) -> Item | None:
    """«|Condamnée en mai|, X fait appel», «|Condamné en mai|, le groupe fait appel»."""
    view, at = hit.view, hit.start
    fronted = FRONTED.search(view.mask[:at])
    if fronted is None:
        return None
    opens = at if fronted.start() else 0
    if found := host_of_participle(view, opens, hit.match.end(), BODIES):
        return found
    noun = MAIN_NOUN.search(view.mask, hit.end, hit.end + 160)
    if noun is None:
        return None
    word = _BARE.sub("", noun.group())
    kinds: frozenset[Kind] = frozenset({"organization"}) if CIVIC.search(noun.group()) else BODIES
    return topic(hit.article, view, kinds, noun="" if _PRONOUN.fullmatch(word) else word)


_BARE = lazy(r"^\W*(?:la\s|le\s|l'|cette\s|cet\s|ce\s)?", re.IGNORECASE)
_PRONOUN = lazy(r"\W*(?:elle|il|celui-ci|celle-ci)\W*", re.IGNORECASE)


def _beside(view: SentenceView, before: Sequence[Item], at: int) -> Item | None:
    """The last body before ``at`` that its participle stands beside: not Y in «X (marques Y), basé à»."""
    asides = [match.span() for match in PARENTHESIS.finditer(view.mask, 0, at)]
    plain = [
        i for i in before if not any(low < i.start - view.start < high for low, high in asides)
    ]
    for item in (*plain[-1:], *before[-1:]):
        if BESIDE_NAME.fullmatch(view.mask[item.end - view.start : at]):
            return item
    return None


def _agrees(determiner: str, words: str) -> bool:
    """Whether a participle may be that of a noun: not «le magazine de la chaîne |créé en»."""
    participle = words.split(" ", 1)[0].lower()
    if determiner.strip().lower() in ("la", "cette"):
        return not participle.endswith(("é", "és", "i", "is"))
    return determiner.startswith(("l'", "L'")) or not participle.endswith(("ée", "ées"))


def _body_of_noun(hit: Hit, at: int, words: str) -> Item | None:
    """«la société» is a company; «l'association» may be any body."""
    found = meant_body(hit, at)
    return found if found is None or found.kind == "company" or CIVIC.search(words) else None


def nearest_body(hit: Hit, at: int) -> Item | None:
    """What «cette banque» at ``at`` points back to: the last body named before it."""
    here = hit.view.between(0, at, BODIES)
    here = [
        i
        for i in here
        if not _CHANNEL.search(hit.view.mask, 0, i.start - hit.view.start)
        and _APART.search(hit.view.mask, i.end - hit.view.start, at)
    ]
    if here:
        return here[-1]
    before = hit.article.views[hit.view.index - 1] if hit.view.index else None
    named = [i for i in before.items if i.kind in BODIES] if before else []
    return named[-1] if named else None


# «N cède à X ses parts dans |ce câblier|»: neither N nor X, who stand in the same clause.
_APART = lazy(r"[,;:.»\"”)–—]|\b(?:et|mais|qui|dont|que)\b|^\s?$")
# «a affirmé sur X», «a dit à l'AFP»: where somebody spoke.
_CHANNEL = lazy(r"\b(?:sur|à l') ?$", re.IGNORECASE)


def _actor(hit: Hit) -> Item | None:
    view = hit.view
    start = verb_start(view, hit.start)
    if _IMPERSONAL.search(view.mask, 0, hit.start):
        return None
    if _PURPOSE.search(view.mask, max(start - 8, 0), hit.start):
        free = free_bodies(view, 0, start)
        return free[0] if free else None  # «X signe un accord avec Y pour |embaucher»
    if owned := SUBSIDIARY.search(view.mask, max(start - 110, 0), start):
        return subsidiary(hit.article, view, owned)
    found = subject(view, start, BODIES)
    if found:
        return found[0]
    before = view.between(0, hit.start, BODIES)
    edge = max(verb_start(view, hit.start), before[-1].end - view.start) if before else 0
    gap = view.mask[before[-1].end - view.start : edge] if before else ""
    if before and re.fullmatch(r"\s?[»\"”]?(?:\s?\([^()]{1,60}\))?,?\s?(?:qui\s?)?", gap):
        return before[-1] if is_free(view, before[-1]) or "qui" in gap else None
    held = holder(hit.article, view, hit.start)
    if held or before:
        return held
    noun = SUBJECT_NOUN.search(view.mask, 0, hit.start)
    if noun is None or NAMED_BEHIND.match(view.mask, noun.end()) or _by_person(view, start):
        return None
    return topic(hit.article, view)


def _by_person(view: SentenceView, start: int) -> bool:
    """Whether a person stands right before a verb: «Il est tôt pour juger la relance que |N| a promise»."""
    people = view.between(max(start - 80, 0), start, {"person"})
    at = people[-1].end - view.start if people else 0
    told = people and _SAYS.search(view.mask, 0, people[-1].start - view.start)
    return bool(people) and not told and not view.mask[at:start].strip(' ,»"”')


# «Le groupe, selon N, |a embauché»
_SAYS = lazy(
    r"\b(?:selon|d'après|pour|confie|confié|à|avec) (?:[a-zà-ÿ-]{1,20} ){0,3}$", re.IGNORECASE
)
