"""The size of a firm told in what describes it: «une PME de 45 salariés», «30 M€ de chiffre d'affaires pour 45 salariés»."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.facts.arguments.actors import nearest_body
from articlefacts.facts.arguments.firm_nouns import firm_noun
from articlefacts.facts.arguments.lists import sole
from articlefacts.facts.arguments.nominal_subjects import holder
from articlefacts.facts.arguments.topic import free_bodies, topic
from articlefacts.facts.families.staff.headcounts import HEDGE, NUMBER, PEOPLE, STAFF, counted
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import COMPANY, Item, pattern
from articlefacts.models.facts import Workforce
from articlefacts.models.values import Number

FIRM = (
    r"groupe|société|entreprise|PME|ETI|start-?up|jeune pousse|coopérative|TPE|maison|firme|agence"
)


def fronted(hit: Hit) -> Item | None:
    """The body that «Forte de 300 salariés, X» or «Avec 300 salariés, X» describes."""
    view = hit.view
    comma = view.mask.find(",", hit.match.end(), hit.match.end() + 90)
    if not _LEAD.fullmatch(view.mask[: hit.match.start()]) or comma < 0:
        return None
    free = free_bodies(view, comma, min(comma + 70, len(view.mask)))
    if free:
        return free[0]
    return topic(hit.article, view) if _MAIN_NOUN.match(view.mask, comma) else None


# «|Premier employeur du canton |avec 300 salariés, X»
_LEAD = re.compile(
    r"\s*(?:(?:premier|deuxième|second|principal|plus gros|première|deuxième|leader|"
    r"numéro \w{2,6}|spécialiste|implantée?|présente?|installée?|basée?|fondée?|créée?|"
    r"née?)\b[^,;.:\ue000\ue001]{0,70} )?",
    re.IGNORECASE,
)
_MAIN_NOUN = re.compile(rf", (?:(?:le |la |l'|cette |ce )(?:{FIRM})|elle|il)\b", re.IGNORECASE)


def only_free(hit: Hit) -> Item | None:
    """The one body that no preposition governs before the number."""
    free = free_bodies(hit.view, 0, hit.match.start())
    return sole(free)


def _with(hit: Hit) -> Iterator[Draft]:
    """«Avec 300 salariés, X», «X est présent dans 12 pays, avec 300 salariés»."""
    yield from counted(hit, Workforce, only_free(hit) or fronted(hit), aside=True)


def _beside_sales(hit: Hit) -> Iterator[Draft]:
    """«X réalise 30 M€ de chiffre d'affaires |pour 45 salariés»."""
    view = hit.view
    sold = _SALES.search(view.mask) or (
        view.index and _SALES.search(hit.article.views[view.index - 1].mask)
    )
    if sold and not _BONUS.search(view.mask):
        free = free_bodies(view, 0, hit.match.start())
        body = only_free(hit) if free else topic(hit.article, view, COMPANY)
        yield from counted(hit, Workforce, body, aside=True)


_SALES = re.compile(r"\b(?:chiffre d'affaires|CA|ventes|revenus?)\b", re.IGNORECASE)
# «un budget de 3 M€ pour 300 salariés»: they are given it.
_BONUS = re.compile(
    r"\b(?:primes?|indemnit|formations?|budgets?|aides?|enveloppes?|licenci)", re.IGNORECASE
)


def _firm_of(hit: Hit) -> Iterator[Draft]:
    """«X, société de 300 personnes», «X est une PME de 300 salariés», «La PME de 300 salariés, X, »."""
    view, at = hit.view, hit.match.start()
    if _is_band(hit):
        return
    if beside := _BESIDE.search(view.mask, 0, at):
        body: Item | None = view.group(beside, "body")
    elif told := _IS.search(view.mask, 0, at):
        that = _THAT.search(view.mask, 0, told.start("verb"))
        body = nearest_body(hit, that.start()) if that else _who_is(hit, told.start("verb"))
    elif behind := _BEHIND.match(view.mask, hit.match.end()):
        body = view.group(behind, "body")
    elif re.match(r"(?:la|le|l'|cette|ce)\b", hit.match.group(), re.IGNORECASE):
        body = topic(hit.article, view, COMPANY)
    else:
        body = None
    yield from counted(hit, Workforce, body, aside=True)


def _who_is(hit: Hit, verb: int) -> Item | None:
    """The subject of «est une PME»; «le fournisseur de |X| est une PME» tells of another firm."""
    body = holder(hit.article, hit.view, verb)
    here = body is not None and body.start >= hit.view.start
    return body if not here or body in free_bodies(hit.view, 0, verb) else None


def _is_band(hit: Hit) -> bool:
    """Whether «le groupe d'une dizaine de salariés» is people that stand together, not a firm."""
    item = hit.group("count")
    number = item.value.value if item and isinstance(item.value, Number) else None
    return number is not None and number < _BAND and bool(_BARE_GROUP.match(hit.match.group()))


_BAND = 20
_BARE_GROUP = re.compile(r"(?:[a-z]{1,5} )?groupe d", re.IGNORECASE)
_BESIDE = pattern(r"{company|organization:body}[»\"]?(?: \([^()]{1,40}\))?(?:, | \()$")
_IS = re.compile(
    r"\b(?P<verb>(?:est|était|reste|demeure|devient|(?:est|était) devenue?))(?: (?:aujourd'hui|"
    r"désormais|aussi|encore|en effet|\ue007\ue010*))? $",
    re.IGNORECASE,
)
# «|C'|est aujourd'hui une PME de 45 salariés»
_THAT = re.compile(r"(?:^|[.:;«\"] ?|, |\bet )c'$", re.IGNORECASE)
_BEHIND = pattern(r",? [«\"“]?{company:body}")


FIRM_SIZE_RULES: tuple[Rule, ...] = (
    Rule(
        "workforce.with",
        pattern(
            rf"\b(?:avec|grâce à) (?:ses )?{NUMBER}(?P<trigger>{PEOPLE}|\spersonnes (?:réparties|salariées|employées))"
            r"(?! (?:en moins|de moins|de plus)\b)"
        ),
        _with,
    ),
    Rule(
        "workforce.beside_sales",
        pattern(
            rf"{{amount}}(?: de (?:chiffre d'affaires|CA|ventes|revenus))?(?: (?:en )?{{date}})?(?:,? (?:pour|et)|,) "
            rf"(?:un effectif de )?{NUMBER}(?P<trigger>{PEOPLE})"
        ),
        _beside_sales,
    ),
    Rule(
        "workforce.firm_of",
        pattern(
            rf"(?:(?:\b(?:la|le|cette|ce|une?) |l')?\b)(?:{FIRM}|{firm_noun()}|cabinet)"
            r"(?: (?!(?:qui|que|dont|et|a|ont|est|sont|va|pour|avec|plus|près) )[a-zà-ÿ'-]{1,20}| "
            r"{place}){0,5}?,? "
            rf"(?P<trigger>d(?:e |')){HEDGE}{{number:count}}{STAFF}"
        ),
        _firm_of,
    ),
)
