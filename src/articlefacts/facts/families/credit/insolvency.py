"""Companies that fail: safeguard, receivership, liquidation, suspension of payments."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.facts.arguments import date_of
from articlefacts.facts.arguments.nominal_subjects import holder
from articlefacts.facts.arguments.participles import patient
from articlefacts.facts.families.credit.failed_firms import (
    ASIDE,
    before_court,
    failed_firm,
    failing_one,
    is_court,
    told_failure,
)
from articlefacts.facts.offices.bodies import meant_body
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import BODIES, Item, pattern
from articlefacts.models.facts import Insolvency

_KIND = (
    r"(?:redressement|liquidation|règlement) judiciaires?|"
    r"(?:procédure de )?sauvegarde (?:accélérée|judiciaire|financière)|procédure de sauvegarde|"
    r"(?<=sous )sauvegarde(?! de justice)|(?:état de )?cessation des? paiements?|"
    r"dép[oô]ts? de (?:son |leur )?bilan|faillite(?! (?:morale|politique|personnelle|du système|"
    r"de l'[ÉEée]tat|collective|intellectuelle|économique))|banqueroute|procédure de conciliation|"
    r"mandat ad hoc|(?:réorganisation|administration) judiciaire|"
    r"(?:sursis|moratoire) concordataire|(?:chapitre|chapter) (?:7|11|15)|"
    r"procédure (?:d'insolvabilité|collective)|liquidation|"
    r"redressement(?! (?:fiscal|productif|contesté|de la|des|du|d'))|administration"
)
# Procedures that plain French names too: a court's verb or noun before them tells.
_PLAIN = re.compile(r"(?:liquidation|redressement|administration)$", re.IGNORECASE)
_ORDERED = re.compile(
    r"(?:\b(?:prononc|ordonn|requ[ié]|demand|convert|confirm|ouv[er]|prolong|décid)\w* (?:\ue007\ue010* )?(?:la |le |sa |son |en )|"
    r"\bl'objet d'une? |\b(?:placée?s?|mise?s?|place|convertie?s?|passée?s?|bascul\w{1,6}|"
    r"tomb\w{1,5}) (?:\ue007\ue010* )?(?:en|sous) |\bjugement de |\bmois de |\brégime de l'«? ?|"
    r"\bplacement (?:en|sous) |\bmise (?:en|sous) |\bprocédure de |"
    r"(?:^|[;:,.] )(?:(?:le |la |l')(?:[a-zà-ÿ-]{3,16} ){0,2})?[\ue000]\ue010*(?:,? (?:quant à )?(?:lui|elle)(?:-même)?,)? "
    r"(?:est|était|reste) (?:déjà |aujourd'hui |désormais )?en |"
    r"\b(?:plac|met)[a-zà-ÿ]{1,4} (?:la |le |l')?(?:[a-zà-ÿ-]{3,16} )?[\ue000]\ue010* en |\b(?:plac|mi[st]|met)[a-zà-ÿ]{0,3} (?:\ue007\ue010* )?(?:la |le |l')?(?:[a-zà-ÿ-]{3,16} ){0,2}[\ue000]\ue010* (?:en|sous) )$",
    re.IGNORECASE,
)
_DECIDED = re.compile(
    r"(?: (?:d[eu]s?|de la|de l'|d')[^;:.,]{2,60}?)? (?:(?:a|avait) été |est |"
    r"sera )?(?:\w+ment )?(?:ouverte?|prononcée?|ordonnée?)\b",
    re.IGNORECASE,
)
_KIND_NOUN = pattern(rf"\b(?P<trigger>{_KIND})(?! (?:de l'emploi|des emplois|de données))\b")
_WHEN = r"(?: (?:le |en |fin |début )?{date})?"
_LAW = (
    r"(?:la (?:loi|législation)(?: [a-zà-ÿ]{4,14}){0,2} sur (?:les? |l')(?:faillites?|insolvabilité|arrangements)|la LACC|"
    r"ses créanciers|la justice|la loi\b(?! sur)|la législation\b(?! sur))"
)
_FILING = pattern(
    r"\b(?:(?P<trigger>(?:dépos\w+|fai\w+|a fait|ont fait)(?: (?:le |en )?{date})? (?:(?:son|leur|le) bilan|(?:faillite|banqueroute)(?! personnelle))|"
    r"(?:suspend\w{0,4}|cess(?:e|é|er|era)) (?:ses|leurs) paiements|dépos\w+ (?:une (?:requête|demande) (?:en|de|d') ?(?:faillite|mise en faillite|insolvabilité|protection))|"
    r"(?:met(?:tre|tra|tent|s)?|mis)(?: (?:le |en )?{date})? la cl(?:é|ef) sous (?:la porte|le paillasson)|baiss(?:e|er|era|é|ent) (?:définitivement )?le rideau|"
    r"(?:s'est|se sont|se) déclar\w+ insolvables?|(?:s'est|se sont|se|s'être) (?:placée?s?|place|"
    rf"placent|placer|mise?s?|met|mettre){_WHEN} (?:sous (?:la )?protection|à l'abri) de {_LAW}|"
    r"(?:demand|sollicit|réclam|obt(?:en|in|ien))"
    rf"[a-zà-ÿ]{{0,6}}{_WHEN} (?:à être placée?s? sous |à se placer sous )?la protection (?:de {_LAW}|du tribunal|contre ses créanciers)|"
    rf"(?P<given>(?:lui )?(?:a|ont) accordé(?: à {{company:body}})?{_WHEN} la protection de {_LAW})))"
)
_GENERIC = re.compile(
    r"\b(?:risque|menace|hausse|nombre|vague|défaillances?|multiplication|série|éviter?|évité|"
    r"évite|évitait|loi|droit|cas|plan|administrateur|mandataire|[ée]pargner?|procédures|tribunal|"
    r"entreprises|sociétés|spectre|syndic|voire) (?:en |de |des |d'|du |la |une |les |le |l'|"
    r"à la )*$",
    re.IGNORECASE,
)
# «à la tête d'un État en situation de |faillite|»
_A_STATE = re.compile(r"\b(?:un|ce|cet|le|notre) ?(?:état|pays)\b[^,;.]{0,30}$", re.IGNORECASE)


def _insolvency(hit: Hit, company: Item | None) -> Iterator[Draft]:
    if company is None or not company.entity or company.kind not in ("company", "organization"):
        return
    date = date_of(hit.view, hit.start)
    if (
        date
        and date.start < hit.view.start + hit.start
        and _NESTED.search(hit.view.mask, 0, hit.start)
    ):
        date = None
    yield hit.draft(
        Insolvency,
        company=company.ref(),
        kind=hit.view.span(hit.start, hit.end),
        date=date and date.value,
    )


# «La faillite de X |a été évitée|», «Y |craint la| faillite de X»: nothing has failed.
_AVOIDED = re.compile(
    r"[^;:.,]{0,60} (?:a|ont|avait) (?:été |pu être )(?:[a-z]{4,14} )?(?:évit|écart|conjur)ée?s?\b",
    re.I,
)
_FEARED = re.compile(
    r"\b(?:crai[a-z]{2,6}|redout[a-z]{1,4}|par (?:peur|crainte) de) (?:la |une )$", re.I
)
# «En 2011, il indemnise les clients lésés |par la faillite»: no date of the failure.
_NESTED = re.compile(
    r"\b(?:par|après|avant|depuis|malgré|suite à|à la suite de) (?:la |le |l'|une? )$",
    re.IGNORECASE,
)


# «|En |redressement depuis novembre, X»
_FIRST = re.compile(r"\s*(?:déjà |actuellement )?(?:en|sous) ", re.IGNORECASE)


def _kind(hit: Hit) -> Iterator[Draft]:
    """«X a été placé en redressement», «en liquidation, X», «la faillite de X», «faillite pour X»."""
    view = hit.view
    before = view.mask[: hit.start]
    if _GENERIC.search(before[-60:]) or _A_STATE.search(before[-60:]):
        return
    if (
        _PLAIN.match(hit.match["trigger"])
        and not _ORDERED.search(before)
        and not _DECIDED.match(view.mask, hit.end)
        and not (
            (ASIDE.search(before) or _FIRST.fullmatch(before))
            and view.mask.startswith(" depuis ", hit.end)
        )
    ):
        return
    if _AVOIDED.match(view.mask, hit.end) or _FEARED.search(before[-40:]):
        return
    company = failed_firm(hit, before) or failing_one(hit)
    if company is None or is_court(company):
        company = before_court(hit) or told_failure(hit, before)
    yield from _insolvency(hit, company)


def _filing(hit: Hit) -> Iterator[Draft]:
    """«X a déposé son bilan»."""
    if hit.match["given"]:
        found = hit.group("body") or meant_body(hit, hit.match.start())
        yield from _insolvency(hit, found)
        return
    yield from _insolvency(hit, holder(hit.article, hit.view, hit.start))


def _liquidated(hit: Hit) -> Iterator[Draft]:
    """«X a été liquidé en décembre», «X, liquidé en décembre,»."""
    before = hit.view.mask[: hit.start]
    if before.endswith(", ") and not _NAMED.search(before):
        return
    found = patient(hit.view, hit.start, hit.end, BODIES)
    if found is None and _BEEN.search(before):
        found = holder(hit.article, hit.view, hit.start)
    yield from _insolvency(hit, found)


# «La start-up, qui avait levé 3 M€ auprès de Y, |a été| liquidée»
_BEEN = re.compile(r"\b(?:été|est|sont) $", re.IGNORECASE)


# «la dette de X, liquidée»: not X itself.
_NAMED = pattern(
    r"(?<!\bde )(?<!\bd')(?<!\bdu ){company|organization}[»\"”]?(?: \([^()]{1,40}\))?(?:, (?:basée? )?(?:à|en) {place})?, $"
)


def _in_headline(hit: Hit) -> Iterator[Draft]:
    """«X liquidé : 70 salariés sur le carreau»."""
    yield from _insolvency(hit, hit.view.group(hit.match, "body"))


INSOLVENCY_RULES: tuple[Rule, ...] = (
    Rule("insolvency.kind", _KIND_NOUN, _kind),
    Rule("insolvency.filing", _FILING, _filing),
    Rule(
        "insolvency.headline",
        pattern(r"^(?:[^.;:,]{0,40}[:,] )?{company:body} (?P<trigger>liquidée?)(?= ?(?:[:,.;]|$))"),
        _in_headline,
    ),
    Rule(
        "insolvency.liquidated",
        pattern(
            r"(?:(?<=été )|(?<=est )|(?<=sont )|(?<=, ))(?P<trigger>liquidée?s?)\b(?! par [\ue000\ue002])(?=(?: judiciairement)?"
            r"(?: (?:en|le|au|fin|début|par le tribunal|par la justice|faute|après|il y a)\b|"
            r" ?\ue007|[,.;]|$))"
        ),
        _liquidated,
    ),
)
