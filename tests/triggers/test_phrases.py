"""The language of triggers: what a phrase matches, and what is refused with its reason."""

from __future__ import annotations

import pytest

from articlefacts.triggers.phrases import read_phrase
from tests.timing import check_linear

A, B, N, D = "\ue000\ue010\ue010", "\ue000\ue010", "\ue008\ue010", "\ue007\ue010"
RECALL = "{company:maker} ... (rappel*) {number:count} [nouveaux|vieux] {what=lots|vélos pliants} [en {date:date}]"


@pytest.mark.parametrize(
    ("phrase", "mask", "groups"),
    [
        (RECALL, f"{A} va rappeler {N} lots", ["maker", "count", "what"]),
        (RECALL, f"{A}, dit-on, Rappelle {N} vieux vélos  pliants", ["maker", "count", "what"]),
        (RECALL, f"{A} a rappelé {N} lots en {D}.", ["maker", "count", "what", "date"]),
        ("[le groupe] {company:a} (cède) tout", f"{A} cède tout", ["a"]),
        ("[le groupe] {company:a} (cède) tout", f"le groupe {A} cède tout", ["a"]),
        ("{company:a} (s’allie) (à |avec ){company:b}", f"{A} s'allie à {B}", ["a", "b"]),
        ("(l'alliance d'){company:a}", f"l'alliance d'{A}", ["a"]),
        ("{company|person:a} (part)", f"{A} part", ["a"]),
        ("{company:a}, {company:b} (fusionnent)", f"{A}, {B} fusionnent", ["a", "b"]),
        ("(coûte|vaut) {company:a}", f"vaut {A}", ["a"]),
    ],
)
def test_matches(phrase: str, mask: str, groups: list[str]) -> None:
    read = read_phrase(phrase)
    match = read.expression.search(mask)
    assert match is not None
    assert match["trigger"]
    assert [use.slot for use in read.uses if match[use.group] is not None] == groups


@pytest.mark.parametrize(
    ("phrase", "mask"),
    [
        (RECALL, f"{A} a rappelé {N} clients"),
        (RECALL, f"{A} part ; {B[:1]} rappelle {N} lots".replace(B[:1], "on")),
        (RECALL, f"{A} {'très ' * 10}rappelle {N} lots"),
        ("{company:a} (vend)", f"{A} vendit"),
        ("{company:a} (vend)", f"{N} vend"),
        ("(a.b) {company:a}", f"axb {A}"),
    ],
)
def test_does_not_match(phrase: str, mask: str) -> None:
    assert read_phrase(phrase).expression.search(mask) is None


@pytest.mark.parametrize(
    ("phrase", "reason"),
    [
        ("{company:a} vend", "no trigger"),
        ("", "no trigger"),
        ("{compagny:a} (vend)", "unknown kind 'compagny'"),
        ("{company:a} (vend", "no '\\)' at the end"),
        ("{company:a} (vend]", "where '\\)' is expected"),
        ("{company:a} (vend|)", "empty alternative"),
        ("()", "empty alternative"),
        ("{company:a} vend)", "without a bracket"),
        ("a|b", "without a bracket"),
        ("{company:A} (vend)", "cannot be read"),
        ("{company} {(vend)", "cannot be read"),
        ("* (vend)", "cannot be read"),
        ("((((a))))", "deeper than 3"),
        ("(a) ... b ... c ... d", "more than 2 gaps"),
        ("(a)" + " [b]" * 7, "more than 6 optional parts"),
        ("(a)" + " {date:d}" * 13, "more than 12 slots"),
        ("(a) " + "b" * 500, "longer than 500"),
    ],
)
def test_malformed(phrase: str, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        read_phrase(phrase)


def test_a_gap_starts_at_the_nearest_thing() -> None:
    phrase = read_phrase("{company:a} ... (part)")
    match = phrase.expression.search(f"selon {A}, {B} enfin part")
    assert match is not None
    assert match.group() == f"{B} enfin part"


def test_what_a_sentence_must_hold() -> None:
    assert read_phrase("[{date:d}] {company|person:a} (part)").needs == {"company", "person"}
    assert read_phrase("({company:a} part|{person:b} dort)").needs == set()


@pytest.mark.parametrize("unit", [A + " ", "a ", "a b ", f"{A} a "])
def test_time_is_in_proportion(unit: str) -> None:
    worst = read_phrase("{company:a} ... [a] [b] [a] (a*) [b] ... [a] [a] (b*) zzz").expression

    def search(size: int) -> None:
        worst.search((unit * size)[:size])

    check_linear(search, 2_000, 8_000, floor=0.02)
