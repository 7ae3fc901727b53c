"""Figures of a company's accounts: what it sold, earned, owes and hopes to save."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.facts.change import DOWN_NOUN, UP_NOUN, direction, signed
from articlefacts.facts.metrics import METRIC_WORDS, PLAIN_WORDS, QUALIFIERS, metric_of
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.topic import free_bodies, holder, possessor, topic
from articlefacts.facts.view import BODIES, Item, Kind, SentenceView, pattern
from articlefacts.lexicon.verbs import alternation
from articlefacts.models.facts import FinancialResult
from articlefacts.models.values import Amount, DateExpression, Percentage

_COMPANY: tuple[Kind, ...] = ("company",)
_METRIC = re.compile(rf"\b(?:{METRIC_WORDS}){QUALIFIERS}", re.IGNORECASE)
_VERB = re.compile(
    rf"\b(?:{alternation('result')}|{alternation('rise')}|{alternation('fall')}|"
    r"présent(?:e|ent|ait|aient|é|era)|fait|ont|avait|tir(?:e|ent|é)|attend(?:ent|ait|u)?|"
    r"compt(?:e|ent|ait)|creus(?:e|ent|é|ait)|boucl(?:e|é|ait)|termin(?:e|é|ait)|fix(?:e|é|ait)|"
    r"dévoil(?:e|ent|é|ait)|annon(?:ce|cent|cé|çait)|communiqu(?:e|é|ait)|fait état|clos|clôtur(?:e|é|ait)|"
    r"émerg(?:e|é|eait)|justifi(?:e|ait))\b",
    re.IGNORECASE,
)
# Nouns with money of their own: what follows them is not the metric's figure.
_FOREIGN = re.compile(
    r"\b(?:contre|dont|selon|grâce|alors que|tandis que|mais|quand|par rapport|après avoir|"
    r"racheté\w*|acquis\w*|levée?s?|amendes?|prêts?|emprunts?|provisions?|charges?|contrats?|"
    r"investi\w*|coûts?|budgets?|prix|salaires?|aides?|subventions?|valoris\w+|capitalisation|"
    r"indemnités?|dommages|taxes?|impôts?|amendements?|clients?|abonnés|ainsi que|tonnes|"
    r"à partir|accessible|tarif|prévisions|attentes|consensus|perdue?s?|manquée?s?|collecte|épargne\w*|véhicules|unités|exemplaires|voitures|appareils|rachat|acquisition|augmentation de capital|bonus|primes?)\b",
    re.IGNORECASE,
)
_LIMIT = re.compile(
    r";|\s[-–—]\s|,?\s(?:contre|alors que|tandis que|mais|quand|après (?:un|une|des|avoir)|dont)\s|"
    r"\bpar rapport\b|[»”]",
    re.IGNORECASE,
)
# What leads into the figure: «de», «à», «:», «atteint», «(», with an approximation.
_LEAD = re.compile(
    rf"(?:\b(?:de|à|est|était|sont|soit|entre|{alternation('result')}|atteignant|dépassant|avoisinant|"
    r"autour de|proche de|supérieure?s? à|inférieure?s? à)|d'|[:(,])\s*"
    r"(?:(?:plus|moins|près|autour|aux alentours|l'ordre|environ|quelque|presque|à peine|seulement|"
    r"désormais|encore|déjà|ainsi|même|un peu|pas|respectivement|jusqu'|les?|au-delà|au moins|au total|"
    r"\w{4,20}ment)\s*(?:de|d'|que|à)?\s*){0,3}$",
    re.IGNORECASE,
)
_GENITIVE = pattern(
    r"(?: (?:réalisée?s?|enregistrée?s?|publiée?s?|dégagée?s?|affichée?s?|générée?s?) par| de| du| des| d'|"
    r" chez)\s?(?:(?:le|la|l'|les)\s?)?(?:(?!a |ont |est |sont |à |en )[a-zà-ÿ'-]{2,20}\s){0,4}?"
    r"[«\"]?(?P<owner>{company|organization|place|person|product})"
)
_COMMON_GENITIVE = re.compile(
    r" (?:du|de la|des|de l'|de ce|de cette|de ces|de son|de sa|de ses|de leurs?)\s?([a-zà-ÿ-]{3,25})", re.IGNORECASE
)
_OWNING_NOUN = re.compile(
    r"groupe|société|entreprise|firme|maison|enseigne|marque|start-up|banque|assureur|constructeur|"
    r"éditeur|distributeur|opérateur|géant|compagnie|filiale|industriel|fabricant|club|quotidien|"
    r"titre|laboratoire|plateforme|chaîne|fonds|numéro|leader|spécialiste",
    re.IGNORECASE,
)
_TIME_NOUN = re.compile(
    r"premier|première|deuxième|second|seconde|troisième|quatrième|dernier|dernière|trimestre|"
    r"semestre|exercice|année|mois|neuf|six|trois|douze|ordre|période|jour",
    re.IGNORECASE,
)
_SHARE = pattern(r"(?:{percentage}|\b(?:moitié|tiers|quarts?|part|essentiel|points?|majorité|"
                 r"(?<!l')objectif|prévisions?))\s(?:de|du|des|d')\s?(?:(?:le|la|les|l'|son|sa|ses|leurs?|ce|cette|"
                 r"notre|nos)\s?)?(?:\w+\s)?$")
# «60 milliards de chiffre d'affaires»: the sum stands before the metric.
_COUNTED = pattern(r"(?:{amount}|millions?|milliards?)\s(?:\([^()]*\)\s)?(?:de |d')(?:son |ses |leurs? )?$")
_PER_HEAD = re.compile(r" par (?:action|titre|salarié|habitant|part)\b", re.IGNORECASE)
_POSSESSIVE = re.compile(r"\b(?:son|sa|ses|leurs?)\s(?:\w{3,15}\s){0,2}$", re.IGNORECASE)
_ARTICLE = re.compile(r"(?:\b(?:le|la|les|ce|cette|ces)\s|\bl'|^)(?:\w{3,15}\s){0,2}$", re.IGNORECASE)
_DONT = re.compile(r"\bdont (?:le|la|les|l') ?(?:\w+ )?$", re.IGNORECASE)
_SECTOR = re.compile(r"\b(?:secteur|filière|marché|industrie|profession|branche|entreprises|pays)\b", re.IGNORECASE)
# «Une réduction de la dette de N»: the sum is the movement, not the level.
_DELTA = re.compile(rf"\b(?:{UP_NOUN}|{DOWN_NOUN}) (?:de |d')(?:son |sa |ses |leurs? |la |le |les |l')?$", re.I)
_UNITS = re.compile(r"\b(?:véhicules|voitures|modèles|exemplaires|unités|livraisons|livrée?s|immatricul\w+)\b", re.I)
# Bodies that count other people's money, or taxes.
_PUBLIC = re.compile(
    r"(?:l')?(?:[ÉE]tat|ministère|gouvernement|Union|Commission|Fonds monétaire|FMI|Insee|Sénat|"
    r"Assemblée|Cour|Banque (?:centrale|mondiale)|Sécu|Organisation|OCDE|ONU|Trésor|UE\b)",
    re.IGNORECASE,
)
_GERUND = re.compile(r"\w{3,}ant\b")
_VERSUS = re.compile(r"\bcontre (?:une?|des) (?:\w+ )?$", re.IGNORECASE)
_FRONTED = re.compile(
    r"\b(?:avec|pour|sur|malgré|fort d'|forte d')\s?(?:une?|des|plus|près|quelque|environ|ses|son|sa)?\s?"
    r"(?:\w+\s){0,3}$|^\s*\w+ant (?:une?|des) $",
    re.IGNORECASE,
)


def _limit(view: SentenceView, end: int) -> int:
    """Where a metric's figures end: at the next metric or at a contrast."""
    stops = [len(view.mask)]
    if following := _METRIC.search(view.mask, end):
        stops.append(following.start())
    if barrier := _LIMIT.search(view.mask, end):
        stops.append(barrier.start())
    return min(stops)


