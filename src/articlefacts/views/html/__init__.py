"""An article with its facts as HTML: one page that needs no network and runs no script."""

from __future__ import annotations

import hashlib
from functools import cache
from importlib import resources

from articlefacts.models.article import ArticleFacts
from articlefacts.views.html.cards import cards
from articlefacts.views.html.escaping import text_of
from articlefacts.views.html.lighting import lighting
from articlefacts.views.html.marking import marked_text
from articlefacts.views.html.palette import palette
from articlefacts.views.html.summary import entities, legend

# Even if escaping failed, a browser would load nothing and run nothing.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
_TALL = ".articlefacts:not(.articlefacts-page){--tall:46rem;border-radius:10px}"


def to_page(article: ArticleFacts, title: str | None = None) -> str:
    """Return a complete HTML document.

    Args:
        article: What ``extract`` returned.
        title: The document's title; the article's first line by default.

    Example:
        >>> from articlefacts import extract
        >>> to_page(extract("Korvia a levé 3 M€.")).startswith("<!doctype html>")
        True
    """
    prefix = _prefix(article)
    name = text_of(title if title is not None else _first_line(article.text))
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        '<meta name="color-scheme" content="light dark">'
        f"<title>{name}</title><style>{_style(article, prefix)}</style></head>"
        f'<body class="articlefacts articlefacts-page {prefix}">'
        f"{_body(article, prefix)}</body></html>\n"
    )


def to_fragment(article: ArticleFacts) -> str:
    """Return the same as a block to put in a page; notebooks show it."""
    prefix = _prefix(article)
    return (
        f'<div class="articlefacts {prefix}"><style>{_style(article, prefix)}</style>'
        f"{_body(article, prefix)}</div>"
    )


def _body(article: ArticleFacts, prefix: str) -> str:
    count = len(article.facts)
    return (
        f'<div class="columns"><header class="head">{legend(article)}</header>'
        '<main class="paper"><div class="text" lang="fr" dir="auto">'
        f"{marked_text(article, prefix)}</div>{entities(article)}</main>"
        f'<section class="facts" aria-label="Facts"><h2>{count} fact{"s" * (count != 1)}</h2>'
        f"{cards(article, prefix)}</section></div>"
    )


def _style(article: ArticleFacts, prefix: str) -> str:
    return palette() + _sheet() + _TALL + lighting(len(article.facts), prefix)


@cache
def _sheet() -> str:
    return resources.files(__package__).joinpath("style.css").read_text(encoding="utf-8")


def _prefix(article: ArticleFacts) -> str:
    """A name of the article's own: two of them in one notebook must not light each other."""
    content = repr((article.text, article.published, len(article.facts)))
    return "af" + hashlib.sha256(content.encode("utf-8", "backslashreplace")).hexdigest()[:8]


def _first_line(text: str) -> str:
    line = next((line.strip() for line in text[:2000].splitlines() if line.strip()), "")
    return line[:120] or "articlefacts"


__all__ = ["to_fragment", "to_page"]
