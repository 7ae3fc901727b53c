"""The post that a verb of appointment or departure speaks of, and who holds it.

«nommé |directeur général de X», «à la tête de X», «la présidence du conseil de X», «son poste
de directeur financier».
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from articlefacts.facts.arguments import (
    antecedent,
    coordinated_left,
    date_of,
    is_free,
    subject,
    verb_start,
)
from articlefacts.facts.arguments.topic import topic
from articlefacts.facts.offices.appositions import after_name
from articlefacts.facts.offices.title_heads import HEAD
from articlefacts.facts.offices.titles import read_role
from articlefacts.facts.rule import Draft, Hit
from articlefacts.facts.view import BODIES, PEOPLE, Item, SentenceView
from articlefacts.models.facts import Position
from articlefacts.models.spans import Span

_HEAD = re.compile(HEAD, re.IGNORECASE)
# What may stand between a verb and its post: «nommé |hier à l'unanimité |PDG».
_ASIDE = (
    r"(?:(?:\s(?:hier|officiellement|également|aussi|alors|ensuite|donc|ainsi|récemment|finalement|"
    r"notamment|unanimement|provisoirement|définitivement|en|au|le|ce|fin|début|mi|dès|depuis|à compter|"
    r"à partir|de|du|à l'unanimité|mois de|été|printemps|hiver|automne|par intérim|\w{3,16}ment|"
    r"par (?:le |la |l'|son |sa )?(?:conseil d'administration|conseil de surveillance|conseil|"
    r"[a-zà-ÿ ]{0,30}[\ue000\ue001]\ue010*)|"
    r"pour (?:un |une |le |la |les )?(?:(?:[a-zà-ÿ]{2,20}|\ue008\ue010*)\s){1,2}(?:ans|mandat|mois)(?: de (?:[a-zà-ÿ]{2,20}|\ue008\ue010*) ans)?|"
    r"à titre (?:provisoire|temporaire|bénévole|intérimaire)|dans la foulée|sans surprise|"
    r"\ue007\ue010*|\d{4}))|,\s?\d{2} ans,|\s\([^()]{1,50}\)|,(?=\s(?:au|à|comme|en|\ue007))){0,6}"
)
_AS = (
    r"(?:(?:comme|en tant qu(?:e|')|en qualité d(?:e|')|aux? postes? d(?:e|')|aux? fonctions? d(?:e|')|"
    r"à la fonction d(?:e|')|dans les fonctions d(?:e|')|au titre d(?:e|')|à la place d(?:e|')|au rang d(?:e|'))\s?)?"
)
_OFFICE = (
    r"(?P<office>(?:co-?|vice-)?présidence(?: (?:exécutive|tournante|du (?:conseil(?: d'administration| de surveillance)?|directoire)))?|"
    r"direction(?: (?:générale|financière|commerciale|opérationnelle|technique|artistique|juridique|"
    r"exécutive|éditoriale|de la rédaction|des opérations|de la communication|des ressources humaines))?"
    r"|secrétariat général|gérance|mairie|ministère|portefeuille|rédaction en chef|"
    r"(?:têtes?|rênes|commandes|manettes|destinées|barre|gouvernail)(?: (?:commerciales|opérationnelles|financières|techniques|exécutives?))?)"
)
_AT_OFFICE = re.compile(
    rf"{_ASIDE}\s?(?:à la|aux|à|au|de la|de|du|des|la|le|les|l'|sa|son|ses)\s?{_OFFICE}",
    re.IGNORECASE,
)
_AT_ROLE = re.compile(
    rf"{_ASIDE}\s{_AS}(?:(?:le |la |l'|les |son |sa )?(?:nouve(?:au|l|lle)s? |futur[es]* |premi[eè]re? (?!ministre|secr|adj)"
    rf"|prochaine? |tout premier |toute première )?)(?={HEAD})",
    re.IGNORECASE,
)
BODY_AFTER = re.compile(
    r"\s(?:de la|de l'|du|des|de|d'|chez|au sein d[eu]s?|au sein de l[a']|à|au)\s?(?:la |le |l'|les |sa |son |cette |ce |leur )?"
    r"(?!une? )(?:[a-zà-ÿœ'-]{2,24}\s){0,5}?[«\"“]?\s?(?P<item>[\ue000\ue001])",
    re.IGNORECASE,
)
_BODY_NOUN_AFTER = re.compile(
    r"\s(?:du|de la|de l'|de cette|de ce|de son|de sa)\s?(?:groupe|entreprise|société|banque|start-up|compagnie|"
    r"enseigne|marque|institution|fédération|association|club|parti|syndicat|fonds|chaîne)\b",
    re.IGNORECASE,
)
_OF_SOMETHING_ELSE = re.compile(
    rf"(?!{_BODY_NOUN_AFTER.pattern})\s(?:d[eu]s?|d'|de la|de l')(?=\s|\b)", re.IGNORECASE
)
OF_PERSON = re.compile(r"\s(?:de |d'|du )(?:M\. |Mme )?\ue002", re.IGNORECASE)
_PRONOUN = re.compile(
    r"(?:^|[\s,;:«\"-])(?:il|elle|celui-ci|celle-ci|ce dernier|cette dernière)\s?,?\s*$",
    re.IGNORECASE,
)
# «a décidé de |quitter», «n'envisage pas de |partir».
_INTENT = re.compile(
    r"(?:n'|ne\s)?(?:(?:a|ont|avait|avaient|aurait)\s(?:pas\s)?(?:l'intention|décidé|choisi|refusé|accepté|renoncé à|exclu|menacé|tenté|"
    r"annoncé son intention|le choix)|refuse|refusent|accepte|acceptent|décide|menace|s'apprête à|s'est engagée? à|exclut)\s?(?:pas\s)?(?:de\s|d'|à\s)?$",
    re.IGNORECASE,
)
_PRONOUN_FIRST = re.compile(r"\s?(?:il|elle)\b", re.IGNORECASE)
_ADJACENT = re.compile(
    r"\ue002\ue010*(?:\s?\([^()]{1,50}\))?(?:,\s(?:\d{2} ans|âgée? de \d{2} ans|(?=[a-zà-ÿ]))"
    r"(?:,)?)?\s?$",
    re.IGNORECASE,
)


_NAME_COMMA = re.compile(r"\ue002\ue010*,\s$")
_PARTICIPLE = re.compile(r"[a-zà-ÿ]{2,16}(?:é|i|u)e?s?\s(?:de|du|d'|par|chez|en|à|au|comme)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Post:
    """A post: its title, the body it is in, and where its words end in the mask.

    Attributes:
        bare_body: «du groupe»: a body that is meant but not named.
        elsewhere: «à la tête de l'autorité»: its words say whose it is, and no entity covers them.
    """

    title: Span | None
    organization: Item | None
    end: int
    bare_body: bool = False
    elsewhere: bool = False


def read_post(view: SentenceView, at: int) -> Post | None:
    """The post named right after ``at``, an office or a role; None where none is."""
    return read_office(view, at) or _role_at(view, at)


def read_office(view: SentenceView, at: int) -> Post | None:
    """The office named right after ``at``: «la tête de X», «la présidence»; None where none is."""
    match = _AT_OFFICE.match(view.mask, at)
    if match is None:
        return None
    end = match.end()
    body = BODY_AFTER.match(view.mask, end)
    item = view.item_at(body.start("item")) if body else None
    handled = match["office"].lower() in ("commandes", "manettes", "barre", "tête", "têtes")
    if item is None and handled and _OF_SOMETHING_ELSE.match(view.mask, end):
        return None
    noun = None if body else _BODY_NOUN_AFTER.match(view.mask, end)
    stop = item.end - view.start if item else noun.end() if noun else end
    return Post(view.span(*match.span("office")), item, stop, bool(noun))


def _role_at(view: SentenceView, at: int) -> Post | None:
    match = _AT_ROLE.match(view.mask, at)
    return post_of_head(view, match.end()) if match else None


def post_of_head(view: SentenceView, at: int) -> Post | None:
    """The post whose head noun stands at ``at``: «directrice de X»; None where none does."""
    head = _HEAD.match(view.mask, at)
    if not head:
        return None
    role = read_role(view, head.start(), head.end())
    body_item = (
        role.organization if role.organization and role.organization.kind in BODIES else None
    )
    if role.organization is not None and body_item is None and role.title_end < role.end:
        office = re.match(
            r"maire|président|préf|gouvern|sénat|député", view.mask[role.head :], re.I
        )
        body_item = role.organization if office else None
    return Post(view.span(role.head, role.title_end), body_item, role.end, role.bare_body)


def relative_head(hit: Hit) -> Item | None:
    """The body that «que» at the start of the match takes up: «X, que N dirige», «X, une société qu'il a créée»."""
    body = antecedent(hit.view, hit.match.start(), BODIES)
    gap = hit.view.mask[body.end - hit.view.start : hit.match.start()] if body else ""
    return body if _RELATIVE_GAP.fullmatch(gap) else None


