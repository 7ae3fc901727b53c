"""Capital: what companies are worth, the money they raise and the money put into them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.facts.arguments import (
    agent,
    clause,
    date_of,
    following,
    governed,
    host_of_participle,
    is_free,
    patient,
    preceding,
)
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.topic import holder, holders, possessor, topic
from articlefacts.facts.view import Item, Kind, pattern
from articlefacts.lexicon.verbs import alternation
from articlefacts.models.entities import EntityRef
from articlefacts.models.facts import FundingRound, Investment, Valuation
from articlefacts.models.spans import Span
from articlefacts.models.values import Amount

COMPANY: frozenset[Kind] = frozenset({"company"})
BACKERS: frozenset[Kind] = frozenset({"company", "organization", "person"})

# Between verb and sum: hedges, a date («a levé lundi 3 M€»), an opening mark.
_HEDGES = r"(?:{date} |[a-zà-ÿ'-]{1,14} ){0,5}?[«\"“]?\s?(?:entre |de )?"
_ROUND = re.compile(
    r"(?<!\w)(?:pré-?)?(?:s[ée]rie [A-H]\d?\b|amorçage|seed|"
    r"(?:premi[eè]re?|deuxième|seconde?|troisième|quatrième)(?= (?:levée|tour|augmentation|opération)))",
    re.IGNORECASE,
)
# Money raised that no equity investor gives: loans, taxes, gifts, funds that raise for themselves.
_NOT_EQUITY = re.compile(
    r"\bobligat|\bemprunt|\bdettes?\b|\bimpôts?\b|\bdons?\b|\bcagnotte|\bbons? du trésor|\bprêts?\b|\bcollecte de dons|"
    r"\bsubvention|\baides? (?:publi|d')|\bvéhicule|\bson (?:\w+ )?fonds\b|\bsyndiqué|\badjudication|\bmarché (?:financier|monétaire|régional)",
    re.IGNORECASE,
)

# -- funding rounds -----------------------------------------------------------------------------


def _raised(hit: Hit) -> Iterator[Draft]:
    """«X a levé 12 millions d'euros auprès de Y et Z»."""
    view = hit.view
    amount = view.group(hit.match, "amount")
    if amount is None or _not_equity(hit, amount):
        return
    for company in _raiser(hit):
        yield _round(hit, company, amount, hit.match.end())


def _not_equity(hit: Hit, amount: Item | None) -> bool:
    end = amount.end - hit.view.start if amount else hit.end
    return bool(_NOT_EQUITY.search(hit.view.mask, max(hit.start - 30, 0), end + 40))


def _raiser(hit: Hit) -> tuple[Item, ...]:
    found = holders(hit.article, hit.view, hit.start, COMPANY)
    if found:
        return found[:1]
    if re.search(r"(?:^|[,;:] ?)(?:après )?(?:avoir|ayant|en) $", hit.view.mask[: hit.start], re.I):
        host = host_of_participle(hit.view, 0, hit.match.end(), COMPANY)
        return (host,) if host else ()
    return ()


def _round(hit: Hit, company: Item, amount: Item | None, at: int) -> Draft:
    date = date_of(hit.view, hit.start)
    words = _ROUND.search(hit.view.mask)
    return hit.draft(
        FundingRound,
        company=company.ref(),
        amount=amount.value if amount else None,
        investors=_investors(hit, at, company),
        round=hit.view.span(*words.span()) if words else None,
        date=date.value if date else None,
    )


_INVESTOR_CUES = (
    r"auprès (?:notamment )?(?:d(?:es?|u|')|notamment d(?:es?|u|'))",
    r"(?:menée?|conduite?|pilotée?|emmenée?|dirigée?|souscrite?|financée?|réalisée?) (?:\w+ment )?par",
    r"avec (?:la participation|le soutien|l'appui|l'entrée au capital|l'aide) d(?:es?|u|')",
    r"rejointe?s? par",
)


