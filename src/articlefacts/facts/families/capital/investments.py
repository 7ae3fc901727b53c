"""Money put into companies and projects: «X investit 20 millions dans Y»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments import (
    agent,
    clause,
    coordinated,
    date_of,
    preceding,
)
from articlefacts.facts.arguments.firm_nouns import firm_noun
from articlefacts.facts.arguments.others import other
from articlefacts.facts.arguments.sums import BACKERS, COMPANY, HEDGES, SUPPORT, own_amount
from articlefacts.facts.arguments.topic import COMPANY_NOUN, holders, topic
from articlefacts.facts.families.capital.projects import project
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import NAMED_BEHIND, Item, pattern
from articlefacts.lazy import lazy
from articlefacts.lexicon.verbs import alternation
from articlefacts.models.facts import Investment
from articlefacts.models.spans import Span


def _invested(hit: Hit) -> Iterator[Draft]:
    """«X investit 20 millions dans Y»; a project is named by its words."""
    view = hit.view
    investors = holders(hit.article, view, hit.start, BACKERS)
    at = hit.match.end()
    amount = view.group(hit.match, "amount") or _in_all(hit, at)
    target = project(hit, at)
    if (
        isinstance(target, Span)
        and investors
        and _FIRM_AHEAD.match(target.text)
        and not _NAMED.search(target.text)
        and _THE.search(view.article[: target.start])
    ):
        target = other(hit.article, view, hit.start, *investors) or target  # «dans la start-up»
    several = _INTO_SEVERAL.match(view.mask, at)
    target = view.group(several, "target") if several else target
    named = isinstance(target, Item)
    # A project without an investor or a sum is a wish: «il faut investir dans l'hydrogène».
    if not target or not (amount if not investors else named or amount) or not (investors or named):
        return
    if (investors and _same(investors[0], target)) or _OUGHT.search(view.mask, 0, hit.start):
        return
    several_targets = several and isinstance(target, Item)
    for one in coordinated(view, target, COMPANY) if several_targets else (target,):  # type: ignore[arg-type]
        for investor in investors or (None,):
            yield from investment(hit, investor, one, amount)


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


# «le leader du plein air Xxx»: one that no item covers.
_NAMED = lazy(r"\s[«\"“]?[A-ZÉÀ][\w&'-]+$")
_THE = lazy(r"\b(?:la |le |l['’]|cette |ce )$", re.IGNORECASE)
_FIRM_AHEAD = lazy(rf"(?:{firm_noun()})\b(?! (?:mère|du|des)\b)", re.IGNORECASE)
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
        yield from investment(hit, by[0] if by else None, target, amount)


def _investment_named(hit: Hit) -> Iterator[Draft]:
    """«X a réalisé un investissement dans Y», «prépare un investissement de N dans Y»."""
    view = hit.view
    amount = own_amount(hit)
    target = project(hit, amount.end - view.start if amount else hit.end)
    start, _ = clause(view, hit.start)
    for support in reversed(list(SUPPORT.finditer(view.mask, start, hit.start))):
        investors = holders(hit.article, view, support.start(), BACKERS)
        if investors and target and (amount or isinstance(target, Item)):
            yield from investment(hit, investors[0], target, amount)
            return


def _sum_of(hit: Hit) -> Iterator[Draft]:
    """«X annonce 4 milliards d'euros d'investissements en France»."""
    view = hit.view
    target = project(hit, hit.match.end())
    start, _ = clause(view, hit.start)
    for support in reversed(list(SUPPORT.finditer(view.mask, start, hit.match.start()))):
        if target and (investors := holders(hit.article, view, support.start(), BACKERS)):
            yield from investment(hit, investors[0], target, view.group(hit.match, "amount"))
            return


def _total(hit: Hit) -> Iterator[Draft]:
    """«L'investissement total de X dans Y s'élève à N»."""
    view = hit.view
    target = view.group(hit.match, "target")
    if target:
        yield from investment(
            hit, view.group(hit.match, "investor"), target, view.group(hit.match, "amount")
        )


def _planned(hit: Hit) -> Iterator[Draft]:
    """«X a annoncé un plan d'investissement de N en France»: by a firm; States have budgets."""
    view = hit.view
    target = project(hit, hit.match.end())
    start, _ = clause(view, hit.start)
    for support in reversed(list(SUPPORT.finditer(view.mask, start, hit.start))):
        if target and (investors := holders(hit.article, view, support.start(), COMPANY)):
            for draft in investment(hit, investors[0], target, view.group(hit.match, "amount")):
                yield replace(draft, status="planned")
            return


