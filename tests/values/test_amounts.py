"""Sums of money: what is read, with value and currency, and what must be left alone."""

from __future__ import annotations

from decimal import Decimal

import pytest

from articlefacts.models.values import Amount
from articlefacts.values.amounts import find_amounts

# sentence, then «span = value currency bound» of every amount in it, in order
READS = {
    "Veltora a levé 14 millions d'euros.": ["14 millions d'euros = 14000000 EUR exact"],
    "Veltora a levé 12,5 M€ puis 3 Md€.": [
        "12,5 M€ = 12500000 EUR exact",
        "3 Md€ = 3000000000 EUR exact",
    ],
    "un fonds de 2 MdsUSD et 40 MFCFA": [
        "2 MdsUSD = 2000000000 USD exact",
        "40 MFCFA = 40000000 XOF exact",
    ],
    "une prime de 15 k€ et 3 Mrd CHF": [
        "15 k€ = 15000 EUR exact",
        "3 Mrd CHF = 3000000000 CHF exact",
    ],
    "€ 3,5 M ou EUR 10 millions": [
        "€ 3,5 M = 3500000 EUR exact",
        "EUR 10 millions = 10000000 EUR exact",
    ],
    "$1.2bn et £4m": ["$1.2bn = 1200000000 USD exact", "£4m = 4000000 GBP exact"],
    "CHF 1'250,50": ["CHF 1'250,50 = 1250.50 CHF exact"],
    "une dette de 2 milliards US": ["2 milliards US = 2000000000 USD exact"],
    "4.500.000 euros, soit 4 500 000 €": [
        "4.500.000 euros = 4500000 EUR exact",
        "4 500 000 € = 4500000 EUR exact",
    ],
    "un million et demi d'euros": ["un million et demi d'euros = 1500000 EUR exact"],
    "un demi-milliard de dollars": ["un demi-milliard de dollars = 500000000 USD exact"],
    "trois quarts de million d'euros": ["trois quarts de million d'euros = 750000 EUR exact"],
    "deux cent cinquante mille euros": ["deux cent cinquante mille euros = 250000 EUR exact"],
    "septante-cinq mille francs suisses": ["septante-cinq mille francs suisses = 75000 CHF exact"],
    "le milliard d'euros promis": ["milliard d'euros = 1000000000 EUR exact"],
    "deux milliards trois cents millions de yens": [
        "deux milliards trois cents millions de yens = 2300000000 JPY exact"
    ],
    "un coût de 10 millions\nd'euros": ["10 millions\nd'euros = 10000000 EUR exact"],
    "85 centimes et 15 dollars et 20 cents": [
        "85 centimes = 0.85 EUR exact",
        "15 dollars et 20 cents = 15.2 USD exact",
    ],
    "une perte de -3,2 millions d'euros": ["-3,2 millions d'euros = -3200000 EUR exact"],
    "30 000 anciens francs": ["30 000 anciens francs = 300 FRF exact"],
    "7 millions de dollars canadiens": ["7 millions de dollars canadiens = 7000000 CAD exact"],
    "9 milliards de nairas, 8 millions de zlotys, 20 shekels": [
        "9 milliards de nairas = 9000000000 NGN exact",
        "8 millions de zlotys = 8000000 PLN exact",
        "20 shekels = 20 ILS exact",
    ],
    "À Genève, la banque vaut 3 milliards de francs": [
        "3 milliards de francs = 3000000000 CHF exact"
    ],
    "À Oslo, le fonds pèse 5 millions de couronnes": [
        "5 millions de couronnes = 5000000 NOK exact"
    ],
    "quelque 6 milliards de roupies": ["6 milliards de roupies = 6000000000 INR about"],
    "à peine 400 euros et près d'un million d'euros": [
        "400 euros = 400 EUR about",
        "un million d'euros = 1000000 EUR about",
    ],
    "une centaine de milliers d'euros": ["une centaine de milliers d'euros = 100000 EUR about"],
    "3 millions d'euros environ": ["3 millions d'euros = 3000000 EUR about"],
    "plus de 3 Md€, au moins à hauteur de 40 M€": [
        "3 Md€ = 3000000000 EUR at_least",
        "40 M€ = 40000000 EUR at_least",
    ],
    "supérieur à 30 euros et dépassant 40 euros": [
        "30 euros = 30 EUR at_least",
        "40 euros = 40 EUR at_least",
    ],
    "pas moins de 8 millions d'euros": ["8 millions d'euros = 8000000 EUR at_least"],
    "jusqu'à 8 millions d'euros, moins de 3 euros": [
        "8 millions d'euros = 8000000 EUR at_most",
        "3 euros = 3 EUR at_most",
    ],
    "une amende pouvant atteindre 20 000 euros": ["20 000 euros = 20000 EUR at_most"],
    "à hauteur de 8 millions d'euros": ["8 millions d'euros = 8000000 EUR exact"],
    "ne dépasse pas 9 euros": ["9 euros = 9 EUR at_most"],
    "il ne reste plus que 90 euros": ["90 euros = 90 EUR exact"],
    "pas plus de 70 euros": ["70 euros = None EUR at_most"],
    "entre 10 et 15 millions d'euros": ["10 et 15 millions d'euros = 10000000..15000000 EUR range"],
    "de 800 millions à 1,3 milliard d'euros": [
        "800 millions à 1,3 milliard d'euros = 800000000..1300000000 EUR range"
    ],
    "de 800 à 1,3 milliard d'euros": [
        "800 à 1,3 milliard d'euros = 800000000..1300000000 EUR range"
    ],
    "10-15 M€": ["10-15 M€ = 10000000..15000000 EUR range"],
    "deux ou trois millions d'euros": [
        "deux ou trois millions d'euros = 2000000..3000000 EUR range"
    ],
    "de 14,50 € à 16 €": ["14,50 € à 16 € = 14.50..16 EUR range"],
    "relevé de 41 à 52 euros": ["41 = 41 EUR exact", "52 euros = 52 EUR exact"],
    "un bonus de 120 ou 240 euros": ["120 = 120 EUR exact", "240 euros = 240 EUR exact"],
    "une marge relevée de 22 % à 47 millions d'euros": ["47 millions d'euros = 47000000 EUR exact"],
    "plusieurs dizaines de millions d'euros": [
        "plusieurs dizaines de millions d'euros = None EUR exact"
    ],
    "48 millions contre 22 millions d'euros un an plus tôt": [
        "48 millions = 48000000 EUR exact",
        "22 millions d'euros = 22000000 EUR exact",
    ],
    "un bénéfice de 30 millions d'euros, dont 10 millions en 2022": [
        "30 millions d'euros = 30000000 EUR exact",
        "10 millions = 10000000 EUR exact",
    ],
    "7 milliards d'euros, dont 4 milliards de prêts": [
        "7 milliards d'euros = 7000000000 EUR exact",
        "4 milliards = 4000000000 EUR exact",
    ],
    "7.500 EUROS LA NUIT": ["7.500 EUROS = 7500 EUR exact"],
    "3 livres": ["3 livres = 3 GBP exact"],
    "une mise de 20 livres à Londres": ["20 livres = 20 GBP exact"],
    "un déficit de 12 trillions de nairas": ["12 trillions de nairas = 12000000000000 NGN exact"],
    "entre 1.000 et 3.000 milliards d'euros": [
        "1.000 et 3.000 milliards d'euros = 1000000000000..3000000000000 EUR range"
    ],
    "une rémunération au titre de 2016 à 4,5 millions d'euros": [
        "4,5 millions d'euros = 4500000 EUR exact"
    ],
    "Le conseil est d'acheter Korvia, avec un objectif de 84 E contre 79 auparavant.": [
        "84 E = 84 EUR exact",
        "79 = 79 EUR exact",
    ],
    "Un dividende de 1,15 E par action, un bénéfice de 310 ME et 2 MdE de ventes": [
        "1,15 E = 1.15 EUR exact",
        "310 ME = 310000000 EUR exact",
        "2 MdE = 2000000000 EUR exact",
    ],
    "un don de 6,5 millards USD et 40 milliars d'euros": [
        "6,5 millards USD = 6500000000 USD exact",
        "40 milliars d'euros = 40000000000 EUR exact",
    ],
    'Il parle de "70" millions d\'euros, elle de "9" euros': [
        "70\" millions d'euros = 70000000 EUR exact",
        '9" euros = 9 EUR exact',
    ],
    "Les 400 (millions d'euros) perdus et 2 milliards (de dollars)": [
        "400 (millions d'euros = 400000000 EUR exact",
        "2 milliards (de dollars = 2000000000 USD exact",
    ],
    "un (1) milliard FCFA, cinq cent mille (500 000) francs CFA et 30 (trente) euros": [
        "un (1) milliard FCFA = 1000000000 XOF exact",
        "cinq cent mille (500 000) francs CFA = 500000 XOF exact",
        "30 (trente) euros = 30 EUR exact",
    ],
    "Un ticket à 9 dollars. Ses ventes ont grimpé de 7%, à 3 milliards": [
        "9 dollars = 9 USD exact",
        "3 milliards = 3000000000 USD exact",
    ],
    "du fil à 12 ou 30 centimes": ["12 = 0.12 EUR exact", "30 centimes = 0.30 EUR exact"],
    'entre "15.000 et 18.000 euros"': ["15.000 et 18.000 euros = 15000..18000 EUR range"],
    "une hausse de 20 à 30 euros": ["20 à 30 euros = 20..30 EUR range"],
    "de 20 à 35.000 euros": ["20 à 35.000 euros = 20000..35000 EUR range"],
    "de 500 à 2.000 euros": ["500 à 2.000 euros = 500..2000 EUR range"],
    "entre un et trois milliards de yens": [
        "un et trois milliards de yens = 1000000000..3000000000 JPY range"
    ],
    "un loyer qui n'excède pas 700 euros": ["700 euros = 700 EUR at_most"],
    'une aide de 90 euros "minimum"': ["90 euros = 90 EUR at_least"],
    "porter le salaire minimum à 2 000 euros": ["2 000 euros = 2000 EUR exact"],
    "Il franchit pour la première fois la barre des 9 millions de dirhams": [
        "9 millions de dirhams = 9000000 MAD at_least"
    ],
    "3 milliards de dirhams (300 millions de dollars) contre 2,8 milliards un an plus tôt": [
        "3 milliards de dirhams = 3000000000 MAD exact",
        "300 millions de dollars = 300000000 USD exact",
        "2,8 milliards = 2800000000 MAD exact",
    ],
    "Un ticket à 9 euros. Le programme, doté de 3 milliards, commence.": [
        "9 euros = 9 EUR exact",
        "3 milliards = 3000000000 EUR exact",
    ],
    "Le prix est de 9 euros. La firme, forte de 3 millions d'abonnés, a réalisé 2 milliards de bénéfice.": [
        "9 euros = 9 EUR exact",
        "2 milliards = 2000000000 EUR exact",
    ],
    "6 milliards d'euros, dont 2 milliards de baisse d'impôts": [
        "6 milliards d'euros = 6000000000 EUR exact",
        "2 milliards = 2000000000 EUR exact",
    ],
    "Le fabricant vaut 90 millions d'euros, pour 40 millions de revenus. Il y mettra 7 millions d'ici à 2031.": [
        "90 millions d'euros = 90000000 EUR exact",
        "40 millions = 40000000 EUR exact",
        "7 millions = 7000000 EUR exact",
    ],
    "Le pays a 3 millions d'élèves et un budget en euros : 7 euros par élève. Le loueur lui doit 2,5 millions.": [
        "7 euros = 7 EUR exact",
        "2,5 millions = 2500000 EUR exact",
    ],
    "Le bénéfice a atteint 4,5 millions d'euros, contre 3,5 un an plus tôt.": [
        "4,5 millions d'euros = 4500000 EUR exact",
        "3,5 = 3500000 EUR exact",
    ],
    "La Caisse y met 200 millions de dollars, le fonds des enseignants en ajoute 130.": [
        "200 millions de dollars = 200000000 USD exact",
        "130 = 130000000 USD exact",
    ],
    "un passif de 64 millions d'euros, dont 20 envers la banque et 9 auprès du fisc": [
        "64 millions d'euros = 64000000 EUR exact",
        "20 = 20000000 EUR exact",
        "9 = 9000000 EUR exact",
    ],
    "La scierie a perdu 4 millions d'euros en 2021, pour 31 millions de ventes, contre 27 en 2020.": [
        "4 millions d'euros = 4000000 EUR exact",
        "31 millions = 31000000 EUR exact",
        "27 = 27000000 EUR exact",
    ],
    "Elle a obtenu 12 millions d'euros, puis 3 millions d'Elvira.": [
        "12 millions d'euros = 12000000 EUR exact",
        "3 millions = 3000000 EUR exact",
    ],
    "Un prêt de 18 millions d'euros, dont il lui reste 11 à rendre.": [
        "18 millions d'euros = 18000000 EUR exact",
        "11 = 11000000 EUR exact",
    ],
    "Nous devions 64 millions d'euros fin 2022, nous n'en devons plus que 48.": [
        "64 millions d'euros = 64000000 EUR exact",
        "48 = 48000000 EUR exact",
    ],
    "La scierie vaudoise a levé 5 millions de francs à Nyon.": ["5 millions de francs = 5000000 CHF exact"],
    "À Abidjan, la scierie a levé 5 millions de francs.": ["5 millions de francs = 5000000 XOF exact"],
    "En 2023, la scierie de Casablanca, au Maroc, a vendu pour 5 millions de dirhams à Dubaï.": ["5 millions de dirhams = 5000000 MAD exact"],
    "L'usine de Thiès, ouverte en 1998 et agrandie en 1999, a perdu 5 millions de francs en 2023.": ["5 millions de francs = 5000000 XOF exact"],
    "À Yaoundé, au Cameroun, elle a payé 5 millions de francs.": ["5 millions de francs = 5000000 XAF exact"],
    "Condamnée en 1998, la scierie avait caché 5 millions de francs en Suisse.": ["5 millions de francs = 5000000 FRF exact"],
    "Sur les 40 millions d'euros promis à la scierie, 12 ont été versés.": [
        "40 millions d'euros = 40000000 EUR exact",
        "12 = 12000000 EUR exact",
    ],
    "La ville avait promis 40 millions d'euros ; elle n'en a versé que 12.": [
        "40 millions d'euros = 40000000 EUR exact",
        "12 = 12000000 EUR exact",
    ],
    "La dette atteint 96 millions d'euros, dont 40 à échéance de 2031, et le prix 30 M€ (dont 8 en numéraire).": [
        "96 millions d'euros = 96000000 EUR exact",
        "40 = 40000000 EUR exact",
        "30 M€ = 30000000 EUR exact",
        "8 = 8000000 EUR exact",
    ],
    "L'addition : 12 millions d'euros pour le quai, 8 pour la grue et 3 pour les logiciels.": [
        "12 millions d'euros = 12000000 EUR exact",
        "8 = 8000000 EUR exact",
        "3 = 3000000 EUR exact",
    ],
    "La scierie a obtenu 12 millions d'euros de la Caisse Rurale, 8 de Valbanque et 4 d'Elvira.": [
        "12 millions d'euros = 12000000 EUR exact",
        "8 = 8000000 EUR exact",
        "4 = 4000000 EUR exact",
    ],
    "Elle a perdu 7 millions d'euros en 2020, et 3 en 2021.": [
        "7 millions d'euros = 7000000 EUR exact",
        "3 = 3000000 EUR exact",
    ],
    "Le Trésor a levé 120 milliards FCFA, pour 150 sollicités.": [
        "120 milliards FCFA = 120000000000 XOF exact",
        "150 = 150000000000 XOF exact",
    ],
    "Elle a consacré 12 millions d'euros à huit scieries, dont 3 en cours de rachat et 2 pour le bois de feu.": [
        "12 millions d'euros = 12000000 EUR exact",
    ],
    "Elle a touché 10 millions d'euros de fonds publics et 4 de ses cadres sont partis.": [
        "10 millions d'euros = 10000000 EUR exact",
    ],
    "Sur les 40 millions d'euros promis par huit villes, 3 sont arrivés.": ["40 millions d'euros = 40000000 EUR exact"],
    "Un four à 9 euros. Elle s'est séparée d'une trentaine de postes. Son prêt atteint 2,5 millions.": [
        "9 euros = 9 EUR exact",
        "2,5 millions = 2500000 EUR exact",
    ],
    "La dette est passée de 150 à 120 M€.": [
        "150 = 150000000 EUR exact",
        "120 M€ = 120000000 EUR exact",
    ],
    "une double cotation, dont il attend de 80 à 90 millions de dollars": [
        "80 à 90 millions de dollars = 80000000..90000000 USD range"
    ],
    "un gain de 140 MDH pour 1,5 MMDH de revenus, le titre à 315 DH": [
        "140 MDH = 140000000 MAD exact",
        "1,5 MMDH = 1500000000 MAD exact",
        "315 DH = 315 MAD exact",
    ],
    "300 KDH et 45 MDT": ["300 KDH = 300000 MAD exact", "45 MDT = 45000000 TND exact"],
    "$2.5 billion": ["$2.5 billion = 2500000000 USD exact"],
    "un euro symbolique": ["un euro = 1 EUR exact"],
}

