"""Kinds of titles: of State, of companies, of founders, of counsel."""

from __future__ import annotations

import re

POLITICAL = re.compile(
    r"(?:ex-)?(?:(?:vice-)?(?:premi[eè]re? )?ministre|député|eurodéputé|sénat|maires?\b|préf[eè]t|"
    r"chef+e? (?:de l'[ée]tat|de l'exécutif|du gouvernement|de la diplomatie|de la majorité)|"
    r"porte-parole du gouvernement|garde des|chancel|gouverneur|pape\b|secrétaires? d'|"
    r"secrétaires? (?:[a-zà-ÿ]+ )?(?:à la |à l'|au )|bourgmestre|haut-commissaire|"
    r"haute-commissaire|commissaires? (?:européen|à l(?!'exposition)|aux?\b(?! (?:comptes|gouvernement)))|"
    r"haute? commissaires?|délégué(?:e|es|s)? interministériel|(?:sous-|vice-)(?:préf[eè]t|procureur)|"
    r"sous-secrétaires? d'|échevine?s?\b|conseill(?:er|ère)s? (?:fédéra|d'[ée]tat\b)|"
    r"chef+e?s? (?:d'état-major|de l'armée|de la (?:cyber)?police|de la (?:junte|transition))|"
    r"direct(?:eur|rice) générale? (?:adjointe? )?de la (?:santé|police|gendarmerie)\b|"
    r"(?:vice-)?présidente?s? de (?:l'assemblée|la (?:haute )?cour|la chambre)\b(?! [a-zà-ÿ])|"
    r"(?:vice-)?présidente?s? (?:de la République|élu|"
    r"sortant|du (?:conseil(?= (?:italien|espagnol|des ministres)|$)|gouvernement|parlement|sénat|"
    r"congrès)\b(?! [a-zà-ÿ]{3,20}(?:al|aux|ique)\b))|procureur|ambassad|consul\b|consule\b|"
    r"(?:premi[eè]re? )?adjointe?s? (?:au|à la) maire|conseill(?:er|ère)s? (?:municipa|régiona|"
    r"départementa|métropolitai|communautai))",
    re.IGNORECASE,
)
"""Offices that say enough without a named body."""

LOCAL = re.compile(
    r"(?:ex-)?(?:maire|préf[eè]te?|sous-préf[eè]te?|gouverneure?|bourgmestre|mayeure?)s?",
    re.IGNORECASE,
)
"""Offices that tell nothing without their place, unless more words say which."""

CORPORATE = re.compile(
    r"(?:ex-)?(?:p\.?-?d\.?-?g|dg|ceo|c[tfo]o|daf|drh|(?:co-?|vice-|sous-)?(?:président|direct|"
    r"patron|fondat|dirigeant|gérant)|chef(?:fe)?s? de la direction|porte-parole|"
    r"secrétaires? généra|secrétaires? nationa|numéro|trésor|délégué|general partner|managing|"
    r"associée?s?[ -](?:généra|gérant|fondat|directeur|principa)|"
    r"administrat(?:eur|rice)s? (?:référent|délégué|généra|indépendant|provisoire))",
    re.IGNORECASE,
)
"""Roles whose body, where it is not named with them, is the one the text speaks of."""
FUNCTION = re.compile(
    r"\b(?:d[eu]s?|d'|à|en charge|chargée?) ?(?:la |l'|les |a )?(?:communication|finances?|"
    r"ressources|opérations|ventes|marketing|recherche|stratégie|développement|innovation|"
    r"production|qualité|digital|numérique|technologie|affaires|relations|systèmes|informations?|"
    r"données|achats|logistique|rédaction|programmes|antenne|création|marché|produits?|risques|"
    r"conformité|investissements?|clientèle|site|usine|directoire|conseil|comité|bureau|"
    r"publication|exploitation|maintenance|distribution|collections|style|image|fabrication|trésorerie|"
    r"transformation|durabilité|RSE|règlements|politiques?|sécurité|contenus|édition|partenariats)",
    re.IGNORECASE,
)
"""A part of a company that a title may name: «directeur des opérations», but «de l'hôpital»."""

STATE_HEAD = re.compile(
    r"(?:ex-)?(?:vice-)?présidente?s?\b(?!\s(?:exécuti|délégu|généra|directeur|fondat|non|d[eu'])|"
    r"-)",
    re.IGNORECASE,
)
"""«le président», «la présidente finlandaise»: of a country, unless a company is meant."""

FOUNDER = re.compile(r"(?:ex-)?(?:fondat|créat|founder)", re.IGNORECASE)
"""Who founded a body holds no office in it by that alone; «cofondateur» is used as a title."""

COUNSEL = re.compile(r"(?:avocat|conseil)e?s?$", re.IGNORECASE)
"""Who works for a client: «l'avocat de X» is none of X's people."""
