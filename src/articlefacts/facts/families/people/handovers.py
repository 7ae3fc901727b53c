"""Posts handed on by who had them: «N laisse la présidence de X à sa fille M», «N remettra les clés du groupe à M»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.offices.bodies import body_of_post
from articlefacts.facts.offices.holders import fronted, who
from articlefacts.facts.offices.left_posts import post_of
from articlefacts.facts.offices.posts import MISTER, Post, read_post
from articlefacts.facts.offices.statements import position
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import BODIES, pattern

_KIN = (
    r"(?:(?:son|sa|leur)\s(?:propre\s)?(?:fils|fille|neveu|nièce|frère|sœur|cousine?|gendre|épouse|femme|mari|"
    r"bras droit|associée?|adjointe?|dauphine?|numéro deux|successeure?|directeur général|directrice générale)"
    r"(?:\s(?:aînée?|cadette?|cadet|unique|aîné))?,?\s)?"
)
_SEAT = re.compile(
    r"(?:la|le|les|son|sa|ses|leur)\s(?:poste|fauteuil|siège|place|trône)\b", re.IGNORECASE
)
_GIVES = (
    r"(?:laiss|remet|remett|remis|cèd|céd|transmet|transmett|transmis|légu|lègu|confi|abandonn)"
    r"(?:e|ent|é|ée|ait|a|era|eront|ra|ront|er|re|ant|t)?"
)


def _hands_on(hit: Hit) -> Iterator[Draft]:
    """«N a laissé la présidence de X à sa fille M»: N had the post, M has it."""
    view = hit.view
    heir = view.group(hit.match, "heir")
    people = who(hit, hit.start) or fronted(hit, hit.match.end())
    if heir is None or not people or any(p.entity is heir.entity for p in people):
        return
    at = hit.match.start("office")
    seat = _SEAT.match(view.mask, at)
    post = (
        (post_of(view, seat.end()) or Post(None, None, seat.end()))
        if seat
        else read_post(view, at - 1)
    )
    body = body_of_post(hit, post, people, left=True) or body_of_post(hit, post, people)
    if post is None or body is None or body.kind not in BODIES:
        return
    ahead = view.mask[hit.start : hit.end].lower().endswith(("ra", "ront"))
    for draft in (
        *position(hit, people, body, post.title, "former"),
        *position(hit, (heir,), body, post.title, "incoming"),
    ):
        yield replace(draft, status="planned") if ahead else draft


HANDOVER_RULES: tuple[Rule, ...] = (
    Rule(
        "position.hands_on",
        pattern(
            rf"(?<![\w-])(?P<trigger>{_GIVES})(?:\s(?:ainsi|donc|officiellement|définitivement|progressivement|"
            r"(?:en |le |dès |ce |fin |début |à partir d[eu] |à compter d[eu] )?{date}(?:\sprochain)?|dans la foulée))?,?\s"
            r"(?P<office>(?:(?:la|sa)\s(?:co-?|vice-)?(?:présidence|direction|gérance|barre|tête|place)|"
            r"les\s(?:rênes|commandes|clés|clefs|manettes)|(?:le|son)\s(?:poste|fauteuil|siège|trône|gouvernail|secrétariat général))"
            r"\b[^.;:,\ue002]{0,60}?)\s(?:(?:en |le |dès |fin |début )?{date}\s)?"
            rf"(?:à|au)\s?{_KIN}{MISTER}{{person:heir}}"
        ),
        _hands_on,
    ),
)
