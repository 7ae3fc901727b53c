"""Deals whose target is told before: «A, qui l'avait racheté», «A s'en empare», «S l'a cédé à A»."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.facts.arguments.chief_firm import chief_firm
from articlefacts.facts.arguments.firm_nouns import COMPANY_NOUN, firm_noun
from articlefacts.facts.arguments.nominal_subjects import holder, holders
from articlefacts.facts.arguments.others import fronted, other
from articlefacts.facts.arguments.topic import topic
from articlefacts.facts.families.deals.acquisitions import (
    ADJUNCT,
    BUYERS,
    deal,
    seller_behind,
)
from articlefacts.facts.families.deals.capital_told import tells_capital
from articlefacts.facts.families.deals.takeover_words import (
    BUYER,
    HAVE,
    OF_CAPITAL,
    STAKE,
    TIME,
    WHEN,
    WHOLE,
)
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import COMPANY, NAMED_BEHIND, Item, pattern
from articlefacts.lazy import lazy
from articlefacts.lexicon.verbs import ALL, FINITE, alternation


def _takes_it(hit: Hit) -> Iterator[Draft]:
    """«A, qui l'avait racheté en 2016», «A s'en empare», «A en rachète 30 %», «A entre au capital»."""
    view = hit.view
    stake = hit.group("stake") or hit.group("share") or hit.group("entered")
    if stake and _BARE.search(hit.match["trigger"]) and not tells_capital(hit):
        return
    several = holders(hit.article, view, hit.start, BUYERS)
    target = (
        fronted(hit.view, hit.start) or other(hit.article, view, hit.start, *several)
        if several
        else None
    )
    for buyer in several:
        yield from deal(hit, acquirer=buyer, target=target, stake=stake)


_BARE = lazy(r"^en (?!.*(?:contrôle|commandes))", re.IGNORECASE)  # «en reprend 5 %»


def _sells_it(hit: Hit) -> Iterator[Draft]:
    """«S l'a cédé à A», «S cède la société (à A)»."""
    view, buyer = hit.view, hit.group("buyer")
    seller = holder(hit.article, view, hit.start, BUYERS)
    if seller is None and buyer:
        of = _OWNERS_OF.search(view.mask, 0, hit.start)
        target = view.group(of, "owned") if of else _its_object(hit, buyer)
        yield from deal(hit, acquirer=buyer, target=target)
    if seller is not None:
        yield from deal(
            hit,
            acquirer=buyer,
            target=fronted(hit.view, hit.start)
            or other(hit.article, view, hit.start, seller, buyer),
            seller=seller,
        )


def _its_object(hit: Hit, buyer: Item) -> Item | None:
    """«La famille a vendu l'entreprise à A», «Céder l'éditeur à A ?»: the seller has no name."""
    if hit.match.groupdict().get("noun"):
        return meant(hit, buyer)
    told = _HOUSEHOLD.search(hit.view.mask, max(hit.start - 90, 0), hit.start)
    return other(hit.article, hit.view, hit.start, buyer) if told else None


_HOUSEHOLD = lazy(
    r"\b(?:famille|héritiers?|héritière|propriétaire|frères|fondateurs?|fondatrice|actionnaires?)\b",
    re.IGNORECASE,
)


# «Le fondateur de |B| a vendu la société à A»: who sells has no name.
_OWNERS_OF = pattern(
    r"\b(?:(?:co)?fondat(?:eur|rice)|créat(?:eur|rice)|propriétaire|actionnaire|héritier|patron)(?:e|s|es)? "
    r"(?:de |d'|du )(?:la |l')?{company:owned} [^,.;:]{0,30}$"
)


def _sells_noun(hit: Hit) -> Iterator[Draft]:
    """«S se sépare du journal», «S va vendre la société à A»: the firm that the text speaks of."""
    if not NAMED_BEHIND.match(hit.view.mask, hit.match.end()):
        yield from _sells_it(hit)


def _takes_noun(hit: Hit) -> Iterator[Draft]:
    """«A rachète le sous-traitant pour 3 M€», «30 % de l'entreprise»: the firm that the text speaks of."""
    view = hit.view
    if NAMED_BEHIND.match(view.mask, hit.match.end()):
        return
    several = holders(hit.article, view, hit.start, BUYERS)
    target = meant(hit, *several) if several else None
    stake = hit.group("share") or hit.group("stake")
    seller = seller_behind(hit, hit.match.end("noun")) if target else None
    for buyer in several:
        yield from deal(hit, acquirer=buyer, target=target, seller=seller, stake=stake)


