"""Foundings whose verb stands before or behind its usual place: «Ainsi naît X», «X, que N a fondé»."""

from __future__ import annotations

from collections.abc import Iterator

from articlefacts.facts.arguments.topic import topic
from articlefacts.facts.families.company.births import Birth, birth_at, founding, fronted_date
from articlefacts.facts.families.company.founding import BY_BODIES, OBJECT, founding_bodies
from articlefacts.facts.offices.holders import relative_head, who
from articlefacts.facts.offices.posts import MISTER
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import PEOPLE, pattern


def _is_born(hit: Hit) -> Iterator[Draft]:
    """«C'est en 2012 qu'est née X», «Ainsi naît la société X»: the subject stands behind."""
    body = hit.group("body")
    if body is None or not body.named:
        return
    birth = birth_at(hit.view, hit.match.end())
    date = hit.group("date") or fronted_date(hit) or birth.date
    yield founding(hit, body, Birth(date, birth.place, birth.founders))


def _that_one(hit: Hit) -> Iterator[Draft]:
    """«X, une société qu'il a cofondée en 2016», «X, que N a fondé»."""
    view = hit.view
    apposed = _NAMED_AFTER.match(view.mask, hit.end)
    body = view.group(apposed, "body") if apposed else relative_head(hit)
    named = hit.group("founder")
    founders = (named,) if named else who(hit, hit.start) or founding_bodies(hit)
    if not founders and hit.match["he"] and body and body.named:
        he = topic(hit.article, view, PEOPLE)
        founders = (he,) if he else ()
    if body is None or not founders or (named and not BY_BODIES.match(hit.match["trigger"])):
        return
    birth = birth_at(view, hit.end)
    yield founding(hit, body, Birth(birth.date, birth.place, founders))


# «la société qu'elle a créée|, X|, dirige»
_NAMED_AFTER = pattern(
    r"(?: (?:en|il y a|voilà) {date})?(?: (?:avec|aux côtés de) [^,;.:«»]{3,50})?(?: (?:en|il y a|voilà) {date})?, {company|organization:body}(?=[,.;:]| (?:a|est|va)\b|$)"
)

FOUNDED_BEFORE_RULES: tuple[Rule, ...] = (
    Rule(
        "founding.is_born",
        pattern(
            r"(?<![\w-])(?P<trigger>(?:est|sont|était|fut) née?s?|naît|naissait|naquit|naîtra|"
            r"voit le jour|vit le jour|a vu le jour)(?:,? (?:en |le |il y a |fin |début )?{date:date},?)? "
            rf"{OBJECT}[«\"“']?\s?{{company|organization:body}}"
        ),
        _is_born,
    ),
    Rule(
        "founding.that_one",
        pattern(
            rf"\bqu(?:e |')(?:{MISTER}{{person}}(?: et {MISTER}{{person}})?|(?:la |le |l')?(?:groupe |société |association )?"
            rf"{{company|organization:founder}}|(?P<he>il|elle)|ils|elles)\s(?:a|avait|ont|"
            r"avaient)\s(?P<trigger>(?:co-?)?(?:fond|cré)ée?s?|lancée?s?|montée?s?|"
            r"portée?s? sur les fonts baptismaux|mise?s? sur pied)\b"
        ),
        _that_one,
    ),
)
