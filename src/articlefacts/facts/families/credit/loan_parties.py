"""Who lends and who borrows in the words around a noun of debt: «accordé à X par L», «l'emprunt de X»."""

from __future__ import annotations

import re

from articlefacts.facts.arguments import governed
from articlefacts.facts.arguments.banks import if_bank
from articlefacts.facts.arguments.clitics import clitic
from articlefacts.facts.arguments.nominal_subjects import holder
from articlefacts.facts.arguments.topic import free_bodies, possessor, topic
from articlefacts.facts.families.credit.loan_ties import leader_of_pool, subscriber
from articlefacts.facts.families.credit.loans import BORROWERS, FROM, LENDERS, first_of
from articlefacts.facts.rule import Hit
from articlefacts.facts.view import Item, SentenceView, pattern
from articlefacts.lazy import lazy
from articlefacts.lexicon.verbs import alternation

# Verbs whose subject gives the money.
GIVE = lazy(
    r"\b"
    rf"(?:{alternation('accorder', 'octroyer', 'consentir', 'prêter', 'approuver', 'débloquer')}|"
    rf"{alternation('apporter', 'confirmer', 'attribuer')}|met\w* à (?:la )?disposition|feu vert|"
    r"consent\w*|valid\w+|mobilis\w+ (?:pour|en faveur)|propos\w+|garanti\w*|refus\w+)\b",
    re.IGNORECASE,
)
# Verbs whose subject owes the money.
TAKE = lazy(
    r"\b"
    rf"(?:{alternation('obtenir', 'contracter', 'souscrire', 'lancer', 'émettre', 'boucler', 'réaliser', 'signer')}|"
    rf"{alternation('placer', 'lever', 'mobiliser', 'décrocher', 'négocier', 'préparer', 'conclure', 'recevoir')}|"
    rf"{alternation('sécuriser', 'finaliser', 'emprunter', 'rembourser', 'réussir', 'annoncer', 'bénéficier')}|"
    r"proc[éè]d\w+|recour\w+|financ\w+|dispos\w+|mis en place|met en place|mettre en place|"
    r"sollicit\w+|cherch\w+|ouvert des (?:discussions|négociations)|négoci\w+|"
    r"appuy?\w+ sur|puis(?:e|ent|é|er|era|ait)\b|tir(?:e|ent|é|er|era)\b|clos|clôtur\w+|clore|contract\w+|"
    r"demand\w+|quémand\w+|rendu public|paraph\w+|arrach\w+|reçoi\w+|compren\w+|incl[uû]\w+|"
    r"prévoi\w+|envisag\w+|doit|devra|avait|ont|accompagné\w*|"
    r"(?<!complète )(?<!complètent )(?<!complété )avec|refinanc\w+|structur\w+)\b",
    re.IGNORECASE,
)
_TO = (
    r"(?:accordée?s?|octroyée?s?|consentie?s?|destinée?s?|prêtée?s?|à|au|aux|en faveur d(?:es?|u|')|"
    r"au profit d(?:es?|u|')|au bénéfice d(?:es?|u|')|pour)(?: (?:à|au|aux))?"
)


def debtor_of(
    view: SentenceView, end: int, past: int, owner: Item | None, lender: Item | None
) -> Item | None:
    """Whose «l'emprunt de X» is, who took «un emprunt contracté par X», whom «Grâce à un prêt, X» leads to."""
    if owner and not re.search(r"\bpar\s", view.mask[end : owner.start - view.start]):
        return owner
    by = governed(view, past, _TAKEN_BY, BORROWERS, within=70)
    if by and not (lender and by[0].entity == lender.entity):
        return by[0]
    return _main_subject(view, past) if _THANKS_TO.match(view.mask) else None


