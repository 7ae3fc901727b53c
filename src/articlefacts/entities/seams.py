"""Seams: where two names ran together that stand side by side or are tied by «de».

«région Valmer | Jeanne Roux», «Jeanne Roux de | Zelvaro Securities», «Zelvaro | Alvéa».
"""

from __future__ import annotations

from articlefacts.entities.known import is_firm_alone, is_known, is_territory
from articlefacts.entities.offices import TIES, behind_holder, behind_portfolio, in_charge_of
from articlefacts.entities.page import Page
from articlefacts.lexicon.wordsets import word_set

PARTICLES = word_set("particles")


def seam_of(page: Page, first: int, end: int) -> int | None:
    """The word at which a second name begins inside a range; None when the range is one name."""
    if end == first + 1:
        return None
    for reader in _READERS:
        if (cut := reader(page, first, end)) is not None:
            return cut
    return None


def _person_inside(page: Page, first: int, end: int) -> int | None:
    """Where a first name opens a person inside the range: «Économie | Jeanne Le Goff»."""
    words, known = page.words, page.lexicon.first_names
    # «Fondation Ada Roux» is named after her; «région Valmer Ada Roux» is not.
    named_after = words.keys[first] in _NAMED_AFTER or first in page.cues["head"]
    named_after = named_after and not in_charge_of(page, first)
    if _opens_person(page, first, end):
        return None
    found: list[int] = []
    # «M'Bemba Moussa Roux»
    start = first + 3 if words.forms[first] in ("M", "N") else first + 1
    for k in range(start, end):
        name = known.get(words.keys[k])
        if name is None or not page.capital[k] or words.gaps[k] != " ":
            continue
        if (name.ambiguous or k == end - 1) and not _ends_name(page, first, k):
            continue
        if k == end - 1 and is_territory(page, k, end):
            continue
        if named_after and k == first + 1 and words.keys[first] not in _ASSEMBLIES:
            return None
        before = known.get(words.keys[k - 1])
        if (before and not before.ambiguous) or words.keys[k - 1] in PARTICLES:
            continue
        if _may_end(page, first, k) and not _straddled(page, first, k, end):
            if not name.ambiguous:
                return k
            found.append(k)
    return found[0] if found else None


def _opens_person(page: Page, first: int, end: int) -> bool:
    """«Mamadou Dame Sidy Diop»: a first name opens the range, all of it is one person's name."""
    name = page.lexicon.first_names.get(page.words.keys[first])
    if name is None or name.ambiguous or end - first >= _LONG or is_known(page, first, first + 1):
        return False
    return end > first + 1 and page.words.keys[first + 1] not in page.lexicon.demonyms


# No person's name has more words than this without a second person in it.
_LONG = 5


def _straddled(page: Page, first: int, cut: int, end: int) -> bool:
    """Whether a known name goes over the cut: «Saint-Valmer Roux» in «Saint-Valmer Roux Racing»."""
    return any(is_known(page, first, stop) for stop in range(cut + 1, end + 1))


def _firm_inside(page: Page, first: int, end: int) -> int | None:
    """«la filiale de Zelvaro Alvéa»: two known companies side by side."""
    if not first or page.words.keys[first - 1] not in ("de", "d") or is_known(page, first, end):
        return None
    for cut in range(first + 1, end):
        sides = ((first, cut), (cut, end))
        firms = all(is_firm_alone(page, *side) for side in sides)
        if firms and page.words.gaps[cut] == " ":
            return cut
    return None


def _firm_of_person(page: Page, first: int, end: int) -> int | None:
    """«la société de Jeanne Roux | Zelvaro», «du magnat Jeanne Roux | Zelvaro Corp»: who, then a known firm."""
    if is_known(page, first, end):
        return None
    whose = first > 0 and page.words.keys[first - 1] in ("de", "d")
    known = page.lexicon.first_names
    if (name := known.get(page.words.keys[first])) is None or name.ambiguous:
        return None
    for cut in range(first + 2, end if whose else end - 1):
        firm = any(e.type == "company" and not e.ambiguous for e in page.entries(cut, end))
        # «Jean-Marie Zelvaro» bears the name of a firm.
        if firm and page.words.gaps[cut] == " " and page.words.keys[cut - 1] not in known:
            return cut
    return None


