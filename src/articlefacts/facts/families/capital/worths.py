"""What companies are worth by a noun: «la valorisation de X atteint N», «sa capitalisation dépasse N»."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.facts.arguments import antecedent, following, is_free, preceding
from articlefacts.facts.arguments.clitics import clitic
from articlefacts.facts.arguments.nominal_subjects import holder
from articlefacts.facts.arguments.topic import NOMINAL, possessor, topic
from articlefacts.facts.families.capital.price_tags import share_bought, valuation
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import BODIES, COMPANY, Item, pattern
from articlefacts.lazy import lazy

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


# «est passée |de 120 à 30 millions|»
_FROM_TO = pattern(r"de \ue005\ue010* (?:à|puis à) (?:[a-zà-ÿ]{2,10} ){0,2}?{amount:amount}")
# «a fondu |à 3 milliards|», «a perdu un tiers, |à 3 milliards|»
_TO_LEVEL = lazy(
    r"\bà (?:environ |près de |moins de |plus de |quelque |seulement |peine )?$", re.IGNORECASE
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
    if after and (onto := _FROM_TO.match(view.mask, max(after.start - view.start - 3, 0))):
        amount = view.group(onto, "amount") or amount
    lost = _NO_LEVEL.search(view.mask, low, high) and not _TO_LEVEL.search(view.mask, low, high)
    if lost or _OF_A_THING.match(view.mask, hit.end):
        return
    of = _WORTH_OF.match(view.mask, hit.end)
    pour = _WORTH_FOR.match(view.mask, amount.end - view.start) if after else None
    company = (
        (view.group(of, "company") if of else None)
        or (view.group(pour, "company") if pour else None)
        or _whose(hit)
    )
    if company:
        yield valuation(hit, company, amount)


# «la valeur |du portefeuille de X|»: of a thing that it holds.
_OF_A_THING = lazy(
    r" (?:\w+ )?(?:de la |de l'|du |des |de |d')(?:\w+ )?(?:actions?|titres?|marques?|contrats?|offres?|usines?|stocks?|"
    r"portefeuille|parts?|participations?|transactions?|opérations?|marchandises?|commandes?|actifs?|biens?|"
    r"exportations?|importations?|immeubles?|terrains?|production|marché)\b",
    re.IGNORECASE,
)


def _whose(hit: Hit) -> Item | None:
    """Whose worth it is where no «de X» says so."""
    view, article = hit.view, hit.article
    if given := _GIVEN.search(view.mask, max(hit.start - 140, 0), hit.start):
        found = view.group(given, "company") or clitic(hit, given.start("verb"), COMPANY)
        return found or (_noun(hit, given.end("verb")) if given["noun"] else None)
    if (deal := _deal(hit)) is not None:
        return _bought(hit, deal)
    if hit.match["trigger"].lower() == "valeur" and _A.search(view.mask, 0, hit.start):
        based = _ON_BASE.search(view.mask, 0, hit.start)
        return possessor(article, view, hit.start, COMPANY) if based else None
    if share := share_bought(hit):
        return share
    if priced := _PER_SHARE.search(view.mask, max(hit.start - 60, 0), hit.start):
        return view.group(priced, "company")
    if (dont := _WHOSE.search(view.mask, max(hit.start - 20, 0), hit.start)) is not None:
        near = antecedent(view, dont.start(), COMPANY)
        return (
            near if near and is_free(view, near) else possessor(article, view, hit.start, COMPANY)
        )
    if (told := _OBSERVED.search(view.mask, max(hit.start - 60, 0), hit.start)) is not None:
        by = holder(article, view, told.start(), BODIES)
        return topic(article, view, COMPANY, but={by.entity.id} if by and by.entity else ())
    return possessor(article, view, hit.start, COMPANY)


def _noun(hit: Hit, at: int) -> Item | None:
    """Whom «l'énergéticien» or «ce fabricant» means between two offsets; None where a name follows it."""
    nominal = NOMINAL.search(hit.view.mask, at, hit.start)
    if nominal is None or hit.view.between(nominal.end(), hit.start, COMPANY):
        return None
    here = {i.entity.id for i in hit.view.between(0, hit.start, BODIES) if i.entity and i.named}
    return topic(hit.article, hit.view, COMPANY, noun=nominal[0], at=nominal.start(), but=here)


