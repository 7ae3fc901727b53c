"""Words around a figure that limit it: «quelque» about, «plus de» at least, «jusqu'à» at most.

One line a hedge family. They stand before the figure, at most a few small words away
(«au moins à hauteur de 3 M€»), or right after it («3 M€ environ»).
"""

from __future__ import annotations

import re

from articlefacts.lazy import lazy
from articlefacts.lexicon.alternatives import one_of
from articlefacts.models.values import Bound
from articlefacts.values.patterns import GAP, MAYBE
from articlefacts.values.sums import Sum

# «dépasser» and its kin in the forms the press uses
_PASS = r"(?:dépass|surpass|exc[éè]d)(?:e|ent|ait|aient|er|era|eront|erait|eraient|é|èrent|a|ant)"
_PASS_NOT = r"sans (?:toutefois )?(?:dépasser|excéder)|ne pas (?:dépasser|excéder)"
_CROSS = r"franchi(?:r|t|ssent|ssait|ra)?|franchissant"
_FIRST = r"(?:(?: ainsi)? pour la première fois(?: de (?:son|leur) histoire)?)?"

BEFORE: tuple[tuple[str, Bound], ...] = (
    (
        r"(?:pas|jamais|guère)GAPplus(?:GAP(?:de|d'|que))?|(?:au|tout au|pour au) plus|"
        r"jusqu'(?:à|aux?|en)|jusque|(?:un peu|bien|beaucoup|nettement|largement|"
        r"légèrement)?GAP?moins de|moins d'|moins que(?=GAP$)|au maximum|maximum|max\.?|"
        r"maximal(?:e|es)? (?:de|d'|à)|inférieure?s? (?:ou égal(?:e|es)? )?(?:à|aux?)|"
        r"en dessous (?:de|d'|des)|au-dessous (?:de|d'|des)|en deçà (?:de|d'|des)|"
        r"sous(?: la barre| le seuil| le plafond)? (?:de|d'|des|les)|plafond (?:de|d'|fixé à|à)|"
        r"plafonn(?:é|ée|és|ées|er|ant|e|ent|ait|era) à|"
        r"(?:pouvant|peut|peuvent)(?: même)? (?:atteindre|aller|s'élever|monter|grimper|"
        r"se monter)(?: jusqu')?(?: à)?"
        rf"|{_PASS} (?:pas|jamais|guère|plus)|{_PASS_NOT}"
        r"|dans la limite (?:de|d')|pour un maximum (?:de|d')|un maximum (?:de|d')|"
        r"limit(?:é|ée|és|ées)(?: à)|à concurrence (?:de|d')",
        "at_most",
    ),
    (
        r"(?:pas|rien) moins (?:de|d'|que)|plus que(?=GAP$)|(?:un peu|bien|beaucoup|nettement|"
        r"largement|légèrement|encore)?GAP?plus (?:de|d')|plus des|(?:au|du|pour le|tout au|"
        r"a minima) ?(?:bas )?moins|a minima|au minimum|(?<!salaire.)(?<!revenu.)minimum|"
        r"minimal(?:e|es)? (?:de|d'|à)|supérieure?s? (?:ou égal(?:e|es)? )?(?:à|aux?)|"
        r"au-delà (?:de|d'|des)|au-dessus (?:de|d'|des)|au delà (?:de|d'|des)"
        rf"|{_PASS}(?: (?:de nouveau|désormais|largement|nettement|déjà|maintenant|même|"
        rf"allègrement|légèrement|encore))?{_FIRST}(?: la barre (?:de|des)|"
        rf" le (?:cap|seuil|niveau) (?:de|des))?|(?:{_CROSS})(?: (?:de nouveau|désormais|"
        rf"déjà))?{_FIRST}(?: la barre (?:de|des)| le (?:cap|seuil) (?:de|des))?"
        r"|à partir (?:de|d')|à compter (?:de|d')|dès|plancher (?:de|d'|à|fixé à)|"
        r"un minimum (?:de|d')|à plus (?:de|d')|supérieur à",
        "at_least",
    ),
    (
        (
            r"quelques?|environs?|approximativement|autour (?:de|d'|des)|aux? alentours? (?:de|d'|"
            r"des)|près (?:de|d'|des)|presque|quasi|quasiment|pratiquement|à peu près|peu ou prou|"
            r"grosso modo|plus ou moins|avoisin(?:e|ent|ait|aient|ant|er|erait|eraient|é)|"
            r"frôl(?:e|ent|ait|aient|ant|er|erait|é)|frisant|frise|frôle|"
            r"(?:de l'|dans l'|à l')ordre (?:de|d')|aux environs (?:de|d'|des)|proches? (?:de|d'|"
            r"des)|voisine?s? (?:de|d')|à peine|vers les|approch(?:e|ent|ait|aient|ant|er|é|era)|"
            r"tourn(?:e|ent|ait|er) autour (?:de|d'|des)|une? (?:bon|bonne|petite?|grosse)|"
            r"flirt(?:e|ent|ait|ant|er) avec|estimation(?: grossière)? (?:de|d')|à la louche|~|≈|"
            r"env\.|grossièrement|dans les|tangent(?:e|ait)|tournant autour (?:de|d')"
        ),
        "about",
    ),
)

