"""Ownership told by lists: «A (B, C et D)», «le portefeuille de A comprend B et C», «B, coentreprise entre A et C»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments import coordinated
from articlefacts.facts.arguments.nominal_subjects import holders
from articlefacts.facts.arguments.participles import patient
from articlefacts.facts.arguments.topic import possessor
from articlefacts.facts.families.deals.name_words import WORDS
from articlefacts.facts.families.deals.ownership import OWNED, OWNERS, apposed, aside, owns
from articlefacts.facts.families.deals.shares import bracketed_share
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import COMPANY, Item, pattern
from articlefacts.lazy import lazy
from articlefacts.lexicon.verbs import alternation

_OWNER = (
    r"(?:(?:la|le|les|l'|un|une)\s?)?" + WORDS + r"(?:, )?{company|organization|person|place:owner}"
)
_THING = r"(?:(?:la|le|les|l')\s?)?" + WORDS + r"{company|organization|product:owned}"
_JOINT = r"(?:co-?entreprise|joint[- ]venture|société commune|filiale commune)"


def _brands(hit: Hit) -> Iterator[Draft]:
    """«Le groupe A (B, C et D) recule»: nothing but names between the brackets."""
    view = hit.view
    owner, opening, closing = (
        view.group(hit.match, "owner"),
        hit.match.start("inside"),
        hit.match.end("inside"),
    )
    listed = view.between(opening, closing, OWNED)
    rest = view.mask[opening:closing]
    for item in listed:
        at = item.start - view.start - opening
        rest = rest[:at] + " " * (item.end - item.start) + rest[at + item.end - item.start :]
    if len(listed) > 1 and _JOINTS.fullmatch(rest):
        for one in listed:
            yield from aside(owns(hit, owner, one))


_JOINTS = re.compile(
    r"(?:\s|,|/|-|&|\bet\b|\b(?:les )?(?:marques|enseignes|chaînes|titres|journaux|filiales)\b|"
    r"\bnotamment\b|\bdont\b|\betc\b|…|\.){1,400}",
    re.IGNORECASE,
)


def _portfolio(hit: Hit) -> Iterator[Draft]:
    """«Le portefeuille de A comprend B et C», «A, dont le portefeuille compte B et C»."""
    view = hit.view
    owner = (
        view.group(hit.match, "owner")
        or view.group(hit.match, "antecedent")
        or possessor(hit.article, view, hit.start, COMPANY)
    )
    first = view.group(hit.match, "owned")
    for one in coordinated(view, first, OWNED) if first else ():
        yield from owns(hit, owner, one)


def _joint(hit: Hit) -> Iterator[Draft]:
    """«B, coentreprise entre A et C», «B est une coentreprise de A et C»."""
    view = hit.view
    first = view.group(hit.match, "owner")
    parents = coordinated(view, first, OWNERS) if first else ()
    if len(parents) > 1:
        for one in parents:
            yield from owns(hit, one, view.group(hit.match, "owned"), bracketed_share(view, one))


def _their_joint(hit: Hit) -> Iterator[Draft]:
    """«A et C ont confié à leur coentreprise B»."""
    owned = hit.view.group(hit.match, "owned")
    parents = [i for i in _plural_subject(hit) if owned and i.entity != owned.entity]
    if len(parents) > 1:
        for one in parents:
            yield from aside(owns(hit, one, owned))


def _plural_subject(hit: Hit) -> tuple[Item, ...]:
    view = hit.view
    for item in view.between(0, hit.start, COMPANY):
        several = coordinated(view, item, COMPANY)
        if len(several) > 1:
            return several
    return holders(hit.article, view, hit.start, COMPANY)


def _present(hit: Hit) -> Iterator[Draft]:
    """«A est présent au capital de B (à hauteur de 8 %)», «Présent au capital de B depuis 2018, A»."""
    view = hit.view
    if _PARTICIPLE.match(hit.match["trigger"]):
        host = patient(view, hit.start, hit.match.end(), OWNERS)
        owners: tuple[Item, ...] = (host,) if host else ()
    else:
        owners = holders(hit.article, view, hit.start, OWNERS)
    for owner in owners:
        yield from owns(hit, owner, hit.group("owned"), hit.group("stake"))


_PARTICIPLE = lazy(r"(?:présent|(?:déjà |toujours )?(?:au|dans le) )", re.IGNORECASE)


def _its_stake(hit: Hit) -> Iterator[Draft]:
    """«A annonce que sa participation dans B s'élève à 25 %»."""
    view = hit.view
    if _TRADED.search(view.mask, 0, hit.start):
        return
    stake = view.group(hit.match, "stake") or view.group(hit.match, "level")
    yield from owns(
        hit,
        possessor(hit.article, view, hit.start, COMPANY),
        view.group(hit.match, "owned"),
        stake,
    )


