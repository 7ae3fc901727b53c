"""What may stand between a title and its body: «directrice |pour l'Afrique |de X», «patron |par intérim |de X»."""

from __future__ import annotations

import re

from articlefacts.facts.view import Item, SentenceView

# «président |(PS) |de la région», «maire |divers gauche |de Brizac», «sénateur |(Union centriste) |de l'Orne», «patron |par intérim |de X».
_LABEL = re.compile(
    r"\s(?:\([^()]{1,40}\)|(?:ex-|apparentée? |sans étiquette)\s?(?:[\ue000\ue001]\ue010*)?|"
    r"par intérim|ad interim|à titre [a-zà-ÿ]{4,14}|en exercice|en titre|par délégation|élue?s?|"
    r"écolo|(?:divers|de|du|d'extrême)[ -](?:(?:la |centre[ -])?(?:gauche|droite?)|centre)|"
    r"(?:dans\s?(?:la |le |les |l')|à |en |au )\ue003\ue010*|"
    r"depuis (?:\ue007\ue010*|(?:[a-zà-ÿ]{2,12}|\ue008\ue010*) (?:ans|mois)))"
    r"(?=\s(?:de la|du|des|de|à la|aux|au|à|en|chez)\s|\s(?:de l'|d'|à l'))",
    re.IGNORECASE,
)
# «directrice |pour l'Afrique de l'Ouest |de la banque X», «DG |France |du groupe», «directeur du site |de Brizac |chez X».
_AREA = re.compile(
    r"\s(?:pour\s?(?:la |le |les |l')?\ue003\ue010*|"
    r"(?:(?:en|au|à|de(?: la)?|du|des) |d(?:e l)?')?\ue003\ue010*(?=\s(?:au sein|chez)\s)|"
    r"(?:en |au )?\ue003\ue010*(?=\s(?:du|de la|"
    r"de l'|de|d'|chez)\s?(?:(?:groupe|société|entreprise|banque|firme|compagnie|marque)\b|"
    r"[\ue000\ue001])))",
    re.IGNORECASE,
)
# «de la Poste», «à la Coordination économique», «de la Transition locale et des Eaux de Tavanie»
_FIELD_NAME = re.compile(
    r"\s(?:de la|de l'|du|des|de|à la|à l'|aux?)\s?(?:(?:[\wà-ÿ'-]{2,24}\s){1,4}et (?:de la|de l'|du|des|de)\s?)?"
    r"(?P<item>[\ue000\ue001])\ue010*",
    re.IGNORECASE,
)
# «ministre des Finances |de la Confédération|», «ministres |du G7|»: whose ministers they are.
_STATES = re.compile(
    r"(?:l'|la |le )?(?:(?-i:[A-Z]{1,6}\d{0,2})\b|autorité|union|confédération|ligue|république|fédération|gouvernement|"
    r"conseil|commission|[ée]tat|royaume|ministère|parlement|assemblée|land\b|région)",
    re.IGNORECASE,
)
# «DG |des Hydrocarbures |au ministère de l'Énergie»: a service of the ministry, by its field.
_SERVICE = re.compile(
    r"\s(?:de la|de l'|du|des|de)\s?[\ue000\ue001]\ue010*(?=\s(?:au|du|à la|de la)\s(?P<item>\ue001))",
    re.IGNORECASE,
)
# «directrice |de Valmio |chez X», «responsable |d'Orvel et de la recherche |au sein du groupe»: what she runs there.
_RUN_THERE = re.compile(
    r"\s(?:de la |de l'|du |des |de |d')\s?[\ue000\ue001\ue004]\ue010*"
    r"(?:\set\s(?:de la |de l'|du |des |de |d')\s?[a-zà-ÿ'-]{3,20}(?: [a-zà-ÿ'-]{3,20})?)?"
    r"(?=\s(?:chez|au sein d(?:e|u))\s)",
    re.IGNORECASE,
)
_MANAGER = re.compile(
    r"\b(?:direct(?:eur|rice)|responsable|cheffe?|manager|vice-présidente?)s?"
    r"(?:\s[a-zà-ÿ]{4,14}){0,2}$",
    re.IGNORECASE,
)
_MINISTRY = re.compile(
    r"(?:le |la )?(?:ministère|présidence|primature|secrétariat d'[ée]tat)\b", re.IGNORECASE
)
_PORTFOLIO = re.compile(
    r"\b(?:ministres?(?: d'[ée]tat)?|secrétaires? d'[ée]tat)(?:\s(?!et\b)[a-zà-ÿ]{2,20}){0,2}$",
    re.IGNORECASE,
)
_ENVOY = re.compile(
    r"(?:ambassad|consul|correspondant|envoyée? spécial)[a-zà-ÿ ]{0,30}$", re.IGNORECASE
)
# «professeur |de Sciences politiques |à l'université»
_TEACHER = re.compile(
    r"\b(?:professeure?|enseignante?|doctorante?|maître(?:sse)? de conférences?|chaire|chercheu(?:r|se))s?$",
    re.IGNORECASE,
)
_DISCIPLINE = re.compile(
    r"\s(?:de la |de l'|de |d'|en )\s?[\ue000\ue001]\ue010*(?=\s(?:à l'|à la|à|aux?)\s?[\ue000\ue001])",
    re.IGNORECASE,
)
_POSTED = re.compile(r"\s(?:à la|à l'|à|aux?|en)\s?\ue003\ue010*", re.IGNORECASE)


