"""How a holder stands beside an office: asides, places, one of several, no comma, whose people somebody is."""

from __future__ import annotations

from tests.facts.corpus import Reads, Refuses, reads, refuses
from tests.facts.corpus import position as _at

TYPES = frozenset({"position"})
LISE, PAUL, NORA = "[Lise Ormeau](person)", "[Paul Aubin](person)", "[Nora Viel](person)"
TAVANT, EAUX = "[Tavant](company)", "[Ligue des eaux](organization)"


READS: Reads = (
    # What stands between an office and its body: how and since when it is held, its field, a camp, a discipline.
    ("position.before_name", f"Le patron par intérim de {TAVANT}, {PAUL}, a promis une réponse.", [_at("Paul Aubin", "Tavant", "patron")]),
    ("position.after_name", f"{LISE}, âgée de 57 ans et dirigeante depuis 2015 de la {EAUX}, a dit non.", [_at("Lise Ormeau", "Ligue des eaux", "dirigeante")]),
    ("position.before_name", f"L'ancienne présidente [PRV](organization) de la {EAUX} {LISE} a dit non.", [_at("Lise Ormeau", "Ligue des eaux", "présidente", state="former")]),
    ("position.before_name", f"Le délégué [UTV](organization) de l'usine {TAVANT} de [Vaubourg](place), {PAUL}, a dit non.", [_at("Paul Aubin", "UTV", "délégué")]),
    ("position.after_name", f"{LISE}, directrice du programme sur la sécurité des barrages à la {EAUX}, doute.", [_at("Lise Ormeau", "Ligue des eaux", "directrice du programme sur la sécurité des barrages")]),
    ("position.after_name", f"{PAUL}, professeur de [Sciences fluviales](organization) à la {EAUX}, doute.", [_at("Paul Aubin", "Ligue des eaux", "professeur de Sciences fluviales")]),
    ("position.after_name", f"{LISE}, directrice adjointe des sols, de l'air et du climat à la {EAUX}, doute.", [_at("Lise Ormeau", "Ligue des eaux", "directrice adjointe des sols, de l'air et du climat")]),
    # A body whose letters stand behind words that are no name.
    ("position.after_name", f"Selon {PAUL}, président de la fédération du secteur ([FNX](organization)), l'été sera bon.", [_at("Paul Aubin", "FNX", "président")]),
    ("position.after_name", f"{PAUL}, le patron de la société publique norvienne du gaz ([Sonogaz](company)), part.", [_at("Paul Aubin", "Sonogaz", "patron")]),
    # A body that is meant: with its trade, or right before the name.
    ("position.after_name", f"{TAVANT} recrute. « C'est bien », affirme {LISE}, la PDG du groupe de gaz pour l'industrie et la santé.", [_at("Lise Ormeau", "Tavant", "PDG")]),
    ("position.after_name", f"{TAVANT} recrute. « C'est bien », affirme {LISE}, vice-présidente du groupe dominant.", [_at("Lise Ormeau", "Tavant", "vice-présidente")]),
    ("position.before_name", f"La {EAUX} proteste. La directrice de l'institution {LISE} a dit non.", [_at("Lise Ormeau", "Ligue des eaux", "directrice")]),
    ("position.before_name", f"{TAVANT} ferme un site, a dit le président du constructeur automobile, {PAUL}.", [_at("Paul Aubin", "Tavant", "président")]),
    # Another apposition between the name and the office.
    ("position.after_name", f"{LISE}, avocate, investisseuse et ancienne dirigeante de {TAVANT}, s'indigne.", [_at("Lise Ormeau", "Tavant", "dirigeante", state="former")]),
    ("position.after_name", f"{PAUL}, ex-compagnon de route de [Nora Viel](person) et désormais président de la {EAUX}, part.", [_at("Paul Aubin", "Ligue des eaux", "président")]),
    ("position.copula", f"La {EAUX}, dont {PAUL} est le correspondant en [Norvie](place), se tait.", [_at("Paul Aubin", "Ligue des eaux", "correspondant en Norvie")]),
    ("position.appointed", f"{PAUL} a été élu, dimanche 18 mai, président de la {EAUX}.", [_at("Paul Aubin", "Ligue des eaux", "président", state="incoming", date="dimanche 18 mai")]),
    ("position.at_the_head", f"{LISE} a passé seize mois à la tête de {TAVANT}.", [_at("Lise Ormeau", "Tavant", "tête", state="former")]),
    ("position.joins", f"{PAUL} va rejoindre la rédaction de {TAVANT}.", [_at("Paul Aubin", "Tavant", None, state="incoming", status="planned")]),
    ("position.joins", f"{PAUL} a rejoint l'équipe dirigeante de {TAVANT}.", [_at("Paul Aubin", "Tavant", None)]),
    ("position.of_it", f"{PAUL} et {LISE}, de la {EAUX}, ont dit non.", [_at("Paul Aubin", "Ligue des eaux", None), _at("Lise Ormeau", "Ligue des eaux", None)]),
    ("position.led_by", f"{TAVANT}, dirigé par le Dr. {PAUL}, recrute.", [_at("Paul Aubin", "Tavant", "dirigé")]),
    # What stands between the body and the name.
    ("position.before_name", f"L'ambassadrice de l'[Union du Sud](organization) au [Lusambo](place), {LISE}, est partie.", [_at("Lise Ormeau", "Union du Sud", "ambassadrice")]),
    ("position.before_name", f"Le chef de la {EAUX} dans la capitale, le colonel {PAUL}, a fui.", [_at("Paul Aubin", "Ligue des eaux", "chef")]),
    ("position.before_name", f"La directrice générale du [Bridge Council](organization) britannique, {LISE}, doute.", [_at("Lise Ormeau", "Bridge Council", "directrice générale")]),
    ("position.before_name", f"Le directeur de la {EAUX}, le gendarme norvien des barrages, {PAUL}, craint une crue.", [_at("Paul Aubin", "Ligue des eaux", "directeur")]),
    ("position.before_name", f"La présidente démocrate de la {EAUX}, {LISE}, a dit non.", [_at("Lise Ormeau", "Ligue des eaux", "présidente")]),
    ("position.before_name", f"L'ancienne présidente démocrate {LISE} a dit non.", [_at("Lise Ormeau", None, "présidente", state="former")]),
    # One of several, and several of them.
    ("position.before_name", f"« Tout va bien », a dit l'une des deux rapporteuses de la {EAUX}, {LISE}.", [_at("Lise Ormeau", "Ligue des eaux", "rapporteuses")]),
    ("position.before_name", f"« Tout va bien », a dit un porte-parole de {TAVANT}, {PAUL}.", [_at("Paul Aubin", "Tavant", "porte-parole")]),
    ("position.before_name", f"Deux joueurs du [Racing Valmer](organization), {PAUL} et {LISE}, sont blessés.", [_at("Paul Aubin", "Racing Valmer", "joueurs"), _at("Lise Ormeau", "Racing Valmer", "joueurs")]),
    # Whose office it is.
    ("position.before_name", f"Le député [PRV](organization) du [Lusambo](place) {PAUL} doute.", [_at("Paul Aubin", "PRV", "député")]),
    ("position.before_name", f"Le chef de la [diplomatie norvienne](organization) {PAUL} doute.", [_at("Paul Aubin", None, "chef de la diplomatie norvienne")]),
    ("position.after_name", f"{LISE}, ministre d'[État](organization), doute.", [_at("Lise Ormeau", None, "ministre d'État")]),
    ("position.after_name", f"{LISE}, secrétaire d’[État norvien](organization) aux Routes, doute.", [_at("Lise Ormeau", None, "secrétaire d’État norvien aux Routes")]),
    ("position.before_name", f"La gouverneure de l'[État de Brizac](organization), {LISE}, doute.", [_at("Lise Ormeau", "État de Brizac", "gouverneure")]),
    ("position.after_name", f"{PAUL}, président du [Lusambo](place) et de l'[Union du Sud](organization), l'a reçu.", [_at("Paul Aubin", "Lusambo", "président"), _at("Paul Aubin", "Union du Sud", "président")]),
    ("position.appointed", f"{PAUL} est nommé PDG de {TAVANT} et d'[Orvel](company).", [_at("Paul Aubin", "Tavant", "PDG", state="incoming"), _at("Paul Aubin", "Orvel", "PDG", state="incoming")]),
    ("position.after_name", f"{LISE}, trésorière de {TAVANT} en 2019 puis présidente d'[Orvel](company), écrit.", [_at("Lise Ormeau", "Tavant", "trésorière", date="2019"), _at("Lise Ormeau", "Orvel", "présidente")]),
    ("position.after_name", f"{LISE}, Community Manager de {TAVANT}, écrit.", [_at("Lise Ormeau", "Tavant", "Community Manager")]),
    ("position.after_name", f"{LISE}, députée-maire de [Vaubourg](place), écrit.", [_at("Lise Ormeau", "Vaubourg", "députée-maire")]),
    ("position.before_name", f"La sénatrice ([PRV](organization)) {LISE} doute.", [_at("Lise Ormeau", "PRV", "sénatrice")]),
    ("position.before_name", f"{TAVANT} recule. Le directeur exécutif de l'avionneur {PAUL} a parlé.", [_at("Paul Aubin", "Tavant", "directeur exécutif")]),
    ("position.after_name", f"{TAVANT} recule. {PAUL}, Directeur Financier Groupe, a parlé.", [_at("Paul Aubin", "Tavant", "Directeur Financier Groupe")]),
    ("position.copula", f"{LISE} fait partie des conseillers de la {EAUX}.", [_at("Lise Ormeau", "Ligue des eaux", "conseillers")]),
    # A comma forgotten.
    ("position.after_name", f"Comme l'explique {LISE} responsable régionale de la {EAUX}, il pleut.", [_at("Lise Ormeau", "Ligue des eaux", "responsable régionale")]),
    # Whose people somebody is.
    ("position.of_it", f"« Il pleut », estime {LISE} de {TAVANT}.", [_at("Lise Ormeau", "Tavant", None)]),
    ("position.of_it", f"Selon l'analyste {PAUL} de {TAVANT}, il pleut.", [_at("Paul Aubin", "Tavant", None)]),
    ("position.of_the_house", f"« Il pleut », soupire {LISE} de la puissante association des rivières {EAUX}.", [_at("Lise Ormeau", "Ligue des eaux", None)]),
    ("position.of_the_house", f"Mais pour {PAUL}, de l'institut norvien [Orvel](organization), il pleut.", [_at("Paul Aubin", "Orvel", None)]),
    ("position.of_the_house", f"C'est une réponse de Me {PAUL} (du cabinet {TAVANT}) à la banque.", [_at("Paul Aubin", "Tavant", None)]),
    # How long, and in what order.
    ("position.copula", f"{PAUL}, qui avait été pendant plus de 15 ans président de la {EAUX}, est mort.", [_at("Paul Aubin", "Ligue des eaux", "président", state="former")]),
    ("position.copula", f"{PAUL} est ensuite brièvement trésorier de la {EAUX}.", [_at("Paul Aubin", "Ligue des eaux", "trésorier")]),
    ("position.holds_post", f"{PAUL} a pris ses fonctions comme directeur de {TAVANT}.", [_at("Paul Aubin", "Tavant", "directeur", state="incoming")]),
    # Who comes after whom.
    ("position.successor", f"{LISE}, successeure de {PAUL} à la tête de {TAVANT}, recrute.", [_at("Lise Ormeau", "Tavant", "tête"), _at("Paul Aubin", "Tavant", "tête", state="former")]),
    ("position.successor_named", f"La future remplaçante de {PAUL} au poste de directrice financière de {TAVANT}, {LISE}, recrute.", [_at("Lise Ormeau", "Tavant", "directrice financière", state="incoming"), _at("Paul Aubin", "Tavant", "directrice financière", state="former")]),
    ("position.term", f"On loue le bilan de {LISE} à la tête de {TAVANT}.", [_at("Lise Ormeau", "Tavant", "tête")]),
    ("position.appointment", f"La victoire de {LISE} à la présidence de la {EAUX} surprend.", [_at("Lise Ormeau", "Ligue des eaux", "présidence", state="incoming")]),
)  # fmt: skip

