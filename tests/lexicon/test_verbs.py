"""The verb lexicon: tricky forms, integrity of the table, lookups and regexes."""

from __future__ import annotations

import importlib.util
import re
from importlib.resources import files
from pathlib import Path
from types import ModuleType

import pytest

from articlefacts.lexicon import verbs
from articlefacts.lexicon.verbs import (
    ALL,
    Tense,
    alternation,
    finite_forms,
    forms,
    infinitives_of,
    participles,
    tense_of,
    verb,
    verbs_of,
)

REQUIRED_GROUPS = [
    "report",
    "say_direct",
    "raise",
    "invest",
    "acquire",
    "sell",
    "merge",
    "value",
    "own",
    "found",
    "launch",
    "partner",
    "employ",
    "cut",
    "hire",
    "appoint",
    "leave",
    "succeed",
    "lead",
    "fine",
    "result",
    "rise",
    "fall",
    "list",
    "contract",
    "lend",
    "fund",
    "settle",
    "negate",
    "plan",
    "aux",
]

FORMS: list[tuple[str, Tense, str]] = [
    ("lever", "present", "lève lèvent"),
    ("lever", "imperfect", "levait levaient"),
    ("lever", "past", "leva levèrent"),
    ("lever", "future", "lèvera lèveront"),
    ("lever", "conditional", "lèverait lèveraient"),
    ("lever", "participle", "levé levée levés levées"),
    ("lever", "gerund", "levant"),
    ("rejeter", "future", "rejettera rejetteront"),
    ("appeler", "present", "appelle appellent"),
    ("appeler", "imperfect", "appelait appelaient"),
    ("rappeler", "future", "rappellera rappelleront"),
    ("racheter", "present", "rachète rachètent"),
    ("racheter", "future", "rachètera rachèteront"),
    ("marteler", "present", "martèle martèlent"),
    ("geler", "conditional", "gèlerait gèleraient"),
    ("renouveler", "present", "renouvelle renouvèle renouvellent renouvèlent"),
    ("tweeter", "present", "tweete tweetent"),
    ("peser", "present", "pèse pèsent"),
    ("mener", "present", "mène mènent"),
    ("céder", "present", "cède cèdent"),
    ("céder", "future", "cédera cèdera céderont cèderont"),
    ("posséder", "imperfect", "possédait possédaient"),
    ("régler", "present", "règle règlent"),
    ("intégrer", "present", "intègre intègrent"),
    ("succéder", "participle", "succédé"),
    ("siéger", "present", "siège siègent"),
    ("siéger", "imperfect", "siégeait siégeaient"),
    ("révéler", "present", "révèle révèlent"),
    ("créer", "present", "crée créent"),
    ("créer", "future", "créera créeront"),
    ("créer", "participle", "créé créée créés créées"),
    ("nommer", "present", "nomme nomment"),
    ("annoncer", "imperfect", "annonçait annonçaient"),
    ("annoncer", "past", "annonça annoncèrent"),
    ("financer", "gerund", "finançant"),
    ("diriger", "imperfect", "dirigeait dirigeaient"),
    ("diriger", "past", "dirigea dirigèrent"),
    ("employer", "present", "emploie emploient"),
    ("employer", "imperfect", "employait employaient"),
    ("nouer", "future", "nouera noueront"),
    ("payer", "present", "paie paye paient payent"),
    ("appuyer", "present", "appuie appuient"),
    ("renvoyer", "future", "renverra renverront"),
    ("évaluer", "past", "évalua évaluèrent"),
    ("investir", "present", "investit investissent"),
    ("investir", "past", "investit investirent"),
    ("bondir", "participle", "bondi bondie bondis bondies"),
    ("acquérir", "present", "acquiert acquièrent"),
    ("acquérir", "future", "acquerra acquerront"),
    ("acquérir", "participle", "acquis acquise acquises"),
    ("recevoir", "present", "reçoit reçoivent"),
    ("concevoir", "participle", "conçu conçue conçus conçues"),
    ("détenir", "present", "détient détiennent"),
    ("détenir", "imperfect", "détenait détenaient"),
    ("détenir", "past", "détint détinrent"),
    ("détenir", "conditional", "détiendrait détiendraient"),
    ("prévenir", "participle", "prévenu prévenue prévenus prévenues"),
    ("croître", "present", "croît croissent"),
    ("croître", "participle", "crû crue crus crues"),
    ("accroître", "present", "accroît accroit accroissent"),
    ("croire", "present", "croit croient"),
    ("valoir", "present", "vaut valent"),
    ("valoir", "conditional", "vaudrait vaudraient"),
    ("valoir", "subjunctive", "vaille vaillent"),
    ("émettre", "present", "émet émettent"),
    ("émettre", "participle", "émis émise émises"),
    ("élire", "participle", "élu élue élus élues"),
    ("élire", "past", "élut élurent"),
    ("naître", "present", "naît nait naissent"),
    ("naître", "past", "naquit naquirent"),
    ("naître", "participle", "né née nés nées"),
    ("reconnaître", "infinitive", "reconnaître reconnaitre"),
    ("promouvoir", "present", "promeut promeuvent"),
    ("promouvoir", "participle", "promu promue promus promues"),
    ("offrir", "present", "offre offrent"),
    ("offrir", "participle", "offert offerte offerts offertes"),
    ("reprendre", "subjunctive", "reprenne reprennent"),
    ("vendre", "present", "vend vendent"),
    ("rompre", "present", "rompt rompent"),
    ("perdre", "past", "perdit perdirent"),
    ("atteindre", "imperfect", "atteignait atteignaient"),
    ("joindre", "participle", "joint jointe joints jointes"),
    ("poursuivre", "present", "poursuit poursuivent"),
    ("conclure", "present", "conclut concluent"),
    ("conclure", "participle", "conclu conclue conclus conclues"),
    ("souscrire", "gerund", "souscrivant"),
    ("interdire", "present", "interdit interdisent"),
    ("réduire", "past", "réduisit réduisirent"),
    ("prévoir", "future", "prévoira prévoiront"),
    ("encourir", "future", "encourra encourront"),
    ("démentir", "present", "dément démentent"),
    ("ralentir", "present", "ralentit ralentissent"),
    ("partir", "present", "part partent"),
    ("faire", "subjunctive", "fasse fassent"),
    ("devoir", "conditional", "devrait devraient"),
    ("devoir", "participle", "dû due dus dues"),
    ("pouvoir", "conditional", "pourrait pourraient"),
    ("aller", "present", "va vont"),
    ("aller", "past", "alla allèrent"),
    ("savoir", "gerund", "sachant"),
    ("avoir", "present", "a ont"),
    ("avoir", "gerund", "ayant"),
    ("être", "participle", "été"),
    ("être", "subjunctive", "soit soient"),
    ("falloir", "conditional", "faudrait"),
    ("falloir", "gerund", ""),
]

