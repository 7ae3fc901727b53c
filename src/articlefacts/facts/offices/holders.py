"""Who holds, takes or leaves a post: the person that a verb, a participle or «il» is said of."""

from __future__ import annotations

import re

from articlefacts.facts.arguments import antecedent, coordinated_left, is_free, subject, verb_start
from articlefacts.facts.arguments.lists import PARENTHESIS, are_one
from articlefacts.facts.arguments.topic import topic
from articlefacts.facts.offices.appositions import after_name, before_name
from articlefacts.facts.offices.title_heads import HEAD_NOUN
from articlefacts.facts.rule import Hit
from articlefacts.facts.view import BODIES, LATTER, PEOPLE, Item, SentenceView
from articlefacts.lazy import lazy

_PRONOUN = re.compile(
    rf"(?:^|[\s,;:«\"'-])(?:il|elle|{LATTER})(?:\s?,?|\sy)\s*$",
    re.IGNORECASE,
)
# «a décidé de |quitter», «n'envisage pas de |partir».
_INTENT = re.compile(
    r"(?:n'|ne\s)?(?:(?:a|ont|avait|avaient|aurait)\s(?:pas\s)?(?:l'intention|décidé|choisi|"
    r"refusé|accepté|renoncé à|exclu|menacé|tenté|annoncé son intention|le choix)|refuse|refusent|"
    r"(?:(?:est|sont|était|serait|sera)\s)?(?:appelée?s?|destinée?s?|amenée?s?|pressentie?s?) à|accepte|acceptent|décide|menace|s'apprête à|s'est engagée? à|exclut)\s?(?:pas\s)?(?:de\s|d'|"
    r"à\s)?$",
    re.IGNORECASE,
)
_PRONOUN_FIRST = re.compile(r"\s?(?:il|elle)\b", re.IGNORECASE)
_ADJACENT = re.compile(
    r"\ue002\ue010*(?:\s?\([^()]{1,50}\))?(?:,\s(?:\d{2} ans|âgée? de \d{2} ans|(?=[a-zà-ÿ]))"
    r"(?:,)?)?\s?$",
    re.IGNORECASE,
)


# «N, |récemment |nommée à la tête de X»
_NAME_COMMA = re.compile(
    r"\ue002\ue010*,\s(?:(?:(?:lui|elle)[- ]même|[a-zà-ÿ]{3,16}ment|tout juste|à peine|déjà|depuis peu|"
    r"aujourd'hui|désormais|hier|aussi|lui aussi|elle aussi|un temps|longtemps|d'abord|ensuite|"
    r"entre-temps)\s)?$"
)
_BESIDE = re.compile(r"(?:ancien|ancienne|transfuge|à la|aux)\s", re.IGNORECASE)
_PARTICIPLE = re.compile(
    r"(?:[a-zà-ÿ]{2,16}(?:é|i|u)e?s?\s(?:de|du|d'|par|chez|en|à|au|comme)|(?:nommé|élu|réélu|désigné|"
    r"promu|parachuté|bombardé|propulsé|intronisé|choisi|confirmé|reconduit|maintenu|coopté|sacré)e?s?\s)",
    re.IGNORECASE,
)


def who(hit: Hit, at: int) -> tuple[Item, ...]:
    """The person or persons a verb at ``at`` is said of: a name, or the one «il» refers to."""
    view = hit.view
    if named := _named_before(view, at):
        return named
    if intent := _INTENT.search(view.mask, max(at - 60, 0), at):
        at = intent.start()
        if named := _named_before(view, at):
            return named
    edge = verb_start(view, at)
    if _PRONOUN.search(view.mask, max(edge - 30, 0), edge):
        return _by_pronoun(hit, edge, edge)
    found = (
        _of_which(view, edge)
        or _past_role(view, at)
        or _past_role(view, edge)
        or _titled(view, edge)
        or subject(view, at, PEOPLE)
    )
    return found or _meant(hit, at, edge)


def _named_before(view: SentenceView, at: int) -> tuple[Item, ...]:
    """The name right before a verb or a participle: «N |quitte», «N, 45 ans, |nommé»."""
    near = _ADJACENT.search(view.mask, max(at - 120, 0), at)
    if near and (person := view.item_at(near.start())):
        return coordinated_left(view, person, PEOPLE)
    comma = _NAME_COMMA.search(view.mask, max(at - 60, 0), at)
    beside = comma and (_PARTICIPLE.match(view.mask, at) or _BESIDE.match(view.mask, at))
    named = view.item_at(comma.start()) if comma and beside else None
    if named and view.mask[at : at + 8].lower().startswith(("à la ", "aux ")):
        return coordinated_left(view, named, PEOPLE)  # «N et M, |aux commandes de X»
    return (named,) if named else ()


