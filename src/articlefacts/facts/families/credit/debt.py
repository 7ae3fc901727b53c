"""Borrowed money: loans, bonds, credit lines, of companies and of States."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments import agent, date_of, governed
from articlefacts.facts.arguments.banks import BANK
from articlefacts.facts.arguments.topic import free_bodies, holder, possessor, topic
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import Item, Kind, SentenceView, pattern
from articlefacts.lexicon.verbs import alternation
from articlefacts.models.facts import Debt
from articlefacts.models.values import Amount

BORROWERS: tuple[Kind, ...] = ("company", "organization", "place")
LENDERS: tuple[Kind, ...] = ("company", "organization")
_NOUN = (
    r"(?:emprunts?|prêts?)(?: (?!à )[a-zà-ÿ-]+\b(?!')){0,3}|(?:emprunts?|prêts?) à (?:terme|long terme|taux fixe|taux zéro|moyen terme)|"
    r"prêts? garantis? par (?:l'[ÉE]tat|[\ue001\ue003]\ue010*)(?: \([^()]{1,12}\))?|PGE|"
    r"(?:émissions?|placements?)(?: internationale?s?| inaugurale?s?| privée?s?)? (?:obligataires?|d'obligations?|d'eurobonds?|de bons|de titres|de billets|de débentures)|"
    r"(?:lignes?|facilités?|enveloppes?) de (?:crédits?|prêts?|refinancement|financement|liquidités?|trésorerie)|"
    r"crédits? (?:syndiqués?|relais|bancaires?|renouvelables?|revolving|export|à terme|d'acquisition|fournisseur|garantis?|sénior|senior)|"
    r"crédits?(?= (?:de|d') ?(?:plus de |près de |quelque |environ )?\ue005)|avances? (?:remboursables?|en compte courant|de trésorerie|d'actionnaire)|"
    r"(?:refinancement|financements? (?:bancaires?|obligataires?|en dette|par la dette|par dette|syndiqués?))|"
    r"(?:obligations?|eurobonds?|Oceane|Ornane|débentures?|billets (?:de trésorerie|de premier rang|à ordre|garantis)|sukuks?|Schuldschein\w*|euro ?PP|placement privé)"
    r"(?: (?:vertes?|durables?|sociales?|convertibles?|hybrides?|souveraines?|sécurisées?|sénior|seniors?|perpétuelles?|garanties?))?|"
    r"(?<=contracté une )dette(?= (?:de|d'))|dette (?:senior|mezzanine|bancaire|obligataire|d'acquisition|privée|subordonnée|unitranche|à terme)"
)
_FOREIGN = re.compile(
    r"\b(?:contre|selon|mais|alors que|rachet\w*|acqui\w+|amendes?|provisions?|contrats?|chiffre|"
    r"investi\w*|coûts?|valoris\w+|salaires?|ménages|clients|particuliers|remboursements?|dont|"
    r"après|succède|(?<!un )capital|prix)\b",
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"(?:\bde|d'|pour|à|:|\(|,|hauteur de|porter sur|portant sur|soit|d'un capital de|d'un principal de|d'un nominal de)\s?"
    r"(?:(?:plus|près|environ|quelque|moins|jusqu'à|un montant|un total|total|global|au total|l'ordre)\s?(?:de|d')?\s?){0,3}$",
    re.IGNORECASE,
)
# Verbs whose subject owes the money, and those whose subject gives it.
TAKE = re.compile(
    rf"\b(?:{alternation('obtenir', 'contracter', 'souscrire', 'lancer', 'émettre', 'boucler', 'réaliser', 'signer')}|"
    rf"{alternation('placer', 'lever', 'mobiliser', 'décrocher', 'négocier', 'préparer', 'conclure', 'recevoir')}|"
    rf"{alternation('sécuriser', 'finaliser', 'emprunter', 'rembourser', 'réussir', 'annoncer', 'bénéficier')}|"
    r"proc[éè]d\w+|recour\w+|financ\w+|dispos\w+|mis en place|met en place|mettre en place|sollicit\w+|cherch\w+|"
    r"ouvert des (?:discussions|négociations)|négoci\w+|puis(?:e|ent|é|er|era|ait)\b|tir(?:e|ent|é|er|era)\b|clos|clôtur\w+|clore|contract\w+|demand\w+|quémand\w+|rendu public|paraph\w+|arrach\w+|reçoi\w+|"
    r"compren\w+|incl[uû]\w+|prévoi\w+|envisag\w+|doit|devra|avait|ont|accompagné\w*|(?<!complète )(?<!complètent )(?<!complété )avec|refinanc\w+|structur\w+)\b",
    re.IGNORECASE,
)
_GIVE = re.compile(
    rf"\b(?:{alternation('accorder', 'octroyer', 'consentir', 'prêter', 'approuver', 'débloquer', 'apporter')}|"
    r"met\w* à (?:la )?disposition|feu vert|consent\w*|valid\w+|mobilis\w+ (?:pour|en faveur)|propos\w+|garanti\w*)\b",
    re.IGNORECASE,
)
_TO = r"(?:accordée?s?|octroyée?s?|consentie?s?|destinée?s?|prêtée?s?|à|au|aux|en faveur d[eu]s?|au profit d[eu]s?|au bénéfice d[eu]s?|pour)(?: (?:à|au|aux))?"
_FROM = r"(?:auprès (?:d[eu]s?|d')|de la part d[eu]s?|souscrite?s? (?:par|auprès d[eu]s?)|accordée?s? par|octroyée?s? par|consentie?s? par|arrangée?s? par|emmenée?s? par|menée?s? par|pilotée?s? par|dirigée?s? par|fournie?s? par|montée?s? par|garantie?s? par|avec)"


def _money(view: SentenceView, start: int, end: int) -> Item | None:
    """The amount a noun of debt governs: «un prêt de N», else «N de prêts»."""
    before = view.between(max(start - 60, 0), start, {"amount"})
    if before:
        gap = view.mask[before[-1].end - view.start : start]
        if re.fullmatch(r"\s?(?:\([^()]*\)\s)?(?:de |d'|en |sous forme d'|sous forme de |via une |par )(?:\w+ )?", gap):
            return before[-1]
    for item in view.between(end, min(end + 110, len(view.mask)), {"amount"}):
        gap = view.mask[end : item.start - view.start]
        assert isinstance(item.value, Amount)
        if item.value.equivalent_of is not None or item.value.per:
            continue
        if not _FOREIGN.search(gap) and (_LEAD.search(gap) or len(gap) < 2):
            return item
        break
    return None


def loan(hit: Hit, borrower: Item | None, money: Item, lender: Item | None) -> Iterator[Draft]:
    """One loan; nothing without a borrower."""
    if borrower is None or not borrower.entity:
        return
    if lender and lender.entity and lender.entity.id == borrower.entity.id:
        lender = None
    date = date_of(hit.view, hit.start)
    draft = hit.draft(
        Debt,
        borrower=borrower.ref(),
        amount=money.value,
        lender=lender.ref() if lender and lender.entity else None,
        date=date and date.value,
    )
    due = _DUE.match(hit.view.mask, max(hit.end, money.end - hit.view.start))
    yield replace(draft, status="planned") if due else draft


# «un prêt de N qui doit être consenti»
_DUE = re.compile(r"\s?(?:\([^()]*\)\s)?,?\s?qui (?:doi(?:t|vent)|devrai(?:t|ent)|pourrai(?:t|ent)|va|vont|sera|seront) ", re.IGNORECASE)


def _first(items: tuple[Item, ...]) -> Item | None:
    return items[0] if items else None


def _noun(hit: Hit) -> Iterator[Draft]:
    """«X a obtenu un prêt de N auprès de L», «un prêt de N accordé à X par L», «l'emprunt de X»."""
    view, end = hit.view, hit.end
    money = _money(view, hit.start, end)
    if money is None:
        return
    past = max(end, money.end - view.start)
    lender, given = _two_sides(view, end, past)
    owner = _first(governed(view, end, r"d[eu]s?|d'|par", BORROWERS, within=14))
    before = view.mask[max(hit.start - 180, 0) : hit.start]
    gives = list(_GIVE.finditer(before))
    takes = list(TAKE.finditer(before))
    if gives and (seen := _SEEN.search(before)):
        gives, takes = [], [seen]
    given = _at_disposal(hit) or given or _given_before(hit, gives)
    if given and (gives or lender or _lent_to(hit, money) or _passive(view, past, given)):
        if gives and lender is None:
            verb = hit.start - len(before) + gives[-1].start()
            subject = holder(hit.article, view, verb, LENDERS)
            lender = subject
        else:
            lender = lender or _first(agent(view, past, LENDERS))
        yield from loan(hit, given, money, lender)
    elif debtor := _debtor(view, end, past, owner):
        yield from loan(hit, debtor, money, lender)
    elif takes and not gives and (lender or not _LENDS_ON.search(view.mask, past, past + 130)):
        verb = hit.start - len(before) + takes[-1].start()
        for draft in loan(hit, _taker(hit, verb), money, lender):
            yield replace(draft, trigger=(verb, hit.end))
    elif owner:
        yield from loan(hit, owner, money, lender)
    elif not takes and not given and (bank := _bringer(hit)):
        yield from loan(hit, topic(hit.article, view, BORROWERS), money, bank)


