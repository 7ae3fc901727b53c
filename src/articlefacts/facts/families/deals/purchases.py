"""Buying told by a verb: «A rachète B», «B, racheté par A», «A entre au capital de B»."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.facts.arguments import coordinated
from articlefacts.facts.arguments.nominal_subjects import holder
from articlefacts.facts.arguments.others import agents
from articlefacts.facts.arguments.passives import undergoer
from articlefacts.facts.families.deals.acquisitions import (
    ADJUNCT,
    BUYERS,
    OF_STAKE,
    STAKE,
    TARGET,
    TARGETS,
    buyers,
    deal,
    seller_behind,
)
from articlefacts.facts.families.deals.takeover_words import TIME, WHEN
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import pattern
from articlefacts.lexicon.verbs import alternation


def _buys(hit: Hit) -> Iterator[Draft]:
    """«A rachète B», «A a acquis 25 % de B»."""
    view, target = hit.view, hit.group("target")
    if target is None or _BESIDE_NOUN.search(
        view.mask, max(hit.start - 60, 0), hit.match.end("trigger")
    ):
        return
    seller = seller_behind(hit, target.end - view.start)
    for acquirer in buyers(hit):
        for one in coordinated(view, target, TARGETS):
            yield from deal(
                hit, acquirer=acquirer, target=one, seller=seller, stake=hit.group("stake")
            )


# «le groupe |racheté| X souffrait»: a participle that describes its noun, not a verb.
_BESIDE_NOUN = re.compile(
    r"(?:(?:(?:\b(?:le|la|les|un|une|ce|cette|du|au|des) |\bl')[a-zà-ÿ-]{3,20}|"
    r"[\ue000-\ue002]\ue010*) (?:(?!(?:avait|avaient|ayant|aurait|auraient|aura|auront|s'est) )"
    r"[a-zà-ÿ-]{4,16} )?)(?:(?:rachet|achet|absorb|aval|croqu|convoit)ée?s?|acquise?s?)$",
    re.IGNORECASE,
)


def _bought(hit: Hit) -> Iterator[Draft]:
    """«B a été racheté par A», «B, repris en 2013 par A»."""
    target = undergoer(hit, TARGETS)
    sold = _FROM_THEN_BY.match(hit.view.mask, hit.match.end("trigger"))
    seller = hit.view.group(sold, "seller") if sold else None
    for acquirer in agents(hit, target, BUYERS) or (None,):
        yield from deal(hit, acquirer=acquirer, target=target, seller=seller)


# «racheté (en 2019) |au groupe S| par A»
_FROM_THEN_BY = pattern(
    r"(?:,? (?:en |il y a |le )?(?:{date}|[a-zà-ÿ ]{4,20}),?)? (?:à |au |aux |"
    r"auprès (?:de |d'|du ))(?:l'|la |le )?(?:(?!qui |que |"
    r"hauteur )[a-zà-ÿ'-]{2,20} ){0,3}?{company|organization|person:seller},? par "
)


def _lets_buy(hit: Hit) -> Iterator[Draft]:
    """«B va se faire racheter par A», «Après s'être fait racheter par A, B»: a passive in the active."""
    target = holder(hit.article, hit.view, hit.start, TARGETS)
    for acquirer in agents(hit, target, BUYERS):
        yield from deal(hit, acquirer=acquirer, target=target)


def _enters(hit: Hit) -> Iterator[Draft]:
    """«A entre au capital de B», «A prend une participation (de 27 %) dans B», «met la main sur B»."""
    for acquirer in buyers(hit):
        yield from deal(
            hit, acquirer=acquirer, target=hit.group("target"), stake=hit.group("stake")
        )


_BUY = alternation(
    "racheter",
    "acquérir",
    "absorber",
    "avaler",
    "croquer",
    "ramasser",
    "gober",
    "phagocyter",
    "rafler",
)

_TAKE = alternation("acheter", "convoiter", "lorgner")

_BOUGHT = alternation(
    "racheter",
    "acquérir",
    "absorber",
    "reprendre",
    "acheter",
    "avaler",
    "croquer",
    "ramasser",
    "phagocyter",
    "rafler",
    tenses=("participle",),
)

