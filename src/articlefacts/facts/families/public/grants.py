"""Public money by its shares and its recipients: «dont 9 M€ au titre de», «l'octroi de 45 M€ à», «l'a gratifiée de»."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.facts.arguments import governed, subject
from articlefacts.facts.arguments.topic import topic
from articlefacts.facts.families.public.plan_words import HEDGE
from articlefacts.facts.families.public.public_parties import (
    PLAIN_FUNDER,
    granted,
    is_public,
    plain_funder,
    recipient_of,
)
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import MONEY, Item, Kind, pattern
from articlefacts.models.entities import EntityRef
from articlefacts.models.spans import Span

_ANY: tuple[Kind, ...] = ("company", "organization", "place")
_PUBLIC_CUE = re.compile(
    r"\b(?:aides? (?:publiques?|d'[ÉE]tat|régionales?)|subventions?|fonds publics|argent public|"
    r"deniers publics|financements? publics?|soutien public|fonds européens)\b",
    re.IGNORECASE,
)
_LENT = re.compile(
    r"\b(?:prêts?|emprunts?|avances?|garanties?|obligations?|crédits? (?:bancaires?|"
    r"renouvelables?)|amendes?|contrats?|marchés?|commandes?|dividendes?|capital)\b",
    re.IGNORECASE,
)


def _draft(
    hit: Hit,
    money: Item | None,
    funder: EntityRef | Span | None,
    recipient: EntityRef | Span | None,
) -> Iterator[Draft]:
    if money is None or (funder is None and recipient is None):
        return
    yield granted(hit, money, funder, recipient)


def _share(hit: Hit) -> Iterator[Draft]:
    """«N d'aides publiques ont été réunis, dont N au titre de A et N apportés par B»."""
    view = hit.view
    if not _PUBLIC_CUE.search(view.mask, 0, hit.start):
        return
    funder = view.group(hit.match, "funder")
    noun = None if funder or hit.match.start("np") < 0 else view.span(*hit.match.span("np"))
    if funder is not None and not (funder.kind == "product" or is_public(funder)):
        return
    yield from _draft(hit, view.group(hit.match, "amount"), funder.ref() if funder else noun, None)


def _grant_of(hit: Hit) -> Iterator[Draft]:
    """«A a confirmé l'octroi de N à X»: of public money, no loan."""
    view = hit.view
    money = view.group(hit.match, "amount")
    if money is None or _LENT.search(
        view.mask, hit.start, min(money.end - view.start + 30, len(view.mask))
    ):
        return
    past = money.end - view.start
    by = next(iter(governed(view, past, "par", _ANY, within=60)), None)
    main = _CONFIRMS.search(view.mask, 0, hit.start)
    named = next(iter(subject(view, main.start(), _ANY)), None) if main else None
    giver = next((i for i in (by, named) if i and is_public(i)), None)
    if giver is None and (label := _LABEL.match(view.mask)) and label.end() == hit.match.start():
        giver = view.group(label, "giver")
    plain = None if giver or named or main is None else plain_funder(view, main.start())
    recipient = recipient_of(view, past, min(past + 90, len(view.mask)))
    if giver or plain:
        yield from _draft(hit, money, giver.ref() if giver else plain, recipient)


# «|La Banque X :| octroi d'un appui de N»
_LABEL = pattern(r"\s?(?:la |le |l')?{organization:giver} : (?:l')?")
_CONFIRMS = re.compile(
    (
        r"\b(?:a |ont |vient d'|viennent d')?(?:annonc|confirm|approuv|valid|acté|décid|entérin|"
        r"autoris|vot|promis|promet)[a-zà-ÿ]{0,5}\s(?:[a-zà-ÿ]{3,12}ment |{date} )?(?:l'|le |un |"
        r"une )?$"
    ).replace("{date}", "[\ue007]\ue010*"),
    re.IGNORECASE,
)


def _to_it(hit: Hit) -> Iterator[Draft]:
    """«L'agence A l'avait gratifiée de N»: the clitic is the company of whom the text speaks."""
    view = hit.view
    money = view.group(hit.match, "amount")
    giver = view.group(hit.match, "funder")
    if (
        money is None
        or giver is None
        or not is_public(giver)
        or not OFFICIAL.search(giver.value.text)
    ):
        return
    if _LENT.search(view.mask, hit.start, money.start - view.start):
        return
    recipient = topic(hit.article, view, ("company",))
    yield from _draft(hit, money, giver.ref(), recipient.ref() if recipient else None)


OFFICIAL = re.compile(
    r"\b(?:[ÉE]tat|gouvernement|région|département|métropole|ville|mairie|commune|agglomération|"
    r"conseil|ministère|Union|Commission|UE|Ademe|Bpifrance|agence nationale|agence de l'eau|ANR|"
    r"FEDER|Feder|collectivité|Caisse des dépôts|Bruxelles|Bercy|Matignon|Québec|Ottawa|"
    r"Innosuisse|Innoviris)\b"
)
_GROUP = rf"(?P<np>(?:la |le |les |l')(?:{PLAIN_FUNDER}|Europe))"

GRANT_RULES: tuple[Rule, ...] = (
    Rule(
        "public.share",
        pattern(
            rf"{{amount:amount}} (?P<trigger>au titre d[eu]|(?:apportés|versés|financés|accordés|"
            r"octroyés|alloués|fournis|mobilisés) par|(?:provenant|venant|émanant|issus) d[eu]|"
            r"de la part d[eu]) ?(?:la |le |l'|les )?(?:(?:région|programme|plan|dispositif|"
            rf"fonds) )?(?:{{organization|place|product:funder}}|(?<=par ){_GROUP})"
        ),
        _share,
        needs=MONEY,
    ),
    Rule(
        "public.octroi",
        pattern(
            r"\b(?P<trigger>octroi|déblocage|attribution|allocation) (?:d'une? (?:aide|"
            rf"subvention|enveloppe|dotation|soutien|appui|financement|don)(?: [a-zà-ÿ]{{5,15}})? )?(?:de |"
            rf"d'){HEDGE}{{amount:amount}}"
        ),
        _grant_of,
        needs=MONEY,
    ),
    Rule(
        "public.to_it",
        pattern(
            rf"{{organization|company|place:funder}}(?: \([^()]{{2,20}}\))? (?:l'|lui |leur |la |"
            rf"le )(?:a |avait |aura |aurait )?(?:\w+ment |{{date}} )?"
            r"(?P<trigger>(?:gratifi|subventionn|accord|octroy|vers|allou|attribu|apport|dot|aid|"
            r"soutenu|promis)[éeus]{0,4})(?: {date})? "
            r"(?:à hauteur |de |d'|pour |une? (?:aide|subvention|enveloppe|dotation|"
            rf"soutien)(?: [a-zà-ÿ]{{5,15}})? ?(?:de |d')?){{0,2}}{HEDGE}{{amount:amount}}"
        ),
        _to_it,
        needs=MONEY,
    ),
)
