"""Acquisitions in other words: «B passe sous le contrôle de A», «B, que A a racheté», «les acquisitions de A»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments import coordinated, following
from articlefacts.facts.arguments.firm_nouns import COMPANY_NOUN
from articlefacts.facts.arguments.nominal_subjects import holder, holders
from articlefacts.facts.arguments.topic import free_bodies, possessor, topic
from articlefacts.facts.families.deals.acquisitions import BUYERS, TARGETS, deal
from articlefacts.facts.families.deals.stake_deals import ANY_TARGET, WORDS, takes
from articlefacts.facts.families.deals.told_targets import FIRM_TOLD, meant
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import COMPANY, pattern
from articlefacts.lazy import lazy
from articlefacts.lexicon.verbs import alternation

_TO = r"(?:de |d'|du |des |à |au |aux )?" + WORDS + r"{company|organization|person:to}"


def _passes(hit: Hit) -> Iterator[Draft]:
    """«B passe dans le giron de A», «B rejoint le groupe A»."""
    buyer = hit.view.group(hit.match, "to")
    target = holder(hit.article, hit.view, hit.start, TARGETS)
    yield from deal(hit, acquirer=buyer, target=target)


def _relative(hit: Hit) -> Iterator[Draft]:
    """«B, que A a racheté en 2019», «B, dont A a pris le contrôle»."""
    view = hit.view
    buyer = view.group(hit.match, "buyer")
    if buyer is None:
        told = _FIRM_TOLD.search(view.mask, 0, hit.match.start())
        nouns = [i for i in view.between(0, hit.match.start(), COMPANY) if not i.named]
        found = nouns[0] if nouns else topic(hit.article, view, COMPANY if told else BUYERS)
        target = view.group(hit.match, "target")
        buyer = found if found and target and found.entity != target.entity else None
    elif _UNIT_OF.search(view.mask, hit.match.start(), buyer.start - view.start):
        known = {i.entity.id for i in (buyer, hit.group("target")) if i and i.entity}
        buyer = topic(hit.article, view, COMPANY, noun="filiale", at=hit.start, but=known)
    yield from deal(hit, acquirer=buyer, target=view.group(hit.match, "target"))


# «le groupe vante les résultats de B, |qu'il a racheté»: «il» is the group.
_FIRM_TOLD = lazy(rf"(?:\b(?:le|la|ce|cette) |\bl')(?:{COMPANY_NOUN})\b", re.IGNORECASE)


# «que |la filiale de| A souhaite s'offrir»
_UNIT_OF = lazy(
    r"\bfiliale(?: (?!d[eu] )[a-zà-ÿ-]{4,16}){0,2} d(?:e |u |')[^,.;:]{0,24}$", re.IGNORECASE
)


def _enumerated(hit: Hit) -> Iterator[Draft]:
    """«les acquisitions de A : B, C et D», «ses acquisitions, comme B et C»."""
    view = hit.view
    buyer = view.group(hit.match, "buyer") or possessor(hit.article, view, hit.start, COMPANY)
    first = view.group(hit.match, "target")
    made = bool(_MADE.search(hit.match[0]))
    for one in coordinated(view, first, TARGETS) if first else ():
        for draft in deal(hit, acquirer=buyer, target=one):
            yield replace(draft, presupposed=True) if made else draft


# «s'ajoutera aux acquisitions |récentes| de B»: whatever is to come, these are made.
_MADE = re.compile(
    r"\b(?:récentes|récents|dernières|derniers|réalisée?s|menée?s|effectuée?s|opérée?s|bouclée?s|conclue?s)\b"
)


def _over(hit: Hit) -> Iterator[Draft]:
    """«A lance sur B une offre de 780 M€»."""
    several = holders(hit.article, hit.view, hit.start, BUYERS)
    target = hit.group("target") or (meant(hit, *several) if several else None)
    for buyer in several:
        yield from deal(hit, acquirer=buyer, target=target)


def _dated(hit: Hit) -> Iterator[Draft]:
    """«l'acquisition, il y a deux ans, de B par A», «le rachat par A, en 2019, de B»."""
    view = hit.view
    yield from deal(
        hit, acquirer=view.group(hit.match, "buyer"), target=view.group(hit.match, "target")
    )


def _its_sale(hit: Hit) -> Iterator[Draft]:
    """«Depuis son rachat par A, B progresse», «B a annoncé son rachat par A»."""
    view = hit.view
    buyer = view.group(hit.match, "buyer")
    before = [
        i for i in free_bodies(view, 0, hit.start, COMPANY) if buyer and i.entity != buyer.entity
    ]
    comma = view.mask.find(",", hit.match.end())
    after = (
        following(view, comma, COMPANY, within=50)
        if not before and 0 <= comma < hit.match.end() + 30
        else None
    )
    target = before[0] if before else after or possessor(hit.article, view, hit.start, COMPANY)
    yield from deal(hit, acquirer=buyer, target=target)


_POWER = (
    r"(?:sous (?:le contrôle|la coupe|la houlette|le pavillon|la bannière|la tutelle)|"
    r"(?:dans|au sein de?) (?:le giron|l'escarcelle|le portefeuille|l'orbite|la corbeille|"
    r"le groupe)|dans les (?:mains|bras)|aux mains|entre les mains|sous pavillon|dans la galaxie|"
    r"dans l'empire)"
)

_THEN = r"(?:[a-zà-ÿ]+ment |(?:en |fin )?{date} |ainsi |alors |donc )?"

_ASIDE = r"(?:,[^,.;]{2,50},)"

