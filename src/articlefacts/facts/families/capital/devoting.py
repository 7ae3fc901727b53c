"""Money set aside: «X engage N au capital de Y», «X consacrera N à une usine», «X promet N pour»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments import clause, governed
from articlefacts.facts.arguments.nominal_subjects import holder
from articlefacts.facts.arguments.sums import HEDGES
from articlefacts.facts.families.capital.investing import investment, same
from articlefacts.facts.families.capital.projects import project
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import COMPANY, pattern
from articlefacts.lexicon.verbs import alternation
from articlefacts.models.facts import Status
from articlefacts.models.spans import Span


def _devotes(hit: Hit) -> Iterator[Draft]:
    """«X engage N au capital de Y», «X consacrera N à la construction d'une usine»."""
    view = hit.view
    investor = holder(hit.article, view, hit.start, COMPANY)
    if investor is None:
        return
    amount = view.group(hit.match, "amount")
    _, end = clause(view, hit.match.end())
    into = governed(
        view, hit.match.end(), r"au capital d[eu]|au capital d'|dans|chez", COMPANY, within=70
    ) or governed(view, hit.match.end(), "pour", COMPANY, within=min(end - hit.match.end(), 110))
    if into and _PUT_INTO.match(hit.match["trigger"]):
        return  # «met N dans Y»: a rule of its own
    if not into and _DEVOTED.match(hit.match["trigger"]):
        into = governed(view, hit.match.end(), "à|au", COMPANY, within=30)
    target = (
        into[0]
        if into and into[0].entity != investor.entity
        else project(hit, hit.match.end()) or _given_to(hit)
    )
    if target and amount and not same(investor, target):
        for draft in investment(hit, investor, target, amount):
            # «a engagé 3 millions» has paid; «s'engage à» and «annonce un plan de» are plans.
            spent = _SPENT.search(view.mask, 0, hit.end)
            told: Status | None = (
                "asserted" if spent else "planned" if _ANNOUNCED.search(hit.match[0]) else None
            )
            yield replace(draft, status=told) if told else draft


def _given_to(hit: Hit) -> Span | None:
    """«consacre N |à la lutte contre le gaspillage|»."""
    match = _TO_PROJECT.match(hit.view.mask, hit.match.end())
    devoted = _DEVOTED.match(hit.match["trigger"])
    return hit.view.span(*match.span("project")) if match and devoted else None


_DEVOTED = re.compile(r"consac|allou|engag|mobilis", re.IGNORECASE)
_TO_PROJECT = re.compile(
    r"(?: \([^()]{1,40}\)| supplémentaires?| en fonds propres| par an| cette année| en \ue007\ue010*| "
    r"sur [a-zà-ÿ\ue008\ue010]{1,12} ans|(?:,? d'ici(?: à| la fin)?|,? dès|,? avant) \ue007\ue010*,?){0,2} (?:à (?:la |l'|une |un |son |sa |ses |leurs? |des |"
    r"ces |cette |ce )?|au |aux )(?P<project>(?!(?:dividende|rachat|remboursement|désendettement|"
    r"actionnaire|acquisition|titre|moins|total|cours)s?\b)[a-zà-ÿ]{4,20}(?: [^\s,.;:()\"«»]{1,24}){0,7})",
    re.IGNORECASE,
)
_PUT_INTO = re.compile(r"(?:re)?m[ei]|dépens", re.IGNORECASE)
_ANNOUNCED = re.compile(r"^(?:annonc|prom[ei]t|budgét)\w* ")
_SPENT = re.compile(
    r"\b(?:a|ont|avait|avaient) (?:déjà |également |aussi |ainsi )?engagé$", re.IGNORECASE
)
_DEVOTE = (
    alternation(
        "engager",
        "consacrer",
        "débloquer",
        "mobiliser",
        "placer",
        "allouer",
        "débourser",
        "affecter",
    )
    + r"|consacrerons|consacrons|(?:prendre|pris|prend|prennent|prendra|prendrait)(?= un ticket)"
)
# «|mettra| N dans un second atelier»: of other verbs the project tells that it is spent on it.
_PUT = alternation("mettre", "remettre", "dépenser") + r"|mettrons|mettons"


# «dépensera N |pour électrifier| ses fours»: into works, and no purchase.
_WORKS = (
    r"(?:moderniser|électrifier|décarboner|agrandir|étendre|rénover|doubler|construire|bâtir|équiper|transformer|automatiser|"
    r"réaménager|réhabiliter|numériser|remplacer|développer|reconvertir|adapter|aménager)"
)
DEVOTING_RULES: tuple[Rule, ...] = (
    Rule(
        "investment.promises",
        pattern(
            rf"\b(?P<trigger>{alternation('annoncer', 'promettre', 'budgéter')})(?: {{date}})? (?:(?:plus|"
            r"près) de |quelque |environ |jusqu'à |(?:un|une) (?:nouveau |nouvelle |premier |première |"
            r"vaste )?(?:plan|programme|enveloppe|budget|effort|mise)(?: [a-zà-ÿ-]{4,14})? (?:de |d'))"
            r"{0,2}{amount:amount}(?=(?:, [^,.;:()]{3,60})?,? (?:notamment )?(?:pour|dans|afin) )"
        ),
        _devotes,
    ),
    Rule(
        "investment.devote",
        pattern(
            r"\b"
            rf"(?P<trigger>{_DEVOTE}|(?:{_PUT})(?= [^.;:]{{0,60}}? (?:pour (?=(?:{_WORKS})\b)|dans (?!la balance|l'escarcelle|la cagnotte|(?:ses|leurs) (?:caisses|poches|coffres))|au capital d[eu']))(?! (?:[a-zà-ÿ'-]{{2,14}} )?un terme))"
            r"(?!\w)(?! à ) (?:un (?:capital|budget|montant|investissement|ticket|chèque|"
            rf"apport)(?: [a-zà-ÿ-]+){{0,3}}? (?:de |d'))?{HEDGES}{{amount:amount}}(?! (?:de|"
            r"d') (?:chiffre|recettes|dettes))"
            r"(?! (?:à|pour|au|afin de|dans) (?:l'acquisition|l'achat|le rachat|racheter|acquérir|"
            r"acheter|s'offrir|s'emparer|reprendre|mettre la main|prendre le contrôle))"
        ),
        _devotes,
    ),
)
