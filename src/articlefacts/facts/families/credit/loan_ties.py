"""Other words that tie a loan to its parties: «L accompagne X avec un prêt», «grâce à un crédit», «que L nous a ouvert»."""

from __future__ import annotations

import re
from collections.abc import Iterable

from articlefacts.facts.arguments import governed
from articlefacts.facts.arguments.banks import BANK, if_bank
from articlefacts.facts.arguments.clitics import clitic
from articlefacts.facts.arguments.nominal_subjects import holder, holders
from articlefacts.facts.arguments.protagonists import protagonist
from articlefacts.facts.arguments.topic import free_bodies, possessor, topic
from articlefacts.facts.families.credit.loans import BORROWERS, LENDERS, first_of
from articlefacts.facts.rule import Hit
from articlefacts.facts.view import Item, SentenceView, pattern

# «L |accompagne X avec| un prêt de N», «L |nous accompagnerait avec| un prêt de N»
_BACKS = pattern(
    r"\b(?P<verb>(?:accompagn|souti|appui|épaul)(?:e|ent|era|eront|erait|eraient|ait|ennent|endra|endrait))\b(?: désormais| aussi)?"
    r"(?: (?:la |le |l')?(?:(?!avec |par )[a-zà-ÿ-]{3,20} ){0,3}{company|organization:borrower})? (?:avec|par|via) "
    r"(?:une?|son|deux|plusieurs) (?:\w+ )?$"
)


def backed_with(hit: Hit) -> tuple[Item, Item] | None:
    """Borrower and lender in «L accompagne X avec un prêt»."""
    verb = _BACKS.search(hit.view.mask, max(hit.start - 110, 0), hit.start)
    if verb is None:
        return None
    owes = hit.view.group(verb, "borrower") or clitic(hit, verb.start("verb"), BORROWERS)
    lender = holder(hit.article, hit.view, verb.start("verb"), LENDERS)
    return (owes, lender) if owes and lender else None


# «A a racheté B, |grâce à un| crédit de N»: A owes it.
_MEANS = re.compile(
    r"[^.;:]{0,120}?\b(?:rach[eè]t|acqui|repri|repren|ach[eè]t|mis la main|s'offr|s'est offert)[^.;:]{5,140}?\b(?:grâce à|au moyen d'|moyennant|en s'appuyant sur|à l'aide d') ?(?:une?|son|ce|cette) (?:\w+ )?$",
    re.IGNORECASE,
)


def by_means(hit: Hit) -> bool:
    """Whether the loan is the means of what the sentence says before it."""
    lead = hit.view.mask[max(hit.start - 220, 0) : hit.start]
    return bool(_MEANS.match(lead))


# «|Un prêt| de N a été signé avec L», «|Un PGE| de N est en discussion»: of whom the article speaks.
_OPENS = re.compile(r"(?:(?:Un|Une|Ce|Cette|Le|La) |[L]')(?:nouve(?:au|lle) |premi(?:er|ère) )?$")
_PUBLIC = re.compile(r"PGE|prêts? garantis?", re.IGNORECASE)


def undisclosed(hit: Hit, lender: Item | None) -> Item | None:
    """The borrower of a loan that leads its sentence with a lender and no borrower."""
    view = hit.view
    if lender and hit.match["trigger"].lower().startswith("dette"):
        return possessor(hit.article, view, hit.start, ("company",))
    if not _OPENS.fullmatch(view.mask, 0, hit.start):
        return None
    others = [
        i
        for i in view.between(0, len(view.mask), BORROWERS)
        if not lender or i.entity != lender.entity
    ]
    public = _PUBLIC.match(hit.match["trigger"])
    others = [i for i in others if not (public and i.kind == "organization")]
    if others or not (lender or public):
        return None
    but = {lender.entity.id} if lender and lender.entity else set()
    return topic(hit.article, view, ("company",), but=but)


def debtor(hit: Hit, at: int, bank: Item) -> Item | None:
    """Of whom the text before ``at`` speaks, but the bank."""
    but = {bank.entity.id} if bank.entity else set()
    free = [
        i
        for i in free_bodies(hit.view, 0, at, BORROWERS)
        if i.entity and i.entity.id not in but and not BANK.match(i.entity.name)
    ]
    return free[0] if free else firm_told(hit, but)


def firm_told(hit: Hit, but: Iterable[str] = ()) -> Item | None:
    """The company of which the text speaks, but no bank."""
    known = hit.article.discourse.counts
    banks = {
        i.entity.id
        for v in hit.article.views
        for i in v.items
        if i.entity and i.entity.id in known and BANK.match(i.entity.name)
    }
    return protagonist(hit.article, hit.view, but=banks.union(but))