def _puts(hit: Hit) -> Iterator[Draft]:
    """«A met 4 millions sur la table»: for whom the article speaks of."""
    amount = hit.view.group(hit.match, "amount")
    investors = holders(hit.article, hit.view, hit.start, BACKERS)
    if _SPENT.match(hit.view.mask, hit.match.end()):
        return
    target = project(hit, hit.match.end()) or topic(hit.article, hit.view, COMPANY)
    if investors and target and not _same(investors[0], target):
        yield from investment(hit, investors[0], target, amount)


# «met 30 millions sur la table pour indemniser les éleveurs»: aid, no investment.
_SPENT = lazy(
    r" (?:pour|afin de|afin d') ?(?:payer|aider|soutenir|indemniser|rembourser|sauver|compenser|"
    r"lutter|convaincre|attirer|racheter|acquérir|s'offrir)\b",
    re.IGNORECASE,
)


def _same(investor: Item | None, target: Item | Span) -> bool:
    return isinstance(target, Item) and investor is not None and investor.entity == target.entity


# Events, plans and laws are where money is promised, not who pays.
_NOBODY = lazy(
    r"(?:plan|programme|sommet|salon|forum|festival|agenda|stratégie|conférence|congrès|foire|loi|"
    r"pacte|choose|assises)\b|.{0,60}\b20[2-9]0$",
    re.IGNORECASE,
)


def investment(
    hit: Hit, investor: Item | None, target: Item | Span, amount: Item | None
) -> Iterator[Draft]:
    """Draft an investment with the date of its clause."""
    if (
        investor
        and investor.entity
        and investor.kind != "person"
        and _NOBODY.match(investor.entity.name)
    ):
        return
    date = date_of(hit.view, hit.start)
    yield hit.draft(
        Investment,
        investor=investor.ref() if investor else None,
        target=target.ref() if isinstance(target, Item) else target,
        amount=amount.value if amount else None,
        date=date.value if date else None,
    )


# «dans des start-up prometteuses comme A, B et C»
_INTO_SEVERAL = pattern(
    r"[^.;,]{0,20}?\bdans (?:les |des |plusieurs |certaines? |une dizaine |{number} |"
    r"de )[^.;:,\ue000\ue001]{3,90},? (?:comme|telles? que|tels? que|dont|notamment|"
    r"parmi lesquell?e?s) (?:la |le |l')?(?:[a-zà-ÿ-]+ ){0,2}?{company:target}"
)


_INVEST = alternation("investir", "injecter", "réinvestir", "engloutir")
_BUILD = (
    rf"(?:{alternation('construire', 'installer', 'implanter')}|bâti(?:r|t|ra|ssent)?|"
    r"édifie(?:r|ra|nt)?|érige(?:r|ra)?)"
)
_PLANT = (
    r"(?:usine|giga-?factory|entrepôt|site|centre|plate-?forme|laboratoire|data ?center|parc|"
    r"unité|atelier|chaîne de production|ligne de production)"
)


def _bet(hit: Hit) -> Iterator[Draft]:
    """«X mise 10 M€ sur Y», «X met 10 M€ dans Y», «X injecterait 10 M€»: in whom the text speaks of, if not named."""
    view = hit.view
    investors = holders(hit.article, view, hit.start, BACKERS)
    named = hit.match["into"] is not None
    target = view.group(hit.match, "target")
    if target is None and (hit.match["noun"] is not None or not named):
        if named and NAMED_BEHIND.match(view.mask, hit.match.end()):
            return
        target = other(hit.article, view, hit.start, *investors)
    if investors and target and not _same(investors[0], target):
        yield from investment(hit, investors[0], target, view.group(hit.match, "amount"))


def _builds(hit: Hit) -> Iterator[Draft]:
    """«X construira à Z une usine de 10 M€»."""
    view = hit.view
    investors = holders(hit.article, view, hit.start, COMPANY)
    words = view.span(*hit.match.span("project"))
    if investors:
        yield from investment(hit, investors[0], words, view.group(hit.match, "amount"))


def _bails_out(hit: Hit) -> Iterator[Draft]:
    """«X renfloue Y à hauteur de 10 M€»."""
    view = hit.view
    investors = holders(hit.article, view, hit.start, COMPANY)
    target = view.group(hit.match, "target")
    if investors and target and not _same(investors[0], target):
        yield from investment(hit, investors[0], target, view.group(hit.match, "amount"))


