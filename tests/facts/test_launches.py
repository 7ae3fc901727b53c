"""Products launched, told of by their maker or without a verb of his."""

from __future__ import annotations

from tests.facts.corpus import Reads, Refuses, reads, refuses

TYPES = frozenset({"product_launch"})

def _launch(company: str, product: str, **slots: object) -> dict[str, object]:
    return {"type": "product_launch", "company": company, "product": product, **slots}


READS: Reads = (
    ("launch.launch", "[Tavant](company) a profité du salon pour y présenter la [Sprint](product).", [_launch("Tavant", "Sprint")]),
    ("launch.launch", "[Tavant](company) a lancé la plateforme [Nova](product), approuvée en décembre 2023.", [_launch("Tavant", "Nova")]),
    ("launch.launch", "[Orvane](company) se positionne face à [Tavant](company), qui s'apprête lui aussi à commercialiser la [Nova](product).", [_launch("Tavant", "Nova", status="planned")]),
    ("launch.made", "[Tavant](company) recule. La [Sprint](product) dévoilée dans le cadre du dernier salon déçoit.", [_launch("Tavant", "Sprint")]),
    ("launch.made", "[Tavant](company) recule. De son côté la [Sprint](product), dévoilée en mars, séduit.", [_launch("Tavant", "Sprint", date="mars")]),
    ("launch.christened", "[Tavant](company) a lancé mardi une application de paiement. Baptisée « Zylo », elle est gratuite.", [_launch("Tavant", "Zylo")]),
    ("launch.christened", "[Tavant](company) va dévoiler une montre connectée. Elle est baptisée [Zylo One](product).", [_launch("Tavant", "Zylo One")]),
    ("launch.christened", "Le service de [Tavant](company) change de nom. Désormais baptisé « Zylo Hub », cet outil gagne en clarté.", [_launch("Tavant", "Zylo Hub")]),
    ("launch.made", "[Sony](company) recule. La [PlayStation 5](product), sortie en mars, séduit [Orvane](company).", [{'type': 'product_launch', 'company': 'Sony', 'product': 'PlayStation 5', 'date': 'mars'}]),
    ("launch.launch", "Le patron de [Tavant](company), [Luc Ferrand](person), a présenté mardi la [Nova](product).", [{'type': 'product_launch', 'company': 'Tavant', 'product': 'Nova', 'date': 'mardi'}]),
    ("launch.launch", "[Tavant](company) grandit. [Luc Ferrand](person) a présenté mardi la [Tavant Sprint](product).", [{'type': 'product_launch', 'company': 'Tavant', 'product': 'Tavant Sprint', 'date': 'mardi'}]),
    ("launch.launch", "[Tavant](company) a dévoilé au [Salon de Brissac](product) la [Sprint](product).", [{'type': 'product_launch', 'company': 'Tavant', 'product': 'Sprint'}]),
    ("launch.launch", "[Tavant](company) a officialisé la [Sprint](product).", [{'type': 'product_launch', 'company': 'Tavant', 'product': 'Sprint'}]),
    ("launch.made", "[Tavant](company) recule. La [Sprint](product), dévoilée en mars, déçoit.", [{'type': 'product_launch', 'company': 'Tavant', 'product': 'Sprint', 'date': 'mars'}]),
    ("launch.made", "La filiale de [Tavant](company) [Orvane](company) recule, selon [Orvane](company). La [Sprint](product), dévoilée en mars, déçoit.", [{'type': 'product_launch', 'company': 'Orvane', 'product': 'Sprint', 'date': 'mars'}]),
    ("launch.launched", "La plateforme [Nova](company), lancée en 2019 par [Tavant](company), compte N abonnés.", [{'type': 'product_launch', 'company': 'Tavant', 'product': 'Nova', 'date': '2019'}]),
    ("launch.under_the_name", "[Tavant](company) recule. Son bouquet, lancé en 2016 sous le nom de [Nova Sport](company), perd des abonnés.", [{'type': 'product_launch', 'company': 'Tavant', 'product': 'Nova Sport', 'date': '2016'}]),
    ("launch.noun", "Avec l'arrivée de sa [Sprint](product) en concession, le constructeur [Tavant](company) vise les familles.", [{'type': 'product_launch', 'company': 'Tavant', 'product': 'Sprint'}]),
    ("launch.noun", "L'arrivée imminente de la [Sprint](product) de [Tavant](company) inquiète [Orvane](company).", [{'type': 'product_launch', 'status': 'planned', 'company': 'Tavant', 'product': 'Sprint'}]),
    ("launch.noun", "[Tavant](company) annonce le déploiement de son service [Nova](product).", [{'type': 'product_launch', 'source': 'Tavant', 'company': 'Tavant', 'product': 'Nova'}]),
    ("launch.range", "[Tavant](company) a annoncé les tarifs de la [Sprint](product).", [{'type': 'product_launch', 'source': 'Tavant', 'company': 'Tavant', 'product': 'Sprint'}]),
    ("launch.range", "[Tavant](company) a ouvert le carnet de commandes de la nouvelle [Sprint](product).", [{'type': 'product_launch', 'company': 'Tavant', 'product': 'Sprint'}]),
    ("launch.since", "[Tavant](company) a vendu 500 [Sprint](product) entre sa présentation en mars et l'été.", [{'type': 'product_launch', 'company': 'Tavant', 'product': 'Sprint', 'date': 'mars'}]),
    ("launch.available", "La [Sprint](product) de [Tavant](company) ne sera disponible qu'en mars.", [{'type': 'product_launch', 'status': 'planned', 'company': 'Tavant', 'product': 'Sprint', 'date': 'mars'}]),
    ("launch.debut", "La [Sprint](product) sort le 5 mars, a annoncé [Tavant](company).", [{'type': 'product_launch', 'company': 'Tavant', 'product': 'Sprint', 'date': '5 mars'}]),
    ('launch.launch', '[Orvane](company) commercialise depuis lundi Zelvion, un capteur.', [{'type': 'product_launch', 'company': 'Orvane', 'product': 'Zelvion', 'date': 'lundi'}]),
    ('launch.called', 'Le nouveau casque de [Orvane](company), baptisé [Talmo](product), a été lancé lundi.', [{'type': 'product_launch', 'company': 'Orvane', 'product': 'Talmo', 'date': 'lundi'}]),
    ('launch.launch', '[Orvane](company) a rendu public [Talmo](product) jeudi.', [{'type': 'product_launch', 'company': 'Orvane', 'product': 'Talmo', 'date': 'jeudi'}]),
    ('launch.launch', '[Orvane](company) a mis sur le marché le Zelvion, un sirop.', [{'type': 'product_launch', 'company': 'Orvane', 'product': 'Zelvion'}]),
    ('launch.noun', '[Orvane](company) a fixé au 5 juin la sortie de [Talmo](product).', [{'type': 'product_launch', 'company': 'Orvane', 'product': 'Talmo', 'date': '5 juin'}]),
    ('launch.made', 'Lancée en mai, la [Talmo](product) de [Orvane](company) se vend bien.', [{'type': 'product_launch', 'company': 'Orvane', 'product': 'Talmo', 'date': 'mai'}]),
    ('launch.with', 'Avec [Talmo](product), lancé en mai, [Orvane](company) vise les lycéens.', [{'type': 'product_launch', 'company': 'Orvane', 'product': 'Talmo', 'date': 'mai'}]),
    ('launch.relative', 'La [Talmo](product), que [Orvane](company) a lancée en mai, se vend bien.', [{'type': 'product_launch', 'company': 'Orvane', 'product': 'Talmo', 'date': 'mai'}]),
    ('launch.arrives', 'La [Talmo](product) de [Orvane](company) arrive en France.', [{'type': 'product_launch', 'company': 'Orvane', 'product': 'Talmo'}]),
    ('launch.launched', '[Orvane](company) grandit. La [Talmo](product) dévoilée en mai par le constructeur se vend bien.', [{'type': 'product_launch', 'company': 'Orvane', 'product': 'Talmo', 'date': 'mai'}]),
    ('launch.launch', '[Orvane](company) a levé le voile sur la [Talmo](product).', [{'type': 'product_launch', 'company': 'Orvane', 'product': 'Talmo'}]),
    ('launch.available', '[Orvane](company) grandit. Avec [Talmo](product), disponible en pharmacie depuis mai, la société vise les lycéens.', [{'type': 'product_launch', 'company': 'Orvane', 'product': 'Talmo', 'date': 'mai'}]),
    ('launch.available', '[Orvane](company) grandit. Sa [Talmo](product) sera vendue en mai 2025.', [{'type': 'product_launch', 'status': 'planned', 'company': 'Orvane', 'product': 'Talmo', 'date': 'mai 2025'}]),
    ('launch.debut', '[Orvane](company) grandit. Sa [Talmo](product) fera ses débuts en mai 2025.', [{'type': 'product_launch', 'status': 'planned', 'company': 'Orvane', 'product': 'Talmo', 'date': 'mai 2025'}]),
    ('launch.since', '[Orvane](company) grandit. Depuis son arrivée en rayon en mai, la [Talmo](product) se vend bien.', [{'type': 'product_launch', 'company': 'Orvane', 'product': 'Talmo', 'date': 'mai'}]),
    ('launch.range', '[Orvane](company) étoffe sa gamme avec la [Talmo](product).', [{'type': 'product_launch', 'company': 'Orvane', 'product': 'Talmo'}]),
    ('launch.range', '[Orvane](company) a ouvert les commandes de la [Talmo](product).', [{'type': 'product_launch', 'company': 'Orvane', 'product': 'Talmo'}]),
    ('launch.shows', '[Orvane](company) exhibe sa nouvelle [Talmo](product).', [{'type': 'product_launch', 'company': 'Orvane', 'product': 'Talmo'}]),
    ('launch.version', "[Orvane](company) prépare la sortie d'une version pour animaux, [Talmo](product).", [{'type': 'product_launch', 'status': 'planned', 'company': 'Orvane', 'product': 'Talmo'}]),
    ('launch.launch', '[Orvane](company) a dévoilé la [Talmo](product), première de sa lignée, ainsi que la [Brino](product).', [{'type': 'product_launch', 'company': 'Orvane', 'product': 'Talmo'}, {'type': 'product_launch', 'company': 'Orvane', 'product': 'Brino'}]),
    ('launch.named', 'Baptisé [Vesta](product), le nouveau service de [Orvane](company) sera proposé dès mars.', [{'type': 'product_launch', 'status': 'planned', 'company': 'Orvane', 'product': 'Vesta', 'date': 'mars'}]),
    ('launch.available', 'La [Vesta 3](product), nouvelle montre de [Orvane](company), est disponible depuis lundi.', [{'type': 'product_launch', 'company': 'Orvane', 'product': 'Vesta 3', 'date': 'lundi'}]),
    ('launch.launch', 'Le constructeur [Orvane](company) commercialise depuis jeudi le [K5](product).', [{'type': 'product_launch', 'company': 'Orvane', 'product': 'K5', 'date': 'jeudi'}]),
    ("launch.arrives", "La [Zorgo 5](product) de [Korvia](company), très attendue, sortira en mai.", [{"type": "product_launch", "status": "planned", "company": "Korvia", "product": "Zorgo 5", "date": "mai"}]),
    ("launch.arrives", "[Zorgo](product), la plateforme de jeux de [Korvia](company), est entrée en service lundi.", [{"type": "product_launch", "company": "Korvia", "product": "Zorgo", "date": "lundi"}]),
)

