"""One key for all spellings of a word: no case, no accents, no typographic apostrophes."""

from __future__ import annotations

import unicodedata


def lowered(text: str) -> str:
    """Small letters, one for one: an offset in the text is one in what comes back.

    Expressions that ignore case cost several times as much as plain ones on this.
    """
    low = text.lower()
    if len(low) != len(text):  # «İ» becomes two characters
        low = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    return low


def fold(text: str) -> str:
    """Return the key under which a spelling is filed.

    Example:
        >>> fold("Économie"), fold("Œuvre"), fold("ZELVARO")
        ('economie', 'oeuvre', 'zelvaro')
    """
    lower = text.lower()
    if lower.isascii():
        return lower
    plain = lower.translate(_PLAIN)
    return plain if plain.isascii() else _unmarked(plain)


def _unmarked(text: str) -> str:
    """Letters without their marks, in any script."""
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))


# The Latin letters with marks, so that only other scripts need to be taken apart.
_PLAIN = str.maketrans(
    {letter: _unmarked(letter) for letter in map(chr, range(0xC0, 0x250))}
    | {
        "œ": "oe",
        "Œ": "oe",
        "æ": "ae",
        "Æ": "ae",
        "ø": "o",
        "Ø": "o",
        "ł": "l",
        "Ł": "l",
        "ß": "ss",
    }
)
