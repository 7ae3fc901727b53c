"""Where somebody stands, told without a report verb: «X entend “…”», «X “condamne …”», «Pour le maire, “…”»."""

from __future__ import annotations

import re
from functools import cache

from articlefacts.facts.arguments import is_free, subject
from articlefacts.facts.speech.frame import Unit
from articlefacts.facts.speech.speakers import SPEAKERS, named
from articlefacts.facts.speech.verb_groups import VerbGroup, tenses_of
from articlefacts.facts.view import QUOTE_FILLER, Item
from articlefacts.lexicon.verbs import FINITE, infinitives_of, verbs_of
from articlefacts.reading.model import Quote

# What somebody wants, fears or stands up for is his to word.
_WILL = frozenset(
    re.findall(
        r"\w+",
        "vouloir entendre souhaiter espérer engager promettre refuser opposer exiger réclamer "
        "demander appeler exhorter plaider proposer craindre redouter défendre rejeter condamner "
        "prôner militer revendiquer dénoncer déplorer regretter saluer fustiger critiquer "
        "reprocher accuser ambitionner attendre juger contester soutenir préconiser recommander "
        "inviter encourager viser tabler miser prévoir anticiper féliciter réjouir inquiéter alarmer indigner insurger excuser remercier",
    )
)


@cache
def _saying() -> frozenset[str]:
    return frozenset(v.infinitive for v in verbs_of("report")) - {"faire"} | _WILL


def says_so(unit: Unit, quote: Quote) -> Item | None:
    """The name before words quoted that open with its verb: «X “condamne …”», «X, qui a “salué …”»."""
    words = _FIRST.match(unit.view.article, quote.inner_start, quote.inner_end)
    if words is None or not infinitives_of(words[1].lower()) & _saying():
        return None
    low = quote.start - unit.start
    links = _LINKS.search(unit.mask, max(low - 24, 0), low)
    finite = tenses_of(words[1]) & {*FINITE} and not (links and links["has"])
    if not finite and not (links and links["has"] and "participle" in tenses_of(words[1])):
        return None
    if links and links["who"]:
        return _right_before(unit, links.start())
    return _at_verb(unit, quote, links.start() if links else None)


def tells(words: str, verb: VerbGroup) -> bool:
    """Whether a clause before a colon reports: «s'emporte», «est sûre», «avait prévenu», «fait le calcul suivant»."""
    before = verb.verbs & (_saying() | {"être", "rester", "demeurer"})
    return bool(before or _REFLEXIVE.match(words) or _FOLLOWS.search(words))


def main_end(mask: str, start: int, end: int) -> int:
    """Where a main clause ends before «lorsque …», «alors que …»."""
    meanwhile = _MEANWHILE.search(mask, start, end)
    return meanwhile.start() if meanwhile else end


def feels(unit: Unit, quote: Quote) -> Item | None:
    """The name whose mind is quoted: «X est “très inquiet pour …”», «X se montre “plus que confiant”»."""
    at = quote.start - unit.start
    verb = _IS.search(unit.mask, max(at - 50, 0), at)
    mind = _MIND.match(unit.view.article, quote.inner_start, quote.inner_end)
    return _at_verb(unit, quote, verb.start()) if verb and mind else None


def is_will(verb: VerbGroup) -> bool:
    """Whether a verb tells what somebody wants, fears or stands up for."""
    return bool(verb.verbs & _WILL)


def wills(unit: Unit, verb: VerbGroup, at: int) -> Item | None:
    """The body that wants or fears what is quoted: «X entend “…”»."""
    if not is_will(verb):
        return None
    found = subject(unit.view, at, SPEAKERS)
    return found[0] if len(found) == 1 and found[0].kind != "person" else None


def is_of_another(unit: Unit, quote: Quote, clause: str, verb: VerbGroup | None) -> bool:
    """Whether the subject of the clause before the words cannot be who says them.

    They are said of him, «X “a toujours menti”», he is charged with them, or they name a work or a law.
    """
    left = unit.mask[: quote.start - unit.start]
    if _PASSIVE.search(left) or _MAKES.search(clause) or _IS_FOR.match(clause):
        return True
    if verb is not None:
        return verb.verbs == {"être"} or bool(_BE.search(clause))
    words = _FIRST.match(unit.view.article, quote.inner_start, quote.inner_end)
    of_it = clause.strip() or _WHO.search(left)
    return bool(of_it and words and tenses_of(words[1]) & {*FINITE})


def for_whom(unit: Unit, high: int) -> Item | None:
    """The name behind the words that they hold for: «“…”, pour X, maire de Y»."""
    match = _FOR.match(unit.mask, high)
    if match is None:
        return None
    end = re.compile(r"[,.;:(]|$").search(unit.mask, match.end())
    item = named(unit.view, match.end(), end.start()) if end else None
    return item if item and item.end - unit.start == (end.start() if end else 0) else None


def opened_for(unit: Unit, low: int) -> tuple[int, int] | None:
    """Bounds of the noun phrase that a sentence holds for: «Pour |la syndicaliste|, … “…”»."""
    match = _OPENED_FOR.match(unit.mask, 0, low)
    return match.span("np") if match else None


def _at_verb(unit: Unit, quote: Quote, at: int | None = None) -> Item | None:
    """The free name that ends where the verb starts."""
    end = quote.start - unit.start if at is None else at
    before = [i for i in unit.view.between(0, end, SPEAKERS) if is_free(unit.view, i)]
    last = before[-1] if before else None
    return last if last and not unit.mask[last.end - unit.start : end].strip() else None