def _investors(hit: Hit, at: int, company: Item) -> tuple[EntityRef, ...]:
    found: dict[str, EntityRef] = {}
    for cue in _INVESTOR_CUES:
        for item in governed(hit.view, at, cue, BACKERS, within=200):
            if item.entity and company.entity and item.entity.id != company.entity.id:
                found.setdefault(item.entity.id, item.ref())
    return tuple(sorted(found.values(), key=lambda ref: ref.start))


def _round_named(hit: Hit) -> Iterator[Draft]:
    """«une levée de fonds de 105 millions d'euros», «le tour de table de X»."""
    view = hit.view
    amount = _own_amount(hit)
    if _not_equity(hit, amount):
        return
    company = _beneficiary(hit) or _doer(hit) or _implied(hit, amount)
    if company is None or (amount is None and not _possessed(hit)):
        return
    if amount is None and _PARTICIPATION.search(view.mask[: hit.start]):
        return
    draft = _round(hit, company, amount, amount.end - view.start if amount else hit.end)
    slots = dict(draft.slots)
    if _concession(hit):  # «malgré une levée de N» keeps the date of its main clause out
        slots.pop("date", None)
    yield Draft(draft.fact, slots, draft.trigger)


_OWN_AMOUNT = pattern(
    r"(?: (?:de|en) (?:fonds|s[ée]rie [A-H]|capital|amorçage|financement))*(?: \([^()]{1,30}\))?"
    r"(?: [\wà-ÿ-]+){0,3}?,?(?: (?:à hauteur|d'un montant(?: total| global)?|pour un (?:montant|total)|de l'ordre|portant sur))?"
    r"(?: de| d'| sur|:|,| à| record de)? ?" + _HEDGES + r"{amount:amount}"
)
_AMOUNT_BEFORE = pattern(
    r"{amount:amount} (?:\w+ )?(?:lors|dans le cadre|via|grâce|par|à l'occasion|au cours|à l'issue)(?: d'| de | du | à )"
    r"(?:un |une |sa |son |cette |ce |la |le )?(?:\w+ ){0,2}$"
)


def _own_amount(hit: Hit) -> Item | None:
    after = _OWN_AMOUNT.match(hit.view.mask, hit.end)
    if after:
        return hit.view.group(after, "amount")
    before = _AMOUNT_BEFORE.search(hit.view.mask, max(hit.start - 120, 0), hit.start)
    return hit.view.group(before, "amount") if before else None


_OF_COMPANY = pattern(
    r"(?: de fonds| de table| de financement| de capital)?(?: (?:XXL|record|géante))?"
    r"(?: de \ue005\ue010*)? (?:de |d'|du |pour |chez )(?:la |le |l')?(?:[a-zà-ÿ-]+ ){0,3}{company:company}"
)
_SUPPORT = re.compile(
    r"\b(?:" + alternation(
        "annoncer", "réussir", "boucler", "réaliser", "clôturer", "finaliser", "conclure", "préparer", "effectuer",
        "mener", "procéder", "officialiser", "achever", "obtenir", "dévoiler", "lancer", "signer", "bénéficier",
        "prévoir", "envisager", "compter", "confirmer",
    ) + r")\b",
)  # fmt: skip


def _beneficiary(hit: Hit) -> Item | None:
    match = _OF_COMPANY.match(hit.view.mask, hit.end)
    return hit.view.group(match, "company") if match else None


def _doer(hit: Hit) -> Item | None:
    view = hit.view
    start, _ = clause(view, hit.start)
    supports = list(_SUPPORT.finditer(view.mask, start, hit.start))
    for support in reversed(supports):
        if found := holders(hit.article, view, support.start(), COMPANY):
            return found[0]
    if _concession(hit):
        comma = view.mask.find(",", hit.end)
        return following(view, comma, COMPANY, within=60) if comma >= 0 else None
    if _possessed(hit):
        return possessor(hit.article, view, hit.start, COMPANY)
    return None


