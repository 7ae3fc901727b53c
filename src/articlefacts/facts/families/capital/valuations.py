"""What companies are worth: «X est valorisé 2 milliards», «sa capitalisation dépasse N»."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.facts.arguments.clitics import clitic
from articlefacts.facts.arguments.firm_nouns import COMPANY_NOUN, firm_noun
from articlefacts.facts.arguments.nominal_subjects import holder
from articlefacts.facts.arguments.others import other
from articlefacts.facts.arguments.participles import patient
from articlefacts.facts.arguments.sums import HEDGES
from articlefacts.facts.arguments.topic import free_bodies, topic
from articlefacts.facts.families.capital.price_tags import WEIGHT_RULES, share_bought, valuation
from articlefacts.facts.families.capital.worths import WORTH_RULES, bought_before
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import BODIES, COMPANY, Item, pattern
from articlefacts.lazy import lazy
from articlefacts.lexicon.verbs import alternation


def _valued(hit: Hit) -> Iterator[Draft]:
    """«X est valorisé 2 milliards», «une opération qui valorise X à 2 milliards»."""
    view = hit.view
    amount = view.group(hit.match, "amount")
    company = (
        view.group(hit.match, "company")
        or (
            share_bought(hit)
            if _THAT.search(view.mask, max(hit.start - 14, 0), hit.start)
            else None
        )
        or (_us(hit) if _US.search(view.mask, max(hit.start - 8, 0), hit.start) else None)
        or (_object(hit) if _has_object(hit) else _undergoing(hit))
    )
    priced = _BARE_PARTICIPLE.search(view.mask, 0, hit.end) and _ORDER.search(
        view.mask, 0, hit.start
    )
    if amount and company and not priced:
        yield valuation(hit, company, amount)


# «N pour 40 % de X, |ce qui le| valorise M»
_THAT = lazy(r"\b(?:ce qui (?:la |le |l')?|, )$", re.IGNORECASE)
_US = lazy(r"\bnous $", re.IGNORECASE)


def _us(hit: Hit) -> Item | None:
    return clitic(hit, hit.start, COMPANY)


def _undergoing(hit: Hit) -> Item | None:
    """Whom a passive is said of: not X in «le stock de X est évalué à N»."""
    view = hit.view
    found = patient(view, hit.start, hit.match.end(), COMPANY) or _described(hit)
    here = found is not None and view.start <= found.start < hit.start + view.start
    of = _THING_OF.search(view.mask, 0, found.start - view.start) if found and here else None
    return None if of else found


_THING_OF = lazy(
    r"\b(?:stocks?|usines?|coûts?|pertes?|préjudices?|dégâts|dommages|facture|travaux|chantiers?|patrimoine|portefeuille|"
    r"marques?|contrats?|projets?|manque à gagner|fortune|parts?|participations?|participation|sièges?|immeubles?|"
    r"terrains?|site|fraude|dettes?|passif|actifs?|action|créances?|marché)(?: [a-zà-ÿ-]{4,14})? "
    r"(?:de la |de l'|du |de |d')(?:[a-zà-ÿ-]{3,20} ){0,3}$",
    re.IGNORECASE,
)


def _has_object(hit: Hit) -> bool:
    """«ce qui |la| valorise», «valoriserait |le spécialiste|»."""
    mask = hit.view.mask
    return bool(
        _IT.search(mask, max(hit.start - 12, 0), hit.start) or _FIRM_OBJECT.match(mask, hit.end)
    )


def _object(hit: Hit) -> Item | None:
    view = hit.view
    if told := _FIRM_OBJECT.match(view.mask, hit.end):
        here = {i.entity.id for i in view.between(0, hit.start, BODIES) if i.entity and i.named}
        deal = _DEAL.search(view.mask, max(hit.start - 60, 0), hit.start)
        if deal and (bought := bought_before(hit)):
            return bought
        alone = topic(hit.article, view, COMPANY, noun=told["noun"], at=hit.start, but=here)
        if alone or deal:
            return alone
        return topic(hit.article, view, COMPANY, noun=told["noun"], at=hit.start)
    clitic = _IT.search(view.mask, max(hit.start - 12, 0), hit.start)
    free = free_bodies(view, 0, hit.start, COMPANY) if clitic else []
    first = free[0].start - view.start if free else hit.start
    if clitic and _NOUN_SUBJECT.search(view.mask, 0, first):
        return topic(hit.article, view, COMPANY)
    if free:
        return free[0]
    return other(hit.article, view, hit.start, *view.between(0, hit.start, COMPANY))


def _described(hit: Hit) -> Item | None:
    """The subject of a finite verb; of a bare participle only «l'entreprise valorisée»."""
    view = hit.view
    if not _BARE_PARTICIPLE.search(view.mask, 0, hit.end):
        return holder(hit.article, view, hit.start, COMPANY)
    if noun := _FIRM_BEHIND.match(view.mask, hit.match.end()):
        led = _LEADS.search(view.mask, 0, hit.start)
        return topic(hit.article, view, COMPANY, noun=noun["noun"], at=hit.start) if led else None
    return (
        topic(hit.article, view, COMPANY) if _FIRM_VALUED.search(view.mask, 0, hit.start) else None
    )


