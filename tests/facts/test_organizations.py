"""How organizations came to be, where they sit, whom they employ, let go and take on."""

from __future__ import annotations

from tests.facts.corpus import Reads, Refuses, reads, refuses

TYPES = frozenset({"founding", "headquarters", "workforce", "job_cuts", "hiring"})


def _born(organization: str, **slots: object) -> dict[str, object]:
    return {"type": "founding", "organization": organization, **slots}


def _seat(organization: str, place: str, **slots: object) -> dict[str, object]:
    return {"type": "headquarters", "organization": organization, "place": place, **slots}


def _staff(organization: str, count: str, **slots: object) -> dict[str, object]:
    return {"type": "workforce", "organization": organization, "count": count, **slots}


def _cut(organization: str, count: str, **slots: object) -> dict[str, object]:
    return {"type": "job_cuts", "organization": organization, "count": count, **slots}


def _hire(organization: str, count: str, **slots: object) -> dict[str, object]:
    return {"type": "hiring", "organization": organization, "count": count, **slots}


READS: Reads = (
    ('headquarters.placed', 'La biscuiterie [Orvane](company), à [Brissac](place), emploie du monde.', [{'type': 'headquarters', 'organization': 'Orvane', 'place': 'Brissac'}]),
    ('headquarters.the_seat', '[Orvane](company) change de mains. Le siège restera à [Brissac](place).', [{'type': 'headquarters', 'status': 'planned', 'organization': 'Orvane', 'place': 'Brissac'}]),
    ('headquarters.elects', '[Orvane](company) a élu domicile à [Brissac](place).', [{'type': 'headquarters', 'organization': 'Orvane', 'place': 'Brissac'}]),
    ('headquarters.cleft', "C'est à [Brissac](place) que [Orvane](company) a son siège.", [{'type': 'headquarters', 'organization': 'Orvane', 'place': 'Brissac'}]),
    ('headquarters.where', 'Fondée à [Brissac](place), où elle a gardé son siège, [Orvane](company) grandit.', [{'type': 'founding', 'organization': 'Orvane', 'place': 'Brissac'}, {'type': 'headquarters', 'organization': 'Orvane', 'place': 'Brissac'}]),
    ("founding.story", "[Orvane](company) existe depuis 1950.", [_born("Orvane", date="1950")]),
    ("founding.saga", "L'histoire de [Orvane](company) commence en 1950.", [_born("Orvane", date="1950")]),
    ("founding.origin", "[Luc Ferrand](person) et [Ana Brun](person) sont à l'origine de [Orvane](company).", [_born("Orvane", founders=["Luc Ferrand", "Ana Brun"])]),
    ("founding.among", "[Orvane](company) recrute. Ses trois fondateurs, dont le président [Luc Ferrand](person), partent.", [_born("Orvane", founders=["Luc Ferrand"])]),
    ("founding.creation", "[Orvane](company), dont l'origine remonte à 2009, ferme.", [_born("Orvane", date="2009")]),
    ("founding.creation", "[Orvane](company) recrute. Depuis sa naissance en 2016, l'entreprise a grandi.", [_born("Orvane", date="2016")]),
    ("founding.founded", "[Orvane](company), enseigne née en 1974, ferme.", [_born("Orvane", date="1974")]),
    ("founding.founded", "[Tavant](company), fondée à [Vaubourg](place) en 2011, recrute.", [_born("Tavant", date="2011", place="Vaubourg")]),
    ("founding.founded", "Créée en 2011 par [Lise Ormeau](person) et [Paul Aubin](person), [Tavant](company) recrute.", [_born("Tavant", founders=["Lise Ormeau", "Paul Aubin"], date="2011")]),
    ("founding.founded", "[Tavant](company) a été créé en 2011.", [_born("Tavant", date="2011")]),
    ("founding.founded", "[Tavant](company), une start-up lyonnaise fondée en 2011, aurait levé des fonds.", [_seat("Tavant", "lyonnaise"), _born("Tavant", date="2011")]),
    ("founding.founded", "[Tavant](company) recule. La société, fondée en 2011, tient bon.", [_born("Tavant", date="2011")]),
    ("founding.founded", "[Tavant](company) négocie avec [Orvel](company). Cette banque fondée en 2011 résiste.", [_born("Orvel", date="2011")]),
    ("founding.founds", "[Lise Ormeau](person), qui a cofondé [Tavant](company) en 2011, part.", [_born("Tavant", founders=["Lise Ormeau"], date="2011")]),
    ("founding.founds", "[Lise Ormeau](person) a créé en 2011 la start-up [Tavant](company).", [_born("Tavant", founders=["Lise Ormeau"], date="2011")]),
    ("founding.founded", "La banque [Tavant](company), lancée en 2011, recrute.", [_born("Tavant", date="2011")]),
    ("founding.that_one", "[Lise Ormeau](person) dirige la société qu'elle a créée, [Tavant](company).", [_born("Tavant", founders=["Lise Ormeau"])]),
    ("founding.founds", "[Lise Ormeau](person) et [Paul Aubin](person) se sont associés pour créer [Tavant](company).", [_born("Tavant", founders=["Lise Ormeau", "Paul Aubin"])]),
    ("founding.took_part", "[Lise Ormeau](person), qui a contribué à la fondation de [Tavant](company) il y a vingt ans, part.", [_born("Tavant", founders=["Lise Ormeau"], date="il y a vingt ans")]),
    ("founding.founded", "[Tavant](company) s'est constituée en 2011 à [Brissac](place).", [_born("Tavant", date="2011", place="Brissac")]),
    ("founding.varied", "[Lise Ormeau](person) a gagné. La fondatrice de [Tavant](company) a souri.", [_born("Tavant", founders=["Lise Ormeau"])]),
    ("founding.founds", "Il y a dix ans, [Lise Ormeau](person) créait [Tavant](company).", [_born("Tavant", founders=["Lise Ormeau"], date="Il y a dix ans")]),
    ("founding.story", "L'association [Amarys](organization) existe depuis 2011.", [_born("Amarys", date="2011")]),
    ("founding.that_one", "[Tavant](company), une société que [Lise Ormeau](person) a cofondée en 2011, recrute.", [_born("Tavant", founders=["Lise Ormeau"], date="2011")]),
    ("founding.sees_the_light", "[Tavant](company) a vu le jour en 2011 à [Vaubourg](place).", [_born("Tavant", date="2011", place="Vaubourg")]),
    ("founding.founder", "[Lise Ormeau](person), PDG et fondatrice de [Tavant](company), sourit.", [_born("Tavant", founders=["Lise Ormeau"])]),
    ("founding.creation", "La création de [Tavant](company) date de 1962.", [_born("Tavant", date="1962")]),
    ("founding.creation", "Depuis sa création en 2011, [Tavant](company) a grandi.", [_born("Tavant", date="2011")]),
    ("founding.founder", "Le cofondateur de [Tavant](company), [Lise Ormeau](person), aurait vendu.", [_born("Tavant", founders=["Lise Ormeau"])]),
    ("founding.founder", "[Lise Ormeau](person), fondatrice de la société [Tavant](company), sourit.", [_born("Tavant", founders=["Lise Ormeau"])]),
    ("headquarters.based", "[Tavant](company), basée à [Vaubourg](place), recrute.", [_seat("Tavant", "Vaubourg")]),
    ("headquarters.based", "Installé près de [Vaubourg](place), [Tavant](company) recrute.", [_seat("Tavant", "Vaubourg")]),
    ("headquarters.based", "[Tavant](company), un éditeur de logiciels implanté à [Vaubourg](place), recrute.", [_seat("Tavant", "Vaubourg")]),
    ("headquarters.seat", "[Tavant](company), dont le siège est à [Vaubourg](place), recrute.", [_seat("Tavant", "Vaubourg")]),
    ("headquarters.seat", "[Tavant](company) aura son siège à [Vaubourg](place).", [_seat("Tavant", "Vaubourg", status="planned")]),
    ("headquarters.seat_of", "Le siège de [Tavant](company) a été déplacé de [Brizac](place) à [Vaubourg](place).", [_seat("Tavant", "Vaubourg")]),
    ("headquarters.inhabitant", "La start-up nantaise [Tavant](company) recrute.", [_seat("Tavant", "nantaise")]),
    ("headquarters.inhabitant", "L'éditeur de logiciels grenoblois [Tavant](company) recrute.", [_seat("Tavant", "grenoblois")]),
    ("headquarters.inhabitant_name", "Le lyonnais [Tavant](company) recrute.", [_seat("Tavant", "lyonnais")]),
    ("headquarters.seat_at", "[Tavant](company) a reçu les élus à son siège de [Vaubourg](place).", [_seat("Tavant", "Vaubourg")]),
    ("workforce.employs", "[Tavant](company), qui emploie 500 personnes, recule.", [_staff("Tavant", "500")]),
    ("workforce.employs", "[Tavant](company) recule. Le groupe emploie environ 1.200 salariés.", [_staff("Tavant", "1200")]),
    ("workforce.counts", "[Tavant](company) compte 128 employés.", [_staff("Tavant", "128")]),
    ("workforce.counts", "[Tavant](company) fait travailler une quarantaine de salariés.", [_staff("Tavant", "40")]),
    ("workforce.staff", "[Tavant](company) et ses quelque 270 employés font grève.", [_staff("Tavant", "270")]),
    ("workforce.parenthesis", "[Tavant](company) (1.200 salariés) recule.", [_staff("Tavant", "1200")]),
    ("workforce.strong", "[Tavant](company), fort de 60 collaborateurs, avance.", [_staff("Tavant", "60")]),
    ("workforce.of", "Les 300 salariés de [Tavant](company) s'inquiètent.", [_staff("Tavant", "300")]),
    ("job_cuts.cuts", "[Tavant](company) va supprimer 215 postes.", [_cut("Tavant", "215", status="planned")]),
    ("job_cuts.cuts", "[Tavant](company) s'est séparé de 50 salariés en 2023.", [_cut("Tavant", "50", date="2023")]),
    ("job_cuts.noun", "La suppression de 215 postes chez [Tavant](company) a été confirmée.", [_cut("Tavant", "215")]),
    ("job_cuts.count", "[Tavant](company) annonce 240 suppressions d'emplois.", [_cut("Tavant", "240", source="Tavant", status="planned")]),
    ("job_cuts.plan", "[Tavant](company) a soumis aux syndicats un plan de départs volontaires portant sur 64 postes.", [_cut("Tavant", "64", status="planned")]),
    ("hiring.hires", "[Tavant](company) s'engage à embaucher 75 soudeurs.", [_hire("Tavant", "75", status="planned")]),
    ("hiring.hires", "[Tavant](company) a recruté 40 ingénieurs.", [_hire("Tavant", "40")]),
    ("hiring.creates", "[Tavant](company) créera 200 emplois.", [_hire("Tavant", "200", status="planned")]),
    ("hiring.noun", "[Tavant](company) a procédé à 40 recrutements.", [_hire("Tavant", "40")]),
    ('workforce.whom', "[Orvane](company) déménage. La mairie loue un local pour les 45 salariés qu'[Orvane](company) emploie à Niort.", [{'type': 'workforce', 'organization': 'Orvane', 'count': '45'}]),
    ('hiring.more', "[Orvane](company) compte 90 salariés et prévoit d'en recruter 30 d'ici à 2026.", [{'type': 'workforce', 'organization': 'Orvane', 'count': '90'}, {'type': 'hiring', 'status': 'planned', 'organization': 'Orvane', 'count': '30', 'date': '2026'}]),
    ('job_cuts.cuts', '[Orvane](company) recule. La direction a supprimé 35 postes au printemps.', [{'type': 'job_cuts', 'organization': 'Orvane', 'count': '35', 'date': 'printemps'}]),
    ('job_cuts.cuts', '[Orvane](company) recule. Le mandataire judiciaire envisagerait de supprimer 35 emplois.', [{'type': 'job_cuts', 'status': 'reported', 'organization': 'Orvane', 'count': '35'}]),
    ('job_cuts.noun', '[Orvane](company) recule. Le plan passera par la suppression de 35 postes.', [{'type': 'job_cuts', 'status': 'planned', 'organization': 'Orvane', 'count': '35'}]),
    ('job_cuts.noun', '[Solmic](company) présente un plan de réorganisation de [Orvane](company) qui prévoit la suppression de 35 postes.', [{'type': 'job_cuts', 'status': 'planned', 'organization': 'Orvane', 'count': '35'}]),
    ('hiring.hires', "[Orvane](company) grandit. Elle a mis la main sur le suisse [Solmic](company), valorisé 9 millions d'euros, et embauchera 30 personnes.", [{'type': 'hiring', 'status': 'planned', 'organization': 'Orvane', 'count': '30'}]),
    ('headquarters.seat', '[Orvane](company), qui a installé son siège à [Niort](place), grandit.', [{'type': 'headquarters', 'organization': 'Orvane', 'place': 'Niort'}]),
    ('headquarters.seat', '[Orvane](company), qui vend des clôtures et dont le siège est à [Niort](place), grandit.', [{'type': 'headquarters', 'organization': 'Orvane', 'place': 'Niort'}]),
    ("headquarters.noun", "[Orvane](company) recule. L'équipementier nantais veut exporter.", [_seat("Orvane", "nantais")]),
    ("headquarters.noun", "[Orvane](company) recule. Le spécialiste marseillais de l'éolien a vendu moins.", [_seat("Orvane", "marseillais")]),
    ("headquarters.noun_of", "[Orvane](company) recule. La biscuiterie de [Vaubourg](place) veut exporter.", [_seat("Orvane", "Vaubourg")]),
    ("headquarters.noun_of", "Selon [Tavant](company), [Orvane](company) recule. Le géant de [Vaubourg](place) veut exporter.", [_seat("Orvane", "Vaubourg")]),
    ("headquarters.mention", "[Orvane](company) recule. Pour exporter, [le groupe lillois](company=Orvane) recrute.", [_seat("Orvane", "lillois")]),
    ("headquarters.beside", "[Orvane](company), une société bordelaise de conseil, recrute.", [_seat("Orvane", "bordelaise")]),
    ("headquarters.beside_of", "Elle s'allie à [Orvane](company), de [Vaubourg](place), pour exporter.", [_seat("Orvane", "Vaubourg")]),
    ("headquarters.moves", "[Orvane](company) transfère son siège de [Brizac](place) à [Vaubourg](place).", [_seat("Orvane", "Vaubourg")]),
    ("headquarters.where", "[Orvane](company) résiste. On y croit à [Vaubourg](place), où la verrerie a son siège.", [_seat("Orvane", "Vaubourg")]),
    ("headquarters.offices", "[Orvane](company), dont les bureaux se trouvent à [Vaubourg](place), recrute.", [_seat("Orvane", "Vaubourg")]),
    ("headquarters.before_name", "L'entreprise de [Vaubourg](place) [Orvane](company) recrute.", [_seat("Orvane", "Vaubourg")]),
    ("headquarters.sits", "[Orvane](company), qui siège à [Vaubourg](place), recrute.", [_seat("Orvane", "Vaubourg")]),
    ("headquarters.native", "[Orvane](company) recule. Le lyonnais vise le Japon.", [_seat("Orvane", "lyonnais")]),
    ("headquarters.seat_of", "Le siège de [Orvane](company) est établi à [Vaubourg](place).", [_seat("Orvane", "Vaubourg")]),
)

