"""How prominent a sentence makes a name that a preposition governs: whose subject it is, or told in passing."""

from __future__ import annotations

import re

from articlefacts.facts.arguments.freedom import is_free
from articlefacts.facts.arguments.lists import COORDINATOR
from articlefacts.facts.view import BODIES, Item, SentenceView
from articlefacts.lazy import lazy

_LOOKED_AT = 110


def owns_subject(view: SentenceView, item: Item) -> bool:
    """Whether the subject of a sentence is something of a body: «Les ventes de |X| ont reculé»."""
    at, end = item.start - view.start, item.end - view.start
    return bool(_OF_SUBJECT.fullmatch(view.mask, 0, at)) and not _TELLS.match(view.mask, end)


def in_insertion(view: SentenceView, item: Item) -> bool:
    """Whether a body only helps to tell which another is: «X, contrôlé par |Y|, recrute», «Conseillé par |Y|, X».

    Not which person: of whoever is «N, membre du conseil de |Y|», Y is spoken of too.
    """
    at = item.start - view.start
    told = _INSERTION.search(view.mask, max(at - _LOOKED_AT, 0), at)
    return told is not None and not _PERSON.search(view.mask, 0, told.start())


def follows_governed(view: SentenceView, item: Item) -> bool:
    """Whether a body is joined to one that a preposition governs: «disputé par X et |Y|»."""
    before = view.between(0, item.start - view.start, BODIES)[-1:]
    if not before or is_free(view, before[0]):
        return False
    low, high = before[0].end - view.start, item.start - view.start
    joint = COORDINATOR.fullmatch(view.mask, low, high)
    if joint is None or "," in joint[0]:  # «Avec X, Y recrute»
        return False
    return not _OWN_VERB.match(view.mask, item.end - view.start)


# «La filiale de X et |Y| ont signé»: joined to the filiale.
_OWN_VERB = lazy(
    r"[»\"”]?,? (?:a|ont|va|vont|est|sont|avait|avaient|doit|doivent)\b", re.IGNORECASE
)


def heads(view: SentenceView, item: Item) -> bool:
    """Whether a sentence is a heading about a body: «Sursis pour |X|.», «Saignée chez |X|.»."""
    end = item.end - view.start
    return end < _HEADING and bool(
        _ABOUT.fullmatch(view.mask, 0, item.start - view.start) and _END.fullmatch(view.mask, end)
    )


def contrasts(view: SentenceView, at: int) -> bool:
    """Whether a sentence says of the body at an offset what is not so of whom the text is about: «X, |lui|, a renoncé»."""
    return bool(_CONTRAST.match(view.mask, at))


def is_told(view: SentenceView, item: Item) -> bool:
    """Whether the article has spoken of a thing by the end of a sentence; its head may name it later."""
    told = min(item.start, item.entity.mentions[0].start) if item.entity else item.start
    return view.index < _FORETOLD or told < view.end


# «Le groupe» before its name: at the head of an article alone.
_FORETOLD = 3
_HEADING = 70
_ABOUT = lazy(
    r"(?!\S{1,24} (?:a|ont|est|sont|va|vont|avait|était|fut|sera)\b)[^,;:«»\ue000-\ue002]{4,45} "
    r"(?:pour|chez|sur|contre|à|au|du|de) ?(?:le |la |l')?(?:[a-zà-ÿ-]{3,16} )?",
    re.IGNORECASE,
)
_END = lazy(r"\s?[»\"”]?\s?[.!?…]?\s{0,3}")
_CONTRAST = lazy(
    r"[\ue000\ue001]\ue010*[»\"”]?, (?:lui|elle|eux|elles|de son côté|pour sa part|quant à (?:lui|elle))(?:-même)?,",
    re.I,
)
# No sale, no tie of firms: of these both sides are spoken of.
_OF_SUBJECT = lazy(
    r"(?:[^,;:«»\ue000-\ue002]{1,60},\s)?(?:(?:le|la|les|un|une|ce|cette|ces|ses)\s|l')"
    r"(?!(?:ex-[a-zà-ÿ]{3,14}|(?:cession|rachat|acquisition|reprise|fusion|filiale|maison|branche|division|rivale?|"
    r"concurrente?|actionnaire|propriétaire|cliente?|fournisseur|partenaire)s?|vente)\b)"
    r"(?:(?!(?:d[eu]s?|à|aux?|en|dans|par|pour|avec|sur|selon|que|qui|dont|a|ont|est|sont)\s)"
    r"[a-zà-ÿœ-]{2,24}\s){1,3}(?:de la |de l'|des |de |du |d')",
    re.IGNORECASE,
)
_TELLS = lazy(r" (?:l'|le )?(?:affirm|révèl|révél|rapport|écri|racont|assur|estim|calcul)", re.I)
_INSERTION = lazy(
    r"(?:^|,\s|:\s|\s[–—-]\s)(?:(?!société|entité|activité|réalité|totalité|majorité|moitié|qualité)"
    r"[a-zà-ÿ]{3,16}(?:é|i|u|is)e?s?\s|(?:ancien(?:ne)?|ex-[a-zà-ÿ]{3,14}|membre|filiale|actionnaire|"
    r"propriétaire|administrat(?:eur|rice)|née?)\s)[^,;:\ue000\ue001]{0,80}(?:[\ue000\ue001]\ue010* et (?:de |d'|du )?)?$",
    re.IGNORECASE,
)
_PERSON = lazy(r"\ue002\ue010*$")
