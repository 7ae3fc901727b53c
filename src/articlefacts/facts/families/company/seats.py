"""The seat told by the noun that takes a company up: «la biscuiterie de Vannes».

The noun says where the company sits; the text before says which company it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments.firm_nouns import firm_noun
from articlefacts.facts.arguments.towns import is_town
from articlefacts.facts.families.company.taken_up import taken_up
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import Item, pattern
from articlefacts.models.facts import Headquarters


def _seat(hit: Hit, body: Item | None, place: Item) -> Iterator[Draft]:
    if body is not None and body.entity is not None:
        draft = hit.draft(Headquarters, organization=body.ref(), place=place.ref())
        yield replace(draft, presupposed=True)


# «la maison de Mexico», «la centrale de Kusile»: the building; «le site du constructeur de Brizac»: one of many.
_PLACE_NOUN = re.compile(
    r"(?:le |la |l'|ce |cette |du |au )?(?:\b\w{1,24} )?(?:maison|plate-?forme|centrale|"
    r"établissement|laboratoire|studio|manufacture|clinique|cimenterie|aciérie|fonderie|sucrerie|marché|"
    r"banque)\b",
    re.I,
)
_SITE_OF = re.compile(
    r"\b(?:usines?|sites?|ateliers?|magasins?|centres?|bureaux|agences?) (?:industriel )?$", re.I
)


def _by_noun(hit: Hit) -> Iterator[Draft]:
    """«La biscuiterie de Vannes augmente ses prix»."""
    view, place = hit.view, hit.group("town")
    if place is None or not is_town(place) or _PLACE_NOUN.match(hit.match.group()):
        return
    if not _SITE_OF.search(view.mask, max(hit.match.start() - 20, 0), hit.match.start()):
        yield from _seat(hit, taken_up(hit, hit.match.start()), place)


def _beside(hit: Hit) -> Iterator[Draft]:
    """«X, un usineur de Vannes», «X, de Vannes,»."""
    view, body, place = hit.view, hit.group("body"), hit.group("town")
    if body is None or place is None or not body.named or not is_town(place):
        return
    if _AGENT.search(view.mask, 0, body.start - view.start) and _DEFINITE.match(
        view.mask, body.end - view.start
    ):
        return
    yield from _seat(hit, body, place)


# «Interrogée par X, |la banque zurichoise»: the one that was asked, not X.
_AGENT = re.compile(r"\b(?:par|selon|d'après|auprès d[eu]|pour|à) ?(?:la |le |l')?$", re.IGNORECASE)
_DEFINITE = re.compile(r", (?:la |le |l')")
# Firms of one site; «le constructeur X, à Y,» may speak of one plant among many.
_SMALL_FIRM = (
    r"(?:PME|ETI|TPE|start-?up|jeune pousse|entreprise|société|startup|agence|cabinet|studio|"
    r"fabrique|(?!gendarme|galerie)[a-zà-ÿ]{4,12}erie)"
)


def _placed(hit: Hit) -> Iterator[Draft]:
    """«La biscuiterie X, à Vannes, emploie», «La PME X (Vannes) recrute»."""
    body, place = (
        hit.view.group(hit.match, "body"),
        hit.view.group(hit.match, "town") or hit.view.group(hit.match, "city"),
    )
    if body is not None and body.named and place is not None and is_town(place):
        yield from _seat(hit, body, place)


_ARTICLE = (
    r"(?:\b(?:le|la|ce|cette|du|au) |\bl')(?:jeune |petite? |grande? |vieille |vénérable |ex-)?"
)
_MIDDLE = r"(?: (?!(?:de|du|des|d'|l'|qui|a|est|et|ou)\b)[a-zà-ÿ'-]{2,20}){0,3}?"

SEAT_RULES: tuple[Rule, ...] = (
    Rule(
        "headquarters.noun_of",
        pattern(
            rf"{_ARTICLE}{firm_noun()}(?: [a-zà-ÿ-]{{4,20}}){{0,2}}? (?P<trigger>de |"
            rf"d'){{place:town}}(?! [\ue000-\ue002])"
        ),
        _by_noun,
        needs=frozenset({"place"}),
    ),
    Rule(
        "headquarters.placed",
        pattern(
            rf"(?:\b(?:la|le|cette|sa|son|une?) (?:petite |jeune )?|\bl')(?:{_SMALL_FIRM}|"
            rf"(?<=petite )banque)(?: [a-zà-ÿ-]{{4,20}}){{0,2}}? "
            rf"[«\"“]?\s?{{company:body}}[»\"”]?"
            r",? (?P<trigger>à|au|\() ?(?:(?<=[àu] ){place:town}(?: \([^()]{2,40}\))?[,.]|"
            r"(?<=\(){place:city}(?:, [^(),]{2,30})?\))"
        ),
        _placed,
        needs=frozenset({"place"}),
    ),
    Rule(
        "headquarters.before_name",
        pattern(
            rf"{_ARTICLE}(?!maison|plate|centrale|banque|studio|marque|enseigne){firm_noun()} "
            rf"(?P<trigger>de |d'){{place:town}},? [«\"“]?\s?{{company:body}}"
        ),
        _beside,
        needs=frozenset({"place"}),
    ),
    Rule(
        "headquarters.sits",
        pattern(
            r"{company:body}[»\"”]?(?: \([^()]{1,60}\))?(?:,? qui)? (?P<trigger>siège|(?<=qui )s'installera|"
            r"(?<=qui )a (?:ses quartiers|ses bureaux))(?: (?:désormais|aujourd'hui|toujours|{date}))?"
            r"(?: dans (?:une?|des|ses) [a-zà-ÿ-]{3,14}(?: [a-zà-ÿ-]{3,14})?)? (?:à|au|aux|en) {place:town}"
        ),
        _beside,
        needs=frozenset({"place"}),
    ),
    Rule(
        "headquarters.beside_of",
        pattern(
            rf"{{company:body}}[»\"”]?(?: \([^()]{{1,60}}\))?, (?:(?:(?:une?|le|la) |"
            rf"l')?{firm_noun()}{_MIDDLE} )?(?P<trigger>de |d'){{place:town}}(?=[,.;]| \(|"
            r" (?:spécialisée?|qui|fondée?|créée?|employant|fabriquant|active|actif)\b)"
        ),
        _beside,
        needs=frozenset({"place"}),
    ),
)
