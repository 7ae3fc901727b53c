"""Reading one point of the calendar, however partial: «lundi 26 février», «T3 2023», «fin mars», «2019».

A point is what the words say and no more; resolving fills in what they leave out.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from articlefacts.lazy import lazy
from articlefacts.lexicon.alternatives import one_of
from articlefacts.values.dates import words as w

Kind = Literal["day", "weekday", "month", "quarter", "half", "season", "year", "daynumber"]


class Point(NamedTuple):
    """The fields that the words set, and where they stand; None where they are silent."""

    start: int
    end: int
    kind: Kind
    weekday: int | None = None
    day: int | None = None
    month: int | None = None
    number: int | None = None
    """Which quarter, half-year or season."""
    year: int | None = None
    part: str | None = None
    side: Literal["last", "next", "after"] | None = None
    week: int | None = None
    """Which week, counted from the article's: 1 is «la semaine prochaine»."""
    this: bool = False
    """«ce mercredi»."""
    skip: int = 0
    """Days beyond the coming one: «lundi en huit» 7, «en quinze» 14."""


_PART = r"(?P<part>debut|mi|milieu|fin|courant)"
_SIDE = (
    r"(?: (?P<side>derniers?|derniere|passee?|ecoulee?|prochaine?s?|suivant|d'apres)(?! (?:de|la|"
    r"le|les|que)\b))?(?![a-z])"
)
_SHORT_YEAR = (
    r"(?:(?<=[a-z] )(?P<yy>[0-9]\d)(?= |[.,;:)]|$)(?! ?(?:h|heures?|euros?|%|[a-z€$]|\d)))"
)

NUMERIC = lazy(
    r"(?:(?P<iy>(?:19|20|1[4-8]|21)\d\d)(?P<isep>[-/.])(?P<im>0?[1-9]|"
    r"1[0-2])(?:(?P=isep)(?P<id>[0-3]?\d)|(?<!\.\d)(?<!\.\d\d))"
    rf"|(?:{w.WEEKDAY} )?(?P<d>[0-3]?\d)(?P<sep>[-/.])(?P<m>0?[1-9]|"
    r"1[0-2])(?P=sep)(?P<y>(?:1[4-9]|20|21)\d\d|\d\d)"
    r"|(?P<d2>[0-3]?\d) (?P<m2>0?[1-9]|1[0-2]) (?P<y2>(?:19|20)\d\d)"
    r"|(?P<mm>0?[1-9]|1[0-2]) ?/ ?(?P<my>(?:19|20)\d\d)"
    r"|(?P<sy>(?:19|20)\d\d) {0,2}[/-] ?(?P<sm>0[1-9]|1[0-2]|[1-9]))"
    r"(?![\w/]|[.,-]\d|-\w| ?%)"
)
TEXTUAL = lazy(
    rf"(?:{_PART}[ -](?:(?:du |de ce )?(?:mois )?(?:de |d'|du )?))?"
    rf"(?:(?P<weekday>{w.WEEKDAY}),? (?:le |du )?)?"
    rf"(?:(?P<day>{w.DAY})[ -](?:de )?)?"
    # «dix-sept» is no day of September, «jeudi, sept policiers» none of its Thursdays
    rf"(?P<month>(?!(?<!\d[- ])(?<!\der[- ])sept\b(?!\.| (?:19|20)\d\d)){w.MONTH})(?!\w|"
    rf"-(?!{w.MONTH}|ci\b|(?:debut|fin|mi)[ -])[a-z])(?:(?:,? (?:(?:de |de l'annee )?)|"
    rf"[-.])(?P<year>{w.YEAR})(?![\w%]|[.,]\d| ?%)| {_SHORT_YEAR})?{_SIDE}"
)
AMERICAN = lazy(
    rf"(?:(?P<weekday>{w.WEEKDAY}),? )?(?P<month>{w.MONTH})(?:[ /-]|\. )(?P<day>\d\d?)(?:er)?"
    r"(?:(?:, | de | |-)(?P<year>(?:19|20)\d\d))?(?![\w%]|[.,]\d| ?(?:%|h\d|€|\$|heures?|"
    r"millions|milliards|euros))"
)
WEEKDAY = lazy(
    rf"(?P<weekday>{w.WEEKDAY})(?: (?P<day>1er|[12]\d|3[01]|[1-9])(?![\w%/]|[.,:]\d|"
    r" ?(?:h|heures?|%|€|\$|\d|millions?|milliards?|euros?|personnes)))?"
    r"(?: (?:de )?(?P<tail>cette semaine|la semaine (?:dernier|derniere|passee|prochain|"
    rf"prochaine|suivante|d'apres|precedente)\b)| en (?P<skip>huit|8|quinze|15))?{_SIDE}"
)
SUBYEAR = lazy(
    r"(?:(?P<nth>[1-4](?:er|ere|e|eme|nd|nde|d)|premiere?|deuxieme|seconde?|troisieme|quatrieme|"
    r"derniere?) (?P<unit>trimestre|semestre|quart|moitie)|(?P<letter>[tqsh]) ?(?P<n>[1-4])|"
    r"(?P<n2>[1-4]) ?(?P<letter2>[tqs]))(?:(?: (?:de |du |de l'|d')?(?:annee |exercice |l'annee |"
    r"l'exercice )?(?:fiscal |fiscale )?|[- ]?)"
    rf"(?P<year>{w.YEAR}|(?<=[tqsh]\d[ -])\d\d|(?<=[tqsh]\d)\d\d|(?<=\d[tqs])\d\d)(?![\w%]|"
    rf"[.,/-]\d| ?%))?{_SIDE}"
)
SEASON = lazy(
    rf"(?:{_PART}[ -](?:de |du |d')?(?:l'|le |cet |ce )?)?(?P<season>{one_of(w.SEASONS)})"
    rf"(?: (?:de )?(?P<year>{w.YEAR}))?{_SIDE}"
)
YEAR = lazy(rf"(?:{_PART}[ -](?:de )?(?:l'annee )?)?(?P<year>{w.YEAR})(?![\w%°]|[.,]\d| ?[%°€$])")
DAY_NUMBER = lazy(r"(?P<day>1er|[12]\d|3[01]|0?[1-9])(?:e|eme)?(?![\w%°]|/(?!\d\d? [a-z])|[.,:]\d)")


