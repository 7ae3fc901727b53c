"""What somebody leaves: «quitte |la présidence de X|», «démissionne |de ses fonctions de T|», «quitte |le groupe|»."""

from __future__ import annotations

import re

from articlefacts.facts.offices.posts import BODY_AFTER, Post, read_post
from articlefacts.facts.rule import Hit
from articlefacts.facts.view import SentenceView

DATED = (
    r"(?:\s(?:(?:en|le|ce|fin|début|à la|dès|au|courant|mi) )?(?:\ue007\ue010*|hier|"
    r"officiellement|définitivement|\w{4,14}ment)){0,2}"
)
OWN_POST = re.compile(
    rf"{DATED}\s(?:de |d')?(?:ses|son|sa|toutes ses|leurs?)\s(?:fonctions?|postes?|mandats?|"
    r"responsabilités|charges?)"
    r"(?:\s(?:exécutives|opérationnelles))?",
    re.IGNORECASE,
)
_OFFICE = re.compile(
    rf"{DATED}(?P<at>\s)(?:de )?(?:la|l'|les|le)\s?(?=(?:vice-|co-)?présidence|direction|tête|"
    r"rênes|gérance|secrétariat général|commandes)",
    re.IGNORECASE,
)
# «lâche |les achats de X|»: what somebody was in charge of stands for the post.
_FIELD = re.compile(
    rf"{DATED}\s(?:la|l'|les|le)\s?(?P<field>finances|achats|ventes|marketing|communication|"
    r"ressources humaines|stratégie|affaires (?:publiques|juridiques|financières)|studio|rédaction|"
    r"opérations|trésorerie|(?:conseil|comité) (?:d'administration|de surveillance|exécutif))"
    r"(?=\s(?:de |du |d'|des |chez ))",
    re.IGNORECASE,
)
_BODY = re.compile(
    rf"{DATED}\s(?:de |d'|du )?(?:la |le |l'|les |cette |ce |son |sa )?(?:(?:groupe|société|"
    r"entreprise|banque|start-up|équipe|"
    r"direction|compagnie|maison|chaîne|fonds|parti|club|cabinet|géant|constructeur|fintech|"
    r"journal|quotidien)\s(?:[a-zà-ÿ-]{3,18}\s){0,2})?[«\"“]?(?P<item>[\ue000\ue001])",
    re.IGNORECASE,
)
_BODY_NOUN = re.compile(
    rf"{DATED}\s(?:de )?(?:le|la|l'|cette|ce)\s?(?:groupe|entreprise|société|banque|start-up|"
    r"compagnie|enseigne|firme|"
    r"maison|chaîne|association|parti|club|syndicat|navire|conseil d'administration|"
    r"directoire)\b(?!\s(?:des|de))",
    re.IGNORECASE,
)


def left_post(hit: Hit, at: int) -> tuple[Post | None, bool]:
    """What is left: a post, a body, «ses fonctions»; and whether anything is."""
    view = hit.view
    own = OWN_POST.match(view.mask, at)
    if own:
        post = read_post(view, own.end()) or post_of(view, own.end())
        return post or (
            Post(None, None, own.end(), elsewhere=True) if _OF.match(view.mask, own.end()) else None
        ), True
    office = _OFFICE.match(view.mask, at)
    if office:
        return read_post(view, office.start("at")), True
    field = _FIELD.match(view.mask, at)
    housed = BODY_AFTER.match(view.mask, field.end()) if field else None
    if field and housed:
        of = view.item_at(housed.start("item"))
        return Post(view.span(*field.span("field")), of, housed.end()), True
    body = _BODY.match(view.mask, at)
    if body:
        item = view.item_at(body.start("item"))
        return Post(None, item, item.end - view.start) if item else None, item is not None
    noun = _BODY_NOUN.match(view.mask, at)
    other = None if noun else _OF.match(view.mask, at)
    return Post(None, None, at, elsewhere=True) if other else None, bool(noun)


_OF = re.compile(
    r"\s(?:à la tête |auprès |au sein )?(?:de la|de l'|du|des|chez|de|d')(?=\s?[a-zà-ÿ])",
    re.IGNORECASE,
)


def post_of(view: SentenceView, at: int) -> Post | None:
    """«de son poste |de trésorière de X»."""
    match = _OF_POST.match(view.mask, at)
    return read_post(view, match.end() - 1) if match else None


_OF_POST = re.compile(r"\s(?:de |d'|en tant que )(?=\w)")
