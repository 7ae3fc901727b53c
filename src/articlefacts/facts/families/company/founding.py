"""How an organization came to be: «fondée à Lyon en 2019 par N», «N, qui a cofondé X»."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from articlefacts.facts.arguments import coordinated, coordinated_left, governed, subject
from articlefacts.facts.arguments.actors import is_said, qualified
from articlefacts.facts.arguments.firm_nouns import firm_noun
from articlefacts.facts.arguments.topic import COMPANY_NOUN, leading, topic
from articlefacts.facts.offices.appositions import Apposition, after_name, before_name
from articlefacts.facts.offices.bodies import meant_body
from articlefacts.facts.offices.holders import relative_head, who
from articlefacts.facts.offices.posts import MISTER
from articlefacts.facts.offices.title_heads import HEAD
from articlefacts.facts.offices.titles import Role, read_role
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import BODIES, PEOPLE, Item, Kind, SentenceView, pattern
from articlefacts.lexicon.verbs import alternation
from articlefacts.models.facts import Founding

_ACTIVE = alternation("fonder", "cofonder", "créer", "cocréer", "lancer", "monter", "imaginer")
_BORN = "fondée?s?|cofondée?s?|co-fondée?s?|créée?s?|cocréée?s?|co-créée?s?|lancée?s?|née?s?|immatriculée?s?|montée?s?|imaginée?s?|portée?s? sur les fonts baptismaux|constituée?s?|formée?s?|mise?s? sur pied"
_SEGMENT = re.compile(r"[^,;:.()«»\"]*(?:,\s(?=en |à |par |le )[^,;:.()«»\"]*)?")
_PLACE = pattern(
    r"\b(?:à|au|aux|en|dans)\s(?:la |le |les |l')?(?:\w+ de (?:la |l')?)?{place:place}"
)
_DATE = pattern(
    r"(?<!\w)(?:en|le|la|l'|au|fin|début|dès|depuis|dans|à|il y a|de|mi|ce|cette|voilà)?\s?{date:date}"
)


# «a fondé |la start-up lyonnaise |X», «lance |sa marque de maquillage, |X», not «a créé la surprise sur X».
_OBJECT = (
    r"(?:(?:la |le |l'|son |sa |leur |une |un )\s?(?:propre |nouvelle |jeune |petite )?(?:start-?up|société|entreprise|groupe|"
    r"marque|maison|fonds|cabinet|agence|association|fondation|studio|plate-?forme|filiale|chaîne|boîte|site|parti|"
    r"mouvement|journal|quotidien|magazine|média|école|holding|banque|compagnie|enseigne|collectif|institut|club|ONG|think tank)"
    r"(?:\s[a-zà-ÿœ'-]{2,20}){0,5},?\s|(?:la |le |l'|les )?)"
)


@dataclass(frozen=True, slots=True)
class _Birth:
    """When, where and by whom, as the words after «fondée» say."""

    date: Item | None
    place: Item | None
    founders: tuple[Item, ...]

    def __bool__(self) -> bool:
        return bool(self.date or self.place or self.founders)


def _birth(view: SentenceView, at: int) -> _Birth:
    segment = _SEGMENT.match(view.mask, at)
    end = segment.end() if segment else at
    date = _DATE.search(view.mask, at, end)
    place = _PLACE.search(view.mask, at, end)
    founders = governed(view, at, "par", PEOPLE)
    by = view.mask[at : founders[0].start - view.start] if founders else ""
    # «par le grand-père de N», «par trois chercheurs, dit N»: not by N.
    if not re.search(r"\bpar\b", view.mask[at:end]) or re.search(
        r"\bpar\b.*(?:\b(?:de|du|des)\s|\bd'|,)", by
    ):
        founders = ()
    return _Birth(
        view.item_at(date.start("date")) if date and date.start() - at < 60 else None,
        view.item_at(place.start("place")) if place else None,
        founders,
    )


def _draft(hit: Hit, body: Item, birth: _Birth) -> Draft:
    return hit.draft(
        Founding,
        organization=body.ref(),
        founders=tuple(f.ref() for f in birth.founders),
        date=birth.date.value if birth.date else None,
        place=birth.place.ref() if birth.place else None,
    )


def _founded(hit: Hit) -> Iterator[Draft]:
    """«X, fondée à Lyon en 2019», «Créée par N, X», «X a été créé en 2012»."""
    view = hit.view
    birth = _birth(view, hit.end)
    if not birth:
        return
    body = qualified(hit)
    if body is None or re.search(r"\bpar (?:la |le |l'|les )?$", view.mask[: body.start - view.start]):
        return  # «Créé par A, le fonds» is not the creation of A
    word = view.mask[hit.start : hit.end].lower()
    if word.startswith("n") and not _born_a_company(hit, body, birth):
        return
    if word.startswith(("lanc", "mont", "imag")) and not birth.founders and not _opened(hit, body):
        return
    if word.startswith(("cons", "form", "mis")) and not (birth.date and body.named):
        return  # «un joueur formé à Lyon»
    yield replace(_draft(hit, body, birth), presupposed=not is_said(hit))


def _born_a_company(hit: Hit, body: Item, birth: _Birth) -> bool:
    """«X, née en 2012 à Lyon»: a day or a family is a person's."""
    here = body.kind == "company" and body.named and body.start >= hit.view.start
    day = birth.date is not None and getattr(birth.date.value, "grain", "") == "day"
    return here and not day and not _OF_PARENTS.search(hit.view.mask, hit.end)


