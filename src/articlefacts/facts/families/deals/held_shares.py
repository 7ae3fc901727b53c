"""Shares of a capital as subject: «49 % de B est détenu par A», «B, dont 60 % des parts sont détenus par A»."""

from __future__ import annotations

from collections.abc import Iterator

from articlefacts.facts.arguments.firm_nouns import firm_noun
from articlefacts.facts.arguments.topic import possessor, topic
from articlefacts.facts.families.deals.ownership import OWNER, owns
from articlefacts.facts.families.deals.shares import further_shares
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import COMPANY, pattern


def _share_held(hit: Hit) -> Iterator[Draft]:
    """The share is the subject; the company stands before «dont», behind «de», or is the topic."""
    owned = hit.group("head") or hit.group("owned")
    if owned is None and hit.match["noun"]:
        owned = topic(hit.article, hit.view, COMPANY, at=hit.match.start("noun"))
    if owned is None and hit.match["its"]:
        owned = possessor(hit.article, hit.view, hit.match.start("its"), COMPANY)
    yield from owns(hit, hit.group("owner"), owned, hit.group("stake"))
    for owner, stake in further_shares(hit.view, hit.match.end()):
        yield from owns(hit, owner, owned, stake)


_PARTS = r"(?:(?P<its>de son capital|de (?:ses|leurs) (?:parts|actions|titres))|du capital|des (?:parts|actions|titres|droits de vote))"
_OF_WHOM = (
    r"(?:de |d'|du )(?:(?:la |le |l')?(?:groupe |société |banque )?{company|organization:owned}|"
    rf"(?P<noun>(?:cette |ce |cet |la |l'|le )?(?:{firm_noun()})))"
)
HELD_SHARE_RULES: tuple[Rule, ...] = (
    Rule(
        "ownership.share_held",
        pattern(
            rf"(?:{{company|organization:head}}[»\"”]?(?: \([^()]{{1,40}}\))?,? dont )?(?:les )?"
            rf"{{percentage:stake}}(?: {_PARTS})?(?: {_OF_WHOM})? (?P<trigger>(?:est|sont|était|étaient|"
            r"reste|restent) (?:[a-zà-ÿ]{4,14} )?(?:détenue?s?|contrôlée?s?|possédée?s?)"
            rf"(?: respectivement)? par|(?:est|sont|était|étaient|reste|restent) (?:[a-zà-ÿ]{{4,14}} )?(?:aux mains|entre les mains) "
            rf"(?:de|d'|du|des)|appartien(?:nen)?t (?:à|au|aux)) ?{OWNER}"
        ),
        _share_held,
        needs=frozenset({"percentage"}),
    ),
)