def _debtor(view: SentenceView, end: int, past: int, owner: Item | None) -> Item | None:
    """Whose «l'emprunt de X» is, who took «un emprunt contracté par X», whom «Grâce à un prêt, X» leads to."""
    if owner and not re.search(r"\bpar\s", view.mask[end : owner.start - view.start]):
        return owner
    if by := governed(view, past, _TAKEN_BY, BORROWERS, within=70):
        return by[0]
    return _main_subject(view, past) if _THANKS_TO.match(view.mask) else None


# «un emprunt de N |a été contracté par X|», «Grâce à un prêt de N, |X va agrandir»
_TAKEN_BY = r"(?:contract|souscri|obten|émis|lanc|lev|sign|conclu|plac)[a-zà-ÿ]{0,4} (?:en \S{1,12} )?par"
_THANKS_TO = re.compile(r"(?:grâce à|avec|fort d'|forte d'|après avoir obtenu|dotée? d'|à l'aide d') ?(?:une?|ce|cet|cette|son) (?:[a-zà-ÿ]{4,12} )?(?:prêt|emprunt|crédit|financement|ligne|avance)\b", re.IGNORECASE)
_MAIN = pattern(r"[^;:.]{0,140}?, (?:le |la |l')?(?:(?!(?:de|du|des) )[a-zà-ÿ-]{3,20} ){0,3}{company|organization|place:borrower} (?=(?:a |va |vient |pourra |compte |veut |entend |[a-zà-ÿ]{3,16}(?:e|t|ra) ))")


