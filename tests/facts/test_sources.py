"""Sources: who says what the trigger between ⟨ and ⟩ states; None is the newspaper itself."""

from __future__ import annotations

import pytest

from articlefacts.facts.speech.stance import read_stance
from tests.facts.tagged import article

A, B = "[Orvane](company)", "[Tellura](company)"
VALDRAY = "[Inès Valdray](person)"
DAILY = "[La Vigie](organization)"

NAMED = (
    (f"Selon {DAILY}, {A} a ⟨racheté⟩ {B}.", "La Vigie"),
    (f"{A} a ⟨racheté⟩ {B}, selon {DAILY}.", "La Vigie"),
    (f"D'après une enquête de {DAILY}, {A} a ⟨racheté⟩ {B}.", "La Vigie"),
    (f"À en croire {VALDRAY}, {A} a ⟨racheté⟩ {B}.", "Inès Valdray"),
    (f"{A} va ⟨racheter⟩ {B}, a indiqué {VALDRAY}.", "Inès Valdray"),
    (f"{A} a ⟨racheté⟩ {B}, révèle le quotidien {DAILY}.", "La Vigie"),
    (f"{A} serait en discussions pour ⟨racheter⟩ {B}, croit savoir {DAILY}.", "La Vigie"),
    (
        f"{A} a ⟨racheté⟩ {B}, a annoncé mardi dans un communiqué la présidente du groupe, {VALDRAY}.",
        "Inès Valdray",
    ),
    (f"{A} a ⟨racheté⟩ {B}, a-t-il annoncé mardi.", "Orvane"),
    (f"{A} annonce le ⟨rachat⟩ de {B}.", "Orvane"),
    (f"{A} a annoncé mardi avoir ⟨racheté⟩ {B}.", "Orvane"),
    (f"{A} dément avoir ⟨racheté⟩ {B}.", "Orvane"),
    (f"{VALDRAY} a confirmé que {A} avait ⟨racheté⟩ {B}.", "Inès Valdray"),
    (f"Comme le rappelle {DAILY}, {A} a ⟨racheté⟩ {B}.", "La Vigie"),
    (f"« {A} a ⟨racheté⟩ {B} en mai », a déclaré {VALDRAY}.", "Inès Valdray"),
    (f"{A} annonce un plan qui prévoit la ⟨suppression⟩ de 300 postes.", "Orvane"),
    (f"Le plan -qui sera voté en mai- coûtera cher et {A} ⟨rachète⟩ {B}, a indiqué {VALDRAY}.", "Inès Valdray"),
    (f"{VALDRAY} a d'autre part indiqué que {A} avait ⟨racheté⟩ {B}.", "Inès Valdray"),
    (f"{A}, qui a ⟨levé⟩ 3 millions d'euros selon {DAILY}, ouvrira un quai.", "La Vigie"),
    (f"{A} va ⟨supprimer⟩ 40 postes, s'alarme {VALDRAY}.", "Inès Valdray"),
    (f"{A} va ⟨supprimer⟩ 40 postes, a indiqué lundi dans un communiqué le [Port de Brizac](organization).", "Port de Brizac"),
    (f"Comme annoncé par {DAILY}, {A} a ⟨racheté⟩ {B}.", "La Vigie"),
    (f"C'est {DAILY} qui le révèle : {A} va ⟨racheter⟩ {B}.", "La Vigie"),
    # whom one has it from
    (f"{A} a ⟨racheté⟩ {B}, lit-on dans {DAILY}.", "La Vigie"),
    (f"{A} a ⟨racheté⟩ {B}, a appris mardi {DAILY}.", "La Vigie"),
    (f"{A} a ⟨racheté⟩ {B}, a-t-on appris auprès de {VALDRAY}.", "Inès Valdray"),
    # what the next sentence says of it
    (f"{A} a ⟨racheté⟩ {B}. C'est ce qu'a annoncé mardi {VALDRAY}, patronne du port.", "Inès Valdray"),
    (f"{A} a ⟨racheté⟩ {B}. L'information a été révélée par {DAILY}.", "La Vigie"),
    (f"{A} a ⟨racheté⟩ {B}. Une nouvelle confirmée par {VALDRAY}.", "Inès Valdray"),
    # who expects it
    (f"{VALDRAY} table sur des ⟨ventes⟩ de 78 millions d'euros.", "Inès Valdray"),
    (f"{VALDRAY} dirige {A}. Le patron d'{A}, qui dit ⟨chercher⟩ 35 soudeurs, ouvrira un quai.", "Inès Valdray"),
)
UNNAMED = (
    (f"{A} a ⟨racheté⟩ {B}, selon des sources financières.", "des sources financières"),
    (f"De source proche, {A} aurait ⟨racheté⟩ {B}.", "source proche"),
    (f"{A} a ⟨racheté⟩ {B}, indique une source proche des vendeurs.", "une source proche des vendeurs"),
    (f"{A} a ⟨racheté⟩ {B}, selon une étude publiée en mai.", "une étude publiée en mai"),
    (f"Les syndicats affirment que {A} a ⟨racheté⟩ {B}.", "Les syndicats"),
    (f"{A} a ⟨racheté⟩ {B}, a fait savoir jeudi une porte-parole du port.", "une porte-parole du port"),
    (f"{A} a ⟨racheté⟩ {B}, a-t-on appris de source syndicale.", "source syndicale"),
    ("Les deux groupes disent avoir ⟨fusionné⟩ mardi.", "Les deux groupes"),
)
# Whom the words mean is one thing, what the unit calls him another.
WORDED = (
    (f"Le fabricant {A} a ⟨racheté⟩ {B}, a indiqué la direction.", "Orvane", "la direction"),
    (f"{A} a racheté {B}. La direction avait annoncé que {A} ⟨supprimerait⟩ 30 postes.", "Orvane", "La direction"),
    (f"{A} a ⟨racheté⟩ {B}, a indiqué {VALDRAY}.", "Inès Valdray", "Inès Valdray"),
    (f"{A} a ⟨racheté⟩ {B}, indique le Trésor de Kelm.", None, "Trésor de Kelm"),
    (f"{A} ⟨consacrera⟩ 3 millions d'euros au port, indique la région suite au vote.", None, "la région"),
)
# Who answers speaks for what he is asked about; not for the question, nor for what stands beside the interview.
ASKED = f"{VALDRAY} dirige {A}.\n\nPourquoi ce quai ?\n\nNous en avions besoin.\n\n"
INTERVIEWS = (
    (ASKED + f"Vous avez aussi repris {B}…\n\nOui, {A} a ⟨racheté⟩ {B} en mai.", "Inès Valdray"),
    (f"Vous grandissez ?\n{VALDRAY} : Nous avons ⟨racheté⟩ {B}.\nEt après ?\nJe ne sais pas.", "Inès Valdray"),
    (ASKED + f"Et vous, serez-vous rachetée ?\n\nSelon {DAILY}, {B} a ⟨racheté⟩ nos voisins. Je le crois.", "La Vigie"),
    (ASKED + f"{A} a ⟨racheté⟩ {B}, vous a-t-on dit.\n\nJe le confirme.", None),
    (ASKED + f"Et {B}, que vous avez reprise ?\n\nJe m'en réjouis.\n\nREPÈRES\n\n{A} a ⟨racheté⟩ {B}.", None),
    (f"{VALDRAY} dirige {A}.\n\nQue change la loi pour vous ?\n\n{A} a ⟨racheté⟩ {B}.\n\nEt ensuite ?\n\nLe port fermera.", None),
)
NONE = (
    (f"{DAILY} y ajoutera une ⟨aide⟩ de 3 millions d'euros.", None),
    (f"{A} s'était ⟨déclarée⟩ en cessation de paiements.", None),
    (f"{A} a ⟨racheté⟩ {B}.", None),
    (f"{A} a ⟨racheté⟩ {B}. Selon {DAILY}, le port va fermer.", None),
    (f"Selon l'âge des navires, {A} ⟨lève⟩ 3 millions d'euros.", None),
    (f"{A} a ⟨racheté⟩ {B} selon la loi.", None),
    (f"« Tout va bien au port », a déclaré {VALDRAY}, la ⟨présidente⟩ d'{A}.", None),
    (f"{B}, ⟨filiale⟩ d'{A}, a annoncé une perte.", None),
    (f"{A} a atteint un ⟨chiffre d'affaires⟩ de 6 millions d'euros.", None),
    (f"{A} a ⟨racheté⟩ {B}; le port fermera, a indiqué {VALDRAY}.", None),
    (f"Pour ⟨racheter⟩ {B}, {A} a déboursé 3 millions d'euros.", None),
    (f"Selon {VALDRAY}, qui ⟨dirige⟩ {A}, le port fermera.", None),
    (f"{A} ⟨emploie⟩ 300 personnes et selon {DAILY}, le port en fait vivre 900.", None),
    (f"Selon les termes de l'accord, {A} ⟨détient⟩ 30 % de {B}.", None),
    (f"{A} promet d'⟨embaucher⟩ 75 soudeurs.", None),
    (f"La ville y ajoutera 3 millions d'⟨aides⟩ à {A}.", None),
    (f"{A}, comme l'avait surnommée {VALDRAY}, ⟨emploie⟩ 30 personnes.", None),
    (f"{VALDRAY} table sur des ventes de 78 millions d'euros, ⟨contre⟩ 69 millions d'euros l'an dernier.", None),
    (f"{A} et la ⟨filiale⟩ de {B} ont signé. C'est ce qu'a annoncé {VALDRAY}.", None),
    (f"{A} a ⟨racheté⟩ {B}. La décision a été prise par {VALDRAY}.", None),
    # background of what is said
    (f"{A}, qui ⟨détient⟩ 30 % de {B}, fermera un quai, a annoncé {VALDRAY}.", None),
    (f"{A} a annoncé un accord avec {B}, dont il ⟨détient⟩ 30 %.", None),
    (f"{VALDRAY} annonce avoir porté plainte à l'issue du ⟨rachat⟩ de {B}.", None),
    (f"{A} annonce 40 départs, portant à 600 les ⟨suppressions⟩ de postes.", None),
)


@pytest.mark.parametrize(("marked", "name", "words"), WORDED)
def test_words(marked: str, name: str | None, words: str) -> None:
    read = article(marked.replace("⟨", "").replace("⟩", ""))
    bare = article(marked)
    at = bare.text.index("⟨")
    view = next(v for v in read.views if v.start <= at < v.end)
    stance = read_stance(read, view, at - view.start, at - view.start + 4)
    assert stance is not None
    assert stance.source is not None
    assert (stance.source.name, stance.source.text) == (name, words)


@pytest.mark.parametrize(("marked", "source"), [*NAMED, *UNNAMED, *INTERVIEWS, *NONE])
def test_source(marked: str, source: str | None) -> None:
    read = article(marked.replace("⟨", "").replace("⟩", ""))
    bare = article(marked)
    low, high = bare.text.index("⟨"), bare.text.index("⟩") - 1
    view = next(v for v in read.views if v.start <= low < v.end)
    stance = read_stance(read, view, low - view.start, high - view.start)
    assert stance is not None
    found = stance.source
    assert (found and (found.name or found.text)) == source
    if found:
        assert read.text[found.start : found.end] == found.text
