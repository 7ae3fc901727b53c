"""Who has an eye on a firm: «A s'intéresse à B», «B intéresse A», «A fait les yeux doux à B», «B, courtisé par A»."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments import coordinated
from articlefacts.facts.arguments.firm_nouns import COMPANY_NOUN, firm_noun
from articlefacts.facts.arguments.interviews import interviewed_firm
from articlefacts.facts.arguments.nominal_subjects import holders
from articlefacts.facts.arguments.others import other
from articlefacts.facts.arguments.passives import undergoer
from articlefacts.facts.families.deals.acquisitions import deal
from articlefacts.facts.families.deals.at_stake import at_stake
from articlefacts.facts.families.deals.takeover_words import HAVE, TIME
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import COMPANY, Item, pattern
from articlefacts.lexicon.verbs import alternation


def _wooed(hit: Hit, suitors: tuple[Item, ...], target: Item | None) -> Iterator[Draft]:
    for suitor in suitors:
        for draft in deal(hit, acquirer=suitor, target=target):
            yield replace(draft, status="planned")


def _woos(hit: Hit) -> Iterator[Draft]:
    """«A s'intéresse à B», «A a des vues sur B», «A tient la corde pour la reprise de B»."""
    whom = hit.group("whom")
    if hit.match.groupdict().get("you"):
        whom = interviewed_firm(hit.article)
    suitors = (whom,) if whom else holders(hit.article, hit.view, hit.start, COMPANY)
    yield from _wooed(hit, suitors, hit.group("target"))


def _woos_it(hit: Hit) -> Iterator[Draft]:
    """«C'est A qui s'y intéresse»: the firm told last."""
    suitors = holders(hit.article, hit.view, hit.start, COMPANY)
    target = other(hit.article, hit.view, hit.start, *suitors) or at_stake(hit, *suitors)
    yield from _wooed(hit, suitors, target if suitors else None)


def _fights(hit: Hit) -> Iterator[Draft]:
    """«A et C se disputent B»: both of them."""
    suitors = holders(hit.article, hit.view, hit.start, COMPANY)
    yield from _wooed(hit, suitors if len(suitors) > 1 else (), hit.group("target"))


def _draws(hit: Hit) -> Iterator[Draft]:
    """«B intéresse A et C», «B est dans le viseur de A»."""
    first = hit.group("buyer")
    suitors = coordinated(hit.view, first, COMPANY) if first else ()
    yield from _wooed(hit, suitors, hit.group("target"))


def _is_wooed(hit: Hit) -> Iterator[Draft]:
    """«B est courtisé par A», «B, convoité par A et C»."""
    first = hit.group("buyer")
    suitors = coordinated(hit.view, first, COMPANY) if first else ()
    yield from _wooed(hit, suitors, undergoer(hit, COMPANY))


_FIRST = r"(?:e|ent|ait|aient|er|era|erait|eraient|ant|ée?s?)"
# A name behind «de» would be that of an owner: «s'intéresse aux algorithmes |de| X».
_DESCRIBED = (
    rf"(?:(?:{COMPANY_NOUN}|{firm_noun()})(?: (?:de |d')[a-zà-ÿ]{{3,16}})?(?: (?!d[eu]s? )[a-zà-ÿ-]{{3,16}}){{0,2}} |"
    r"(?:(?!(?:d[eu]s?|pour|chez|par|avec|aux?|dans|sur|contre|entre|sous|vers) )[a-zà-ÿ-]{3,20} ){0,3}?)"
)
_ENDS = (
    r"(?=[.,;:)?!»]|$| (?:et|mais|depuis|en|dès|pour|selon|avec|afin|après|avant|comme|malgré|où|qui|dont|"
    r"il y a|au point|alors|puis|[\ue007])\b)"
)
_TO_FIRM = rf"(?:à (?:la |l')?|au ){_DESCRIBED}{{company:target}}{_ENDS}"
_ON_FIRM = rf"(?:la |le |l')?{_DESCRIBED}{{company:target}}{_ENDS}"
_OF_FIRM = rf"(?:de (?:la |l')?|d'|du ){_DESCRIBED}{{company:target}}"
_BUYER = rf"(?:le |la |l'|un |une )?{_DESCRIBED}{{company:buyer}}"
_CLOSELY = r"(?:(?:de (?:très )?près|beaucoup|aussi|également|vivement|notamment|toujours|sérieusement|désormais) ){0,2}"
_SIGHTS = r"(?:le viseur|la ligne de mire|le radar|les radars|les petits papiers|la mire)"
_LEADS = (
    rf"(?:{alternation('tenir')} la corde|{alternation('partir', 'être')} (?:le |la )?(?:grande? )?favorite?|"
    rf"{alternation('faire')} (?:figure de favorite?|la course en tête)|{alternation('être')} (?:bien|mieux|idéalement) placée?)"
)

