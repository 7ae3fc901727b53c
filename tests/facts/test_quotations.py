"""Quotations: who speaks in every pair of marks, and which marks hold nobody's words.

A row is rule, tagged article, and exactly the (speaker, words) that it holds, in text order;
the rule is that of the first quotation.
"""

from __future__ import annotations

import pytest

from articlefacts.facts.quotations import quotation_facts
from tests.facts.tagged import article

VALDRAY = "[Inès Valdray](person)"
MORZIN = "[Paul Morzin](person)"

READS = (
    # behind the quotation
    ("quotation.inverted", f"« Nous avons doublé nos ventes », a déclaré {VALDRAY}.", [("Inès Valdray", "Nous avons doublé nos ventes")]),
    ("quotation.inverted", f"\"Nous avons doublé nos ventes\", explique {VALDRAY}, directrice d'[Orvane](company).", [("Inès Valdray", "Nous avons doublé nos ventes")]),
    ("quotation.inverted", f"“Nous avons doublé nos ventes”, s'est félicitée {VALDRAY}.", [("Inès Valdray", "Nous avons doublé nos ventes")]),
    ("quotation.inverted", f"« C'est une étape décisive », a réagi mardi dans un communiqué le cofondateur d'[Orvane](company), {MORZIN}.", [("Paul Morzin", "C'est une étape décisive")]),
    ("quotation.inverted", f"« C'est une étape décisive », a confié à l'[AFP](organization) {MORZIN}.", [("Paul Morzin", "C'est une étape décisive")]),
    ("quotation.inverted", f"« C'est une étape décisive », relativise le ministre de l'Agriculture {MORZIN}.", [("Paul Morzin", "C'est une étape décisive")]),
    ("quotation.inverted", f"« C'est une étape décisive », a fait valoir Mme {VALDRAY}.", [("Inès Valdray", "C'est une étape décisive")]),
    ("quotation.inverted", "« Ce chantier ira à son terme », a indiqué [Orvane](company).", [("Orvane", "Ce chantier ira à son terme")]),
    ("quotation.inverted", "« Ce chantier ira à son terme », assure la direction d'[Orvane](company).", [("Orvane", "Ce chantier ira à son terme")]),
    ("quotation.inverted", f"« Le prix ne bougera pas » avant l'été, a prévenu M. {MORZIN}.", [("Paul Morzin", "Le prix ne bougera pas")]),
    ("quotation.inverted", f"L'usine « tournera à plein dès mai » et « embauchera comme jamais auparavant », promet {VALDRAY}.", [("Inès Valdray", "tournera à plein dès mai"), ("Inès Valdray", "embauchera comme jamais auparavant")]),
    # by pronoun, office or trade
    ("quotation.inverted", f"{VALDRAY} dirige le port. « Les quais sont pleins depuis mars », a-t-elle ajouté.", [("Inès Valdray", "Les quais sont pleins depuis mars")]),
    ("quotation.inverted", f"{MORZIN} dirige le port. « Les quais sont pleins depuis mars », tranche-t-il.", [("Paul Morzin", "Les quais sont pleins depuis mars")]),
    ("quotation.inverted", f"{MORZIN}, préfet de la Mayenne, a visité le site. « Les quais sont pleins depuis mars », a souligné le préfet.", [("Paul Morzin", "Les quais sont pleins depuis mars")]),
    ("quotation.inverted", "Le brasseur [Orvane](company) ferme deux sites. « La demande a fondu cet hiver », regrette le brasseur.", [("Orvane", "La demande a fondu cet hiver")]),
    # before it
    ("quotation.before", f"{MORZIN}, maire de [Vaudry](place), a déclaré : « Nous ne céderons pas un mètre. »", [("Paul Morzin", "Nous ne céderons pas un mètre.")]),
    ("quotation.before", f"{VALDRAY} assure que « le pire est derrière nous ».", [("Inès Valdray", "le pire est derrière nous")]),
    ("quotation.before", f"{VALDRAY} s'amuse de la rumeur : « Je n'ai jamais vendu un seul titre. »", [("Inès Valdray", "Je n'ai jamais vendu un seul titre.")]),
    ("quotation.before", f"La secrétaire d'État {VALDRAY} a précisé qu'« aucun quai ne rouvrira avant juin ».", [("Inès Valdray", "aucun quai ne rouvrira avant juin")]),
    ("quotation.mixed", f"{VALDRAY} a salué « une décision juste et courageuse ».", [("Inès Valdray", "une décision juste et courageuse")]),
    ("quotation.mixed", f"{VALDRAY}, qui dénonce « une punition pour les petits ports », fera appel.", [("Inès Valdray", "une punition pour les petits ports")]),
    ("quotation.mixed", "La [Ligue des marins](organization) considère que la réforme va « vider les criées du littoral » et estime que « nul ne sera épargné demain ».", [("Ligue des marins", "vider les criées du littoral"), ("Ligue des marins", "nul ne sera épargné demain")]),
    ("quotation.mixed", f"{MORZIN} n'écarte pas une vente « si le marché finit par repartir ».", [("Paul Morzin", "si le marché finit par repartir")]),
    # selon, pour
    ("quotation.according", f"Selon {VALDRAY}, la demande « repart enfin sur tout le littoral ».", [("Inès Valdray", "repart enfin sur tout le littoral")]),
    ("quotation.according", f"Pour {MORZIN}, analyste chez [Orvane](company), « le risque est surtout juridique ».", [("Paul Morzin", "le risque est surtout juridique")]),
    # in pieces
    ("quotation.inverted", f"« La criée est vide », dit {VALDRAY}, mais « nous tiendrons jusqu'au printemps ».", [("Inès Valdray", "La criée est vide"), ("Inès Valdray", "nous tiendrons jusqu'au printemps")]),
    ("quotation.inverted", f"« La criée est vide », dit {VALDRAY}. « Nous tiendrons jusqu'au printemps. »", [("Inès Valdray", "La criée est vide"), ("Inès Valdray", "Nous tiendrons jusqu'au printemps.")]),
    ("quotation.inverted", f"« La criée est vide. Personne ne vient plus. Qui paiera ? », demande {VALDRAY}.", [("Inès Valdray", "La criée est vide. Personne ne vient plus. Qui paiera ?")]),
    ("quotation.inverted", f"« Mon père répétait : \"la mer rend tout un jour\" », se souvient {VALDRAY}.", [("Inès Valdray", "Mon père répétait : \"la mer rend tout un jour\"")]),
    ("quotation.inverted", "Le baromètre vient d'[Orvane](company). « La demande a fondu cet hiver », estime le cabinet de conseil en gestion [Kervel](company).", [("Kervel", "La demande a fondu cet hiver")]),
    ("quotation.inverted", f"{MORZIN}, médecin de bord, a été décoré. « La demande a fondu cet hiver », assure le docteur Morzin.", [("Paul Morzin", "La demande a fondu cet hiver")]),
    ("quotation.mixed", f"{VALDRAY} avait affirmé mardi que [Paul Morzin](person) annoncerait « un plan pour tous les ports ».", [("Inès Valdray", "un plan pour tous les ports")]),
)

