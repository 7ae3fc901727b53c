"""One fine: who pays it, and which court or regulator decided it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.facts.arguments import date_of, governed
from articlefacts.facts.arguments.lists import sole
from articlefacts.facts.arguments.nominal_subjects import holder
from articlefacts.facts.arguments.pronoun_subjects import speakers_firm
from articlefacts.facts.arguments.topic import topic
from articlefacts.facts.rule import Draft, Hit
from articlefacts.facts.view import Item, Kind, SentenceView, pattern
from articlefacts.models.entities import EntityRef
from articlefacts.models.facts import Penalty
from articlefacts.models.spans import Span

COURT = re.compile(
    r"tribunal|cour |cour d'|parquet|autorité|justice|commission|conseil d|cnil|amf\b", re.I
)
_AUTHORITY_SPAN = re.compile(
    r"\b(?P<np>(?:tribunal|cour|juge|régulateur|parquet|jury|gendarme|conseil|autorité|ministère|"
    r"justice)(?: d'[A-Za-zÀ-ÿ][\w-]+| (?!à |a |ont |pour |l')[a-zà-ÿ']+| [A-ZÉ][\w-]+){0,6})"
)
# Courts fine people as they fine companies.
PAYERS: tuple[Kind, ...] = ("company", "organization", "person")


def fined(
    hit: Hit, payer: Item | None, money: Item, judge: EntityRef | Span | None
) -> Iterator[Draft]:
    """One fine; nothing without somebody who pays it, nor where that is a court."""
    if payer is None or not payer.entity or payer.kind not in PAYERS:
        return
    if payer.kind == "person" and payer.start < hit.view.start:
        return  # «son épouse», «l'ancien élu»: who it is stands in no sentence before
    if COURT.match(payer.entity.name):
        return
    if isinstance(judge, EntityRef) and judge.id == payer.entity.id:
        judge = None
    offence = _OFFENCE.search(hit.view.mask, max(hit.end, money.end - hit.view.start))
    date = date_of(hit.view, hit.start, end=offence.start() if offence else None)
    yield hit.draft(
        Penalty,
        organization=payer.ref(),
        amount=money.value,
        authority=judge,
        date=date and date.value,
    )


# «une amende de N |pour des retards en 2021|»: when it was earned, not when it was given.
_OFFENCE = re.compile(r" (?:pour|en raison d|à cause d|au titre d|suite à|après)(?=[ eu'])")


def judge_of(hit: Hit) -> EntityRef | Span | None:
    """The court or regulator: after «par», «devant», «de la part de», else «au Département de la justice»."""
    view = hit.view
    start = max(hit.start - 120, 0)
    for at in (hit.start, start):
        found = governed(
            view,
            at,
            r"par|devant|de la part d(?:es?|u|')|auprès d(?:es?|u|')|avec",
            ("organization",),
            within=160,
        )
        if found:
            return found[0].ref()
    plain = view.article[view.start : view.end].replace("’", "'")
    if match := re.search(rf"\bpar (?:le |la |l'|les )?{_AUTHORITY_SPAN.pattern}", plain):
        return view.span(*match.span("np"))
    paid = governed(view, hit.start, r"à|au|aux", ("organization",), within=120)
    return paid[0].ref() if paid else None


# «l'amende de N que lui a infligée l'autorité»: whom «lui» means.
UPON_HIM = re.compile(
    r"[^;:.]{0,40}?\b(?:que (?:lui|leur) (?:a|ont|avait|avaient)|qui (?:lui|leur) (?:a|avait) été)"
    r" (?:inflig|impos|notifi)\w+"
)


def judge_after(hit: Hit) -> EntityRef | Span | None:
    """The judge in «que lui a infligée mercredi la justice américaine»."""
    view = hit.view
    match = UPON_HIM.match(view.mask, hit.end) or UPON_HIM.search(view.mask, hit.end)
    if match is None:
        return None
    named = view.between(match.end(), min(match.end() + 60, len(view.mask)), ("organization",))
    if named:
        return named[0].ref()
    plain = _AUTHORITY_SPAN.search(
        view.article[view.start : view.end].replace("’", "'"), match.end()
    )
    return view.span(*plain.span("np")) if plain and plain.start() < match.end() + 30 else None


# «Le tribunal l'a |condamné à verser N»
HIM = re.compile(r"(?:\bl'|\bles )(?:a|avait|ont|avaient)\s(?:\w+ ){0,2}$", re.IGNORECASE)


def judge_before(hit: Hit) -> EntityRef | Span | None:
    """The subject of «l'a condamné»: a body, or a court by its common noun."""
    view = hit.view
    subject = holder(hit.article, view, hit.start, ("organization",))
    if subject and COURT.match(subject.value.text):
        return subject.ref()
    plain = view.article[view.start : view.start + hit.start].replace("’", "'")
    courts = list(_AUTHORITY_SPAN.finditer(plain))
    if not courts:
        return None
    low, high = courts[-1].span("np")
    cut = re.search(r" l'?$| (?:l'|les )", plain[low:high])
    return view.span(low, low + cut.start() if cut else high)


