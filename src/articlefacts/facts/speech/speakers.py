"""The noun phrase behind a report verb or «selon», and the name in it."""

from __future__ import annotations

import re

from articlefacts.facts.arguments import TRADE
from articlefacts.facts.speech.report_words import BETWEEN
from articlefacts.facts.view import BODIES, Item, Kind, SentenceView
from articlefacts.lazy import lazy

SPEAKERS: frozenset[Kind] = frozenset({"person", "company", "organization"})
_ITEM = "[\ue000-\ue004]\ue010*+"
_NOBODY = "[\ue000\ue001\ue003\ue004\ue007]\ue010*+"
_QUOTES = "\ue020\ue021"

# «indique le vice-président |“Pêche”| X»: marks within a title.
_NP_END = re.compile(
    r"\ue020(?!\ue021{1,30}+ \ue002)|(?<!\bM)(?<!\bMM)(?<!\bDr)(?<!\bPr)[.;:!?](?=\s|$)|\s(?:qui|dont|que|où|"
    r"alors que|tout en|tandis que|mais|lors|avant d[e']|"
    r"après|sans|à (?:une|la|des|plusieurs) questions?|en réponse|pour(?!\s(?:(?:le|la|les)\s|l')?(?:\ue003\ue010*+\s|"
    r"(?:[\w'-]{2,24}\s){1,4}?)\ue002)|à l'occasion|(?:suite|grâce) (?:à|aux?)|au (?:terme|cours)|"
    r"interrogée?|"
    r"citée?|cités|devant|sur|dans|par|via)\s|\squ'|\)\s?$"
)
# Circumstances between an inverted verb and its subject: «a déclaré mardi à la presse X».
_CIRCUMSTANCE = lazy(
    r"\s?,?\s?(?:(?:le )?\ue007\ue010*+(?: (?:matin|soir|midi|après-midi))?|"
    r"(?:ce |cette )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|soir|semaine)\b|"
    r"(?:hier|aujourd'hui|ensuite|encore|ainsi|aussi|alors|toutefois|cependant|néanmoins|pourtant|"
    r"d'ailleurs|enfin|même|donc|toujours|quant à (?:lui|elle)|pour sa part|de son côté|"
    r"à son tour|en revanche|par ailleurs|au passage|d'emblée|d'entrée|à nouveau|sobrement|"
    r"notamment|également|\w{3,}ment)\b|(?:à|au|aux|auprès d(?:e|u|es)|devant|dans|en|"
    r"lors d(?:e|u|es)|sur|chez|par|via|après|avant|au micro de|à l'antenne de|"
    r"sur le plateau de)\b[' ]?(?:(?:le|la|les|un|une|son|sa|ses|d|l)\b[' ]?){0,2}"
    rf"(?:{_ITEM}|[a-zà-ÿœ'-]+(?:\s[a-zà-ÿœ'-]+){{0,4}}?(?:[\s']{_NOBODY})??))(?=\s(?:le|la|les|"
    rf"un|une|son|sa|ses|M\.|Mme|Me|Mgr|{_ITEM})(?:\s|$)|\sl'|\s{_ITEM}|,|$|\s(?:à|au|aux|auprès|"
    r"devant|dans|lors|sur|chez|via|ce|cette|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|"
    r"dimanche)\s|\s\ue007)",
    re.IGNORECASE,
)
_GOVERNED = re.compile(
    r"\b(?:de|du|des|d'|à|au|aux|chez|par|avec)\s?(?:(?:la|le|les|l')\s?)?(?:M\.\s|Mme\s|Me\s)?$",
    re.I,
)
_TITLE = re.compile(
    r"^\s?(?:(?:le|la|l'|les|M\.|Mme|MM\.|Me|Mgr|docteur|Dr|professeur|Pr|maître)\s?){0,3}$", re.I
)

# «affirme|, visiblement ému,| X», «confie| à l'agence Xx, |Y»
_MANNER = re.compile(
    rf"{BETWEEN}\s?,[^,]{{1,160}},|\s(?:à|au|aux|auprès d[eu]|dans|sur)\s?(?:la |le |les |l')?(?:agence|"
    rf"quotidien|journal|chaîne|radio|télévision|site|magazine|hebdomadaire|média)\s(?:[a-zà-ÿ-]{{2,20}}\s)"
    rf"{{0,3}}?{_NOBODY}(?=,?\s)",
    re.IGNORECASE,
)
_MOUTHPIECE = re.compile(
    r"^(?:dans |sur )?(?:une? |le |la |l'|les |des |son |ce )?(?:(?:dernière?|récente?|nouvelle?|"
    r"propre|longue?|simple|bref) )?(?:porte-parole|direction|équipes?|état-major|services?|siège|"
    r"entourage|communiqué|rapport|étude|note|enquête|courrier|lettre|tribune|texte|site|document|"
    r"baromètre|tract|arrêt|ordonnance|message|publication|bilan|compte|analystes?|avis|conclusions?|"
    r"prévisions?|projections?|données|chiffres|estimations?|statistiques|édition|sondage|analyse|"
    r"billet|éditorial|"
    r"décision|jugement|plainte|déclaration|circulaire|"
    r"service de presse)\b",
    re.I,
)


