"""How far something moved: percentages signed by the verb or noun that governs them."""

from __future__ import annotations

import re

from articlefacts.facts.view import Item, SentenceView
from articlefacts.lazy import lazy
from articlefacts.lexicon.verbs import alternation
from articlefacts.models.values import Percentage

UP_VERB = alternation("rise", "empocher", "engranger", "octroyer")
DOWN_VERB = alternation("fall", "rendre", "concéder", "délester")
UP_NOUN = (
    r"hausse|progression|croissance|augmentation|bond|gain|rebond|envolée|amélioration|"
    r"accélération|plus-value|rallye|appréciation|explosion|poussée|avancée|avance|flambée|"
    r"remontée|redressement(?! judiciaire)|essor|sursaut"
)
DOWN_NOUN = (
    r"baisse|recul|repli|chute|diminution|retrait|contraction|perte|dégringolade|plongeon|"
    r"effondrement|réduction|décrochage|tassement|décrue|ralentissement|érosion|dépréciation|"
    r"décote|affaissement|fléchissement|glissade|débandade|déclin|reflux|effritement|rechute"
)
_DOWN = lazy(rf"\b(?:{DOWN_VERB}|{DOWN_NOUN}|décroissance|négative?)\b", re.IGNORECASE)
_UP = lazy(rf"\b(?:{UP_VERB}|{UP_NOUN}|positive?)\b", re.IGNORECASE)
# What may stand between a verb or noun of movement and its percentage.
_SEPARATOR = lazy(r"[\s,('\ue000-\ue010]+")
_FILLERS = frozenset(
    re.findall(
        r"\S+",
        """
        de d que environ approximativement près plus moins quelque jusqu jusqu'à presque quasi pas
        encore même tout quand ainsi organique publiée publié comparable historique annuel annuelle
        net nette record brut brute hier sur un une an
        en moyenne respectivement au du la le dans cours journée matin soir séance semaine mois
        titre l action ordre avec total totale spectaculaire fort forte modeste nouveau nouvelle
        solide modéré modérée comprise compris entre volume rythme autour
        limité limitée léger légère marqué marquée sensible significatif significative important
        importante contenu contenue
        soutenu soutenue brutal brutale sévère notable remarquable inédit inédite exceptionnel
        exceptionnelle
        pour sa leur part son côté quant à elle lui ou
        considérable substantiel substantielle impressionnant impressionnante faible petit petite
        robuste vigoureux vigoureuse
        """,
    )
)


def _adjoins(gap: str) -> bool:
    words = (word for word in _SEPARATOR.split(gap.casefold().replace("jusqu'à", "jusqu")) if word)
    return all(word in _FILLERS or (len(word) > 6 and word.endswith("ment")) for word in words)


def signed(view: SentenceView, item: Item) -> Percentage | None:
    """The percentage with the sign of what moves; None when nothing near it moves."""
    value = item.value
    if not isinstance(value, Percentage):
        return None
    sign = direction(view, item)
    if sign is None:
        return None
    return value if sign > 0 else negative(value)


def direction(view: SentenceView, item: Item) -> int | None:
    """+1 or -1 by the mark, verb or noun before a percentage; None when there is none."""
    at = item.start - view.start
    text = item.value.text
    mark = re.search(r"([+\-–−])\s?$", view.mask[max(at - 3, 0) : at])
    if text[0] in "+-–−" or mark:
        return -1 if (text[0] if text[0] in "+-–−" else mark[1] if mark else "") in "-–−" else 1
    start = max(at - 70, 0)
    last: tuple[int, int] | None = None
    for sign, regex in ((1, _UP), (-1, _DOWN)):
        for match in regex.finditer(view.mask, start, at):
            if (last is None or match.start() > last[0]) and _adjoins(view.mask[match.end() : at]):
                last = (match.start(), sign)
    return last[1] if last else None


def negative(value: Percentage) -> Percentage:
    """The same movement downwards."""
    if value.value is not None and value.value < 0:
        return value
    low = None if value.maximum is None else -value.maximum
    high = None if value.minimum is None else -value.minimum
    turned = None if value.value is None else -value.value
    return value.model_copy(update={"value": turned, "minimum": low, "maximum": high})
