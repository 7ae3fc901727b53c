"""Deals told with their other party: «S cède à A sa filiale B», «B, que S a cédé à A», «B ouvre son capital à A»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments import is_free
from articlefacts.facts.arguments.firm_nouns import COMPANY_NOUN
from articlefacts.facts.arguments.lists import sole
from articlefacts.facts.arguments.nominal_subjects import holder
from articlefacts.facts.arguments.others import other
from articlefacts.facts.arguments.topic import free_bodies, topic
from articlefacts.facts.families.deals.acquisitions import BUYERS, TARGETS, deal
from articlefacts.facts.families.deals.takeover_words import (
    BUYER,
    HAVE,
    OF_CAPITAL,
    SELLER,
    STAKE,
    TIME,
    WHOLE,
)
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import COMPANY, ENTITY_KINDS, Item, pattern
from articlefacts.lazy import lazy
from articlefacts.lexicon.verbs import alternation


def _of_which(hit: Hit) -> Iterator[Draft]:
    """«B, dont A prend 30 %», «A signe avec B, dont elle prend 30 %»."""
    view, target = hit.view, hit.group("target")
    buyer = hit.group("buyer")
    if buyer is None and target is not None:
        before = [
            i for i in free_bodies(view, 0, target.start - view.start) if i.entity != target.entity
        ]
        buyer = before[0] if before else _who_takes(hit, target)
    yield from deal(hit, acquirer=buyer, target=target, stake=hit.group("stake"))


def _who_takes(hit: Hit, target: Item) -> Item | None:
    """«N dirige B, dont |elle| a racheté la moitié», «B, dont |le groupe| a pris 34 %»."""
    view, told = hit.view, _TAKER.search(hit.view.mask, target.end - hit.view.start, hit.start)
    if told and told["pronoun"]:
        people = view.between(0, target.start - view.start, frozenset({"person"}))
        if who := sole([i for i in people if is_free(view, i)]):
            return who
    if found := _governor(hit, target):
        return found
    noun = (told["noun"] or "") if told else ""
    at = hit.start if told is None else told.start()
    but = {target.entity.id} if target.entity else ()
    return topic(hit.article, view, COMPANY, noun=noun, at=at, but=but)


_TAKER = lazy(
    rf"dont (?:(?P<pronoun>il|elle) |(?:le |la |l')(?P<noun>{COMPANY_NOUN}) )$", re.IGNORECASE
)


def _governor(hit: Hit, target: Item) -> Item | None:
    """«La directrice de A officialise un accord avec B, dont elle prend»: the only other firm."""
    before = [
        i
        for i in hit.view.between(0, target.start - hit.view.start, COMPANY)
        if i.entity != target.entity
    ]
    return sole(before)


def sells_to(hit: Hit) -> Iterator[Draft]:
    """«S va céder à A sa filiale B», «S a apporté B à A»."""
    view = hit.view
    seller = holder(hit.article, view, hit.start, BUYERS)
    yield from deal(
        hit,
        acquirer=hit.group("buyer"),
        target=hit.group("target"),
        seller=seller,
        stake=hit.group("stake"),
    )


def _sold_by(hit: Hit) -> Iterator[Draft]:
    """«B, que S a cédé à A», «B, dont S veut se séparer»."""
    given_up = "abandonn" in hit.match["trigger"].lower()  # not: a plan that was
    for draft in deal(
        hit,
        acquirer=hit.group("buyer"),
        target=hit.group("target"),
        seller=hit.group("seller"),
    ):
        yield replace(draft, presupposed=True) if given_up else draft


def _to_whom(hit: Hit) -> Iterator[Draft]:
    """«A, à qui S l'a cédé»."""
    buyer, seller = hit.group("buyer"), hit.group("seller")
    target = other(hit.article, hit.view, hit.start, buyer, seller)
    yield from deal(hit, acquirer=buyer, target=target, seller=seller)


def _opens(hit: Hit) -> Iterator[Draft]:
    """«B ouvre son capital à A», «B accueille A à son capital»."""
    view = hit.view
    if "capital" not in hit.match.group() and "tour de table" not in hit.match.group():
        return
    stake = hit.group("share") or hit.group("stake")
    yield from deal(
        hit,
        acquirer=hit.group("buyer"),
        target=holder(hit.article, view, hit.start, TARGETS) or _spoken_of(hit),
        stake=stake,
    )


def _spoken_of(hit: Hit) -> Item | None:
    """«Le champion du vélo ouvre son capital»: no other body stands before the verb."""
    before = hit.view.between(0, hit.start, ENTITY_KINDS)
    return None if before else topic(hit.article, hit.view, COMPANY, at=hit.start)


def _buys_from(hit: Hit) -> Iterator[Draft]:
    """«A rachète à S la marque B»."""
    buyer = holder(hit.article, hit.view, hit.start, BUYERS)
    if buyer is not None:
        yield from deal(
            hit,
            acquirer=buyer,
            target=hit.group("target"),
            seller=hit.group("seller"),
            stake=hit.group("stake"),
        )


