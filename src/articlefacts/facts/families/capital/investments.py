"""Money put into companies and projects: «X investit 20 millions dans Y», «N ont été injectés dans Y»."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from articlefacts.facts.arguments import (
    agent,
    coordinated,
    preceding,
)
from articlefacts.facts.arguments.nominal_subjects import holders
from articlefacts.facts.arguments.parents import parent_told
from articlefacts.facts.arguments.sums import BACKERS, HEDGES
from articlefacts.facts.arguments.topic import leading, possessor
from articlefacts.facts.families.capital.investing import investment, same
from articlefacts.facts.families.capital.projects import firm_meant, project, untold
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import COMPANY, Item, pattern
from articlefacts.lazy import lazy
from articlefacts.lexicon.verbs import alternation


def _invested(hit: Hit) -> Iterator[Draft]:
    """«X investit 20 millions dans Y»; a project is named by its words."""
    view = hit.view
    investors = holders(hit.article, view, hit.start, BACKERS) or _parent(hit)
    at = hit.match.end()
    amount = view.group(hit.match, "amount") or _in_all(hit, at)
    target = project(hit, at)
    several = _INTO_SEVERAL.match(view.mask, at)
    target = view.group(several, "target") if several else firm_meant(hit, target, investors)
    named = isinstance(target, Item)
    if target is None and amount and _in_themselves(hit, investors, amount):
        for firm in investors:
            yield from investment(hit, firm, None, amount)
        return
    # A project without an investor or a sum is a wish: «il faut investir dans l'hydrogène».
    if not target or not (amount if not investors else named or amount) or not (investors or named):
        return
    if not investors and _BY_TOWN.search(view.mask, max(hit.start - 40, 0), hit.start):
        return
    if (investors and same(investors[0], target)) or _OUGHT.search(view.mask, 0, hit.start):
        return
    listed = coordinated(view, target, COMPANY) if several and isinstance(target, Item) else ()
    for one in listed or (target,):
        for investor in investors or (None,):
            yield from investment(hit, investor, one, amount)


# «|Ottawa| injecte N dans X»: a State gives, and does not invest.
_BY_TOWN = re.compile(
    r"(?:^|[,;] )(?:le |la |l')?\ue003\ue010* (?:a |va |vient d'|compte |veut |y )?$", re.IGNORECASE
)


def _parent(hit: Hit) -> tuple[Item, ...]:
    """«|La maison mère|, qui n'est pas vendeuse, avait injecté N dans X»."""
    if not _PARENT.search(hit.view.mask, max(hit.start - 110, 0), hit.start):
        return ()
    found = parent_told(hit.article, hit.view, hit.start)
    return (found,) if found else ()


_PARENT = re.compile(r"(?:^|[;:] )(?:la|sa) maison[ -]mère,? [^;:.\ue000]{0,90}$", re.IGNORECASE)


def _in_themselves(hit: Hit, investors: Sequence[Item], amount: Item) -> bool:
    """Whether firms named in the sentence put a sum into their own business: «A et B prévoient d'investir N»."""
    view = hit.view
    named = all(i.named and i.kind == "company" and i.start >= view.start for i in investors)
    thing = _IN_IT.search(view.mask, max(hit.start - 90, 0), hit.start)
    return bool(investors) and named and not thing and untold(hit, amount.end - view.start)


# «en |y| investissant N», «|dans laquelle X a| investi N»: in what the text spoke of.
_IN_IT = re.compile(
    r"\by (?:[a-zà-ÿ]{1,8} )?$|\b(?:dans (?:le|la)quel(?:le)?|auquel|à laquelle|dans qui) [^,;:]{1,60}$",
    re.IGNORECASE,
)

_IN_ALL = pattern(
    (
        r"[^.;:]{0,90}? (?:pour un montant(?: total| global)?|à hauteur|pour un total|"
        r"pour une somme) de "
    )
    + HEDGES
    + r"{amount:amount}"
)


