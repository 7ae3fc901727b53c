"""Roles that stand beside a name: «le PDG de X, N», «N, PDG de X», «N (directrice de X)»."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from articlefacts.facts.arguments import coordinated, coordinated_left
from articlefacts.facts.offices.chains import (
    HONORIFIC,
    IN_BRACKETS,
    OF_A_FIRM,
    TO_PERSON,
    chain,
    is_plural,
    leads,
    opens,
    past_bodies,
)
from articlefacts.facts.offices.likewise import likewise
from articlefacts.facts.offices.title_heads import HEAD_NOUN
from articlefacts.facts.offices.titles import Role, read_role
from articlefacts.facts.view import BODIES, PEOPLE, Item, SentenceView
from articlefacts.lazy import lazy

_AGE = r"(?:\s?,?\s(?:\(?(?:âgée? de )?(?:\d{2}|\ue008\ue010*) ans\)?|\([^()]{1,60}\)))?"
_LINK = (
    r"(?:(?:qui (?:est|était|fut|reste|demeure)|lui-même|elle-même|également|aussi|par ailleurs|"
    r"aujourd'hui|désormais|actuellement|longtemps|alors|tout juste|à la fois|notamment|depuis|"
    r"autre|pourtant|donc|toujours|\ue007\ue010*)\s){0,3}"
)
# «N|, investisseur| et ancien dirigeant de X», «N|, ex-bras droit de M| et désormais président de X».
_BESIDES = (
    r"(?:,\s(?:âgée? de \ue008\ue010* ans|(?:ex-|ancienne? )?(?!(?:et|ou|a|qui|dont|le|la|les|un|une|des|du|de|"
    r"dans|à|au|aux|en|son|sa|ses|ce|cette|pour|par|avec|mais|alors|selon|comme|sans|sur|puis|est|"
    r"il|elle)\s)[a-zà-ÿ][a-zà-ÿœ'-]{3,20}(?:\s(?:(?:de|d'|du|des|en|à la)\s?)?(?!(?:a|qui|et|est|"
    r"ont)\s)[a-zà-ÿ][a-zà-ÿœ'-]{2,20}|"
    r"\s(?:de la|de l'|du|des|de|d'|(?:à|dans|en)(?: la| l'| le)?|aux?)\s?[\ue000-\ue003]\ue010*){0,3})){1,2}(?:,?\set|,)"
)
_FROM_PERSON = lazy(
    rf"\ue002\ue010*{_AGE}(?:{_BESIDES}|\s?,|\s(?:--|[-–—])|\s\()\s?{_LINK}$", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Apposition:
    """Roles joined in one phrase, and the people who hold them; ``others`` hold the role elsewhere."""

    roles: tuple[Role, ...]
    people: tuple[Item, ...]
    others: tuple[tuple[Role, Item], ...] = ()


def before_name(view: SentenceView, head: int, head_end: int) -> Apposition | None:
    """Read «le PDG de X, N», «le ministre des Finances N», «PDG de X, N» at a head noun."""
    role = read_role(view, head, head_end)
    roles = tuple(chain(view, role))
    gap = _gap(view, role, roles[-1])
    person = view.item_at(gap.end()) if gap else None
    if not gap or not person or not leads(view, role) or not _may_hold(view, role, gap, person):
        return None
    comma, several = _MARK.search(gap.group()), is_plural(view, role)
    others = likewise(view, roles[-1], person, plural=several)
    people = _titled_alike(view, person) if several and not others else (person,)
    if comma and several and not others and (len(people) == 1 or HEAD_NOUN.search(gap.group())):
        return None  # «les dirigeants de X, |le directeur N|»: his own title tells more
    return Apposition(roles, people, others)


def _titled_alike(view: SentenceView, first: Item) -> tuple[Item, ...]:
    """«les ministres |N et M|, ainsi que l'avocat L»: a noun of his own tells what the next one is."""
    people = coordinated(view, first, PEOPLE)
    for number, (one, other) in enumerate(pairwise(people), 1):
        if _OWN_NOUN.search(view.mask, one.end - view.start, other.start - view.start):
            return people[:number]
    return people


_OWN_NOUN = re.compile(r"(?:\b(?:le|la|une?|son|sa)\s|\bl')[a-zà-ÿ]", re.IGNORECASE)
_MARK = re.compile(r"[,:]")


