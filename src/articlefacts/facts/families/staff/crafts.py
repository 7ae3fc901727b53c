"""People by their craft: «300 soudeurs», «une soixantaine d'animateurs»."""

from __future__ import annotations

CRAFTS = (
    r"(?:techniciens|ingénieurs|commerciaux|conducteurs|opérateurs|soudeurs|alternants|apprentis|"
    r"saisonniers|automaticiens|mécaniciens|développeurs|informaticiens|vendeurs|artisans|"
    r"ouvriers|chauffeurs|chaudronniers|usineurs|data scientists|cadres|consultants|facteurs|"
    r"agents|collaborateurs|salariés)"
)

# -eurs and -iers make things too.
AGENTS = (
    r"(?!(?:ateliers|dossiers|quartiers|chantiers|moteurs|secteurs|papiers|paliers|foyers|sentiers|"
    r"piliers|intérieurs|tracteurs|ordinateurs|compteurs|réacteurs|radiateurs|serveurs|"
    r"générateurs|ascenseurs|valeurs|calendriers|leviers|milliers|entretiens|liens|biens)\b)"
    r"[a-zà-ÿ]{3,14}(?:eurs|iers|iens|istes)"
)
