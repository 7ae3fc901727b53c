"""How many people a body employs, lets go and takes on, in sentences that do not say who."""

from __future__ import annotations

import pytest

from tests.facts.corpus import Reads, Refuses, assert_reads, assert_refuses

TYPES = frozenset({"hiring", "job_cuts", "workforce"})

READS: Reads = (
    ('workforce.our', '[Orvane](company) fête ses vingt ans. Rien ne serait possible sans nos 640 salariés.', [{'type': 'workforce', 'organization': 'Orvane', 'count': '640'}]),
    ('workforce.comma', '[Orvane](company), 85 salariés, vend des clôtures.', [{'type': 'workforce', 'organization': 'Orvane', 'count': '85'}]),
    ('workforce.with', 'Avec 85 salariés, [Orvane](company) fait vivre le bourg.', [{'type': 'workforce', 'organization': 'Orvane', 'count': '85'}]),
    ('workforce.firm_of', '[Orvane](company) grandit. La PME de 85 salariés vend en Asie.', [{'type': 'workforce', 'organization': 'Orvane', 'count': '85'}]),
    ('workforce.firm_of', '[Orvane](company), une société de 85 personnes, vend des clôtures.', [{'type': 'workforce', 'organization': 'Orvane', 'count': '85'}]),
    ('workforce.work_at', 'Quelque 85 personnes travaillent chez [Orvane](company).', [{'type': 'workforce', 'organization': 'Orvane', 'count': '85'}]),
    ('workforce.strength', "Les effectifs d'[Orvane](company) s'élèvent à 85 personnes.", [{'type': 'workforce', 'organization': 'Orvane', 'count': '85'}]),
    ('workforce.strength', 'Chez [Orvane](company), sur un effectif de 850, la moitié a voté.', [{'type': 'workforce', 'organization': 'Orvane', 'count': '850'}]),
    ('workforce.inverted', "[Orvane](company) ferme ses portes. La mairie veut reclasser les 85 salariés que compte l'entreprise.", [{'type': 'workforce', 'organization': 'Orvane', 'count': '85'}]),
    ('workforce.counts', '[Orvane](company) a 85 salariés.', [{'type': 'workforce', 'organization': 'Orvane', 'count': '85'}]),
    ('workforce.counts', '[Orvane](company) compte douze entrepôts et plus de 4.000 employés.', [{'type': 'workforce', 'organization': 'Orvane', 'count': '4000'}]),
    ('workforce.parenthesis', '[Orvane](company) grandit. La société familiale (85 salariés) vend en Asie.', [{'type': 'workforce', 'organization': 'Orvane', 'count': '85'}]),
    ('workforce.strong', 'Forte de 85 salariés, [Orvane](company) vend en Asie.', [{'type': 'workforce', 'organization': 'Orvane', 'count': '85'}]),
    ('job_cuts.share', '[Orvane](company) veut réduire ses effectifs de 6 %, soit 420 salariés.', [{'type': 'job_cuts', 'status': 'planned', 'organization': 'Orvane', 'count': '420'}]),
    ('job_cuts.share', "[Orvane](company) recule. Les syndicats redoutent l'intention de la direction de réduire ses effectifs de 6 %, soit 420 postes.", [{'type': 'job_cuts', 'status': 'planned', 'organization': 'Orvane', 'count': '420'}]),
    ('job_cuts.passive', "[Orvane](company) se réorganise. Environ 420 postes seront supprimés d'ici à 2027.", [{'type': 'job_cuts', 'status': 'planned', 'organization': 'Orvane', 'count': '420', 'date': '2027'}]),
    ('job_cuts.passive', "Quelque 420 salariés d'[Orvane](company) vont perdre leur emploi.", [{'type': 'job_cuts', 'status': 'planned', 'organization': 'Orvane', 'count': '420'}]),
    ('job_cuts.of_these', '[Orvane](company) a annoncé 420 suppressions de postes. Une centaine de ces suppressions auraient lieu à Niort.', [{'type': 'job_cuts', 'status': 'planned', 'source': 'Orvane', 'organization': 'Orvane', 'count': '420'}, {'type': 'job_cuts', 'status': 'planned', 'organization': 'Orvane', 'count': '100'}]),
    ('job_cuts.cost', '[Orvane](company) a mené une restructuration qui a coûté 420 emplois.', [{'type': 'job_cuts', 'organization': 'Orvane', 'count': '420'}]),
    ('job_cuts.noun', 'Après avoir annoncé la disparition de 420 postes, [Orvane](company) ferme un site.', [{'type': 'job_cuts', 'status': 'planned', 'organization': 'Orvane', 'count': '420'}]),
    ('job_cuts.noun', '[Orvane](company) recule. Ces fermetures représentent la suppression de 420 emplois.', [{'type': 'job_cuts', 'organization': 'Orvane', 'count': '420'}]),
    ('job_cuts.cuts', '[Orvane](company) prévoit de supprimer 420 emplois à Niort, ainsi que 130 postes au siège.', [{'type': 'job_cuts', 'status': 'planned', 'organization': 'Orvane', 'count': '420'}, {'type': 'job_cuts', 'status': 'planned', 'organization': 'Orvane', 'count': '130'}]),
    ('job_cuts.count', '[Orvane](company) va tailler dans ses équipes, avec 420 postes en moins.', [{'type': 'job_cuts', 'organization': 'Orvane', 'count': '420'}]),
    ('hiring.seeks', '[Orvane](company) recherche 40 soudeurs.', [{'type': 'hiring', 'organization': 'Orvane', 'count': '40'}]),
    ('hiring.noun_of', '[Orvane](company) a annoncé la création de 40 emplois.', [{'type': 'hiring', 'source': 'Orvane', 'organization': 'Orvane', 'count': '40'}]),
    ('hiring.passive', '[Orvane](company) change. En 2023, 900 conducteurs ont déjà été recrutés.', [{'type': 'hiring', 'organization': 'Orvane', 'count': '900', 'date': '2023'}]),
    ('hiring.created', '[Orvane](company) a promis que 40 emplois seraient créés à Niort.', [{'type': 'hiring', 'status': 'planned', 'organization': 'Orvane', 'count': '40'}]),
    ('hiring.hires', "[Lise Ormeau](person), PDG d'[Orvane](company), dit vouloir « recruter 40 apprentis ».", [{'type': 'hiring', 'status': 'planned', 'organization': 'Orvane', 'count': '40'}]),
    ('hiring.creates', '[Orvane](company) ouvre 40 postes en 2024.', [{'type': 'hiring', 'organization': 'Orvane', 'count': '40', 'date': '2024'}]),
    ('workforce.employs', '[Orvane](company) grandit. La société emploie encore 310 verriers.', [{'type': 'workforce', 'organization': 'Orvane', 'count': '310'}]),
    ('workforce.counts', "[Orvane](company) grandit. L'équipementier aligne 310 salariés.", [{'type': 'workforce', 'organization': 'Orvane', 'count': '310'}]),
    ('workforce.there', '[Orvane](company) grandit. Quelque 310 salariés y travaillent.', [{'type': 'workforce', 'organization': 'Orvane', 'count': '310'}]),
    ('workforce.they_are', '[Orvane](company) grandit. Ils sont plus de 310 à travailler pour la maison.', [{'type': 'workforce', 'organization': 'Orvane', 'count': '310'}]),
    ('workforce.shops', '[Orvane](company) grandit. Ses 41 boutiques font travailler 310 personnes.', [{'type': 'workforce', 'organization': 'Orvane', 'count': '310'}]),
    ('workforce.teams', '[Orvane](company) grandit. Elle veut doubler ses équipes, fortes de 310 salariés.', [{'type': 'workforce', 'organization': 'Orvane', 'count': '310'}]),
    ('workforce.team_of', '[Orvane](company) grandit. Son équipe de 31 personnes invente des robots.', [{'type': 'workforce', 'organization': 'Orvane', 'count': '31'}]),
    ('workforce.moves', '[Orvane](company) grandit. Ses effectifs ont fondu de 800 à 310 agents.', [{'type': 'workforce', 'organization': 'Orvane', 'count': '310'}]),
    ('workforce.moves', '[Orvane](company) grandit. Ses effectifs passeront de 31 à 90 ingénieurs.', [{'type': 'workforce', 'organization': 'Orvane', 'count': '31'}]),
    ('workforce.to_raise', '[Orvane](company) veut porter ses effectifs de 31 à 90 personnes.', [{'type': 'workforce', 'organization': 'Orvane', 'count': '31'}]),
    ('workforce.out_of', '[Orvane](company) grandit. Sur 310 salariés, 200 conservent leur contrat.', [{'type': 'workforce', 'organization': 'Orvane', 'count': '310'}]),
    ('workforce.counter', '[Orvane](company) grandit. La société, 31 personnes au compteur, invente des robots.', [{'type': 'workforce', 'organization': 'Orvane', 'count': '31'}]),
    ('workforce.whose', '[Orvane](company) grandit. Le fabricant, dont les 310 salariés ont voté, exporte.', [{'type': 'workforce', 'organization': 'Orvane', 'count': '310'}]),
    ('workforce.firm_with', "[Orvane](company) grandit. L'entreprise aux 310 salariés exporte.", [{'type': 'workforce', 'organization': 'Orvane', 'count': '310'}]),
    ('job_cuts.object', '[Orvane](company) grandit. Ce sont 420 postes que le constructeur entend supprimer.', [{'type': 'job_cuts', 'status': 'planned', 'organization': 'Orvane', 'count': '420'}]),
    ('job_cuts.rest', '[Orvane](company) grandit. La moitié garde son contrat ; le reste, soit 420, est licencié.', [{'type': 'job_cuts', 'organization': 'Orvane', 'count': '420'}]),
    ('hiring.takes_in', '[Orvane](company) grandit. En un an, elle a accueilli 40 nouveaux salariés.', [{'type': 'hiring', 'organization': 'Orvane', 'count': '40'}]),
    ('hiring.reinforces', '[Orvane](company) étoffera ses équipes de 40 ingénieurs.', [{'type': 'hiring', 'status': 'planned', 'organization': 'Orvane', 'count': '40'}]),
    ('hiring.gives_work', "[Orvane](company) grandit. L'usine donnera du travail à 40 personnes.", [{'type': 'hiring', 'status': 'planned', 'organization': 'Orvane', 'count': '40'}]),
    ('hiring.at_stake', '[Orvane](company) bâtit une usine, avec 40 emplois à la clé.', [{'type': 'hiring', 'organization': 'Orvane', 'count': '40'}]),
)