# «un emprunt de N |a été contracté par X|», «Grâce à un prêt de N, |X va agrandir»
_TAKEN_BY = (
    r"(?:contract|souscri|obten|émis|lanc|lev|sign|conclu|plac)[a-zà-ÿ]{0,4} (?:en \S{1,12} )?par"
)
_THANKS_TO = re.compile(
    r"(?:grâce à|avec|fort d'|forte d'|après avoir obtenu|dotée? d'|à l'aide d') ?(?:une?|ce|cet|"
    r"cette|son) (?:[a-zà-ÿ]{4,12} )?(?:prêt|emprunt|crédit|financement|ligne|avance)\b",
    re.IGNORECASE,
)
_MAIN = pattern(
    r"[^;:.]{0,140}?, (?:le |la |l')?(?:(?!(?:de|du|des) )[a-zà-ÿ-]{3,20} ){0,3}{company|"
    r"organization|place:borrower} (?=(?:a |va |vient |pourra |compte |veut |entend |"
    r"[a-zà-ÿ]{3,16}(?:e|t|ra) ))"
)


def _main_subject(view: SentenceView, past: int) -> Item | None:
    match = _MAIN.match(view.mask, past)
    return view.group(match, "borrower") if match else None


_BRINGS = re.compile(
    rf"\b(?:{alternation('compléter')}|abond\w+|ajout\w+|intervi\w+|particip\w+|"
    rf"accompagn\w+|apport\w+|joi(?:nt|gnent)|fourni\w*)\b[^;:.]{{0,40}}$",
    re.I,
)


def bringer(hit: Hit) -> Item | None:
    """The bank in «Banque X complète avec un prêt de N»."""
    verb = _BRINGS.search(hit.view.mask, max(hit.start - 70, 0), hit.start)
    found = holder(hit.article, hit.view, verb.start(), LENDERS) if verb else None
    return if_bank(found)


def given_before(hit: Hit, gives: list[re.Match[str]]) -> Item | None:
    """The borrower in «a accordé |à X| une ligne de crédit»."""
    if not gives or hit.match["trigger"].lower() == "refinancement":
        return None
    found = governed(hit.view, gives[-1].end(), r"à|au|aux", BORROWERS, within=60)
    if found and found[0].start - hit.view.start < hit.start:
        return found[0]
    return clitic(hit, gives[-1].start(), BORROWERS)


_DISPOSAL = pattern(
    r"\bà (?:la )?disposition (?:de |d'|du |de la |de l')(?:[a-zà-ÿ-]+ ){0,3}{company|"
    r"organization|place:borrower} "
)


def at_disposal(hit: Hit) -> Item | None:
    """The borrower in «met à la disposition de X un prêt»."""
    match = _DISPOSAL.search(hit.view.mask, max(hit.start - 120, 0), hit.start)
    return hit.view.group(match, "borrower") if match else None


def lent_to(hit: Hit, money: Item) -> bool:
    """«N de prêts |à X»."""
    return money.end <= hit.start + hit.view.start and bool(
        re.match(r" (?:à|au|aux) ", hit.view.mask[hit.end :])
    )


def two_sides(view: SentenceView, end: int, past: int) -> tuple[Item | None, Item | None]:
    """Who lends and to whom, as the words after the noun and its sum say."""
    lender = first_of(governed(view, end, FROM, LENDERS)) or subscriber(view, past)
    lender = lender or leader_of_pool(view, past)
    if lender is None:
        aside = _CONVERTED.match(view.mask, past)
        after = aside.end() if aside else past
        bank = first_of(governed(view, after, r"d(?:es?|u|')|de la|de l'|avec", LENDERS, within=20))
        lender = if_bank(bank)
    if lender and view.between(past, lender.start - view.start, {"amount"}):
        lender = None  # «un emprunt de N et une ligne de M consentie par A»
    given = first_of(governed(view, past, _TO, BORROWERS, within=60))
    if given and _LENT_BY.search(view.mask, past, given.start - view.start):
        given = None
    if lender and not given and lender.start - view.start >= past:
        # «un prêt consenti par L |à X|»
        given = first_of(governed(view, lender.end - view.start, "à|au|aux", BORROWERS, within=25))
    return lender, given


