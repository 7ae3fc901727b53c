"""Who is meant by «le ministre», «le groupe», «le communiqué»: references to a speaker named elsewhere."""

from __future__ import annotations

import re

from articlefacts.facts.speech import brokers, leaders, persons, stand_ins
from articlefacts.facts.speech.callings import HONOURED, NATIVE, is_person
from articlefacts.facts.speech.frame import Unit
from articlefacts.facts.speech.gender import is_she
from articlefacts.facts.speech.memory import Memory
from articlefacts.facts.view import PEOPLE, QUOTE_FILLER, Item

# «le ministre italien Xx Yy»: a name that no item covers is somebody else.
_UNKNOWN_NAME = re.compile(
    r"[a-zà-ÿ] [A-ZÀ-Ý][a-zà-ÿ]+(?: (?:de|di|van|von|el|al|da|le|la))? [A-ZÀ-Ý][a-zà-ÿ]+"
)
# «le |Premier Ministre|», «la |Directrice Générale|»: capitals of respect, no name.
_TITLE_CAPITALS = re.compile(
    r" (?:Premi(?:er|ère)|Vice|Direct(?:eur|rice)|Secrétaire|Présidente?|Procureure?|Ministre|Chef|"
    r"Haute?|Commissaire|Conseill(?:er|ère)|Délégué?e)[ -](?:Ministre|Présidente?|Général|Générale|"
    r"Adjointe?|Déléguée?|Commissaire|Représentante?|Exécuti(?:f|ve)|Technique|Municipale?)\b"
)
# «le cabinet de conseil Xxxx»: likewise, where no preposition makes it a complement.
_UNKNOWN_LAST = re.compile(
    r"(?<!\bde)(?<!\bdu)(?<!\bdes)(?<!\ben)(?<!\bà)(?<!\bau)(?<!\baux)(?<!\ble)(?<!\bla)(?<!\bles)"
    r"(?<=[a-zà-ÿ]) [A-ZÀ-Ý][a-zà-ÿ]{2,}\s?$"
)
# «le vainqueur| à l'AFP en marge d'un gala au Grand Palais», «le député|, élève de Xx Yy»
_OWN_WORDS = re.compile(
    r"[^,]{1,160}?(?=,|\s(?:à|auprès d[eu]|devant)\s(?:la\s|l')?[\ue000-\ue004]|\sen marge\s|$)|.*"
)
# «le quotidien |Brest Matin|»: what bears its own name, though no speaker's, is nobody named before.
_CALLED_SO = re.compile(
    r"(?:[a-zà-ÿ-]{2,24}\s){1,3}(?=[\ue003\ue004])(?<!\bde )(?<!\bdu )(?<!\bà )(?<!\ben )(?<!\bla )(?<!\ble )"
)
# Companies write of themselves «le Groupe», «la Société».
_SELF_STYLED = re.compile(
    r"(?:Groupe|Société|Compagnie|Banque|Entreprise|Fonds|Direction|Conseil|Laboratoire|Région|"
    r"Département|Ville|Métropole|Préfecture|Mairie|Commune|Agence|Fédération|Association|Syndicat|"
    r"Institut|Institution|Université|Commission|Union|Confédération|Ligue|Comité|Ministère|Cour|"
    r"Tribunal|Autorité|Collectif|Chambre|Caisse|Fondation|Mutuelle|Coopérative|Club|Organisation)$"
)
_HEAD = re.compile(
    r"(?P<det>le|la|l'|cette|cet|ce|son|sa|ses|une?)(?:(?<=')|\s)(?P<adj>(?:ancien(?:ne)?|ex|"
    r"jeune|actuel(?:le)?|nouveau|nouvelle|petite?|premi(?:er|ère)|grande?|vice|même|principale?|"
    r"seule?|deuxième|second|célèbre)[ -])?(?P<head>[a-zà-ÿœ-]{2,})",
    re.IGNORECASE,
)


# Those of the house whose note the article tells.
_ANALYSTS = re.compile(r"les analystes\s?", re.IGNORECASE)
# «confie celle |pour qui| le pain est une religion», «sourit celui |à la tête de| X».
_THE_ONE = re.compile(
    r"cel(?:ui|le)\s(?:qui\b|dont\b|que\b|qu'|à la tête|aux (?:commandes|manettes)|(?:à|pour|chez|"
    r"avec|en|par|sur) (?:qui|lequel|laquelle))",
    re.IGNORECASE,
)


def nominal(memory: Memory, unit: Unit, start: int, end: int) -> Item | None:
    """Who «le ministre», «l'ancien analyste», «le groupe» or «le communiqué» is."""
    text = unit.mask[start:end]
    if _THE_ONE.match(unit.mask, start):
        return persons.recent_person(memory, unit, start, "celui", text.lower().startswith("celle"))
    if _ANALYSTS.fullmatch(text):
        return brokers.broker(memory, unit, start)
    match = _HEAD.match(text)
    if not match:
        return None
    det = match["det"].lower()
    at = _head_at(text, match)
    head = _WORD.match(text, at)[0].removeprefix("ex-")  # type: ignore[index]
    native = NATIVE.match(head)
    styled = native or _SELF_STYLED.match(head) or HONOURED.match(head)
    own = _TITLE_CAPITALS.sub(" office", _OWN_WORDS.match(text)[0])  # type: ignore[index]
    if _UNKNOWN_NAME.search(own) or (head.istitle() and not styled):
        return None
    if stand_ins.is_document(head):
        return _author(memory, unit, start, end, at, det)
    if det in ("un", "une"):
        return None
    if surname := _UNKNOWN_LAST.search(own):
        return persons.called(memory, unit, start, surname[0].strip()) if not native else None
    phrase = text[at:].removeprefix("ex-")
    if stand_ins.is_body(phrase):
        new = (match["adj"] or "").lower().startswith("nouve")
        another = new or det in ("son", "sa", "ses") or _CALLED_SO.match(text, at)
        return None if another else _mouth(memory, unit, start, phrase)
    return _person(memory, unit, start, end, at, det)