def bank_before(hit: Hit, at: int) -> Item | None:
    """The bank that does what the verb at ``at`` says; the last of a list, for «à A, et la banque L prête»."""
    found = holders(hit.article, hit.view, at, LENDERS)
    return next((i for i in reversed(found) if if_bank(i)), None)


def own_firm(hit: Hit, at: int) -> Item | None:
    """Whose «son prêt» at an offset is: a company's, else that of a State or of a town."""
    found = possessor(hit.article, hit.view, at, ("company",))
    free = free_bodies(hit.view, 0, at, BORROWERS)
    return found or (free[0] if free else None)


def debtor_told(hit: Hit, past: int, lender: Item | None) -> Item | None:
    """Who owes what a bank lent, where the words behind the loan name nobody: of whom the text speaks."""
    view = hit.view
    if lender is None or not (if_bank(lender) or _BONDS.match(hit.match["trigger"])):
        return None
    others = [i for i in view.between(past, len(view.mask), BORROWERS) if i.entity != lender.entity]
    if others:
        return None
    found = possessor(hit.article, view, hit.start, ("company",))
    if found and found.entity != lender.entity:
        return None if BANK.match(found.entity.name if found.entity else "") else found
    return firm_told(hit, {lender.entity.id} if lender.entity else ())


_BONDS = re.compile(r"obligation|émission|eurobond", re.IGNORECASE)
# «un crédit de N |que L nous a ouvert|»
OPENED = pattern(
    r",? qu(?:e |')(?:la |le |l')?(?:[a-zà-ÿ-]{3,20} ){0,2}{company|organization:lender} (?:nous|lui|leur) (?:a|ont|avait|avaient) "
    r"(?P<verb>ouvert|accordé|consenti|octroyé|prêté)e?s?\b"
)
# «N d'obligations, |que souscrira L|», «|auxquelles L devrait souscrire|»
_SUBSCRIBED = pattern(
    r"[^.;:]{0,30}?(?:, | )(?:(?:que souscri[a-z]{1,5}|qu'[ao]nt? souscri[a-z]{0,2}) (?:en partie |notamment )?(?:la |le |l')?"
    r"{company|organization:after}|(?:auxquelles |auxquels |auquel |à laquelle |que |qu')(?:la |le |l')?(?:[a-zà-ÿ-]{3,20} ){0,2}"
    r"{company|organization:before} (?:\w{1,9} )?souscri)"
)

# «N consentis par |un pool que mène L|», «par des banques, L en tête»
_POOL = pattern(
    r"[^.;:]{0,60}?\b(?:par|à|auprès d[eu'])\s?(?:une?|le|la|son|ses|des|les|plusieurs)?\s?(?:pool|syndicat|consortium|club|groupement|"
    r"banques?|banquiers|prêteurs|créanciers|établissements)\b[^.;:\ue000\ue001]{0,40}?(?:\b(?:que|dont) |\bqu')(?:[a-zà-ÿ]{3,10} )?"
    r"(?:mène|conduit|emmène|dirige|pilote|chapeaute|mènent|conduisent)(?:nt)? (?:la |le |l')?{company|organization:lender}"
)


def leader_of_pool(view: SentenceView, past: int) -> Item | None:
    """The bank that leads those who lend: «un pool que mène L»."""
    match = _POOL.match(view.mask, past)
    return view.group(match, "lender") if match else None


def subscriber(view: SentenceView, past: int) -> Item | None:
    """Who takes the bonds: «que souscrira L», «auxquelles L souscrira»."""
    match = _SUBSCRIBED.match(view.mask, past)
    return (view.group(match, "after") or view.group(match, "before")) if match else None


def lender_told(hit: Hit, verb: re.Match[str]) -> Item | None:
    """The subject of the verb that gives; a State that vouches for what banks lend is no lender."""
    if verb[0].lower().startswith("garanti"):
        return None
    found = holder(hit.article, hit.view, verb.start(), LENDERS)
    vouches = found and found.kind == "organization" and not BANK.match(found.value.text)
    return None if vouches and _VOUCHED.search(hit.match["trigger"]) else found


_VOUCHED = re.compile(r"\b(?:garantis?|bancaires?|PGE)\b")


def got_from(hit: Hit, verb: re.Match[str]) -> Item | None:
    """«a déjà reçu |de la banque X| un prêt de N»."""
    if not _GOT.match(verb[0]):
        return None
    near = hit.start - verb.end()
    return first_of(
        governed(hit.view, verb.end(), r"d(?:es?|u|')|auprès d(?:es?|u|')", LENDERS, within=near)
    )


_GOT = re.compile(r"re[çc]|obt[ei]|décroch|sollicit|souscri|contract", re.IGNORECASE)