def _side(word: str | None) -> Literal["last", "next", "after"] | None:
    if word is None:
        return None
    if word.startswith(("suivant", "d'apres")):
        return "after"
    return "next" if word.startswith("prochain") else "last"


def _part(word: str | None) -> str | None:
    return "mi" if word == "milieu" else word


def numeric(bare: str, pos: int, around: int | None) -> Point | None:
    """«02/11/2023», «2023-11-02», «11/2016»."""
    m = NUMERIC.match(bare, pos)
    if m is None:
        return None
    g = m.groupdict()
    if g["d"] or g["d2"]:
        year, month = g["y"] or g["y2"], g["m"] or g["m2"]
        full = int(year) if len(year) == 4 else w.full_year(int(year), around)
        return Point(*m.span(), "day", day=int(g["d"] or g["d2"]), month=int(month), year=full)
    year, month = g["iy"] or g["my"] or g["sy"], g["im"] or g["mm"] or g["sm"]
    kind: Kind = "day" if g["id"] else "month"
    return Point(
        *m.span(), kind, day=int(g["id"]) if g["id"] else None, month=int(month), year=int(year)
    )


_SHORT_NUMERIC = lazy(
    r"(?P<d>[0-3]?\d)(?P<sep>[ /])(?P<m>0?[1-9]|1[0-2])(?:(?P=sep)(?P<y>\d\d))?(?![\w/%]|[.,-]\d|"
    r" ?\d)"
)
_SHORT_NUMERIC_LEAD = lazy(
    r"\b(?:le|du|au|avant le|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) $"
)


def short_numeric(bare: str, pos: int, around: int | None) -> Point | None:
    """«le 31/10», «le 20 02 14»: only after an article, or as the whole text, for it may be a fraction."""
    m = _SHORT_NUMERIC.match(bare, pos)
    if m is None or not 1 <= int(m["d"]) <= 31:
        return None
    if not w.is_whole(bare, m.group()) and not _SHORT_NUMERIC_LEAD.search(
        bare, max(0, pos - 12), pos
    ):
        return None
    if m["sep"] == " " and not m["y"] and len(m["m"]) == 1 and not w.is_whole(bare, m.group()):
        return None
    year = w.full_year(int(m["y"]), around) if m["y"] else None
    return Point(*m.span(), "day", day=int(m["d"]), month=int(m["m"]), year=year)


