"""Who promises money in the name of a State: «la ministre du Travail a débloqué N», «le chef de l'État promet N»."""

from __future__ import annotations

import re

from articlefacts.facts.arguments import subject, verb_start
from articlefacts.facts.rule import Hit
from articlefacts.facts.view import PEOPLE, Item

_OF_STATE = (
    r"(?:(?:premi[eè]re? |vice-(?:premi[eè]re? )?)?ministre(?: déléguée?)?|secrétaire d['’][ÉE]tat|"
    r"chef(?:fe)? (?:de l['’](?:[ÉE]tat|exécutif)|du gouvernement|de la diplomatie)|chanceli(?:er|ère)|"
    r"présidente? (?:de la (?:République|région|métropole|Commission(?: européenne)?)|"
    r"du (?:conseil )?département(?:al)?|du conseil (?:régional|départemental|général)|(?:sud-|nord-)?[a-zà-ÿ]{2,12}"
    r"(?:ais|ois|ien|ain|éen|mand|gnol|turc|russe|grec|suisse|belge)e?)|maire|préfète?|gouverneure?|"
    r"commissaire européen(?:ne)?)\b"
)
_OFFICIAL = re.compile(
    rf"(?:^|[\s,;«\"(])(?:(?:le|la|sa|son)\s|l')(?:nouve[a-z]{{2,5}} )?{_OF_STATE}(?: [^.;:,«»]{{1,70}})?"
    r"(?:, [^,;.]{2,50},)?\s*$",
    re.IGNORECASE,
)
# «le ministre de la Santé |a annoncé que la ville|»: the town pays.
_OTHER_SUBJECT = re.compile(r"\b(?:que|qui|dont|où|mais|a|ont|est|sont)\b|\bqu'", re.IGNORECASE)
_STYLED = re.compile(rf"\b{_OF_STATE}(?: [^.;:,«»]{{1,60}})?,? $", re.IGNORECASE)
_APPOSED = re.compile(rf"(?: \([^()]{{1,40}}\))?, (?:(?:le|la) |l['’])?{_OF_STATE}", re.IGNORECASE)
_PRESIDENT = re.compile(r"\bprésidente? $", re.IGNORECASE)
_OF_A_STATE = re.compile(
    r"\b(?:gouvernement|chef de l['’][ÉE]tat|Maison[- ]Blanche|[ÉE]lysée|[Pp]remi[eè]re? ministre|"
    r"président de la République)\b"
)
_LOOKED_AT = 6


def official_acts(hit: Hit) -> bool:
    """Whether the subject of a verb is a minister, a mayor or the head of a State."""
    view = hit.view
    edge = verb_start(view, hit.start)
    match = _OFFICIAL.search(view.mask, max(edge - 190, 0), edge)
    if match is not None:
        return not _OTHER_SUBJECT.search(match.group())
    return any(_has_office(hit.article.text, one) for one in subject(view, hit.start, PEOPLE)[:1])


def _has_office(text: str, person: Item) -> bool:
    """Whether the article says what office of State a person holds, beside one of his names."""
    named = [m for m in person.entity.mentions if m.kind == "name"] if person.entity else []
    return any(
        _STYLED.search(text, max(m.start - 90, 0), m.start)
        or _APPOSED.match(text, m.end)
        or (_PRESIDENT.search(text, max(m.start - 14, 0), m.start) and _OF_A_STATE.search(text))
        for m in named[:_LOOKED_AT]
    )
