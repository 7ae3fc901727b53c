"""Titles as a newspaper writes them: «ancienne directrice financière du groupe X».

A role phrase is a head noun («directrice»), what qualifies it («financière», «de la recherche»)
and the body it governs («du groupe X»). ``read_role`` parses it over the mask of a sentence.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from articlefacts.facts.offices.title_qualifiers import (
    BOARD,
    DETERMINER,
    MORE_FIELDS,
    PREPOSITION,
    WORD,
    is_whole,
    qualified_to,
)
from articlefacts.facts.once import once
from articlefacts.facts.view import Item, SentenceView

_GOVERNED = re.compile(
    rf"\s(?P<prep>{PREPOSITION}|pour)\s?{DETERMINER}(?P<words>(?:{WORD}\s){{0,5}}?)[«\"“]?\s?"
    r"(?P<item>[\ue000-\ue003])",
    re.IGNORECASE,
)
_MINISTER = re.compile(
    r"\b(?:ministre|secrétaire|commissaire|adjointe?|conseill(?:er|ère))s?\b[^,.;:]{1,60}$",
    re.IGNORECASE,
)
# «président |(PS) |de la région», «sénateur |(Union centriste) |de l'Orne».
_LABEL = re.compile(
    r"\s(?:\([^()]{1,40}\)|(?:ex-|apparentée? |sans étiquette)\s?(?:[\ue000\ue001]\ue010*)?)"
    r"(?=\s(?:de la|du|des|de|à la|aux|au|à|en)\s|\s(?:de l'|d'|à l'))",
    re.IGNORECASE,
)
# «directrice |pour l'Afrique de l'Ouest |de la banque X», «DG |France |du groupe».
_AREA = re.compile(
    r"\s(?:pour\s?(?:la |le |les |l')?\ue003\ue010*|(?:en |au )?\ue003\ue010*(?=\s(?:du|de la|"
    r"de l'|de|d'|chez)\s?(?:(?:groupe|société|entreprise|banque|firme|compagnie|marque)\b|"
    r"[\ue000\ue001])))",
    re.IGNORECASE,
)
_FIELD_NAME = re.compile(
    r"\s(?:de la|de l'|du|des|de)\s?\ue000\ue010*", re.IGNORECASE
)  # «de la Poste»
_PORTFOLIO = re.compile(
    r"\b(?:ministre|secrétaire d'état)s?(?:\s(?!et\b)[a-zà-ÿ]{2,20}){0,2}$", re.IGNORECASE
)
_ENVOY = re.compile(
    r"(?:ambassad|consul|correspondant|envoyée? spécial)[a-zà-ÿ ]{0,30}$", re.IGNORECASE
)
_POSTED = re.compile(r"\s(?:à la|à l'|à|aux?|en)\s?\ue003\ue010*", re.IGNORECASE)
_PARTY = re.compile(r"\s(?P<item>[\ue000\ue001])")
# «le député |(LR) |N»
_PARTY_OF_LAWMAKER = re.compile(r"\s\((?P<item>[\ue000\ue001])\ue010*\)(?=,?\s\ue002)")
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
_PREFIX = re.compile(
    r"(?P<det>(?:\b(?<!-)(?:(?P<one>l'un des|l'une des|un des|une des)(?:\s\ue008\ue010*)?|le|la|"
    r"les(?:\s\ue008\ue010*)?|l'|un|une|d'un|d'une|du|au|des|aux|ce|cette|notre|nos|"
    r"(?P<own>son|sa|ses(?:\s\ue008\ue010*)?|leur|leurs))|\ue008\ue010*)\s?)?(?P<adj>(?:\b(?<!-)(?:ex|anciens?|ancienne?s?|feue?|actuels?|actuelles?|"
    r"future?s?|nouveau|nouvel|nouveaux|nouvelles?|prochaine?|alors|célèbre|jeune|puissante?|"
    r"emblématique|charismatique|toute?|principale?|grand|grande|haute?s?|double|tout|même|très|désormais|"
    r"aujourd'hui|désignée?|éphémère|propre|premi[eè]re?|simple|influente?|bouillant|discret|"
    r"discrète|flamboyant|richissime|médiatique|sulfureu(?:x|se)|fantasque|truculente?|inamovible|"
    r"indéboulonnable|controversée?|légendaire|illustre|brillante?|redoutée?|respectée?|par ailleurs|également|egalement|aussi|"
    r"précédemment|auparavant|anciennement|naguère|autrefois|longtemps|jusqu'(?:alors|ici|"
    r"à présent|à récemment|à peu)|jusque-là|actuellement|toujours|désormais|lui-même|"
    r"elle-même)\s?){0,3})$",
    re.IGNORECASE,
)
_FORMER = re.compile(
    r"\b(?<!-)(?:ex|ancien|feu|éphémère|alors|précédemment|auparavant|jusqu|jusque|naguère|"
    r"autrefois|longtemps)",
    re.IGNORECASE,
)
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


_BARE_BODY = re.compile(
    r"\s(?:au sein )?(?:du|de la|de l'|de cette|de ce|de cet|de son|de sa|de leur)\s?(?:jeune |"
    r"petite? |nouve(?:au|lle) )?(?:groupe|entreprise|société|banque|start-up|startup|compagnie|"
    r"enseigne|marque|fonds|chaîne|association|fondation|syndicat|parti|club|firme|établissement|"
    r"constructeur|opérateur|institution|maison|journal|quotidien|magazine|laboratoire|cabinet|"
    r"fédération|organisation|ong|plate-?forme|agence|distributeur|université|mouvement|armateur|"
    r"meunier|lunetier|horloger|joaillier|cimentier|chimiste|papetier|verrier|sidérurgiste|"
    r"pétrolier|énergéticien|électricien|gazier|voyagiste|hôtelier|équipementier|motoriste|"
    r"câblier|fondeur|semencier|foncière|promoteur|négociant|loueur|chocolatier|maroquinier|"
    r"biscuiterie|coopérative|mutuelle|holding|filiale|jeune pousse|pépite|licorne|fintech|"
    r"biotech|medtech|manufacture|structure|entité|courtier|croisiériste|producteur|raffineur|"
    r"minier|brasserie|restaurateur|traiteur|grossiste|sous-traitant|prestataire|concepteur|"
    r"spécialiste|exploitant|métallurgiste|réseau(?: social)?|site|géant|assureur|avionneur|"
    r"studio|organisme|industriel|bancassureur|réassureur|éditeur|fabricant|transporteur|brasseur|"
    r"conseil d'administration|directoire|conseil de surveillance)(?:\s[a-zà-ÿ]{2,14}(?:ique|"
    r"aine?|[ié]en(?:ne)?|aise?|oise?|ale?|ive?|aire|el(?:le)?|iste|iè?re?|ais|ois|and|ard|on|er|"
    r"ière|ier)){0,2}(?!-|\s?(?!(?:en|a|est|et|qui|dans|à|au|pour|lors|avait|depuis|chargée?|ont|"
    r"sera)\b)[\w«\"“\ue000-\ue004])|\s(?:de la société|de l'entreprise|de la banque|de la compagnie)\s"
    r"[a-zà-ÿ]{4,16}(?=\s\ue002)|\s(?:du (?:groupe|constructeur|distributeur|laboratoire|brasseur|"
    r"pétrolier|chimiste|motoriste|voyagiste)|de l'(?:avionneur|équipementier|opérateur|assureur|"
    r"énergéticien|éditeur))(?:\s[a-zà-ÿ]{4,16})?(?=\s\ue002)",
    re.IGNORECASE,
)


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


def _right_of(view: SentenceView, at: int) -> tuple[int, int, Item | None, bool]:
    """Where the title ends, where the phrase ends, its body, and whether a body is only meant."""
    title_end = position = at
    described: int | None = None  # where the title ended before «du groupe …»
    for _ in range(8):
        if match := _BARE_BODY.match(view.mask, position):
            kept = match.end() if BOARD.match(match.group()) else title_end
            return kept, match.end(), None, True
        if court := _prosecutor_at(view, position):
            return court[0], court[1], None, False
        if governed := _body_at(view, position):
            shown, item = governed
            shown = described if described is not None else shown or title_end
            return shown, item.end - view.start, item, False
        if party := _party_at(view, position):
            seat = _body_at(view, party.end - view.start)
            if seat and seat[1].kind == "place":  # «le maire LR de Nice», «le député LR du Gard»
                party = party if _LAWMAKER.search(view.mask, 0, at) else seat[1]
                return title_end, seat[1].end - view.start, party, False
            closed = view.mask[party.end - view.start :][:1] == ")"
            return title_end, party.end - view.start + closed, party, False
        if passed := _passed(view, position, title_end):
            position, title_end = passed
            continue
        end = qualified_to(view, position)
        if end == position:
            more = _MINISTER.search(view.mask, 0, position) and MORE_FIELDS.match(
                view.mask, position
            )
            position = title_end = more.end() if more else position
            break
        words = re.sub(rf"^\s{PREPOSITION}\s?", "", view.mask[position:end], flags=re.IGNORECASE)
        if described is None and _DESCRIPTOR.match(words):
            described = title_end
        position = title_end = end
    return title_end, position, None, False


_LAWMAKER = re.compile(r"\b(?:euro)?(?:député|sénat)[a-zé]{0,6}\s?$", re.IGNORECASE)


def _passed(view: SentenceView, at: int, title_end: int) -> tuple[int, int] | None:
    """Where to read on behind an area, which the title keeps, or a label, which it does not."""
    if area := _area_at(view, at):
        return area, area
    label = _LABEL.match(view.mask, at)
    return (label.end(), title_end) if label else None


def _prosecutor_at(view: SentenceView, at: int) -> tuple[int, int] | None:
    """Where «de la République» ends in «procureur de la République de Brizac», and the phrase with its town."""
    match = _OF_THE_REPUBLIC.search(view.mask, 0, at) and _NEXT_BODY.match(view.mask, at)
    item = view.item_at(match.start("item")) if match else None
    if item is None or not item.value.text.startswith(("République", "république")):
        return None
    start = item.start - view.start
    return start + len("République"), item.end - view.start


_OF_THE_REPUBLIC = re.compile(r"\bprocureure?s?(?:\s[a-zà-ÿ]{5,10})?$", re.IGNORECASE)
_NEXT_BODY = re.compile(r"\sde la (?P<item>[\ue000\ue001\ue003])", re.IGNORECASE)


def _area_at(view: SentenceView, at: int) -> int | None:
    """Where the country ends that a role is for or an envoy is posted to, or what a minister deals with."""
    posted = _ENVOY.search(view.mask, 0, at) and _POSTED.match(view.mask, at)
    field = _PORTFOLIO.search(view.mask, 0, at) and _FIELD_NAME.match(view.mask, at)
    area = posted or field or _AREA.match(view.mask, at)
    return area.end() if area else None


def _body_at(view: SentenceView, at: int) -> tuple[int | None, Item] | None:
    """The body governed at ``at`` and, where words of the title stand before it, their end."""
    match = _GOVERNED.match(view.mask, at)
    item = view.item_at(match.start("item")) if match else None
    if match is None or item is None or item.kind == "person":
        return None
    if BOARD.match(item.value.text) or not is_whole(view, item):
        return None
    if _area_at(view, at) or (item.kind == "place" and match["prep"].lower().startswith("pour")):
        return None  # «secrétaire d'État pour l'Afrique», «ambassadeur au Brésil»: not whose it is
    housed = match["prep"].lower().startswith(("au sein", "chez", "auprès"))
    if housed or _DESCRIPTOR.match(match["words"]) or not match["words"]:
        return None, item
    return len(view.mask[: match.start("item")].rstrip(' «"“')), item


def _party_at(view: SentenceView, at: int) -> Item | None:
    """«le délégué CGT»: a body that follows without a preposition."""
    match = _PARTY.match(view.mask, at) or (
        _PARTY_OF_LAWMAKER.match(view.mask, at) if _LAWMAKER.search(view.mask, 0, at) else None
    )
    item = view.item_at(match.start("item")) if match else None
    return item if item and is_whole(view, item) else None