def _of_which(view: SentenceView, edge: int) -> tuple[Item, ...]:
    """«X, dont |N| a pris la tête»."""
    match = _OF_WHICH.search(view.mask, 0, edge)
    named = view.item_at(match.start("person")) if match else None
    return (named,) if named else ()


_OF_WHICH = re.compile(r"\bdont\s(?:M\. |Mme )?(?P<person>\ue002)\ue010*\s?$", re.IGNORECASE)


def _meant(hit: Hit, at: int, edge: int) -> tuple[Item, ...]:
    """Whom a pronoun, a common noun or an infinitive without a subject means."""
    view = hit.view
    if _PRONOUN_FIRST.match(view.mask, edge, at):
        return _by_pronoun(hit, edge, at)
    if _CONTROL.search(view.mask[:at]) and (doer := _doer(hit, at)):
        return doer
    people = view.between(0, edge, PEOPLE)
    if not people and _SOMEBODY_SAYS.search(view.mask, 0, edge):
        meant = topic(hit.article, view, PEOPLE)
        return (meant,) if meant else ()
    somebody = not people and _SOMEBODY_FIRST.match(view.mask, 0, edge)
    if somebody and not _OTHER_SUBJECT.search(view.mask, 0, edge):
        meant = topic(hit.article, view, PEOPLE)
        return (meant,) if meant else ()
    alone = are_one(people) and view.mask[:edge].rstrip().endswith(",")
    return (people[0],) if alone and people[0].start - view.start < 12 else ()


def _by_pronoun(hit: Hit, edge: int, at: int) -> tuple[Item, ...]:
    """The person meant by the pronoun between ``edge`` and the verb at ``at``, or right before ``edge``."""
    view = hit.view
    asides = [m.span() for m in PARENTHESIS.finditer(view.mask, 0, edge)]  # «X (N), |il| a été»
    before = [
        i
        for i in view.between(0, edge, PEOPLE)
        if (is_free(view, i) or _frames(view, i))
        and not any(low < i.start - view.start < high for low, high in asides)
        and not _KIN_OF.search(view.mask, max(i.start - view.start - 60, 0), i.start - view.start)
    ]
    spoken = _HE_OR_SHE.search(view.mask, 0, at)
    feminine = spoken and spoken.group(1).lower() == "elle"
    if before:
        return (before[0],) if _agrees(hit, before[0], feminine) else ()
    if _THAT_HE.search(view.mask, 0, edge) and not _WHICH_HE.search(view.mask, 0, edge):
        return ()
    meant = topic(hit.article, view, PEOPLE)
    if meant and not _agrees(hit, meant, feminine):
        meant = hit.article.discourse.meant(view.index, edge, PEOPLE, feminine=feminine)
    return (meant,) if meant else ()


# «Petite-fille de la fondatrice, N, |elle| a démissionné»
_KIN_OF = re.compile(
    r"\b(?:fils|fille|neveu|nièce|frère|sœur|veuve|veuf|épouse|époux|gendre|mère|père|cousine?|bras droit|"
    r"protégée?|disciple|héritière?)\s(?:d[eu]\s|d')[^.;:\ue002]{0,40}$",
    re.IGNORECASE,
)
_HE_OR_SHE = re.compile(r"\b(il|elle)\s[^,;:.]{0,40}$", re.IGNORECASE)


def _agrees(hit: Hit, person: Item, feminine: bool | None) -> bool:
    """Whether a person may be «il», or «elle»."""
    known = hit.article.discourse.genders.get(person.entity.id) if person.entity else None
    return feminine is None or not known or (known == "f") == feminine


# «une biotech |qu'elle| a présidée»
_WHICH_HE = lazy(
    r"\b(?:une?|la|le|cette|ce)\s[a-zà-ÿ-]{3,20}(?:\s(?:[a-zà-ÿ'-]{2,20}|\ue003\ue010*)){0,3}\squ'(?:il|elle)\s*$",
    re.IGNORECASE,
)
_THAT_HE = re.compile(
    r"'(?:il|elle)\s*$", re.IGNORECASE
)  # «On dit qu'il part»: who is spoken of stands in the clause before
# «N a débuté chez X |avant de rejoindre Y», «N quitte X |pour rejoindre Y»
_CONTROL = re.compile(r"\b(?:avant (?:de |d')|puis (?:de |d')?|pour (?:ensuite )?)$", re.IGNORECASE)
_HE_FIRST = re.compile(r"[^;:«\ue000-\ue004]{0,60}?(?:^|[\s,])(?:il|elle)\s", re.IGNORECASE)