def _amount(view: SentenceView, start: int, end: int, limit: int) -> Item | None:
    """The amount that a metric governs on its right; conversions do not count."""
    if _DELTA.search(view.mask, max(start - 40, 0), start) and re.match(r" d[e']", view.mask[end:]):
        return None
    for item in view.between(end, limit, {"amount"}):
        gap = view.mask[end : item.start - view.start]
        assert isinstance(item.value, Amount)
        if item.value.equivalent_of is not None:
            continue
        if re.search(r"\bpass\w{1,6} de (?:\w+ de )?$", gap):
            continue
        if re.match(r" de (?:plus|moins)\b", view.mask[item.end - view.start :]):
            return None
        return item if len(gap) < 170 and _leads(gap) else None
    return None


def _leads(gap: str) -> bool:
    if _FOREIGN.search(gap) or not _LEAD.search(gap):
        return False
    return len(gap) < 50 or bool(_VERB.search(gap) or re.search(r"\b(?:est|sont|était|en)\b", gap))


def _change(view: SentenceView, end: int, limit: int) -> Percentage | None:
    for item in view.between(end, limit, {"percentage"}):
        gap = view.mask[end : item.start - view.start]
        if len(gap) > 170 or _FOREIGN.search(gap):
            return None
        if direction(view, item) is not None:
            return signed(view, item)
    return None


