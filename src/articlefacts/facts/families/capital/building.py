"""The site that a firm builds or mends, found in the words before its cost: by whom, what, and whether still to come."""

from __future__ import annotations

import re
from dataclasses import dataclass

from articlefacts.facts.arguments.firm_nouns import WORKS_NOUN
from articlefacts.facts.arguments.nominal_subjects import holder
from articlefacts.facts.arguments.topic import leading, possessor
from articlefacts.facts.rule import Hit
from articlefacts.facts.view import COMPANY, Item, SentenceView, pattern
from articlefacts.lazy import lazy
from articlefacts.lexicon.verbs import alternation
from articlefacts.models.spans import Span

_STEMS = (
    r"(?:(?:re)?constru(?:i(?:re|t|ra|rait|sent)|isant)|bât(?:ir|it|ira|irait|issent|i|issant)|"
    r"édifi(?:er|e|era|é)|érig(?:er|e|era|é)|implant(?:er|e|era|é)|agrand(?:ir|it|ira|i|issant)|"
    r"modernis(?:er|e|era|é|ant)|rénov(?:er|e|era|é|ant)|étend(?:re|ra|u|ant)?|doubl(?:er|e|era|é|"
    r"ant)|aménag(?:er|e|era|é)|dot(?:er|e|era|é))"
)
_VERB = rf"(?:{_STEMS}|{alternation('ouvrir', 'inaugurer', 'installer', 'créer')})"
SITE = (
    r"(?:usine|giga-?factory|site|ligne|chaîne|unité|entrepôt|atelier|centre|laboratoire|parc|"
    r"centrale|data ?center|magasin|hôtel|ferme|plate-?forme|chaufferie|chaudière|four|extension|"
    rf"siège|bâtiment|station|hangar|terminal|complexe|campus|{WORKS_NOUN})s?"
)
# «sa deuxième usine de batteries»
_BUILT = lazy(
    rf"\b(?P<verb>{_VERB})(?: (?:à|en|dans|près de|au) (?:la |le |l'|"
    rf"les )?(?:[a-zà-ÿ-]{{2,16}} )?\ue003\ue010*,?| \ue007\ue010*| (?:également|aussi|ainsi|"
    r"bientôt|prochainement|actuellement))? (?:(?:un|une|son|sa|ses|deux|trois|le|la|les|leur|\ue008\ue010*) |"
    rf"l')(?:plus [a-zà-ÿ]{{5,12}} )?(?P<what>(?:(?!de )[a-zà-ÿ-]{{3,16}} ){{0,2}}?{SITE}\b(?: (?:de |d'|à )(?!(?:la|le|les|"
    rf"son|sa|\ue003)\b)[a-zà-ÿ-]{{3,20}}){{0,2}})",
    re.IGNORECASE,
)
# «la construction d'un entrepôt», «l'extension de son usine»
_WORK_NOUNS = lazy(
    rf"\b(?P<noun>(?:re)?construction|édification|création|réalisation|extension|agrandissement|"
    rf"modernisation|rénovation|réhabilitation|aménagement|implantation|installation|ouverture|"
    rf"inauguration|mise en (?:service|production)|entrée en (?:service|production)|démarrage|achèvement|transformation|doublement)(?: \ue007\ue010*)? (?:(?:à|en|près de|dans) "
    rf"(?:la |le |l')?\ue003\ue010*,? )?(?:(?:,|(?<=, ))[^,;.:]{{3,90}}, )?(?:de |d'|du |des )"
    rf"(?:(?:une?|son|sa|ses|deux|trois|la|les|leur|cette|ce|\ue008\ue010*) |l')?(?:plus [a-zà-ÿ]{{5,12}} )?(?P<what>(?:(?!de )[a-zà-ÿ-]{{3,16}} )"
    rf"{{0,2}}?{SITE}\b(?: (?:de |d'|à )(?!(?:la|le|les|son|sa|\ue003)\b)[a-zà-ÿ-]{{3,20}}){{0,2}})",
    re.IGNORECASE,
)
_BEGINS = lazy(
    rf"\b(?:{alternation('annoncer', 'lancer', 'débuter', 'engager', 'prévoir')}|(?:entam|démarr)(?:e|ent|er|era|é)|"
    rf"{alternation('achever', 'terminer', 'finaliser', 'boucler', 'confirmer', 'décider', 'projeter')}|"
    rf"{alternation('envisager', 'poursuivre', 'préparer', 'financer', 'dévoiler', 'programmer')}|"
    rf"{alternation('repousser', 'reporter', 'mener', 'accélérer')})\b",
    re.IGNORECASE,
)
_BY = pattern(r" par (?:la |le |l')?(?:[a-zà-ÿ-]{2,20} ){0,3}?{company:by}")
_AHEAD = lazy(
    r"(?:\b(?:annonc[a-zà-ÿ]{1,5}|prévu|va|vont|veut|veulent|prévoi(?:t|ent)|projette(?:nt)?|compte(?:nt)?|envisage(?:nt)?|"
    r"(?:repouss|report)[a-zà-ÿ]{1,5}|s'engage(?:nt)? à|doit|doivent|devrai(?:t|ent)|souhaite(?:nt)?|entend(?:ent)?|s'apprête(?:nt)?|espère(?:nt)?|"
    r"pour|afin d[e'])\b[^.;:,]{0,30}|[a-zà-ÿ](?:ra|ront))$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Works:
    """A site that a firm builds or mends: in which sentence, by whom, what, and whether it is still to come."""

    builder: Item
    what: Span
    ahead: bool


def works(hit: Hit, view: SentenceView, end: int) -> Works | None:
    """The last site that a sentence says, before an offset, a firm builds."""
    found = list(_BUILT.finditer(view.mask, 0, end))
    if not found:
        return _named_works(hit, view, end)
    match = found[-1]
    builder = holder(hit.article, view, match.start("verb"), COMPANY)
    ahead = bool(
        _AHEAD.search(view.mask, 0, match.end("verb"))
        or _AHEAD.search(view.mask, 0, match.start("verb"))
    )
    return Works(builder, view.span(*match.span("what")), ahead) if builder else None


def _named_works(hit: Hit, view: SentenceView, end: int) -> Works | None:
    """«X a lancé |la construction d'un entrepôt|», «la construction par X d'un entrepôt»."""
    match = _WORK_NOUNS.search(view.mask, 0, end)
    if match is None:
        return None
    at = match.start()
    by = _BY.search(view.mask, match.end("noun"), match.start("what")) or _BY.search(
        view.mask, max(at - 60, 0), at
    )
    verbs = list(_BEGINS.finditer(view.mask, 0, at))
    builder = (
        view.group(by, "by")
        if by
        else _firm_of_boss(hit, view, verbs[-1].start())
        or holder(hit.article, view, verbs[-1].start(), COMPANY)
        if verbs
        else leading(view, COMPANY)
        if _MEANS.search(view.mask, max(at - 24, 0), at)
        else None
    )
    ahead = bool(_AHEAD.search(view.mask, 0, at))
    return Works(builder, view.span(*match.span("what")), ahead) if builder else None


def _firm_of_boss(hit: Hit, view: SentenceView, at: int) -> Item | None:
    """«X recrute ; |son patron, N,| a reporté la construction»: X's."""
    boss = _BOSS.search(view.mask, max(at - 110, 0), at)
    return possessor(hit.article, view, boss.start("own"), COMPANY) if boss else None


_BOSS = lazy(
    r"(?:^|[,;:] )(?P<own>son|sa) (?:patron|PDG|président|dirigeant|directeur|directrice|fondat|cofondat|propriétaire)[a-zà-ÿ]{0,6}"
    r"(?: (?:général|délégu)[a-zà-ÿ]{0,3})?,? (?:[\ue002]\ue010*,? )?(?:a |avait |va |veut |vient de )?$",
    re.IGNORECASE,
)


def works_behind(hit: Hit, noun: str = "") -> Works | None:
    """The works that a cost without a builder is told of: in its sentence, the one before, or, by their noun, further back."""
    view = hit.view
    if here := works(hit, view, hit.start):
        return here
    for back in range(1, min(_REACH, view.index) + 1):
        before = hit.article.views[view.index - back]
        found = works(hit, before, len(before.mask)) or _financed(before)
        if found and (back == 1 or (noun and _same(noun, found.what.text))):
            return found
    return None


_REACH = 3


def _same(noun: str, what: str) -> bool:
    """Whether «la construction» or «l'usine» takes up what was built."""
    head = noun.lower().rstrip("s")
    return head in ("construction", "chantier", "travaux") or head in what.lower()


def _financed(view: SentenceView) -> Works | None:
    """«L'usine |a été financée par X|»: X has it built."""
    match = _FINANCED.search(view.mask)
    builder = view.group(match, "by") if match else None
    if match is None or builder is None:
        return None
    return Works(
        builder, view.span(*match.span("called" if match["called"] else "what")), ahead=False
    )


_FINANCED = pattern(
    rf"\b(?P<what>{SITE})\b(?:,? (?:dénomm|baptis|appel|nomm)ée? (?P<called>(?-i:[A-ZÀ-Ý][\w'-]{{1,20}})"
    rf"(?: (?-i:[A-ZÀ-Ý][\w'-]{{1,20}})){{0,3}}))?[^.;:]{{0,80}}? (?:a été |ont été |est |sont |était )?(?:entièrement |intégralement )?"
    r"financée?s? par (?:la |le |l')?(?:[a-zà-ÿ-]{2,20} ){0,4}?{company:by}"
)
# «X s'étend |avec la |mise en service d'un entrepôt»
_MEANS = lazy(r"\b(?:avec|grâce à|par) (?:la |l'|une |le )?$", re.IGNORECASE)


def site_told(hit: Hit) -> Span | None:
    """The site of the sentence before: «L'usine d'Albi sera modernisée. X compte y investir N»."""
    view = hit.view
    before = hit.article.views[view.index - 1] if view.index else None
    match = _SITE_OF.search(before.mask) if before else None
    return before.span(*match.span("site")) if match and before else None


_SITE_OF = lazy(
    rf"\b(?:le |la |l'|ce |cette |son |sa )(?P<site>(?:(?!de )[a-zà-ÿ-]{{3,14}} )?{SITE}\b(?: (?:de |d'|à )(?:la |le |l')?"
    rf"(?:[a-zà-ÿ-]{{3,16}}|\ue003\ue010*)){{0,2}})",
    re.IGNORECASE,
)


def site_before(hit: Hit) -> Span | None:
    """«|La première usine| ouvrira moyennant un investissement de N»: the money goes there."""
    match = _SITE_OPENS.match(hit.view.mask, 0, hit.start)
    return hit.view.span(*match.span("site")) if match else None


_SITE_OPENS = lazy(
    rf"(?:le |la |l'|ce |cette |son |sa |une? )(?P<site>(?:(?!de )[a-zà-ÿ-]{{3,14}} )?(?:{SITE}|implantation)\b"
    r"(?: de [a-zà-ÿ-]{3,16})?) (?!et )[^.;:«»\ue000\ue001]{0,90}$",
    re.IGNORECASE,
)
