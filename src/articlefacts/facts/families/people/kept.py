"""Who stays where he is: «X conserve N à sa tête», «X garde N comme directeur général»."""

from __future__ import annotations

from collections.abc import Iterator

from articlefacts.facts.arguments import coordinated, subject
from articlefacts.facts.arguments.nominal_subjects import holder
from articlefacts.facts.offices.posts import MISTER, read_post
from articlefacts.facts.offices.statements import position
from articlefacts.facts.offices.title_heads import HEAD
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import BODIES, PEOPLE, Item, pattern
from articlefacts.models.spans import Span


def _keeps(hit: Hit) -> Iterator[Draft]:
    """«X, qui conserve N à sa tête», «le groupe garde à sa tête N», «X maintient N à son poste de T»."""
    view = hit.view
    person = view.group(hit.match, "person") or view.group(hit.match, "last")
    owners = subject(view, hit.start, BODIES)
    nominal = None if owners else holder(hit.article, view, hit.start)
    body: Item | None = owners[0] if owners else nominal
    if person is None or body is None:
        return
    title: Span | None = None
    for name in ("head", "tail"):
        if hit.match[name]:
            title = view.span(*hit.match.span(name))
    if hit.match["as"]:
        post = read_post(view, hit.match.end() - 1)
        title, body = (post.title, post.organization or body) if post else (None, body)
    for one in coordinated(view, person, PEOPLE):
        yield from position(hit, (one,), body, title, "current", dated=False)


KEPT_RULES: tuple[Rule, ...] = (
    Rule(
        "position.kept",
        pattern(
            r"(?<![\w-])(?P<trigger>(?:conserv|gard)(?:e|ent|era|eront|er|é|ait)|(?:maint|t)(?:ient|iennent|iendra|enu|enait|enir)|"
            r"laiss(?:e|ent|era|er|é|ait)|reconduit|confirm(?:e|ent|é))(?:\s(?:toujours|donc|ainsi|{date}))?\s"
            rf"(?:à (?:sa|leur) (?P<tail>tête),?\s{MISTER}{{person:last}}|"
            rf"{MISTER}{{person:person}}(?:,\s[^,;:.]{{3,70}},)?\s(?:à (?:sa|leur) (?P<head>tête|barre|direction|présidence)|"
            rf"aux (?:commandes|manettes|rênes)(?! d)|(?P<as>(?:comme|à son poste d(?:e|')|dans ses fonctions d(?:e|')|au poste d(?:e|')|"
            rf"en tant qu(?:e|'))\s?)(?={HEAD})))"
        ),
        _keeps,
    ),
)
