"""Whose a procedure of insolvency is: named beside it, before the court, or spoken of before."""

from __future__ import annotations

import re

from articlefacts.facts.arguments import governed
from articlefacts.facts.arguments.actors import nearest_body
from articlefacts.facts.arguments.firm_nouns import COMPANY_NOUN, firm_noun
from articlefacts.facts.arguments.lists import are_one
from articlefacts.facts.arguments.nominal_subjects import holder
from articlefacts.facts.arguments.topic import free_bodies, possessor, topic
from articlefacts.facts.offices.bodies import is_hero
from articlefacts.facts.rule import Hit
from articlefacts.facts.view import BODIES, Item, pattern

_COURT = re.compile(
    r"(?:le |la )?(?:tribunal|cour|justice|haute cour|chambre commerciale)\b", re.IGNORECASE
)
# Words that tell a court at work, or one procedure known to the reader.
_COURT_ACT = re.compile(
    r"\b(?:tribunal|justice|juges?|cour d'appel|consulaire|mandataire|administrateur judiciaire)"
    r"\b|prononcée?|ouverte?\b",
    re.IGNORECASE,
)
# «|Le tribunal |a ouvert mardi une procédure de sauvegarde»
_THE_COURT = re.compile(
    r"(?:[^,;:.]{1,30}, )?(?:le tribunal|la justice|les juges)\b", re.IGNORECASE
)
_KNOWN = re.compile(r"(?:\b(?:le|la|sa|son|mois de|sous|ans de) |\bl')$", re.IGNORECASE)


def is_court(item: Item) -> bool:
    """Whether the name is that of a court."""
    return item.entity is not None and bool(_COURT.match(item.entity.name))


def before_court(hit: Hit) -> Item | None:
    """Whose procedure a court opens, converts or ends: the company before it, behind it, else the topic."""
    view = hit.view
    courts = [i for i in view.between(0, len(view.mask), ("organization",)) if is_court(i)]
    if not courts and not _COURT_ACT.search(view.mask):
        return None
    near = governed(
        view,
        hit.end,
        r"contre|d(?:es?|u|')|de la|de l'|à l'encontre d(?:es?|u|')|visant",
        ("company",),
        within=90,
    )
    if near:
        return near[0]
    free = free_bodies(view, 0, hit.start, ("company",)) or view.between(0, hit.start, ("company",))
    if free:  # «Coup dur pour X : le tribunal»
        return free[-1] if are_one(free) else None
    known = courts or _THE_COURT.match(view.mask) or _KNOWN.search(view.mask[: hit.start])
    told = topic(hit.article, view, ("company",)) if known else None
    return told if told and told.start < view.start else None


def failing_one(hit: Hit) -> Item | None:
    """«Sursis pour X. Le tribunal a ouvert une sauvegarde |au bénéfice de ce câblier|»: the one named last."""
    this = _OF_THIS.match(hit.view.mask, hit.end)
    return nearest_body(hit, this.start("noun")) if this else None


def told_failure(hit: Hit, before: str) -> Item | None:
    """«La maison a connu pire : |le |redressement judiciaire, en 1994», «|Le |dépôt de bilan serait inévitable»: of whom the text speaks."""
    view = hit.view
    if not _THE.search(before) or not _TOLD.match(view.mask, hit.end):
        return None
    if any(i.named for i in view.between(0, len(view.mask), BODIES)):
        return None
    found = topic(hit.article, view, ("company",))
    return found if found and found.start < view.start and is_hero(found) else None


_THE = re.compile(
    r"(?:^|[:;,] |\b(?:évit\w{1,4}|frôl\w{1,4}|connu|vers|après|avant|menace d'|jusqu'à) ?)(?:le |la |un |une )?$",
    re.IGNORECASE,
)
# «… |, en 1994|», «… |serait inévitable|», «… |deux ans après|»
_TOLD = re.compile(
    r",? (?:(?:en |le |au |début |fin )?\ue007|\ue008\ue010* (?:ans|mois) (?:après|plus tard)|"
    r"(?:est|était|serait|semble|paraît|devient|deviendrait|reste) (?:désormais |alors |aujourd'hui )?(?:inévitable|inéluctable|imminente?|proche|évitée?|acquise?|probable))",
    re.IGNORECASE,
)
_OF_THIS = re.compile(
    r"[^;:.,]{0,30}? (?:d[e']|chez|contre|visant|pour|au (?:bénéfice|profit) d[e']|à l'encontre d[e']) ?"
    rf"(?P<noun>ce(?:t|tte)? (?:[a-zà-ÿ-]{{3,12}} )?(?:{COMPANY_NOUN}|{firm_noun()}|[a-zà-ÿ]{{3,16}}(?:eur|iste|ier|rie)))\b",
    re.IGNORECASE,
)