_INFINITIVE = alternation(
    "racheter", "acquérir", "absorber", "reprendre", "avaler", "croquer", "gober", "phagocyter",
    tenses=("infinitive",),
)  # fmt: skip

PURCHASE_RULES: tuple[Rule, ...] = (
    Rule(
        "acquisition.buy",
        pattern(
            rf"(?P<trigger>\b(?:(?:{_BUY}|{_TAKE})(?!\w)|"
            rf"{alternation('faire')} {TIME}l'acquisition (?:de |d'|du )|"
            rf"{alternation('emparer')} (?:de |d'|du )|s'(?:est |"
            rf"était )?{alternation('offrir', 'adjuger')}|"
            rf"{alternation('mettre')} {TIME}(?:la main|le grappin) {TIME}sur|"
            rf"{alternation('prendre')} {TIME}le contrôle {TIME}(?:de |d'|du ))) ?{ADJUNCT}"
            rf"(?:{STAKE}{OF_STAKE}(?: qu[e'] ?[^.;,]{{0,40}}?)? (?:de |d'|du |dans |chez ))?"
            rf"(?:le reste (?:de |du ))?{TARGET}"
        ),
        _buys,
    ),
    Rule(
        "acquisition.paid",
        pattern(
            rf"\b(?P<trigger>{alternation('payer', 'débourser', 'dépenser')}|"
            rf"{alternation('signer', 'faire')} un chèque d(?:e|')) ?(?:[a-zà-ÿ'-]{{1,14}} ){{0,3}}?"
            rf"{{amount:price}}(?: en (?:numéraire|cash|titres)| sur la table)? pour (?:(?:l'ensemble|la totalité|"
            rf"l'intégralité|{{percentage:stake}}) (?:du capital )?(?:de |d'|du ))?(?:(?:l'|la |le )(?:[a-zà-ÿ-]{{3,20}} ){{0,3}}?)?"
            r"{company:target}(?=[,.;)]|$| en [\ue007]| [\ue007]| et | à )"
        ),
        _enters,
    ),
    Rule(
        "acquisition.take_over",
        pattern(
            rf"\b(?P<trigger>{alternation('reprendre')}|{alternation('récupérer')}(?= [^.;:,]{{3,70}} (?:auprès d|contre |pour "
            rf"(?:[a-zà-ÿ]{{2,8}} ){{0,2}}{{amount}}))) {ADJUNCT}"
            r"(?:(?:la |le |l')(?:(?!(?:d[eu]s?|avec|pour|chez|par|sur|aux?|dans|contre|face|depuis|après|entre|sous|vers) )[a-zà-ÿ-]{3,20} ){0,3}?)?{company:target}"
        ),
        _buys,
    ),
    Rule(
        "acquisition.bought",
        pattern(rf"\b(?P<trigger>{_BOUGHT})\b(?=[^.;:]{{0,80}}? par )"),
        _bought,
    ),
    Rule(
        "acquisition.get_bought",
        pattern(
            rf"\b(?:se |s'(?:est|était|étaient|étant|être) |se (?:sont|seraient|serait) )"
            rf"(?P<trigger>{alternation('faire')} {TIME}{_INFINITIVE})"
            rf"(?=(?:,? (?:{WHEN}|(?:pour|contre) (?:[a-zà-ÿ]{{1,8}} ){{0,2}}{{amount}}),?)? par )"
        ),
        _lets_buy,
    ),
    Rule(
        "acquisition.enter",
        pattern(
            rf"\b(?P<trigger>(?:{alternation('entrer', 'monter')}|rentr(?:e|é|er|era|erait|ait)) "
            rf"(?:à hauteur de {{percentage}} )?(?:au|dans le) (?:capital|tour de table)|"
            rf"s'(?:est |était )?{alternation('inviter')} au capital|"
            rf"{alternation('monter')}(?= à [\ue006])|{alternation('prendre', 'acquérir')} "
            r"(?:une |des )?(?:participation|part)s?(?: (?:majoritaire|minoritaire))?)(?: (?:de |"
            rf"d'|à ){STAKE}{OF_STAKE})? (?:de |d'|du |(?:au|dans le) capital (?:de |d'|du )|"
            rf"dans ){TARGET}"
        ),
        _enters,
    ),
)
