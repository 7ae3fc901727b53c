"""Sums that a court gives to others or takes back: «la cour a ramené la note à N», «il a obtenu N aux prud'hommes»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments import governed
from articlefacts.facts.arguments.interviews import interviewed_firm
from articlefacts.facts.arguments.nominal_subjects import holder
from articlefacts.facts.arguments.topic import possessor, topic
from articlefacts.facts.families.public.fines import (
    COURT,
    PAYERS,
    fined,
    judge_before,
    judge_of,
)
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import BODIES, COMPANY, MONEY, Item, pattern
from articlefacts.lexicon.verbs import alternation

_HEDGE = r"(?:plus de |près de |quelque |environ )?"
_LATELY = r"(?:(?:en |le |ce |au )?{date} |[a-zà-ÿ]{2,14}, |[a-zà-ÿ]{4,14} |, lui, |, elle, )?"
# What a fine is called once it is known: no note that is played, no addition that is summed.
_BILL = (
    r"(?:l'addition|la (?:note|facture|sanction|pénalité|peine|douloureuse|condamnation|somme)|l'(?:amende|ardoise|indemnité|astreinte)|"
    r"(?:cette|son|sa) (?:amende|sanction|note|facture|pénalité)|le montant de (?:l'amende|la sanction|la pénalité)|les (?:dommages(?:[- ]et)?[- ]intérêts|pénalités))"
)
_CHANGED = rf"{alternation('ramener', 'réduire', 'porter', 'abaisser', 'fixer')}|alourdi(?:t|ra|r)?|limit(?:e|é|er|era)"
_COURT_NOUN = re.compile(
    r"\b(?:tribunal|cour|juges?|justice|magistrats?|conseil d['’][ée]tat|prud['’]hommes|arbitres?|régulateur|gendarme|autorité)\b",
    re.IGNORECASE,
)
_PRUDHOMMES = r"(?:prud'hommes|conseil (?:de|des) prud'hommes)"
_TRIBUNAL = rf"(?:{_PRUDHOMMES}|tribunal|cour d'appel|juges?|justice|tribunaux|magistrats|cour de cassation)"


def accused_firm(hit: Hit, but: tuple[Item | None, ...] = ()) -> Item | None:
    """Whose case it is where the sentence does not say so: the firm that speaks, or that the text speaks of."""
    if firm := interviewed_firm(hit.article):
        return firm
    others = {i.entity.id for i in but if i and i.entity}
    return topic(hit.article, hit.view, COMPANY, but=others)


def _judges(hit: Hit) -> bool:
    """Whether a court stands before the verb, as its subject."""
    return bool(_COURT_NOUN.search(hit.view.article, *_ahead(hit))) or bool(
        COURT.search(hit.view.article, *_ahead(hit))
    )


def _ahead(hit: Hit) -> tuple[int, int]:
    view = hit.view
    return view.start + max(hit.start - 90, 0), view.start + hit.start


def _changed(hit: Hit) -> Iterator[Draft]:
    """«La cour d'appel a ramené l'addition à N», «a réduit à N l'amende de X»."""
    view, money = hit.view, hit.group("amount") or hit.group("sum")
    end = hit.match.end()
    if money is None or not _judges(hit) or _AT_MOST.match(view.mask, end):
        return
    payer: Item | None = next(
        iter(governed(view, end, r"pour|d(?:es?|u|')|à|au|infligée à", PAYERS, within=40)), None
    )
    payer = payer or accused_firm(hit)
    yield from fined(hit, payer, money, judge_before(hit))


_AT_MOST = re.compile(r" (?:maximale|maximum|encourue|plafond)", re.IGNORECASE)


def _allowed(hit: Hit) -> Iterator[Draft]:
    """«La cour a alloué N à Y, que X devra verser», «Les prud'hommes ont accordé N à une comptable»."""
    view, money, winner = hit.view, hit.group("amount"), hit.group("winner")
    if money is None or not _judges(hit):
        return
    owing = _OWES.match(view.mask, hit.match.end())
    payer = (view.group(owing, "payer") or view.group(owing, "ower")) if owing else None
    if payer is None and owing and owing["he"]:
        payer = holder(hit.article, view, owing.end(), COMPANY)
    if payer is None and not _is_sued(hit):
        return
    yield from fined(hit, payer or accused_firm(hit, (winner,)), money, judge_before(hit))


def _is_sued(hit: Hit) -> bool:
    """Whether somebody is told to be sued, tried or asked for money, here or in the sentence before."""
    near = hit.article.views[max(hit.view.index - 2, 0) : hit.view.index + 1]
    return any(_SUED.search(view.mask) for view in near)


_SUED = re.compile(
    r"\b(?:condamn|poursui|attaqu|assign|réclam|contre\b|licenci|litige|contentieux|préjudice|dommages|indemni|procès|plainte|prud)",
    re.IGNORECASE,
)
# «à Y, |que X devra| verser», «|à la charge de X|»
_OWES = pattern(
    r"(?:[^.;:,]{0,60})?,? (?:(?:que |qu')(?:le |la |l')?(?:groupe |société )?(?:{company|organization:payer}|(?P<he>(?:il|elle|le groupe|l'entreprise|la société))) (?:devra|doit|va devoir|aura à) |"
    r"à la charge d(?:e |u |')(?:la |l')?{company:ower})"
)