CONTROL_RULES: tuple[Rule, ...] = (
    Rule(
        "acquisition.its_sale",
        pattern(
            r"\b(?:son|sa) (?P<trigger>rachat|acquisition|reprise|absorption|"
            r"prise de contrôle)(?: (?:en {date}|[a-zà-ÿ]{4,14}))? par (?:la |le |l')?"
            rf"{WORDS}{{company|organization|person:buyer}}"
        ),
        _its_sale,
    ),
    Rule(
        "acquisition.pass",
        pattern(
            rf"\b(?P<trigger>(?:(?:{alternation('passer', 'tomber', 'entrer', 'arriver', 'revenir')})"
            rf" {_THEN}{_POWER}|{alternation('devenir')} {_THEN}(?:la )?propriété))"
            rf" {_TO}"
        ),
        _passes,
    ),
    Rule(
        "acquisition.join",
        pattern(
            rf"\b(?P<trigger>{alternation('rejoindre', 'intégrer')} (?:le giron|l'escarcelle|"
            r"le portefeuille|le groupe|la galaxie)) (?:de |d'|"
            rf"du )?(?:[a-zà-ÿ'-]{{2,24}} ){{0,3}}?{{company:to}}"
        ),
        _passes,
    ),
    Rule(
        "acquisition.covet",
        pattern(
            rf"\b(?P<trigger>{alternation('jeter')} son dévolu|{alternation('faire')} main basse|"
            rf"{alternation('faire')} une offre|surenchéri(?:t|r|ra|rait)?|"
            r"(?:exerc|lèv|lev)(?:e|é|er|era|ait|ent) (?:son|leur|l'|une) ?option(?: d'achat)?|"
            rf"{alternation('déposer', 'lancer', 'formuler', 'remettre', 'présenter', 'soumettre')} "
            r"une offre(?: (?:ferme|publique|amicale|hostile|de rachat|de reprise|formelle|"
            rf"non sollicitée|d'achat)){{0,2}}(?: (?:de |d'){{amount}})?) (?:sur|pour) {ANY_TARGET}"
        ),
        takes,
    ),
    Rule(
        "acquisition.covet_over",
        pattern(
            rf"\b(?P<trigger>{alternation('lancer', 'déposer', 'présenter', 'formuler', 'soumettre')}) {_THEN}(?:sur|pour) "
            rf"(?:{FIRM_TOLD}|{ANY_TARGET}) "
            r"(?:une|un|son|sa) (?:contre-)?(?:offre|OPA|OPE)(?: (?:publique d'achat|publique|ferme|hostile|amicale)){0,2}"
            r"(?: (?:de |d'|à )(?:[a-zà-ÿ]{3,8} ){0,2}{amount:price})?"
        ),
        _over,
    ),
    Rule(
        "acquisition.which",
        pattern(
            r"{company|product|organization:target}(?: \([^()]{1,40}\))?,? (?:(?:que|"
            r"qu') ?(?:(?:la |le |l')?(?:[a-zà-ÿ-]{2,20} ){0,3}?{company|organization|"
            r"person:buyer}|le groupe|la société|il|elle) "
            rf"(?P<trigger>(?:a|avait|vient de|va|veut|souhaite|compte|espère|entend|doit|pourrait|aimerait|voudrait|"
            rf"cherche à|s'est|rêve de) (?:[a-zà-ÿ]{{4,14}} )?(?:payée?(?= {{amount}})|(?:s')?"
            rf"{alternation('racheter', 'acquérir', 'reprendre', 'absorber', 'avaler', 'offrir', tenses=('participle', 'infinitive'))}\b)))"
        ),
        _relative,
    ),
    Rule(
        "acquisition.which_control",
        pattern(
            r"{company:target}(?: \([^()]{1,40}\))?,? dont (?:(?:la |le |"
            r"l')?(?:[a-zà-ÿ-]{2,20} ){0,3}?{company|organization|person:buyer}|le groupe|"
            r"la société|il|elle) "
            rf"(?P<trigger>(?:a|avait|vient de|va|veut) (?:[a-zà-ÿ]{{4,14}} )?"
            rf"(?:{alternation('prendre', tenses=('participle', 'infinitive'))} le contrôle|fait l'acquisition|"
            rf"{alternation('acquérir', 'racheter', tenses=('participle', 'infinitive'))}) ?)"
        ),
        _relative,
    ),
    Rule(
        "acquisition.several",
        pattern(
            r"(?<!\w)(?:les|des|ses|plusieurs|d'|{number}) ?(?:dernières |récentes |grandes |"
            r"premières )?(?P<trigger>(?:acquisitions|rachats))(?: [a-zà-ÿ-]{4,14})?"
            r"(?: (?:réalisée?s|menée?s|effectuée?s|opérée?s|bouclée?s|conclue?s) (?:en {date} |"
            r"ces dernières années )?par (?:la |le |l')?(?:[a-zà-ÿ-]+ ){0,3}?{company:buyer})?"
            r"(?: (?:telles? que|tels? que|comme|dont|notamment|parmi lesquelles))?"
            r"(?:,? (?:(?:celles? )?(?:de |d'|du |des )|notamment |dont ))?(?: ?: ?)?"
            r"(?: ?celles? (?:de |d'|du ))? ?(?:(?:l'|(?:la|le|les|un|une) )?(?:(?!(?:qui|que|"
            r"dont|par|avec|pour|et) )[a-zà-ÿ'-]{1,24} ){0,4}?){company|product:target}(?=,| et |"
            r" \(|\.)"
        ),
        _enumerated,
    ),
    Rule(
        "acquisition.dated",
        pattern(
            rf"\b(?P<trigger>acquisition|rachat|reprise|absorption){_ASIDE} (?:de |d'|"
            rf"du ){ANY_TARGET} par (?:la |le |l')?{WORDS}{{company|organization|person:buyer}}"
        ),
        _dated,
    ),
)
