"""Bids of which a text tells several: «La plus généreuse émane de A», «celle de A», «A a retiré son offre»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments.interviews import interviewed_firm
from articlefacts.facts.arguments.nominal_subjects import holder, holders
from articlefacts.facts.families.deals.acquisitions import BUYERS, deal
from articlefacts.facts.families.deals.at_stake import at_stake
from articlefacts.facts.families.deals.takeover_words import BUYER, HAVE
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import BODIES, COMPANY, Item, pattern
from articlefacts.lazy import lazy
from articlefacts.lexicon.verbs import alternation
from articlefacts.models.facts import Status
from articlefacts.models.values import Amount

_REACH = 4


def _bid(hit: Hit, bidder: Item | None, status: Status | None) -> Iterator[Draft]:
    target = hit.group("target") or (at_stake(hit, bidder, sure=True) if bidder else None)
    for draft in deal(hit, acquirer=bidder, target=target):
        yield replace(draft, status=status)


def _one_of_them(hit: Hit) -> Iterator[Draft]:
    """«La plus généreuse émane de A», «Celle de A n'est que de 2 millions»: of the offers told before."""
    if _told_of_bids(hit) and _is_serious(hit):
        yield from _bid(hit, hit.group("buyer"), _outcome(hit))


def _offer_of(hit: Hit) -> Iterator[Draft]:
    """«L'offre de A, à 12 M€, a la faveur des salariés»; not what a shop offers."""
    buyer = hit.group("buyer")
    if (
        buyer
        and buyer.kind in COMPANY
        and _told_of_bids(hit, but_here=hit.start)
        and _is_serious(hit)
    ):
        yield from _bid(hit, buyer, _outcome(hit))


def _is_serious(hit: Hit) -> bool:
    """Whether it is for a firm: «celle de A, à 12 M€», turned down or preferred; no tariff, no stand, no rights of a league."""
    near = hit.article.views[max(hit.view.index - 1, 0) : hit.view.index + 1]
    if any(_OTHER_OFFERS.search(view.mask) for view in near):
        return False
    sums = [i.value for i in hit.view.items if i.kind == "amount" and isinstance(i.value, Amount)]
    told = [float(s.value or s.minimum or 0) for s in sums]
    best = hit.match["trigger"].lower().startswith(("celle", "celui", "offre", "proposition"))
    return (
        max(told, default=0) >= _A_FIRM
        or not best
        or bool(_JUDGED.search(hit.view.mask, hit.start))
    )


_A_FIRM = 100_000
_JUDGED = lazy(
    r"\b(?:rejet|écart|refus|déclin|repouss|retir|recal|préf[éè]r|faveur|favori|retenu|irrecev|insuffis|n'est que d|atteint|s'élève|salariés|emplois|postes)",
    re.IGNORECASE,
)
_OTHER_OFFERS = lazy(
    r"\bdroits (?:télévisés|télé|de diffusion|audiovisuels)|\b(?:forfaits?|abonnés|abonnements?|par mois|cantine|stand|rayons?|"
    r"quotas|téléphones|canapés|proposition de loi|offres? de loi|offres? d'emploi|ligue 1)\b",
    re.IGNORECASE,
)


def _its_bid(hit: Hit) -> Iterator[Draft]:
    """«Parmi eux, A : son offre, déclinée fin 2021, …»."""
    yield from _bid(hit, hit.group("buyer"), _outcome(hit))


def _advances(hit: Hit) -> Iterator[Draft]:
    """«B n'a pas cédé aux avances de A», «B a résisté aux avances de A»."""
    target = holder(hit.article, hit.view, hit.start, COMPANY)
    refused = _HELD_OUT.search(hit.view.mask, max(hit.start - 24, 0), hit.match.end("trigger"))
    for draft in deal(hit, acquirer=hit.group("buyer"), target=target):
        yield replace(draft, status="denied" if refused else "planned")


_HELD_OUT = lazy(r"\bn(?:e |')[^.;:]{0,30}\b(?:pas|jamais|plus)\b|\brésist", re.IGNORECASE)


