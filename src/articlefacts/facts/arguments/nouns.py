"""Whether a thing may be called by a common noun: «le constructeur» only of a maker."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import islice

from articlefacts.facts.view import BODIES, Item
from articlefacts.lexicon import tables
from articlefacts.lexicon.folding import lowered

# What any company may be called, whatever its trade; and what any other body may be.
_ANY_COMPANY = frozenset(
    (
        "groupe entreprise employeur société compagnie firme start-up startup jeune pousse multinationale "
        "géant pme maison"
    ).split()
)
_ANY_BODY = frozenset("organisation organisme institution instance structure".split())
# What no company is called.
_CIVIC = frozenset(
    (
        "association syndicat parti fédération confédération ong club ligue collectif fondation "
        "ministère gouvernement mairie commission université école hôpital tribunal cour parquet "
        "police armée ambassade mouvement observatoire"
    ).split()
)
# «La filiale de X» is another firm than X.
_OF_ANOTHER = frozenset(["filiale", "division", "branche"])
_DESCRIBED, _LIKELY, _TRADE, _OTHER_TRADE = 1.7, 1.0, 0.8, 0.25
# «La chaîne» means whom the article calls so; «le groupe» is said of anybody.
_CALLED_SO = 3.0
# What the words of a name tell of its trade, and the nouns that suit it: no fund is «la chaîne».
_TRADES_TOLD: tuple[tuple[re.Pattern[str], frozenset[str]], ...] = (
    (
        re.compile(r"\b(?:banque|bank|banca|crédit|caisse|bancorp)\b", re.IGNORECASE),
        frozenset("banque établissement prêteur banquier institution créancier".split()),
    ),
    (
        re.compile(
            r"\b(?:capital|partners|ventures?|invest(?:ment|issement)?s?|equity|gestion|"
            r"(?:asset|wealth) management|private equity)\b",
            re.IGNORECASE,
        ),
        frozenset("fonds investisseur gérant gestionnaire actionnaire financier financeur".split()),
    ),
    (
        re.compile(r"^Air (?!Liquide)|\b(?:airlines?|airways)\b", re.IGNORECASE),
        frozenset("compagnie transporteur".split()),
    ),
    (
        re.compile(r"\b(?:assurances?|insurance|mutuelle|prévoyance)\b", re.IGNORECASE),
        frozenset("assureur mutuelle mutualiste compagnie réassureur".split()),
    ),
)
_FUND_NOUNS = _TRADES_TOLD[1][1] | {"holding"}
# «L'institut» may be a bank; «le groupe» is hardly a union.
_BANK_AS_BODY, _BODY_AS_FIRM = 0.5, 0.25
_LOOKED_AT = 8
_WORD = re.compile(r"[a-zà-ÿœ-]{2,30}", re.IGNORECASE)
_DETERMINERS = frozenset("le la les un une ce cet cette son sa ses leur leurs du de au".split())
# Adjectives that may stand before the head.
_FEW = 3


def suits(text: str, item: Item, noun: str, place: int) -> float:
    """How well a noun at a place of the text suits a thing, as a factor of its weight; 0 where it cannot mean it."""
    head = _head(noun)
    if not head or item.entity is None:
        return 1.0
    if _is_of_elsewhere(text, item, head, place):
        return 0.0
    if _is_called(text, item, head, place):
        return _DESCRIBED if head in _ANY_COMPANY or head in _ANY_BODY else _CALLED_SO
    types = _types().get(head, frozenset())
    if _is_other_trade(head, item.entity.name) or _is_called_fund(head, item):
        return _OTHER_TRADE
    if not types:
        return _TRADE
    if item.kind not in types:
        if head in _CIVIC or item.kind not in BODIES:
            return 0.0
        return _BANK_AS_BODY if item.kind == "company" else _BODY_AS_FIRM
    if head in _ANY_COMPANY or head in _ANY_BODY:
        return _LIKELY
    return _TRADE


def _is_other_trade(head: str, name: str) -> bool:
    """Whether a name tells of a trade that a noun does not suit: no fund is «la chaîne»."""
    if head in _ANY_COMPANY or head in _ANY_BODY:
        return False
    told = next((nouns for words, nouns in _TRADES_TOLD if words.search(name)), frozenset({head}))
    return head not in told


def _is_called_fund(head: str, item: Item) -> bool:
    """Whether the article calls a thing «ce fonds», and the noun is another's: «l'enseigne»."""
    if item.entity is None or head in _ANY_COMPANY or head in _ANY_BODY or head in _FUND_NOUNS:
        return False
    return any(
        _FUND.match(m.text) for m in item.entity.mentions[:_LOOKED_AT] if m.kind == "nominal"
    )


_FUND = re.compile(r"(?:ce|le) fonds\b|(?:cette|la) holding\b", re.IGNORECASE)


@lru_cache(maxsize=4096)
def _head(noun: str) -> str:
    """«constructeur» of «Ce jeune constructeur allemand»; empty where there is no word."""
    words = [word.lower() for word in _WORD.findall(noun) if word.lower() not in _DETERMINERS]
    return next((word for word in words[:_FEW] if word in _types()), words[0] if words else "")


# «le laboratoire |français|», «le groupe pharmaceutique |japonais|»
_BEHIND = re.compile(r"[\w-]{3,24} (?P<first>[a-zà-ÿ-]{4,18})(?: (?P<second>[a-zà-ÿ-]{4,18}))?")
_REACH = 16


def _is_of_elsewhere(text: str, item: Item, head: str, place: int) -> bool:
    """Whether the adjective of the noun tells another country than that of the thing."""
    at = lowered(text[place : place + len(head) + _REACH]).find(head)
    told = _BEHIND.match(text, place + at) if at >= 0 else None
    if told is None:
        return False
    countries = _demonyms()
    said = [countries[w] for w in (told["first"], told["second"]) if w in countries]
    country = _country(text, item) if said else None
    return bool(country) and country not in said


def _country(text: str, item: Item) -> str | None:
    """The country of a thing: what is known, else the adjective before its name."""
    if item.entity is None:
        return None
    if country := getattr(item.entity, "country", None):
        return str(country)
    named = (m for m in item.entity.mentions if m.kind == "name")
    for mention in islice(named, _LOOKED_AT):
        before = _LAST_WORD.search(text, max(mention.start - 20, 0), mention.start)
        if before and before[1] in _demonyms():
            return _demonyms()[before[1]]
    return None


_LAST_WORD = re.compile(r"(?<![\w-])([a-zà-ÿ-]{4,18}) $")


def _is_called(text: str, item: Item, head: str, place: int) -> bool:
    """Whether the name holds the noun, or the article sets it beside the name: «le magazine X»."""
    entity = item.entity
    if entity is None:
        return False
    named = list(islice((m for m in entity.mentions if m.kind == "name"), _LOOKED_AT))
    near = (entity.name, *(text[max(m.start - 70, 0) : m.end + 110] for m in named))
    if not any(head in lowered(words) for words in near):
        return False
    stem = re.escape(head)
    if re.search(rf"\b{stem}", entity.name, re.IGNORECASE):
        return True
    own = r"(?!\s(?:de|du|d)\b)" if head in _OF_ANOTHER else ""
    before = re.compile(
        rf"\b{stem}s?(?:{own}\s[a-zà-ÿœ'’-]{{2,24}}){{0,4}}\s[«\"“]?\s?$", re.IGNORECASE
    )
    behind = re.compile(
        rf"\s?[»\"”]?(?:\s\([^()]{{1,60}}\))?(?:, | \(|, (?:qui )?(?:est|était) )(?:(?:le|la|les|"
        rf"un|une|l['’])\s?)?(?:[a-zà-ÿœ'’-]{{2,24}}\s){{0,2}}{stem}\b|"
        rf"\s(?:est|était|reste) (?:le |la |l['’]|une? )(?:[a-zà-ÿœ'’-]{{2,24}}\s){{0,2}}{stem}\b",
        re.IGNORECASE,
    )
    return any(
        before.search(text, max(m.start - 70, 0), m.start)
        or (
            (told := behind.match(text, m.end, m.end + 110))
            and not told.start() <= place < told.end()
        )
        for m in named
    )


def suits_gender(name: str, participle: str) -> bool:
    """Whether a participle may be said of a name that begins with a noun: not «l'université X |dirigé par N»."""
    word = _WORD.match(name)
    gender = _genders().get(word[0].lower(), "") if word else ""
    feminine = participle.rstrip("s").endswith("e")
    return not gender or (gender == "f") == feminine


@cache
def _genders() -> dict[str, str]:
    """The gender of a noun for a body; none where two nouns are spelled alike."""
    found: dict[str, set[str]] = {}
    for row in tables.rows("descriptors.tsv"):
        if row["number"] == "sg":
            found.setdefault(row["noun"], set()).add(row["gender"])
    return {noun: "".join(genders) for noun, genders in found.items() if len(genders) == 1}


@cache
def _demonyms() -> dict[str, str]:
    """The country that an adjective tells, by the adjective."""
    return {word.lower(): country for word, country in tables.demonyms() if country}


@cache
def _types() -> dict[str, frozenset[str]]:
    """What kinds of thing a noun means, by the noun."""
    found: dict[str, set[str]] = {}
    for row in tables.rows("descriptors.tsv"):
        found.setdefault(row["noun"], set()).add(row["type"])
    return {noun: frozenset(types) for noun, types in found.items()}
