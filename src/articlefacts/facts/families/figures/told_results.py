"""Results told without their noun: «X a perdu N en 2022», «X, déficitaire de N», «X engrange N de commandes»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments.firm_nouns import COMPANY_NOUN, firm_noun
from articlefacts.facts.arguments.nominal_subjects import holder
from articlefacts.facts.arguments.participles import patient
from articlefacts.facts.arguments.topic import topic
from articlefacts.facts.families.figures.account_holders import employer
from articlefacts.facts.families.figures.accounts import keeps_books, owner_of
from articlefacts.facts.families.figures.compared import compared
from articlefacts.facts.families.figures.governed_figures import limit_of, period_of
from articlefacts.facts.families.figures.metrics import METRIC_WORDS, QUALIFIERS, metric_of
from articlefacts.facts.families.figures.own_books import of_the_firm
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import BODIES, Item, pattern
from articlefacts.lazy import lazy
from articlefacts.lexicon.verbs import alternation
from articlefacts.models.facts import FinancialResult

# «X a perdu N en 2022», not «en Bourse», «dans une escroquerie».
_LOST = pattern(
    rf"\b(?P<trigger>{alternation('perdre')}) (?:plus que |encore |déjà |ainsi |près de |plus de |environ |"
    rf"quelque |pas moins de |au moins |jusqu'à |que ){{0,2}}{{amount:amount}}"
    r"(?: pour (?:un|des|quelque) (?:chiffre|ventes|revenus)| (?:en |au |l'|sur |au cours de |"
    r"cette année |lors de |pour )?(?:l'|le |la )?(?:exercice |année |seule? (?:exercice |année )?)?{date}| (?:par an|par mois|"
    r"chaque année|chaque mois)\b|(?=[.,;]|$| contre ))"
)


def _lost(hit: Hit) -> Iterator[Draft]:
    """«X a perdu N en 2022», «En 2022, X a perdu N»."""
    view, match = hit.view, hit.match
    money = view.group(match, "amount")
    owner = of_the_firm(hit, holder(hit.article, view, hit.start), "net_loss")
    dated = match.end() > match.end("amount") or _DATED.match(view.mask, 0, hit.start)
    regular = hit.match.group().endswith(("par an", "par mois", "année", "mois"))
    if dated and money and owner and keeps_books(owner):
        draft = told(hit, owner, "net_loss", money, match.end("amount"))
        if regular or "period" in draft.slots:
            yield draft
            yield from compared(hit, owner, "net_loss", money)


# «|Au premier semestre 2022,| X a perdu N.»
_DATED = pattern(r"(?:en |au |lors d[eu]s? |sur |pour |l')?[a-zà-ÿ' ]{0,25}{date}, ")


# «X doit 3 millions d'euros à ses créanciers, d'arriérés de loyer»
_OWES = pattern(
    r"(?<!se )\b(?P<trigger>doi(?:t|vent)|devai(?:t|ent)|devi?ons) (?:(?:plus que|encore|toujours|déjà|aujourd'hui|"
    r"désormais|près de|plus de|quelque|environ|au total) ){0,2}{amount:amount}(?:(?=[.;,]| ?$)| (?:de |d')"
    r"(?:dettes?|loyers?|impayés|arriérés|cotisations|salaires|factures)[^,;.]{0,30}| (?:à (?:la |"
    r"l'|ses |son |sa |ces |des |leurs? )?|aux? )(?:(?:divers|différents|principaux|anciens) )?"
    r"(?:(?:(?:groupe|société|entreprise|opérateur|fournisseur) )?(?:[a-zà-ÿ'-]{3,16} ){0,3}"
    r"[\ue000\ue001]|"
    r"créanciers?|fournisseurs?|banques?|bailleurs?|salariés|prestataires|sous-traitants|"
    r"partenaires|clients|[ÉEé]tat|fisc|Urssaf|producteurs|agriculteurs|prêteurs|actionnaires|"
    r"trésor|joueurs|clubs?)\b| (?:à |au |en )?{date})"
)


# «X, |à qui le groupe| doit N»: whoever lent it owes nothing.
_LENDER = lazy(
    r"(?:\bà (?:qui|laquelle)|\bauquel|\bauxquel(?:le)?s)\b[^,;:.]{0,50}$", re.IGNORECASE
)


def _owes(hit: Hit) -> Iterator[Draft]:
    """«X doit N à ses créanciers»."""
    if _LENDER.search(hit.view.mask, max(hit.start - 60, 0), hit.start):
        return
    for draft in held(hit, "debt"):
        yield replace(draft, status="asserted")  # «doit» tells what is owed, not what will be


_INDEBTED = pattern(
    r"\b(?P<trigger>endettée? (?:à hauteur )?de|(?:plombée?|lestée?|étranglée?|écrasée?|asphyxiée?|"
    r"grevée?) par (?:une dette (?:colossale |financière |nette )?de )?) ?(?:plus de |près de |"
    r"quelque |environ )?{amount:amount}(?P<owed> (?:de |d')(?:dettes?|endettement))?"
)


def _indebted(hit: Hit) -> Iterator[Draft]:
    """«Endetté à hauteur de N, X», «X, plombé par une dette de N»."""
    view, match = hit.view, hit.match
    money = view.group(match, "amount")
    owner = patient(view, hit.start, match.end(), BODIES) or fronted(hit)
    owes = match["owed"] or re.search("dett", match["trigger"], re.IGNORECASE)
    if money and owes and owner and keeps_books(owner):
        draft = hit.draft(FinancialResult, company=owner.ref(), metric="debt", amount=money.value)
        yield replace(draft, presupposed=True)


_SET_AT = pattern(
    r"\b(?:maint\w+|port(?:e|ent|é|ait|er|era)|ram[eè]n\w+|rel[eè]v\w+|abaiss\w+|fix\w+|limit\w+|"
    r"rehauss\w+|évalu\w+|estim\w+|chiffr\w+|établi\w*) (?:ainsi |désormais )?à (?:plus de |"
    rf"près de |quelque |environ )?{{amount:amount}} (?:(?:le |la |les |son |sa |ses |"
    r"leurs? )(?:\w+ )?|l')(?P<goal>(?:objectif|prévision|cible|estimation)s? (?:de |d'))?"
    rf"(?P<trigger>(?:{METRIC_WORDS}){QUALIFIERS})\b"
)


def _set_at(hit: Hit) -> Iterator[Draft]:
    """«X maintient à N |son objectif d'Ebitda|, porte à N sa trésorerie»."""
    view = hit.view
    money = view.group(hit.match, "amount")
    owner = owner_of(hit, hit.start, hit.end) or topic(hit.article, view, ("company",))
    if money is None or owner is None or not keeps_books(owner) or _of_a_trade(hit):
        return
    metric = metric_of(hit.match["trigger"])
    planned = metric in ("capex", "savings") or hit.match["goal"]
    draft = hit.draft(
        FinancialResult,
        company=owner.ref(),
        metric=metric,
        amount=money.value,
        period=period_of(view, hit.match.start(), hit.end, limit_of(view, hit.end), metric),
    )
    yield replace(draft, status="planned") if planned else draft


