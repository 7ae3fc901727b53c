"""Who does what a verb says: subjects, and whom a relative pronoun stands for."""

from __future__ import annotations

import re
from collections.abc import Iterable

from articlefacts.facts.arguments.clauses import clause_start, last_border, verb_start
from articlefacts.facts.arguments.freedom import is_free
from articlefacts.facts.arguments.lists import PARENTHESIS, coordinated, coordinated_left
from articlefacts.facts.arguments.willed import will
from articlefacts.facts.view import BODIES, Item, Kind, SentenceView, pattern
from articlefacts.lazy import lazy
from articlefacts.lexicon.folding import lowered
from articlefacts.lexicon.verbs import alternation

_RELATIVE = lazy(r"(?:,\s*)?\b(?:qui|lequel|laquelle|lesquels|lesquelles)\s*$", re.IGNORECASE)


def subject(view: SentenceView, at: int, kinds: Iterable[Kind] = BODIES) -> tuple[Item, ...]:
    """Find the subject of a verb at ``at``: one item, or several coordinated ones.

    Reads «A a levé», «A, filiale de B, a levé», «A, qui a levé», «A et B ont levé»,
    «A a racheté B et levé». Returns nothing when the subject is no item of ``kinds``.
    """
    kinds = frozenset(kinds)
    edge = verb_start(view, at)
    left = PARENTHESIS.sub(lambda m: " " * len(m.group()), view.mask[:edge])
    left = _DASHED.sub(lambda m: " " * len(m.group()), left)
    if relative := _RELATIVE.search(left):
        head = antecedent(view, relative.start(), kinds)
        return (head,) if head else ()
    if let := _LET.search(view.mask, max(at - 120, 0), at):
        who = view.group(let, "who") or view.group(let, "made") or view.group(let, "sends")
        return coordinated_left(view, who, kinds) if who and who.kind in kinds else ()
    if hired := _HIRES.search(view.mask, max(at - 120, 0), at):
        return subject(view, hired.start("verb"), kinds)
    if willed := will(view.mask, at):
        who = view.group(willed, "who")
        return coordinated_left(view, who, kinds) if who and who.kind in kinds else ()
    if _PURPOSE.search(view.mask, max(at - 12, 0), at) and (main := _MAIN_VERB.search(left)):
        return subject(view, main.end(), kinds)
    whole = _COORDINATED_VERB.sub("", left)
    shared = len(whole) < len(left)  # «A fonde B et lève»: the first free item, not the nearest
    left = _without_insertions(whole)
    start = last_border(lowered(left), len(left))
    found = (
        _subject_in(view, left, start, kinds, shared=shared)
        or _apposed_name(view, whole, kinds)
        or _behind_fronted(view, at, kinds)
    )
    return _unsourced(view, coordinated_left(view, found, kinds)) if found else ()


def _unsourced(view: SentenceView, listed: tuple[Item, ...]) -> tuple[Item, ...]:
    """A list without the source that opens the sentence: «D'après |A,| B, C et D ont levé»."""
    if len(listed) < 3 or not _SOURCE_OPENS.fullmatch(view.mask, 0, listed[0].start - view.start):
        return listed
    return listed[1:]


_SOURCE_OPENS = lazy(r".{0,3}(?:selon|d'après) [^,;:«»]{0,60}", re.IGNORECASE)