REFUSES = (
    ("quotation.inverted", "Le baromètre vient d'[Orvane](company). « La demande a fondu cet hiver », estime le cabinet de conseil Kervel."),
    ("quotation.inverted", f"{VALDRAY} a reçu la délégation. « Nous avons parlé de la pêche », a déclaré le diplomate européen."),
    ("quotation.continued", f"« Tout est perdu », dit {VALDRAY}. « Elle le restera longtemps », rappelle le Kervel, soulignant que son secteur pèse « cinq milliards et mille emplois »."),
    ("quotation.inverted", f"« Tout est perdu », a lâché {VALDRAY}."),  # three words
    ("quotation.inverted", "« La criée est vide ce matin », indique une source portuaire."),
    ("quotation.inverted", f"{MORZIN} a visité le port. Une porte-parole du port a réagi. « Les quais sont pleins depuis mars », a-t-elle ajouté."),
    ("quotation.inverted", f"{MORZIN} a visité le port. « Les quais sont pleins depuis mars », a dit le capitaine Yann Le Goadec."),
    ("quotation.before", f"{VALDRAY} publie un roman intitulé « Le bal des quatre marées »."),
    ("quotation.before", "Le groupe [Orvane](company) lance l'opération « Un été sans plastique jetable »."),
    ("quotation.mixed", f"Après avoir lu « Le bal des quatre marées », le public a applaudi {VALDRAY}."),
    ("quotation.mixed", f"{MORZIN} sera jugé pour « faux et usage de faux »."),
    ("quotation.mixed", "Le port [Orvane](company) parle d'un « hub » et d'une « smart criée »."),
    ("quotation.according", "Selon l'usage, le prix dit « de la première heure » reste affiché."),
    ("quotation.continued", f"« La criée est vide », dit un pêcheur à {VALDRAY}.\n\n« Une colère sans précédent au port »\n\nLe préfet a reçu les élus."),
    ("quotation.continued", "Le port a fermé. « Nous tiendrons jusqu'au printemps. »"),
)  # fmt: skip


@pytest.mark.parametrize(("rule", "tagged", "expected"), READS)
def test_reads(rule: str, tagged: str, expected: list[tuple[str, str]]) -> None:
    found = list(quotation_facts(article(tagged)))
    assert [(q.speaker.name if q.speaker else None, q.text.text) for q in found] == expected
    assert found[0].rule == rule


@pytest.mark.parametrize(("rule", "tagged"), REFUSES)
def test_refuses(rule: str, tagged: str) -> None:
    assert [q.text.text for q in quotation_facts(article(tagged))] == []


def test_evidence_is_the_sentence_of_the_report() -> None:
    (quote,) = quotation_facts(article(f"Le port ferme. « La criée est vide ce matin », dit {VALDRAY}. Il pleut."))
    assert quote.evidence.text == "« La criée est vide ce matin », dit Inès Valdray."
    assert quote.trigger.text == "dit"
    assert quote.source is None