def _author(memory: Memory, unit: Unit, start: int, end: int, at: int, det: str) -> Item | None:
    """Whose words a document is: by its title, by what stands behind it, by the text before."""
    text, own = unit.mask[start:end], unit.mask[start + at : end]
    if titled := stand_ins.TITLED_BY.match(unit.mask, end):
        return unit.view.item_at(titled.end())
    if (writer := _DOCUMENT_OF.match(own)) and stand_ins.is_body(writer["who"]):
        return stand_ins.body(memory, unit, start, writer["who"])
    if _OFFICES_WORDS.search(text) or (det in ("un", "une") and _OTHERS_WORDS.search(text)):
        return None
    head = _WORD.match(own)
    return stand_ins.author(memory, unit, start, head[0].removeprefix("ex-") if head else "")


def _head_at(text: str, match: re.Match[str]) -> int:
    """Where the noun starts that means somebody, one adjective before it: «le fantasque |fondateur»."""
    at, second = match.start("head"), _SECOND.match(text, match.end())
    if second is None or _means(text, at) or not _means(text, second.start(1)):
        return at
    return second.start(1)


def _means(text: str, at: int) -> bool:
    word = _WORD.match(text, at)
    return bool(
        word
        and (is_person(word[0]) or stand_ins.is_body(text[at:]) or stand_ins.is_document(word[0]))
    )


# «le rapport |de la commission|»
_DOCUMENT_OF = re.compile(
    r"[a-zà-ÿ]{4,14}\s(?:[a-zà-ÿ]{3,14}\s)?(?:de la |du |de l'|de cette )(?P<who>[a-zà-ÿ].{2,80})"
)
# «selon un texte |voté par 150 salariés», «selon un document |consulté par la presse».
_OTHERS_WORDS = re.compile(
    r"\b(?:vot|sign|adopt|consult|obten|vue?s?\b|men|réalis|rendu)[a-zé]*\s[^,;:.]{0,60}?\bpar\b|\bpar leurs soins\b"
)
# «selon un communiqué |du procureur général|»: not of whoever spoke before.
_OFFICES_WORDS = re.compile(
    r"\b(?:d(?:u|e la|es)\s|de l')(?:bureau|procureure?|parquet|préfecture|préfète?|préfet|police|"
    r"gendarmerie|justice|tribunal|juges?|avocats?|avocate|enquêteurs|experts|légistes?|autorités|"
    r"mairie|présidence|gouvernement|ministère|chancellerie|diplomatie|cour|défense|syndicats?)\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"[a-zà-ÿœ-]{2,24}", re.IGNORECASE)
_SECOND = re.compile(r"\s([a-zà-ÿœ-]{3,24})")


def _mouth(memory: Memory, unit: Unit, start: int, phrase: str) -> Item | None:
    spokesman = phrase.startswith("porte-parole")
    told = persons.described_so(memory, unit, start, phrase) if spokesman else None
    return told or stand_ins.body(memory, unit, start, phrase)


def _person(memory: Memory, unit: Unit, start: int, end: int, at: int, det: str) -> Item | None:
    text = unit.view.article[unit.start + start + at : unit.start + end]
    phrase = text.replace("’", "'").removeprefix("ex-")
    head = phrase.split(" ", 1)[0].rstrip(",")
    head_at = unit.start + start + at
    if first := _PREMIER.search(unit.view.article, max(head_at - _LONGEST, 0), head_at):
        phrase = f"{first[0].lower()}{phrase}"
    if brokers.is_broker(head):
        told = persons.described_so(memory, unit, start, phrase)
        return told or brokers.broker(memory, unit, start)
    pointed = det in ("ce", "cet", "cette") and _SAID.search(unit.mask, 0, start)
    if not is_person(head, pointed=bool(pointed)) and not leaders.tells_country(phrase):
        return None
    words = re.split(r"[,.;:\ue020]", unit.mask[start : end + 60])[0]
    if _UNKNOWN_NAME.search(_TITLE_CAPITALS.sub(" office", words)):
        return None  # «sa directrice pour l'Europe Xx Yy»
    if det in ("son", "sa", "ses"):
        return persons.described_so(memory, unit, start, phrase)
    found = persons.recent_person(memory, unit, start, phrase, is_she(det, unit.mask[start:end]))
    kin = {i.entity.id for i in unit.view.between(start, end, PEOPLE) if i.entity}
    return None if found and found.entity and found.entity.id in kin else found


_PREMIER = re.compile(r"\bpremi(?:er|ère)[ -]$", re.IGNORECASE)
_LONGEST = len("première-")


# «“…”, se souvient |ce retraité»: behind words quoted, whatever is pointed at is somebody.
_SAID = re.compile(rf"{QUOTE_FILLER}[ ,]{{0,3}}[^,.;:\ue000-\ue004{QUOTE_FILLER}]{{0,30}}$")
