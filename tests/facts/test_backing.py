"""Money put into companies, told by the money."""

from __future__ import annotations

from tests.facts.corpus import Reads, Refuses, reads, refuses

TYPES = frozenset({"investment", "funding_round"})


def _puts(investor: str, target: str, **slots: object) -> dict[str, object]:
    return {"type": "investment", **slots, "investor": investor, "target": target}


def _round(company: str, *investors: str) -> dict[str, object]:
    slots = {"type": "funding_round", "company": company, "amount": "10000000 EUR"}
    return {**slots, "investors": list(investors)} if investors else slots


READS: Reads = (
    ("investment.invest", "[Tavant](company) investira 50 millions d'euros dans les quatre ans.", [{"type": "investment", "status": "planned", "investor": "Tavant", "amount": "50000000 EUR"}]),
    ("investment.finances", "Le fonds [Tavant](company) a annoncé un financement de 45 millions d'euros pour [Orvane](company).", [{"type": "investment", "source": "Tavant", "investor": "Tavant", "target": "Orvane", "amount": "45000000 EUR"}]),
    ("investment.from_backer", "Le pays salue un investissement en capital de 22 millions d'euros par le fonds [Tavant](company) dans [Orvane](company).", [{"type": "investment", "investor": "Tavant", "target": "Orvane", "amount": "22000000 EUR"}]),
    ("investment.invest", "[Belorga](company) recrute. [Tavant](company) a investi 10 millions d'euros dans la start-up bretonne.", [_puts("Tavant", "Belorga", amount="10000000 EUR")]),
    ("investment.bet", "[Tavant](company) a misé 10 millions d'euros sur [Belorga](company).", [_puts("Tavant", "Belorga", amount="10000000 EUR")]),
    ("investment.bet", "[Belorga](company) recrute. [Tavant](company) a misé 10 millions d'euros sur le laboratoire de Brissac.", [_puts("Tavant", "Belorga", amount="10000000 EUR")]),
    ("investment.inject", "[Belorga](company) recrute. [Tavant](company) injectera 10 millions d'euros.", [_puts("Tavant", "Belorga", status="planned", amount="10000000 EUR")]),
    ("investment.build", "[Tavant](company) construira une usine de 10 millions d'euros.", [_puts("Tavant", "usine", status="planned", amount="10000000 EUR")]),
    ("investment.bail_out", "[Tavant](company) a renfloué [Belorga](company) à hauteur de 10 millions d'euros.", [_puts("Tavant", "Belorga", amount="10000000 EUR")]),
    ("funding.gather", "[Belorga](company) a réuni 5 millions d'euros auprès de [Tavant](company).", [{"type": "funding_round", "company": "Belorga", "amount": "5000000 EUR", "investors": ["Tavant"]}]),
    ("funding.convince", "[Belorga](company) vient de convaincre [Tavant](company) de lui confier 22 millions d'euros.", [{"type": "funding_round", "company": "Belorga", "amount": "22000000 EUR", "investors": ["Tavant"]}]),
    (
        "funding.round",
        "[Belorga](company) a bouclé un tour d'amorçage de 6 millions d'euros mené par [Tavant](company), auquel [Cofal](company) et [Mirvo](company) se sont associés.",
        [{"type": "funding_round", "company": "Belorga", "amount": "6000000 EUR", "investors": ["Tavant", "Cofal", "Mirvo"], "round": "amorçage"}],
    ),
    ("investment.from_backer", "[Belorga](company) a grandi grâce à un investissement de 3 millions d'euros du [Fonds Tavant](company).", [{**_puts("Fonds Tavant", "Belorga"), "amount": "3000000 EUR"}]),
    ("investment.obtained", "[Belorga](company) a obtenu 5 millions de dollars d'investissements de la part de [Tavant](company).", [{**_puts("Tavant", "Belorga"), "amount": "5000000 USD"}]),
    ("investment.put_in_by", "[Belorga](company) a démarré avec 5 millions d'euros, dont 4 millions investis par [Tavant](company).", [{**_puts("Tavant", "Belorga"), "amount": "4000000 EUR"}]),
    ("investment.in_which", "[Tavant](company) garde deux fermes : [Belorga](company), dans laquelle il a investi, et une autre.", [_puts("Tavant", "Belorga")]),
    ("investment.in_which", "[Belorga](company), dans laquelle [Tavant](company) a investi 3 millions d'euros, recrute.", [{**_puts("Tavant", "Belorga"), "amount": "3000000 EUR"}]),
    ("investment.there", "[Belorga](company) grandit. [Tavant](company) y investit de son côté 30 millions d'euros.", [{**_puts("Tavant", "Belorga"), "amount": "30000000 EUR"}]),
    ("investment.shared", "[Belorga](company) grandit. Des industriels l'abondent : [Tavant](company) pour 16 millions d'euros, [Cofal](company) pour 8 millions d'euros.", [{**_puts("Tavant", "Belorga"), "amount": "16000000 EUR"}, {**_puts("Cofal", "Belorga"), "amount": "8000000 EUR"}]),
    ("investment.devote", "[Tavant](company) a engagé un capital de croissance de 50 millions d'euros dans [Belorga](company).", [{**_puts("Tavant", "Belorga"), "amount": "50000000 EUR"}]),
    ("investment.devote", "[Tavant](company) a consacré 50 millions d'euros à la construction d'une usine.", [{**_puts("Tavant", "construction d'une usine"), "amount": "50000000 EUR"}]),
    ("investment.invest", "[Tavant](company) a investi 50 millions d'euros pour moderniser son site de Brissac.", [{**_puts("Tavant", "site de Brissac"), "amount": "50000000 EUR"}]),
    ("investment.named", "[Tavant](company) a réalisé un investissement de 50 millions d'euros sur son site de Brissac.", [{**_puts("Tavant", "site de Brissac"), "amount": "50000000 EUR"}]),
    ("funding.collected", "Les 12 millions d'euros levés par [Belorga](company) servent à recruter.", [{"type": "funding_round", "company": "Belorga", "amount": "12000000 EUR"}]),
    ("funding.round", "[Tavant](company) a mené un tour de table de 12 millions d'euros dans [Belorga](company).", [{"type": "funding_round", "company": "Belorga", "amount": "12000000 EUR", "investors": ["Tavant"]}]),
    ("investment.sum_of", "[Tavant](company) a confirmé 4 milliards d'euros d'investissements dans son réseau mobile.", [{**_puts("Tavant", "réseau mobile"), "amount": "4000000000 EUR", "source": "Tavant"}]),
    ("investment.total", "L'investissement total de [Tavant](company) pour [Belorga](company) atteint 100 millions d'euros.", [{**_puts("Tavant", "Belorga"), "amount": "100000000 EUR"}]),
    ("investment.plan", "[Tavant](company) a dévoilé un plan d'investissement de 300 millions d'euros dans ses entrepôts du Nord.", [{**_puts("Tavant", "entrepôts du Nord"), "amount": "300000000 EUR", "status": "planned"}]),
    ("investment.invest", "[Tavant](company) a investi dans des pépites prometteuses, comme [Belorga](company) et [Cofal](company).", [_puts("Tavant", "Belorga"), _puts("Tavant", "Cofal")]),
    ("investment.invest", "[Tavant](company) annonce qu'il va investir 10 millions d'euros dans la construction d'un four.", [{**_puts("Tavant", "construction d'un four"), "source": "Tavant", "amount": "10000000 EUR", "status": "planned"}]),
    ("investment.invest", "[Tavant](company) va investir 10 millions d'euros pour sa deuxième usine à [Brissac](place).", [{**_puts("Tavant", "deuxième usine à Brissac"), "amount": "10000000 EUR", "status": "planned"}]),
    ("investment.invest", "[Tavant](company) a investi 10 millions d'euros (11 millions de dollars) pour renouveler sa flotte.", [{**_puts("Tavant", "flotte"), "amount": "10000000 EUR"}]),
    ("investment.invest", "[Tavant](company), [Orvane](company) ou encore le groupe belge [Cofal](company) ont investi 10 millions d'euros dans [Belorga](company).", [{**_puts(name, "Belorga"), "amount": "10000000 EUR"} for name in ("Tavant", "Orvane", "Cofal")]),
    ("investment.named", "[Tavant](company) a annoncé un apport en fonds propres de 3 millions d'euros dans [Belorga](company).", [{**_puts("Tavant", "Belorga"), "source": "Tavant", "amount": "3000000 EUR"}]),
    ("investment.promises", "[Tavant](company) annonce un plan de plus de 300 millions d'euros, notamment pour des entrepôts dans le Nord.", [{**_puts("Tavant", "entrepôts dans le Nord"), "status": "planned", "amount": "300000000 EUR", "source": "Tavant"}]),
    ("investment.devote", "[Tavant](company) consacrera 50 millions d'euros à la lutte contre le gaspillage.", [{**_puts("Tavant", "lutte contre le gaspillage"), "amount": "50000000 EUR", "status": "planned"}]),
    ("funding.round", "[Belorga](company) débute l'année avec une levée de 24 millions d'euros, obtenue auprès de [Tavant](company) et [Cofal](company).", [{"type": "funding_round", "company": "Belorga", "amount": "24000000 EUR", "investors": ["Tavant", "Cofal"]}]),
    ("investment.invest", "[Tavant](company) a investi 50 millions d'euros dans quatre ateliers bretons.", [{**_puts("Tavant", "quatre ateliers bretons"), "amount": "50000000 EUR"}]),
    ("investment.invest", "[Tavant](company) a investi 50 millions d'euros via son fonds breton pour moderniser ses ateliers.", [{**_puts("Tavant", "ateliers"), "amount": "50000000 EUR"}]),
    ("investment.build", "[Tavant](company) va construire une usine à [Brissac](place) pour 30 millions d'euros.", [{**_puts("Tavant", "usine", status="planned"), "amount": "30000000 EUR"}]),
    ("investment.from_backer", "[Orvane](company) grandit. La première usine ouvrira à [Brizac](place), moyennant un investissement de 8 millions d'euros du groupe [Kervel](company).", [{"type": "investment", "investor": "Kervel", "target": "première usine", "amount": "8000000 EUR"}]),
    ("investment.there", "[Orvane](company), choisie pour gérer ce fonds forestier, y investit 23 millions d'euros.", [{"type": "investment", "investor": "Orvane", "target": "fonds forestier", "amount": "23000000 EUR"}]),
    ("investment.promises", "[Orvane](company) annonce un plan de 30 millions d'euros pour ses entrepôts.", [{"type": "investment", "status": "planned", "source": "Orvane", "investor": "Orvane", "target": "entrepôts", "amount": "30000000 EUR"}]),
    ("investment.invest", "Le projet a été annoncé par [Orvane](company) en janvier et il compte investir 5 millions d'euros dans [Solmic](company).", [{"type": "investment", "status": "planned", "target": "Solmic", "amount": "5000000 EUR"}]),
    ("investment.invest", "[Orvane](company), qui avait fermé son four en mai à [Brizac](place), va investir 5 millions d'euros dans [Solmic](company).", [{"type": "investment", "status": "planned", "investor": "Orvane", "target": "Solmic", "amount": "5000000 EUR"}]),
    ("investment.invest", "[Orvane](company) va investir 5 millions d'euros dans un fonds de capital-investissement ciblant des ateliers.", [{"type": "investment", "status": "planned", "investor": "Orvane", "target": "fonds de capital-investissement", "amount": "5000000 EUR"}]),
    ("investment.promises", "Alors qu'il a neigé mardi, [Orvane](company) annonce 25 millions d'euros pour ses remontées.", [{"type": "investment", "status": "planned", "source": "Orvane", "investor": "Orvane", "target": "remontées", "amount": "25000000 EUR"}]),
    ("investment.invest", "Selon un courriel consulté mardi, [Orvane](company) va investir 5 millions d'euros dans [Solmic](company).", [{"type": "investment", "status": "planned", "source": "un courriel consulté", "investor": "Orvane", "target": "Solmic", "amount": "5000000 EUR"}]),
    ("investment.invest", "Selon le maire, [Orvane](company) a investi mardi 5 millions d'euros dans [Solmic](company).", [{"type": "investment", "source": "le maire", "investor": "Orvane", "target": "Solmic", "amount": "5000000 EUR", "date": "mardi"}]),
    ("investment.invest", "[Orvane](company) a investi 5 millions d'euros dans [Solmic](company), un atelier dont la réouverture est attendue en 2026.", [{"type": "investment", "investor": "Orvane", "target": "Solmic", "amount": "5000000 EUR"}]),
    ("investment.injected", "[Orvane](company) recule malgré ses 4 millions d'euros investis dans la sécurité des fours.", [{"type": "investment", "investor": "Orvane", "target": "sécurité des fours", "amount": "4000000 EUR"}]),
    ("funding.fresh", "[Belorga](company) a obtenu de [Tavant](company) et de [Cofal](company) 10 millions d'euros en fonds propres.", [_round("Belorga", "Tavant", "Cofal")]),
    ("funding.fresh", "[Belorga](company) est en quête de 10 millions d'euros d'argent frais.", [{**_round("Belorga"), "status": "planned"}]),
    ("funding.fresh", "[Belorga](company) cherche 10 millions d'euros auprès d'investisseurs.", [{**_round("Belorga"), "status": "planned"}]),
    ("funding.gather", "[Belorga](company) rafle 10 millions d'euros auprès de [Tavant](company).", [_round("Belorga", "Tavant")]),
    ("funding.raise", "[Belorga](company) est née à Brest. Ses fondateurs ont levé 10 millions d'euros.", [_round("Belorga")]),
    ("funding.raise", "[Belorga](company) lève 10 millions d'euros : [Tavant](company) mène l'opération.", [_round("Belorga", "Tavant")]),
    ("funding.raise", "[Belorga](company) a levé 10 millions d'euros. [Tavant](company) a mené le tour, aux côtés de [Cofal](company).", [_round("Belorga", "Tavant", "Cofal")]),
    ("funding.raise", "[Belorga](company) a levé 10 millions d'euros avec le concours de [Tavant](company).", [_round("Belorga", "Tavant")]),
    ("funding.raise", "[Belorga](company) ouvre son capital à [Tavant](company) et lève 10 millions d'euros.", [_round("Belorga", "Tavant")]),
    ("funding.round", "[Belorga](company) boucle un tour B de 10 millions d'euros mené par [Tavant](company).", [{**_round("Belorga", "Tavant"), "round": "tour B"}]),
    ("funding.round", "[Belorga](company) referme un premier tour de 10 millions d'euros.", [{**_round("Belorga"), "round": "premier"}]),
    ("funding.round", "[Belorga](company) annonce un financement de série A de 10 millions d'euros.", [{**_round("Belorga"), "source": "Belorga", "round": "série A"}]),
    ("funding.round", "[Belorga](company) vient de finaliser avec [Tavant](company) une levée de 10 millions d'euros.", [_round("Belorga", "Tavant")]),
    ("funding.round", "[Belorga](company) a séduit [Tavant](company), qui mène un tour de 10 millions d'euros.", [_round("Belorga", "Tavant")]),
    ("funding.round", "[Belorga](company) recrute. [Tavant](company) a mené le tour de table de 10 millions d'euros.", [_round("Belorga", "Tavant")]),
    ("funding.collected", "Avec les 10 millions d'euros levés auprès de [Tavant](company), [Belorga](company) va recruter.", [_round("Belorga", "Tavant")]),
)

