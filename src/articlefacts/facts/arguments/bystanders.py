"""Bodies that stand in an article without its being about them: exchanges, agencies, analysts, sources."""

from __future__ import annotations

import re

from articlefacts.facts.view import Item, SentenceView
from articlefacts.lexicon.folding import lowered

_EXCHANGE = re.compile(
    r"(?:la )?Bourse|CAC|Euronext|Wall Street|Nasdaq|Zone ?bourse|Boursier\.com|Boursorama|BFM|"
    r"Cercle Finance|AOF\b|(?:AFP|Agence France-Presse|Reuters|Bloomberg|Associated Press|ANSA|"
    r"dpa|EFE)$",
    re.IGNORECASE,
)
# Banks whose analysts stock wires quote: the article is on another, unless on nobody else.
_BROKER = re.compile(
    r"(?:Goldman Sachs|Bank of America|BofA|Stifel|Oddo|UBS|Barclays|Jefferies|Berenberg|"
    r"J\.? ?P\.? ?Morgan|Morgan Stanley|Credit Suisse|Crédit Suisse|Deutsche Bank|HSBC|Kepler|Bernstein|"
    r"Citi|RBC|Exane|Portzamparc|Invest Securities|Bryan Garnier|T[Pp] I[Cc][Aa][Pp]|Midcap|"
    r"AlphaValue|CM-CIC|Gilbert Dupont|Raymond James|Liberum|Wedbush|Evercore|Cowen|Nomura|Piper|"
    r"Euroland|Genesta|Aurel|Natixis|Moody|Fitch|S&P|Standard & Poor)",
    re.IGNORECASE,
)
_RATED = re.compile(
    r"objectif de cours|recommandation|conseil (?:à l'achat|de)|note de (?:recherche|broker)|"
    r"bureau d[’'](?:analyses?|études)|courtier|surpondér"
)
# «rapporte le Xxxx», «selon Xxxx»: who tells it is not whom it is about.
_TOLD_BY = re.compile(
    r"\b(?:selon|d'après|à en croire|(?:cité|relayé|révélé|publié|rapporté)e?s? (?:en \ue003\ue010* )?(?:par|dans)|"
    r"interrogée?s? par|(?:explique|estime|indique|affirme|révèle|précise|rapporte|rappelle|"
    r"souligne|relève|note)(?:nt)?|écri(?:t|vent)|croit savoir|a (?:indiqué|précisé|annoncé|"
    r"rapporté|révélé)|auprès d[eu]s?|au micro d[eu]|dans (?:les colonnes|une interview|un entretien) "
    r"(?:d[eu]s?|au?)|(?:di[ts]|déclaré|expliqué|justifié|affirmé|assuré|réagi|estimé|lancé|confié|regretté|"
    r"répondu|jugé|ajouté|commenté|dénoncé) sur) ?(?:la |le |l'|les )?(?:quotidien |journal |site |agence |"
    r"magazine )?$"
)


def is_exchange(item: Item) -> bool:
    """Whether a body is an exchange or a news agency: it stands in any article."""
    return bool(_EXCHANGE.match(_name(item)))


def is_rating(text: str) -> bool:
    """Whether an article tells what analysts think of a share."""
    return bool(_RATED.search(lowered(text)))


def is_bystander(item: Item, *, rating: bool) -> bool:
    """Whether an article is hardly about a body, as analysts are in one on a share's rating."""
    return is_exchange(item) or (rating and bool(_BROKER.match(_name(item))))


def tells(view: SentenceView, item: Item) -> bool:
    """Whether a body is named as who tells the news."""
    at = item.start - view.start
    return bool(_TOLD_BY.search(view.low, max(at - 40, 0), at))


def _name(item: Item) -> str:
    return item.entity.name if item.entity else item.value.text