def criterion_phrase(mask: str, at: int) -> tuple[int, int]:
    """Bounds of the noun phrase behind «selon», an apposed name within."""
    while at < len(mask) and mask[at] == " ":
        at += 1
    end = _PHRASE_END.search(mask, at)
    return at, min(end.start() if end else len(mask), at + 160)


_PHRASE_END = re.compile(
    rf"[;:{_QUOTES}]|(?<!\bM)(?<!\bMM)\.(?=\s|$)|\)\s?|\s(?:qui|dont|que|où)\s|\squ'|"
    r",(?!\s(?:(?:M\.|Mme|Me)\s)?[\ue002]|\s(?:(?:la|le)\s|l')?[\ue000\ue001]\ue010*+,)"
)


def subject_phrase(mask: str, at: int) -> tuple[int, int]:
    """Bounds of the noun phrase behind an inverted verb, circumstances skipped."""
    limit = min(len(mask), at + 260)
    if manner := _MANNER.match(mask, at, limit):
        at = manner.end()
    for _ in range(3):
        match = _CIRCUMSTANCE.match(mask, at, limit)
        if not match or match.end() == at or match.end() >= limit:
            break
        at = match.end()
    while at < limit and mask[at] in " ,":
        at += 1
    end = _NP_END.search(mask, at, limit)
    return at, end.start() if end else limit


def named(view: SentenceView, start: int, end: int) -> Item | None:
    """The named speaker in a noun phrase: «le patron de X, Y» is Y, «la banque X» is X."""
    if _PLACED.match(view.mask, start):
        return None
    head_end = _comma(view.mask, start, end)
    head = view.between(start, head_end, SPEAKERS)
    for item in head:
        before = view.mask[start : item.start - view.start]
        if item.kind == "person" and not _GOVERNED.search(before):
            return _in_full(view, item)
    if head and _is_house(view, start, head[0]):
        return _apposed(view, head_end, end)
    if head and not re.search(
        r"\b(?:de|du|des|d'|chez|à|au|(?!(?:enseign|dirige|gouvern)ant)[a-zà-ÿ]{3,20}ant)(?=[\s\ue000-\ue004]|$)",
        view.mask[start : head[0].start - view.start],
        re.I,
    ):
        return head[0]
    if (
        head
        and head[0].kind in BODIES
        and TRADE.search(view.mask[start : head[0].start - view.start])
    ):
        return head[0]  # «le cabinet de conseil X»
    apposed = _NAME_AFTER_COMMA.search(view.mask, head_end, min(end + 70, len(view.mask)))
    if apposed and not re.search(
        r"[.;:\ue020]\s|\bdont\b|\bparmi\b|\bqui\b|\bque\b|\bqu'",
        view.mask[head_end : apposed.start()],
    ):
        return view.item_at(apposed.end())
    return _apposed(view, head_end, end)


def _is_house(view: SentenceView, start: int, item: Item) -> bool:
    """Whether a body is that of the member told before it: «le député |X»."""
    member = _MEMBER.search(view.mask, start, item.start - view.start)
    return item.kind in BODIES and member is not None


def member(view: SentenceView, item: Item) -> tuple[int, int] | None:
    """Bounds of the phrase of whom a body sends, where its name stands behind the noun alone: «|la responsable X| a dit»."""
    at = item.start - view.start
    found = _ONE_MEMBER.search(view.mask, max(at - 60, 0), at) if item.kind in BODIES else None
    return (
        (found.start("np"), item.end - view.start) if found and _is_house(view, 0, item) else None
    )


def _in_full(view: SentenceView, item: Item) -> Item:
    """A person by name where his office stands before it: «|le Premier ministre| norvégien X»."""
    behind = None if item.named else _NAME_BEHIND.match(view.mask, item.end - view.start)
    return (behind and view.item_at(behind.end())) or item


