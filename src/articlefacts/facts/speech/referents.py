"""Who is meant by «le ministre», «le groupe», «-t-il»: references to a speaker named elsewhere."""

from __future__ import annotations

import re

from articlefacts.facts.arguments import is_free, subject
from articlefacts.facts.speech import stand_ins
from articlefacts.facts.speech.frame import Unit
from articlefacts.facts.speech.gender import around, fits, is_feminine
from articlefacts.facts.speech.memory import Memory, backwards
from articlefacts.facts.speech.speakers import SPEAKERS, named, subject_phrase
from articlefacts.facts.view import BODIES, QUOTE_FILLER, Item, Kind
from articlefacts.lazy import lazy

_PERSON: frozenset[Kind] = frozenset({"person"})

# «le ministre italien Xx Yy»: a name that no item covers is somebody else.
_UNKNOWN_NAME = re.compile(
    r"[a-zà-ÿ] [A-ZÀ-Ý][a-zà-ÿ]+(?: (?:de|di|van|von|el|al|da|le|la))? [A-ZÀ-Ý][a-zà-ÿ]+"
)
# «le cabinet de conseil Xxxx»: likewise, where no preposition makes it a complement.
_UNKNOWN_LAST = re.compile(
    r"(?<!\bde)(?<!\bdu)(?<!\bdes)(?<!\ben)(?<!\bà)(?<!\bau)(?<!\baux)(?<!\ble)(?<!\bla)(?<!\bles)"
    r"(?<=[a-zà-ÿ]) [A-ZÀ-Ý][a-zà-ÿ]{2,}\s?$"
)
_ANONYMOUS = re.compile(
    r"^(?:[^,]{0,40},\s)?(?:une?|des|plusieurs|deux)\s(?:[a-zà-ÿ]+\s)?(?:porte-parole|sources?|"
    r"analystes?|responsables?|cadres?|salariée?s?|employée?s?|avocate?s?|proches?|témoins?|"
    r"habitante?s?|élue?s?|experts?|membres?|dirigeante?s?|étudiante?s?|conseill(?:er|ère)s?|"
    r"participante?s?|magistrate?s?|clients?|client(?:e|es)|mère|père|femme|homme)\b",
    re.IGNORECASE,
)
# «la justice», «le rapport» speak too, but they are nobody.
_PERSON_NOUN = re.compile(
    r"(?:[a-zà-ÿ-]{2,}(?:eure?|euse|rice|ien|ienne|iste|crate|pathe|logue)|président|ministre|"
    r"maire|analyste|numéro|secrétaire|patronn?|pdg|p-dg|chef|avocat|député|délégué|élu|homme|"
    r"femme|dirigeant|responsable|porte-parole|préf[eè]t|juge|magistrat|expert|milliardaire|"
    r"candidat|chanceli|commissaire|général|colonel|roi|reine|prince|pape|médecin|écrivain|"
    r"capitaine|pilote|représentant|militant|intéressé|prévenu|accusé|trentenaire|quadragénaire|"
    r"quinquagénaire|sexagénaire|septuagénaire|locataire|champion|star|leader|frère|sœur|père|"
    r"mère|fils|fille|veuve|parlementaire|édile|diplomate|cadre|banqui|romanci|conseill|premi|"
    r"vice-|ex-|cofond|co-fond|financi|hôteli|polici|athlète|comte|cardinal|évêque|drh|daf|dg|dsi|"
    r"ceo|syndic|intéress|imam|rabbin|étudiant|gérant|adjoint|associé|actionnaire|propriétaire|"
    r"héritier|vétéran|Italien|Belge|Français)",
    re.IGNORECASE,
)
_NO_PERSON = frozenset(
    {"valeur", "secteur", "moteur", "erreur", "peur", "hauteur", "ampleur", "ordinateur", "premier"}
    | {"source"}  # «cette source»: who will not be named
)
# «le Breton», «l'Italien», «le natif de Brest»: whoever the article is about at that point.
_NATIVE = re.compile(
    r"(?:[A-ZÉ][a-zà-ÿ-]{2,}(?:ais|ois|ain|ien|éen|ton|and|ol|ard|enne|aise|oise|aine)e?|natif|"
    r"native|quinqua|sexagénaire|intéressée?|entrepreneure?|jeune|celui)$"
)
# Trades that the text has told of whoever is called so: never a guess.
_TRADE = re.compile(
    r"diplomate|ambassad|juge|magistrat|préf|procureur|colonel|capitaine|cardinal|évêque",
    re.IGNORECASE,
)
# Companies write of themselves «le Groupe», «la Société».
_SELF_STYLED = re.compile(
    r"(?:Groupe|Société|Compagnie|Banque|Entreprise|Fonds|Direction|Conseil|Laboratoire)$"
)
_HEAD = re.compile(
    r"(?P<det>le|la|l'|cette|cet|ce|son|sa|ses|une?)(?:(?<=')|\s)(?P<adj>(?:ancien(?:ne)?|ex|"
    r"jeune|actuel(?:le)?|nouveau|nouvelle|petite?|premi(?:er|ère)|grande?|vice|même|principale?|"
    r"seule?|deuxième|second|célèbre)[ -])?(?P<head>[a-zà-ÿœ-]{2,})",
    re.IGNORECASE,
)


