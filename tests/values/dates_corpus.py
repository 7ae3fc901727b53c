"""What a careful reader takes from a sentence: the spans, and their first and last days.

Every sentence is read as published on Wednesday 15 May 2024. A span maps to one ISO day, to
``first..last``, or to ``?`` when the text does not settle it.
"""

READS: dict[str, list[tuple[str, dict[str, str]]]] = {
    "weekdays": [
        ("Le fabricant de vélos Ardélia a présenté lundi ses comptes.", {"lundi": "2024-05-13"}),
        ("Le conseil d'Ardélia tranchera lundi.", {"lundi": "2024-05-20"}),
        ("À la fin de ce mois de mai, le guichet ferme.", {"fin de ce mois de mai": "2024-05-21..2024-05-31"}),
        ("En ce mois d'avril, la foire a fermé.", {"avril": "2024-04-01..2024-04-30"}),
        ("Le dépôt de bilan, annoncé mardi dernier, inquiète.", {"mardi dernier": "2024-05-14"}),
        ("L'audience doit reprendre jeudi prochain.", {"jeudi prochain": "2024-05-16"}),
        ("La boutique a fermé ce mercredi.", {"ce mercredi": "2024-05-15"}),
        ("Les salariés ont voté lundi 6 mai la grève.", {"lundi 6 mai": "2024-05-06"}),
        (
            "Le feu a pris dans la nuit de dimanche à lundi.",
            {"dimanche à lundi": "2024-05-12..2024-05-13"},
        ),
        ("La foire se tiendra vendredi en huit.", {"vendredi en huit": "2024-05-24"}),
        (
            "Il sera entendu mardi de la semaine prochaine.",
            {"mardi de la semaine prochaine": "2024-05-21"},
        ),
        ("Les halles, qui ouvrent samedi, seront gardées.", {"samedi": "2024-05-18"}),
        ("Dix maires sont venus lundi, sept adjoints aussi.", {"lundi": "2024-05-13"}),
        ("Il a été placé mardi 7 mai sous tutelle.", {"mardi 7 mai": "2024-05-07"}),
        ("Le guichet sera mis en ligne vendredi.", {"vendredi": "2024-05-17"}),
        ("Le syndicat a appelé à manifester vendredi.", {"vendredi": "2024-05-17"}),
        ("Le préfet a annoncé Lundi un couvre-feu.", {"Lundi": "2024-05-13"}),
    ],
    "months": [
        ("Le brasseur avait relevé ses prix en novembre.", {"novembre": "2023-11-01..2023-11-30"}),
        ("Le brasseur a vendu sa malterie en juin.", {"juin": "2023-06-01..2023-06-30"}),
        ("Les actions, souscrites en juin par un fonds.", {"juin": "2023-06-01..2023-06-30"}),
        ("Le brasseur relèvera ses prix en novembre.", {"novembre": "2024-11-01..2024-11-30"}),
        ("Ils avaient signé en mars dernier.", {"mars dernier": "2024-03-01..2024-03-31"}),
        ("La halle, promise pour mars, est close.", {"mars": "2025-03-01..2025-03-31"}),
        ("La halle était promise pour mars.", {"mars": "2024-03-01..2024-03-31"}),
        ("Né en juin 1987, il dirige la filiale.", {"juin 1987": "1987-06-01..1987-06-30"}),
        ("Les stocks ont fondu fin avril.", {"fin avril": "2024-04-21..2024-04-30"}),
        ("Le pont sera mis en service d'ici fin juin.", {"fin juin": "2024-06-21..2024-06-30"}),
        ("Elle a promis de rendre la halle en juin.", {"juin": "2024-06-01..2024-06-30"}),
        ("Elle a accepté de rendre la halle en juin.", {"juin": "2024-06-01..2024-06-30"}),
        (
            "Il a accepté de payer 3 millions d'euros d'amende en juin.",
            {"juin": "2023-06-01..2023-06-30"},
        ),
        ("On l'accuse d'avoir vendu la halle en juin.", {"juin": "2023-06-01..2023-06-30"}),
        (
            "Il a confirmé la sortie en octobre du film.",
            {"octobre": "2024-10-01..2024-10-31"},
        ),
        (
            "Tout pourrait être pire en avril, disait-on.",
            {"avril": "2024-04-01..2024-04-30"},
        ),
        ("En août revient la kermesse.", {"août": "2024-08-01..2024-08-31"}),
        (
            "Le candidat à la présidentielle ivoirienne d'octobre.",
            {"octobre": "2024-10-01..2024-10-31"},
        ),
        (
            "Les grilles seront levées au mois de juillet et au mois d'août.",
            {"juillet": "2024-07-01..2024-07-31", "août": "2024-08-01..2024-08-31"},
        ),
        (
            "Des doutes pour novembre et décembre.",
            {"novembre": "2024-11-01..2024-11-30", "décembre": "2024-12-01..2024-12-31"},
        ),
        ("Le café pour livraison en juillet.", {"juillet": "2024-07-01..2024-07-31"}),
        (
            "Fin mars-début avril, tout fermait.",
            {"Fin mars-début avril": "2024-03-21..2024-04-10"},
        ),
        (
            "Obtenu en mars 2023 250 millions d'euros.",
            {"mars 2023": "2023-03-01..2023-03-31"},
        ),
        (
            "Dans un entretien, en juin, M. Vaubel disait douter.",
            {"juin": "2023-06-01..2023-06-30"},
        ),
        ("La ligne rouvrira mi-juin.", {"mi-juin": "2024-06-11..2024-06-20"}),
        (
            "Le four sera rallumé courant septembre.",
            {"courant septembre": "2024-09-01..2024-09-30"},
        ),
        (
            "Les visites ont baissé en mars et avril 2021.",
            {"mars": "2021-03-01..2021-03-31", "avril 2021": "2021-04-01..2021-04-30"},
        ),
    ],
    "days": [
        ("La fusion a pris effet le 1er avril.", {"1er avril": "2024-04-01"}),
        ("Elle a été nommée le 9 octobre 2019.", {"9 octobre 2019": "2019-10-09"}),
        ("Le tribunal a fixé au 4 juin sa décision.", {"4 juin": "2024-06-04"}),
        ("L'offre court jusqu'au 30 août.", {"30 août": "2024-08-30"}),
        ("La taxe serait appliquée à partir du 1er janvier.", {"1er janvier": "2025-01-01"}),
        ("Les portes ouvriront les 8 et 9 juin.", {"8 et 9 juin": "2024-06-08..2024-06-09"}),
        ("Les portes ouvriront les 8 et 16 juin.", {"8": "2024-06-08", "16 juin": "2024-06-16"}),
        ("Ouvert le mercredi 1ᵉʳ mai.", {"mercredi 1ᵉʳ mai": "2024-05-01"}),
        ("L'assemblée a eu lieu le 7 à Nantes.", {"7": "2024-05-07"}),
        ("Signé le mardi 27 février dernier.", {"mardi 27 février dernier": "2024-02-27"}),
    ],
    "numeric": [
        ("Mis à jour le 07/03/2022 à 9 h.", {"07/03/2022": "2022-03-07"}),
        ("Version du 2021-12-31.", {"2021-12-31": "2021-12-31"}),
        ("Relevé du 05.11.19.", {"05.11.19": "2019-11-05"}),
        ("Paru le 3 déc. 2020.", {"3 déc. 2020": "2020-12-03"}),
        ("Échéance le 31/08.", {"31/08": "2024-08-31"}),
    ],
    "years": [
        ("Le maire (1991-96) revient.", {"1991-96": "1991-01-01..1996-12-31"}),
        ("D'ici 2031, la cuve doublera.", {"2031": "2031-01-01..2031-12-31"}),
        ("Le PER 2025 du titre est bas.", {"2025": "2025-01-01..2025-12-31"}),
        ("Le bénéfice de 2023 aux petits porteurs.", {"2023": "2023-01-01..2023-12-31"}),
        ("Une croissance en 2023 -2%.", {"2023": "2023-01-01..2023-12-31"}),
        ("L'année 2022 s'achève.", {"2022": "2022-01-01..2022-12-31"}),
        ("La scierie, fondée en 1911, emploie 40 personnes.", {"1911": "1911-01-01..1911-12-31"}),
        ("Elle vise la neutralité d'ici à 2040.", {"2040": "2040-01-01..2040-12-31"}),
        ("Le budget 2025 sera serré.", {"2025": "2025-01-01..2025-12-31"}),
        ("Début 2020, tout s'est arrêté.", {"Début 2020": "2020-01-01..2020-04-30"}),
        ("La ligne ouvrira mi-2026.", {"mi-2026": "2026-05-01..2026-08-31"}),
        (
            "2011 : la halle brûle, selon la SNCF. 2017 : elle rouvre.",
            {"2011": "2011-01-01..2011-12-31", "2017": "2017-01-01..2017-12-31"},
        ),
        ("Elle repousse à 2029 l'achat.", {"2029": "2029-01-01..2029-12-31"}),
        ("Livraison prévue fin 2027.", {"fin 2027": "2027-09-01..2027-12-31"}),
        (
            "Les pertes (2018) et (2021) ont pesé.",
            {"2018": "2018-01-01..2018-12-31", "2021": "2021-01-01..2021-12-31"},
        ),
    ],
    "parts of years": [
        ("Les touristes reviendront cet été, dit-il.", {"cet été": "2024-06-01..2024-08-31"}),
        ("Ils ont skié cet hiver.", {"cet hiver": "2023-12-01..2024-02-29"}),
        ("Une urgence avant l'été.", {"été": "2024-06-01..2024-08-31"}),
        (
            "Elle affichait une baisse au second semestre.",
            {"second semestre": "2023-07-01..2023-12-31"},
        ),
        ("Les ventes ont reculé au T2 2022.", {"T2 2022": "2022-04-01..2022-06-30"}),
        ("Le 3e trimestre 2021 fut rude.", {"3e trimestre 2021": "2021-07-01..2021-09-30"}),
        (
            "Au premier semestre, la marge avait fondu.",
            {"premier semestre": "2024-01-01..2024-06-30"},
        ),
        ("Le S2 2023 a déçu.", {"S2 2023": "2023-07-01..2023-12-31"}),
        (
            "La seconde moitié de 2019 fut calme.",
            {"seconde moitié de 2019": "2019-07-01..2019-12-31"},
        ),
        (
            "Sur les neuf premiers mois de 2020, elle perd.",
            {"neuf premiers mois de 2020": "2020-01-01..2020-09-30"},
        ),
        ("Le chantier a démarré à l'automne 2022.", {"automne 2022": "2022-09-01..2022-11-30"}),
        ("Les hôtels feront le plein cet été.", {"cet été": "2024-06-01..2024-08-31"}),
    ],
    "relative": [
        ("Au cours de cette année 2024.", {"cette année 2024": "2024-01-01..2024-12-31"}),
        ("Contre 3 millions l'exercice dernier.", {"l'exercice dernier": "2023-01-01..2023-12-31"}),
        ("Le patron est parti hier.", {"hier": "2024-05-14"}),
        ("Elle arrive demain.", {"demain": "2024-05-16"}),
        ("Il a vendu sa ferme l'an dernier.", {"l'an dernier": "2023-01-01..2023-12-31"}),
        ("On votera la semaine prochaine.", {"la semaine prochaine": "2024-05-20..2024-05-26"}),
        ("Le port avait rouvert le mois dernier.", {"le mois dernier": "2024-04-01..2024-04-30"}),
        (
            "Elle a quitté la banque il y a quatre ans.",
            {"il y a quatre ans": "2020-01-01..2020-12-31"},
        ),
        ("La cuve sera prête dans cinq mois.", {"dans cinq mois": "2024-10-01..2024-10-31"}),
        (
            "Le prix a doublé ces trois dernières années.",
            {"ces trois dernières années": "2021-01-01..2023-12-31"},
        ),
        ("Les embauches ralentissent cette année.", {"cette année": "2024-01-01..2024-12-31"}),
        ("La coupe a été rendue en fin de semaine.", {"fin de semaine": "2024-05-16..2024-05-19"}),
    ],
    "ranges": [
        ("Le salon ira du 3 au 7 octobre 2025.", {"3 au 7 octobre 2025": "2025-10-03..2025-10-07"}),
        ("Les quais ont fermé de janvier à mars.", {"janvier à mars": "2024-01-01..2024-03-31"}),
        ("Le plan 2021-2024 est clos.", {"2021-2024": "2021-01-01..2024-12-31"}),
        ("Elle a dirigé l'usine entre 2005 et 2011.", {"2005 et 2011": "2005-01-01..2011-12-31"}),
        ("L'exercice 2022-2023 fut bon.", {"2022-2023": "2022-01-01..2023-12-31"}),
        ("La saison 2018/19 a tout changé.", {"2018/19": "2018-01-01..2019-12-31"}),
        (
            "Fermé du 23 décembre au 4 janvier.",
            {"23 décembre au 4 janvier": "2023-12-23..2024-01-04"},
        ),
    ],
    "long stretches": [
        ("Le disco régnait dans les années 1970.", {"années 1970": "1970-01-01..1979-12-31"}),
        ("La mode des années soixante revient.", {"années soixante": "1960-01-01..1969-12-31"}),
        ("La décennie 1990 fut calme.", {"décennie 1990": "1990-01-01..1999-12-31"}),
        ("La décennie passée fut calme.", {"La décennie passée": "2010-01-01..2019-12-31"}),
        ("Un moulin du XVIIIe siècle brûle.", {"XVIIIe siècle": "1701-01-01..1800-12-31"}),
    ],
    "feasts": [
        ("Les trains rouleront à Noël.", {"Noël": "2024-12-25"}),
        (
            "La plage était bondée le lundi de Pentecôte 2023.",
            {"lundi de Pentecôte 2023": "2023-05-29"},
        ),
        ("Le défilé du 11 novembre avait été annulé.", {"11 novembre": "2023-11-11"}),
        ("Le magasin a fermé la veille de Noël.", {"la veille de Noël": "2023-12-24"}),
    ],
    "anaphora": [
        (
            "Le 12 mars 2021, il signe ; le lendemain, il renonce.",
            {"12 mars 2021": "2021-03-12", "le lendemain": "2021-03-13"},
        ),
        (
            "En 2015, elle ouvre un four. Cette année-là, elle embauche.",
            {"2015": "2015-01-01..2015-12-31", "Cette année-là": "2015-01-01..2015-12-31"},
        ),
        (
            "Au premier trimestre 2023, 4 millions, contre 3 un an plus tôt.",
            {
                "premier trimestre 2023": "2023-01-01..2023-03-31",
                "un an plus tôt": "2022-01-01..2022-03-31",
            },
        ),
        (
            "Fondée en 2009, elle est vendue trois ans plus tard.",
            {"2009": "2009-01-01..2009-12-31", "trois ans plus tard": "2012-01-01..2012-12-31"},
        ),
        (
            "Le lendemain du 5 avril 2022, tout ferme.",
            {"Le lendemain du 5 avril 2022": "2022-04-06"},
        ),
    ],
}