_RELATIVE_GAP = re.compile(
    r"[»\"”]?(?:\s\([^()]{1,40}\))?(?:\s|,\s(?:(?:une? |la |le |l')[a-zà-ÿ' -]{3,60}\s)?)", re.IGNORECASE
)


def fronted(hit: Hit, at: int) -> tuple[Item, ...]:
    """The subject behind a fronted phrase that ends at ``at``: «Passé par X, |N a», «Élu en 2020, |il a»."""
    view = hit.view
    if not _OPENS.fullmatch(view.mask[: hit.match.start()]):
        return ()
    after = _FRONTED.match(view.mask, at)
    if not after:
        return ()
    person = topic(hit.article, view, PEOPLE) if after["il"] else view.item_at(after.end())
    return (person,) if person else ()


_OPENS = re.compile(
    r"[«\"“]?\s?(?:(?:(?:[a-zà-ÿ]{2,20}|\ue008\ue010*) (?:ans?|mois|semaines|jours|heures)\s)?(?:(?:peu|juste|aussitôt|déjà|d'abord|longtemps|tout juste|à peine|un temps|\w{2,24}ment)\s)?"
    r"(?:après (?:s'être |avoir (?:été )?)|avant de |sans avoir |pour avoir |ayant |venant de )?)?",
    re.IGNORECASE,
)
SOMEBODY = (
    r"(?:(?:il|elle)\b|(?:le|la|l'|ce|cet|cette)\s?(?:dirigeante?|intéressée?|manageu?se?|manager|(?:quadra|quinqua|sexa|septua|octo)génaire|trentenaire|"
    r"homme|femme|ingénieure?|énarque|polytechnicien(?:ne)?|diplômée?|financi(?:er|ère)|banqui(?:er|ère)|entrepreneure?|quadra|quinqua|avocate?|"
    r"milliardaire|patronne?|gestionnaire|économiste|juriste|autodidacte|[A-ZÉ][a-zà-ÿ-]{3,14}(?:ais|aise|ois|oise|ain|aine|ien|ienne)(?=\s(?:de|a|est|succède|prend)\b))\b)"
)
"""Regex source of what stands for the person spoken of: «il», «la dirigeante», «cet ingénieur»."""
_OTHER_SUBJECT = re.compile(r"\bil (?:s'agi|y a|faut|convient|reste|existe|s'est agi)|\b(?:qui|que|dont|où)\b|\bqu'", re.IGNORECASE)
_SOMEBODY_FIRST = re.compile(rf"[«\"“]?\s?(?:[^.;:,\ue002]{{2,60}},\s)?{SOMEBODY}", re.IGNORECASE)
_FRONTED = re.compile(
    rf"[^.;:]{{0,90}}?,\s(?:(?P<il>{SOMEBODY})|"
    r"(?:(?:M\.|Mme|le|la|l')\s?)?(?:[A-Za-zÀ-ÿ'-]{3,20}\s){0,2}?(?=\ue002))",
    re.IGNORECASE,
)
MISTER = (
    r"(?:(?:M\.|Mme|Monsieur|Madame|Me|Dr|Pr|le |la |l')\s?)?"
    r"(?:(?!(?:avec|pour|dans|chez|sur|par|sans|contre|selon|entre|vers|que|qui|dont|des|les|aux|une|après|avant|mais)\s)[A-Za-zÀ-ÿ'-]{3,20}\s){0,2}?"
)
"""Regex source of what may stand before a person's name: «M. », «l'ancien ministre »."""
HOUSE = (
    r"(?:(?:la |le |l'|les |cette |ce |sa |son )?(?:(?:groupe|société|entreprise|banque|start-?up|jeune pousse|"
    r"fonds|cabinet|fondation|association|fédération|syndicat|compagnie|enseigne|maison|chaîne|agence|institut|"
    r"commission|comité|conseil|branche|filiale|équipe|club|parti|ONG|think tank|site|plateforme|géant|constructeur|quotidien|journal|magazine)\s"
    r"(?:[a-zà-ÿ'-]{2,18}\s){0,3}?)?)[«\"“]?\s?"
)
"""Regex source of what may stand before the name of a body: «le cabinet d'avocats »."""


