"""The body that a common noun speaks for: «le groupe», «le communiqué», «le bureau d'analyses»."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.facts.arguments import is_free
from articlefacts.facts.arguments.lists import sole
from articlefacts.facts.arguments.nouns import suits
from articlefacts.facts.arguments.unions import is_union
from articlefacts.facts.speech.frame import WIRE, Unit
from articlefacts.facts.speech.memory import Memory, backwards
from articlefacts.facts.view import BODIES, QUOTE, QUOTE_FILLER, Item
from articlefacts.lazy import lazy

_COMPANY_NOUN = lazy(
    r"(?:groupe|entreprise|société|start-?up|jeune pousse|pépite|licorne|banque|assureur|mutuelle|"
    r"constructeur|géant|firme|fabricant|opérateur|compagnie|enseigne|distributeur|chaîne|fonds|"
    r"cabinet|maison|spécialiste|éditeur|plateforme|plate-forme|laboratoire|avionneur|"
    r"équipementier|marque|réseau(?! (?:de|d[eu]s?|d') )|filiale|holding|multinationale|pme|eti|fintech|biotech|brasseur|"
    r"chimiste|pétrolier|armateur|sidérurgiste|cimentier|motoriste|énergéticien|lunetier|"
    r"industriel|coopérative|producteur|transporteur|foncière|promoteur|électricien|gazier|"
    r"papetier|verrier|voyagiste|hôtelier|ferroviaire|exploitant|fournisseur|prestataire|"
    r"conglomérat|direction|équipe|management|état-major|porte-parole|conseil (?:d'administration|"
    r"de surveillance)|directoire|(?:leader|champion|numéro (?:un|deux|trois|1|2|3)) (?:mondial|"
    r"européen|français|américain|chinois|allemand|italien|britannique|incontesté|historique|"
    r"national|du (?:marché|secteur)|des |de la ))",
    re.IGNORECASE,
)
_PUBLIC_NOUN = re.compile(
    r"(?:agence|syndicat|parti|association|fédération|fondation|ministère|institution|institut|"
    r"organisation|ong|organisme|instance|autorité|régulateur|gendarme|commission|collectif|"
    r"centrale|confédération|union|ligue|comité|banque centrale|think tank|observatoire|mouvement|"
    r"formation)",
    re.IGNORECASE,
)
# Of these the article speaks of several, or of none by name: only their own name tells.
_OFFICE_NOUN = re.compile(
    r"(?:administration|présidence|coalition|gouvernement|exécutif|tribunal|parquet|cour|"
    r"juridiction|club|université|conseil|mairie|"
    r"préfecture|métropole|municipalité|inspection|région|département|ambassade|école|hôpital)",
    re.IGNORECASE,
)
_MEDIUM = re.compile(
    r"(?:quotidien|magazine|journal|station|antenne|rédaction|hebdomadaire|média|radio|télévision|revue|mensuel|site)",
    re.IGNORECASE,
)
_EU = re.compile(r"exécutif (?:européen|communautaire|bruxellois)", re.IGNORECASE)
_DOCUMENT = re.compile(
    r"(?:communiqué|note|courrier|lettre|rapport|étude|texte|document|tribune|arrêt|décision|"
    r"jugement|tract|message|publication|enquête|baromètre|ordonnance|bilan|plainte|missive|"
    r"billet|circulaire)s?$",
    re.IGNORECASE,
)


def is_document(head: str) -> bool:
    """Whether a noun is a piece of writing, which says what its author says."""
    return bool(_DOCUMENT.match(head))


def is_body(phrase: str) -> bool:
    """Whether a noun phrase, from its head on, is what newsrooms call companies and public bodies."""
    kinds = (_COMPANY_NOUN, _PUBLIC_NOUN, _OFFICE_NOUN, _MEDIUM)
    return any(p.match(phrase) for p in kinds)


# A trade that nothing contradicts.
_FITTING = 0.8


def body(memory: Memory, unit: Unit, before: int, phrase: str) -> Item | None:
    """The body that bears the noun as its name or was described by it; else the likeliest one."""
    if _WIRE_NOUN.match(phrase) and (wire := _wire(memory, unit, before)):
        return wire
    heads = _FIRM_HEADS.match(phrase)
    if heads and (at_firm := _CHEZ.search(unit.mask, max(before - 80, 0), before)):
        return unit.view.item_at(at_firm.end())
    candidates = [i for i in _bodies(memory, unit, before) if not (heads and is_union(i))]
    if named := sole([i for i in candidates if _bears(i, _name_of(phrase))]):
        return named
    place = unit.start + before
    if _OFFICE_NOUN.match(phrase):
        return sole([i for i in candidates if suits(memory.text, i, phrase, place) > 1])
    ids = {c.entity.id for c in candidates if c.entity}
    own = _leading(memory, unit, ids, 0)
    if own and suits(memory.text, own, phrase, place) >= _FITTING:
        return own
    spoken = memory.last(unit.index, within=2)
    if spoken and heads and is_union(spoken):
        spoken = None
    if spoken and spoken.kind in BODIES and suits(memory.text, spoken, phrase, place) >= 1:
        return spoken
    return memory.frame.discourse.meant_at(place, BODIES, noun=phrase)


# «|Chez X,| la direction a confirmé»: a firm's, and never that of the union heard before.
_FIRM_HEADS = re.compile(r"direction|management|état-major|directoire|conseil d", re.IGNORECASE)
_CHEZ = re.compile(
    r"\bchez (?:[a-zà-ÿ'-]{1,16} ){0,3}(?=[\ue000\ue001]\ue010*,? (?:la |le |l')?$)", re.IGNORECASE
)


def _bodies(memory: Memory, unit: Unit, before: int, reach: int = 8) -> Iterator[Item]:
    for item in backwards(memory, unit, before, BODIES, reach):
        if item.entity and not (WIRE.match(item.entity.name) and _carries(memory, item)):
            yield item


def _carries(memory: Memory, item: Item) -> bool:
    """Whether a name only carries the news: «sur Facebook», where «Facebook bannit …» is about it."""
    unit = memory.frame.unit_at(item.start)
    return unit is None or not is_free(unit.view, item) or bool(_AGENCY.match(item.value.text))


_AGENCY = re.compile(r"AFP|Agence|Reuters|Bloomberg|Associated|EFE|dpa|ANSA")


_WIRE_NOUN = re.compile(r"agence(?: de presse)?(?! [a-zà-ÿ])", re.IGNORECASE)


def _wire(memory: Memory, unit: Unit, before: int) -> Item | None:
    """The news agency named last: «Selon l'agence, …»."""
    near = backwards(memory, unit, before, BODIES, 4)
    return next((i for i in near if i.entity and WIRE.match(i.entity.name)), None)


