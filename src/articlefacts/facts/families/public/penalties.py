"""Penalties told by their noun: fines, damages, settlements."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments import following, governed
from articlefacts.facts.arguments.nominal_objects import noun_behind
from articlefacts.facts.arguments.nominal_subjects import holder
from articlefacts.facts.arguments.sums import sum_of_noun
from articlefacts.facts.arguments.topic import possessor, topic
from articlefacts.facts.families.public.fine_payers import (
    DECIDED,
    NOTIFIED,
    TO_HIM,
    against_others,
    gapped,
    headline_payer,
    label,
    one_named,
    payer_of_verbs,
)
from articlefacts.facts.families.public.fines import (
    HIM,
    PAYERS,
    UPON_HIM,
    accused,
    condemned,
    fined,
    fined_too,
    further_fines,
    judge_after,
    judge_before,
    judge_of,
    punished,
    punished_head,
)
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.speech.stance import read_stance
from articlefacts.facts.view import BODIES, MONEY, Item, pattern
from articlefacts.lazy import lazy
from articlefacts.lexicon.verbs import alternation
from articlefacts.models.entities import EntityRef
from articlefacts.models.facts import Status

NOUN = (
    r"(?:amendes?|pénalités?|sanctions?)(?: (?:record|pécuniaires?|financières?|administratives?|"
    r"civiles?|pénales?|totales?|globale|de droit|historique|salée|forfaitaire|transactionnelle|"
    r"douanière|pour \w+)){0,2}|astreintes?|dommages(?:[- ]et)?[- ]intérêts|redressement fiscal|redressement(?= (?:[a-zà-ÿ]{4,14} )?(?:de |d'un montant de )\ue005)|"
    r"convention judiciaire d'intérêt public|CJIP|dommages(?= ?[,.;]| (?:à|pour|au)\b)|transaction (?:pénale|fiscale|judiciaire)|transaction(?= de \ue005[^.;:,]{0,20} avec )|"
    r"accord (?:transactionnel|amiable|à l'amiable)|règlement (?:transactionnel|amiable)"
)
_LEAD = re.compile(
    r"(?:^, |infligée?s? (?:à|au) [^,;.:]{2,40},|\bde|d'|à|:|\(|hauteur de|pouvant atteindre|atteindre|attei(?:nt|gnent|gnant)|dépass(?:e|ent|er|ant)|"
    r"pour(?= un (?:montant|total))|verser|payer|régler|soit|au total|"
    r"allant jusqu'à|jusqu'à)\s?(?:(?:plus|près|environ|quelque|moins|un montant|total|global|"
    r"record|la somme|une somme|de|d'|à|jusqu'à)\s?){0,4}$",
    re.IGNORECASE,
)
_FOREIGN = re.compile(
    r"\b(?:contre \d|chiffre d'affaires|bénéfice|alors que|mais|provision|après avoir|prêts?|crédit|emprunts?|dividendes?|contrat|levée|subvention)\b",
    re.IGNORECASE,
)
_JOINED = re.compile(
    r"\s?(?:\([^()]*\)\s)?(?:de |d'|en |au titre d[eu]s? |à titre d[eu]s? )(?:\w+ )?"
)
# Whose subject pays, and whose subject punishes.
_SUFFER = lazy(
    r"\b"
    rf"(?:{alternation('écoper', 'payer', 'régler', 'risquer', 'encourir', 'acquitter', 'verser', 'accepter', 'débourser')}|"
    r"en (?:tire|tirent|tirait|sort|sortent|sortait) avec|v(?:u|ue|oit|oient)(?= (?:son|sa|leur) $)|quitte pour|contest(?:e|ent|er|é|ait|era)|"
    r"échapp(?:e|é|er|era|ent) à|vue?s? (?:infliger|imposer|notifier)|voi(?:t|ent) (?:infliger|imposer|notifier)|"
    r"condamnée?s?|sanctionnée?s?|frappée?s?|(?:conclu\w*|sign(?:é|e|er|era|ent))(?= (?:une?|cet|"
    r"le) (?:$|accord|règlement|transaction)| avec [^;:.]{2,70} une $)|soumis\w*|visée?s?|passible|sold\w+|conten\w+|"
    r"mise?s?(?= à l'$)|re[çc](?:u|oit|oivent|ut|evra|evait)|sous le coup)\b",
    re.IGNORECASE,
)
_PUNISH = re.compile(
    rf"\b(?:{alternation('infliger', 'prononcer', 'requérir', 'réclamer', 'demander')}|impos\w+|"
    r"coll(?:e|ent|é|ait|era)|menac(?:e|ent|é|ait)|adress(?:e|ent|é|ait|era)|dress(?:e|é|ait|era)|"
    r"condamn(?:e|ent|ait|er|era|a|é)|"
    r"(?:sanctionn|frapp)(?:e|ent|ait|er|era|a|é)|notifi\w+|inflig\w+|met(?:tra|tre)?(?= à l'$)|"
    r"mis(?= (?:[^;:.,]{2,50} )?à l'$))\b",
    re.IGNORECASE,
)
# Who agreed to pay has settled the case: nothing is left to come.
_SETTLED = re.compile(
    r"\b(?:a|ont|avait|avaient|ayant) (?:(?:ainsi|déjà|finalement|également|aussi) )?accepté d"
    r"(?:e |')",
    re.IGNORECASE,
)
ACTIVE = re.compile(
    r"\b(?:a|ont|avait|avaient|aurait|d'avoir) (?:(?:déjà|aussi|également|lourdement|ainsi|"
    r"finalement|\w{3,14}ment|\ue007\ue010*) )?(?:condamn|sanctionn|frapp|vis|soumis|mis$)\w*$"
)
_PASSIVE = re.compile(
    r"\b(?:est|sont|était|étaient|été|fut|sera|être|,|vient d'être)\s(?:\w+ ){0,3}?"
    r"(?<!\sa )(?<!\sont )(?<!\savait )(?<!\blui )(?<!\bleur )$"
)


def _noun(hit: Hit) -> Iterator[Draft]:
    """«A a infligé une amende de N à X», «X écope d'une amende de N», «l'amende de N infligée à X»."""
    view = hit.view
    money = sum_of_noun(hit, _JOINED, _LEAD, _FOREIGN)
    if money is None:
        return
    left = max(hit.start - 150, 0)
    before = view.mask[left : hit.start]
    suffer = [m for m in _SUFFER.finditer(before) if not ACTIVE.search(before[: m.end()])]
    punish = [
        m
        for m in _PUNISH.finditer(before)
        if not any(s.start() <= m.start() < s.end() for s in suffer)
    ]
    after = governed(view, hit.end, _UPON, PAYERS, within=130)
    if (
        punish
        and (not suffer or punish[-1].start() > suffer[-1].start())
        and not _PASSIVE.search(before[: punish[-1].start()])
    ):
        yield from _inflicted(hit, money, left + punish[-1].start(), punish[-1][0], after)
    elif suffer:
        yield from _suffered(hit, money, left, suffer)
    elif NOTIFIED.match(view.mask, max(hit.end, money.end - view.start)):
        yield from fined(
            hit, one_named(hit) or topic(hit.article, view, ("company",)), money, judge_of(hit)
        )
    elif received := _RECEIVED.match(view.mask, max(hit.end, money.end - view.start)):
        payer = possessor(hit.article, view, hit.start, BODIES)
        yield from fined(hit, payer, money, _giver(hit, received.end()))
    elif after or (after := headline_payer(hit, money) or label(hit)):
        yield from _sought(hit, after[0], fined(hit, after[0], money, judge_of(hit)))
    elif UPON_HIM.match(view.mask, max(hit.end, money.end - view.start)):
        judge = judge_after(hit) or judge_of(hit)
        yield from fined(hit, possessor(hit.article, view, hit.start, BODIES), money, judge)
    elif DECIDED.match(view.mask, max(hit.end, money.end - view.start)) and not view.between(
        0, len(view.mask), ("company", "person")
    ):
        yield from fined(hit, topic(hit.article, view, ("company",)), money, judge_of(hit))


# «l'amende de N |reçue en mai de| l'autorité»
_RECEIVED = pattern(
    r"(?: \([^()]{1,40}\))?,? (?:reçue?|encaissée?|essuyée?|subie|écopée)(?: {date}| en {date})? (?=de |du |d'|auprès d)"
)


def _giver(hit: Hit, at: int) -> EntityRef | None:
    found = governed(
        hit.view, at, r"d(?:es?|u|')|auprès d(?:es?|u|')", ("organization",), within=50
    )
    return found[0].ref() if found else None


_UPON = (
    r"(?:infligée?s? |imposée?s? |prononcée?s? |notifiée?s? |réclamée?s? |requises? )?(?:à|au|"
    r"aux|contre|à l'encontre d(?:es?|u|'))"
)


def _inflicted(
    hit: Hit, money: Item, at: int, verb: str, after: tuple[Item, ...]
) -> Iterator[Draft]:
    """«A a infligé une amende de N à X», «le parquet a requis N d'amende contre X»: the verb stands at ``at``."""
    view = hit.view
    subject = holder(hit.article, view, at, ("organization", "company", "place"))
    target = (
        after[0]
        if after
        else condemned(hit)
        if TO_HIM.search(view.mask, 0, at)
        else punished(view, at, hit.start)
        or following(
            view, hit.end if verb.startswith("m") else at, PAYERS, within=max(hit.start - at, 40)
        )
        or accused(view, at, hit.start)
        or noun_behind(hit.article, view, at + len(verb), prepositions="")
        or noun_behind(hit.article, view, at + len(verb))
        or next(iter(headline_payer(hit, money)), None)
    )
    judge = subject.ref() if subject else judge_of(hit)
    if punished_head(view, at, hit.start):
        return
    if HIM.search(view.mask, 0, at):
        target, judge = condemned(hit), judge_before(hit)
    status: Status | None = "planned" if re.match(r"req|réclam|demand|menac", verb, re.I) else None
    for draft in (*fined(hit, target, money, judge), *gapped(hit, money, judge)):
        yield replace(draft, status=status)