def _obtained(hit: Hit) -> Iterator[Draft]:
    """«L'ex-directeur a obtenu N aux prud'hommes», «a obtenu des prud'hommes N d'indemnités»."""
    view, money = hit.view, hit.group("amount") or hit.group("sum")
    if money is None or _OF_ANOTHER.match(view.mask, hit.match.end()):
        return
    winner = holder(hit.article, view, hit.start, BODIES)
    named: Item | None = next(
        iter(governed(view, hit.match.end(), r"d(?:es?|u|')|contre", COMPANY, within=50)), None
    )
    if named is None and _OWN_MAN.search(view.mask, max(hit.start - 90, 0), hit.start):
        named = possessor(hit.article, view, hit.start, COMPANY)
    court = _COURT_NAMED.search(view.mask, hit.start, min(hit.match.end() + 70, len(view.mask)))
    judge = judge_of(hit) or (view.span(*court.span("np")) if court else None)
    yield from fined(hit, named or accused_firm(hit, (winner,)), money, judge)


def _to_employee(hit: Hit) -> Iterator[Draft]:
    """«Les prud'hommes lui ont alloué N»: the employer that the text speaks of pays."""
    money = hit.group("amount")
    if money and "rud'hom" in hit.view.article[slice(*_ahead(hit))].replace("’", "'"):
        yield from fined(hit, accused_firm(hit), money, judge_before(hit))


# «a obtenu N |du club| devant les prud'hommes»: somebody whom no name tells
_OF_ANOTHER = re.compile(
    r" (?:de la|du|de l'|de son|de sa|des) ?(?!groupe|entreprise|société|firme|employeur|prud|conseil|tribuna|cour|justice|juge)[a-zà-ÿ]{3,}",
    re.IGNORECASE,
)
_OWN_MAN = re.compile(r"\b(?:son|sa|ses) (?:ex-|anciens? |ancienne )", re.IGNORECASE)
_COURT_NAMED = re.compile(
    rf"\b(?:des |aux |du |de la |devant (?:le |la |les )?)(?P<np>{_TRIBUNAL}(?: (?:de commerce|judiciaire|d'appel|correctionnel))?"
    r"(?: (?:de |d'|du )[\ue003A-ZÉ][\w\ue010-]{0,24})?)",
    re.IGNORECASE,
)


def _dismissed(hit: Hit) -> Iterator[Draft]:
    """«Le tribunal a débouté Y, qui réclamait N à X»: nothing to pay."""
    view, money = hit.view, hit.group("amount")
    if money is None:
        return
    end = hit.match.end()
    claimant = hit.group("claimant")
    payer: Item | None = next(
        iter(governed(view, end, r"à|au|aux|d(?:es?|u|')", PAYERS, within=60)), None
    )
    payer = payer or accused_firm(hit, (claimant,))
    for draft in fined(hit, payer, money, judge_before(hit)):
        yield replace(draft, status="denied")


TOLD_FINE_RULES: tuple[Rule, ...] = (
    Rule(
        "penalty.changed",
        pattern(
            rf"\b(?P<trigger>{_CHANGED}) {_LATELY}(?:{_BILL} {_LATELY}(?:de {{amount}} )?à {_HEDGE}{{amount:amount}}|"
            rf"à {_HEDGE}{{amount:sum}} {_BILL})"
        ),
        _changed,
        needs=MONEY,
    ),
    Rule(
        "penalty.allowed",
        pattern(
            rf"\b(?P<trigger>{alternation('allouer', 'accorder', 'octroyer')}) {_LATELY}{_HEDGE}{{amount:amount}}"
            r"(?: (?:de |d')(?:dommages(?:[- ]et)?[- ]intérêts|dédommagement|indemnités?|réparation|compensation))?"
            r" (?:à|au|aux) (?:la |le |l'|une? |son |sa )?(?:[a-zà-ÿ'-]{2,20} ){0,4}?(?:{company|organization|person:winner}|(?=[a-zà-ÿ]{3,20}[,.;]))"
        ),
        _allowed,
        needs=MONEY,
    ),
    Rule(
        "penalty.to_employee",
        pattern(
            rf"\b(?:lui|leur) (?:a|ont|avaient|avait|auraient) (?:[a-zà-ÿ]{{4,14}} )?(?P<trigger>alloué|accordé|octroyé|attribué) {_HEDGE}{{amount:amount}}"
        ),
        _to_employee,
        needs=MONEY,
    ),
    Rule(
        "penalty.obtained",
        pattern(
            rf"\b(?P<trigger>{alternation('obtenir', 'décrocher', 'toucher')}|arrach(?:é|e|er|era|ait)),? {_LATELY}(?:"
            rf"(?:des |du |de la |auprès d(?:u|es|e la) ){_TRIBUNAL}\b[^.;:,]{{0,40}}? {_HEDGE}{{amount:amount}}"
            rf"|(?=[^.;:]{{4,70}}? (?:aux |devant (?:le |la |les )?){_TRIBUNAL}\b|[^.;:]{{4,70}}? (?:en justice|en appel|au tribunal)\b){_HEDGE}{{amount:sum}})"
        ),
        _obtained,
        needs=MONEY,
    ),
    Rule(
        "penalty.dismissed",
        pattern(
            rf"\b(?P<trigger>débout(?:é|e|er|era|ait|ent)) (?:{{date}} )?(?:le |la |l')?(?:[a-zà-ÿ-]{{3,20}} ){{0,3}}?"
            r"{company|organization|person:claimant}(?: \([^()]{1,40}\))?,? (?:qui|lequel|laquelle) (?:lui |en )?"
            rf"(?:{alternation('réclamer', 'exiger', 'demander', 'vouloir')}) {_HEDGE}{{amount:amount}}"
        ),
        _dismissed,
        needs=MONEY,
    ),
)
