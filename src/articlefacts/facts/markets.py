"""How far shares moved on the stock exchange."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.facts.change import DOWN_NOUN, DOWN_VERB, UP_NOUN, UP_VERB, negative, signed
from articlefacts.facts.metrics import METRIC_WORDS
from articlefacts.facts.rule import Article, Draft, Hit, Rule
from articlefacts.facts.topic import free_bodies, possessor, topic
from articlefacts.facts.view import Item, Kind, SentenceView, pattern
from articlefacts.lexicon.verbs import alternation
from articlefacts.models.facts import StockMove
from articlefacts.models.spans import Span
from articlefacts.models.values import Percentage

_BODY = ("company", "organization")
_EXCHANGE = (
    r"Bourses?\b|Wall Street|Nasdaq|Euronext|CAC\s?40|SBF\s?120|Dow Jones|S&P|Nikkei|DAX\b|FTSE|"
    r"Hang Seng|New York Stock Exchange|Nyse|SMI\b|Stoxx|Footsie|Ibex|BRVM|"
    r"(?:à la|en) (?:clôture|mi-séance)|en séance|avant-Bourse|la cote\b|électronique[s]? après"
)
_CUE = re.compile(rf"\b(?:{_EXCHANGE}|l'action|les actions|le titre|son titre|son cours|ses actions)")
_SHARE = (
    r"(?:(?<!d')\b(?:du titre(?! de )|l'action(?! (?:sociale|publique|collective|de groupe|syndicale|humanitaire|climatique|culturelle|en justice))|les actions|son action|ses actions|le titre|son titre|la valeur|"
    r"le cours(?: de Bourse)?|son cours(?: de Bourse)?|la valeur des actions|le cours de l'action|"
    r"le cours des actions|les titres|ses titres|les parts|le cours du titre|(?:actions?|titre)(?= (?:de |du |d')?\ue000)))"
)
_MOVE = rf"(?:{UP_VERB}|{DOWN_VERB}|{alternation('close')}|était|est|sont|affich\w+|accus\w+|s'adjuge\w*|conclu\w*|boucl\w+)"
# Other things that rise and fall by so many percent.
_NOT_SHARES = re.compile(
    rf"\b(?:{METRIC_WORDS}|production|livraisons|immatriculations|trafic|prix|tarifs?|effectifs?|"
    r"inflation|PIB|parts? de marché|taux|salaires?|audience|exportations|importations|chômage|"
    r"fréquentation|consommation|loyers?|volumes?|clients|abonnés|croissance|marges?|dépenses|"
    r"population|rendement|demande|activité|cadences|bénéfices|capacités?|budget|émissions|"
    r"voix|suffrages|sondages?|intentions|scrutin|capital|participation|détient|baril|pétrole|once|"
    r"objectif|prévisions?|comparable|organique|données)\b",
    re.IGNORECASE,
)
INDEX = re.compile(r"^(?:CAC|SBF|Dow|S&P|Nikkei|DAX|FTSE|Hang|Nasdaq|SMI|Stoxx|Euro|Ibex|Bourse|BRVM)", re.I)


def is_share(item: Item | None) -> bool:
    """Whether an item is a company and no index or exchange."""
    return item is not None and item.kind == "company" and not INDEX.match(item.value.text)


def _move(hit: Hit, company: Item | None, percent: Item | None) -> Iterator[Draft]:
    if company is None or percent is None or not company.entity or not is_share(company):
        return
    change = signed(hit.view, percent)
    if change is None:
        return
    end = percent.end - hit.view.start
    yield hit.draft(
        StockMove, company=company.ref(), change=change, date=_day(hit.view, hit.start, end)
    )
    yield from _second_move(hit, company, end)
    yield from _listed_with(hit, company, end)
    yield from _gapped_moves(hit, percent, change)


_GAPPED = pattern(
    r"(?:,| et|, et|, tandis que) (?:le |la |l'|les )?{company:company}(?: \([^()]{0,30}\))?,? (?:de )?{percentage:change}(?=[ ,.;)]|$)"
)


def _gapped_moves(hit: Hit, first: Item, change: Percentage) -> Iterator[Draft]:
    """«A a lâché P %, B Q % |et C R %»: the verb is understood."""
    view, at = hit.view, first.end - hit.view.start
    while match := _GAPPED.match(view.mask, at):
        company, percent = view.group(match, "company"), view.group(match, "change")
        if company is None or percent is None or not is_share(company):
            return
        assert isinstance(percent.value, Percentage)
        down = change.value is not None and change.value < 0
        moved = negative(percent.value) if down else percent.value
        slots = {"company": company.ref(), "change": moved}
        yield Draft(StockMove, slots, (match.start("company"), match.end("change")))
        at = match.end()


_SECOND = pattern(
    rf"(?:[^;:.,]{{0,25}}),? (?:après|au lendemain d')\s?(?:avoir )?(?:une?|la|le|déjà)? ?(?:\w{{3,12}} )?"
    rf"(?:{UP_NOUN}|{DOWN_NOUN}|{UP_VERB}|{DOWN_VERB}) (?:de |d')?{{percentage:change}}(?: {{date:date}})?"
)


def _second_move(hit: Hit, company: Item, end: int) -> Iterator[Draft]:
    """«cède 1,1 %, après un gain de 5 % lundi»: a move of its own."""
    if (match := _SECOND.match(hit.view.mask, end)) is None:
        return
    percent, date = hit.view.group(match, "change"), hit.view.group(match, "date")
    change = signed(hit.view, percent) if percent else None
    if change is not None:
        yield Draft(
            StockMove,
            {"company": company.ref(), "change": change} | ({"date": date.value} if date else {}),
            (match.start(), match.end("change")),
        )


# «(- 33 % au premier semestre |et - 60 % en 2011)»
_LISTED_WITH = pattern(r"[^;:.()]{0,45}? et (?P<change_>[+\-–−]\s?{percentage:change})(?: (?:en |au |depuis |sur )?{date:date})?")


def _listed_with(hit: Hit, company: Item, end: int) -> Iterator[Draft]:
    match = _LISTED_WITH.match(hit.view.mask, end)
    percent, date = (hit.view.group(match, name) if match else None for name in ("change", "date"))
    change = signed(hit.view, percent) if percent else None
    if match and change is not None:
        slots = {"company": company.ref(), "change": change} | ({"date": date.value} if date else {})
        yield Draft(StockMove, slots, match.span("change_"))


def _day(view: SentenceView, start: int, end: int) -> Span | None:
    """The day of a move: between verb and figure, just after, or else before in the sentence."""
    for low, high in ((start, end), (end, end + 60), (0, start)):
        dates = view.between(low, min(high, len(view.mask)), {"date"})
        if dates and not re.search(r"\baprès\b", view.mask[low : dates[0].start - view.start]):
            return dates[0].value
    return None


_SHARE_MOVE = pattern(
    rf"(?P<share>{_SHARE})[^;:.]{{0,90}}?\b(?P<trigger>{_MOVE}\b[^;:.]{{0,90}}?{{percentage:change}})"
)


def _share_move(hit: Hit) -> Iterator[Draft]:
    """«L'action X a gagné P %», «le titre cédait P %», «grimper les actions de X de P %»."""
    view, match = hit.view, hit.match
    between = view.mask[match.end("share") : match.start("change")]
    if _NOT_SHARES.search(between):
        return
    inside = view.between(match.end("share"), match.start("change"), {"company"})
    if inside:
        company: Item | None = inside[0]
    elif re.match(r"\s(?:d[eu]s?|de la|de l')?\s?[A-ZÉ]", view.mask[match.end("share") :]):
        return
    else:
        company = possessor(hit.article, view, match.start("share"), {"company"})
    yield from _move(hit, company, view.group(match, "change"))


