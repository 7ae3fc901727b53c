"""What companies are worth: «X est valorisé 2 milliards», «sa capitalisation dépasse N»."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.facts.arguments import date_of, following, is_free, preceding
from articlefacts.facts.arguments.firm_nouns import COMPANY_NOUN, firm_noun
from articlefacts.facts.arguments.nominal_subjects import holder, holders
from articlefacts.facts.arguments.others import other
from articlefacts.facts.arguments.participles import patient
from articlefacts.facts.arguments.sums import HEDGES
from articlefacts.facts.arguments.topic import free_bodies, possessor, topic
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import COMPANY, Item, pattern
from articlefacts.lazy import lazy
from articlefacts.lexicon.verbs import alternation
from articlefacts.models.facts import Valuation
from articlefacts.models.values import Amount


def _valued(hit: Hit) -> Iterator[Draft]:
    """«X est valorisé 2 milliards», «une opération qui valorise X à 2 milliards»."""
    view = hit.view
    amount = view.group(hit.match, "amount")
    company = view.group(hit.match, "company") or (
        _object(hit)
        if _has_object(hit)
        else patient(view, hit.start, hit.match.end(), COMPANY) or _described(hit)
    )
    priced = _BARE_PARTICIPLE.search(view.mask, 0, hit.end) and _ORDER.search(
        view.mask, 0, hit.start
    )
    if amount and company and not priced:
        yield _valuation(hit, company, amount)


def _has_object(hit: Hit) -> bool:
    """«ce qui |la| valorise», «valoriserait |le spécialiste|»."""
    mask = hit.view.mask
    return bool(
        _IT.search(mask, max(hit.start - 12, 0), hit.start) or _FIRM_OBJECT.match(mask, hit.end)
    )


def _object(hit: Hit) -> Item | None:
    view = hit.view
    clitic = _IT.search(view.mask, max(hit.start - 12, 0), hit.start)
    free = free_bodies(view, 0, hit.start, COMPANY) if clitic else []
    first = free[0].start - view.start if free else hit.start
    if clitic and _NOUN_SUBJECT.search(view.mask, 0, first):
        return topic(hit.article, view, COMPANY)
    if free:
        return free[0]
    return other(hit.article, view, hit.start, *view.between(0, hit.start, COMPANY))


def _described(hit: Hit) -> Item | None:
    """The subject of a finite verb; of a bare participle only «l'entreprise valorisée»."""
    view = hit.view
    if not _BARE_PARTICIPLE.search(view.mask, 0, hit.end):
        return holder(hit.article, view, hit.start, COMPANY)
    return (
        topic(hit.article, view, COMPANY) if _FIRM_VALUED.search(view.mask, 0, hit.start) else None
    )


_IT = lazy(r"(?<!\w)(?:la |le |l')$", re.IGNORECASE)
_FIRM_OBJECT = lazy(
    rf" (?:désormais |ainsi )?(?:le |la |l'|cette |ce )(?:jeune )?(?:{COMPANY_NOUN}|"
    rf"{firm_noun()})\b",
    re.IGNORECASE,
)
_NOUN_SUBJECT = lazy(rf"(?:\b(?:la|le|cette|ce) |\bl'|\bcet )(?:{COMPANY_NOUN})\b", re.IGNORECASE)
_FIRM_VALUED = lazy(
    rf"(?:\b(?:la|le|cette|ce|du) |\bl'|\bcet )(?:jeune )?(?:{COMPANY_NOUN})(?: (?!de |du |"
    rf"des )[a-zà-ÿ-]{{4,16}}){{0,2}}(?: désormais)? $",
    re.IGNORECASE,
)
# «une commande de 20 rames, |évaluée à N»
_ORDER = lazy(
    r"\b(?:commande|contrat|marché|projet|chantier|accord|opération|"
    r"transaction)s?\b[^;:.\ue000]{0,40}, $",
    re.I,
)
# «un marché évalué à N»: the participle has a noun of its own.
_BARE_PARTICIPLE = lazy(
    r"(?<!\ba )(?<!\bont )(?<!\bété )(?<!\best )(?<!\bsont )(?:valorisé|évalué)e?s?$", re.IGNORECASE
)


def _valuation(hit: Hit, company: Item, amount: Item) -> Draft:
    date = date_of(hit.view, hit.start)
    return hit.draft(
        Valuation,
        company=company.ref(),
        amount=amount.value,
        date=date.value if date else None,
    )


_WORTH_OF = pattern(
    r"(?: \w+){0,2}? (?:de |d'|du )(?:la |le |l')?(?:[a-zà-ÿ-]+ ){0,3}{company:company}"
)
_WORTH_FOR = pattern(r"[^.;]{0,40}? pour (?:la |le |l')?(?:[a-zà-ÿ-]+ ){0,3}{company:company}")


_AS_CRITERION = lazy(r"\b(?:en termes de|par(?: la)?|selon (?:la|sa)) $", re.IGNORECASE)
# A loss or a gain in value is no value: «a perdu 1 milliard de valorisation».
_NO_LEVEL = lazy(
    r"\b(?:perd|gagn|rembours|investi|dett|effa[cç]|fond|fondu|envol[ée] de|chut[ée] de|pri[st])",
    re.IGNORECASE,
)


