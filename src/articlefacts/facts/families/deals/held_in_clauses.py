"""Ownership in a relative clause: «B, que A détient à 60 %», «B, dont il possède le tiers», «B, que contrôle A»."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.facts.arguments import coordinated
from articlefacts.facts.arguments.firm_nouns import COMPANY_NOUN, firm_noun
from articlefacts.facts.arguments.pronoun_subjects import of_pronoun
from articlefacts.facts.arguments.topic import free_bodies, topic
from articlefacts.facts.families.deals.name_words import WORDS
from articlefacts.facts.families.deals.ownership import OWNERS, owns
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import BODIES, COMPANY, PEOPLE, Item, pattern
from articlefacts.lazy import lazy
from articlefacts.lexicon.verbs import FINITE, alternation

_OWNER = r"(?:(?:la|le|les|l'|un|une)\s?)?" + WORDS + r"{company|organization|person:owner}"
# «B|, un cabinet de conseil| dont A possède 60 %»
_KIND = (
    r"(?:, (?:(?:une?|la|le|l')\s?)?(?!(?:qui|que|dont|où|et|ou|mais|puis|car|avant|après|a|est)\b)"
    r"[a-zà-ÿ][^,.;:()\ue000-\ue002]{2,70}?)?"
)
_HEAD = (
    rf"{{company|organization|product:owned}}[»\"”]?(?: \([^()]{{1,40}}\))?{_KIND}(?:,? | ?[–—-] ?)"
)
_LATELY = (
    r"(?:(?:encore|déjà|désormais|toujours|aussi|également|actuellement|aujourd'hui|alors|"
    r"(?:depuis |en )?{date}),? ){0,2}"
)
_HOLD = alternation("détenir", "posséder", "contrôler", tenses=FINITE)
_KEEP = alternation("conserver", "garder", tenses=FINITE)
_WE_HOLD = r"détenons|possédons|contrôlons|détenions|possédions|contrôlions"
# Who is not named: «qu'|il| détient», «que |le groupe| contrôle», «dont |chacun| aura».
_TAKEN_UP = (
    r"(?:(?P<we>nous)|(?P<each>chacune?(?: d'(?:eux|entre eux|elles))?)|(?P<pronoun>ils?|elles?)|"
    rf"(?:le |la |l'|ce |cette )(?P<noun>{COMPANY_NOUN}|{firm_noun()})(?: (?!de |du |des |d')[a-zà-ÿ-]{{4,14}})?)"
)
_PART = (
    r"(?:(?:à |à hauteur de )?(?:[a-zà-ÿ'-]{1,14} ){0,3}?{percentage:stake}|(?:la |l')?"
    r"(?:moitié|majorité|essentiel|totalité|intégralité)|(?:le |un )(?:tiers|quart)|les {number} (?:tiers|quarts))"
)
_WHOLLY = (
    r"(?:en (?:totalité|(?:grande )?partie)|intégralement|entièrement|majoritairement|à parité|"
    r"conjointement|à parts égales)"
)


def _that_held(hit: Hit) -> Iterator[Draft]:
    """«B, que A détient à 60 %», «B, qu'il contrôle», «B, que contrôle A»."""
    owned = hit.group("owned")
    bare = hit.group("stake") is None and hit.match.groupdict().get("wholly") is None
    if owned is None or (bare and owned.kind == "organization"):
        return  # a party, a town: power, not property
    for owner in _owners(hit, owned):
        yield from owns(hit, owner, owned, hit.group("stake"))


def _owners(hit: Hit, owned: Item) -> tuple[Item, ...]:
    """Who owns, named or taken up."""
    view, told = hit.view, hit.match.groupdict()
    if named := hit.group("owner"):
        return coordinated(view, named, OWNERS)
    if told.get("we"):
        one = of_pronoun(hit.article, view, hit.start, hit.start, COMPANY)
    elif told.get("each"):
        return _both(hit, owned)
    elif noun := told.get("noun"):
        at, but = hit.match.start("noun"), (owned.entity.id,) if owned.entity else ()
        one = topic(hit.article, view, BODIES, noun=noun, at=at, but=but)
    else:
        one = _subject_before(hit, owned)
    return (one,) if one else ()


def _subject_before(hit: Hit, owned: Item) -> Item | None:
    """Whom «il» means behind «B, que»: the subject of the main clause."""
    free = free_bodies(hit.view, 0, owned.start - hit.view.start, OWNERS - {"place"})
    if free := [i for i in free if i.entity != owned.entity]:
        return free[-1]
    but = (owned.entity.id,) if owned.entity else ()
    founded = _FOUNDED.search(hit.view.mask, 0, owned.start - hit.view.start)
    kinds = PEOPLE if founded else OWNERS - {"place"}
    return topic(hit.article, hit.view, kinds, but=but)


# «|il avait fondé dans la foulée| B, dont il possède»: people found firms.
_FOUNDED = lazy(r"\b(?:il|elle) (?:a|avait) (?:[a-zà-ÿ]{2,10} )?(?:co)?(?:fondé|créé)\b", re.I)


def _both(hit: Hit, owned: Item) -> tuple[Item, ...]:
    """Whom «chacun» means: those who act together in the sentence."""
    for item in hit.view.between(0, owned.start - hit.view.start, BODIES):
        several = coordinated(hit.view, item, BODIES)
        if len(several) > 1 and owned not in several:
            return several
    named = hit.view.between(0, hit.start, BODIES)
    pair = {i.entity.id: i for i in named if i.entity and i.entity != owned.entity}
    return tuple(pair.values()) if len(pair) == 2 else ()


HELD_IN_CLAUSE_RULES: tuple[Rule, ...] = (
    Rule(
        "ownership.that_held",
        pattern(
            rf"{_HEAD}qu(?:e |')(?:{_OWNER}(?: et (?:la |le |l')?{{company|person}})?(?: \([^()]{{1,30}}\))?|"
            rf"{_TAKEN_UP}) {_LATELY}(?P<trigger>{_HOLD}|{_WE_HOLD})(?: {_LATELY}(?:{_PART}|(?P<wholly>{_WHOLLY}))|"
            r"(?=[,.;)]| depuis (?:{date}|[a-zà-ÿ\ue008\ue010]{2,12} (?:ans|mois))(?:[,.;)]| et\b|$)|"
            r" (?:et|avec|via|aux côtés|au travers|à travers)\b|$))"
        ),
        _that_held,
    ),
    Rule(
        "ownership.that_holds",
        pattern(
            rf"{_HEAD}que (?P<trigger>{_HOLD})(?:,? (?:selon|d'après|depuis|en|via) [^,.;:]{{2,40}},?)? "
            rf"{_OWNER}(?:,? (?:à|à hauteur de) {{percentage:stake}})?"
        ),
        _that_held,
    ),
    Rule(
        "ownership.of_which_it_holds",
        pattern(
            rf"{_HEAD}dont {_TAKEN_UP} {_LATELY}(?P<trigger>{_HOLD}|{_WE_HOLD}|(?:a|ont|aura|auront|avait|"
            rf"{_KEEP})(?= (?:(?:encore|toujours|environ|près de|plus de|la|le|l'|un|les) ?){{0,2}}"
            rf"(?:[\ue006\ue008]|moitié|tiers|quart|majorité))) {_LATELY}{_PART}"
        ),
        _that_held,
    ),
)