def who(hit: Hit, at: int) -> tuple[Item, ...]:
    """The person or persons a verb at ``at`` is said of: a name, or the one «il» refers to."""
    view = hit.view
    near = _ADJACENT.search(view.mask, max(at - 120, 0), at)
    if near and (person := view.item_at(near.start())):
        return coordinated_left(view, person, PEOPLE)
    if (comma := _NAME_COMMA.search(view.mask, max(at - 60, 0), at)) and _PARTICIPLE.match(view.mask, at):
        named = view.item_at(comma.start())
        return (named,) if named else ()
    if intent := _INTENT.search(view.mask, max(at - 60, 0), at):
        at = intent.start()
    edge = verb_start(view, at)
    beside = _past_role(view, at) or _past_role(view, edge)
    if beside:
        return beside
    found = subject(view, at, PEOPLE)
    if found:
        return found
    if _PRONOUN.search(view.mask, max(edge - 30, 0), edge) or _PRONOUN_FIRST.match(
        view.mask, edge, at
    ):
        before = [i for i in view.between(0, edge, PEOPLE) if is_free(view, i) or _frames(view, i)]
        if before:
            return (before[0],)
        if _OF_ANOTHER.search(view.mask, 0, edge) and view.between(0, edge, {*BODIES, "place"}):
            return ()  # «L'adhésion du pays X vient après qu'il a rejoint»
        found_before = topic(hit.article, view, PEOPLE)
        return (found_before,) if found_before else ()
    if _CONTROL.search(view.mask[:at]) and (doer := _doer(hit, at)):
        return doer
    if not view.between(0, edge, PEOPLE) and _SOMEBODY_FIRST.match(view.mask, 0, edge) and not _OTHER_SUBJECT.search(view.mask, 0, edge):
        meant = topic(hit.article, view, PEOPLE)
        return (meant,) if meant else ()
    people = view.between(0, edge, PEOPLE)
    alone = len({i.entity.id for i in people if i.entity}) == 1 and view.mask[
        :edge
    ].rstrip().endswith(",")
    return (people[0],) if alone and people[0].start - view.start < 12 else ()


