"""The words that takeovers share: the firms, what is bought, who buys and sells, the share, when."""

from __future__ import annotations

_WORDS = (
    r"(?:(?!(?:qui|que|dont|par|avec|contre|sur|à|au|aux|en|pour|lors|ses|chez|après|actions|et) )"
    r"[a-zà-ÿ0-9'-]{1,24} ){0,5}?(?:, )?[«\"“]?\s?"
)
TARGET = (
    r"(?:l'|(?:la|le|les|un|une|son|sa|ses|leur|leurs) )?"
    + _WORDS
    + r"{company|organization|product:target}"
)
BUYER = r"(?:l'|(?:la|le|un|une|son|sa) )?" + _WORDS + r"{company|organization|person:buyer}"
SELLER = BUYER.replace(":buyer", ":seller")
STAKE = r"(?:[a-zà-ÿ'-]{1,14} ){0,3}?{percentage:stake}"
WHOLE = (
    r"(?:la (?:moitié|majorité|totalité)|l'intégralité|l'ensemble|un (?:tiers|quart)|"
    r"le (?:tiers|quart|reste|solde|contrôle)|une (?:part|participation|minorité)|des parts)"
)
OF_CAPITAL = (
    r"(?: du capital| des (?:parts|actions|titres|droits de vote)| de participation| restante?s?)?"
)
WHEN = (
    r"(?:(?:en|le|ce|au|dès|fin|début|courant|à la|à la fin des?|au début des?|dans les|"
    r"au cours des?) |à l')?{date}"
)
TIME = (
    rf"(?:{WHEN} |depuis |ensuite |finalement |également |aussi |ainsi |"
    r"déjà |alors |pourtant |enfin |donc |aujourd'hui |désormais |récemment |depuis peu |dans la foulée |"
    r"(?:discrè|officielle|définitive|récem|totale|pure|intégrale)(?:te)?ment |à son tour |elle-même |lui-même |(?:au terme|à l'issue) de (?:l'opération|"
    r"la transaction|cette opération) |à cette occasion |du même coup |de fait |à terme )?"
)
HAVE = r"(?:a|ont|avait|avaient|aurait|auraient|ayant)"