def _of_a_trade(hit: Hit) -> bool:
    """Whether a figure is that of many firms: «N estime à M les pertes |pour la filière|»."""
    return bool(_TRADE.match(hit.view.mask, hit.match.end()))


_TRADE = re.compile(
    r" (?:pour|dans|de|du) ?(?:toute |tout )?(?:la |le |l')?(?:secteur|filière|profession|branche|marché|"
    r"industrie|économie|pays|agriculteurs|producteurs)\b",
    re.IGNORECASE,
)


_DEFICIT = pattern(
    r"\b(?P<trigger>déficitaires?|(?:bénéficiaire|excédentaire)s?(?= de [^,;.]{0,12}{amount} (?:en |au |l'|sur )?(?:exercice )?{date})) "
    r"(?:de|à hauteur de) (?:près de |plus de |quelque |environ )?{amount:amount}(?! de )"
)


# «|Déficitaire de N en 2018 malgré des ventes en hausse, il| s'était résolu»
_MEANT_BEHIND = lazy(
    rf"[^;:.«»\ue000-\ue002]{{0,160}}?, (?:il|elle|(?:(?:le|la) |l')(?:[a-zà-ÿ-]{{3,12}} )?(?:{COMPANY_NOUN}|{firm_noun()})) ",
    re.IGNORECASE,
)


def fronted(hit: Hit) -> Item | None:
    """Whom an adjective that opens a sentence is said of where a noun or a pronoun stands for it."""
    if hit.start or not _MEANT_BEHIND.match(hit.view.mask, hit.match.end()):
        return None
    return topic(hit.article, hit.view, ("company",))


