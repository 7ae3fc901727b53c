"""The compact expression of the French tokenizer says yes and no to the same words."""

from __future__ import annotations

import re
import threading
import time

import pytest

from articlefacts.quick_start import JoinedWords, compact, quick_start
from tests.scale.articles import fixtures

_ENDINGS = ("-out", "-a", "'yeut", "’hom", "-", "-é-l'a", "outé", "-sous-l'eau", "-X9", "-a\n", "")


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        (
            "(?iu)(?:^anti[-][a-z]*$)|(?:^ex[-][a-z]*$)|(?:^yo[-]yo$)",
            "(?iu)(?:^(?:(?:anti|ex)(?:[-]))[a-z]*$)|(?:^(?:(?:yo)(?:[-]yo))$)",
        ),
        (
            "(?iu)(?:^r[ée]a(?:b|c)[-]a$)|(?:^x[-]a$)",
            "(?iu)(?:^(?:(?:r[ée]a(?:b|c)|x)(?:[-]a))$)",
        ),
        (
            "(?iu)(?:^[a-z]+[-]la[-][a-z]*$)|(?:^[a-z]+[-]en[-][a-z]*$)",
            "(?iu)(?:^(?:(?:[a-z]+)(?:[-]la[-]|[-]en[-]))[a-z]*$)",
        ),
        ("(?iu)(?:^a|b[-]c$)", "(?iu)(?:^a|b[-]c$)"),
        ("(?:[a-z]+)", "(?:[a-z]+)"),
        ("", ""),
    ],
)
def test_compact(pattern: str, expected: str) -> None:
    assert compact(pattern) == expected


def test_compile_is_as_before_afterwards() -> None:
    before = re.compile
    with quick_start():
        assert re.compile("a+").match("aa")
    assert re.compile is before


def test_two_threads_leave_compile_as_it_was() -> None:
    before, inside = re.compile, threading.Barrier(2)

    def load() -> None:
        inside.wait()
        with quick_start():
            time.sleep(0.01)

    threads = [threading.Thread(target=load) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert re.compile is before


@pytest.mark.slow
@pytest.mark.model
def test_same_words_as_the_original() -> None:
    from spacy.lang.fr import tokenizer_exceptions

    source = "(?iu)" + "|".join(f"(?:{m})" for m in tokenizer_exceptions._regular_exp)
    smaller = compact(source)
    assert len(smaller) < len(source) / 4
    original, quick = re.compile(source), re.compile(smaller)
    words = {word for text in fixtures() for word in re.findall(r"[\w'’-]+", text)}
    for expression in tokenizer_exceptions._regular_exp:
        start = re.sub(r"[\[\]?()|^]", "", expression[1:24].split("[-")[0])
        words |= {start + ending for ending in _ENDINGS} | {start.upper() + "-A"}
    verdicts = {word: bool(original.match(word)) for word in words}
    assert 200 < sum(verdicts.values()) < len(words)
    assert {word: bool(quick.match(word)) for word in words} == verdicts


@pytest.mark.model
def test_every_alternative_has_a_joint() -> None:
    from spacy.lang.fr import tokenizer_exceptions

    joints = ("[-–—‐‑]", "['’]")
    for expression in tokenizer_exceptions._regular_exp:
        assert any(joint in expression for joint in joints)


@pytest.mark.parametrize(("word", "matches"), [("anti-a", True), ("anti", False), ("", False)])
def test_words_without_a_joint_are_not_tried(word: str, matches: bool) -> None:
    words = JoinedWords(re.compile("(?iu)(?:^anti[-–—‐‑][a-z]*$)"))
    assert bool(words.match(word)) is matches
    assert words.match.__self__.pattern == words.expression.pattern
