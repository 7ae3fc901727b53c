"""Evidence behind a name: its verb, its apposition, its age, its share price."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from articlefacts.entities.appositions import clues_of_apposition
from articlefacts.entities.borders import Range
from articlefacts.entities.clues import Clue
from articlefacts.entities.page import Page
from articlefacts.lexicon import Cue, verbs
from articlefacts.lexicon.wordsets import word_set

_AUXILIARIES = word_set("auxiliaries")
_DETERMINERS = word_set("determiners")
_AGE = re.compile(r",? ?\(?\d{1,3} ans\b(?! d['’e])")
_SHARE = re.compile(
    r"[  ]?\((?:[+\-−–] ?\d|NYSE|TSX(?:-?V)?|SIX|SWX|LSE|AMEX|Nasdaq|NASDAQ|Euronext|ISIN|BRVM|[A-Z]{2,5} ?: ?[+\-−–]? ?\d)|"
    r"[  ]:? ?[+−–-] ?\d{1,2}(?:,\d+)? ?%"
)
# «Jeanne Roux (photo, à gauche)»: business press points at its picture.
POINTER = r"[ \u00a0]\((?:en )?photo"
_POINTS = re.compile(rf"{POINTER}\b")
_STAFF = re.compile(
    r" et (?:ses|leurs) (?:quelque |près de |plus de |environ )?(?:[\d.\u00a0\u202f ]{1,9})?"
    r"(?:collaborateurs|salariés|employés|filiales|actionnaires|clients|concurrents|franchisés|"
    r"sous-traitants|investisseurs)\b"
)
# «Julien Traitement, une PME de 58 salariés (», not «selon Julien Roux, une entreprise sur deux».
_FIRM = re.compile(
    r"[»\"]?, une (?:petite |jeune |ancienne )?(?:PME|ETI|TPE|entreprise|société|start-up|startup|"
    r"filiale|holding|coopérative|fintech|biotech|medtech|multinationale|jeune pousse|scop|SCOP)\b"
    r"(?! (?:sur|qui ne|doit|peut|a|est|ne)\b)[^,;:.()»]{0,80}[,(.]"
)
_LEADING = frozenset(["selon", "pour", "avec", "apres", "chez", "a", "au", "par", "de", "d", "et"])
_YEAR = re.compile(r"20[1-5]\d")
_MOVE = re.compile(r"[ \u00a0]\(?[+−–-]? ?\d{1,2}(?:,\d+)?[ \u00a0]?%")
# A name that governs a verb acts: towns that nobody knows do not.
_ACTS = (
    Clue("company", 0.9, "subject of a verb"),
    Clue("person", 0.3, "subject of a verb"),
    Clue("place", -0.8, "subject of a verb"),
)


# «Zelvaro lève»: firms stand without an article, indices, ships and devices with one.
_ACTS_BARE = (Clue("company", 0.9, "subject of a verb, no article before"), *_ACTS[1:])


def clues_behind(page: Page, where: Range) -> Iterator[Clue]:
    """Yield what the words behind a mention tell."""
    _, end = where
    start = page.words.ends[end - 1]
    figures = _figures_follow(page, end)
    if figures:
        yield from _marks(page, end)
        yield from _dated(page, end)
    if not page.same_sentence(end - 1, end):
        return
    if figures and _MOVE.match(page.words.text, start) and _tells_prices(page, end):
        yield Clue("company", 1.4, "a move of the share price after the name")
    if page.words.forms[end] == "et" and staff_named(page, end):
        yield Clue("company", 2.5, "its staff or its clients after the name")
    gap = page.words.gaps[end]
    if "," in gap and _is_firm(page, where):
        yield Clue("company", 6.0, "what no person is after the name")
    if gap == " ":
        yield from _predicate(page, where)
        yield from _seated(page, where)
        if page.words.forms[end] in acting_forms() and not _is_tied(page, where[0]):
            yield from _ACTS_BARE if _is_bare(page, where) else _ACTS
    else:
        yield from _clues_past_mark(page, where, gap)


def _clues_past_mark(page: Page, where: Range, gap: str) -> Iterator[Clue]:
    """What stands behind a comma, a bracket or a dash: «X, qui a racheté Y», «X, éditeur de logiciels»."""
    _, end = where
    if gap == ", " and page.words.forms[end] == "qui":
        yield from _predicate(page, (where[0], end + 1))
    elif gap.strip() in (",", "(", "–", "-", ":", "),", "»,", '",'):
        yield from clues_of_apposition(page, where, bracket="(" in gap)
        if not any(e.type == "company" for e in page.entries(*where)):
            yield from _located(page, end)


def _figures_follow(page: Page, end: int) -> bool:
    """Whether a figure or a bracket stands right behind a name: what marks and prices begin with."""
    words = page.words
    return end < len(words) and ("(" in words.gaps[end] or words.forms[end][0].isdigit())


def _marks(page: Page, end: int) -> Iterator[Clue]:
    """What stands right behind a name, in brackets or between commas, wherever its sentence ends."""
    if is_aged(page, end):
        yield Clue("person", 5.5, "age after the name", (end, min(end + 2, len(page.words))))
    if _POINTS.match(page.words.text, page.words.ends[end - 1]):
        yield Clue("person", 3.0, "a pointer to the picture after the name")
    if quoted_share(page, end):
        yield Clue("company", 3.0, "share price after the name")


def _dated(page: Page, end: int) -> Iterator[Clue]:
    """«le plan Valmer Digital 2030»: programmes, reports and fairs bear a year."""
    if page.words.gaps[end] == " " and _YEAR.fullmatch(page.words.forms[end]):
        yield Clue("product", 2.0, "a year after the name", (end, end + 1))
        yield Clue("company", -1.0, "a year after the name", (end, end + 1))


def _is_firm(page: Page, where: Range) -> bool:
    """Whether a closed apposition tells a firm, whatever first name the name begins with."""
    led = bool(where[0]) and page.words.keys[where[0] - 1] in _LEADING
    return not led and _FIRM.match(page.words.text, page.words.ends[where[1] - 1]) is not None


def _is_bare(page: Page, where: Range) -> bool:
    """Whether a name is one word in ordinary spelling without an article."""
    first, end = where
    return (
        end == first + 1
        and page.words.forms[first].istitle()
        and not (first and page.words.keys[first - 1] in _DETERMINERS)
    )


_TYING = frozenset(["de", "d", "du", "a", "au", "en", "par", "et"])


def _is_tied(page: Page, first: int) -> bool:
    """Whether the word before a name ties it to another: the verb behind it is that other's."""
    return bool(first) and page.words.keys[first - 1] in _TYING