def _signs(hit: Hit) -> Iterator[Draft]:
    """«Nous signons pour B, une petite société, à 900.000 euros»."""
    for buyer in holders(hit.article, hit.view, hit.start, BUYERS):
        yield from deal(hit, acquirer=buyer, target=hit.group("target"))


def _takes_back(hit: Hit) -> Iterator[Draft]:
    """«A a retiré son offre (sur B)»."""
    if hit.match["target"] is None and not _told_of_bids(hit, but_here=hit.start):
        return
    for bidder in holders(hit.article, hit.view, hit.start, BODIES):
        yield from _bid(hit, bidder, "denied")


def _buys_you(hit: Hit) -> Iterator[Draft]:
    """«A aurait proposé 70 M€ pour vous racheter»: whoever is asked."""
    target = interviewed_firm(hit.article)
    for buyer in holders(hit.article, hit.view, hit.start, BUYERS) if target else ():
        yield from deal(hit, acquirer=buyer, target=target)


def _renounces(hit: Hit) -> Iterator[Draft]:
    """«A a renoncé à B»."""
    for suitor in holders(hit.article, hit.view, hit.start, BODIES):
        for draft in deal(hit, acquirer=suitor, target=hit.group("target")):
            yield replace(draft, status="denied")


def _sells_itself(hit: Hit) -> Iterator[Draft]:
    """«B s'est vendu à A»."""
    for sold in holders(hit.article, hit.view, hit.start, BODIES):
        yield from deal(hit, acquirer=hit.group("buyer"), target=sold)


def _told_of_bids(hit: Hit, *, but_here: int | None = None) -> bool:
    """Whether the text has spoken of bids for a firm, here or in the sentences before."""
    if _BIDS.search(hit.view.mask, 0, hit.start if but_here is None else but_here):
        return True
    before = hit.article.views[max(hit.view.index - _REACH, 0) : hit.view.index]
    return any(_BIDS.search(view.mask) for view in before)


_BIDS = lazy(
    r"(?:\b|(?=\ue008))(?:repreneurs?|(?:offres?|dossiers?|projets?|candidats?|plans?) (?:(?:de |à la )reprise|au rachat|de rachat)|"
    r"(?:plusieurs|\ue008\ue010*) (?:offres|dossiers|candidats|candidatures|propositions)|"
    r"offres? (?:ferme|publique|déposée|d'achat)s?|OPA|redressement judiciaire|acquéreurs?|mise? en vente|à vendre|rachat)\b",
    re.IGNORECASE,
)


def _outcome(hit: Hit) -> Status:
    """Planned, unless it was turned down."""
    end = min(hit.match.end() + 90, len(hit.view.mask))
    return "denied" if _TURNED_DOWN.search(hit.view.mask, hit.start, end) else "planned"


_TURNED_DOWN = lazy(
    r"\b(?:rejet|écart|refus|déclin|repouss|retir|recal|invalid|évinc)(?:ée?s?|a|ant)\b|\bjugée?s? (?:trop|insuff|irrecev)|"
    r"\bn'a pas (?:été retenue?|convaincu|suffi)|\bs'est (?:évanouie?|évaporée?)",
    re.IGNORECASE,
)

_ADV = r"(?:[a-zà-ÿ]{4,16} ){0,2}"
_RANK = (
    r"(?:première|seconde|deuxième|troisième|quatrième|dernière|mieux-disante|moins-disante|favorite|plus [a-zà-ÿ]{4,14}|"
    r"meilleure|autre)"
)
_ITS_BID = r"(?:son|leur) (?:offre|candidature|dossier|projet de reprise|OPA|proposition)"

