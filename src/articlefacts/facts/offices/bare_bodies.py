"""A body that a title means without naming it: «le PDG |du groupe|», «la directrice |de cette chaîne privée|»."""

from __future__ import annotations

import re

from articlefacts.facts.arguments.firm_nouns import firm_noun
from articlefacts.lazy import lazy
from articlefacts.lexicon.alternatives import one_of

# Nouns that no person's name follows as theirs: «la directrice de l'institution N», but «le cabinet N».
_NAMELESS = (
    "parti syndicat institution association fédération confédération chaîne constructeur "
    "opérateur distributeur assureur avionneur équipementier énergéticien électricien gazier pétrolier "
    "chimiste papetier verrier sidérurgiste cimentier motoriste voyagiste armateur brasseur éditeur "
    "fabricant transporteur réassureur bancassureur hôtelier plateforme plate-forme quotidien "
    "hebdomadaire mensuel ministère géant organisme ong groupe faîtière interprofession collectivité"
)
_NAMED = (
    "organisation mouvement entreprise société banque marque fonds fondation club maison journal magazine média cabinet "
    "agence université filiale structure entité courtier restaurateur traiteur prestataire concepteur "
    "spécialiste réseau site directoire station radio revue festival usine librairie établissement "
    "coopérative mutuelle boutique enseigne école hôpital "
    "théâtre musée orchestre laboratoire restaurant hôtel brasserie domaine"
)
# What opens a body's own name as often («de l'institut pour l'eau»): meant where nothing follows.
_CLOSED = "institut centre observatoire académie régulateur autorité"
_PHRASES = "jeune pousse|réseau social|conseil d'administration|conseil de surveillance"
_OF_THE = r"\s(?:au sein )?(?:du|de la|de l'|de cette|de ce|de cet|de son|de sa|de leur|du ?dit|de la ?dite)\s?"
_ADJECTIVE = (
    r"(?:\s[a-zà-ÿ]{2,14}(?:ique|aine?|[ié]en(?:ne)?|aise?|oise?|ale?|ive?|aire|el(?:le)?|iste|"
    r"iè?re?|ais|ois|and|ard|on|er|ière|ier|bile|nome|rse|sse|lge|vé|vée|blic|blique|ante?|ente?|eux|euse)){0,2}"
)
# «de la marque |au losange|», «de la compagnie |à bas coûts|»: what newsrooms call a firm by.
_SIGN = (
    r"(?:\sà bas (?:coûts?|prix)|\sà capitaux [a-zà-ÿ]{4,12}|\s(?:au|aux|à l[a'])\s?(?:(?:deux|trois|quatre|double)\s)?"
    r"(?:losange|lion|chevrons?|anneaux|étoile|pomme|virgule|bandes|crocodile|cheval cabré|taureau|"
    r"écureuil|trèfle|swoosh|logo [a-zà-ÿ]{4,10}))?"
)
# «du groupe |de gaz pour l'industrie et la santé|», «du fournisseur |de gaz industriels|», «du géant |des technologies|»
_TRADE = (
    r"(?:\s(?:de|d'|des|du|en|pour)\s?(?:la |le |les |l')?[a-zà-ÿ'-]{3,20}"
    r"(?:\set\s(?:de |d'|des |du )?(?:la |le |les |l')?[a-zà-ÿ'-]{3,20})?(?:\s(?!d(?:e|u|es)\s)[a-zà-ÿ-]{4,16}s)?){0,2}"
)
_ENDS = (
    r"(?!-|\s\([A-Z]{2,8}\)\sd|\s?(?!(?:en(?! ligne)|a|est|et|qui|dans|à|au|pour|lors|avait|depuis|chargée?|ont|sera|"
    r"(?:[a-zà-ÿ]{2,14}(?:é|i|u)e?\s(?:par|en)))\b)[\w«\"“\ue000-\ue004])"
)
_TRADED = (
    "groupe|entreprise|constructeur|compagnie|chaîne|plate-?forme|géant|société de|spécialiste|leader|champion|"
    f"numéro (?:un|deux|trois)|marque|enseigne|pépite|licorne|{firm_noun()}"
)


_NOUN = f"(?:{one_of([*_NAMELESS.split(), *_NAMED.split(), *_PHRASES.split('|')])}|{firm_noun()})"

BARE_BODY = lazy(
    rf"{_OF_THE}(?:jeune |petite? |même |nouve(?:au|lle) )?(?:{_NOUN}{_ADJECTIVE}{_SIGN}{_ENDS}|"
    rf"(?:{_TRADED}){_ADJECTIVE}{_TRADE}{_ADJECTIVE}{_ENDS}|"
    rf"{one_of(_CLOSED.split())}(?=\s?(?:[,.;:»!?)]|$))|"
    rf"{one_of(_NAMELESS.split())}(?:\s[a-zà-ÿ]{{4,16}})?(?=\s\ue002)|"
    r"(?<=de la )(?:société|banque|compagnie)\s[a-zà-ÿ]{4,16}(?=\s\ue002))",
    re.IGNORECASE,
)
"""What names no body but means one, behind a title: «du groupe», «de l'institution»."""