def meant(hit: Hit, *than: Item | None) -> Item | None:
    """The firm that the noun of a hit means: by what is said of it, else the other one of the text."""
    known = {item.entity.id for item in than if item and item.entity}
    at = hit.match.start("noun")
    noun = hit.view.mask[at : hit.match.end("noun")]
    chief = chief_firm(hit.article, hit.view, at, known) if _AFFAIR.match(noun) else None
    found = (
        entry(hit, known)
        or chief
        or (
            _named_last(hit, at, known)
            if _THIS.search(hit.view.mask, max(at - 8, 0), at)
            else topic(hit.article, hit.view, COMPANY, noun=noun, at=at, but=known)
        )
    )
    return found or other(hit.article, hit.view, hit.start, *than)


# «a repris |l'affaire|»: whatever its trade is.
_AFFAIR = lazy(r"(?:petite )?affaire\b", re.IGNORECASE)


def entry(hit: Hit, known: set[str]) -> Item | None:
    """The firm whose entry of a list a paragraph is: «|B (+ 3 %)| : S a vendu 8 % du fabricant»."""
    paragraphs, here = hit.article.reading.paragraphs, hit.view.index
    for view in hit.article.views[max(here - 3, 0) : here + 1]:
        if paragraphs[view.index] == paragraphs[here] and (head := _ENTRY.match(view.mask)):
            item = view.item_at(head.start("head"))
            return item if item and item.entity and item.entity.id not in known else None
    return None


def _named_last(hit: Hit, at: int, known: set[str]) -> Item | None:
    """«cette société»: the one named last."""
    views = hit.article.views[max(hit.view.index - 2, 0) : hit.view.index + 1]
    for view in reversed(views):
        named = view.between(0, at if view is hit.view else len(view.mask), COMPANY)
        fit = [i for i in named if i.named and i.entity and i.entity.id not in known]
        if fit:
            return fit[-1]
    return None


_THIS = lazy(r"\b(?:ce|cet|cette) $", re.IGNORECASE)
_ENTRY = lazy(r"(?P<head>[\ue000\ue001]\ue010*)(?: ?\([^()]{1,40}\))? ?: ")


_TAKE = ("racheter", "acquérir", "absorber", "avaler", "croquer", "ramasser", "gober", "phagocyter")
_TAKEN = alternation(*_TAKE, "reprendre", "acheter", tenses=("participle",))
_WE_HAVE = rf"(?:{HAVE}|avons|avions|avez|aviez)"
_NOW = alternation(*_TAKE, tenses=(*FINITE, "infinitive"))
FIRM_TOLD = (
    rf"(?:le |la |l'|ce |cet |cette |(?<=\bd)u )(?P<noun>(?:jeune |petite? |grand )?(?:{COMPANY_NOUN}|{firm_noun()}|sous-traitant|"
    r"concurrent|rival|épicier|logisticien|biotech|medtech|cible|challenger|affaire)"
    r"(?! (?:du|des|mère|qui|dont)\b)(?! (?:de |d')(?:la |l'|le |son |sa )?[^a-zà-ÿ\ue003])(?: (?:de |"
    r"d')[a-zà-ÿ]{4,16}s| (?:de |d'){place})?(?! (?:de|d')\b)(?: (?:en ligne|[a-zà-ÿ-]{3,16})){0,2})"
)
"""«le fabricant de vélos», «cette fintech de Nairobi»; its group is ``noun``."""
OBJECT_NOUN = (
    rf"{FIRM_TOLD}(?=[,.;)?]| pour | et ses | (?:en |fin |début |à l')?[\ue007]| à [\ue005]| auprès |"
    r" (?:à (?:la |l'|son |sa |ses )?|aux? )(?:[a-zà-ÿ-]{3,20} ){0,3}[\ue000-\ue002]|"
    r" aux (?:héritiers|frères|fondateurs|actionnaires|descendants|salariés|créanciers)\b| à (?:son|sa|ses) |$)"
)
# Not «vendre la maison»: no firm, as often.
_SOLD_NOUN = (
    r"(?:(?:de )?(?:le |la |l')|du )(?!maison|pays|[ée]tat|gouvernement|royaume|institut|filiale)"
    rf"(?P<noun>{COMPANY_NOUN}|{firm_noun()}|affaire)(?! (?:de|du|des|mère|qui|dont)\b| d')"
    r"(?: [a-zà-ÿ-]{3,16}){0,2}?(?=[,.;]| pour | en [\ue007]| (?:fin |début |le )?[\ue007]| à | au |$)"
)
# «au capital |de l'entreprise|»: the one that the text speaks of.
_FIRM_END = (
    rf"(?: (?:de )?(?:la |l')?(?:du )?(?:{COMPANY_NOUN}|{firm_noun()})(?: [a-zà-ÿ-]{{4,16}})?"
    r"(?=[,.;]| en [\ue007]| à hauteur|$))"
)

