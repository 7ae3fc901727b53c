"""Investments told by the money: «un investissement de N de X», «dont N investis par X», «Y, dans laquelle X a investi»."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.facts.arguments import coordinated, governed
from articlefacts.facts.arguments.banks import BANK
from articlefacts.facts.arguments.lists import sole
from articlefacts.facts.arguments.nominal_subjects import holder
from articlefacts.facts.arguments.sums import BACKERS, HEDGES
from articlefacts.facts.arguments.topic import free_bodies, topic
from articlefacts.facts.families.capital.building import site_before, site_told
from articlefacts.facts.families.capital.devoting import DEVOTING_RULES
from articlefacts.facts.families.capital.investing import investment, same
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import COMPANY, Item, Kind, pattern
from articlefacts.lexicon.verbs import alternation

_FUNDS: frozenset[Kind] = frozenset({"company", "organization"})
_NAME = (
    r"(?:la |le |l'|les )?(?:(?!(?:qui|que|dont|par|dans|pour|et) )"
    r"[a-zà-ÿ'-]{2,24} ){0,4}?{company|organization|person:investor}"
)


def _other(hit: Hit, investor: Item) -> Item | None:
    """The company that the money goes to: free in the sentence, else whom the text speaks of."""
    view = hit.view
    free = [i for i in free_bodies(view, 0, len(view.mask), COMPANY) if i.entity != investor.entity]
    if free:
        return sole(free)
    found = topic(hit.article, view, COMPANY)
    return found if found and found.entity != investor.entity else None


def _from_backer(hit: Hit) -> Iterator[Draft]:
    """«Y grandit grâce à un investissement de N de X», «Y a obtenu un apport de N de X»."""
    view, match = hit.view, hit.match
    investor, amount = view.group(match, "investor"), view.group(match, "amount")
    into = governed(
        view, match.end(), r"dans|au capital d[eu]|au capital d'|chez", COMPANY, within=60
    )
    if investor is None:
        return
    target = into[0] if into else site_before(hit) or _other(hit, investor)
    if target is None:
        return
    for one in coordinated(view, investor, BACKERS):
        yield from investment(hit, one, target, amount)


def _finances(hit: Hit) -> Iterator[Draft]:
    """«Le fonds X a annoncé un financement de N pour Y»; what banks finance, they lend."""
    view = hit.view
    investor = holder(hit.article, view, hit.start, COMPANY)
    target = view.group(hit.match, "target")
    if (
        investor
        and target
        and investor.entity
        and investor.entity != target.entity
        and not BANK.match(investor.entity.name)
    ):
        yield from investment(hit, investor, target, view.group(hit.match, "amount"))


def _put_in_by(hit: Hit) -> Iterator[Draft]:
    """«un budget de N, dont M investis par X»."""
    view = hit.view
    investor = view.group(hit.match, "investor")
    into = governed(view, hit.match.end(), "dans", COMPANY, within=60)
    target = (
        into[0]
        if into
        else _other(hit, investor)
        if investor and investor.kind == "company"
        else None
    )
    if investor and target:
        yield from investment(hit, investor, target, view.group(hit.match, "amount"))


def _in_which(hit: Hit) -> Iterator[Draft]:
    """«Y, dans laquelle X a investi N»."""
    view = hit.view
    target = view.group(hit.match, "target")
    named = view.group(hit.match, "investor")
    found = named or holder(hit.article, view, hit.start, BACKERS)
    if found and target and found.entity == target.entity:
        others = [
            i for i in free_bodies(view, 0, target.start - view.start) if i.entity != target.entity
        ]
        found = others[0] if others else topic(hit.article, view, _FUNDS)
    if found and target and found.entity != target.entity:
        yield from investment(hit, found, target, view.group(hit.match, "amount"))


def _there(hit: Hit) -> Iterator[Draft]:
    """«X y investit N»: in whom the text speaks of, or in the thing just pointed at."""
    view = hit.view
    investor = holder(hit.article, view, hit.start, BACKERS)
    if investor and _STATE.match(investor.value.text):
        return  # a subsidy
    thing = _POINTED_AT.search(view.mask, max(hit.start - 60, 0), hit.start)
    pointed = view.span(*thing.span("thing")) if thing else None
    target = pointed or (_meant_there(hit, investor) if investor else None) or site_told(hit)
    if investor and target and not same(investor, target):
        yield from investment(hit, investor, target, view.group(hit.match, "amount"))


_STATE = re.compile(
    r"(?:la |le |l')?(?:région|département|[ée]tat|ville|métropole|commune|ademe|canton|gouvernement)\b",
    re.IGNORECASE,
)


def _meant_there(hit: Hit, investor: Item) -> Item | None:
    """The company that «y» takes up: free before it, else whom the text speaks of; none named behind it."""
    view = hit.view
    free = [i for i in free_bodies(view, 0, hit.start, COMPANY) if i.entity != investor.entity]
    if free:
        return sole(free)
    found = topic(hit.article, view, COMPANY, but={investor.entity.id} if investor.entity else ())
    return found if found and found.entity != investor.entity else None


# «choisie pour gérer |ce fonds aéronautique|, X y investit»
_POINTED_AT = re.compile(
    r"\b(?:ce|cette) (?P<thing>(?:fonds|projet|programme|usine|site|mine|chantier|plateforme)"
    r"(?: [a-zà-ÿ-]{5,16})?)\b[^.;:]{0,30}\by $"
)


def _shared(hit: Hit) -> Iterator[Draft]:
    """«les industriels l'abondent : A pour 10 millions, B pour 5 millions»."""
    view = hit.view
    found = list(_EACH.finditer(view.mask, hit.end))
    target = topic(hit.article, view, COMPANY)
    if len(found) < 2 or target is None:
        return
    for match in found:
        investor = view.group(match, "investor")
        if investor and investor.entity != target.entity:
            yield from investment(hit, investor, target, view.group(match, "amount"))


