"""Whose a unit is, in brackets: «les chaînes B et C (A)», «D, B (A) et E»."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.facts.families.deals.ownership import aside, owns
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import Item, Kind, pattern
from articlefacts.lazy import lazy

_UNITS: frozenset[Kind] = frozenset({"company", "product"})
_PEERS = 3
# Groups less known than what is theirs, which stands in the brackets: «Alphabet (Google)».
_BEHIND_BRANDS = frozenset(
    (
        "adeo alphabet altice bytedance inditex iliad kering lvmh meta mulliez psa stellantis "
        "tencent vivendi"
    ).split()
)
_JOINT = lazy(r",? (?:et )?(?:l'|(?:la|le|les) )?")
# «D, B (A)|, E et F|»
_BEHIND = lazy(r",? (?:et )?(?:l'|(?:la|le|les) )?[\ue000\ue004]")
# «les sociétés d'autoroutes |B et C (A) d'une part, D (E)»: names alone behind the noun.
_KIND = lazy(
    r"(?:\b(?:le|la|les|des|du|cette|ces|aux?|deux|trois) |\bl'|\ue008\ue010* )(?:mines?|marques?|chaînes?|radios?|"
    r"plateformes?|sociétés?|filiales?|enseignes?|magazines?|hebdomadaires?|quotidiens?|titres|journaux|sites?|"
    r"réseaux(?: sociaux)?|compagnies?|opérateurs?|brasseries?|banques?|hôtels?|maisons?|studios?|labels?|"
    r"magasins?|supermarchés|hypermarchés|clubs?|applications?|messageries?|moteurs? de recherche)"
    r"(?: (?:de |d'|à )?(?!(?:que|qui|par|dans|du|des)\b)[a-zà-ÿ-]{3,18}){0,2} "
    r"(?:[\ue000\ue001\ue003\ue004]\ue010*|[ ,()«»]|\bet\b|d'une part|d'autre part|comme|notamment|dont){0,40}$",
    re.IGNORECASE,
)


def _of_it(hit: Hit) -> Iterator[Draft]:
    """«les chaînes B et C (A)», «D, B (A), E»: a firm in brackets behind one of a kind or among its peers."""
    view, owned, owner = hit.view, hit.group("owned"), hit.group("owner")
    if owned is None or owner is None or _is_short(owner, owned):
        return
    if owned.value.text.lower() in _BEHIND_BRANDS:
        yield from aside(owns(hit, owned, owner))
        return
    listed = view.between(0, hit.match.end(), _UNITS)[:-1]
    units = listed[-1:]
    for left in reversed(listed[:-1]):
        if not _JOINT.fullmatch(view.mask, left.end - view.start, units[0].start - view.start):
            break
        units.insert(0, left)
    if not _KIND.search(view.mask, 0, units[0].start - view.start):
        peers = len(units) + bool(_BEHIND.match(view.mask, hit.match.end()))
        units = [owned] if peers >= _PEERS else []
    for one in units:
        yield from aside(owns(hit, owner, one))


def _is_short(short: Item, name: Item) -> bool:
    """Whether brackets hold the name before once more: «Korvia Transport (KTR)», «Groupe Korvia Narvel (Korvia CN)»."""
    letters, whole = short.value.text, name.value.text.upper()
    rest = iter(whole)
    abbreviates = letters.isupper() and all(letter in rest for letter in letters)
    return abbreviates or not set(letters.upper().split()).isdisjoint(whole.split())


BRACKET_RULES: tuple[Rule, ...] = (
    Rule(
        "ownership.behind_name",
        pattern(r"{company|product:owned} (?P<trigger>\({company:owner}\))"),
        _of_it,
        zones=frozenset({"body", "title"}),
    ),
)
