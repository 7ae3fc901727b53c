"""Further ways to tell how many people a body employs: teams, sites, numbers that rise and fall."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments.actors import actor
from articlefacts.facts.arguments.firm_nouns import firm_noun
from articlefacts.facts.families.staff.employers import firm_spoken_of
from articlefacts.facts.families.staff.headcounts import NUMBER, PEOPLE, STAFF, counted
from articlefacts.facts.families.staff.staff_shares import SITE, STAFF_SHARE_RULES
from articlefacts.facts.offices.bodies import meant_body
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import pattern
from articlefacts.models.facts import Workforce


def _own(hit: Hit) -> Iterator[Draft]:
    """«58 personnes au compteur», «sur 611 salariés», «l'entreprise aux 12.000 salariés»."""
    named = hit.view.group(hit.match, "body") if "body" in hit.match.re.groupindex else None
    yield from counted(hit, Workforce, named or firm_spoken_of(hit), aside=True)


def _there(hit: Hit) -> Iterator[Draft]:
    """«Quelque 13.000 salariés y travaillent»: in a company, not at one of its sites."""
    before = hit.article.views[hit.view.index - 1].mask if hit.view.index else ""
    if not SITE.search(before) and not SITE.search(hit.view.mask, 0, hit.start):
        yield from _own(hit)


def _its(hit: Hit) -> Iterator[Draft]:
    """«Ses 41 boutiques emploient 520 personnes», «ses équipes, fortes de 480 agents»."""
    yield from counted(hit, Workforce, meant_body(hit, hit.match.start()), aside=True)


_COMING = re.compile(
    r"\b\w{1,24}r(?:a|ont|ait|aient)\b|\b(?:va|vont|doi(?:t|vent)|porter|faire|ramener|réduire|gonfler|augmenter)\b",
    re.IGNORECASE,
)


def _moves(hit: Hit) -> Iterator[Draft]:
    """«Ses effectifs sont passés de 120 à 180»: the number of today, the first where the second is to come."""
    coming = _COMING.search(hit.match["move"])
    group = "old" if coming else "count"
    if hit.match.start(group) < 0:
        return
    if hit.view.mask.endswith(" en ", 0, hit.match.start()):
        return  # «L'acquéreur veut |en| porter l'effectif de 35 à 80»: not his own
    body = hit.view.group(hit.match, "body")
    if body is None and re.match(r"(?:ses|son|leurs?)\b", hit.match.group(), re.IGNORECASE):
        body = meant_body(hit, hit.match.start())
    for draft in counted(hit, Workforce, body or firm_spoken_of(hit), aside=True, group=group):
        yield replace(draft, status="asserted")


def _grows(hit: Hit) -> Iterator[Draft]:
    """«X est passé en trois ans de 30 à 150 salariés», «X a triplé ses effectifs, à 600 salariés»."""
    yield from counted(hit, Workforce, actor(hit))


_SHOPS = (
    r"(?:boutiques|magasins|usines|sites|agences|restaurants|points de vente|filiales|"
    r"établissements|hôtels|cliniques|ateliers|implantations)"
)
_CHANGES = (
    r"(?:pass|grimp|tomb|recul|mont|augment|diminu|boug|retomb|rest)\w+|bondi\w*|fond[urat]\w*|"
    r"chut\w+|(?:re)?descend\w+|gross\w+|attein\w+|réduit\w*|ramen\w+|portés?|"
    r"(?:se sont|s'est) (?:établi|stabilisé)\w*"
)
# «c'est aussi 300 salariés |licenciés|»: some of them.
_SUFFER = (
    r"(?:(?:licenci|menac|touch|concern|sacrifi|pouss|remerci|reclass|recrut|embauch|form|mobilis)és|"
    r"mis |en (?:moins|plus|grève|colère)|de (?:moins|plus)|sur le carreau|au chômage|qui )"
)

