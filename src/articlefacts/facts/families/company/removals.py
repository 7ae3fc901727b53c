"""A firm that moves: «transfère son siège à Redon», «quitte Vannes pour Redon, où elle s'installera»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments.actors import actor
from articlefacts.facts.arguments.pronoun_subjects import speakers_firm
from articlefacts.facts.arguments.towns import is_town
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import pattern
from articlefacts.lazy import lazy
from articlefacts.lexicon.verbs import alternation
from articlefacts.models.facts import Headquarters

SEAT = (
    r"(?:quartiers? généra(?:l|ux)|QG|si[eè]ge|bureau exécutif|état-major|"
    r"centre de décision)(?: (?:social|mondial|central|principal|historique|opérationnel|régional|"
    r"européen|français|africain|asiatique|nord-américain|américain))?(?: mondial)?"
)
_TOWN = r"(?:{place}|[A-ZÀ-Ý][\w-]{2,24})"


def _leaves(hit: Hit) -> Iterator[Draft]:
    """«X quitte Vannes pour Redon, où sera transféré son siège»: the seat that is to be."""
    body, place = actor(hit), hit.group("place")
    if body and body.kind == "company" and place and is_town(place):
        draft = hit.draft(Headquarters, organization=body.ref(), place=place.ref())
        yield replace(draft, status="planned") if hit.match["ahead"] else draft


def _moves(hit: Hit) -> Iterator[Draft]:
    """«X transfère son siège de Lyon à Vannes»."""
    ours = _OURS.search(hit.match.group())
    body = speakers_firm(hit.article, hit.view, hit.start) if ours else actor(hit)
    place = hit.view.group(hit.match, "place")
    if body and place:
        yield hit.draft(Headquarters, organization=body.ref(), place=place.ref())


_OURS = lazy(r"\b(?:notre|nos)\b", re.IGNORECASE)


REMOVAL_RULES: tuple[Rule, ...] = (
    Rule(
        "headquarters.moves",
        pattern(
            r"\b(?P<trigger>(?:transf[éè]r|déménag|relocalis|délocalis|déplac|bascul|rapatri|"
            rf"install|établi|fix)\w*) (?:\w+ment )?(?:son|ses|leurs?|notre|nos) (?:{SEAT}|"
            rf"services centraux|centre de décision)(?: et (?:son|sa|ses|leurs?) [^,;.:]{{3,40}}?)?"
            rf"(?: (?:de |d')(?:l'|la )?(?:{{place}}|[A-ZÀ-Ý][\w-]{{1,24}}))? (?:à|au|aux|vers|"
            rf"en|dans) (?:le |la |l'|les )?{{place:place}}"
        ),
        _moves,
    ),
    Rule(
        "headquarters.leaves",
        pattern(
            rf"(?<![\w-])(?P<trigger>{alternation('quitter')}|délaiss(?:e|er|era|é)|abandonn(?:e|er|era|é)|troqu(?:e|er|era|é)) {_TOWN} "
            r"(?:pour|contre) (?:le |la |l')?{place:place},? où (?:(?:elle|il|le [a-zà-ÿ]{4,14}|la [a-zà-ÿ]{4,14}|l'entreprise) )?"
            r"(?:(?P<ahead>s'installera|emménagera|installera|sera (?:transféré|installé|établi)|aura|doit (?:s'installer|emménager)|va (?:s'installer|emménager))|"
            r"s'est installée?|a (?:installé|transféré|établi|emménagé)|se trouve|est (?:désormais )?(?:installé|situé)e?)"
        ),
        _leaves,
        needs=frozenset({"place"}),
    ),
)
