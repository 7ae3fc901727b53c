"""What holds for any text and any spans."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from articlefacts.entities import Entities, find_entities
from articlefacts.lexicon import Lexicon
from articlefacts.reading import read
from tests.timing import check_linear

_PIECES = st.sampled_from(
    [
        "Zelvaro", "Jeanne", "Kervadec", "M. ", "Mme ", "le groupe ", "la start-up ", ", PDG de ",
        " (ZSA) ", "«", "»", ". ", "\n\n", " a levé 3 M€", "l'", "d'", "’", "-", "&", " & ", " de ",
        "la ", "Il ", "PARIS", "Orange", " à ", "du ", "ministre ", "é", "🙂", "\u202f", "AFP",
    ]
)  # fmt: skip
_TEXTS = st.lists(_PIECES, max_size=40).map("".join) | st.text(max_size=80)


def _all(found: Entities) -> list[object]:
    return [
        *found.people,
        *found.companies,
        *found.organizations,
        *found.places,
        *found.products,
    ]


@settings(max_examples=150, deadline=None)
@given(text=_TEXTS, data=st.data())
def test_offsets_ids_and_disjoint_names(text: str, data: st.DataObject) -> None:
    spans = data.draw(
        st.lists(
            st.tuples(
                st.integers(0, max(len(text) - 1, 0)),
                st.integers(1, 12),
                st.sampled_from(["PER", "ORG", "LOC", "MISC"]),
            ),
            max_size=4,
        )
    )
    names = [(s, min(s + n, len(text)), label) for s, n, label in spans if s < len(text)]
    found = _all(find_entities(read(text), names, Lexicon.load()))
    ids = [e.id for e in found]  # type: ignore[attr-defined]
    assert len(ids) == len(set(ids))
    taken: set[int] = set()
    for entity in found:
        mentions = entity.mentions  # type: ignore[attr-defined]
        assert [m.start for m in mentions] == sorted(m.start for m in mentions)
        for mention in mentions:
            assert text[mention.start : mention.end] == mention.text
            if mention.kind == "name":
                where = set(range(mention.start, mention.end))
                assert not where & taken
                taken |= where


def test_the_same_twice() -> None:
    text = "La start-up Zelvaro a levé 3 M€, selon son PDG, Jeanne Kervadec."
    lexicon = Lexicon.load()
    assert find_entities(read(text), [], lexicon) == find_entities(read(text), [], lexicon)


def test_cost_grows_with_the_text_and_no_faster() -> None:
    paragraph = (
        "La start-up Zelvaro{0} a levé 3 M€ auprès de Dorvane{0} Capital. Son PDG, Jeanne Kervadec{0}, "
        "s'en félicite. Le groupe recrute. Elle est ravie. LES COMPTES SONT BONS.\n\n"
    )
    lexicon = Lexicon.load()

    def find(number: int) -> None:
        text = "".join(paragraph.format(chr(97 + n % 26) * (1 + n // 26)) for n in range(number))
        find_entities(read(text), [], lexicon)

    find(20)
    check_linear(find, 100, 600)
