"""The body that a title governs, and the letters, party or court that stand for it."""

from __future__ import annotations

import re

from articlefacts.facts.offices.title_qualifiers import is_whole
from articlefacts.facts.view import Item, SentenceView

_PARTY = re.compile(r"\s(?P<item>[\ue000\ue001])")
# «le député |(LR) |N»
_PARTY_OF_LAWMAKER = re.compile(r"\s\((?P<item>[\ue000\ue001])\ue010*\)(?=,?\s\ue002)")
_LAWMAKER = re.compile(r"\b(?:euro)?(?:député|sénat)[a-zé]{0,6}\s?$", re.IGNORECASE)


def acronym_at(view: SentenceView, start: int, at: int) -> Item | None:
    """The body whose letters follow its name: «président |de la fédération du secteur |(FNX)»."""
    match = _BRACKETED.match(view.mask, at) if at > start else None
    item = view.item_at(match.start("item")) if match else None
    if item is None or not _LETTERS.fullmatch(item.value.text):
        return None
    initials = {word[0].lower() for word in re.findall(r"[^\W\d_]{2,}", view.mask[start:at])}
    return item if item.value.text[0].lower() in initials else None


_BRACKETED = re.compile(r"\s\((?P<item>[\ue000\ue001])\ue010*\)")
_LETTERS = re.compile(
    r"(?!(?:LR|PS|RN|UMP|EELV|LREM|LFI|UDI|PCF|PRG|FN|MoDem|DVG|DVD)$)[A-Z][A-Za-z]{1,9}"
)


def prosecutor_at(view: SentenceView, at: int) -> tuple[int, int] | None:
    """Where «de la République» ends in «procureur de la République de Brizac», and the phrase with its town."""
    match = _OF_THE_REPUBLIC.search(view.mask, 0, at) and _NEXT_BODY.match(view.mask, at)
    item = view.item_at(match.start("item")) if match else None
    if item is None or not item.value.text.startswith(("République", "république")):
        return None
    start = item.start - view.start
    return start + len("République"), item.end - view.start


_OF_THE_REPUBLIC = re.compile(r"\bprocureure?s?(?:\s[a-zà-ÿ]{5,10})?$", re.IGNORECASE)
_NEXT_BODY = re.compile(r"\sde la (?P<item>[\ue000\ue001\ue003])", re.IGNORECASE)


def party_at(view: SentenceView, at: int) -> Item | None:
    """«le délégué CGT»: a body that follows without a preposition."""
    match = _PARTY.match(view.mask, at) or (
        _PARTY_OF_LAWMAKER.match(view.mask, at) if _LAWMAKER.search(view.mask, 0, at) else None
    )
    item = view.item_at(match.start("item")) if match else None
    return item if item and is_whole(view, item) else None
