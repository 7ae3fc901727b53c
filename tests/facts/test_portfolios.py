"""Ownership told by lists and joint ventures, and deals told from the side of the capital that opens."""

from __future__ import annotations

from tests.facts.corpus import Reads, Refuses, reads, refuses

TYPES = frozenset({"ownership", "acquisition", "valuation", "headquarters", "listing", "merger", "investment", "funding_round"})
_T, _B, _C, _D = "[Tavant](company)", "[Belorga](company)", "[Cofal](company)", "[Mirvo](company)"


def _owns(owner: str, owned: str, **slots: object) -> dict[str, object]:
    return {"type": "ownership", "owner": owner, "owned": owned, **slots}


def _buys(acquirer: str, target: str, **slots: object) -> dict[str, object]:
    return {"type": "acquisition", "acquirer": acquirer, "target": target, **slots}


_THREE = [_owns("Tavant", "Belorga"), _owns("Tavant", "Cofal"), _owns("Tavant", "Mirvo")]

READS: Reads = (
    ("ownership.brands_in_brackets", f"Le groupe {_T} ({_B}, {_C}, {_D}) recule.", _THREE),
    ("ownership.portfolio", f"Le portefeuille de {_T} comprend les marques {_B}, {_C} et {_D}.", _THREE),
    ("ownership.joint", f"{_B}, coentreprise entre {_T} (60 %) et {_C} (40 %), recrute.", [_owns("Tavant", "Belorga", stake="60 %"), _owns("Cofal", "Belorga", stake="40 %")]),
    ("ownership.their_joint", f"{_T} et {_C} ont confié le chantier à leur coentreprise {_B}.", [_owns("Tavant", "Belorga"), _owns("Cofal", "Belorga")]),
    ("ownership.present", f"Présent au capital de {_B} depuis 2018, {_T} vote contre.", [_owns("Tavant", "Belorga")]),
    ("ownership.present", f"{_T} est présent au capital de {_B} à hauteur de 8 %.", [_owns("Tavant", "Belorga", stake="8 %")]),
    ("ownership.its_stake", f"{_T} indique que sa participation dans {_B} s'élève à 25 %.", [_owns("Tavant", "Belorga", stake="25 %", source="Tavant")]),
    ("ownership.belong_to_it", f"{_T} recrute. {_B}, qui appartient au groupe, ferme une usine.", [_owns("Tavant", "Belorga")]),
    ("ownership.unit_of", f"L'usine de la filiale {_B} de {_T} ferme.", [_owns("Tavant", "Belorga")]),
    ("ownership.whose_unit", f"{_T}, dont la filiale {_B} fabrique des vélos, recrute.", [_owns("Tavant", "Belorga")]),
    ("ownership.counts", f"{_T} compte trois filiales : {_B}, {_C} et {_D}.", _THREE),
    ("ownership.founded", f"{_B}, une structure constituée par {_T} (60 %) et {_C} (40 %), recrute.", [_owns("Tavant", "Belorga", stake="60 %"), _owns("Cofal", "Belorga", stake="40 %")]),
    ("ownership.founded", f"{_B}, une structure que viennent de constituer {_T} (60 %) et {_C} (40 %), recrute.", [_owns("Tavant", "Belorga", stake="60 %"), _owns("Cofal", "Belorga", stake="40 %")]),
    ("ownership.depend", f"{_B}, qui dépend du groupe {_T}, recrute.", [_owns("Tavant", "Belorga")]),
    ("ownership.its_shareholder", f"{_B} réclame de l'argent. {_T}, son premier actionnaire avec 18 % du capital, refuse.", [_owns("Tavant", "Belorga", stake="18 %")]),
    ("ownership.its_owner", f"{_B} recrute. Son fondateur et principal actionnaire, [Luc Ferrand](person), exulte.", [_owns("Luc Ferrand", "Belorga")]),
    ("ownership.main_of_noun", f"{_B} recrute. {_T}, maison mère du distributeur, approuve.", [_owns("Tavant", "Belorga")]),
    ("ownership.held", f"{_B} recrute. L'équipementier, contrôlé à hauteur de 51 % par {_T}, embauche.", [_owns("Tavant", "Belorga", stake="51 %")]),
    ("ownership.held", f"{_B} recrute. Possédé à 62 % par {_T} et à 35 % par {_C}, l'industriel embauche.", [_owns("Tavant", "Belorga", stake="62 %"), _owns("Cofal", "Belorga", stake="35 %")]),
    ("ownership.hold", f"La marque {_B}, que détient {_T}, recule.", [_owns("Tavant", "Belorga")]),
    ("ownership.hold", f"{_T} et {_C} possèdent chacun 50 % de {_B}.", [_owns("Tavant", "Belorga", stake="50 %"), _owns("Cofal", "Belorga", stake="50 %")]),
    ("ownership.subsidiary", f"Parmi elles figure {_B} (propriété de {_T}), a indiqué l'[Agence](organization).", [_owns("Tavant", "Belorga")]),
    ("acquisition.purchase", f"La sortie s'est faite avec la reprise de {_B} par {_T} et la cession de {_C} à une fondation.", [_buys("Tavant", "Belorga")]),
    ("investment.invest", f"{_T} – spécialisé dans le négoce et l'extraction – a investi 57 millions d'euros dans {_B}.", [{"type": "investment", "investor": "Tavant", "target": "Belorga", "amount": "57000000 EUR"}]),
    ("investment.invest", f"{_T} annonce un partenariat avec {_C} pour investir 44 millions d'euros dans {_B}.", [{"type": "investment", "investor": "Tavant", "target": "Belorga", "amount": "44000000 EUR", "source": "Tavant", "status": "planned"}]),
    ("acquisition.buy", f"{_T}, filiale de {_C}, va investir 30 millions d'euros pour acquérir {_B}.", [_owns("Cofal", "Tavant"), _buys("Tavant", "Belorga", status="planned")]),
    ("acquisition.buy", f"L'accord permet à {_T} de racheter {_B}.", [_buys("Tavant", "Belorga")]),
    ("acquisition.sell", f"La justice contraint {_T} à céder {_B}.", [{"type": "acquisition", "target": "Belorga", "seller": "Tavant"}]),
    ("acquisition.purchase", f"{_B} recrute. L'usine comptait 160 salariés au moment du rachat par {_T}.", [_buys("Tavant", "Belorga")]),
    ("acquisition.bought", f"{_B} recrute. Racheté en 2020 par {_T}, le fabricant embauche.", [_buys("Tavant", "Belorga", date="2020")]),
    ("acquisition.into_it", f"{_B} recrute. {_T} est entré au capital de l'entreprise en 2019.", [_buys("Tavant", "Belorga", date="2019")]),
    ("valuation.valued", f"{_B} recrute. Une offre de {_T} valoriserait le spécialiste du bois à 240 millions d'euros.", [{"type": "valuation", "company": "Belorga", "amount": "240000000 EUR", "status": "reported"}]),
    ("valuation.valued", f"{_B} a convaincu {_T} de lui confier 22 millions d'euros, ce qui la valorise 95 millions d'euros.", [{"type": "funding_round", "company": "Belorga", "amount": "22000000 EUR", "investors": ["Tavant"]}, {"type": "valuation", "company": "Belorga", "amount": "95000000 EUR"}]),
    ("valuation.valued", f"{_B} grandit. La société a convaincu {_T} de la soutenir, ce qui la valorise 95 millions d'euros.", [{"type": "valuation", "company": "Belorga", "amount": "95000000 EUR"}]),
    ("ownership.held", f"{_B} est détenu à 51 % par {_T} et à 49 % par {_C}.", [_owns("Tavant", "Belorga", stake="51 %"), _owns("Cofal", "Belorga", stake="49 %")]),
    ("ownership.capital_held", f"Le capital de {_B} est réparti entre {_T} (60 %) et le fonds {_C} (40 %).", [_owns("Tavant", "Belorga", stake="60 %"), _owns("Cofal", "Belorga", stake="40 %")]),
    ("ownership.possessive", f"À travers sa filiale {_B}, {_T} exploite trois lignes.", [_owns("Tavant", "Belorga")]),
    ("ownership.possessive", f"L'étude porte sur les serveurs de {_T} mais aussi de sa filiale {_B}.", [_owns("Tavant", "Belorga")]),
    ("ownership.hold", f"{_T} contrôle {_B} à 75 %.", [_owns("Tavant", "Belorga", stake="75 %")]),
    ("ownership.subsidiary", f"{_B}, l'une des filiales du groupe {_T}, recrute.", [_owns("Tavant", "Belorga")]),
    ("ownership.subsidiary", f"{_B} et {_C} sont des filiales de {_T}.", [_owns("Tavant", "Belorga"), _owns("Tavant", "Cofal")]),
    ("ownership.arm", f"{_B}, bras financier de l'[État](organization), recrute.", [_owns("État", "Belorga")]),
    ("ownership.parent", f"[Luc Ferrand](person), le propriétaire franco-suisse de {_B}, recrute.", [_owns("Luc Ferrand", "Belorga")]),
    ("ownership.parent", f"L'associé de {_T}, le groupe propriétaire de {_B}, se dit serein.", [_owns("Tavant", "Belorga")]),
    ("acquisition.open", f"{_B} ouvre son capital à {_T}.", [_buys("Tavant", "Belorga")]),
    ("acquisition.open", f"{_B} accueille {_T} à son capital.", [_buys("Tavant", "Belorga")]),
    ("acquisition.buy_from", f"{_T} rachète à {_C} la marque {_B}.", [_buys("Tavant", "Belorga", seller="Cofal")]),
    ("acquisition.bought", f"{_B} a été racheté en 2021 au groupe {_C} par {_T}.", [_buys("Tavant", "Belorga", seller="Cofal", date="2021")]),
    ("acquisition.part", f"{_T} a racheté les parts de {_C} dans {_B}.", [_buys("Tavant", "Belorga", seller="Cofal")]),
    ("acquisition.part", f"{_T} s'adjuge 70 % de {_B}.", [_buys("Tavant", "Belorga", stake="70 %")]),
    ("acquisition.sale", f"{_C} annonce la cession à {_T} de {_B}.", [_buys("Tavant", "Belorga", seller="Cofal", source="Cofal")]),
    ("acquisition.candidate", f"{_T} serait intéressé par {_B}.", [_buys("Tavant", "Belorga", status="reported")]),
    ("valuation.fronted", f"Estimée à 400 millions d'euros, {_B} attire les fonds.", [{"type": "valuation", "company": "Belorga", "amount": "400000000 EUR"}]),
    ("valuation.valued", f"{_B} recrute. L'usine de l'entreprise valorisée à 800 millions d'euros tourne.", [{"type": "valuation", "company": "Belorga", "amount": "800000000 EUR"}]),
    ("listing.noun", f"{_B} a levé 300 millions d'euros lors de son entrée en Bourse.", [{"type": "listing", "company": "Belorga", "amount": "300000000 EUR"}]),
    ("listing.noun", f"Les modalités de l'introduction en Bourse de {_B} restent à définir.", [{"type": "listing", "company": "Belorga", "status": "planned"}]),
    ("investment.invest", f"{_T} a investi dans {_B} pour un montant total de 69 millions d'euros.", [{"type": "investment", "investor": "Tavant", "target": "Belorga", "amount": "69000000 EUR"}]),
    ("funding.raise", f"{_B} progresse dans le processus visant à lever 24 millions d'euros.", [{"type": "funding_round", "company": "Belorga", "amount": "24000000 EUR", "status": "planned"}]),
)

