"""Whose officer speaks behind quoted words: «X saisit la justice. «…», déclare |son président|»."""

from __future__ import annotations

import re

from articlefacts.facts.arguments.topic import leading
from articlefacts.facts.rule import Hit
from articlefacts.facts.view import COMPANY, Item, Kind, SentenceView, pattern
from articlefacts.lazy import lazy


def before_words(hit: Hit, at: int, kinds: frozenset[Kind], title: str) -> Item | None:
    """The subject of the sentence before the words quoted; of a judgment, who is judged."""
    if not _HIS_BEHIND_WORDS.search(hit.view.mask, 0, at):
        return None
    mark = max(hit.view.mask.rfind(m, 0, at) for m in '"»”')
    quote = hit.article.reading.quote_at(hit.view.start + mark - 1)
    start = quote.start if quote else hit.view.start
    told = [
        v
        for v in hit.article.views[max(hit.view.index - 4, 0) : hit.view.index + 1]
        if v.end <= start
    ]
    while len(told) > 1 and not told[-1].kinds & kinds and _TAKES_UP.match(told[-1].mask):
        told.pop()
    before = told[-1] if told else None
    if before is None:
        return None
    defends = _EXECUTIVE.match(title) or _PROTESTS.search(hit.view.mask, max(mark, 0), at)
    if defends and (judged := _judged(before)):
        return judged
    lead = leading(before, kinds)
    if lead and lead.kind == "organization" and _EXECUTIVE.match(title):
        named = {i.entity.id: i for i in before.between(0, len(before.mask), COMPANY) if i.entity}
        lead = next(iter(named.values())) if len(named) == 1 else lead
    return lead


def _judged(view: SentenceView) -> Item | None:
    """«Le tribunal a condamné |X|», «L'Autorité préparerait une sanction contre |X|»."""
    judge = _JUDGE.match(view.mask)
    return view.group(judge, "judged") if judge else None


# «Il cherche vingt soudeurs.»
_TAKES_UP = lazy(
    r"(?:ils?|elles?|s(?:on|a|es) [a-zà-ÿ]{3,20}|l'intéressée?|ce dernier|cette dernière)\b",
    re.IGNORECASE,
)
_JUDGE = pattern(
    r"^(?:[^,;:.]{2,40}, )?(?:le |la |les |l')?(?:tribunal|cour|juges?|parquet|autorité|gendarme|commission|cnil|amf|acpr|"
    r"dgccrf|arcep|arcom|répression des fraudes|justice|conseil de la concurrence|prud'hommes|urssaf|inspection du travail|"
    r"{organization})"
    r"[^;:.]{0,90}?\b(?:condamn|inflig|sanctionn|sanction\b|amende|visant|poursui|enquêt|reproch|réclam|ordonn|mis en demeure)"
    r"[^;:.\ue000]{0,60}?{company:judged}"
)
# Only companies have them: «La Région aide l'équipementier X. «…», jure |son directeur financier|».
_EXECUTIVE = re.compile(
    r"p\.?-?d\.?-?g|ceo|cfo|(?:président-)?direct(?:eur|rice) (?:financi|commercia|industri|"
    r"marketing|général|juridiqu)|gérant|patron|dirigeant|administrat(?:eur|rice) délégué",
    re.IGNORECASE,
)
# The head of an authority explains; the head of whom it sanctions defends himself.
_PROTESTS = lazy(
    r"\b(?:protest|défend|contest|réag|récus|regrett|dément|indign|insurg|agac|jur[ea]|rétorqu|répliqu|grinc|pest|plaid|"
    r"soupir|balai|balay|ironis|promet|fulmin|tonn)",
    re.IGNORECASE,
)
_HIS_BEHIND_WORDS = re.compile(
    r"[\"»”]\s?,?\s(?:(?:(?!et\s)[a-zà-ÿ'-]{1,20}|(?-i:[A-ZÀ-Ý][a-zà-ÿ-]{2,20})|[\ue003-\ue00f]\ue010*)\s){1,6}?(?:\ue002\ue010*,\s)?(?:son|sa|leur)\s$",
    re.IGNORECASE,
)