def nominal(memory: Memory, unit: Unit, start: int, end: int) -> Item | None:
    """Who «le ministre», «l'ancien analyste», «le groupe» or «le communiqué» is."""
    text = unit.mask[start:end]
    if re.match(r"cel(?:ui|le)\s(?:qui|dont|que)\b", unit.mask[start : start + 12], re.IGNORECASE):
        return _recent_person(memory, unit, start, "celui", text.lower().startswith("celle"))
    match = _HEAD.match(text)
    if not match:
        return None
    det = match["det"].lower()
    native = _NATIVE.match(match["head"])
    if _UNKNOWN_NAME.search(text) or (
        match["head"].istitle() and not native and not _SELF_STYLED.match(match["head"])
    ):
        return None
    head = match["head"].removeprefix("ex-")
    if stand_ins.is_document(head):
        return stand_ins.author(memory, unit, start, head)
    if det in ("un", "une"):
        return None
    if surname := _UNKNOWN_LAST.search(text):
        return _called(memory, unit, start, surname[0].strip()) if not native else None
    phrase = text[match.start("head") :].removeprefix("ex-")
    if stand_ins.is_body(phrase):
        own = det in ("son", "sa", "ses")
        return None if own else _mouth(memory, unit, start, phrase)
    return _person(memory, unit, start, end, head, det)


def _mouth(memory: Memory, unit: Unit, start: int, phrase: str) -> Item | None:
    spokesman = phrase.startswith("porte-parole")
    told = _described_so(memory, unit, start, "porte-parole") if spokesman else None
    return told or stand_ins.body(memory, unit, start, phrase)


def _person(memory: Memory, unit: Unit, start: int, end: int, head: str, det: str) -> Item | None:
    if stand_ins.is_broker(head):
        told = _described_so(memory, unit, start, head)
        return told or stand_ins.broker(memory, unit, start)
    human = (
        _PERSON_NOUN.match(head)
        or _NATIVE.match(head)
        or (det in ("ce", "cet", "cette") and _SAID.search(unit.mask, 0, start))
    )
    if not human or head.lower() in _NO_PERSON:
        return None
    if _UNKNOWN_NAME.search(re.split(r"[,.;:\ue020]", unit.mask[start : end + 60])[0]):
        return None  # «sa directrice pour l'Europe Xx Yy»
    if det in ("son", "sa", "ses"):
        return _described_so(memory, unit, start, head)
    feminine = {"la": True, "cette": True, "le": False, "ce": False, "cet": False}.get(det)
    return _recent_person(memory, unit, start, head, feminine)


# «“…”, se souvient |ce retraité»: behind words quoted, whatever is pointed at is somebody.
_SAID = re.compile(rf"{QUOTE_FILLER}[ ,]{{0,3}}[^,.;:\ue000-\ue004{QUOTE_FILLER}]{{0,30}}$")
_SPELT_OUT = {
    "drh": r"\bdrh\b|ressources humaines",
    "daf": r"\bdaf\b|administratif et financier|administrative et financière",
    "dsi": r"\bdsi\b|systèmes d.information",
    "dg": r"\bdg\b|direct(?:eur|rice) général",
    "pdg": r"\bp-?dg\b|président-direct|présidente-direct|président-direct|patron|ceo\b",
    "ceo": r"\bceo\b|\bp-?dg\b|direct(?:eur|rice) général|patron",
}
"""What a title in capitals is called where somebody bears it in full."""


def _described_so(memory: Memory, unit: Unit, before: int, head: str) -> Item | None:
    """The person whom the article called so where it named them."""
    stem = _SPELT_OUT.get(head.lower(), head[:6].lower())
    people = backwards(memory, unit, before, _PERSON, 12)
    return next((i for i in people if re.search(stem, around(memory, i).lower())), None)