_NAME_BEHIND = re.compile(r"(?:\s[a-zà-ÿ-]{3,20}){0,2}\s(?=\ue002)")
# «le député |X», «cette déléguée |X»: the house of whoever speaks, not its name.
_MEMBER = re.compile(
    r"\b(?:(?:euro)?député|sénat(?:eur|rice)|élu|maire|maire adjointe?|questeu(?:r|se)|syndicaliste|délégué|"
    r"coordinat(?:eur|rice)|secrétaire|représentant|militant|candidat|conseill(?:er|ère)|adjoint|"
    r"adhérent|permanent|parlementaire|négociat(?:eur|rice)|rapporteu(?:r|re)|responsable|cadre|"
    r"salarié|employé|ouvri(?:er|ère)|ingénieur|technicien(?:ne)?|chercheu(?:r|se)|"
    r"porte-drapeau|collaborat(?:eur|rice)|journaliste|élève|étudiant)e?"
    r"(?:\s(?:[a-zà-ÿ-]{3,14}(?:al|ale|aux|ique|ien|ienne|ois|oise|ais|aise|ain|aine)|central|centrale))?\s$",
    re.IGNORECASE,
)
_ONE_MEMBER = re.compile(
    r"(?:^|[,;:.]\s|\b(?:et|mais|que)\s)(?P<np>(?:(?:le|la|ce|cette)\s|l')[a-zà-ÿ -]{3,40}\s)$",
    re.IGNORECASE,
)
# «a réclamé |sur Xx |qu'on aille»: where one spoke, not who.
_PLACED = re.compile(
    rf"(?:sur|dans|devant|via|à l'antenne d[eu]|au micro d[eu]) (?:la |le |les |l')?{_ITEM} qu",
    re.I,
)
_NAME_AFTER_COMMA = re.compile(
    r",\s(?:M\.\s|Mme\s|Me\s|(?:(?:le|la)\s|l')(?:[a-zà-ÿ-]{2,24}\s){1,3})?(?=[\ue002])"
)


def _apposed(view: SentenceView, at: int, end: int) -> Item | None:
    """The name right after a comma: «le fondateur de la marque, Y»."""
    for item in view.between(at, end, SPEAKERS):
        gap = view.mask[at : item.start - view.start].lstrip(", )")
        return item if _TITLE.match(gap) else None
    return None


def _comma(mask: str, start: int, end: int) -> int:
    """Where the head of a noun phrase ends: at its first comma, but not among what an office is for."""
    depth = 0
    for at in range(start, end):
        depth += (mask[at] == "(") - (mask[at] == ")")
        if mask[at] == "," and depth <= 0 and not _AREAS.match(mask, at, end):
            return at
    return end


# «le ministre de l'Économie|, des Finances et de la Relance| X»
_AREAS = re.compile(
    r"(?:, (?:de la |de l'|du |des |de |d')[\w'-]{3,24}(?: [\w'-]{3,24})?){1,3},? et "
    r"(?:de la |de l'|du |des |de |d')"
)


def mouthpiece(view: SentenceView, start: int, end: int) -> Item | None:
    """The body that «la direction de X» or «une porte-parole de X» speaks for."""
    if not _MOUTHPIECE.match(view.mask[start:end]):
        return None
    if own := _AUTHOR_NEXT.search(view.mask, start, end):
        end = own.end()  # «une étude de Xxxx, un projet de Y»
    bodies = view.between(start, end, BODIES)
    return next((i for i in bodies if _ITS.search(view.mask[start : i.start - view.start])), None)


_ITS = re.compile(
    r"\b(?:de|du|des|d'|chez|(?<!consulté )(?<!consultée )(?<!consultés )(?<!consultées )(?<!\bvu )"
    r"(?<!\bvue )(?<!obtenu )(?<!obtenue )(?<!révélé )(?<!révélée )(?<!dévoilé )(?<!dévoilée )"
    r"(?<!reçu )(?<!reçue )(?<!relayé )(?<!relayée )(?<!cité )(?<!citée )(?<!rapporté )par)"
    r"\s?(?:(?:la|le|l'|les)\s?)?(?:[a-zà-ÿœ-]+\s){0,3}$",
    re.IGNORECASE,
)


# The author is named, whether we know him or not.
_AUTHOR_NEXT = re.compile(r"\bde\s[\ue003\ue004]\ue010*+(?=,\sune?\s)")


def inmates(view: SentenceView, at: int) -> Item | None:
    """The body in which one says so: «indique-t-on chez X», «lit-on dans le rapport de X»."""
    if told := _TOLD.match(view.mask, at, at + 110):
        at = told.end()
    match = _WITHIN.match(view.mask, at, at + 110)
    item = view.item_at(match.end()) if match else None
    return item if item and item.kind in BODIES else None


_WITHIN = re.compile(
    r"\s?(?:chez|à|au|aux|dans|du côté|auprès|sur|d'un communiqué|de la direction)\b[^,;:.\ue000-\ue004\ue020]{0,80}?"
    r"(?=[\ue000-\ue004])",
    re.IGNORECASE,
)
# «affirme-t-on| à l'AFP| du côté de X»: whom one told it, unless the article is about them.
_TOLD = re.compile(
    r"\s(?:à|au|auprès d[eu])\s?(?:la |le |les |l')?(?:agence |quotidien |journal )?"
    r"[\ue000\ue001]\ue010*+(?=\s(?:chez|du côté|à la direction|au sein|dans l'entourage|au siège|"
    r"de source)\b)",
    re.IGNORECASE,
)