_OF_PARENTS = re.compile(r"\b(?:dans une famille|de parents|d'une? (?:père|mère)|et morte?)\b", re.IGNORECASE)


def _opened(hit: Hit, body: Item) -> bool:
    """«la banque X, lancée en mai 2023,»: a company, its launch dated and nothing more."""
    dated = _ONLY_DATED.match(hit.view.mask, hit.end)
    return body.kind == "company" and body.named and dated is not None


_ONLY_DATED = re.compile(r"\s(?:en|il y a|début|fin|au)?\s?\ue007\ue010*(?:,|\.|$)", re.IGNORECASE)


def _founds(hit: Hit) -> Iterator[Draft]:
    """«N a fondé X en 2018», «N, qui a cofondé X», «N lance sa marque, X»."""
    view = hit.view
    body = view.group(hit.match, "body")
    founders = who(hit, hit.start)
    if body is None or not founders:
        return
    date = _DATE.search(view.mask, hit.match.end(), hit.match.end() + 40)
    early = view.group(hit.match, "date")
    birth = _birth(view, hit.match.end())
    late = view.item_at(date.start("date")) if date else None
    first = _FIRST.match(view.mask)
    fronted = view.group(first, "date") if first and first.end() < hit.start else None
    partner = view.group(hit.match, "partner")
    others = coordinated(view, partner, PEOPLE) if partner else ()
    founders += tuple(o for o in others if all(o.entity is not f.entity for f in founders))
    draft = _draft(hit, body, _Birth(early or late or fronted, birth.place, founders))
    yield replace(draft, status="asserted") if _JOINED_TO.search(view.mask, 0, hit.start) else draft


# «N et M se sont associés pour |créer X»: they did.
_JOINED_TO = re.compile(r"\b(?:s'est|se sont|ont) (?:associée?s?|alliée?s?|réunie?s?|uni leurs forces|contribué|participé|aidé)(?: [^.,;:]{2,40})? (?:pour|à) $", re.IGNORECASE)
_FIRST = pattern(r"(?:C'est )?(?:(?:en|dès|fin|début|mi|le)[ -])?{date:date}(?:,| que\b)")


