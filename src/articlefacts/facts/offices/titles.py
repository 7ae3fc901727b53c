"""Titles as a newspaper writes them: «ancienne directrice financière du groupe X».

A role phrase is a head noun («directrice»), what qualifies it («financière», «de la recherche»)
and the body it governs («du groupe X»). ``read_role`` parses it over the mask of a sentence.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from articlefacts.facts.offices.bare_bodies import BARE_BODY
from articlefacts.facts.offices.title_areas import area_at, body_in_brackets, is_field, passed_to
from articlefacts.facts.offices.title_qualifiers import (
    BOARD,
    DETERMINER,
    MORE_FIELDS,
    PREPOSITION,
    WORD,
    is_whole,
    qualified_to,
)
from articlefacts.facts.offices.title_seats import acronym_at, party_at, prosecutor_at
from articlefacts.facts.once import once
from articlefacts.facts.view import Item, SentenceView
from articlefacts.lazy import lazy

_GOVERNED = lazy(
    rf"\s(?P<prep>{PREPOSITION}|pour)\s?{DETERMINER}(?P<words>(?:{WORD}\s){{0,5}}?)[«\"“]?\s?"
    r"(?P<item>[\ue000-\ue004])",
    re.IGNORECASE,
)
# «le patron |de la console X», «la directrice |du tour cycliste X»: a brand or an event is run like a body.
_RUNS = re.compile(
    r"\b(?:patronn?e?|direct(?:eur|rice)|présidente?|responsable|numéro (?:un|deux)|organisat(?:eur|rice))s?"
    r"(?:\s(?:générale?|adjointe?|mondiale?|exécuti(?:f|ve)))?$",
    re.IGNORECASE,
)
_MINISTER = re.compile(
    r"\b(?:ministre|secrétaire|commissaire|adjointe?|conseill(?:er|ère))s?\b[^,.;:]{1,60}$",
    re.IGNORECASE,
)
# Nouns that announce the body and are no part of the title.
_DESCRIPTOR = re.compile(
    r"(?:(?:société|groupe|entreprise|start-up|startup|banque|fonds|cabinet|enseigne|chaîne|"
    r"quotidien|journal|magazine|hebdomadaire|mensuel|association|ong|syndicat|fédération|"
    r"plate-?forme|éditeur|filiale|compagnie|agence|institut|université|centre|club|parti|"
    r"mouvement|site|application|marque|maison|opérateur|constructeur|équipementier|géant|réseau|"
    r"service|spécialiste|think|laboratoire|studio|collectif|courtier|union|région|ville|commune|"
    r"département|métropole|branche|fondation|firme|institution|organisation|école|média|radio|"
    r"revue|coopérative|mutuelle|assureur|distributeur|fabricant|producteur|pépite|licorne|jeune|"
    r"leader|numéro|section|bureau|division|fonderie|brasserie|librairie|restaurant|hôtel|usine|"
    r"très|célèbre|état|puissante?s?|prestigieu(?:x|ses?)|influente?s?|fameu(?:x|ses?)|petite?s?|"
    r"grande?s?|vénérable|voyagiste|armateur|hôtelier|pétrolier|chimiste|énergéticien|avionneur|"
    r"équipementier|brasseur|câblo-opérateur|transporteur|gestionnaire|promoteur|négociant|"
    r"loueur)\b|(?:la|le|les|l')\s)",
    re.IGNORECASE,
)
_PREFIX = lazy(
    r"(?P<det>(?:\b(?<!-)(?:(?P<one>l'un des|l'une des|un des|une des)(?:\s\ue008\ue010*)?|le|la|"
    r"les(?:\s\ue008\ue010*)?|l'|un|une|d'un|d'une|du|au|des|aux|ce|cette|notre|nos|votre|vos|"
    r"(?P<own>son|sa|(?:ses|leurs)(?:\s(?:\ue008\ue010*|deux|trois|quatre))?|leur))|\ue008\ue010*)\s?)?(?P<adj>(?:\b(?<!-)"
    r"(?:ex|anciens?|ancienne?s?|feue?|actuels?|actuelles?|"
    r"future?s?|nouveau|nouvel|nouveaux|nouvelles?|prochaine?|alors|célèbre|jeune|puissante?|"
    r"emblématique|charismatique|toute?|deuxième|troisième|quatrième|cinquième|sixième|principale?|"
    r"grand|grande|haute?s?|double|tout|même|très|désormais|"
    r"aujourd'hui|désignée?|éphémère|propre|premi[eè]re?|simple|influente?|bouillant|discret|"
    r"discrète|flamboyant|richissime|médiatique|sulfureu(?:x|se)|fantasque|truculente?|inamovible|"
    r"indéboulonnable|controversée?|légendaire|illustre|brillante?|redoutée?|respectée?|"
    r"par ailleurs|également|egalement|aussi|déjà|à l'époque|à ce moment-là|"
    r"précédemment|auparavant|anciennement|naguère|autrefois|longtemps|jusqu'(?:alors|ici|"
    r"à présent|à récemment|à peu)|jusque-là|actuellement|toujours|désormais|lui-même|"
    r"elle-même)\s?){0,3})$",
    re.IGNORECASE,
)
_FORMER = re.compile(
    r"\b(?<!-)(?:ex|ancien|feu|éphémère|alors|à l'époque|à ce moment|précédemment|auparavant|jusqu|jusque|naguère|"
    r"autrefois|longtemps)",
    re.IGNORECASE,
)
_OF_THEN = re.compile(r"\s(?:d'alors|de l'époque)\b", re.IGNORECASE)
_COMING = re.compile(r"\b(?<!-)(?:futur|prochain|désign)", re.IGNORECASE)
# «Première ministre de gauche», «président conservateur»: where somebody stands is no office.
_CAMP = re.compile(
    r"(?:\s(?:de (?:la |l'extrême[ -]|centre[ -])?(?:gauche|droite?)|du centre)\b.*|"
    r"(?:(?<=ministre)|(?<=président)|(?<=présidente)|(?<=chancelier)|"
    r"(?<=chancelière))\s(?:démocrat|républicain|conservat|socialist|écologist|nationalist|populist|centrist|"
    r"travaillist|libéra|islamist)[a-zà-ÿ]*)$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Role:
    """A role phrase; offsets are those of the mask.

    Attributes:
        start: First character, determiner and «ancien» included.
        head: Where the title starts.
        title_end: Where the title ends, before the body it governs.
        end: Where the phrase ends, body included.
        organization: The body; None when none is named.
        definite: Whether «le», «la», «son», «cette» stands before it.
        possessive: Whether «son», «sa», «leur» does.
        one_of: Whether «l'un des» does: a plural title of one person.
        bare_body: «du groupe», «de l'entreprise»: a body that is meant but not named.
        state: former under «ancien», incoming under «futur».
    """

    start: int
    head: int
    title_end: int
    end: int
    organization: Item | None
    definite: bool
    possessive: bool
    one_of: bool
    bare_body: bool
    state: str


@once
def read_role(view: SentenceView, head: int, head_end: int) -> Role:
    """Parse the role phrase whose head noun stands at these offsets of the mask."""
    title_end, end, organization, bare = _right_of(view, head_end)
    prefix = _PREFIX.search(view.mask, max(head - 60, 0), head)
    assert prefix is not None  # every part of it is optional
    words = prefix["adj"] + ("ex-" if view.mask[head : head + 3].lower() == "ex-" else "")
    state = (
        "former" if _FORMER.search(words) else "incoming" if _COMING.search(words) else "current"
    )
    determiner = (prefix["det"] or "").strip().lower()
    if then := _OF_THEN.search(view.mask, head_end, title_end + 13):
        # «le directeur général |d'alors|, N»
        title_end, end, state = min(title_end, then.start()), max(end, then.end()), "former"
    if camp := _CAMP.search(view.mask, head, title_end):
        title_end = camp.start()
    if view.mask[head : head + 3].lower() == "ex-":
        head += 3
    return Role(
        start=prefix.start(),
        head=head,
        title_end=title_end,
        end=end,
        organization=organization,
        definite=bool(determiner) and not determiner.endswith(("un", "une")),
        possessive=bool(prefix["own"]),
        one_of=bool(prefix["one"]),
        bare_body=bare,
        state=state,
    )


_Right = tuple[int, int, Item | None, bool]


def _right_of(view: SentenceView, at: int) -> _Right:
    """Where the title ends, where the phrase ends, its body, and whether a body is only meant."""
    title_end = position = at
    described: int | None = None  # where the title ended before «du groupe …»
    plain = at  # where it ended before its first complement
    for _ in range(8):
        if closed := _closed_at(view, at, position, title_end, described):
            return closed
        if passed := passed_to(view, position, title_end):
            position, title_end = passed
            continue
        end = qualified_to(view, position)
        if end == position:
            more = _MINISTER.search(view.mask, 0, position) and MORE_FIELDS.match(
                view.mask, position
            )
            if not more:
                break
            end = more.end()
        words = re.sub(rf"^\s{PREPOSITION}\s?", "", view.mask[position:end], flags=re.IGNORECASE)
        if described is None and _DESCRIPTOR.match(words):
            described = title_end
        if plain == position and not _COMPLEMENT_AT.match(view.mask, position):
            plain = end
        position = title_end = end
    if named := acronym_at(view, plain, position):
        return described or plain, named.end - view.start + 1, named, False
    return title_end, position, None, False


def _closed_at(
    view: SentenceView, at: int, position: int, title_end: int, described: int | None
) -> _Right | None:
    """The phrase of a title that began at ``at``, where its body stands at ``position``."""
    if match := BARE_BODY.match(view.mask, position):
        kept = match.end() if BOARD.match(match.group()) else title_end
        if named := acronym_at(view, position, match.end()):
            return kept, named.end - view.start + 1, named, False
        return kept, match.end(), None, True
    if court := prosecutor_at(view, position):
        return court[0], court[1], None, False
    if bracketed := body_in_brackets(view, at, position):
        return title_end, bracketed.end - view.start, bracketed, False
    governed = _body_at(view, position)
    if governed and not is_field(view, at, position, governed[1]):
        shown, item = governed
        shown = described if described is not None else shown or title_end
        return shown, item.end - view.start, item, False
    return _of_party(view, at, position, title_end)


def _of_party(view: SentenceView, at: int, position: int, title_end: int) -> _Right | None:
    """«le maire LR |de Nice», «le président PS |de la région»; but «le député LR| du Gard» is his party's."""
    party = party_at(view, position)
    if party is None:
        return None
    if seat := _body_at(view, party.end - view.start):
        party = party if _SENT.search(view.mask, 0, at) else seat[1]
        return title_end, seat[1].end - view.start, party, False
    closed = view.mask[party.end - view.start :][:1] == ")"
    return title_end, party.end - view.start + closed, party, False