# «cède sa participation», «porte sa participation»: rules of their own.
_TRADED = lazy(
    r"\b(?:"
    + alternation(
        "céder",
        "vendre",
        "revendre",
        "porter",
        "relever",
        "augmenter",
        "renforcer",
        "réduire",
        "abaisser",
        "ramener",
        "apporter",
    )
    + r"|cession|vente)\b[^.;,]{0,50}\b(?:sa|leur) $",
    re.IGNORECASE,
)

_UNIT = r"(?:filiales?|marques?|enseignes?|branches?|divisions?)"


def _counts(hit: Hit) -> Iterator[Draft]:
    """«A compte trois filiales : B, C et D»."""
    view = hit.view
    first = view.group(hit.match, "owned")
    owners = holders(hit.article, view, hit.start, COMPANY) if first else ()
    for one in coordinated(view, first, OWNED) if first and owners else ():
        for draft in owns(hit, owners[0], one):
            # «compte trois filiales»: has, not plans.
            yield (
                replace(draft, status="asserted")
                if hit.match["trigger"].startswith("compt")
                else draft
            )


def _founded(hit: Hit) -> Iterator[Draft]:
    """«B, une structure que viennent de constituer A (60 %) et C (40 %)»: the shares say who owns."""
    view = hit.view
    first = view.group(hit.match, "owner")
    for one in coordinated(view, first, OWNERS) if first else ():
        if share := bracketed_share(view, one):
            yield from owns(hit, one, view.group(hit.match, "owned"), share)