REFUSES: Refuses = (
    ("position.before_name", f"La {EAUX} se tait. Elle a négocié avec le chef de l'organisation {PAUL}, qui part."),
    ("position.after_name", f"{PAUL}, président de la région ([PRV](organization)), part."),
    ("position.after_name", f"{PAUL}, coordinateur du baromètre sur l'attractivité de la [Norvie](place), part."),
    ("position.at_the_head", f"{PAUL} a passé la nuit à la tête de {TAVANT}."),
    ("position.copula", f"Le film dont {PAUL} est le directeur a été payé. {TAVANT} recrute."),
    ("position.before_name", f"Il a vu un porte-parole de {TAVANT}, {PAUL} et {LISE}."),
    ("position.before_name", f"Le directeur de {TAVANT}, les ouvriers en colère, {PAUL}, et le voisin doutent."),
    ("position.before_name", f"{TAVANT} se plaint. Le chef de l'organisation {PAUL} a parlé."),
    ("position.before_name", f"Trois experts de {TAVANT}, {PAUL}, sont venus."),
    ("position.copula", f"{LISE} fait partie des clients de la {EAUX}."),
    ("position.after_name", f"Le conseil a nommé {LISE} directrice de {TAVANT}."),
    ("position.of_it", f"Il a parlé du départ de {LISE} de {TAVANT}."),
    ("position.of_it", f"La police a tenu {LISE} loin de {TAVANT}."),
    ("position.of_the_house", f"Ils séparent {LISE} de la banque {TAVANT}."),
    ("position.copula", f"{PAUL} est depuis longtemps hostile au président de {TAVANT}."),
    ("position.holds_post", f"{PAUL} a pris fait et cause comme le directeur de {TAVANT}."),
    ("position.successor", f"{LISE}, successeure de {PAUL} dans le cœur de {NORA}, habite près de {TAVANT}."),
    ("position.successor_named", f"La future remplaçante de {PAUL} au poste de directrice financière de {TAVANT}, selon {LISE}, recrute."),
    ("position.term", f"Le bilan de {LISE} fâche {TAVANT}."),
)  # fmt: skip


test_reads = reads(TYPES, READS)
test_refuses = refuses(REFUSES)
