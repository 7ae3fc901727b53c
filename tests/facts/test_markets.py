"""Share prices, and companies that come to market or leave it."""

from __future__ import annotations

from tests.facts.corpus import Reads, Refuses, reads, refuses

TYPES = frozenset({"listing", "stock_move"})

READS: Reads = (
    ('stock.verb', "[Orvane](company), partenaire de [Solmic](company), qui recrute, grimpait de 4 % à 12,30 euros.", [{'type': 'stock_move', 'company': 'Orvane', 'change': '4 %'}]),
    ('stock.verb', "[Orvane](company) publie ses comptes. Le groupe a bondi de 12 % à l'ouverture de la Bourse de Paris.", [{'type': 'stock_move', 'company': 'Orvane', 'change': '12 %'}]),
    ('stock.verb', "[Orvane](company) a débuté la séance à la Bourse de Paris sur un léger repli de 1,2 %.", [{'type': 'stock_move', 'company': 'Orvane', 'change': '-1.2 %'}]),
    ('stock.bare', "[Orvane](company), entrée en Bourse en 2004, a pour sa part lâché 3 %.", [{'type': 'listing', 'company': 'Orvane', 'date': '2004'}, {'type': 'stock_move', 'company': 'Orvane', 'change': '-3 %'}]),
    ('stock.share', "[Orvane](company) rassure. Le titre s'appréciait de 0,40 $ ou 2,1 % à 19 $.", [{'type': 'stock_move', 'company': 'Orvane', 'change': '2.1 %'}]),
    ('stock.listed', "[Orvane](company) (-0,6 % à 41,20 euros) participera au projet.", [{'type': 'stock_move', 'company': 'Orvane', 'change': '-0.6 %'}]),
    ('stock.caused', "L'annonce a fait grimper de 4 % l'action de son partenaire [Orvane](company).", [{'type': 'stock_move', 'company': 'Orvane', 'change': '4 %'}]),
    ('stock.leads', '[Orvane](company) signe la plus forte hausse du CAC 40 (+4,3 %).', [{'type': 'stock_move', 'company': 'Orvane', 'change': '4.3 %'}]),
    ('stock.bare', '[Orvane](company) cède 2 % à 34,20 euros.', [{'type': 'stock_move', 'company': 'Orvane', 'change': '-2 %'}]),
    ('stock.share', "L'action [Orvane](company) a gagné 4,2 % mardi.", [{'type': 'stock_move', 'company': 'Orvane', 'change': '4.2 %', 'date': 'mardi'}]),
    ('stock.bare stock.share', 'A la Bourse de Paris, le titre [Orvane](company) cédait 2,6 % lundi.', [{'type': 'stock_move', 'company': 'Orvane', 'change': '-2.6 %', 'date': 'lundi'}]),
    ('stock.caused', 'La nouvelle a fait bondir les actions de [Solmic](company) de 7 %.', [{'type': 'stock_move', 'company': 'Solmic', 'change': '7 %'}]),
    ('stock.bare', '[Orvane](company) lâche 2,5 % à la Bourse de Paris.', [{'type': 'stock_move', 'company': 'Orvane', 'change': '-2.5 %'}]),
    ('stock.listed', 'A la Bourse de Paris, [Orvane](company) (+3,2 % à 12 euros) et [Solmic](company) (-1 %) se distinguent.', [{'type': 'stock_move', 'company': 'Orvane', 'change': '3.2 %'}, {'type': 'stock_move', 'company': 'Solmic', 'change': '-1 %'}]),
    ('stock.bare', '[Orvane](company) cède 1,1 % en séance, après un gain de 5 % la veille.', [{'type': 'stock_move', 'company': 'Orvane', 'change': '-1.1 %'}, {'type': 'stock_move', 'company': 'Orvane', 'change': '5 %', 'date': 'la veille'}]),
    ('listing.noun', "L'introduction en Bourse de [Orvane](company) est prévue en mai.", [{'type': 'listing', 'status': 'planned', 'company': 'Orvane', 'date': 'mai'}]),
    ('listing.noun listing.verb', 'Lundi, [Orvane](company) a annulé son introduction en Bourse.', [{'type': 'listing', 'status': 'denied', 'company': 'Orvane', 'date': 'Lundi'}]),
    ('listing.of', "L'introduction de [Orvane](company) à la Bourse de Madrid a été abandonnée.", [{'type': 'listing', 'status': 'denied', 'company': 'Orvane', 'venue': 'Bourse de Madrid'}]),
    ('listing.verb', "[Orvane](company) s'est introduit en Bourse en 2015.", [{'type': 'listing', 'company': 'Orvane', 'date': '2015'}]),
    ('listing.verb', '[Orvane](company), cotée à Londres depuis 2011, recrute.', [{'type': 'listing', 'company': 'Orvane', 'date': '2011'}]),
    ('listing.where', 'Sur le Nasdaq, où [Orvane](company) est entrée en 2012, les échanges sont calmes.', [{'type': 'listing', 'company': 'Orvane', 'venue': 'Nasdaq', 'date': '2012'}]),
    ('stock.bare', 'À la Bourse de Paris, [Orvane](company) a lâché 6,1 % et [Solmic](company) 5,4 %.', [{'type': 'stock_move', 'company': 'Orvane', 'change': '-6.1 %'}, {'type': 'stock_move', 'company': 'Solmic', 'change': '-5.4 %'}]),
    ('stock.bare', "À la Bourse de Paris, [Orvane](company), qui avait bondi de 14 % mardi, n'a rendu que 2,2 %.", [{'type': 'stock_move', 'company': 'Orvane', 'change': '14 %', 'date': 'mardi'}, {'type': 'stock_move', 'company': 'Orvane', 'change': '-2.2 %', 'date': 'mardi'}]),
    ('listing.noun', "[Orvane](company) va s'introduire en Bourse à Paris en mai. L'introduction en Bourse de [Orvane](company) est attendue par les analystes.", [{'type': 'listing', 'status': 'planned', 'company': 'Orvane', 'date': 'mai'}]),
    ('stock.bracketed', 'Le titre [Orvane](company) a fini en tête du CAC 40 (+4,3 %).', [{'type': 'stock_move', 'company': 'Orvane', 'change': '4.3 %'}]),
    ('stock.share', '[Orvane](company) inquiète. La nominative grappillait 1,2 % vers midi.', [{'type': 'stock_move', 'company': 'Orvane', 'change': '1.2 %'}]),
    ('stock.listed', '[Orvane](company) (-3,2 %) et [Solmic](company) (+1,1 %) ont fait les extrêmes.', [{'type': 'stock_move', 'company': 'Orvane', 'change': '-3.2 %'}, {'type': 'stock_move', 'company': 'Solmic', 'change': '1.1 %'}]),
    ('stock.share', 'Choyé depuis janvier, [Orvane](company) a déçu jeudi : le titre dévissait de 6 %.', [{'type': 'stock_move', 'company': 'Orvane', 'change': '-6 %', 'date': 'jeudi'}]),
    ('stock.bare', "[Orvane](company) plongeait de 15 % à l'ouverture.", [{'type': 'stock_move', 'company': 'Orvane', 'change': '-15 %'}]),
    ('listing.noun', "[Orvane](company) a déposé son dossier d'introduction au Nasdaq.", [{'type': 'listing', 'company': 'Orvane', 'venue': 'Nasdaq'}]),
    ('listing.verb', "[Orvane](company) veut s'inscrire à la Bourse de New York.", [{'type': 'listing', 'status': 'planned', 'company': 'Orvane', 'venue': 'Bourse de New York'}]),
)