def _in_all(hit: Hit, at: int) -> Item | None:
    """«ont investi dans X |pour un montant total de N|»."""
    match = _IN_ALL.match(hit.view.mask, at)
    return hit.view.group(match, "amount") if match else None


# «Il faut investir», «il faudrait pouvoir injecter»: nobody does.
_OUGHT = lazy(
    r"\bil (?:\w+ )?(?:faut|faudra|faudrait|fallait|conviendrait|convient)(?: [a-zà-ÿ']+){0,3} $",
    re.I,
)


def _injected(hit: Hit) -> Iterator[Draft]:
    """«N ont été injectés dans Y (par X)»."""
    amount = preceding(hit.view, hit.start, {"amount"}, within=60)
    target = project(hit, hit.end)
    if amount and target:
        by = agent(hit.view, hit.end, BACKERS)
        yield from investment(hit, by[0] if by else _whose(hit, amount), target, amount)


def _whose(hit: Hit, amount: Item) -> Item | None:
    """«|X| recule malgré ses 4 millions de bénéfices investis dans Y»."""
    at = amount.start - hit.view.start
    own = _OWN.search(hit.view.mask, max(at - 8, 0), at)
    return possessor(hit.article, hit.view, own.start(), COMPANY) if own else None


_OWN = re.compile(r"\b(?:ses|leurs) $", re.IGNORECASE)


def _set_aside(hit: Hit) -> Iterator[Draft]:
    """«N seront consacrés à la modernisation de l'usine (par X)»: by the firm that the text speaks of."""
    view = hit.view
    amount = preceding(view, hit.start, {"amount"}, within=60)
    target = project(hit, hit.end)
    by = agent(view, hit.end, COMPANY)
    if amount is None or target is None or (not by and _BY.search(view.mask, hit.end)):
        return
    investor = by[0] if by else _firm_told(hit)
    if investor and not same(investor, target):
        yield from investment(hit, investor, target, amount)


_BY = re.compile(r" par (?:la |le |l')", re.IGNORECASE)


def _firm_told(hit: Hit) -> Item | None:
    """The firm whose investments the sentence before tells of; elsewhere it is the State as often."""
    before = hit.article.views[hit.view.index - 1] if hit.view.index else None
    if before is None or hit.view.between(0, len(hit.view.mask), BACKERS):
        return None
    return leading(before, COMPANY) if _INVESTS.search(before.mask) else None


_INVESTS = re.compile(r"\binvesti", re.IGNORECASE)


# «dans des start-up prometteuses comme A, B et C»
_INTO_SEVERAL = pattern(
    r"[^.;,]{0,20}?\bdans (?:les |des |plusieurs |certaines? |une dizaine |{number} |"
    r"de )[^.;:,\ue000\ue001]{3,90},? (?:comme|telles? que|tels? que|dont|notamment|"
    r"parmi lesquell?e?s) (?:la |le |l')?(?:[a-zà-ÿ-]+ ){0,2}?{company:target}"
)

_INVEST = alternation("investir", "injecter", "réinvestir", "engloutir", "réinjecter")

INVESTMENT_RULES: tuple[Rule, ...] = (
    Rule(
        "investment.invest",
        pattern(rf"(?P<trigger>\b{_INVEST}\b)(?: " + HEDGES + r"{amount:amount})?(?! candidat)"),
        _invested,
    ),
    Rule(
        "investment.injected",
        pattern(r"\b(?P<trigger>(?:injecté|investi)e?s?)\b(?= (?:dans|par|au))"),
        _injected,
    ),
    Rule(
        "investment.set_aside",
        pattern(
            r"(?:\b(?:sont|seront|étaient|ont (?:déjà )?été|vont être|doivent être|devraient être|"
            r"est|sera|va être) (?:[a-zà-ÿ]{4,16} )?)(?P<trigger>(?:consacr|dédi|allou|affect|dévolu|"
            r"destin|investi|injecté)(?:ée?s?|s)?)\b(?= (?:à|au|aux|dans|pour|en|sur)\b)"
        ),
        _set_aside,
    ),
)
