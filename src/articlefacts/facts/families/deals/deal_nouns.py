"""What stands around the noun of a deal: «A annonce l'acquisition |de 30 % de B|»."""

from __future__ import annotations

import re

from articlefacts.facts.arguments import clause
from articlefacts.facts.arguments.nominal_subjects import holders
from articlefacts.facts.arguments.topic import possessor
from articlefacts.facts.families.deals.acquisitions import BUYERS, STAKE, TARGET
from articlefacts.facts.rule import Hit
from articlefacts.facts.view import BODIES, Item, pattern
from articlefacts.lazy import lazy
from articlefacts.lexicon.verbs import alternation

_GAP = (
    r"(?:,[^,.;:\ue000-\ue004]{2,40},)?(?: (?!(?:qui|que|dont|est|a|ont|sera|de|du|des|sur|en|et|à|avec|par|dans) )"
    r"[a-zà-ÿ-]{1,20}){0,3}?(?: (?:de |d'|à )?(?:[a-zà-ÿ'-]{1,12} ){0,3}?(?:{percentage}|"
    r"{amount})(?: du capital| de participation)?)?"
)
OF_TARGET = pattern(
    _GAP
    + (
        r"(?: (?:en |fin |début |le )?{date})? (?:de |d'|du |des |dans |sur |au capital (?:de |d'|"
        r"du ))"
    )
    + TARGET
)


def stake_behind(hit: Hit) -> Item | None:
    """«l'acquisition |de 30 %| de B»: the share behind the noun."""
    match = _STAKE_OF.match(hit.view.mask, hit.match.end())
    return hit.view.group(match, "stake") if match else None


_STAKE_OF = pattern(r"(?: [\wà-ÿ'-]+){0,3}? (?:de |d')?" + STAKE)


def served(hit: Hit, at: int) -> Item | None:
    """«Le rachat de B |permet à A| d'entrer en Inde», «l'acquisition de B |a fait d'A| un géant»: the buyer."""
    match = _SERVES.match(hit.view.mask, at)
    if match is None and _FRONTED.search(hit.view.mask, 0, hit.start):
        match = _FRONT_SUBJECT.match(hit.view.mask, at)
    return hit.view.group(match, "buyer") if match else None


# «|Grâce au| rachat de B|, A devient| le premier», «|Depuis l'|acquisition de B|, le groupe A| recrute»
_FRONTED = lazy(
    r"(?:^|[;:] )(?:grâce|depuis|suite|à la suite|à l'issue|au terme|dans la foulée|lors|à l'occasion|"
    r"au moment|via|malgré|outre|pour financer)(?: au| à la| à l'| du| de la| de l'| le| la| l') ?"
    r"(?:récente? |prochaine? )?$",
    re.IGNORECASE,
)
_FRONT_SUBJECT = pattern(
    r"(?: \([^()]{1,40}\)| (?:en |l'an dernier|il y a )[^,.;:]{0,30})?, (?:la |le |l')?"
    r"(?:(?!(?:qui|que|dont|de|du|des|selon|pour|par|chez|à|au) )[a-zà-ÿ-]{2,20} ){0,3}?{company:buyer} "
    r"(?:a|va|est|s'est|se|deviendra|devient|compte|espère|entend|veut|renforce|double|triple|"
    r"change|dispose|détient|emploie|réalise|pourra|devrait|peut|recrute|prévoit|accélère)\b"
)


_SERVES = pattern(
    r"(?:(?: \([^()]{1,40}\)|,[^,.;:]{2,60},| (?:en|l'an dernier|pour|il y a) ?[^,.;:]{0,40}?))?"
    r" (?:(?:va|devrait|doit|pourrait|avait|a|aurait|aura)(?: [a-zà-ÿ]{4,12}){0,2} )?"
    r"(?:permet(?:tre|tra|trait|tait)?|permis|"
    r"donn(?:e|er|era|erait|é)|offr(?:e|ir|ira|irait)|offert|apport(?:e|er|era|erait|é)|fait|fera|"
    r"faire|ferait)(?: (?:aussi|également|ainsi|notamment|désormais|en outre|surtout|déjà))? "
    r"(?:à |au |aux |de |d'|du )(?:la |le |l')?(?:[a-zà-ÿ-]{2,20} ){0,2}?{company:buyer}(?= )"
)


def governing_subject(hit: Hit) -> Item | None:
    """Subject of the verb that a deal noun depends on: «A a annoncé (avoir finalisé) l'acquisition»."""
    view = hit.view
    start, _ = clause(view, hit.start)
    verbs = [m.start() for m in VERB.finditer(view.mask, start, hit.start)]
    for at in reversed(verbs):
        if found := holders(hit.article, view, at, BUYERS):
            return found[0]
    if re.search(
        r"\b(?:son|sa|cette|ses|avec (?:l'|le |la )|après (?:l'|le |la ))\s?(?:\w+ )?$",
        view.mask[: hit.start],
        re.I,
    ):
        return possessor(hit.article, view, hit.start, BODIES)
    return None


VERB = lazy(
    r"\b(?:" + alternation(
        "annoncer", "finaliser", "boucler", "conclure", "réaliser", "faire", "confirmer", "officialiser", "signer",
        "mener", "négocier", "procéder", "envisager", "prévoir", "préparer", "achever", "effectuer", "étudier",
        "dévoiler", "lancer", "présenter", "proposer", "formuler", "déposer", "viser", "financer", "approuver",
        "renoncer", "abandonner", "démentir", "obtenir", "discuter", "évoquer", "concrétiser",
        "accepter", "entrer", "prendre", "détenir", "jeter", "travailler", "poursuivre",
        "suspendre", "reporter", "tenter", "parvenir", "échouer", "multiplier", "enchaîner",
        "ajouter", "devoir", "espérer", "compter", "vouloir", "souhaiter", "chercher",
        "consentir",
    ) + r"|(?:entérin|avalis|scell|ratifi|valid|vot)(?:er|e|ent|a|era|eront|ée?s?|aient?))\b",
)  # fmt: skip
