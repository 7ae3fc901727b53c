"""The day that an article says it is from: dateline, header or «Publié le»."""

from __future__ import annotations

import datetime
import re

from articlefacts.models.spans import Span
from articlefacts.values.dates import points
from articlefacts.values.dates import words as w

_OPENING = 300
_POSITION = re.compile(
    r"(?P<dateline>^[ ]*(?:\([^)\n]{0,30}\) ?)?[A-ZÀ-Þ][\w'’ /().-]{1,60}, (?:le )?(?:lundi |"
    r"mardi |mercredi |jeudi |vendredi |samedi |dimanche )?)(?=\d)|"
    r"(?P<alone>^[ ]*(?:[Ll]e )?)(?=(?:[Ll]undi|[Mm]ardi|[Mm]ercredi|[Jj]eudi|[Vv]endredi|"
    r"[Ss]amedi|[Dd]imanche|\d))|(?P<label>\b(?:[Dd]ate|DATE)(?: de publication)? ?:? ?|"
    r"\b(?:[Pp]ubliée?|[Mm]is(?:e)? en ligne|[Mm]ise? à jour|[Pp]aru|[Pp]osté)(?: :)? (?:le )?)"
    r"(?=[\dLMJVSDlmjvsd])",
    re.MULTILINE,
)
_AFTER_DATELINE = re.compile(r" ?(?:\(|[-–—.:|]|$)", re.MULTILINE)


def stated_date(text: str) -> tuple[datetime.date, Span] | None:
    """The article's own day where its opening states it in full, and the words that do; else None.

    Example:
        >>> stated_date("LYON, 3 mai 2021 (AFP) - Le groupe a annoncé…")[0].isoformat()
        '2021-05-03'
    """
    opening = text[:_OPENING]
    bare = w.unaccented(w.lowered(opening))
    for m in _POSITION.finditer(opening):
        point = points.numeric(bare, m.end(), None) or points.textual(bare, m.end(), None)
        if point is None or point.day is None or point.month is None or point.year is None:
            continue
        if not m["label"] and not _AFTER_DATELINE.match(opening, point.end):
            continue
        try:
            date = datetime.date(point.year, point.month, point.day)
        except ValueError:
            continue
        return date, Span.of(text, point.start, point.end)
    return None
