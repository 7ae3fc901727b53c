"""Public bodies that give or release money: «la région débloque N pour X»."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.facts.arguments import subject as find_subject
from articlefacts.facts.arguments import verb_start
from articlefacts.facts.arguments.donors import DONOR
from articlefacts.facts.arguments.nominal_subjects import holder
from articlefacts.facts.families.public.money_drafts import filler, given
from articlefacts.facts.families.public.officials import official_acts
from articlefacts.facts.families.public.public_parties import (
    PLAIN_FUNDER,
    PUBLIC_BODY,
    RECIPIENTS,
    granted,
    is_public,
    only_demanded,
    plain_funder,
    reach,
    recipient_of,
)
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import MONEY, Item, SentenceView, pattern
from articlefacts.lexicon.verbs import alternation
from articlefacts.models.entities import EntityRef
from articlefacts.models.spans import Span

_GIVE = alternation(
    "décaisser", "débloquer", "allouer", "consacrer", "octroyer",
    "accorder", "affecter", "injecter", "verser", "apporter", "attribuer",
)  # fmt: skip
_RELEASE = pattern(
    r"\b"
    rf"(?P<trigger>{_GIVE}|"
    rf"{alternation('mobiliser', 'promettre', 'donner')}(?! un investissement)|y ajout(?:e|er|era|eront|é|ent)|dégag(?:e|é|er|era|ent)|(?:prend|prendra|pris|prendre) (?:en|à sa) charge|"
    rf"(?:prend|prendra|pris|prendre)(?= [^.;:,]{{0,20}}{{amount}} à sa charge)|allong(?:e|er|é|era|ent)|"
    rf"y (?:a |ont |avait |aura )?m(?:et|is|ettra|ettent|ettrait)(?= [^.;:,]{{0,20}}{{amount}})|"
    rf"(?:avanc|offr)(?:e|er|é|era|erait|ert|ira|irait|ir|ent)(?= (?:à [^.;:,]{{3,40}} )?(?:plus de |près de |quelque |environ |jusqu'à )?{{amount}})|"
    rf"(?:met|mis|mettra|mettent|mettre|mettront)(?= [^.;:,]{{0,20}}{{amount}} (?:au pot|de sa poche|dans|sur la table)\b))\b"
    rf"(?=[^;:.]{{0,45}}?{{amount:amount}})"
)


_NO_AID = re.compile(
    r"\b(?:prêts?|emprunts?|garanties?|amendes?|capital|levée|dommages|dividendes?)\b"
)
# «verse des primes de N», but «débloque N |pour payer les salaires|»
_PAY = re.compile(r"\b(?:primes?|prix|salaires?)\b")


def _release(hit: Hit) -> Iterator[Draft]:
    """«La région débloque N pour X»: the subject must be a public body."""
    view = hit.view
    money, payer = view.group(hit.match, "amount"), _payer(hit)
    if payer and hit.match["trigger"].startswith("y ") and _FUND.search(payer.value.text):
        return  # who puts money into a fund invests
    if money is None or only_demanded(hit) or (payer and not _may_pay(hit, payer)):
        return
    past = money.end - view.start
    if _NO_AID.search(view.mask, hit.end, past + 25) or _PAY.search(view.mask, hit.end, past):
        return
    funder: EntityRef | Span | None = payer.ref() if payer else plain_funder(view, hit.start)
    recipient = recipient_of(view, hit.end, reach(view, money))
    if funder is None:
        private = _INVESTED.search(view.mask, hit.end, past + 25)
        if not private and _PROMISED.match(hit.match["trigger"]) and official_acts(hit):
            yield granted(hit, money, None, recipient)
        return
    is_state = isinstance(recipient, EntityRef) and _is_place(view, recipient)
    if payer and payer.kind == "place" and is_state:
        return  # what one country owes another is no subsidy
    yield from given(hit, money, funder, recipient)
    yield from _gapped(hit, past, recipient)


_FUND = re.compile(r"\bfonds\b.{0,20}\binvest|caisse des dépôts|bpifrance", re.IGNORECASE)
# «Le président promet N d'investissements»: those of firms.
_INVESTED = re.compile(r"\binvestissements?\b(?! publics?)")
# What a minister gives or pays may be his own.
_PROMISED = re.compile(r"(?!donn|vers|pa[iy])", re.IGNORECASE)


def _payer(hit: Hit) -> Item | None:
    view = hit.view
    if named := find_subject(view, hit.start, RECIPIENTS):
        return named[0]
    if _PRONOUN.search(view.mask, max(hit.start - 40, 0), hit.start):
        return holder(hit.article, view, hit.start, RECIPIENTS)
    return None


def _may_pay(hit: Hit, payer: Item) -> bool:
    """A public body; a country, where it stands right before its verb or «qui»."""
    view = hit.view
    gap = view.mask[payer.end - view.start : verb_start(view, hit.start)]
    if payer.kind == "place" and not _NEXT.fullmatch(gap):
        return False
    return is_public(payer) and (payer.kind != "organization" or _told_public(view, payer))


_NEXT = re.compile(r".{0,3}|,? qui ?", re.IGNORECASE)
# «Le gouvernement annonce |qu'il consacrera| N»
_PRONOUN = re.compile(r"\b(?:il|elle)s? (?:[a-zà-ÿ']{1,12} ){0,3}$", re.IGNORECASE)


def _is_place(view: SentenceView, ref: EntityRef) -> bool:
    return any(i.kind == "place" and i.start == ref.start for i in view.items)


def _told_public(view: SentenceView, body: Item) -> bool:
    """Whether its name, or the noun before it, says that a body is a public one."""
    at = body.start - view.start
    name = body.entity.name if body.entity else body.value.text
    return bool(
        PUBLIC_BODY.search(name)
        or DONOR.match(name)
        or PUBLIC_BODY.search(view.mask, max(at - 30, 0), at)
    )


_GAPPED = pattern(
    r"(?:[^;:.]{0,20}?)(?:,| et|, et) (?:le |la |l'|les )?(?:\w+ (?:de |du |d'|urbaine de )?)?(?:{organization|place:funder}|"
    rf"(?P<plain>{PLAIN_FUNDER}))(?:,? pour sa part)?,? {{amount:amount}}"
)


def _gapped(hit: Hit, at: int, recipient: EntityRef | Span | None) -> Iterator[Draft]:
    """«La région y ajoutera N et la ville M»: the verb is understood."""
    view = hit.view
    while match := _GAPPED.match(view.mask, at):
        funder, money = view.group(match, "funder"), view.group(match, "amount")
        plain = view.span(*match.span("plain")) if match["plain"] else None
        if money is None or not (funder or plain):
            return
        yield from given(hit, money, filler(funder) or plain, recipient)
        at = match.end()


RELEASE_RULES: tuple[Rule, ...] = (Rule("public.release", _RELEASE, _release, needs=MONEY),)
