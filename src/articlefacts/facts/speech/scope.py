"""Which report clause of a unit vouches for a trigger: how far «selon X» and «X annonce que» reach."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.facts.speech import speakers
from articlefacts.facts.speech.report import Report
from articlefacts.facts.speech.reporters import Reporter
from articlefacts.facts.speech.reports import complete
from articlefacts.facts.view import QUOTE
from articlefacts.lexicon.verbs import infinitives_of, verbs_of

# Verbs by which the newspaper hands a statement over to somebody.
_STATING = frozenset(
    re.findall(
        r"\w+",
        "affirmer annoncer assurer admettre ajouter avancer avertir avouer certifier chiffrer "
        "citer clamer concéder confier confirmer croire déclarer démentir détailler dire "
        "divulguer écrire estimer évaluer évoquer expliquer faire indiquer informer insister "
        "jurer marteler mentionner nier notifier préciser prétendre prévenir promettre rapporter "
        "rappeler reconnaître réfuter relater relayer révéler savoir signaler souligner soutenir "
        "tweeter raconter communiquer noter rajouter redire réaffirmer réitérer répéter plaider "
        "pronostiquer prédire revendiquer constater déplorer dénoncer attester spécifier",
    )
)
_REPORTING = frozenset(v.infinitive for v in verbs_of("report")) - {
    "appeler",
    "demander",
    "inviter",
    "prévoir",
    "proposer",
    "remercier",
}
# A promise or a hope is a plan of its subject, not a statement about the world.
_NO_OBJECT = frozenset({"promettre", "croire", "avancer", "citer"})


def governing(reader: Reporter, low: int, high: int) -> Iterator[Report]:
    """Reports whose scope holds the trigger, the likeliest first."""
    mask = reader.unit.mask
    after = [r for r in reader.reports if r.start >= high and r.kind != "before"]
    for report in after:
        if (
            one_clause(mask, high, report.start)
            and not (report.kind != "according" and _ASIDE.search(mask, max(low - 160, 0), low))
            and not _aside(mask, report, high)
            and (report.kind == "according" or _states(mask, report))
            and not _likens(mask, report)
        ):
            yield report
            break
    before = [r for r in reader.reports if r.start < high]
    for report in reversed(before):
        if (
            not one_clause(mask, report.end, low)
            or background(mask[report.end : low])
            or (report.np is not None and low < _scope_start(mask, report))
        ):
            continue
        if (
            report.kind == "according"
            and _opens(mask, report)
            and not _inside(mask, report, low)
            and not _likens(mask, report)
        ) or (
            report.kind == "before" and _states(mask, report) and _reaches(mask, report, low, high)
        ):
            yield report


def background(gap: str) -> bool:
    """Whether the trigger stands in what the report only brings along: «annonce Y, qui détient Z»."""
    return bool(_ASIDE.search(gap[-160:]) or _KNOWN.search(gap[-90:]) or _SUMMED_UP.search(gap))


_ASIDE = re.compile(
    r",\s(?:qui|dont (?:il|elle|l[ae]s?|l')|où|qu(?:e |')(?:ils?|elles?))\b"
    r"(?:(?<!\bM)[^,;:.\ue020]|\.(?!\s)){0,110}$",
    re.IGNORECASE,
)
# «à l'issue du rachat de Y»: the definite article tells what is known.
_KNOWN = re.compile(
    r"\b(?:après|depuis|malgré|suite à|à la suite de|au lendemain de|lors de|à l'issue de|"
    r"au terme de|en raison de|face à|à travers)\s(?:l'|la |le |les |sa |son |"
    r"ses )(?:[a-zà-ÿ'-]{2,24}\s){0,2}$|\b(?:lors|suite|au lendemain|à la suite|à l'issue|"
    r"au terme|en raison)\sdu\s(?:[a-zà-ÿ'-]{2,24}\s){0,2}$",
    re.IGNORECASE,
)
# «…, portant à 600 le nombre de postes»: the newspaper adds it up.
_SUMMED_UP = re.compile(
    r",\s(?:portant|ramenant|faisant passer|ce qui (?:port|ramèn|fai|amèn)[a-z]{1,6})\b",
    re.IGNORECASE,
)


def _states(mask: str, report: Report) -> bool:
    """Whether a report clause vouches for what it stands by: one set off by a comma always does."""
    if report.pronoun == "on":
        return True
    verbs = frozenset[str]().union(
        *(infinitives_of(w) for w in re.findall(r"[\w]+", mask[report.start : report.end]))
    )
    stating = verbs & (_REPORTING if report.kind == "inverted" else _STATING)
    return bool(stating) and not (report.kind == "before" and not stating - _NO_OBJECT)


def _likens(mask: str, report: Report) -> bool:
    """«comme l'avait surnommé X»: his word for it, not his statement."""
    likened = mask.startswith(("comme ", "Comme "), report.start)
    return likened and not mask.endswith("par ", 0, report.end) and not _states(mask, report)


