"""Who is in the reader's mind: weights fade, and two that come close are nobody."""

from __future__ import annotations

from articlefacts.entities.salience import GOVERNED, SUBJECT, Salience, Sighting, outstanding


def _salience(*sentences: list[Sighting], paragraphs: list[int] | None = None) -> Salience:
    counts = {s.who: 1 for seen in sentences for s in seen}
    numbers = paragraphs or [0] * len(sentences)
    return Salience(sentences.__getitem__, numbers.__getitem__, counts, ())


def test_a_subject_outweighs_a_complement() -> None:
    salience = _salience([Sighting("a", 0, SUBJECT), Sighting("b", 9, GOVERNED)], [])
    assert outstanding(salience.weights(1, 0, ["a", "b"])) == "a"


def test_equals_are_nobody() -> None:
    salience = _salience([Sighting("a", 0, SUBJECT), Sighting("b", 9, SUBJECT)], [])
    assert outstanding(salience.weights(1, 0, ["a", "b"])) is None


def test_what_stands_behind_is_not_meant() -> None:
    salience = _salience([Sighting("a", 20, SUBJECT)])
    assert outstanding(salience.weights(0, 10, ["a"])) is None


def test_a_paragraph_s_end_weakens() -> None:
    one = _salience([Sighting("a", 0, SUBJECT)], [], paragraphs=[0, 0]).weights(1, 0, ["a"])
    other = _salience([Sighting("a", 0, SUBJECT)], [], paragraphs=[0, 1]).weights(1, 0, ["a"])
    assert one["a"] > other["a"]
