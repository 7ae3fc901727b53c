"""Who came before and who comes after: «son prédécesseur, N», «N, successeur de M à la tête de X»."""

from __future__ import annotations

from collections.abc import Iterator

from articlefacts.facts.arguments.topic import leading, settled, topic
from articlefacts.facts.offices.bodies import body_of_post, is_statesman, told_body
from articlefacts.facts.offices.heroes import hero_firm
from articlefacts.facts.offices.posts import MISTER, read_post
from articlefacts.facts.offices.statements import position
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import PEOPLE, pattern


def _successor(hit: Hit) -> Iterator[Draft]:
    """«N, successeur de M à la tête de X», «le futur successeur de M au poste de T de X, N»."""
    view = hit.view
    old, new = view.group(hit.match, "old"), view.group(hit.match, "new")
    post = read_post(view, old.end - view.start) if old else None
    body = body_of_post(hit, post, (old,)) if old and post else None
    if old is None or new is None or post is None or body is None:
        return
    state = "incoming" if hit.match["ahead"] else "current"
    yield from position(hit, (new,), body, post.title, state, dated=False, aside=True)
    yield from position(hit, (old,), body, post.title, "former", dated=False, aside=True)


def _predecessor(hit: Hit) -> Iterator[Draft]:
    """«Son prédécesseur chez X, N», «Son successeur à la tête de X, N»."""
    person, body = hit.view.group(hit.match, "person"), hit.view.group(hit.match, "body")
    if person and body:
        state = (
            "former" if hit.view.mask[hit.start : hit.start + 3].lower() == "pré" else "incoming"
        )
        yield from position(hit, (person,), body, None, state, dated=False)


def _his_predecessor(hit: Hit) -> Iterator[Draft]:
    """«N, PDG de X, … son prédécesseur, M»: M had the post that the article gives N."""
    view = hit.view
    person = view.group(hit.match, "person")
    named = view.between(0, hit.start, PEOPLE)
    heir = named[-1] if named else topic(hit.article, view, PEOPLE)
    told = told_body(hit.article, (heir,)) if heir else None
    lead = None if named else leading(view, frozenset({"company"}))
    body = told or (
        settled(hit.article, lead) if lead and lead.end < view.start + hit.start else None
    )
    body = body or (None if named else hero_firm(hit))
    if person and body and not is_statesman(hit.article, (person,)):
        yield from position(hit, (person,), body, None, "former", dated=False, aside=True)


_HEIR = (
    r"(?P<ahead>future?\s)?(?P<trigger>successeure?|remplaçante?)\s(?:de |d'|du )"
    rf"{MISTER}{{person:old}}"
)

HEIR_RULES: tuple[Rule, ...] = (
    Rule(
        "position.successor",
        pattern(rf"{{person:new}},\s(?:le |la )?{_HEIR}(?=\s(?:à la|aux?|comme|en)\s)"),
        _successor,
    ),
    Rule(
        "position.successor_named",
        pattern(
            rf"\b(?:le|la)\s{_HEIR}(?=\s(?:à la|aux?|comme|en)\s)[^,;:.\ue002]{{2,80}}(?:,\s|\s(?:s'appelle|se nomme|est|sera|serait)\s)"
            rf"{MISTER}{{person:new}}"
        ),
        _successor,
    ),
    Rule(
        "position.predecessor",
        pattern(
            r"\b(?:son|sa|leur)\s(?P<trigger>prédécesseure?|successeure?)\s(?:chez|"
            r"à la (?:tête|direction|présidence) d(?:e|u|')|aux commandes d(?:e|u|'))\s?(?:la |"
            r"le |l')?{company|organization:body},?\s(?:M\. |Mme )?{person:person}"
        ),
        _predecessor,
    ),
    Rule(
        "position.his_predecessor",
        pattern(
            r"\b(?:son|sa)\s(?:lointaine? |illustre )?(?P<trigger>prédécesseure?|"
            rf"prédécesseuse)(?: (?:à (?:la (?:présidence|tête|direction(?: générale)?)|ce poste)|aux commandes))?,?\s{MISTER}{{person:person}}"
        ),
        _his_predecessor,
    ),
)
