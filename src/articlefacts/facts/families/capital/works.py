"""What a site costs told beside it: «X agrandit son usine, un investissement de N», «L'investissement s'élève à N»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments.banks import BANK
from articlefacts.facts.arguments.protagonists import protagonist
from articlefacts.facts.arguments.sums import HEDGES
from articlefacts.facts.families.capital.building import SITE, Works, works, works_behind
from articlefacts.facts.families.capital.investing import investment
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import BODIES, MONEY, pattern


def _beside(hit: Hit) -> Iterator[Draft]:
    """«X agrandit son usine, un investissement de N», «X agrandit son usine moyennant un investissement de N»."""
    if built := works(hit, hit.view, hit.match.start()):
        yield from _costs(hit, built)


def _right_behind(hit: Hit) -> Iterator[Draft]:
    """«X agrandira son usine de Metz, moyennant N de travaux», «une seconde usine, estimée à N»."""
    view = hit.view
    built = works(hit, view, hit.match.start())
    if built and _ADJACENT.fullmatch(view.mask, built.what.end - view.start, hit.match.start()):
        yield from _costs(hit, built)


# «son usine| de Metz|, moyennant N»
_ADJACENT = re.compile(
    r"(?: (?!(?:et|qui|que|mais|pour|vend|cède|dont)\b)(?:de |d'|à |en |au |dans |près de |sur )?(?:la |le |l')?[a-zà-ÿ\ue003\ue007\ue010-]{2,30}){0,4},?"
)
_ABOUT = r"(?:(?:quelque|environ|près de|plus de|un montant de|la somme de|un coût(?: total)? de|un budget de|un total de) )?"


def _behind(hit: Hit) -> Iterator[Draft]:
    """«X agrandit son usine. L'investissement s'élève à N», «X inaugure un four. L'usine de verre, qui a coûté N, …»."""
    site = hit.view.span(*hit.match.span("site")) if "site" in hit.match.re.groupindex else None
    payer = hit.group("payer")
    if site and payer:
        yield from investment(hit, payer, site, hit.group("amount"))
    elif built := works_behind(hit, site.text.split(" ")[0] if site else ""):
        yield from _costs(hit, replace(built, what=site) if site and " " in site.text else built)


def _costs(hit: Hit, built: Works) -> Iterator[Draft]:
    for draft in investment(hit, built.builder, built.what, hit.group("amount")):
        ahead = built.ahead and not _SPENT.match(hit.match["trigger"])
        yield replace(draft, status="planned") if ahead else draft


# «cette usine, qui |a nécessité| N»: paid, whatever is still to be built.
_SPENT = re.compile(r"(?:a|ont|avait|avaient|aura) \w{3,12}")


def _financed(hit: Hit) -> Iterator[Draft]:
    """«L'usine, financée par X à hauteur de N», «financée à hauteur de N par X»; banks lend."""
    payer = hit.group("by") or hit.group("payer")
    if payer is None or BANK.match(payer.value.text):
        return
    yield from investment(
        hit, payer, hit.view.span(*hit.match.span("site")), hit.group("amount") or hit.group("sum")
    )


def _paid(hit: Hit) -> Iterator[Draft]:
    """«Une nouvelle ligne, payée N, démarrera en juin»: by the firm that the text speaks of."""
    view = hit.view
    if not view.between(0, len(view.mask), BODIES):
        payer = protagonist(hit.article, view)
        if payer:
            yield from investment(
                hit, payer, view.span(*hit.match.span("site")), hit.group("amount")
            )


_OF_SUM = (
    rf"(?: (?!de )[a-zà-ÿ-]{{4,14}}){{0,2}},? (?:de |d'|d'un montant de |estimé à |évalué à |"
    rf"chiffré à |à hauteur de |de l'ordre de ){HEDGES}{{amount:amount}}"
)
_AMOUNTS_TO = (
    r"(?:,? (?:(?:d'un montant (?:total )?|de l'ordre|porté|estimé|évalué|chiffré) )?(?:de |d'|"
    r"à )| (?:s'élève(?:ra)?|se monte(?:ra)?|se chiffre(?:ra)?|est (?:estimé|évalué|chiffré|fixé))"
    r" (?:à|de) | (?:représente(?:ra)?|atteint|atteindra|dépasse(?:ra)?|coûte(?:ra)?|"
    r"mobilise(?:ra)?|nécessite(?:ra)?|avoisine)(?: un investissement (?:de |d'))? ?| ?: )"
)

# «l'usine |de traitement d'eau|»
_ITS_KIND = r"(?: (?:de |d'|à )(?!(?:la|le|les|son|sa|un|une|plus|\ue003)\b)[a-zà-ÿ-]{3,20}){0,2}"
_PAYER = r"(?:la |le |l')?(?:[a-zà-ÿ'-]{{2,20}} ){{0,4}}?{{company|person:{0}}}"

