"""Posts taken and given up, told by «en», by another sentence, or by the noun beside a participle."""

from __future__ import annotations

from tests.facts.corpus import Reads, Refuses, reads, refuses

TYPES = frozenset({"position", "founding"})
LISE, PAUL = "[Lise Ormeau](person)", "[Paul Aubin](person)"


def _at(person: str, organization: str | None, title: str | None, **slots: object) -> dict[str, object]:
    row: dict[str, object] = {"type": "position", "person": person, **slots}
    if organization:
        row["organization"] = organization
    if title:
        row["title"] = title
    return row


READS: Reads = (
    # Offices of a parliament, of a board, of an association.
    ("position.after_name", f"{LISE}, questeure du [Sénat norvien](organization), et {PAUL}, premier questeur de l'[Assemblée norvienne](organization), ont voté.", [_at("Lise Ormeau", "Sénat norvien", "questeure"), _at("Paul Aubin", "Assemblée norvienne", "premier questeur")]),
    ("position.after_name", f"{PAUL}, PCA de [Tavant](company), et {LISE}, partner chez [Orvel](company), ont signé.", [_at("Paul Aubin", "Tavant", "PCA"), _at("Lise Ormeau", "Orvel", "partner")]),
    ("position.before_name", f"La chargée de programme à l'[Alliance rurale](organization), {LISE}, précise le calendrier.", [_at("Lise Ormeau", "Alliance rurale", "chargée de programme")]),
    # A body that its noun alone tells.
    ("position.after_name", f"Le [ministère de la Pêche](organization) agira, dit {PAUL}, le responsable dudit ministère.", [_at("Paul Aubin", "ministère de la Pêche", "responsable")]),
    ("position.before_name", f"La [Ligue des eaux](organization) a tranché. Le directeur de ladite institution, {PAUL}, s'en félicite.", [_at("Paul Aubin", "Ligue des eaux", "directeur")]),
    ("position.after_name", f"{PAUL}, DG des [Carrières](organization) au [ministère de la Pêche](organization), a signé.", [_at("Paul Aubin", "ministère de la Pêche", "DG des Carrières")]),
    ("position.after_name", f"{PAUL}, ministre d'État norvien à la [Coordination rurale](organization), a signé.", [_at("Paul Aubin", None, "ministre d'État norvien à la Coordination rurale")]),
    ("position.after_name", f"{PAUL}, ministre des Finances de la [Confédération norvienne](organization), a signé.", [_at("Paul Aubin", "Confédération norvienne", "ministre des Finances")]),
    ("position.before_name", f"[Tavant](company) va quitter [Vaubourg](place) : l'idée de son président, {PAUL}, est de tout regrouper.", [_at("Paul Aubin", "Tavant", "président")]),
    ("position.before_name", f"[Tavant](company) négocie avec le [Lusambo](place) et son président, {PAUL}.", [_at("Paul Aubin", None, "président")]),
    # The noun beside «dirigé par».
    ("position.led_by", f"[Tavant](company) recrute. Le groupe dirigé par {PAUL} promet 40 postes.", [_at("Paul Aubin", "Tavant", "dirigé")]),
    ("position.led_by", f"L'[université de Vaubourg](organization), présidée par {LISE}, ouvre une école.", [_at("Lise Ormeau", "université de Vaubourg", "présidée")]),
    ("position.copula", f"{PAUL} était resté président de [Tavant](company) jusqu'en 2016.", [_at("Paul Aubin", "Tavant", "président", state="former", date="2016")]),
    ("position.copula", f"{PAUL} est resté dix ans directeur de [Tavant](company).", [_at("Paul Aubin", "Tavant", "directeur", state="former")]),
    ("position.at_the_head", f"{PAUL} était depuis 2010 à la tête de [Tavant](company).", [_at("Paul Aubin", "Tavant", "tête", state="former", date="2010")]),
    # «en».
    ("position.copula", f"[Tavant](company) recule, alors que {PAUL} ([Orvel](company)) en était président.", [_at("Paul Aubin", "Orvel", None), _at("Paul Aubin", "Tavant", "président", state="former")]),
    ("position.becomes", f"[Tavant](company) se réorganise. {PAUL} en deviendra le directeur général.", [_at("Paul Aubin", "Tavant", "directeur général", state="incoming", status="planned")]),
    ("position.appointed", f"[Tavant](company) se réorganise. {PAUL} en a été nommé président.", [_at("Paul Aubin", "Tavant", "président", state="incoming")]),
    # Taking a post and giving it up.
    ("position.holds_post", f"{LISE} a officiellement pris fonction comme DG de [Tavant](company), succédant à {PAUL}.", [_at("Lise Ormeau", "Tavant", "DG", state="incoming"), _at("Paul Aubin", "Tavant", "DG", state="former")]),
    ("position.enters", f"{LISE} a pris lundi ses fonctions à la tête de [Tavant](company), en remplacement de {PAUL}.", [_at("Lise Ormeau", "Tavant", "tête", state="incoming", date="lundi"), _at("Paul Aubin", "Tavant", "tête", state="former")]),
    ("position.enters", f"{LISE} est entrée en fonction comme directrice de [Tavant](company).", [_at("Lise Ormeau", "Tavant", "directrice", state="incoming")]),
    ("position.quits", f"{PAUL} a abandonné la gérance de [Tavant](company).", [_at("Paul Aubin", "Tavant", "gérance", state="former")]),
    ("position.hands_over", f"{PAUL} passe le témoin à {LISE} à la tête de [Tavant](company).", [_at("Paul Aubin", "Tavant", "tête", state="former"), _at("Lise Ormeau", "Tavant", "tête", state="incoming")]),
    ("position.made", f"[Tavant](company) a fait de {PAUL} son directeur général.", [_at("Paul Aubin", "Tavant", "directeur général", state="incoming")]),
    ("position.made position.after_name", f"[Tavant](company) veut faire de {PAUL}, directeur financier d'[Orvel](company), son patron.", [_at("Paul Aubin", "Tavant", "patron", state="incoming", status="planned"), _at("Paul Aubin", "Orvel", "directeur financier")]),
    ("position.hands_over", f"{PAUL} cède son fauteuil de PDG de [Tavant](company) à {LISE}.", [_at("Paul Aubin", "Tavant", "PDG", state="former"), _at("Lise Ormeau", "Tavant", "PDG", state="incoming")]),
    ("position.under", f"Sous la houlette de {PAUL}, [Tavant](company) a doublé ses ventes.", [_at("Paul Aubin", "Tavant", None)]),
    ("position.under", f"[Tavant](company), avec {PAUL} aux commandes, a doublé ses ventes.", [_at("Paul Aubin", "Tavant", None)]),
    # English and initials.
    ("position.after_name", f"{PAUL}, président du conseil d'administration (PCA) de [Tavant](company), a signé.", [_at("Paul Aubin", "Tavant", "président du conseil d'administration")]),
    ("position.after_name", f"{PAUL}, directeur pays d'[Orvel](company), et {LISE}, Head of Research chez [Tavant](company), ont signé.", [_at("Paul Aubin", "Orvel", "directeur pays"), _at("Lise Ormeau", "Tavant", "Head of Research")]),
    ("position.after_name founding.founder", f"{PAUL}, CEO & Founder de [Tavant](company), a signé.", [_at("Paul Aubin", "Tavant", "CEO"), {"type": "founding", "organization": "Tavant", "founders": ["Paul Aubin"]}]),
    ("position.before_name", f"[Tavant](company) recule. Dans une lettre lue par [Orvel](company), le directeur exécutif du brasseur {PAUL} rassure.", [_at("Paul Aubin", "Tavant", "directeur exécutif")]),
    ("founding.founder", f"[Tavant](company) grandit, se réjouissent ses deux fondateurs, {PAUL} et {LISE}.", [{"type": "founding", "organization": "Tavant", "founders": ["Paul Aubin", "Lise Ormeau"]}]),
    ("founding.founded", f"[Le Phare](company), mensuel fondé en 1966 par {PAUL}, paraît encore.", [{"type": "founding", "organization": "Le Phare", "founders": ["Paul Aubin"], "date": "1966"}]),
    ("founding.founds", f"{PAUL} va créer une « [Agence des eaux](organization) ».", [{"type": "founding", "organization": "Agence des eaux", "founders": ["Paul Aubin"], "status": "planned"}]),
)