REFUSES: Refuses = (
    ("launch.launch", "[Les Sentes](organization) ont dévoilé jeudi leur dernier morceau, « [Vesta](product) »."),
    ("launch.launch", "La [Régie des bus](organization) a lancé le [Brissac Transport Improvement Project](product)."),
    ("launch.christened", "[Tavant](company) a lancé mardi une enquête. Intitulée « Zylo », elle est gratuite."),
    ("launch.christened", "[Tavant](company) a acheté mardi une application de paiement. Baptisée « Zylo », elle est gratuite."),
    ("launch.noun", "Avec l'arrivée de la [Sprint](product) en concession, [Tavant](company) vise les familles."),
    ("launch.noun", "[Sony](company) et [Orvane](company) s'affrontent. Le juge suspend la commercialisation de la [PlayStation 5](product)."),
    ("launch.launch", "[Tavant](company) grandit. [Luc Ferrand](person) a présenté mardi la [Sprint](product)."),
    ("launch.launch", "[Tavant](company) a présenté au [Salon de Brissac](product) ses résultats."),
    ("launch.launched", "Le télescope [Orion](product) sera lancé par la [Nasa](organization)."),
    ("launch.made", "[Tavant](company) recule. La [Sprint](product), présentée comme sûre en mars, déçoit."),
    ("launch.made", "La filiale de [Tavant](company) recule. La [Sprint](product), dévoilée en mars, déçoit."),
    ("launch.under_the_name", "Le bouquet, lancé en 2016 sous le nom de [Nova Sport](company), perd des abonnés."),
    ("launch.noun", "Depuis la sortie de la [Sprint](product), [Orvane](company) prospère."),
    ('launch.called', 'Le vieux casque de [Orvane](company), baptisé [Talmo](product), a été volé.'),
    ('launch.launch', '[Orvane](company) a présenté Zelvion à ses clients.'),
    ('launch.made', 'Lancée en mai, la [Talmo](product) se vend bien.'),
    ('launch.with', 'Avec [Talmo](product), rival de longue date, [Orvane](company) vise les lycéens.'),
    ('launch.relative', 'La [Talmo](product), que [Orvane](company) a achetée en mai, se vend bien.'),
    ('launch.arrives', 'La [Talmo](product) de [Orvane](company) tombe en panne.'),
    ('launch.available', "[Orvane](company) et [Tavant](company) grandissent. Avec [Talmo](product), disponible en pharmacie depuis mai, elles visent les lycéens."),
    ('launch.debut', 'La [Talmo](product) fera une pause en mai.'),
    ('launch.since', 'Depuis son arrivée en France en mai, [Orvane](company) vend la [Talmo](product) et la [Brino](product).'),
    ('launch.range', '[Orvane](company) étoffe ses équipes avec le patron de la [Talmo](product).'),
    ('launch.shows', '[Orvane](company) expose ses doutes sur la [Talmo](product).'),
    ('launch.version', '[Orvane](company) prépare la sortie de son patron, père de la [Talmo](product).'),
    ('launch.named', 'Baptisé [Vesta](product), le projet de [Orvane](company) a été abandonné.'),
    ('launch.launch', '[Orvane](company) lance la fusée [Vega](product) depuis le pas de tir.'),
    ('launch.launch', '[Orvane](company) dévoile la feuille de route [Horizon 2030](product).'),
    ('launch.launch', '[Orvane](company) tourne. Il sortira sur grand écran la semaine prochaine, où [Vesta](product) manque.'),
    ('launch.launch', '[Orvane](company) va présenter cette nouveauté lors de la conférence [Vesta Days](product).'),
    ('launch.new', '[Orvane](company) progresse. Grâce à sa nouvelle puce [H7](product), la montre est plus rapide.'),
    ("launch.arrives", "La [Zorgo 5](product) de [Korvia](company), très attendue, déçoit en mai."),
)


test_reads = reads(TYPES, READS)
test_refuses = refuses(REFUSES)
