"""What qualifies the head noun of a title: «|générale|», «|de la recherche |et développement|»."""

from __future__ import annotations

import re

from articlefacts.facts.offices.title_heads import HEAD
from articlefacts.facts.view import Item, SentenceView
from articlefacts.lazy import lazy

_STOP = (
    r"(?!(?:a|ont|est|sont|était|étaient|avait|aura|sera|va|vient|doit|peut|qui|que|dont|où|et|ou|"
    r"mais|pour|dans|sur|avec|chez|selon|lors|depuis|se|ne|en|y|à|au|aux|de|du|des|le|la|les|un|"
    r"une|son|sa|ses|leur|ce|cette|avoir|être|celui|celle|ceux|tandis|puis|dont|sans|sous|vers|"
    r"entre|malgré|lorsque|quand|car|donc|critique|explique|indique|applique|évoque|rencontre|"
    r"reçoit|accuse|attaque|remplace|invite|nomme|salue|soutient|appelle|remercie|estime|juge|"
    r"déclare|affirme|assure|dénonce|annonce|rappelle|ajoute|précise|contre|par|comme|après|avant|"
    r"spécialisée?s?(?=\s(?:dans|en|sur)\s)|basée?s?(?=\s(?:à|en|aux?)\s)|interrogée?s?|jointe?s?|contactée?s?|citée?s?|rencontrée?s?|"
    r"nommée?s?|élue?s?|arrivée?s?|recrutée?s?|débauchée?s?|désignée?s?|promue?s?|plus|très|pas|"
    r"aussi|alors|ainsi|également|notamment|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|"
    r"dimanche)\b|(?:[dlcnsj]|qu)')"
)
WORD = rf"{_STOP}[a-zà-ÿœ][a-zà-ÿœ'-]*"
_NAMED_WORD = rf"{_STOP}[a-zà-ÿœ0-9][\w'&./-]*(?<!\.)"
# «général», «adjointe», «européenne», «LR»; also «senior», «web».
_ADJECTIVE = lazy(
    rf"\s(?:{_STOP}(?:[\w-]{{2,20}}(?:a[ln]e?s?|aux|el(?:le)?s?|if|ive|ique|i[eè]re?|"
    r"[ié]en(?:ne)?|ain(?:e)?|"
    r"[ao]ise?|ées?|és?|iste|ande?|aire|ole?|[ai]ble|teur|trice|[ai]nte?|esque|que)s?|adjointe?s?|"
    r"directe?s?|permanente?s?|résidente?s?|référente?s?|démocrate|croate|kurde|serbe|bulgare|slovène|kazakhe?|"
    r"malgache|afghane?|catalane?|nigériane?|kényane?|texane?|birmane?|russe|belge|suisse|corse|turc|turque|grec|grecque|"
    r"tchèque|slovaque|arabe|vice|web|marketing|export|produit|produits|groupe|monde|senior|"
    r"junior|tech|digital|data|marchés|honoraire|intérim|vert|verte|ps|lr|rn|pcf|lrem|modem|lfi|"
    r"udi|eelv|ump|fn|sortant|sortante|d'état|d'Etat|des sceaux|syndicaux|général délégué|"
    r"non exécutifs?|non exécutives?|finance|finances|france|europe|asie|actions|taux|obligations|"
    r"crédit|ventes|achats|recherche|stratégie|communication|innovation|adjointe?|"
    r"pays|zone|terrain|projets?|programmes?|site|filière|étoile|solo|presse|ia|(?:cyber)?sécurité|"
    r"qualité|logistique|production|formation|climat|environnement|énergie|santé|mobilité|risques|"
    r"[a-zà-ÿ]{3,15}/[a-zà-ÿ]{3,15}|développement(?: durable)?|conformité|maintenance|grands comptes|ressources humaines|"
    r"relations presse|affaires publiques|affaires sociales|"
    r"of [a-z&-]{2,20}(?: (?:and|&) [a-z-]{2,20})?)(?![\w-])|"
    r"-?général(?:e|es)?\b|-?généraux\b|r&d\b|m&a\b|(?:it|rh|rse|btob|btoc|qse|hse|seo)\b|"
    # «directeur |Exploitation et Innovation| chez X», «cheffe du service |Culture & Société| de X»
    r"(?-i:[A-ZÀ-Ý][\w-]{2,20}(?:\s(?:et|&)\s[A-ZÀ-Ý][\w-]{2,20})?)(?=\s(?:du|de|des|chez)\s|\sd'|\sau sein\s))",
    re.IGNORECASE,
)
PREPOSITION = (
    r"(?:de la|de l'|du|des|de|d'|à la|à l'|aux|au|à|chez|auprès d[eu]s?|auprès de l[a']|"
    r"en charge d[eu]s?|en charge de l[a']|chargée?s? d[eu]s?|chargée?s? de l[a']|pour l[ae]s?|"
    r"pour l'|en|au sein d(?:e l[a']|es|u|e|'))"
)
DETERMINER = r"(?:(?:le|la|les|l'|cette|ce|cet|son|sa|ses|leur|notre|un|une)\s?(?:très\s)?)?"
_COMPLEMENT = lazy(
    r"(?!\s(?:au|à la|à l')\s?(?:premier|second|deuxième|troisième|terme|issue|faveur|détriment|"
    rf"suite|demande|unanimité|sein|côté)\b)\s(?:{PREPOSITION}\s?|et (?=de la |du |des |de l'|d'|"
    rf"aux? |à la |à l')(?:{PREPOSITION})\s?(?!{HEAD}))(?:la |le |les |l'|son |sa |ses |cette |"
    rf"ce )?{_NAMED_WORD}(?:\s{WORD}){{0,3}}",
    re.IGNORECASE,
)
# «directeur du programme |sur la sécurité numérique |au X», «chercheur |spécialisé dans la santé |à l'X».
_FOCUS = lazy(
    r"\s(?:sur|(?<=lutte )contre|spécialisée?s? (?:dans|en|sur)|spécialistes? d(?:e|es|u)|travaillant sur)\s?(?:la |le |les |l')?"
    rf"{_NAMED_WORD}(?:\s{WORD}){{0,3}}|\s(?:basée?|installée?|établie?|en poste)s?\s(?:à|en|au|aux)\s"
    r"\ue003\ue010*",
    re.IGNORECASE,
)
# «ministre des Transports terrestres |et aériens|, N»
_SECOND_ADJECTIVE = lazy(
    r"(?<=[a-zà-ÿ]{4}s)\s(?:et|&)\s(?:[a-zà-ÿ]{3,16}(?:aux|el(?:le)?s|i(?:f|ve)s|iques?|i[eè]re?s|[ié]en(?:ne)?s|"
    r"aires|[ao]ises))(?=,?\s(?:\([^()]{1,20}\)\s)?\ue002)"
)
# «recherche |et développement |de X», «fusions |et acquisitions |chez X», «rédacteur en chef |et figure historique |de X».
_JOINED = lazy(
    rf"\s(?:et|&)\s(?!{HEAD})(?:petites et moyennes )?{_NAMED_WORD}(?:\s(?!{HEAD}){WORD})?"
    r"(?=\s(?:du|de la|des|de|chez|au sein|à|à la|aux?)\s|\s(?:de l'|d'|à l'))",
    re.IGNORECASE,
)
# «ministre des Mines|, du Pétrole et de l'Énergie», «vice-présidente |chargée du climat»: its other fields.
_FIELD = (
    rf"(?:de la |de l'|du |des |de |d'|à la |à l'|aux? |chargée?s? )\s?(?!{HEAD})"
    rf"(?:petites et moyennes )?{_NAMED_WORD}(?:\s{WORD}){{0,2}}"
)
MORE_FIELDS = lazy(
    rf"(?:,\s{_FIELD}){{1,5}},?\set\s{_FIELD}|(?:,\s{_FIELD}){{2,6}}(?=\s?[,(]|\s\ue002)",
    re.IGNORECASE,
)
_PERSON_COMPLEMENT = lazy(
    r"\s(?:de |d')\s?\ue002\ue010*(?=\s(?:au|à|aux|de|du|chez|sur)\s)", re.IGNORECASE
)
_BOARD_COMPLEMENT = lazy(rf"\s{PREPOSITION}\s?{DETERMINER}(?P<item>[\ue000\ue001])", re.IGNORECASE)
BOARD = lazy(
    r"(?:du |de la |de l'|\s)*(?:conseil (?:d'administration|de surveillance)|directoire|"
    r"comité (?:exécutif|de direction|social et économique|stratégique)|comex|codir|cse|"
    r"comité d'entreprise|diplomatie|[ée]tat(?=$|\s(?:[a-zà-ÿ]{3,20}(?:ais|ois|ain|ien)$)))(?![\w-])",
    re.IGNORECASE,
)


