"""The nouns and phrases around a verb or a participle that tell which body it is said of."""

from __future__ import annotations

import re

from articlefacts.facts.arguments.firm_nouns import firm_noun
from articlefacts.lazy import lazy

BODY = (
    rf"(?:{firm_noun()}|filiale|institut|institution|chaîne|quotidien|journal|hebdomadaire|magazine|"
    r"club|association|fondation|fédération|syndicat|parti|ONG|agence|cabinet|école|université|"
    r"organisation|structure|organisme)"
)
_PARTICIPLE = r"(?:(?:fond|cré|lanc|bas|install|implant|établi|spécialis|côt|cot|contrôl)ée?|née?|issue?|détenue?)"
# «cette entreprise |de 120 salariés|», «cette holding |de 3 M€ de chiffre d'affaires|»
_SIZED = r"(?:\sde\s[\ue005\ue008]\ue010*(?=\s))?"
# «la société |, fondée en», «ce brasseur artisanal |créé en», «une fromagerie alsacienne |basée à».
NOUN_BEFORE = lazy(
    rf"(?P<det>(?<!\w)(?:la|le|l'|cette|cet|ce)\s?)(?:[a-zà-ÿ-]{{3,15}}\s)?{BODY}"
    rf"{_SIZED}(?:\s(?!qui\b)[a-zà-ÿ'-]{{2,20}}){{0,4}}(?:\s?\ue003\ue010*)?(?:\s\([^()]{{1,60}}\))?,?\s(?:(?:qui|elle-même|"
    r"aujourd'hui)\s)?(?:(?:spécialisée?|fondée?|créée?|basée?|installée?|implantée?) [^,;.]{2,60}"
    r"(?:,| et) )?$",
    re.IGNORECASE,
)
CIVIC = lazy(
    r"association|fondation|fédération|syndicat|parti|ONG|agence|institut|école|université|organis|"
    r"structure|club|établissement|chaîne|journal|quotidien|magazine|hebdomadaire|coopérative",
    re.IGNORECASE,
)
# «X, |une start-up lyonnaise |fondée en», «X (ex-Y), |basé à».
BESIDE_NAME = lazy(
    rf"\)?(?:\s(?:à|au)\s\ue003\ue010*)?(?:\s?\([^()]{{1,60}}\))?\s?[»\"”]?(?:,\s(?:(?:un|une|la|le|l'|des|{BODY}|"
    r"fleuron|pionnier|mensuel|bimensuel|trimestriel|bimestriel|revue|titre|collectif|mouvement|réseau|"
    r"site|festival|studio|fintech|biotech|deeptech|medtech|think tank|elle-même |lui-même |d'abord |aujourd'hui )\s?"
    r"(?:(?:[a-zà-ÿ'-]{2,20}|[\ue005\ue008]\ue010*)\s){0,7})?|"
    r"\s(?:qui (?:a été|fut|est) )?|\s?-\s|\s?\()(?:(?:spécialisée?|fondée?|créée?|basée?|lancée?|"
    r"née?) [^,;.]{2,60}(?:,| et) )?",
    re.IGNORECASE,
)
# «|Société familiale| fondée en 1950, X»: newsrooms open with the bare noun; «|Toutes deux| fondées
# en 1990, X et Y», «|Créée en 2015 et désormais| basée à Vannes, elle».
FRONTED = lazy(
    r"^tou(?:te)?s (?:les )?\ue008\ue010* $|"
    rf"^(?:{_PARTICIPLE}|présente?|active?|forte?)s? [^,;:.«»]{{2,80}} et "
    r"(?:désormais |aujourd'hui |actuellement |toujours |également )?$|"
    r"(?:^|[.:»\"”\-–]\s?|,\s)$|"
    rf"^(?:(?:jeune |petite |ancienne )?{BODY}(?:\s(?!d[eu]s?\s)[a-zà-ÿ-]{{3,20}}){{0,2}}\s)$",
    re.IGNORECASE,
)
MAIN_NOUN = lazy(
    rf"(?:,|\ue003\ue010*)\s(?:(?:la|le|l'|cette|cet|ce)\s?(?:[a-zà-ÿ-]{{3,15}}\s)?{BODY}(?! (?:de |du |des |d')"
    rf"(?![\ue003\ue005\ue008]))|elle|il|celui-ci|celle-ci)\b",
    re.IGNORECASE,
)
SUBJECT_NOUN = lazy(
    rf"(?:^|[;:]\s|\bet\s)(?:(?:la|le|l'|cette|cet|ce)\s?(?:[a-zà-ÿ-]{{3,15}}\s)?{BODY}\b(?! de)"
    rf"(?![^,;.]{{0,30}},? (?:re)?(?:baptis|appel|nomm|dénomm)ée?)|elle|"
    r"il)\b",
    re.IGNORECASE,
)
