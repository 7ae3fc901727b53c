"""Whom a common noun or a pronoun means, by what stands before it."""

from __future__ import annotations

import pytest

from tests.facts.tagged import article

BODIES = frozenset({"company", "organization"})
# Noun, text up to which it is asked, who is meant.
MEANS = [
    ("groupe", "[Korvia](company) a racheté [Tavant](company). Le groupe s'étend.", "Korvia"),
    ("association", "[Korvia](company) aide l'association [Les Sentes](organization). L'association s'en réjouit.", "Les Sentes"),
]
DOUBTED = [
    ("groupe", "[Korvia](company) et [Tavant](company) discutent. Le groupe recrute."),
    ("syndicat", "[Korvia](company) recrute. Le syndicat s'en réjouit."),
]


@pytest.mark.parametrize(("noun", "tagged", "name"), MEANS)
def test_means(noun: str, tagged: str, name: str) -> None:
    found = article(tagged).discourse.meant(1, 0, BODIES, noun=noun)
    assert found is not None
    assert found.ref().name == name


@pytest.mark.parametrize(("noun", "tagged"), DOUBTED)
def test_means_nobody_in_doubt(noun: str, tagged: str) -> None:
    assert article(tagged).discourse.meant(1, 0, BODIES, noun=noun) is None


def test_who_is_excluded_is_not_meant() -> None:
    told = article("[Korvia](company) a racheté [Tavant](company). Le groupe s'étend.")
    korvia = told.entities.companies[0].id
    found = told.discourse.meant(1, 0, BODIES, noun="groupe", but={korvia})
    assert found is None or (found.entity and found.entity.name == "Tavant")
