"""What a site costs told beside it: «X agrandit son usine, un investissement de N», «L'investissement s'élève à N»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from articlefacts.facts.arguments.firm_nouns import WORKS_NOUN
from articlefacts.facts.arguments.nominal_subjects import holder
from articlefacts.facts.arguments.sums import HEDGES
from articlefacts.facts.families.capital.investing import investment
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import COMPANY, MONEY, Item, SentenceView, pattern
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
_SITE = (
    r"(?:usine|giga-?factory|site|ligne|chaîne|unité|entrepôt|atelier|centre|laboratoire|parc|"
    r"centrale|data ?center|magasin|hôtel|ferme|plate-?forme|chaufferie|chaudière|four|extension|"
    rf"siège|bâtiment|station|hangar|terminal|complexe|campus|{WORKS_NOUN})s?"
)
# «sa deuxième usine de batteries»
_WORKS = lazy(
    rf"\b(?P<verb>{_VERB})(?: (?:à|en|dans|près de|au) (?:la |le |l'|"
    rf"les )?(?:[a-zà-ÿ-]{{2,16}} )?\ue003\ue010*,?| \ue007\ue010*| (?:également|aussi|ainsi|"
    r"bientôt|prochainement|actuellement))? (?:(?:un|une|son|sa|ses|deux|trois|le|la|les|leur|\ue008\ue010*) |"
    rf"l')(?P<what>(?:(?!de )[a-zà-ÿ-]{{3,16}} ){{0,2}}?{_SITE}\b(?: (?:de |d'|à )(?!(?:la|le|les|"
    rf"son|sa|\ue003)\b)[a-zà-ÿ-]{{3,20}}){{0,2}})",
    re.IGNORECASE,
)
# «la construction d'un entrepôt», «l'extension de son usine»
_WORK_NOUNS = lazy(
    rf"\b(?P<noun>(?:re)?construction|édification|création|réalisation|extension|agrandissement|"
    rf"modernisation|rénovation|réhabilitation|aménagement|implantation|installation|ouverture|"
    rf"inauguration|mise en service|transformation|doublement)(?: \ue007\ue010*)? (?:(?:à|en|près de|dans) "
    rf"(?:la |le |l')?\ue003\ue010*,? )?(?:,[^,]{{3,90}}, )?(?:de |d'|du |des )"
    rf"(?:(?:une?|son|sa|ses|deux|trois|la|les|leur|cette|ce|\ue008\ue010*) |l')?(?P<what>(?:(?!de )[a-zà-ÿ-]{{3,16}} )"
    rf"{{0,2}}?{_SITE}\b(?: (?:de |d'|à )(?!(?:la|le|les|son|sa|\ue003)\b)[a-zà-ÿ-]{{3,20}}){{0,2}})",
    re.IGNORECASE,
)
_BEGINS = lazy(
    rf"\b(?:{alternation('annoncer', 'lancer', 'débuter', 'engager', 'prévoir')}|(?:entam|démarr)(?:e|ent|er|era|é)|"
    rf"{alternation('achever', 'terminer', 'finaliser', 'boucler', 'confirmer', 'décider', 'projeter')}|"
    rf"{alternation('envisager', 'poursuivre', 'préparer', 'financer', 'dévoiler', 'programmer')})\b",
    re.IGNORECASE,
)
_BY = pattern(r" par (?:la |le |l')?(?:[a-zà-ÿ-]{2,20} ){0,3}?{company:by}")
_AHEAD = lazy(
    r"(?:\b(?:annonc[a-zà-ÿ]{1,5}|prévu|va|vont|veut|veulent|prévoi(?:t|ent)|projette(?:nt)?|compte(?:nt)?|envisage(?:nt)?|"
    r"doit|doivent|devrai(?:t|ent)|souhaite(?:nt)?|entend(?:ent)?|s'apprête(?:nt)?|espère(?:nt)?|"
    r"pour|afin d[e'])\b[^.;:,]{0,30}|[a-zà-ÿ](?:ra|ront))$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Works:
    """A site that a firm builds or mends: in which sentence, by whom, what, and whether it is still to come."""

    builder: Item
    what: Span
    ahead: bool


def _works(hit: Hit, view: SentenceView, end: int) -> _Works | None:
    """The last site that a sentence says, before an offset, a firm builds."""
    found = list(_WORKS.finditer(view.mask, 0, end))
    if not found:
        return _named_works(hit, view, end)
    match = found[-1]
    builder = holder(hit.article, view, match.start("verb"), COMPANY)
    ahead = bool(
        _AHEAD.search(view.mask, 0, match.end("verb"))
        or _AHEAD.search(view.mask, 0, match.start("verb"))
    )
    return _Works(builder, view.span(*match.span("what")), ahead) if builder else None


def _named_works(hit: Hit, view: SentenceView, end: int) -> _Works | None:
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
        else holder(hit.article, view, verbs[-1].start(), COMPANY)
        if verbs
        else None
    )
    ahead = bool(_AHEAD.search(view.mask, 0, at))
    return _Works(builder, view.span(*match.span("what")), ahead) if builder else None


def _beside(hit: Hit) -> Iterator[Draft]:
    """«X agrandit son usine, un investissement de N», «X agrandit son usine moyennant un investissement de N»."""
    works = _works(hit, hit.view, hit.match.start())
    if works:
        yield from _costs(hit, works)


def _behind(hit: Hit) -> Iterator[Draft]:
    """«X agrandit son usine. L'investissement s'élève à N»."""
    view = hit.view
    before = hit.article.views[view.index - 1] if view.index else None
    works = _works(hit, view, hit.start) or (
        _works(hit, before, len(before.mask)) if before else None
    )
    if works:
        yield from _costs(hit, works)


def _costs(hit: Hit, works: _Works) -> Iterator[Draft]:
    for draft in investment(hit, works.builder, works.what, hit.group("amount")):
        yield replace(draft, status="planned") if works.ahead else draft


_OF_SUM = (
    rf"(?: (?!de )[a-zà-ÿ-]{{4,14}}){{0,2}},? (?:de |d'|d'un montant de |estimé à |évalué à |"
    rf"chiffré à |à hauteur de |de l'ordre de ){HEDGES}{{amount:amount}}"
)
_AMOUNTS_TO = (
    r"(?:,? (?:(?:d'un montant (?:total )?|de l'ordre|porté|estimé|évalué|chiffré) )?(?:de |d'|"
    r"à )| (?:s'élève(?:ra)?|se monte(?:ra)?|se chiffre(?:ra)?|est (?:estimé|évalué|chiffré|fixé))"
    r" (?:à|de) | (?:représente(?:ra)?|atteint|atteindra|dépasse(?:ra)?|coûte(?:ra)?|"
    r"mobilise(?:ra)?|nécessite(?:ra)?|avoisine)(?: un investissement (?:de |d'))? ?| ?: )"
)

WORKS_RULES: tuple[Rule, ...] = (
    Rule(
        "investment.beside_works",
        pattern(
            r"(?:[,;(–—]| [:-]|,? (?:fruit d'|moyennant|grâce à|au prix d'|via|avec|contre|soit|pour|"
            r"dans le cadre d'|au terme d'|à l'issue d'|représentant|nécessitant|qui (?:représente|"
            r"nécessit[a-z]{1,4}))) ?un "
            rf"(?P<trigger>(?:[a-zà-ÿ-]{{4,12}} )?investissement){_OF_SUM}"
        ),
        _beside,
    ),
    Rule(
        "investment.behind_works",
        pattern(
            r"\b(?P<trigger>(?:l'|cet )investissement|(?:le|ce) (?:projet|chantier)|les travaux|"
            r"(?:montant|coût)(?: total)? (?:de l'(?:investissement|opération)|"
            r"du (?:projet|chantier)|des travaux))(?: (?:total|global|initial|industriel))?"
            rf"{_AMOUNTS_TO}{HEDGES}{{amount:amount}}"
        ),
        _behind,
    ),
    Rule(
        "investment.works_cost",
        pattern(
            rf"^(?:[«\"“] ?)?(?:(?:le|la|les|ce|cette|ces|cet) |l')(?:nouve[a-z]{{2,5}} )?(?:{_SITE}|ouvrages?|"
            r"installations?|infrastructures?|équipements?|travaux|projet|chantier)\b[^.;:«»\ue005]{0,160}? "
            r"(?P<trigger>(?:a|ont|aura|auront|avait) (?:nécessité|coûté|mobilisé|requis)|"
            r"(?:a|ont|aura|auront|avait) représenté(?= un investissement)|"
            r"nécessite(?:nt|ra|ront)?|coûte(?:nt|ra|ront)|représente(?:nt|ra|ront)(?= un investissement))"
            rf"(?: (?:un|des) (?:investissement|budget)s?(?: [a-zà-ÿ-]{{4,14}})?)?(?: de| d')? ?{HEDGES}{{amount:amount}}"
            r"(?! (?:d[eu]s? |d'|à |aux? |par )(?!investissement|travaux))"
        ),
        _behind,
        needs=MONEY,
    ),
    Rule(
        "investment.fronted_cost",
        pattern(
            r"^(?:d'un |pour un |avec un )(?P<trigger>(?:coût|montant|investissement|budget)(?: total| global)?)"
            rf"(?: (?:estimé|évalué|chiffré))? (?:à|de|d') ?{HEDGES}{{amount:amount}}(?: \([^()]{{1,40}}\))?, "
            rf"(?:ce|cette|ces|cet) (?:nouve[a-z]{{2,5}} )?(?:{_SITE}|ouvrage|installation|"
            r"infrastructure|équipement|projet|chantier)s?\b(?![^.;:]{0,80} (?:abandonn|annul|suspend|voisin))"
        ),
        _behind,
        needs=MONEY,
    ),
    Rule(
        "investment.sum_told",
        pattern(
            r"^(?:[«\"“] ?)?(?:au total,? |en tout,? |soit |le tout pour |pour |c'est |il s'agit d')?"
            rf"un (?P<trigger>(?:[a-zà-ÿ-]{{4,12}} )?investissement){_OF_SUM}"
        ),
        _behind,
    ),
)
