"""What the library knows before it reads: names, first names, titles, descriptors, cues."""

from articlefacts.lexicon.cues import Cue
from articlefacts.lexicon.index import PhraseIndex
from articlefacts.lexicon.lexicon import Lexicon, Match
from articlefacts.lexicon.tables import Descriptor, Entry, FirstName, NamedType, Title
from articlefacts.lexicon.user import UserNames, UserRoles
from articlefacts.lexicon.words import Words, key_of, split

__all__ = [
    "Cue",
    "Descriptor",
    "Entry",
    "FirstName",
    "Lexicon",
    "Match",
    "NamedType",
    "PhraseIndex",
    "Title",
    "UserNames",
    "UserRoles",
    "Words",
    "key_of",
    "split",
]
