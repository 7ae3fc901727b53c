"""Mergers: «la fusion de A et B», «A et B fusionnent», «A cherche à se rapprocher de B»."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from articlefacts.facts.arguments import coordinated, date_of, governed
from articlefacts.facts.arguments.chief_firm import chief_firm
from articlefacts.facts.arguments.nominal_subjects import holders
from articlefacts.facts.arguments.pairs import doers
from articlefacts.facts.arguments.topic import possessor, topic
from articlefacts.facts.families.deals.blocked import unless_blocked
from articlefacts.facts.families.deals.deal_nouns import VERB, governing_subject
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import BODIES, COMPANY, Item, SentenceView, pattern
from articlefacts.lexicon.verbs import alternation
from articlefacts.models.facts import Merger


def _merge(hit: Hit, parties: list[Item]) -> Iterator[Draft]:
    distinct = {i.entity.id: i for i in parties if i.entity}
    if len(distinct) < 2:
        return
    date = date_of(hit.view, hit.start)
    yield hit.draft(
        Merger,
        parties=tuple(i.ref() for i in distinct.values()),
        date=date.value if date else None,
    )


# «la fusion de deux filiales de A, B et C»: A is their parent.
_UNITS = re.compile(
    r"\b(?:unités|filiales|entités|divisions|branches|sociétés|marques|enseignes) (?:du groupe |"
    r"de |d'|du )",
    re.IGNORECASE,
)


# «le rapprochement de leurs activités laitières, |A et B|»: the units merge, not their parents.
_THEIR_UNITS = pattern(
    r" de (?:leurs|ses) (?:[a-zà-ÿ-]{3,16} ){0,2}[a-zà-ÿ-]{4,16}(?:,? {company:unit})?"
)


# «A recommande l'action B, |jugeant la| fusion avec C créatrice de valeur»: A is no party.
_JUDGED = re.compile(
    r"\b(?:estim|jug|considér|trouv|salu|qualifi|comment|évoqu|critiqu|approuv|"
    r"recommand)[a-zà-ÿ]{1,6} (?:que )?(?:la |le |cette |ce |une? )$",
    re.IGNORECASE,
)


def _merger(hit: Hit) -> Iterator[Draft]:
    """«la fusion de A et B», «la fusion entre A et B», «la fusion-absorption de A par B», «leur fusion»."""
    view = hit.view
    named = governed(view, hit.end, r"entre|d(?:es?|u|')", BODIES, within=60)
    if hit.match["trigger"] == "rapprochement" and named and not _any_firm(named):
        return  # two public bodies work together
    if len(named) > 2 and _UNITS.search(view.mask, hit.end, named[0].start - view.start):
        named = named[1:]
    by = "par|dans|avec" if "absorption" in hit.match["trigger"].lower() else "avec"
    partner = governed(view, hit.end, by, BODIES, within=90)
    if theirs := _THEIR_UNITS.match(view.mask, hit.end):
        yield from _merge(hit, _joined(view, view.group(theirs, "unit")))
    elif len(named) < 2 and partner:
        before = [i for i in named if i.start < partner[0].start]  # else whose the partner is
        yield from _merge(hit, [*(before or _whose(hit))[:1], *partner[:1]])
    elif len(named) > 1:
        yield from _merge(hit, list(named))
    elif _OF_EQUALS.match(view.mask, hit.end):
        yield from _merge(hit, _the_two(hit))
    elif _UNOWNED.search(view.mask[: hit.start]) and not governed(
        view, hit.end, r"d(?:es?|u|')", BODIES, within=40
    ):
        verbs = [m.start() for m in VERB.finditer(view.mask, 0, hit.start)]
        yield from _merge(hit, list(doers(hit.article, view, verbs[-1], BODIES)) if verbs else [])


def _goes_through(hit: Hit) -> Iterator[Draft]:
    yield from unless_blocked(hit, _merger(hit))


def _any_firm(named: Iterable[Item]) -> bool:
    return any(i.kind == "company" for i in named)


_OF_EQUALS = re.compile(r" entre égaux| des deux | entre les deux ")


def _the_two(hit: Hit) -> list[Item]:
    """Whom «la fusion des deux groupes» joins: a list told in the sentence, else its subject and the text's."""
    view = hit.view
    named = view.between(0, hit.start, BODIES)
    several = next((both for i in named if len(both := _joined(view, i)) > 1), named[:1])
    if len(several) != 1:
        return several
    known = {i.entity.id for i in named if i.entity}
    partner = topic(hit.article, view, COMPANY, at=hit.start, but=known)
    return [*several, partner] if partner else []


_UNOWNED = re.compile(
    r"\b(?:leur|une?|d'une?|d'un|de|à la|à leur|la) (?:possible |éventuelle? |futur |prochaine? )?$",
    re.IGNORECASE,
)


def _joined(view: SentenceView, first: Item | None) -> list[Item]:
    """An item and those coordinated with it."""
    return list(coordinated(view, first, BODIES)) if first else []


