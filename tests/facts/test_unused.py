"""Amounts that no fact holds, and why."""

from __future__ import annotations

import pytest

from articlefacts.facts.unused import find_unused
from articlefacts.values import find_amounts

CASES = (
    ("Le marché mondial du granit pèse 3 milliards d'euros.", ["market size"]),
    ("La tempête a fait 40 millions d'euros de dégâts.", ["damage estimate"]),
    ("La ville consacre une enveloppe de 2 millions d'euros au stade.", ["budget"]),
    ("Le casque, vendu 450 euros, plaît.", ["price"]),
    ("Le panier coûte 21 euros cette année.", ["price"]),
    ("La dette publique atteint 300 milliards d'euros.", ["public money"]),
    ("Il a hérité de 3 millions d'euros.", ["unknown"]),
    ("Le chantier est chiffré à 3 millions d'euros (3,3 millions de dollars).", ["budget"]),
    ("Le plan de la mairie coûte cher. Il a hérité de 3 millions d'euros.", ["unknown"]),
    ("Le prix du marché a doublé, dit-il, et l'on parle de 9 millions d'euros de dégâts.", ["damage estimate"]),
)


@pytest.mark.parametrize(("text", "reasons"), CASES)
def test_reason(text: str, reasons: list[str]) -> None:
    found = find_unused(text, tuple(find_amounts(text)), ())
    assert [unused.reason for unused in found if unused.amount.equivalent_of is None] == reasons
