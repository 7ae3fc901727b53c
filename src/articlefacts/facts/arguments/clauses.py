"""Where a clause begins and ends, and where the group of a verb begins."""

from __future__ import annotations

import re

from articlefacts.facts.once import once
from articlefacts.facts.view import SentenceView
from articlefacts.lazy import lazy
from articlefacts.lexicon.alternatives import one_of

# What stands at every verb is looked for in small letters (``view.low``), at half the cost.
# Auxiliaries, clitics, negation and adverbs between a subject and its verb.
_LINKS = one_of([
    *("a ont avait avaient aura auront aurait auraient ait aient eut est sont était étaient "
        "sera seront serait seraient fut furent soit ayant étant va vont allait allaient vient "
        "viennent venait venaient doit doivent devait devaient devra devront devrait devraient "
        "peut peuvent pourra pourront pourrait pourraient veut veulent voudrait souhaite "
        "souhaitent compte comptent prévoit prévoient envisage envisagent envisageait "
        "envisagerait envisageraient étudie étudierait compterait voulait intention volonté "
        "souhait projet sa ambition désir promesse engagement décision réaffirmé réitéré exprimé affiché "
        "manifesté entend entendent espère espèrent projette projettent vise visent cherche "
        "cherchent prépare préparent annonce annoncent annoncé confirmé indiqué déclaré fait font "
        "vu voit été avoir être de à se y en lui leur ne pas plus jamais aussi également déjà "
        "ainsi encore enfin ensuite alors depuis désormais donc bien mieux même tous toutes deux "
        "elle lui eux quant côté son part pour sur point train voie vue négociation négociations "
        "discussions exclusives vouloir pouvoir dément démentent démenti nie assure affirme "
        "affirment confirme indique dit reconnaît ce cette décidé décide choisi accepté accepte "
        "promis promet proposé propose tenté tente tentent essayé essaie essaient voulu pu dû "
        "réussi engage engagent apprête apprêtent apprêtait notamment").split(),
    *(stem + ending
      for stem in "entré parvenu engagé prêt obligé contraint autorisé".split()
      for ending in ("", "e", "s", "es")),
])  # fmt: skip
# «ont |par ailleurs| signé», «a, |en outre,| cédé»
_PHRASES = (
    r"par ailleurs|par exemple|par la suite|en (?:outre|effet|revanche|parallèle|conséquence)|à nouveau|de nouveau|"
    r"d'ores et déjà|dores et déjà|à son tour|à leur tour|au passage|au total|pour autant|"
    r"d'ailleurs|pourtant|toutefois|cependant|néanmoins|aujourd'hui|hier|toujours|longtemps|souvent|parfois|vite|"
    r"bientôt|aussitôt|presque|surtout|plutôt|certes|bel et bien|entre-temps|auparavant|sans doute|peut-être|"
    r"une nouvelle fois|une fois de plus|pour la première fois|à plusieurs reprises|tout de même|"
    r"dans la foulée|tout juste|de fait|du coup|au contraire|d'abord|à l'époque|sans surprise"
)
_VERB_CHAIN = lazy(
    rf"(?:\b(?:{_LINKS}|\w{{3,20}}ment|{_PHRASES})\b|\b[nsdl]'|\s|\ue007\ue010*|"
    rf",(?= (?:\w{{3,20}}ment|{_PHRASES}),)){{1,14}}$"
)
CLAUSE_START = re.compile(
    r"[;:]|\s[-–—]\s|\b(?:mais|alors que|tandis que|car|puisque|parce que|lorsque|quand|où|"
    r"après que|avant que|pendant que|dès que|si bien que|(?<!\bainsi )(?<!\btant )(?<!\btels )(?<!\btelles )(?<!\bplutôt )(?:que|qu')|comme|dont|"
    r"and)\b|[«»“”\"]"
)
CLAUSE_END = re.compile(
    r"[;]|\s[-–—]\s|:\s|\b(?:mais|alors que|tandis que|car|puisque|parce que|lorsque|après avoir|"
    r"avant de|contre|tout en|ainsi que le)\b|,\s(?:qui|dont|selon|d'après|a |ont |"
    r"et (?:a|ont|va|vont|il|elle)\b)"
)


@once
def verb_start(view: SentenceView, at: int) -> int:
    """Move left from a verb over its auxiliaries, clitics and adverbs.

    «X n'a pas encore officiellement |racheté» gives the offset after «X».
    """
    match = _VERB_CHAIN.search(view.low, max(at - 90, 0), at)
    return match.start() if match else at


# «il |va, à travers sa filiale, |investir»
_PARTED = lazy(
    r"\b(?:va|vont|a|ont|avait|avaient|doit|doivent|devrait|devraient|pourrait|aurait), [^,;:«»]{2,100}, $"
)


def auxiliary(view: SentenceView, at: int) -> int:
    """Where the auxiliary of a verb stands that an insertion parts from it, else the verb itself."""
    parted = _PARTED.search(view.mask, max(at - 130, 0), at)
    return parted.start() if parted else at


# «un « partenariat technique »»: the marks stand inside a noun phrase.
_WORDS_MARKED = re.compile(
    r"\b(?:(?:une?|des|les?|la|cette?|son|sa|ses|leurs?|de|du) |l'|d')(?:[a-zà-ÿ-]{3,14} )?[«“\"]$"
)


def last_border(low: str, end: int) -> int:
    """Offset behind the last word or mark before ``end`` that begins a clause, in small letters."""
    start, inside = 0, False
    for match in CLAUSE_START.finditer(low, 0, end):
        if inside and match[0] in _CLOSING:
            inside = False
        elif match[0] in _OPENING and _WORDS_MARKED.search(low, 0, match.end()):
            inside = True
        else:
            start, inside = match.end(), False
    return start


_OPENING, _CLOSING = '«“"', '»”"'


@once
def clause(view: SentenceView, at: int) -> tuple[int, int]:
    """Offsets of the clause around a trigger: no further than a conjunction or a colon."""
    start = last_border(view.low, at)
    end = CLAUSE_END.search(view.low, at)
    return start, end.start() if end else len(view.mask)


def clause_start(view: SentenceView, at: int) -> int:
    """Offset after the last conjunction, colon or semicolon before ``at``."""
    start = 0
    for match in re.finditer(r"[;:]|\b(?:mais|alors que|tandis que)\b", view.mask[:at]):
        start = match.end()
    return start
