"""What is told of a company that comes to an exchange or leaves it: where, for how much, when."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.facts.arguments import following
from articlefacts.facts.arguments.sums import amount_before
from articlefacts.facts.families.figures.share_words import INDEX, is_share
from articlefacts.facts.rule import Draft, Hit
from articlefacts.facts.view import Item, SentenceView, pattern
from articlefacts.models.facts import Listing
from articlefacts.models.spans import Span

_VENUE_WORDS = re.compile(
    r"\b(?:la )?(?P<venue>Bourse (?:suisse|américaine|allemande|italienne|espagnole|"
    r"(?:de |d')[A-ZÉ][\w-]+(?:[ -][A-Z][\w-]+)?)|Wall Street|Nasdaq|"
    r"Euronext(?: (?:Growth|Paris|Access|Amsterdam|Bruxelles|Milan|Dublin|Lisbonne|Oslo))*|New York Stock Exchange|Nyse|"
    r"Alternext|BRVM|Bourse régionale des valeurs mobilières|London Stock Exchange|Deutsche Börse)"
)


_EXCHANGE_TEXT = re.compile(
    r"bourse|boursier|cote\b|cotation|cotée?|Euronext|Nasdaq|New York|Wall Street|Londres|"
    r"Alternext|IPO|Nyse|BRVM|(?:entr|inscri)\w{1,6} au parquet(?! (?:de|du|général|national|financier|fédéral)\b)|négociations",
    re.IGNORECASE,
)


# Towns that mean their exchange: «introduite à Bruxelles», «cotée à Zurich».
_CENTRES = (
    r"(?:Paris|Bruxelles|Amsterdam|Londres|Francfort|Zurich|Milan|Madrid|Lisbonne|Stockholm|Oslo|Helsinki|Copenhague|Vienne|"
    r"New York|Toronto|Montréal|Hong Kong|Shanghai|Shenzhen|Tokyo|Séoul|Singapour|Sydney|Bombay|Casablanca|Tunis|Abidjan|"
    r"Lagos|Johannesburg|Le Caire|Dubaï|Riyad|Luxembourg|Dublin|Varsovie|Tel-Aviv)"
)
_CITY = re.compile(
    rf"\b(?:cotée?s?|introduite?s?|introduction|introduire|cotation|Bourse|débuts|IPO|entrée)\b(?: [^.;:,]{{0,25}}?)?,? à (?P<venue>{_CENTRES})\b"
)
_AT_CENTRE = re.compile(rf"introduite?(?: [^.;:,]{{0,16}}?)? à {_CENTRES}\b", re.IGNORECASE)

_APPOSED = re.compile(
    r"(?:^|\ue000\ue010*(?: \([^()]{1,20}\))?(?:, [^,;.]{3,50})?, |\b(?:a|avait) été )$"
)


def _venue(hit: Hit) -> Span | None:
    """The exchange as it is written in the sentence, nearest to the trigger."""
    view = hit.view
    text = view.article[view.start : view.end]
    companies = view.between(0, len(view.mask), {"company"})
    found = [
        m
        for m in _VENUE_WORDS.finditer(text)
        if not any(
            i.start - view.start < m.end("venue") and m.start("venue") < i.end - view.start
            for i in companies
            if not INDEX.match(i.value.text)
        )
    ]
    if not found:
        city = _CITY.search(text, max(hit.start - 30, 0), hit.end + 60)
        return view.span(*city.span("venue")) if city else None
    near = min(found, key=lambda m: abs(m.start("venue") - hit.start))
    return view.span(*near.span("venue"))


_SHARES_TEXT = re.compile(r"\b(?:bours|cote\b|cotation|l'action|action\b|titres?\b)", re.IGNORECASE)
_AROUND = 200


def _on_exchange(hit: Hit) -> bool:
    """Whether the words of a listing, or those around a bare «introduction», tell an exchange."""
    view, start = hit.view, hit.view.start
    if hit.match[0].lower() == "introduction":
        return bool(_SHARES_TEXT.search(view.article, max(start - _AROUND, 0), view.end + _AROUND))
    raw = view.article[start + hit.match.start() : start + hit.end + 40]
    if _AT_CENTRE.match(raw):
        return _APPOSED.search(view.mask, max(hit.start - 90, 0), hit.start) is not None
    return bool(_EXCHANGE_TEXT.search(raw))


def listing(hit: Hit, company: Item | None) -> Iterator[Draft]:
    """The listing of a company that a trigger states."""
    view = hit.view
    if company is None or not company.entity or not is_share(company):
        return
    if not _on_exchange(hit):
        return
    amount = following(view, hit.end, {"amount"}, within=80)
    if amount and (getattr(amount.value, "per", None) or not _raised(view, hit.end, amount)):
        amount = None
    amount = amount or amount_before(hit) or _raised_then(hit)
    yield hit.draft(
        Listing,
        company=company.ref(),
        venue=_venue(hit),
        amount=amount and amount.value,
        date=listing_date(view, hit.start, hit.end),
    )


# «X entrera en Bourse le 2 mai. La famille espère |lever à cette occasion N|»
_ON_OCCASION = pattern(
    r"\b(?:lever|lèvera\w{0,3}|récolter\w{0,3}|récolterait|engranger\w{0,2}) (?=[^;:.]{0,80}\b(?:à cette occasion|à l'occasion|"
    r"dans l'opération|par ce biais|au passage)\b)[^;:.\ue005]{0,60}{amount:amount}"
)


def _raised_then(hit: Hit) -> Item | None:
    """The sum that this sentence or the next says is raised on that occasion."""
    at = hit.view.index
    for view in hit.article.views[at : at + 2]:
        if then := _ON_OCCASION.search(view.mask):
            return view.group(then, "amount")
    return None


def _raised(view: SentenceView, end: int, amount: Item) -> bool:
    gap = view.mask[end : amount.start - view.start]
    return bool(
        re.search(
            r"\b(?:de|pour|lev\w{1,9}|récolt\w{1,9}|rapport\w{1,9}|attend\w{0,4}|esp[èé]r\w{1,4}|tir\w{1,4}|d')\s?(?:\w{1,24} ){0,3}$",
            gap,
        )
    ) and not (re.search(r"valoris|capitalis|prix|action|chiffre", gap))


def listing_date(view: SentenceView, start: int, end: int) -> Span | None:
    """The day told within or behind the words of a listing, else before them."""
    if inside := view.between(start, end, {"date"}):
        return inside[0].value
    after = view.between(end, min(end + 90, len(view.mask)), {"date"})
    if after and not re.search(
        r"[;]|\bqui\b|,.*,|,[^,]{0,60}\ue000", view.mask[end : after[0].start - view.start]
    ):
        return after[0].value
    before = view.between(max(start - 90, 0), start, {"date"})
    return before[-1].value if before else None