# «L'accord permet à X de |racheter», «Le juge oblige X à |céder», «mandaté par X pour |vendre»: X does it.
_LET = pattern(
    r"\b(?:(?:permet(?:t[a-z]{1,8})?|permi[st]e?|propos[a-zé]{1,7}|demand[a-zé]{1,7}|"
    r"(?:vau|val)(?:t|u|ent|ait|lait|drait?)|impos[a-zé]{1,7}|interdi[a-z]{1,8}|ordonn[a-zé]{1,7}) (?:ainsi |alors |aussi |"
    r"également )?(?:à |au )(?:(?:l'|la |le )?(?:[a-zà-ÿ'-]{1,24} ){0,4}?){company|organization|"
    r"person:who} (?:de |d')|(?:autoris|oblig|contrai|forc|pouss|incit|condui|amèn|amen|aid|"
    r"encourag|condamn)[a-zé]{1,7} (?:(?:l'|la |le )?(?:[a-zà-ÿ'-]{1,24} ){0,4}?){company|"
    r"organization|person:made} à |(?:mandat|missionn)ée?s? par (?:(?:l'|la |le )?"
    r"(?:[a-zà-ÿ'-]{1,24} ){0,4}?){company|organization|person:sends} (?:pour |afin de |"
    r"afin d'|de |d'))(?:(?:se |s'|être |[a-z]{3,10}ment )?)$"
)
# «X |a mandaté la banque Y pour| vendre B»: X sells.
_HIRES = lazy(
    r"\b(?P<verb>(?:mandat|charg|missionn)(?:e|er|é|ait|ent))\s(?:(?:la|le)\s|l')?(?:[a-zà-ÿ-]{3,20}\s){0,3}"
    r"[\ue000-\ue002]\ue010*(?:\set\s[\ue000-\ue002]\ue010*)?\s(?:pour|de|d'|afin\sd[e'])\s?(?:lui\s|l'|la\s|le\s)?$",
    re.IGNORECASE,
)
# «X, filiale de Y, |va investir N pour| acquérir»: X acquires.
_PURPOSE = lazy(r"\b(?:pour|afin de|en vue de) (?:se |s')?$|\b(?:afin|en vue) d'$", re.IGNORECASE)
_MAIN_VERB = lazy(
    r",\s(?=(?:a|ont|va|vont|vient|viennent|doit|veut|compte|prévoit|envisage|avait|devrait|"
    r"pourrait|espère|souhaite|cherche)\s[^,;]{2,120}$)"
)
# «X |– spécialisé dans le négoce –| a investi»
_DASHED = lazy(r"\s[–—-]\s[^–—.;:«»]{3,160}\s[–—-](?=\s{0,2}$)")
# «En |rachetant B, X double de taille», «Après avoir |cédé B, X recrute»: X does both.
_FRONTED = lazy(
    r"(?:^|[.:;»\"”–—] )(?:tout )?(?:en|pour|afin d[e']|avant d[e']|sans|faute d[e']|"
    r"après (?:avoir|s'être)|non contente?s? d[e'])(?: ?avoir)? ?(?:se |s'|y )?(?:[a-z]{3,16}ment )?$",
    re.IGNORECASE,
)
_ITS_HEAD = lazy(
    r", (?:(?:le|la|l'|les) ?)?(?:(?!(?:d[eu]s?|aux?|à|par|pour|avec|et) )"
    r"[a-zà-ÿ'-]{2,24} ){0,4}[«\"“]?",
    re.IGNORECASE,
)
_ITS_VERB = lazy(
    r"[»\"”]?(?: \([^()]{1,60}\))?(?:, [^,;.]{2,90},)? (?!(?:et|ou|qui|dont|d[eu]s?|pour|à|en) )"
    r"[a-zà-ÿ]",
    re.IGNORECASE,
)
_COORDINATED_VERB = lazy(r",?\s(?:et|ou|puis|et a|et en|mais)\s*$", re.IGNORECASE)


def _apposed_name(view: SentenceView, left: str, kinds: frozenset[Kind]) -> Item | None:
    """The name in «Le patron de la holding, A, a racheté»: an insertion that is the subject."""
    insertion = re.search(r",\s*+(?:(?:MM?\.|Mme|Me|la|le)\s|l')?(?=[^,]*+,\s*$)", left)
    if insertion is None:
        return None
    item = view.item_at(insertion.end()) or _styled_name(view, left, insertion.start())
    if item is None or item.kind not in kinds:
        return None
    last = coordinated(view, item, kinds)[-1]  # «Deux élus, A et B, |ont réclamé»
    return item if not left[last.end - view.start :].strip(" ,") else None


def _styled_name(view: SentenceView, left: str, comma: int) -> Item | None:
    """Who stands in «Le patron de la holding, le Suédois X, a racheté», «L'actionnaire, à savoir le fonds X, a»."""
    styled = _STYLED.match(left, comma)
    return view.item_at(styled.end()) if styled else None


_STYLED = lazy(
    r",\s*+(?:(?:[Dd]r|[Pp]r)\.?\s|(?:(?:le|la)\s|l')(?:(?!(?:d[eu]s?|aux?|à|par|pour|avec|chez|"
    r"et|ou)\s)[\w-]{2,24}\s){1,4}?)(?=\ue002)|,\s*+(?:à savoir|en l'occurrence)\s(?:(?:le|la)\s|l')?"
    r"(?:[a-zà-ÿ-]{3,20}\s){0,3}(?=[\ue000-\ue002])"
)


