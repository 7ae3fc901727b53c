"""Buying: «A rachète B», «B, racheté par A», «le rachat de B par A», «A entre au capital de B»."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.facts.arguments import coordinated, governed
from articlefacts.facts.arguments.others import agents, other
from articlefacts.facts.arguments.passives import undergoer
from articlefacts.facts.arguments.topic import holder
from articlefacts.facts.families.deals.acquisitions import (
    ADJUNCT,
    BUYERS,
    OF_STAKE,
    STAKE,
    TARGET,
    TARGETS,
    buyers,
    deal,
    first,
)
from articlefacts.facts.families.deals.deal_nouns import (
    OF_TARGET,
    governing_subject,
    served,
    stake_behind,
)
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import Item, pattern
from articlefacts.lexicon.verbs import alternation


def _buys(hit: Hit) -> Iterator[Draft]:
    """«A rachète B», «A a acquis 25 % de B»."""
    view, target = hit.view, hit.group("target")
    if target is None or _BESIDE_NOUN.search(
        view.mask, max(hit.start - 60, 0), hit.match.end("trigger")
    ):
        return
    seller = _seller(hit, target.end - view.start)
    for acquirer in buyers(hit):
        for one in coordinated(view, target, TARGETS):
            yield from deal(
                hit, acquirer=acquirer, target=one, seller=seller, stake=hit.group("stake")
            )


# «le groupe |racheté| X souffrait»: a participle that describes its noun, not a verb.
_BESIDE_NOUN = re.compile(
    r"(?:(?:(?:\b(?:le|la|les|un|une|ce|cette|du|au|des) |\bl')[a-zà-ÿ-]{3,20}|"
    r"[\ue000-\ue002]\ue010*) (?:(?!(?:avait|avaient|ayant|aurait|auraient|aura|auront|s'est) )"
    r"[a-zà-ÿ-]{4,16} )?)(?:(?:rachet|achet|absorb|aval|croqu|convoit)ée?s?|acquise?s?)$",
    re.IGNORECASE,
)

_FROM_SELLER = pattern(
    r"(?:,? en {date})? (?:à |au |aux )(?:l'|la |le )?(?:(?!qui |"
    r"que )[a-zà-ÿ'-]{2,20} ){0,3}?{company|organization:seller}"
)


def _seller(hit: Hit, at: int) -> Item | None:
    if match := _FROM_SELLER.match(hit.view.mask, at):
        return hit.view.group(match, "seller")
    return first(
        governed(
            hit.view, at, r"auprès d(?:es?|u|')|(?:détenue?|cédée?|vendue?) par", BUYERS, within=70
        )
    )


def _bought(hit: Hit) -> Iterator[Draft]:
    """«B a été racheté par A», «B, repris en 2013 par A»."""
    target = undergoer(hit, TARGETS)
    sold = _FROM_THEN_BY.match(hit.view.mask, hit.match.end("trigger"))
    seller = hit.view.group(sold, "seller") if sold else None
    for acquirer in agents(hit, target, BUYERS) or (None,):
        yield from deal(hit, acquirer=acquirer, target=target, seller=seller)


# «racheté (en 2019) |au groupe S| par A»
_FROM_THEN_BY = pattern(
    r"(?:,? (?:en |il y a |le )?(?:{date}|[a-zà-ÿ ]{4,20}),?)? (?:à |au |aux |"
    r"auprès (?:de |d'|du ))(?:l'|la |le )?(?:(?!qui |que |"
    r"hauteur )[a-zà-ÿ'-]{2,20} ){0,3}?{company|organization|person:seller},? par "
)

_BY = (
    r"(?: en {date}| {date}| \([^()]{0,40}\)|, [^,.;]{0,40},)? par (?:[a-zà-ÿ0-9'-]{1,24} ){0,6}?"
    r"(?:, )?{company|organization|person:by}"
)
_BY_THEN_OF = pattern(
    (
        r"(?: [^,.;:\ue000-\ue004]{0,24}?)? par (?:[a-zà-ÿ0-9'-]{1,24} ){0,5}?{company|"
        r"organization|person:by}(?:(?! et | mais )[^,.;:]){0,24}? (?:de |d'|du )"
    )
    + TARGET
)
_BY_ALONE = pattern(
    r"(?: (?:en |en mai )?{date})? par (?:(?:la|le|l'|un|une)\s?)?"
    r"(?:(?!par )[a-zà-ÿ0-9'-]{1,24} ){0,4}?{company|person:by}(?! (?:de |d'|du ))"
)
_OF_THEN_INTO = pattern(
    (
        r"(?: [^,.;:]{0,24}?)? (?:de |d'|du )(?:[a-zà-ÿ0-9'-]{1,24} ){0,4}?{company|organization|"
        r"person:by} (?:dans|au capital de|sur) "
    )
    + TARGET
)
_OFFER_TO_BUY = pattern(
    r" (?:de |d'|du )(?:[a-zà-ÿ0-9'-]{1,24} ){0,4}?{company|organization|person:by}[^.;]{0,80}? "
    r"(?:pour|afin de|en vue de) (?:reprendre|racheter|acquérir) " + TARGET
)
_OF_THEN_BY = pattern(
    r"(?: [^,.;:]{0,24}?)? (?:de |d'|du |des |dans |sur |au capital (?:de |d'|du ))" + TARGET + _BY
)
_RESUMPTION = re.compile(r"^reprise", re.IGNORECASE)

# «boucle la reprise de B», «est candidat à la reprise de B»
_CLOSES_DEAL = re.compile(
    r"\b(?:"
    + alternation(
        "boucler",
        "finaliser",
        "signer",
        "réaliser",
        "obtenir",
        "négocier",
        "officialiser",
        "conclure",
        "renoncer",
    )
    + r"|jet\w+ l'éponge)\b[^.;:,]{0,30}$",
    re.IGNORECASE,
)


def _both_named(hit: Hit) -> list[Draft] | None:
    """«le rachat de B par A et C», «l'acquisition par A de B»: all of them stand behind the noun."""
    view = hit.view
    for expression in (_BY_THEN_OF, _OF_THEN_BY, _OF_THEN_INTO, _OFFER_TO_BUY):
        if match := expression.match(view.mask, hit.match.end()):
            by, target = view.group(match, "by"), view.group(match, "target")
            return [
                draft
                for one in (coordinated(view, by, BUYERS) if by else ())
                for draft in deal(hit, acquirer=one, target=target, stake=stake_behind(hit))
            ]
    return None


