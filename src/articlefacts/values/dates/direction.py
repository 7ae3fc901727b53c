"""Whether an expression looks back or ahead: tense and cue words of its sentence.

The nearest cue wins; a comma between cue and expression counts as distance. A newspaper tells the
past, so without a cue an expression looks back.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator
from functools import cached_property

PAST, OPEN, FUTURE, NEAREST = -1, 0, 1, 2

Direction = tuple[int, int]
"""One of the four, and how far in characters the cue that decides it stands; -1 is the expression itself."""

Ask = Callable[[], Direction]
"""Looks up the direction of the sentence, which costs more than most expressions need."""

Cue = tuple[int, int, int]
"""Where it begins and ends, and to which of the four it points."""

_REACH = 160
_COMMA = 30
_AFTER = 12


def _ends_on(*endings: str) -> str:
    """Ahead of a pattern for words of these endings: it would try each word letter by letter."""
    return rf"(?=\w++(?:{'|'.join(rf'(?<={ending})' for ending in endings)}))"


# Stems that only a future or a conditional has («lancera», «finira», «vendra», «devra», «mettra»).
_ENDINGS = ("a", "ai", "as", "ez", "ons", "ont", "ait", "aient")
_FUTURE_VERB = (
    _ends_on(*(f"r{ending}" for ending in _ENDINGS))
    + r"(?!opéra|caméra|(?:re|at)?tir|vira|inspir|admir|expir|respir|aspir|livra|ouvrag|retrait|"
    r"portrait|attrait|extrait|environ|(?:au|se)rai(?:t|ent)\b)"
    rf"[a-zàâéèêîïôûçœ]*(?:[eiu]|d|v|tt|ît|ait|r|oi)r(?:{'|'.join(_ENDINGS)})"
)
# «serait mort» is hearsay about the past; «serait lancé» is a plan told by hearsay.
_HEARSAY = (
    r"ser(?:ait|aient) (?!mort|décéd|né|venu|arriv|parti|tomb|deven|entr|rest|all|pass|"
    r"sorti)[a-zéû]+(?:é|i|u|t)e?s?"
)
# «sera versé», «doit être signée»: the participle belongs to the future.
_ADVERBS = (
    r"(?: (?:[a-zéè]+ment|pas|plus|donc|aussi|ainsi|bientôt|encore|enfin|désormais|de nouveau|"
    r"à nouveau|sans doute|peut-être)){0,2}"
)
_IRREGULAR_PARTICIPLE = (
    r"(?:(?:re|ad|sou|per|pro|trans|com|é)?mis|(?:re|sur|com|entre)?pris|(?:con|re|pro|intro|tra|"
    r"ré|dé|sé)?(?:duit|crit|fait|dit)|(?:ins|sous|pres|dé)crit|(?:cons|inst|dét)ruit|"
    r"(?:r|sur|pou)?ouvert|offert|découvert|(?:re|dé|sus)?(?:vendu|tendu|pendu|rendu|entendu|"
    r"étendu|attendu|perdu)|(?:re|dé|main|ob|sou|con)?tenu|reçu|(?:re)?connu|(?:ré)?élu|conclu|"
    r"exclu|prévu|revu|lu|dissous|dissout|(?:ré)?investi|fourni|réuni|garanti|défini|suivi|bâti|"
    r"établi|rétabli|saisi|choisi|puni|réparti|converti|averti)e?s?"
)
_SER = (
    r"(?:ser(?:a|ont)|(?:doi(?:t|vent)|va|vont|devr(?:a|ait|ont|aient)|pourr(?:a|ait|ont|aient)|"
    r"peu(?:t|vent)) être)"
)
_PASSIVE = (
    rf"{_SER}(?:{_ADVERBS} {_IRREGULAR_PARTICIPLE}\b"
    r"|(?:,? [a-zéèêà'-]+,?){0,4} [a-zàâéèêîïôûç']+(?:é|ée|és|ées)\b)"
)
_FUTURE = (
    rf"{_PASSIVE}|{_FUTURE_VERB}|{_HEARSAY}|va|vont|vais|allons"
    r"|doi(?:t|vent)|prévoi(?:t|ent)|prévue?s?|attendue?s?|programmée?s?|planifiée?s?|"
    r"escomptée?s?|envisage(?:nt)?|entend(?:ent)? |espère(?:nt)?|compte(?:nt)? [a-z]+r\b|"
    r"vise(?:nt)?|table(?:nt)? sur|prochain(?:e|s|es|ement)?|à venir|puisse(?:nt)?|(?:a|ont) lieu|"
    r"débute(?:nt)?|commence(?:nt)?|démarre(?:nt)?|s'ouvre(?:nt)?|se tien(?:t|nent)|"
    r"se réuni(?:t|ssent)|entre(?:nt)? en vigueur|expire(?:nt)?|s'achève(?:nt)?|se déroule(?:nt)?|"
    r"rendez-vous"
)
_NOUN = (
    r"(?!(?:soci[ée]t|marché|qualité|activité|santé|côté|été|arrêté|liberté|sécurité|université|"
    r"année|journée|soirée|matinée|durée|idée|armée|musée|lycée|entrée|arrivée|cité|unité|"
    r"capacité|comité|assemblée|pensée|montée|rentrée|chaussée|mairie|député|employé|salarié|"
    r"[a-z]*(?:il|iv|al|ar|or|u|os|ic|n|m|ss)ité)s?\b)"
)
_PARTICIPLE = rf"{_ends_on('é', 'ée', 'és', 'ées')}{_NOUN}[a-zàâéèêîïôûçœ]+(?:é|ée|és|ées)"
_IRREGULAR = (
    r"(?:conclu|paru|vendu|survenu|intervenu|tenu|reçu|obtenu|rendu|reconnu|perdu|connu|élu|venu|"
    r"devenu|revenu|prise?|reprise?|mise?|remise?|promise?|admise?|acquise?|ouverte?|découverte?|"
    r"morte?|parti|sorti|saisi|choisi|réuni|subi|établi|faite?|écrite?|inscrite?|produite?|"
    r"construite?|introduite?|atteinte?|rejointe?|close?|souscrite?|offerte?|soumise?|transmise?|"
    r"réduite?|conduite?)e?s?(?= (?:le|en|ce|au|depuis|dès|lundi|mardi|mercredi|jeudi|vendredi|"
    r"samedi|dimanche)\b)"
)
_PAST = (
    rf"{_IRREGULAR}|"
    r"(?:a|ont|ai|avoir|ayant|avait|avaient|aurait|auraient)(?=(?: [a-zéèêà'-]+){0,3} (?!jusqu|"
    r"au\b|du\b)[a-zéèêîïôûç]+(?:é|ée|és|ées|i|is|it|ie|u|us|ue|ues|ert|int)\b)|était|étaient|fut|"
    r"furent|eut|depuis|contre(?= \d)|derni(?:er|ère|ers|ères)"
    rf"|{_PARTICIPLE}|{_ends_on('ait', 'aient')}(?!souhait|lait|fait|parfait|satisfait|bienfait|"
    r"retrait|trait|portrait|extrait|attrait)"
    r"[a-zàâéèêîïôûçœ]{2,}(?:ait|aient)"
)
_CUE = re.compile(
    rf"(?<![\w'-])(?=\w)(?:d'|l'|s'|qu')?(?:(?P<future>{_FUTURE})|(?P<past>{_PAST}))(?![\w-])"
)
# «M. Dupont» ends no sentence
_END = re.compile(
    "|".join(
        (
            *(rf"{stop}(?<!\bM.)(?<!\bMM.)(?<!\bMe.)\s" for stop in (r"\.", "!", r"\?", "…", ";")),
            r"\n",
            *(rf"{mark}\s+(?=[A-ZÀÉ])" for mark in '»”"'),
        )
    )
)

# «a fixé au 4 mai sa décision»: the verb is past, the day is not.
_PUT_OFF = re.compile(
    r"\b(?:fix|report|repouss|renvoy|renvo|ajourn|décal|convoqu|programm|prolong|prorog|"
    r"étendu)[a-zéèê]*(?: [a-zéèà'-]+){0,3} (?:au|à|pour(?: le)?|jusqu'(?:au|à|en))(?: l[ea])? ?$|"
    r"(?<!était )(?<!étaient )(?<!été )\b(?:promis|prévu|attendu|espéré|annoncé)e?s? pour(?: l[ea])? ?$"
)
# «a promis de finir en mai», «a annoncé la fermeture en juin»: what is told is past, the day is not
_INTENT = re.compile(
    r"\b(?:promi|promet|décid|accept(?!\w*(?: \w+)? de (?:payer|verser|régler)\b[^.;:!?\n]{0,60} "
    r"(?:d'|une )(?:amende|pénalité))|propos|appel|demand|engag|convenu|choisi|souhait|espèr|espér|"
    r"envisag|projet|menac|recommand|exig|réclam|invit)[a-zéè]*(?: [\wéèêàç'-]+){0,8} "
    r"(?:[\"«“] ?)?(?:de |d'|à )(?:l'|l[ae] |les |se |s'|(?:ne )?(?:pas |plus )?)(?!avoir|"
    r"être)[a-zéèêàçî]+(?:er|ir|dre|tre|oir|ire|vre)\b[^.;:!?\n]{0,40}(?<! d[eu] )$|"
    r"\b(?:annonc|confirm|prévoi|promet|anticip|recommand|réclam|exig|"
    r"souhait)[a-zéèê]*(?: [a-zéèêà'-]+){0,2} (?:l[ae] |l'|une? |sa |son |leur )(?:publication|"
    r"sortie|ouverture|réouverture|fermeture|lancement|tenue|suppression|arrêt|arrivée|départ|"
    r"reprise|mise|livraison|report|organisation|retour|entrée|levée)\b[^.;:!?\n]{0,40}$"
)
_VOTE = re.compile(
    r"\b(?:présidentielles?|législatives|municipales|régionales|sénatoriales|élections?|scrutin|"
    r"référendum|primaires?)(?: [a-zéèêàç-]+){0,3} (?:de|du|d'|en) ?$"
)
_SURELY = re.compile(
    r"\bd'ici(?: (?:à|au|aux|l[ea]|la fin|le début|fin|début))* ?(?:l')?$|\b(?:pour livraison|"
    r"à échéance)(?: (?:en|au|le|fin|mi-))? ?$|\b(?:à l'approche|en vue|à quelques (?:jours|"
    r"semaines|mois)) (?:de|du|des|d')[^.;:!?\n]{0,40}$"
)
_AHEAD = re.compile(
    r"(?:\b(?:[aà] (?:partir|compter) d(?:e|u)|au plus tard|d'ici)(?: (?:le|la|au|à|en))? ?|"
    r"\bd'ici )$"
)

_SEASON_AHEAD = re.compile(r"(?<!d')\b(?:avant|pour) l'$")
_UNTIL = re.compile(r"\b(?:jusqu'(?:au|à|en)|pour|avant|dès)(?: l[ea]| l')? ?$")


class Directions:
    """The cues of one text, read sentence by sentence and only where an expression asks."""

    def __init__(self, text: str, low: str) -> None:
        self._text = text
        self._low = low
        self._read: dict[int, list[Cue]] = {}

    def of(self, start: int, end: int) -> Direction:
        """Direction of the expression between two offsets, and the distance of what decides it."""
        before = self._low[max(0, start - 60) : start]
        if _PUT_OFF.search(before) or _SURELY.search(before):
            return FUTURE, -1
        if _VOTE.search(before):
            return NEAREST, 0
        best = (OPEN, _REACH)
        for cue_start, cue_end, kind in self._cues(start, end):
            distance = self._distance(cue_start, cue_end, start, end)
            if distance is not None and distance < best[1]:
                best = (kind, distance)
        if best[0] == PAST and _INTENT.search(self._low[max(0, start - 110) : start]):
            return FUTURE, 0
        if (best[0] != PAST or best[1] > 25) and _AHEAD.search(before):
            return FUTURE, 0
        if best[0] == PAST and best[1] > 40 and _SEASON_AHEAD.search(before):
            return FUTURE, 0
        return (FUTURE, 0) if best[0] == OPEN and _UNTIL.search(before) else best

    def _cues(self, start: int, end: int) -> Iterator[Cue]:
        """Those in the sentence of an expression, and in the next where it ends on a full stop."""
        own = bisect_right(self._ends, start, key=lambda span: span[1])
        last = bisect_left(self._ends, end - 1, key=lambda span: span[0])
        for number in range(own, last + 1):
            cues = self._sentence(number)
            near = bisect_left(cues, (start - 2 * _REACH,))
            yield from cues[near : bisect_left(cues, (end + _REACH,))]

    @cached_property
    def _ends(self) -> list[tuple[int, int]]:
        return [m.span() for m in _END.finditer(self._text)]

    def _sentence(self, number: int) -> list[Cue]:
        if number not in self._read:
            start = self._ends[number - 1][1] if number else 0
            stop = self._ends[number][0] if number < len(self._ends) else len(self._low)
            self._read[number] = [
                (m.start(), m.end(), FUTURE if m.lastgroup == "future" else PAST)
                for m in _CUE.finditer(self._low, start, stop)
            ]
        return self._read[number]

    def _distance(self, cue_start: int, cue_end: int, start: int, end: int) -> int | None:
        """Characters between, commas weighing more; None for a cue of the expression itself."""
        if cue_end <= start:
            between = self._text[cue_end : start + 1]
        elif cue_start >= end:
            between = self._text[end - 1 : cue_start]
        else:
            return None
        # A verb before its date weighs more than one after it.
        commas = between.count(",") + between.count(" qui ")
        return len(between) + _COMMA * commas + (_AFTER if cue_start >= end else -1)
