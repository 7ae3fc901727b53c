"""Whom a common noun or a pronoun means, by what stands before it."""

from __future__ import annotations

import pytest

from tests.facts.tagged import article

BODIES = frozenset({"company", "organization"})
# Noun, text up to which it is asked, who is meant.
MEANS = [
    ("groupe", "[Korvia](company) a racheté [Tavant](company). Le groupe s'étend.", "Korvia"),
    # Whose the subject is, and who is joined to whom a preposition governs.
    ("firme", "[Tavant](company) recule. Les ventes de [Korvia](company) ont reculé à [Lusambo](place). La firme s'étend.", "Korvia"),
    ("entreprise", "[Korvia](company) a été choisie. Le marché était disputé par [Tavant](company) et [Orvel](company). L'entreprise recrute.", "Korvia"),
    # A sale is not the seller's subject, nor is who tells the news.
    ("firme", "[Tavant](company) recule. La cession de [Korvia](company) approche. La firme s'étend.", "Tavant"),
    ("firme", "[Tavant](company) recule. La cellule de [Korvia](company) l'affirme. La firme s'étend.", "Tavant"),
    ("entreprise", "[Tavant](company) recule. Face à [Orvel](company), [Korvia](company) recrute. L'entreprise s'étend.", "Korvia"),
    # Who only tells which firm another is.
    ("groupe", "Le brasseur [Korvia](company), contrôlé par [Tavant](company), recule. Le groupe recrute.", "Korvia"),
    ("groupe", "Conseillé par [Tavant](company), [Korvia](company) recule. Le groupe recrute.", "Korvia"),
    # The firm of a place leads its sentence.
    ("groupe", "[Korvia](company) recule. Le brasseur de [Lusambo](place) a éconduit [Tavant](company). Le groupe recrute.", "Korvia"),
    # The adjective tells whose country.
    ("laboratoire français", "Le laboratoire américain [Tavant](company) s'allie à [Korvia](company). Le laboratoire français recrute.", "Korvia"),
    ("laboratoire américain", "Le laboratoire américain [Tavant](company) s'allie à [Korvia](company). Le laboratoire américain recrute.", "Tavant"),
    # Who tells the news is not spoken of, under his noun neither.
    ("entreprise", "[Korvia](company) recule, révèle [Orvel](company). Le quotidien, cité par [Tavant](company), y voit un signe. L'entreprise recrute.", "Korvia"),
    # The head of a phrase is what suits or does not, whatever stands before it.
    ("Cette jeune association", "[Les Sentes](organization) recrute. [Korvia](company) recule. Cette jeune association s'étend.", "Les Sentes"),
    ("L'association", "[Les Sentes](organization) recrute. [Korvia](company) recule. L'association s'étend.", "Les Sentes"),
    ("association", "[Korvia](company) aide l'association [Les Sentes](organization). L'association s'en réjouit.", "Les Sentes"),
    # A heading is about whom it names; «X, lui,» is not.
    ("fabricant", "[Tavant](company) recule.\n\nSursis pour [Korvia](company). Le fabricant s'étend.", "Korvia"),
    # No fund is called by the trade of a firm; it may be a firm.
    ("chaîne", "[Tavant Capital](company) a misé sur [Korvia](company). La chaîne de cliniques recrute.", "Korvia"),
    ("société", "[Tavant Capital](company) a misé sur [Korvia](company). La société recrute.", "Tavant Capital"),
    # «La firme que …, X, signe» is X, not whom the text spoke of.
    ("maison", "[Tavant](company) recule.\n\nLa firme qu'il a montée, [Korvia](company), signe. La maison recrute.", "Korvia"),
    # A former subsidiary is not its seller.
    ("firme", "[Korvia](company) recule. L'ex-filiale de [Tavant](company) va fermer. La firme s'étend.", "Korvia"),
]
DOUBTED = [
    ("groupe", "[Korvia](company) et [Tavant](company) discutent. Le groupe recrute."),
    ("groupe", "[Korvia](company) recule.\n\n[Orvel](company) recrute. [Tavant](company), lui, a renoncé.\n\nLe groupe s'étend."),
    ("syndicat", "[Korvia](company) recrute. Le syndicat s'en réjouit."),
    ("Le syndicat", "[Korvia](company) recrute. Le syndicat s'en réjouit."),
]


@pytest.mark.parametrize(("noun", "tagged", "name"), MEANS)
def test_means(noun: str, tagged: str, name: str) -> None:
    told = article(tagged)
    found = told.discourse.meant(len(told.views) - 1, 0, BODIES, noun=noun)
    assert found is not None
    assert found.ref().name == name


@pytest.mark.parametrize(("noun", "tagged"), DOUBTED)
def test_means_nobody_in_doubt(noun: str, tagged: str) -> None:
    told = article(tagged)
    assert told.discourse.meant(len(told.views) - 1, 0, BODIES, noun=noun) is None


def test_who_is_excluded_is_not_meant() -> None:
    told = article("[Korvia](company) a racheté [Tavant](company). Le groupe s'étend.")
    korvia = told.entities.companies[0].id
    found = told.discourse.meant(1, 0, BODIES, noun="groupe", but={korvia})
    assert found is None or (found.entity and found.entity.name == "Tavant")