def _creation(hit: Hit) -> Iterator[Draft]:
    """«la création de X en 2012», «depuis son lancement en 1998», «la création de X date de 1962»."""
    view = hit.view
    date = view.group(hit.match, "date")
    body = view.group(hit.match, "body")
    if body is None and _THING.search(view.mask, max(hit.match.start() - 70, 0), hit.match.start()):
        return
    if body is None and hit.match["trigger"].lower().endswith("naissance"):
        # «depuis sa naissance en 2016, l'entreprise»: else somebody's
        noun = _MAIN_FIRM.match(view.mask, hit.match.end())
        body = topic(hit.article, view, COMPANIES) if noun else None
    elif body is None:
        body = meant_body(hit, hit.match.start()) or _subject_after(view, hit.match.end())
    if date and body:
        yield hit.draft(Founding, organization=body.ref(), date=date.value)


_MAIN_FIRM = re.compile(rf",? (?:la |le |l')(?:{COMPANY_NOUN}|{firm_noun()})\b(?! d)", re.IGNORECASE)
COMPANIES: frozenset[Kind] = frozenset({"company"})
# «la production du gisement depuis son lancement»: no organization is founded.
_THING = re.compile(
    r"\b(?:gisements?|champ|mine|projet|programme|service|produit|offre|modèle|opération|dispositif|émission|série|jeu|film|magazine|"
    r"plan|véhicule|appli(?:cation)?|fusée|satellite|ligne|usine|site)\b[^,;.]{0,60}$",
    re.IGNORECASE,
)


def _subject_after(view: SentenceView, at: int) -> Item | None:
    """«Depuis sa création en 2015, |X| a levé»."""
    found = view.between(at, min(at + 60, len(view.mask)), BODIES)
    return found[0] if found and re.match(r",\s(?:la |le |l'|les )?", view.mask[at:]) else None


def _founder(hit: Hit) -> Iterator[Draft]:
    """«le cofondateur de X, N», «N, fondatrice de X»."""
    view = hit.view
    for found in (before_name(view, hit.start, hit.end), after_name(view, hit.start, hit.end), _joined(hit), _who_is(hit)):
        if found:
            yield from _of_founders(hit, found)
            return


def _who_is(hit: Hit) -> Apposition | None:
    """«N est le fondateur de X», «N et M sont les fondateurs de X»."""
    role = read_role(hit.view, hit.start, hit.end)
    verb = _IS.search(hit.view.mask, 0, role.start)
    people = who(hit, verb.start()) if verb and role.organization else ()
    return Apposition((role,), people) if people else None


_IS = re.compile(r"(?<![\w-])(?:est|sont|était|étaient|fut|furent)\s(?:aussi |également |notamment |l'un des |l'une des )?$", re.IGNORECASE)


def _joined(hit: Hit) -> Apposition | None:
    """«N, PDG |et fondateur de X»: the chain of roles that takes this one in."""
    view = hit.view
    for head in _ROLE.finditer(view.mask, max(hit.start - 90, 0), hit.start):
        for read in (before_name, after_name):
            found = read(view, head.start(), head.end())
            if found and any(role.head == hit.start for role in found.roles):
                return found
    return None


_ROLE = re.compile(HEAD, re.IGNORECASE)


def _that_one(hit: Hit) -> Iterator[Draft]:
    """«X, une société qu'il a cofondée en 2016», «X, que N a fondé»."""
    view = hit.view
    apposed = _NAMED_AFTER.match(view.mask, hit.end)
    body = view.group(apposed, "body") if apposed else relative_head(hit)
    founders = who(hit, hit.start)
    if body is None or not founders:
        return
    birth = _birth(view, hit.end)
    yield _draft(hit, body, _Birth(birth.date, birth.place, founders))


# «la société qu'elle a créée|, X|, dirige»
_NAMED_AFTER = pattern(r"(?: en {date})?, {company|organization:body}(?=[,.;:]| (?:a|est|va)\b|$)")


def _took_part(hit: Hit) -> Iterator[Draft]:
    """«N, qui a contribué à la fondation de X il y a vingt ans»."""
    founders = who(hit, hit.start)
    body = hit.view.group(hit.match, "body")
    if body and founders:
        yield _draft(hit, body, replace(_birth(hit.view, hit.match.end()), founders=founders))