def _purchase(hit: Hit) -> Iterator[Draft]:
    """«le rachat de B par A», «l'acquisition par A de B», «A annonce l'acquisition de B»."""
    view, at = hit.view, hit.match.end()
    if (both := _both_named(hit)) is not None:
        yield from both
        return
    if match := _BY_ALONE.match(view.mask, at):  # «au moment du rachat par A»
        buyer = view.group(match, "by")
        yield from deal(
            hit,
            acquirer=buyer,
            target=other(hit.article, view, hit.start, buyer),
            stake=stake_behind(hit),
        )
        return
    if _BID.match(hit.match["trigger"]) and (bid := _received(hit)):
        yield from bid
        return
    match = OF_TARGET.match(view.mask, at)
    target = view.group(match, "target") if match else None
    if match is None or target is None:
        return
    if _BID.fullmatch(hit.match["trigger"]) and not _ON.search(
        view.mask, at, match.start("target")
    ):
        return  # «l'offre de A»: who makes it
    # «la reprise de X» alone is as often the restart of X.
    if _RESUMPTION.match(hit.match["trigger"]) and not (
        target.kind == "company" and _CLOSES_DEAL.search(view.mask, 0, hit.start)
    ):
        return
    if hit.match["trigger"].lower() == "achat" and target.kind != "company":
        return  # a thing bought
    acquirer = governing_subject(hit) or served(hit, match.end())
    for one in coordinated(view, target, TARGETS):
        yield from deal(
            hit,
            acquirer=acquirer,
            target=one,
            seller=_seller(hit, match.end()),
            stake=stake_behind(hit),
        )


def _received(hit: Hit) -> Iterator[Draft] | None:
    """«B est visé par une OPA de A», «B a reçu une offre de rachat de A»: who gets an offer is what it is for."""
    view = hit.view
    verb = _GETS.search(view.mask, 0, hit.start)
    bidder = _FROM_BIDDER.match(view.mask, hit.match.end())
    if verb is None or bidder is None:
        return None
    return deal(
        hit,
        acquirer=view.group(bidder, "by"),
        target=holder(hit.article, view, verb.start("verb"), TARGETS),
        stake=stake_behind(hit),
    )


