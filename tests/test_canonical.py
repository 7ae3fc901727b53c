"""What no reader sees in a text changes no answer, and spans are those of the text as it was given."""

from __future__ import annotations

import textwrap
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articlefacts import ArticleFacts, Extractor, Span
from articlefacts.canonical import Canonical
from articlefacts.extractor import read_named
from articlefacts.nlp import NerSpan
from tests.soundness import check

TEXT = (
    "La fromagerie Korvia a levé 12 millions d’euros auprès d’Élan Roquebelle, a annoncé mardi sa "
    "présidente, Odile Fressinet. « Cela paiera l’atelier de Céret », a-t-elle ajouté."
)

READ = [
    ("Korvia", "Korvia"),
    ("mil\u00adlions", "millions"),
    ("leve\u0301", "levé"),
    ("\ufeffKorvia\u200b", "Korvia"),
    ("Franc\u0327ois", "François"),
    ("e\u00ad\u0301", "e\u0301"),  # an accent apart from its letter by a mark belongs to none
    ("\u0301a", "\u0301a"),
    ("deux  mots,\u00a0 trois \u200bmots \u200b\u200b à  ", "deux mots, trois mots à "),
    ("Fin \t\nDe\u200b\r\nLigne", "Fin\nDe\nLigne"),
    ("un seul\u00a0blanc\u202f!", "un seul\u00a0blanc\u202f!"),
    ("\u200b\u200b", ""),
    ("Jean &amp; fils, l&#8217;&eacute;lu&nbsp;: 3&#xa0;M&euro;", "Jean & fils, l’élu\xa0: 3\xa0M€"),
    ("R&D; AT&T &inconnu; &#9; & a;", "R&D; AT&T &inconnu; &#9; & a;"),
    ("&amp;eacute;", "&eacute;"),  # written once, read once
    ("Un.\r\n\r\nDeux\rTrois\n", "Un.\n\nDeux\nTrois\n"),
    ("R & D\u0378", "R & D\u0378"),
    ("½ ﬁ ² Ⅳ", "½ ﬁ ² Ⅳ"),  # NFC, not NFKC: other characters are other characters
]

NOISE = {
    "decomposed": unicodedata.normalize("NFD", TEXT),
    "soft hyphens": TEXT.replace("ll", "l\u00adl").replace("rv", "r\u00adv"),
    "no width": TEXT.replace(" ", " \u200b").replace("K", "\u2060K"),
    "html": TEXT.replace("é", "&eacute;").replace("’", "&rsquo;").replace("É", "&#201;"),
    "lines": "\n".join(textwrap.wrap(TEXT, 50)),
    "lines of Windows": "\r\n".join(textwrap.wrap(TEXT, 60)),
    "blanks": TEXT.replace(" ", "  ").replace("12  ", "12\u00a0 "),
    "direction": "\u200f" + TEXT.replace("12", "\u200e12\u200e"),
}


@pytest.mark.parametrize(("written", "read"), READ)
def test_read_as(written: str, read: str) -> None:
    assert Canonical.of(written).text == read


def test_a_canonical_text_is_left_as_it_is() -> None:
    canonical = Canonical.of(TEXT)
    assert canonical.text == TEXT
    article = ArticleFacts(text=TEXT)
    assert canonical.restored(article) is article


@given(st.text(alphabet="aé &;mp\n\t \r\u00ad\u0301\u200bç\u0327", max_size=30), st.data())
def test_spans_come_back_and_names_go_there(text: str, data: st.DataObject) -> None:
    canonical = Canonical.of(text)
    if not canonical.text:
        return
    start = data.draw(st.integers(0, len(canonical.text) - 1))
    end = data.draw(st.integers(start + 1, len(canonical.text)))
    inside = ArticleFacts(text=canonical.text).model_copy(
        update={"dates": (Span.of(canonical.text, start, end),)}
    )
    restored = canonical.restored(inside)
    (span,) = restored.dates
    assert restored.text == text
    assert span.text == text[span.start : span.end]
    # What NFC cannot make one character comes back as the whole letter.
    (there,) = canonical.named([NerSpan(span.start, span.end, "ORG")])
    assert there.start <= start < end <= there.end
    # Apart from blanks, which are line ends for whom the lines around them tell no mail.
    assert Canonical.of(span.text).text.split() == canonical.text[there.start : there.end].split()


@pytest.mark.model
@pytest.mark.parametrize("text", NOISE.values(), ids=NOISE)
def test_what_no_reader_sees_changes_no_answer(extractor: Extractor, text: str) -> None:
    plain, noisy = extractor.extract(TEXT), extractor.extract(text)
    check(noisy, text)
    assert [entity.name for entity in noisy.entities] == [e.name for e in plain.entities]
    assert [(fact.type, fact.status, fact.rule) for fact in noisy.facts] == [
        (fact.type, fact.status, fact.rule) for fact in plain.facts
    ]
    assert len(noisy.facts) >= 3


@pytest.mark.model
def test_names_of_another_pipeline_are_taken_along(extractor: Extractor) -> None:
    text = "L\u00ada fromagerie Kor\u00advia a levé 12 millions d’euros."
    found = read_named(extractor, text, [NerSpan(15, 22, "ORG")])
    assert [(c.name, c.mentions[0].text) for c in found.companies] == [("Korvia", "Kor\u00advia")]


@pytest.mark.model
def test_names_have_plain_blanks(extractor: Extractor) -> None:
    found = extractor.extract(TEXT.replace(" ", "\xa0"))
    assert [person.name for person in found.people] == ["Odile Fressinet"]
    assert found.people[0].mentions[0].text == "Odile\xa0Fressinet"