def _period(view: SentenceView, start: int, end: int, limit: int, metric: str) -> DateExpression | None:
    """The months that a figure covers; the day of the announcement is none."""
    stock = metric in ("debt", "cash", "orders")

    def fits(item: Item) -> bool:
        value = item.value
        assert isinstance(value, DateExpression)
        if re.search(r"il y a|plus tôt|auparavant", value.text):
            return False
        return stock or value.grain not in ("day", "week")

    after = [i for i in view.between(end, limit, {"date"}) if fits(i)]
    if after:
        return after[0].value  # type: ignore[return-value]
    before = [i for i in view.between(0, start, {"date"}) if fits(i)]
    gap = view.mask[before[-1].end - view.start : start] if before else ""
    if before and len(gap) < 200 and not re.search(r"[;»”]|\bfondée?|\bcréée?", gap):
        return before[-1].value  # type: ignore[return-value]
    return None


def _keeps_books(owner: Item) -> bool:
    """Whether accounts of its own may be told of a body."""
    if owner.entity is None:
        return False
    return owner.kind == "company" or not _PUBLIC.match(owner.entity.name)


def _owner(hit: Hit, start: int, end: int) -> Item | None:
    """The company whose account it is: complement, possessor, subject of the verb, topic."""
    view = hit.view
    if genitive := _GENITIVE.match(view.mask, end):
        item = view.group(genitive, "owner")
        return item if item and item.kind in BODIES else None
    if (common := _COMMON_GENITIVE.match(view.mask, end)) and not _TIME_NOUN.match(common[1]):
        return topic(hit.article, view, _COMPANY) if _OWNING_NOUN.match(common[1]) else None
    return _owner_before(hit, start, end)


def _owner_before(hit: Hit, start: int, end: int) -> Item | None:
    """The owner by what stands before the metric."""
    view, before = hit.view, hit.view.mask[:start]
    if _VERSUS.search(before) and (earlier := _previous(view, start)):
        return _owner(hit, *earlier)
    if _DONT.search(before):
        return _antecedent(view, start)
    if _POSSESSIVE.search(before):
        if PLAIN_WORDS.fullmatch(hit.match[0]):
            return _possessor_or_person(hit, start)
        return possessor(hit.article, view, start, _COMPANY)
    if verb := _governor(view, start):
        if _GERUND.match(view.mask, verb) and re.search(r"[a-zà-ÿ] $", view.mask[:verb]):
            near = view.between(0, verb, BODIES)
            return near[-1] if near else None
        found = holder(hit.article, view, verb)
        return found or (_beside(hit, start, end) if _GERUND.match(view.mask[verb:]) else None)
    if _FRONTED.search(before[-60:]):
        return _beside(hit, start, end)
    if _ARTICLE.search(before[-40:]) and not PLAIN_WORDS.fullmatch(hit.match[0]):
        return possessor(hit.article, view, start, _COMPANY)
    return None


def _possessor_or_person(hit: Hit, start: int) -> Item | None:
    """«Ses revenus» may be a person's."""
    found = possessor(hit.article, hit.view, start, ("company", "person"))
    return found if found and found.kind == "company" else None


