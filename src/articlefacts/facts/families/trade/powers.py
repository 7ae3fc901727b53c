"""States and towns as parties of an agreement: «Le Togo a signé avec B», «la ville de C et B».

Among themselves they make diplomacy, so that a body must stand on the other side.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from articlefacts.facts.arguments import clause, coordinated, governed, verb_start
from articlefacts.facts.arguments.nominal_subjects import holders
from articlefacts.facts.rule import Hit
from articlefacts.facts.view import Item, Kind, pattern
from articlefacts.lazy import lazy
from articlefacts.lexicon.verbs import alternation

_AUTHORITY = (
    r"(?:(?:gouvernement|ville|métropole|région|département|mairie|municipalité|commune|état|"
    r"autorités|province|république|royaume|communauté de communes|agglomération|"
    r"ministère [^.,;]{3,30})(?: [a-zà-ÿ]{4,14})? (?:de la |de l'|de |du |des |d'))"
)
_NAMED_POWER = rf"(?:les? |la |l'){_AUTHORITY}?{{place:power}}(?: \([^()]{{1,40}}\))?"

# «un protocole d'accord avec le gouvernement du Togo», «avec la ville de C», «avec le Togo», «avec Lomé»;
# «un accord |pour| des vols directs avec Lomé»: the flights are with the town.
_PARTNER = pattern(
    rf"(?: (?!(?:pour|sur|afin|visant|portant) )(?:[a-zà-ÿ'-]{{2,20}}|{{amount}}|{{number}})){{0,6}}?"
    rf" avec (?:{_NAMED_POWER}|{{place:seat}})"
)
# «|Le Togo|, en partenariat avec B, a», «En 2024, |la municipalité de C| a»
_LEADING = pattern(rf"(?:[^.;:,]{{1,40}}, )?{_NAMED_POWER}(?:,| (?!(?:et|ou|à|où|de|du|qui)\b))")
_HEADED = lazy(rf"{_AUTHORITY}$", re.IGNORECASE)
_SIGNS = lazy(
    r"\b"
    + alternation(
        "signer", "conclure", "parapher", "sceller", "nouer", "prolonger", "renouveler", "passer",
        "étendre", "établir", "poursuivre", "renforcer", "officialiser",
    )
    + r"\b",
)  # fmt: skip


def power_behind(hit: Hit) -> tuple[Item, ...]:
    """The country or town behind «avec»: «un accord avec la ville de C»."""
    match = _PARTNER.match(hit.view.mask, hit.end)
    item = (hit.view.group(match, "power") or hit.view.group(match, "seat")) if match else None
    return coordinated(hit.view, item, ("place",)) if item else ()


def power_ahead(hit: Hit) -> tuple[Item, ...]:
    """The country or town that opens a sentence: «Le Togo, |en partenariat |avec B, a»."""
    match = _LEADING.match(hit.view.mask)
    item = hit.view.group(match, "power") if match and match.end() < hit.start else None
    told = match and _OTHERS.search(hit.view.mask, match.end(), hit.start)
    return (item,) if item and not told else ()


# «Le Togo croît, |selon une étude publiée par le réseau| en collaboration avec B»: others do it.
_OTHERS = lazy(r"\b(?:selon|d'après|par)\b")


def power_that_signs(hit: Hit) -> tuple[Item, ...]:
    """The subject of the verb before the agreement: «Le Togo a signé |un accord»."""
    view = hit.view
    signs = _SIGNS.search(view.mask, clause(view, hit.start)[0], hit.start)
    powers = holders(hit.article, view, signs.start(), ("place",)) if signs else ()
    if signs is None or not powers or powers[-1].start < view.start:
        return powers
    gap = view.mask[powers[-1].end - view.start : verb_start(view, signs.start())]
    return powers if _BESIDE.fullmatch(gap) else ()


_BESIDE = lazy(r"(?: \([^()]{1,40}\))?[ ,]*")


def among(hit: Hit, prepositions: str, kinds: Iterable[Kind], within: int) -> tuple[Item, ...]:
    """Who stands behind «entre»: bodies, and in a list with firms «la ville de C»."""
    view, bodies = hit.view, frozenset(kinds)
    found = governed(view, hit.end, prepositions, bodies | {"place"}, within=within)
    powers = [i for i in found if i.kind == "place"]
    headed = all(_HEADED.search(view.mask, 0, i.start - view.start) for i in powers)
    if powers and headed and any(i.kind == "company" for i in found):
        return found
    return governed(view, hit.end, prepositions, bodies, within=within)
