"""Shareholders in lists and boxes, shares that move, and what whoever speaks owns."""

from __future__ import annotations

from tests.facts.corpus import Reads, Refuses, reads, refuses

TYPES = frozenset({"ownership", "valuation"})
_T, _B, _C = "[Tavant](company)", "[Belorga](company)", "[Cofal](company)"


def _owns(owner: str, owned: str, **slots: object) -> dict[str, object]:
    return {"type": "ownership", "owner": owner, "owned": owned, **slots}


_HALVES = [_owns("Tavant", "Belorga", stake="60 %"), _owns("Cofal", "Belorga", stake="40 %")]
_BOTH = [_owns("Tavant", "Belorga"), _owns("Tavant", "Cofal")]

READS: Reads = (
    ("ownership.holdings_box", f"{_T} recrute.\n\nFiliales : {_B} et {_C}.", _BOTH),
    ("ownership.shareholders_box", f"{_B} recrute.\n\nActionnaires : {_T} (60 %), {_C} (40 %).", _HALVES),
    ("ownership.in_capital", f"Au capital de {_B} figurent aussi {_T} (60 %) et {_C} (40 %).", _HALVES),
    ("ownership.in_capital", f"{_B} recrute. À son capital, on trouve {_T} (60 %), {_C} (40 %) et les salariés.", _HALVES),
    ("ownership.share_out", f"{_T} et {_C} se partagent le capital de {_B}.", [_owns("Tavant", "Belorga"), _owns("Cofal", "Belorga")]),
    ("ownership.among_shareholders", f"{_B} recrute. Les deux actionnaires, {_T} (60 %) et {_C} (40 %), approuvent.", _HALVES),
    ("ownership.among_shareholders", f"{_B} recrute. Parmi les minoritaires, {_T} (2,8 %) proteste.", [_owns("Tavant", "Belorga", stake="2.8 %")]),
    ("ownership.then_shareholders", f"{_B} recrute. {_T} (60 %) et {_C} (40 %), ses deux principaux actionnaires, approuvent.", _HALVES),
    ("ownership.in_portfolio", f"{_T} recrute. Dans son portefeuille figurent {_B} et {_C}.", _BOTH),
    ("ownership.share_moves", f"La part de {_T} dans {_B} est tombée de 40 à 25 %.", [_owns("Tavant", "Belorga", stake="25 %")]),
    ("ownership.brings_to", f"{_B} recrute. L'opération ramène {_T} de 71 % à 24 % du capital.", [_owns("Tavant", "Belorga", stake="24 %")]),
    ("ownership.ours", f"{_T} recrute. Le directeur se réjouit : « Nos marques {_B} et {_C} progressent. »", _BOTH),
    ("ownership.our_owner", f"{_B} recrute. « Notre actionnaire, {_T}, nous suit », dit la direction.", [_owns("Tavant", "Belorga")]),
    ("ownership.keeps_his", f"{_B} ouvre son capital. {_T} garde ses 20 %.", [_owns("Tavant", "Belorga", stake="20 %")]),
    ("ownership.owner_since", f"{_B} recrute. {_T}, propriétaire depuis 2017, se tait.", [_owns("Tavant", "Belorga")]),
    ("ownership.national_unit", f"{_T} recrute. {_B}, la filiale belge, a transigé.", [_owns("Tavant", "Belorga")]),
    ("ownership.is_subsidiary", f"{_T} recrute à Bilbao, où {_B} est filiale à 60 %.", [_owns("Tavant", "Belorga", stake="60 %")]),
    ("ownership.belongs_to_him", f"{_T} recrute. {_B}, qui lui appartient, ferme.", [_owns("Tavant", "Belorga")]),
    ("ownership.then_its", f"{_T} recrute. {_B}, l'une de ses filiales, ferme.", [_owns("Tavant", "Belorga")]),
    ("ownership.rest", f"{_B} recrute. Le groupe est détenu à 34 % par {_T}, le solde revenant à {_C}.", [_owns("Tavant", "Belorga", stake="34 %"), _owns("Cofal", "Belorga")]),
    ("ownership.rest", f"{_B} recrute. Le capital appartient pour 55 % à {_T}, le solde à {_C}.", [_owns("Tavant", "Belorga", stake="55 %"), _owns("Cofal", "Belorga")]),
    ("ownership.hold", f"{_T} tient 14 % de {_B} ; le groupe recrute.", [_owns("Tavant", "Belorga", stake="14 %")]),
    ("ownership.hold", f"{_T} détient 5 % du capital et 4 % des droits de vote de {_B}.", [_owns("Tavant", "Belorga", stake="5 %")]),
    ("ownership.of_which_held", f"{_B}, dont {_T} a 4,9 %, recrute.", [_owns("Tavant", "Belorga", stake="4.9 %")]),
    ("ownership.of_it", f"{_B} ouvre son capital. {_T}, qui en a 9,9 %, refuse.", [_owns("Tavant", "Belorga", stake="9.9 %")]),
    ("ownership.shareholders", f"{_B} compte deux actionnaires : {_T} (60 %) et {_C} (40 %).", _HALVES),
    ("ownership.its_shareholder", f"{_B} recrute. {_T}, premier actionnaire (34 %), se tait.", [_owns("Tavant", "Belorga", stake="34 %")]),
    ("ownership.present", f"{_T} et {_C} sont au capital de {_B}.", [_owns("Tavant", "Belorga"), _owns("Cofal", "Belorga")]),
    ("ownership.share_held", f"{_B} recrute, mais 70 % de ses actions sont entre les mains de {_T}.", [_owns("Tavant", "Belorga", stake="70 %")]),
    ("ownership.held", f"{_B} est détenu par {_T} (60 %), {_C} (40 %) et ses salariés.", _HALVES),
    ("ownership.told_by_owner", f"{_B} recrute. En juin, la filiale à 70 % de {_T} a supprimé 120 postes.", [_owns("Tavant", "Belorga", stake="70 %")]),
    ("ownership.told_by_thing", f"{_T} recrute. Le propriétaire des enseignes {_B} et {_C} a fermé 40 magasins.", _BOTH),
    ("ownership.whose_part", f"{_T}, dont {_B} est une filiale à 51 %, recrute.", [_owns("Tavant", "Belorga", stake="51 %")]),
    ("ownership.whose_part", f"{_T}, dont fait partie {_B}, recrute.", [_owns("Tavant", "Belorga")]),
    ("ownership.majority_in", f"{_T} est minoritaire dans {_B}, avec 34 %.", [_owns("Tavant", "Belorga", stake="34 %")]),
    ("ownership.majority_in", f"{_T}, majoritaire au capital de {_B}, recrute.", [_owns("Tavant", "Belorga")]),
    ("ownership.held_with", f"{_T} est là par {_B}, codétenu à parts égales avec {_C}.", [_owns("Tavant", "Belorga"), _owns("Cofal", "Belorga")]),
    ("ownership.told_by_owner", f"Le mieux placé s'appelle {_B}. Cette filiale de {_T} offre 3 euros.", [_owns("Tavant", "Belorga")]),
    ("ownership.hold", f"« Nous détenons 30 % de {_B} », dit {_T}.", [{**_owns("Tavant", "Belorga", stake="30 %"), "source": "Tavant"}]),
    ("ownership.strong", f"{_T}, avec 34 % du capital de {_B}, pèse.", [_owns("Tavant", "Belorga", stake="34 %")]),
    ("ownership.held", f"{_B} est une entreprise familiale détenue à 51 % par {_T} et à 49 % par {_C}.", [_owns("Tavant", "Belorga", stake="51 %"), _owns("Cofal", "Belorga", stake="49 %")]),
    ("ownership.subsidiary", f"Marque du groupe {_T}, {_B} recrute.", [_owns("Tavant", "Belorga")]),
    ("ownership.capital", f"{_T} cède 85 % de {_B} à {_C} et garde 15 %.", [_owns("Tavant", "Belorga", stake="15 %")]),
    ("ownership.in_his_fold", f"{_T} a aussi {_B} dans son giron.", [_owns("Tavant", "Belorga")]),
    ("ownership.named_brands", f"{_T} (marques {_B}, {_C}) recrute.", _BOTH),
    ("ownership.the_subsidiary", f"{_T} recrute. La filiale {_B} tient le choc.", [_owns("Tavant", "Belorga")]),
    ("ownership.shared_by", f"{_B}, que se partagent {_T} et {_C}, recrute.", [_owns("Tavant", "Belorga"), _owns("Cofal", "Belorga")]),
    ("ownership.bare_subsidiary", f"{_T} recrute. {_B}, autre marque du groupe, tient le choc.", [_owns("Tavant", "Belorga")]),
    ("ownership.then_its", f"{_T} recrute. {_B}, son autre filiale, tient le choc.", [_owns("Tavant", "Belorga")]),
    ("ownership.whose_parent", f"{_B}, dont les propriétaires sont {_T} et {_C}, recrute.", [_owns("Tavant", "Belorga"), _owns("Cofal", "Belorga")]),
    ("ownership.shareholders", f"{_B} a deux propriétaires, {_T} et {_C}.", [_owns("Tavant", "Belorga"), _owns("Cofal", "Belorga")]),
    ("ownership.belong", f"{_B} appartient à {_T} à 51 %.", [_owns("Tavant", "Belorga", stake="51 %")]),
    ("ownership.of_which_held", f"{_B}, dont {_T} possède 60 % et {_C} 40 %, recrute.", _HALVES),
    ("ownership.that_held", f"{_B}, que {_T} possède à parité avec {_C}, recrute.", [_owns("Tavant", "Belorga")]),
    ("ownership.rest", f"{_B} recrute. Les 40 % restants appartiennent à {_T}.", [_owns("Tavant", "Belorga", stake="40 %")]),
    ("ownership.its_owner", f"Le [Stade valdan](organization) fait appel. Son actionnaire, {_T}, paiera.", [_owns("Tavant", "Stade valdan")]),
    ("ownership.there", f"{_B} recrute. {_T} y est majoritaire.", [_owns("Tavant", "Belorga")]),
    ("ownership.fold", f"{_B} est à 80 % aux mains de {_T}.", [_owns("Tavant", "Belorga", stake="80 %")]),
    ("ownership.counts", f"{_T} chapeaute trois marques : {_B} et {_C}.", _BOTH),
    (
        "valuation.whole",
        f"{_B} quittera la cote à 27,50 euros par action, soit 196 millions d'euros pour l'ensemble de la société.",
        [{"type": "valuation", "company": "Belorga", "amount": "196000000 EUR"}],
    ),
    (
        "valuation.worth",
        f"{_B} a été racheté par {_T}, sur la base d'une valorisation de 310 millions d'euros.",
        [{"type": "valuation", "company": "Belorga", "amount": "310000000 EUR"}],
    ),
    (
        "valuation.box",
        f"{_B} recrute.\n\nValorisation : 90 millions d'euros.",
        [{"type": "valuation", "company": "Belorga", "amount": "90000000 EUR"}],
    ),
    (
        "valuation.valued",
        f"{_T} rachète 60 % de {_B}. La transaction valorise le fabricant 120 millions d'euros.",
        [{"type": "valuation", "company": "Belorga", "amount": "120000000 EUR"}],
    ),
    (
        "valuation.worth",
        f"La valorisation de {_B} est passée de 120 à 30 millions d'euros.",
        [{"type": "valuation", "company": "Belorga", "amount": "30000000 EUR"}],
    ),
    (
        "valuation.worth",
        f"{_T} propose 12 euros par action {_B}, soit une valorisation de 120 millions d'euros.",
        [{"type": "valuation", "company": "Belorga", "amount": "120000000 EUR"}],
    ),
    (
        "valuation.worth",
        f"La capitalisation de {_B} a fondu à 3 milliards d'euros.",
        [{"type": "valuation", "company": "Belorga", "amount": "3000000000 EUR"}],
    ),
)

