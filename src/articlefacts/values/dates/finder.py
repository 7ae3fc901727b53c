"""One pass over a text: every calendar expression in it, resolved."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator

from articlefacts.lexicon.alternatives import one_of
from articlefacts.models.values import DateExpression
from articlefacts.values.dates import words as w
from articlefacts.values.dates.anaphora import Anchors
from articlefacts.values.dates.direction import Directions
from articlefacts.values.dates.reader import Found, State, phrase, points_at

_NUMBERS = {x.split(" ")[0].split("-")[0] for x in w.NUMBER_WORDS} - {"un", "une"}
_PLACES = (
    "debut milieu fin premier premiere deuxieme second seconde troisieme quatrieme dernier derniere"
    " premiers derniers dernieres vendredi"
).split()

# Where an expression may begin: nothing more than a reason to look closer.
TRIGGER = re.compile(
    r"\b(?=\w)(?:(?P<digit>\d)"
    rf"|(?P<feast>{one_of(w.WEEKDAYS)} (?:de |des |saint\b|gras\b))"
    r"|(?P<point>lun|mar[ds.]|mer[c.]|jeu[d.]|ven(?:dr|\.)|sam[e.]|dim[a.]|jan|fev|avr|mai\b|jui|"
    r"aout|sep(?:t|\b)|oct|nov|dec(?:em|\b)|mi-|courant |[tqsh] ?[1-4]|printemps\b|ete\b|"
    r"automne\b|hiver\b)|(?P<phrase>exercices? |saisons? |campagnes? |avant[ -](?=hier|veille)|"
    r"apres[ -](?=d)|hier\b|aujourd|demain\b|ans? |annee|semaine |mois |jour|trimestre |semestre |"
    r"decennie |week|ce(?:t|tte)? (?=ann|sem|mois|trim|jour|lend|deca|siec|week)|il y a |voila |"
    r"voici |dans (?!l[ae'])|d'ici |meme |veille\b|lendemain\b|surlend|proch|"
    r"une? (?=jour|sem|mois|trim|an|dec)|[ivx]{1,5}e(?:me)? |noel|paques|toussaint|pentecote|"
    r"ascension|assomption|nouvel an|saint[ -]|fetes?|halloween|thanks|reveillon|epiphanie|"
    r"chandeleur|l'action de )"
    rf"|(?P<both>{one_of([*_NUMBERS, *_PLACES])}[ -]))"
)

# «3 premiers mois», «19e siècle», «2023-2024»; most digits begin no phrase
_DIGIT_PHRASE = re.compile(
    r"\d{4} ?[-/]|\d{1,3} (?:prem|derni|proch|jour|semaine|mois|trimestre|semestre|an|decennie|"
    r"siecle)"
    rf"|\d{{1,2}}(?:er|ere|e|eme)? (?:jour|semaine|siecle|{one_of(w.WEEKDAYS)})"
)
# a day, a month or a year; not «300», not «12,4»
_DIGIT_POINT = re.compile(r"(?:\d{1,2}|\d{4})(?![\d%°]|,\d)")
# «contre 3 millions un an plus tôt» steps aside for the length of a clause
_COMPARISON = re.compile(r"(?:plus tot|auparavant|avant|precedente?)$")
_COMPARED_TO = re.compile(r"\bpar rapport (?:au|a|a l[ae'])? ?$")


def find_dates(text: str, published: datetime.date | None = None) -> Iterator[DateExpression]:
    """Yield the calendar expressions of a text in order, each with its first and last day.

    Args:
        text: French prose, raw.
        published: Day that «lundi» or «l'an dernier» count from; None leaves them without days.

    Example:
        >>> [d] = find_dates("Ouverture en mars 2024.", datetime.date(2024, 2, 26))
        >>> d.text, d.first_day.isoformat()
        ('mars 2024', '2024-03-01')
    """
    if isinstance(published, datetime.datetime):
        published = published.date()
    low = w.lowered(text)
    state = State(text, low, w.unaccented(low), Anchors(published), Directions(text, low))
    pos = taken = 0
    while (m := TRIGGER.search(state.bare, pos)) is not None:
        pos = m.end() if m.end() > m.start() else m.end() + 1
        for start, end, period in _read(state, m.start(), m.lastgroup or ""):
            if end <= taken:
                continue
            start, taken = max(start, taken), end
            if period is None:
                continue
            if not (
                _COMPARISON.search(state.bare, start, end)
                or _COMPARED_TO.search(state.bare, max(0, start - 24), start)
            ):
                state.anchors.note(period)
            yield DateExpression.of(
                text,
                start,
                end,
                first_day=period.first,
                last_day=period.last,
                grain=period.grain,
                timex=period.timex,
                anchored=period.anchored,
            )
        pos = max(pos, taken)


def _read(state: State, pos: int, group: str) -> Iterator[Found]:
    if group != "point" and (group != "digit" or _DIGIT_PHRASE.match(state.bare, pos)):
        found = phrase(state, pos)
        if found is not None:
            yield found
            return
    if group != "phrase" and (group != "digit" or _DIGIT_POINT.match(state.bare, pos)):
        yield from points_at(state, pos)
