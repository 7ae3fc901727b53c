"""Nominal mentions, pronouns and roles."""

from __future__ import annotations

import pytest

from tests.entities.marked import entities

NOMINALS = [
    ("La start-up Zelvaro lève 3 M€. La start-up embauche.", ["La start-up"]),
    ("Le groupe Zelvaro recrute. Le groupe français a levé 3 M€.", ["Le groupe français"]),
    ("Zelvaro SA recrute. L'enseigne a levé 3 M€.", ["L'enseigne"]),
    ("Le groupe Zelvaro recrute. Les comptes du groupe sont bons.", ["groupe"]),
]
BRANCHES = [
    ("L'opérateur Zelvaro Maroc plie. Zelvaro paie. La filiale marocaine de Zelvaro embauche.", "Zelvaro Maroc"),
    ("L'opérateur Zelvaro Maroc plie. Le groupe Zelvaro paie. La filiale du groupe embauche.", "Zelvaro Maroc"),
    ("L'opérateur Zelvaro Maroc plie. Le groupe Zelvaro paie. Les faits reprochés à la filiale locale de Zelvaro datent.", "Zelvaro Maroc"),
    ("La filiale bancaire Dorvane recrute. La filiale du groupe français Zelvaro embauche.", "Dorvane"),
    ("La start-up Dorvane recrute. La filiale bancaire du groupe français Zelvaro embauche.", None),
    ("La start-up Dorvane a assigné le groupe Zelvaro. La filiale bancaire de Zelvaro embauche.", None),
    ("L'opérateur Zelvaro plie. Le groupe Dorvane paie. La filiale de Zelvaro embauche.", None),
    ("L'opérateur Zelvaro Mali plie. Zelvaro paie. La filiale marocaine de Zelvaro embauche.", None),
    ("L'opérateur Zelvaro Maroc plie. La filiale de Zelvaro, Dorvane Télécom, embauche.", None),
    ("La start-up Dorvane recrute. La filiale de Zelvaro au Maroc (Belfa Télécom) embauche.", None),
    ("La start-up Dorvane salue l'achat de la filiale de la banque Zelvaro.", None),
    ("La start-up Dorvane, la filiale de Zelvaro, recrute.", None),
]  # fmt: skip
# The tables tell the trade of a firm, and no firm of another trade is meant.
TRADES = [
    ("Société Générale recrute. Renault plie. La banque embauche.", "Société Générale"),
    ("Renault plie. Société Générale recrute. Le constructeur embauche.", "Renault"),
    ("Ubisoft recrute. Société Générale plie. L'éditeur embauche.", "Ubisoft"),
]
REFUSED = [
    "Le groupe Zelvaro et le groupe Dorvane discutent. Le groupe recrute.",
    "La start-up Zelvaro recrute. Le groupe de travail se réunit.",
    "La start-up Zelvaro recrute. La maison brûle.",
    "Le groupe parle. Zelvaro, une start-up, se tait.",
    "Zelvaro SA recrute. La société mondiale du spectacle bouge.",
    "Le dirigeant a répondu à Reuters. Le groupe recrute.",
    "Le géant Zelvaro recrute. Il négocie avec le géant chimique belge Dorvane.",
    "La fintech Zelvaro et la fintech Dorvane discutent. L'enseigne recrute.",
    "L'agence Direction Plume recrute. Selon la direction, rien ne presse.",
]
ROLES = [
    ("Jeanne Kervadec, PDG du groupe Zelvaro, part.", [("PDG", "c1")]),
    ("Le PDG de la start-up Zelvaro, Paul Kervadec, part.", [("PDG", "c1")]),
    ("La directrice financière Jeanne Kervadec part.", [("directrice financière", None)]),
    ("Le ministre Paul Kervadec part.", [("ministre", None)]),
    ("M. Kervadec part.", []),
    ("Jeanne Kervadec, fondatrice de Zelvaro, part.", [("fondatrice", "c1")]),
    ("Sa femme, Jeanne Kervadec, part.", []),
    ("Jeanne Kervadec, le ministre italien Aldo Ferrucci et les autres partent.", []),
]
PRONOUNS = [
    ("Jeanne Kervadec part. Elle a refusé.", "people", ["Elle"]),
    ("Jeanne Kervadec part. Il a refusé.", "people", []),
    ("Paul Kervadec part. Il faut attendre.", "people", []),
    ("Paul Kervadec part. Il y a du retard.", "people", []),
    ("La start-up Zelvaro embauche. Elle compte 30 salariés.", "companies", ["Elle"]),
    ("Les ventes de la start-up Zelvaro baissent. Elle compte 30 salariés.", "companies", []),
]


def _of_kind(things: object, kind: str) -> list[str]:
    return [m.text for t in things for m in t.mentions if m.kind == kind]  # type: ignore[attr-defined]


@pytest.mark.parametrize(("text", "surfaces"), NOMINALS)
def test_nominals(text: str, surfaces: list[str]) -> None:
    assert _of_kind(entities(text).companies, "nominal") == surfaces


@pytest.mark.parametrize(("text", "firm"), BRANCHES)
def test_a_firm_told_by_its_owner(text: str, firm: str | None) -> None:
    told = [
        company.name
        for company in entities(text).companies
        for mention in company.mentions
        if mention.kind == "nominal" and "filiale" in mention.text
    ]
    assert told == [firm] * (firm is not None)


@pytest.mark.parametrize(("text", "name"), TRADES)
def test_a_trade_means_a_firm_of_that_trade(text: str, name: str) -> None:
    meant = [c.name for c in entities(text).companies if _of_kind((c,), "nominal")]
    assert meant == [name]


@pytest.mark.parametrize("text", REFUSED)
def test_nominals_in_doubt_are_refused(text: str) -> None:
    found = entities(text)
    assert _of_kind((*found.companies, *found.organizations), "nominal") == []


@pytest.mark.parametrize(("text", "roles"), ROLES)
def test_roles(text: str, roles: list[tuple[str, str | None]]) -> None:
    person = entities(text).people[0]
    assert [(r.title, r.organization) for r in person.roles] == roles


def test_a_title_stands_for_its_holder() -> None:
    found = entities("Jeanne Kervadec, PDG de la start-up Zelvaro, part. La PDG s'explique.")
    assert _of_kind(found.people, "nominal") == ["La PDG"]


@pytest.mark.parametrize(("text", "kind", "surfaces"), PRONOUNS)
def test_pronouns(text: str, kind: str, surfaces: list[str]) -> None:
    assert _of_kind(getattr(entities(text), kind), "pronoun") == surfaces