TOLD_TARGET_RULES: tuple[Rule, ...] = (
    Rule(
        "acquisition.clitic",
        pattern(
            rf"(?<!\w)(?:(?:l'|les )(?={_WE_HAVE} {TIME}(?:{_TAKEN}\b|payée?(?= {{amount}})|emportée?(?=(?: {WHEN})? pour (?:[a-zà-ÿ]{{2,8}} ){{0,2}}{{amount}})))|(?:(?:le|la|les) |"
            rf"l')(?={_NOW}(?! (?:le|la|les|du|des|de|un|une)\b)))(?P<trigger>(?:{_WE_HAVE} )?{TIME}"
            rf"(?:{_TAKEN}|{_NOW}|payée?|emportée?))(?!\w)(?: {{amount:price}})?"
        ),
        _takes_it,
    ),
    Rule(
        "acquisition.seize_it",
        pattern(
            r"(?<!\w)(?P<trigger>s'en (?:est |sont |était |"
            rf"serait )?{TIME}(?:{alternation('emparer')})|"
            rf"se l'(?:est |était )?{alternation('offrir')}|"
            rf"en (?:{HAVE} )?{TIME}(?:{alternation('prendre')} (?:le contrôle|"
            rf"les commandes)(?! d)|{alternation('racheter', 'acquérir', 'prendre', 'reprendre', 'récupérer')} {TIME}"
            rf"(?={STAKE.replace(':stake', '')}|{WHOLE}(?! d[eu'] ?(?!capital|parts|actions)))))"
            rf"(?: ?{STAKE})?"
        ),
        _takes_it,
    ),
    Rule(
        "acquisition.clitic_sale",
        pattern(
            rf"(?<!\w)(?:l'|les |le |la )(?:{_WE_HAVE} )?{TIME}"
            rf"(?P<trigger>{alternation('céder', 'vendre', 'revendre', tenses=ALL)}) {TIME}"
            rf"(?:pour (?:[a-zà-ÿ]+ )?{{amount}} )?(?:à |au )(?!{{amount}}){BUYER}"
        ),
        _sells_it,
    ),
    Rule(
        "acquisition.object_noun",
        pattern(
            rf"\b(?P<trigger>{alternation(*_TAKE, 'reprendre', 'convoiter', 'prendre', 'lorgner', 'récupérer')}|"
            rf"s'(?:est |était )?{alternation('offrir', 'adjuger')}|{alternation('mettre')} {TIME}la main {TIME}sur|"
            rf"{alternation('emparer')}(?= d)) {ADJUNCT}(?:de |d(?=u ))?"
            rf"(?:une (?:participation|part)(?: [a-zà-ÿ]{{6,14}})?(?: (?:de |d'){STAKE})? dans |"
            rf"(?:[a-zà-ÿ'-]{{1,14}} ){{0,3}}?{{percentage:share}}{OF_CAPITAL} (?:de |d'|"
            rf"dans |d(?=u )))?{OBJECT_NOUN}"
        ),
        _takes_noun,
    ),
    Rule(
        "acquisition.sells_noun",
        pattern(
            rf"\b(?P<trigger>{alternation('céder', 'vendre', 'revendre')}|"
            rf"{alternation('séparer', 'délester', 'désengager')}(?= (?:du|de) )) "
            rf"{_SOLD_NOUN}(?: (?:en |fin |début |le )?{{date}})?"
            rf"(?: (?:à |au )(?!{{amount}}){BUYER})?"
        ),
        _sells_noun,
    ),
    Rule(
        "acquisition.into_it",
        pattern(
            rf"\b(?P<trigger>{alternation('prendre')} le contrôle(?=[.,;)]|$)|{alternation('entrer')} (?:\w{{1,16}}ment )?"
            rf"(?:à hauteur de {{percentage:entered}} )?(?:au|dans (?:le|son)) capital|"
            rf"{alternation('racheter', 'acquérir', 'acheter', 'prendre')} {TIME}"
            rf"(?:[a-zà-ÿ'-]{{1,14}} ){{0,4}}?(?:{{percentage:share}}|{WHOLE}) (?:du capital|"
            rf"des (?:parts|actions|titres)))(?! (?:de|du|des|d'|par)\b(?!{_FIRM_END}))"
            rf"(?! d'){_FIRM_END}?(?: à hauteur (?:de |d'){STAKE})?"
        ),
        _takes_it,
    ),
)
