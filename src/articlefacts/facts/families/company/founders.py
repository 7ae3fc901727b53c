"""People told as founders: «le cofondateur de X, N», «N est à l'origine de X», «ses fondateurs, dont N»."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from articlefacts.facts.arguments import coordinated_left
from articlefacts.facts.arguments.topic import leading
from articlefacts.facts.families.company.births import Birth, birth_at, founding
from articlefacts.facts.families.company.dated_founders import DATED_FOUNDER_RULES
from articlefacts.facts.offices.appositions import Apposition, after_name, before_name
from articlefacts.facts.offices.bodies import meant_body
from articlefacts.facts.offices.holders import who
from articlefacts.facts.offices.likewise import joined_bodies
from articlefacts.facts.offices.title_heads import HEAD_NOUN
from articlefacts.facts.offices.titles import Role, read_role
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import BODIES, PEOPLE, Item, pattern
from articlefacts.lexicon.verbs import alternation
from articlefacts.models.facts import Founding


def _founder(hit: Hit) -> Iterator[Draft]:
    """«le cofondateur de X, N», «N, fondatrice de X»."""
    view = hit.view
    for found in (
        before_name(view, hit.start, hit.end),
        after_name(view, hit.start, hit.end),
        _joined(hit),
        _who_is(hit),
    ):
        if found:
            yield from _of_founders(hit, found)
            for role, person in found.others:
                yield from _of_founders(hit, Apposition((role,), (person,)))
            return


def _who_is(hit: Hit) -> Apposition | None:
    """«N est le fondateur de X», «N et M sont les fondateurs de X»."""
    role = read_role(hit.view, hit.start, hit.end)
    verb = _IS.search(hit.view.mask, 0, role.start)
    people = who(hit, verb.start()) if verb and role.organization else ()
    return Apposition((role,), people) if people else None


_IS = re.compile(
    r"(?<![\w-])(?:est|sont|était|étaient|fut|furent|été|devenue?s?|reste|restent|demeure)"
    r"\s(?:aussi |également |notamment )?"
    r"(?:l'une? des |une? des )?$",
    re.IGNORECASE,
)


def _joined(hit: Hit) -> Apposition | None:
    """«N, PDG |et fondateur de X»: the chain of roles that takes this one in."""
    view = hit.view
    for head in HEAD_NOUN.finditer(view.mask, max(hit.start - 90, 0), hit.start):
        for read in (before_name, after_name):
            found = read(view, head.start(), head.end())
            if found and any(role.head == hit.start for role in found.roles):
                return found
    return None


def _took_part(hit: Hit) -> Iterator[Draft]:
    """«N, qui a contribué à la fondation de X il y a vingt ans»."""
    founders = who(hit, hit.start)
    body = hit.view.group(hit.match, "body")
    if body and founders:
        yield founding(hit, body, replace(birth_at(hit.view, hit.match.end()), founders=founders))


def _varied(hit: Hit) -> Iterator[Draft]:
    """«N a gagné. Le fondateur de X prévoit»: newsrooms vary the name of the one person before."""
    view = hit.view
    before = hit.article.views[view.index - 1] if view.index else None
    people = (
        {i.entity.id: i for i in before.items if i.kind == "person" and i.entity} if before else {}
    )
    first = leading(before, PEOPLE) if before and len(people) == 1 else None
    body = view.group(hit.match, "body")
    if body and first and first.entity and first.entity.id in people:
        yield replace(founding(hit, body, Birth(None, None, (first,))), presupposed=True)


def _origin(hit: Hit) -> Iterator[Draft]:
    """«N et M sont à l'origine de X», «N, à l'origine de X»."""
    view = hit.view
    body = view.group(hit.match, "body")
    first = view.item_at(hit.match.start("first"))
    founders = coordinated_left(view, first, PEOPLE) if first else ()
    if body and founders:
        yield founding(hit, body, Birth(None, None, founders))


def _whose(hit: Hit) -> Iterator[Draft]:
    """«X, dont N est l'un des fondateurs»."""
    body, person = hit.group("body"), hit.group("person")
    if body and person:
        yield replace(founding(hit, body, Birth(None, None, (person,))), presupposed=True)


def _among(hit: Hit) -> Iterator[Draft]:
    """«Ses trois fondateurs, dont N»."""
    person = hit.view.group(hit.match, "person")
    body = meant_body(hit, hit.match.start())
    if body and person:
        yield replace(founding(hit, body, Birth(None, None, (person,))), presupposed=True)


def _of_founders(hit: Hit, found: Apposition) -> Iterator[Draft]:
    role = next((r for r in found.roles if r.head == hit.start), found.roles[0])
    body = _founders_body(hit, found.roles, role)
    if (
        _DESIGNER.match(hit.match.group())
        and not role.possessive
        and not _OF_A_FIRM.match(hit.view.mask, hit.end)
    ):
        return  # «le créateur de X»: as often its fashion designer
    bodies = joined_bodies(hit.view, body, BODIES) if body else ()
    for body in bodies if len(found.roles) == 1 else bodies[:1]:
        founders = tuple(person.ref() for person in found.people)
        dated = _IN.match(hit.view.mask, found.roles[-1].end)
        date = hit.view.group(dated, "date") if dated else None
        draft = hit.draft(
            Founding, organization=body.ref(), founders=founders, date=date.value if date else None
        )
        yield replace(draft, presupposed=True)


