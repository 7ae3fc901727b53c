"""Funding rounds told by a noun: «la levée de fonds de X», «le tour de table mené par Y»."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.facts.arguments import clause, following, governed, is_free
from articlefacts.facts.arguments.nominal_subjects import holders
from articlefacts.facts.arguments.sums import BACKERS, SUPPORT, own_amount
from articlefacts.facts.arguments.topic import leading, possessor, topic
from articlefacts.facts.families.capital.round_drafts import not_equity, round_of
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import COMPANY, Item, pattern
from articlefacts.lazy import lazy
from articlefacts.lexicon.verbs import alternation
from articlefacts.models.entities import EntityRef


def _round_named(hit: Hit) -> Iterator[Draft]:
    """«une levée de fonds de 105 millions d'euros», «le tour de table de X»."""
    view = hit.view
    amount = own_amount(hit) or _sum_apposed(hit)
    if not_equity(hit, amount):
        return
    company = _led(hit) or _beneficiary(hit)
    if company is None:
        company = _backed(hit) if _backs(hit) else _doer(hit) or _implied(hit, amount)
    if company is None or (amount is None and not _possessed(hit)):
        return
    if amount is None and _PARTICIPATION.search(view.mask[: hit.start]):
        return
    draft = round_of(hit, company, amount, amount.end - view.start if amount else hit.end)
    slots = dict(draft.slots)
    if backers := _leaders(hit, company):
        slots["investors"] = tuple(backers)
    if _concession(hit):  # «malgré une levée de N» keeps the date of its main clause out
        slots.pop("date", None)
    yield Draft(draft.fact, slots, draft.trigger)


def _sum_apposed(hit: Hit) -> Item | None:
    """«L'augmentation de capital de X, |de N|, a été souscrite»."""
    named = _OF_COMPANY.match(hit.view.mask, hit.end)
    apposed = _APPOSED_SUM.match(hit.view.mask, named.end()) if named else None
    return hit.view.group(apposed, "amount") if apposed else None


_APPOSED_SUM = pattern(
    r"(?:,| \() ?(?:d'un montant )?(?:de |d')?(?:plus de |près de |quelque |environ )?{amount:amount}(?=[,)])"
)
# «A a mené un tour de table de N dans B», «A participe à la levée de B»: A gives, B raises.
_LEADS = lazy(
    r"\b(?:"
    + alternation("mener", "piloter", "conduire", "diriger", "emmener", "participer", "souscrire")
    + r")\b(?! \w+ par)[^.;:]{0,40}$",
    re.IGNORECASE,
)


def _led(hit: Hit) -> Item | None:
    """The company that a backer's round is for."""
    verb = _LEADS.search(hit.view.mask, max(hit.start - 60, 0), hit.start)
    if verb is None:
        return None
    found = governed(
        hit.view, hit.end, r"dans|chez|au profit d(?:e|u|')|d(?:e|u|')", COMPANY, within=90
    )
    if not found and hit.view.mask.endswith(" qui ", 0, verb.start()):
        return leading(hit.view, COMPANY)  # «|X| a séduit A, qui mène un tour de N»
    return found[0] if found else None


def _backs(hit: Hit) -> bool:
    """«A a mené |le tour|»: whoever leads a round that is known already gives, and does not raise."""
    view = hit.view
    leads = _LEADS.search(view.mask, max(hit.start - 60, 0), hit.start)
    return bool(leads and _KNOWN.search(view.mask, max(hit.start - 30, 0), hit.start))


_KNOWN = re.compile(r"\b(?:le|la|ce|cette|au|à la|à l'|l') ?(?:\w{5,9} )?$", re.IGNORECASE)


def _backed(hit: Hit) -> Item | None:
    """Of whom the text speaks where others lead the round."""
    here = {i.entity.id for i in hit.view.between(0, hit.start, BACKERS) if i.entity}
    return topic(hit.article, hit.view, COMPANY, but=here)


def _leaders(hit: Hit, company: Item) -> list[EntityRef]:
    """Who leads or joins the round, as the subject: «A et B mènent le tour de table de X»."""
    match = _LEADS.search(hit.view.mask, max(hit.start - 60, 0), hit.start)
    found = holders(hit.article, hit.view, match.start(), BACKERS) if match else ()
    return [item.ref() for item in found if item.entity != company.entity]


_OF_COMPANY = pattern(
    r"(?: de fonds| de table| de financement| de capital)?(?: (?:XXL|record|géante))?"
    r"(?: de \ue005\ue010*)? (?:de |d'|du |pour |chez )(?:la |le |"
    r"l')?(?:[a-zà-ÿ-]+ ){0,3}{company:company}"
)


