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
)


@pytest.mark.parametrize(("rules", "tagged", "expected"), READS)
def test_reads(rules: str, tagged: str, expected: list[dict[str, object]]) -> None:
    assert_reads(TYPES, tagged, expected)


@pytest.mark.parametrize(("rule", "tagged"), REFUSES)
def test_refuses(rule: str, tagged: str) -> None:
    assert_refuses(rule, tagged)
