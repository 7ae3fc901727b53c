"""Products launched, told of by their maker or without a verb of his."""

from __future__ import annotations

import pytest

from tests.facts.corpus import Reads, Refuses, assert_reads, assert_refuses

TYPES = frozenset({"product_launch"})

READS: Reads = (
    ('launch.made', 'Lancée en mai, la [Talmo](product) de [Orvane](company) se vend bien.', [{'type': 'product_launch', 'company': 'Orvane', 'product': 'Talmo', 'date': 'mai'}]),
    ('launch.with', 'Avec [Talmo](product), lancé en mai, [Orvane](company) vise les lycéens.', [{'type': 'product_launch', 'company': 'Orvane', 'product': 'Talmo', 'date': 'mai'}]),
    ('launch.relative', 'La [Talmo](product), que [Orvane](company) a lancée en mai, se vend bien.', [{'type': 'product_launch', 'company': 'Orvane', 'product': 'Talmo', 'date': 'mai'}]),
    ('launch.arrives', 'La [Talmo](product) de [Orvane](company) arrive en France.', [{'type': 'product_launch', 'company': 'Orvane', 'product': 'Talmo'}]),
    ('launch.launched', '[Orvane](company) grandit. La [Talmo](product) dévoilée en mai par le constructeur se vend bien.', [{'type': 'product_launch', 'company': 'Orvane', 'product': 'Talmo', 'date': 'mai'}]),
    ('launch.launch', '[Orvane](company) a levé le voile sur la [Talmo](product).', [{'type': 'product_launch', 'company': 'Orvane', 'product': 'Talmo'}]),
)

REFUSES: Refuses = (
    ('launch.made', 'Lancée en mai, la [Talmo](product) se vend bien.'),
    ('launch.with', 'Avec [Talmo](product), rival de longue date, [Orvane](company) vise les lycéens.'),
    ('launch.relative', 'La [Talmo](product), que [Orvane](company) a achetée en mai, se vend bien.'),
    ('launch.arrives', 'La [Talmo](product) de [Orvane](company) tombe en panne.'),
)


@pytest.mark.parametrize(("rules", "tagged", "expected"), READS)
def test_reads(rules: str, tagged: str, expected: list[dict[str, object]]) -> None:
    assert_reads(TYPES, tagged, expected)


@pytest.mark.parametrize(("rule", "tagged"), REFUSES)
def test_refuses(rule: str, tagged: str) -> None:
    assert_refuses(rule, tagged)