REFUSES: Refuses = (
    ('workforce.our', '[Orvane](company) fête ses vingt ans. Rien ne serait possible sans nos 640 clients.'),
    ('workforce.comma', '[Orvane](company), 85 ans, vend des clôtures.'),
    ('workforce.with', "[Orvane](company) finit l'année avec 85 salariés de moins."),
    ('workforce.firm_of', 'Une PME de 85 salariés a été vendue à [Orvane](company).'),
    ('workforce.work_at', 'Quelque 85 personnes travaillent avec le maire, selon [Orvane](company).'),
    ('workforce.strength', "Les effectifs d'[Orvane](company) ont reculé de 85 %."),
    ('workforce.inverted', 'Les 85 maisons que compte le hameau plaisent à [Orvane](company).'),
    ('job_cuts.share', "[Orvane](company) veut réduire ses effectifs de 6 %, soit le double de l'an dernier."),
    ('job_cuts.passive', '[Orvane](company) se réorganise. Dans la fonction publique, 420 postes seront supprimés.'),
    ('job_cuts.of_these', '[Orvane](company) vend 420 maisons. Une centaine de ces maisons sont à Niort.'),
    ('job_cuts.cost', '[Orvane](company) vend un terrain qui a coûté 420 euros.'),
    ('hiring.seeks', "[Orvane](company) recherche 40 millions d'euros."),
    ('hiring.noun_of', '[Orvane](company) salue la création de 40 entreprises.'),
    ('hiring.passive', '[Orvane](company) change. Dans la filière, 900 conducteurs ont été recrutés.'),
    ('hiring.created', '[Orvane](company) se réjouit. Dans le secteur, 40 emplois seront créés.'),
    ('hiring.creates', "L'extension de la tuilerie [Orvane](company) plaît : la commune créera 40 emplois."),
    ('workforce.employs', '[Orvane](company) grandit. La société emploie encore 310 machines.'),
    ('workforce.there', "[Orvane](company) grandit. L'usine est vaste. Quelque 310 salariés y travaillent."),
    ('workforce.they_are', '[Orvane](company) grandit. Ils sont plus de 310 à protester contre la maison.'),
    ('workforce.shops', '[Orvane](company) grandit. Ses 41 boutiques comptent 310 tables.'),
    ('workforce.teams', '[Orvane](company) grandit. Ses équipes, fortes de 310 titres, jouent samedi.'),
    ('workforce.team_of', '[Orvane](company) grandit. Une équipe de 31 personnes invente des robots.'),
    ('workforce.moves', '[Orvane](company) grandit. Ses effectifs ont fondu de 31 %.'),
    ('workforce.to_raise', '[Orvane](company) veut porter ses ventes de 31 à 90 machines.'),
    ('workforce.out_of', '[Orvane](company) grandit. Sur 310 salariés interrogés, 200 sont heureux.'),
    ('workforce.counter', '[Orvane](company) grandit. La voiture a 31 personnes pour elle.'),
    ('workforce.whose', '[Orvane](company) grandit. La ville, dont les 310 salariés ont voté, exporte.'),
    ('workforce.firm_with', '[Orvane](company) grandit. Elle verse une prime aux 310 salariés.'),
    ('job_cuts.object', '[Orvane](company) grandit. Ce sont 420 postes que le constructeur entend garder.'),
    ('job_cuts.rest', '[Orvane](company) grandit. Le reste, soit 420, est embauché.'),
    ('job_cuts.count', 'Un accord signé avec la [CGT](organization) prévoit 420 suppressions de postes.'),
    ('hiring.takes_in', '[Orvane](company) grandit. En un an, elle a accueilli 40 clients.'),
    ('hiring.reinforces', '[Orvane](company) augmentera ses effectifs de 40 %.'),
    ('hiring.gives_work', '[Orvane](company) grandit. Le groupe donnera du travail à ses avocats.'),
    ('hiring.at_stake', '[Orvane](company) bâtit une usine, avec 40 clients à la clé.'),
)


@pytest.mark.parametrize(("rules", "tagged", "expected"), READS)
def test_reads(rules: str, tagged: str, expected: list[dict[str, object]]) -> None:
    assert_reads(TYPES, tagged, expected)


@pytest.mark.parametrize(("rule", "tagged"), REFUSES)
def test_refuses(rule: str, tagged: str) -> None:
    assert_refuses(rule, tagged)
