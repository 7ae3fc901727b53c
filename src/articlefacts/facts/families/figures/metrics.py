"""The words newspapers use for the figures of a company's accounts."""

from __future__ import annotations

import re

from articlefacts.models.facts import Metric

# In order: the first that matches names the metric, so the longer expression stands first.
METRICS: tuple[tuple[Metric, str], ...] = (
    (
        "operating_loss",
        r"(?:pertes?|déficits?) (?:opérationnelles?|d'exploitation)(?: courantes?)?",
    ),
    (
        "net_loss",
        r"pertes? (?:nettes?|annuelles?|semestrielles?|trimestrielles?|sèches?|comptables?)",
    ),
    (
        "operating_income",
        r"(?:résultat|bénéfice|profit)s? (?:net )?(?:opérationnels?|d'exploitation)",
    ),
    ("operating_income", r"marge (?:opérationnelle|d'exploitation)"),
    (
        "ebitda",
        r"(?:résultat|excédent|bénéfice) brut (?:d'exploitation|opérationnel)|ebitda\w?\b|EBE\b",
    ),
    ("operating_income", r"ebita?\b|(?-i:ROC|ROP)\b|résultat courant opérationnel"),
    (
        "other",
        r"(?:résultat|bénéfice|profit)s? (?:avant impôts?|(?:net )?(?:ajusté |dilué )?par action)|"
        r"(?-i:BPA|BNPA)\b",
    ),
    (
        "net_income",
        r"(?:résultat|bénéfice|profit)s? (?:(?:trimestriel|semestriel|annuel|consolidé) )?nets?",
    ),
    ("net_income", r"(?-i:RNPG)\b|bénéfices?|profits?"),
    (
        "other",
        r"résultats? courants?|(?<!en )(?<!apport de )(?:fonds|capitaux) propres|"
        r"dépôts? (?:de la clientèle|des clients|clientèle|collectés)|total (?:de |du )?bilan|marge brute|"
        r"(?<!hors )bilan total|encours (?:de|des) (?:crédits?|prêts|dépôts)|"
        r"charges? (?:d'impôts?|d'exploitation|financières?)",
    ),
    ("other", r"marge brute d'autofinancement|capacité d'autofinancement|(?-i:MBA|CAF|MBO)\b(?= )"),
    (
        "net_income",
        r"résultat (?:annuel|comptable)|résultat (?:positif|négatif|bénéficiaire|déficitaire|excédentaire)\b|"
        r"(?<=contre un )gain(?= d)|gain$",
    ),
    (
        "net_loss",
        (
            r"pertes?|déficits?(?! (?:public|budgétaire|commercial|courant|extérieur|structurel|de financement|"
            r"foncier|(?:de la |de l'|du |des )(?!groupe|société|entreprise|club|compagnie|enseigne|maison|\ue000)))"
        ),
    ),
    (
        "revenue",
        (
            r"chiffres? d'affaires?|volumes? d'affaires|facturations|réservations nettes|"
            r"(?-i:CA)\b|produit net bancaire|(?-i:PNB)\b|produits? (?:d'exploitation|opérationnels?)|"
            r"primes (?:brutes|nettes|émises|encaissées|acquises)|honoraires|revenus locatifs|"
            r"loyers (?:nets|bruts|perçus|encaissés)|(?<=ses )loyers(?= (?:ont|progress|augment|atteign|s'))|loyers$"
        ),
    ),
    (
        "orders",
        (
            r"(?:carnets?|prises?|portefeuille|entrées|afflux|prévisions?|"
            r"objectifs?) de commandes|commandes (?:reçues|nettes|engrangées)|"
            r"commandes(?=$| (?:de la |de l'|du |de |d')[^.;:,]{2,40} (?:ont (?:atteint|bondi|"
            r"progressé|reculé|chuté|grimpé)|s'élèvent|se sont élevées|atteignent|totalisent)\b)"
        ),
    ),
    (
        "debt",
        r"dettes? (?:financière |totale |globale )?nettes?|endettement|ardoise|(?:dettes?|passif)\b",
    ),
    (
        "cash",
        r"trésorerie|trésor de guerre|cash(?! (?:prize|back|game))(?:[- ]flow)?|flux de trésorerie|autofinancement|liquidités",
    ),
    ("dividend", r"dividendes?(?: par (?:action|titre))?"),
    (
        "capex",
        (
            r"capex|dépenses d'(?:investissements?|équipements?)|enveloppe d'investissements?|"
            r"investissements industriels|investissements$|(?<=les )investissements(?= (?:(?:de la |de l'|du |de |d')"
            r"[^.;:,]{2,40} )?(?:ont (?:atteint|totalisé)|s'élèvent|se sont élevés|atteignent|totalisent)\b)"
        ),
    ),
    (
        "savings",
        r"économies?(?! \w+ienne| mondiale| réelle| nationale| française| locale| sociale)",
    ),
    (
        "revenue",
        (
            r"ventes|recettes(?! (?:fiscales|douanières|pétrolières|touristiques|publiques|budgétaires|supplémentaires|en moins))|"
            r"revenus?(?! (?:disponible|fiscal|universel|moyen|médian|minimum|de solidarité|"
            r"d'activité|des ménages))"
        ),
    ),
)
# Words that qualify a metric without making it another: «net part du groupe», «consolidé».
QUALIFIERS = (
    r"(?: (?:nets?|nettes?|consolidée?s?|totale?s?|totaux|globale?s?|annuels?|annuelles?|"
    r"mondiale?s?|mondiaux|trimestriels?|semestriels?|récurrente?s?|ajustée?s?|courante?s?|"
    r"publiée?s?|part du groupe|hors taxes?|HT|financière?s?|brute?s?|organique|pro forma|"
    r"retraitée?s?|déclarée?s?|libres?|disponibles?|positive?s?|négative?s?|records?|cumulée?s?|"
    r"réalisée?s?|estimée?s?|historiques?|pub?licit?aires?|opérationnel(?:le)?s?|comptables?|"
    r"ordinaires?|correspondant(?:e?s)?|exceptionnels?|unitaires?|imposables?|prévisionnels?|attendue?s?|avant impôts?|"
    r"après impôts?|supplémentaires?|\(([A-ZÉ]{2,5}|Ebitda|Rop)\))){0,4}"
)
METRIC_WORDS = "|".join(words for _, words in METRICS)
_TABLE = tuple((metric, re.compile(words, re.IGNORECASE)) for metric, words in METRICS)
_NEGATIVE: dict[Metric, Metric] = {"net_income": "net_loss", "operating_income": "operating_loss"}
# A loss, a debt or a saving is plain French too: the company must be its grammatical owner.
PLAIN_WORDS = re.compile(
    r"pertes?|déficits?(?: [a-zà-ÿ]{4,12})?|dettes?|passif|ardoise|facturations|"
    r"enveloppe d'investissements?|économies?|liquidités|cash|ventes|honoraires|recettes|revenus?|trésorerie",
    re.IGNORECASE,
)


def metric_of(words: str) -> Metric:
    """Name the metric that a phrase found with `METRIC_WORDS` stands for.

    >>> metric_of("bénéfice net part du groupe"), metric_of("résultat net négatif")
    ('net_income', 'net_loss')
    """
    for metric, regex in _TABLE:
        if regex.match(words):
            negative = re.search(r"\b(?:négatif|déficitaire)s?\b", words, re.IGNORECASE)
            return _NEGATIVE.get(metric, metric) if negative else metric
    return "other"
