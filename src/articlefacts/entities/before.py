"""Evidence before a name: honorifics, titles, demonyms, a noun, what governs it through «de»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from articlefacts.entities.borders import Range
from articlefacts.entities.clues import Clue, is_acronym
from articlefacts.entities.governing_nouns import clues_of_governor, opens_quote
from articlefacts.entities.known import demonym_start, is_territory
from articlefacts.entities.lone import is_lone
from articlefacts.entities.noun_before import ARTICLES, clues_of_noun
from articlefacts.entities.offices import TERMS, in_charge_of
from articlefacts.entities.page import Page
from articlefacts.entities.right_borders import is_honorific
from articlefacts.lexicon import verbs
from articlefacts.lexicon.cues import Cue

# «la |F8| Zelva»: firms that open with a code («H2 Zelva») stand without an article.
_CODE = re.compile(r"[A-Z]{1,3}\d{1,4}[A-Z]?")


def clues_before(page: Page, where: Range) -> Iterator[Clue]:
    """Yield what the words before a mention tell; the word before stands in its sentence."""
    first, _ = where
    idx = first - 1
    key, form = page.words.keys[idx], page.words.forms[idx]
    if is_honorific(page, idx) and (form[0].isupper() or len(key) > 3):
        yield Clue("person", 6.0, "honorific before the name", (idx, first))
    cued = page.cues["before"].get(idx)
    if cued:
        yield from _cued(page, first, *cued)
    if key in ARTICLES and where[1] - first > 1 and _CODE.fullmatch(page.words.forms[first]):
        yield Clue("product", 1.5, "a model's code behind an article", where)
    if (
        key in _OF_NOUNS
        and where[1] == first + 1
        and page.words.keys[first] in page.lexicon.first_names
    ):
        yield Clue("person", -1.5, "an article of nouns before the name", (idx, first))
    if form == "à" and not cued and not is_figurative(page, idx):
        yield Clue("place", 0.9, "«à» before the name", (idx, first))
    if (title := page.titles_to.get(idx)) and not _is_trade_of_firm(page, where):
        yield _titled(page, where, title[0])
    if (origin := demonym_start(page, idx)) is not None:
        yield from _demonym(page, origin, first)
    if where[1] - first > 1 and page.capital[idx] and in_charge_of(page, idx):
        yield Clue("person", 3.0, "minister before the name", (idx, first))
        return  # «le ministre des Entreprises Marc Roux»: no enterprise
    yield from clues_of_governor(page, first)
    yield from clues_of_noun(page, where)


# «la rue Jeanne Roux», «la gare Roux»
_NAMED_AFTER = frozenset("rue avenue boulevard quai lycee gare aeroport port".split())
# «un Oscar», «son César»: people's first names stand without an article.
_OF_NOUNS = frozenset("un une l son ses leur leurs des plusieurs".split())


_HEADED = "a firm's head before the name"
_RELATIVES = frozenset(["que", "qu", "dont", "ou"])


def _cued(page: Page, first: int, start: int, cues: tuple[Cue, ...]) -> Iterator[Clue]:
    """What listed words before a name tell, unless they are themselves a complement: «un plan d'action «X»»."""
    complement = start and page.words.keys[start - 1] in ("de", "d") and not page.value[start - 2]
    for cue in cues:
        share = cue.reason == "share before the name"
        if complement and (share or cue.type == "product"):
            continue
        if share and opens_quote(page, first):
            continue
        if cue.reason == _HEADED and start and page.words.keys[start - 1] in _RELATIVES:
            continue  # «le musée que préside Jeanne Roux»
        if cue.type == "place" and page.words.forms[start].endswith(("é", "és")):
            continue  # «a placé X en redressement»: no place
        yield Clue(cue.type, cue.weight, cue.reason, (start, first))
        if page.words.keys[start] in _NAMED_AFTER and cue.type == "place":
            yield Clue("person", -2.5, cue.reason, (start, first))


def is_figurative(page: Page, idx: int) -> bool:
    """«quant |à| X», «fait appel |à| X», «emprunter 2 millions |à| X»: no place is meant."""
    at = idx - 1
    while at >= 0 and page.value[at] and idx - at < _LONGEST_SUM:
        at -= 1
    if at < 0 or not page.same_sentence(at, idx):
        return False
    return page.words.keys[at] in _FIGURATIVE or page.words.forms[at] in _giving_forms()


