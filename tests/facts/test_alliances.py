"""Partnerships and product launches."""

from __future__ import annotations

from tests.facts.corpus import Reads, Refuses, reads, refuses

TYPES = frozenset({"partnership", "product_launch"})


def _with(*parties: str, **slots: object) -> dict[str, object]:
    return {"type": "partnership", "parties": list(parties), **slots}


def _launch(company: str, product: str, **slots: object) -> dict[str, object]:
    return {"type": "product_launch", "company": company, "product": product, **slots}


READS: Reads = (
    ('partnership.share', '[Tavant](company) et [Cofal](company) mettent leurs forces de vente en commun.', [{'type': 'partnership', 'parties': ['Tavant', 'Cofal']}]),
    ('partnership.enlists', "[Tavant](company) s'est adjoint les services de [Cofal](company).", [{'type': 'partnership', 'parties': ['Tavant', 'Cofal']}]),
    ('partnership.enlists', '[Tavant](company) codéveloppera une puce avec la société [Cofal](company).', [{'type': 'partnership', 'status': 'planned', 'parties': ['Tavant', 'Cofal']}]),
    ('partnership.jointly', '[Tavant](company) et [Cofal](company) exploitent de concert une mine.', [{'type': 'partnership', 'parties': ['Tavant', 'Cofal']}]),
    ('partnership.jointly', '[Tavant](company) et [Cofal](company) bâtiront ensemble une usine.', [{'type': 'partnership', 'status': 'planned', 'parties': ['Tavant', 'Cofal']}]),
    ('partnership.hand_in_hand', '[Tavant](company) et le groupe [Cofal](company) main dans la main', [{'type': 'partnership', 'parties': ['Tavant', 'Cofal']}]),
    ('partnership.join', '[Tavant](company) et [Cofal](company) ont lié leurs destins dans le lin.', [{'type': 'partnership', 'parties': ['Tavant', 'Cofal']}]),
    ('partnership.join', "[Tavant](company) s'est mis d'accord avec [Cofal](company) pour partager ses quais.", [{'type': 'partnership', 'parties': ['Tavant', 'Cofal']}]),
    ('partnership.agreement', '[Tavant](company) et [Cofal](company) ont créé une société commune.', [{'type': 'partnership', 'parties': ['Tavant', 'Cofal']}]),
    ('partnership.agreement', "Le salon, fruit de l'alliance de [Tavant](company) et de [Cofal](company), ouvre.", [{'type': 'partnership', 'parties': ['Tavant', 'Cofal']}]),
    ('partnership.agreement', 'Cet accord de distribution lie [Tavant](company) à [Cofal](company) pour quatre ans.', [{'type': 'partnership', 'parties': ['Tavant', 'Cofal']}]),
    ('partnership.join', 'Les deux groupes, [Tavant](company) et [Cofal](company), collaboreront.', [{'type': 'partnership', 'status': 'planned', 'parties': ['Tavant', 'Cofal']}]),
    ("partnership.agreement", "Le gouvernement de la [Zambrie](place) numérise l'état civil en partenariat avec la société [Tavant](company).", [_with("Zambrie", "Tavant")]),
    ("partnership.agreement", "En 2024, la municipalité de [Brissac](place), en partenariat avec le [Centre Amarys](organization), a tenu un forum.", [_with("Brissac", "Centre Amarys")]),
    ("partnership.agreement", "Le [Lusambo](place) a prolongé de dix ans son partenariat avec [Tavant](company).", [_with("Lusambo", "Tavant")]),
    ("partnership.agreement", "Nous aimons la collaboration entre [Tavant](company), la ville de [Brissac](place) et [Cofal](company).", [_with("Tavant", "Brissac", "Cofal")]),
    ("partnership.agreement", "L'annonce d'une coentreprise de fret entre sa filiale [Tavant](company), la société nigériane [Cofal](company) et le suédois [Orvel](company).", [_with("Tavant", "Cofal", "Orvel")]),
    ("partnership.agreement", "Le partenariat renouvelé de la [Banque Amarys](organization) avec le groupe [Tavant](company) aide les PME.", [_with("Banque Amarys", "Tavant")]),
    ("partnership.agreement", "[Tavant](company) s'est retiré de la coentreprise formée avec [Cofal](company).", [_with("Tavant", "Cofal")]),
    ("partnership.join", "[Tavant](company) a collaboré avec les chercheurs de l'[Institut Amarys](organization).", [_with("Tavant", "Institut Amarys")]),
    ("partnership.agreement", "[Tavant](company) a signé mardi avec [Cofal](company) (COF) un accord pour rénover des gares.", [_with("Tavant", "Cofal", date="mardi")]),
    ("partnership.agreement", "Le [Lusambo](place) et le [Brassolet](place) ont signé un accord avec [Tavant](company) pour un port.", [_with("Lusambo", "Brassolet", "Tavant")]),
    ("partnership.share", "[Tavant](company) et [Cofal](company) ont annoncé une offre groupée.", [_with("Tavant", "Cofal", source="Tavant")]),
    ("partnership.share", "[Orvane](company) et [Tessmar](company) mettront en commun leurs entrepôts.", [_with("Orvane", "Tessmar", status="planned")]),
    ("partnership.share", "[Orvane](company) et [Tessmar](company) s'entendent pour partager un réseau.", [_with("Orvane", "Tessmar")]),
    ("partnership.closer", "[Orvane](company) s'est rapproché de [Tessmar](company) pour concevoir une puce.", [_with("Orvane", "Tessmar")]),
    ("partnership.chosen", "[Orvane](company) a choisi [Tessmar](company) comme partenaire.", [_with("Orvane", "Tessmar")]),
    ("partnership.among", "[Orvane](company) compte [Tessmar](company) parmi ses partenaires.", [_with("Orvane", "Tessmar")]),
    ("partnership.agreement", "[Tavant](company) et [Cofal](company) ont scellé un partenariat commercial.", [_with("Tavant", "Cofal")]),
    ("partnership.agreement", "[Tavant](company) annonce un partenariat avec [Cofal](company).", [_with("Tavant", "Cofal", source="Tavant")]),
    ("partnership.agreement", "L'alliance entre [Tavant](company) et [Cofal](company) tient bon.", [_with("Tavant", "Cofal")]),
    ("partnership.agreement", "Une plateforme de [Cofal](company), avec qui [Tavant](company) signe un accord.", [_with("Cofal", "Tavant")]),
    ("partnership.join", "[Tavant](company) s'associe à [Cofal](company) pour rénover des gares.", [_with("Tavant", "Cofal")]),
    ("partnership.join", "[Tavant](company) s'est par ailleurs associé à [Cofal](company) pour former des apprentis.", [_with("Tavant", "Cofal")]),
    ("partnership.agreement", "[Tavant](company) recrute. Un partenariat avec [Cofal](company), signé lundi, doit aider.", [_with("Tavant", "Cofal", date="lundi")]),
    ("partnership.joint", "La coentreprise formée à parts égales par [Tavant](company) et [Cofal](company) vend du lin.", [_with("Tavant", "Cofal")]),
    ("partnership.partner", "[Tavant](company), partenaire de [Cofal](company), recrute.", [_with("Tavant", "Cofal")]),
    ("launch.launch", "Lundi, [Tavant](company) a dévoilé sa tondeuse [Cortiva 2](product).", [_launch("Tavant", "Cortiva 2", date="Lundi")]),
    ("launch.launched", "[Cortiva 2](product), dévoilé par [Tavant](company), séduit.", [_launch("Tavant", "Cortiva 2")]),
    ("launch.noun", "[Tavant](company) annonce le lancement de [Cortiva 2](product).", [_launch("Tavant", "Cortiva 2", source="Tavant")]),
    ("launch.new", "[Tavant](company) mise sur son nouveau modèle [Cortiva 2](product).", [_launch("Tavant", "Cortiva 2")]),
    ('launch.fronted', '[Orvane](company) grandit. Commercialisé depuis mai, son casque [Serentis](product) aurait équipé 6.000 patients.', [{'type': 'product_launch', 'company': 'Orvane', 'product': 'Serentis', 'date': 'mai'}]),
    ("partnership.together", "[Tavant](company) et la [Croix-Bleue](organization) œuvrent main dans la main.", [{"type": "partnership", "parties": ["Tavant", "Croix-Bleue"]}]),
    ("partnership.consortium", "Le consortium formé de la société [Tavant](company), [Cofal](company) et l'allemand [Belorga](company) construira le pont.", [{"type": "partnership", "parties": ["Tavant", "Cofal", "Belorga"]}]),
    ("partnership.its_partner", "[Tavant](company) et son partenaire [Cofal](company) recrutent.", [{"type": "partnership", "parties": ["Tavant", "Cofal"]}]),
    ("partnership.its_partner", "[Tavant](company) devient le partenaire officiel de la [Ligue Bleue](organization).", [{"type": "partnership", "parties": ["Tavant", "Ligue Bleue"]}]),
    ("partnership.agreement", "[Tavant](company) et [Cofal](company) recrutent. Les deux entités ont noué une alliance.", [{"type": "partnership", "parties": ["Tavant", "Cofal"]}]),
    ("partnership.agreement", "[Tavant](company) a signé un protocole d'accord avec [Cofal](company), ainsi qu'un partenariat avec [Belorga](company).", [{"type": "partnership", "parties": ["Tavant", "Cofal"]}, {"type": "partnership", "parties": ["Tavant", "Belorga"]}]),
    ("partnership.agreement", "[Tavant](company) a conclu un partenariat avec la marque [Cortiva](product).", [{"type": "partnership", "parties": ["Tavant", "Cortiva"]}]),
    ("partnership.allied", "[Tavant](company), allié au chinois [Cofal](company), lance un modèle.", [{"type": "partnership", "parties": ["Tavant", "Cofal"]}]),
    ("partnership.agreement", "[Tavant](company) et [Cofal](company) rééquilibrent leur alliance.", [{"type": "partnership", "parties": ["Tavant", "Cofal"]}]),
    ('partnership.agreement', 'En partenariat avec [Brissac](company), [Orvane](company) lance une offre de location.', [{'type': 'partnership', 'parties': ['Brissac', 'Orvane']}]),
    ('partnership.agreement', "[Orvane](company) a signé un protocole d'accord avec le gouvernement du [Lusambo](place).", [{'type': 'partnership', 'parties': ['Orvane', 'Lusambo']}]),
    ('partnership.agreement', 'Le partenariat noué en 2021 par [Orvane](company) avec [Brissac](company) a été prolongé.', [{'type': 'partnership', 'parties': ['Orvane', 'Brissac'], 'date': '2021'}]),
    ('partnership.agreement', 'La collaboration entre [Orvane](company) et [Luc Ferrand](person), entamée en 2014, continue.', [{'type': 'partnership', 'parties': ['Orvane', 'Luc Ferrand'], 'date': '2014'}]),
    ('partnership.together', 'Main dans la main avec [Brissac](company), [Orvane](company) développe un moteur.', [{'type': 'partnership', 'parties': ['Brissac', 'Orvane']}]),
    ('partnership.join', "[Orvane](company) travaille avec [Brissac](company) au développement d'un drone.", [{'type': 'partnership', 'parties': ['Orvane', 'Brissac']}]),
    ('partnership.consortium', 'Le chantier revient au consortium constitué par la société [Orvane](company) et la société [Brissac](company).', [{'type': 'partnership', 'parties': ['Orvane', 'Brissac']}]),
    ('partnership.agreement', "L'étude est publiée par [Institut Lorval](organization) en collaboration avec [Brissac](company).", [{'type': 'partnership', 'parties': ['Institut Lorval', 'Brissac']}]),
    ('partnership.agreement', "[Brissac](company) suit. Le cours est proposé par l'organisation à but non lucratif [Institut Lorval](organization), en partenariat avec l'[université de Rennes](organization).", [{'type': 'partnership', 'parties': ['Institut Lorval', 'université de Rennes']}]),
    ('partnership.agreement', 'Selon les informations officialisées dimanche par la préfecture, un accord a été signé entre [Orvane](company) et [Brissac](company).', [{'type': 'partnership', 'source': 'les informations officialisées dimanche par la préfecture', 'parties': ['Orvane', 'Brissac']}]),
)