# «le délégué |CGT| de l'usine»: who sends them is their body.
_SENT = re.compile(
    r"\b(?:(?:euro)?(?:député|sénat)[a-zé]{0,6}|(?:délégué|secrétaire|représentant|élu|porte-parole|"
    r"responsable|leader|coordinateur|syndicaliste|militant)[a-zé]{0,4}(?:\s[a-zà-ÿ]{5,12})?)\s?$",
    re.IGNORECASE,
)
_COMPLEMENT_AT = re.compile(rf"\s(?:{PREPOSITION})\s?", re.IGNORECASE)


def _body_at(view: SentenceView, at: int) -> tuple[int | None, Item] | None:
    """The body governed at ``at`` and, where words of the title stand before it, their end."""
    match = _GOVERNED.match(view.mask, at)
    item = view.item_at(match.start("item")) if match else None
    if match is None or item is None or item.kind == "person":
        return None
    if BOARD.match(item.value.text) or not is_whole(view, item):
        return None
    if area_at(view, at) or (item.kind == "place" and match["prep"].lower().startswith("pour")):
        return None  # «secrétaire d'État pour l'Afrique», «ambassadeur au Brésil»: not whose it is
    if item.kind == "product" and (match["words"] or not _RUNS.search(view.mask, 0, at)):
        return None
    housed = match["prep"].lower().startswith(("au sein", "chez", "auprès"))
    if housed or _DESCRIPTOR.match(match["words"]) or not match["words"]:
        return None, item
    return len(view.mask[: match.start("item")].rstrip(' «"“')), item
