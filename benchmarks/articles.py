"""Articles to measure on: the fixtures, each time with other names and figures."""

from __future__ import annotations

import random
import re
from pathlib import Path

FIXTURES = Path(__file__).parent.parent / "fixtures"
_SYLLABLES = ("ba", "ker", "lo", "mi", "ta", "vel", "no", "ri", "sau", "don", "pe", "cha")


def fixtures() -> list[str]:
    return [path.read_text(encoding="utf-8") for path in sorted(FIXTURES.glob("*.txt"))]


def varied(count: int, seed: int = 1) -> list[str]:
    """So many articles of real size: capitalised words of nobody's list and digits change."""
    source = fixtures()
    random_ = random.Random(seed)
    return [_vary(source[i % len(source)], random_) for i in range(count)]


def long_article(characters: int) -> str:
    """One text of so many characters: article after article."""
    text = ""
    seed = 1
    while len(text) < characters:
        text += "\n\n".join(varied(12, seed)) + "\n\n"
        seed += 1
    return text[: text.rfind("\n", 0, characters)]


def short_texts(count: int, seed: int = 7) -> list[str]:
    """Texts of a line, each with words that no text before had."""
    random_ = random.Random(seed)
    return [
        f"{_word(random_, 5)} a levé {random_.randint(1, 999)} M€ auprès de {_word(random_, 6)}."
        for _ in range(count)
    ]


def _vary(text: str, random_: random.Random) -> str:
    text = re.sub(
        r"\b[2-8]\d*(?=,\d)", lambda m: str(random_.randint(2, 9) * 10 ** (len(m[0]) - 1)), text
    )
    names = [n for n, c in _counted(text) if c >= 3 and len(n) > 5][:3]
    for name in names:
        text = re.sub(rf"\b{re.escape(name)}\b", _word(random_, 3), text)
    return text


def _counted(text: str) -> list[tuple[str, int]]:
    found: dict[str, int] = {}
    for name in re.findall(r"(?<=[a-z,] )[A-ZÉ][a-zéè]+", text):
        found[name] = found.get(name, 0) + 1
    return sorted(found.items(), key=lambda pair: (-pair[1], pair[0]))


def _word(random_: random.Random, syllables: int) -> str:
    return "".join(random_.choice(_SYLLABLES) for _ in range(syllables)).capitalize()
