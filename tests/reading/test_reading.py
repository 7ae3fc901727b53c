"""Zones, sentences and quotation marks."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articlefacts.reading import read
from articlefacts.reading.wrapping import unwrapped
from tests.timing import check_linear

SENTENCES = [
    ("M. Roux part. Qui reste ?", ["M. Roux part.", "Qui reste ?"]),
    ("Le Dr. Blin et Mme. Aziz viennent.", ["Le Dr. Blin et Mme. Aziz viennent."]),
    ("J. K. Rowan écrit. Elle vend.", ["J. K. Rowan écrit.", "Elle vend."]),
    ("Tavant Inc. a vendu. Le titre monte.", ["Tavant Inc. a vendu.", "Le titre monte."]),
    ("Il vaut 3.500 euros. Cher.", ["Il vaut 3.500 euros.", "Cher."]),
    ("« C'est fini. » Il part.", ["« C'est fini. »", "Il part."]),
    ('"C\'est fini (...) Enfin", dit-il.', ['"C\'est fini (...) Enfin", dit-il.']),
    ("Oui... mais non. Peut-être…", ["Oui... mais non.", "Peut-être…"]),
    ("Premier paragraphe.\n\nSecond.", ["Premier paragraphe.", "Second."]),
]  # fmt: skip

ZONES = [
    ("PARIS, 26 fév 2024 (AFP) - Le groupe recrute.", [("dateline", "PARIS, 26 fév 2024 (AFP) -")]),
    ("(Agence Ecofin) - Le groupe recrute.", [("dateline", "(Agence Ecofin) -")]),
    ("3 mai 2021. – Le groupe recrute.", [("dateline", "3 mai 2021. –")]),
    ("Texte.\n\n- Cap sur l'Asie -\n\nSuite.", [("crosshead", "- Cap sur l'Asie -")]),
    ("Texte long.\n\nUn intertitre sans point\n\nSuite du texte.", [("crosshead", "Un intertitre sans point")]),
    ("Le titre du jour\n\nTexte long.", [("title", "Le titre du jour")]),
    ("Le patron à Lyon. ( POOL / JEAN BLIN )\n\nTexte.", [("credit", "( POOL / JEAN BLIN )")]),
    ("Texte long ici.\n\nLire aussi : un autre article", [("boilerplate", "Lire aussi : un autre article")]),
    ("Texte long ici.\n\nlire aussi : un autre article", [("boilerplate", "lire aussi : un autre article")]),
    ("Zelvaro dit avoir également signé avec Dorvane. On peut voir aussi les plans.", []),
    ("Une phrase ordinaire, sans rien.", []),
]  # fmt: skip

QUOTES = [
    ("« Un », dit-il.", ["Un"]),
    ('"Un", dit-il, "et deux".', ["Un", "et deux"]),
    ("“Un” et „deux”.", ["Un", "deux"]),
    ("« On m'a dit : \"non\" », dit-elle.", ["On m'a dit : \"non\"", "non"]),
    ('Un écran de 15" et "deux mots".', ["deux mots"]),
    ('Il dit "oui sans fermer.\n\nElle dit "non".', ["non"]),
    ("« Un début\n\n« et une suite », dit-il.", ["Un début\n\n« et une suite"]),
    ('"Un début\n\net une suite", dit-il.', ["Un début\n\net une suite"]),
    ("« Une fin qui pend« , dit-il.", ["Une fin qui pend"]),
    ("« Il m'a dit :« Pars ! » et rien de plus », dit-il.", ["Il m'a dit :« Pars ! » et rien de plus", "Pars !"]),
    ("« Un « mot » et la suite », dit-il.", ["Un « mot » et la suite", "mot"]),
    ("Rien du tout.", []),
]


# «|» stands for a line end that becomes a blank, «/» for one that stays.
WRAPPED = [
    "Tavant a annoncé|une levée de 3 M€ auprès de|trois fonds.|Il recrute.//Le titre de|la suite//Un|Dorvane a|vendu.",
    "Le groupe|a levé 3 M€.//« Tout va bien. »|a dit son patron,|ravi.//- un,/- deux",
    "Tavant a annoncé|une levée de 3 M€ auprès de|trois fonds./Le titre monte. »|a dit le patron de|Dorvane.",
    "Le titre/Un paragraphe entier, qui finit bien./un autre, sans capitale./Le dernier,/Tavant.",
    "Un titre du jour//Une phrase.//Une légende sans point//et une suite,//encore une//phrase.",
    "Rien du tout.",
]


@pytest.mark.parametrize("text", WRAPPED)
def test_unwrapped(text: str) -> None:
    given = text.replace("|", "\n").replace("/", "\n")
    assert unwrapped(given) == text.replace("|", " ").replace("/", "\n")


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_sentences(text: str, expected: list[str]) -> None:
    assert [text[s.start : s.end] for s in read(text).sentences] == expected


@pytest.mark.parametrize(("text", "expected"), ZONES)
def test_zones(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(z.kind, text[z.start : z.end].strip()) for z in read(text).zones] == expected


@pytest.mark.parametrize(("text", "expected"), QUOTES)
def test_quotes(text: str, expected: list[str]) -> None:
    assert [text[q.inner_start : q.inner_end] for q in read(text).quotes] == expected


@given(st.text(alphabet=st.sampled_from(" \n\u00a0.!?…«»“”\"'(),-–AaZéM1"), max_size=300))
def test_sentences_are_ordered_disjoint_and_trimmed(text: str) -> None:
    reading = read(text)
    position = 0
    for sentence in reading.sentences:
        assert position <= sentence.start < sentence.end <= len(text)
        assert text[sentence.start : sentence.end].strip() == text[sentence.start : sentence.end]
        position = sentence.end
    for quote in reading.quotes:
        assert quote.start < quote.inner_start <= quote.inner_end < quote.end


@pytest.mark.parametrize("unit", ['"', "« ", "a. ", "\n", "( ", "- x -\n", "M. ", "… "])
def test_cost_is_linear(unit: str) -> None:
    check_linear(lambda size: read(unit * (size // len(unit))), 40_000, 160_000)