_IT = lazy(r"(?<!\w)(?:la |le |l')$", re.IGNORECASE)
_FIRM_OBJECT = lazy(
    rf" (?:désormais |ainsi )?(?:le |la |l'|cette |ce )(?:jeune )?(?P<noun>cible|{COMPANY_NOUN}|"
    rf"{firm_noun()})\b",
    re.IGNORECASE,
)
# «|La transaction| valorise le fabricant N»: what was bought, not who buys.
_DEAL = lazy(
    r"\b(?:transaction|opération|cession|vente|rachat|acquisition|offre|proposition|deal|prix)\b[^,;.]{0,40}$",
    re.IGNORECASE,
)
_NOUN_SUBJECT = lazy(rf"(?:\b(?:la|le|cette|ce) |\bl'|\bcet )(?:{COMPANY_NOUN})\b", re.IGNORECASE)
_FIRM_VALUED = lazy(
    rf"(?:\b(?:la|le|cette|ce|du) |\bl'|\bcet )(?:jeune )?(?:{COMPANY_NOUN})(?: (?!de |du |"
    rf"des )[a-zà-ÿ-]{{4,16}}){{0,2}}(?: désormais)? $",
    re.IGNORECASE,
)
# «|Valorisée| N |depuis sa série B, l'entreprise| recrute»
_LEADS = lazy(r"(?:^|[.;:»] ?)$")
_FIRM_BEHIND = lazy(
    rf"(?: [^,;:.\ue000-\ue002]{{3,50}})?, (?:la |le |l'|cette |ce )(?:jeune )?(?P<noun>{COMPANY_NOUN}|{firm_noun()})"
    r"(?! ?[\ue000-\ue002])\b",
    re.IGNORECASE,
)
# «une commande de 20 rames, |évaluée à N»
_ORDER = lazy(
    r"\b(?:commande|contrat|marché|projet|chantier|accord|opération|"
    r"transaction)s?\b[^;:.\ue000]{0,40}, $",
    re.I,
)
# «un marché évalué à N»: the participle has a noun of its own.
_BARE_PARTICIPLE = lazy(
    r"(?<!\ba )(?<!\bont )(?<!\bété )(?<!\best )(?<!\bsont )(?:valorisé|évalué)e?s?$", re.IGNORECASE
)


_VALUE = alternation("valoriser", "évaluer")

VALUATION_RULES: tuple[Rule, ...] = (
    Rule(
        "valuation.valued",
        pattern(
            rf"\b(?P<trigger>{_VALUE}|(?<=\bl')estim(?:e|ent|ait|aient|erait|eraient))\b(?: (?:désormais|aujourd'hui|ainsi|alors|environ|"
            r"actuellement))?"
            r"(?: (?:(?:l'ensemble|la totalité|l'intégralité|100 %) (?:du capital|des (?:parts|actions|titres)) (?:de |d'|du ))?"
            r"(?:la |le |l')?(?:[a-zà-ÿ-]+ ){0,3}?(?:{company:company})?)?,? ?(?:à )?"
            + HEDGES
            + r"{amount:amount}"
        ),
        _valued,
    ),
    *WORTH_RULES,
    *WEIGHT_RULES,
)