# what a text counts in things, money though it names elsewhere
ONE_EURO_OF = {
    "Le café est à 1 euro. Le parc d'abonnés est passé de 20 millions à 25 millions.",
    "Le café est à 1 euro. La grève porte à 3 millions le nombre d'absents.",
    "Le pass vaut 1 euro. Le film a attiré 3 millions de gens, contre 2 en 2010.",
    "Le pass vaut 1 euro, la mairie a 300 agents et en attend 40.",
    "Le café est à 1 euro. Le pays compte 3 millions de Sud-Coréens.",
}

REFUSES = [
    "Elle lit 3 livres.",
    "Il pose 5 couronnes.",
    "trois livres de cuisine",
    "cinq couronnes de fleurs",
    "L'euro recule face au dollar.",
    "la zone euro compte 340 millions d'habitants",
    "2 millions de visiteurs, contre 1,4 million en 2022",
    "Le gisement de 3 millions de tonnes a livré 1,2 million en un an, vendu en euros.",
    "un franc succès pour la COP 28",
    "un dollar plus fort",
    "une récolte de 2 millions de livres de café, près de Londres",
    "un franc CFA sous pression",
    "LE TITRE GAGNE DU TERRAIN AU 2E TRIMESTRE",
    "la vitamine C, la longitude 12 E",
    "le TOP 10 et le CAC 40",
    "la 5G et 12 m de haut",
    "Elle livre deux récits cent fois lus.",
    "rendez-vous à 18 h 30, au 01 23 45 67 89",
    "le jeton USD1",
    "un F-18 et la société 2F",
    "93 millions m3 par an",
    "12 % du capital et 3 points",
    "9" * 40 + " euros",
]


