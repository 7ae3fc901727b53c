"""Investments told by other verbs: «X mise N sur Y», «X construira une usine de N», «X renfloue Y»."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.facts.arguments.banks import BANK
from articlefacts.facts.arguments.firm_nouns import COMPANY_NOUN, firm_noun
from articlefacts.facts.arguments.nominal_subjects import holders
from articlefacts.facts.arguments.others import other
from articlefacts.facts.arguments.pronoun_subjects import third_parties
from articlefacts.facts.arguments.sums import BACKERS, HEDGES
from articlefacts.facts.arguments.topic import topic
from articlefacts.facts.families.capital.building import SITE
from articlefacts.facts.families.capital.investing import investment, same
from articlefacts.facts.families.capital.projects import project
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import COMPANY, NAMED_BEHIND, pattern
from articlefacts.lazy import lazy
from articlefacts.lexicon.verbs import alternation


def _puts(hit: Hit) -> Iterator[Draft]:
    """«A met 4 millions sur la table»: for whom the article speaks of."""
    amount = hit.view.group(hit.match, "amount")
    investors = holders(hit.article, hit.view, hit.start, BACKERS)
    if _SPENT.match(hit.view.mask, hit.match.end()) or _bids(hit) or _courts(hit):
        return
    but = {i.entity.id for i in investors if i.entity} | third_parties(hit.article, hit.view)
    but |= {
        i.entity.id
        for v in hit.article.views
        for i in v.items
        if i.entity and BANK.match(i.entity.name)
    }
    target = project(hit, hit.match.end()) or topic(hit.article, hit.view, COMPANY, but=but)
    if investors and target and not same(investors[0], target):
        yield from investment(hit, investors[0], target, amount)


# «met 30 millions sur la table pour indemniser les éleveurs»: aid, no investment.
_SPENT = lazy(
    r" (?:pour|afin de|afin d') ?(?:payer|aider|soutenir|indemniser|rembourser|sauver|compenser|"
    r"lutter|convaincre|attirer|racheter|acquérir|s'offrir)\b",
    re.IGNORECASE,
)

_BUILD = (
    rf"(?:{alternation('construire', 'installer', 'implanter', 'inaugurer')}|aménag(?:e|ent|er|é|era)|bâti(?:r|t|ra|ssent)?|"
    r"édifie(?:r|ra|nt)?|érige(?:r|ra)?)"
)

_PLANT = (
    r"(?:usine|giga-?factory|entrepôt|site|centre|plate-?forme|laboratoire|data ?center|parc|"
    rf"unité|atelier|chaîne de production|ligne de production|{SITE}|[a-zà-ÿ]{{4,12}}erie)"
)


def _bet(hit: Hit) -> Iterator[Draft]:
    """«X mise 10 M€ sur Y», «X met 10 M€ dans Y», «X injecterait 10 M€»: in whom the text speaks of, if not named."""
    view = hit.view
    if _LENT.search(view.mask, hit.end, hit.match.start("amount")) or _bids(hit):
        return
    if _TABLE.search(hit.match[0]):
        return  # «sur la table pour X»: a rule of its own
    investors = holders(hit.article, view, hit.start, BACKERS)
    named = hit.match["into"] is not None
    target = view.group(hit.match, "target")
    if target is None and (hit.match["noun"] is not None or not named):
        if named and NAMED_BEHIND.match(view.mask, hit.match.end()):
            return
        target = other(hit.article, view, hit.start, *investors)
    if investors and target and not same(investors[0], target):
        yield from investment(hit, investors[0], target, view.group(hit.match, "amount"))


_TABLE = re.compile(r"\b(?:sur la table|au pot)\b")


def _bids(hit: Hit) -> bool:
    """Whether money is only said to have been laid on the table: «A |aurait mis| N sur la table» bids for a firm."""
    return bool(_WOULD_HAVE.search(hit.view.mask, max(hit.start - 30, 0), hit.start))


def _courts(hit: Hit) -> bool:
    """Whether the text tells of who wants a firm: there money laid on the table is a price."""
    if "sur la table" not in hit.match[0]:
        return False
    near = hit.article.views[max(hit.view.index - 1, 0) : hit.view.index + 1]
    priced = _FOR_FIRM.match(hit.view.mask, hit.match.end())
    return bool(priced) or any(_SUITOR.search(view.mask) for view in near)


_FOR_FIRM = re.compile(r" pour (?:la |le |l')?(?:[a-zà-ÿ-]{4,16} ){0,2}\ue000")
_SUITOR = re.compile(
    r"\b(?:rach[eè]t|racheter|repreneu|reprise|reprendre|OPA|offre|convoit|candidat|prétendant|acquér|acquisition|enchère|mariage)",
    re.IGNORECASE,
)
_WOULD_HAVE = re.compile(r"\baurai(?:t|ent),? (?:[a-zà-ÿ]{2,14},? ){0,2}$", re.IGNORECASE)
# «apporte |un soutien de| N à X»: aid or a loan, no shares.
_LENT = re.compile(r"\b(?:soutien|aide|prêt|garantie|concours|caution)s?\b")


def _builds(hit: Hit) -> Iterator[Draft]:
    """«X construira à Z une usine de 10 M€»."""
    view = hit.view
    investors = holders(hit.article, view, hit.start, COMPANY)
    words = view.span(*hit.match.span("project"))
    if _NO_WORKS.match(words.text):
        return
    if investors:
        yield from investment(hit, investors[0], words, view.group(hit.match, "amount"))


# «bâtit |une fonderie| de N», but no «installe une loterie de N», «une galerie de N œuvres».
_NO_WORKS = re.compile(
    r"(?:[a-zà-ÿ-]{3,14} )?(?:loterie|batterie|série|galerie|théorie|catégorie|trésorerie|messagerie)",
    re.IGNORECASE,
)


def _bails_out(hit: Hit) -> Iterator[Draft]:
    """«X renfloue Y à hauteur de 10 M€»."""
    view = hit.view
    investors = holders(hit.article, view, hit.start, COMPANY)
    target = view.group(hit.match, "target")
    if investors and target and not same(investors[0], target):
        yield from investment(hit, investors[0], target, view.group(hit.match, "amount"))


OUTLAY_RULES: tuple[Rule, ...] = (
    Rule(
        "investment.table",
        pattern(
            rf"\b(?P<trigger>{alternation('mettre', 'apporter', 'remettre')}) "
            + HEDGES
            + r"{amount:amount} (?:sur la table|au pot|au capital)"
        ),
        _puts,
    ),
    Rule(
        "investment.bet",
        pattern(
            r"\b(?:"
            rf"(?P<trigger>{alternation('miser', 'parier', 'mettre', 'remettre', 'apporter', 'engloutir', 'dépenser')})"
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
            rf"d')?[a-zà-ÿ-]{{3,20}}){{0,4}}?)(?: (?:à|au|aux|en|près de|dans) (?:la |le |l')?"
            rf"{{place}}(?: \([^()]{{1,40}}\))?)?,? (?:de |pour |d'un montant de |moyennant |"
            rf"d'une valeur de |à )(?:[a-zà-ÿ'-]{{1,14}} ){{0,3}}?{{amount:amount}}"
        ),
        _builds,
    ),
    Rule(
        "investment.build_for",
        pattern(
            rf"\b(?P<trigger>{_BUILD})(?: (?:à|au|aux|en|près de|dans) (?:la |le |l')?{{place}}(?: \([^()]{{1,40}}\))?,?)? "
            rf"(?:pour|moyennant) (?:[a-zà-ÿ'-]{{1,14}} ){{0,3}}?{{amount:amount}},? (?:(?:à|au|aux|en|près de|dans) (?:la |le |l')?{{place}} )?"
            rf"(?:une?|sa|son) (?P<project>(?:[a-zà-ÿ-]{{3,14}} )?{_PLANT}(?: (?:de |d')[a-zà-ÿ-]{{3,20}}){{0,2}})"
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
)
