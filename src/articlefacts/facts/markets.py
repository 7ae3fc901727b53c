"""The stock exchange: how far a share moved, and companies that come to market or leave it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments import following, governed
from articlefacts.facts.change import DOWN_NOUN, DOWN_VERB, UP_NOUN, UP_VERB, signed
from articlefacts.facts.metrics import METRIC_WORDS
from articlefacts.facts.rule import Article, Draft, Hit, Rule
from articlefacts.facts.topic import free_bodies, possessor, topic
from articlefacts.facts.view import Item, Kind, SentenceView, pattern
from articlefacts.lexicon.verbs import alternation
from articlefacts.models.facts import Listing, StockMove
from articlefacts.models.spans import Span

_BODY = ("company", "organization")
_EXCHANGE = (
    r"Bourses?\b|Wall Street|Nasdaq|Euronext|CAC\s?40|SBF\s?120|Dow Jones|S&P|Nikkei|DAX\b|FTSE|"
    r"Hang Seng|New York Stock Exchange|Nyse|SMI\b|Stoxx|Footsie|Ibex|BRVM|"
    r"(?:à la|en) (?:clôture|mi-séance)|en séance|avant-Bourse|la cote\b|électronique[s]? après"
)
_CUE = re.compile(rf"\b(?:{_EXCHANGE}|l'action|les actions|le titre|son titre|son cours|ses actions)")
_SHARE = (
    r"(?:(?<!d')\b(?:l'action(?! (?:sociale|publique|collective|de groupe|syndicale|humanitaire|climatique|culturelle|en justice))|les actions|son action|ses actions|le titre|son titre|la valeur|"
    r"le cours(?: de Bourse)?|son cours(?: de Bourse)?|la valeur des actions|le cours de l'action|"
    r"le cours des actions|les titres|ses titres|les parts|le cours du titre|(?:actions?|titre)(?= (?:de |du |d')?\ue000)))"
)
_MOVE = rf"(?:{UP_VERB}|{DOWN_VERB}|{alternation('close')}|était|est|sont|affich\w+|accus\w+|s'adjuge\w*)"
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
_INDEX = re.compile(r"^(?:CAC|SBF|Dow|S&P|Nikkei|DAX|FTSE|Hang|Nasdaq|SMI|Stoxx|Euro|Ibex|Bourse|BRVM)", re.I)


def _is_share(item: Item | None) -> bool:
    return item is not None and item.kind == "company" and not _INDEX.match(item.value.text)


def _move(hit: Hit, company: Item | None, percent: Item | None) -> Iterator[Draft]:
    if company is None or percent is None or not company.entity or not _is_share(company):
        return
    change = signed(hit.view, percent)
    if change is None:
        return
    end = percent.end - hit.view.start
    yield hit.draft(
        StockMove, company=company.ref(), change=change, date=_day(hit.view, hit.start, end)
    )
    yield from _second_move(hit, company, end)


_SECOND = pattern(
    rf"(?:[^;:.,]{{0,25}}),? (?:après|au lendemain d')\s?(?:avoir )?(?:une?|la|le|déjà)? ?(?:\w{{3,12}} )?"
    rf"(?:{UP_NOUN}|{DOWN_NOUN}|{UP_VERB}|{DOWN_VERB}) (?:de |d')?{{percentage:change}}(?: {{date:date}})?"
)


def _second_move(hit: Hit, company: Item, end: int) -> Iterator[Draft]:
    """«cède 1,7 %, après une hausse de 9 % la veille»: a move of its own."""
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


def _day(view: SentenceView, start: int, end: int) -> Span | None:
    """The day of a move: between verb and figure, just after, or else before in the sentence."""
    for low, high in ((start, end), (end, end + 60), (0, start)):
        dates = view.between(low, min(high, len(view.mask)), {"date"})
        if dates and not re.search(r"\baprès\b", view.mask[low : dates[0].start - view.start]):
            return dates[0].value
    return None


_SHARE_MOVE = pattern(
    rf"(?P<share>{_SHARE})[^;:.]{{0,90}}?\b(?P<trigger>{_MOVE}\b[^;:.]{{0,60}}?{{percentage:change}})"
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
    if percent is None or company is None or not company.entity or not _is_share(company):
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
    rf"{{company:company}}[»\"]?(?P<gap>(?: \([^()]{{0,40}}\))?,?[^;:.()]{{0,60}}?) "
    rf"(?P<trigger>{_MOVE}\b(?:[^;:.,]|,(?= à )){{0,50}}?{{percentage:change}})"
)


def _bare_move(hit: Hit) -> Iterator[Draft]:
    """«X bondit de P % à la Bourse», or in an article on the day's session."""
    view, match = hit.view, hit.match
    if not _in_session(hit.article, view):
        return
    between = view.mask[match.start("gap") : match.start("change")]
    after = view.mask[match.end("change") : match.end("change") + 40]
    company = view.group(match, "company")
    if _NOT_SHARES.search(between) or company not in free_bodies(view, 0, match.start("gap")):
        return
    if re.match(r"\s(?:de|du|des|d'|les?|la|l'|ses|son|sa)\b", after) or view.between(
        match.end("company"), match.start("change"), {"company", "amount", "percentage"}
    ):
        return
    yield from _move(hit, company, view.group(match, "change"))


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


