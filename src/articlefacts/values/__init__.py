"""Values in French prose: text in, exact values with their spans out.

Pure functions over characters: no spaCy, no entities, one pass each.
"""

from articlefacts.values.amounts import find_amounts
from articlefacts.values.dates import find_dates
from articlefacts.values.numbers import find_numbers
from articlefacts.values.percentages import find_percentages
from articlefacts.values.quantities import quantities

__all__ = ["find_amounts", "find_dates", "find_numbers", "find_percentages", "quantities"]