# «Le tribunal a placé |la société X |en redressement»
_PUT = pattern(
    r"\b(?:placé|place|placer|placera|mis|met|mettre|plaçant) (?:{date} )?(?:(?:la|le|"
    r"l') ?(?:[a-zà-ÿ-]+ ){0,3})?{company|organization:body} (?:\([^()]{1,40}\) )?(?:en|"
    r"sous) (?:état de )?$"
)
# «la faillite |de la compagnie aérienne X|», «|de leur banque, X|»
_OF_A_FIRM = pattern(
    r" (?:du |(?:de |d')(?:l'|(?:la|leur|son|sa) )|pour (?:l'|le |la ))(?:(?!(?:de|du|des|qui|que|à|en|par|pour|et) )"
    r"[a-zà-ÿ'-]{2,20} ){0,4}?(?:[a-zà-ÿ-]{3,20}, )?{company|organization:body}"
)
_OF = r"d(?:es?|u|')|pour|chez|visant|à l'encontre d(?:es?|u|')"
# «X en |liquidation judiciaire : 300 emplois perdus»
_HEADLINE = pattern(
    r"^(?:[^.;:,]{2,30} ?: )?(?:le groupe |la société |l'[a-zà-ÿ]{4,16} )?{company:body} (?:bientôt |déjà |placée? |mise? )?en $"
)
_PLACED = re.compile(
    r"\b(?P<verb>(?:placée?s?|mise?s?|placer|mettre|place|déclarée?s?|convertie?s?|tombée?s?|"
    r"bascul\w+|f\w+ l'objet|s'est placée?|se placer|demand\w+|sollicit\w+|obten\w+|obtien\w+|"
    r"bénéfici\w+|annonc\w+|est|était|serait|sont|étaient|actuellement|passée?|entrée?)) "
    r"(?:[a-zà-ÿ' \ue007\ue010-]{0,50})$"
)
# «X, |aujourd'hui en| liquidation»
ASIDE = re.compile(
    r"(?:,|\() ?(?:(?:aujourd'hui|actuellement|déjà|désormais|alors|placée?|mise) )?(?:en|"
    r"sous|au bord d[eu]) (?:la )?$"
)
_OWN = re.compile(r"\b(?:son|sa|leur) $")


def failed_firm(hit: Hit, before: str) -> Item | None:
    """The company named beside the procedure, or the one that the verb before it places there."""
    view = hit.view
    if owner := governed(view, hit.end, _OF, BODIES, within=16):
        return owner[0]
    if of := _OF_A_FIRM.match(view.mask, hit.end):
        return view.group(of, "body")
    if put := _PUT.search(before):
        return view.group(put, "body")
    if headline := _HEADLINE.search(before):
        return view.group(headline, "body")
    placed = _PLACED.search(before)
    if placed and (found := holder(hit.article, view, placed.start("verb"))):
        return found
    if _OPENS.search(before):
        return _told_after(hit)
    if ASIDE.search(before) and (free := free_bodies(view, 0, hit.start)):
        return free[-1]
    if placed or _OWN.search(before):
        return possessor(hit.article, view, hit.start)
    return None


# The procedure opens the sentence: «|Placée en| redressement, X …».
_OPENS = re.compile(r"^\s*(?:placée?s? |mise?s? |déjà )?(?:en|sous)\s(?:état de )?$", re.IGNORECASE)


def _told_after(hit: Hit) -> Item | None:
    """«En redressement depuis mai, |X| …», «En redressement, |elle| …»."""
    view = hit.view
    comma = view.mask.find(",", hit.end)
    if _HE.match(view.mask, max(comma, 0)):
        return topic(hit.article, view, ("company",))
    after = free_bodies(view, comma, len(view.mask)) if comma >= 0 else []
    return after[0] if after and comma < hit.end + 90 else None


# «Placée en redressement le 6 juillet|, elle| a dû»
_HE = re.compile(
    r", (?:(?:elle|il)s? |(?:l'(?:entreprise|enseigne|usine)|la (?:société|PME|maison|marque)|"
    r"le (?:groupe|fabricant|distributeur)) (?![\ue000\ue001]|de |du |des |d'))"
)