# An exchange, also where the entities layer has masked it as an organization.
_PLACE = r"(?:Bourse|cote|Euronext|Nasdaq|New York|Wall Street|Londres|Alternext|Paris|[\ue000\ue001\ue003])"
_FLOTATION = (
    rf"(?:introduction|entrée|arrivée|débuts|premiers pas|mise) (?:en|à la|sur la|au) {_PLACE}|"
    rf"(?:introduction|entrée|cotation|admission)(?: initiale)? (?:sur|à|au) (?={_PLACE})|"
    r"première cotation|débuts boursiers|IPO\b|admission (?:aux négociations|à la cote)|"
    r"(?:retrait|radiation|sortie) de la (?:cote|Bourse)"
)
_FLOTATION_NOUN = pattern(rf"\b(?P<trigger>{_FLOTATION})")
_FLOAT_VERB = pattern(
    rf"\b(?P<trigger>(?:s'introdui\w+|introdui\w+|entr(?:e|ent|é|ée|és|ées|er|era|eront|ait|erait)|"
    rf"(?:est|était|sont|être|sera|serait) cotée?s?|cotée?s?|débarqu(?:e|er|é|ée)|"
    rf"fai(?:t|re|sait|sant) (?:son entrée|ses débuts|ses premiers pas)|fera (?:son entrée|ses débuts)) "
    rf"(?:depuis \S{{1,30}} )?(?:en|à la|sur la|à|sur|au) {_PLACE}|"
    rf"(?:est|sont|était|être|sera) cotée?s? (?:depuis|à|au|sur)\b|"
    rf"(?:quitte|quitter|quittera|quitté|sort|sortir|retirée?|retirer|radiée?) (?:de )?(?:la cote|la Bourse))"
)
_VENUE_WORDS = re.compile(
    r"\b(?:la )?(?P<venue>Bourse (?:suisse|américaine|allemande|italienne|espagnole|"
    r"(?:de |d')[A-ZÉ][\w-]+(?:[ -][A-Z][\w-]+)?)|Wall Street|Nasdaq|Euronext(?: (?:Growth|Paris|Access|Amsterdam|Bruxelles))*|"
    r"New York Stock Exchange|Nyse|Alternext|BRVM|Bourse régionale des valeurs mobilières|"
    r"London Stock Exchange|Deutsche Börse)"
)


_EXCHANGE_TEXT = re.compile(
    r"bourse|boursier|cote\b|cotation|cotée?|Euronext|Nasdaq|New York|Wall Street|Londres|Alternext|IPO|Nyse|négociations",
    re.IGNORECASE,
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
            if not _INDEX.match(i.value.text)
        )
    ]
    if not found:
        return None
    near = min(found, key=lambda m: abs(m.start("venue") - hit.start))
    return view.span(*near.span("venue"))


def _listing(hit: Hit, company: Item | None) -> Iterator[Draft]:
    view = hit.view
    if company is None or not company.entity or not _is_share(company):
        return
    raw = view.article[view.start + hit.match.start() : view.start + hit.end + 40]
    if not _EXCHANGE_TEXT.search(raw):
        return
    amount = following(view, hit.end, {"amount"}, within=80)
    if amount and (getattr(amount.value, "per", None) or not _raised(view, hit.end, amount)):
        amount = None
    yield hit.draft(
        Listing,
        company=company.ref(),
        venue=_venue(hit),
        amount=amount and amount.value,
        date=_listing_date(view, hit.start, hit.end),
    )


def _raised(view: SentenceView, end: int, amount: Item) -> bool:
    gap = view.mask[end : amount.start - view.start]
    return bool(re.search(r"\b(?:de|pour|lev\w+|récolt\w+|rapport\w+|d')\s?(?:\w+ ){0,3}$", gap)) and not (
        re.search(r"valoris|capitalis|prix|action|chiffre", gap)
    )


