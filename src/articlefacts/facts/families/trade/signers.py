"""Who has an agreement: «A annonce |un accord|», «publié par A |en partenariat| avec B», «Avec |un accord| avec B, A»."""

from __future__ import annotations

import re

from articlefacts.facts.arguments import clause, coordinated
from articlefacts.facts.arguments.firm_nouns import COMPANY_NOUN, firm_noun
from articlefacts.facts.arguments.interviews import interviewed_firm
from articlefacts.facts.arguments.lists import are_one
from articlefacts.facts.arguments.pairs import doers
from articlefacts.facts.arguments.principal import principal
from articlefacts.facts.arguments.subjects import behind_comma
from articlefacts.facts.arguments.topic import free_bodies, possessor, topic
from articlefacts.facts.families.trade.partners import PARTIES, SUPPORT
from articlefacts.facts.rule import Hit
from articlefacts.facts.view import Item, pattern
from articlefacts.lazy import lazy

# «publié par A en collaboration», «le rapport d'A, rédigé en collaboration», «outre A en partenariat»
_AGENT_BEFORE = pattern(
    r"{company|organization:agent}[»\"”]?(?: \([^()]{1,40}\))?,? (?:(?:est |sont |a été |ont été )?"
    r"(?:rédig|réalis|men|conduit|publi|organis|élabor|développ|conçu|lanc|cré|mis|produit|pilot|"
    r"port|propos|co)[a-zà-ÿ]{0,12}(?: en (?:place|œuvre|ligne))? )?en (?:étroite )?$"
)
# «publié |par le cabinet Xxxx en| collaboration avec B»: an agent that no item covers.
_UNKNOWN_AGENT = re.compile(
    r"\bpar (?:[a-zà-ÿ'-]{1,20} ){0,5}(?:[dl]')?[A-ZÀ-Ý][\w'&/.-]{0,24}(?: [A-ZÀ-Ý][\w'&/.-]{0,24}){0,4} "
    r"en (?:étroite )?$"
)
# «A grandit |en signant un| accord avec B»
_BY_SIGNING = lazy(
    r"\ben (?:sign|nou|conclu|scell|négoci|renouvel|prolonge|annonç)[a-zà-ÿ]{0,3}ant (?:une? |son |sa |"
    r"des )(?:[a-zà-ÿ-]{3,14} )?$",
    re.IGNORECASE,
)
_LEADING = pattern(
    r"[^.;:]{0,90}?, (?:le |la |l')?(?:(?!(?:de|du|des) )[a-zà-ÿ-]{3,20} ){0,3}{company|"
    r"organization:lead}"
)


def after_comma(hit: Hit) -> tuple[Item, ...]:
    """Whom «En partenariat avec B, A lance» leads to."""
    match = _LEADING.match(hit.view.mask, hit.end)
    item = hit.view.group(match, "lead") if match else None
    return (item,) if item else ()


# «|Avec| un partenariat avec B, A peut», «|Après| l'accord avec B, le groupe vise»
FRONTED = lazy(
    r"(?:avec|grâce (?:à|au)|via|à travers|suite (?:à|au)|après|outre|au-delà d[eu']|forte? d[eu'])"
    r"(?![^,;:.«»\"]* (?:par|entre) )[^,;:.«»\"]{1,90}",
    re.IGNORECASE,
)
_ITS_NOUN = lazy(
    r"[^;:.,«»\"]{1,140}, (?:(?:le|la|ce|cette) |l')"
    rf"(?P<noun>(?:[a-zà-ÿ-]{{3,14}} )?(?:{COMPANY_NOUN}|{firm_noun()}))\b(?! (?:de|du|des|d')\b)",
    re.IGNORECASE,
)


def _of_main_clause(hit: Hit) -> tuple[Item, ...]:
    """The subject behind «Grâce à un partenariat avec B, »: whoever has the agreement."""
    view = hit.view
    if main := behind_comma(view, hit.end, PARTIES):
        return (main,)
    match = _ITS_NOUN.match(view.mask, hit.end)
    if match is None:
        return ()
    at = match.start("noun")
    others = {i.entity.id for i in view.between(0, at, PARTIES) if i.entity}
    meant = topic(hit.article, view, PARTIES, noun=match["noun"], at=at, but=others)
    return (meant,) if meant else ()


