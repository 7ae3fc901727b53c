"""Where French puts the arguments of a verb or a noun: subject, object, agent, complements, dates.

All functions work on the mask of one sentence (see ``view``) and on offsets in it. They are
linear patterns, not a parse: they cover what newspapers write and return nothing in doubt.
"""

from articlefacts.facts.arguments.clauses import clause, clause_start, verb_start
from articlefacts.facts.arguments.complements import agent, following, governed, preceding
from articlefacts.facts.arguments.dates import date_of
from articlefacts.facts.arguments.freedom import TRADE, is_free
from articlefacts.facts.arguments.lists import coordinated, coordinated_left
from articlefacts.facts.arguments.subjects import antecedent, subject

__all__ = [
    "TRADE",
    "agent",
    "antecedent",
    "clause",
    "clause_start",
    "coordinated",
    "coordinated_left",
    "date_of",
    "following",
    "governed",
    "is_free",
    "preceding",
    "subject",
    "verb_start",
]
