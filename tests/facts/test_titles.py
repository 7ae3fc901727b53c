"""How far a title goes: areas, marks and trades between it and its body, and the rest of a body's name behind."""

from __future__ import annotations

from tests.facts.corpus import Reads, Refuses, reads, refuses
from tests.facts.corpus import position as _at

TYPES = frozenset({"position"})
LISE, PAUL = "[Lise Ormeau](person)", "[Paul Aubin](person)"
TAVANT, EAUX = "[Tavant](company)", "[Ligue des eaux](organization)"


READS: Reads = (
    # A firm by its trade or its sign.
    ("position.after_name", f"{TAVANT} grandit. « Tout va bien », dit {PAUL}, le PDG du fournisseur de gaz industriels.", [_at("Paul Aubin", "Tavant", "PDG")]),
    ("position.after_name", f"{TAVANT} grandit. {PAUL}, le patron du géant des technologies, sourit.", [_at("Paul Aubin", "Tavant", "patron")]),
    ("position.before_name", f"{TAVANT} grandit. Le patron de la marque au losange, {PAUL}, sourit.", [_at("Paul Aubin", "Tavant", "patron")]),
    ("position.before_name", f"{TAVANT} grandit. Le patron du constructeur à bas coûts, {PAUL}, sourit.", [_at("Paul Aubin", "Tavant", "patron")]),
    # The rest of a body's name, which no item covers.
    ("position.before_name", f"La directrice de la {EAUX} pour l'enfance, {LISE}, alerte.", [_at("Lise Ormeau", "Ligue des eaux", "directrice")]),
    ("position.before_name", f"Le porte-parole du [ministère de la Gestion](organization) des catastrophes, {PAUL}, alerte.", [_at("Paul Aubin", "ministère de la Gestion", "porte-parole")]),
    ("position.before_name", f"Consultant chez {TAVANT}, à [Vaubourg](place), {PAUL} a vécu en mer.", [_at("Paul Aubin", "Tavant", "Consultant")]),
    # What stands in marks, where somebody works, for how long.
    ("position.after_name", f"{PAUL}, coordinateur du projet « Korvia » à la {EAUX}, l'assure.", [_at("Paul Aubin", "Ligue des eaux", "coordinateur du projet « Korvia »")]),
    ("position.before_name", f'Le vice-président "Lycées" de la {EAUX}, {PAUL}, l\'assure.', [_at("Paul Aubin", "Ligue des eaux", 'vice-président "Lycées"')]),
    ("position.after_name", f"{PAUL}, professeur d'économie spécialisé dans la santé à la {EAUX}, l'assure.", [_at("Paul Aubin", "Ligue des eaux", "professeur d'économie spécialisé dans la santé")]),
    ("position.after_name", f"{PAUL}, chercheur basé en [Norvie](place) à la {EAUX}, l'assure.", [_at("Paul Aubin", "Ligue des eaux", "chercheur basé en Norvie")]),
    ("position.after_name", f"{PAUL}, directeur du cabinet spécialisé {TAVANT}, l'assure.", [_at("Paul Aubin", "Tavant", "directeur")]),
    ("position.after_name", f"{PAUL}, directeur du chantier de [Vaubourg](place) chez {TAVANT}, l'assure.", [_at("Paul Aubin", "Tavant", "directeur du chantier de Vaubourg")]),
    ("position.after_name", f"{PAUL}, technicien depuis vingt ans chez {TAVANT}, l'assure.", [_at("Paul Aubin", "Tavant", "technicien")]),
    ("position.after_name", f"{PAUL}, conseiller emploi/formation de la {EAUX}, l'assure.", [_at("Paul Aubin", "Ligue des eaux", "conseiller emploi/formation")]),
    # The first of two nouns is the office; «qui était» tells of the past alone.
    ("position.copula", f"{PAUL} est vice-président senior chez {TAVANT}.", [_at("Paul Aubin", "Tavant", "vice-président senior")]),
    ("position.copula", f"{PAUL}, qui était directeur de {TAVANT}, est mort.", [_at("Paul Aubin", "Tavant", "directeur", state="former")]),
    # Of two firms that one preposition governs neither is whose officer is meant.
    ("position.before_name", f"{TAVANT} change ses règles. Le filtre des réseaux {TAVANT} et [Orvel](company), avait été annoncé fin mars par le PDG {PAUL}.", [_at("Paul Aubin", "Tavant", "PDG")]),
    # Whoever knows something works where the brackets say.
    ("position.bracket", f"Pour l'économiste {PAUL} ([Ofca](organization)), rien ne presse.", [_at("Paul Aubin", "Ofca", None)]),
    ("position.bracket", f"Le Pr {PAUL} ([hôpital Sainte-Brize](organization)) en doute.", [_at("Paul Aubin", "hôpital Sainte-Brize", None)]),
)

REFUSES: Refuses = (
    ("position.before_name", f"La directrice de la {EAUX} pour qui tout va mal, {LISE}, alerte."),
    ("position.after_name", f"{PAUL}, coordinateur du projet « Korvia », l'assure. {TAVANT} aussi."),
    ("position.after_name", f"{PAUL}, directeur du chantier de [Vaubourg](place) près de chez {TAVANT}, l'assure."),
    ("position.copula", f"{PAUL} est le voisin senior chez {TAVANT}."),
    ("position.bracket", f"Le sénateur {PAUL} ([Parti des rives](organization)) en doute."),
)

test_reads = reads(TYPES, READS)
test_refuses = refuses(REFUSES)
