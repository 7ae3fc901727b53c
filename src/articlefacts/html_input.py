"""Articles as they come from a site: the text, title and date of an HTML page.

Needs the extra: ``pip install 'articlefacts[html]'`` (trafilatura). Nothing is fetched.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from articlefacts.errors import InputError
from articlefacts.inputs import Published, read_date
from articlefacts.models.article import ArticleFacts

if TYPE_CHECKING:
    from articlefacts.extractor import Extractor

_MISSING = (
    "reading HTML needs trafilatura, which is not installed; run: pip install 'articlefacts[html]'"
)

# Only dates the page declares: htmldate's wide search would take a year from a footer.
_DATE_SEARCH = {"original_date": True, "extensive_search": False, "outputformat": "%Y-%m-%d"}


@dataclass(frozen=True, slots=True)
class Page:
    """What a page of a news site holds.

    Attributes:
        text: The headline, an empty line and the article; offsets of facts count in this string.
        title: The headline; None when the page has none.
        published: Publication date that the page declares; None when it declares none.
    """

    text: str
    title: str | None
    published: datetime.date | None


def read_html(html: str | bytes) -> Page:
    """Read the article out of a page, without menus, adverts, comments and footers.

    Args:
        html: The page; bytes are decoded as the page declares.

    Raises:
        InputError: ``html`` is neither str nor bytes.
        ImportError: trafilatura is not installed.

    Example:
        >>> read_html("<article><p>Korvia a levé 3 M€.</p></article>").text
        'Korvia a levé 3 M€.'
    """
    if not isinstance(html, str | bytes):
        raise InputError(f"html: expected str or bytes, got {type(html).__name__}")
    found = _read(html)
    if found is None and isinstance(html, str) and "<html" not in html.lower():
        found = _read(f"<html><body>{html}</body></html>")  # trafilatura wants a whole page
    if found is None:
        return Page("", None, None)
    body, title = (found.text or "").strip(), _one_line(found.title)
    # A headline that the article's own text repeats is not said twice.
    opens = title is None or body.startswith(title)
    return Page(body if opens else f"{title}\n\n{body}".strip(), title, _date(found.date))


def extract_html(
    html: str | bytes, *, published: Published = None, extractor: Extractor | None = None
) -> ArticleFacts:
    """Extract the facts of a page; offsets count in ``.text``, the article that was read from it.

    Args:
        html: The page, as :func:`read_html` takes it.
        published: Publication date; None for the one that the page declares.
        extractor: A configured extractor; None for the standard one.

    Raises:
        InputError: ``html`` is neither str nor bytes, or ``published`` no date.
        ImportError: trafilatura is not installed.

    Example:
        >>> article = extract_html("<article><p>La start-up Korvia a levé 3 M€.</p></article>")
        >>> article.facts[0].amount.text
        '3 M€'
    """
    page = read_html(html)
    date = read_date(published) or page.published
    if extractor is not None:
        return extractor.extract(page.text, published=date)
    from articlefacts import extract

    return extract(page.text, published=date)


def _read(html: str | bytes) -> Any:
    try:
        import trafilatura
    except ImportError as error:
        raise ImportError(_MISSING, name="trafilatura") from error
    if not html.strip():
        return None
    return trafilatura.bare_extraction(
        html,
        include_comments=False,
        include_tables=False,
        target_language=None,
        with_metadata=True,
        date_extraction_params=dict(_DATE_SEARCH),
    )


def _one_line(title: str | None) -> str | None:
    return " ".join(title.split()) or None if title else None


def _date(found: str | None) -> datetime.date | None:
    try:
        return datetime.date.fromisoformat(found) if found else None
    except ValueError:
        return None


__all__ = ["Page", "extract_html", "read_html"]