def condemned(hit: Hit) -> Item | None:
    """Whom «l'» and «nous» mean: a company or a club named before in the sentence, else the topic."""
    if _US.search(hit.view.mask, 0, hit.start):
        return speakers_firm(hit.article, hit.view, hit.start)
    for kind in ("company", "organization"):
        named = [i for i in hit.view.between(0, hit.start, (kind,)) if i.entity]
        if kind == "organization":
            named = [i for i in named if not _judging(hit.view, i)]
        if named:
            return sole(named)
    found = topic(hit.article, hit.view, ("company", "person"))
    return found if found and found.kind == "company" else None


_US = re.compile(
    r"\b(?:nous|vous) (?:a |avait |aurait |vient d')?(?:[a-zà-ÿ]{4,14} )?$", re.IGNORECASE
)
_FINES_HIM = re.compile(r"(?: \([^()]{1,40}\))? (?:lui|leur|nous|l'|les)\b", re.IGNORECASE)
_JUDGE = re.compile(
    r"tribunal|cour\b|parquet|autorité|justice|commission|conseil|direction|cnil\b|amf\b|acpr\b|dgccrf|dncg|urssaf|"
    r"gendarme|agence|arcom|arcep|finma|comco|fsma|prud'hommes|répression|douanes?|fisc\b|ministère|procureur",
    re.IGNORECASE,
)


def _judging(view: SentenceView, item: Item) -> bool:
    """Whether a body fines others rather than being fined; an acronym in brackets is of the name before it."""
    if view.article[item.start - 1 : item.start] == "(":
        return True
    if _FINES_HIM.match(view.mask, item.end - view.start):
        return True
    return item.entity is not None and bool(_JUDGE.search(f"{item.entity.name} {item.value.text}"))


# «condamne |l'ex-patron de X|, N, à»: he pays, not X.
_HIS_FIRM = re.compile(
    r"\b(?:patronn?e?s?|p-?dg|(?:co-?)?fondat(?:eur|rice)s?|dirigeante?s?|présidente?s?|direct(?:eur|rice)(?: \w+)?|"
    r"actionnaires?|salariée?s?|cadres?|filiale)(?: [a-zà-ÿ]{4,12})? (?:de |d'|du |chez )(?:la |l'|groupe )?$",
    re.IGNORECASE,
)


def punished(view: SentenceView, low: int, high: int) -> Item | None:
    """Whom a verb of punishing has as its object; nobody where a head of the firm is."""
    found = view.between(low, high, PAYERS)
    if not found:
        return None
    at = found[0].start - view.start
    if not _HIS_FIRM.search(view.mask, max(at - 50, 0), at):
        return found[0]
    return next((i for i in found if i.kind == "person"), None)


def punished_head(view: SentenceView, low: int, high: int) -> bool:
    """Whether an unnamed head of a firm is punished: «a condamné le patron de X à N d'amende»."""
    found = view.between(low, high, PAYERS)
    return bool(found) and punished(view, low, high) is None


_ANOTHER = pattern(
    r"(?: \([^()]{0,40}\))?(?: chacun)?(?:,| et|, et) (?:le groupe |la société |le |la |l')?{company|organization:payer}"
    r",? (?:d'une (?:amende |sanction )?de |de |d'|à |à hauteur de )?(?:plus de |près de |quelque |environ )?{amount:amount}"
)


def further_fines(hit: Hit, money: Item, judge: EntityRef | Span | None) -> Iterator[Draft]:
    """«X a été sanctionné à hauteur de N |et Y de M|»: the verb is understood."""
    view, at = hit.view, money.end - hit.view.start
    while match := _ANOTHER.match(view.mask, at):
        amount = view.group(match, "amount")
        if amount:
            yield from fined(hit, view.group(match, "payer"), amount, judge)
        at = match.end()


def fined_too(hit: Hit, verb: int, money: Item, judge: EntityRef | Span | None) -> Iterator[Draft]:
    """«X devra verser, |solidairement avec Y|, N»: both owe it."""
    view = hit.view
    jointly = _JOINTLY.search(view.mask, verb, max(money.start - view.start, verb))
    if jointly:
        yield from fined(hit, view.group(jointly, "payer"), money, judge)


_JOINTLY = pattern(
    r"\b(?:solidairement|conjointement|in solidum) avec (?:la |le |l'|sa |son )?(?:[a-zà-ÿ-]{3,20} ){0,3}?{company|organization|person:payer}"
)


def accused(view: SentenceView, verb: int, at: int) -> Item | None:
    """Against whom a fine is asked for: «a requis |contre X| une amende», «|Contre X|, le parquet a requis»."""
    near = governed(view, verb, _CONTRE, PAYERS, within=at - verb)
    if not near and _OPENS_CONTRE.match(view.mask):
        near = governed(view, 0, _CONTRE, PAYERS, within=60)
    return near[0] if near else None


_CONTRE = r"contre|[àa] l'encontre d(?:es?|u|')"
_OPENS_CONTRE = re.compile(r"(?:contre|[àa] l'encontre d)", re.IGNORECASE)
