"""Names of those who give: agencies, funds and unions of States."""

from __future__ import annotations

import re

# Who gives poorer countries money that need not be paid back.
DONOR = re.compile(
    r"(?:l')?(?:groupe (?:de la )?)?(?:AFD|Agence française de d[ée]veloppement|Banque mondiale|Banque (?:africaine|"
    r"islamique|asiatique|ouest-africaine|interaméricaine|arabe|andine) (?:de|pour le) d[ée]veloppement|"
    r"BAD|BADEA|BOAD|BID|KfW|IDA|Association internationale de développement|USAID|GIZ|JICA|KOICA|"
    r"Enabel|Union européenne|UE|Commission européenne|Fonds (?:mondial|africain|vert|européen|"
    r"international de développement|koweïtien|saoudien|pour l'environnement)|FIDA|Fida|PNUD|"
    r"Unicef|FAO|Millennium Challenge|Nations unies|ONU|coopération (?:suisse|allemande|belge|"
    r"italienne|espagnole|française|luxembourgeoise|autrichienne))\b",
    re.IGNORECASE,
)
