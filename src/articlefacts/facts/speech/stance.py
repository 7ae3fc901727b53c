"""How sure the text is of a fact, and who says it: status and source, for every rule alike."""

from __future__ import annotations

from dataclasses import dataclass

from articlefacts.facts.arguments.interviews import answering
from articlefacts.facts.arguments.willed import unwilled
from articlefacts.facts.rule import Article
from articlefacts.facts.speech.modality import apposed, read_status
from articlefacts.facts.speech.sources import of_item, read_source
from articlefacts.facts.view import SentenceView
from articlefacts.models.facts import Source, Status


@dataclass(frozen=True, slots=True)
class Stance:
    """Status and source of one statement."""

    status: Status = "asserted"
    source: Source | None = None


def read_stance(article: Article, view: SentenceView, start: int, end: int) -> Stance | None:
    """Read the stance of a trigger at these offsets of the mask; None where nothing is stated.

    Hypotheses («si X rachetait Y»), questions and proposals that failed state nothing.
    """
    if unwilled(view, start, end):
        return None
    status = read_status(view, start, end)
    if status is None or apposed(view, start, end):
        return None if status is None else Stance(status)
    source = read_source(article, view, start, end)
    if source is None and (person := answering(article, view, start)):
        source = of_item(person)
    return Stance(status, source)