def _main_subject(view: SentenceView, past: int) -> Item | None:
    match = _MAIN.match(view.mask, past)
    return view.group(match, "borrower") if match else None


# «lance une ligne de crédit |pour les PME»: the money is lent on, and the one who says so lends it.
_LENDS_ON = re.compile(
    r"(?:pour|destinée? aux?|en faveur d[eu]s?|au profit d[eu]s?|prêts [^.;]{0,40}aux|soutenir) ?(?:[a-zà-ÿ]+ ){0,2}(?:PME|petites et|entreprises|"
    r"entrepreneur|TPE|start-up|agriculteurs|ménages|exploitants|commerçants|particuliers|clients)", re.I,
)  # fmt: skip


_BRINGS = re.compile(rf"\b(?:{alternation('compléter')}|abond\w+|ajout\w+|intervi\w+|particip\w+|accompagn\w+)\b[^;:.]{{0,40}}$", re.I)


def _bringer(hit: Hit) -> Item | None:
    """The bank in «Banque X complète avec un prêt de N»."""
    verb = _BRINGS.search(hit.view.mask, max(hit.start - 70, 0), hit.start)
    found = holder(hit.article, hit.view, verb.start(), LENDERS) if verb else None
    return found if found and found.entity and BANK.match(found.entity.name) else None


