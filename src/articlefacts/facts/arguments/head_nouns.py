"""What takes somebody up at the head of a sentence, or goes on speaking of him: «Le groupe», «Elle», «lui»."""

from __future__ import annotations

from articlefacts.facts.arguments.firm_nouns import firm_noun
from articlefacts.lazy import lazy

# «Le fabricant| de bouchons|», «Le spécialiste| de la rétine|»: a trade, with no name in it.
_TRADE = r"(?: (?:de (?:la |l')?|du |des |d')[a-zà-ÿ-]{3,20})"
# «Le groupe| laitier breton |X», but not «Le groupe |vendra sa filiale à |X».
_GAP = (
    r"(?: (?!(?:les?|la|une?|des?|du|à|aux?|a|ont|est|va|en|avec|pour|par|dans|sur|chez|se|ne|qui|que|dont|et|"
    r"ses|sa|son)\b|[a-zà-ÿ]{2,12}(?:era|erait|ait)\b|[lsnd]')[a-zà-ÿ'-]{2,20}){0,4}"
)
# «La start-up qu'il a créée, |Xxxx|, boucle»: the name tells whom the noun means.
NAMED_AT_LAST = lazy(r" qu(?:e |['’])[^.;:,]{3,70}, [\ue000\ue001]\ue010*,")
# «|Issue du mariage de A et B,| la société», «|Propriété de X, |le groupe»
TOLD_OF_IT = (
    r"(?:(?i:issu|né|fond|créé|coté|bas|introduit|détenu|contrôl|install|lanc|rachet|repris|condamn|adoss|"
    r"implant|cédé|vendu|valoris|plac)[a-zà-ÿ]{0,4}|(?i:propriété|filiale|fournisseur|ancienne?)) "
    r"[^,;:«»\"]{1,90},\s"
)
# «Le sidérurgiste coréen, qui …», «Le groupe de |Lyon| …», «En 2024, elle …»
HEAD_NOUN = lazy(
    rf"(?:{TOLD_OF_IT}|[^,;:«»\"\ue000-\ue002]{{1,50}},\s)?(?P<head>(?i:le|la|l'|ce|cet|"
    rf"cette)\s?(?:[a-zà-ÿ-]{{3,12}}\s)?(?P<noun>{firm_noun()})\b"
    rf"(?:(?= de \ue003)|{_TRADE}{{0,2}}(?! (?:de|du|des|d')\b)(?!{_GAP},? (?:(?:re)?(?:baptis|"
    r"nomm|appel|dénomm)ée? )?[\ue000-\ue004A-ZÀ-Ý]))|(?P<pronoun>(?i:il|elle))\s(?!(?:y|n'y|faut|fallait|"
    r"faudra|s'agi)\b))"
)
# «Y |lui| prête 3 M€», but not «Y, |lui|, prête», «à |lui| seul»
DATIVE = lazy(
    r"(?<!à )(?<!avec )(?<!chez )(?<!pour )(?<!de )(?<!, )(?<!et )\blui (?:a|ont|avait|avaient|aurait|avoir|"
    r"[a-zà-ÿ]{3,14}(?:e|ent|ait|aient|ra|ront|it|er|ir))\b"
)
