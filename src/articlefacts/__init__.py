"""articlefacts: typed facts from French news articles, each with the characters that prove it."""

from articlefacts._version import __version__

__all__ = ["__version__"]
