"""When, where and by whom an organization came to be, as the words behind the verb say."""

from __future__ import annotations

import re
from dataclasses import dataclass

from articlefacts.facts.arguments import governed
from articlefacts.facts.rule import Draft, Hit
from articlefacts.facts.view import BODIES, PEOPLE, Item, SentenceView, pattern
from articlefacts.lazy import lazy
from articlefacts.models.facts import Founding

# «créée en 2015 |et désormais établie à Vannes|» was not born there
_ELSEWHERE = r" et (?:désormais|aujourd'hui|basée?|établie?|installée?|implantée?|cotée?)\b"
_WORDS = rf"(?:(?!{_ELSEWHERE})[^,;:.()«»\"]|(?<=\bM)\.)*"
_SEGMENT = re.compile(rf"{_WORDS}(?:,\s(?=en |à |par |le ){_WORDS})?")
_PLACE = pattern(
    r"\b(?:à|au|aux|en|dans)\s(?:la |le |les |l')?(?:\w+ de (?:la |l')?)?{place:place}"
)
DATE = pattern(
    r"(?<!\w)(?:en|le|la|l'|au|fin|début|dès|depuis|dans|à|il y a|de|mi|ce|cette|"
    r"voilà)?\s?{date:date}"
)


@dataclass(frozen=True, slots=True)
class Birth:
    """When, where and by whom, as the words after «fondée» say."""

    date: Item | None
    place: Item | None
    founders: tuple[Item, ...]

    def __bool__(self) -> bool:
        return bool(self.date or self.place or self.founders)


def birth_at(view: SentenceView, at: int) -> Birth:
    """What the words behind ``at`` say of a founding."""
    segment = _SEGMENT.match(view.mask, at)
    end = segment.end() if segment else at
    date = DATE.search(view.mask, at, end)
    place = _PLACE.search(view.mask, at, end)
    founders = governed(view, at, "par", PEOPLE | BODIES)
    by = view.mask[at : founders[0].start - view.start] if founders else ""
    # «par le grand-père de N», «par trois chercheurs, dit N»: not by N.
    if not re.search(r"\bpar\b", view.mask[at:end]) or re.search(
        r"\bpar\b.*(?:\b(?:de|du|des)\s|\bd'|,)", by
    ):
        founders = ()
    if not founders and (met := _MEETING.match(view.mask, at)):
        named = (view.group(met, "one"), view.group(met, "two"))
        founders = tuple(person for person in named if person)
    beyond = _PAST_ASIDE.match(view.mask, founders[-1].end - view.start) if founders else None
    other = view.item_at(beyond.start("other")) if beyond else None
    founders += (other,) if other else ()
    return Birth(
        view.item_at(date.start("date")) if date and date.start() - at < 60 else None,
        view.item_at(place.start("place")) if place else None,
        founders,
    )


# «fondée par N|, une ingénieure de Vannes, et M|»
_PAST_ASIDE = pattern(
    r"(?: \([^()]{1,40}\))?, (?:une?|le|la|l'|ancienne?|ex-)[^,;:.()«»]{3,60}, et {person:other}(?=\s?[,.;)]|$)"
)


# «née en 2014 |de la rencontre de N, alors étudiante, et du chimiste M|»
_MEETING = pattern(
    r"[^;:.()«»]{0,60}\b(?:de (?:la rencontre|l'association|l'alliance|l'union)|sous l'impulsion|à l'initiative) "
    r"(?:de |d'|du |entre )(?:(?:la |le |l')?[a-zà-ÿ-]{3,20} ){0,2}{person:one}"
    r"(?:(?:, [^,;.]{3,40},)? et (?:de |d'|du |de la )?(?:[a-zà-ÿ'-]{1,20} ){0,2}{person:two})?"
)


# «En 2012, |X a été créé», «C'est en 2012 que |N fonde X»
_FRONTED = pattern(
    r"(?:C'est )?(?:(?:en|dès|fin|début|mi|le)[ -])?{date:date}(?:,| ?:| [–-]| que\b|"
    r" qu'(?=est)| (?=naît|naissait|naquit|est née?|voit le jour))"
)


def fronted_date(hit: Hit) -> Item | None:
    """The date that opens the sentence of a founding."""
    first = _FRONTED.match(hit.view.mask)
    return hit.view.group(first, "date") if first and first.end() <= hit.start else None


def founding(hit: Hit, body: Item, birth: Birth) -> Draft:
    """Draft the founding of an organization."""
    return hit.draft(
        Founding,
        organization=body.ref(),
        founders=tuple(f.ref() for f in birth.founders if f.entity is not body.entity),
        date=birth.date.value if birth.date else None,
        place=birth.place.ref() if birth.place else None,
    )


def is_launched_by(view: SentenceView, body: Item) -> bool:
    """«|la stratégie de |X, lancée en 2012»: what a body launches is not the body."""
    at = body.start - view.start
    return at > 0 and bool(_LAUNCHED_BY.search(view.mask, max(at - 70, 0), at))


_LAUNCHED_BY = lazy(
    r"\b(?:stratégie|initiative|campagne|offensive|offre|opération|plan|programme|projet|service|gamme|collection|"
    r"appli(?:cation)?|modèle|version|expérimentation|procédure|enquête|monnaie|appel|consultation|"
    r"feuille de route|réforme|émission)s?\b[^,;:.]{0,40}\s(?:de la |de l'|du |de |d')"
    r"(?:groupe |société )?[«\"“]?\s?$",
    re.IGNORECASE,
)