def _listing_date(view: SentenceView, start: int, end: int) -> Span | None:
    after = view.between(end, min(end + 90, len(view.mask)), {"date"})
    if after and not re.search(r"[;]|\bqui\b|,.*,", view.mask[end : after[0].start - view.start]):
        return after[0].value
    before = view.between(max(start - 90, 0), start, {"date"})
    return before[-1].value if before else None


_ENTERING = re.compile(r"\b(?:f[ae]\w+|réalis\w+|prépar\w+|prévo\w+|vis\w+|lanc\w+|réuss\w+) (?:une?|son|sa) (?:\w+ )?$")


def _float_noun(hit: Hit) -> Iterator[Draft]:
    """«L'introduction de X à la Bourse», «X renonce à son entrée en Bourse»."""
    view = hit.view
    complement = governed(view, hit.end, r"d[eu]s?|d'|de la|de l'", {"company"}, within=12)
    if complement:
        yield from _listing(hit, complement[0])
        return
    before = view.mask[: hit.start]
    if re.search(r"\b(?:une?|des|d'|de nouvelles|les|ces|chaque)\s?(?:\w+ )?$", before) and not re.search(
        r"\b(?:prépar\w+|envisag\w+|vis\w+|annonc\w+|projet\w*|renonc\w+|étudi\w+|lanc\w+|réuss\w+|plan\w+|via|par|pour|d|prévoi\w+) (?:une?|d'une)\s?(?:\w+ )?$",
        before,
    ):
        return
    verb = _ENTERING.search(before)
    start = verb.start() if verb else hit.start
    for draft in _listing(hit, possessor(hit.article, view, hit.start, {"company"})):
        yield replace(draft, trigger=(start, hit.end))


def _float_of(hit: Hit) -> Iterator[Draft]:
    """«L'introduction de X à la Bourse de Y»: the company stands inside the phrase."""
    yield from _listing(hit, hit.view.group(hit.match, "company"))


def _float_verb(hit: Hit) -> Iterator[Draft]:
    """«X s'introduit en Bourse», «X, cotée à Paris depuis 1998»."""
    view = hit.view
    before = view.mask[: hit.start]
    if re.search(r"\b(?:non|sociétés?|entreprises?|pas|groupes|valeurs) $", before):
        return
    free = free_bodies(view, 0, hit.start, {"company"})
    pronoun = re.search(r"\b(?:il|elle) (?:\w+ ){0,2}$", before)
    company = free[-1] if free and not pronoun else None
    if company is None and pronoun and (share := _SHARE_OF.search(view.mask, hit.end)):
        company = view.group(share, "company")
    if company is None:
        company = possessor(hit.article, view, hit.start, {"company"})
    yield from _listing(hit, company)


_SHARE_OF = pattern(r"\b(?:le titre|l'action|les actions|le groupe)(?: d[eu])? ?{company:company}")


def _float_where(hit: Hit) -> Iterator[Draft]:
    """«À la Bourse de Y, où X est entré en 2011»."""
    yield from _listing(hit, hit.view.group(hit.match, "company"))


_PERCENT: frozenset[Kind] = frozenset({"percentage"})
MARKET_RULES: tuple[Rule, ...] = (
    Rule("stock.share", _SHARE_MOVE, _share_move, needs=_PERCENT),
    Rule("stock.caused", _CAUSED_MOVE, _caused_move, needs=_PERCENT),
    Rule("stock.bare", _BARE_MOVE, _bare_move, needs=_PERCENT),
    Rule("stock.listed", _LISTED_MOVE, _listed_move, needs=_PERCENT),
    Rule("listing.noun", _FLOTATION_NOUN, _float_noun),
    Rule(
        "listing.of",
        pattern(
            r"\b(?P<trigger>(?:introduction|entrée|cotation|admission) (?:de |d'|du |de la )(?:l'|la |le )?(?:\w+ ){0,2}?"
            rf"{{company:company}} (?:en|à la|sur|au) (?:la )?{_PLACE})"
        ),
        _float_of,
    ),
    Rule("listing.verb", _FLOAT_VERB, _float_verb),
    Rule(
        "listing.where",
        pattern(
            r"(?:\b(?:Bourse|cote|Euronext|Nasdaq)(?: \w+)?|[\ue000\ue001\ue003]\ue010*),? où (?:le |la |l')?(?:\w+ ){0,2}?{company:company} "
            r"(?P<trigger>(?:est|était|a été|sera|fut) (?:entrée?|cotée?|introduite?|inscrite?|admise?))"
        ),
        _float_where,
    ),
)
