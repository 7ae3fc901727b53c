"""Public money in the passive and by its total: «financé à hauteur de N par l'État», «l'aide s'élève à N»."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.facts.arguments import governed
from articlefacts.facts.arguments.donors import DONOR
from articlefacts.facts.arguments.topic import free_bodies
from articlefacts.facts.families.public.plan_words import HEDGE
from articlefacts.facts.families.public.public_parties import (
    PLAIN_FUNDER,
    RECIPIENTS,
    STATE,
    granted,
    is_public,
    recipient_of,
)
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import MONEY, Item, SentenceView, pattern
from articlefacts.models.entities import EntityRef
from articlefacts.models.spans import Span

_CONVERTED = r"(?: \([^()]{1,40}\))?"
_PAID = (
    r"(?:(?:co)?financée?s?|subventionnée?s?|soutenue?s?|aidée?s?|appuyée?s?|abondée?s?|"
    r"pris(?:es?)? en charge|accompagnée?s?)"
)
_GIVEN = (
    r"(?:apportée?s?|versée?s?|accordée?s?|allouée?s?|octroyée?s?|débloquée?s?|mobilisée?s?|promise?s?|"
    r"annoncée?s?|attribuée?s?|donnée?s?|fournie?s?|injectée?s?|consacrée?s?|dégagée?s?|affectée?s?|"
    r"votée?s?|(?:co)?financée?s?|pris(?:es?)? en charge|payée?s?|assumée?s?|supportée?s?|couverte?s?)"
)
# Behind «par»: a common noun, or a name and the words before it.
FUNDER = (
    r"(?P<lead>(?:la |le |l'|les )?(?:élus (?:de la |du |de l'))?(?:(?!(?:une?|prêts?|emprunts?|"
    r"qui|que|et)\b)[a-zà-ÿ-]{2,20} |"
    r"de l'|d'|[\ue000\ue004]\ue010* (?:de |du )?){0,5}?)"
    rf"(?P<who>{{organization|place:named}}|{PLAIN_FUNDER}\b|{DONOR.pattern})"
)
# Sums that are lent, earned, spent or asked for.
_NO_AID = re.compile(
    r"\b(?:prêts?|emprunts?|garanties?|obligations?|amendes?|contrats?|marchés?|commandes?|dividendes?|"
    r"capital|pertes?|dettes?|salaires?|rançon|dommages|levée|bénéfices?|chiffre|investissements?|"
    r"impôts?|taxes?|primes? de|droits)\b",
    re.IGNORECASE,
)


def funder_behind(hit: Hit) -> EntityRef | Span | None:
    """Who pays, named or not, behind «par» or «le soutien de»."""
    view = hit.view
    named = view.group(hit.match, "named")
    if named is None:
        return view.span(*hit.match.span("who"))
    lead = hit.match["lead"]
    name = named.entity.name if named.entity else named.value.text
    country = named.kind == "place" and lead.lower() in ("la ", "le ", "les ", "l'")
    known = country or STATE.search(name) or STATE.search(lead) or DONOR.match(name)
    return named.ref() if known and (is_public(named) or DONOR.match(name)) else None


def _paid_by(hit: Hit) -> Iterator[Draft]:
    """«Le projet est financé par la région à hauteur de N», «soutenu à hauteur de N par l'UE»."""
    view = hit.view
    money, funder = view.group(hit.match, "amount"), funder_behind(hit)
    if money and funder:
        yield granted(hit, money, funder, None)


def _given_by(hit: Hit) -> Iterator[Draft]:
    """«N versés par l'État à X», «d'un coût de N, financé par l'UE»; no loan of the State."""
    view = hit.view
    money, funder = view.group(hit.match, "amount"), funder_behind(hit)
    at = hit.match.start("amount")
    if money is None or funder is None or _NO_AID.search(view.mask, max(at - 40, 0), hit.start):
        return
    to = view.group(hit.match, "to")
    recipient = to.ref() if to else recipient_of(view, hit.match.end(), hit.match.end() + 60)
    yield granted(hit, money, funder, recipient)
    more = _FURTHER.match(view.mask, hit.match.end())
    money = view.group(more, "amount") if more else None
    if more and money and (other := funder_behind(Hit(view, more, hit.article))):
        yield granted(hit, money, other, recipient)


# «N versés par l'État |et M par la région|»
_FURTHER = pattern(rf",? et {HEDGE}{{amount:amount}}{_CONVERTED} par {FUNDER}")
_CUE = re.compile(
    r"\b(?:aides?|soutien|subventions?|fonds publics|argent public|[ÉEée]tat|gouvernement|ministre|"
    r"ministère|Union européenne|UE|Commission|Bercy|Bruxelles|région|département|sénat(?:eur|rice)|"
    r"députée?|budget|plan de (?:relance|soutien))\b"
)


def _given(hit: Hit) -> Iterator[Draft]:
    """«N ont été débloqués pour les éleveurs», where a sentence speaks of the State or of aid."""
    view = hit.view
    money = view.group(hit.match, "amount")
    at = hit.match.start("amount")
    if money is None or not _CUE.search(view.mask) or money.value.per:  # type: ignore[attr-defined]
        return
    if _NO_AID.search(view.mask, max(at - 60, 0), hit.match.end()) or _ours(view, at):
        return
    recipient = recipient_of(view, hit.end, min(hit.end + 90, len(view.mask)))
    if recipient:
        yield granted(hit, money, None, recipient)


