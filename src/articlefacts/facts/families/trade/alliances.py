"""Partnerships told by a verb or by who is a partner: «A s'associe à B», «A et son partenaire B»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments import coordinated, governed
from articlefacts.facts.arguments.pairs import doers
from articlefacts.facts.arguments.topic import possessor
from articlefacts.facts.families.trade.agreements import DEAL, partnered
from articlefacts.facts.families.trade.partners import PARTIES, star
from articlefacts.facts.families.trade.signers import after_comma
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import Item, pattern
from articlefacts.lexicon.verbs import alternation

_TO_WHICH = re.compile(r"\b(?:auquel|à laquelle|auxquels|auxquelles)\b[^.;:]*$", re.IGNORECASE)


def _joins(hit: Hit) -> Iterator[Draft]:
    """«A s'associe à B», «A s'est allié avec B pour», «A et B travaillent main dans la main»."""
    view = hit.view
    if _TO_WHICH.search(view.mask, max(hit.start - 90, 0), hit.start) or (
        "accord" in hit.match["trigger"] and DEAL.match(view.mask, hit.end)
    ):
        return  # «un tour de table auquel A et B se sont associés»
    signers = doers(hit.article, view, hit.start, PARTIES) or (
        () if view.mask[: hit.start].strip() else after_comma(hit)
    )
    partner = governed(view, hit.end, "à|au|aux|avec", PARTIES, within=50) or star(hit, signers)
    if partner:
        working = hit.match["trigger"].startswith("travaill")  # at it, not planning it
        yield from (
            replace(d, status="asserted") if working else d
            for d in partnered(hit, [*signers, *partner])
        )
    elif re.match(r"[^.;,]{0,20}?(?: pour| afin| dans| autour| sur|,|\.|$)", view.mask[hit.end :]):
        yield from partnered(hit, list(signers))


def _both(hit: Hit) -> Iterator[Draft]:
    """«A et B mettent en commun leurs entrepôts»: two at least."""
    for draft in partnered(hit, list(doers(hit.article, hit.view, hit.start, PARTIES))):
        # «s'entendent pour»: agree, not intend.
        yield (
            replace(draft, status="asserted")
            if hit.match["trigger"].startswith("s'enten")
            else draft
        )


def with_other(hit: Hit) -> Iterator[Draft]:
    """«A s'est rapproché de B pour», «A a choisi B comme partenaire»."""
    named = hit.view.group(hit.match, "other")
    signers = doers(hit.article, hit.view, hit.start, PARTIES)
    for draft in (
        partnered(hit, [*signers[:1], *coordinated(hit.view, named, PARTIES)])
        if signers and named
        else ()
    ):
        # «compte B parmi ses partenaires»: has, not plans.
        yield (
            replace(draft, status="asserted") if hit.match["trigger"].startswith("compt") else draft
        )


# «ceux de |A et son partenaire| B»: A's, whoever else acts
_BESIDE = pattern(r"{company|organization:owner}(?: \([^()]{1,40}\))?(?:,| et|, et|,? avec) $")


def _its_partner(hit: Hit) -> Iterator[Draft]:
    """«A et son partenaire B», «A est le partenaire officiel de B»."""
    view = hit.view
    other = hit.view.group(hit.match, "other")
    if hit.match["own"]:
        beside = _BESIDE.search(view.mask, max(hit.start - 90, 0), hit.start)
        own = view.group(beside, "owner") if beside else None
        own = own or possessor(hit.article, view, hit.start, PARTIES)
        signers: tuple[Item, ...] = (own,) if own else ()
    else:
        signers = doers(hit.article, view, hit.start, PARTIES)[:1]
    yield from partnered(hit, [*signers, *(coordinated(view, other, PARTIES) if other else ())])


def _partner_of(hit: Hit) -> Iterator[Draft]:
    """«A, partenaire de B,»."""
    named = (
        coordinated(hit.view, item, PARTIES) if (item := hit.view.group(hit.match, "other")) else ()
    )
    owner = hit.view.group(hit.match, "party")
    if owner:
        yield from partnered(hit, [owner, *named[:1]])


MAKE = alternation(
    "bâtir",
    "construire",
    "exploiter",
    "développer",
    "concevoir",
    "produire",
    "fabriquer",
    "ouvrir",
    "monter",
    "commercialiser",
    "proposer",
)