_CLAUSE = lazy(r"(?:, et|;| :) ")
WITHIN = lazy(r"\ben (?:étroite? )?$", re.IGNORECASE)
_OPENING = lazy(
    r"(?:(?:depuis|en|dès|fin|début|le|au|il y a|l'an|ce)\b[^,;.:«»\ue000-\ue002]{2,30}, )?(?:une?|le|la|l'|cet?|cette)\s?(?:\w+ )?$",
    re.IGNORECASE,
)
_OWN = lazy(
    r"\b(?:son|sa|ses|ce|cet|cette) (?:\w+ )?$|\b(?:dans le cadre|grâce|en vertu|aux termes|à la suite|"
    r"à la faveur|fort|forte|via|après) ?(?:de |d'|à |du |au )?(?:l'|le |une? )?(?:\w+ )?$",
    re.IGNORECASE,
)
_CONCLUDED = lazy(
    r"[^.;]{0,80}? (?:a|ont) (?:[a-zà-ÿ]{4,14} )?été (?:[a-zà-ÿ]{4,14} )?(?:conclu|signé|noué|annoncé|scellé|"
    r"paraphé|officialisé)|[^.;]{0,60}? (?:conclu|signé|noué|annoncé|évoqué|formé|créé|monté|constitué|"
    r"détenu|établi|scellé|paraphé|officialisé)e?s?\b",
    re.IGNORECASE,
)


def signers(hit: Hit) -> tuple[Item, ...]:
    """Who has an agreement, as the words before it tell, else the text."""
    view, before = hit.view, hit.view.mask[: hit.start]
    start, _ = clause(view, hit.start)
    supports = [m.start() for m in SUPPORT.finditer(view.mask, start, hit.start)]
    if supports and _HEAD_ACTS.search(before):
        meant = principal(hit.article)
        return (meant,) if meant else ()
    for at in reversed(supports):
        if found := doers(hit.article, view, at, PARTIES):
            return found
    if WITHIN.search(before):
        return _who_does_it(hit, before)
    if _FRONTED_WITH.match(before):
        but = {i.entity.id for i in view.between(0, hit.start, PARTIES) if i.entity}
        meant = interviewed_firm(hit.article) or topic(hit.article, view, ("company",), but=but)
        return (meant,) if meant else ()
    if FRONTED.fullmatch(before):
        return _of_main_clause(hit)
    free = free_bodies(view, 0, hit.start, PARTIES)
    if free and _THEIRS.search(before):
        return coordinated(view, free[0], PARTIES)  # «A et B relancent leur alliance»
    if _BY_SIGNING.search(before):
        return (free[0],) if are_one(free) else ()
    if _JOINT.match(hit.match["trigger"]):
        return _owner_of_venture(hit, free)
    return _owner(hit, before)


# «|L'ancienne préfète a |signé avec B une alliance»: whoever heads a firm signs for it
_HEAD_ACTS = lazy(
    r"(?:^|, )(?:l'ancien(?:ne)? [a-zà-ÿ]{4,16}|(?:le|la) (?:présidente?|direct(?:eur|rice)(?: générale?)?|patronn?e?|dirigeante?|gérante?|nouve(?:au|lle) patronn?e?)) "
    r"(?:a|avait|va|vient de|compte|veut)\b",
    re.IGNORECASE,
)
_THEIRS = lazy(r"\bleur (?:\w+ )?$", re.IGNORECASE)


# «|Avec B, une |coentreprise sera créée»: by whom the text speaks of
_FRONTED_WITH = lazy(
    r"avec [^.;,«»]{3,70}, (?:[^.;,«»]{3,50} : |en revanche, )?(?:une |la |l')$", re.IGNORECASE
)


def _owner(hit: Hit, before: str) -> tuple[Item, ...]:
    """Whom «son accord», «un accord a été signé avec B» are of; from another sentence only a company."""
    view = hit.view
    begin = max((m.end() for m in _CLAUSE.finditer(before)), default=0)
    told = (
        _OPENING.match(before, begin) or _OWN.search(before) or _CONCLUDED.match(view.mask, hit.end)
    )
    owner = possessor(hit.article, view, hit.start, PARTIES) if told else None
    if told and owner is None:
        owner = principal(hit.article)
    near = owner is not None and (owner.kind == "company" or owner.start >= view.start)
    return (owner,) if owner and near else ()


def _who_does_it(hit: Hit, before: str) -> tuple[Item, ...]:
    """Who does something «en partenariat avec B»."""
    view = hit.view
    if _UNKNOWN_AGENT.search(before):
        return ()
    if did := _AGENT_BEFORE.search(view.mask, max(hit.start - 90, 0), hit.start):
        agent = view.group(did, "agent")
        return (agent,) if agent else ()  # «publié par A en collaboration avec B»
    free = free_bodies(view, 0, hit.start, PARTIES)
    return (free[-1],) if free else after_comma(hit) if WITHIN.fullmatch(before) else ()


_JOINT = lazy(r"coe|co-|joint", re.IGNORECASE)


def _owner_of_venture(hit: Hit, free: list[Item]) -> tuple[Item, ...]:
    """«X détient 40 % de C, |une coentreprise |avec B»: X; «C, |une coentreprise |avec B, a»: nobody named."""
    if not are_one(free):
        return ()
    gap = hit.view.mask[free[-1].end - hit.view.start : hit.start]
    return () if _APPOSED.fullmatch(gap) else (free[0],)


_APPOSED = lazy(
    r"[»\"”]?(?: \([^()]{1,40}\))?, (?:(?:une?|la|sa) )?(?:[a-zà-ÿ]{3,14} )?", re.IGNORECASE
)