def _beneficiary(hit: Hit) -> Item | None:
    match = _OF_COMPANY.match(hit.view.mask, hit.end)
    return hit.view.group(match, "company") if match else None


def _doer(hit: Hit) -> Item | None:
    view = hit.view
    start, _ = clause(view, hit.start)
    supports = list(SUPPORT.finditer(view.mask, start, hit.start))
    for support in reversed(supports):
        if found := holders(hit.article, view, support.start(), COMPANY):
            return found[0]
    if _concession(hit):
        first = leading(view, COMPANY)
        if first and first.start < hit.start + view.start:
            return first  # «|X| débute l'année avec une levée»
        comma = view.mask.find(",", hit.end)
        behind = following(view, comma, COMPANY, within=60) if comma >= 0 else None
        at = behind.start - view.start if behind else 0
        return None if _WITH_OTHERS.search(view.mask, max(at - 40, 0), at) else behind
    if _possessed(hit):
        return possessor(hit.article, view, hit.start, COMPANY)
    return None


def _implied(hit: Hit, amount: Item | None) -> Item | None:
    """«Le solde viendra d'une augmentation de capital de N»: of whom the article speaks."""
    if _STRANGER.match(hit.view.mask):
        return None
    others = hit.view.between(0, len(hit.view.mask), COMPANY)
    found = topic(hit.article, hit.view, COMPANY) if amount else None
    rivals = [i for i in others if is_free(hit.view, i) and (not found or i.entity != found.entity)]
    return None if rivals else found


# «|Xxxx, une jeune pousse, |boucle un tour»: a name that nobody knows as one leads.
_STRANGER = re.compile(
    r"[«\"]?(?!(?:Par|En|De|À|Au|Après|Selon|Pour|Avec|Dans)\b)[A-ZÀ-Ÿ][\w'’&-]{2,24}(?: [A-ZÀ-Ÿ&][\w'’-]{0,24}){0,3}(?:,| :| \()[^.;]"
)


# «depuis sa série B, l'entreprise étudie son mariage |avec| X»: X raised nothing.
_WITH_OTHERS = re.compile(
    r"\b(?:avec|par|chez|contre|face à|dans|sur) (?:la |le |l')?(?:[a-zà-ÿ-]{3,16} ){0,2}$"
)


def _concession(hit: Hit) -> bool:
    return bool(
        re.search(
            r"\b(?:malgré |après |avec |grâce à |depuis |lors d[e'] ?|à l'occasion d[e'] ?|au terme d[e'] ?|"
            r"à l'issue d[e'] ?)(?:une?|sa|son|cette) (?:\w+ )?$",
            hit.view.mask[: hit.start],
            re.I,
        )
    )


_PARTICIPATION = re.compile(
    r"\b(?:particip\w+|souscri\w+|contribu\w+) à (?:cette|ce|la|sa|son) (?:\w+ )?$", re.IGNORECASE
)


def _possessed(hit: Hit) -> bool:
    return bool(re.search(r"\b(?:sa|son|leur) (?:\w+ )?$", hit.view.mask[: hit.start], re.I))


ROUND_RULES: tuple[Rule, ...] = (
    Rule(
        "funding.round",
        pattern(
            r"\b(?P<trigger>(?:méga-?)?levée(?: de fonds)?|tours? (?:de (?:table|financement)|"
            r"d'amorçage|de (?=série [A-H]\b)|(?-i:[A-E])(?=,? d))|augmentation de capital|cycle de financement|"
            r"(?:(?<=un )|(?<=premier )|(?<=second )|(?<=nouveau )|(?<=deuxième )|(?<=dernier ))tour(?= "
            r"(?:d'un montant )?(?:de|d') ?(?:plus de |près de |quelque |environ )?\ue005)|"
            r"recapitalisation(?= (?:de|d'|à hauteur de) ?(?:plus de |près de |quelque |environ )?\ue005)|"
            r"financement(?= (?:de |en )(?:série [A-H]\b|amorçage))|"
            r"(?<!en )(?<!fonds d')(?:pré-)?amorçage(?= (?:de|d') ?(?:plus de |près de |quelque |environ )?\ue005)|"
            r"(?<=une )série [A-H]|(?<=sa )série [A-H]|^série [A-H](?= de \ue005))\b"
            r"(?! de (?:boucliers|écrou|immunité|rideau|doute|restriction|sanction|suspens))"
        ),
        _round_named,
    ),
)
