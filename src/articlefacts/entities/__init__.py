"""People, companies, organizations, places and products of an article."""

from articlefacts.entities.find import Entities, find_entities

__all__ = ["Entities", "find_entities"]