def _ours(view: SentenceView, at: int) -> bool:
    """Whether a firm is the subject: what it gives is its own."""
    return bool(free_bodies(view, 0, at, ("company",)))


def _amounts_to(hit: Hit) -> Iterator[Draft]:
    """«L'aide bilatérale allouée au pays s'élève à N», «la subvention de la ville atteint N»."""
    view = hit.view
    money = view.group(hit.match, "amount")
    gap = hit.match["gap"]
    if money is None or _NO_AID.search(gap) or "\ue000" in gap:
        return
    low, high = hit.match.span("gap")
    funder = next(
        (i for i in governed(view, low, r"d(?:es?|u|')|par", ("organization", "place"), within=60)
         if i.end - view.start <= high and _pays(view, i)),
        None,
    )  # fmt: skip
    to = governed(
        view,
        low,
        r"(?:allouée?s?|versée?s?|accordée?s?|octroyée?s?|destinée?s?)? ?(?:à|au|aux|pour)",
        RECIPIENTS,
        within=60,
    )
    recipient = next((i for i in to if i.end - view.start <= high), None)
    yield granted(
        hit, money, funder.ref() if funder else None, recipient.ref() if recipient else None
    )


def _pays(view: SentenceView, item: Item) -> bool:
    at = item.start - view.start
    return is_public(item) and bool(
        STATE.search(item.value.text) or STATE.search(view.mask, max(at - 25, 0), at)
    )


_GAP = r"(?P<gap>[^.;:()«»\ue005]{0,100}?)"
PAID_RULES: tuple[Rule, ...] = (
    Rule(
        "public.paid_by",
        pattern(
            rf"\b(?P<trigger>{_PAID}[^.;:()«»]{{0,40}}? par) {FUNDER}"
            rf"(?: [A-Za-zÀ-ÿ\ue003\ue001\ue010'-]+){{0,3}}?,? (?:à hauteur de|"
            rf"pour un montant (?:total )?de|\(|pour) {HEDGE}{{amount:amount}}"
        ),
        _paid_by,
        needs=MONEY,
    ),
    Rule(
        "public.paid_up_to",
        pattern(
            rf"\b(?P<trigger>{_PAID},?(?: sur [^,.;]{{2,14}} ans,?)? (?:à hauteur de|à concurrence de|"
            rf"pour un montant (?:total )?de)) {HEDGE}{{amount:amount}}{_CONVERTED}"
            rf"(?: sur [^,.;]{{2,14}} ans)? par {FUNDER}"
        ),
        _paid_by,
        needs=MONEY,
    ),
    Rule(
        "public.given_by",
        pattern(
            rf"{{amount:amount}}{_CONVERTED}(?: supplémentaires)?,? (?:qui )?(?P<trigger>(?:(?:a|ont|avait|avaient) "
            rf"(?:déjà )?été (?:\w{{3,12}}ment )?|(?:est|sont|sera|seront|étaient) )?(?:(?:entièrement|intégralement|"
            rf"conjointement|notamment|principalement) )?{_GIVEN})(?: (?:en )?{{date}})?"
            rf"(?: (?:à |au |aux )(?:la |l'|le )?(?:[a-zà-ÿ-]{{2,20}} ){{0,2}}?{{company|organization|place:to}})?"
            rf" par {FUNDER}"
        ),
        _given_by,
        needs=MONEY,
    ),
    Rule(
        "public.given",
        pattern(
            rf"{{amount:amount}}{_CONVERTED}(?: supplémentaires| sur [^,.;]{{2,12}} ans)? "
            rf"(?P<trigger>(?:(?:a|ont|avait|avaient|auront) "
            rf"(?:déjà |pour l'instant |ainsi )?été |(?:est|sont|seront|seraient|étaient|devraient être|vont être) )?"
            rf"(?:\w{{3,12}}ment )?(?:débloqués?|alloués?|octroyés?|accordés?|promis|attribués?|"
            rf"versés?|dégagés?|réservés?|affectés?|consacrés?|fléchés?))"
            rf"(?: {{date}}| (?:déjà|jusqu'ici))?(?= (?:à|au|aux|pour|en faveur|au profit) ?(?:la |"
            rf"l'|le |les |[\ue000\ue001]))"
        ),
        _given,
        needs=MONEY,
    ),
    Rule(
        "public.amounts_to",
        pattern(
            rf"\b(?P<trigger>(?:aides?|subventions?|dotations?|assistance|soutien) (?:publiques?|public|"
            rf"d'[ÉE]tat|bilatérales?|européennes?|régionales?|budgétaires?|financière|au développement|"
            rf"annuelle|fédérales?|de l'[ÉE]tat|du gouvernement|de la (?:région|ville|métropole)|"
            rf"du (?:département|ministère)|(?=allouée|versée|accordée|octroyée))|"
            rf"investissements? publics?|dépense publique){_GAP}"
            rf" (?:s'élèv\w{{1,6}} à|se mont\w{{1,5}} à|se chiffr\w{{1,5}} à|atteint|atteindra|atteignait|"
            rf"atteignent|représentent?|sera de|est de|était de|s'est élevée? à|s'établi\w{{1,4}} à|"
            rf"(?:a été |est )?(?:fixée?|portée?) à)[\s\"«]{{1,3}}{HEDGE}{{amount:amount}}"
        ),
        _amounts_to,
        needs=MONEY,
    ),
)