def _varied(hit: Hit) -> Iterator[Draft]:
    """«N a gagné. Le fondateur de X prévoit»: newsrooms vary the name of the one person before."""
    view = hit.view
    before = hit.article.views[view.index - 1] if view.index else None
    people = {i.entity.id: i for i in before.items if i.kind == "person" and i.entity} if before else {}
    first = leading(before, PEOPLE) if before and len(people) == 1 else None
    body = view.group(hit.match, "body")
    if body and first and first.entity and first.entity.id in people:
        yield replace(_draft(hit, body, _Birth(None, None, (first,))), presupposed=True)


def _sees_the_light(hit: Hit) -> Iterator[Draft]:
    """«X a vu le jour en 2016 à Y»."""
    body = next(iter(subject(hit.view, hit.start, BODIES)), None)
    birth = _birth(hit.view, hit.end)
    if body is not None and body.named and (birth.date or birth.place):
        yield _draft(hit, body, _Birth(birth.date, birth.place, ()))


def _story(hit: Hit) -> Iterator[Draft]:
    """«X existe depuis 1950», «L'histoire de X commence en 1950»."""
    view, match = hit.view, hit.match
    body, date = view.group(match, "body"), view.group(match, "date")
    if body and date:
        yield hit.draft(Founding, organization=body.ref(), date=date.value)


def _origin(hit: Hit) -> Iterator[Draft]:
    """«N et M sont à l'origine de X», «N, à l'origine de X»."""
    view = hit.view
    body = view.group(hit.match, "body")
    first = view.item_at(hit.match.start("first"))
    founders = coordinated_left(view, first, PEOPLE) if first else ()
    if body and founders:
        yield _draft(hit, body, _Birth(None, None, founders))


def _among(hit: Hit) -> Iterator[Draft]:
    """«Ses trois fondateurs, dont N»."""
    person = hit.view.group(hit.match, "person")
    body = meant_body(hit, hit.match.start())
    if body and person:
        yield replace(_draft(hit, body, _Birth(None, None, (person,))), presupposed=True)


def _of_founders(hit: Hit, found: Apposition) -> Iterator[Draft]:
    role = next((r for r in found.roles if r.head == hit.start), found.roles[0])
    body = _founders_body(hit, found.roles, role)
    if body is not None:
        founders = tuple(person.ref() for person in found.people)
        dated = _IN.match(hit.view.mask, found.roles[-1].end)
        date = hit.view.group(dated, "date") if dated else None
        draft = hit.draft(Founding, organization=body.ref(), founders=founders, date=date.value if date else None)
        yield replace(draft, presupposed=True)


_IN = pattern(r"\s(?:en|il y a)\s{date:date}")


def _founders_body(hit: Hit, roles: Sequence[Role], role: Role) -> Item | None:
    if role.organization is None and _OF.search(hit.view.mask, role.head, role.title_end + 4) and not role.bare_body:
        return None  # «PDG de X et fondateur |du projet Y»
    named = next((r.organization for r in roles if r.organization), None)
    if named is not None:
        return named if named.kind in BODIES else None
    return meant_body(hit, role.head) if role.bare_body or role.possessive else None


_OF = re.compile(r"\s(?:de la|de l'|du|des|de|d')(?=\s|\b)", re.IGNORECASE)