def _antecedent(view: SentenceView, start: int) -> Item | None:
    """Whom «dont le chiffre d'affaires» belongs to: the name before it, and no common noun."""
    at = view.mask.rfind("dont", 0, start)
    near = view.between(max(at - 90, 0), at, BODIES)
    gap = view.mask[near[-1].end - view.start : at] if near else "x" * 20
    return near[-1] if len(gap.strip(" ,»\"")) == 0 or ("(" in gap and len(gap) < 50) else None


def _previous(view: SentenceView, start: int) -> tuple[int, int] | None:
    """The metric that stands before this one in the sentence."""
    found = None
    for match in _METRIC.finditer(view.mask, 0, start):
        found = match.span()
    return found


def _governor(view: SentenceView, start: int) -> int | None:
    """Offset of the verb whose object the metric is: «a réalisé en 2019 un |chiffre d'affaires»."""
    found = None
    for verb in _VERB.finditer(view.mask, max(start - 150, 0), start):
        gap = view.mask[verb.end() : start]
        if not re.search(r"[;:]|[.»”]|\b(?:qui|que|dont|avec|pour|alors|quand|mais|selon|et (?:le|la|son|sa|les|ses))\b", gap):
            found = verb.start()
            break
    return found


def _beside(hit: Hit, start: int, end: int) -> Item | None:
    """Whom «avec un chiffre d'affaires de N» describes: the subject before it, else after."""
    view = hit.view
    if free := free_bodies(view, 0, start):
        return free[-1] if len(free) == 1 else free[0]
    comma = view.mask.find(",", end)
    if 0 <= comma < end + 110:
        after = free_bodies(view, comma, len(view.mask))
        if after and after[0].start - view.start - comma < 60:
            return after[0]
    return topic(hit.article, view, _COMPANY)


def _figure(hit: Hit) -> Iterator[Draft]:
    view, start, end = hit.view, hit.start, hit.end
    lead, tail = view.mask[max(start - 60, 0) : start], view.mask[end : end + 14]
    if _SHARE.search(lead) or _COUNTED.search(lead) or _PER_HEAD.match(tail):
        return
    limit = _limit(view, end)
    amount = _amount(view, start, end, limit)
    change = _change(view, end, limit)
    if amount is None and change is None:
        return
    metric = metric_of(hit.match[0])
    if amount is not None and metric != "dividend" and amount.value.per:  # type: ignore[attr-defined]
        return
    owner = _owner(hit, start, end)
    if owner is None or not _keeps_books(owner):
        return
    if not view.start <= owner.start < view.end and (
        _SECTOR.search(view.mask, 0, start)
        or (PLAIN_WORDS.fullmatch(hit.match[0]) and not _POSSESSIVE.search(view.mask[:start]))
    ):
        return
    if amount is None and hit.match[0].lower().startswith("ventes") and _UNITS.search(view.mask):
        return
    yield hit.draft(
        FinancialResult,
        company=owner.ref(),
        metric=metric,
        amount=amount and amount.value,
        change=change,
        period=_period(view, start, end, limit, metric),
    )
    if amount is not None:
        yield from _compared(hit, owner, metric, amount)


# «un an plus tôt» only compares; a named period makes it a figure of its own.
_COMPARED = pattern(r"(?:[ ,][^;:.]{0,40})?,? contre (?:un |une )?{amount:amount} (?:en |au |à |à la |pour )?(?:le |l')?{date:period}")
_RELATIVE = re.compile(r"plus tôt|auparavant|précédent|avant|l['’]an|dernier|dernière|passé|veille|il y a", re.I)


def _compared(hit: Hit, owner: Item, metric: str, first: Item) -> Iterator[Draft]:
    """«310 M€ fin juin, contre 268 M€ fin mars»."""
    view = hit.view
    match = _COMPARED.match(view.mask, first.end - view.start)
    amount, date = (view.group(match, name) if match else None for name in ("amount", "period"))
    if match is None or amount is None or date is None or _RELATIVE.search(date.value.text):
        return
    slots = {"company": owner.ref(), "metric": metric, "amount": amount.value, "period": date.value}
    at = match.start("amount")
    yield Draft(FinancialResult, slots, (view.mask.rfind("contre", 0, at), match.end("amount")))