REFUSES: Refuses = (
    ("ownership.brands_in_brackets", f"Le groupe {_T} ({_B} a refusé, comme {_C}) recule."),
    ("ownership.portfolio", f"Le portefeuille de {_T} comprend des obligations émises par {_B}."),
    ("ownership.joint", f"{_B}, passerelle entre {_T} (60 %) et {_C} (40 %), recrute."),
    ("ownership.their_joint", f"{_T} et {_C} ont confié le chantier à leur fournisseur {_B}."),
    ("ownership.present", f"{_T}, présent au salon de {_B}, recrute."),
    ("ownership.its_stake", f"{_T} a cédé à {_C} sa participation dans {_B}."),
    ("ownership.belong_to_it", f"{_T} recrute. {_B} appartient au passé."),
    ("ownership.unit_of", f"L'usine de la rivale {_B} de {_T} ferme."),
    ("ownership.whose_unit", f"{_T}, dont la directrice {_B} se réjouit, recrute."),
    ("ownership.counts", f"{_T} compte trois concurrents : {_B}, {_C} et {_D}."),
    ("ownership.founded", f"{_B}, une entreprise créée par {_T} et {_C}, recrute."),
    ("ownership.depend", f"{_B} dépend du groupe électrogène de {_T}."),
    ("ownership.its_shareholder", f"{_B} recrute. {_T}, son premier client avec 18 % des ventes, refuse."),
    ("ownership.subsidiary", f"En signant avec la filiale de {_T}, {_B} a trouvé un client."),
    ("ownership.respectively", f"{_B} recrute. {_T} et {_C}, qui détiennent respectivement 10 % et 7 % d'intérêts dans le projet, patientent."),
    ("ownership.of_it", f"{_B} opère le projet gazier. {_T} en détient 30 %."),
    ("ownership.there", f"{_B} recrute. Le gisement est vaste. {_T} y détient une participation de 30 %."),
    ("ownership.subsidiary", f"L'immeuble de {_B}, propriété de {_T}, ferme."),
    ("ownership.subsidiary", f"{_B}, ancienne filiale de {_T}, recrute."),
    ("ownership.parent", f"[Luc Ferrand](person), ancien actionnaire de {_B}, se réjouit."),
    ("acquisition.buy", f"{_T} a acquis 27 % du projet gazier de {_B}."),
    ("ownership.belong", f"{_B} recrute. La marque appartient à {_T}, qui la loue."),
    ("ownership.roof", "La [Ligue Dorée](organization) chapeaute le [Championnat](organization)."),
    ("acquisition.open", f"{_B} ouvre son magasin à {_T}."),
    ("acquisition.buy_from", f"{_T} rachète à bas prix des obligations de {_B}."),
    ("acquisition.buy", f"Le groupe racheté {_B} souffrait depuis des années."),
    ("acquisition.buy", f"{_T} a acquis le moulin de {_B}."),
    ("acquisition.bought", f"La filiale locale de {_B} rachetée par {_T} perd de l'argent."),
    ("merger.noun", f"{_T} recommande l'action, jugeant la fusion avec {_B} créatrice de valeur."),
    ("valuation.fronted", f"Estimée à 400 millions d'euros, la facture de {_B} grimpe."),
    ("valuation.worth", f"{_B} a perdu 2 milliards d'euros de capitalisation boursière."),
    ("listing.verb", f"{_B} recrute. Les résultats des banques cotées à la Bourse de Tunis seront connus jeudi."),
    ("headquarters.based", f"{_B} est déjà implanté au [Maroc](place), en [Tunisie](place) et au [Ghana](place)."),
    ("headquarters.based", f"Basée au [Maroc](place) et au [Ghana](place), {_B} recrute."),
    ("headquarters.seat", "Cette agence dépendant des [Nations unies](organization) dont le siège est à [Madrid](place) recrute."),
    ("investment.sum_of", "Le [Salon Mirvo](organization) a annoncé 12 milliards d'euros d'investissements en [France](place)."),
    ("investment.table", f"{_B} recrute. {_T} met 30 millions d'euros sur la table pour indemniser les clients."),
    ("funding.raise", f"{_B} a levé 300 millions d'euros lors de son entrée en Bourse."),
    ("funding.raise", f"{_B} a mobilisé 20 millions d'euros pour financer des projets d'éclairage."),
)


test_reads = reads(TYPES, READS)
test_refuses = refuses(REFUSES)
