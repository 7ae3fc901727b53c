"""What a launch is of: «dévoile |P et Q|», «|« P »|», «|le P, un vaccin|»; no product named for comparison."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.facts.arguments import coordinated, date_of
from articlefacts.facts.rule import Draft, Hit
from articlefacts.facts.view import Item, Kind, pattern
from articlefacts.models.facts import ProductLaunch
from articlefacts.models.spans import Span

MAKERS: frozenset[Kind] = frozenset({"company", "organization"})


PRODUCT: frozenset[Kind] = frozenset({"product"})


# A rival's product is named for comparison, not launched.
_COMPARED = re.compile(
    r"\b(?:concurrente?s?|rivale?s?|face à|comme|que|contre|inspirée?s? d[eu']|clin d'œil|"
    r"autour d[eu]s?|basée?s? sur|fondée?s? sur|grâce à|intégrée? à|compatible|pour|sur|à côté|"
    r"celles?|celui|parmi|version d[eu'])\s?(?:le |la |l'|du |de |d'|au )?(?:[a-zà-ÿ'-]+ ){0,3}$",
    re.IGNORECASE,
)


_ELSEWHERE = re.compile(
    r"\b(?:dans le cadre|projet|forage|construction|chantier|travaux|fabrication|production|"
    r"enquête|appel|offensive|campagne|grâce|avec|pour|face|via|depuis(?! [\ue007])|fusée|"
    r"satellites?|sonde|mission|feuille de route|stratégie|programme|concours|lors|occasion|"
    r"conférence|salon|événement|festival|opération|initiative|souscription|saison|édition)\b",
    re.I,
)


def launch(hit: Hit, company: Item | None, product: Item | Span | None) -> Iterator[Draft]:
    """The launch of a product by a maker that is no State."""
    if company is None or product is None or _is_power(company) or _NO_GOODS.match(_name(product)):
        return
    date = date_of(hit.view, hit.start)
    yield hit.draft(
        ProductLaunch,
        company=company.ref(),
        product=product.ref() if isinstance(product, Item) else product,
        date=date.value if date else None,
    )


def _name(product: Item | Span) -> str:
    entity = product.entity if isinstance(product, Item) else None
    return entity.name if entity else ""


# What a newsroom's readers attend or vote on, whatever its name.
_NO_GOODS = re.compile(
    r"(?:salon|forum|festival|sommet|conférence|journées?|semaine|prix|coupe|grand prix|rallye|tour|foire|"
    r"mondial|programme|projet|plan|stratégie|loi|règlement|directive|accord|fonds|mission|télescope|"
    r"fusée|satellites?)\b|[^«»]{3,60} (?:project|programme|program|plan)$",
    re.IGNORECASE,
)


def _is_power(maker: Item) -> bool:
    """Whether a State launches: its programmes and plans are no products."""
    return maker.entity is not None and bool(_POWER.match(maker.entity.name))


_POWER = re.compile(
    r"(?:gouvernement|[ée]tat|ministère|commission|parlement|préfecture|présidence|nasa|esa|cnes|"
    r"roscosmos|agence spatiale)\b",
    re.IGNORECASE,
)


# «a présenté P comme un service» describes what is there already.
_DESCRIBED = re.compile(r"\s?(?:[»\"”]\s?)?comme\b", re.IGNORECASE)


_QUOTED_NAME = re.compile(r"[«\"“]\s?(?P<name>[A-ZÀ-Ý0-9][^«»\"“”]{1,40}?)\s?[»\"”]")


# «a mis sur le marché |le Xxxx, un vaccin»: a name that no item covers, told by what it is.
_APPOSED_NAME = re.compile(
    r"(?: (?:depuis |dès )?\ue007\ue010*)? (?:le |la |l'|les |son |"
    r"sa )?(?:[a-zà-ÿ'-]{3,16} ){0,2}?(?P<name>[A-ZÀ-Ý][\w'.-]{2,20}(?: (?:[A-ZÀ-Ý]\w{1,16}|"
    r"\d{1,4}))?),? (?:une? |son |sa |(?:le|la) premi[eè]re? )(?=[a-zà-ÿ])"
)


def objects(hit: Hit) -> tuple[Item | Span, ...]:
    """Products that the verb governs: the first one after it, and those coordinated with it."""
    view = hit.view
    end = _object_end(hit)
    for product in view.between(hit.match.end(), end, PRODUCT):
        if _NO_GOODS.match(_name(product)):
            continue
        gap = view.mask[hit.match.end() : product.start - view.start]
        if _ARTISTS_WORK.search(gap):
            return ()
        after = view.mask[product.end - view.start :]
        if _COMPARED.search(gap) or _ELSEWHERE.search(gap) or _DESCRIBED.match(after):
            continue
        joined = coordinated(view, product, PRODUCT)
        return (*joined, *_further(hit, joined[-1]))
    name = _QUOTED_NAME.search(view.mask, hit.match.end(), end) or _APPOSED_NAME.match(
        view.mask, hit.match.end(), end
    )
    gap = view.mask[hit.match.end() : name.start()] if name else ""
    if _ARTISTS_WORK.search(gap):
        return ()
    if name is None or len(gap) > 60 or _COMPARED.search(gap) or _ELSEWHERE.search(gap):
        return ()
    return (view.span(*name.span("name")),)


# «X a sorti |un nouvel album|, « P »»: singers and bands are no companies.
_ARTISTS_WORK = re.compile(
    r"\b(?:albums?|singles?|morceaux?|chansons?|mixtapes?|maxis?|clips?|titre (?:inédit|phare))\b"
)


_FURTHER = pattern(
    r"[^;:.«»]{0,110}?(?:, et| et|, ainsi que| ainsi que|, puis) (?:sur |de |d')?(?:le |la |l'|"
    r"les |un |une |son |sa |deux )(?:[a-zà-ÿ'-]+ ){0,3}?{product:next}"
)


def _further(hit: Hit, last: Item) -> tuple[Item, ...]:
    """«P, premier de sa lignée, ainsi que |Q»: what an insertion parts from the first."""
    view = hit.view
    match = _FURTHER.match(view.mask, last.end - view.start)
    gap = view.mask[last.end - view.start : match.start("next")] if match else ""
    item = view.group(match, "next") if match else None
    known = (
        item is not None
        and item.entity is not None
        and last.entity is not None
        and item.entity.id != last.entity.id
    )
    # A relative clause may have a verb and products of its own.
    return (item,) if item and known and not _OTHER_VERB.search(gap) else ()


_OTHER_VERB = re.compile(
    r"\b(?:qui|(?<!ainsi )que|dont|où|a|ont|est|sont|va|vont|pour|face|contre|concurren\w*|"
    r"rival\w*)\b",
    re.IGNORECASE,
)


def _object_end(hit: Hit) -> int:
    barrier = re.compile(r"[;]|\.\s|\bqui\b|\bdont\b|\bmais\b|\balors\b|\boù\b").search(
        hit.view.mask, hit.match.end()
    )
    return min(barrier.start() if barrier else len(hit.view.mask), hit.match.end() + 130)