def _doer(hit: Hit, at: int) -> tuple[Item, ...]:
    """Whom the verb that governs an infinitive is said of: the one person before it, or «il»."""
    people = hit.view.between(0, at, PEOPLE)
    if people:
        return (people[0],) if are_one(people) and is_free(hit.view, people[0]) else ()
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
    for head in HEAD_NOUN.finditer(view.mask, max(end - 120, 0), end):
        found = after_name(view, head.start(), head.end())
        if found and found.roles[-1].end == end:
            return found.people
    return ()


def _titled(view: SentenceView, at: int) -> tuple[Item, ...]:
    """«La directrice du patrimoine N |est nommée»: the name that ends here, with its role before it."""
    name = _NAME_LAST.search(view.mask, max(at - 60, 0), at)
    for head in HEAD_NOUN.finditer(view.mask, max(at - 160, 0), name.start()) if name else ():
        found = before_name(view, head.start(), head.end())
        if found and name and found.people[-1] is view.item_at(name.start()):
            return found.people
    return ()


_NAME_LAST = re.compile(r"\ue002\ue010*\s?$")


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
    r"(?:[A-ZÉÈ'-]{4,20}(?:\s?[.:]|\s[–—-])\s)?"  # «INTERVIEW – Aux commandes de X, N», «Portrait. Passé par X, N»
    r"[«\"“]?\s?(?:(?:(?:[a-zà-ÿ]{2,20}|\ue008\ue010*) (?:ans?|mois|semaines|jours|heures)\s)?"
    r"(?:(?:peu|juste|aussitôt|déjà|d'abord|longtemps|tout juste|à peine|un temps|"
    r"\w{2,24}ment)\s)?(?:après (?:s'être |avoir (?:été )?)|avant de |sans avoir |pour avoir |"
    r"ayant |venant de )?)?",
    re.IGNORECASE,
)
SOMEBODY = (
    r"(?:(?:il|elle)\b|(?:le|la|l'|ce|cet|cette)\s?(?:dirigeante?|intéressée?|manageu?se?|manager|"
    r"(?:quadra|quinqua|sexa|septua|octo)génaire|trentenaire|homme|femme|ingénieure?|énarque|"
    r"polytechnicien(?:ne)?|diplômée?|financi(?:er|ère)|banqui(?:er|ère)|entrepreneure?|quadra|investisseu(?:r|se)|cardiologue|médecin|chirurgien(?:ne)?|chercheu(?:r|se)|"
    r"physicien(?:ne)?|chimiste|informaticien(?:ne)?|agronome|designer|styliste|pharmacien(?:ne)?|architecte|héritier|héritière|"
    r"quinqua|avocate?|milliardaire|patron(?:ne)?|gestionnaire|économiste|juriste|autodidacte|"
    r"[A-ZÉ][a-zà-ÿ-]{3,14}(?:ais|aise|ois|oise|ain|aine|ien|ienne|on|onne|and|ande)(?=\s(?:de|a|est|succède|"
    r"prend|avait|quitte|dirige)\b|\s?$))\b)"
)
"""Regex source of what stands for the person spoken of: «il», «la dirigeante», «cet ingénieur»."""
_OTHER_SUBJECT = re.compile(
    r"\bil (?:s'agi|y a|faut|convient|reste|existe|s'est agi)|\b(?:qui|que|dont|où)\b|\bqu'",
    re.IGNORECASE,
)
_SOMEBODY_FIRST = lazy(rf"[«\"“]?\s?(?:[^.;:,\ue002]{{2,60}},\s)?{SOMEBODY}", re.IGNORECASE)
# «« … », s'amuse |la cardiologue, qui |préside»
_SOMEBODY_SAYS = lazy(
    rf"[»\"”]\s?,?\s(?:[a-zà-ÿ'-]{{1,16}}\s){{1,3}}{SOMEBODY},?\squi\s?$", re.IGNORECASE
)
_FRONTED = lazy(
    rf"[^.;:]{{0,90}}?,\s(?:(?P<il>{SOMEBODY})|"
    r"(?:(?:M\.|Mme|le|la|l')\s?)?(?:[A-Za-zÀ-ÿ'-]{3,20}\s){0,2}?(?=\ue002))",
    re.IGNORECASE,
)


def relative_head(hit: Hit) -> Item | None:
    """The body that «que» at the start of the match takes up: «X, que N dirige», «X, une société qu'il a créée»."""
    body = antecedent(hit.view, hit.match.start(), BODIES)
    gap = hit.view.mask[body.end - hit.view.start : hit.match.start()] if body else ""
    return body if _RELATIVE_GAP.fullmatch(gap) else None


_RELATIVE_GAP = re.compile(
    r"[»\"”]?(?:\s\([^()]{1,40}\))?(?:\s|,\s(?:(?:une? |la |le |l')(?:[a-zà-ÿ' -]|\ue003\ue010*){3,60}\s)?)",
    re.IGNORECASE,
)
