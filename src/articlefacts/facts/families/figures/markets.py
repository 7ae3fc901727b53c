"""How far shares moved on the stock exchange."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.facts.arguments.topic import free_bodies, possessor, topic
from articlefacts.facts.families.figures.change import (
    DOWN_VERB,
)
from articlefacts.facts.families.figures.sessions import (
    SESSION_RULES,
    in_session,
    on_the_floor,
    priced,
)
from articlefacts.facts.families.figures.share_moves import move
from articlefacts.facts.families.figures.share_words import (
    CUE,
    MOVE,
    NOT_SHARES,
    SHARE,
    day_of,
    is_share,
)
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import Item, Kind, pattern
from articlefacts.lexicon.verbs import alternation
from articlefacts.models.facts import StockMove

_SHARE_MOVE = pattern(
    rf"(?P<share>{SHARE})[^;:.]{{0,90}}?\b(?P<trigger>{MOVE}\b[^;:.]{{0,90}}?{{percentage:change}})"
)


def _share_move(hit: Hit) -> Iterator[Draft]:
    """«L'action X a gagné P %», «le titre cédait P %», «grimper les actions de X de P %»."""
    view, match = hit.view, hit.match
    between = view.mask[match.end("share") : match.start("change")]
    if NOT_SHARES.search(between):
        return
    company = _whose_share(hit)
    yield from move(hit, company, view.group(match, "change"))
    if re.search(r",? qui\b", between) and (main := _AFTER_RELATIVE.match(view.mask, match.end())):
        yield from move(Hit(view, main, hit.article), company, view.group(main, "change"))


def _whose_share(hit: Hit) -> Item | None:
    """The company named behind «l'action», else the one the text speaks of; None for one that no item covers."""
    view, match = hit.view, hit.match
    inside = view.between(match.end("share"), match.start("change"), {"company"})
    if inside:
        return inside[0]
    if _WHOSE.search(view.mask, max(match.start("share") - 12, 0), match.start("share")):
        return next(iter(view.between(0, match.start("share"), {"company"})[-1:]), None)
    if re.match(r"\s(?:d[eu]s?|de la|de l')?\s?[A-ZÉ]", view.mask[match.end("share") :]):
        return None
    return possessor(hit.article, view, match.start("share"), {"company"})


# «X détient 30 % de Y, |dont le titre| a bondi»
_WHOSE = re.compile(r"\bdont (?:le |la |les |l')?$", re.IGNORECASE)


_BRACKETED_MOVE = pattern(
    rf"(?P<share>{SHARE})[^;:.()]{{0,90}}? (?P<trigger>\("
    rf"(?:[^()]{{0,20}}[ ,:])?{{percentage:change}}[^()]{{0,40}}\))"
)


def _bracketed_move(hit: Hit) -> Iterator[Draft]:
    """«Le titre s'est hissé en tête de l'indice (+P %)»: the sign tells, whatever the verb."""
    view, match = hit.view, hit.match
    percent = view.group(match, "change")
    if percent is None or not _SIGN.search(
        view.mask[match.start("trigger") : match.start("change") + 1] + percent.value.text[0]
    ):
        return
    if not NOT_SHARES.search(view.mask[match.end("share") : match.start("trigger")]):
        yield from move(hit, _whose_share(hit), percent)


_SIGN = re.compile(r"[+\-–−]\s?.?$")


_CAUSED_MOVE = pattern(
    rf"\b(?P<trigger>(?:{alternation('rise', tenses=('infinitive',))}|"
    rf"{alternation('fall', tenses=('infinitive',))}) (?:l'action|les actions|le titre|"
    rf"le cours)[^;:.]{{0,60}}?{{percentage:change}}|"
    rf"(?:{alternation('rise', tenses=('infinitive',))}|"
    rf"{alternation('fall', tenses=('infinitive',))}) (?:de |d')(?:près de |"
    rf"plus de )?{{percentage:by}} "
    r"(?:l'action|les actions|le titre|le cours)(?: (?:de |du |d'))?(?:(?:son|la|le|sa) )?"
    r"(?:[a-zà-ÿ-]{3,16} ){0,2}{company:share})"
)


def _caused_move(hit: Hit) -> Iterator[Draft]:
    """«La nouvelle a fait bondir le titre X de P %»."""
    view, match = hit.view, hit.match
    inside = view.between(match.start(), match.end(), {"company"})
    company = inside[0] if inside else topic(hit.article, view, {"company"})
    percent = view.group(match, "change") or view.group(match, "by")
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
        date=day_of(view, match.start(), percent.end - view.start),
    )


_BARE_MOVE = pattern(
    rf"{{company:company}}[»\"]?(?P<gap>(?: \([^()]{{0,40}}\))?(?:, (?:qui|dont|où) [^;:.(),]{{3,70}},|"
    rf",?[^;:.()]{{0,60}}?)) (?P<trigger>{MOVE}\b(?:[^;:.,]|"
    rf",(?= à )){{0,50}}?{{percentage:change}})"
)


def _bare_move(hit: Hit) -> Iterator[Draft]:
    """«X bondit de P % à la Bourse», or in an article on the day's session."""
    view, match = hit.view, hit.match
    if not in_session(hit.article, view) and not priced(hit) and not on_the_floor(hit):
        return
    between = view.mask[match.start("gap") : match.start("change")]
    relative = match["gap"].startswith((", qui ", ", dont ", ", où ")) and match["gap"].endswith(
        ","
    )
    after = view.mask[match.end("change") : match.end("change") + 40]
    company = view.group(match, "company")
    if NOT_SHARES.search(between) or company not in free_bodies(view, 0, match.start("gap")):
        return
    if re.match(
        r"\s(?:de|du|des|d'|les?|la|l'|ses|son|sa)\b(?! (?:valeur|capitalisation|hausse|baisse|repli|gain|recul)\b)"
        r"(?! sa (?:valeur|capitalisation)\b)",
        after,
    ) or view.between(
        match.end("gap") if relative else match.end("company"),
        match.start("change"),
        {"company", "amount", "percentage"},
    ):
        return
    yield from move(hit, company, view.group(match, "change"))
    if (
        company
        and re.match(r",? qui\b", match["gap"])
        and (main := _AFTER_RELATIVE.match(view.mask, match.end()))
    ):
        yield from move(Hit(view, main, hit.article), company, view.group(main, "change"))