def _implied(hit: Hit, amount: Item | None) -> Item | None:
    """«Le solde viendra d'une augmentation de capital de N»: of whom the article speaks."""
    others = hit.view.between(0, len(hit.view.mask), COMPANY)
    found = topic(hit.article, hit.view, COMPANY) if amount else None
    return found if found and all(i.entity == found.entity or not is_free(hit.view, i) for i in others) else None


def _concession(hit: Hit) -> bool:
    return bool(re.search(r"\b(?:malgré|après|avec|grâce à|depuis) (?:une?|sa|son|cette) (?:\w+ )?$", hit.view.mask[: hit.start], re.I))


_PARTICIPATION = re.compile(r"\b(?:particip\w+|souscri\w+|contribu\w+) à (?:cette|ce|la|sa|son) (?:\w+ )?$", re.IGNORECASE)


def _possessed(hit: Hit) -> bool:
    return bool(re.search(r"\b(?:sa|son|leur) (?:\w+ )?$", hit.view.mask[: hit.start], re.I))


# -- valuations ---------------------------------------------------------------------------------


def _valued(hit: Hit) -> Iterator[Draft]:
    """«X est valorisé 2 milliards», «une opération qui valorise X à 2 milliards»."""
    view = hit.view
    amount = view.group(hit.match, "amount")
    company = (
        view.group(hit.match, "company")
        or patient(view, hit.start, hit.match.end(), COMPANY)
        or (None if _BARE_PARTICIPLE.search(view.mask, 0, hit.end) else holder(hit.article, view, hit.start, COMPANY))
    )
    priced = _BARE_PARTICIPLE.search(view.mask, 0, hit.end) and _ORDER.search(view.mask, 0, hit.start)
    if amount and company and not priced:
        yield _valuation(hit, company, amount)


# «une commande de 20 rames, |évaluée à N»
_ORDER = re.compile(r"\b(?:commande|contrat|marché|projet|chantier|accord|opération|transaction)s?\b[^;:.\ue000]{0,40}, $", re.I)
# «un marché évalué à N»: the participle has a noun of its own.
_BARE_PARTICIPLE = re.compile(r"(?<!\ba )(?<!\bont )(?<!\bété )(?<!\best )(?<!\bsont )(?:valorisé|évalué)e?s?$", re.IGNORECASE)


def _valuation(hit: Hit, company: Item, amount: Item) -> Draft:
    date = date_of(hit.view, hit.start)
    return hit.draft(
        Valuation,
        company=company.ref(),
        amount=amount.value,
        date=date.value if date else None,
    )


_WORTH_OF = pattern(r"(?: \w+){0,2}? (?:de |d'|du )(?:la |le |l')?(?:[a-zà-ÿ-]+ ){0,3}{company:company}")
_WORTH_FOR = pattern(r"[^.;]{0,40}? pour (?:la |le |l')?(?:[a-zà-ÿ-]+ ){0,3}{company:company}")


_AS_CRITERION = re.compile(r"\b(?:en termes de|par(?: la)?|selon (?:la|sa)) $", re.IGNORECASE)
# A loss or a gain in value is no value: «a perdu 1 milliard de valorisation».
_NO_LEVEL = re.compile(r"\b(?:perd|gagn|rembours|investi|dett|effa[cç]|fond|fondu|envol[ée] de|chut[ée] de|pri[st])", re.IGNORECASE)


def _worth(hit: Hit) -> Iterator[Draft]:
    """«la valorisation de X atteint N», «sa capitalisation dépasse N», «porte à N la valorisation de X»."""
    view = hit.view
    after = following(view, hit.end, {"amount"}, within=110)
    amount = after or preceding(view, hit.start, {"amount"}, within=40)
    if amount is None or _AS_CRITERION.search(view.mask[: hit.start]):
        return
    if after and _NO_LEVEL.search(view.mask[hit.end : after.start - view.start]):
        return
    of = _WORTH_OF.match(view.mask, hit.end)
    pour = _WORTH_FOR.match(view.mask, amount.end - view.start) if after else None
    company = (
        (view.group(of, "company") if of else None)
        or (view.group(pour, "company") if pour else None)
        or possessor(hit.article, view, hit.start, COMPANY)
    )
    if company:
        yield _valuation(hit, company, amount)