def told(amount: Amount) -> str:
    value = str(amount.value)
    if amount.bound == "range":
        value = f"{amount.minimum}..{amount.maximum}"
    return f"{amount.text} = {value} {amount.currency} {amount.bound}"


def plain(line: str) -> str:
    """Numbers without trailing zeros, as the models keep them."""
    span, _, rest = line.rpartition(" = ")
    value, *others = rest.split(" ")
    parts = [
        part if part == "None" else f"{Decimal(part).normalize():f}" for part in value.split("..")
    ]
    return f"{span} = {'..'.join(parts)} {' '.join(others)}"


@pytest.mark.parametrize("sentence", READS)
def test_reads(sentence: str) -> None:
    assert [told(amount) for amount in find_amounts(sentence)] == [
        plain(line) for line in READS[sentence]
    ]


@pytest.mark.parametrize("sentence", REFUSES)
def test_refuses(sentence: str) -> None:
    assert list(find_amounts(sentence)) == []


@pytest.mark.parametrize("sentence", sorted(ONE_EURO_OF))
def test_things_counted_beside_money_are_none(sentence: str) -> None:
    assert [amount.text for amount in find_amounts(sentence)] == ["1 euro"]


@pytest.mark.parametrize(
    ("sentence", "inferred"),
    [
        ("48 millions contre 22 millions d'euros", [True, False]),
        ("entre 3 et 5 M€", [False]),
        ("une facture libellée en yens de 10 millions", [True]),
        ("Un prêt de 3 Md€. Le budget est de 2 milliards.", [False, True]),
    ],
)
def test_marks_an_understood_currency(sentence: str, inferred: list[bool]) -> None:
    assert [amount.inferred_currency for amount in find_amounts(sentence)] == inferred


