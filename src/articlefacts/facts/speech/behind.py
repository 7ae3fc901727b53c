"""Whose words the sentence behind them tells: «“…” X, maire de Y.», «“…” C'est par ces mots que X …»."""

from __future__ import annotations

import re

from articlefacts.facts.arguments import is_free, subject
from articlefacts.facts.speech.frame import Unit
from articlefacts.facts.speech.memory import Memory
from articlefacts.facts.speech.verb_groups import verb_groups
from articlefacts.facts.view import PEOPLE, Item
from articlefacts.lazy import lazy


def named_behind(memory: Memory, unit: Unit) -> Item | None:
    """The person whom the sentence behind words that stand alone names as their speaker."""
    following = _following(memory, unit)
    if following is None:
        return None
    told = _TAKEN_UP.match(following.mask) or _signature(following)
    return following.view.item_at(told.end()) if told else None


def opening(memory: Memory, unit: Unit) -> Item | None:
    """Who acts right behind the words that open an article: «“…” X, maire de Y, a plaidé …»."""
    following = _following(memory, unit)
    if following is None:
        return None
    if told := _declares(memory, unit, following):
        return told
    if any(u.zone == "body" for u in memory.frame.units[: unit.index]):
        return None
    first = _FIRST.match(following.mask)
    person = following.view.item_at(first.end()) if first else None
    return person if person and is_free(following.view, person) else None


def _declares(memory: Memory, unit: Unit, following: Unit) -> Item | None:
    """Who says something right behind words that open a paragraph: «“…”. Invité jeudi de Y, X a annoncé …»."""
    before = memory.frame.units[unit.index - 1] if unit.index else None
    if following.paragraph != unit.paragraph or (before and before.paragraph == unit.paragraph):
        return None
    said = next((r for r in following.reports if r.kind == "before"), None)
    people = subject(following.view, said.start, PEOPLE) if said else ()
    return people[0] if len(people) == 1 and people[0].named else None


def subject_behind(unit: Unit, high: int) -> Item | None:
    """The subject of what a colon joins to the words before it: «“Nous tiendrons” : X promet …»."""
    first = _BEHIND_COLON.match(unit.mask, high)
    person = unit.view.item_at(first.end()) if first else None
    return person if person and is_free(unit.view, person) else None


def _following(memory: Memory, unit: Unit) -> Unit | None:
    units = memory.frame.units
    if not unit.spoken() or unit.index + 1 >= len(units):
        return None
    following = units[unit.index + 1]
    near = following.zone == unit.zone and following.paragraph - unit.paragraph <= _NEXT_PARAGRAPH
    return following if near else None


def _signature(unit: Unit) -> re.Match[str] | None:
    """A name and what it is, without a verb: «X, président de Y.»."""
    signed = _SIGNED.match(unit.mask)
    return signed if signed and next(verb_groups(unit.mask), None) is None else None


# Paragraphs are counted by their line breaks.
_NEXT_PARAGRAPH = 2
_TITLE = (
    r"(?:(?:[Ll]e|[Ll]a|[Ss]on|[Ss]a|M\.|Mme|Me|[Dd]r\.?)\s|[Ll]')?(?:[a-zà-ÿœ'-]{1,24}\s){0,6}?"
)
_WORDS = (
    r"(?:phrase|message|mot|propos|parole|terme|aveu|constat|cri du c(?:œ|oe)ur|appel|"
    r"déclaration|formule|avertissement|confidence|citation|sortie|tirade|promesse|remarque|"
    r"boutade|témoignage|mise en garde|diagnostic|verdict|réflexion|coup de gueule|serment|"
    r"conviction|plaidoyer|interrogation|question|réponse|réaction|slogan|profession de foi)s?"
)
_TAKEN_UP = lazy(
    rf"\s?(?:(?i:(?:cet|cette|ce|ces|le|la|les)\s|l')(?:[a-zà-ÿ]{{3,12}}\s)?{_WORDS}(?:\s[a-zà-ÿ]{{3,14}})?"
    r"(?:,?\s(?:est|sont|émane|émanent|vient|viennent)(?:\s(?:signée?s?|celui|celle|ceux|celles))?)?"
    rf"\s(?:de\s|d'|du\s){_TITLE}|(?i:c'est\s)?(?i:par|avec|en|sur)\s(?:ces|cette|ce)\s(?:quelques\s|seuls\s)?"
    rf"{_WORDS}(?:\s[a-zà-ÿ]{{3,14}})?,?\s(?:que\s)?{_TITLE}(?:[a-zà-ÿ-]{{2,24}},\s)?|"
    rf"(?:(?:C'est ainsi que|Ainsi)\s(?:parl|s'exprim|résum)[a-z]{{1,5}}\s|Dixit\s|Signé\s:?\s?|Dit\s){_TITLE})"
    r"(?=\ue002)"
)
_SIGNED = re.compile(
    rf"\s?(?:[-–—]\s)?{_TITLE}(?=\ue002\ue010*+(?:\s?\([^()]{{1,60}}\))?(?:,\s[^;:.]{{3,160}}|\s?)\.?\s?$)"
)
_FIRST = re.compile(rf"\s?{_TITLE}(?=\ue002\ue010*+(?:,|\s[a-zà-ÿ]))")
_BEHIND_COLON = re.compile(
    r"\s?:\s(?:(?:le|la|M\.|Mme|Me)\s|l')?(?:[^,;:.\ue002\ue020]{2,60},?\s)?(?=\ue002\ue010*+(?:,|\s[a-zà-ÿ]))",
    re.IGNORECASE,
)
