"""Who bids for a firm that is told before, and who gives up: «A était sur les rangs», «A a jeté l'éponge»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments import coordinated
from articlefacts.facts.arguments.lists import sole
from articlefacts.facts.arguments.nominal_subjects import holders
from articlefacts.facts.arguments.topic import free_bodies
from articlefacts.facts.families.deals.acquisitions import BUYERS, deal
from articlefacts.facts.families.deals.at_stake import at_stake
from articlefacts.facts.families.deals.takeover_words import BUYER, HAVE
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import BODIES, Item, pattern
from articlefacts.lazy import lazy
from articlefacts.lexicon.verbs import alternation
from articlefacts.models.facts import Status


def _bids_of(
    hit: Hit, suitors: tuple[Item, ...], status: Status | None, *, sure: bool = False
) -> Iterator[Draft]:
    target = at_stake(hit, *suitors, sure=sure) if suitors else None
    for suitor in suitors:
        for draft in deal(hit, acquirer=suitor, target=target):
            yield replace(draft, status=status)


def _gives_up(hit: Hit) -> Iterator[Draft]:
    """«A ne fera pas d'offre», «A, un temps cité, a jeté l'éponge»."""
    if not _NOT.search(hit.view.mask, max(hit.start - 24, 0), hit.start):
        several = _who_gives_up(hit)
        sure = "offre" in hit.match["trigger"]
        yield from _bids_of(hit, several, "denied", sure=sure)


def _who_gives_up(hit: Hit) -> tuple[Item, ...]:
    """«A, lui, a offert 950 M€, mais |il| a jeté l'éponge»: whoever the sentence has spoken of."""
    if _BUT_HE.search(hit.view.mask, 0, hit.start):
        free = free_bodies(hit.view, 0, hit.start)
        if one := sole(free):
            return (one,)
    return holders(hit.article, hit.view, hit.start, BODIES)


_BUT_HE = lazy(
    r", (?:mais|avant que|puis) (?:il|elle|ils|elles) (?:[a-zà-ÿ]{1,10} )?$", re.IGNORECASE
)
_NOT = lazy(r"\bn(?:e |')(?:[a-zà-ÿ]{1,10} )?(?:pas|jamais) $", re.IGNORECASE)


def _runs(hit: Hit) -> Iterator[Draft]:
    """«A est sur les rangs»; «A était sur les rangs»: another has it."""
    past = _WAS.match(hit.match["trigger"])
    several = holders(hit.article, hit.view, hit.start, BODIES)
    yield from _bids_of(hit, several, "denied" if past else _status(hit))


_WAS = lazy(r"(?:étai|fut|fure|figurai|avai)", re.IGNORECASE)


def _listed(hit: Hit) -> Iterator[Draft]:
    """«Deux candidats restent en lice : A et B»."""
    first = hit.group("buyer")
    several = coordinated(hit.view, first, BODIES) if first else ()
    yield from _bids_of(hit, several, _status(hit))


def _named(hit: Hit) -> Iterator[Draft]:
    """«L'acquéreur serait le belge A», «A rafle la mise»: who buys what the text has told."""
    buyer = hit.group("buyer")
    several = (buyer,) if buyer else holders(hit.article, hit.view, hit.start, BUYERS)
    yield from _bids_of(hit, several, None)


def _status(hit: Hit) -> Status | None:
    """Planned, but for «resteraient en lice»: what is only said is read as such."""
    return (
        None
        if _UNSURE.search(hit.view.mask, max(hit.start - 20, 0), hit.match.end())
        else "planned"
    )


_UNSURE = lazy(r"\b[a-zà-ÿ]{2,12}rai(?:t|ent)\b", re.IGNORECASE)


def _pays(hit: Hit) -> Iterator[Draft]:
    """«A propose 500.000 euros», «A en aurait offert 17 M€», «A a mis 22 M€ sur la table»."""
    if _FOR_ELSE.match(hit.view.mask, hit.match.end()):
        return
    several = holders(hit.article, hit.view, hit.start, BODIES)
    unsure = _WOULD_HAVE.search(hit.view.mask, max(hit.start - 24, 0), hit.start)
    laid = bool(_LAID.search(hit.match[0]))
    yield from _bids_of(hit, several, None if unsure else "planned", sure=laid and bool(unsure))