_DESIGNER = re.compile(r"cré", re.IGNORECASE)
# «créatrice |de la société| X», no house of fashion
_OF_A_FIRM = re.compile(
    r" (?:de la |de l'|du |d'une |d'un )(?:[a-zà-ÿ-]{4,14} )?(?:société|entreprise|start-?up|groupe|plate-?forme|site|appli(?:cation)?|"
    r"association|agence|cabinet|école|fondation|festival|réseau|collectif|chaîne|studio|PME|"
    r"fonds|média)\b",
    re.IGNORECASE,
)
_IN = pattern(r"\s(?:en|il y a)\s{date:date}")


def _founders_body(hit: Hit, roles: Sequence[Role], role: Role) -> Item | None:
    if (
        role.organization is None
        and _OF.search(hit.view.mask, role.head, role.title_end + 4)
        and not role.bare_body
    ):
        return None  # «PDG de X et fondateur |du projet Y»
    named = role.organization or next((r.organization for r in roles if r.organization), None)
    if named is not None:
        return named if named.kind in BODIES else None
    alone = _ALONE.search(hit.view.mask, 0, role.head) and hit.view.mask.startswith(", ", hit.end)
    aside = _BY_NAME.search(hit.view.mask, 0, role.head) and _CLOSED.match(hit.view.mask, hit.end)
    told = role.bare_body or role.possessive or alone or aside
    return meant_body(hit, role.head) if told else None


# «N, |cofondateur|, y croit», «N, l'un des deux |fondateurs|.»
_BY_NAME = re.compile(
    r"\ue002\ue010*, (?:(?:le|la) |l'une? des (?:deux |trois |quatre |\ue008\ue010* )?)?$",
    re.IGNORECASE,
)
_CLOSED = re.compile(r"\s?(?:[,.;)»]|$)")


# «|Le fondateur, |N, y croit»
# «petite-fille |de la fondatrice, |N»
_ALONE = re.compile(
    r"(?:^|[.:;»] )(?:le|la|les) (?:deux |trois |co-)?$|"
    r"\b(?:fils|fille|neveu|nièce|veuve|veuf|frère|sœur|descendante?|héritier|héritière|gendre) (?:du |de la |des )$",
    re.IGNORECASE,
)


_OF = re.compile(r"\s(?:de la|de l'|du|des|de|d')(?=\s|\b)", re.IGNORECASE)


FOUNDER_RULES: tuple[Rule, ...] = (
    Rule(
        "founding.varied",
        pattern(
            r"^(?:[^\ue000-\ue004.;«\"]{0,60}, )?(?:le|la) (?P<trigger>(?:co-?)?fondat(?:eur|"
            r"rice))(?: et (?:patronne?|PDG|présidente?|dirigeante?|directeur général))? (?:de |"
            r"d'|du (?:groupe )?){company:body}(?: \([^()]{1,40}\))?(?:, qui| (?:a|va|est|avait|"
            r"veut|prévoit|doit|compte|espère|estime|assure|reste|entend))\b"
        ),
        _varied,
    ),
    Rule(
        "founding.took_part",
        pattern(
            rf"\b(?P<trigger>{alternation('contribuer', 'participer')} (?:activement |"
            r"largement )?à la (?:co-?)?(?:fondation|création|mise sur pied)) (?:de |d'|"
            r"du )(?:la |le |l')?"
            r"(?:(?:start-?up|société|entreprise|marque|maison|organisation|association|groupe|"
            r"parti|mouvement) )?{company|organization:body}"
        ),
        _took_part,
    ),
    Rule(
        "founding.origin",
        pattern(
            r"(?P<first>{person})[^.;:«»]{0,90}?(?:,| sont| est| fut| furent| étaient|"
            r" était) (?P<trigger>à l'origine) (?:de |d'|du )(?:la |le |l')?(?:(?:start-?up|"
            r"société|entreprise|marque|enseigne|maison|jeune pousse) )?{company:body}"
        ),
        _origin,
    ),
    Rule(
        "founding.whose",
        pattern(
            r"{company|organization:body}(?: \([^()]{1,40}\))?(?:, [^.;:]{3,90})?,? (?:et )?dont "
            r"(?:(?:le |la |l'|son |sa )(?:[a-zà-ÿ-]{3,16} ){1,3})?{person:person}(?: \([^()]{1,40}\))? "
            r"(?P<trigger>(?:est|était|fut|a été) (?:aussi |également )?(?:l'une? des |une? des |le |"
            r"la )(?:co-?)?fondat(?:eur|rice)s?)\b"
        ),
        _whose,
    ),
    Rule(
        "founding.among",
        pattern(
            r"\b(?:ses|leurs|les) (?:{number} |anciens )?(?P<trigger>(?:co-?)?fondateurs)(?:, |"
            r" \()dont (?:(?:l'actuel(?:le)?|le|la|l'ancien(?:ne)?|son|l') ?)?"
            r"(?:[a-zà-ÿ-]{3,14} ){0,3}?{person:person}"
        ),
        _among,
    ),
    *DATED_FOUNDER_RULES,
    Rule(
        "founding.founder",
        re.compile(
            r"(?<![\w-])(?:ex-)?(?:(?:présidente?|direct(?:eur|rice)|associée?|gérante?|dirigeante?|patronne?|"
            r"PDG|membre|rédact(?:eur|rice)|partenaire|partner|actionnaire|pasteur|père)s?[ -]|"
            r"[a-zà-ÿ]{4,14}-(?=(?:co-?)?fondat))?"
            r"(?:(?:co-?fond|fond|(?:co-?)?cré)at(?:eur|rice)s?|(?:co-?)?founders?)(?![\w-])",
            re.IGNORECASE,
        ),
        _founder,
    ),
)