def _weighs(hit: Hit) -> Iterator[Draft]:
    """«X pèse 12 milliards en Bourse», «X vaut 3 milliards»."""
    amount = hit.view.group(hit.match, "amount")
    for company in holders(hit.article, hit.view, hit.start, COMPANY)[:1]:
        # «L'action vaut 12 euros»: small sums are prices.
        if amount and isinstance(amount.value, Amount) and (amount.value.maximum or amount.value.value or 0) >= _WORTH_OF_A_FIRM:
            yield _valuation(hit, company, amount)


_WORTH_OF_A_FIRM = 1_000_000


# -- investments --------------------------------------------------------------------------------


def _invested(hit: Hit) -> Iterator[Draft]:
    """«X investit 20 millions dans Y»; a project is named by its words."""
    view = hit.view
    investors = holders(hit.article, view, hit.start, BACKERS)
    amount = view.group(hit.match, "amount") if "amount" in hit.match.groupdict() else None
    at = hit.match.end()
    target = _target(hit, at)
    named = isinstance(target, Item)
    # A project without an investor or a sum is a wish: «il faut investir dans l'hydrogène».
    if not target or not (amount if not investors else named or amount) or not (investors or named):
        return
    if (investors and _same(investors[0], target)) or _OUGHT.search(view.mask, 0, hit.start):
        return
    yield _investment(hit, investors[0] if investors else None, target, amount)


# «Il faut investir», «il faudrait pouvoir injecter»: nobody does.
_OUGHT = re.compile(r"\bil (?:\w+ )?(?:faut|faudra|faudrait|fallait|conviendrait|convient)(?: [a-zà-ÿ']+){0,3} $", re.I)


def _injected(hit: Hit) -> Iterator[Draft]:
    """«N ont été injectés dans Y (par X)»."""
    amount = preceding(hit.view, hit.start, {"amount"}, within=60)
    target = _target(hit, hit.end)
    if amount and target:
        by = agent(hit.view, hit.end, BACKERS)
        yield _investment(hit, by[0] if by else None, target, amount)


def _investment_named(hit: Hit) -> Iterator[Draft]:
    """«X a réalisé un investissement dans Y», «prépare un investissement de N dans Y»."""
    view = hit.view
    amount = _own_amount(hit)
    target = _target(hit, amount.end - view.start if amount else hit.end)
    start, _ = clause(view, hit.start)
    for support in reversed(list(_SUPPORT.finditer(view.mask, start, hit.start))):
        investors = holders(hit.article, view, support.start(), BACKERS)
        if investors and target and (amount or isinstance(target, Item)):
            yield _investment(hit, investors[0], target, amount)
            return


def _puts(hit: Hit) -> Iterator[Draft]:
    """«A met 4 millions sur la table»: for whom the article speaks of."""
    amount = hit.view.group(hit.match, "amount")
    investors = holders(hit.article, hit.view, hit.start, BACKERS)
    target = topic(hit.article, hit.view, COMPANY)
    if investors and target and not _same(investors[0], target):
        yield _investment(hit, investors[0], target, amount)


def _same(investor: Item | None, target: Item | Span) -> bool:
    return isinstance(target, Item) and investor is not None and investor.entity == target.entity


def _investment(hit: Hit, investor: Item | None, target: Item | Span, amount: Item | None) -> Draft:
    date = date_of(hit.view, hit.start)
    return hit.draft(
        Investment,
        investor=investor.ref() if investor else None,
        target=target.ref() if isinstance(target, Item) else target,
        amount=amount.value if amount else None,
        date=date.value if date else None,
    )