def _worth(hit: Hit) -> Iterator[Draft]:
    """«la valorisation de X atteint N», «sa capitalisation dépasse N», «porte à N la valorisation de X»."""
    view = hit.view
    after = following(view, hit.end, {"amount"}, within=110)
    amount = after or preceding(view, hit.start, {"amount"}, within=40)
    if amount is None or _AS_CRITERION.search(view.mask[: hit.start]):
        return
    low, high = (
        (hit.end, after.start - view.start)
        if after
        else (max(amount.start - view.start - 30, 0), hit.start)
    )
    if _NO_LEVEL.search(view.mask, low, high):
        return
    of = _WORTH_OF.match(view.mask, hit.end)
    pour = _WORTH_FOR.match(view.mask, amount.end - view.start) if after else None
    company = (
        (view.group(of, "company") if of else None)
        or (view.group(pour, "company") if pour else None)
        or (
            _bought(hit, deal)
            if (deal := _deal(hit)) is not None
            else possessor(hit.article, view, hit.start, COMPANY)
        )
    )
    if company:
        yield _valuation(hit, company, amount)


# «X injecte N dans Y |sur la base d'une| valorisation de M»: what is bought is worth M, not who buys it.
_AS_BASE = lazy(r"\b(?:sur (?:la )?base d'une|à une|avec une|pour une) (?:\w+ )?$", re.IGNORECASE)
_BUYS = lazy(
    r"\b(?:inject|invest|inv[eê]st|approch|rach[eè]t|acqui|acqué|achet|achèt|"
    r"entr[eé]\w* au capital|pren\w+ (?:une part|\ue006)|repren|repris|mis[eé]\w* sur)\w*",
    re.IGNORECASE,
)


def _deal(hit: Hit) -> int | None:
    """Where the verb of a deal ends that is struck at the valuation told."""
    verb = _BUYS.search(hit.view.mask, 0, hit.start)
    return verb.end() if verb and _AS_BASE.search(hit.view.mask[: hit.start]) else None


def _bought(hit: Hit, verb: int) -> Item | None:
    """The company between the verb and the valuation."""
    named = hit.view.between(verb, hit.start, COMPANY)
    return named[-1] if named else None


def _weighs(hit: Hit) -> Iterator[Draft]:
    """«X pèse 12 milliards en Bourse», «X vaut 3 milliards»."""
    amount = hit.view.group(hit.match, "amount")
    for company in holders(hit.article, hit.view, hit.start, COMPANY)[:1]:
        # «L'action vaut 12 euros»: small sums are prices.
        if (
            amount
            and isinstance(amount.value, Amount)
            and (amount.value.maximum or amount.value.value or 0) >= _WORTH_OF_A_FIRM
        ):
            yield _valuation(hit, company, amount)


_WORTH_OF_A_FIRM = 1_000_000


def _estimated(hit: Hit) -> Iterator[Draft]:
    """«X est estimé à N»: the company, not «le chantier de X»."""
    company, amount = (hit.view.group(hit.match, name) for name in ("company", "amount"))
    if company and amount and is_free(hit.view, company) and _worth_a_firm(amount):
        yield _valuation(hit, company, amount)


def _worth_a_firm(amount: Item) -> bool:
    value = amount.value
    return isinstance(value, Amount) and (value.value or value.maximum or 0) >= _WORTH_OF_A_FIRM


_VALUE = alternation("valoriser", "évaluer")

VALUATION_RULES: tuple[Rule, ...] = (
    Rule(
        "valuation.valued",
        pattern(
            rf"\b(?P<trigger>{_VALUE})\b(?: (?:désormais|aujourd'hui|ainsi|alors|environ|"
            r"actuellement))?"
            r"(?: (?:la |le |l')?(?:[a-zà-ÿ-]+ ){0,3}?(?:{company:company})?)?,? ?(?:à )?"
            + HEDGES
            + r"{amount:amount}"
        ),
        _valued,
    ),
    Rule(
        "valuation.worth",
        pattern(
            r"\b(?P<trigger>valorisation|capitalisation(?: boursière)?|valeur (?:boursière|"
            r"d'entreprise)|(?<=sa )valeur(?= à (?:plus de |près de |quelque |environ )?\ue005))\b"
        ),
        _worth,
    ),
    Rule(
        "valuation.estimated",
        pattern(
            (
                r"{company:company},? (?:est|serait|a été|avait été|était|reste) (?:\w+ment )?"
                r"(?P<trigger>estimée?|appréciée?|cotée?) (?:à )?"
            )
            + HEDGES
            + r"{amount:amount}(?! (?:par|l') ?(?:action|titre))"
        ),
        _estimated,
    ),
    Rule(
        "valuation.fronted",
        pattern(
            r"(?:^|[;:] ?)(?P<trigger>estimée?s?|appréciée?s?)(?: désormais| aujourd'hui)? (?:à )?"
            + HEDGES
            + r"{amount:amount},? (?:la |le |l')?(?:[a-zà-ÿ-]{2,20} ){0,3}?{company:company}"
        ),
        _estimated,
    ),
    Rule(
        "valuation.weighs",
        pattern(
            rf"\b(?P<trigger>{alternation('peser', 'valoir')}) "
            + HEDGES
            + r"{amount:amount} en bourse"
        ),
        _weighs,
    ),
    Rule(
        "valuation.is_worth",
        pattern(rf"\b(?P<trigger>{alternation('valoir')}) " + HEDGES + r"{amount:amount}"),
        _weighs,
    ),
)
