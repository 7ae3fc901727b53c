"""Names of those who lend: who «complète avec un prêt» lends, if a bank, and has no debt."""

from __future__ import annotations

import re

from articlefacts.facts.view import Item

BANK = re.compile(
    r"(?:la |l')?(?:banque|bpi|crédit|caisse|société générale|bnp|bei|berd|bad|boad|bdeac|beac|"
    r"fida|fmi|fonds monétaire|bid\b|bii\b|dfc\b|ifc\b|kfw|miga|hsbc|natixis|afreximbank|"
    r"[^,;.]{1,30} (?:bank|banque)|africa finance|agence [a-zà-ÿ]{4,14} (?:de|"
    r"pour le) (?:développement|coopération)|jica|société financière internationale|proparco|afd|"
    r"sfi|citi|jp ?morgan|goldman|deutsche|unicredit|ing\b|cic\b|lcl\b|arkéa|bpce|desjardins|attijari\w*|bmce|"
    r"bil\b|nef\b|santander|barclays|intesa|kreos|investissement québec)\b|\w*bank|bpifrance",
    re.I,
)


def if_bank(item: Item | None) -> Item | None:
    """The item where its thing bears the name of a bank; else None."""
    return item if item and item.entity and BANK.match(item.entity.name) else None
