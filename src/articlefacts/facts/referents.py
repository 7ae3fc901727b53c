"""Who is meant by «le ministre», «le groupe», «-t-il»: references to a speaker named elsewhere."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from articlefacts.facts.arguments import is_free
from articlefacts.facts.frame import Frame, Unit
from articlefacts.facts.speakers import SPEAKERS
from articlefacts.facts.view import BODIES, Item, Kind

_PERSON: frozenset[Kind] = frozenset({"person"})

_BODY_NOUN = re.compile(
    r"^(?:groupe|entreprise|sociét|start-?up|jeune pousse|pépite|licorne|banque|assureur|mutuelle|constructeur|géant|firme|"
    r"fabricant|opérateur|compagnie|enseigne|distributeur|chaîne|quotidien|magazine|journal|hebdomadaire|média|"
    r"agence|syndicat|parti|association|fédération|fondation|fonds|cabinet|maison|numéro|spécialiste|éditeur|"
    r"plateforme|plate-forme|laboratoire|avionneur|équipementier|ministère|institution|institut|organisation|ong|"
    r"autorité|régulateur|gendarme|commission|tribunal|parquet|club|université|marque|filiale|holding|direction|"
    r"porte-parole|équipe|multinationale|leader|pme|eti|fintech|biotech|brasseur|chimiste|pétrolier|armateur|"
    r"sidérurgiste|cimentier|motoriste|énergéticien|lunetier|site|radio|télévision|collectif|centrale|conseil)",
    re.IGNORECASE,
)
# «le ministre italien Xx Yy»: a name that no item covers is somebody else.
_UNKNOWN_NAME = re.compile(
    r"[a-zà-ÿ] [A-ZÀ-Ý][a-zà-ÿ]+(?: (?:de|di|van|von|el|al|da|le|la))? [A-ZÀ-Ý][a-zà-ÿ]+"
)
# «le cabinet de conseil Xxxx»: likewise, where no preposition makes it a complement.
_UNKNOWN_LAST = re.compile(
    r"(?<!\bde)(?<!\bdu)(?<!\bdes)(?<!\ben)(?<!\bà)(?<!\bau)(?<!\baux)(?<!\ble)(?<!\bla)(?<!\bles)(?<=[a-zà-ÿ])"
    r" [A-ZÀ-Ý][a-zà-ÿ]{2,}\s?$"
)
_ANONYMOUS = re.compile(
    r"^(?:[^,]{0,40},\s)?(?:une?|des|plusieurs|deux)\s(?:[a-zà-ÿ]+\s)?(?:porte-parole|sources?|analystes?|responsables?|cadres?|"
    r"salariée?s?|employée?s?|avocate?s?|proches?|témoins?|habitante?s?|élue?s?|experts?|membres?|dirigeante?s?|étudiante?s?|"
    r"conseill(?:er|ère)s?|participante?s?|magistrate?s?|clients?|client(?:e|es)|mère|père|femme|homme)\b",
    re.IGNORECASE,
)
# «la justice», «le rapport» speak too, but they are nobody.
_PERSON_NOUN = re.compile(
    r"(?:[a-zà-ÿ-]{2,}(?:eure?|euse|rice|ien|ienne|iste|crate|pathe|logue)|président|ministre|maire|analyste|numéro|secrétaire|patronn?|pdg|p-dg|"
    r"chef|avocat|député|délégué|élu|homme|femme|dirigeant|responsable|porte-parole|préf[eè]t|juge|magistrat|expert|"
    r"milliardaire|candidat|chanceli|commissaire|général|colonel|roi|reine|prince|pape|médecin|écrivain|capitaine|"
    r"pilote|représentant|militant|intéressé|prévenu|accusé|trentenaire|quadragénaire|quinquagénaire|sexagénaire|"
    r"septuagénaire|locataire|champion|star|leader|frère|sœur|père|mère|fils|fille|veuve|parlementaire|édile|diplomate|"
    r"cadre|banqui|romanci|conseill|premi|vice-|ex-|cofond|co-fond|financi|hôteli|polici|athlète|comte|cardinal|évêque|"
    r"imam|rabbin|étudiant|gérant|adjoint|associé|actionnaire|propriétaire|héritier|vétéran|Italien|Belge|Français)",
    re.IGNORECASE,
)
_NO_PERSON = frozenset(
    {"valeur", "secteur", "moteur", "erreur", "peur", "hauteur", "ampleur", "ordinateur", "premier"}
)
# Trades that the text has told of whoever is called so: never a guess.
_TRADE = re.compile(r"diplomate|ambassad|juge|magistrat|préf|procureur|colonel|capitaine|cardinal|évêque", re.IGNORECASE)
_MEDIUM = re.compile(
    r"^(?:quotidien|magazine|journal|hebdomadaire|média|radio|télévision|revue|mensuel)",
    re.IGNORECASE,
)
_FEMININE = re.compile(
    r"\b(?:Mme|madame|présidente|directrice|fondatrice|cofondatrice|avocate|députée|sénatrice|ministre déléguée|"
    r"patronne|procureure|née|nommée|chargée|adjointe|secrétaire générale|analyste principale|dirigeante|conseillère|chercheuse)\b"
)
_MASCULINE = re.compile(
    r"\b(?:M\.|monsieur|président|directeur|fondateur|cofondateur|avocat|député|sénateur|délégué|patron|né|"
    r"nommé|chargé|adjoint|dirigeant|conseiller|chercheur|entrepreneur|procureur)(?![\w])"
)


@dataclass(slots=True)
class Memory:
    """Who has spoken so far, unit by unit."""

    frame: Frame
    spoken: dict[int, Item] = field(default_factory=dict)

    def last(self, index: int, *, within: int = 4) -> Item | None:
        """The last speaker before a unit, no more than so many units back."""
        for at in range(index, index - within - 1, -1):
            if at in self.spoken:
                return self.spoken[at]
        return None


def nominal(memory: Memory, unit: Unit, start: int, end: int) -> Item | None:
    """Who «le ministre», «l'ancien analyste» or «le groupe» is; None for a phrase without «le»."""
    text = unit.mask[start:end]
    match = re.match(
        r"(?P<det>le|la|l'|ce|cette|son|sa|ses)\s?(?P<adj>(?:ancien(?:ne)?|ex|jeune|actuel(?:le)?|nouveau|nouvelle|petit|"
        r"premi(?:er|ère)|grande?|vice)[ -])?(?P<head>[a-zà-ÿœ-]{2,})",
        text,
        re.IGNORECASE,
    )
    if not match:
        return None
    if _UNKNOWN_NAME.search(text) or match["head"].istitle():
        return None
    if surname := _UNKNOWN_LAST.search(text):
        return _called(memory, unit, start, surname[0].strip())
    head = match["head"].removeprefix("ex-")
    bodily = _BODY_NOUN.match(head)
    if bodily and match["det"].lower() in ("son", "sa", "ses"):
        return None
    feminine = True if match["det"].lower() in ("la", "cette") else None
    if match["det"].lower() in ("le", "ce"):
        feminine = False
    if bodily:
        return _recent_body(memory, unit, start, head)
    if not _PERSON_NOUN.match(head) or head.lower() in _NO_PERSON:
        return None
    return _recent_person(memory, unit, start, head, feminine)