INVESTMENT_RULES: tuple[Rule, ...] = (
    Rule(
        "investment.table",
        pattern(
            rf"\b(?P<trigger>{alternation('mettre', 'apporter')}) "
            + HEDGES
            + r"{amount:amount} (?:sur la table|au pot|au capital)"
        ),
        _puts,
    ),
    Rule(
        "investment.invest",
        pattern(rf"(?P<trigger>\b{_INVEST}\b)(?: " + HEDGES + r"{amount:amount})?(?! candidat)"),
        _invested,
    ),
    Rule(
        "investment.bet",
        pattern(
            r"\b(?:"
            rf"(?P<trigger>{alternation('miser', 'parier', 'mettre', 'apporter', 'engloutir', 'dépenser')})"
            rf" {HEDGES}{{amount:amount}}(?P<into> (?:sur|dans|au capital d[eu]|chez|à|"
            r"au) (?!(?:l'acquisition|l'achat|le rachat)\b)(?:la |le |l')?)"
            rf"(?:(?P<noun>(?:{COMPANY_NOUN}|{firm_noun()}|laboratoire|biotech|medtech|"
            rf"projet)(?: (?:de|du|d'|en) ?[^\s,.;]{{2,20}}(?: [A-Zà-ÿ][^\s,.;]{{2,20}})?)?"
            rf"(?=[,.;]| en [\ue007]|$))|(?:[a-zà-ÿ-]{{2,20}} ){{0,4}}?{{company:target}}))"
        ),
        _bet,
    ),
    Rule(
        "investment.inject",
        pattern(
            rf"\b(?P<trigger>{alternation('injecter')}) {HEDGES}{{amount:amount}}(?! (?:dans|sur|"
            r"en|au|à|pour|chez|de)\b)(?P<into>(?!))?(?P<noun>(?!))?(?P<target>(?!))?"
        ),
        _bet,
    ),
    Rule(
        "investment.build",
        pattern(
            rf"\b(?P<trigger>{_BUILD}) (?:[^.;,]{{0,50}}? )?(?:une|"
            rf"un) (?P<project>(?:[a-zà-ÿ-]{{3,14}} )?{_PLANT}(?: (?:de |"
            rf"d')?[a-zà-ÿ-]{{3,20}}){{0,4}}?),? (?:de |pour |d'un montant de |moyennant |"
            rf"d'une valeur de |à )(?:[a-zà-ÿ'-]{{1,14}} ){{0,3}}?{{amount:amount}}"
        ),
        _builds,
    ),
    Rule(
        "investment.bail_out",
        pattern(
            rf"\b(?P<trigger>{alternation('renflouer', 'soutenir', 'financer')}|"
            rf"recapitalis\w+) (?:la |le |l')?(?:[a-zà-ÿ-]{{2,20}} ){{0,3}}?{{company:target}} "
            rf"(?:à hauteur de|à concurrence de) (?:[a-zà-ÿ'-]{{1,14}} ){{0,3}}?{{amount:amount}}"
        ),
        _bails_out,
    ),
    Rule(
        "investment.sum_of",
        pattern(
            r"{amount:amount} (?:d'|de nouveaux |de )(?P<trigger>(?:ré)?investissements)"
            r"(?: [a-zà-ÿ-]{5,18})?(?= (?:dans|en|sur|au|à|pour) )"
        ),
        _sum_of,
    ),
    Rule(
        "investment.total",
        pattern(
            r"\b(?P<trigger>investissements?)(?: (?:total|totaux|global|cumulés?|initial|"
            r"supplémentaire))? (?:de |d'|du )(?:la |le |"
            r"l')?(?:[a-zà-ÿ-]+ ){0,3}?{company:investor} (?:pour|dans|chez|au profit de) (?:la |"
            r"le |l')?(?:[a-zà-ÿ-]+ ){0,3}?{company:target}[^.;:,]{0,30}? (?:s'élèv\w+|atteint|"
            r"atteignent|représente\w*|se chiffr\w+|s'établit|dépasse\w*)(?: [a-zà-ÿ]{1,8}){0,3} "
            r"{amount:amount}"
        ),
        _total,
    ),
    Rule(
        "investment.plan",
        pattern(
            r"\b(?P<trigger>(?:plan|programme|projet|enveloppe|budget)s? d'investissements?)"
            r"(?: [a-zà-ÿ-]{4,14})?,? (?:de |d'un montant de |à hauteur de |"
            r"d')(?:[a-zà-ÿ'-]{1,14} ){0,3}?{amount:amount}"
        ),
        _planned,
    ),
    Rule(
        "investment.injected",
        pattern(r"\b(?P<trigger>(?:injecté|investi)e?s?)\b(?= (?:dans|par|au))"),
        _injected,
    ),
    Rule(
        "investment.named",
        pattern(
            r"(?<!d')(?<!\bde )\b(?P<trigger>(?:ré)?investissements?|(?:apport|injection|ticket)(?: (?:en|"
            r"de) (?:fonds propres|capital|numéraire|fonds|liquidités)|(?= (?:de|d') ?\ue005)))\b"
        ),
        _investment_named,
    ),
)
