"""What the site needs beyond Markdown: links that leave docs/ become plain words there."""

from __future__ import annotations

import posixpath
import re
from typing import Any

_LINK = re.compile(r"\[([^\]]+)\]\((\.\./[^)\s]+)\)")


def on_page_markdown(markdown: str, *, page: Any, **_: Any) -> str:
    """Keep the words of a link to a file of the repository, and name the file."""
    folder = posixpath.dirname(page.file.src_uri)

    def told(link: re.Match[str]) -> str:
        target = posixpath.normpath(posixpath.join(folder, link[2]))
        if not target.startswith(".."):
            return link[0]
        name = target.removeprefix("../")
        return link[1] if link[1] in name else f"{link[1]} (`{name}`)"

    return _LINK.sub(told, markdown)
