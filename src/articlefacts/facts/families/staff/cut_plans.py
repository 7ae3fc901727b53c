"""Cuts that are only announced or planned when the article is written."""

from __future__ import annotations

import re

from articlefacts.facts.rule import Hit


def is_ahead(hit: Hit) -> bool:
    """Whether cuts told by a noun are still to come: «a annoncé la suppression de N postes»."""
    mask = hit.view.mask
    return bool(
        _ANNOUNCED.search(mask, 0, hit.start)
        or _in_plan(hit)
        or _SOCIAL_PLAN.match(mask, hit.start)
        or _IN_SIGHT.match(mask, hit.match.end())
    )


_SOCIAL_PLAN = re.compile(r"plans?\b|PSE\b|RCC\b|rupture", re.IGNORECASE)
# «a annoncé la suppression de N postes»: told today, done tomorrow. «ses N suppressions» are done.
_ANNOUNCED = re.compile(
    r"\b(?:annonc|présent|dévoil|confirm|redout|évoqu)(?:e|ent|é|ée|ait|ant)\b[^;:.]{0,60}$|"
    r"\b(?:passe(?:ra)? par|implique|comporte|comprend)\b[^;:.]{0,40}$",
    re.IGNORECASE,
)


def _in_plan(hit: Hit) -> bool:
    """Whether cuts are those of a plan, and not «300 postes supprimés»."""
    at = hit.match.start()
    done = hit.match["trigger"].endswith("és")
    return not done and bool(_IN_PLAN.search(hit.view.mask, max(at - 110, 0), at))


# «un plan |, avec| 300 suppressions de postes», «|va tailler dans ses effectifs avec| le licenciement de N».
_IN_PLAN = re.compile(
    r"\b(?:(?:plans?|projets?)\b[^;:.«»]{0,70}(?: porte(?:nt)?(?: notamment)? sur|, avec)|pour atteindre|"
    r"(?:va|vont|doit|doivent|devrait) [a-zà-ÿ']{3,20}re?\b[^;:.«»]{0,60} (?:avec|par|via)) "
    r"(?:(?:la|le|les|près de|quelque|environ|plus de) )?$",
    re.IGNORECASE,
)
# «300 emplois |en vue| chez X»
_IN_SIGHT = re.compile(r" (?:en vue|en perspective|à venir|à l'étude)\b", re.IGNORECASE)