_CAUSED_MOVE = pattern(
    rf"\b(?P<trigger>(?:{alternation('rise', tenses=('infinitive',))}|"
    rf"{alternation('fall', tenses=('infinitive',))}) (?:l'action|les actions|le titre|le cours)"
    rf"[^;:.]{{0,60}}?{{percentage:change}})"
)


def _caused_move(hit: Hit) -> Iterator[Draft]:
    """«La nouvelle a fait bondir le titre X de P %»."""
    view, match = hit.view, hit.match
    inside = view.between(match.start(), match.start("change"), {"company"})
    company = inside[0] if inside else topic(hit.article, view, {"company"})
    percent = view.group(match, "change")
    if percent is None or company is None or not company.entity or not is_share(company):
        return
    value = percent.value
    down = re.match(rf"{DOWN_VERB}\b", match["trigger"], re.IGNORECASE)
    if down and getattr(value, "value", None) is not None:
        value = value.model_copy(update={"value": -abs(value.value)})  # type: ignore[attr-defined]
    yield hit.draft(
        StockMove,
        company=company.ref(),
        change=value,
        date=_day(view, match.start(), percent.end - view.start),
    )


_BARE_MOVE = pattern(
    rf"{{company:company}}[»\"]?(?P<gap>(?: \([^()]{{0,40}}\))?(?:, qui [^;:.(),]{{3,70}},|,?[^;:.()]{{0,60}}?)) "
    rf"(?P<trigger>{_MOVE}\b(?:[^;:.,]|,(?= à )){{0,50}}?{{percentage:change}})"
)