def _name_of(phrase: str) -> re.Pattern[str]:
    """How the name of a body begins that a noun means."""
    seat = next((seat for noun, seat in _SEATS if noun.match(phrase)), None)
    return seat or lazy(re.escape((re.match(r"[\w-]{1,6}", phrase) or [""])[0]), re.IGNORECASE)


# «l'exécutif européen», «la présidence» go by their house.
_SEATS = (
    (_EU, re.compile("commission", re.IGNORECASE)),
    (
        re.compile("présidence", re.IGNORECASE),
        re.compile("présidence|[eé]lysée|maison.blanche|kremlin", re.IGNORECASE),
    ),
)


def _bears(item: Item, name: re.Pattern[str]) -> bool:
    return item.entity is not None and bool(name.match(item.entity.name))


def _leading(memory: Memory, unit: Unit, ids: set[str], reach: int) -> Item | None:
    """The body that a sentence before is said of: free, near its head."""
    for index in range(unit.index, max(unit.index - reach, 0) - 1, -1):
        other = memory.frame.units[index]
        for item in other.view.between(0, 70, BODIES):
            if item.named and item.entity and item.entity.id in ids and is_free(other.view, item):
                return item
    return None


def settled(memory: Memory, unit: Unit, item: Item) -> Item | None:
    """Whom a nominal mention means: what the whole article says of it may overrule its sentence.

    «le collectif» is who bears the noun in its name; not who is named only later, nor who carries the news.
    """
    found = memory.frame.discourse.settled(item)
    if item.named or found.entity is None or item.kind not in BODIES:
        return found
    phrase, before = _ARTICLE.sub("", item.value.text), item.start - unit.start
    if borne := sole([i for i in _bodies(memory, unit, before) if _bears(i, _name_of(phrase))]):
        return borne
    if WIRE.match(found.entity.name):
        return (
            found
            if any(i.entity is found.entity for i in _bodies(memory, unit, before, 14))
            else None
        )
    heard = any(m.kind == "name" and m.end <= item.start for m in found.entity.mentions)
    return found if heard else body(memory, unit, before, phrase) or found