def _right_before(unit: Unit, end: int) -> Item | None:
    """The name that ends at an offset, unless it says whose the head is: «les élus de X, qui»."""
    last = next(reversed(unit.view.between(0, end, SPEAKERS)), None)
    if last is None or last.end - unit.start != end:
        return None
    return None if _WHOSE.search(unit.mask, 0, last.start - unit.start) else last


_WHOSE = re.compile(r"\b(?:de|du|des|d'|à|au|aux|chez|par|avec)\s?(?:(?:la|l'|les|M\.|Mme)\s?)?$")
_LINKS = re.compile(r"(?P<who>,?\squi)?\s(?:(?P<has>a|ont|avait|avaient)\s)?$")
_FIRST = re.compile(r"(?:(?:ne|se|y|en)\s|[sn]['’])?([a-zà-ÿœ]{2,24})")
_REFLEXIVE = re.compile(r".?(?:se\s| s')", re.IGNORECASE)
_FOLLOWS = re.compile(r"\bsuivante?s?\s?:\s?$", re.IGNORECASE)
# «Une porte-parole l'a redit |lorsque Y a sollicité un mot |: “…”»: not the words of Y.
MEANWHILE = (
    r"(?<=[a-zà-ÿ0-9\ue010] )(?<!et )(?<!mais )(?<!même )(?:lorsqu(?:e\s|')|quand\s|"
    r"(?:alors|tandis|pendant|après|dès|depuis|parce|avant|bien) qu(?:e\s|')|puisqu(?:e\s|'))[^,;:.]{1,160}"
)
_MEANWHILE = re.compile(MEANWHILE)
_IS = re.compile(
    r"\s(?:est|était|reste|demeure|(?:se|s')\s?(?:montre|montrait|est (?:dite?|montrée?|déclarée?)|"
    r"dit|disait|déclare|affiche|veut|voulait|voit|sent))(?:\s[a-zà-ÿ]{3,20}ment|\saussi|\sencore|"
    r"\stoujours|\sdonc|\s,\s?(?:lui|elle),)?\s$"
)
_MIND = re.compile(
    r"(?:(?:très|extrêmement|plutôt|assez|tout à fait|plus que|profondément|particulièrement|"
    r"vivement|pleinement|totalement|absolument|résolument|sincèrement|toujours)\s){0,2}"
    r"(?:inqui[eè]t|favorable|opposé|prête?s?\b|convaincu|persuadé|confiant|optimiste|pessimiste|"
    r"déterminé|résolu|ravi|fi[eè]re?s?\b|heureu[sx]|ouverte?s?\b|attenti|vigilant|conscient|"
    r"surpris|choqué|déçu|satisfait|soulagé|solidaire|disposé|reconnaissant|désolé|attristé|"
    r"consterné|indigné|scandalisé|stupéfait|effaré|sereine?s?\b|sereins?\b|préoccupé|"
    r"circonspect|sceptique|perplexe|honoré|enthousiaste|impatient|bouleversé|dévasté|atterré)",
)
_FOR = re.compile(
    rf"\s?,\s(?:mais\s)?pour\s(?=(?:(?:le|la|M\.|Mme|Me)\s|l')?(?:[a-zà-ÿœ'-]{{1,24}}\s){{0,5}}"
    rf"[\ue000-\ue002]\ue010*+(?:,|\.|\s\(|$))(?<!{QUOTE_FILLER}pour\s)"
)
_OPENED_FOR = re.compile(
    r"\s?(?:mais\s|et\s)?pour\s(?P<np>(?:(?:le|la|ce|cet|cette)\s|l')[a-zà-ÿ-]{3,24}"
    r"(?:\s[^,.;:\ue000-\ue004\ue020]{1,50})?),\s",
    re.IGNORECASE,
)
# Behind these, marks hold the name of a work or a law: «Il a joué dans “…”», «M. X a signé une loi sur “…”».
_MAKES = re.compile(
    r"\b(?:(?:jou|tourn)[a-zé]{1,4}\sdans|(?:réalis|incarn|interprèt|interprét|compos|enregistr|sign|"
    r"promulgu|approuv|adopt|ratifi)[a-zé]{1,4})\b"
)
# «Il a pour ambition de “…”»: a prize, a plan, a law.
_IS_FOR = re.compile(
    r"\s?(?:il|elle)s?\s(?:a|ont|avait|avaient)\spour\s(?:principal\s|seul\s)?"
    r"(?:but|objectif|ambition|vocation|mission|objet|thème|slogan|devise)\b",
    re.IGNORECASE,
)
# «X, qui |“fait partie du décor”»: said of him, not by him.
_WHO = re.compile(r"\ue002\ue010*+,?\squi\s$")
_PASSIVE = re.compile(
    r"\b(?:est|sont|a été|ont été|était|étaient|sera|être)\s(?:[\w'’]{1,20}\s){0,3}(?:accus|poursuiv|condamn|"
    r"soupçonn|qualifi|jug|mis|appel|surnomm|baptis|nomm|consid)\w*[^,]{0,60}(?:,[^,]{1,40},[^,]{0,40})?$",
    re.IGNORECASE,
)
_BE = re.compile(
    r"\b(?:est|sont|était|étaient|sera|seront|serait|seraient|été)\s(?:[a-zà-ÿ]{2,20}\s)?$",
    re.IGNORECASE,
)