# «X s'est vu |accorder un prêt»
_SEEN = re.compile(r"\bvue?s? (?:accorder|octroyer|consentir|attribuer)\b", re.IGNORECASE)
def _given_before(hit: Hit, gives: list[re.Match[str]]) -> Item | None:
    """The borrower in «a accordé |à X| une ligne de crédit»."""
    if not gives or hit.match["trigger"].lower() == "refinancement":
        return None
    verb = max(hit.start - 180, 0) + gives[-1].end()
    found = governed(hit.view, verb, r"à|au|aux", BORROWERS, within=60)
    return found[0] if found and found[0].start - hit.view.start < hit.start else None


_DISPOSAL = pattern(r"\bà (?:la )?disposition (?:de |d'|du |de la |de l')(?:[a-zà-ÿ-]+ ){0,3}{company|organization|place:borrower} ")


def _at_disposal(hit: Hit) -> Item | None:
    """The borrower in «met à la disposition de X un prêt»."""
    match = _DISPOSAL.search(hit.view.mask, max(hit.start - 120, 0), hit.start)
    return hit.view.group(match, "borrower") if match else None


def _lent_to(hit: Hit, money: Item) -> bool:
    """«N de prêts |à X»."""
    return money.end <= hit.start + hit.view.start and bool(re.match(r" (?:à|au|aux) ", hit.view.mask[hit.end :]))


def _two_sides(view: SentenceView, end: int, past: int) -> tuple[Item | None, Item | None]:
    """Who lends and to whom, as the words after the noun and its sum say."""
    lender = _first(governed(view, end, _FROM, LENDERS))
    if lender is None:
        aside = _CONVERTED.match(view.mask, past)
        after = aside.end() if aside else past
        bank = _first(governed(view, after, r"d[eu]s?|d'|de la|de l'|avec", LENDERS, within=20))
        lender = bank if bank and bank.entity and BANK.match(bank.entity.name) else None
    if lender and view.between(past, lender.start - view.start, {"amount"}):
        lender = None  # «un emprunt de N et une ligne de M consentie par A»
    given = _first(governed(view, past, _TO, BORROWERS, within=60))
    if given and _LENT_BY.search(view.mask, past, given.start - view.start):
        given = None
    return lender, given


# «12 milliards de yens |(80 millions de dollars)| de la banque»
_CONVERTED = re.compile(r" ?\([^()]{3,50}\)")
_LENT_BY = re.compile(r"\b(?:par|auprès)\b", re.IGNORECASE)


def _passive(view: SentenceView, start: int, item: Item) -> bool:
    gap = view.mask[start : item.start - view.start]
    return bool(re.search(r"\b(?:accord|octroy|consent|destin|prêt|faveur|profit|bénéfice)", gap))


def _taker(hit: Hit, verb: int) -> Item | None:
    view = hit.view
    for start in _chain(view, verb):
        found = holder(hit.article, view, start, BORROWERS)
        if found:
            return found
    lead = view.mask[:verb]
    if _VENTURE.match(lead) and not re.search(r"[\ue000\ue001]", lead):
        return topic(hit.article, view, ("company",))
    if re.search(r"\ben (?:\w+ant )?$", lead) and (free := free_bodies(view, 0, verb, BORROWERS)):
        return free[0]
    if not re.search(r"[\ue000\ue001\ue002\ue003]", lead) and re.search(r"\b(?:son|sa|ses)\b", view.mask[verb : hit.start]):
        return possessor(hit.article, view, verb, BORROWERS)
    return None


# «Le reste sera financé par un emprunt», «l'opération comprend une ligne de crédit»: the topic's.
_VENTURE = re.compile(
    r"(?:.{0,40}[,:] )?(?:le (?:reste|solde|projet|montage|tout|chantier|rachat|refinancement|financement|programme)|"
    r"l'(?:opération|investissement|ensemble|acquisition|enveloppe|usine)|la (?:transaction|construction|facture))\b",
    re.IGNORECASE,
)


