"""The only way text gets into a page: what comes out of ``text_of`` cannot leave its place."""

from __future__ import annotations

import html
import re

# HTML cannot hold control characters; their pictures (U+2400…) show that they were there.
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
_DELETE_AND_C1 = re.compile(r"[\x7f-\x9f]")
_SURROGATE = re.compile(r"[\ud800-\udfff]")


def text_of(words: str) -> str:
    """Escape words for a text node or a double-quoted attribute.

    Example:
        >>> text_of('<b title="x">')
        '&lt;b title=&quot;x&quot;&gt;'
    """
    words = _CONTROL.sub(lambda found: chr(0x2400 + ord(found[0])), words)
    words = _SURROGATE.sub("\ufffd", _DELETE_AND_C1.sub("\u2421", words))
    return html.escape(words, quote=True)


__all__ = ["text_of"]
