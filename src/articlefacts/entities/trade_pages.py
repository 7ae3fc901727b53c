"""Articles about business: a lone word there that nobody knows is likelier a firm's name than anything else.

Their towns stand behind «à», their people have a first name or a title, their wares an article or a noun.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING

from articlefacts.entities.before import is_figurative
from articlefacts.entities.clues import Clue
from articlefacts.entities.governing_nouns import opens_quote
from articlefacts.entities.lone import is_lone
from articlefacts.entities.page import FUNCTION_WORDS, Page
from articlefacts.entities.right_borders import verb_forms
from articlefacts.lexicon.folding import fold
from articlefacts.lexicon.wordsets import word_set

if TYPE_CHECKING:
    from articlefacts.entities.borders import Range
    from articlefacts.entities.names import Name

TRADED = "a lone unknown word of a business article"
# Sure firms, and figures per hundred words, that make an article one about business.
_FIRMS = 3
_FIGURES = 1.2
_SURE = 1.5
_ARTICLES = word_set("determiners") - {"de", "d"}
# Behind these stand places, years, families, lists of what a noun before them says.
_PLACING = frozenset(
    "a en dans vers depuis au aux ce cet cette sous pres autour famille et ou notamment comme dont".split()
)
# «51 % de |X|», «aux côtés de |X|», «un ancien de |X|»: other nouns stand before towns as soon as before firms.
_HELD = word_set("held by firms")
# «son ancien employeur, |X|,»: what else is introduced between commas is a ware or somebody.
_TIES = word_set("ties of firms")
_LONGEST_ASIDE = 6
_PERSONAL = 1.0
_OTHER = 1.5


def told_by_trade(page: Page, names: Collection[Name]) -> Iterator[Name]:
    """The names that an article about business tells something of, with the clue added."""
    if not _is_of_trade(page, names):
        return
    for name in names:
        if clue := _clue_of_trade(page, name):
            name.clues.append(clue)
            yield name


def _is_of_trade(page: Page, names: Collection[Name]) -> bool:
    """Whether several firms are sure and figures stand in every few sentences."""
    firms = sum(name.type == "company" and name.margin >= _SURE for name in names)
    pairs = zip((False, *page.value), page.value, strict=False)
    figures = sum(here and not before for before, here in pairs)
    return firms >= _FIRMS and figures * 100 >= _FIGURES * len(page.words)


def _clue_of_trade(page: Page, name: Name) -> Clue | None:
    """What an article about business makes of a name that nothing else explains."""
    if not _is_unknown(page, name.mentions[0]):
        return None
    spoken = {clue.reason for clue in name.clues}
    if name.size > 1 and _READ in spoken and not spoken <= _GENERIC:
        return None
    if _is_shouted(page, name.mentions[0][0]) and not spoken & _ACTING:
        return None
    for clue in name.clues:
        least = _PERSONAL if clue.type == "person" else _OTHER
        if clue.type != "company" and clue.weight > least and clue.reason not in _GENERIC:
            return None
    if any(_is_placed(page, first) for first, _ in name.mentions):
        return None
    told = next((where for where in name.mentions if _follows(page, where)), None)
    if told is None:
        return None
    read = name.size > 1 and _READ in spoken
    if read and any(page.words.keys[first - 1 : first] in _OF_PEOPLE for first, _ in name.mentions):
        return None
    return Clue("company", 3.5 if read else 1.5 if name.size == 1 else 0.9, TRADED, told)


def _is_unknown(page: Page, where: Range) -> bool:
    first, end = where
    form = page.words.forms[first]
    if not form[0].isupper() or page.entries(*where):
        return False
    if end == first + 1:
        return is_lone(page, first) or _is_shouted(page, first)
    spelled = end == first + 2 and page.words.gaps[first + 1] == " "
    return spelled and not page.entries(first, first + 1) and not _is_someone(page, first)


def _is_shouted(page: Page, first: int) -> bool:
    """«ZELVARO»: too long for an acronym."""
    form = page.words.forms[first]
    return form.isupper() and len(form) > _ACRONYM and form.lower() not in page.lower


_ACRONYM = 4
_READ = "the model reads a person"
# What the model votes for most names of two words that it does not know: firms, towns and people.
_GENERIC = frozenset([_READ, "two or three capitalised words", "subject of a verb"])
# «vient remplacer |Xx Yy|»: one replaces, names and hires people.
_OF_PEOPLE = frozenset(
    (fold(word),)
    for word in "remplacer remplace remplacera remplaçant nommer nomme nommé recruter recrute débaucher débauche "
    "embaucher promouvoir limoger limoge révoquer rencontrer épouser".split()
)
# A word in capitals is emphasis too.
_ACTING = frozenset(["the model reads an organization", "subject of a verb"])


def _is_someone(page: Page, first: int) -> bool:
    """Whether a name may be a first name and a surname."""
    words = page.words
    known = any(words.keys[k] in page.lexicon.first_names for k in (first, first + 1))
    return known or words.keys[first + 1] in page.lexicon.surnames


def _is_placed(page: Page, first: int) -> bool:
    """Whether a town, a ware or a work stands there: behind an article, in quotation marks or brackets."""
    gap = page.words.gaps[first]
    if opens_quote(page, first) or any(mark in gap for mark in "(#@"):
        return True
    if not page.same_sentence(first - 1, first) or gap not in (" ", "'", "’"):
        return False
    key = page.words.keys[first - 1]
    if page.words.forms[first - 1] == "à" and is_figurative(page, first - 1):
        return False
    if key in ("de", "d"):
        held = first > 1 and (page.value[first - 2] or page.words.keys[first - 2] in _HELD)
        return not held
    return key in _ARTICLES or key in _PLACING


def _follows(page: Page, where: Range) -> bool:
    """Whether a verb, a preposition or a comma stands before the name, not a noun that says what it is."""
    first = where[0]
    if not page.same_sentence(first - 1, first):
        return page.words.gaps[where[1]].strip() != ":" if where[1] < len(page.words) else True
    before = page.words.forms[first - 1]
    if page.words.gaps[first] not in (" ", "'", "’"):
        return not page.capital[first - 1] and not _is_introduced(page, first)
    return page.words.keys[first - 1] != "sur" and (
        page.words.keys[first - 1] in FUNCTION_WORDS
        or before in verb_forms()
        or before.endswith(("ment", "er"))
    )


def _is_introduced(page: Page, first: int) -> bool:
    """«sa carte prépayée, |X|,»: in apposition to what is no firm."""
    for index in range(first - 1, max(first - 1 - _LONGEST_ASIDE, -1), -1):
        if not page.same_sentence(index, first):
            return False
        noun = page.nouns_to.get(index)
        if page.words.keys[index] in _TIES or (noun and noun[1][0].type == "company"):
            return False
        if page.words.keys[index] in _ARTICLES:
            return True
        if page.capital[index] or page.words.gaps[index] not in (" ", "'", "’", "-"):
            return False
    return False