# «12 milliards de yens |(80 millions de dollars)| de la banque»
_CONVERTED = re.compile(r" ?\([^()]{3,50}\)")
_LENT_BY = re.compile(r"\b(?:par|auprès)\b", re.IGNORECASE)


def is_passive(view: SentenceView, start: int, item: Item) -> bool:
    """Whether words before the borrower say that it is given the money: «consenti à X»."""
    gap = view.mask[start : item.start - view.start]
    return bool(re.search(r"\b(?:accord|octroy|consent|destin|prêt|faveur|profit|bénéfice)", gap))


def is_meant(view: SentenceView, start: int, item: Item) -> bool:
    """Whether the loan is for the item and nothing else: «un prêt de N |pour le constructeur| X»."""
    return bool(_MEANT.fullmatch(view.mask, start, item.start - view.start))


_MEANT = re.compile(
    r" (?:\([^()]{1,40}\) )?(?:(?:à|pour(?: (?:aider|soutenir|sauver|secourir))?|en faveur de|au profit de) "
    r"(?:(?:le|la|les) |l')?|au |aux )(?:groupe |constructeur |compagnie |société |fabricant |"
    r"[ée]tat |gouvernement )?(?:[a-zà-ÿ-]{4,16} )?",
    re.IGNORECASE,
)


def taker(hit: Hit, verb: int) -> Item | None:
    """Who takes the money: the subject of the verb, else who the text speaks of."""
    view = hit.view
    for start in _chain(view, verb):
        found = holder(hit.article, view, start, BORROWERS)
        if found:
            return _signed_with(hit, verb, found)
    lead = view.mask[:verb]
    if _VENTURE.match(lead) and not re.search(r"[\ue000\ue001]", lead):
        return topic(hit.article, view, ("company",))
    if re.search(r"\ben (?:\w+ant )?$", lead) and (free := free_bodies(view, 0, verb, BORROWERS)):
        return free[0]
    if not re.search(r"[\ue000\ue001\ue002\ue003]", lead) and re.search(
        r"\b(?:son|sa|ses)\b", view.mask[verb : hit.start]
    ):
        return possessor(hit.article, view, verb, BORROWERS)
    return None


def _signed_with(hit: Hit, verb: int, found: Item) -> Item | None:
    """«La banque L a signé |avec X| un prêt»: X owes it; of a bank that signs with nobody, none does."""
    signs = _SIGNS.search(hit.view.mask, max(verb - 20, 0), hit.start)
    if not (signs and if_bank(found) and _LOANS.match(hit.match["trigger"])):
        return found
    near = governed(hit.view, signs.start(), "avec", BORROWERS, within=hit.start - signs.start())
    return first_of(near) or (found if " avec " in hit.view.mask[hit.start :] else None)


_LOANS = re.compile(r"prêt|ligne|crédit|facilité", re.IGNORECASE)
_SIGNS = re.compile(r"\b(?:sign|conclu|paraph|boucl|finalis)", re.IGNORECASE)
# «Le reste sera financé par un emprunt», «l'opération comprend une ligne de crédit»: the topic's.
_VENTURE = re.compile(
    r"(?:.{0,40}[,:] )?(?:le (?:reste|solde|projet|montage|tout|chantier|rachat|refinancement|"
    r"financement|programme)|l'(?:opération|investissement|ensemble|acquisition|enveloppe|usine)|"
    r"la (?:transaction|construction|facture))\b",
    re.IGNORECASE,
)


def _chain(view: SentenceView, verb: int) -> list[int]:
    """A verb and the finite verbs before it that may carry its subject: «compte financer par»."""
    starts = [verb]
    starts += [
        m.start() for m in reversed(list(TAKE.finditer(view.mask, max(verb - 120, 0), verb)))
    ]
    return starts[:3]