_ARTICLE = re.compile(r"(?:(?:le|la|les|ce|cet|cette)\s|l['’])", re.IGNORECASE)


def author(memory: Memory, unit: Unit, before: int, head: str) -> Item | None:
    """Whose words a document is: the article said so when it brought the document up."""
    stem = re.escape(head[:6].lower())
    said_of = lazy(_SAID_OF.format(stem=stem), re.IGNORECASE)
    told, again = lazy(rf"\b(?<!par ){stem}"), lazy(_AGAIN.format(stem=stem), re.IGNORECASE)
    within = lazy(_WITHIN.format(stem=stem), re.IGNORECASE)
    for index in range(unit.index, max(unit.index - 7, -1), -1):
        other = memory.frame.units[index]
        end = before if index == unit.index else len(other.mask)
        if match := said_of.search(other.mask, 0, end):
            return other.view.item_at(match.end())
        spoken = memory.spoken.get(index)
        if spoken and (spoken.kind in BODIES or within.search(other.mask)):
            return spoken
        if index < unit.index and told.search(other.mask):
            wrote = _writer(other)
            if wrote or not again.search(other.mask):
                return wrote
    near = {i.entity.id for i in _bodies(memory, unit, before, 3) if i.entity}
    return _leading(memory, unit, near, 2)


# «le rapport de la X», «le rapport “…” publié lundi par X».
_SAID_OF = (
    r"\b{stem}\w{{0,9}}\s(?:(?:[a-zà-ÿœ]{{1,24}}\s)?(?:de la |de l'|du |des |de |d')|"
    r"[^.;:]{{0,240}}?\b(?:publi|sign|rédig|diffus|émis|envoy|transmis|réalis|présent|remis)"
    r"[a-zé]{{0,3}} (?:\ue007\ue010*+ )?(?:par|de|du)\s)(?:(?:la |le |les |l')?[a-zà-ÿ]{{1,24}} )"
    r"{{0,2}}?(?:la |le |les |l')?(?=[\ue000\ue001])"
)
# «le rapport| “Marins en mer”, publié mardi par l'|Ulim»
TITLED_BY = re.compile(
    rf"\s?{QUOTE}{QUOTE_FILLER}*+,?\s(?:[^,;:.\ue000-\ue004\ue020]{{1,60}}\s)?(?:d(?:e|u|es)\s|d'|par\s)"
    r"(?:(?:la|le|les)\s|l')?(?=[\ue000\ue001])"
)
# «a écrit X |dans une longue lettre|»: persons speak in them; a complaint against X is not by him.
_WITHIN = r"\b(?:dans|par|via|sur|selon|d'après)\s(?:[a-zà-ÿ']{{1,14}}\s?){{1,3}}{stem}"
# «Selon le rapport, …»: told before; not «le rapport du cabinet».
_AGAIN = r"\b(?:le |l'){stem}[a-zà-ÿ]{{0,9}}\b(?! (?:[a-z]{{1,24}} )?d[eu'])"


def _writer(unit: Unit) -> Item | None:
    """The subject of a sentence that tells of a document: «X a rendu son rapport»."""
    first = unit.view.between(0, 60, BODIES)
    return first[0] if first and is_free(unit.view, first[0]) else None