REFUSES: Refuses = (
    ("partnership.agreement", "L'accord entre la ville de [Brissac](place) et la ville de [Vaubourg](place) tient."),
    ("partnership.agreement", "Le [Lusambo](place) a prolongé son accord avec le [Brassolet](place)."),
    ("partnership.agreement", "À [Brissac](place), en partenariat avec [Tavant](company), on danse."),
    ("partnership.agreement", "Le diffuseur montre [Brissac](place) - [Vaubourg](place), et grandit, en signant un accord avec [Tavant](company)."),
    ('partnership.share', '[Tavant](company) et [Cofal](company) mettent leurs rames au garage.'),
    ('partnership.enlists', "[Tavant](company) a trouvé un allié dans l'inflation, note [Cofal](company)."),
    ('partnership.jointly', '[Tavant](company) et [Cofal](company) produisent un ensemble de pièces.'),
    ('partnership.hand_in_hand', '[Tavant](company) et [Cofal](company) gardent la main.'),
    ('partnership.join', "[Tavant](company) et [Cofal](company) se sont mis d'accord pour fusionner."),
    ('partnership.agreement', '[Tavant](company) a signé un accord avec [Cofal](company) pour racheter une usine.'),
    ("partnership.agreement", "Le [Lusambo](place) a signé un accord avec le [Brassolet](place)."),
    ("partnership.agreement", "[Tavant](company) a signé avec [Cofal](company) la charte qui suit un accord."),
    ("partnership.share", "[Tavant](company) et [Cofal](company) ont annoncé une offre pour leurs clients."),
    ("partnership.agreement", "[Orvane](company) annonce un accord avec [Tessmar](company) portant sur un prêt."),
    ("partnership.share", "[Orvane](company) et [Tessmar](company) partagent leur avis."),
    ("partnership.closer", "[Orvane](company) s'est rapproché de [Tessmar](company) en Bourse."),
    ("partnership.chosen", "[Orvane](company) a choisi [Tessmar](company) comme cible."),
    ("partnership.among", "[Orvane](company) compte [Tessmar](company) parmi ses rivaux."),
    ("partnership.join", "[Orvane](company) clôt un tour auquel [Tessmar](company) et [Cofal](company) se sont associés."),
    ("launch.launch", "Le [gouvernement](organization) a lancé son programme [Cortiva 2](product)."),
    ("partnership.allied", "[Tavant](company), associé de longue date, rassure [Cofal](company)."),
    ("partnership.agreement", "Une convention lie l'État et l'agence, un accord entre l'État et [Tavant](company) et [Cofal](company)."),
    ("partnership.together", "[Tavant](company) et [Cofal](company) unissent leurs salles."),
    ("partnership.consortium", "Le consortium de [Tavant](company) recrute."),
    ("partnership.its_partner", "[Tavant](company) parle à ses partenaires. [Cofal](company) recrute."),
    ("partnership.agreement", "[Tavant](company) a signé un accord salarial avec la [CFDT](organization)."),
    ("partnership.agreement", "En accord avec [Cofal](company), [Tavant](company) retire son offre."),
    ("partnership.agreement", "Les partenaires sociaux ont quitté le siège de [Tavant](company)."),
    ("partnership.join", "[Tavant](company) s'associe au deuil de la famille."),
    ("partnership.joint", "La coentreprise de [Tavant](company) recrute."),
    ("partnership.partner", "[Tavant](company), partenaire de longue date, rassure [Cofal](company)."),
    ("launch.launch", "[Tavant](company) a lancé une offensive contre [Cortiva 2](product)."),
    ("launch.launch", "[Tavant](company) a présenté [Cortiva 2](product) comme un service gratuit."),
    ("launch.launch", "[Tavant](company) a lancé la construction de [Cortiva 2](product)."),
    ("launch.launch", "[Tavant](company) lance un appel d'offres pour [Cortiva 2](product)."),
    ("launch.launched", "Des logiciels lancés par [Tavant](company) imitent [Cortiva 2](product)."),
    ("launch.noun", "Le lancement de [Cortiva 2](product) a surpris."),
    ("launch.new", "Son premier modèle [Cortiva 2](product) avait séduit [Tavant](company)."),
    ('launch.fronted', "[Orvane](company) grandit. Développé par d'autres, un casque [Serentis](product) aurait équipé 6.000 patients."),
    ('partnership.agreement', 'Le ministre a salué ce partenariat entre la filiale de [Orvane](company) et [Brissac](company).'),
    ('partnership.agreement', 'La collaboration entre [Ana Lopez](person) et [Luc Ferrand](person) continue chez [Orvane](company).'),
    ('partnership.join', '[Orvane](company) travaille avec [Brissac](company) depuis 2019.'),
    ('partnership.agreement', "La [Ligue des ports](organization) alerte. Un protocole d'accord a été signé avec [Brissac](company)."),
)


test_reads = reads(TYPES, READS)
test_refuses = refuses(REFUSES)
