"""Where French puts the arguments of a verb or a noun: subject, object, agent, complements.

All functions work on the mask of one sentence (see ``view``) and on offsets in it. They are
linear patterns, not a parse: they cover what newspapers write and return nothing in doubt.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from itertools import pairwise

from articlefacts.facts.once import once
from articlefacts.facts.view import BODIES, Item, Kind, SentenceView
from articlefacts.lexicon.folding import lowered
from articlefacts.lexicon.verbs import alternation

# What stands at every verb is looked for in small letters (``view.low``), at half the cost.
# Auxiliaries, clitics, negation and adverbs between a subject and its verb.
_VERB_CHAIN = re.compile(
    r"(?:\b(?:a|ont|avait|avaient|aura|auront|aurait|auraient|ait|aient|eut|est|sont|était|étaient|"
    r"sera|seront|serait|seraient|fut|furent|soit|ayant|étant|va|vont|allait|allaient|vient|viennent|venait|"
    r"venaient|doit|doivent|devait|devaient|devra|devront|devrait|devraient|peut|peuvent|pourra|pourront|"
    r"pourrait|pourraient|veut|veulent|voudrait|souhaite|souhaitent|compte|comptent|prévoit|prévoient|"
    r"envisage|envisagent|envisageait|envisagerait|envisageraient|étudie|étudierait|compterait|voulait|intention|volonté|souhait|projet|entend|entendent|espère|espèrent|projette|projettent|vise|visent|cherche|"
    r"cherchent|prépare|préparent|annonce|annoncent|annoncé|confirmé|indiqué|déclaré|fait|font|vu|voit|été|avoir|être|"
    r"de|à|se|y|en|lui|leur|ne|pas|plus|jamais|aussi|également|déjà|ainsi|encore|enfin|ensuite|alors|depuis|"
    r"désormais|donc|bien|mieux|même|tous|toutes|deux|elle|lui|eux|quant|côté|son|part|"
    r"pour|sur|point|train|voie|vue|négociation|négociations|discussions|exclusives|entrée?s?|vouloir|pouvoir|"
    r"dément|démentent|démenti|nie|assure|affirme|affirment|confirme|indique|dit|reconnaît|ce|cette|"
    r"décidé|décide|choisi|accepté|accepte|promis|promet|proposé|propose|tenté|tente|réussi|parvenue?s?|engagée?s?|engage|engagent|"
    r"prête?s?|obligée?s?|contrainte?s?|autorisée?s?|"
    r"notamment|\w{3,20}ment)\b|\b[nsdl]'|\s|\ue007\ue010*|,(?= \w{3,20}ment,)){1,14}$"
)
_RELATIVE = re.compile(r"(?:,\s*)?\b(?:qui|lequel|laquelle|lesquels|lesquelles)\s*$", re.IGNORECASE)
_CLAUSE_START = re.compile(
    r"[;:]|\s[-–—]\s|\b(?:mais|alors que|tandis que|car|puisque|parce que|lorsque|quand|où|après que|"
    r"avant que|pendant que|dès que|si bien que|(?<!\bainsi )(?:que|qu')|comme|dont|and)\b|[«»“”\"]"
)
_CLAUSE_END = re.compile(
    r"[;]|\s[-–—]\s|:\s|\b(?:mais|alors que|tandis que|car|puisque|parce que|lorsque|après avoir|avant de|"
    r"contre|tout en|ainsi que le)\b|,\s(?:qui|dont|selon|d'après|a |ont |et (?:a|ont|va|vont|il|elle)\b)"
)
# What may stand between a preposition and the name it governs.
_BEFORE_NAME = (
    r"(?:(?:le|la|les|l'|un|une|son|sa|ses|leur|leurs|ce|cette|deux|trois)\s?){0,2}"
    r"(?:(?!(?:qu[ie]|dont|où|lequel|laquelle|lesquels|lesquelles)\s)[a-zà-ÿœ'-]{2,24}\s){0,4}"
    r"(?:(?:MM?|Dr|Pr)\.\s|(?:Mmes?|Me|Mgr)\s)?[«\"“]?\s?$"
)
_PREPOSITION = re.compile(
    r"\b(?:de|d'|du|des|à|au|aux|avec|par|pour|chez|dans|sur|contre|selon|d'après|après|en|entre|vers|sans|sous|"
    r"auprès|depuis|dès|via|envers|hors|outre|malgré|dont|comme|parmi|derrière|devant|en croire)\s?" + _BEFORE_NAME,
    re.IGNORECASE,
)
_DIRECT_PREPOSITION = re.compile(
    r"\b(?:de|d'|du|des|à|au|aux|avec|par|pour|chez|dans|sur|contre|selon|d'après|en|entre|vers|sans|sous|auprès d[eu]s?|"
    r"depuis|dès|via|malgré|parmi|en croire)\s?(?:(?:le|la|les|l')\s?)?[«\"“]?\s?$",
    re.IGNORECASE,
)
_COORDINATOR = re.compile(
    r"\s?(?:,|,?\set|,?\sou|,?\sainsi que|,?\sde même que|&|/)\s"
    r"(?:(?:de|d'|du|des|à|au|aux|avec|par|le|la|les|l'|un|une|son|sa|ses)\s?){0,2}"
    r"(?:(?!(?:de|du|des|à|au|aux|par|chez|dans|pour|qui|que|dont|en|filiale|société|ex|groupe de)\s)"
    r"[a-zà-ÿœ'-]{2,24}\s){0,3}"
    # «A et le fabricant de satellites B»: a trade with its complement.
    r"(?:(?<=\w\s)(?:de|d'|des)\s?(?!(?:la|le|les|l'|son|sa|ses)\b)[a-zà-ÿ-]{4,}\s(?:[a-zà-ÿ-]{3,}\s)?)?",
    re.IGNORECASE,
)
_CLOSING_JOINT = re.compile(r"\bet\b|\bou\b|ainsi que|de même que|&|/", re.IGNORECASE)
_PARENTHESIS = re.compile(r"\([^()]{0,200}\)")


@once
def verb_start(view: SentenceView, at: int) -> int:
    """Move left from a verb over its auxiliaries, clitics and adverbs.

    «X n'a pas encore officiellement |racheté» gives the offset after «X».
    """
    match = _VERB_CHAIN.search(view.low, max(at - 90, 0), at)
    return match.start() if match else at


@once
def clause(view: SentenceView, at: int) -> tuple[int, int]:
    """Offsets of the clause around a trigger: no further than a conjunction or a colon."""
    start = 0
    for match in _CLAUSE_START.finditer(view.low, 0, at):
        start = match.end()
    end = _CLAUSE_END.search(view.low, at)
    return start, end.start() if end else len(view.mask)


def subject(view: SentenceView, at: int, kinds: Iterable[Kind] = BODIES) -> tuple[Item, ...]:
    """Find the subject of a verb at ``at``: one item, or several coordinated ones.

    Reads «A a levé», «A, filiale de B, a levé», «A, qui a levé», «A et B ont levé»,
    «A a racheté B et levé». Returns nothing when the subject is no item of ``kinds``.
    """
    kinds = frozenset(kinds)
    edge = verb_start(view, at)
    left = _PARENTHESIS.sub(lambda m: " " * len(m.group()), view.mask[:edge])
    if relative := _RELATIVE.search(left):
        head = antecedent(view, relative.start(), kinds)
        return (head,) if head else ()
    whole = _COORDINATED_VERB.sub("", left)
    shared = len(whole) < len(left)  # «A fonde B et lève»: the first free item, not the nearest
    left = _without_insertions(whole)
    start = 0
    for match in _CLAUSE_START.finditer(lowered(left)):
        start = match.end()
    found = _subject_in(view, left, start, kinds, shared=shared) or _apposed_name(view, whole, kinds)
    return coordinated_left(view, found, kinds) if found else ()


_COORDINATED_VERB = re.compile(r",?\s(?:et|ou|puis|et a|et en|mais)\s*$", re.IGNORECASE)


def _apposed_name(view: SentenceView, left: str, kinds: frozenset[Kind]) -> Item | None:
    """The name in «Le patron de la holding, A, a racheté»: an insertion that is the subject."""
    insertion = re.search(r",\s*+(?:(?:MM?\.|Mme|Me)\s)?(?=[^,]*+,\s*$)", left)
    if insertion is None:
        return None
    item = view.item_at(insertion.end())
    closed = item and not left[item.end - view.start :].strip(" ,")
    return item if item and closed and item.kind in kinds else None


def _without_insertions(left: str) -> str:
    """Blank «, filiale de B,» before a verb, as often as it stands there."""
    for _ in range(3):
        stripped = left.rstrip()
        if not stripped.endswith(","):
            break
        opening = stripped.rfind(",", 0, len(stripped) - 1)
        if opening < 0:
            left = stripped[:-1]
            break
        left = left[:opening] + " " * (len(left) - opening)
    return left


def _subject_in(
    view: SentenceView, left: str, start: int, kinds: frozenset[Kind], *, shared: bool
) -> Item | None:
    """The last comma segment that holds a free item; in it the first, or the one at the verb."""
    end = len(left.rstrip())
    while end > start:
        opening = max(left.rfind(",", start, end), start - 1)
        segment = opening + 1
        free = [i for i in view.between(segment, end, kinds) if is_free(view, i)]
        if free:
            at_verb = not left[free[-1].end - view.start :].strip(" ,»\"”")
            return free[-1] if at_verb and not shared else free[0]
        passed = _adverbial(view, segment, end) or (shared and _VERB_FIRST.match(left, segment, end))
        if left[segment:end].strip() and not passed:
            return None
        end = opening
    return None


# «A, lui, |quitte son poste mais garde», «A, |valorisé N, et lève»
_VERB_FIRST = re.compile(rf"\s*(?:a |ont |est |sont )?{alternation('own', 'leave', 'launch', 'raise', 'result', 'acquire', 'sell', 'value')}\b", re.I)
_ADVERBIAL = re.compile(
    r"^\s*(?:en|dans|depuis|dès|après|avant|pour|selon|d'après|à|au|aux|malgré|avec|par|ce|cette|hier|"
    r"(?:lui|elle|eux|elles)(?:-mêmes?)?\s*$|aujourd'hui|ainsi|enfin|toutefois|cependant|de son côté|quant|fin|mi|début|de|lors|grâce|face|sur|"
    r"[\ue007])",
    re.IGNORECASE,
)


def _adverbial(view: SentenceView, start: int, end: int) -> bool:
    return bool(_ADVERBIAL.match(view.mask[start:end]))


def is_free(view: SentenceView, item: Item) -> bool:
    """Whether no preposition governs the item or the list it stands in: «X» but not «de X», «avec A, X»."""
    at = item.start - view.start
    governed = _PREPOSITION.search(view.mask[max(at - 90, 0) : at]) and not _headed(view, at)
    holder = _OFFICE if item.kind == "person" else TRADE
    if governed and not holder.search(view.mask[max(at - 90, 0) : at]):
        return False
    before = [i for i in view.between(0, at, {item.kind}) if i.end <= item.start][-1:]
    joint = view.mask[before[0].end - view.start : at] if before else ""
    listed = bool(before) and _COORDINATOR.fullmatch(joint) is not None
    if not listed or joint.strip() != ",":
        return True
    in_list = len(coordinated(view, item, {item.kind})) > 1  # else «Selon A, B a levé»
    return not in_list or is_free(view, before[0])


def _headed(view: SentenceView, at: int) -> bool:
    """Whether a head noun of its own stands right before the item: «, le groupe X»."""
    return bool(_HEAD.search(view.mask[max(at - 90, 0) : at]))


_HEAD = re.compile(
    r"(?:^|[,;:»\"(]\s?)(?:le|la|l'|les)\s?"
    r"(?:(?!(?:de|du|des|à|au|aux|par|avec|chez|pour)\s)[a-zà-ÿ-]+\s){1,3}$",
    re.IGNORECASE,
)


# «le ministre de l'Économie X»: whoever has an office is its holder, not its complement.
_OFFICE = re.compile(
    r"(?:^|[,;:»\"(\ue021]\s?|\b(?:que|mais|et|car)\s|qu')(?:le|la|l')\s?(?:ancien(?:ne)?\s|actuel(?:le)?\s|ex-|vice-)?"
    r"(?:premier ministre|ministre|secrétaire|présidente?|direct(?:eur|rice)|patronn?e?|p-?dg|(?:co)?fondat(?:eur|rice)|"
    r"députée?|sénat(?:eur|rice)|maire|porte-parole|cheff?e?|commissaire|déléguée?|préfète?|préfet|procureure?|"
    r"gouverneure?|responsable|dirigeante?|professeure?|économiste|analyste|rapporteure?|milliardaire)\s"
    r"(?!(?:a|ont|est|sont|va|par|avec)\s)(?:(?!(?:a|ont|est|sont|va|par|avec)\s)[^\s,;:.]+\s){0,7}"
    r"(?<!\sde\s)(?<!\sdu\s)(?<!\sdes\s)(?<!\sla\s)(?<!\sle\s)$",
    re.IGNORECASE,
)


# «le fabricant de puces X»: the name is that of the maker, not of what it makes.
TRADE = re.compile(
    r"(?:^|[,;:»\"(\ue021]\s?|\b(?:que|mais|et|car)\s|qu')(?:le|la|l')\s?(?:jeune\s|grand\s|petite?\s)?"
    r"(?:groupe|géant|fabricant|construct(?:eur|rice)|spécialiste|édit(?:eur|rice)|leader|numéro (?:un|deux|trois)|opérat(?:eur|rice)|"
    r"distribut(?:eur|rice)|entreprise|société|start-up|startup|compagnie|plateforme|plate-forme|enseigne|chaîne|cabinet|"
    r"fonds|produc(?:teur|trice)|fournisseur|équipementier|exploitant|laboratoire|organisation|association|fédération|"
    r"agence|institut|site|application|service|réseau|marque|maison|pionnier|champion|banque|investisseu(?:r|se)|"
    r"gestionnaire|holding|coopérative|mutuelle|promoteur|prestataire|exportat(?:eur|rice)|négociant)\s(?:[a-zà-ÿ-]+\s){0,2}"
    r"(?:de|d'|des|du|en)\s?(?:l'|la\s|les\s)?(?!(?:la|le|les|l'|son|sa|ses)\b)(?:[a-zà-ÿ-]{3,}\s){1,4}"
    r"(?<!\sde\s)(?<!\sdu\s)(?<!\sdes\s)(?<!\spar\s)(?<!\savec\s)(?<!\schez\s)$",
    re.IGNORECASE,
)


def antecedent(view: SentenceView, at: int, kinds: Iterable[Kind]) -> Item | None:
    """The item that a relative pronoun or a participle at ``at`` belongs to.

    «A, filiale de B, qui» is A's; «le fonds de A, qui» has no better head than A.
    """
    start = clause_start(view, at)
    near = view.between(start, at, kinds)
    if not near:
        return None
    last = near[-1]
    gap = view.mask[last.end - view.start : at]
    if len(gap) > 60:
        return None
    if is_free(view, last) or _OF_WHICH.search(view.mask, 0, last.start - view.start):
        return last
    apposed = [i for i in near[:-1] if _apposition(view, i, last)]
    return apposed[-1] if apposed else last


_OF_WHICH = re.compile(r"\bdont (?:la |le |l')?(?:[a-zà-ÿ-]+ )?$", re.IGNORECASE)


def clause_start(view: SentenceView, at: int) -> int:
    """Offset after the last conjunction, colon or semicolon before ``at``."""
    start = 0
    for match in re.finditer(r"[;:]|\b(?:mais|alors que|tandis que)\b", view.mask[:at]):
        start = match.end()
    return start


def _apposition(view: SentenceView, head: Item, last: Item) -> bool:
    gap = view.mask[head.end - view.start : last.start - view.start]
    return bool(re.match(r",\s(?!(?:via|avec|par|dont|contre|chez|pour|dans|sur)\s)(?:la |le |l'|les |une? )?[a-zà-ÿœ-]{3,}", gap)) and len(gap) < 60


def following(
    view: SentenceView,
    at: int,
    kinds: Iterable[Kind],
    *,
    within: int = 90,
) -> Item | None:
    """The first item of some kinds after ``at`` in its clause."""
    end = min(at + within, len(view.mask))
    barrier = _CLAUSE_END.search(view.low, at, end)
    found = view.between(at, (barrier.start() if barrier else end) + 60, kinds)
    limit = (barrier.start() if barrier else end) + view.start
    return next((i for i in found if i.start < limit), None)


def preceding(
    view: SentenceView, at: int, kinds: Iterable[Kind], *, within: int = 90
) -> Item | None:
    """The last item of some kinds before ``at``, no further back than a clause border."""
    start = max(clause_start(view, at), at - within)
    found = view.between(start, at, kinds)
    return found[-1] if found else None


def governed(
    view: SentenceView,
    at: int,
    prepositions: str,
    kinds: Iterable[Kind],
    *,
    within: int = 120,
) -> tuple[Item, ...]:
    """Items after a preposition right of ``at``: ``governed(view, at, "auprès d(?:es?|u|')|par", ...)``.

    ``prepositions`` is a regular expression. The head may carry a description («auprès du fonds américain X»); coordinated items follow.
    """
    regex = _governing(prepositions)
    # «une amende requise contre A»: asked for, «contre» ends no clause.
    border = len(view.mask) if "contre" in prepositions else clause(view, at)[1] + 1
    end = min(at + within, border, len(view.mask))
    for item in view.between(at, len(view.mask), kinds):
        position = item.start - view.start
        if position > end:
            break
        if regex.search(view.mask, at, position):
            return coordinated(view, item, kinds)
    return ()


@cache
def _governing(prepositions: str) -> re.Pattern[str]:
    return re.compile(
        rf"\b(?:{prepositions})(?:\s|(?<='))(?:(?:le|la|les|l'|un|une|son|sa|ses)\s?)?"
        r"(?:(?!(?:sur|qui|(?<!tels\s)(?<!telles\s)que|dont|chez|selon|contre|pour)\s)[a-zà-ÿœ'-]{2,24}\s){0,6}[«\"“]?\s?$",
        re.IGNORECASE,
    )


def agent(view: SentenceView, at: int, kinds: Iterable[Kind] = BODIES) -> tuple[Item, ...]:
    """Who a passive or a nominalisation is done by: «racheté par A et B»."""
    return governed(view, at, "par", kinds)


def coordinated(view: SentenceView, first: Item, kinds: Iterable[Kind]) -> tuple[Item, ...]:
    """An item and those joined to it on the right: «A, B et C»."""
    chain = [first]
    wanted = frozenset(kinds)
    for item in view.items:
        if item.start < chain[-1].end or item.kind not in wanted:
            continue
        gap = view.mask[chain[-1].end - view.start : item.start - view.start]
        if gap == " (" and view.mask[item.end - view.start :][:1] == ")":
            continue  # «A (sigle) et B»
        if not _COORDINATOR.fullmatch(_PARENTHESIS.sub("", gap)):
            break
        chain.append(item)
    return _whole_list(view, chain)


def coordinated_left(view: SentenceView, last: Item, kinds: Iterable[Kind]) -> tuple[Item, ...]:
    """An item and those joined to it on either side: «A, B et C»."""
    wanted = frozenset(kinds)
    chain = [last]
    for item in reversed(view.items):
        if item.end > chain[0].start or item.kind not in wanted:
            continue
        gap = view.mask[item.end - view.start : chain[0].start - view.start]
        if not _COORDINATOR.fullmatch(gap):
            break
        chain.insert(0, item)
    right = coordinated(view, last, kinds)[1:]
    if len(chain) > 1 and not right and not _closes(view, chain[-2], chain[-1]):
        return (last,)  # «Selon A, B a levé» is no list
    return _whole_list(view, [*chain, *right])


def _closes(view: SentenceView, left: Item, right: Item) -> bool:
    joint = view.mask[left.end - view.start : right.start - view.start]
    return bool(_CLOSING_JOINT.search(joint))


def _whole_list(view: SentenceView, chain: list[Item]) -> tuple[Item, ...]:
    """Drop the tail of a chain that no «et» closes: «A, filiale de B» is no list."""
    pairs = enumerate(pairwise(chain))
    closed = max((k for k, (a, b) in pairs if _closes(view, a, b)), default=-1)
    return tuple(chain[: closed + 2]) if closed >= 0 else tuple(chain[:1])


def date_of(view: SentenceView, at: int, *, end: int | None = None) -> Item | None:
    """The date adjunct of a trigger: nearest in its clause, after it rather than before."""
    start, stop = clause(view, at)
    stop = end or stop
    after = [d for d in view.between(at, stop, {"date"}) if not _elsewhere(view, at, d)]
    if after and after[0].start - view.start - at < 120:
        return after[0]
    before = [d for d in view.between(start, at, {"date"}) if not _elsewhere(view, at, d)]
    return before[-1] if before else None


def _elsewhere(view: SentenceView, at: int, date: Item) -> bool:
    """Whether a date dates another thing: «ses six derniers mois», «son programme lancé en 2019»."""
    left = view.low[max(date.start - view.start - 40, 0) : date.start - view.start]
    if _OF_ANOTHER.search(left):
        return True
    launched = _DATED_BY.search(left)
    offset = date.start - view.start - len(left)
    return launched is not None and offset + launched.start("verb") != at


_OF_ANOTHER = re.compile(
    r"\b(?:ses|leurs|nos|son|leur|pertes? [a-zà-ÿ' ]{0,25}entre|horizon(?: de)?)\s$|\bsoit [^()]{0,30}$"
)
# «le programme de privatisation lancé en 2019», not the verb that is read.
_DATED_BY = re.compile(
    r"\b(?:programme|plan|projet|conflit|guerre|crise|enquête|procédure|litige|loi|accord)s? "
    r"(?:[a-zà-ÿ'-]{1,24} ){0,4}?(?P<verb>lancée?s?|entamée?s?|ouverte?s?|adoptée?s?|votée?s?|signée?s?|débutée?s?) (?:en |le |depuis |au )?$"
)
