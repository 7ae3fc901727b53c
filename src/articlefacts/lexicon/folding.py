"""One key for all spellings of a word: no case, no accents, no typographic apostrophes."""

from __future__ import annotations

import unicodedata

_LIGATURES = str.maketrans(
    {"œ": "oe", "Œ": "oe", "æ": "ae", "Æ": "ae", "ø": "o", "Ø": "o", "ł": "l", "Ł": "l", "ß": "ss"}
)


def fold(text: str) -> str:
    """Return the key under which a spelling is filed.

    Example:
        >>> fold("Économie"), fold("Œuvre"), fold("ZELVARO")
        ('economie', 'oeuvre', 'zelvaro')
    """
    lower = text.lower()
    if lower.isascii():
        return lower
    plain = unicodedata.normalize("NFKD", lower.translate(_LIGATURES))
    return "".join(c for c in plain if not unicodedata.combining(c))