def textual(bare: str, pos: int, around: int | None) -> Point | None:
    """«lundi 26 février 2024», «fin mars», «juin dernier», «août 99»."""
    m = TEXTUAL.match(bare, pos)
    if m is None:
        return None
    g = m.groupdict()
    year = w.year_of(g["year"]) if g["year"] else None
    if year is None and g["yy"]:
        year = w.full_year(int(g["yy"]), around)
    kind: Kind = "day" if g["day"] else "month"
    return Point(
        *m.span(),
        kind,
        weekday=w.weekday_of(g["weekday"]) if g["weekday"] else None,
        day=w.number_of(g["day"]) if g["day"] else None,
        month=w.month_of(g["month"]),
        year=year,
        part=_part(g["part"]),
        side=_side(g["side"]),
    )


def american(bare: str, pos: int, _around: int | None) -> Point | None:
    """The order of translations: «février 15, 2013»."""
    m = AMERICAN.match(bare, pos)
    if m is None or m["year"] is None or not 1 <= int(m["day"]) <= 31:
        return None
    return Point(
        *m.span(),
        "day",
        weekday=w.weekday_of(m["weekday"]) if m["weekday"] else None,
        day=int(m["day"]),
        month=w.month_of(m["month"]),
        year=int(m["year"]),
    )


def weekday(bare: str, pos: int, _around: int | None) -> Point | None:
    """«lundi», «jeudi 15», «mardi dernier»."""
    m = WEEKDAY.match(bare, pos)
    if m is None:
        return None
    day = w.number_of(m["day"]) if m["day"] else None
    named = w.weekday_of(m["weekday"])
    side = _side(m["side"])
    if m["skip"]:
        return Point(
            *m.span(),
            "weekday",
            weekday=named,
            side=side,
            skip=7 if m["skip"] in ("huit", "8") else 14,
        )
    week = None
    if m["tail"]:
        word = m["tail"].split(" ")[-1]
        ahead = word.startswith(("prochain", "suivant", "d'apres"))
        week = 0 if word == "semaine" else 1 if ahead else -1
    return Point(*m.span(), "weekday", weekday=named, day=day, side=side, week=week)


def subyear(bare: str, pos: int, around: int | None) -> Point | None:
    """«troisième trimestre 2023», «T3», «S1 2024», «seconde moitié de 2022»."""
    m = SUBYEAR.match(bare, pos)
    if m is None:
        return None
    g = m.groupdict()
    word = g["unit"] or g["letter"] or g["letter2"]
    kind: Kind = "half" if word in ("semestre", "moitie", "s", "h") else "quarter"
    nth = g["nth"]
    if nth is None:
        number = int(g["n"] or g["n2"])
    else:
        number = int(nth[0]) if nth[0].isdigit() else w.ORDINALS[nth]
    most = 2 if kind == "half" else 4
    number = most if number == -1 else number
    if number > most or (word == "moitie" and g["year"] is None):
        return None
    year = None
    if g["year"]:
        year = w.full_year(int(g["year"]), around) if len(g["year"]) == 2 else w.year_of(g["year"])
    return Point(*m.span(), kind, number=number, year=year, side=_side(g["side"]))


def season(bare: str, pos: int, _around: int | None) -> Point | None:
    """«été 2021», «fin de l'été», «hiver dernier»."""
    m = SEASON.match(bare, pos)
    if m is None:
        return None
    year = w.year_of(m["year"]) if m["year"] else None
    return Point(
        *m.span(),
        "season",
        number=w.SEASONS[m["season"]],
        year=year,
        part=_part(m["part"]),
        side=_side(m["side"]),
    )


def year(bare: str, pos: int, _around: int | None) -> Point | None:
    """«2019», «début 2023», «courant 2025»."""
    m = YEAR.match(bare, pos)
    if m is None:
        return None
    return Point(*m.span(), "year", year=w.year_of(m["year"]), part=_part(m["part"]))


def day_number(bare: str, pos: int, _around: int | None) -> Point | None:
    """A bare «3»: a day only beside another one («du 3 au 7 juin»)."""
    m = DAY_NUMBER.match(bare, pos)
    if m is None:
        return None
    return Point(*m.span(), "daynumber", day=w.number_of(m["day"]))