WORKS_RULES: tuple[Rule, ...] = (
    Rule(
        "investment.paid_works",
        pattern(
            rf"(?:^|, |; )(?:une?|la|cette|sa|son|l') ?(?P<site>(?:(?!de )[a-zà-ÿ-]{{3,14}} )?{SITE}\b(?: (?:de |d'|à )[a-zà-ÿ-]{{3,20}}"
            rf"(?: (?!payé|factur)[a-zà-ÿ-]{{4,14}})?)?), (?P<trigger>payée?s?|facturée?s?) {HEDGES}{{amount:amount}}(?=,)"
        ),
        _paid,
        needs=MONEY,
    ),
    Rule(
        "investment.beside_works",
        pattern(
            r"(?:[,;(–—]| [:-]|,? (?:fruit d'|moyennant|grâce à|au prix d'|via|avec|contre|soit|pour|"
            r"dans le cadre d'|au terme d'|à l'issue d'|représentant|nécessitant|qui (?:représente|"
            r"nécessit[a-z]{1,4}))) ?un "
            rf"(?P<trigger>(?:[a-zà-ÿ-]{{4,12}} )?investissement){_OF_SUM}"
        ),
        _beside,
    ),
    Rule(
        "investment.works_for",
        pattern(
            rf",? (?P<trigger>moyennant|au prix de|pour|contre) {_ABOUT}{{amount:amount}}"
            r"(?: de (?:travaux|investissements?))?(?=[,.;)]| et |$)"
        ),
        _right_behind,
        needs=MONEY,
    ),
    Rule(
        "investment.works_job",
        pattern(
            r", (?P<trigger>(?:soit )?un (?:chantier|programme|projet|budget)(?: (?:de |d'|à |estimé à |évalué à |"
            r"chiffré à ))?|(?:estimée?s?|évaluée?s?|chiffrée?s?|budgétée?s?) à) ?"
            rf"{_ABOUT}{{amount:amount}}"
        ),
        _right_behind,
        needs=MONEY,
    ),
    Rule(
        "investment.into_works",
        pattern(
            rf"\bdans (?:lequel|laquelle|lesquel(?:le)?s) (?P<trigger>(?:auront été|ont été|seront|sont|a été|sera|"
            rf"étaient) (?:investi|injecté|englouti)e?s?) {HEDGES}{{amount:amount}}(?! par )"
        ),
        _beside,
        needs=MONEY,
    ),
    Rule(
        "investment.behind_works",
        pattern(
            r"\b(?P<trigger>(?:l'|cet )investissement|(?:le|ce) (?:projet|chantier)|les travaux|"
            r"(?:montant|coût)(?: total)? (?:de l'(?:investissement|opération)|"
            r"du (?:projet|chantier)|des travaux))(?: (?:total|global|initial|industriel))?"
            rf"{_AMOUNTS_TO}{HEDGES}{{amount:amount}}"
        ),
        _behind,
    ),
    Rule(
        "investment.works_cost",
        pattern(
            rf"(?:^(?:[«\"“] ?)?|, |\bqu(?:e |'))(?:(?:le|la|les|ce|cette|ces|cet) |l')(?:nouve[a-z]{{2,5}} )?"
            rf"(?P<site>(?:{SITE}|ouvrages?|installations?|infrastructures?|équipements?|travaux|projet|chantier|"
            rf"construction)\b{_ITS_KIND})[^.;:«»\ue005]{{0,160}}? "
            r"(?P<trigger>(?:a|ont|aura|auront|avait) (?:nécessité|coûté|mobilisé|requis)|"
            r"(?:a|ont|aura|auront|avait) représenté(?= un investissement)|"
            r"nécessite(?:nt|ra|ront)?|coûte(?:nt|ra|ront)|représente(?:nt|ra|ront)(?= un investissement))"
            rf"(?: (?:un|des) (?:investissement|budget)s?(?: [a-zà-ÿ-]{{4,14}})?)?(?: de| d')? ?{HEDGES}{{amount:amount}}"
            r"(?: (?:à|au) (?:la |l'|groupe )?(?:[a-zà-ÿ-]{3,20} ){0,2}?{company:payer}|"
            r"(?! (?:d[eu]s? |d'|à |aux? |par )(?!investissement|travaux)))"
        ),
        _behind,
        needs=MONEY,
    ),
    Rule(
        "investment.fronted_cost",
        pattern(
            r"^(?:d'un |pour un |avec un )(?P<trigger>(?:coût|montant|investissement|budget)(?: total| global)?)"
            rf"(?: (?:estimé|évalué|chiffré))? (?:à|de|d') ?{HEDGES}{{amount:amount}}(?: \([^()]{{1,40}}\))?, "
            rf"(?:ce|cette|ces|cet) (?:nouve[a-z]{{2,5}} )?(?:{SITE}|ouvrage|installation|"
            r"infrastructure|équipement|projet|chantier)s?\b(?![^.;:]{0,80} (?:abandonn|annul|suspend|voisin))"
        ),
        _behind,
        needs=MONEY,
    ),
    Rule(
        "investment.sum_told",
        pattern(
            r"^(?:[«\"“] ?)?(?:au total,? |en tout,? |soit |le tout pour |pour |c'est |il s'agit d')?"
            rf"un (?P<trigger>(?:[a-zà-ÿ-]{{4,12}} )?investissement){_OF_SUM}"
        ),
        _behind,
    ),
    Rule(
        "investment.it_cost",
        pattern(
            r"^(?:elle|il)s? (?P<trigger>(?:a|ont|aura|auront|avait|avaient) (?:nécessité|mobilisé|représenté|requis|"
            rf"demandé)|nécessite(?:nt|ra|ront)?|représente(?:nt|ra|ront)?) un investissement{_OF_SUM}"
        ),
        _behind,
        needs=MONEY,
    ),
    Rule(
        "investment.financed_by",
        pattern(
            rf"\b(?P<site>(?:{SITE}|projet)\b{_ITS_KIND})[^.;:«»\ue005]{{0,80}}? (?P<trigger>(?:(?:entièrement|"
            rf"intégralement|majoritairement) )?(?:co)?financée?s?) (?:par {_PAYER.format('by')}[^.;:«»\ue005]{{0,60}}? (?:à hauteur de|"
            rf"pour(?: un montant(?: total)? de)?) {HEDGES}{{amount:amount}}|à hauteur de {HEDGES}{{amount:sum}} par "
            rf"{_PAYER.format('payer')})"
        ),
        _financed,
        needs=MONEY,
    ),
)