def _deficit(hit: Hit) -> Iterator[Draft]:
    """«X, déficitaire de N en 2022»."""
    view = hit.view
    money = view.group(hit.match, "amount")
    owner = patient(view, hit.start, hit.match.end(), ("company",))
    owner = owner or holder(hit.article, view, hit.start) or fronted(hit)
    if money and owner and keeps_books(owner):
        loss = hit.match["trigger"].lower().startswith("d")
        yield told(hit, owner, "net_loss" if loss else "net_income", money, hit.match.end())


_ORDERS = pattern(
    r"\b(?P<trigger>(?:engrang|enregistr|totalis|décroch|récolt|compt|reç|affich|align|cumul|possèd|"
    r"ach[eè]v|termin|fini|sold|boucl|clôtur)\w*) (?:(?:[^;:.\ue005]{0,40} )?(?:sur|avec|par|à) )?(?:(?:pour )?(?:plus de |"
    r"près de |quelque |environ )?{amount:amount} (?:de |d')(?:nouvelles )?commandes\b|"
    r"des commandes (?:pour |de |à hauteur de |d'un montant de )(?:plus de |près de |quelque )?{amount:worth})"
)
_PAID_OUT = pattern(
    r"\b(?P<trigger>(?:vers|distribu|propos)\w+)(?: à ses actionnaires)?(?: un (?:coupon|"
    r"acompte)(?: (?:sur dividende|intérimaire))? de)? (?:de )?{amount:amount} (?:par|"
    r"l') ?(?:action|titre)\b"
)


def _orders(hit: Hit) -> Iterator[Draft]:
    """«X a engrangé N de commandes», «des commandes pour N»."""
    yield from held(hit, "orders")


def _paid_out(hit: Hit) -> Iterator[Draft]:
    """«X versera N par action»."""
    yield from held(hit, "dividend")


def held(hit: Hit, metric: str) -> Iterator[Draft]:
    """A sum that the subject of the trigger has, as a figure of its accounts, and what it is compared with."""
    view = hit.view
    money = hit.group("amount") or hit.group("worth")
    owner = holder(hit.article, view, hit.start) or employer(hit, hit.start)
    owner = of_the_firm(hit, owner, metric)
    if money and owner and owner.kind == "company":
        yield told(hit, owner, metric, money, hit.match.end())
        yield from compared(hit, owner, metric, money)


def told(hit: Hit, owner: Item, metric: str, money: Item, past: int) -> Draft:
    """A sum of the owner's; its period is the one the expression names, else the one around ``past``."""
    view, named = hit.view, hit.group("period") or hit.group("when")
    around = None if named else period_of(view, hit.start, past, limit_of(view, past), metric)
    return hit.draft(
        FinancialResult,
        company=owner.ref(),
        metric=metric,
        amount=money.value,
        period=named.value if named else around,
    )


# «X a gagné N au premier trimestre», not «en Bourse».
_EARNED = pattern(
    rf"\b(?P<trigger>{alternation('gagner')}) (?:encore |déjà |ainsi |près de |plus de |environ |"
    rf"quelque )?{{amount:amount}} "
    r"(?:en |au |l'|sur |au cours de |cette année |lors de )?(?:l'|le |la |du )?(?:exercice |"
    r"année |seul )?(?:{date:period}|(?:par|chaque) an(?:née)?\b)"
)


def _earned(hit: Hit) -> Iterator[Draft]:
    """«X a gagné N au premier trimestre»."""
    yield from held(hit, "net_income")


TOLD_RESULT_RULES: tuple[Rule, ...] = (
    Rule("result.orders", _ORDERS, _orders, needs=frozenset({"amount"})),
    Rule("result.paid_out", _PAID_OUT, _paid_out, needs=frozenset({"amount"})),
    Rule("result.set_at", _SET_AT, _set_at, needs=frozenset({"amount"})),
    Rule("result.deficit", _DEFICIT, _deficit, needs=frozenset({"amount"})),
    Rule("result.indebted", _INDEBTED, _indebted, needs=frozenset({"amount"})),
    Rule("result.earned", _EARNED, _earned, needs=frozenset({"amount"})),
    Rule("result.owes", _OWES, _owes, needs=frozenset({"amount"})),
    Rule("result.lost", _LOST, _lost, needs=frozenset({"amount"})),
)