UNKNOWN_TO_THE_TABLE = [
    ("partir", "partissent"),
    ("ralentir", "ralent"),
    ("tweeter", "tweette"),
    ("prévoir", "prévoiera"),
    ("prévoir", "préverra"),
    ("reconnaître", "reconnaquit"),
    ("être", "étés"),
    ("valoir", "value"),
    ("avancer", "avancait"),
    ("annoncer", "annoncait"),
    ("interdire", "interdites-vous"),
]

TENSES: list[tuple[str, set[Tense]]] = [
    ("lèverait", {"conditional"}),
    ("lève", {"present", "subjunctive"}),
    ("Lève", {"present", "subjunctive"}),
    ("investit", {"present", "past"}),
    ("acquis", {"participle"}),
    ("Elu", {"participle"}),
    ("ÉLU", {"participle"}),
    ("Etre", {"infinitive"}),
    ("lever", {"infinitive"}),
    ("détenant", {"gerund"}),
    ("produit-phare", set()),
    ("elu", set()),
    ("", set()),
]


@pytest.mark.parametrize(("infinitive", "tense", "expected"), FORMS)
def test_tricky_forms(infinitive: str, tense: Tense, expected: str) -> None:
    assert " ".join(verb(infinitive).forms[tense]) == expected


@pytest.mark.parametrize(("infinitive", "wrong"), UNKNOWN_TO_THE_TABLE)
def test_plausible_but_wrong_forms_are_absent(infinitive: str, wrong: str) -> None:
    assert wrong not in forms(infinitive)


@pytest.mark.parametrize(("form", "expected"), TENSES)
def test_tense_of(form: str, expected: set[Tense]) -> None:
    assert tense_of(form) == expected


def test_infinitives_of_an_ambiguous_form() -> None:
    assert infinitives_of("crue") == {"croître", "croire"}
    assert infinitives_of("licorne") == frozenset()


# Integrity of the table


def _rows() -> list[list[str]]:
    text = files("articlefacts.lexicon").joinpath("verbs.tsv").read_text(encoding="utf-8")
    return [line.split("\t") for line in text.splitlines()]