def _bare_move(hit: Hit) -> Iterator[Draft]:
    """«X bondit de P % à la Bourse», or in an article on the day's session."""
    view, match = hit.view, hit.match
    if not _in_session(hit.article, view):
        return
    between = view.mask[match.start("gap") : match.start("change")]
    relative = match["gap"].startswith(", qui ") and match["gap"].endswith(",")
    after = view.mask[match.end("change") : match.end("change") + 40]
    company = view.group(match, "company")
    if _NOT_SHARES.search(between) or company not in free_bodies(view, 0, match.start("gap")):
        return
    if re.match(r"\s(?:de|du|des|d'|les?|la|l'|ses|son|sa)\b(?! (?:valeur|capitalisation)\b)(?! sa (?:valeur|capitalisation)\b)", after) or view.between(
        match.end("gap") if relative else match.end("company"),
        match.start("change"),
        {"company", "amount", "percentage"},
    ):
        return
    yield from _move(hit, company, view.group(match, "change"))
    if company and re.match(r",? qui\b", match["gap"]) and (main := _AFTER_RELATIVE.match(view.mask, match.end())):
        yield from _move(Hit(view, main, hit.article), company, view.group(main, "change"))


# «X, qui avait bondi de P % mercredi, |n'a rendu que Q %»
_AFTER_RELATIVE = pattern(
    rf"[^;:.,()]{{0,30}}, (?:(?:n'|s'|ne |se )?(?:a|est|avait) |n'|ne )?(?P<trigger>{_MOVE}\b(?: que)?[^;:.,]{{0,40}}?{{percentage:change}})"
)


def _in_session(article: Article, view: SentenceView) -> bool:
    """Whether the sentence is about share prices, or the article is a market wrap."""
    if _CUE.search(view.mask):
        return True
    head = article.text[:600]
    return len(_CUE.findall(head)) >= 2 and bool(
        re.search(r"\bBourse de \w+ (?:\w+ ){0,4}?(?:de|en)\b|\bséance\b|CAC 40|Wall Street", head)
    )


_LISTED_MOVE = pattern(
    r"{company:company} ?(?P<trigger>\((?:[^()]{0,30}[ ,:])?[+\-–−]?\s?{percentage:change}[^()]{0,40}\))"
)


def _listed_move(hit: Hit) -> Iterator[Draft]:
    """«A (+3,2 % à 12 euros), B (-1 %)»: one move an item."""
    if not _in_session(hit.article, hit.view):
        return
    percent = hit.view.group(hit.match, "change")
    inside = hit.match["trigger"]
    if _NOT_SHARES.search(inside):
        return
    yield from _move(hit, hit.view.group(hit.match, "company"), percent)


_PERCENT: frozenset[Kind] = frozenset({"percentage"})
MARKET_RULES: tuple[Rule, ...] = (
    Rule("stock.share", _SHARE_MOVE, _share_move, needs=_PERCENT),
    Rule("stock.caused", _CAUSED_MOVE, _caused_move, needs=_PERCENT),
    Rule("stock.bare", _BARE_MOVE, _bare_move, needs=_PERCENT),
    Rule("stock.listed", _LISTED_MOVE, _listed_move, needs=_PERCENT),
)