AFTER: tuple[tuple[str, Bound], ...] = (
    (
        (
            r"environ|à peu près|peu ou prou|à la louche|ou presque|ou à peu près|"
            r"approximativement|plus ou moins"
        ),
        "about",
    ),
    (
        (
            r"au moins|au minimum|a minima|minimum|au bas mot|(?:et|ou|voire) (?:beaucoup |"
            r"bien )?plus|ou davantage|et au-delà|au plus bas|au-dessus"
        ),
        "at_least",
    ),
    (
        r"au plus|au maximum|maximum|tout au plus|(?:et|ou|voire) moins|max\b|au grand maximum",
        "at_most",
    ),
)

_FILLER = (
    r"(?:(?:à|de|d'|des|les|la|le|un|une|aux|en|ces|ses|leurs|pour|par|hauteur de|hauteur d'|"
    r"la somme de|un montant de|la bagatelle de|seulement|"
    # a collective carries its own article: «près d'une (centaine de millions)»
    r"quelque)GAP?){0,3}"
)


def _compiled(families: tuple[tuple[str, Bound], ...]) -> str:
    groups = "|".join(f"(?P<{bound}>{pattern})" for pattern, bound in families)
    return (
        groups.replace(" ", "GAP")
        .replace("GAPGAP", "GAP")
        .replace("GAP", GAP)
        .replace("'", "['’]" + MAYBE)
    )


# compiled for small letters: ignoring case costs several times as much
_BEFORE = lazy(
    rf"(?<![\w-])(?:{_compiled(BEFORE)})(?:{GAP}|(?<=['’])|(?<=[~≈]))"
    rf"{_FILLER.replace('GAP', GAP).replace(chr(39), '[' + chr(39) + '’]')}$",
)
_AFTER = lazy(
    rf"[,(]?{MAYBE}[\"“]?(?:{_compiled(AFTER)})(?![\w-])(?!{GAP}(?:de|d['’]|que)\b)", re.IGNORECASE
)
_LIMIT = lazy(
    rf"\b(?:(?:pas|jamais|guère){GAP}plus{GAP}(?:que{GAP}|de{GAP}|d['’])|"
    rf"(?:plus|moins){GAP}que{GAP})$",
    re.IGNORECASE,
)
# «il ne reste plus que 10 euros»: these are what is left, neither more nor less
_ONLY_LEFT = lazy(rf"\bn(?:e\b|['’])[^.;:!?\n]{{0,40}}\bplus{GAP}qu(?:e{GAP}|['’])$", re.IGNORECASE)
_NAMES: tuple[Bound, ...] = ("at_most", "at_least", "about")
_REACH = 64
# each hedge of ``BEFORE`` has one of these: before most figures stands none, and that search is dear
_STEMS = (
    "plus moins jusqu max minim inférieur supérieur dessous dessus deçà delà sous plafon plancher "
    "pouvant peu dépass surpass excéd excèd franchi limit concurrence partir compter dès quelque "
    "env approxim approch autour alentour près presque quasi pratiquement gros avoisin voisin "
    "frôl fris ordre proche peine tourn tangent flirt bon petit estimation louche ~ ≈"
).split()
_STEM = re.compile(rf"(?<!\w)(?:{one_of(_STEMS)}|(?:dans|vers){GAP}les)")

# «dépassant les 600 millions enregistrés en 2023» compares with a known sum, it limits nothing
_DEFINITE = lazy(r"(?:dépass|franchi|surpass|excéd).{0,20}\bles\s*$", re.IGNORECASE | re.DOTALL)
_RECALLED = lazy(
    rf"{GAP}(?:\w+(?:és|ées|us|ues|is|ises)\b|de{GAP}(?:l['’]an|[0-9]{{4}}|la{GAP}veille|son|sa))"
)


def bound_of_sum(text: str, item: Sum) -> Bound:
    """How a sum is limited: by its own form, «10 à 15», «une dizaine», else by the words around it."""
    if item.kind == "range":
        return "range"
    bound = bound_of(text, item.start, item.end)
    return "about" if bound == "exact" and item.kind == "about" else bound


def bound_of(text: str, start: int, end: int) -> Bound:
    """How the words around ``text[start:end]`` limit the figure in it; ``exact`` without any.

    Example:
        >>> bound_of("évalué à plus de 3 euros", 17, 24)
        'at_least'
    """
    left = text[max(0, start - _REACH) : start].lower()
    match = _BEFORE.search(left) if _STEM.search(left) else None
    if match and _ONLY_LEFT.search(left):
        return "exact"
    if match and not (_DEFINITE.search(match.group()) and _RECALLED.match(text, end)):
        return _named(match)
    match = _AFTER.match(text, end)
    return _named(match) if match else "exact"


def is_open(text: str, start: int) -> bool:
    """Whether the words before ``start`` set a limit and state no sum: «pas plus de», «plus que».

    «plus de 2 milliards» gives a round figure of the sum; «pas plus de 2 milliards» gives none.

    Example:
        >>> is_open("pas plus de 10 dollars", 12), is_open("plus de 10 dollars", 8)
        (True, False)
    """
    left = text[max(0, start - _REACH) : start]
    return _LIMIT.search(left) is not None and not _ONLY_LEFT.search(left)


def _named(match: re.Match[str]) -> Bound:
    for bound in _NAMES:
        if match[bound]:
            return bound
    return "exact"
