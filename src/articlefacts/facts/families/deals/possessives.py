"""Ownership in a possessive: «A et sa filiale B», «B (groupe A)», «la participation de A dans B»."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from articlefacts.facts.arguments import coordinated, following, is_free
from articlefacts.facts.arguments.topic import possessor
from articlefacts.facts.families.deals.ownership import OWNED, OWNER, THING, aside, owns
from articlefacts.facts.once import once
from articlefacts.facts.rule import Article, Draft, Hit, Rule
from articlefacts.facts.view import BODIES, COMPANY, PEOPLE, Item, pattern


def _possessed(hit: Hit) -> Iterator[Draft]:
    """«A et sa filiale B», «via sa filiale B», «sa maison mère A»."""
    view = hit.view
    item = hit.group("owned")
    if (
        item
        and view.mask[item.start - view.start - 2] == ","
        and _BEHIND_NAME.search(view.mask, 0, hit.start)
    ):
        return  # «Après B, sa filiale au Maroc, A»: B is the subsidiary
    if _MAYBE_HIS.match(hit.match["noun"]) and _is_persons(hit):
        return
    if _HELD_VIA.search(view.mask, max(hit.start - 90, 0), hit.start):
        return
    noun = hit.match["noun"].lower()
    parent = noun.startswith("maison")
    other = (
        (None if parent else _namesake(hit, item))
        or _beside(hit)
        or _behind_frame(hit, item)
        or possessor(hit.article, view, hit.start, COMPANY)
        or _own_body(hit)
    )
    if parent:
        yield from aside(owns(hit, item, other))
        return
    for one in coordinated(view, item, OWNED) if item and noun.endswith("s") else (item,):
        yield from aside(owns(hit, other, one))


def _is_persons(hit: Hit) -> bool:
    """«A est détenue par N, qui a vendu |sa chaîne B|»: somebody stands nearer than the firm."""
    people = hit.view.between(0, hit.start, PEOPLE)
    firms = hit.view.between(0, hit.start, COMPANY)
    return bool(people) and (not firms or firms[-1].start < people[-1].start)


def _own_body(hit: Hit) -> Item | None:
    body = possessor(hit.article, hit.view, hit.start, BODIES)
    return None if body is None or _COURT.match(body.value.text) else body


# «Le tribunal confie A et sa filiale B à C»
_COURT = re.compile(r"(?:le |la )?(?:tribunal|cour|justice|parquet)\b", re.IGNORECASE)
_BEHIND_NAME = pattern(r"{company|organization}, (?:sa|ses|leur) $")
_BESIDE = pattern(
    r"{company|organization|person:other},? (?:via|à travers|par l'intermédiaire de|avec|par|dans|"
    r"(?:et|ou|mais aussi|ainsi que|comme)(?: de| par| avec| à)?) (?:sa|ses|leur) $"
)
# «N détient |12 % de B via sa| holding»: N's, not that of B.
_HELD_VIA = pattern(
    r"{percentage}(?: du capital| des (?:parts|actions))? (?:de |d'|du |dans )"
    r"{company|organization},? (?:via|à travers|par l'intermédiaire de|par) (?:sa|ses) $"
)
# «|À travers| sa filiale B, A exploite»
_FRONTED = re.compile(
    r"(?:^|[;:«\"] ?)(?:à travers|via|par l'intermédiaire de|avec|par|comme|outre|grâce à|chez|"
    r"après) (?:sa|ses|leur) $",
    re.IGNORECASE,
)


def _behind_frame(hit: Hit, item: Item | None) -> Item | None:
    """The subject behind a frame that opens the sentence: «À travers sa filiale B, A exploite»."""
    if item is None or not _FRONTED.search(hit.view.mask, 0, hit.start):
        return None
    comma = hit.view.mask.find(",", item.end - hit.view.start)
    found = (
        following(hit.view, comma, BODIES, within=40)
        if 0 <= comma < item.end - hit.view.start + 60
        else None
    )
    return found if found and is_free(hit.view, found) else None


def _namesake(hit: Hit, unit: Item | None) -> Item | None:
    """The firm of the article whose name opens that of its unit: «Korvia» and «Korvia Marine»."""
    if unit is None:
        return None
    words, firms, here = unit.value.text, _firms_named(hit.article), hit.view.index
    told = [
        (index > here, abs(index - here), item.start, item)
        for space in re.finditer(" ", words)
        for index, item in firms.get(words[: space.start()], ())
        if item.entity != unit.entity
    ]
    return min(told, key=lambda near: near[:3])[3] if told else None


@once
def _firms_named(article: Article) -> Mapping[str, Sequence[tuple[int, Item]]]:
    """The firms that an article names, by the words of their names, each with its sentence."""
    found: dict[str, list[tuple[int, Item]]] = {}
    for index, view in enumerate(article.views):
        for item in view.between(0, len(view.mask), COMPANY):
            if item.named:
                found.setdefault(item.value.text, []).append((index, item))
    return found


def _definite(hit: Hit) -> Iterator[Draft]:
    """«La filiale Korvia Marine» is Korvia's: its name tells whose."""
    unit = hit.group("owned")
    if owner := _namesake(hit, unit):
        yield from aside(owns(hit, owner, unit))


