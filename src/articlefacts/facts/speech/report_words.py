"""The words of report clauses: verbs that stand for saying, what stands between them and their speaker.

Pieces of the expressions of ``reports``, for text in small letters.
"""

from __future__ import annotations

from typing import Final

from articlefacts.lexicon.folding import lowered
from articlefacts.lexicon.verbs import Tense, tense_of

# «a|, de son côté,| affirmé»
_ASIDE = (
    r"(?:, (?:lui|elle|eux|elles|pour sa part|de son côté|en revanche|par ailleurs|toutefois),)?"
)
AUX = rf"(?:a|ont|avait|avaient|aurait|auraient|aura|auront|est|était|sont|étaient|ayant){_ASIDE}"
# What «a été» goes on with is said of the words: «“310 dossiers” ont été reçus».
PARTICIPLE = r"(?!(?:été|eu)\b)[a-zà-ÿœ-]+(?:é|i|u|is|it|ert|eint)e?s?"
ADVERB = (
    r"(?:(?:aussi|également|encore|déjà|ainsi|notamment|enfin|ensuite|alors|même|toutefois|"
    r"cependant|bien|donc|pourtant|toujours|en effet|d'emblée|au passage|dans la foulée|en retour|"
    r"à cette occasion|à l'occasion|en substance|d'autre part|lui|elle|eux|elles|tantôt|un peu|au contraire|d'ailleurs|"
    r"à son tour|à nouveau|de nouveau|en outre|tout de même|pour sa part|de son côté|en revanche|"
    r"par ailleurs|quant à (?:lui|elle)|d'abord|tout|plus|par exemple|"
    r"(?:peu|juste) (?:avant|après)|peu auparavant|auparavant|plus t[ôo]t|hier|ce matin|"
    r"\ue007\ue010*+|[a-zà-ÿœ]{3,}ment)\s){0,3}"
)
FIXED = (
    rf"(?:fait|font|faisait|faisaient|fera|faisant|laisse|laissait|laissant) {ADVERB}(?:valoir|savoir|remarquer|"
    rf"observer|entendre|état|part)|(?:met|mettait|mettent|mettant) {ADVERB}(?:en (?:garde|avant)|"
    rf"l'accent)|(?:a|ont|avait) {ADVERB}mis {ADVERB}(?:en avant|l'accent)|croit savoir|croient savoir|"
    r"n'hésite pas à dire|"
    r"(?:veut|veulent|voulait|voulaient) croire|(?:(?:a|ont|avait) (?:tenu à|voulu|souhaité)|"
    r"(?:tient|tiennent|tenait|tenaient|souhaite|souhaitent) (?:à )?) ?(?:rappeler|préciser|souligner|rassurer|réagir|ajouter|"
    r"dire|nuancer|alerter|saluer|remercier|réaffirmer|redire|dénoncer|exprimer|féliciter|clarifier|insister|"
    r"mettre en (?:garde|avant)|condamner|confirmer|démentir|assurer|témoigner|avertir|répondre|répéter|prévenir)|(?:se dit|se disent|"
    r"se disait) (?:persuadée?s?|convaincue?s?|certaine?s?)"
)
# Said of somebody who speaks, behind his words alone: «“…”, n'en démord pas X».
SET_PHRASE = (
    r"(?:n'en (?:démord|démordent|démordait|revient|revenait|pense) pas(?: moins)?|"
    r"ne (?:décolère|désarme|désespère) pas|ne (?:cache|cachait|mâche) pas (?:sa|son|"
    r"ses) [a-zà-ÿ]{2,20}|se (?:contente|borne|contentait|bornait) (?:à|de|"
    r"d') ?[a-zà-ÿ]{2,20}(?:er|ir|re)|(?:préfère|préférait|ose|osait|aime(?: à)?|finit par|"
    r"s'empresse d[e'] ?|croit bon d[e'] ?|prend soin d[e'] ?|(?:tente|tentait|essaie|essaye|se "
    r"hâte|s'efforce|(?:a|ont|avait) (?:tenté|essayé|accepté|refusé|promis|pris soin|cru bon)|s'est "
    r"(?:empressée?|efforcée?|hâtée?)) d[e'] ?|(?:a|ont|avait) (?:cherché|tenu|commencé|consenti) à|"
    r"(?:a|ont|avait) (?:voulu|préféré|osé|fini par|aimé|souhaité|dû)) ?(?:se |s')?[a-zà-ÿ]{2,20}(?:er|ir|re)|"
    r"l'(?:interpelle|apostrophe|avertit|exhorte|tance|implore|relance|coupe|interrompt|reprend|"
    r"supplie|conjure|admoneste)|(?:enfonce|plante|(?:a|ont|avait) enfoncé) le clou|"
    r"tape du poing sur la table|jette l'éponge|monte au créneau|(?:hausse|a haussé) le ton|"
    r"(?:botte|a botté) en touche|(?:coupe|a coupé) court|(?:calme|a calmé) le jeu|"
    r"(?:remet|a remis) les pendules à l'heure|s'en (?:amuse|félicite|défend|désole|émeut|"
    r"inquiète|agace))"
)
CLITIC = r"(?:nous|lui|leur|me|m'|la) ?"
# «“…”, affirme|, la voix brisée, |X»: how it was said, the name behind it.
BETWEEN = (
    r"(?=\s?,\s(?!(?:qui|que|dont|où|et|ou|mais)\s)[a-zà-ÿœ'-]{1,24}(?:\s[a-zà-ÿœ'-]{1,24}){0,5},\s"
    r"(?:(?:le |la |l'|m\. |mme |me |son |sa )(?:[a-zà-ÿœ'-]{1,24} ){0,5}?)?\ue002)"
)
# Any verb will do after a quotation and a comma when an article or a name follows.
PRESENT = (
    r"(?!(?:une|elle|notre|votre|même|entre|contre|outre|comme|ensuite|soit|tout|avant|durant|"
    r"pendant|[a-zà-ÿ]{2,20}(?:am|em|e)ment|marque|groupe|filiale|enseigne|société|entreprise|banque|chaîne|agence|titre du|est|"
    r"contre|malgré|petite?|grande?|seule?|et|sous|quand|lorsque|puisque|quoique|jusque)\s)"
    rf"[a-zà-ÿœ]{{3,}}(?:e|it|d|ait|aît|ient|ent)(?=\s{ADVERB}(?:le |la |l'|les |sa |son |ce |"
    rf"cet |cette |m\. |mme |me |à l'|au |auprès d|\ue002|\ue001|\ue000)|{BETWEEN})"
)
MAKE = r" (?:valoir|savoir|remarquer|observer|entendre|mine)"


def is_foretold(words: str) -> bool:
    """Whether a verb group is in the future or the conditional: «soutiendra», «aurait annoncé»."""
    tenses = (tense_of(word) for word in lowered(words).split())
    return any(found and found <= _TO_COME for found in tenses)


_TO_COME: Final[frozenset[Tense]] = frozenset({"future", "conditional"})
