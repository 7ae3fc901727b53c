"""How sure a sentence is of what it states: tense, negation and governing words of a trigger.

The order of the decision is that of French newsrooms: a hypothesis states nothing, a denial
outweighs the rest, the reportive conditional («aurait levé») outweighs a plan.
"""

from __future__ import annotations

import re
from typing import Final

from articlefacts.facts.arguments import clause, verb_start
from articlefacts.facts.once import once
from articlefacts.facts.speech.governors import (
    NEGATED,
    NOT_EXCLUDED,
    SI,
    of_left,
    of_right,
    of_verb,
)
from articlefacts.facts.speech.verb_groups import VerbGroup, tenses_of, verb_groups
from articlefacts.facts.view import SentenceView
from articlefacts.lexicon.verbs import infinitives_of, tense_of
from articlefacts.models.facts import Status


@once
def read_status(view: SentenceView, start: int, end: int) -> Status | None:
    """Read the status of a trigger; None for a hypothesis or a question."""
    mask = view.mask
    low, high = clause(view, start)
    high = max(high, end)
    if _asks(mask, end) or _hypothetical(mask, low, start, end):
        return None
    if apposed(view, start, end):
        return "asserted"
    chain_start = max(verb_start(view, start), low)
    chain = mask[chain_start:end]
    if _denied_chain(mask, chain_start, end):
        return "denied"
    noun = _ARTICLE.search(mask, max(start - 8, 0), start) and not mask[chain_start:start].strip()
    inside = [] if noun else [verb for verb in verb_groups(chain) if not _counts(verb)]
    after_si = bool(SI.search(mask[:start]))
    for verb in inside:
        status = of_verb(verb, mask, chain_start)
        if status == "reported" and after_si:
            return None
        if status:
            return status
    aim = _PLAN_WORDS.search(chain) or _AIM.search(mask, max(start - 60, 0), start)
    planned: Status | None = "planned" if aim else None
    left = _own_clause(mask[low:start])
    status = of_left(left, mask, start, end, bool(inside))
    if status in ("denied", "reported"):
        return status
    if not (noun or inside) and _fronted(mask, start, end):
        return status or planned or "asserted"
    return of_right(mask, end, high, left, bool(inside)) or status or planned or "asserted"


def _fronted(mask: str, start: int, end: int) -> bool:
    """Whether a participle opens the sentence: «Condamné à 3 M€ d'amende, X fera appel»."""
    opens = not re.search(r"\w", mask[:start]) and _TO_COMMA.match(mask, end)
    return bool(opens) and "participle" in tense_of(mask[start:end].split(" ", 1)[0])


_TO_COMMA = re.compile(r"[^,:;.]{0,160},\s")


def _counts(verb: VerbGroup) -> bool:
    """Whether it is the verb of «comptait 3.000 salariés», not that of «comptait racheter X»."""
    return verb.verbs == {"compter"} and not verb.infinitive


_ARTICLE = re.compile(
    r"\b(?:une?|des|son|sa|ses|cette|cet|ce|du|d'|de|aux?|leurs?|l'|le|la|les)\s?$", re.IGNORECASE
)


@once
def apposed(view: SentenceView, start: int, end: int) -> bool:
    """Whether a trigger describes a name it stands behind: «X, filiale de Y, …»."""
    before = view.mask[max(clause(view, start)[0], start - 90) : start]
    word = view.mask[start:end].split(" ")[0]
    lasting = tenses_of(word) == {"gerund"} and infinitives_of(word) & _LASTING
    return bool(_APPOSED.search(before) and (lasting or not tenses_of(word) - {"participle"}))


# «X, appartenant à Y, lèvera»
_LASTING: Final = frozenset(
    {"appartenir", "détenir", "posséder", "employer", "compter", "contrôler"}
)


def _own_clause(left: str) -> str:
    """What stands before the trigger in its own clause: past «qui», past a closed relative."""
    return _OWN.split(left)[-1]


_OWN = re.compile(
    r"\b(?:qui|lequel|laquelle|où)\b|,\s(?=[a-zà-ÿ]{3,20}(?:é|i|u|is|it|ert)e?s?\spar\s)",
    re.IGNORECASE,
)


def _asks(mask: str, end: int) -> bool:
    stop = re.search(r"[?]|[.!…](?:\s|$)", mask[end:])
    return bool(stop and stop.group() == "?")


# «X, propriétaire de Y, lèvera»: what an apposition says holds already.
_APPOSED = re.compile(
    r"[\ue000-\ue004]\ue010*(?:(?:\s?\([^()]{0,40}\))?,\s|\s\()(?:(?:le|la|l'|une?|les)\s?)?"
    r"(?:(?!(?:a|ont|va|vont|est|sont|de|d|être|été|[a-zà-ÿ]{1,12}(?:ra|ront|rait|raient|vait|"
    r"vaient|tait|taient)|doit|doivent|peut|peuvent|vient|viennent|fut)\b)[a-zà-ÿ-]+\s){0,2}$",
    re.IGNORECASE,
)

_HYPOTHESIS = re.compile(
    r"\b(?:en cas d(?:e|')|dans l'hypothèse (?:d'|où))\s?(?:(?:un|une|la|l')\s?)?"
    r"(?:[a-zà-ÿ]+\s){0,2}$",
    re.I,
)


def _hypothetical(mask: str, low: int, start: int, end: int) -> bool:
    """Whether the trigger stands in a si-clause or after «en cas de»."""
    if _HYPOTHESIS.search(mask[max(low, start - 60) : start]):
        return True
    found = next(reversed(list(SI.finditer(mask, 0, start))), None)
    if (
        found is None
        or "," in mask[found.end() : start]
        or re.search(r"\b(?:qui|dont)\b", mask[found.end() : start])
    ):
        return False
    verbs = list(verb_groups(mask[found.end() : end]))
    # «Si le groupe a levé 3 M€, il perd de l'argent» concedes, it does not suppose.
    return not verbs or not re.search(
        r"\b(?:a|ont|est|sont|avait|avaient)\s\w+", mask[found.end() : end]
    )


_CANCEL = re.compile(
    r"\b(?:annul|renonc|abandonn|avort|capot|échou|démen|réfut|rejet|refus)[a-zéè]*", re.IGNORECASE
)


def _denied_chain(mask: str, low: int, end: int) -> bool:
    after = re.match(r"\s?(?:pas|plus|jamais|aucune?|guère)\b(?!\s?(?:que\b|qu'))", mask[end:])
    window = mask[max(low - 4, 0) : end + (after.end() if after else 0)]
    if NOT_EXCLUDED.search(window):
        return False
    return bool(NEGATED.search(window) or _CANCEL.search(mask[low:end]))


_PLAN_WORDS = re.compile(
    r"\b(?:projets?|intentions?|volonté|souhait|ambitions?|objectifs?|(?<!s')offres?|proposition|"
    r"promesse|négociations?|discussions?|pourparlers|éventuel(?:le)?s?|potentiel(?:le)?s?|"
    r"possibles?|prochaine?s?|future?s?|candidat(?:ure)?|en vue d|appelée?s? à|prête?s? à|"
    r"censée?s? |sur le point d|en passe d|marque d'intérêt)\b",
    re.IGNORECASE,
)
# «Son objectif est de |lever N»
_AIM = re.compile(
    r"\b(?:objectif|ambition|but|souhait|volonté|intention|projet|priorité)(?: [a-zà-ÿ]{4,14})? "
    r"(?:est|était|reste|demeure|serait) (?:[a-zà-ÿ]{4,10} )?(?:de |d')$",
    re.IGNORECASE,
)
