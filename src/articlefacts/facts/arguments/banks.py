"""Names of those who lend or give: who «complète avec un prêt» lends, if a bank, and has no debt."""

from __future__ import annotations

import re

BANK = re.compile(
    r"(?:la |l')?(?:banque|bpi|crédit|caisse|société générale|bnp|bei|berd|bad|boad|bdeac|beac|"
    r"fida|fmi|fonds monétaire|bid\b|bii\b|dfc\b|ifc\b|kfw|miga|hsbc|natixis|afreximbank|"
    r"[^,;.]{1,30} (?:bank|banque)|africa finance|agence [a-zà-ÿ]{4,14} (?:de|"
    r"pour le) (?:développement|coopération)|jica|société financière internationale|proparco|afd|"
    r"sfi|citi|jp ?morgan|goldman|deutsche|unicredit|ing\b)\b|\w*bank|bpifrance",
    re.I,
)
# Who gives poorer countries money that need not be paid back.
AGENCY = re.compile(
    r"(?:l')?(?:AFD|Agence française de développement|Banque mondiale|Banque (?:africaine|"
    r"islamique|asiatique|ouest-africaine|interaméricaine|arabe|andine) (?:de|pour le) développement|"
    r"BAD|BADEA|BOAD|BID|KfW|IDA|USAID|GIZ|JICA|KOICA|"
    r"Enabel|Union européenne|UE|Commission européenne|Fonds (?:mondial|africain|vert|européen|"
    r"international de développement|koweïtien|saoudien|pour l'environnement)|FIDA|Fida|PNUD|"
    r"Unicef|FAO|Millennium Challenge|Nations unies|ONU|coopération (?:suisse|allemande|belge|"
    r"italienne|espagnole|française|luxembourgeoise|autrichienne))\b",
    re.IGNORECASE,
)