def _gap(view: SentenceView, role: Role, last: Role) -> re.Match[str] | None:
    """What stands between a role, with those joined to it, and the name behind."""
    end = past_bodies(view, last)
    return (
        IN_BRACKETS.match(view.mask, last.end)
        or TO_PERSON.match(view.mask, end)
        or _past_aside(view, role, end)
    )


def _may_hold(view: SentenceView, role: Role, gap: re.Match[str], person: Item) -> bool:
    """Whether who stands behind a role is its holder and no further item of a list."""
    if _COPULA.search(gap.group()) and not _is_subject(view, role):
        return False
    if not role.definite and _FROM_PERSON.search(view.mask, max(role.start - 120, 0), role.start):
        return False
    if not _MARK.search(gap.group()):
        return True
    if _KIN.search(view.mask, max(role.start - 40, 0), role.start):
        return False  # «|Petit-fils du patron de X|, N part»
    if not role.definite:
        fronted = role.start == 0 or opens(view, role.start)
        return fronted or _is_one_of(view, role, person)
    # «la mère et le frère |du premier ministre|, N et M»
    governed = not is_plural(view, role) and _GOVERNED.match(view.mask, role.start)
    return not (governed and _AND_NAME.match(view.mask, person.end - view.start))


_KIN = re.compile(
    r"(?:^|[.,;:«»\"“(]\s?)(?:(?:arrière-)?petit[es]?-|beau-|belle-|ex-|demi-)?(?:fils|fille|frère|sœur|père|mère|neveu|"
    r"nièce|cousine?|gendre|époux|épouse|femme|mari|compagne|compagnon|veuve?|ami|amie|proche|élève|"
    r"disciple|bras droit|protégée?|camarade|collaborat(?:eur|rice))\s(?:d[eu]\s|d')?$",
    re.IGNORECASE,
)
_COPULA = re.compile(r"\best\b")


def _is_subject(view: SentenceView, role: Role) -> bool:
    """«|Le patron de X| est N», «X, dont |le patron| est N»; not «le candidat |du président| est N»."""
    governed = _GOVERNED.match(view.mask, role.start)
    return not governed and bool(_SUBJECT_OPENS.search(view.mask, 0, role.start))


_SUBJECT_OPENS = re.compile(r"(?:^|[,:;«\"“(]\s?|\b(?:dont|que|et)\s)$", re.IGNORECASE)
_AND_NAME = re.compile(r"\set\s(?:M\. |Mme )?\ue002")


def _is_one_of(view: SentenceView, role: Role, person: Item) -> bool:
    """«a dit |un porte-parole de X|, N.»: a body has several of them, and no list follows."""
    body = role.organization
    if body is None or body.kind not in BODIES or not _A.match(view.mask, role.start):
        return False
    return bool(_CLOSES.match(view.mask, person.end - view.start))


_A = re.compile(r"une?\s", re.IGNORECASE)
_CLOSES = re.compile(r"\s?(?:[,.;:)»\"]|$|(?:a|avait|qui)\s)", re.IGNORECASE)


def _past_aside(view: SentenceView, role: Role, at: int) -> re.Match[str] | None:
    """«Le directeur de X|, le gendarme des ondes, |N», «… de X|, filiale de Y, |N»: what the body is."""
    if role.organization is None or not role.definite:
        return None
    aside = _ASIDE.match(view.mask, at)
    if aside is None or not all(map(_is_of_firm, HEAD_NOUN.finditer(aside.group()))):
        return None
    # «Selon le patron de X, une filiale de Y, |N part»: another subject.
    framed = _FRAMES.search(view.mask, 0, role.start)
    return None if framed and not _NAME_CLOSED.match(view.mask, aside.end()) else aside


def _is_of_firm(head: re.Match[str]) -> bool:
    return bool(OF_A_FIRM.match(head.group()))


_FRAMES = re.compile(r"\b(?:selon|pour|d'après|avec|depuis|après|avant|contre)\s$", re.IGNORECASE)
_NAME_CLOSED = re.compile(r"\ue002\ue010*\s?(?:[,.;:»\"]|$)")


_WORD = r"(?:(?:[ld]')?[\ue000\ue001\ue003\ue007\ue008]\ue010*|[a-zà-ÿœ'-]{1,24})"
_ASIDE = lazy(
    r",\s(?=(?:le|la|une?|filiale|leader|spécialiste|numéro|premi(?:er|ère)|principale?|basée?|"
    r"installée?|implantée?|spécialisée?|détenue?|fondée?|créée?|propriétaire|concurrente?|maison|"
    r"fabricant|producteur|éditeur|opérateur|société|groupe|entreprise|association|organisation|"
    r"fédération|syndicat|parti|organisme|gestionnaire|distributeur|autre)\s|l')"
    rf"(?:{_WORD}\s){{1,12}}{_WORD},\s{HONORIFIC}(?=\ue002)"
)


