"""Who is in the reader's mind at a place of an article, after Lappin and Leass (1994).

Each mention lends its thing a weight by its grammatical role, which fades from sentence to sentence
and faster over a paragraph's end; what the article often names keeps some weight everywhere. A
common noun or a pronoun means the thing with the greatest weight, and nobody where two come close.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

SUBJECT, FREE, GOVERNED, ASIDE = 1.0, 0.7, 0.4, 0.15
# What is left of a mention's weight so many sentences on.
_FADING = (1.0, 0.8, 0.4, 0.25, 0.15, 0.1)
_OVER_PARAGRAPH = 0.5
_FREQUENT = 0.6
_OFTEN = 3
_STEADY = 20
_PROMINENT = 0.2
_LEAD = 1.2
FLOOR = 0.3


@dataclass(frozen=True, slots=True)
class Sighting:
    """A mention: of what, where in its sentence, and how prominently."""

    who: str
    at: int
    weight: float


class Salience:
    """Weights of the things of an article.

    Args:
        sightings: The mentions of a sentence, by its number.
        paragraph: The paragraph of a sentence, by its number.
        counts: How often each thing is named.
        prominent: Things that the title or the first sentence names.
    """

    def __init__(
        self,
        sightings: Callable[[int], Sequence[Sighting]],
        paragraph: Callable[[int], int],
        counts: Mapping[str, int],
        prominent: Iterable[str],
    ) -> None:
        self._sightings = sightings
        self._paragraph = paragraph
        self._counts = Counter(counts)
        self._prominent = frozenset(prominent)
        self._steady = self._prominent.union(who for who, _ in self._counts.most_common(_STEADY))

    def in_mind(self, sentence: int) -> frozenset[str]:
        """What may be meant in a sentence: named shortly before, or often; so many, however long the article."""
        recent = range(max(sentence - len(_FADING) + 1, 0), sentence + 1)
        return self._steady.union(seen.who for index in recent for seen in self._sightings(index))

    def weights(self, sentence: int, at: int, who: Iterable[str]) -> dict[str, float]:
        """The weight of each of some things before an offset of a sentence."""
        wanted = frozenset(who)
        found = dict.fromkeys(wanted, 0.0)
        for back, fading in enumerate(_FADING[: sentence + 1]):
            crossed = self._paragraph(sentence - back) != self._paragraph(sentence)
            left = fading * (_OVER_PARAGRAPH if crossed else 1.0)
            for seen in self._sightings(sentence - back):
                if seen.who in wanted and (back or seen.at < at):
                    found[seen.who] = max(found[seen.who], seen.weight * left)
        most = max(_OFTEN, *(self._counts[thing] for thing in wanted), 0)
        for thing in wanted:
            found[thing] += _FREQUENT * self._counts[thing] / most
            found[thing] += _PROMINENT * (thing in self._prominent)
        return found


def outstanding(weights: Mapping[str, float], *, floor: float = FLOOR) -> str | None:
    """The thing with the greatest weight; None where it is below the floor or another comes close."""
    ranked = sorted(weights, key=lambda thing: -weights[thing])
    if not ranked or weights[ranked[0]] < floor:
        return None
    close = len(ranked) > 1 and weights[ranked[0]] < _LEAD * weights[ranked[1]]
    return None if close else ranked[0]