def _behind_person(page: Page, first: int, end: int) -> int | None:
    """«Jeanne Roux de | Zelvaro Securities», «l'usine Alvéa de | Valmer»: whose or where it is."""
    words = page.words
    links = [k for k in range(first + 1, end - 1) if words.keys[k] in TIES]
    if not links or is_known(page, first, end):
        return None
    for link in links:
        if not words.forms[link].islower():
            continue
        cut = _past_article(page, link + 1, end)
        if cut is None or not page.capital[cut] or words.keys[cut] in PARTICLES:
            continue
        if _is_full_name(page, first, link) and (
            words.forms[link] == "à" or _is_house(page, cut, end)
        ):
            return cut
        if link == first + 1 and _is_plain_firm(page, first):
            return cut
        if is_firm_alone(page, first, link) and any(
            e.type == "place" for e in page.entries(cut, end)
        ):
            return cut
    return None


def _past_article(page: Page, index: int, end: int) -> int | None:
    while index < end and page.words.forms[index] in ("la", "l", "le", "les"):
        index += 1
    return index if index < end else None


def _is_full_name(page: Page, first: int, end: int) -> bool:
    """A first name and a surname, so that «de» opens no further surname."""
    given = page.lexicon.first_names.get(page.words.keys[first])
    row = end - first in (2, 3) and all(page.capital[first:end])
    return given is not None and row and page.words.gaps[first + 1] == " "


def _is_house(page: Page, first: int, end: int) -> bool:
    """Whether a firm, a body or a town is named: by the tables, its last word or its spelling."""
    words = page.words
    entries = page.entries(first, end)
    if entries:
        return not all(e.type == "product" for e in entries)
    if first in page.cues["head"]:
        return True
    if end - first > 1 and end - 1 in page.cues["tail"]:
        return True
    form = words.forms[first]
    return any(c.isupper() for c in form[1:])


def _is_plain_firm(page: Page, first: int) -> bool:
    entries = page.entries(first, first + 1)
    firms = is_firm_alone(page, first, first + 1)
    # «la députée LX de la Somme», «la CGX d'Alvéa».
    firms = firms or any(e.detail in ("party", "union") for e in entries)
    return firms and page.words.keys[first] not in _GENERIC


_GENERIC = word_set("generic")


def _behind_agency(page: Page, first: int, end: int) -> int | None:
    """«a-t-on dit à l'AFP | Jeanne Roux», «a écrit sur Zelvie | Jeanne Roux»: a medium, then a speaker of two words."""
    forms = page.words.forms[first:end]
    lone = len(forms) == 2 and forms[0].isupper() and page.words.keys[first - 1] == "l"
    if (len(forms) != 3 and not lone) or not all(f.istitle() for f in forms[1:]):
        return None
    if page.words.gaps[first + 1] != " " or is_known(page, first, end):
        return None
    if (
        lone
        and page.words.keys[end - 1] not in page.lexicon.first_names
        and end - 1 in page.cues["tail"]
    ):
        return None
    if page.words.keys[first] in _NETWORKS:
        return first + 1 if first and page.words.keys[first - 1] in ("sur", "a") else None
    told = forms[0].isupper() or (first and page.words.keys[first - 1] in ("a", "au", "sur"))
    media = any("media" in (e.detail, *e.flags) for e in page.entries(first, first + 1))
    return first + 1 if told and media else None


def _behind_house(page: Page, first: int, end: int) -> int | None:
    """«s'est engagé à l'Assemblée | M. Roux»: where he spoke, then who; «Jeanne M. Roux» is one name."""
    for cut in range(first + 1, end - 1):
        if page.words.forms[cut] in ("M", "MM", "Mme", "Mmes") and page.capital[cut + 1]:
            house = page.words.keys[first] in _ASSEMBLIES or is_known(page, first, cut)
            return cut if house and page.words.gaps[cut] == " " else None
    return None


# Where people write what the papers quote.
_NETWORKS = word_set("networks")


def _may_end(page: Page, first: int, cut: int) -> bool:
    """Whether the words left of a first name may be another name: known, an acronym, governed."""
    if _ends_name(page, first, cut) or cut - first > 1:
        return True
    return first > 0 and page.words.keys[first - 1] in _GOVERNORS


def _ends_name(page: Page, first: int, cut: int) -> bool:
    acronym = page.words.forms[cut - 1]
    return is_known(page, first, cut) or (acronym.isupper() and len(acronym) > 1)


_GOVERNORS = word_set("governors")


_NAMED_AFTER = word_set("named after")
_ASSEMBLIES = word_set("assemblies")

_READERS = (
    behind_portfolio,
    _person_inside,
    _firm_inside,
    _firm_of_person,
    _behind_agency,
    _behind_house,
    _behind_person,
    behind_holder,
)
