"""Who holds, takes and leaves a role."""

from __future__ import annotations

from tests.facts.corpus import Reads, Refuses, reads, refuses

TYPES = frozenset({"position"})


def _at(person: str, organization: str | None, title: str | None, **slots: object) -> dict[str, object]:
    row: dict[str, object] = {"type": "position", "person": person, **slots}
    if organization:
        row["organization"] = organization
    if title:
        row["title"] = title
    return row


READS: Reads = (
    ("position.copula", "[Lise Ormeau](person) est revenue. Mme Ormeau parle. Depuis la réélection de M. [Paul Aubin](person), elle est présidente de [Tavant](company).", [{"type": "position", "person": "Lise Ormeau", "organization": "Tavant", "title": "présidente"}]),
    ("position.before_name", "Le PDG de [Tavant](company), [Lise Ormeau](person), se dit confiant.", [_at("Lise Ormeau", "Tavant", "PDG")]),
    ("position.before_name", "La directrice financière de [Tavant](company) [Lise Ormeau](person) part en congé.", [_at("Lise Ormeau", "Tavant", "directrice financière")]),
    ("position.before_name", "Selon le ministre des Transports [Paul Aubin](person), le train sera prêt.", [_at("Paul Aubin", None, "ministre des Transports")]),
    ("position.before_name", "L'ancien patron d'[Orvel](company), [Paul Aubin](person), a parlé.", [_at("Paul Aubin", "Orvel", "patron", state="former")]),
    ("position.before_name", "L'ex-directeur de la recherche du groupe [Orvel](company) [Paul Aubin](person) témoigne.", [_at("Paul Aubin", "Orvel", "directeur de la recherche", state="former")]),
    ("position.before_name", "[Tavant](company) recule. Son PDG, [Lise Ormeau](person), rassure.", [_at("Lise Ormeau", "Tavant", "PDG")]),
    ("position.before_name", "La maire de [Vaubourg](place), [Lise Ormeau](person), a dit non.", [_at("Lise Ormeau", "Vaubourg", "maire")]),
    ("position.before_name", "La sénatrice et porte-parole de l'[Alliance rurale](organization) [Lise Ormeau](person) réclame un vote.", [_at("Lise Ormeau", None, "sénatrice"), _at("Lise Ormeau", "Alliance rurale", "porte-parole")]),
    ("position.before_name", "Le président exécutif de [Tavant](company), l'Allemand [Jens Hauke](person), démissionnera-t-il ?", [_at("Jens Hauke", "Tavant", "président exécutif")]),
    ("position.before_name", "Les codirecteurs de [Tavant](company), [Lise Ormeau](person) et [Paul Aubin](person), sont ravis.", [_at("Lise Ormeau", "Tavant", "codirecteurs"), _at("Paul Aubin", "Tavant", "codirecteurs")]),
    ("position.before_name", "Le président [Paul Aubin](person) a promulgué la loi contre [Tavant](company).", [_at("Paul Aubin", None, "président")]),
    ("position.after_name", "[Lise Ormeau](person), PDG de [Tavant](company), se dit confiante.", [_at("Lise Ormeau", "Tavant", "PDG")]),
    ("position.after_name", "[Lise Ormeau](person), 45 ans, directrice générale de [Tavant](company) depuis 2019, est ravie.", [_at("Lise Ormeau", "Tavant", "directrice générale", date="2019")]),
    ("position.after_name", "[Lise Ormeau](person) (directrice juridique de [Tavant](company)) a plaidé.", [_at("Lise Ormeau", "Tavant", "directrice juridique")]),
    ("position.after_name", "Pour [Paul Aubin](person), économiste chez [Orvel](company), la hausse est durable.", [_at("Paul Aubin", "Orvel", "économiste")]),
    ("position.after_name", "[Paul Aubin](person), président et directeur général de [Tavant](company), investit.", [_at("Paul Aubin", "Tavant", "président"), _at("Paul Aubin", "Tavant", "directeur général")]),
    ("position.after_name", "[Paul Aubin](person), ancien membre du comité exécutif de [Tavant](company), en rit.", [_at("Paul Aubin", "Tavant", "membre du comité exécutif", state="former")]),
    ("position.after_name", "[Lise Ormeau](person) et [Paul Aubin](person), associés de [Tavant](company), investissent.", [_at("Lise Ormeau", "Tavant", "associés"), _at("Paul Aubin", "Tavant", "associés")]),
    ("position.after_name", "[Paul Aubin](person), patron d'[Orvel](company) de 2010 à 2015, a menti.", [_at("Paul Aubin", "Orvel", "patron", state="former", date="2010 à 2015")]),
    ("position.before_name", "Le maire ([PRV](organization)) de [Vaubourg](place), [Lise Ormeau](person), a dit non.", [_at("Lise Ormeau", "Vaubourg", "maire")]),
    ("position.before_name", "Le maire [PRV](organization) de [Vaubourg](place) [Lise Ormeau](person) a dit non.", [_at("Lise Ormeau", "Vaubourg", "maire")]),
    ("position.before_name", "Le directeur de la stratégie d'[Orvel](company), [Paul Aubin](person), a parlé.", [_at("Paul Aubin", "Orvel", "directeur de la stratégie")]),
    ("position.before_name", "La responsable recherche et développement d'[Orvel](company), [Lise Ormeau](person), a parlé.", [_at("Lise Ormeau", "Orvel", "responsable recherche et développement")]),
    ("position.before_name", "Auparavant directrice juridique d'[Orvel](company), [Lise Ormeau](person) écrit.", [_at("Lise Ormeau", "Orvel", "directrice juridique", state="former")]),
    ("position.before_name", "[Tavant](company) se réorganise. Également directeur de la stratégie, [Paul Aubin](person) pilotera le pôle.", [_at("Paul Aubin", "Tavant", "directeur de la stratégie")]),
    ("position.before_name", "La directrice générale de [Tavant](company) nommée en 2021, [Lise Ormeau](person), a parlé.", [_at("Lise Ormeau", "Tavant", "directrice générale", date="2021")]),
    ("position.before_name", "Le ministre et le patron de [Tavant](company), [Paul Aubin](person), ont parlé.", [_at("Paul Aubin", "Tavant", "patron")]),
    ("position.before_name", "La guitariste du groupe [Les Vagues](organization), [Lise Ormeau](person), sera absente.", [_at("Lise Ormeau", "Les Vagues", "guitariste")]),
    ("position.after_name", "[Lise Ormeau](person), l'ex-PDG de [Tavant](company), écrit.", [_at("Lise Ormeau", "Tavant", "PDG", state="former")]),
    ("position.after_name", "[Lise Ormeau](person), astronome au sein de la très discrète [Institut Valmer](organization), doute.", [_at("Lise Ormeau", "Institut Valmer", "astronome")]),
    ("position.after_name", "[Paul Aubin](person) --directeur de [Tavant](company)-- a été libéré.", [_at("Paul Aubin", "Tavant", "directeur")]),
    ("position.after_name", "[Tavant](company) progresse. « L'année est bonne », a dit [Paul Aubin](person), directeur général.", [_at("Paul Aubin", "Tavant", "directeur général")]),
    ("position.after_name", "[Paul Aubin](person), jusqu'alors directeur commercial de [Tavant](company), écrit.", [_at("Paul Aubin", "Tavant", "directeur commercial", state="former")]),
    ("position.copula", "[Lise Ormeau](person) reste présidente non exécutive de [Tavant](company).", [_at("Lise Ormeau", "Tavant", "présidente non exécutive")]),
    ("position.copula", "[Lise Ormeau](person) est la directrice générale de [Tavant](company).", [_at("Lise Ormeau", "Tavant", "directrice générale")]),
    ("position.copula", "[Lise Ormeau](person) était alors présidente de [Tavant](company).", [_at("Lise Ormeau", "Tavant", "présidente", state="former")]),
    ("position.copula", "[Lise Ormeau](person) n'est plus trésorière de la [Ligue des eaux](organization).", [_at("Lise Ormeau", "Ligue des eaux", "trésorière", state="former")]),
    ("position.this", "[Lise Ormeau](person) a dit oui. Cette ancienne directrice de [Tavant](company) n'hésite pas.", [_at("Lise Ormeau", "Tavant", "directrice", state="former")]),
    ("position.leads", "[Lise Ormeau](person), qui préside [Tavant](company), s'est tue.", [_at("Lise Ormeau", "Tavant", "préside")]),
    ("position.leads", "[Lise Ormeau](person) dirigeait la société [Tavant](company).", [_at("Lise Ormeau", "Tavant", "dirigeait", state="former")]),
    ("position.leads", "[Lise Ormeau](person), appelée à diriger [Tavant](company), s'est tue.", [_at("Lise Ormeau", "Tavant", "diriger", state="incoming", status="planned")]),
    ("position.led_by", "[Tavant](company), présidé par [Lise Ormeau](person), recrute.", [_at("Lise Ormeau", "Tavant", "présidé")]),
    ("position.led_by_inverted", "Le fonds [Tavant](company) que dirige [Lise Ormeau](person) recrute.", [_at("Lise Ormeau", "Tavant", "dirige")]),
    ("position.at_the_head", "[Lise Ormeau](person), à la tête de [Tavant](company) depuis 2012, part.", [_at("Lise Ormeau", "Tavant", "tête", date="2012")]),
    ("position.at_the_head", "[Lise Ormeau](person) reste aux commandes de [Tavant](company).", [_at("Lise Ormeau", "Tavant", "commandes")]),
    ("position.of_the_house", "« C'est cher », juge [Lise Ormeau](person), chez [Orvel](company).", [_at("Lise Ormeau", "Orvel", None)]),
    ("position.passed_by", "[Lise Ormeau](person), passée par [Orvel](company) et [Tavant](company), aime le risque.", [_at("Lise Ormeau", "Orvel", None, state="former"), _at("Lise Ormeau", "Tavant", None, state="former")]),
    ("position.appointed", "[Lise Ormeau](person) a été nommée lundi directrice générale de [Tavant](company).", [_at("Lise Ormeau", "Tavant", "directrice générale", state="incoming", date="lundi")]),
    ("position.appointed", "[Tavant](company) a nommé [Lise Ormeau](person) au poste de directrice financière.", [_at("Lise Ormeau", "Tavant", "directrice financière", state="incoming")]),
    ("position.appointed", "[Lise Ormeau](person) a été nommée à la tête de [Tavant](company), en remplacement de [Paul Aubin](person).", [_at("Lise Ormeau", "Tavant", "tête", state="incoming"), _at("Paul Aubin", "Tavant", "tête", state="former")]),
    ("position.appointed", "[Tavant](company) a débauché l'ingénieure [Lise Ormeau](person).", [_at("Lise Ormeau", "Tavant", "ingénieure", state="incoming")]),
    ("position.appointment", "[Tavant](company) salue la nomination de [Lise Ormeau](person) au poste de directrice générale.", [_at("Lise Ormeau", "Tavant", "directrice générale", state="incoming")]),
    ("position.becomes", "[Lise Ormeau](person) prendra la tête de [Tavant](company).", [_at("Lise Ormeau", "Tavant", "tête", state="incoming", status="planned")]),
    ("position.becomes", "[Lise Ormeau](person) est devenue directrice générale de [Tavant](company).", [_at("Lise Ormeau", "Tavant", "directrice générale", state="incoming")]),
    ("position.succeeds", "[Lise Ormeau](person) succède à [Paul Aubin](person) à la tête de [Tavant](company).", [_at("Lise Ormeau", "Tavant", "tête", state="incoming"), _at("Paul Aubin", "Tavant", "tête", state="former")]),
    ("position.joins", "[Lise Ormeau](person) a rejoint [Tavant](company) comme directrice juridique.", [_at("Lise Ormeau", "Tavant", "directrice juridique")]),
    ("position.hired", "[Lise Ormeau](person), débauchée par [Tavant](company), arrive en mai.", [_at("Lise Ormeau", "Tavant", None, state="incoming", date="mai")]),
    ("position.entrusted", "La présidence de [Tavant](company) reviendra à [Lise Ormeau](person).", [_at("Lise Ormeau", "Tavant", "présidence", state="incoming", status="planned")]),
    ("position.quits", "[Lise Ormeau](person) a quitté [Tavant](company).", [_at("Lise Ormeau", "Tavant", None, state="former")]),
    ("position.quits", "[Lise Ormeau](person) a démissionné de la présidence de [Tavant](company).", [_at("Lise Ormeau", "Tavant", "présidence", state="former")]),
    ("position.quits position.before_name", "Le PDG de [Tavant](company), [Paul Aubin](person), a quitté ses fonctions.", [_at("Paul Aubin", "Tavant", "PDG"), _at("Paul Aubin", "Tavant", "PDG", state="former")]),
    ("position.sacked", "[Tavant](company) a limogé [Paul Aubin](person).", [_at("Paul Aubin", "Tavant", None, state="former")]),
    ("position.sacked", "[Paul Aubin](person) a été évincé mardi de son poste de directeur commercial de [Tavant](company).", [_at("Paul Aubin", "Tavant", "directeur commercial", state="former", date="mardi")]),
    ("position.departure", "Le départ de [Paul Aubin](person) de la direction générale de [Tavant](company) étonne.", [_at("Paul Aubin", "Tavant", "direction générale", state="former")]),
    ("position.hands_over", "[Paul Aubin](person) cède les rênes de [Tavant](company) à [Lise Ormeau](person).", [_at("Paul Aubin", "Tavant", "rênes", state="former"), _at("Lise Ormeau", "Tavant", "rênes", state="incoming")]),
)

