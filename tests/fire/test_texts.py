"""Whatever the article: no exception, exact offsets, sound references, the same answer twice."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articlefacts import ArticleFacts, Extractor, InputError
from tests.fire.articles import ASSEMBLED, FIXTURE_TEXTS, MUTATIONS
from tests.soundness import check
from tests.timing import check_linear, seconds

pytestmark = pytest.mark.model

PUBLISHED = "2024-02-26"
FIRE = settings(max_examples=60, deadline=None, derandomize=True)


def strict(extractor: Extractor, text: str) -> ArticleFacts:
    found = extractor.extract(text, published=PUBLISHED)
    check(found, text)
    return found


@FIRE
@given(text=ASSEMBLED)
def test_assembled_articles(extractor: Extractor, text: str) -> None:
    assert strict(extractor, text) == extractor.extract(text, published=PUBLISHED)


@FIRE
@given(text=st.text(st.characters(exclude_categories=["Cs"]), max_size=300))
def test_random_unicode(extractor: Extractor, text: str) -> None:
    strict(extractor, text)


@pytest.mark.parametrize("mutation", MUTATIONS)
def test_mutations_of_articles(extractor: Extractor, mutation: str) -> None:
    pick = random.Random(mutation)
    for text in pick.sample(FIXTURE_TEXTS, 4):
        strict(extractor, MUTATIONS[mutation](text, pick))


@settings(FIRE, max_examples=40)
@given(
    text=st.sampled_from(FIXTURE_TEXTS),
    mutations=st.lists(st.sampled_from(sorted(MUTATIONS)), min_size=2, max_size=3),
    seed=st.integers(0, 999),
)
def test_mutations_of_mutations(
    extractor: Extractor, text: str, mutations: list[str], seed: int
) -> None:
    pick = random.Random(seed)
    for mutation in mutations:
        text = MUTATIONS[mutation](text[:2500] or "x", pick)
    strict(extractor, text)


@settings(FIRE, max_examples=25)
@given(first=ASSEMBLED, second=st.sampled_from(FIXTURE_TEXTS))
def test_a_text_behind_another_changes_none_of_its_values(
    extractor: Extractor, first: str, second: str
) -> None:
    alone = strict(extractor, first)
    both = strict(extractor, f"{first}\n\n{second}")
    end = len(first)
    assert [a for a in both.amounts if a.end <= end] == list(alone.amounts)
    assert [p for p in both.percentages if p.end <= end] == list(alone.percentages)
    assert [d for d in both.dates if d.end <= end] == list(alone.dates)


@pytest.mark.parametrize(("text", "index"), [("\ud83d", 0), ("Vorendal \udc80 lève", 9)])
def test_half_a_surrogate_pair_is_refused(extractor: Extractor, text: str, index: int) -> None:
    with pytest.raises(InputError, match=f"half a surrogate pair at index {index}"):
        extractor.extract(text)


# Each was quadratic or worse, or could be: marks without blanks, sentences without ends, runs
# of blanks, what two rules dispute. No model: what is measured is the library's own reading.
UNITS = {
    "one sentence": "Total a levé 3 M€ lundi auprès de Bpifrance, ",
    "brackets": "(",
    "elisions": "l'",
    "private donors": "une subvention de 3 M€ de la de la ",
    "quotations": "« Il part », a dit Mme Jeanne Durand. ",
    "crossed quotations": "Total a dit. « Non » puis « Total part. Elle ",
    "single marks": "'a b c d e f g h i' ",
    "unclosed marks": '"Il part, a dit Mme Durand. ',
    "credits": "( AB / Cd ",
    "lines": "A b\n",
    "people": "M. Jean Dupont, PDG de Total, ",
    "blanks": "bénéfice de" + " " * 300 + "3 M€ ",
    "headings": "Total\n\n",
    "conversions": "3 M€ (4 M$) ",
}


@pytest.mark.parametrize("unit", UNITS)
def test_time_is_in_proportion(bare: Extractor, unit: str) -> None:
    def read(size: int) -> None:
        bare.extract((UNITS[unit] * size)[:size], published=PUBLISHED)

    check_linear(read, 6_000, 24_000, floor=0.1)


@pytest.mark.parametrize("unit", ["a", "9", "é", "« ", "de la ", "\u200b"])
def test_a_megabyte_in_one_line(bare: Extractor, unit: str) -> None:
    text = (unit * 1_000_000)[:1_000_000]
    found: list[ArticleFacts] = []
    assert seconds(lambda: found.append(bare.extract(text))) < 10
    assert found[0].text == text
