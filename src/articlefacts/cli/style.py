"""How text looks on a terminal: width, colours, and nothing that an article could smuggle in."""

from __future__ import annotations

import os
import shutil
import unicodedata
from dataclasses import dataclass
from typing import TextIO

_COLOURS = {"bold": "1", "dim": "2", "red": "31", "green": "32", "yellow": "33", "cyan": "36"}
_LEAST_WIDTH = 40


@dataclass(frozen=True, slots=True)
class Style:
    """Width in columns, and whether colours may be used."""

    width: int = 100
    colours: bool = False

    @classmethod
    def of(cls, stream: TextIO) -> Style:
        """Return the style for a stream: colours on a terminal unless NO_COLOR or TERM=dumb."""
        wanted = not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
        width = shutil.get_terminal_size((100, 24)).columns
        return cls(max(width, _LEAST_WIDTH), stream.isatty() and wanted)

    def paint(self, text: str, colour: str) -> str:
        """Colour a text, or leave it as it is."""
        return f"\x1b[{_COLOURS[colour]}m{text}\x1b[0m" if self.colours else text


def clean(text: str) -> str:
    r"""One line without control or bidirectional marks: an article must not steer the terminal.

    Example:
        >>> clean("Kel\x1b[31mvio\nlève")
        'Kel�[31mvio lève'
    """
    kept = (c if unicodedata.category(c) not in ("Cc", "Cf", "Cs") else "�" for c in _joined(text))
    return "".join(kept)


def _joined(text: str) -> str:
    return " ".join(text.replace("\u00ad", "").split())


def columns(text: str) -> int:
    """Count the terminal columns a text takes: none for combining marks, two for wide characters."""
    return sum(
        0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1
        for c in text
    )


def pad(text: str, width: int) -> str:
    """Fill a text with blanks up to a number of columns."""
    return text + " " * (width - columns(text))


def wrap(parts: list[str], width: int, separator: str) -> list[str]:
    """Lay parts out over lines, breaking between parts, and inside one only at its blanks.

    Example:
        >>> wrap(["un", "deux", "trois"], 8, ", ")
        ['un,', 'deux,', 'trois']
    """
    lines, line = [], ""
    for number, part in enumerate(parts):
        text = part + (separator.rstrip() if number < len(parts) - 1 else "")
        for word in [text] if columns(text) <= width else text.split(" "):
            gap = " " if line else ""
            if line and columns(line + gap + word) > width:
                lines.append(line)
                line, gap = "", ""
            line += gap + word
    return [*lines, line] if line else lines