def _chain(view: SentenceView, verb: int) -> list[int]:
    """A verb and the finite verbs before it that may carry its subject: «compte financer par»."""
    starts = [verb]
    starts += [m.start() for m in reversed(list(TAKE.finditer(view.mask, max(verb - 120, 0), verb)))]
    return starts[:3]


APPROX = (
    r"(?: (?:plus de|près de|quelque|environ|encore|jusqu'à|au moins|une somme de|un montant de|au total|à nouveau))?"
)
_BORROW = pattern(
    rf"\b(?P<trigger>(?:{alternation('emprunter')}|puis(?:e|ent|é|er|era)(?= [^;:.]{{0,60}}?\b(?:auprès|sur (?:sa|une|la) (?:ligne|facilité)))|s'endett\w+ (?:de|à hauteur de)){APPROX} {{amount:amount}})"
)


_ALLOWED = pattern(
    r"\bperm\w+ (?:à|au|aux) (?:la |l'|le )?(?:\w+ ){0,3}{company|organization|place:borrower} d'$"
)


def _borrow(hit: Hit) -> Iterator[Draft]:
    """«X emprunte N à L»."""
    view = hit.view
    money = view.group(hit.match, "amount")
    if money is None:
        return
    lender = governed(view, hit.end, rf"à|au|aux|{_FROM}", LENDERS, within=50)
    if allowed := _ALLOWED.search(view.mask, 0, hit.start):
        yield from loan(hit, view.group(allowed, "borrower"), money, _first(lender))
        return
    yield from loan(hit, holder(hit.article, view, hit.start, BORROWERS), money, _first(lender))


_LEND = pattern(rf"\b(?P<trigger>{alternation('prêter')})(?={APPROX} {{amount:amount}})")


def _lend(hit: Hit) -> Iterator[Draft]:
    """«L prête N à X»."""
    view = hit.view
    money = view.group(hit.match, "amount")
    end = hit.match.end("amount")
    borrower = governed(view, end, r"à|au|aux", BORROWERS, within=50) or governed(
        view, hit.end, r"à|au|aux", BORROWERS, within=30
    )
    if money and borrower:
        yield from loan(hit, borrower[0], money, holder(hit.article, view, hit.start, LENDERS))


_MARKET = (
    r"(?:sur|auprès d|via)\s?(?:les? |du |des )?(?:marchés?|investisseurs)\b(?! (?:de l'art|immobilier))|"
    r"\ben (?:eurobonds?|obligations|dette|bons|OAT)\b|\bpar adjudication|\bgrâce à (?:une|son|sa) (?:émission|emprunt)|"
    r"\b(?:avec|via|par|à travers|au moyen d'|à l'issue d') ?(?:sa|son|une?|cette) (?:\w+ ){0,2}(?:émission|emprunt)|^ (?:de|en) dettes?\b"
)
_RAISE = pattern(
    rf"\b(?P<trigger>{alternation('lever', 'mobiliser', 'collecter', 'emprunter', 'récolter')})\b(?=[^;:.]{{0,60}}?{{amount:amount}})"
)
_MARKET_CUE = re.compile(_MARKET, re.IGNORECASE)


def _raise(hit: Hit) -> Iterator[Draft]:
    """«Le pays a levé N sur le marché régional»: each sum with its own market."""
    view = hit.view
    borrower = holder(hit.article, view, hit.start, ("place", "organization", "company"))
    if borrower is None or not _MARKET_CUE.search(view.mask, hit.end):
        return
    items = view.between(hit.end, len(view.mask), {"amount"})
    for item in items:
        at = item.end - view.start
        nexts = [i.start - view.start for i in items if i.start > item.start]
        window = view.mask[at : min([*nexts, at + 90, len(view.mask)])]
        if item.value.equivalent_of is not None or not _MARKET_CUE.search(window):  # type: ignore[attr-defined]
            continue
        if re.search(r"\b(?:dont|contre|soit)\b", view.mask[hit.end : item.start - view.start]):
            continue
        yield from loan(hit, borrower, item, None)