# «l'offre |donne à X une| valeur de N», «des experts |créditent X d'une| valeur de N»
_GIVEN = pattern(
    r"\b(?P<verb>donn(?:e|ent|ait|aient|é|erait|eraient)|confèr(?:e|ent|erait)|attribu(?:e|ent|é|ait)|"
    r"accord(?:e|ent|ait)|reconna(?:ît|issent|issait)|crédit(?:e|ent|ait|é)|prêt(?:e|ent))\b(?: désormais| ainsi| alors)?(?: (?:à la |à l'|au |à |la |le |l')?"
    r"(?P<noun>[a-zà-ÿ-]{4,20})?(?: (?!de |d'|une )[a-zà-ÿ-]{4,20}){0,2}(?: ?{company:company})?)? (?:d')?une (?:\w+ )?$"
)
# «A propose 12 euros |par action X|, soit une valorisation de N»
_PER_SHARE = pattern(r"\bpar (?:action|titre) (?:de |d')?{company:company}")
# «un prêt |d'une valeur| de N»: of anything; «sur la base |d'une valeur| de N»: of a firm.
_A = lazy(r"\bd?'?une $", re.IGNORECASE)
_ON_BASE = lazy(r"\bsur (?:la )?base d'une $", re.IGNORECASE)
_WHOSE = lazy(r",? dont la $", re.IGNORECASE)
# «un actionnaire |évoque une| valorisation de N»: he speaks of whom the text is about.
_OBSERVED = lazy(
    r"\b(?:évoqu(?:e|ent|ait|é)|parl(?:e|ent|ait)|avanc(?:e|ent|é)|suggèr(?:e|ent)|calcul(?:e|ent|é)|mentionn(?:e|ent|é))"
    r"(?: de)? (?:d')?(?:une? |\ue005\ue010* de )?(?:\w+ )?$",
    re.IGNORECASE,
)
# «X injecte N dans Y |sur la base d'une| valorisation de M»: what is bought is worth M, not who buys it.
_AS_BASE = lazy(r"\b(?:sur (?:la )?base d'une|à une|avec une|pour une) (?:\w+ )?$", re.IGNORECASE)
_BUYS = lazy(
    r"\b(?:inject|invest|inv[eê]st|approch|rach[eè]t|c[éè]d|vend|acqui|acqué|achet|achèt|"
    r"entr[eé]\w* au capital|pren\w+ (?:une part|\ue006)|repren|repris|mis[eé]\w* sur)\w*",
    re.IGNORECASE,
)


def _deal(hit: Hit) -> int | None:
    """Where the verb of a deal ends that is struck at the valuation told."""
    verb = _BUYS.search(hit.view.mask, 0, hit.start)
    return verb.end() if verb and _AS_BASE.search(hit.view.mask[: hit.start]) else None


def _bought(hit: Hit, verb: int) -> Item | None:
    """The company between the verb and the valuation."""
    if noun := _IN_NOUN.search(hit.view.mask, verb, hit.start):
        return _noun(hit, noun.start())
    named = hit.view.between(verb, hit.start, COMPANY)
    told = [i for i in named if not _TO.search(hit.view.mask, 0, i.start - hit.view.start)]
    if not told and (by := _BOUGHT_BY.search(hit.view.mask, max(verb - 60, 0), verb)):
        return holder(hit.article, hit.view, by.start("verb"), COMPANY)
    return told[-1] if told else None


def bought_before(hit: Hit) -> Item | None:
    """What the sentence before tells the purchase of: «A rachète 60 % de |B|. La transaction»."""
    before = hit.article.views[hit.view.index - 1] if hit.view.index else None
    verb = _BUYS.search(before.mask) if before else None
    if before is None or verb is None:
        return None
    for item in before.between(verb.end(), len(before.mask), COMPANY):
        if not _TO.search(before.mask, 0, item.start - before.start):
            return item
    return None


# «X |a été racheté| par Y sur la base d'une valorisation de N»
_BOUGHT_BY = lazy(
    r"\b(?:été|est|fut|était)(?: [a-zà-ÿ]{4,14})? (?P<verb>[a-zà-ÿ]{4,14})$", re.IGNORECASE
)
# «X cède |à Y| ses parts |dans ce fabricant|»
_TO = lazy(
    r"(?:\bà|\bau|\bauprès de|\bauprès d'|\bpar|\bavec) ?(?:la |le |l')?(?:(?!qui |que )[a-zà-ÿ-]{3,20} ){0,2}$",
    re.IGNORECASE,
)
_IN_NOUN = lazy(r"\b(?:dans|de|du)(?= (?:ce|cette|le|la) | l')", re.IGNORECASE)


WORTH_RULES: tuple[Rule, ...] = (
    Rule(
        "valuation.worth",
        pattern(
            r"\b(?P<trigger>valorisation|capitalisation(?: boursière)?|valeur (?:boursière|"
            r"d'entreprise)|(?<=une )valeur(?= (?:\w{5,10} )?(?:de|d') ?(?:plus de |près de |quelque |environ )?\ue005)|"
            r"(?<=la )valeur(?= (?:de la |de l'|de |du |d')(?:[a-zà-ÿ-]+ ){0,2}[\ue000]\ue010*(?: [^.;:,]{0,60})?"
            r"(?: à| autour|$|,|\.))|(?<=dont la )valeur(?= (?:\w+ ){1,3}?(?:à |autour de |plus de |près de )?\ue005)|(?<=sa )valeur(?= à (?:plus de |près de |quelque |environ )?\ue005))\b"
        ),
        _worth,
    ),
)