# «coordinateur du projet |« Korvia » |à l'institut X», «vice-président |"Lycées" |de la région».
_IN_MARKS = lazy(
    rf"\s[«\"“]\s?(?:(?-i:[A-ZÀ-Ý\ue000-\ue004])|(?=[^«»\"“”]{{2,38}}\s\w))[^«»\"“”]{{1,40}}[»\"”](?=\s(?:{PREPOSITION})(?![a-zà-ÿ]))",
    re.IGNORECASE,
)


def qualified_to(view: SentenceView, at: int) -> int:
    """End of the adjective or complement that qualifies a title at ``at``."""
    for regex in _QUALIFIERS:
        match = regex.match(view.mask, at)
        if not match:
            continue
        if regex is not _BOARD_COMPLEMENT:
            return match.end()
        item = view.item_at(match.start("item"))
        if item and (BOARD.match(item.value.text) or not is_whole(view, item)):
            return item.end - view.start
    return at


_QUALIFIERS = (
    _BOARD_COMPLEMENT,
    _PERSON_COMPLEMENT,
    _ADJECTIVE,
    _COMPLEMENT,
    _SECOND_ADJECTIVE,
    _JOINED,
    _FOCUS,
    _IN_MARKS,
)


def is_whole(view: SentenceView, item: Item) -> bool:
    """Whether a common noun stands for a body by itself: not «l'équipe» in «l'équipe médicale»."""
    if item.named:
        return True
    end = item.end - view.start
    return not (
        _ADJECTIVE.match(view.mask, end) or re.match(r"\s(?:de|du|des|d')\b", view.mask[end:])
    )