TRANSFER_RULES: tuple[Rule, ...] = (
    Rule(
        "acquisition.sell_to",
        pattern(
            rf"\b(?P<trigger>{alternation('céder', 'vendre', 'revendre')}) {TIME}(?:à |"
            rf"au )(?!{{amount}}|{{percentage}}){BUYER}(?:,[^,.;]{{3,60}},)? "
            rf"(?:{STAKE}{OF_CAPITAL} (?:de |d'|du |dans )|{WHOLE}{OF_CAPITAL} (?:de |d'|du )|"
            rf"(?:sa|ses) (?:parts?|participation) (?:dans |de {{percentage}} dans ))?"
            r"(?:l'|(?:la|le|les|son|sa|ses) )?(?:(?!(?:qui|que|dont|par|avec|pour|en|dans|à|au|"
            r"de|du|des|et) )[a-zà-ÿ0-9'-]{1,24} ){0,3}?(?:(?:de |d')[a-zà-ÿ]{3,} )?"
            r"(?:, )?{company|product:target}"
        ),
        sells_to,
    ),
    Rule(
        "acquisition.which_sold",
        pattern(
            r"{company|product:target}(?: \([^()]{1,40}\))?(?:, (?:la |le |l'|une? )[^,.;:\ue000\ue001]{3,40})?,? qu(?:e |')(?:la |le |l'|son |sa |"
            r"ses )?(?:[a-zà-ÿ-]{2,20} ){0,4}?(?:{company|organization|person:seller} )?"
            rf"(?P<trigger>(?:{HAVE}|vient de|viennent de|va|vont|veut|"
            rf"veulent) {TIME}"
            rf"(?:{alternation('céder', 'vendre', 'revendre', 'abandonner', 'lâcher', tenses=('participle', 'infinitive'))}))"
            rf" {TIME}(?:à |au )(?!{{amount}}){BUYER}"
        ),
        _sold_by,
    ),
    Rule(
        "acquisition.to_whom",
        pattern(
            r"{company|organization|person:buyer}(?: \([^()]{1,40}\))?,? (?:à qui|auquel|"
            rf"à laquelle) {SELLER} (?P<trigger>(?:(?:l'|les ){HAVE}|"
            rf"(?:vient|venait) de (?:l'|le |la )|va (?:l'|le |la )) ?{TIME}"
            rf"(?:{alternation('céder', 'vendre', 'revendre', tenses=('participle', 'infinitive'))}))"
        ),
        _to_whom,
    ),
    Rule(
        "acquisition.of_which",
        pattern(
            r"{company|product:target}(?: \([^()]{1,40}\))?,?(?: [^,.;\ue000\ue001]{2,60}(?: \([^()]{3,90}\))?,?)? dont "
            r"(?:(?:la |le |l')?(?:[a-zà-ÿ-]{2,20} ){0,3}?{company|organization|person:buyer}|il|"
            rf"elle|(?:le |la |l')(?:{COMPANY_NOUN})) "
            rf"(?P<trigger>(?:{HAVE} |vient de |viennent de |va |veut |doit |"
            rf"compte )?{TIME}(?:{alternation('prendre', 'racheter', 'acquérir', 'récupérer', 'reprendre')})) "
            rf"(?:{STAKE}|{WHOLE}){OF_CAPITAL}"
        ),
        _of_which,
    ),
    Rule(
        "acquisition.part_with",
        pattern(
            r"{company|product:target}(?: \([^()]{1,40}\))?,?(?: [^,.;\ue000\ue001]{2,40},)? dont "
            r"(?:la |le |l')?(?:[a-zà-ÿ-]{2,20} ){0,3}?{company|organization:seller} "
            rf"(?P<trigger>[^.;,:]{{0,24}}?(?:se|s'est|s'était) "
            rf"(?:{alternation('séparer', 'délester', 'désengager')}))\b"
        ),
        _sold_by,
    ),
    Rule(
        "acquisition.open",
        pattern(
            rf"\b(?P<trigger>accueill\w{{1,6}}|{alternation('faire')} entrer|"
            rf"{alternation('ouvrir')} (?:[a-zà-ÿ'-]{{1,14}} ){{0,3}}?(?:{{percentage:share}} "
            rf"de )?son capital) (?:(?:à hauteur de {{percentage:stake}} )?(?:à|au) )?{BUYER}"
            r"(?: (?:à|dans|au sein de) son (?:capital|tour de table))?"
        ),
        _opens,
    ),
    Rule(
        "acquisition.buy_from",
        pattern(
            rf"\b(?P<trigger>{alternation('racheter', 'acheter', 'acquérir', 'reprendre')}) {TIME}"
            rf"(?:à |au |auprès (?:de |d'|du ))(?!{{amount}}|{{percentage}}){SELLER}"
            rf"(?:,[^,.;]{{3,60}},)? (?:(?:{STAKE}|{WHOLE}){OF_CAPITAL} (?:de |d'|du |dans )|"
            r"(?:sa|ses|leurs?|les) (?:parts?|participation|actions|titres|intérêts|actifs) (?:dans|chez) )?"
            r"(?:l'|(?:la|le|les|son|sa|ses) )?(?:(?!(?:qui|que|dont|par|avec|pour|en|dans|à|au|"
            r"de|du|des|et) )[a-zà-ÿ0-9'-]{1,24} ){0,3}?(?:(?:de |d')[a-zà-ÿ]{3,} )?"
            r"(?:, )?{company|product:target}"
        ),
        _buys_from,
    ),
)
