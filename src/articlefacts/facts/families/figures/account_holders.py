"""What tells whose a metric is where no name governs it: a chief, a plan, «dont», the head of a sentence."""

from __future__ import annotations

import re

from articlefacts.facts.arguments import verb_start
from articlefacts.facts.arguments.firm_nouns import COMPANY_NOUN, firm_noun
from articlefacts.facts.arguments.topic import topic
from articlefacts.facts.rule import Hit
from articlefacts.facts.view import BODIES, COMPANY, Item, SentenceView
from articlefacts.lazy import lazy

# «|Les| ventes, de N en 2018», «|En 2018, la| dette atteignait N»: the subject of a sentence with a sum.
_OPENS = lazy(
    r"(?:^|; )(?:(?:en|à|au|fin|sur|l'|depuis|selon|d'après|après|avant|dès|malgré|de \ue005)[^,;:«»]{2,40}, )?(?:les |la |le |l')$|"
    r"(?:^|: )(?:des |une? )$",
    re.IGNORECASE,
)
_CAUSED = lazy(
    r" (?:[a-zà-ÿ]{3,12}e?s (?:à|aux?|par|dans|sur|en) |d'|de (?!\ue005)|à (?!\ue005)|en (?!\ue007)|sur )",
    re.IGNORECASE,
)


def opens(view: SentenceView, start: int, end: int) -> bool:
    """Whether a metric is the subject at the head of a sentence that tells a sum; not «les pertes liées à»."""
    told = _OPENS.search(view.mask, max(start - 70, 0), start) and not _CAUSED.match(view.mask, end)
    told = told or (not start and view.mask.startswith((" : ", ": "), end))
    return bool(told) and bool(view.between(end, len(view.mask), {"amount"}))


# «le chiffre d'affaires déclaré sur |la mine|»: no accounts of the whole firm.
_SITE = (
    r"(?:la |le |l'|les |son |sa |ses |cette |ce )(?:seule? )?(?:mines?|sites?|usines?|complexe|"
    r"gisements?|projets?|magasins?|boutiques?|branche|division|filiales?|activités?|films?|"
    r"boutique|hôtels?)\b"
)
_OF_SITE = lazy(rf" (?:[a-zà-ÿ]{{4,15}} )?(?:sur|à|dans|par|pour) {_SITE}", re.IGNORECASE)
_BY_SITE = lazy(rf"\b(?:par|sur) {_SITE}", re.IGNORECASE)


def of_a_site(view: SentenceView, start: int, end: int) -> bool:
    """Whether a metric is that of one site: «le chiffre d'affaires déclaré sur |la mine|»."""
    return bool(_OF_SITE.match(view.mask, end) or _BY_SITE.search(view.mask, 0, start))


# «Sa présidente, Xx Yy, table sur des ventes de N»: those of the company the text speaks of.
_CHIEF = lazy(
    r"(?:^|[,;:] |\bet )(?:son|sa|le|la|l') ?(?:[a-zà-ÿ-]+ ){0,2}?(?:co)?(?:président|"
    r"direct(?:eur|rice)|administrat(?:eur|rice)|CEO|p-?dg|patronn?e?|dirigeant|gérant|fondat(?:eur|rice)|direction|"
    r"management|conseil d'administration|directoire|plan(?! de relance)|feuille de route|budget)[a-zà-ÿ]*(?: [a-zà-ÿ'-]+){0,3}"
    r"(?:,? \ue002\ue010*,?)? ?$",
    re.IGNORECASE,
)


# «|Les documents déposés au greffe| font état de dettes de N»
_BOOKS = lazy(
    r"(?:^|[,;:] )(?:(?:le|la|les|ses|son|sa) |l')(?:derniers? |dernière )?(?:documents|comptes|bilan|liasse|"
    r"publication|exercice)\b[^,;:«»\ue000\ue001]{0,70} ?(?P<of>(?<= )(?:de |d'|du )(?:la |l')?(?:[a-zà-ÿ-]{3,20} ){0,2}"
    r"(?P<owner>[\ue000\ue001]\ue010*),? )?$",
    re.IGNORECASE,
)


def employer(hit: Hit, verb: int) -> Item | None:
    """The company whose chief, plan or books are the subject of a verb."""
    mask, edge = hit.view.mask, verb_start(hit.view, verb)
    books = _BOOKS.search(mask, max(edge - 120, 0), edge)
    if books and books["of"]:
        return hit.view.group(books, "owner")
    meant = books or _CHIEF.search(mask, 0, edge)
    if not meant:
        return None
    return topic(hit.article, hit.view, COMPANY) or hit.article.discourse.led_by(hit.view.index)


# «sur la major, dont», «le spécialiste vosgien du textile, dont»
_NOUN_DONT = lazy(
    rf"(?:\b(?:le|la|ce|cette|du|au)\s|\bl')(?:[a-zà-ÿ-]{{3,15}}\s)?(?:{COMPANY_NOUN}|"
    rf"{firm_noun()})(?:\s(?:d')?(?:[a-zà-ÿ'-]{{2,18}}|\ue003\ue010*)){{0,4}},?\s?$",
    re.IGNORECASE,
)


def antecedent_of(hit: Hit, start: int) -> Item | None:
    """Whom «dont le chiffre d'affaires» belongs to: the name before it, or what a company's common noun stands for."""
    view = hit.view
    at = view.mask.rfind("dont", 0, start)
    near = view.between(max(at - 90, 0), at, BODIES)
    gap = view.mask[near[-1].end - view.start : at] if near else "x" * 20
    if len(gap) > 8 and _NOUN_DONT.search(view.mask, max(at - 60, 0), at):
        return topic(hit.article, view, COMPANY)
    return near[-1] if len(gap.strip(' ,»"')) == 0 or ("(" in gap and len(gap) < 50) else None
