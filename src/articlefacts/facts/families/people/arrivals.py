"""Who comes into a body: «N rejoint X», «N arrive chez X», «N, recruté par X», «X s'attache les services de N»."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.facts.arguments import coordinated, subject
from articlefacts.facts.arguments.firm_nouns import COMPANY_NOUN, firm_noun
from articlefacts.facts.offices.holders import fronted, who
from articlefacts.facts.offices.posts import MISTER, read_post
from articlefacts.facts.offices.statements import position
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import BODIES, PEOPLE, Item, pattern
from articlefacts.lazy import lazy
from articlefacts.lexicon.verbs import alternation

_DONE = lazy(r"\b(?:a|avait|ont|avaient)\s(?:\w+\s)?$", re.IGNORECASE)


_DETERMINED = r"(?:la |le |l'|sa |cette |ce )?(?:[a-zà-ÿ-]{3,20}\s){0,3}?[«\"“]?\s?"


# «rejoint |les rangs |de X», «intègre |la rédaction |de X», «rejoint |l'équipe dirigeante |de X»
_RANKS = (
    r"(?:les (?:rangs|équipes|effectifs)|la (?:rédaction|direction|gouvernance)|"
    r"l'(?:équipe|effectif|équipage)(?: [a-zà-ÿ]{4,14})?|le (?:directoire|bureau|"
    r"comité (?:exécutif|de direction)|conseil(?: d'administration| de surveillance)?))"
)


def _joins(hit: Hit) -> Iterator[Draft]:
    """«N rejoint X comme T», «N, qui a rejoint X en 2011», «N, débauché par X»."""
    view = hit.view
    body = view.group(hit.match, "body")
    if _BEEN.fullmatch(view.mask, hit.start, hit.end) and not _IS.search(view.mask, 0, hit.start):
        return  # «N, passé chez X, dirige»: he is there no more
    people = who(hit, hit.start) or (fronted(hit, body.end - view.start) if body else ())
    if body is None or not people or _is_thing(hit, people[0]):
        return
    post = read_post(view, body.end - view.start)
    come = _COME.fullmatch(view.mask, hit.start, hit.end)  # «Entrée chez X en 2001, N»
    done = bool(come or _DONE.search(view.mask, 0, hit.start))
    yield from position(
        hit, people, body, post.title if post else None, "current" if done else "incoming"
    )


_COME = re.compile(r"(?:entr|arriv)ée?s?", re.IGNORECASE)
_BEEN = re.compile(r"passée?s?", re.IGNORECASE)
_IS = re.compile(
    r"\b(?:est|sont|était|étaient|être|étant|sera)\s(?:[a-zà-ÿ]{2,12}\s)?$", re.IGNORECASE
)


def _is_thing(hit: Hit, person: Item) -> bool:
    """«Cette start-up recrute. |Elle intègre| X», «L'adhésion d'un pays, après qu'|elle a rejoint| X»: nobody."""
    view = hit.view
    if person.start >= view.start or not _SHE.search(view.mask, max(hit.start - 30, 0), hit.start):
        return False
    last = hit.article.views[max(view.index - 1, 0)]
    opens = view if _THAT_SHE.search(view.mask, max(hit.start - 30, 0), hit.start) else last
    return person.start < opens.start and bool(_THING_OPENS.match(opens.mask))


_SHE = re.compile(r"\belle\s(?:\w{1,9}\s){0,2}$", re.IGNORECASE)
_THAT_SHE = re.compile(r"'elle\s(?:\w{1,9}\s){0,2}$", re.IGNORECASE)
_THING_OPENS = lazy(
    rf"(?:la|l'|une|cette)\s?(?:nouvelle |jeune )?(?:{COMPANY_NOUN}|{firm_noun()}|[a-zà-ÿ]{{2,14}}[st]ion|"
    r"plateforme|application)\b",
    re.IGNORECASE,
)


def _services(hit: Hit) -> Iterator[Draft]:
    """«X s'attache les services de N», «X se paie N»."""
    person = hit.view.group(hit.match, "person")
    owner = subject(hit.view, hit.start, BODIES)
    if person and owner:
        for one in coordinated(hit.view, person, PEOPLE):
            yield from position(hit, (one,), owner[0], None, "incoming")


ARRIVAL_RULES: tuple[Rule, ...] = (
    Rule(
        "position.joins",
        pattern(
            rf"(?<![\w-])(?P<trigger>{alternation('rejoindre', 'intégrer')})"
            rf"(?:\s(?:en )?{{date}})?\s(?:{_RANKS} d(?:e (?:la )?|e l'|u |es |"
            rf"'))?{_DETERMINED}{{company|organization:body}}"
        ),
        _joins,
    ),
    Rule(
        "position.arrives",
        pattern(
            r"(?<![\w-])"
            rf"(?P<trigger>{alternation('arriver', 'entrer', 'passer', 'revenir', 'partir')}|"
            r"s'en (?:va|ira|est allée?)|débarqu(?:e|er|era|é|ée)|atterri(?:t|r)?|signe|retourne|file|rebondi(?:t|r|ra)?|attendue?|"
            rf"filera|en partance(?= pour)|en route(?= pour))(?:\s(?:en )?{{date}})?\s(?:chez|(?<=partance )pour|(?<=en route )pour)\s{_DETERMINED}{{company|organization:body}}"
        ),
        _joins,
    ),
    Rule(
        "position.hired",
        pattern(
            rf"(?<![\w-])(?P<trigger>(?:débauch|recrut|embauch)ée?s?)(?:\s(?:en )?{{date}})?"
            rf"\spar\s{_DETERMINED}{{company|organization:body}}"
        ),
        _joins,
    ),
    Rule(
        "position.services",
        pattern(
            r"(?<![\w-])(?P<trigger>(?:s'offre(?:nt|r)?|s'attache(?:nt|r)?|"
            r"s'est (?:offert|attachée?)|se sont (?:offert|attachés?))\sles services)\s(?:de |d'|"
            r"du )"
            rf"{MISTER}{{person:person}}"
        ),
        _services,
    ),
)
