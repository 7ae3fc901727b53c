"""Who gives public money and who gets it: what all rules of subsidies and plans share."""

from __future__ import annotations

import re

from articlefacts.facts.arguments import date_of, governed
from articlefacts.facts.arguments.donors import DONOR
from articlefacts.facts.rule import Draft, Hit
from articlefacts.facts.speech.stance import read_stance
from articlefacts.facts.view import Item, Kind, SentenceView
from articlefacts.models.entities import EntityRef
from articlefacts.models.facts import PublicFunding
from articlefacts.models.spans import Span
from articlefacts.models.values import Amount

FUNDERS: tuple[Kind, ...] = ("organization", "place")
RECIPIENTS: tuple[Kind, ...] = ("company", "organization", "place")
_STATE_BANKS = re.compile(
    r"^(?:Bpifrance|BPI|Caisse des dépôts|Banque des territoires)", re.IGNORECASE
)
_STATE_PLANS = re.compile(r"(?:France (?:2030|Relance)|Feder|FEDER)\b")
PUBLIC_BODY = re.compile(
    r"\b(?:[ÉEée]tat|gouvernement|région|département|métropole|ville|mairie|commune|communauté|canton|Confédération|"
    r"agglomération|conseil|ministère|Union|Commission|UE|Ademe|Bpifrance|France|Bruxelles|Bercy|"
    r"collectivité|programme|plan|agence|république|royaume|pays|préfecture|Caisse|Banque|"
    r"Parlement|Congrès|administration|France 2030|France Relance|autorités(?! (?:judiciaires|religieuses|de (?:la|régulation))))",
    re.IGNORECASE,
)
STATE = re.compile(
    r"\b(?:[ÉEée]tat|gouvernement|région|département|métropole|ville|mairie|communauté|ministère|canton|Confédération|"
    r"Union|Commission|UE|Bruxelles|Bercy|collectivité|république|royaume|Bpifrance|Ademe|"
    r"agence de l'eau|Banque des territoires|Caisse des dépôts|Feder|FEDER|France 2030|"
    r"agglomération|Congrès|autorités|conseil (?:régional|départemental|général)|(?:centre|fonds|office|"
    r"caisse|agence) nationale?|agence [a-zà-ÿ]{4,14} (?:de |du |pour )(?:la |l')?(?:promotion|développement|innovation|transition)|Un[ée]dic|assurance[- ]maladie|Sécurité sociale|CNC|CNL|ANR)\b",
    re.IGNORECASE,
)
# Who pays without a name: «l'État», «la métropole», «les collectivités».
PLAIN_FUNDER = (
    r"(?:[ÉEé]tats?|gouvernements?|pouvoirs publics|puissance publique|exécutif|régions?|départements?|métropole|"
    r"ville|mairie|municipalité|cantons?|Confédération|ministère|agglomération|agglo|communauté (?:de communes|urbaine|d'agglomération)|communes?|"
    r"collectivités?(?: (?:régionale|territoriale|locale)s?)?|"
    r"[Cc]onseil (?:régional|départemental|général|municipal))"
)
_NOT_FUNDERS = re.compile(
    r"\b(?:cour|tribunal|juge|club|syndicat|parti|FC|université|"
    r"banque (?:centrale|mondiale)|BCE|FMI|fonds monétaire)\b",
    re.IGNORECASE,
)
_NP = re.compile(
    r"(?P<np>(?i:l'|le |la |les |une? |son |sa )[A-Za-zÀ-ÿ]{3,20}(?: (?:[A-ZÀ-Ý][\w-]{2,20}|"
    r"\w{2,14}(?:ais|ois|ien|ienne|aise|oise|ain|aine|éen|éenne|and|ande|ique|fédéral|central|"
    r"régional)\b))?)"
)
TOWARDS = (
    r"à|au|aux|pour|en faveur d(?:es?|u|')|au profit d(?:es?|u|')|destinée?s? (?:à|au|aux)|"
    r"à destination d(?:es?|u|')"
)


def is_public(item: Item) -> bool:
    """Whether a body may give public money."""
    if item.kind == "company":
        return bool(_STATE_BANKS.match(item.value.text) or DONOR.match(item.value.text))
    if item.kind == "product":
        return bool(_STATE_PLANS.match(item.value.text))
    return item.kind in FUNDERS and not _NOT_FUNDERS.search(item.value.text)


def reach(view: SentenceView, money: Item) -> int:
    """Where the words on a sum end at the latest: «N au total, dont |M à X|» gives X no more than M."""
    past = money.end - view.start
    end = min(past + 90, len(view.mask))
    for other in view.between(past, end, {"amount"}):
        if isinstance(other.value, Amount) and other.value.equivalent_of is None:
            return other.start - view.start
    return end


