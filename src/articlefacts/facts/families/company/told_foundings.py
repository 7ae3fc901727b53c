"""Foundings whose body the text before tells, or a box: «N, qui l'a fondée en 1998», «Création : 1961, à Y»."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments import coordinated
from articlefacts.facts.arguments.lists import are_one
from articlefacts.facts.arguments.topic import topic
from articlefacts.facts.families.company.births import Birth, birth_at, founding
from articlefacts.facts.offices.heroes import hero_of
from articlefacts.facts.offices.holders import who
from articlefacts.facts.offices.posts import MISTER
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import BODIES, COMPANY, PEOPLE, Item, pattern


def _founded_it(hit: Hit) -> Iterator[Draft]:
    """«N, qui l'a fondée en 1998 à Y», «Elle l'a créée avec son frère en 2012»."""
    view = hit.view
    named = view.group(hit.match, "founder")
    founders = (named,) if named else who(hit, hit.match.start("it"))
    body = _spoken_of(hit)
    birth = birth_at(view, hit.match.end())
    made = view.mask[hit.start : hit.end].lower().startswith(("cré", "mont", "lanc"))
    if body and founders and not (made and birth.date is None):
        yield founding(hit, body, Birth(birth.date, birth.place, founders))


def _spoken_of(hit: Hit) -> Item | None:
    """What «l'» takes up: the one company that the sentence names before, else the one spoken of."""
    before = hit.view.between(0, hit.match.start(), COMPANY)
    if before:
        return before[0] if are_one(before) else None
    return topic(hit.article, hit.view, COMPANY)


def _box(hit: Hit) -> Iterator[Draft]:
    """«Création : 1961, à Y, par N»: of the company that the article is about."""
    view, hero = hit.view, hero_of(hit.article)
    date = view.group(hit.match, "date")
    if hero is None or hero.kind != "company" or date is None:
        return
    where = view.group(hit.match, "place")
    by = view.group(hit.match, "by")
    founders = coordinated(view, by, PEOPLE) if by else ()
    yield replace(founding(hit, hero, Birth(date, where, founders)), presupposed=True)


def _founders_box(hit: Hit) -> Iterator[Draft]:
    """«Fondateurs : N et M»."""
    person, hero = hit.view.group(hit.match, "person"), hero_of(hit.article)
    if person and hero and hero.kind == "company":
        people = coordinated(hit.view, person, PEOPLE)
        yield replace(founding(hit, hero, Birth(None, None, people)), presupposed=True)


def _at_origin(hit: Hit) -> Iterator[Draft]:
    """«À l'origine de la jeune pousse, deux amis : N et M»."""
    view = hit.view
    body, one = view.group(hit.match, "body"), view.group(hit.match, "one")
    body = body or (topic(hit.article, view, COMPANY) if hit.match["noun"] else None)
    two = view.group(hit.match, "two")
    if body and one:
        yield founding(hit, body, Birth(None, None, (one, two) if two else (one,)))


def _with_partner(hit: Hit) -> Iterator[Draft]:
    """«Cofondatrice de X avec M, N prendra les rênes»."""
    view = hit.view
    body, partner = view.group(hit.match, "body"), view.group(hit.match, "partner")
    person = view.group(hit.match, "person")
    if body and partner and person and body.kind in BODIES:
        founders = (person, partner)
        yield replace(founding(hit, body, Birth(None, None, founders)), presupposed=True)


_NOUN = r"(?:jeune pousse|start-?up|société|entreprise|marque|maison|enseigne|plate-?forme|aventure|PME|affaire)"

TOLD_FOUNDING_RULES: tuple[Rule, ...] = (
    Rule(
        "founding.founded_it",
        pattern(
            r"(?:{person:founder}(?:,\s[^,;.:«»\ue000-\ue002]{2,50})?,?\squi|\b(?:il|elle)|{person})\s(?P<it>l')"
            r"(?:a|avait)\s(?:lui-même |elle-même )?(?P<trigger>(?:co-?)?(?:fond|cré)ée?s?|montée?s?|lancée?s?)(?![\w-]| sur\b)"
        ),
        _founded_it,
    ),
    Rule(
        "founding.box",
        pattern(
            r"(?:^|[.;•\n–-]\s?)(?:(?:année|date) de )?(?P<trigger>création|fondation|naissance|créée|fondée)\s?:\s"
            r"(?:en )?{date:date}(?:,? (?:à|au|aux|en) {place:place})?"
            rf"(?:[^.;:\n\ue002]{{0,30}}\bpar (?:le |la |l')?{MISTER}{{person:by}})?"
        ),
        _box,
    ),
    Rule(
        "founding.founders_box",
        pattern(
            r"(?:^|[.;•\n–-]\s?)(?P<trigger>(?:co-?)?fondat(?:eur|rice)s?)\s?:\s{person:person}"
        ),
        _founders_box,
    ),
    Rule(
        "founding.at_origin",
        pattern(
            r"(?:^|[.:;»]\s)(?P<trigger>à l'origine|aux origines)\s(?:de |d'|du )(?:la |le |l'|cette )?"
            rf"(?:(?:{_NOUN} )?{{company:body}}|(?P<noun>{_NOUN}(?: [a-zà-ÿ-]{{4,14}})?)),\s"
            r"(?:(?:on trouve|il y a|se trouvent?)\s)?(?:(?:une?|deux|trois|\ue008\ue010*)\s[a-zà-ÿ -]{3,30}\s?[:,]\s)?"
            rf"{MISTER}{{person:one}}(?:,\s[^,;.:«»]{{3,40}},)?(?:\set\s{MISTER}{{person:two}})?"
        ),
        _at_origin,
    ),
    Rule(
        "founding.with_partner",
        pattern(
            r"(?:^|[.:;»]\s)(?P<trigger>co-?fondat(?:eur|rice))\s(?:de |d'|du )(?:la |le |l')?{company|organization:body}"
            rf"\s(?:avec|aux côtés de)\s{MISTER}{{person:partner}},\s{MISTER}{{person:person}}"
        ),
        _with_partner,
    ),
)
