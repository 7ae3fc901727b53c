"""Sources without a name: their words are their span, «une source proche», «le Bulletin», «la direction»."""

from __future__ import annotations

import re

from articlefacts.facts.speech.frame import Unit
from articlefacts.facts.speech.report import Report
from articlefacts.facts.speech.scope import one_clause
from articlefacts.models.facts import Source
from articlefacts.models.spans import Span

DOCUMENT = re.compile(
    r"(?:(?:un|une|le|la|les|des|l'|ces|cette|ce|son|sa|ses|leurs?|plusieurs|deux|nos)\s?)?"
    r"(?:derni(?:er|ère|ers|ères)\s|nouvel(?:le)?s?\s|récente?s?\s|premi(?:er|ère|ers|ères)\s)?"
    r"(?:données|chiffres|décision|enquêtes?|études?|rapports?|calculs?|estimations?|communiqué|"
    r"classement|calendrier|article|documents?|déclarations?|propos|presse|médias|sondages?|"
    r"baromètres?|consensus|statistiques|comptes|note|informations?|confrères|prévisions|"
    r"projections|analyses?|bilan|texte|ordonnance|jugement|arrêt|site|avis|lettre|courrier|liste|"
    r"index|mémo|prospectus|plainte|assignation|analystes|experts|observateurs|spécialistes|"
    r"économistes|sources?|proches?|personnes?|responsables?|témoins?|initiés)\b",
    re.IGNORECASE,
)
ANONYMOUS = re.compile(
    r"\b(?:sources?|proches?|personnes?|analystes|experts|observateurs|spécialistes|économistes|"
    r"responsables|témoins?|initiés)\b",
    re.I,
)
# Whoever has seen a document does not say what it says.
SEEN = re.compile(r"\b(?:consult|obten|vu|dévoil|révél|cit|relay)[a-zé]*\spar\b", re.IGNORECASE)
_CRITERION = re.compile(
    r"(?:l'âge|la loi|les (?:termes|modalités|conditions)|le cas|les cas|la taille|le niveau|"
    r"le type|la région|les? pays|leurs?|le lieu|la saison|les (?:années|saisons|périodes|régions|"
    r"secteurs|critères|profils|besoins|circonstances|modèles|versions|formules|tailles))\b",
    re.IGNORECASE,
)
_NOUN_PHRASE = re.compile(r"(?:une?|des|plusieurs|l'|le|la|les|son|ses)\s?[a-zà-ÿ]", re.IGNORECASE)


def is_somebody(words: str, *, criterion: bool) -> bool:
    """Whether a noun phrase may say something: not behind «selon» what is a ``criterion``, «l'âge»."""
    return bool(_NOUN_PHRASE.match(words)) and not (criterion and _CRITERION.match(words))


# «Les syndicats |affirment», «deux sources proches du dossier |disent»: a subject right before its verb.
_SUBJECT = re.compile(
    r"(?:^|[,;:.–—]\s|\b(?:et|mais|que|car|or|où)\s|\bqu')\s?(?P<np>(?:(?:les?|la|une?|des|"
    r"plusieurs|deux|trois|son|sa|ses|ce|cet|cette|ces|certaine?s)\s|l')(?!\ue005|"
    r"\ue006)[^,;:.\ue000-\ue002\ue020]{3,80}?)\s(?:(?:ne|se|en|y|lui|leur|nous)\s|[ns]')?$",
    re.IGNORECASE,
)
# «indique |dans une note que|», «dit |avoir|»: words of somebody, where «y ajoutera 3 M€» is a deed.
_CLAUSE = re.compile(
    r"(?:\s[^.;:,\ue000-\ue002\ue020]{2,60}?)?\s(?:que\s|qu'|(?:vouloir|devoir|avoir|être|"
    r"pouvoir)\s)",
    re.IGNORECASE,
)
_VERBAL = re.compile(
    r"\s(?:a|ont|est|sont|avait|avaient|était|étaient|va|vont|sera|seront|qui|que|dont|où)\s|\squ'",
    re.IGNORECASE,
)


def subject_words(unit: Unit, report: Report) -> Source | None:
    """The words of a subject that bears no name, right before its report verb."""
    match = _SUBJECT.search(unit.mask, max(report.start - 110, 0), report.start)
    if match is None or _VERBAL.search(match["np"]):
        return None
    informed = ANONYMOUS.search(match["np"]) or DOCUMENT.match(match["np"])
    if not informed and not _CLAUSE.match(unit.mask, report.end):
        return None
    return of_words(unit, match.start("np"), match.end("np"))


_OF_SOURCE = re.compile(
    r"\bde (?P<who>(?:même )?sources?\s[a-zà-ÿ-]+(?:\s(?:du dossier|proches? du dossier))?)",
    re.IGNORECASE,
)


def of_source(unit: Unit, at: int) -> Source | None:
    """«De source proche du dossier»."""
    for match in _OF_SOURCE.finditer(unit.mask):
        low, high = sorted((match.start(), at))
        if one_clause(unit.mask, low, high):
            return of_words(unit, match.start("who"), match.end("who"))
    return None


# Circumstances behind an unnamed source: «la presse locale cette semaine», «une source à l'AFP».
_TAIL = re.compile(
    r"\s(?:(?:ce|cette|le|en|dans|à l'|au|auprès|lundi|mardi|mercredi|jeudi|vendredi|samedi|"
    r"dimanche|hier)\s?(?:\ue007|\ue001|début|fin|matin|soir|semaine|mois)|\ue007).*$"
)


# Names go without their article: «le |Trésor de Z».
_BEFORE_NAME = re.compile(r"(?:l[ae]s?\s|l['’])(?=[A-ZÀ-Ý])")


def of_words(unit: Unit, start: int, end: int, *, whole: bool = False) -> Source | None:
    """A source by its words, the circumstances behind them left out unless the ``whole`` is asked for."""
    text = unit.view.article
    tail = _TAIL.search(unit.mask, start, end)
    end = tail.start() if tail and not whole else end
    low, high = unit.start + start, unit.start + end
    while high > low and text[high - 1] in " \u00a0\n,":
        high -= 1
    if article := _BEFORE_NAME.match(text, low, high):
        low = article.end()
    if high <= low:
        return None
    span = Span.of(text, low, high)
    return Source(start=span.start, end=span.end, text=span.text)