@cache
def acting_forms() -> frozenset[str]:
    """Finite forms that are no participles nor prepositions too: «lève», not «fait» or «en»."""
    return finite_forms() - frozenset(verbs.participles(*verbs.groups())) - {"en"}


@cache
def finite_forms() -> frozenset[str]:
    """Finite forms of the newsroom's verbs, and what opens a verb phrase («s», «ne»)."""
    return frozenset(verbs.finite_forms(*verbs.groups())) | {"n", "ne", "s", "se", "y", "en"}


def quoted_share(page: Page, end: int) -> bool:
    """Whether a share price or a stock code follows: «X (+2,3 %)», «X (NYSE: XX)»."""
    return _SHARE.match(page.words.text, page.words.ends[end - 1]) is not None


def _tells_prices(page: Page, end: int) -> bool:
    """Whether the sentence, up to the name, says what shares do: «X a lâché 4 % et Y 3 %»."""
    index = end - 1
    while index >= 0 and page.same_sentence(index, end) and end - index < _FAR:
        cues = page.cues["after"].get(index, (index, ()))[1]
        if any("stock" in cue.reason for cue in cues):
            return True
        index -= 1
    return False


_FAR = 30


def is_aged(page: Page, end: int) -> bool:
    """Whether an age follows: «X, 54 ans»."""
    return _AGE.match(page.words.text, page.words.ends[end - 1]) is not None


def staff_named(page: Page, end: int) -> bool:
    """Whether the staff or the clients of what is named follow: «X et ses 40 salariés»."""
    return _STAFF.match(page.words.text, page.words.ends[end - 1]) is not None


BEHIND_ARTICLE = "verb after a name with an article"


def _predicate(page: Page, where: Range) -> Iterator[Clue]:
    """The verb after the name, past its auxiliaries; things with an article act too: «la Speedo a»."""
    first, end = where
    led = first > 0 and page.words.keys[first - 1] in _DETERMINERS
    for idx in range(end, min(end + 5, len(page.words))):
        if not page.words.forms[idx].islower():
            return
        stop, found = page.cues["after"].get(idx, (idx, ()))
        for cue in _once(found):
            vague = led and cue.reason == "verb after the name"
            yield Clue(cue.type, cue.weight, BEHIND_ARTICLE if vague else cue.reason, (end, stop))
        if found or not _is_passed(page.words.keys[idx]):
            return


def _is_passed(key: str) -> bool:
    """«a |officiellement| pris»: auxiliaries and adverbs, which stand before the verb that tells."""
    return key in _AUXILIARIES or (key.endswith("ment") and len(key) > len("moment"))


def _located(page: Page, end: int) -> Iterator[Clue]:
    """«Valmer, en Floride», «Valmer (Somme)»: a land behind a name of one or two words."""
    first = end + 1 if page.words.keys[end] in ("en", "au", "aux") else end
    if first == end and "(" not in page.words.gaps[end]:
        return
    for stop in range(min(first + 4, len(page.words)), first, -1):
        entries = page.entries(first, stop)
        land = any(e.type == "place" for e in entries) and page.capital[first]
        if land and page.same_sentence(end, stop - 1):
            yield Clue("place", 1.8, "a land after the name", (end, stop))
            return


_SITES = frozenset(
    "site sites usine usines entrepot entrepots atelier ateliers bureaux laboratoire laboratoires magasin magasins fonderie "
    "raffinerie centre plateforme plant siege chantier chantiers brasserie abattoir scierie".split()
)


def _seated(page: Page, where: Range) -> Iterator[Clue]:
    """«le site de |X| à Valmer»: what has its place behind it is none."""
    first, end = where
    site = page.words.keys[first - 2 : first - 1] if first > 1 else ()
    if not _SITES.issuperset(site) or page.words.keys[first - 1] not in ("de", "d"):
        return
    if not site or page.entries(*where):
        return
    if page.words.forms[end] != "à" or not page.same_sentence(first - 1, end + 1):
        return
    if any(e.type == "place" for e in page.entries(end + 1, end + 2)):
        yield Clue("place", -3.0, "its place behind it")
        yield Clue("company", 1.3, "its place behind it")


def _once(cues: tuple[Cue, ...]) -> Iterator[Cue]:
    """A phrase may be filed twice, as forms that differ by an accent («équipe», «équipé»)."""
    seen: set[tuple[str, str]] = set()
    for cue in cues:
        if (cue.type, cue.reason) not in seen:
            seen.add((cue.type, cue.reason))
            yield cue
