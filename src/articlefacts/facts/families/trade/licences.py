"""Partnerships told by a licence, by who sells whose goods or by what two make: «A a pris une licence sur la molécule de B», «A distribuera C, de B»."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.facts.arguments import governed
from articlefacts.facts.arguments.nominal_subjects import holder
from articlefacts.facts.arguments.topic import possessor, topic
from articlefacts.facts.families.trade.agreements import partnered
from articlefacts.facts.families.trade.alliances import MAKE, with_other
from articlefacts.facts.families.trade.partners import PARTIES
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import COMPANY, Item, pattern
from articlefacts.lexicon.verbs import alternation

_RIGHTS = r"(?:une (?:licence|option)|la licence|les droits(?: exclusifs| commerciaux| mondiaux)?|l'exclusivité)"
_DATED = r"(?:(?:en |le )?{date} |ainsi |aussi |également |désormais )?"


def _takes(hit: Hit) -> Iterator[Draft]:
    """«A a pris une licence sur la molécule de B», «sur son vaccin»."""
    view = hit.view
    taker = holder(hit.article, view, hit.start, COMPANY)
    end = hit.match.end()
    giver: Item | None = next(
        iter(governed(view, end, r"d(?:es?|u|')|auprès d(?:es?|u|')|par", PARTIES, within=70)), None
    )
    if giver is None and _ITS.match(view.mask, end):
        giver = possessor(hit.article, view, hit.start, COMPANY)
        if giver and taker and giver.entity and taker.entity and giver.entity.id == taker.entity.id:
            giver = topic(hit.article, view, COMPANY, but={taker.entity.id})
    if taker and giver:
        yield from partnered(hit, [taker, giver])


_ITS = re.compile(r"[^.;:,]{0,50}? (?:sur|de|pour) (?:son|sa|ses) ")


def _grants(hit: Hit) -> Iterator[Draft]:
    """«A a concédé à B les droits de son vaccin»."""
    view, taker = hit.view, hit.group("taker")
    giver = holder(hit.article, view, hit.start, COMPANY)
    if giver and taker:
        yield from partnered(hit, [giver, taker])


def _distributes(hit: Hit) -> Iterator[Draft]:
    """«A assurera la distribution des parfums de B», «A en assurera la distribution»."""
    view = hit.view
    seller = holder(hit.article, view, hit.start, COMPANY)
    maker = hit.group("maker")
    if maker is None and hit.match["it"] and seller and seller.entity:
        maker = topic(hit.article, view, COMPANY, but={seller.entity.id})
    if seller and maker and maker.entity:
        yield from partnered(hit, [seller, maker])


LICENCE_RULES: tuple[Rule, ...] = (
    Rule(
        "partnership.makes_with",
        pattern(
            rf"\b(?P<trigger>{MAKE}|{alternation('préparer', 'lancer', 'créer')}|distribu(?:e|er|era|ent)|planch(?:e|ent)) (?:{{date}} |désormais |actuellement |"
            r"déjà |aussi |également )?avec (?:la |le |l')?(?:(?!(?:son|sa|ses|de|du|des) )[a-zà-ÿ-]{2,20} ){0,3}?{company|organization:other}"
            r"(?: \([^()]{1,40}\))?,? (?:une?|le|la|les|son|sa|des|sur) "
        ),
        with_other,
    ),
    Rule(
        "partnership.licence",
        pattern(
            rf"\b(?P<trigger>{alternation('prendre', 'acquérir', 'obtenir', 'acheter')} {_DATED}{_RIGHTS})(?= (?:sur|de|d'|du|auprès|pour|exclusive|mondiale|en)\b)"
            r"(?! (?:télé|de (?:diffusion|retransmission|douane|vote|succession|mutation)))"
        ),
        _takes,
    ),
    Rule(
        "partnership.licensed",
        pattern(
            rf"\b(?P<trigger>{alternation('céder', 'accorder', 'confier')}|concèd(?:e|ent|era)|concéd(?:é|er|era|ait)) {_DATED}(?:à |au )(?:la |le |l')?"
            rf"(?:[a-zà-ÿ-]{{3,20}} ){{0,3}}?{{company:taker}}(?: \([^()]{{1,40}}\))?,? {_RIGHTS}(?! (?:télé|de (?:diffusion|retransmission)))\b"
        ),
        _grants,
    ),
    Rule(
        "partnership.licence_to",
        pattern(
            rf"\b(?P<trigger>{alternation('céder', 'accorder', 'octroyer')}|concèd(?:e|ent|era)|concéd(?:é|er|era|ait)) {_DATED}une licence(?: [^.;:,\ue000\ue001]{{3,50}})? (?:à |au )(?:la |le |l')?"
            r"(?:[a-zà-ÿ-]{3,20} ){0,3}?{company:taker}"
        ),
        _grants,
    ),
    Rule(
        "partnership.licence_from",
        pattern(
            rf"\b(?P<trigger>{alternation('prendre', 'acquérir', 'obtenir', 'acheter')}) {_DATED}(?:auprès d(?:e la |e l'|e |u |')|à |au )(?:la |le |l')?(?:[a-zà-ÿ-]{{3,20}} ){{0,3}}?{{company:other}}"
            rf"(?: \([^()]{{1,40}}\))?,? {_RIGHTS}(?! (?:télé|de (?:diffusion|retransmission)))\b"
        ),
        with_other,
    ),
    Rule(
        "partnership.distributes",
        pattern(
            r"\b(?P<it>en )?(?P<trigger>(?:assur(?:e|er|era|ent|ait)|(?:prend|prendra|a pris) en charge) la (?:distribution|commercialisation))"
            r"(?: exclusive)?(?: (?:des |de la |du |de l'|de )(?:[a-zà-ÿ'-]{3,20} ){1,4}?(?:de |d'|du )(?:groupe )?{company:maker})?"
        ),
        _distributes,
    ),
)