_OF_ANOTHER = re.compile(r"\b(?:après|dès lors|alors|pendant|parce|puis|lors|bien)\s?qu'(?:il|elle)\s*$", re.IGNORECASE)
# «N a débuté chez X |avant de rejoindre Y», «N quitte X |pour rejoindre Y»
_CONTROL = re.compile(r"\b(?:avant (?:de |d')|puis (?:de |d')?|pour (?:ensuite )?)$", re.IGNORECASE)
_HE_FIRST = re.compile(r"[^;:«\ue000-\ue004]{0,60}?(?:^|[\s,])(?:il|elle)\s", re.IGNORECASE)


def _doer(hit: Hit, at: int) -> tuple[Item, ...]:
    """Whom the verb that governs an infinitive is said of: the one person before it, or «il»."""
    people = hit.view.between(0, at, PEOPLE)
    if people:
        one = len({i.entity.id for i in people if i.entity}) == 1
        return (people[0],) if one and is_free(hit.view, people[0]) else ()
    found = topic(hit.article, hit.view, PEOPLE) if _HE_FIRST.match(hit.view.mask, 0, at) else None
    return (found,) if found else ()


def _frames(view: SentenceView, person: Item) -> bool:
    """«Quant à N, elle rejoindra X»: the name that sets the sentence's subject."""
    return bool(
        re.match(
            r"(?:quant à|pour|comme)\s$", view.mask[: person.start - view.start], re.IGNORECASE
        )
    )


