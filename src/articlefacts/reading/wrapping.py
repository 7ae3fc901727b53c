"""Texts with hard line ends, as mails, terminals and PDF have them, as the paragraphs they were."""

from __future__ import annotations

import re

_BREAK = re.compile(r"\n\s*")
# A line that ends inside a sentence.
_INSIDE = re.compile(r"\n(?<=[\w,'’]\n)(?=[a-zà-ÿœ])")
# Blank lines tell the paragraphs. Where there is none, a line that ends like a sentence ends one,
# unless the next goes on in small letters: «Tout va bien. »\na-t-il dit».
_NO_ITEM = r"\n(?=[^\s\-–—•*])"
_LINE_END = re.compile(rf"(?<!\n){_NO_ITEM}")
_MID_SENTENCE = re.compile(rf"(?<![\n.!?…:»”]){_NO_ITEM}|(?<!\n)\n(?=[a-zà-ÿœ])")


def unwrapped(text: str) -> str:
    r"""Make hard line ends blanks; offsets stay what they are.

    Example:
        >>> unwrapped("Korvia, qui\nemploie dix\npersonnes, a levé\n3 M€.\n\nTavant vend.")
        'Korvia, qui emploie dix personnes, a levé 3 M€.\n\nTavant vend.'
    """
    inside = len(_INSIDE.findall(text))
    if inside < 2 or 3 * inside < len(_BREAK.findall(text)):
        return text
    return (_LINE_END if "\n\n" in text else _MID_SENTENCE).sub(" ", text)


__all__ = ["unwrapped"]