_LONGEST_SUM = 6
_FIGURATIVE = frozenset(
    "quant grace contrairement appel recours rapport egard instar propos attribution imputable "
    "face vente revente cession raison tort c'est".split()
)


@cache
def _giving_forms() -> frozenset[str]:
    """«cédé |à| X», «doit 3 millions |à| X», «s'allier |à| X»: what one does to somebody."""
    done = verbs.forms(*_GIVING)
    return frozenset(done) | frozenset(_GIVING) | _GIVING_FORMS


_GIVING = (
    "céder", "vendre", "revendre", "confier", "acheter", "racheter", "verser", "appartenir",
)  # fmt: skip
_GIVING_FORMS = frozenset(
    "emprunter emprunté empruntés emprunte prêter prêté prête prêtent devoir doit devait doivent "
    "allier allié alliée opposer oppose opposé adosser adossé adossée associer associé associée "
    "succède succéder réclame réclamer réclamé infligée infligé infligées infliger inflige adjugé adjugée adjuge "
    "attribué attribuée attribués attribue accordé accordée accorde octroyé octroyée octroie alloué allouée revient "
    "revenu revenue échoit échu échue apporté apportée facturé facturée imputé imputée reproché reproche consenti "
    "consentie destiné destinée destinés commandé commandée commandés proposé offert promis remboursé".split()
)


def _is_trade_of_firm(page: Page, where: Range) -> bool:
    """«le producteur |X|», «l'éditeur |X|»: a trade of firms and people before a lone word nobody knows."""
    first, end = where
    return end == first + 1 and page.words.keys[first - 1] in _TRADES and is_lone(page, first)


_TRADES = frozenset(
    ["editeur", "producteur", "courtier", "imprimeur", "client", "cliente", "proprietaire"]
)


def clues_of_holder(page: Page, where: Range) -> Iterator[Clue]:
    """«le maire de la ville, Jeanne Roux»: a title with its article, a comma, a name of two words."""
    first, end = where
    if end - first < 2:
        return
    for index in range(first - 1, max(first - _HOLDER_REACH, 0), -1):
        title = page.titles_to.get(index)
        if title and page.words.keys[title[0] - 1] in _DEFINITE | TERMS:
            yield Clue("person", 1.2, HOLDER, (title[0], first))
        if title or not page.same_sentence(index - 1, first) or "," in page.words.gaps[index]:
            return


HOLDER = "title before the comma"
_HOLDER_REACH = 12
_DEFINITE = frozenset(["le", "la", "l", "son", "sa", "leur"])


def _titled(page: Page, where: Range, start: int) -> Clue:
    """«le ministre Roux» is a person, «la sénatrice LX» belongs to an organization."""
    first, end = where
    if all(is_acronym(form) for form in page.words.forms[first:end]) or (
        is_acronym(page.words.forms[first]) and page.words.forms[first + 1].islower()
    ):
        return Clue("organization", 1.5, "acronym after a title", (start, first))
    if page.words.forms[end - 1].islower():
        return Clue("organization", 1.5, "title of a body", (start, first))
    if is_territory(page, first, end):  # «le président France de Zelvaro»
        return Clue("place", 1.5, "area of a title", (start, first))
    return Clue("person", 3.0, "title before the name", (start, first))


def _demonym(page: Page, idx: int, first: int) -> Iterator[Clue]:
    """«l'américain Zelvaro»: an article and a demonym alone before a name make it a company."""
    if idx and page.words.keys[idx - 1] in ARTICLES:
        yield Clue("company", 3.5, "demonym before the name", (idx, first))
        if page.words.keys[first] in page.lexicon.first_names and _acts_as_firm(page, idx):
            yield Clue(
                "company", 2.0, "demonym before the name, of a bidder or buyer", (idx, first)
            )


# «l'américain Ada Roux a déposé une offre»: people of a country have a capital, «l'Américain».
_BIDS = re.compile(
    r"\b(?:offres?|rachat|racheter|rachèterait|repris|reprise|reprend|actions|filiale|usines?|capital|groupe|concurrent|"
    r"commandes?|distribuer|distribuera|contrat|actionnaire)\b"
)


def _acts_as_firm(page: Page, idx: int) -> bool:
    start = page.words.starts[idx]
    stop = page.words.text.find(".", start, start + _SENTENCE)
    return bool(_BIDS.search(page.words.text, start, stop if stop > 0 else start + _SENTENCE))


_SENTENCE = 200