REFUSES: Refuses = (
    ('stock.verb', "[Orvane](company) publie ses comptes. Le groupe a bondi de 12 % en un an."),
    ('stock.verb', "À la Bourse de Paris, on note que [Orvane](company) réduit de 12 % ses effectifs."),
    ('stock.listed', "[Orvane](company) (-0,6 % de marge) participera au projet."),
    ('stock.share', "[Orvane](company) recrute. La valeur de cette équipe a augmenté de 5 %."),
    ('stock.leads', '[Orvane](company) signe la plus forte hausse de la région (+4,3 %).'),
    ('stock.bare', "[Orvane](company) cède 2 % à 34 millions d'euros."),
    ('stock.share', 'La production de [Orvane](company) a reculé de 8 %, sans effet sur le titre.'),
    ('stock.share', "L'action sociale de la ville a progressé de 3 %, note [Orvane](company)."),
    ('stock.caused', 'La hausse a fait grimper les ventes de [Orvane](company) de 7 %.'),
    ('stock.bare', '[Orvane](company) détient 12 % du capital de [Solmic](company).'),
    ('stock.bare', '[Orvane](company) augmente de 3 % les salaires de ses équipes à la Bourse de Paris.'),
    ('stock.listed', '[Orvane](company) (12 % du marché) et [Solmic](company) se disputent le client.'),
    ('listing.noun', 'Les introductions en Bourse se font rares, constate [Luc Ferrand](person).'),
    ('listing.noun', "[Orvane](company) prépare l'introduction d'un nouveau produit sur le marché."),
    ('listing.verb', '[Luc Ferrand](person) est entré en Bourse du travail.'),
    ('listing.of', "L'entrée de [Orvane](company) au conseil est prévue en mai."),
    ('listing.where', 'Au siège, où [Orvane](company) est entrée en 2012, rien ne change.'),
    ('stock.share', 'Le titre de champion a été remporté avec 12 % des voix par [Orvane](company).'),
    ('stock.caused', '[Orvane](company) veut faire grimper le titre de son film.'),
    ('stock.bare', '[Orvane](company) progresse de 3 % dans les sondages.'),
    ('stock.listed', 'A la Bourse de Paris, [Orvane](company) (12 % de marge) recrute.'),
    ('listing.verb', 'Les sociétés cotées à Paris inquiètent [Luc Ferrand](person).'),
    ('listing.of', "L'admission de [Orvane](company) au concours est certaine."),
    ('listing.where', 'Au [Lusambo](place), où [Orvane](company) est entrée en 2012, rien ne change.'),
    ('stock.bare', 'À la Bourse de Paris, [Luc Ferrand](person), qui avait perdu 12 % de ses voix, a rendu 3 % de son salaire à [Orvane](company).'),
    ('stock.bracketed', "Le titre [Orvane](company) pèse lourd dans l'indice (4,3 %)."),
    ('stock.listed', '[Orvane](company) (12 % du marché) et [Solmic](company) (9 %) se partagent les clients.'),
    ('listing.verb', "[Orvane](company) s'inscrit dans la durée à la Bourse du travail."),
)


test_reads = reads(TYPES, READS)
test_refuses = refuses(REFUSES)