def _past_role(view: SentenceView, at: int) -> tuple[Item, ...]:
    """«N, directrice de X, |appelée à diriger Y»: the name before a role that ends here."""
    end = len(view.mask[:at].rstrip(" ,"))
    if not view.mask[end:at].startswith(","):
        return ()
    for head in _HEAD.finditer(view.mask, max(end - 120, 0), end):
        found = after_name(view, head.start(), head.end())
        if found and found.roles[-1].end == end:
            return found.people
    return ()


def _is_long_past(hit: Hit, date: Item) -> bool:
    """«nommée en 2018»: who took a post more than a year ago has it."""
    day, published = getattr(date.value, "last_day", None), hit.article.published
    return bool(day and published and (published - day).days > _NEW)


_NEW = 366


def is_active(view: SentenceView, at: int) -> bool:
    """Whether a participle at ``at`` has its subject act: «N a démis de ses fonctions», not «a été démis»."""
    return bool(_ACTIVE.search(view.mask, 0, at))


_ACTIVE = re.compile(
    r"\b(?:a|ont|avait|avaient|aurait|auraient|aura|auront|ayant|avoir|ai|avons)\s(?:(?!été\b)[a-zà-ÿ]{2,20}\s){0,2}$", re.IGNORECASE
)


def is_wished(hit: Hit) -> bool:
    """Whether somebody only asks for what a noun names: «réclame le départ de N»."""
    return bool(_WISHED.search(hit.view.mask, max(hit.start - 90, 0), hit.start))


_WISHED = re.compile(
    r"\b(?:réclam|exig|demand|souhait|prôn|plaid|milit|appel(?:le|é|ant|er)|s'assurer|obtenir|pour|contre|évoqu|imagin|envisag|craind|redout|espèr|espér)[a-zà-ÿ]{0,7}\s"
    r"(?:[a-zà-ÿ]{2,16}\s){0,2}(?:(?:à|pour|de|d')\s?)?(?:le|la|l'|du|au|sa|son)\s?$",
    re.IGNORECASE,
)


def _dates_post(hit: Hit, date: Item, state: str) -> bool:
    """Whether a date tells when a post was held: not «le 27 mars, lors d'un conseil |présidé par N»."""
    mask, at = hit.view.mask, date.start - hit.view.start
    if mask.rfind("(", 0, at) > max(mask.rfind(")", 0, at), hit.end):
        return False  # «la banque X (aujourd'hui Y)»
    if state != "current" or _SINCE.search(mask, 0, at):
        return True
    return at > hit.end and not _CLAUSE_MARK.search(mask, hit.match.end(), at)


_SINCE = re.compile(r"\b(?:depuis|dès|à (?:partir|compter) d[eu]|nommée? (?:en|le|à)|arrivée? (?:en|le|à))\s?(?:le |la |l')?(?:mois d[e'] ?|fin |début )?$", re.IGNORECASE)
_CLAUSE_MARK = re.compile(r"[,;:]|\s(?:s'est|a|ont|est|sont|lors|alors que)\s")


def position(
    hit: Hit,
    people: tuple[Item, ...],
    body: Item | None,
    title: Span | None,
    state: str,
    *,
    dated: bool = True,
) -> Iterator[Draft]:
    """Draft one position for each person."""
    date = date_of(hit.view, hit.end) if dated else None
    if date and not _dates_post(hit, date, state):
        date = None
    if state == "incoming" and date and _is_long_past(hit, date):
        state = "current"
    for person in people:
        yield hit.draft(
            Position,
            person=person.ref(),
            organization=body.ref() if body else None,
            title=title,
            state=state,
            date=date.value if date else None,
        )