def _beside(hit: Hit) -> Item | None:
    """«… géré par A, via sa filiale B»: the possessor stands right before."""
    match = _BESIDE.search(hit.view.mask, max(hit.start - 80, 0), hit.start)
    return hit.view.group(match, "other") if match else None


def _in_brackets(hit: Hit) -> Iterator[Draft]:
    """«B (groupe A)», «B (filiale de A)»."""
    yield from aside(owns(hit, hit.group("owner"), hit.group("owned")))


def _stake_of(hit: Hit) -> Iterator[Draft]:
    """«la participation de 34 % de A dans B», «les 34 % de participation de A dans B»."""
    stake = hit.group("stake") or hit.group("share")
    yield from owns(hit, hit.group("owner"), hit.group("owned"), stake)


# «son enseigne», «son studio»
_WITH_HIS = (
    r"enseigne|entité|agence|opérateur|studio|label|pôle|bras armé|magazine|hebdomadaire|quotidien|mensuel|"
    r"réseau de magasins|fonds d'investissement|véhicule"
)

_MAYBE_HIS = re.compile(rf"{_WITH_HIS}|chaîne|foncière|régie|centrale", re.IGNORECASE)

POSSESSIVE_RULES: tuple[Rule, ...] = (
    Rule(
        "ownership.namesake",
        pattern(
            r"\b(?:la|cette|une|leur) (?P<trigger>filiale|branche|division|entité|unité)"
            r"(?: (?!(?:de|du|des|d'|en|à|et|par|avec) )[a-zà-ÿ-]{4,20}){0,2} {company:owned}"
        ),
        _definite,
    ),
    Rule(
        "ownership.possessive",
        pattern(
            rf"\b(?:sa|ses|leur|son(?= (?:[a-zà-ÿ]{{4,10}} )?(?:{_WITH_HIS})\b)) "
            r"(?P<trigger>(?:{number} )?(?:(?:propre|nouvelle|principale|jeune|petite|première|grande|"
            rf"toute jeune)s? )?(?P<noun>{_WITH_HIS}|"
            r"filiales?|maison[- ]mère|enseignes?|marques?|"
            r"banque en ligne|holding|branches?|divisions?|compagnies?|co-?entreprise|régie|chaînes?|"
            r"centrale d'achats?|foncière|entités)(?:(?: (?!et [\ue000-\ue004]|à [\ue000-\ue004]|(?:au|aux|avec|par|pour|contre|chez|"
            r"auprès) )[a-zà-ÿ-]+){0,4}?|"
            r"(?: [a-zà-ÿ-]+){0,2} (?:spécialisée|dédiée|consacrée|chargée|active) (?:d'|"
            r"(?:dans|en|à|aux?|des?|pour|sur) )[a-zà-ÿ'-]{1,24}(?: (?!(?:qui|dont|avec|par) |"
            r"et (?:la |le |les )?[\ue000-\ue004])[a-zà-ÿ'-]{1,24}){0,8}?))(?:,? | \(| ?: ?){company|"
            r"organization:owned}"
        ),
        _possessed,
    ),
    Rule(
        "ownership.brackets",
        pattern(
            r"{company|product|organization:owned} \((?P<trigger>groupe |filiale (?:de |d'|"
            r"du groupe )|propriété (?:de |d'))(?:le |la )?{company:owner}\)"
        ),
        _in_brackets,
    ),
    Rule(
        "ownership.stake",
        pattern(
            r"(?:{percentage:stake} de )?(?P<trigger>participation)(?: de {percentage:share})? "
            r"(?:de |d'|du )"
            rf"{OWNER} (?:dans|au capital de) {THING}"
        ),
        _stake_of,
    ),
)