_ISSUED = pattern(
    r"\b(?:cette|l'|la|cet|le|son)\s?(?P<trigger>émission|emprunt|opération|levée|obligation)\b(?! de capital)[^;:.]{0,60}?"
    r"(?:a permis (?:\w+ \w+ )?de (?:lever|mobiliser|collecter|récolter)|d'un montant (?:total |global )?de|s'élève à|porte sur|"
    r"a (?:rapporté|atteint)) (?:\w+ ){0,3}?{amount:amount}"
)
_DEBT_CUE = re.compile(r"emprunts?\b|obligat|eurobond|\bprêt\b|titres publics|refinanc|bons du Trésor", re.IGNORECASE)


def _issued(hit: Hit) -> Iterator[Draft]:
    """«L'emprunt a rapporté N», after a sentence on a bond or a loan."""
    view = hit.view
    previous = hit.article.views[max(view.index - 2, 0) : view.index + 1]
    if not any(_DEBT_CUE.search(v.mask) for v in previous):
        return
    money = view.group(hit.match, "amount")
    speaking = [v for v in reversed(previous[:-1]) if _DEBT_CUE.search(v.mask)]
    named = speaking[0].between(0, len(speaking[0].mask), BORROWERS) if speaking else []
    if money:
        yield from loan(hit, named[0] if named else topic(hit.article, view, BORROWERS), money, None)


_TARGET = pattern(
    r"{place|company|organization:borrower} (?P<trigger>(?:table|tablent|tablait|vise|visent|visait|prévoit|prévoient|ambitionne|"
    r"ambitionnent|espère|espèrent|projette|projettent|compte|comptent|entend|cherche)\b(?: de| à)?"
    r"(?: (?:lever|mobiliser|collecter|emprunter))?(?: sur)?)(?: \w+){0,3}? {amount:amount}"
)
_GAPPED = pattern(r"(?:,| et|, et) (?:le |la |l'|les )?{place|company|organization:borrower} (?:sur |à |pour )?{amount:amount}")
_LEVY_CUE = re.compile(r"levées?\b|emprunt|titres|obligat|adjudication|marché (?:régional|financier|monétaire)", re.IGNORECASE)


def _target(hit: Hit) -> Iterator[Draft]:
    """«X table sur N, Y sur M et Z sur K», in a passage on public borrowing."""
    view = hit.view
    near = hit.article.views[max(view.index - 2, 0) : view.index + 1]
    if not any(_LEVY_CUE.search(v.mask) for v in near):
        return
    first = view.group(hit.match, "borrower")
    if first is None or (first.kind != "place" and not _LEVY_CUE.search(view.mask)):
        return
    match: re.Match[str] | None = hit.match
    while match is not None:
        borrower, money = view.group(match, "borrower"), view.group(match, "amount")
        if borrower and money:
            yield from loan(hit, borrower, money, None)
        match = _GAPPED.match(view.mask, match.end())


def _goal(hit: Hit) -> Iterator[Draft]:
    """«Premier émetteur, X a un objectif de levée de N»."""
    near = hit.article.views[max(hit.view.index - 2, 0) : hit.view.index + 1]
    money = hit.view.group(hit.match, "amount")
    if money and any(_DEBT_CUE.search(v.mask) or "émett" in v.mask for v in near):
        yield from loan(hit, possessor(hit.article, hit.view, hit.start, BORROWERS), money, None)


MONEY: frozenset[Kind] = frozenset({"amount"})
DEBT_RULES: tuple[Rule, ...] = (
    Rule("debt.noun", pattern(rf"\b(?P<trigger>{_NOUN})"), _noun, needs=MONEY),
    Rule("debt.borrow", _BORROW, _borrow, needs=MONEY),
    Rule("debt.lend", _LEND, _lend, needs=MONEY),
    Rule("debt.raise", _RAISE, _raise, needs=MONEY),
    Rule("debt.issued", _ISSUED, _issued, needs=MONEY),
    Rule("debt.target", _TARGET, _target, needs=MONEY),
    Rule(
        "debt.goal",
        pattern(r"\bobjectif de (?P<trigger>levée|mobilisation|emprunt) de (?:\w+ ){0,3}?{amount:amount}"),
        _goal,
        needs=MONEY,
    ),
)