def recipient_of(view: SentenceView, start: int, end: int) -> EntityRef | Span | None:
    """Whom the money is for: «à X», «pour les apiculteurs»."""
    found = governed(view, start, TOWARDS, RECIPIENTS, within=end - start)
    if found and not only_there(view, found[0]):
        return found[0].ref()
    match = re.search(
        r"\b(?:pour|aux?|à) (?P<np>(?:les |la |le |l')?[a-zà-ÿ]{4,20})(?=[,.;]|$|\s)",
        view.mask[start:end],
    )
    if (
        match
        and not re.match(r"(?:les |la |le |l')?(?:\w+er|\w+ir|cette|fin|partir)\b", match["np"])
        and re.match("les ", match["np"])
    ):
        return view.span(start + match.start("np"), start + match.end("np"))
    return None


def only_there(view: SentenceView, body: Item) -> bool:
    """Whether a body is where money was decided or will be spent, not who gets it."""
    at = body.start - view.start
    named = body.kind == "place" and _FOR_EXAMPLE.search(view.mask, max(at - 24, 0), at)
    inside = named or _IN.search(view.mask, max(at - 12, 0), at)
    return bool(inside or _SITTING.match(body.value.text))


# «a approuvé |en Conseil des ministres|», «a promis |à l'Assemblée|»
_SITTING = re.compile(
    r"[Cc]onseil des ministres|[Cc]onseil de (?:cabinet|gouvernement)\b|Assemblée(?: nationale)?$|Sénat$|Parlement$"
)
# «consacrés à la relocalisation d'usines |en Alverne|»
_IN = re.compile(r"\ben $")
# «dans six zones, |notamment à Brizac|»
_FOR_EXAMPLE = re.compile(r"\b(?:notamment|par exemple|comme) (?:à|au|aux) (?:la |l')?$")


def plain_funder(view: SentenceView, at: int) -> Span | None:
    """A public body that is no named entity: «l'État», «le gouvernement», «la région»."""
    left = view.mask[max(at - 80, 0) : at]
    matches = list(_NP.finditer(left))
    for match in reversed(matches):
        if (
            PUBLIC_BODY.search(match["np"])
            and not _ANY_PLAN.match(match["np"])
            and not _OF_A_FIRM.match(view.mask, max(at - 80, 0) + match.end())
            and not re.search(r"\b(?:de|du|des|chef de) ?$", left[: match.start("np")])
        ):
            start = max(at - 80, 0)
            return view.span(start + match.start("np"), start + match.end("np"))
    return None


# «le conseil |d'administration|»
_OF_A_FIRM = re.compile(r" (?:d'administration|de surveillance|d'entreprise|syndical)\b")
# «un plan d'aide»: a plan gives no name to who pays.
_ANY_PLAN = re.compile(r"(?:une?|le|ce|son) (?:plan|programme|budget)\b", re.IGNORECASE)


def only_demanded(hit: Hit) -> bool:
    """Whether somebody says what a State ought to give: «l'État doit mettre N sur la table, insiste X»."""
    if not _OUGHT.search(hit.view.mask, max(hit.start - 40, 0), hit.start):
        return False
    stance = read_stance(hit.article, hit.view, hit.start, hit.end)
    return stance is not None and stance.source is not None


_OUGHT = re.compile(
    r"\b(?:doit|doivent|devrai(?:t|ent)|faut) (?:[a-zà-ÿ]{2,12} ){0,2}$", re.IGNORECASE
)


def granted(
    hit: Hit, money: Item, funder: EntityRef | Span | None, recipient: EntityRef | Span | None
) -> Draft:
    """What was given, by whom, to whom; nobody gives to himself."""
    same = (
        isinstance(funder, EntityRef)
        and isinstance(recipient, EntityRef)
        and funder.id == recipient.id
    )
    date = date_of(hit.view, hit.start)
    shown = date and _SHOWN_ON.search(hit.view.low, 0, date.start - hit.view.start)
    when = date.value if date and not shown else None
    return hit.draft(
        PublicFunding,
        amount=money.value,
        funder=funder,
        recipient=None if same else recipient,
        date=when,
    )


# «le plan, qui sera présenté |le 25 août|», «a réclamé |lundi|»: the day of who speaks, not of the money.
_SHOWN_ON = re.compile(
    r"\b(?:a|ont|avait|avaient) (?:demandé|réclamé|exigé|plaidé|appelé) $|"
    r"\b(?:est|sont|sera|seront|être|été) (?:présenté|dévoilé|soumis|examiné|discuté|débattu)e?s? (?:le |en |au |dès )?$"
)


# «compte sur N |de ventes en| France»
EARNED = re.compile(
    r"\b(?:ventes|recettes|revenus|loyers|commandes|chiffre|bénéfices?|prêts?|dettes?)\b",
    re.IGNORECASE,
)