RIVAL_BID_RULES: tuple[Rule, ...] = (
    Rule(
        "acquisition.best_bid",
        pattern(
            rf"(?:^|[;:] )(?:la |l'|une )(?P<trigger>{_RANK}(?: (?:offre|proposition))?(?:, [^,.;:]{{3,60}},)? (?:émane|vient|provient|"
            r"est (?:signée|portée|celle|venue|déposée|présentée|formulée)|a été (?:déposée|présentée|formulée))) "
            rf"(?:par |de |d'|du ){BUYER}"
        ),
        _one_of_them,
    ),
    Rule(
        "acquisition.that_of",
        pattern(rf"(?:^|[;:] |\bface à |\bà )(?P<trigger>celle|celui) (?:de |d'|du ){BUYER}"),
        _one_of_them,
    ),
    Rule(
        "acquisition.offer_of",
        pattern(
            r"\bl'(?P<trigger>offre|proposition)(?: [a-zà-ÿ]{4,14})? (?:de |d'|du )"
            r"(?:la |le |l')?(?:(?!d[eu] )[a-zà-ÿ-]{3,20} ){0,4}{company:buyer}(?! (?:sur|pour|visant|au public|de|en|à|d'))"
        ),
        _offer_of,
    ),
    Rule(
        "acquisition.advances",
        pattern(
            r"\b(?P<trigger>(?:céd[a-zé]{0,4}|cèd[a-z]{1,4}|succomb[a-zé]{1,4}|résist[a-zé]{1,4}) (?:pas |longtemps |plus )?aux (?:avances|sirènes))"
            rf" (?:de |d'|du ){BUYER}"
        ),
        _advances,
    ),
    Rule(
        "acquisition.signs_for",
        pattern(
            r"\b(?P<trigger>sign(?:e|é|er|ons|era|erons|ent)) pour (?:la |le |l')?(?:(?!d[eu] )[a-zà-ÿ-]{3,20} ){0,3}{company:target}"
            r"(?:,[^,.;:]{3,60},)? (?:à|pour) {amount:price}"
        ),
        _signs,
    ),
    Rule(
        "acquisition.its_bid",
        pattern(
            r"{company:buyer}(?: \([^()]{1,40}\))?(?: ?: (?:son|l')|,? dont (?:l'|la )) ?(?P<trigger>offre|proposition)"
            r"(?: [a-zà-ÿ]{4,14})?(?: (?:de |d')(?:[a-zà-ÿ]{2,8} ){0,2}{amount})?,? (?:(?:a|avait) été |fut )?"
            r"(?:déclin|refus|rejet|repouss|écart|retir|accept|reten|retenu|jug)[a-zé]{1,3}\b"
        ),
        _its_bid,
    ),
    Rule(
        "acquisition.takes_back",
        pattern(
            rf"\b(?P<trigger>(?:{HAVE} (?:[a-zà-ÿ]{{4,14}} )?|avoir )?{alternation('retirer', 'abandonner')} {_ITS_BID})(?! (?:de |d'|en )(?!rachat|reprise|achat))"
            r"(?: (?:sur|pour|visant) (?:la |le |l')?(?:(?!d[eu] )[a-zà-ÿ-]{3,20} ){0,3}{company:target})?"
        ),
        _takes_back,
    ),
    Rule(
        "acquisition.buys_you",
        pattern(
            r"\bvous (?P<trigger>racheter|acquérir|avaler|absorber|croquer|reprendre|rachète(?:rait|nt)?|croquerait|avalerait)\b"
        ),
        _buys_you,
    ),
    Rule(
        "acquisition.renounces",
        pattern(
            rf"\b(?P<trigger>(?:{HAVE} |avoir )?{_ADV}{alternation('renoncer')}) à (?:(?:la |le |l')(?:[a-zà-ÿ-]{{3,20}} ){{0,2}}?)?"
            r"{company:target}(?=[,.;)?]|$| en [\ue007]| [\ue007]| et | faute )"
        ),
        _renounces,
    ),
    Rule(
        "acquisition.sells_itself",
        pattern(
            rf"\b(?:se |s'(?:est|était) )(?P<trigger>{alternation('vendre')}) (?:finalement )?(?:à|au) (?!{{amount}}|{{place}}){BUYER}"
        ),
        _sells_itself,
    ),
)
