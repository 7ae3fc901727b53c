"""What a company means to save: «un plan d'économies de N», «compte économiser N», «réduire ses coûts de N»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments import date_of, verb_start
from articlefacts.facts.arguments import subject as find_subject
from articlefacts.facts.arguments.dates import told_on
from articlefacts.facts.arguments.lists import sole
from articlefacts.facts.arguments.nominal_subjects import holder
from articlefacts.facts.arguments.topic import free_bodies, topic
from articlefacts.facts.families.figures.accounts import keeps_books
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import BODIES, MONEY, Item, pattern
from articlefacts.lexicon.verbs import alternation
from articlefacts.models.facts import FinancialResult
from articlefacts.models.values import Amount

_HEDGE = (
    r"(?:(?:plus de|près de|quelque|environ|au moins|jusqu'à|au total|à terme|chaque année|"
    r"un total de|un montant (?:total )?de) ?){0,2}"
)
_COSTS = r"(?:coûts?|dépenses|charges|frais|masse salariale|budget|base de coûts)"
_CUT = alternation("réduire", "abaisser", "baisser", "diminuer")
# States, households and whole trades save too.
_NOT_A_FIRM = re.compile(
    r"\b(?:[ÉEé]tat|gouvernement|ministère|ministre|exécutif|Sécurité sociale|assurance maladie|"
    r"collectivités|communes?|ménages|foyers?|consommateurs?|contribuables?|Français|particuliers|"
    r"automobilistes|budget de l'[ÉE]tat|dépenses publiques|secteur|filière|usagers|vous|familles|"
    r"déficit|austérité|sécurité routière|étude|impôts?|voix)\b",
    re.IGNORECASE,
)
_LEAST = 100_000
# «Ils montent leur atelier |avec 3 millions d'économies|»: what founders had put by.
_WITH_OWN = re.compile(
    r"\b(?:fond|mont|cré|lanc|ouvr|démarr)\w{1,7} [^;:.]{0,80}\bavec (?:leurs |ses |plus de |quelque |près de )?$|^avec $",
    re.IGNORECASE,
)
_MAIN = pattern(r"[^;:.«»]{0,90}?, (?:(?:le |la |l')(?:[a-zà-ÿ-]+ ){0,4}?)?{company:body}")
_FRONTED = re.compile(
    r"\s*(?:dans le cadre|déjà |après|avec|malgré|à travers|engagée? )", re.IGNORECASE
)


def _saver(hit: Hit) -> Item | None:
    """Who saves: the subject, the subject that «Dans le cadre d'un plan» leads to, else the topic."""
    view, at = hit.view, hit.start
    if _FRONTED.match(view.mask) and not view.between(0, at, BODIES):
        main = _MAIN.match(view.mask, hit.match.end())
        return view.group(main, "body") if main else topic(hit.article, view, ("company",))
    if found := next(iter(find_subject(view, verb_start(view, at), BODIES)), None):
        return found
    if at_firm := _AT_FIRM.search(view.mask, 0, at):
        return view.group(at_firm, "body")
    free = free_bodies(view, 0, at)
    if free:
        return sole(free)
    if free_bodies(view, 0, at, ("person", "place")):
        return None
    held = holder(hit.article, view, at)
    return held or (
        topic(hit.article, view, ("company",)) if _WITHIN_A_FIRM.search(view.mask) else None
    )


# «300 emplois menacés |chez X avec un| plan d'économies»
_AT_FIRM = pattern(
    r"\bchez (?:le groupe |la société |le constructeur )?{company:body}(?: \([^()]{1,30}\))?,? "
    r"(?:avec|où) (?:un |le |[^,;:.]{3,40} )$"
)
# What a sentence without a name speaks of when it is about the firm of the article.
_WITHIN_A_FIRM = re.compile(
    r"\b(?:plans?|programmes?|restructuration|réorganisation|suppressions?|synergies|groupe|"
    r"entreprise|direction|fermetures?|fusion|rapprochement|transformation)\b",
    re.IGNORECASE,
)


def _saves(hit: Hit) -> Iterator[Draft]:
    view = hit.view
    money = view.group(hit.match, "amount")
    if money is None or not isinstance(money.value, Amount) or _NOT_A_FIRM.search(view.mask):
        return
    value = money.value.value
    if (value is not None and value < _LEAST) or _WITH_OWN.search(view.mask, 0, hit.match.start()):
        return
    owner = _saver(hit)
    if owner is None or owner.kind != "company" or not keeps_books(owner):
        return
    date = date_of(view, hit.start, end=min(hit.match.end() + 60, len(view.mask)))
    draft = hit.draft(
        FinancialResult,
        company=owner.ref(),
        metric="savings",
        amount=money.value,
        period=date.value if date and not told_on(view, date) else None,
    )
    # A plan to save has saved nothing yet.
    yield (
        replace(draft, status="planned")
        if hit.match["trigger"].lower().startswith(_PLANS)
        else draft
    )


_PLANS = ("plan", "programme", "cure", "objectif", "mesure", "effort")


SAVING_RULES: tuple[Rule, ...] = (
    Rule(
        "result.savings_plan",
        pattern(
            r"\b(?P<trigger>(?:plans?|programmes?|cure|objectifs?|mesures|"
            rf"efforts?) (?:d'économies?|de réductions? (?:de |des |de ses )(?:ses )?{_COSTS}|"
            r"de baisse des coûts))(?: (?:annuelles|supplémentaires|nettes|drastiques?|"
            rf"baptisé [^,;.]{{2,30}}))?,? (?:de |d'|à hauteur de |portant sur |visant |"
            rf"chiffré à |représentant ){_HEDGE}{{amount:amount}}"
        ),
        _saves,
        needs=MONEY,
    ),
    Rule(
        "result.saves",
        pattern(rf"\b(?P<trigger>{alternation('économiser')}) {_HEDGE}{{amount:amount}}"),
        _saves,
        needs=MONEY,
    ),
    Rule(
        "result.cuts_costs",
        pattern(
            rf"\b(?P<trigger>(?:{_CUT}|réduction|baisse)(?: de| d[eu]s)? (?:ses |leurs |sa |"
            rf"les )?{_COSTS})(?: [a-zà-ÿ]+){{0,2}} (?:de |d'|"
            rf"à hauteur de ){_HEDGE}{{amount:amount}}"
        ),
        _saves,
        needs=MONEY,
    ),
    Rule(
        "result.savings_first",
        pattern(
            rf"{{amount:amount}} (?:\([^()]{{0,60}}\) )?(?P<trigger>(?:de |"
            rf"d')(?:réductions? (?:de |des |de ses ){_COSTS}|économies))\b"
        ),
        _saves,
        needs=MONEY,
    ),
)