_WOULD_HAVE = lazy(r"\b(?:aurai(?:t|ent)|serai(?:t|ent)),? (?:[a-zà-ÿ]{3,14},? )?$", re.IGNORECASE)
_LAID = lazy(r"sur la table$", re.IGNORECASE)
# «propose 3 M€ |de prêt|», «paierait 10 M€ |par an|», «offre 2 M€ |pour moderniser|»
_FOR_ELSE = lazy(
    r" (?:(?:de|d') ?(?!plus\b)[a-zà-ÿ]|par |à (?:l'|la |le |ses |son |sa )?[a-zà-ÿ\ue000-\ue003]|aux? |"
    r"(?:pour|afin d[e']|dans|sur|en)(?! (?:\ue006|un (?:tiers|quart)|le (?:tiers|quart|reste|solde)|(?:l'|la |le |les )?(?:ateliers?|usines?|sites?|actifs|magasins|murs|marques?|stocks?)\b|l'ensemble|la totalité|la moitié|l'intégralité|le tout|numéraire|cash|"
    r"cinq ans|titres|(?:la |le |l')?(?:repren|rach|acqu|repr|société|entreprise|groupe)))(?! l'(?:ensemble|intégralité|"
    r"entreprise)) )",
    re.IGNORECASE,
)


def _cheque(hit: Hit) -> Iterator[Draft]:
    """«Les héritiers ont éconduit un chèque de 30 M€ signé A», «la contre-offre de A»."""
    suitor = hit.group("buyer")
    refused = _REFUSED.search(hit.view.mask, max(hit.start - 90, 0), hit.start) or _NEVER.match(
        hit.view.mask, hit.match.end()
    )
    yield from _bids_of(hit, (suitor,) if suitor else (), "denied" if refused else _status(hit))


_REFUSED = lazy(
    r"\b(?:éconduit|refus|repouss|déclin|rejet|écart|dédaign|boud|balay)[a-zé]{0,6}\b[^.;:]{0,60}$",
    re.IGNORECASE,
)
_NEVER = lazy(
    r"(?:,[^,.;:]{2,60},)? (?:n(?:e |')[a-zà-ÿ]{1,12} (?:[a-zà-ÿ]{4,12} )?(?:jamais|pas|plus)|(?:a|avait) été (?:écart|"
    r"rejet|refus|repouss|déclin|jugée insuff|retir|abandonn)|a (?:échoué|fait long feu|tourné court))",
    re.IGNORECASE,
)

_ADV = r"(?:[a-zà-ÿ]{4,16} ){0,2}"
_MAKE = ("faire", "déposer", "remettre", "formuler", "présenter", "soumettre")
_AN_OFFER = r"(?:d'|la moindre )?(?:contre-|sur)?offre"
_NO_OFFER = (
    rf"n(?:e |')(?:(?:{alternation(*_MAKE)} {_ADV}(?:pas|plus|jamais)|(?:{HAVE}|avoir|aura|auront) {_ADV}(?:pas|jamais) {_ADV}"
    rf"{alternation(*_MAKE, tenses=('participle',))}) {_ADV}{_AN_OFFER}|(?:(?:{HAVE}|avoir) )?{alternation(*_MAKE)} aucune "
    r"(?:contre-|sur)?offre)"
)
_RACE = (
    r"(?:de la (?:course|compétition|partie|bataille)|du (?:processus|dossier|jeu|tour de piste)|des (?:négociations|"
    r"discussions|enchères|pourparlers))"
)
_RUNNING = r"(?:sur les rangs|en lice|en course|dans la course|de la partie)"
_BIDDER = r"(?:candidate?s?|intéressée?s?|preneu(?:r|se)|acheteu(?:r|se)|acquéreurs?)"
_ALONE = r"(?=[.,;:]| (?:mais|avec|et|puis|avant|au rachat[.,]|à la reprise[.,])|$)"

