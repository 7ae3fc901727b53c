"""Ownership told by its level: «A porte à 45 % sa participation dans B», «A franchit 5 % du capital de B»."""

from __future__ import annotations

from collections.abc import Iterator

from articlefacts.facts.arguments.nominal_subjects import holder
from articlefacts.facts.arguments.topic import free_bodies
from articlefacts.facts.families.deals.ownership import (
    OWNERS,
    owns,
)
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import pattern
from articlefacts.lexicon.verbs import alternation

_THING = (
    r"(?:(?:la|le|les|l')\s?)?(?:(?!(?:de|du|des|à|au|aux|par|dans) )"
    r"[a-zà-ÿ'-]{1,24} ){0,4}?{company|organization:owned}"
)


def _which_he_owns(hit: Hit) -> Iterator[Draft]:
    """«A critique B, dont il est actionnaire»: the one told before in the sentence."""
    owned = hit.group("owned")
    before = [
        i
        for i in free_bodies(hit.view, 0, hit.match.start(), OWNERS)
        if owned and i.entity != owned.entity
    ]
    if before and (before[-1].kind == "company" or hit.group("stake")):
        yield from owns(hit, before[-1], owned, hit.group("stake"))


def _raises(hit: Hit) -> Iterator[Draft]:
    """«A porte à 45 % sa participation dans B», «A franchit 5 % du capital de B»."""
    view = hit.view
    stake = hit.group("stake") or hit.group("early") or hit.group("beside")
    yield from owns(
        hit, holder(hit.article, view, hit.start, OWNERS), view.group(hit.match, "owned"), stake
    )


_OF_WHICH_HE = (
    r"{company:owned}(?: \([^()]{1,40}\))?,?(?: ?[–—-])? ?dont (?:il|elle|ils|elles|le groupe|la société|"
    r"le fonds|l'entreprise) "
)

LEVEL_RULES: tuple[Rule, ...] = (
    Rule(
        "ownership.which_he_owns",
        pattern(
            rf"{_OF_WHICH_HE}(?P<trigger>(?:est|sont|était|étaient|reste|restent|demeure) "
            r"(?:[a-zà-ÿ']{2,14} ){0,4}?(?:co-?)?(?:actionnaire|propriétaire)s?)\b"
            r"(?:(?: [a-zà-ÿ-]{5,12})?,? à (?:hauteur de )?(?:[a-zà-ÿ'-]{1,14} ){0,2}?{percentage:stake})?"
        ),
        _which_he_owns,
    ),
    Rule(
        "ownership.raise",
        pattern(
            r"\b"
            rf"(?P<trigger>{alternation('porter', 'relever', 'augmenter', 'renforcer', 'réduire', 'abaisser', 'ramener')})"
            rf" (?:(?:de {{percentage}} )?à {{percentage:early}} )?(?:sa|leur) (?:participation|"
            rf"part) (?:(?:de {{percentage}} )?à {{percentage:beside}} )?(?:dans|au capital) "
            rf"(?:le capital )?(?:de |d'|du )?{_THING}"
            r"(?: (?:de {percentage} )?à (?:[a-zà-ÿ'-]{1,14} ){0,2}?{percentage:stake})?"
        ),
        _raises,
    ),
    Rule(
        "ownership.threshold",
        pattern(
            rf"\b(?P<trigger>{alternation('franchir', 'dépasser', 'atteindre')}) (?:à la hausse )?"
            rf"(?:le seuil |la barre |les )?(?:de |des )?{{percentage:stake}} (?:du capital|"
            rf"des droits de vote|des parts)(?: et des droits de vote)? (?:de |d'|du ){_THING}"
        ),
        _raises,
    ),
)
