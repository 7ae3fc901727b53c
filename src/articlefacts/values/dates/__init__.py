"""Calendar expressions in French prose, resolved to days.

«lundi», «fin mars», «au troisième trimestre 2023», «l'an dernier», «du 3 au 7 juin», «la veille».
"""

from articlefacts.values.dates.finder import find_dates
from articlefacts.values.dates.stated import stated_date

__all__ = ["find_dates", "stated_date"]