def _called(memory: Memory, unit: Unit, before: int, surname: str) -> Item | None:
    """The person named before by a name that ends so: «le docteur Xxxx»."""
    people = backwards(memory, unit, before, _PERSON, 12)
    return next((i for i in people if i.entity and i.entity.name.endswith(f" {surname}")), None)


def _recent_person(
    memory: Memory, unit: Unit, before: int, head: str, feminine: bool | None
) -> Item | None:
    """The person whose role the noun is; else who spoke last; else who was last named."""
    if told := _described_so(memory, unit, before, head):
        return told
    if head == "celui" and feminine:
        return next(
            (c for c in backwards(memory, unit, before, _PERSON, 4) if is_feminine(memory, c)), None
        )
    if _TRADE.match(head) or _introduced(memory, unit, before, head):
        return None
    spoken = memory.last(unit.index - 1)
    candidates = backwards(memory, unit, before, _PERSON, 12)
    fitting = [
        c for c in candidates if feminine is None or is_feminine(memory, c) in (None, feminine)
    ]
    if spoken and spoken.kind == "person" and (spoken in fitting or not candidates):
        return spoken
    near = unit.index - 3
    return next((c for c in fitting if memory.frame.unit_at(c.start).index >= near), None)  # type: ignore[union-attr]


def _introduced(memory: Memory, unit: Unit, before: int, head: str) -> bool:
    """Whether the noun is that of somebody unnamed: «Une enseignante gère … l'enseignante»."""
    pattern, stem = (
        lazy(rf"\b(?:une?|des)\s(?:\w+\s)?{re.escape(head)}s?\b", re.IGNORECASE),
        head.lower(),
    )
    for index in range(unit.index, max(unit.index - 10, -1), -1):
        other = memory.frame.units[index]
        end = before if index == unit.index else len(other.mask)
        if stem in other.view.low and pattern.search(other.mask, 0, end):
            return not other.view.between(0, end, _PERSON)
    return False


def pronoun(memory: Memory, unit: Unit, before: int, word: str) -> Item | None:
    """Who «il» or «elle» is: the subject of its sentence, else the last speaker or person.

    «À ses yeux» tells no gender.
    """
    feminine = None if word in ("ses", "son") else word.startswith("elle")
    for item in reversed(unit.view.items):
        if not item.named and item.end - unit.start == before and item.kind in SPEAKERS:
            return item
    own = [i for i in unit.view.between(0, before, SPEAKERS) if is_free(unit.view, i)]
    people = [i for i in own if i.kind == "person" and fits(memory, i, feminine)]
    if people:
        return people[0]
    last = memory.spoken.get(unit.index) or memory.spoken.get(unit.index - 1)
    if last and last.kind == "person" and fits(memory, last, feminine):
        return last
    if own:
        return own[0]
    return _earlier(memory, unit, feminine)


def _earlier(memory: Memory, unit: Unit, feminine: bool | None) -> Item | None:
    """The nearest speaker or person of the units before, unless somebody unnamed comes first."""
    for index in range(unit.index - 1, max(unit.index - 6, -1), -1):
        spoken = memory.spoken.get(index)
        if spoken and fits(memory, spoken, feminine):
            return spoken
        other = memory.frame.units[index]
        if _ANONYMOUS.search(other.mask) or _by_another(other, spoken):
            return None
        people = other.view.between(0, len(other.mask), _PERSON) if other.zone == "body" else []
        for item in [*_subjects(other), *people]:
            if is_free(other.view, item) and fits(memory, item, feminine):
                return item
    return _subject_body(memory, unit)


def _by_another(unit: Unit, spoken: Item | None) -> bool:
    """Whether somebody whom nothing names speaks in the quotations of a unit."""
    if spoken is not None or not unit.quotes:
        return False
    behind = (
        r.np
        for r in unit.reports
        if r.kind == "inverted"
        and r.np
        and unit.mask[: r.start].rstrip(" ,").endswith(QUOTE_FILLER)
    )
    return any(not named(unit.view, *subject_phrase(unit.mask, at)) for at in behind)


def _subjects(unit: Unit) -> list[Item]:
    """The persons who are the subjects of the report verbs of a unit."""
    verbs = (r.start for r in unit.reports if r.kind == "before")
    return [item for at in verbs for item in subject(unit.view, at, _PERSON)[:1]]


def _subject_body(memory: Memory, unit: Unit) -> Item | None:
    for index in range(unit.index - 1, max(unit.index - 3, -1), -1):
        other = memory.frame.units[index]
        first = [i for i in other.view.between(0, 60, BODIES) if is_free(other.view, i)]
        if first:
            return first[0]
    return None