_INTO = pattern(
    r"[^.;,]{0,60}?\bdans (?:(?:le |la |les |l'|un |une |son |sa |ses |ce |cette |ces )?)(?:[a-zà-ÿ'-]+ ){0,4}?{company|organization:target}"
)
_INTO_PROJECT = re.compile(
    r"[^.;,\ue005]{0,40}?\bdans (?P<project>(?:le |la |les |l'|un |une |des |son |sa |ses |ce |cette |ces )?[a-zà-ÿ][^,.;:()\"«»]{8,80})"
)


def _target(hit: Hit, at: int) -> Item | Span | None:
    into = _INTO.match(hit.view.mask, at)
    if into:
        return hit.view.group(into, "target")
    project = _INTO_PROJECT.match(hit.view.mask, at)
    if project is None or re.match(r"(?:le|la|les) (?:cadre|mesure|cas|foulée|\w+ ans)|un an|\w+ ans\b", project["project"]):
        return None
    start, end = project.span("project")
    words = re.match(r"(?:le |la |les |l'|un |une |des |son |sa |ses |ce |cette |ces )", project["project"])
    start += words.end() if words else 0
    stop = re.search(r" (?:qui|que|dont|où|afin|et|pour|d'ici|en \ue007|au cours)\b", hit.view.mask[start:end])
    return hit.view.span(start, start + stop.start() if stop else end)


_RAISE = alternation("lever", "récolter", "empocher", "engranger", "mobiliser")
_VALUE = alternation("valoriser", "évaluer")
_INVEST = alternation("investir", "injecter", "réinvestir")

CAPITAL_RULES: tuple[Rule, ...] = (
    Rule("funding.raise", pattern(rf"\b(?P<trigger>(?!levées?\b){_RAISE})\b " + _HEDGES + r"{amount:amount}"), _raised),
    Rule(
        "funding.round",
        pattern(
            r"\b(?P<trigger>(?:méga-?)?levée(?: de fonds)?|tours? de (?:table|financement)|augmentation de capital|"
            r"cycle de financement|(?<=une )série [A-H]|(?<=sa )série [A-H])\b(?! de (?:boucliers|écrou|immunité|rideau|doute|restriction|sanction|suspens))"
        ),
        _round_named,
    ),
    Rule(
        "valuation.valued",
        pattern(
            rf"\b(?P<trigger>{_VALUE})(?: (?:désormais|aujourd'hui|ainsi|alors|environ|actuellement))?"
            r"(?: (?:la |le |l')?(?:[a-zà-ÿ-]+ ){0,3}?(?:{company:company})?)?,? ?(?:à )?" + _HEDGES + r"{amount:amount}"
        ),
        _valued,
    ),
    Rule(
        "valuation.worth",
        pattern(r"\b(?P<trigger>valorisation|capitalisation(?: boursière)?|valeur (?:boursière|d'entreprise))\b"),
        _worth,
    ),
    Rule(
        "valuation.weighs",
        pattern(rf"\b(?P<trigger>{alternation('peser', 'valoir')}) " + _HEDGES + r"{amount:amount} en bourse"),
        _weighs,
    ),
    Rule(
        "valuation.is_worth",
        pattern(rf"\b(?P<trigger>{alternation('valoir')}) " + _HEDGES + r"{amount:amount}"),
        _weighs,
    ),
    Rule(
        "investment.table",
        pattern(rf"\b(?P<trigger>{alternation('mettre', 'apporter')}) " + _HEDGES + r"{amount:amount} (?:sur la table|au pot|au capital)"),
        _puts,
    ),
    Rule(
        "investment.invest",
        pattern(rf"(?P<trigger>\b{_INVEST}\b)(?: " + _HEDGES + r"{amount:amount})?(?! candidat)"),
        _invested,
    ),
    Rule("investment.injected", pattern(r"\b(?P<trigger>(?:injecté|investi)e?s?)\b(?= (?:dans|par|au))"), _injected),
    Rule("investment.named", pattern(r"\b(?P<trigger>(?:ré)?investissements?)\b"), _investment_named),
)
