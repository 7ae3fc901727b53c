"""Roles joined in one phrase, and what ties the last of them to the name behind it."""

from __future__ import annotations

import re

from articlefacts.facts.arguments import coordinated
from articlefacts.facts.offices.title_heads import HEAD_NOUN
from articlefacts.facts.offices.titles import Role, read_role
from articlefacts.facts.view import BODIES, SentenceView
from articlefacts.lazy import lazy

_AND = re.compile(
    r"(?:\s(?:en|de|depuis|entre)\s\ue007\ue010*)?\s?(?:,\s)?(?:et|ou|&|ainsi que|"
    r"puis)\s(?:également |aussi |surtout |par ailleurs )?|"
    r"\s(?:\ue007\ue010*|désormais|actuellement|devenue?)\s",  # «aujourd'hui» is a date
    re.IGNORECASE,
)
HONORIFIC = r"(?:(?:M\.|MM\.|Mme|Mmes|Mlle|Me|Dr\.?|Pr\.?|Mgr|Monseigneur|Sir|Lord|Monsieur|Madame|maître|feu)\s){0,2}"
# «le PDG de X, l'Allemand N»; «l'économiste N».
_APPOSED = r"(?:(?:le|la|l'|les)\s?(?:(?:[A-ZÉ]\w{3,18}\s){1,2}|(?=(?:Dr|Pr|Me|P)\b)))?"
# «la directrice générale |nommée en mars |N», «directeur de X |depuis 2019, |N», «chef de projet |en charge du dossier, |N».
_SINCE = (
    r"(?:\s(?:depuis|(?:en(?=\s\ue007)|nommée?|élue?|réélue?|arrivée?|recrutée?|débauchée?|"
    r"désignée?|choisie?|promue?|en poste|en fonction)s?(?:\s(?:en|le|depuis|fin|début|il y a|à|"
    r"au|ce|cette|l'))?)\s?(?:\ue007\ue010*|(?:\w+|\ue008\ue010*) ans)|"
    r"\s(?:en charge|chargée?s?) (?:de la |de l'|du |des |de |"
    r"d')[a-zà-ÿ'-]{3,20}(?: [a-zà-ÿ'-]{2,20}){0,3}?)?"
)
# «Le nouveau patron de X |s'appelle |N», «dont le patron |est l'un des auteurs, |N».
_IS = (
    r"(?:,\s)?\s?(?:s'appelle|se nomme|a pour nom|n'est autre que|est désormais|sera désormais|"
    r"est(?:\s(?:l'une? des|une?|l[ea]) [a-zà-ÿ' -]{3,60},)?(?=\s(?:M\. |Mme )?\ue002))"
)
TO_PERSON = lazy(
    rf"(?:\s\([^()]{{1,80}}\))?{_SINCE}(?:\s?,|\s[-–—]|\s:|{_IS})?\s{_APPOSED}{HONORIFIC}"
    r"(?=\ue002)",
    re.IGNORECASE,
)
# «le PDG de X |(N)»
IN_BRACKETS = lazy(rf"\s\({HONORIFIC}(?=\ue002\ue010*\))", re.IGNORECASE)


def chain(view: SentenceView, role: Role) -> list[Role]:
    """A role and those joined to it on the right: «président et directeur général de X»."""
    roles = [role]
    for _ in range(3):
        following = _joined(view, roles[-1].end)
        if following is None:
            break
        roles.append(following)
    return roles


def _joined(view: SentenceView, at: int) -> Role | None:
    """The role joined at ``at``: «| et directeur de X», «N, PDG|, membre du directoire de X»."""
    joint = _AND.match(view.mask, at) or _COMMA.match(view.mask, at)
    head = HEAD_NOUN.search(view.mask, joint.end(), joint.end() + 45) if joint else None
    if joint is None or head is None:
        return None
    following = read_role(view, head.start(), head.end())
    if following.start > joint.end() or following.definite:
        return None
    apart = joint.group() == ", " and (
        TO_PERSON.match(view.mask, following.end) or OF_A_FIRM.match(head.group())
    )
    return (
        None if apart else following
    )  # «A, PDG de X, président de Y, B»; «A, PDG de X, numéro un de la tuile»


