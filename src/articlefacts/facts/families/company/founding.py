"""Verbs of founding: «fondée à Lyon en 2019 par N», «N, qui a cofondé X», «X, que N a créé»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments import coordinated, verb_start
from articlefacts.facts.arguments.actors import each_qualified, is_said, qualified
from articlefacts.facts.arguments.nominal_subjects import holders
from articlefacts.facts.arguments.topic import topic
from articlefacts.facts.families.company.births import (
    DATE,
    Birth,
    birth_at,
    founding,
    fronted_date,
    is_launched_by,
)
from articlefacts.facts.offices.holders import who
from articlefacts.facts.offices.posts import MISTER
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import BODIES, PEOPLE, Item, pattern
from articlefacts.lexicon.verbs import alternation

_ACTIVE = (
    alternation(
        "fonder", "cofonder", "créer", "cocréer", "lancer", "monter", "imaginer", "constituer"
    )
    + rf"|{alternation('donner')} naissance à|{alternation('mettre')} sur pied"
)
_BORN = (
    "fondée?s?|cofondée?s?|co-fondée?s?|créée?s?|cocréée?s?|co-créée?s?|lancée?s?|née?s?|"
    "immatriculée?s?|montée?s?|imaginée?s?|portée?s? sur les fonts baptismaux|constituée?s?|"
    "formée?s?|mise?s? sur pied"
)

BODY_NOUN = (
    r"(?:start-?up|société|entreprise|groupe|marque|maison|fonds|cabinet|agence|association|"
    r"fondation|studio|plate-?forme|filiale|chaîne|boîte|site|parti|mouvement|journal|quotidien|"
    r"magazine|média|école|holding|banque|compagnie|enseigne|collectif|institut|club|ONG|"
    r"think tank|consortium|co-?entreprise|joint[- ]venture|alliance|coalition|organisation|"
    r"organisme|syndicat|fédération|réseau|structure|comité|observatoire|centre|université|entité|"
    r"union|ligue|académie|conseil|autorité|commission)"
)
# «la société lyonnaise |X», «la marque de maquillage, |X», not «la filiale de |X»
BODY_PHRASE = (
    rf"(?:propre |nouvelle |jeune |petite |future |célèbre )?{BODY_NOUN}"
    r"(?:\s[a-zà-ÿœ'-]{2,20}){0,5},?\s(?<!\sde\s)(?<!\sdu\s)(?<!\sdes\s)(?<!\sde\sla\s)"
)
# «a fondé |la start-up lyonnaise |X», «a fondé |l'|X», not «a créé la surprise sur X».
OBJECT = (
    r"(?:(?:la (?:société|maison|boutique|petite entreprise)|l'(?:entreprise|affaire|atelier)|le groupe|ce) qui "
    r"(?:deviendra|allait devenir|devait devenir|va devenir|est devenue?|devint)(?: plus tard)? (?:la |le |l')?|"
    rf"(?:la |le |l'|son |sa |leur |une |un )\s?{BODY_PHRASE}|"
    r"(?:la |le |l'|les |une? (?=[«\"“]?\s?\ue001))?)"
)


# «avait fondé |dans la foulée| X», «fonde |à Évian| X», «a créé |ensuite| X»
_MEANWHILE = (
    r"(?:,?\s(?:dans la foulée|ensuite|aussi|également|alors|notamment|d'abord|en parallèle|seule?|à \ue008\ue010* ans|"
    r"(?:à|en|au) {place:place}(?:, en {date})?),?)?"
)


def _founded(hit: Hit) -> Iterator[Draft]:
    """«X, fondée à Lyon en 2019», «Créée par N, X», «X a été créé en 2012»."""
    view = hit.view
    birth = birth_at(view, hit.end)
    if birth.date is None and is_said(hit):
        birth = replace(birth, date=fronted_date(hit))
    if not birth and not _BY_SOMEBODY.match(view.mask, hit.end):
        return
    body = qualified(hit)
    if body is None or re.search(
        r"\bpar (?:la |le |l'|les )?$", view.mask[: body.start - view.start]
    ):
        return  # «Créé par A, le fonds» is not the creation of A
    word = view.mask[hit.start : hit.end].lower()
    if word.startswith("n") and not _born_a_company(hit, body, birth):
        return
    by_people = any(f.kind in PEOPLE for f in birth.founders)
    if word.startswith(("lanc", "mont", "imag")) and not by_people and not _opened(hit, body):
        return
    here = body.named and body.start >= view.start
    if word.startswith(("lanc", "mont", "imag", "mis")) and is_launched_by(view, body):
        return
    if not (here or by_people or birth.date or birth.place):
        return  # «ce fonds créé par l'association»
    if word.startswith(("cons", "form", "mis")) and not (birth.date and body.named):
        return  # «un joueur formé à Lyon»
    for one in each_qualified(hit, body):
        yield replace(founding(hit, one, birth), presupposed=not is_said(hit))


# «Fondée |par deux ingénieurs|, X»: told to have been founded, if not by whom.
_BY_SOMEBODY = re.compile(
    r"(?: (?:en|à|au) [\ue003\ue007]\ue010*)?,? par (?:une?|des|plusieurs|"
    r"d'anciens?|d'anciennes|\ue008\ue010*|un groupe d[e']|une poignée d[e']) ?[a-zà-ÿ]{3,20}",
    re.IGNORECASE,
)


def _born_a_company(hit: Hit, body: Item, birth: Birth) -> bool:
    """«X, née en 2012 à Lyon»: a day or a family is a person's."""
    if is_said(hit) and _OF_FIRMS.match(hit.view.mask, hit.end):
        return True
    beside = _FIRM_BEHIND.match(hit.view.mask, hit.end) or _FIRM_BEFORE.search(
        hit.view.mask, max(hit.start - 60, 0), hit.start
    )
    if body.kind == "company" and beside:
        return birth.date is not None
    here = body.named and body.start >= hit.view.start
    if body.kind == "organization":
        return here and is_said(hit)
    day = birth.date is not None and getattr(birth.date.value, "grain", "") == "day"
    return here and not day and not _OF_PARENTS.search(hit.view.mask, hit.end)


