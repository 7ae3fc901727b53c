"""Firms that a share, a pact or their premises tell: «entre |X| (60 %) et Y», «avec |X|, nous», «chez |X|, on»."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.entities.borders import Range
from articlefacts.entities.clues import Clue
from articlefacts.entities.page import Page

_PERCENT = re.compile(r"[ \u00a0]\((?:à )?\d{1,3}(?:,\d{1,2})?[ \u00a0]?%\)")
# What is held in hundredths; elections and polls have them too.
_CAPITAL = re.compile(
    r"\b(?:capital|actions|titres|parts|participations?|actionnaires?|actionnariat|filiales?|détenue?|détiennent|"
    r"détient|coentreprise|tour de table|minoritaires?)\b",
    re.IGNORECASE,
)
_BEFORE = 160
_WITH = re.compile(r"\b[Aa]vec (?:le |la |l['’])?$")
_AGREED = re.compile(
    r", (?:nous|on|ils|elles|il|elle) (?:avons|a|ont|venons de|discut|négoci|travaill|collabor|allons)"
)
_LONGEST_WITH = 9
# «|Chez Roux, on| fabrique», «|chez Roux, le fils| prend la barre»
_AT = re.compile(r"(?:^|[\n.:!?»”\"] ?)[Cc]hez $")
_GOES_ON = re.compile(r", (?:(?:on|le|la|les|personne|rien|tout|ça) |l['’])")
_LONGEST_AT = 8


# «trois |candidats, dont X|», «ses |rivaux, comme X|»
_AMONG = re.compile(
    r"\b(?:candidats|concurrents|rivaux|clients|fonds|sociétés|entreprises|groupes|banques|fournisseurs|actionnaires|"
    r"investisseurs|acquéreurs|repreneurs|prétendants|créanciers|partenaires|fabricants|constructeurs|industriels|"
    r"distributeurs|opérateurs|start-up|pépites|filiales|enseignes|assureurs|éditeurs|acteurs du secteur|géants)"
    r"(?: [a-zà-ÿ-]{3,20}){0,3},? (?:dont|parmi lesquel(?:le)?s|comme|tel(?:le)?s que|notamment|à commencer par) "
    r"(?:le |la |l['’])?$"
)
_LONGEST_AMONG = 110


def clues_of_kind(page: Page, where: Range) -> Iterator[Clue]:
    """«Trois candidats, dont |X|, ont déposé une offre»: one of those whom a noun in the plural counts."""
    text, start = page.words.text, page.words.starts[where[0]]
    if _AMONG.search(text, max(start - _LONGEST_AMONG, 0), start):
        yield Clue("company", 2.0, "one of several firms")


def clues_of_share(page: Page, where: Range) -> Iterator[Clue]:
    """«Le capital se partage entre |X| (60 %) et Y»: who holds or is held by hundredths."""
    text, end = page.words.text, page.words.ends[where[1] - 1]
    if not _PERCENT.match(text, end):
        return
    line = max(text.rfind("\n", 0, end), end - _BEFORE, 0)
    if _CAPITAL.search(text, line, end):
        yield Clue("company", 2.0, "a share in brackets after the name")


def clues_of_pact(page: Page, where: Range) -> Iterator[Clue]:
    """«Avec |X|, nous avons signé»: with whom a firm agrees."""
    text, start = page.words.text, page.words.starts[where[0]]
    if not _WITH.search(text, max(start - _LONGEST_WITH, 0), start):
        return
    if _AGREED.match(text, page.words.ends[where[1] - 1]):
        yield Clue("company", 1.5, "with whom one agrees")


def clues_of_premises(page: Page, where: Range) -> Iterator[Clue]:
    """«Chez |X|, on ne recrute plus»: a sentence that a firm's premises open."""
    text, start = page.words.text, page.words.starts[where[0]]
    if not _AT.search(text, max(start - _LONGEST_AT, 0), start):
        return
    if _GOES_ON.match(text, page.words.ends[where[1] - 1]):
        yield Clue("company", 2.2, "a firm's premises open the sentence")


# «Zelvaro, |c'est 400 salariés|», «Zelvaro, |ce sont 30 magasins|»
_COUNTED = re.compile(
    r", (?:c['’]est|ce sont)(?: [a-zà-ÿ]{3,9}){0,2} \d[\d\u00a0\u202f .]{0,9}(?:salariés|personnes|magasins|boutiques|usines|"
    r"sites|collaborateurs|agences|clients|millions|milliards|M€)"
)
_RIVALS = (
    r"(?:concurrents|rivaux|clients|fournisseurs|actionnaires|investisseurs|candidats|prétendants|repreneurs|"
    r"acquéreurs|groupes|industriels|constructeurs|distributeurs|enseignes|banques|offres)"
)
# «ses concurrents, |X en tête|», «deux candidats restent en lice : |X| et Y»
_AHEAD = re.compile(rf"\b{_RIVALS}(?: [a-zà-ÿ]{{4,14}})?, $")
_LISTED = re.compile(rf"\b{_RIVALS}\b[^.;:,\n]{{0,50}} : (?:le |la |l['’])?$")
_LONGEST_NOUN = 40
_LONGEST_LEAD = 90


def clues_of_rank(page: Page, where: Range) -> Iterator[Clue]:
    """«|X|, c'est 400 salariés», «ses concurrents, |X| en tête», «deux repreneurs sont en lice : |X|»."""
    text, start, end = page.words.text, page.words.starts[where[0]], page.words.ends[where[1] - 1]
    if _COUNTED.match(text, end):
        yield Clue("company", 2.0, "counted as firms are")
    if text.startswith(" en tête", end) and _AHEAD.search(
        text, max(start - _LONGEST_NOUN, 0), start
    ):
        yield Clue("company", 2.0, "first of several firms", where)
    if ": " in text[max(start - 6, 0) : start] and _LISTED.search(
        text, max(start - _LONGEST_LEAD, 0), start
    ):
        yield Clue("company", 1.8, "one of several firms", where)
