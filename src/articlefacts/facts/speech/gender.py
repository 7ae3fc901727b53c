"""Gender of a person by the titles and participles around the name, and by the name."""

from __future__ import annotations

import re

from articlefacts.facts.speech.memory import Memory
from articlefacts.facts.view import Item

_FEMININE = re.compile(
    r"\b(?:Mme|madame|présidente|directrice|fondatrice|cofondatrice|avocate|députée|sénatrice|"
    r"ministre déléguée|patronne|procureure|née|nommée|chargée|adjointe|secrétaire générale|"
    r"analyste principale|dirigeante|conseillère|chercheuse)\b|"
    # «la vice-procureur Xxxx», «la ministre Xxxx»: nouns of one form for both.
    r"\b[Ll]a (?:(?:nouvelle|future|jeune) |vice-|ex-)?(?:procureur|ministre|maire|juge|chef|professeur|"
    r"secrétaire|porte-parole|commissaire|économiste|journaliste|analyste|capitaine|gouverneur|"
    r"colonel|diplomate|militante|cinéaste|syndicaliste|spécialiste|sociologue|politologue)\b"
)
_MASCULINE = re.compile(
    r"\b(?:M\.|monsieur|président|directeur|fondateur|cofondateur|avocat|député|sénateur|délégué|"
    r"patron|né|nommé|chargé|adjoint|dirigeant|conseiller|chercheur|entrepreneur|"
    r"procureur)(?![\w])"
)


def fits(memory: Memory, item: Item, wanted: bool | None) -> bool:
    """Whether nothing told of a person speaks against a gender; None asks for none."""
    return wanted is None or item.kind != "person" or is_feminine(memory, item) in (None, wanted)


def is_feminine(memory: Memory, item: Item) -> bool | None:
    """Gender of a person by the words around all mentions, else by the first name; None when unknown."""
    words = around(memory, item)
    she, he = len(_FEMININE.findall(words)), len(_MASCULINE.findall(words))
    if she != he:
        return she > he
    known = memory.frame.discourse.genders.get(item.entity.id) if item.entity else None
    return None if known is None else known == "f"


def around(memory: Memory, item: Item) -> str:
    """The words right before and after the mentions of a person, in one string."""
    if item.entity is None:
        return ""
    text = memory.text
    pieces = []
    for mention in item.entity.mentions[:6]:
        before = _before(text, mention.start)
        after = re.split(r"[.;«\"\n]", text[mention.end : mention.end + 50])[0]
        told = _APPOSED.match(after) or _LEADS.match(after)
        led = _LED.search(text, max(mention.start - 60, 0), mention.start)
        pieces.append(f"{led[0] if led else before} | {after if told else ''}")
    return " | ".join(pieces)


def _before(text: str, at: int) -> str:
    """The words before a name that may describe it: not «l'avocat de» before «Mme X»."""
    if title := _MINISTER.search(text, max(at - 150, 0), at):
        return title.group()
    words = re.split(r"[.;»\"\n](?<!\bM\.)", text[max(at - 60, 0) : at])[-1]
    governed = _OF.search(words)
    return governed["title"] if governed else words


# «le ministre de la Transition énergétique et des Énergies renouvelables, |X»: longer than other titles.
_MINISTER = re.compile(
    r"\b(?:[LlSs][ea]\s)?(?:[Mm]inistre|[Ss]ecrétaire d['’][EÉé]tat)\s(?:délégué\w{0,2}\s)?(?:de|du|des|d['’]|à|aux?|chargée?)\b"
    r"(?:(?!\s(?:a|ont|est|avec|par|qui|que|pour|face|contre|lors|après)\s)[^.;:«»\"\n]){2,120}$"
)
_OF = re.compile(
    r"(?:\b(?:de|du|à|avec|par|pour|chez|contre|sur)\s|\bd['’])(?P<title>(?:(?:MM?\.|Mme|Me)\s)?)$"
)
# «la laiterie |que préside |X», «fondée en 1998 |par |X»; «X |dirige depuis 2019», «X |a fondé »
_LED = re.compile(
    r"\b(?:(?:préside|dirige|pilote)\s|(?:(?:co)?fondée?s?|créée?s?|lancée?s?|présidée?s?|dirigée?s?|pilotée?s?)\s"
    r"(?:en \d{4} |depuis [^,;.]{3,20} )?par\s)(?:(?:MM?\.|Mme|Me)\s)?$"
)
_LEADS = re.compile(
    r"(?:, \d{2} ans,)?\s(?:préside|dirige|pilote|(?:a|avait)\s(?:co)?(?:fondé|créé|lancé))\b"
)
# «X, |préfet de Y», «X (photo), |ministre de Z»: not «X, après les mots de la maire».
_APPOSED = re.compile(
    r"\(|(?:\s\((?:en )?photo[^()]{0,30}\))?,\s(?!après|avant|lors|alors|tandis|mais|dans|suite|selon|pour|contre|face|par|depuis|devant|"
    r"sous|et|ainsi|dont|où|à|au|est|était|a\b)"
)


def is_she(det: str, text: str) -> bool | None:
    """What the article, the adjective or the noun of «l'ancienne cheffe» tells of the gender."""
    if _FOR_BOTH.search(text):
        return None
    if det != "l'":
        return {"la": True, "cette": True, "le": False, "ce": False, "cet": False}.get(det)
    if _SHE.match(text):
        return True
    return False if _HE.match(text) else None


# Nouns of one gender for men and women: «la star», «une vedette».
_FOR_BOTH = re.compile(r"(?:star|vedette|recrue|légende|icône|idole|égérie|personnalité)\b")
_SHE = re.compile(
    r"l'(?:ancienne|actuelle|[a-zà-ÿ-]{2,24}(?:ienne|rice|euse|ée|ière|ffe))\b", re.IGNORECASE
)
_HE = re.compile(r"l'(?:ancien|[a-zà-ÿ]{2,24}(?:é|ien))\b", re.IGNORECASE)