# «X, qui avait bondi de P % mercredi, |n'a rendu que Q %»
_AFTER_RELATIVE = pattern(
    rf"[^;:.,()]{{0,30}}, (?:(?:n'|s'|ne |se )?(?:a|est|avait) |n'|"
    rf"ne )?(?P<trigger>{MOVE}\b(?: que)?[^;:.,]{{0,40}}?{{percentage:change}})"
)


_LEADS = pattern(
    r"{company:company}[»\"]?[^;:.()]{3,60}? (?P<share>(?:la |les |des |"
    r"une des )?plus fortes? (?:hausse|baisse|progression|chute|recul|perte)s?|"
    r"(?:la )?lanterne rouge|(?:la )?tête|en queue) (?:du|de l'|de la|"
    r"des) [^;:.()]{2,40}? (?P<trigger>\((?:[^()]{0,20}[ ,:])?{percentage:change}[^()]{0,40}\))"
)


def _leads(hit: Hit) -> Iterator[Draft]:
    """«X signe la plus forte hausse du CAC 40 (+4,3 %)»."""
    company, percent = hit.view.group(hit.match, "company"), hit.view.group(hit.match, "change")
    if CUE.search(hit.view.article, hit.view.start, hit.view.end) and company in free_bodies(
        hit.view, 0, hit.match.start("share")
    ):
        yield from move(hit, company, percent)


_LISTED_MOVE = pattern(
    rf"{{company:company}}(?P<verb>[»\"]? (?:{MOVE}|fait du surplace|stagn\w{{1,4}}|rest\w{{1,4}})\b[^;:.,()\ue000]{{0,30}})? ?(?P<trigger>\("
    r"(?:[^()]{0,30}[ ,:])?[+\-–−]?\s?{percentage:change}[^()]{0,40}\))"
)


# «A (+3 % à 28,10 euros)»: a mark and a price are a share's.
_PRICED_MARK = re.compile(r"\([+\-–−]\s?\d[\d,.]{0,5}\s?%,? à \d")
_MARK = re.compile(r"\([+\-–−]\s?\d")
# «A (+3 %) et B (-1 %)»: two in one sentence are a session's.
_SIGNED_LIST = re.compile(r"\w \([+\-–−]\s?\d[\d,.]{0,5}\s?%\)")


# «X (– 9,8 %).» heads what is told of a share; «X fait du surplace (-0,3%)»
_HEADING = re.compile(r"[^().;:]{2,40} \([+\-–−]\s?\d[\d,.]{0,5}\s?%\)\.?\s*")


def _listed_move(hit: Hit) -> Iterator[Draft]:
    """«A (+3,2 % à 12 euros), B (-1 %)», «A monte encore (+3 %)»: one move an item."""
    if hit.match["verb"] and not _MARK.match(hit.view.article, hit.view.start + hit.start):
        return
    if (
        not in_session(hit.article, hit.view)
        and not _PRICED_MARK.match(hit.view.article, hit.view.start + hit.start)
        and not _HEADING.fullmatch(hit.view.article, hit.view.start, hit.view.end)
        and len(_SIGNED_LIST.findall(hit.view.article, hit.view.start, hit.view.end)) < 2
    ):
        return
    percent = hit.view.group(hit.match, "change")
    inside = hit.match["trigger"]
    if NOT_SHARES.search(inside):
        return
    yield from move(hit, hit.view.group(hit.match, "company"), percent)


_MARKED_ON = pattern(
    r"(?P<trigger>(?P<mark>[+\-–−]\s?)?{percentage:change}) (?:sur|pour) (?:le titre )?"
    r"{company:company}(?=[ ,.;)]|$)"
)


def _marked_on(hit: Hit) -> Iterator[Draft]:
    """«lesté par les banques, avec -6 % sur A et -4 % sur B»: the sign tells."""
    view, percent = hit.view, hit.view.group(hit.match, "change")
    at = view.start + hit.start
    if not _MINUS.match(view.article, at) or not in_session(hit.article, view):
        return
    if not NOT_SHARES.search(view.mask, 0, hit.start):
        yield from move(hit, view.group(hit.match, "company"), percent)


_MINUS = re.compile(r"[+\-–−]\s?\d")

_PERCENT: frozenset[Kind] = frozenset({"percentage"})
MARKET_RULES: tuple[Rule, ...] = (
    Rule("stock.share", _SHARE_MOVE, _share_move, needs=_PERCENT),
    Rule("stock.bracketed", _BRACKETED_MOVE, _bracketed_move, needs=_PERCENT),
    Rule("stock.caused", _CAUSED_MOVE, _caused_move, needs=_PERCENT),
    Rule("stock.bare", _BARE_MOVE, _bare_move, needs=_PERCENT),
    Rule("stock.leads", _LEADS, _leads, needs=_PERCENT),
    Rule("stock.listed", _LISTED_MOVE, _listed_move, needs=_PERCENT),
    Rule("stock.marked_on", _MARKED_ON, _marked_on, needs=_PERCENT),
    *SESSION_RULES,
)
