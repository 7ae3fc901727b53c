"""Page furniture: datelines, headers, captions, credits, crossheads, bylines, boilerplate.

A caption is a good source of a position and a bad source of dates; a crosshead repeats words
of the body; a credit names people nobody writes about. They are marked before anything is read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.reading.model import Zone, ZoneKind

_AGENCIES = (
    r"AFP|Reuters|AP|ATS|Belga|Agence Ecofin|APA|Xinhua|Bloomberg|AOF|EFE|dpa|PC|"
    r"La Presse canadienne"
)
_MONTHS = (
    r"janv(?:ier|\.)?|f[ée]v(?:rier|r\.?|\.)?|mars|avr(?:il|\.)?|mai|juin|juil(?:let|\.)?|ao[uû]t|"
    r"sept(?:embre|\.)?|oct(?:obre|\.)?|nov(?:embre|\.)?|d[ée]c(?:embre|\.)?"
)
_DAY = rf"\d{{1,2}}(?:er)? (?:{_MONTHS}) \d{{4}}"

# «PARIS, 26 fév 2024 (AFP) -», «PEKIN (Reuters) -», «(Agence Ecofin) -», «8 décembre 2016. –», «PARIS | »
_DATELINE = re.compile(
    rf"\s*(?:[A-ZÀ-Ý][\w' .\-/]{{1,40}}(?:, (?:le )?{_DAY})? ?\((?:{_AGENCIES})\) ?[-–—]+"
    rf"|\((?:{_AGENCIES})\) ?[-–—]+"
    rf"|{_DAY}\.? ?[-–—]+"
    rf"|[A-ZÀ-Ý][\w' \-]{{1,30}}, (?:le )?{_DAY} ?[-–—]+"
    rf"|[A-ZÀ-Ý' \-]{{3,30}} [|] )",
)
_HEADER = re.compile(
    rf"\s*(?:date \d{{4}}-\d\d(?:-\d\d)?|Publié le (?:{_DAY}|\d\d/\d\d/\d{{4}}).{{0,30}}$)", re.M
)
_CREDIT = re.compile(
    r"\((?: ?POOL|Photo|Crédits?|©)[^()\n]{0,80}\)"
    r"|\( ?[A-ZÀ-Ý][A-ZÀ-Ý .&'-]{1,40} ?/ ?[A-ZÀ-Ý][^()\n]{0,60}\)"
    r"|© ?[^\n.]{1,60}|Crédits? photos? ?: ?[^\n.]{1,60}"
    r"|\((?:ats|afp|awp|reuters|belga|ap)(?:[/,][^()\n]{1,40})?\)\.?(?=\s*$)",
    re.M,
)
_CROSSHEAD = re.compile(r"[ \t]*[-–—] ?[^\n]{2,80}? ?[-–—][ \t]*$", re.M)
_BYLINE = re.compile(
    r"(?:Par|De notre correspondante?|Propos recueillis par)\b [^\n.]{3,80}$", re.M
)
# Each branch begins with one letter: a search then passes over all others.
_BOILERPLATE = re.compile(
    "|".join(
        (
            *(
                rf"{to}{read} (?:aussi|également|AUSSI)\b[^\n]*"
                for to in ("", "A ", "À ")
                for read in ("lire", "Lire", "LIRE", "voir", "Voir")
                if to or read.istitle() or read.isupper()
            ),
            # «(lire aussi page 3)», not «dit avoir également signé».
            *(
                rf"{read}(?<=[(\[\n]{read}) (?:aussi|également)\b[^\n]*"
                for read in ("lire", "voir")
            ),
            r"Cet article a été (?:modifié|mis à jour)[^\n]*",
            r"Abonnez-vous[^\n]*",
            r"Inscrivez-vous[^\n]*",
            r"\([^()\n]{0,80}(?:édité par|pour le service français)[^()\n]{0,60}\)",
        )
    )
)
_LINE = re.compile(r"[^\n]+")
_MAX_CROSSHEAD = 90


def find_zones(text: str) -> tuple[Zone, ...]:
    """Find the furniture zones of an article, in text order, disjoint; what is left is body."""
    zones = [*_opening(text), *_credits(text)]
    taken = {z.start for z in zones}
    zones += [z for z in _lines(text) if z.start not in taken]
    return _disjoint(zones)


def _opening(text: str) -> Iterator[Zone]:
    position = 0
    if header := _HEADER.match(text):
        yield Zone(_skip_blank(text, 0), header.end(), "header")
        position = header.end()
        # A header's line often runs on into the caption of the lead picture, up to its credit.
        line_end = text.find("\n", position)
        credit = _CREDIT.search(text, position, line_end if line_end >= 0 else len(text))
        if credit:
            yield Zone(_skip_blank(text, position), credit.start(), "caption")
    if dateline := _DATELINE.match(text, position):
        yield Zone(_skip_blank(text, position), dateline.end(), "dateline")


def _credits(text: str) -> Iterator[Zone]:
    for match in _CREDIT.finditer(text):
        yield Zone(match.start(), match.end(), "credit")
    for match in _BOILERPLATE.finditer(text):
        yield Zone(match.start(), match.end(), "boilerplate")


def _lines(text: str) -> Iterator[Zone]:
    lines = list(_LINE.finditer(text))
    for number, line in enumerate(lines):
        kind = _line_kind(line.group().strip(), first=number == 0, last=number == len(lines) - 1)
        if kind:
            yield Zone(_skip_blank(text, line.start()), line.end(), kind)


def _line_kind(line: str, *, first: bool, last: bool) -> ZoneKind | None:
    if not line or len(line) > _MAX_CROSSHEAD:
        return None
    if _CROSSHEAD.fullmatch(line):
        return "crosshead"
    if _BYLINE.fullmatch(line):
        return "byline"
    # A short line without a full stop, between paragraphs, is a heading; the last line may be cut off.
    if line[-1] not in ".!?…:;,»”\"')" and not last and line[:1] not in '«“"-–—•*':
        return "title" if first else "crosshead"
    return None


def _skip_blank(text: str, position: int) -> int:
    while position < len(text) and text[position].isspace():
        position += 1
    return position


def _disjoint(zones: list[Zone]) -> tuple[Zone, ...]:
    kept: list[Zone] = []
    for zone in sorted(zones, key=lambda z: (z.start, -z.end)):
        if zone.start < zone.end and (not kept or zone.start >= kept[-1].end):
            kept.append(zone)
    return tuple(kept)