def after_name(view: SentenceView, head: int, head_end: int) -> Apposition | None:
    """Read «N, PDG de X», «N (directeur de X)», «N, 45 ans, l'ancien patron de X» at a head noun."""
    if "\ue002" not in view.mask[:head]:
        return None
    role = read_role(view, head, head_end)
    link = _FROM_PERSON.search(view.mask, max(role.start - 120, 0), role.start) or _without_comma(
        view, role
    )
    if not link or _WAS.search(link.group()) or not leads(view, role):
        return None
    roles = chain(view, role)
    gap = TO_PERSON.match(view.mask, roles[-1].end)
    person = view.item_at(link.start())
    if (role.definite and not role.possessive and gap) or person is None:
        return None
    if role.possessive and _MADE.search(view.mask, 0, link.start()):
        return None  # «X fait de N, PDG de Y, |son patron|»
    if role.definite and (
        _another(view, link.start(), roles[-1].end) or _GOVERNED.match(view.mask, role.start)
    ):
        return None
    people = coordinated_left(view, person, PEOPLE) if is_plural(view, role) else (person,)
    if role.definite and is_plural(view, role) and len(people) == 1:
        return None  # «Depuis le départ de N, les responsables de X ont»
    return Apposition(tuple(roles), people)


_WAS = re.compile(r"\bqui (?:était|fut)\b", re.IGNORECASE)  # read as a sentence of its own


def _without_comma(view: SentenceView, role: Role) -> re.Match[str] | None:
    """«explique |N responsable régional de X|», «indique |N son directeur|.»: a comma forgotten, no object of «élire»."""
    named = role.organization is not None and role.organization.kind in BODIES
    own = role.possessive and _ENDS.match(view.mask, role.end)
    bare = role.start == role.head or (role.definite and not role.possessive)
    if not (own or (named and bare)):
        return None
    link = _NAME_RIGHT_BEFORE.search(view.mask, max(role.start - 120, 0), role.start)
    return None if link and _MAKES.search(view.mask, 0, link.start()) else link


_ENDS = re.compile(
    r"\s?(?:[.,;!?»\"]|$)|\s(?:interrogée?|jointe?|contactée?|citée?|rencontrée?|devant|lors|dans)\s",
    re.IGNORECASE,
)
_NAME_RIGHT_BEFORE = re.compile(r"\ue002\ue010*\s$")
_MAKES = re.compile(
    r"\b(?:nomm|él[iu]|réél|désign|prom[ou]|propuls|choisi|fai[st]|sacr|proclam|déclar|considér|"
    r"appel|install|port|recrut|voi[rst]|confirm|mainten|reconn|imagin|embauch|engag|voudr|"
    r"veut)[a-zà-ÿ]{0,8}\s(?:[^\s,;:.]{1,24}\s){0,4}$",
    re.IGNORECASE,
)


_MADE = re.compile(r"\bfai[a-z]{1,7} (?:de |d'|du )(?:M\. |Mme )?$", re.IGNORECASE)


def _another(view: SentenceView, name: int, end: int) -> bool:
    """Whether a title that ends at ``end`` is of somebody else; not where a name without anything before it opens."""
    opens = not view.mask[:name].strip(' «"“')  # «N, le patron de X| a dit»
    return bool(_NEXT_PERSON.match(view.mask, end) or (not opens and _VERB.match(view.mask, end)))


_GOVERNED = re.compile(r"(?:des|du|aux?)\s", re.IGNORECASE)  # «le départ de N, |des députés et»
# «N, |son adjoint| et les élus» is a list; «Depuis le départ de N, |le patron de X| a dit» another subject.
_NEXT_PERSON = re.compile(
    r"\s(?:et|ou|ainsi que)\s(?:encore\s|aussi\s)?(?:(?:le|la|les|son|sa|ses|leurs?|des|plusieurs|deux|tous|"
    r"quelques)\s|l')",
    re.IGNORECASE,
)
_VERB = re.compile(
    r"\s(?:(?:a|ont|est|sont|avait|avaient|était|étaient|sera|seront|va|vont|doit|"
    r"doivent|peut|aurait|devrait)\s|(?:n'|s')[a-zà-ÿ])",
    re.IGNORECASE,
)
