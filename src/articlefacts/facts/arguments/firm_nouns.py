"""Common nouns that newsrooms call companies by: «l'équipementier», «la biscuiterie»."""

from __future__ import annotations

from functools import cache

from articlefacts.lexicon import tables
from articlefacts.lexicon.alternatives import one_of

# What stands for its name alone: «le groupe», «l'enseigne»; states too, which hold and pay.
COMPANY_NOUN = (
    r"groupe|société|entreprise|firme|maison(?![- ]mère)|enseigne|marque|start-up|jeune pousse|"
    r"pépite|licorne|banque|assureur|constructeur|équipementier|éditeur|distributeur|fabricant|"
    r"opérateur|géant|spécialiste|leader|numéro (?:un|deux|trois|quatre)|fintech|biotech|"
    r"compagnie|filiale|institut|établissement|industriel|producteur|exploitant|fournisseur|"
    r"chaîne|plateforme|laboratoire|transporteur|avionneur|motoriste|sidérurgiste|papetier|fonds|"
    r"foncière|promoteur|brasseur|cimentier|pétrolier|énergéticien|électricien|gazier|"
    r"câblo-opérateur|mutuelle|coopérative|quotidien|journal|hebdomadaire|magazine|maroquinier|"
    r"joaillier|horloger|avitailleur|voyagiste|hôtelier|restaurateur|croisiériste|armateur|loueur|"
    r"négociant|courtier|traiteur|torréfacteur|chocolatier|semencier|chimiste|verrier|grossiste|"
    r"détaillant|sous-traitant|concepteur|gestionnaire d'actifs|major|minière|junior|manufacture|"
    r"pays|[ÉEé]tat|gouvernement|royaume|discounter|pure player|PME|ETI|SSII|ESN|multinationale|"
    r"holding|conglomérat|club"
)

# A works called by what it makes, «la verrerie»: a firm, or a site that a firm owns or builds.
WORKS_NOUN = (
    r"aciérie|amidonnerie|biscuiterie|brasserie|briqueterie|cartonnerie|charcuterie industrielle|chaudronnerie|"
    r"chocolaterie|cidrerie|cimenterie|confiserie|conserverie|coutellerie|cristallerie|distillerie|faïencerie|"
    r"filature|fonderie|forge|fromagerie|huilerie|imprimerie|laiterie|maroquinerie|menuiserie|minoterie|"
    r"papeterie|porcelainerie|poterie|raffinerie|robinetterie|savonnerie|scierie|semoulerie|sucrerie|tannerie|"
    r"teinturerie|tuilerie|verrerie"
)

# Nouns of the table that mean a place of work, a role in a deal, or many things besides firms.
_VAGUE = frozenset(
    (
        "usine|chantier|arsenal|supermarché|hypermarché|raffinerie|boutique|magasin|concurrent|"
        "concurrente|rival|rivale|repreneur|acquéreur|investisseur|cofinanceur|consœur|cartel|"
        "duopole|trust|consortium|monopole|partenaire industriel|donneur d'ordre|donneur d'ordres|"
        "société-écran|ex-filiale|maison-mère|société mère|société-mère|filiale|coentreprise|"
        "co-entreprise|joint-venture|glacier|libraire|pharmacien|opticien|boîte|structure|entité|"
        "boulangerie|clinique|bijoutier|restaurateur|publicitaire|traiteur|viticulteur|"
        "fonds vautour|agence|agence de presse|cabinet|régie|chaîne|prêteur|importateur|courtier"
    ).split("|")
)


# In the table of another type, or of none, though a company may be taken up by them.
_MORE = (
    "établissement",
    "employeur",
    "épicier",
    "junior",
    "éditrice",
    "cabinet d'études",
    "laboratoire",
)


@cache
def firm_noun() -> str:
    """Regex source for one such noun in the singular, the longest first.

    Example:
        >>> import re
        >>> bool(re.fullmatch(firm_noun(), "équipementier"))
        True
    """
    rows = tables.rows("descriptors.tsv")
    found = (r["noun"] for r in rows if r["type"] == "company" and r.get("number") in ("sg", "x"))
    return one_of([*(noun for noun in found if noun not in _VAGUE), *_MORE])