FOUNDING_RULES: tuple[Rule, ...] = (
    Rule(
        "founding.founded", re.compile(rf"(?<![\w-])(?:{_BORN})(?![\w-])", re.IGNORECASE), _founded
    ),
    Rule(
        "founding.founds",
        pattern(
            rf"(?<![\w-])(?P<trigger>{_ACTIVE})(?:\s(?:en |le )?{{date:date}},?)?"
            r"(?:\s(?:avec|aux côtés de) [^,.;]{2,60}?,?)?"
            rf"\s{_OBJECT}[«\"“]?\s?{{company|organization:body}}[»\"”]?(?:\s(?:avec|aux côtés de)\s{MISTER}{{person:partner}})?"
        ),
        _founds,
    ),
    Rule(
        "founding.creation",
        pattern(
            r"\b(?P<trigger>(?:la|sa|leur) (?:création|fondation|naissance)|l'origine|(?:ses|les) origines|depuis (?:son|leur) lancement)"
            r"(?:\s(?:de |d'|du |de la |de l')(?:groupe |société |entreprise |fonds )?[«\"]?{company|organization:body}[»\"]?)?"
            r"(?:,)?\s(?:remonte(?:nt)? (?:à|au|en) |date de |en |fin |début |le |au |il y a )(?:l'année |la fin des |l'an )?{date:date}"
        ),
        _creation,
    ),
    Rule(
        "founding.that_one",
        pattern(
            rf"\bqu(?:e |')(?:{MISTER}{{person}}|ils?|elles?)\s(?:a|avait|ont|avaient)\s(?P<trigger>(?:co-?)?(?:fond|cré)ée?s?|lancée?s?|montée?s?)\b"
        ),
        _that_one,
    ),
    Rule(
        "founding.sees_the_light",
        pattern(r"(?<![\w-])(?P<trigger>(?:a|ont|avait) vu le jour|voit le jour|vit le jour|voyait le jour)\b"),
        _sees_the_light,
    ),
    Rule(
        "founding.story",
        pattern(
            r"{company|organization:body}(?: \([^()]{1,40}\))?,? (?:qui )?(?P<trigger>existe depuis|a ouvert ses portes en|a démarré en)(?: l'année)? {date:date}"
        ),
        _story,
    ),
    Rule(
        "founding.saga",
        pattern(
            r"\b(?P<trigger>l'histoire|l'aventure|la saga) (?:de |d'|du )?(?:la |le |l')?{company:body} (?:commence|débute|démarre|a (?:commencé|débuté|démarré)|remonte)"
            r"(?: (?:à|en|dans|au))? (?:{place}(?: en|,)? )?{date:date}"
        ),
        _story,
    ),
    Rule(
        "founding.varied",
        pattern(
            r"^(?:[^\ue000-\ue004.;«\"]{0,60}, )?(?:le|la) (?P<trigger>(?:co-?)?fondat(?:eur|rice))(?: et (?:patronne?|PDG|présidente?|dirigeante?|directeur général))? (?:de |d'|du (?:groupe )?){company:body}"
            r"(?: \([^()]{1,40}\))?(?:, qui| (?:a|va|est|avait|veut|prévoit|doit|compte|espère|estime|assure|reste|entend))\b"
        ),
        _varied,
    ),
    Rule(
        "founding.took_part",
        pattern(
            rf"\b(?P<trigger>{alternation('contribuer', 'participer')} (?:activement |largement )?à la (?:co-?)?(?:fondation|création|mise sur pied)) (?:de |d'|du )(?:la |le |l')?"
            r"(?:(?:start-?up|société|entreprise|marque|maison|organisation|association|groupe|parti|mouvement) )?{company|organization:body}"
        ),
        _took_part,
    ),
    Rule(
        "founding.origin",
        pattern(
            r"(?P<first>{person})[^.;:«»]{0,90}?(?:,| sont| est| fut| furent| étaient| était) (?P<trigger>à l'origine) (?:de |d'|du )(?:la |le |l')?(?:(?:start-?up|société|entreprise|marque|enseigne|maison|jeune pousse) )?{company:body}"
        ),
        _origin,
    ),
    Rule(
        "founding.among",
        pattern(r"\b(?:ses|leurs|les) (?:{number} |anciens )?(?P<trigger>(?:co-?)?fondateurs)(?:, | \()dont (?:(?:l'actuel(?:le)?|le|la|l'ancien(?:ne)?|son|l') ?)?(?:[a-zà-ÿ-]{3,14} ){0,3}?{person:person}"),
        _among,
    ),
    Rule(
        "founding.founder",
        re.compile(r"(?<![\w-])(?:co-?fond|fond|co-?cré)at(?:eur|rice)s?(?![\w-])", re.IGNORECASE),
        _founder,
    ),
)
