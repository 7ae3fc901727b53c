"""Who does what a noun of will announces: «la décision de X de |supprimer 300 postes»."""

from __future__ import annotations

import re

from articlefacts.facts.view import SentenceView, pattern

_NOUN = (
    r"(?:décisions?|intentions?|volonté|projets?|plans?|souhaits?|ambitions?|objectifs?|choix|"
    r"promesses?|engagements?|propositions?)(?: [a-zà-ÿ]{4,14})?"
)
_OF = (
    r"(?: (?:prise?|annoncée?|affichée?|exprimée?|formulée?) par| de la part)? (?:de la |de l'|"
    r"du |de |d'|la |le |l')?(?:(?!(?:d[eu]s?|à|pour|et) )[a-zà-ÿ-]{3,20} ){0,3}?"
)
_WILLED = pattern(
    rf"\b{_NOUN}{_OF}{{company|organization|place|person:who}}[»\"”]?(?: \([^()]{{1,30}}\))?"
    r"(?: (?:est|était|reste|demeure|serait|sera)(?: [a-zà-ÿ]{4,10})?)? (?:de (?:ne (?:pas|plus) )?(?:se |s'|y |lui |leur )?|d'(?:y |en )?)$"
)
_DE = re.compile(r" ?(?:de |d')")
_LEFT = 150
_BEFORE_INFINITIVE = ("de ", "d'", " se ", " s'", "y ", "en ", "lui ", "leur ", "pas ", "plus ")


def will(mask: str, at: int) -> re.Match[str] | None:
    """The words «la décision de X de» before an infinitive at ``at`` or its «de», with the group ``who``."""
    if de := _DE.match(mask, at):
        at = de.end()
    if not mask.endswith(_BEFORE_INFINITIVE, max(at - 5, 0), at):
        return None
    return _WILLED.search(mask, max(at - _LEFT, 0), at)


# What these decide, others do: «la décision |du tribunal| de licencier 30 salariés».
_RULER = r"(?:tribuna|cour |juge|justice|magistrat|préfe|syndica|prud'hom|conseil de prud)"
_RULED = re.compile(
    rf"\b{_NOUN} (?:de la |de l'|du |des |de |d')(?:[a-zà-ÿ]{{3,14}} )?{_RULER}[^.;:,]{{0,60}} (?:de |d')$",
    re.IGNORECASE,
)
_RULING = re.compile(rf"(?:la |le |l'|les )?{_RULER}", re.IGNORECASE)
_FAILED = re.compile(
    r"[^.;:,]{0,80}? (?:a|ont|avait|avaient|est|sont|était) (?:[a-zà-ÿ]{4,12} )?(?:été )?(?:[a-zà-ÿ]{4,12} )?"
    r"(?:rejet|abandonn|échou|avort|capot|refus|écart|repouss|retir|annul|déclin)(?:é|ée|és|ées|u|us)\b",
    re.IGNORECASE,
)


def unwilled(view: SentenceView, start: int, end: int) -> bool:
    """Whether nobody does it: «la décision du tribunal de licencier», «la proposition de X de racheter Y a échoué»."""
    if _RULED.search(view.mask, max(start - _LEFT, 0), start):
        return True
    willed = will(view.mask, start)
    who = view.group(willed, "who") if willed else None
    if who is None:
        return False
    return bool(_RULING.match(who.value.text) or _FAILED.match(view.mask, end))
