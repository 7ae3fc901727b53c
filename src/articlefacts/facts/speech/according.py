"""By whose word a sentence holds: «selon X», «à ses yeux», «pour X, …»; over masks in small letters."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.facts.speech.report import Report
from articlefacts.facts.view import QUOTE, QUOTE_FILLER

_ITEM = "[\ue000-\ue004]\ue010*+"


def according(low: str) -> Iterator[Report]:
    """The clauses that tell by whose word, unordered."""
    for match in _ACCORDING.finditer(low):
        yield Report("according", match.start(), match.end(), match.end())
    for match in _HIS_VIEW.finditer(low):
        opens = _RELATES if match["which"] else _OPENS
        if opens.search(low, max(match.start() - 6, 0), match.start()):
            yield Report("according", *match.span(), None, match["who"] or match["which"] or "ses")
    for match in _FOR.finditer(low):
        if _OPENS_CLAUSE.search(low, max(match.start() - 6, 0), match.start()):
            yield Report("according", *match.span(), match.end())


_ACCORDING = re.compile(
    r"\b(?:(?:selon|pour reprendre|avec) (?:les (?:mots|propos|dires|paroles)|l'expression|"
    r"la formule)(?: mêmes?)?(?: employée?s?)? d(?:e |u |es |')|aux dires d(?:e |u |es |')|"
    r"de l'avis d(?:e |u |es |')|selon|d'après(?!-)|[àa] en croire|à lire|de l'aveu (?:même )?d(?:e|"
    r"u|es)?|aux yeux d(?:e|u|es)?|comme (?:l'a |déjà )?(?:annoncé|révélé|indiqué|rapporté|"
    r"confirmé|écrit|évoqué|raconté|relaté|rappelé|dévoilé|publié)e?s?(?:\s[^,;.]{2,30}?)?\spar|"
    r"dixit|(?<=, )citant)\s?(?!(?:que|qui|qu'|lesquel|lequel|laquelle|toute (?:vraisemblance|"
    r"probabilité)|moi|nous|les? (?:cas|besoin|saison|critère|modalité|calendrier prévu|loi)|"
    r"l'âge|la loi|un schéma)\b)"
)
# «À ses yeux», «pour lui,»; «X, selon lequel …», «X, pour qui …».
_HIS_VIEW = re.compile(
    rf"(?:pour (?P<who>lui|elle)(?=,|\s{QUOTE})|[àa] ses yeux|de son point de vue|[àa] son avis|"
    r"[àa] son sens|[àa] l'en croire|"
    r"(?:selon|d'après|pour) (?P<which>lequel|laquelle|qui))\b"
)
_RELATES = re.compile(r",\s$")
_OPENS = re.compile(rf"(?:^|[,;:.{QUOTE_FILLER}]\s?|\b(?:mais|et|car|que)\s|\bqu')$")
# «Pour X, …» speaks for X only where the name follows at once and a clause after it.
_FOR = re.compile(
    rf"pour(?=\s(?:(?:(?:le|la|son|sa|ses|leur) |l')(?:[a-zà-ÿœ'-]{{1,24}} ){{0,10}}|m\. |mme |me )?"
    rf"{_ITEM}(?:[^,{QUOTE}.]{{0,90}}(?:,|\s{QUOTE})| ?\([^()]{{1,40}}\),))"
)
_OPENS_CLAUSE = re.compile(rf"(?:^|[,;:{QUOTE_FILLER}]\s?|\b(?:mais|et|car)\s)$")