ALLIANCE_RULES: tuple[Rule, ...] = (
    Rule(
        "partnership.join",
        pattern(
            r"\b(?P<trigger>(?:s'(?:est |était )?|se sont |s'étaient )(?:par ailleurs |"
            r"en outre |depuis longtemps |[a-zà-ÿ]{4,16} )?"
            rf"{alternation('associer', 'allier')}|"
            rf"se {alternation('associer', 'allier')}|{alternation('collaborer', 'coopérer')}|"
            r"(?:s'(?:est|était)|se sont|s'étaient) mise?s? d'accord(?= (?:avec|pour) )|"
            rf"{alternation('lier', 'nouer', 'tisser')} (?:partie|des liens|leurs? (?:destins?|"
            rf"sorts?))|{alternation('travailler')}(?= avec [^.;:]{{3,60}} (?:au développement|"
            r"à la (?:conception|mise au point|création|construction)|pour (?:développer|"
            rf"concevoir|créer)))|{alternation('faire')} équipe|{alternation('unir')} (?:ses|"
            r"leurs) forces)\b"
        ),
        _joins,
    ),
    Rule(
        "partnership.allied",
        pattern(
            r"{company|organization:party}(?: \([^()]{1,40}\))?,? (?:aujourd'hui |désormais |"
            r"également |par ailleurs )?(?P<trigger>(?:alliée?|associée?)) (?:à |au |aux |"
            r"avec )(?:l'|la |le )?(?:(?!(?:qui|que|de|du|des) )[a-zà-ÿ-]{2,20} ){0,3}?{company|"
            r"organization:other}"
        ),
        _partner_of,
    ),
    Rule(
        "partnership.together",
        pattern(
            rf"\b(?P<trigger>(?:{alternation('travailler', 'collaborer', 'coopérer', 'avancer')}|"
            r"œuvr(?:e|ent|er|ent|aient)) (?:désormais )?(?:main dans la main|de concert|"
            rf"en tandem)|^main dans la main(?= avec )|(?:{alternation('joindre', 'unir')}|"
            r"conjugu(?:ent|er|é)|combin(?:ent|er|é)) leurs (?:forces|efforts|compétences|"
            rf"savoir-faire|expertises)|{alternation('faire')} (?:cause commune|alliance|front commun|tandem|bloc)|"
            r"(?:a|ont|avait|avaient) topé(?= avec )|co-?(?:développ|édit|exploit|construi|produi|fabriqu)(?:s?ent|s?iront|eront|sir|er)(?= (?:une?|des|le|la|leur|l')\s?))\b"
        ),
        _joins,
    ),
    Rule(
        "partnership.share",
        pattern(
            rf"\b(?P<trigger>(?:{alternation('mettre')} en commun|{alternation('mutualiser')}|"
            r"partag(?:ent|er|eront)) (?:leurs|leur) (?!avis|point|vie)|"
            rf"{alternation('mettre')} leurs? [^.;:,]{{2,40}} en commun|"
            r"s'enten(?:dent|dre|dront|draient) (?:pour|sur)|se sont entendu(?:s|es) (?:pour|sur)|"
            r"se (?:rapprochent|rapprocher|rapprocheront) (?=(?:pour|afin) )|"
            r"se sont rapproché(?:s|es) (?=(?:pour|afin) )|"
            rf"{alternation('former', 'constituer', 'créer', 'monter')} un (?:consortium|groupement|attelage|tandem|cartel)\b|"
            rf"{alternation('trouver')} un terrain d'entente|enterr(?:e|ent|er|é|"
            rf"eront) la hache de guerre|{alternation('lancer', 'développer', 'créer')} "
            r"(?:conjointement|ensemble|de concert)|"
            rf"{alternation('lancer', 'annoncer', 'créer', 'dévoiler', 'présenter')} (?:{{date}} |"
            r"ce (?:soir|matin) )?(?:le lancement d'|la création d')?une? (?:nouve(?:au|lle) )?"
            r"(?=(?:(?:offre|fonds|programme|projet|service|plateforme|initiative|étude|"
            r"laboratoire|centre|chaire|gamme|solution|filiale|société) (?:groupée|communs?|commune|"
            r"conjointe?|couplée)|ligne de (?:crédit|garantie)|coentreprise|co-entreprise)\b))"
        ),
        _both,
    ),
    Rule(
        "partnership.closer",
        pattern(
            r"\b(?P<trigger>(?:s'(?:est|était) rapprochée?|se rapproch(?:e|er|era)) (?:de|du|d')|"
            rf"{alternation('codévelopper', 'cocréer')} avec) ?(?:la |le |"
            rf"l')?(?:[a-zà-ÿ-]{{2,20}} ){{0,4}}?{{company|"
            rf"organization:other}}(?=[^.;:]{{0,30}}? (?:pour|afin)\b|(?<=avec)[\s\S])"
        ),
        with_other,
    ),
    Rule(
        "partnership.enlists",
        pattern(
            r"\b(?P<trigger>s'(?:est|était|être) adjointe? (?:les services|le concours|"
            r"l'expertise|les compétences|le savoir-faire|l'appui) d[eu]?|"
            rf"{alternation('trouver')} (?=(?:en|dans|chez) [^.;:,]{{3,50}} une? (?:[a-zà-ÿ]{{4,12}} )?(?:alliée?|partenaire)\b)(?:en|dans|chez)|"
            rf"{alternation('trouver')} une? (?:\w{{3,12}} )?(?:alliée?|"
            r"partenaire) (?:en la personne d[eu]?|dans|chez|en)|co-?(?:développ|produi|conç|cré|"
            rf"exploit|fabriqu|édit|organis)\w{{1,8}}(?: [^.;:,]{{2,60}})? avec)"
            r" ?'?(?:la |le |l')?(?:[a-zà-ÿ-]{2,20} ){0,4}?{company|organization:other}"
        ),
        with_other,
    ),
    Rule(
        "partnership.jointly",
        pattern(
            rf"\b(?P<trigger>{MAKE})(?!\w)(?: [^.;:]{{0,60}})? "
            r"(?:(?<!un )(?<!cet )ensemble(?! (?:de|des|du|d')\b)|de concert|conjointement|"
            r"en commun|main dans la main)(?! avec\b)"
        ),
        _both,
    ),
    Rule(
        "partnership.hand_in_hand",
        pattern(
            r"{company|organization:party} et (?:la |le |l')?(?:[a-zà-ÿ-]{2,20} ){0,3}?{company|"
            r"organization:other},? (?P<trigger>main dans la main)\b"
        ),
        _partner_of,
    ),
    Rule(
        "partnership.chosen",
        pattern(
            rf"\b(?P<trigger>{alternation('choisir', 'retenir', 'sélectionner', 'désigner')}) "
            rf"(?:la |le |l')?(?:[a-zà-ÿ-]{{2,20}} ){{0,4}}?{{company|"
            rf"organization:other}} (?:comme|pour) (?:(?!d[eu] )[a-zà-ÿ]{{4,12}} ){{0,2}}partenaires?\b"
        ),
        with_other,
    ),
    Rule(
        "partnership.among",
        pattern(
            rf"\b(?P<trigger>{alternation('compter')}) (?:la |le |"
            rf"l')?(?:[a-zà-ÿ-]{{2,20}} ){{0,4}}?{{company|organization:other}} (?:au nombre de|"
            r"parmi) ses partenaires\b"
        ),
        with_other,
    ),
    Rule(
        "partnership.its_partner",
        pattern(
            r"\b(?P<trigger>(?P<own>son|sa|ses|leur|leurs) partenaires?|(?:est|était|devient|"
            r"devenu|deviendra|reste|sera) (?:le |la |l'une? des |également |aussi )?(?:nouveau |"
            r"nouvel |premier |principal )?partenaires?)(?: (?!(?:d[eu]|pour|dans|sur|afin) )"
            r"[a-zà-ÿ-]{3,20}){0,2}(?(own),? |(?: et [a-zà-ÿ]+ [a-zà-ÿ]+)? (?:de |d'|du |des ))"
            r"(?:la |le |l'|les )?(?:(?!(?:pour|dans|sur) )[a-zà-ÿ-]{3,20} ){0,2}?{company|"
            r"organization:other}"
        ),
        _its_partner,
    ),
    Rule(
        "partnership.partner",
        pattern(
            r"{company|organization:party}, (?:le |la )?(?:autre )?(?P<trigger>partenaire"
            r"(?: [a-zà-ÿ-]+){0,2}) (?:de |d'|du )(?:la |le |l')?{company|organization:other}"
        ),
        _partner_of,
    ),
)
