"""What newsrooms call a person for short, and what he is called in full where they named him."""

from __future__ import annotations

import re

# «la justice», «le rapport» speak too, but they are nobody.
_PERSON = re.compile(
    r"(?:[a-zà-ÿ-]{2,}(?:eure?|euse|rice|ien|ienne|iste|crate|pathe|logue|naire|aire)s?$|"
    r"président|ministre|maire|analyste|numéro|secrétaire|patronn?|pdg|p-dg|chef|avocat|"
    r"(?:euro)?député|délégué|élue?$|homme|femme|dirigeant|responsable|porte-parole|préf[eè]t|"
    r"juge|magistrat|expert|candidat|chanceli|général|colonel|commandant|lieutenant|adjudant|"
    r"amiral|roi$|reine$|prince|princesse|souverain|monarque|pape$|pontife|médecin|docteur|"
    r"écrivain|romanci|poète|capitaine|pilote|représentant|militant|intéressé|prévenu|accusé|"
    r"locataire|champion|star$|vedette|leader|frère|sœur|père$|mère$|fils$|fille$|veuve?|mari$|"
    r"marié|épou|parlementaire|édile|diplomate|cadre$|banqui|conseill|premi|vice-|ex-|cofond|"
    r"co-fond|fondat|financi|hôteli|restaurat|polici|gendarme$|pompi|athlète|comte$|cardinal|"
    r"évêque|archevêque|prélat|prêtre|abbé|curé|drh$|daf$|dg$|dsi$|ceo$|syndic$|imam|rabbin|"
    r"étudiant|enseignant|professeur|prof$|gérant|adjoint|associé|propriétaire|héritier|vétéran|"
    r"universitaire|manager|manageuse|coach|sélectionneur|entraîneu|attaquant|gardien$|milieu$|"
    r"ailier|buteur|footballeu|basketteu|cycliste|coureu|tennis(?:man|woman)|rugbyman|judoka|"
    r"rappeu|chanteu|réalisat|cinéaste|comédien|humoriste|plasticien|couturi|styliste|mannequin|"
    r"présentat|animat|éditorialiste|chroniqueu|essayiste|historien|géant vert|agricult|"
    r"vitic|vigneron|éleveu|marin$|navigat|skippeu|bouch|boulang|pâtissi|cuisini|magnat|mécène|"
    r"tycoon|trublion|tribun$|ténor|baron$|garde$|chargée?$|titulaire|lauréat|vainqueu|perdant|"
    r"tenant$|benjamin|doyen|aîné|cadet|rescapé|survivant|victime$|plaignant|suspect|mis$|"
    r"condamné|détenu|dissident|opposant|autocrate|dictateur|homologue|successeu|prédécesseu|"
    r"technicien|ingénieu|informaticien|scientifique|chercheu|physicien|virologue|Italien|Belge|"
    r"Français)",
    re.IGNORECASE,
)
_NO_PERSON = re.compile(
    r"(?:valeur|secteur|moteur|erreur|peur|hauteur|ampleur|ordinateur|premier|source|teneur|"
    r"largeur|longueur|rigueur|vigueur|horreur|terreur|rumeur|humeur|couleur|douleur|chaleur|"
    r"fleur|lueur|sueur|honneur|bonheur|malheur|intérieur|extérieur|capteur|compteur|"
    r"tracteur|réacteur|détecteur|indicateur|calculateur|simulateur|serveur|navigateur|"
    r"matrice|cicatrice|agence|affaire|horaire|salaire|commentaire|questionnaire|formulaire|"
    r"exemplaire|inventaire|territoire|sommaire|corollaire|vocabulaire|dictionnaire|"
    r"anniversaire|glossaire|séminaire|documentaire|scénario|matière|circulaire|grammaire|"
    r"bienvenue|liste|piste|pétitionnaire|quotidien|lien|maintien|soutien|terrain|entretien|bien|"
    r"rien|combien)s?$",
    re.IGNORECASE,
)
# «le Breton», «l'Italien», «le natif de Brest»: whoever the article is about at that point.
NATIVE = re.compile(
    r"(?:[A-ZÉ][a-zà-ÿ-]{2,}(?:ais|ois|ain|ien|éen|ton|and|ol|ard|enne|aise|oise|aine)e?|Serbe|"
    r"Suisse|Russe|Grec|Grecque|Turc|Turque|Tchèque|Slovaque|Bulgare|Croate|Corse|Basque|"
    r"Britannique|Slovène|Suédois|natif|native|quinqua|sexagénaire|intéressée?|entrepreneure?|"
    r"jeune|celui)$"
)
# Trades that the text has told of whoever is called so: never a guess.
TRADE = re.compile(
    r"diplomate|ambassad|juge|magistrat|préf|procureur|colonel|capitaine|cardinal|évêque|"
    r"prêtre|témoin|victime|plaignant|suspect|policier|gendarme|pompier|détenu|prévenu|accusé",
    re.IGNORECASE,
)
# Written with a capital out of respect.
HONOURED = re.compile(
    r"(?:Présidente?|Ministre|Garde|Maire|Direct(?:eur|rice)|Gouverneure?|Général|Roi|Reine|"
    r"Prince|Pape|Secrétaire|Chanceli(?:er|ère)|Préf[eè]te?|Procureure?)$"
)
# Otherwise called so where he was named.
_IN_FULL = {
    "drh": r"\bdrh\b|ressources humaines",
    "daf": r"\bdaf\b|administratif et financier|administrative et financière",
    "dsi": r"\bdsi\b|systèmes d.information",
    "dg": r"\bdg\b|direct(?:eur|rice) général",
    "pdg": r"\bp-?dg\b|président-direct|présidente-direct|patron|ceo\b",
    "ceo": r"\bceo\b|\bp-?dg\b|direct(?:eur|rice) général|patron",
    "garde": r"garde des sceaux|ministre (?:\w+ )?de la justice",
    "magistrat": r"magistrat|procureur|\bjuge\b|substitut|avocate? générale?|président\w* d[eu] \w* ?tribunal",
    "magistrate": r"magistrat|procureur|\bjuge\b|substitut|avocate? générale?",
    "diplomate": r"diplomat|ambassad|consul\b|ministre \w* ?des affaires étrangères|émissaire",
    "eurodéputé": r"eurodéput|député\w* européen",
    "élu": r"\bélue?\b|maire|déput|sénat|conseill\w+ \w+|président\w* (?:de la région|du département|du conseil)",
    "élue": r"\bélue\b|maire|déput|sénat|conseill\w+ \w+|présidente (?:de la région|du département|du conseil)",
    "édile": r"maire|édile",
    "parlementaire": r"parlementaire|déput|sénat",
    "universitaire": r"universi|profess|chercheu|enseignant",
    "chercheur": r"cherch|profess|universi|économiste|sociologue|politologue|directeur de recherche",
    "chercheuse": r"cherch|profess|universi|économiste|sociologue|politologue|directrice de recherche",
    "syndicaliste": r"syndic|secrétaire général|délégu|\bcgt\b|\bcfdt\b|\bfo\b|\bunsa\b|\bsud\b",
    "souverain": r"\broi\b|souverain|monarque",
    "souveraine": r"\breine\b|souveraine",
    "monarque": r"\broi\b|\breine\b|monarque",
    "pontife": r"pape\b|pontife",
    "romancier": r"romanci|écrivain|auteur",
    "romancière": r"romanci|écrivain|aut(?:eur|rice)",
    "écrivain": r"écrivain|romanci|auteur",
    "cinéaste": r"cinéaste|réalisat",
    "prélat": r"évêque|cardinal|prélat",
    "militaire": r"général\b|colonel|commandant|amiral|capitaine|militaire",
    "officier": r"général\b|colonel|commandant|amiral|capitaine|officier",
    "praticien": r"médecin|docteur|\bdr\b|profess|chirurgien|praticien",
    "toubib": r"médecin|docteur|\bdr\b",
    "manager": r"manage|gère|gérant|direct(?:eur|rice)|responsable|patron",
    "patron": r"patron|\bp-?dg\b|président-direct|direct(?:eur|rice) général|dirigeant",
    "patronne": r"patron|\bp-?dg\b|présidente-direct|directrice générale|dirigeant",
}


