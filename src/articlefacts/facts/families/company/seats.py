"""The seat told by the noun that takes a company up: «le groupe lillois», «la biscuiterie de Vannes».

The noun says where the company sits; the text before says which company it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from articlefacts.facts.arguments.firm_nouns import firm_noun
from articlefacts.facts.arguments.topic import settled
from articlefacts.facts.arguments.towns import city_adjectives, is_town
from articlefacts.facts.families.company.inhabitants import CALLED
from articlefacts.facts.families.company.taken_up import taken_up
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import BODIES, COMPANY, Item, pattern
from articlefacts.models.entities import EntityRef
from articlefacts.models.facts import Headquarters
from articlefacts.models.spans import Span


def _seat(hit: Hit, body: Item | None, place: EntityRef | Span) -> Iterator[Draft]:
    if body is not None and body.entity is not None:
        yield replace(
            hit.draft(Headquarters, organization=body.ref(), place=place), presupposed=True
        )


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
    """«L'usineur lillois augmente ses prix», «la biscuiterie de Vannes augmente ses prix»."""
    view = hit.view
    place = view.group(hit.match, "town") if "town" in hit.match.re.groupindex else None
    if place is not None and (not is_town(place) or _PLACE_NOUN.match(hit.match.group())):
        return
    if _SITE_OF.search(view.mask, max(hit.match.start() - 20, 0), hit.match.start()):
        return
    where = place.ref() if place else view.span(*hit.match.span("place"))
    yield from _seat(hit, taken_up(hit, hit.match.start()), where)


def _by_mention(hit: Hit) -> Iterator[Draft]:
    """«Le groupe lillois» where it was understood as a company already."""
    view = hit.view
    body = view.group(hit.match, "body")
    if body is None or body.named:
        return
    if behind := _ADJECTIVE_BEHIND.match(view.mask, body.end - view.start):
        yield from _seat(hit, settled(hit.article, body), view.span(*behind.span("place")))
        return
    inner = _last_word().search(body.value.text)
    if inner is not None:
        base = body.start - view.start
        yield from _seat(
            hit, settled(hit.article, body), view.span(base + inner.start(), base + inner.end())
        )


def _native(hit: Hit) -> Iterator[Draft]:
    """«Le lyonnais vise 3 M€»: a company, where nobody was named just before."""
    before = hit.article.views[hit.view.index - 1].items if hit.view.index else ()
    if any(i.kind == "company" for i in before) and not any(
        i.kind in ("person", "organization") for i in before
    ):
        yield from _by_noun(hit)


_ADJECTIVE_BEHIND = pattern(rf" (?P<place>{city_adjectives()})\b")


@cache
def _last_word() -> re.Pattern[str]:
    return re.compile(rf"(?<=[\s]){city_adjectives()}$", re.IGNORECASE)


def _beside(hit: Hit) -> Iterator[Draft]:
    """«X, une société lilloise de conseil», «X, spécialiste vannetais du bois», «X, de Vannes,»."""
    view = hit.view
    body = view.group(hit.match, "body")
    place = view.group(hit.match, "town") if "town" in hit.match.re.groupindex else None
    if body is None or not body.named or (place is not None and not is_town(place)):
        return
    if _AGENT.search(view.mask, 0, body.start - view.start) and _DEFINITE.match(
        view.mask, body.end - view.start
    ):
        return
    yield from _seat(hit, body, place.ref() if place else view.span(*hit.match.span("place")))


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
        yield from _seat(hit, body, place.ref())


_ARTICLE = (
    r"(?:\b(?:le|la|ce|cette|du|au) |\bl')(?:jeune |petite? |grande? |vieille |vénérable |ex-)?"
)
_MIDDLE = r"(?: (?!(?:de|du|des|d'|l'|qui|a|est|et|ou)\b)[a-zà-ÿ'-]{2,20}){0,3}?"
# «un cabinet |de conseil| londonien»
_TRADE = (
    r"(?: (?:de |d'|en )(?:conseil|gestion|capital-risque|investissement|recherche|avocats|production|"
    r"communication|design|mode|presse|analyse|études|ingénierie|architect(?:ure|es)|courtage|"
    r"notation|publicité|services|logiciels|transport|négoce|logistique|cosmétiques))?"
)
# A name behind the noun is its own; «de l'éolien» is its trade.
_NO_NAME = (
    r"(?!(?: (?:de |d'|du |des |en |dans )(?:la |le |les |"
    r"l')?[a-zà-ÿ'-]{2,20}(?: [a-zà-ÿ'-]{2,20}){0,4}| spécialisée? [^,;.]{2,50})? "
    r"?[«\"“]?\s?[\ue000-\ue002\ue004])"
)

SEAT_RULES: tuple[Rule, ...] = (
    Rule(
        "headquarters.noun",
        pattern(
            rf"{_ARTICLE}{firm_noun()}{_MIDDLE} (?P<trigger>(?P<place>{city_adjectives()}))"
            rf"\b{_NO_NAME}"
        ),
        _by_noun,
    ),
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
        "headquarters.mention",
        pattern(r"(?P<trigger>{company:body})"),
        _by_mention,
        needs=COMPANY,
    ),
    Rule(
        "headquarters.beside",
        pattern(
            rf"{{company|organization:body}}[»\"”]?(?: \([^()]{{1,60}}\))?, (?:(?:une?|le|la) |l')?(?:jeune |"
            rf"petite? |grande? )?{CALLED}{_TRADE}{_MIDDLE} "
            rf"(?P<trigger>(?P<place>{city_adjectives()}))\b"
        ),
        _beside,
        needs=BODIES,
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
        "headquarters.native",
        pattern(
            rf"^(?:le|la) (?P<trigger>(?P<place>{city_adjectives()})) (?:a|va|vise|prévoit|compte|"
            r"emploie|réalise|affiche|veut|table|dégage|exploite|prépare) (?!remporté|gagné|"
            r"battu|été)"
        ),
        _native,
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
