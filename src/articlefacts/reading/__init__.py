"""Reading: zones, sentences and quotation marks of an article, before any meaning."""

from articlefacts.reading.model import Quote, Reading, Sentence, Zone, ZoneKind
from articlefacts.reading.quotes import find_quotes
from articlefacts.reading.sentences import find_sentences
from articlefacts.reading.zones import find_zones

__all__ = ["Quote", "Reading", "Sentence", "Zone", "ZoneKind", "read"]


def read(text: str) -> Reading:
    """Find the zones, quotations and sentences of an article.

    Example:
        >>> [text[s.start:s.end] for text in ["M. Roux part. Qui reste ?"] for s in read(text).sentences]
        ['M. Roux part.', 'Qui reste ?']
    """
    zones = find_zones(text)
    quotes = find_quotes(text, zones)
    return Reading(text, zones, find_sentences(text, zones), quotes)
