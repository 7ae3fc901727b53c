"""An article with its facts as HTML: one page that needs no network and runs no script."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
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
# A page of several: the blocks bring their own style.
_SEVERAL = (
    "body{margin:0 auto;padding:0 1rem 2rem;max-width:84rem}h1{font:600 1.1rem "
    "system-ui;margin:1.5rem 0 .5rem;overflow-wrap:anywhere}"
)


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
        f"{_head(name, _style(article, prefix))}"
        f'<body class="articlefacts articlefacts-page {prefix}">'
        f"{_body(article, prefix)}</body></html>\n"
    )


def html_lines(articles: Iterable[tuple[str | None, ArticleFacts]]) -> Iterator[str]:
    """Yield one page with many named articles, each as a block under its name, piece by piece.

    Example:
        >>> "".join(html_lines([])).endswith("</body></html>")
        True
    """
    yield _head("articlefacts", _SEVERAL)
    yield "<body>"
    for name, article in articles:
        yield f"<h1>{text_of(name or _first_line(article.text))}</h1>{to_fragment(article)}"
    yield "</body></html>"


def to_fragment(article: ArticleFacts) -> str:
    """Return the same as a block to put in a page; notebooks show it."""
    prefix = _prefix(article)
    return (
        f'<div class="articlefacts {prefix}"><style>{_style(article, prefix)}</style>'
        f"{_body(article, prefix)}</div>"
    )


def _head(title: str, style: str) -> str:
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        '<meta name="color-scheme" content="light dark">'
        f"<title>{title}</title><style>{style}</style></head>"
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


__all__ = ["html_lines", "to_fragment", "to_page"]