def _generator() -> ModuleType:
    path = Path(__file__).parents[2] / "tools" / "conjugate.py"
    spec = importlib.util.spec_from_file_location("conjugate", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_table_is_complete() -> None:
    header, *rows = _rows()
    assert header == list(_generator().COLUMNS)
    infinitives = [row[0] for row in rows]
    assert len(infinitives) == len(set(infinitives)) > 450
    for row in rows:
        assert len(row) == len(header), row[0]
        if row[0] != "falloir":
            assert all(row), row[0]
            assert all(re.fullmatch(r"[^|]+\|[^|]+", cell) for cell in row[2:8]), row[0]
        assert row[8].count("|") == 3, row[0]
        assert re.fullmatch(r"[a-zçéèêëàâîïôûù|/]*", "".join(row[2:])), row[0]


def test_generator_reproduces_the_table() -> None:
    text = files("articlefacts.lexicon").joinpath("verbs.tsv").read_text(encoding="utf-8")
    assert _generator().fill(text) == text


@pytest.mark.parametrize("infinitive", ["vaincre", "asseoir", "coudre-x"])
def test_generator_refuses_what_it_cannot_conjugate(infinitive: str) -> None:
    with pytest.raises(ValueError, match="IRREGULAR"):
        _generator().conjugate(infinitive)


def test_generator_refuses_a_verb_listed_twice() -> None:
    with pytest.raises(ValueError, match="twice"):
        _generator().fill("infinitive\tgroups\nlever\traise\nlever\tlend\n")


# Groups


def test_groups() -> None:
    assert set(REQUIRED_GROUPS) <= verbs.groups()
    assert {v.infinitive for v in verbs_of("say_direct")} < {
        v.infinitive for v in verbs_of("report")
    }
    assert 150 <= len(verbs_of("report")) <= 200
    assert [v.infinitive for v in verbs_of("aux")] == ["avoir", "être"]


def test_a_group_is_never_mistaken_for_an_infinitive() -> None:
    assert not any("infinitive" in tense_of(group) for group in verbs.groups())


@pytest.mark.parametrize(
    ("infinitive", "group", "member"),
    [
        ("lever", "raise", True),
        ("lever", "lend", True),
        ("souligner", "say_direct", True),
        ("évoquer", "say_direct", False),
        ("démentir", "negate", True),
        ("devoir", "plan", True),
        ("racheter", "sell", False),
    ],
)
def test_membership(infinitive: str, group: str, member: bool) -> None:
    assert (group in verb(infinitive).groups) is member


@pytest.mark.parametrize("name", ["levver", "raises", ""])
def test_unknown_names_are_refused(name: str) -> None:
    with pytest.raises(KeyError):
        alternation(name)


def test_verbs_are_immutable_and_hashable() -> None:
    lever = verb("lever")
    assert lever in {lever}
    with pytest.raises(TypeError):
        lever.forms["present"] = ()  # type: ignore[index]


# Forms and regexes


def test_forms_come_longest_first_without_repetition() -> None:
    found = forms("raise", "lever")
    assert [len(form) for form in found] == sorted(map(len, found), reverse=True)
    assert len(found) == len(set(found))
    assert "levé" in participles("raise")
    assert "levé" not in finite_forms("raise")


@pytest.mark.parametrize("group", sorted(REQUIRED_GROUPS))
def test_alternation_matches_exactly_its_forms(group: str) -> None:
    pattern = re.compile(alternation(group))
    assert pattern.groups == 0
    for form in forms(group):
        assert pattern.fullmatch(form)
        assert pattern.fullmatch(form[0].upper() + form[1:])
        longest = pattern.match(form + "zz")
        assert longest is not None
        assert longest.group() == form
        assert not pattern.fullmatch(form + "zz")
        assert not pattern.fullmatch("zz" + form)


@pytest.mark.parametrize(
    ("names", "tenses", "text", "expected"),
    [
        (("appoint",), ("participle",), "Elue présidente de Valdoria", ["Elue"]),
        (("appoint",), ("participle",), "Élue présidente de Valdoria", ["Élue"]),
        (("appoint",), ("participle",), "les élucubrations d'un nominé", []),
        (
            ("raise", "naître"),
            ALL,
            "Née en mai, elle lève puis lèverait",
            ["Née", "lève", "lèverait"],
        ),
        (("own",), ("present",), "Il détenait, il détient", ["détient"]),
        (("lever",), ALL, "une relève, un prélèvement, un élève", []),
    ],
)
def test_alternation_in_text(
    names: tuple[str, ...], tenses: tuple[Tense, ...], text: str, expected: list[str]
) -> None:
    assert re.findall(rf"\b{alternation(*names, tenses=tenses)}\b", text) == expected
    assert alternation(*names, tenses=tenses).startswith("(?:")