_BID = re.compile(r"OPA|OPE|offre(?: publique| ferme| publique d'achat)?", re.IGNORECASE)
_ON = re.compile(r"\b(?:sur|dans|au capital)\b")
_GETS = re.compile(
    r"\b(?P<verb>(?:reçoi|reç[ue]|recev)[a-zà-ÿ]{0,6}|(?:fai[ts]?|fait|fera|ferait|"
    r"faire) l'objet d'|fait face à|visée?s? par|ciblée?s? par|(?:est|était|serait|"
    r"sera) la cible d')[^.;:,]{0,30}$",
    re.IGNORECASE,
)
_FROM_BIDDER = pattern(
    r"(?: (?:amicale|hostile|ferme|publique|non sollicitée|surprise|formelle))?(?: (?:de |"
    r"d')(?:[a-zà-ÿ'-]{1,14} ){0,3}?{amount})? (?:de la part (?:de |d'|du )|venue (?:de |d'|du )|"
    r"émanant (?:de |d'|du )|de |d'|du )(?:(?:la|le|l'|un|une) ?)?"
    r"(?:[a-zà-ÿ0-9'-]{1,24} ){0,4}?{company|organization|person:by}(?! (?:sur|pour|visant))"
)


def _enters(hit: Hit) -> Iterator[Draft]:
    """«A entre au capital de B», «A prend une participation (de 27 %) dans B», «met la main sur B»."""
    for acquirer in buyers(hit):
        yield from deal(
            hit, acquirer=acquirer, target=hit.group("target"), stake=hit.group("stake")
        )


_BUY = alternation(
    "racheter", "acquérir", "absorber", "avaler", "croquer", "ramasser", "gober", "phagocyter"
)
_TAKE = alternation("acheter", "convoiter", "lorgner")
_BOUGHT = alternation(
    "racheter",
    "acquérir",
    "absorber",
    "reprendre",
    "acheter",
    "avaler",
    "croquer",
    "ramasser",
    "phagocyter",
    tenses=("participle",),
)
_PURCHASE = (
    r"(?:rachat|acquisition|(?<!fusion[- ])(?<!fusion par )absorption|prise de contrôle|"
    r"prise de participation(?: majoritaire| minoritaire)?|entrée au capital|achat(?! d'actions)|"
    r"OPA|OPE|offre(?: (?:publique d'achat|de rachat|de reprise|publique|ferme))?|reprise)"
)

PURCHASE_RULES: tuple[Rule, ...] = (
    Rule(
        "acquisition.buy",
        pattern(
            rf"(?P<trigger>\b(?:(?:{_BUY}|{_TAKE})(?!\w)|"
            rf"{alternation('faire')} l'acquisition (?:de |d'|du )|"
            rf"{alternation('emparer')} (?:de |d'|du )|s'(?:est |"
            rf"était )?{alternation('offrir', 'adjuger')}|"
            rf"{alternation('mettre')} (?:la main(?: (?:en |fin )?{{date}})?|le grappin) sur|"
            rf"{alternation('prendre')} le contrôle (?:de |d'|du ))) ?{ADJUNCT}"
            rf"(?:{STAKE}{OF_STAKE}(?: qu[e'] ?[^.;,]{{0,40}}?)? (?:de |d'|du |dans |chez ))?"
            rf"(?:le reste (?:de |du ))?{TARGET}"
        ),
        _buys,
    ),
    Rule(
        "acquisition.take_over",
        pattern(
            rf"\b(?P<trigger>{alternation('reprendre')}) (?:la société |l'entreprise |le groupe |"
            rf"l'enseigne |la chaîne |le club |le quotidien |le journal )?{{company:target}}"
        ),
        _buys,
    ),
    Rule(
        "acquisition.bought",
        pattern(rf"\b(?P<trigger>{_BOUGHT})\b(?=[^.;:]{{0,80}}? par )"),
        _bought,
    ),
    Rule("acquisition.purchase", pattern(rf"\b(?P<trigger>{_PURCHASE})\b"), _purchase),
    Rule(
        "acquisition.enter",
        pattern(
            rf"\b(?P<trigger>{alternation('entrer', 'monter')} "
            rf"(?:à hauteur de {{percentage}} )?au (?:capital|tour de table)|"
            rf"s'(?:est |était )?{alternation('inviter')} au capital|"
            rf"{alternation('monter')}(?= à [\ue006])|{alternation('prendre', 'acquérir')} "
            r"(?:une |des )?(?:participation|part)s?(?: (?:majoritaire|minoritaire))?)(?: (?:de |"
            rf"d'|à ){STAKE}{OF_STAKE})? (?:de |d'|du |(?:au|dans le) capital (?:de |d'|du )|"
            rf"dans ){TARGET}"
        ),
        _enters,
    ),
)