REFUSES: Refuses = (
    ("ownership.holdings_box", f"{_T} recrute. Il a trois filiales : {_B} paie."),
    ("ownership.shareholders_box", f"Actionnaires et salariés : {_T} les écoute."),
    ("ownership.in_capital", f"Au capital de confiance de {_B} s'ajoute {_T}."),
    ("ownership.share_out", f"{_T} et {_C} se partagent le marché de {_B}."),
    ("ownership.among_shareholders", f"Parmi les clients, {_T} (2,8 %) proteste."),
    ("ownership.then_shareholders", f"{_T} (60 %) et {_C} (40 %), ses deux principaux clients, approuvent."),
    ("ownership.in_portfolio", f"Dans son discours figurent {_B} et {_C}."),
    ("ownership.share_moves", f"La part de {_T} dans les ventes est tombée à 25 %."),
    ("ownership.brings_to", f"La baisse ramène {_T} à 24 % du marché."),
    ("ownership.ours", f"Notre client {_B} progresse, dit la direction de {_T}."),
    ("ownership.our_owner", f"Notre fournisseur, {_T}, nous suit, dit la direction de {_B}."),
    ("ownership.keeps_his", f"{_T} garde ses 20 % de clients."),
    ("ownership.keeps_his", f"Les ventes de {_B} ont chuté. {_T}, lui, garde ses 15 %."),
    ("ownership.of_it", f"Les salariés de {_B} ont voté. {_T}, qui en avait 21 %, recule."),
    ("ownership.in_portfolio", f"[Luc Ferrand](person) a fait carrière chez {_B}. Dans son portefeuille figurent {_T} et {_C}."),
    ("ownership.our_owner", f"{_B} vend des vis. « Notre propriétaire, {_T}, nous augmente », dit une buraliste."),
    ("ownership.owner_since", f"{_T}, client depuis 2017, se tait."),
    ("ownership.national_unit", f"{_T} recrute. {_B}, la filiale de {_C}, a transigé."),
    ("ownership.is_subsidiary", f"{_B} est rentable à 60 %."),
    ("ownership.belongs_to_him", f"{_B}, qui lui apporte 60 %, ferme."),
    ("ownership.told_by_thing", f"{_B} recule. {_T} recrute. Le propriétaire de {_B} a fermé 40 magasins."),
    ("ownership.whose_part", f"{_T}, dont {_B} est une cliente à 51 %, recrute."),
    ("ownership.majority_in", f"{_T} est minoritaire dans l'avis de {_B}."),
    ("ownership.held_with", f"{_T} est là par {_B}, détenu avec 30 % de marge avec {_C}."),
    ("ownership.capital", f"{_B} recrute, assure [Luc Ferrand](person), dont la famille détient 72 % du capital."),
    ("ownership.in_his_fold", f"{_T} a aussi {_B} dans son viseur."),
    ("ownership.named_brands", f"{_T} (clients {_B}, {_C}) recrute."),
    ("ownership.the_subsidiary", f"{_B} recrute. {_T} aussi. La filiale {_B} tient le choc."),
    ("ownership.shared_by", f"{_B}, que se disputent {_T} et {_C}, recrute."),
    ("ownership.its_owner", f"Le [ministère valdan](organization) fait appel. Son actionnaire, {_T}, paiera."),
    ("ownership.strong", f"L'accord fait de {_T} l'actionnaire de {_B}, avec 60 % du capital."),
    ("ownership.rest", f"{_B} paie 34 % des travaux, le reste à {_C}."),
    ("ownership.of_it", f"{_B} recrute. {_T} en a vendu 30 %."),
    ("ownership.of_which_held", f"{_B}, dont {_T} a 30 % des commandes, recrute."),
    ("ownership.present", f"{_B} est une société au capital de 3 millions d'euros."),
    ("valuation.box", f"{_B} recrute. Valorisation des déchets : 90 millions d'euros."),
    ("valuation.whole", f"{_B} dépense 27 euros par tonne, soit 196 millions d'euros pour l'ensemble des sites."),
)

test_reads = reads(TYPES, READS)
test_refuses = refuses(REFUSES)