REFUSES: Refuses = (
    ("position.before_name", "Le PDG de [Tavant](company) a reçu [Lise Ormeau](person)."),
    ("position.before_name", "Parmi les ministres, [Lise Ormeau](person) est la plus jeune."),
    ("position.before_name", "Le fondateur de [Tavant](company), [Lise Ormeau](person), sourit."),
    ("position.before_name", "L'avocat de [Tavant](company), [Paul Aubin](person), plaide."),
    ("position.before_name", "Le directeur explique à [Lise Ormeau](person) les comptes de [Tavant](company)."),
    ("position.after_name", "[Lise Ormeau](person), la PDG de [Tavant](company) [Nora Viel](person) et moi partons."),
    ("position.after_name", "[Lise Ormeau](person) accuse le patron de [Tavant](company)."),
    ("position.after_name", "[Lise Ormeau](person), cliente de [Tavant](company), se plaint."),
    ("position.after_name", "[Tavant](company) progresse. « Tout va bien », dit [Paul Aubin](person), directeur général de [Cortiva](product)."),
    ("position.copula", "[Lise Ormeau](person) n'est pas la directrice de [Tavant](company)."),
    ("position.copula", "[Tavant](company) est le premier employeur, loin devant le maire."),
    ("position.this", "[Lise Ormeau](person) a dit oui. Cette directrice n'hésite pas."),
    ("position.leads", "[Lise Ormeau](person) dirige une enquête sur [Tavant](company)."),
    ("position.led_by", "Une étude dirigée par [Lise Ormeau](person) le montre."),
    ("position.led_by_inverted", "Elle sait que dirige rarement [Lise Ormeau](person)."),
    ("position.at_the_head", "[Lise Ormeau](person) a été élue à la tête de [Tavant](company)."),
    ("position.of_the_house", "[Lise Ormeau](person), chez [Orvel](company) depuis hier comme demain, se tait."),
    ("position.passed_by", "Passé par une faillite, [Tavant](company) se relève."),
    ("position.appointed", "[Tavant](company) a nommé [Cortiva](product) son nouveau modèle."),
    ("position.appointed", "[Lise Ormeau](person) a choisi [Tavant](company)."),
    ("position.appointed", "[Tavant](company) a recruté 40 ingénieurs pour [Lise Ormeau](person)."),
    ("position.appointment", "L'arrivée de [Lise Ormeau](person) à [Vaubourg](place) surprend [Tavant](company)."),
    ("position.becomes", "[Lise Ormeau](person) a pris les commandes d'un avion de [Tavant](company)."),
    ("position.becomes", "[Lise Ormeau](person) prend la parole chez [Tavant](company)."),
    ("position.succeeds", "[Lise Ormeau](person) succède à [Paul Aubin](person) au micro."),
    ("position.joins", "[Orvel](company) rejoint [Tavant](company)."),
    ("position.hired", "Les cadres recrutés par [Tavant](company) arrivent."),
    ("position.entrusted", "La direction pense que la victoire revient à [Lise Ormeau](person)."),
    ("position.quits", "[Lise Ormeau](person) a quitté la salle de [Tavant](company)."),
    ("position.quits", "[Orvel](company) quitte [Tavant](company)."),
    ("position.sacked", "[Paul Aubin](person) a remercié [Tavant](company)."),
    ("position.departure", "Le départ de la course a réuni [Lise Ormeau](person) et [Tavant](company)."),
    ("position.hands_over", "[Tavant](company) passe la main sur [Cortiva](product)."),
)


test_reads = reads(TYPES, READS)
test_refuses = refuses(REFUSES)