# «Elle est née en 2002 |de la fusion de A et de B|»
_OF_FIRMS = re.compile(
    r"[^.;]{0,40} (?:de la (?:fusion|scission|réunion|rencontre)|de l'(?:union|alliance)|"
    r"d'une (?:fusion|scission)|du (?:rapprochement|mariage|regroupement))\b",
    re.IGNORECASE,
)
# «Née en 1887|, l'entreprise| a longtemps»
_FIRM_BEHIND = re.compile(
    r"[^.;:«»]{3,90}, (?:(?=\ue000)|(?:l'entreprise|la (?:société|compagnie|PME|maison|banque|start-up|jeune pousse|coopérative)|le groupe)\b"
    r"(?! (?:de |du |des |d')?[\ue000\ue001]))",
    re.IGNORECASE,
)
# «une valeur de 50 M€ à |la jeune pousse,| née il y a trois ans»
_FIRM_BEFORE = re.compile(
    r"\b(?:l'entreprise|(?:la|cette) (?:société|compagnie|PME|start-up|jeune pousse|coopérative|fintech|biotech|pépite)|"
    r"(?:le|ce) groupe)(?: [a-zà-ÿ-]{4,16})?, $",
    re.IGNORECASE,
)
_OF_PARENTS = re.compile(
    r"\b(?:dans une famille|de parents|d'une? (?:père|mère)|et morte?)\b", re.IGNORECASE
)


def _opened(hit: Hit, body: Item) -> bool:
    """«la banque X, lancée en mai 2023,»: a company, its launch dated and nothing more."""
    dated = _ONLY_DATED.match(hit.view.mask, hit.end)
    return body.kind == "company" and body.named and dated is not None


_ONLY_DATED = re.compile(r"\s(?:en|il y a|début|fin|au)?\s?\ue007\ue010*(?:,|\.|$)", re.IGNORECASE)