@pytest.mark.parametrize(
    "sentence",
    [
        "un rachat à 105 millions d'euros (113 millions de dollars)",
        "un rachat à 3 milliards de nairas (environ 2 millions USD)",
        "un rachat à 3 milliards de nairas, soit 2 millions de dollars",
    ],
)
def test_links_a_conversion_to_its_original(sentence: str) -> None:
    original, conversion = find_amounts(sentence)
    assert original.equivalent_of is None
    assert conversion.equivalent_of == original.start


def test_two_sums_of_one_currency_are_no_conversion() -> None:
    assert [a.equivalent_of for a in find_amounts("5 M€ (4 M€ un an plus tôt)")] == [None, None]


@pytest.mark.parametrize(
    ("sentence", "per"),
    [
        ("72,35 dollars le baril", "le baril"),
        ("1,35 euro par action", "par action"),
        ("90 euros/MWh", "MWh"),
        ("10 euros au kilo", "au kilo"),
        ("30 millions d'euros par an et par salarié", "par an et par salarié"),
        ("3 millions d'euros l'année précédente", None),
        ("3 millions d'euros par la banque", None),
        ("3 millions d'euros au titre de 2022", None),
        ("3 euros au titre", "au titre"),
    ],
)
def test_reads_what_a_price_is_for(sentence: str, per: str | None) -> None:
    assert [amount.per for amount in find_amounts(sentence)] == [per]


@pytest.mark.parametrize(
    ("sentence", "minimum", "maximum"),
    [
        ("plus de 3 M€", "3000000", None),
        ("moins de 3 M€", None, "3000000"),
        ("environ 3 M€", None, None),
        ("de 3 à 4 M€", "3000000", "4000000"),
    ],
)
def test_an_open_bound_has_its_end(sentence: str, minimum: str | None, maximum: str | None) -> None:
    (amount,) = find_amounts(sentence)
    assert amount.minimum == (Decimal(minimum) if minimum else None)
    assert amount.maximum == (Decimal(maximum) if maximum else None)