def _whose(hit: Hit) -> list[Item]:
    """Who tells of «sa fusion avec B», unless as one who judges it."""
    view = hit.view
    if _JUDGED.search(view.mask, 0, hit.start):
        return []
    owner = governing_subject(hit) or possessor(hit.article, view, hit.start, ("company",))
    behind = {i.entity.id for i in view.between(hit.end, len(view.mask), BODIES) if i.entity}
    if owner and owner.entity and owner.entity.id in behind:  # «avec X, la low cost |de Y|»
        owner = chief_firm(hit.article, view, hit.start, behind)
    return [owner] if owner else []


def _with_whom(hit: Hit) -> Iterator[Draft]:
    """«B, avec lequel un mariage a été étudié»: the firm that the text is about and B."""
    partner = hit.group("partner")
    known = {partner.entity.id} if partner and partner.entity else set()
    firm = chief_firm(hit.article, hit.view, hit.start, known) or topic(
        hit.article, hit.view, COMPANY, at=hit.start, but=known
    )
    yield from _merge(hit, [i for i in (firm, partner) if i])


def _merges(hit: Hit) -> Iterator[Draft]:
    """«A et B fusionnent», «A fusionne avec B»."""
    view = hit.view
    parties = list(holders(hit.article, view, hit.start, BODIES))
    if len(parties) < 2 and (partner := governed(view, hit.end, "avec|à", BODIES, within=60)):
        parties = [*parties[:1], partner[0]]
    yield from _merge(hit, parties)


def _unites(hit: Hit) -> Iterator[Draft]:
    """«A et B rassemblent leurs activités», «A et B convolent»."""
    yield from _merge(hit, list(doers(hit.article, hit.view, hit.start, BODIES)))


def _approach(hit: Hit) -> Iterator[Draft]:
    """«A cherche à se rapprocher de B»: two firms of one trade mean to merge."""
    parties = [
        *doers(hit.article, hit.view, hit.start, BODIES)[:1],
        *governed(hit.view, hit.end, r"d(?:es?|u|')|avec|à|au", BODIES, within=60)[:1],
    ]
    for draft in _merge(hit, parties):
        yield replace(draft, status="planned")


MERGER_RULES: tuple[Rule, ...] = (
    Rule(
        "merger.noun",
        pattern(
            r"\b(?P<trigger>fusion(?:[- ]absorption| par absorption)?|rapprochement|"
            r"mariage|(?:noces|fiançailles)(?= d(?:e |'|u )|(?: \w{4,12})? entre )|union(?= (?:de|d'|du|des|entre|avec)\b))\b(?! nucléaire)"
        ),
        _goes_through,
    ),
    Rule(
        "merger.with_whom",
        pattern(
            r"{company:partner}(?:, [^,.;:]{3,50})?,? avec (?:lequel|laquelle|qui) (?:une? |le |la |son |sa )(?:projet de |possible )?"
            r"(?P<trigger>rapprochement|mariage|fusion|union)\b"
        ),
        _with_whom,
    ),
    Rule(
        "merger.approach",
        pattern(
            r"\b(?P<trigger>convol(?:e|er|era|erait)(?: en justes noces)?(?= avec )|s'uni(?:r|ra|rait|t)(?= à |\b)|se (?:rapproche|rapprocher|rapprochent|rapprochera|rapprocheront|rapprocherait|marier|marie|"
            r"mariera|marieront|marierait))\b"
            r"(?= (?:de |d'|du |avec |à (?:l'|son |sa |la )|au ))"
        ),
        _approach,
    ),
    Rule(
        "merger.unite",
        pattern(
            rf"\b(?P<trigger>(?:{alternation('unir')}|li(?:er|ent|eront)) leurs (?:destinées|"
            r"destins|forces(?= au sein d'une| dans une même| pour (?:former|constituer|"
            r"donner naissance)))|"
            rf"{alternation('rassembler', 'regrouper', 'réunir', 'rapprocher', 'fusionner')} "
            r"leurs (?:activités|opérations|réseaux|forces commerciales|métiers)|"
            r"convol(?:ent|er|eront|eraient)(?: en justes noces)?|n(?:e |'en )(?:font|feront|"
            r"faire|feraient|formeront|forment)(?: bientôt| désormais)? plus qu'une?(?: seule)?|"
            r"se rapproch(?:ent|eront)(?= pour |[.,;]|$)|se (?:regroupent|regrouper|regrouperont|"
            r"marient|marieront)|se sont (?:regroupés|mariés|rapprochés(?=[.,;]| en | pour |$))|"
            r"(?:seront|sont|vont être|doivent être) (?:mariée?s|fusionnée?s|réunie?s sous))\b"
        ),
        _unites,
    ),
    Rule("merger.verb", pattern(rf"\b(?P<trigger>{alternation('fusionner')})\b"), _merges),
)
