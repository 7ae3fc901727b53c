"""The words of share prices: exchanges, shares, how they move, and on which day."""

from __future__ import annotations

import re

from articlefacts.facts.arguments.dates import dates_another
from articlefacts.facts.families.figures.change import DOWN_VERB, UP_VERB
from articlefacts.facts.families.figures.metrics import METRIC_WORDS
from articlefacts.facts.view import Item, SentenceView
from articlefacts.lazy import lazy
from articlefacts.lexicon.verbs import alternation
from articlefacts.models.spans import Span

_EXCHANGE = (
    r"Bourses?\b|Wall Street|Nasdaq|Euronext|CAC\s?40|SBF\s?120|Dow Jones|S&P|Nikkei|DAX\b|FTSE|"
    r"Hang Seng|New York Stock Exchange|Nyse|S[MPL]I\b|Stoxx|Footsie|Ibex|BRVM|BVMT|Tunindex|(?:BEL|Bel)\s?20|AEX\b|"
    r"ATX\b|TSX\b|Topix|Kospi|Bovespa|Sensex|MASI\b|Russell|MDAX|Mib\b|[Cc]ôté valeurs|"
    r"[Dd]u côté des valeurs|valeurs (?:bancaires|technologiques|du luxe|cycliques|défensives|"
    r"pétrolières|automobiles|minières)|plus fortes? (?:hausse|baisse|progression|chute)s? (?:du|"
    r"de l'|de la cote)|lanterne rouge|indice (?:parisien|francfortois|milanais|londonien|phare|"
    r"vedette|madrilène|new-yorkais|bruxellois)|les investisseurs|vers \d{1,2} ?h(?:eures)?|"
    r"premiers échanges|début d'échanges|(?:à la|en|à|à l'|avant l') ?(?:clôture|mi-séance|"
    r"ouverture|mi-journée)|en séance|(?:termin|fini|boucl|entam)\w{1,4} la séance|avertissement sur (?:résultats|bénéfices|ses résultats)|"
    r"profit warning|traders|cambistes|objectif de cours|avant-Bourse|volumes (?:nourris|étoffés|fournis|élevés)|la cote\b|électronique[s]? après"
)
CUE = re.compile(
    rf"\b(?:{_EXCHANGE}|l'action|les actions|le titre|son titre|son cours|ses actions)"
)
SHARE = (
    r"(?:(?<!d')\b(?:du titre(?! de )|l'action(?! (?:sociale|publique|collective|de groupe|"
    r"syndicale|humanitaire|climatique|culturelle|en justice))|les actions|son action|ses actions|"
    r"le titre|son titre|la valeur(?! (?:de |du |des |d'))|le cours(?: de Bourse)?|son cours(?: de Bourse)?|"
    r"la valeur des actions|le cours de l'action|le cours des actions|les titres|ses titres|"
    r"les parts|le bon de (?:participation|jouissance)|(?:la|sa) capitalisation(?: boursière)?(?! de \ue005)|le cours du titre|la nominative|au titre(?=,? qui)|à l'action(?=,? qui)|"
    r"le (?:dossier|papier)(?= (?:prend|gagne|c[èé]d|perd|recul|avan[cç]|progress|grimp|bondi|"
    r"chut|abandonn|lâch|s'adjug|décroch|plong|prenait|s'envol|reprend|repren))|"
    r"(?:actions?|titre)(?= (?:de |du |d')?\ue000)))"
)
MOVE = (
    rf"(?:{UP_VERB}|{DOWN_VERB}|{alternation('close')}|étai(?:t|ent)|est|sont|affich\w+|accus\w+|"
    r"(?:connaiss|subiss|enregistr|essuy|sign)\w{1,6}|connu|connaît|subit?|essuie|"
    r"s'inscri\w+|s'adjuge\w*|conclu\w*|boucl\w+|valai(?:t|ent)|vaut|s'échange(?:ait)?)"
)
# Other things that rise and fall by so many percent.
NOT_SHARES = lazy(
    rf"\b(?:{METRIC_WORDS}|production|livraisons|immatriculations|trafic|prix|tarifs?|effectifs?|"
    r"inflation|PIB|parts? de marché|taux|salaires?|audience|exportations|importations|chômage|"
    r"fréquentation|consommation|loyers?|volumes?|clients|abonnés|croissance|marges?|dépenses|"
    r"population|rendement|demande|activité|cadences|bénéfices|capacités?|budget|émissions|"
    r"voix|suffrages|sondages?|intentions|scrutin|capital|participation|détient|baril|pétrole|once|"
    r"objectif|prévisions?|comparable|organique|données)\b",
    re.IGNORECASE,
)
INDEX = re.compile(
    r"^(?:CAC|SBF|Dow|DJIA|Tunindex|MASI|Bel 20|S&P|Nikkei|DAX|FTSE|Hang|Nasdaq|SMI|Stoxx|Euro|Ibex|Bourse|BRVM)",
    re.I,
)


def is_share(item: Item | None) -> bool:
    """Whether an item is a company and no index or exchange."""
    return item is not None and item.kind == "company" and not INDEX.match(item.value.text)


# «Malmené depuis janvier, … jeudi : le titre cédait»: less likely the day of the move.
# «sa plus forte chute |depuis 2020|»
_RECORD = re.compile(r"\bplus (?:[a-zà-ÿ]+ )?[a-zà-ÿ-]+ depuis (?:le |la |l')?$", re.IGNORECASE)
_SINCE = re.compile(r"\b(?:depuis|après)(?: le| la| l')? ?$", re.IGNORECASE)


def day_of(view: SentenceView, start: int, end: int) -> Span | None:
    """The day of a move: between verb and figure, just after, or else before in the sentence."""
    for low, high in ((start, end), (end, end + 60)):
        dates = view.between(low, min(high, len(view.mask)), {"date"})
        dates = [i for i in dates if not _RECORD.search(view.mask, 0, i.start - view.start)]
        if dates and not re.search(r"\baprès\b", view.mask[low : dates[0].start - view.start]):
            return dates[0].value
    before = [i for i in view.between(0, start, {"date"}) if not dates_another(view, start, i)]
    days = [i for i in before if not _SINCE.search(view.mask, 0, i.start - view.start)]
    return (days or before)[0].value if before else None
