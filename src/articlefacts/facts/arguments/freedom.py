"""Whether a preposition governs a name: «X a levé» but not «de X»."""

from __future__ import annotations

import re

from articlefacts.facts.arguments.lists import COORDINATOR, coordinated
from articlefacts.facts.once import once
from articlefacts.facts.view import Item, SentenceView
from articlefacts.lazy import lazy

# What may stand between a preposition and the name it governs.
_BEFORE_NAME = (
    r"(?:(?:le|la|les|l'|un|une|son|sa|ses|leur|leurs|ce|cette|deux|trois)\s?){0,2}"
    r"(?:(?!(?:qu[ie]|dont|où|lequel|laquelle|lesquels|lesquelles)\s)[a-zà-ÿœ'-]{2,24}\s){0,4}"
    r"(?:(?:mm?|dr|pr)\.\s|(?:mmes?|me|mgr)\s)?[«\"“]?\s?$"
)
_PREPOSITION = re.compile(
    (
        r"\b(?<!\bquant )(?:de|d'|du|des|à|au|aux|avec|par|pour|chez|dans|sur|contre|selon|d'après|après|en|"
        r"entre|vers|sans|sous|auprès|depuis|dès|via|envers|hors|outre|malgré|dont|comme|parmi|"
        r"derrière|devant|en croire)\s?"
    )
    + _BEFORE_NAME
)


@once
def is_free(view: SentenceView, item: Item) -> bool:
    """Whether no preposition governs the item or the list it stands in: «X» but not «de X», «avec A, X»."""
    at = item.start - view.start
    governed = (
        _PREPOSITION.search(view.low[max(at - 90, 0) : at])
        and not _headed(view, at)
        and not _LOCUTION.fullmatch(view.low, 0, at)
    )
    holder = _OFFICE if item.kind == "person" else TRADE
    if governed and not holder.search(view.mask[max(at - 90, 0) : at]):
        return False
    before = [i for i in view.between(0, at, {item.kind}) if i.end <= item.start][-1:]
    joint = view.mask[before[0].end - view.start : at] if before else ""
    listed = bool(before) and COORDINATOR.fullmatch(joint) is not None
    if not listed or joint.strip() != ",":
        return True
    in_list = len(coordinated(view, item, {item.kind})) > 1  # else «Selon A, B a levé»
    return not in_list or is_free(view, before[0])


# «|De son côté| X a levé»: the preposition is that of an adverb, which needs no comma.
_LOCUTION = re.compile(
    r"(?:de (?:son|leur) côté|pour (?:sa|leur) part|à (?:son|leur) tour|par ailleurs|à terme|"
    r"en (?:effet|revanche|outre|parallèle)|au (?:passage|total|contraire)|de plus|dans la foulée) "
    r"(?:(?:le|la|les) |l')?(?:(?!(?:de|du|des|à|au|aux|par|avec|chez|pour|en|sur) )[a-zà-ÿ-]{3,20} ){0,2}"
)


def _headed(view: SentenceView, at: int) -> bool:
    """Whether a head noun of its own stands right before the item: «, le groupe X»."""
    return bool(_HEAD.search(view.mask[max(at - 90, 0) : at]))


_HEAD = re.compile(
    r"(?:^|[,;:»\"(]\s?)(?:le|la|l'|les)\s?"
    r"(?:(?!(?:de|du|des|à|au|aux|par|avec|chez|pour|contre|entre|vers|envers|sous|sans|sur|dans|après|avant|"
    r"depuis|selon|via)\s)[a-zà-ÿ-]+\s){1,3}$",
    re.IGNORECASE,
)
# «le ministre de l'Économie X»: whoever has an office is its holder, not its complement.
_OFFICE = re.compile(
    r"(?:^|[,;:»\"(\ue021]\s?|\b(?:que|mais|et|car)\s|qu')(?:le|la|l')\s?(?:ancien(?:ne)?\s|"
    r"actuel(?:le)?\s|ex-|vice-)?(?:premier ministre|ministre|secrétaire|présidente?|"
    r"direct(?:eur|rice)|patronn?e?|p-?dg|(?:co)?fondat(?:eur|rice)|députée?|sénat(?:eur|rice)|"
    r"maire|porte-parole|cheff?e?|commissaire|déléguée?|préfète?|préfet|procureure?|gouverneure?|"
    r"responsable|dirigeante?|professeure?|économiste|analyste|rapporteure?|milliardaire|"
    r"(?:homme|femme) d'affaires|entrepreneure?|magnat|industriel(?:le)?|investisseu(?:r|se)|"
    r"hériti(?:er|ère)|journaliste|militante?|candidate?|élue?|ambassad(?:eur|rice)|"
    r"écrivaine?|chercheu(?:r|se)|historien(?:ne)?|sociologue|politologue|juriste|général|leader|"
    r"opposante?|syndicaliste|activiste)\s(?!(?:a|ont|est|sont|va|par|avec)\s)"
    r"(?:(?!(?:a|ont|est|sont|va|par|avec)\s)[^\s,;:.]+(?:,(?=\s(?:de\s|des\s|du\s|d')))?\s){0,9}(?<!\sde\s)(?<!\sdu\s)(?<!\sdes\s)(?<!\sla\s)(?<!\sle\s)$",
    re.IGNORECASE,
)
# «le fabricant de puces X»: the name is that of the maker, not of what it makes.
TRADE = lazy(
    r"(?:^|[,;:»\"(\ue021]\s?|\b(?:que|mais|et|car)\s|qu')(?:le|la|l'|sa|son|leur|"
    r"cette|ce)\s?(?:jeune\s|grand\s|"
    r"petite?\s)?(?:groupe|géant|fabricant|construct(?:eur|rice)|spécialiste|édit(?:eur|rice)|"
    r"leader|numéro (?:un|deux|trois)|opérat(?:eur|rice)|distribut(?:eur|rice)|entreprise|société|"
    r"start-up|startup|compagnie|filiale(?!\s(?:[a-zà-ÿ-]+\s){0,2}(?:du|des|de l'|de la)\b)|plateforme|plate-forme|enseigne|chaîne|cabinet|fonds|"
    r"produc(?:teur|trice)|fournisseur|équipementier|exploitant|laboratoire|organisation|"
    r"association|fédération|agence|institut|site|application|service|réseau|marque|maison|"
    r"pionnier|champion|banque|investisseu(?:r|se)|gestionnaire|holding|coopérative|mutuelle|"
    r"promoteur|prestataire|exportat(?:eur|rice)|négociant|magazine|quotidien|journal|"
    r"hebdomadaire|mensuel|revue|radio|média|syndicat|ong|collectif|fondation|studio|label)\s(?:[a-zà-ÿ-]+\s){0,2}(?:de|d'|des|du|"
    r"en)\s?(?:l'|la\s|les\s)?(?!(?:la|le|les|l'|son|sa|ses|groupe|géant|conglomérat|mastodonte|holding)\b)"
    r"(?:[a-zà-ÿ-]{3,}\s){1,4}(?<!\sde\s)"
    r"(?<!\sdu\s)(?<!\sdes\s)(?<!\spar\s)(?<!\savec\s)(?<!\schez\s)$",
    re.IGNORECASE,
)