def _suffered(hit: Hit, money: Item, left: int, verbs: list[re.Match[str]]) -> Iterator[Draft]:
    """«X écope d'une amende de N», «X risque N d'amende»: the verbs stand in the words from ``left`` on."""
    payer, judge = payer_of_verbs(hit, left, verbs), judge_of(hit)
    if payer is None and verbs[-1][0].startswith("sold"):
        payer = next(iter(headline_payer(hit, money, anywhere=True)), None)
    at_risk = re.match(r"risqu|encour|passible", verbs[-1][0], re.IGNORECASE)
    others = (
        (
            *against_others(hit, money, judge),
            *further_fines(hit, money, judge),
            *fined_too(hit, left + verbs[-1].end(), money, judge),
        )
        if payer
        else ()
    )
    settled = _SETTLED.search(hit.view.mask[left : hit.start])
    status: Status | None = "planned" if at_risk else "asserted" if settled else None
    if verbs[-1][0].startswith("échapp"):
        status = "denied"
    for draft in (*fined(hit, payer, money, judge), *others):
        yield replace(draft, status=status)


def _sought(hit: Hit, payer: Item, drafts: Iterator[Draft]) -> Iterator[Draft]:
    """A fine that a prosecutor asks for is still to come: «N d'amende ont été requis contre X»."""
    between = hit.view.mask[hit.end : max(payer.start - hit.view.start, hit.end)]
    sought = bool(_REQUESTED.search(between)) or _goes_on(hit)
    for draft in drafts:
        if _ANNULLED.search(hit.view.mask, max(hit.start - 40, 0), hit.start):
            yield replace(draft, status="denied")
            continue
        stance = read_stance(hit.article, hit.view, *draft.trigger) if sought else None
        yield replace(draft, status="planned") if stance and stance.status == "asserted" else draft


# «La cour a |annulé l'|amende infligée à X»
_ANNULLED = re.compile(
    r"\b(?:annul|invalid|cass|révoqu)(?:é|e|er|ait) (?:\w{4,16} )?(?:l'|une |cette |la |son |sa )$",
    re.IGNORECASE,
)


def _goes_on(hit: Hit) -> bool:
    """Whether «Et 20.000 euros d'amende contre Y» has its verb in the sentence before: «ont été requis»."""
    view = hit.view
    before = hit.article.views[view.index - 1].mask if view.index else ""
    return bool(_GOES_ON.match(view.mask) and _REQUESTED.search(before))


_GOES_ON = re.compile(r"(?:et|puis|ainsi que) (?:(?:\w{2,12}|\ue008\ue010*) ){0,3}", re.IGNORECASE)
_REQUESTED = re.compile(r"\b(?:requi|réclam)", re.IGNORECASE)


PENALTY_RULES: tuple[Rule, ...] = (
    Rule("penalty.noun", pattern(rf"\b(?P<trigger>{NOUN})\b"), _noun, needs=MONEY),
)
