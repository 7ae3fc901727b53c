"""Firms by the person whose they are: «B, la holding de A», «la start-up de A, B», «A, avec sa société B»."""

from __future__ import annotations

from collections.abc import Iterator

from articlefacts.facts.arguments.topic import topic
from articlefacts.facts.families.deals.ownership import aside, owns
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import pattern


def _of_person(hit: Hit) -> Iterator[Draft]:
    """«B, la holding de A», «la start-up de A, B»."""
    yield from aside(owns(hit, hit.group("owner"), hit.group("owned")))


def _his_company(hit: Hit) -> Iterator[Draft]:
    """«A, avec sa holding B,»; «avec sa société B, il»: a person of whom the text speaks."""
    view = hit.view
    people = view.between(0, hit.start, {"person"})
    distinct = {i.entity.id: i for i in people if i.entity}
    if len(distinct) > 1:
        return
    owner = people[-1] if people else topic(hit.article, view, {"person", "company"})
    if owner and owner.kind == "person":
        yield from aside(owns(hit, owner, view.group(hit.match, "owned")))


_PRIVATE = (
    r"(?:société|entreprise|PME|ETI|groupe|holding|start-?up|structure|boîte de production|"
    r"maison de (?:production|disques)|label|fonds|société de production|société d'investissement)"
)
_PERSON = (
    r"(?:de |d'|du )(?:(?:M\.|Mme|MM\.|milliardaire|homme d'affaires|magnat|entrepreneur|"
    r"la famille|le|l')\s?){0,3}{person:owner}"
)

# «la société |rivale de N» is not his.
_ADJECTIVES = r"(?: (?!de |(?:rivale?|concurrente?|partenaire|cliente?) )[a-zà-ÿ-]{2,20})"

PERSONAL_RULES: tuple[Rule, ...] = (
    Rule(
        "ownership.of_person",
        pattern(
            rf"{{company:owned}},? (?:\([^()]{{1,40}}\),? )?(?:la |le |l')(?P<trigger>{_PRIVATE})"
            rf"{_ADJECTIVES}{{0,4}} {_PERSON}"
        ),
        _of_person,
    ),
    Rule(
        "ownership.persons_firm",
        pattern(
            rf"\b(?:la |le |l'|du |au )(?P<trigger>{_PRIVATE}){_ADJECTIVES}{{0,3}} "
            rf"{_PERSON}, {{company:owned}}(?=[,.;)]| \(|$)"
        ),
        _of_person,
    ),
    Rule(
        "ownership.firm_of_person",
        pattern(
            r"\b(?:la |le |l'|du |au )(?P<trigger>holding|société d'investissement|société|fonds|"
            r"start-?up|structure|maison de production|véhicule d'investissement|family office)"
            rf"(?: (?!de )[a-zà-ÿ-]{{2,20}}){{0,2}} {{company:owned}} {_PERSON}(?=[,.;)]| (?:a|va|est|"
            r"qui|vient|avait|détient|possède|compte|veut)\b|$)"
        ),
        _of_person,
    ),
    Rule(
        "ownership.his",
        pattern(
            rf"\b(?:sa|son) (?:propre |autre |nouvelle )?(?P<trigger>{_PRIVATE})"
            rf"(?: (?!de )[a-zà-ÿ-]{{3,20}}){{0,2}},? {{company:owned}}"
        ),
        _his_company,
    ),
)
