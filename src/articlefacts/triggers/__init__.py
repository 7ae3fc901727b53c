"""A user's own ways to state facts: phrases for known types and new ones, titles for positions."""

from articlefacts.triggers.roles import role_rules
from articlefacts.triggers.rules import UserTriggers, read_triggers

__all__ = ["UserTriggers", "read_triggers", "role_rules"]