_AMOUNT_FIRST = pattern(
    rf"{{amount:amount}}\s?(?:\([^()]{{0,60}}\)\s)?(?:de |d'|en )(?:son |sa |ses |leurs? )?(?:\w{{3,12}} )?"
    rf"(?P<trigger>(?:{METRIC_WORDS}){QUALIFIERS})\b"
)
_BRACKET = pattern(r"{company|organization:owner}[»\"]?\s?(?:\(|, )(?:(?:et )?(?:ses|plus de|près de|environ|quelque|avec|soit) ?)*$")


def _figure_first(hit: Hit) -> Iterator[Draft]:
    """«X réalise N de chiffre d'affaires», «X (N de ventes)»."""
    view, match = hit.view, hit.match
    item = view.group(match, "amount")
    if item is None:
        return
    at = match.start("amount")
    metric = metric_of(match["trigger"])
    bracket = _BRACKET.search(view.mask[:at])
    owner = view.group(bracket, "owner") if bracket else None
    if owner is None and _SECTOR.search(view.mask, 0, at):
        return
    if owner is None and (verb := _governor(view, at)) is not None and at - verb < 60:
        owner = holder(hit.article, view, verb)
    if owner is None and _FRONTED.search(view.mask[max(at - 40, 0) : at]):
        owner = _beside(hit, at, hit.end)
    if owner is None or not _keeps_books(owner):
        return
    limit = _limit(view, hit.end)
    yield hit.draft(
        FinancialResult,
        company=owner.ref(),
        metric=metric,
        amount=item.value,
        change=_change(view, hit.end, limit),
        period=_period(view, at, hit.end, limit, metric),
    )


_MOVE_FIRST = pattern(
    rf"\b(?:{UP_NOUN}|{DOWN_NOUN}) (?:\w{{4,15}} )?(?:de |d')(?:\w{{4,15}} )?(?:près de |plus de )?{{percentage:change}} "
    rf"(?:de |du |des |d')(?:son |sa |ses |leurs? |la |l'|le )?(?P<trigger>(?:{METRIC_WORDS}){QUALIFIERS})\b"
)


def _move_first(hit: Hit) -> Iterator[Draft]:
    """«Une hausse de P % de ses ventes»: the movement, and the level if one follows."""
    view = hit.view
    item = view.group(hit.match, "change")
    owner = _move_owner(hit)
    if item is None or owner is None or not _keeps_books(owner):
        return
    if hit.match["trigger"].lower().startswith("ventes") and _UNITS.search(view.mask):
        return
    metric = metric_of(hit.match["trigger"])
    limit = _limit(view, hit.end)
    amount = _amount(view, hit.start, hit.end, limit)
    yield hit.draft(
        FinancialResult,
        company=owner.ref(),
        metric=metric,
        amount=amount and amount.value,
        change=signed(view, item),
        period=_period(view, hit.match.start(), hit.end, limit, metric),
    )


def _move_owner(hit: Hit) -> Item | None:
    view, start = hit.view, hit.match.start()
    if genitive := _GENITIVE.match(view.mask, hit.end):
        item = view.group(genitive, "owner")
        return item if item and item.kind in BODIES else None
    if (common := _COMMON_GENITIVE.match(view.mask, hit.end)) and not _TIME_NOUN.match(common[1]):
        return topic(hit.article, view, _COMPANY) if _OWNING_NOUN.match(common[1]) else None
    if verb := _governor(view, start):
        return holder(hit.article, view, verb)
    if _POSSESSIVE.search(view.mask[: hit.start]):
        return possessor(hit.article, view, start, _COMPANY)
    return None


_FIGURES: frozenset[Kind] = frozenset({"amount", "percentage"})
RESULT_RULES: tuple[Rule, ...] = (
    Rule("result.figure", _METRIC, _figure, needs=_FIGURES),
    Rule("result.figure_first", _AMOUNT_FIRST, _figure_first, needs=_FIGURES),
    Rule("result.move_first", _MOVE_FIRST, _move_first, needs=_FIGURES),
)