WOOING_RULES: tuple[Rule, ...] = (
    Rule(
        "acquisition.woos_it",
        pattern(
            rf"\b(?P<trigger>s'y (?:est |était )?intéress{_FIRST})(?=[.,;:)?]|$| (?:aussi|de près|également|désormais))"
        ),
        _woos_it,
    ),
    Rule(
        "acquisition.fights_for",
        pattern(
            rf"\b(?P<trigger>se (?:sont )?(?:disput|arrach)(?:ent|eront|aient|ée?s)|sont (?:en concurrence|à la lutte|aux prises) pour) {_ON_FIRM}"
        ),
        _fights,
    ),
    Rule(
        "acquisition.woos",
        pattern(
            rf"\b(?P<trigger>s'(?:est |était )?intéress{_FIRST} {_CLOSELY}(?=à |au )|"
            rf"{alternation('faire')} (?:[a-zà-ÿ]{{4,12}} )?(?:les yeux doux|de l'œil|la cour|du pied) ) ?{_TO_FIRM}"
        ),
        _woos,
    ),
    Rule(
        "acquisition.sights",
        pattern(
            rf"(?:\bprête(?:nt)? (?:à |au )(?:la |le |l')?{_DESCRIBED}{{company:whom}} |(?P<you>\bvous) prête )?"
            rf"\b(?P<trigger>(?:(?:{HAVE} )?(?:des (?:visées|vues)|jeté les yeux)|l'œil|(?:se (?:dit|disait|disent|montre|montrait)|"
            r"s'(?:est|était) (?:dit|montré)e?) (?:très |vivement )?intéressée?s? par|"
            rf"(?:courtis|guign|dragu){_FIRST})"
            rf"(?: (?:sur|rivé sur))?) {TIME}{_ON_FIRM}"
        ),
        _woos,
    ),
    Rule(
        "acquisition.leads_the_race",
        pattern(
            rf"\b(?P<trigger>{_LEADS}) (?:pour |dans )(?:la course )?(?:(?:à |de )?(?:le |la |l')|au )?"
            rf"(?:rachat|reprise|acquisition) {_OF_FIRM}"
        ),
        _woos,
    ),
    Rule(
        "acquisition.draws",
        pattern(
            rf"{{company:target}}(?:, [^,.;]{{3,60}},)?(?: qui)? (?P<trigger>(?:intéress(?:e|ait|erait)|fait saliver|"
            r"aiguise (?:les appétits|l'appétit) d(?=[eu']))|(?:suscit|attir|éveill)(?:e|ait|erait) (?:l'intérêt|la convoitise|"
            rf"les convoitises|l'appétit|les appétits) d(?=[eu'])|(?:est|serait|était|figure(?:rait)?) dans {_SIGHTS} d(?=[eu'])) ?"
            rf"(?:e (?:la |l')?|u |')?{_CLOSELY}{_BUYER}(?! (?:de|du|des|à)\b)"
        ),
        _draws,
    ),
    Rule(
        "acquisition.is_wooed",
        pattern(rf"\b(?P<trigger>(?:courtis|convoit|lorgn|guign|approch)ée?) {TIME}par {_BUYER}"),
        _is_wooed,
    ),
)
