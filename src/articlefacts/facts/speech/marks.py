"""Quotation marks that hold nobody's words: titles, names, charges, pulled quotations."""

from __future__ import annotations

import re

from articlefacts.facts.speech.frame import Unit
from articlefacts.facts.speech.reporters import one_sentence
from articlefacts.facts.speech.reports import reports
from articlefacts.facts.speech.verb_groups import tenses_of
from articlefacts.facts.view import QUOTE, QUOTE_FILLER
from articlefacts.lexicon.verbs import FINITE
from articlefacts.reading.model import Quote


def is_pulled(unit: Unit, quote: Quote) -> bool:
    """Whether the quotation is a crosshead: a paragraph of its own that no full stop ends."""
    text = unit.view.article
    last = text[quote.inner_end - 1]
    alone = text[: quote.start].rstrip(" ").endswith("\n") and not text[
        quote.end : quote.end + 2
    ].strip(" \n")
    words = text[quote.inner_start : quote.inner_end].split()
    return alone and unit.spoken() and len(words) <= 14 and last not in ".!?…"


_TITLED = re.compile(
    r"\b(?:intitul|baptis|nomm|appel|dénomm|surnomm|titr|rebaptis|sous-titr)(?:é|ée|és|"
    r"ées)\s?(?:(?!(?:à|au|aux)\s)\w{1,24}\s)?$",
    re.IGNORECASE,
)
_WORK = re.compile(
    r"\b(?:livres?|films?|albums?|romans?|séries?|émissions?|chansons?|titres?|ouvrages?|essais?|"
    r"rapports?|études?|thèmes?|baromètres?|conférences?|programmes?|plans?|projets?|opérations?|slogans?|expressions?|formules?|concepts?|"
    r"labels?|prix|magazines?|documentaires?|pièces?|tubes?|spectacles?|expositions?|campagnes?|"
    r"collections?|volets?|rubriques?|catégories?|mentions?|dispositifs?|missions?|lois?|"
    r"instituts?|associations?|collectifs?|centres?|initiatives?|expositions?|sculptures?|"
    r"tableaux?|label|hashtag|banderole|inscription)\s?,?\s?(?:[-–—]\s)?$",
    re.IGNORECASE,
)


# «une “source proche du dossier”»: who told it, not what was said.
_SOURCE = re.compile(
    r"(?:une |des |de )?sources? (?:proches?|sûres?|bien informées?|internes?|concordantes?|gouvernementales?|"
    r"policières?|judiciaires?|diplomatiques?|anonymes?|autorisées?|familières?)\b",
    re.IGNORECASE,
)
# «mis en examen pour "…"» quotes the penal code.
_CHARGE = re.compile(
    r"\b(?:jug|mise?s? en examen|enquête|poursuivi|condamn|plainte|accus|soupçonn|"
    r"information judiciaire|réquisitoire|inculp|écrou|garde à vue|procès|renvoy|interpell|"
    r"arrêtée?s?\b)(?:[^.;]|(?<=\d)\.(?=\d)){0,120}\bpour\s(?:[a-zà-ÿ]{1,24}\s)?(?:\ue020\ue021*+(?:,|\set(?:\spour)?)\s)*+$",
    re.IGNORECASE,
)


# «accusé d'“…”», where «a accusé d'“…” la mairie» has its accuser.
_ACCUSED = re.compile(
    r"(?<!\ba )(?<!\bont )(?<!\bavait )(?<!\bavoir )(?<!\bayant )\baccusée?s?\s(?:notamment\s|aussi\s)?"
    r"d(?:e\s|')(?:[^,.;:]){0,240}$",
    re.IGNORECASE,
)


def _accused(unit: Unit, left: str) -> bool:
    """Whether words only tell of what somebody is accused, and no clause says by whose word."""
    charge = _ACCUSED.search(left)
    return charge is not None and not any(
        r.kind != "before" or charge.start() < r.start < len(left) for r in unit.reports
    )


def is_title(unit: Unit, quote: Quote) -> bool:
    """Whether the marks hold a title, a name or a slogan rather than somebody's words."""
    at = quote.start - unit.start
    left = unit.mask[:at]
    first = unit.view.article[quote.inner_start]
    if (
        _TITLED.search(left)
        or _CHARGE.search(left)
        or _accused(unit, left)
        or _SOURCE.match(unit.view.article, quote.inner_start)
    ):
        return True
    if _WORK.search(left) and (
        first.isupper() or not (_predicates(unit, quote) or _reported(unit, quote))
    ):
        return True
    if first.isupper() and _ISSUED.search(left) and text_end(unit, quote) not in ".!?…":
        return True
    if not first.isupper() or not re.search(r"\w[' ,(]*$", left):
        return False
    after = unit.mask[quote.end - unit.start :]
    spoken = re.search(r"(?:\bque|\bqu'|:)\s?(?:(?:la|les?|l')\s?)?$", left) or re.match(
        r"[ ,!?.…]{0,4}(?:\w+-t-|(?:a|ont|avait|s'est|se sont)\s|[a-zéè]+e\s|[a-zéè]{2,16}(?:it|"
        r"ent)\s(?=(?:M\. |Mme )?\ue002))",
        after,
    )
    return not spoken and not _JOINED.fullmatch(left) and not _verb_before(left)


# «“C'était urgent” et “Brest reste un enjeu”»: a quotation joined to one before it.
_JOINED = re.compile(rf"{QUOTE}{QUOTE_FILLER}*+,? (?:et|mais|puis|ou)(?: que| qu')? ?")


# «X publie “Les Ombres”»: a work, not words of hers.
_ISSUED = re.compile(
    r"\b(?:publi|sign|dédicac|interprèt|interprét|chant|réalis|met en scène|sort|lanc)(?:e|é|ée|"
    r"ent|era|ait|i|ant)?\s?$",
    re.IGNORECASE,
)


def _predicates(unit: Unit, quote: Quote) -> bool:
    """Whether the words say something of the work before them: «la loi “ne passera jamais”»."""
    words = _VERB_FIRST.match(unit.view.article, quote.inner_start, quote.inner_end)
    return words is not None and bool(tenses_of(words[1]) & {*FINITE})


_VERB_FIRST = re.compile(r"(?:(?:ne|se|y|en|les?|la)\s|[nsl]['’])?([a-zà-ÿœ]{1,24})\s")


def text_end(unit: Unit, quote: Quote) -> str:
    """The last character within the marks."""
    return unit.view.article[quote.inner_end - 1]


def _reported(unit: Unit, quote: Quote) -> bool:
    """Whether «, explique X» stands right behind, or «X évoque un plan» before words longer than a name."""
    low, high = quote.start - unit.start, quote.end - unit.start
    long = len(unit.view.article[quote.inner_start : quote.inner_end].split()) >= _SENTENCE
    return any(
        (r.kind == "before" and long and r.end < low and one_sentence(unit.mask[r.end : low]))
        or (
            r.kind in ("inverted", "clitic")
            and r.start >= high
            and not re.search(r"\w", unit.mask[high : r.start])
        )
        for r in unit.reports
    )


_SENTENCE = 7


def _verb_before(left: str) -> bool:
    """Whether a report ends where the words begin: «déclare “…”», «Selon X, maire de Y, “…”»."""
    found = reports(left)
    if not found:
        return False
    behind = left[found[-1].end :]
    vouched = found[-1].kind == "according" and _APPOSED.fullmatch(behind)
    return bool(vouched) or not re.search(r"\w", behind)


_APPOSED = re.compile(r"[^,]{1,90},(?:[^,]{1,90},){0,2}\s")
