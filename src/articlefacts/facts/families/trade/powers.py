"""States and towns as parties of an agreement: «Le Togo a signé avec B», «la ville de C et B».

Among themselves they sign much that is no partnership: what armies, borders and courts are about is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from articlefacts.facts.arguments import clause, coordinated, governed, subject, verb_start
from articlefacts.facts.arguments.nominal_subjects import holders
from articlefacts.facts.arguments.topic import topic
from articlefacts.facts.rule import Hit
from articlefacts.facts.view import BODIES, Item, Kind, SentenceView, pattern
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
    rf"(?: (?!(?:pour|sur|afin|visant|portant) )(?:[a-zà-ÿ'-]{{2,20}}|{{amount}}|{{number}}|{{date}})){{0,6}}?"
    rf"(?:, (?:notamment|entre autres))? avec (?:{_NAMED_POWER}|{{place:seat}})"
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


def _signs(hit: Hit) -> re.Match[str] | None:
    """The verb that signs, nearest to the agreement: «Après l'accord signé avec B, le Togo a |conclu| une entente»."""
    start, _ = clause(hit.view, hit.start)
    return next(reversed(list(_SIGNS.finditer(hit.view.mask, start, hit.start))), None)


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
    signs = _signs(hit)
    powers = holders(hit.article, view, signs.start(), ("place",)) if signs else ()
    if signs is None or not powers or powers[-1].start < view.start:
        return powers
    gap = view.mask[powers[-1].end - view.start : verb_start(view, signs.start())]
    return powers if _BESIDE.fullmatch(gap) else ()


def powers_that_join(hit: Hit) -> tuple[Item, ...]:
    """All who sign, States among them: «Le Togo et B ont signé», «Le Togo et le Bénin ont signé»."""
    view = hit.view
    signs = _signs(hit)
    found = subject(view, signs.start(), BODIES | {"place"}) if signs else ()
    return found if len(found) > 1 and _are_powers(hit, found) and _is_civil(hit) else ()


def two_powers(hit: Hit) -> tuple[Item, ...]:
    """Two States: «un accord |entre le Togo et le Bénin|», «|Le Togo| a signé un accord |avec le Bénin|»."""
    if not _is_civil(hit):
        return ()
    both = governed(hit.view, hit.end, "entre", ("place",), within=60)
    if len(both) > 1:
        return both if _are_powers(hit, both) and not _LASTING.match(hit.match["trigger"]) else ()
    others = _partner_powers(hit)
    known = {i.entity.id for i in others if i.entity}
    signers = power_that_signs(hit) or (_power_told(hit, known) if others else ())
    ours = [i for i in signers if i.entity and i.entity.id not in known]
    return (*ours, *others) if ours and others else ()


# «un accord dans ce sens |signé mardi avec| B», «Des accords |ont ainsi été signés| avec B»
_SIGNED = lazy(
    r"[^.;:]{0,60}? (?:signé|conclu|paraphé|scellé|noué|officialisé)e?s? (?:\ue007\ue010* |en \ue007\ue010* )?avec\b",
    re.IGNORECASE,
)
# «|Après| l'accord signé avec B, le Togo»
_BEHIND = pattern(rf"[^.;:]{{0,110}}?, {_NAMED_POWER} (?!(?:et|ou|où|de|du)\b)")


def _power_told(hit: Hit, partners: Iterable[str]) -> tuple[Item, ...]:
    """The State of «|Le Togo| veut s'ouvrir, comme l'illustre un accord signé avec B», else that of the text before."""
    view, known = hit.view, frozenset(partners)
    if not _SIGNED.match(view.mask, hit.end):
        return ()
    if ahead := power_ahead(hit):
        return ahead
    behind = _BEHIND.match(view.mask, hit.end)
    if behind:
        item = view.group(behind, "power")
    else:
        item = topic(hit.article, view, ("place",), but=known)
        told_in = next(
            (v for v in reversed(hit.article.views) if item and v.start <= item.start), view
        )
        item = item if item and _like_a_state(told_in, item) else None
    return (item,) if item else ()


def _partner_powers(hit: Hit) -> tuple[Item, ...]:
    """The States behind «avec», or before the agreement: «a signé |avec le Bénin| un accord»."""
    signs = _signs(hit)
    at = signs.end() if signs else hit.end
    found = power_behind(hit) or governed(hit.view, at, "avec", ("place",), within=hit.start - at)
    return found if _are_powers(hit, found) else ()


def _are_powers(hit: Hit, parties: Iterable[Item]) -> bool:
    """Whether each place is named like a State, with its article, or behind «la ville de»."""
    view = hit.view
    return all(_like_a_state(view, i) for i in parties if i.kind == "place")


def _like_a_state(view: SentenceView, place: Item) -> bool:
    name = place.value.text
    told = _LIKE_A_STATE.search(view.mask, 0, place.start - view.start)
    return name in _BARE_STATES or (bool(told) and name not in _CONTINENTS)


_BARE_STATES = frozenset(
    {"Bahreïn", "Cuba", "Djibouti", "Haïti", "Israël", "Madagascar", "Oman", "Singapour", "Taïwan"}
)


_CONTINENTS = frozenset({"Afrique", "Asie", "Europe", "Amérique", "Océanie"})
_LIKE_A_STATE = lazy(rf"(?:\b(?:le|la|les|au|aux|du) |\bl'|{_AUTHORITY})$", re.IGNORECASE)


def _is_civil(hit: Hit) -> bool:
    mask, start = hit.view.mask, max(hit.start - 30, 0)
    return not (_UNCIVIL.search(mask, start, hit.end + 70) or _NOT_SIGNED.search(mask, start))


# «la coopération entre le Togo et le Bénin»: what neighbours always have.
_LASTING = lazy(r"(?:coopér|collabor|alliance)", re.IGNORECASE)
_UNCIVIL = lazy(
    r"\b(?:paix|cessez|trêve|armistice|militaires?|sécurité|défense|extradition|réadmission|"
    r"migra[a-z]{3,8}|frontali[a-zè]{2,4}|frontières?|otages?|prisonniers?|nucléaires?|armes?|guerre|"
    r"normalisation|réconciliation|retrait|paroles?|litiges?|différend|tarifs?|douan[a-zè]{1,5})\b",
    re.IGNORECASE,
)
_NOT_SIGNED = lazy(
    r"\baucune?\b|\brest(?:e|ent|ait|era) (?:[a-zà-ÿ]{3,9} )?(?:improbable|lointain|possible|incertain|"
    r"hypothétique|à )|\bexpir[a-zé]{1,5}\b|\bcaduc",
    re.IGNORECASE,
)
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