REFUSES: Refuses = (
    ("position.before_name", f"Dix élus de [Vaubourg](place) ont voté contre, dont l'organiste {PAUL}."),
    ("position.led_by", f"Le rapport d'un groupe de travail de l'[université de Vaubourg](organization) dirigé par {PAUL} est prêt."),
    ("position.led_by", f"[Tavant](company) attend. Le groupe de travail présidé par {PAUL} rendra son rapport."),
    ("position.becomes", f"Des cadres de [Tavant](company) sont venus. {PAUL} en deviendra le directeur général."),
    ("position.becomes", f"[Tavant](company) a racheté [Orvel](company). {PAUL} en deviendra le directeur général."),
    ("position.led_by", f"[Tavant](company) recrute. La banque dirigée par {PAUL} promet 40 postes."),
    ("position.led_by", f"Le groupe dirigé par {PAUL} réclame son dû à [Tavant](company). [Tavant](company) recrute. [Tavant](company) paie."),
    ("position.enters", f"{LISE} a pris ses fonctions à cœur comme à [Tavant](company)."),
    ("position.quits", f"{PAUL} a abandonné [Tavant](company)."),
    ("position.made", f"[Tavant](company) a fait de {PAUL} son idole."),
    ("position.under", f"[Tavant](company), avec {PAUL} à la barre du voilier, a gagné."),
    ("position.under", f"Sous la houlette de {PAUL}, la ville a doublé."),
    ("founding.founds", f"{PAUL} va créer un [Tavant](company) du rail."),
)


test_reads = reads(TYPES, READS)
test_refuses = refuses(REFUSES)