def _reaches(mask: str, report: Report, low: int, high: int) -> bool:
    """Whether the trigger is what the verb reports: behind it, or with it in one phrase."""
    if high <= report.end or low < report.start:
        return low <= report.start < high
    gap = mask[report.end : low]
    return not re.search(rf"{QUOTE}|\b(?:mais|tandis que|alors que)\b", gap)


def one_clause(mask: str, start: int, end: int) -> bool:
    """Whether no sentence or contrast parts two places."""
    return not re.search(
        r"[;?!]\s|[a-zà-ÿ)\ue010]\.\s|\btandis que\b|\balors que\b", mask[start:end]
    )


def _opens(mask: str, report: Report) -> bool:
    """Whether «selon X» opens its clause and so speaks for what follows."""
    return bool(
        re.search(
            r"(?:^|[.;:,(]|\b(?:mais|et|car|or|que)),?\s?$", mask[: report.start], re.IGNORECASE
        )
    )


def _aside(mask: str, report: Report, high: int) -> bool:
    """Whether «selon X» vouches for an insertion only: «…, soit 3 M€ selon X»."""
    if report.kind != "according":
        return _fronted(mask, high)
    if re.search(r"\b(?:et|mais|or|car)\s$", mask[: report.start]):
        return True  # «X emploie … et selon Y, …» speaks for what follows
    comma = mask.rfind(",", 0, report.start)
    segment = mask[comma + 1 : report.start]
    if not segment.strip():
        return _fronted(mask, high) and mask.find(",", high) < comma
    return high <= comma + 1 + (segment.find(" avec ") + 1) or (
        high <= comma and bool(re.match(r"\s(?:soit|dont|contre|c'est-à-dire|jusqu'à)\b", segment))
    )


def _fronted(mask: str, high: int) -> bool:
    """Whether the trigger stands in what opens the sentence without a verb: «En faillite, X …»."""
    comma = mask.find(",", high)
    opening = mask[:comma] if comma >= 0 else ""
    return bool(_BACKGROUND.match(opening)) and "," not in opening and not complete(opening)


_BACKGROUND = re.compile(
    r"\s?(?:en|au|à|après|avec|sans|malgré|depuis|dès|fort|forte|né|née|issue?|filiale|spécialiste|"
    r"[a-zà-ÿ]{2,}(?:é|i|u|is)e?s?)\s",
    re.IGNORECASE,
)


def _scope_start(mask: str, report: Report) -> int:
    """Where what «selon X, qui dirige Y,» reports starts: past all that describes the speaker."""
    end = phrase(mask, report)[1]
    while match := re.compile(
        r"\s?,?\s(?:qui|dont|où|ancien|ex-|interrogé|cité|[a-zà-ÿ-]+\s(?:de|du|d'|des|chez|à)\b)"
        r"[^,]*(?=,)"
    ).match(mask, end):
        end = match.end()
    return end


def _inside(mask: str, report: Report, at: int) -> bool:
    return "," not in mask[report.end : at] and QUOTE not in mask[report.end : at]


def phrase(mask: str, report: Report) -> tuple[int, int]:
    """Bounds of the noun phrase that names who speaks in a report clause."""
    if report.kind != "according":
        return speakers.subject_phrase(mask, report.np or report.end)
    return speakers.criterion_phrase(mask, report.np or report.end)