SUITOR_RULES: tuple[Rule, ...] = (
    Rule(
        "acquisition.gives_up",
        pattern(
            rf"\b(?P<trigger>{_NO_OFFER}|{alternation('jeter')} {_ADV}l'éponge|{alternation('passer')} {_ADV}(?:son|"
            rf"leur) tour|(?:s'(?:est|était|étaient|étant|serait)|se sont|se seraient) {_ADV}(?:retirée?s?|désistée?s?)"
            rf"(?= {_RACE}|[.,;]| (?:dès|en|fin|début|le|depuis|avant|la veille|faute|sans|après) | (?:à l'|au )?{{date}}|$)|"
            rf"n(?:e |'){alternation('être')} (?:[a-zà-ÿ]{{4,14}} )?(?:pas|plus) (?:davantage |non plus )?(?:{_RUNNING}|{_BIDDER}{_ALONE})|"
            rf"(?:est|sont|était|étaient) repartie?s? (?:bredouilles?|les mains vides)|"
            rf"{HAVE} {_ADV}renoncé{_ALONE}|(?:y )?renonce(?=[.;]|$)|y {HAVE} (?:songé|pensé)\b|{HAVE} été (?:[a-zà-ÿ]{{4,14}} )?"
            rf"(?:écart|évinc|recal|débout)ée?s?(?=[.,;]|$)|n'{HAVE} pas (?:souhaité |voulu )?(?:surenchéri[rt]?|suivi)\b|"
            rf"dément(?:ent)? tout intérêt|{HAVE} {_ADV}(?:fait machine arrière|tourné les talons|"
            rf"claqué la porte|lâché l'affaire|rebroussé chemin|fait marche arrière))"
        ),
        _gives_up,
    ),
    Rule(
        "acquisition.in_the_running",
        pattern(
            rf"\b(?P<trigger>{HAVE} (?:[a-zà-ÿ]{{3,16}} ){{0,2}}(?:manifesté (?:son|leur) intérêt|étudié le dossier|"
            rf"déposé (?:un dossier|une offre))(?=[.,;]|$)|(?:s'est|se sont|s'était|s'étaient) (?:aussi )?manifestée?s?(?=[.,;]|$)|"
            rf"étudi(?:e|ent|erait|ait|aient) le dossier(?!,? (?:mais|sans) )|(?:{alternation('être', 'rester')}|figur(?:e|ent|ait|aient)) (?:(?:aussi|également|"
            rf"encore|toujours|notamment|longtemps|un temps|désormais|seule?|déjà) ){{0,2}}(?:{_RUNNING}|{_BIDDER}{_ALONE}|"
            r"parmi les (?:candidats|prétendants|repreneurs|acquéreurs|acheteurs)))"
        ),
        _runs,
    ),
    Rule(
        "acquisition.suitors",
        pattern(
            r"\b(?P<trigger>(?:candidats?|prétendants?|repreneurs?|acquéreurs?|acheteurs?|finalistes?|"
            rf"enchérisseurs?)\b[^.;:«»]{{0,60}}(?:(?= ?: )| (?:figurent|on trouve|on compte|on cite))) ?:? ?{BUYER}"
        ),
        _listed,
    ),
    Rule(
        "acquisition.bid_among",
        pattern(
            r"\b(?P<trigger>(?:offres|dossiers|candidatures|propositions|projets de reprise)\b[^.;:«»]{0,50},? dont "
            rf"(?:celles?|celui|ceux)) (?:de |d'|du ){BUYER}"
        ),
        _listed,
    ),
    Rule(
        "acquisition.sum_offered",
        pattern(
            rf"\b(?P<trigger>{alternation('proposer', 'offrir')}|(?:pai|pay|débours|align)erai(?:t|ent)|"
            rf"{alternation('mettre')}(?= [^.;:]{{0,60}} sur la table)|prête?s? à (?:payer|débourser|mettre|offrir|proposer|"
            rf"aligner)) {_ADV}(?:jusqu'à |qu'(?:un )?)?{{amount:price}}(?: symbolique)?(?: sur la table)?"
        ),
        _pays,
    ),
    Rule(
        "acquisition.cheque",
        pattern(
            r"\b(?P<trigger>(?:chèque|offre|proposition)(?: [a-zà-ÿ]{5,14})? (?:de |d')(?:[a-zà-ÿ]{3,8} ){0,2}"
            r"{amount:price}) (?:signée?|émanant (?:de |d'|du )|venue? (?:de |d'|du )|(?:formulée?|présentée?|faite) par) ?"
            rf"{BUYER}"
        ),
        _cheque,
    ),
    Rule(
        "acquisition.counter_offer",
        pattern(
            r"\b(?P<trigger>(?:contre-offre|surenchère|offre (?:concurrente|rivale)|OPA (?:concurrente|rivale)|"
            r"offre(?= [^.;:]{2,50}(?:, (?:jugée|limitée|trop|insuffisante)| a été (?:rejet|écart|refus|jug))))"
            r"(?: (?:de |d')(?:[a-zà-ÿ]{3,8} ){0,2}{amount:price})?)(?: (?:formulée?|présentée?|lancée|déposée) par "
            rf"| (?:de |d'|du )){BUYER}(?! (?:sur|pour|visant) )"
        ),
        _cheque,
    ),
    Rule(
        "acquisition.buyer_is",
        pattern(
            rf"\b(?:le|la|l'|son|les) ?(?:futur |nouvel |nouveau )?(?P<trigger>(?:acquéreu(?:r|se)|acheteu(?:r|se)|repreneu(?:r|se)|mieux-disante?|mieux placée?|"
            rf"racheteur|nouveau propriétaire) (?:{alternation('être')}|n'est autre que|s'appelle|a pour nom|se nomme)) (?:(?:le|la|un|une) |l')?"
            r"(?:(?!d[eu] |pour |par )[a-zà-ÿ-]{2,20} ){0,3}{company|organization|person:buyer}"
        ),
        _named,
    ),
    Rule(
        "acquisition.wins",
        pattern(
            rf"\b(?P<trigger>{alternation('rafler')} la mise|(?:l'{HAVE} |l')(?:{alternation('emporter')})(?=[.,;]|$| face à| avec| "
            rf"devant| pour)|{alternation('remporter')} (?:la mise|les enchères|la partie|le morceau))"
        ),
        _named,
    ),
)