STAFF_SIZE_RULES: tuple[Rule, ...] = (
    Rule(
        "workforce.there",
        pattern(
            rf"{NUMBER}{STAFF} y (?P<trigger>travaill(?:ent|aient)|sont employée?s|œuvrent|"
            r"exercent|pointent|pointaient)\b"
        ),
        _there,
    ),
    Rule(
        "workforce.they_are",
        pattern(
            rf"\b(?:ils|elles) (?:sont|étaient) {NUMBER}(?:, désormais,)? à (?P<trigger>y (?:travailler|œuvrer|exercer|pointer)\b|(?:travailler|œuvrer|exercer|se partager)"
            r"(?= (?:pour|chez|au sein d[eu]|dans) ?(?:le groupe |la société |"
            r"l'entreprise )?{company:body}?| (?:les|la|ces) (?:{number} )?(?:bureaux|locaux|étages|mètres|tâche)\b))"
        ),
        _own,
    ),
    Rule(
        "workforce.shops",
        pattern(
            rf"\b(?:ses|leurs) (?:{{number}} )?{_SHOPS}[^.;:()]{{0,30}} (?P<trigger>font "
            r"(?:travailler|vivre)|emploient|occupent|regroupent|comptent|"
            rf"rassemblent) {NUMBER}{STAFF}"
        ),
        _its,
    ),
    Rule(
        "workforce.teams",
        pattern(
            r"\b(?:ses|leurs) (?:équipes|effectifs),? (?P<trigger>fort(?:e?s)) (?:(?:aujourd'hui|"
            rf"désormais|actuellement|{{date}}) )?(?:de |d'){NUMBER}(?: [a-zà-ÿ]{{4,14}})?{PEOPLE}"
        ),
        _its,
    ),
    Rule(
        "workforce.team_of",
        pattern(rf"\b(?:son|leur) (?P<trigger>équipe|effectif) (?:de |d'){NUMBER}{STAFF}"),
        _its,
    ),
    Rule(
        "workforce.moves",
        pattern(
            r"\b(?:ses |les |leurs |son |l')?(?P<trigger>effectifs?|(?<=[sS]es )(?:troupes|équipes))(?: (?:totaux|total|salariés|"
            r"mondiaux|globaux))?(?: (?:de la |de l'|du |de |d')(?:groupe |société |"
            r"entreprise )?{company|organization:body}| du groupe| de l'entreprise|"
            r" de la société)?"
            r"(?:, (?:eux|lui),)? (?P<move>(?:(?:a|ont|avait|avaient|est|sont|était|étaient|va|"
            rf"vont|doit|doivent|alors|ainsi|déjà) ){{0,3}}(?:{_CHANGES}))(?: ainsi|"
            rf" alors)?(?: de (?:{{percentage}}|(?:près |plus )?(?:de )?(?:la )?moitié|un (?:tiers|quart|cinquième)))?,?(?: (?:en |sur (?:un an)?)?{{date}}| (?:en|sur) (?:un|{{number}}) ans?)?,?(?: (?:de |d'){{number:old}})? (?:à |jusqu'à ){NUMBER}(?!\s?%)(?={STAFF}|"
            r"[ ,.;])"
        ),
        _moves,
    ),
    Rule(
        "workforce.grows",
        pattern(
            rf"\b(?P<trigger>(?P<move>(?:est |sont |était )?pass\w{{1,6}}))(?:,? en (?:{{number}}|"
            rf"[a-zà-ÿ]{{2,8}}) (?:ans|mois|années),?)? de {{number:old}}(?:{STAFF})? à "
            rf"(?:près de |plus de |quelque |environ )?{{number:count}}{STAFF}"
        ),
        _grows,
    ),
    Rule(
        "workforce.grows_since",
        pattern(
            rf"\b(?P<trigger>(?P<move>(?:est |sont |était )?pass\w{{1,6}})) de {{number:old}}{STAFF}(?: (?:en |à |fin )?{{date}})? à "
            rf"{NUMBER}(?!\s?%)(?=[,.;:)]|$| (?:\ue007|aujourd'hui|désormais|en \ue007))"
        ),
        _grows,
    ),
    Rule(
        "workforce.multiplies",
        pattern(
            rf"\b(?P<trigger>(?:doubl|tripl|quadrupl|augment|gonfl|étoff)\w{{1,6}} (?:ses|"
            r"son) (?:effectifs?|équipes?)),? (?:passés? )?(?:à|pour (?:atteindre|compter)) "
            rf"{NUMBER}{STAFF}"
        ),
        _grows,
    ),
    Rule(
        "workforce.made_up",
        pattern(
            r"\b(?P<trigger>l'équipe|les équipes|le personnel) (?:de la |de l'|du |de |"
            rf"d')(?:groupe |société |entreprise )?{{company|organization:body}} (?:se compose de|"
            r"est composée? de|compte|comptent|comprend|comprennent|réunit|"
            rf"rassemble) {NUMBER}{STAFF}"
        ),
        _own,
    ),
    Rule(
        "workforce.to_raise",
        pattern(
            r"\b(?P<trigger>(?P<move>porter|faire (?:passer|grimper|monter)|ramener|réduire|gonfler|augmenter|"
            r"(?:(?:a|ont|avait|ayant) )?(?:réduit|ramené|porté|gonflé|augmenté|ramène|porte|augmente))) "
            r"(?=(?:ses|son|les|l') ?(?:effectif|équipes|troupes|rangs)|[^;:.]{0,40} (?:un|son|l') ?effectif\b)(?:(?:ses|son|les|l') ?(?:effectifs?|équipes|troupes|rangs) )?"
            r"(?:de |d'){number:old} à {number:count}{company:body}?"
        ),
        _moves,
    ),
    Rule(
        "workforce.counter",
        pattern(rf"{NUMBER}{STAFF} (?P<trigger>au compteur|à son bord)\b"),
        _own,
    ),
    Rule(
        "workforce.it_is",
        pattern(
            rf"{{company:body}}[»\"”]?,? (?P<trigger>c'(?:est|était)|ce sont)(?: aujourd'hui| aussi|"
            rf" désormais)?,? (?:[^.;:«»]{{2,60}}?(?: et|,) )?{NUMBER}{PEOPLE}(?! {_SUFFER})"
        ),
        _own,
    ),
    Rule(
        "workforce.has_come_to",
        pattern(
            rf"(?:\b(?:le|la) |(?<!\w))(?P<trigger>voilà)(?: {{company:body}})?(?: (?:désormais|aujourd'hui|maintenant))? à {NUMBER}{PEOPLE}"
        ),
        _own,
    ),
    Rule(
        "workforce.whose",
        pattern(
            rf"(?:{{company:body}}|\b(?:le |la |l'){firm_noun()}(?: [a-zà-ÿ-]{{3,20}}){{0,2}}),? "
            rf"(?P<trigger>dont les) {NUMBER}{PEOPLE}(?! (?:de |du |d'))"
        ),
        _own,
    ),
    Rule(
        "workforce.firm_with",
        pattern(
            rf"(?:{{company:body}},? |\b(?:le |la |l'){firm_noun()}(?: [a-zà-ÿ-]{{3,20}}){{0,2}} )"
            rf"(?P<trigger>aux) {NUMBER}{PEOPLE}"
        ),
        _own,
    ),
    *STAFF_SHARE_RULES,
)