REFUSES: Refuses = (
    ("funding.fresh", "[Belorga](company) attend 10 millions d'euros de subventions en capital."),
    ("funding.fresh", "[Belorga](company) vise 10 millions d'euros de ventes auprès de [Tavant](company)."),
    ("funding.gather", "[Belorga](company) a obtenu 10 millions d'euros auprès de la [Banque Tavant](company)."),
    ("funding.round", "[Tavant](company) a mené le tour de table de 10 millions d'euros."),
    ("funding.round", "Lumiopse, une pousse lyonnaise, boucle un tour de 10 millions d'euros mené par [Tavant](company)."),
    ("investment.finances", "La [Banque de Lusambo](company) a annoncé un financement de 45 millions d'euros pour [Orvane](company)."),
    ("investment.bet", "[Tavant](company) a mis 10 millions d'euros de côté pour [Belorga](company)."),
    ("investment.inject", "[Belorga](company) recrute. La banque injectera 10 millions d'euros."),
    ("investment.build", "[Tavant](company) construira une usine en 10 mois."),
    ("investment.bail_out", "[Tavant](company) soutient [Belorga](company) à hauteur de la mer."),
    ("funding.gather", "[Belorga](company) a décroché un prêt de 5 millions d'euros auprès de [Tavant](company)."),
    ("funding.convince", "[Belorga](company) vient de convaincre [Tavant](company) de venir."),
    ("investment.from_backer", "[Belorga](company) a grandi grâce à un investissement de 3 millions d'euros dans le [Fonds Tavant](company)."),
    ("investment.obtained", "[Belorga](company) a reçu 5 millions d'euros d'aides de [Tavant](company)."),
    ("investment.put_in_by", "[Belorga](company) compte 5 millions de jours investis par [Tavant](company)."),
    ("investment.in_which", "[Belorga](company), dans laquelle [Luc Ferrand](person) a travaillé, recrute."),
    ("investment.there", "[Belorga](company) grandit. [Luc Ferrand](person) y apporte son talent."),
    ("investment.shared", "[Belorga](company) grandit. Des industriels l'imitent : [Tavant](company) pour 16 millions d'euros, [Cofal](company) pour 8 millions d'euros."),
    ("investment.devote", "[Tavant](company) a débloqué 3 millions d'euros pour racheter [Belorga](company)."),
    ("funding.collected", "Les 12 millions d'euros levés par la taxe pèsent sur [Belorga](company)."),
    ("funding.raise", "[Belorga](company) mobilise 3 millions d'euros pour aider ses clients."),
    ("investment.sum_of", "Selon [Tavant](company), 4 milliards d'euros d'investissements manquent."),
    ("investment.total", "L'investissement de [Luc Ferrand](person) pour [Belorga](company) est total."),
    ("investment.plan", "[Luc Ferrand](person) a dévoilé un plan d'investissement de 300 millions d'euros dans les ports."),
    ("investment.invest", "[Tavant](company) a investi 10 millions d'euros pour la première fois."),
    ("investment.promises", "[Tavant](company) annonce 10 millions d'euros pour le premier semestre."),
    ("investment.promises", "[Tavant](company) annonce un plan de plus de 300 millions d'euros d'économies, notamment pour des entrepôts dans le Nord."),
    ("investment.devote", "[Tavant](company) consacrera 50 millions d'euros au rachat de ses actions."),
    ("investment.named", "L'apport de [Tavant](company) est de 3 idées dans [Belorga](company)."),
    ("investment.devote", "[Tavant](company) débloque 3 millions d'euros pour ses salariés."),
    ("investment.bet", "L'[Etat](organization) a apporté un soutien de 7 millions d'euros à [Orvane](company)."),
)


test_reads = reads(TYPES, READS)
test_refuses = refuses(REFUSES)