def _founds(hit: Hit) -> Iterator[Draft]:
    """«N a fondé X en 2018», «N, qui a cofondé X», «N lance sa marque, X»."""
    view = hit.view
    body = view.group(hit.match, "body")
    founders = who(hit, hit.start) or founding_bodies(hit) or _they(hit)
    if body is None or not (founders or _by_somebody(hit, body)):
        return
    which = _WHICH.search(view.mask, hit.match.end(), hit.match.end() + 40)
    date = DATE.search(view.mask, hit.match.end(), which.start() if which else hit.match.end() + 40)
    early = view.group(hit.match, "date")
    birth = birth_at(view, hit.match.end())
    late = view.item_at(date.start("date")) if date else None
    partner = view.group(hit.match, "partner")
    others = coordinated(view, partner, PEOPLE) if partner else ()
    founders += tuple(o for o in others if all(o.entity is not f.entity for f in founders))
    where = hit.group("place") or birth.place
    draft = founding(hit, body, Birth(early or late or fronted_date(hit), where, founders))
    yield replace(draft, status="asserted") if _JOINED_TO.search(view.mask, 0, hit.start) else draft


def _they(hit: Hit) -> tuple[Item, ...]:
    """«N croise M. Ensemble, |ils| créent X», «N et M râlent. |Ils| viennent de fonder X»."""
    if not hit.view.index or not _THEY.search(hit.view.mask, 0, hit.start):
        return ()
    last = hit.article.views[hit.view.index - 1]
    told = {i.entity.id: i for i in last.items if i.kind == "person" and i.entity}
    if len(told) == 1 and (other := topic(hit.article, last, PEOPLE)) and other.entity:
        told = {other.entity.id: other, **told}
    return tuple(told.values()) if len(told) in (2, 3) else ()


_THEY = re.compile(
    r"(?:^|, |[.;:»] )(?:ensemble, )?(?:ils|elles) (?:[a-zà-ÿ']{1,10} ){0,3}$", re.IGNORECASE
)
_WHICH = re.compile(r"\s(?:qui|dont|que)\s")  # «X, |qui| a fusionné en 2012»


def _by_somebody(hit: Hit, body: Item) -> bool:
    """Whether people without a name found what a noun calls a body: «Trois amis ont créé la start-up X»."""
    view, edge = hit.view, verb_start(hit.view, hit.start)
    called = _CALLED.search(view.mask, hit.end, body.start - view.start)
    return bool(
        called and _FOUND.match(hit.match["trigger"]) and _SOMEBODY.search(view.mask, 0, edge)
    )


_CALLED = re.compile(rf"\b{BODY_NOUN}\b", re.IGNORECASE)
_FOUND = re.compile(r"(?:co-?)?(?:fond|cré)|monté", re.IGNORECASE)
_SOMEBODY = re.compile(
    r"(?:^|[,;:.»] )(?:une?|plusieurs|des|les|ces|\ue008\ue010*) "
    r"[a-zà-ÿ'-]{3,24}(?: [a-zà-ÿ'-]{2,24}){0,5}(?: (?:de |d'|à )?\ue003\ue010*)?,? ?$",
    re.IGNORECASE,
)


def founding_bodies(hit: Hit) -> tuple[Item, ...]:
    """«X a créé |la fondation Y»: bodies found bodies; what they launch or design is a product."""
    if not BY_BODIES.match(hit.match["trigger"]):
        return ()
    return holders(hit.article, hit.view, hit.start, BODIES)


BY_BODIES = re.compile(r"(?:co)?(?:fond|cré)|donn|jet|mett|mis|constitu", re.IGNORECASE)
# «N et M se sont associés pour |créer X»: they did.
_JOINED_TO = re.compile(
    r"\b(?:s'est|se sont|ont) (?:associée?s?|alliée?s?|réunie?s?|uni leurs forces|contribué|"
    r"participé|aidé)(?: [^.,;:]{2,40})? (?:pour|à) $",
    re.IGNORECASE,
)


FOUNDING_RULES: tuple[Rule, ...] = (
    Rule(
        "founding.founded", re.compile(rf"(?<![\w-])(?:{_BORN})(?![\w-])", re.IGNORECASE), _founded
    ),
    Rule(
        "founding.founds",
        pattern(
            rf"(?<![\w-])(?P<trigger>{_ACTIVE})(?:\s(?:en |le )?{{date:date}},?)?{_MEANWHILE}"
            r"(?:\s(?:avec|aux côtés de) [^,.;]{2,60}?,?)?"
            rf"\s{OBJECT}[«\"“']?\s?{{company|organization:body}}[»\"”]?(?:\s(?:avec|"
            rf"aux côtés de)\s{MISTER}{{person:partner}})?"
        ),
        _founds,
    ),
)