_EACH = pattern(
    r"{company|organization:investor},? (?:(?:pour|avec|à hauteur de|:) )?(?:(?:quelque|environ|"
    r"près de|plus de) )?{amount:amount}"
)
_MONEY_NOUN = (
    r"(?:(?:ré)?investissements?|apports?|injection(?: de capital| de fonds)?|ticket|"
    r"prise de participation)(?: en (?:capital|fonds propres|numéraire))?(?: (?!de |"
    r"d')[a-zà-ÿ-]{4,16}){0,2}"
)


BACKING_RULES: tuple[Rule, ...] = (
    Rule(
        "investment.from_backer",
        pattern(
            rf"\b(?P<trigger>{_MONEY_NOUN}) (?:de |d'|à hauteur de |"
            rf"d'un montant de )(?:[a-zà-ÿ'-]{{1,14}} ){{0,3}}?{{amount:amount}}"
            rf"(?: \([^()]{{1,40}}\))?,? (?:(?:apporté|réalisé|consenti|accordé|annoncé|effectué|"
            r"mené|fourni)e?s? par |de la part (?:de |d'|du )|par |auprès (?:de |d'|du )|de |d'|"
            rf"du ){_NAME}"
        ),
        _from_backer,
    ),
    Rule(
        "investment.finances",
        pattern(
            r"\b"
            rf"(?P<trigger>{alternation('annoncer', 'apporter', 'accorder', 'octroyer', 'fournir', 'approuver')}"
            rf"(?: {{date}})? un (?:nouveau )?financement)(?: (?!de )[a-zà-ÿ-]{{4,16}})?"
            r" (?:de |d'|à hauteur de |d'un montant de )(?:[a-zà-ÿ'-]{1,14} ){0,2}?{amount:amount}"
            r"(?: \([^()]{1,40}\))? (?:pour |à |au |en faveur (?:de |d'|du )|au profit (?:de |d'|"
            r"du ))(?:la |le |l')?(?:[a-zà-ÿ-]{3,20} ){0,3}?{company:target}"
        ),
        _finances,
    ),
    Rule(
        "investment.obtained",
        pattern(
            rf"\b(?P<trigger>{alternation('obtenir', 'recevoir', 'décrocher')}) "
            rf"{HEDGES}{{amount:amount}} d'(?:investissements?|apports?)(?: en capital)? "
            rf"(?:de la part (?:de |d'|du )|auprès (?:de |d'|du )|de |d'|du ){_NAME}"
        ),
        _from_backer,
    ),
    Rule(
        "investment.put_in_by",
        pattern(
            rf"{{amount:amount}} (?:ont été |a été |sont |seront )?(?P<trigger>(?:investi|injecté|"
            rf"apporté|engagé)e?s?) (?:[a-zà-ÿ]+ment )?par {_NAME}(?! dans)"
        ),
        _put_in_by,
    ),
    Rule(
        "investment.in_which",
        pattern(
            r"{company:target}(?: \([^()]{1,40}\))?,?(?: (?:un|une|le|la|l')[^,.;]{3,60},)? dans "
            r"(?:laquelle|lequel|qui) "
            rf"(?:(?:la |le |l')?(?:[a-zà-ÿ-]{{2,20}} ){{0,3}}?{{company|organization|"
            rf"person:investor}} |il |elle |ils |le groupe |le fonds )(?P<trigger>(?:a |ont |"
            rf"avait |va |vient d')?{alternation('investir')})(?: {HEDGES}{{amount:amount}})?"
        ),
        _in_which,
    ),
    Rule(
        "investment.there",
        pattern(
            rf"\by (?:(?:a|ont|avait|avaient|avons|aurait|va|vont)(?: (?:déjà|également|aussi|encore))? )?"
            rf"(?P<trigger>{alternation('investir', 'injecter', 'apporter', 'mettre', 'remettre', 'réinvestir', 'placer')}) "
            rf"{HEDGES}{{amount:amount}}"
        ),
        _there,
    ),
    Rule(
        "investment.shared",
        pattern(
            r"\b(?P<trigger>(?:l'|y |ont |a )(?:abond\w+|contribu\w+|"
            rf"{alternation('participer', 'apporter', 'investir', 'souscrire')}))\b"
        ),
        _shared,
    ),
    *DEVOTING_RULES,
)
