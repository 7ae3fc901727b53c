"""Status: how sure a sentence is of what its trigger states.

A row is a tagged sentence whose trigger stands between ⟨ and ⟩, and the status; None is no fact.
"""

from __future__ import annotations

import pytest

from articlefacts.facts.speech.stance import read_stance
from tests.facts.tagged import article

A, B = "[Orvane](company)", "[Tellura](company)"

ASSERTED = (
    f"{A} a profité du salon des ports pour y ⟨présenter⟩ {B}.",
    f"{A} a dû ⟨racheter⟩ {B} en mai.",
    f"{A} dut ⟨céder⟩ {B}.",
    f"Le patron de {A} dément avoir pesé sur la ⟨vente⟩ de {B}.",
    f"{A} a ⟨racheté⟩ {B}.",
    f"{A} ⟨rachète⟩ {B} pour 3 millions d'euros.",
    f"{B} a été ⟨rachetée⟩ par {A}.",
    f"{A} annonce le ⟨rachat⟩ de {B}.",
    f"{A}, ⟨propriétaire⟩ de {B}, ouvrira deux usines.",
    f"{B}, ⟨filiale⟩ d'{A}, pourrait fermer.",
    f"{A} vendra ses vélos en août, grâce à un ⟨accord⟩ signé avec {B}.",
    "Si le groupe a ⟨levé⟩ 3 millions d'euros en mai, il reste fragile.",
    f"La ⟨levée⟩ de 3 millions d'euros doit permettre à {A} d'embaucher.",
    f"Au total, {A} aura ⟨levé⟩ 3 millions d'euros en cinq ans.",
    f"{A} n'a ⟨racheté⟩ que deux usines.",
    f"{A} n'exclut pas de nouveaux achats après le ⟨rachat⟩ de {B}.",
    f"{A} ⟨détient⟩ 30 % de {B}, qui pourrait entrer en Bourse.",
    f"⟨Condamné⟩ à 3 millions d'euros d'amende, {A} fera appel.",
    f"Une telle date aurait nui à {B}, ⟨appartenant⟩ à {A}.",
    f"Le maire devrait fermer le quai au lendemain de la ⟨démission⟩ du patron d'{A}.",
    f"{A} entend tenir la cadence de 2024, soldée par un ⟨bénéfice⟩ de 3 millions d'euros.",
    f"{A} a déboursé 3 millions d'euros pour ⟨racheter⟩ {B}.",
    f"{A} ⟨comptait⟩ près de 7 000 salariés en mai.",
    f"Que l'État ne ⟨détienne⟩ plus que 25 % d'{A} ne change rien.",
    f"Le capitaine a quitté {A} pour ⟨rejoindre⟩ {B}.",
)
REPORTED = (
    f"{A} aurait ⟨racheté⟩ {B}.",
    f"{A} aurait secrètement ⟨levé⟩ 3 millions d'euros.",
    f"{B} serait ⟨valorisée⟩ 3 millions d'euros.",
    f"{A} n'⟨emploierait⟩ que neuf personnes.",
    f"Selon la presse, {A} aurait courtisé {B}, en retenant une ⟨valorisation⟩ de 9 millions d'euros.",
    f"{A} aurait reçu une offre ⟨valorisant⟩ le groupe 3 millions d'euros.",
)
PLANNED = (
    f"{A} va profiter du salon des ports pour y ⟨présenter⟩ {B}.",
    f"{A} devait ⟨racheter⟩ {B} en mai.",
    f"{A} annonce un projet de création de la première ⟨coentreprise⟩ du secteur avec {B}.",
    f"{A} va débourser 3 millions d'euros pour ⟨racheter⟩ {B}.",
    f"{A} compte ⟨racheter⟩ {B}.",
    f"{A} comptait ⟨racheter⟩ {B}.",
    f"{A} ⟨rachètera⟩ {B} en juin.",
    f"{A} va ⟨racheter⟩ {B}.",
    f"{A} vont bientôt ⟨fusionner⟩.",
    f"{A} prévoit de ⟨racheter⟩ {B}.",
    f"{A} compte ⟨lever⟩ 3 millions d'euros.",
    f"{A} souhaiterait ⟨racheter⟩ {B}.",
    f"{A} devrait ⟨racheter⟩ {B} avant l'été.",
    f"{A} pourrait également ⟨entrer au capital⟩ de {B}.",
    f"{A} a ouvert des pourparlers exclusifs en vue d'⟨acquérir⟩ {B}.",
    f"{A} a annoncé sa volonté de ⟨racheter⟩ {B}.",
    f"{A} a sollicité mardi une ⟨procédure de sauvegarde⟩.",
    f"Le gendarme de la concurrence autorise le ⟨rachat⟩ de {B} par {A}.",
    f"{A} a annoncé vouloir ⟨racheter⟩ {B}.",
    f"{A} s'est fixé un objectif de 3 millions d'euros d'⟨économies⟩.",
    f"{A} s'apprête à ⟨racheter⟩ {B}.",
    f"{A} est prête à ⟨racheter⟩ {B}.",
    f"{A} prépare pour l'été une ⟨augmentation de capital⟩.",
    f"{A} étudie le ⟨rachat⟩ de {B}.",
    f"{A} a accepté le principe d'une ⟨fusion⟩ avec {B}.",
    f"{A} prévoit de fermer trois sites et de ⟨supprimer⟩ 200 postes.",
    f"{A} a prévenu que sa ⟨dette⟩ atteindrait 3 millions d'euros.",
    f"L'⟨acquisition⟩ de {B} sera bouclée en mai.",
    f"{A} a levé 3 millions d'euros pour ⟨racheter⟩ {B}.",
    f"{A} a signé un accord avec le port afin de ⟨supprimer⟩ 300 postes.",
    f"{A} est engagée dans un plan visant à ⟨supprimer⟩ 300 postes.",
    f"{A} a annoncé sa décision de ⟨fusionner⟩ avec {B}.",
    f"{A} quittera {B}, après quoi il ⟨prendra⟩ la tête du port.",
)
DENIED = (
    f"{A} n'a pas ⟨racheté⟩ {B}.",
    f"{A} ne ⟨rachète⟩ pas {B}.",
    f"{A} n'a jamais ⟨levé⟩ d'argent.",
    f"{A} renonce à ⟨racheter⟩ {B}.",
    f"{A} a renoncé cet hiver à ⟨entrer au capital⟩ de {B}.",
    f"{A} dément vouloir ⟨racheter⟩ {B}.",
    f"{A} dément avoir déposé une ⟨offre⟩ sur {B}.",
    f"{A} a abandonné le ⟨rachat⟩ de {B}.",
    f"Le projet de ⟨rachat⟩ de {B} est enterré.",
    f"Le ⟨rachat⟩ de {B} n'est plus à l'ordre du jour.",
    f"L'⟨introduction en Bourse⟩ de {B} a été abandonnée.",
    f"{A} n'a aucune intention de ⟨racheter⟩ {B}.",
)
NOTHING = (
    f"Si {A} ⟨rachetait⟩ {B}, il deviendrait le premier du secteur.",
    f"Si {A} échouait, il ⟨verserait⟩ 3 millions d'euros à {B}.",
    f"En cas de ⟨rachat⟩ de {B}, l'usine fermerait.",
    f"{A} va-t-il ⟨racheter⟩ {B} ?",
    f"Pourquoi {A} a-t-il ⟨racheté⟩ {B} ?",
)
CASES = [
    (sentence, status)
    for sentences, status in (
        (ASSERTED, "asserted"),
        (REPORTED, "reported"),
        (PLANNED, "planned"),
        (DENIED, "denied"),
        (NOTHING, None),
    )
    for sentence in sentences
]


@pytest.mark.parametrize(("marked", "status"), CASES)
def test_status(marked: str, status: str | None) -> None:
    read = article(marked.replace("⟨", "").replace("⟩", ""))
    bare = article(marked)
    low, high = bare.text.index("⟨"), bare.text.index("⟩") - 1
    view = next(v for v in read.views if v.start <= low < v.end)
    stance = read_stance(read, view, low - view.start, high - view.start)
    assert (stance.status if stance else None) == status