_COMMA = re.compile(r",\s")
OF_A_FIRM = re.compile(
    r"numéro|n°|leader|spécialiste|expert|producteur|éditeur|gestionnaire|contrôleur|pilote|"
    r"architecte|designer|partenaire",
    re.IGNORECASE,
)


def past_bodies(view: SentenceView, role: Role) -> int:
    """Where a role ends with what is tied to its body: «président de X |et de Y|, N», «chef de X |à Brizac|, N»."""
    if role.organization is None:
        return role.end
    joined = coordinated(view, role.organization, BODIES)
    end = max(role.end, joined[-1].end - view.start)
    behind = _REST_OF_BODY.match(view.mask, end) or _BEHIND_BODY.match(view.mask, end)
    return behind.end() if behind else end


# «l'ambassadeur de X |au Burkina|, N», «le directeur de X |britannique|, N», «le chef de X |basé à Y|, N», «… du groupe X |au Sénat|, N».
_BEHIND_BODY = re.compile(
    r"(?:\s[a-zà-ÿ]{2,16}(?:a[ln]e?|aine?|i?enne|ien|éen|[ao]ise?|ique|iste|ande?|aire))?"
    r"(?:\s(?:basée?|installée?|implantée?|située?)(?=\s))?"
    r"(?:,?\s(?:à la|à l'|à|aux?|en|de|d'|dans l(?:a|es?|')|pour l(?:a|es?|')|sur l(?:a|es?|'))\s?"
    r"(?:\ue003\ue010*|capitale|région|ville|pays|département|île|territoire)|"
    r"\s(?:à la |à l'|à |aux? )\ue001\ue010*){0,2}(?=,?\s)",
    re.IGNORECASE,
)


# «la directrice du Fonds des Nations unies |pour l'enfance|, N», «le patron de X |à bas coûts|, N»: what no item covers.
_REST_OF_BODY = lazy(
    r"\s(?:pour|contre|sur|en|d[eu]s?|d'|aux?|à)\s?(?:l[ae]s?\s|l')?(?!qu)[a-zà-ÿ'-]{3,20}"
    rf"(?:\s(?!qu|et\s)[a-zà-ÿ'-]{{2,20}}){{0,5}}(?=,\s{HONORIFIC}\ue002)",
)


def leads(view: SentenceView, role: Role) -> bool:
    """Whether the role starts a phrase of its own: not «délégué» in «ministre délégué»."""
    for match in HEAD_NOUN.finditer(view.mask, max(role.head - 100, 0), role.head):
        if match.end() > role.start:
            return False
        other = read_role(view, match.start(), match.end())
        joint = _AND.match(view.mask, other.end)
        if other.definite and role.definite and joint and other.end < role.start:
            continue  # «le ministre et |le patron de X, N»: somebody else
        if other.title_end > role.start or (joint and joint.end() >= role.start):
            return False
    return True


def opens(view: SentenceView, at: int) -> bool:
    """Whether a sentence, a clause or somebody's words begin at ``at``."""
    return bool(re.search(r"(?:^|[\"“”«»:;(\-–]\s?)$", view.mask[:at]))


def is_plural(view: SentenceView, role: Role) -> bool:
    """Whether a role is of several people: «les patrons», «les PDG»."""
    if role.one_of:
        return False
    word = re.match(r"[\w-]+", view.mask[role.head :])
    # «les PDG», «ses porte-parole» have no plural of their own.
    several = _SEVERAL.match(view.mask, role.start)
    return bool(word and word.group().lower().endswith(("s", "x"))) or bool(several)


_SEVERAL = re.compile(r"(?:les|des|aux|ses|leurs|deux)\s", re.IGNORECASE)