def passed_to(view: SentenceView, at: int, title_end: int) -> tuple[int, int] | None:
    """Where to read on behind an area, which the title keeps, or a label, which it does not."""
    if area := area_at(view, at):
        return area, area
    label = _LABEL.match(view.mask, at)
    return (label.end(), title_end) if label else None


def area_at(view: SentenceView, at: int) -> int | None:
    """Where the country ends that a role is for or an envoy is posted to, or what a minister deals with."""
    posted = _ENVOY.search(view.mask, 0, at) and _POSTED.match(view.mask, at)
    field = _PORTFOLIO.search(view.mask, 0, at) and _portfolio_at(view, at)
    taught = _TEACHER.search(view.mask, 0, at) and _DISCIPLINE.match(view.mask, at)
    run = _MANAGER.search(view.mask, 0, at) and _RUN_THERE.match(view.mask, at)
    area = posted or field or taught or run or _AREA.match(view.mask, at) or _service_at(view, at)
    return area.end() if area else None


def _portfolio_at(view: SentenceView, at: int) -> re.Match[str] | None:
    """«ministre |de la Poste|»: the name of a body that is only what the minister deals with."""
    field = _FIELD_NAME.match(view.mask, at)
    item = view.item_at(field.start("item")) if field else None
    state = item and item.kind == "organization" and _STATES.match(item.value.text)
    return None if item is None or state else field


def _service_at(view: SentenceView, at: int) -> re.Match[str] | None:
    service = _SERVICE.match(view.mask, at)
    ministry = view.item_at(service.start("item")) if service else None
    return service if ministry and _MINISTRY.match(ministry.value.text) else None


def is_field(view: SentenceView, at: int, position: int, item: Item) -> bool:
    """Whether a place is what the office is about: «… sur l'Afrique», «directeur du site de Brizac |chez X|»."""
    if item.kind != "place":
        return False
    housed = _HOUSED.match(view.mask, item.end - view.start)
    return bool(housed or _FOCUSED.search(view.mask, at, position))


_FOCUSED = re.compile(r"\ssur\s")  # «coordinateur du baromètre |sur l'attractivité de la France|»
_HOUSED = re.compile(r"\s(?:au sein d|chez\s)", re.IGNORECASE)


def body_in_brackets(view: SentenceView, at: int, position: int) -> Item | None:
    """«N (directeur financier|, X|)»: the body that a comma sets behind a title in brackets."""
    match = _COMMA_BODY.match(view.mask, position)
    opened = match and view.mask.rfind("(", max(at - 30, 0), at) > view.mask.rfind(")", 0, at)
    return view.item_at(match.start("item")) if match and opened else None


_COMMA_BODY = re.compile(r",\s(?P<item>[\ue000\ue001])\ue010*\)")