REFUSES: dict[str, list[str]] = {
    "names": [
        "L'Euro 2024 approche.",
        "Le plan France 2030 avance.",
        "L'esprit de Mai 68.",
        "Après le 11-Septembre, tout changea.",
        "Il lit le Journal du Dimanche.",
        "Avril Lavigne chante.",
        "La halle n'a rien de celle d'hier.",
    ],
    "models": [
        "Une Peugeot 3008 volée.",
        "Windows 2000 plante.",
        "La version 2023.1 sort.",
        "Un Airbus A320 posé.",
    ],
    "counts": [
        "Elle emploie 1 998 salariés.",
        "Environ 2000 postes menacés.",
        "Dix-sept personnes et vingt-sept chiens.",
        "Un prix de 2024 euros.",
        "Entre 1200 et 1400 euros la tonne.",
    ],
    "laws and places": [
        "L'article 1984 du code.",
        "Rue du 8 mai 1945.",
        "La loi n° 2019-486.",
        "Boulevard du 4 septembre.",
    ],
    "durations and ages": [
        "En 7 ans, rien.",
        "Pendant trois mois, il pleut.",
        "Il a 40 ans.",
        "Il meurt après dix ans d'exil.",
        "Elle vient un an après qu'elle a dit non.",
        "Tout changea du jour au lendemain.",
        "Chaque jour compte.",
    ],
    "planets, participles, sleep": [
        "La planète Mars brille.",
        "Il a été élu.",
        "Elle a été passée au crible.",
        "Un écran de veille.",
        "Une veille technologique.",
    ],
    "markets and media": ["Le CAC 40 monte.", "Le quotidien 20 Minutes.", "Une page 12/13."],
    "no such day": ["Le 31 février 2024.", "Le 31/06/2017.", "En 0000.", "Le 30 février."],
    "habits and vague words": [
        "Le marché du soir, le dimanche.",
        "Récemment, bientôt.",
        "Dans les mois à venir.",
    ],
    "long digits": ["9" * 60, "²⁰²⁴", "06 12 34 56 78"],
}