def _called(memory: Memory, unit: Unit, before: int, surname: str) -> Item | None:
    """The person named before by a name that ends so: «le docteur Xxxx»."""
    people = _backwards(memory, unit, before, _PERSON, 12)
    return next((i for i in people if i.entity and i.entity.name.endswith(f" {surname}")), None)


def _recent_body(memory: Memory, unit: Unit, before: int, head: str) -> Item | None:
    """The body that the noun described when it was named; else the last one."""
    candidates = list(_backwards(memory, unit, before, BODIES, 8))
    stem = head[:6].lower()
    if _MEDIUM.match(head):
        candidates = sorted(candidates, key=lambda c: c.kind == "company")
    described = (c for c in candidates if _described(memory, c, stem))
    return next(described, candidates[0] if candidates else None)


def _described(memory: Memory, item: Item, stem: str) -> bool:
    """Whether a mention of a body stands right behind or before the noun: «le magazine X»."""
    text = memory.frame.units[0].view.article
    pattern = re.compile(rf"\b{re.escape(stem)}\w*(?:\s[a-zà-ÿœ-]+){{0,2}}\s$", re.IGNORECASE)
    return any(
        pattern.search(text, max(m.start - 50, 0), m.start)
        or re.match(rf",? \(?(?:[a-zà-ÿœ'’-]+ ){{0,2}}{re.escape(stem)}", text[m.end : m.end + 40])
        for m in (item.entity.mentions[:8] if item.entity else ())
    )