def is_person(head: str, *, pointed: bool = False) -> bool:
    """Whether a noun is what a person is called; any noun may be that is pointed at."""
    human = pointed or _PERSON.match(head) or NATIVE.match(head)
    return bool(human) and not _NO_PERSON.match(head)


def described(phrase: str) -> str:
    """An expression for what stands by the name of whoever a noun phrase means, in small letters."""
    low = phrase.lower()
    offices = (named for called, named in _OFFICES if re.match(called, low))
    head = low.split(" ", 1)[0].rstrip(",")
    return next(offices, None) or _IN_FULL.get(head) or re.escape(head.removeprefix("euro")[:6])


# «le chef du gouvernement», «la locataire de Bercy»: by what they head.
_OFFICES = (
    (
        r"cheff?e? (?:du|de son) gouvernement|locataire de matignon|hôte de matignon",
        r"premi(?:er|ère) ministre|cheff?e? du gouvernement|chanceli",
    ),
    (
        r"cheff?e? de l'[eé]tat|locataire (?:de l'[eé]lysée|de la maison blanche)|hôte de l'[eé]lysée|maître du kremlin|président de la république",
        r"président|cheff?e? de l.[eé]tat",
    ),
    (
        r"cheff?e? de la diplomatie|patronne? de la diplomatie|locataire du quai d'orsay",
        r"affaires étrangères|cheff?e? de la diplomatie|secrétaire d.[eé]tat|haute? représentant",
    ),
    (
        r"(?:locataire|patronne?) de bercy|argentier|grand argentier",
        r"économie|finances|comptes publics|budget",
    ),
    (r"(?:locataire|hôte|patronne?) de (?:la )?(?:place )?beauvau|premier flic", r"intérieur"),
    (r"(?:premier magistrat|première magistrate) de la", r"\bmaire\b"),
)
