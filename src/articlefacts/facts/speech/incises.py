"""Clauses that cut into words quoted: «“Je pars, dit X. Adieu”», and what they end where no mark does."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from articlefacts.facts.speech.report import Report
from articlefacts.facts.speech.report_words import is_foretold
from articlefacts.facts.speech.reports import clitics, inverted_pattern
from articlefacts.facts.view import SentenceView
from articlefacts.reading.model import Quote


def incises(mask: str) -> Iterator[Report]:
    """Find the clauses that cut into words quoted, in text order."""
    found = [*clitics(mask), *_inverted(mask)]
    for report in sorted(found, key=lambda r: r.start):
        if _CUT_IN.search(mask, max(report.start - 3, 0), report.start):
            yield report


def _inverted(mask: str) -> Iterator[Report]:
    """A known verb and somebody behind it; any verb where a person's name is all that follows.

    What is to come is part of the words: «“Le port rouvrira, soutiendra la pêche et …”».
    """
    for match in inverted_pattern().finditer(mask):
        somebody = _IN_PERSON if match["known"] else _NAMED
        if (
            not match["as"]
            and not is_foretold(match["verb"])
            and somebody.match(mask, match.end("verb"))
        ):
            yield Report("inverted", match.start("verb"), match.end("verb"), match.end("verb"))


_CUT_IN = re.compile(r"(?:[,?!…]|\s[-–—])\s$")
_IN_PERSON = re.compile(
    r"(?:,\s(?:depuis|devant|lors|dans|auprès|à|au|sur|par)\b[^,;.\ue020]{2,40},)?"
    r"\s(?:[a-zà-ÿ]{2,20}ment\s|encore\s|ainsi\s|aussi\s|déjà\s|alors\s|d'ailleurs\s)?(?:(?:le |"
    r"la |l'|M\. |Mme |Me |Dr\.? |Pr\.? )(?:[a-zà-ÿœ'-]+ ){0,6}?|une? (?:[a-zà-ÿœ'-]+ ){1,6}?)?"
    r"(?:[\ue000-\ue002]|[a-zà-ÿœ'-]+(?:[,.]|$))"
)
_NAMED = re.compile(r"\s(?:M\. |Mme |Me )?\ue002\ue010*+\s?[,.]")
_OPENED = re.compile(r"[«“\"][ \u00a0\u202f]?(?=\w)")


def unclosed(group: Sequence[SentenceView], quotes: Sequence[Quote]) -> Quote | None:
    """The words that open a sentence and that no mark closes, up to the clause that cuts in.

    Pages lose the closing mark where a quotation runs over paragraphs, or where other marks follow.
    """
    first = group[0]
    opening = _OPENED.match(first.article, first.start, first.end)
    if opening is None or any(q.start == first.start for q in quotes):
        return None
    inner = opening.end() - first.start
    report = next((r for r in incises(first.mask) if r.start > inner), None)
    if report is None:
        return None
    end = first.start + len(first.mask[: report.start].rstrip(" ,–—-"))
    if end <= opening.end() or any(q.start < end for q in quotes):
        return None
    return Quote(first.start, end, opening.end(), end)