PORTFOLIO_RULES: tuple[Rule, ...] = (
    Rule(
        "ownership.unit_of",
        pattern(
            rf"\b(?:la|l'|cette|les) ?(?P<trigger>{_UNIT})(?: [a-zà-ÿ-]{{4,16}})? "
            rf"{{company:owned}} (?:de |d'|du groupe )(?:l')?"
            rf"(?:[a-zà-ÿ]{{4,14}} )?{{company:owner}}"
        ),
        apposed,
    ),
    Rule(
        "ownership.whose_unit",
        pattern(
            rf"{{company:owner}}(?: \([^()]{{1,40}}\))?,? dont (?:la|l'|les) ?(?P<trigger>{_UNIT})"
            rf"(?: (?!de )[a-zà-ÿ-]{{4,16}}){{0,2}},? {{company:owned}}"
        ),
        apposed,
    ),
    Rule(
        "ownership.counts",
        pattern(
            rf"\b(?P<trigger>(?:{alternation('compter', 'posséder', 'détenir', 'chapeauter', 'coiffer', 'réunir', 'rassembler', 'exploiter')}|"
            r"dispose|disposait|(?:est|était) composée? de|"
            rf"a|avait|regroupe) (?:d')?(?:{{number}} |plusieurs |"
            rf"de nombreuses )(?:[a-zà-ÿ-]{{4,16}} )?{_UNIT})(?: [a-zà-ÿ-]{{4,16}})?(?: :|,|"
            rf" \() ?(?:dont |notamment |parmi lesquelles )?{{company|product:owned}}"
        ),
        _counts,
    ),
    Rule(
        "ownership.founded",
        pattern(
            rf"{{company:owned}}(?: \([^()]{{1,40}}\))?, (?:une |la |un |le )?[a-zà-ÿ-]{{4,20}} "
            r"(?P<trigger>que (?:viennent|vient) de (?:constituer|créer|former|fonder|lancer)|"
            rf"(?:constituée?|créée?|formée?) (?:\w{{1,20}} )?(?:par|entre)) {_OWNER}"
        ),
        _founded,
    ),
    Rule(
        "ownership.brands_in_brackets",
        pattern(
            r"\b(?P<trigger>groupe|géant|holding|maison mère|conglomérat|"
            r"éditeur)(?: [a-zà-ÿ-]{4,20}){0,3}? {company:owner} \((?P<inside>[^()]{5,160})\)"
        ),
        _brands,
    ),
    Rule(
        "ownership.named_brands",
        pattern(
            r"{company:owner} \((?P<inside>(?:les |ses )?(?P<trigger>marques|enseignes|chaînes|titres|filiales|magasins) [^()]{5,160})\)"
        ),
        _brands,
    ),
    Rule(
        "ownership.portfolio",
        pattern(
            r"(?:{company:antecedent},? dont )?\b(?:le |son |leur |du )?(?P<trigger>portefeuille)"
            r"(?: de (?:marques|filiales|participations|enseignes|titres))?(?: (?:du groupe |de |"
            r"d'|du )(?:la |le |l')?{company:owner})?"
            r" (?:comprend|comporte|compte|regroupe|rassemble|réunit|inclut|abrite|"
            r"est composé de|comprenait|comptait)(?: notamment| également)?(?: (?:les|"
            r"des) (?:marques|enseignes|filiales|titres|sociétés))?(?: comme|"
            rf" telles que)? {_THING}"
        ),
        _portfolio,
    ),
    Rule(
        "ownership.joint",
        pattern(
            rf"{{company|organization|product:owned}}(?: \([^()]{{1,40}}\))?(?:,| \(| est| sera|"
            rf" était) ?(?:une? |la |le )?(?P<trigger>{_JOINT})(?: [a-zà-ÿ-]{{4,20}}){{0,3}}?"
            r"(?: (?:\([^()]{3,12}\)|à [^ ,;.]{3,10}))?(?: (?:formée|créée|détenue|constituée|fondée)s?(?: à parts égales)?)? (?:entre|"
            rf"par|de|du|d'|réunissant|associant|regroupant) ?{_OWNER}"
        ),
        _joint,
    ),
    Rule(
        "ownership.their_joint",
        pattern(rf"\bleur (?P<trigger>{_JOINT})(?: [a-zà-ÿ-]{{4,20}}){{0,2}}?,? {{company:owned}}"),
        _their_joint,
    ),
    Rule(
        "ownership.present",
        pattern(
            r"\b(?P<trigger>(?:présente?s?|(?:est|sont|était|étaient|reste|restent|demeure|siège) (?:(?:aussi|déjà|toujours|"
            r"également|encore|désormais|notamment) )?|(?<=, )(?:(?:déjà|toujours) )?) ?(?:au|dans le) (?:capital|tour de table)) (?:de |d'|"
            rf"du ){_THING}(?: à hauteur (?:de |d')"
            rf"(?:[a-zà-ÿ'-]{{1,14}} ){{0,3}}?{{percentage:stake}})?"
        ),
        _present,
    ),
    Rule(
        "ownership.its_stake",
        pattern(
            rf"\b(?:sa|leur) (?P<trigger>participation|part)(?: (?:de |d'){{percentage:stake}})? "
            rf"(?:dans|au capital de|au capital d') ?{_THING}"
            r"(?: (?:s'él[eè]v\w{1,6}|se monte|atteint|atteignait|est|était|ressort|revient|s'établit|tombe(?:ra)?|"
            r"passe(?:ra)?|recule(?:ra)?|grimpe(?:ra)?|monte(?:ra)?|diluée|ramenée|portée|"
            r"(?:est|sera|a été|était) (?:ramen|port|dilu|tomb|pass|rédui|mont)[a-zà-ÿ]{1,3}|"
            r"demeure)(?: désormais| ainsi| donc)? (?:de {percentage} )?(?:à|de) "
            r"(?:[a-zà-ÿ'-]{1,14} ){0,3}?{percentage:level})?"
        ),
        _its_stake,
    ),
)
