"""articlefacts: typed facts from French news articles, each with the characters that prove it.

>>> from articlefacts import extract
>>> article = extract("Korvia a levé 3 M€ lundi.", published="2024-02-26")
>>> article.facts[0].company.name, article.facts[0].amount.value
('Korvia', Decimal('3000000'))

Importing this package imports next to nothing: the model loads at the first ``extract()``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from importlib import import_module
from typing import TYPE_CHECKING, overload

from articlefacts._version import __version__
from articlefacts.errors import (
    ArticleFactsError,
    InputError,
    LexiconError,
    ModelNotFoundError,
    OutputError,
    WorkerError,
)

if TYPE_CHECKING:
    from typing import Any, Literal

    from articlefacts.extractor import Extractor
    from articlefacts.inputs import Published, Text
    from articlefacts.models.article import ArticleFacts, UnusedAmount
    from articlefacts.models.entities import (
        Company,
        Entity,
        EntityRef,
        Evidence,
        Mention,
        Organization,
        Person,
        Place,
        Product,
        Role,
    )
    from articlefacts.models.facts import (
        Acquisition,
        Contract,
        Count,
        Debt,
        Fact,
        FactBase,
        FinancialResult,
        Founding,
        FundingRound,
        Headquarters,
        Hiring,
        Insolvency,
        Investment,
        JobCuts,
        Listing,
        Merger,
        Ownership,
        Partnership,
        Penalty,
        Position,
        ProductLaunch,
        PublicFunding,
        Quotation,
        Source,
        StockMove,
        Valuation,
        Workforce,
    )
    from articlefacts.models.spans import Span
    from articlefacts.models.values import Amount, DateExpression, Number, Percentage
    from articlefacts.outcomes import ExtractionFailure, Progress

# Where the public names live, in the order of what their import costs.
_HOMES = (
    "articlefacts.models.spans",
    "articlefacts.models.values",
    "articlefacts.models.entities",
    "articlefacts.models.facts",
    "articlefacts.models.article",
    "articlefacts.outcomes",
    "articlefacts.extractor",
)


def __getattr__(name: str) -> object:
    """Import a public name when it is first asked for: models take a while to build."""
    if name in __all__:
        for home in _HOMES:
            found = getattr(import_module(home), name, None)
            if found is not None:
                return found
    raise AttributeError(f"module 'articlefacts' has no attribute {name!r}")


def __dir__() -> list[str]:
    return __all__


def extract(text: str, *, published: Published = None) -> ArticleFacts:
    """Extract the people, companies, values and facts of a French article.

    Args:
        text: The raw article; any string, also empty.
        published: Its publication date, as a date or ISO string; it resolves «lundi» and
            «en octobre». None, or what pandas has for a missing one (NaT, NaN, NA): the date is
            read from the text where it states one, else relative dates have no days.

    Raises:
        InputError: ``text`` is no string or ``published`` no date.
        ModelNotFoundError: the French model is not installed.

    Example:
        >>> extract("").facts
        ()
    """
    from articlefacts.extractor import standard

    return standard().extract(text, published=published)


@overload
def extract_many(
    texts: Iterable[Text],
    *,
    batch_size: int = ...,
    processes: int = ...,
    on_error: Literal["raise", "skip"] = ...,
    progress: Progress | None = ...,
) -> Iterator[ArticleFacts]: ...


@overload
def extract_many(
    texts: Iterable[Text],
    *,
    batch_size: int = ...,
    processes: int = ...,
    on_error: Literal["record"],
    progress: Progress | None = ...,
) -> Iterator[ArticleFacts | ExtractionFailure]: ...


def extract_many(texts: Iterable[Text], **options: Any) -> Iterator[Any]:
    """Extract from many articles, lazily, in order; options as in :meth:`Extractor.extract_many`.

    Example:
        >>> [len(a.facts) for a in extract_many(["", "Korvia a levé 3 M€."])]
        [0, 1]
    """
    from articlefacts.extractor import standard

    return standard().extract_many(texts, **options)


__all__ = [
    "Acquisition",
    "Amount",
    "ArticleFacts",
    "ArticleFactsError",
    "Company",
    "Contract",
    "Count",
    "DateExpression",
    "Debt",
    "Entity",
    "EntityRef",
    "Evidence",
    "ExtractionFailure",
    "Extractor",
    "Fact",
    "FactBase",
    "FinancialResult",
    "Founding",
    "FundingRound",
    "Headquarters",
    "Hiring",
    "InputError",
    "Insolvency",
    "Investment",
    "JobCuts",
    "LexiconError",
    "Listing",
    "Mention",
    "Merger",
    "ModelNotFoundError",
    "Number",
    "Organization",
    "OutputError",
    "Ownership",
    "Partnership",
    "Penalty",
    "Percentage",
    "Person",
    "Place",
    "Position",
    "Product",
    "ProductLaunch",
    "PublicFunding",
    "Quotation",
    "Role",
    "Source",
    "Span",
    "StockMove",
    "UnusedAmount",
    "Valuation",
    "WorkerError",
    "Workforce",
    "__version__",
    "extract",
    "extract_many",
]