def _behind_fronted(view: SentenceView, at: int, kinds: frozenset[Kind]) -> Item | None:
    """The subject of the main clause behind a fronted gerund or infinitive."""
    fronted = _FRONTED.search(view.mask, max(at - 40, 0), at)
    return behind_comma(view, at, kinds) if fronted else None


def behind_comma(view: SentenceView, at: int, kinds: frozenset[Kind]) -> Item | None:
    """The subject of the main clause, behind the comma that closes what is fronted."""
    for item in view.between(at, len(view.mask), kinds):
        comma = view.mask.rfind(",", at, item.start - view.start)
        led = comma >= 0 and _ITS_HEAD.fullmatch(view.mask, comma, item.start - view.start)
        if led and _ITS_VERB.match(view.mask, item.end - view.start):
            return item
    return None


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
        own = _HEAD_OF_RELATIVE.match(left, opening)
        kept = own.end() if own else opening
        if _RELATIVE_INSERTION.match(left, opening) and (
            apposed := _APPOSED.search(left, max(opening - 120, 0), opening)
        ):
            kept = apposed.start()
        left = left[:kept] + " " * (len(left) - kept)
    return left


# «X|, filiale de Y|, qui emploie 200 personnes, a»: two insertions that share a comma.
_RELATIVE_INSERTION = lazy(r", (?:qui|dont|où) ")
_APPOSED = lazy(
    r"(?<=[\ue000-\ue002\ue010»\"”)]), (?!(?:et|ou|puis|mais|dans|en|pour|avec|selon|après|avant|depuis|"
    r"malgré|face|grâce|a|ont|est|sont) )(?:(?:une?|la|le|les|son|sa) |l')?[a-zà-ÿ-]{3,24}(?: [^,;:]{2,90})?$"
)
# «Pour rappel|, X |qui compte cent membres, a»: the subject, not an insertion.
_HEAD_OF_RELATIVE = lazy(
    r", (?:(?:le|la|les) |l')?[«\"“]?[\ue000-\ue002]\ue010*(?= (?:qui|dont|où) )", re.IGNORECASE
)


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
            at_verb = not left[free[-1].end - view.start :].strip(' ,»"”')
            return free[-1] if at_verb and not shared else free[0]
        passed = _adverbial(view, segment, end) or (
            shared and _VERB_FIRST.match(left, segment, end)
        )
        if left[segment:end].strip() and not passed:
            return None
        end = opening
    return None


# «A, lui, |quitte son poste mais garde», «A, |valorisé N, et lève»
_VERB_FIRST = lazy(
    r"\s*(?:a |ont |est |"
    rf"sont )?{alternation('own', 'leave', 'launch', 'raise', 'result', 'acquire', 'sell', 'value')}\b",
    re.I,
)
_ADVERBIAL = lazy(
    r"^\s*(?:en|dans|depuis|dès|après|avant|pour|selon|d'après|à|au|aux|malgré|avec|par|ce|cette|"
    r"hier|(?:lui|elle|eux|elles)(?:-mêmes?)?\s*$|aujourd'hui|ainsi|enfin|toutefois|cependant|"
    r"de son côté|quant|fin|mi|début|de|lors|grâce|face|sur|[\ue007])",
    re.IGNORECASE,
)


def _adverbial(view: SentenceView, start: int, end: int) -> bool:
    return bool(_ADVERBIAL.match(view.mask[start:end]))


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


_OF_WHICH = lazy(r"\bdont (?:la |le |l')?(?:[a-zà-ÿ-]+ )?$", re.IGNORECASE)


def _apposition(view: SentenceView, head: Item, last: Item) -> bool:
    gap = view.mask[head.end - view.start : last.start - view.start]
    return (
        bool(
            re.match(
                r",\s(?!(?:via|avec|par|dont|contre|chez|pour|dans|sur|puis|et|ou|mais|ni)\s)(?:la |le |l'|les |"
                r"une? )?[a-zà-ÿœ-]{3,}",
                gap,
            )
        )
        and len(gap) < 60
    )
