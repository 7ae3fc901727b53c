"""Sentences made from the trigger of every rule: whichever branch matches, the article is read."""

from __future__ import annotations

import random
import re

import pytest

from articlefacts import Extractor
from articlefacts.facts import RULES, Rule
from tests.fire.expressions import samples
from tests.soundness import check

# What stands for an item in the mask of a sentence, and names and values that the library knows.
ITEMS = {
    "\ue000": ("Renault", "Danone"),
    "\ue001": ("Commission européenne", "OMS"),
    "\ue002": ("Jeanne Roux", "Paul Aubin"),
    "\ue003": ("Lyon", "Dakar"),
    "\ue004": ("Windows", "iPhone"),
    "\ue005": ("30 millions d'euros", "2 milliards de dollars"),
    "\ue006": ("12 %", "60 %"),
    "\ue007": ("mardi", "mars 2021"),
    "\ue008": ("300", "1 200"),
}
BEFORE = ("", "Danone ", "Renault recrute. La société ", "Selon Jeanne Roux, ", "Danone grandit. Elle ")
BEHIND = (".", " en mars 2021.", " à Lyon (12 %).", " par Danone et Renault.")


def _sentences(rule: Rule, count: int) -> list[str]:
    pick = random.Random(rule.name)
    return [
        pick.choice(BEFORE)
        + re.sub("[\ue000-\ue010]", lambda item: pick.choice(ITEMS.get(item[0], ("",))), sample)
        + pick.choice(BEHIND)
        for sample in samples(rule.trigger.pattern, rule.trigger.flags, count, seed=pick.random())
    ]


@pytest.mark.model
@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_whatever_branch_matches_is_read(rule: Rule, extractor: Extractor) -> None:
    for text in _sentences(rule, 6):
        check(extractor.extract(text, published="2024-03-05"), text)