def _recent_person(
    memory: Memory, unit: Unit, before: int, head: str, feminine: bool | None
) -> Item | None:
    """The person whose role the noun is; else who spoke last; else who was last named."""
    stem = head[:6].lower()
    spoken = memory.last(unit.index - 1)
    candidates = _backwards(memory, unit, before, _PERSON, 12)
    for item in candidates:
        if stem in _around(memory, item).lower():
            return item
    if _TRADE.match(head):
        return None
    fitting = [
        c for c in candidates if feminine is None or _feminine(memory, c) in (None, feminine)
    ]
    if spoken and spoken.kind == "person" and (spoken in fitting or not candidates):
        return spoken
    near = unit.index - 3
    return next((c for c in fitting if memory.frame.unit_at(c.start).index >= near), None)  # type: ignore[union-attr]


def pronoun(memory: Memory, unit: Unit, before: int, word: str) -> Item | None:
    """Who «il» or «elle» is: the subject of its sentence, else the last speaker or person."""
    feminine = word.startswith("elle")
    for item in reversed(unit.view.items):
        if not item.named and item.end - unit.start == before and item.kind in SPEAKERS:
            return item
    own = [i for i in unit.view.between(0, before, SPEAKERS) if is_free(unit.view, i)]
    people = [i for i in own if i.kind == "person" and _fits(memory, i, feminine)]
    if people:
        return people[0]
    last = memory.spoken.get(unit.index) or memory.spoken.get(unit.index - 1)
    if last and last.kind == "person" and _fits(memory, last, feminine):
        return last
    if own:
        return own[0]
    return _earlier(memory, unit, feminine)


def _earlier(memory: Memory, unit: Unit, feminine: bool) -> Item | None:
    """The nearest speaker or person of the units before, unless somebody unnamed comes first."""
    for index in range(unit.index - 1, max(unit.index - 6, -1), -1):
        spoken = memory.spoken.get(index)
        if spoken and _fits(memory, spoken, feminine):
            return spoken
        other = memory.frame.units[index]
        if _ANONYMOUS.search(other.mask):
            return None
        people = other.view.between(0, len(other.mask), _PERSON) if other.zone == "body" else []
        for item in people:
            if is_free(other.view, item) and _fits(memory, item, feminine):
                return item
    return _subject_body(memory, unit)


def _subject_body(memory: Memory, unit: Unit) -> Item | None:
    for index in range(unit.index - 1, max(unit.index - 3, -1), -1):
        other = memory.frame.units[index]
        first = [i for i in other.view.between(0, 60, BODIES) if is_free(other.view, i)]
        if first:
            return first[0]
    return None


def _fits(memory: Memory, item: Item, feminine: bool) -> bool:
    return item.kind != "person" or _feminine(memory, item) in (None, feminine)


def _feminine(memory: Memory, item: Item) -> bool | None:
    """Gender of a person by the words around all mentions: True, False, or None when silent."""
    around = _around(memory, item)
    she, he = len(_FEMININE.findall(around)), len(_MASCULINE.findall(around))
    return None if she == he else she > he


def _around(memory: Memory, item: Item) -> str:
    """The words right before and after the mentions of a person, in one string."""
    if item.entity is None:
        return ""
    text = memory.frame.units[0].view.article if memory.frame.units else ""
    pieces = []
    for mention in item.entity.mentions[:6]:
        before = re.split(r"[.;»\"\n]", text[max(mention.start - 60, 0) : mention.start])[-1]
        after = re.split(r"[.;«\"\n]", text[mention.end : mention.end + 50])[0]
        pieces.append(before[-60:] + " | " + (after if after[:1] in ",(" else ""))
    return " | ".join(pieces)


def _backwards(
    memory: Memory, unit: Unit, before: int, kinds: frozenset[Kind], reach: int
) -> Sequence[Item]:
    """Named items before a place, nearest unit first, in it the first named first."""
    found = [i for i in unit.view.between(0, before, kinds) if i.named][::-1]
    for index in range(unit.index - 1, max(unit.index - reach, -1), -1):
        other = memory.frame.units[index]
        items = [i for i in other.view.items if i.kind in kinds and i.named]
        found += sorted(items, key=lambda i: not is_free(other.view, i))
    return found