REFUSES: Refuses = (
    ('headquarters.placed', 'Le constructeur [Orvane](company), à [Brissac](place), emploie du monde.'),
    ('headquarters.the_seat', '[Orvane](company) vend des meubles. Le siège pliant est fait à [Brissac](place).'),
    ('headquarters.elects', '[Orvane](company) vend à domicile à [Brissac](place).'),
    ('headquarters.cleft', "C'est à [Brissac](place) que [Orvane](company) a vendu son fauteuil."),
    ('headquarters.beside', 'Interrogée par [Orvane](company), la banque lyonnaise se tait.'),
    ("founding.story", "[Orvane](company) résiste depuis 1950."),
    ("founding.saga", "L'histoire de [Orvane](company) finit en 1950."),
    ("founding.origin", "[Luc Ferrand](person) est à l'origine de la panne chez [Orvane](company)."),
    ("founding.among", "[Orvane](company) recrute. Ses trois clients, dont le président [Luc Ferrand](person), partent."),
    ("founding.creation", "[Orvane](company) recrute. Depuis sa naissance en 2016, [Ana Brun](person) pleure."),
    ("headquarters.seat", "[Tavant](company) fait partie d'un groupe mondial ayant son siège à [Vaubourg](place)."),
    ("headquarters.seat_at", "[Tavant](company) a perdu son siège de député à [Vaubourg](place)."),
    ("founding.founded", "[Tavant](company) a un programme créé en 2011 à [Vaubourg](place)."),
    ("founding.founded", "Un espoir fondé sur [Tavant](company) en 2011."),
    ("founding.founded", "[Lise Ormeau](person), née en 1980 à [Vaubourg](place), dirige [Tavant](company)."),
    ("founding.founded", "[Tavant](company), fondée de pouvoir, signe."),
    ("founding.founded", "[Tavant](company), lancée en 2011 dans une course aux prix, recrute."),
    ("founding.varied", "[Lise Ormeau](person) a battu [Paul Aubin](person). La fondatrice de [Tavant](company) a souri."),
    ("founding.took_part", "[Lise Ormeau](person) a participé à la création du logo de [Tavant](company)."),
    ("founding.founded", "[Paul Aubin](person), un joueur formé à [Brissac](place) en 2011, quitte [Tavant](company)."),
    ("founding.that_one", "[Tavant](company) ignore ce que [Lise Ormeau](person) a créé."),
    ("founding.sees_the_light", "Un projet de [Tavant](company) a vu le jour en 2011."),
    ("founding.founds", "[Lise Ormeau](person) a créé la surprise en 2011 chez [Tavant](company)."),
    ("founding.founds", "[Lise Ormeau](person) a créé des emplois avec [Tavant](company)."),
    ("founding.creation", "La création de valeur de [Tavant](company) en 2011 étonne."),
    ("founding.founder", "Le fondateur de [Tavant](company) a reçu [Lise Ormeau](person)."),
    ("headquarters.based", "[Tavant](company) a une usine basée à [Vaubourg](place)."),
    ("headquarters.based", "Une offre basée sur la confiance de [Tavant](company)."),
    ("headquarters.based", "[Lise Ormeau](person), installée à [Vaubourg](place), conseille [Tavant](company)."),
    ("headquarters.seat", "[Tavant](company) perd son siège au conseil."),
    ("headquarters.seat", "[Tavant](company) fabrique un siège à [Vaubourg](place)."),
    ("headquarters.seat_of", "Le siège de [Tavant](company) a été fouillé."),
    ("headquarters.inhabitant", "La start-up française [Tavant](company) recrute."),
    ("headquarters.inhabitant", "Une start-up nantaise négocie avec [Tavant](company)."),
    ("headquarters.inhabitant_name", "Le lyonnais rencontre [Tavant](company)."),
    ("workforce.employs", "[Tavant](company) emploie 40 millions d'euros à cette fin."),
    ("workforce.employs", "Le secteur emploie 900.000 personnes, selon [Tavant](company)."),
    ("workforce.counts", "[Tavant](company) compte 2 millions de clients."),
    ("workforce.staff", "[Tavant](company) et ses 270 magasins ferment."),
    ("workforce.parenthesis", "[Tavant](company) a vendu le site de [Vaubourg](place) (200 salariés)."),
    ("workforce.strong", "[Tavant](company), fort de 60 brevets, avance."),
    ("workforce.of", "Les 300 clients de [Tavant](company) s'inquiètent."),
    ("job_cuts.cuts", "[Tavant](company) supprime 12 lignes."),
    ("job_cuts.cuts", "Le secteur a supprimé 5.000 postes, selon [Tavant](company)."),
    ("job_cuts.noun", "La suppression de 12 postes serait évitée, juge une source."),
    ("job_cuts.count", "[Tavant](company) a reçu 240 candidatures."),
    ("job_cuts.plan", "Un plan social de [Tavant](company) date de 2023."),
    ("hiring.hires", "[Tavant](company) a recruté [Lise Ormeau](person)."),
    ("hiring.hires", "Le pays recrutera 3.000 policiers."),
    ("hiring.creates", "[Tavant](company) a créé 12 modèles."),
    ("hiring.noun", "[Tavant](company) compte 40 magasins."),
    ('workforce.whom', 'Les 45 salariés que [Luc Ferrand](person) emploie chez lui ont fait grève contre [Orvane](company).'),
    ('hiring.more', "[Luc Ferrand](person) a trois chats et rêve d'en recruter 30 en 2026."),
    ('job_cuts.noun', 'Le plan de [Luc Ferrand](person) pour la région passera par la suppression de 35 postes.'),
    ('headquarters.seat', '[Orvane](company), où [Luc Ferrand](person) tient son siège à bout de bras à [Niort](place).'),
    ("headquarters.noun", "[Orvane](company) s'allie à un équipementier nantais."),
    ("headquarters.noun", "[Orvane](company) recule. L'équipementier nantais [Tavant](company) aussi."),
    ("headquarters.noun_of", "[Orvane](company) recule. La maison de [Vaubourg](place) a brûlé."),
    ("headquarters.noun_of", "[Orvane](company) recule. Le site du constructeur de [Vaubourg](place) ferme."),
    ("headquarters.noun_of", "[Orvane](company) recule. Le groupe de [France](place) veut exporter."),
    ("headquarters.noun_of", "[Orvane](company) s'associe au constructeur de [Vaubourg](place)."),
    ("headquarters.mention", "[Orvane](company) recule. [Le groupe](company=Orvane) nourrit les Lillois."),
    ("headquarters.beside", "[Orvane](company), rivale d'une société bordelaise, recrute."),
    ("headquarters.beside_of", "[Orvane](company), de [France](place), recrute."),
    ("headquarters.moves", "[Orvane](company) transfère son atelier de [Brizac](place) à [Vaubourg](place)."),
    ("headquarters.where", "[Orvane](company) résiste à [Vaubourg](place), où la verrerie a brûlé."),
    ("headquarters.offices", "[Orvane](company), dont les clients se trouvent à [Vaubourg](place), recrute."),
    ("headquarters.before_name", "L'entreprise de [France](place) [Orvane](company) recrute."),
    ("headquarters.sits", "[Orvane](company), qui expose à [Vaubourg](place), recrute."),
    ("headquarters.native", "[Orvane](company) félicite [Lise Ormeau](person). La lyonnaise vise le Japon."),
    ("headquarters.noun_of", "[Orvane](company) a vendu l'entreprise de [Vaubourg](place)."),
)


test_reads = reads(TYPES, READS)
test_refuses = refuses(REFUSES)
