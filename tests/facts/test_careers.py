"""Careers told in passing, and posts said by a set phrase."""

from __future__ import annotations

from tests.facts.corpus import Reads, Refuses, reads, refuses
from tests.facts.test_positions import _at

TYPES = frozenset({"position"})
LISE = "[Lise Ormeau](person)"

READS: Reads = (
    ("position.of_him", f"{LISE} est partie. Ancienne directrice juridique de [Tavant](company), elle plaide à Lyon.", [_at("Lise Ormeau", "Tavant", "directrice juridique", state="former")]),
    ("position.of_him", f"{LISE} est partie. La dirigeante, membre du conseil de [Tavant](company), se tait.", [_at("Lise Ormeau", "Tavant", "membre du conseil")]),
    ("position.ex_house", f"{LISE}, 44 ans, ex-[Tavant](company), arrive en renfort.", [_at("Lise Ormeau", "Tavant", None, state="former")]),
    ("position.charged", f"{LISE}, chargée des chantiers navals chez [Tavant](company), sourit.", [_at("Lise Ormeau", "Tavant", "chargée des chantiers navals")]),
    ("position.ensured", f"La direction générale de [Tavant](company) est assurée par {LISE}.", [_at("Lise Ormeau", "Tavant", "direction générale")]),
    ("position.ensured", f"[Tavant](company) cherche un patron. L'intérim sera exercé par {LISE}.", [_at("Lise Ormeau", "Tavant", None, state="incoming", status="planned")]),
    ("position.reins", f"{LISE} tient les rênes de [Tavant](company).", [_at("Lise Ormeau", "Tavant", "rênes")]),
    ("position.not_again", f"{LISE} ne rempilera pas à la tête de [Tavant](company).", [_at("Lise Ormeau", "Tavant", "tête", state="former", status="planned")]),
    ("position.among", f"Vingt maires du littoral, dont {LISE} ([Vaubourg](place)), ont signé.", [_at("Lise Ormeau", "Vaubourg", "maires")]),
    ("position.leads", f"{LISE}, qui dirige la biscuiterie [Tavant](company), est ravie.", [_at("Lise Ormeau", "Tavant", "dirige")]),
    ("position.leads", f"{LISE} pilote les activités fluviales de [Tavant](company).", [_at("Lise Ormeau", "Tavant", "pilote")]),
    ("position.led_by_inverted", f"[Tavant](company) recule. Le conseil, que préside {LISE}, a voté.", [_at("Lise Ormeau", "Tavant", "préside")]),
    ("position.sacked", f"[Tavant](company) a limogé son entraîneur, {LISE}.", [_at("Lise Ormeau", "Tavant", "entraîneur", state="former"), _at("Lise Ormeau", "Tavant", "entraîneur")]),
    ("position.copula", f"{LISE} a été administratrice indépendante de [Tavant](company).", [_at("Lise Ormeau", "Tavant", "administratrice indépendante", state="former")]),
    ("position.appointed", f"Les administrateurs de [Tavant](company) ont coopté {LISE}, en remplacement du baron [Paul Aubin](person).", [_at("Lise Ormeau", "Tavant", None, state="incoming"), _at("Paul Aubin", "Tavant", None, state="former")]),
    ("position.appointed", f"{LISE} a été reconduite pour trois ans à la tête de [Tavant](company).", [_at("Lise Ormeau", "Tavant", "tête", state="incoming")]),
    ("position.entrusts", f"[Tavant](company) a confié la direction exécutive à titre provisoire à sa fidèle adjointe, {LISE}.", [_at("Lise Ormeau", "Tavant", "direction exécutive", state="incoming")]),
    ("position.succeeds", f"{LISE} a pris la relève de [Paul Aubin](person) à la tête de [Tavant](company).", [_at("Lise Ormeau", "Tavant", "tête", state="incoming"), _at("Paul Aubin", "Tavant", "tête", state="former")]),
    ("position.passed_by", f"{LISE}, arrivée d'[Orvel](company), se présente.", [_at("Lise Ormeau", "Orvel", None, state="former")]),
    ("position.quits", f"Deux ans après avoir quitté la présidence de [Tavant](company), {LISE} revient.", [_at("Lise Ormeau", "Tavant", "présidence", state="former")]),
    ("position.before_name", f"La [Chambre des eaux](organization), dont la première présidente, {LISE}, est connue, dit non.", [_at("Lise Ormeau", "Chambre des eaux", "première présidente")]),
    ("position.before_name", f"La présidente ex-[PRV](organization) de la région [Vaubourg](place), {LISE}, a dit non.", [_at("Lise Ormeau", "Vaubourg", "présidente")]),
    ("position.before_name", f"[Orvel](company) vend. Le promoteur, contrôlé par la holding [Tavant](company), s'agrandit. Sa directrice générale, {LISE}, l'a dit.", [_at("Lise Ormeau", "Orvel", "directrice générale")]),
    ("position.joins", f"{LISE} est partie. Elle a navigué dix ans avant de rejoindre [Tavant](company).", [_at("Lise Ormeau", "Tavant", None, state="incoming")]),
    ("position.of_him", f"« Le port manque de bras », soupire {LISE}. La patronne de [Tavant](company), qui recrute, compte sur la ville.", [_at("Lise Ormeau", "Tavant", "patronne")]),
    ("position.joins", f"La nomination de {LISE} surprend. Elle a rejoint [Tavant](company) en 2011.", [_at("Lise Ormeau", "Tavant", None, date="2011")]),
    ("position.copula", f"{LISE} est partie. Élue du port ([Paul Aubin](person)), elle était membre du [Conseil des eaux](organization).", [_at("Lise Ormeau", "Conseil des eaux", "membre", state="former")]),
    ("position.before_name", f"Les anciens ministres {LISE} et [Paul Aubin](person), ainsi que l'avocate [Nora Viel](person), se taisent.", [_at("Lise Ormeau", None, "ministres", state="former"), _at("Paul Aubin", None, "ministres", state="former")]),
    ("position.before_name", f"Le litige entre [Orvel](company) et [Paul Aubin](person) gêne [Tavant](company), affaibli depuis que son patron, {LISE}, a refusé de céder.", [_at("Lise Ormeau", "Tavant", "patron")]),
    ("position.departure", f"Ils ont défilé au port (juste après la démission de {LISE} de la présidence de [Tavant](company)), en octobre et en décembre.", [_at("Lise Ormeau", "Tavant", "présidence", state="former")]),
    ("position.departure", f"La démission de {LISE} de la présidence de [Tavant](company) en octobre surprend.", [_at("Lise Ormeau", "Tavant", "présidence", state="former", date="octobre")]),
    ("position.of_him", f"{LISE} revient. L'ancienne patronne d'[Orvel](company) a créé une école.", [_at("Lise Ormeau", "Orvel", "patronne", state="former")]),
    ("position.replaced_by", f"[Tavant](company) a perdu sa patronne, [Anne Rival](person), remplacée à la tête de l'entreprise par {LISE}.", [_at("Anne Rival", "Tavant", "patronne"), _at("Lise Ormeau", "Tavant", "tête", state="incoming")]),
    ("position.entrusted", f"La direction générale de [Tavant](company), confiée à {LISE}, est à Milan.", [_at("Lise Ormeau", "Tavant", "direction générale", state="incoming")]),
    ("position.leads", f"{LISE} change de métier. L'ingénieure de formation présidera [Tavant](company).", [_at("Lise Ormeau", "Tavant", "présidera", state="incoming", status="planned")]),
    ("position.passed_by", f"« Nous sommes prêts », a dit {LISE}, arrivée d'[Orvel](company) en mars.", [_at("Lise Ormeau", "Orvel", None, state="former")]),
    ("position.before_name", f"[Orvel](company) parle. Le [Club du port](organization) a félicité hier son médecin, {LISE}.", [_at("Lise Ormeau", "Club du port", "médecin")]),
)

REFUSES: Refuses = (
    ("position.before_name", f"Un virus tue les pêcheurs, une maladie dont leur porte-parole, le marin {LISE}, a accusé la ville. [Tavant](company) recrute. [Tavant](company) vend. [Tavant](company) grandit."),
    ("position.copula", f"{LISE} a été désignée ministre des Transports."),
    ("position.joins", f"{LISE} est partie. Les temps changent. Cette start-up vend des voiles. Elle intègre [Tavant](company)."),
    ("position.joins", f"{LISE} s'est réjouie. Cette adhésion de la [Norvie](place) a lieu un an après qu'elle a intégré la [Ligue des eaux](organization)."),
    ("position.of_him", f"{LISE} est partie. La ministre de la [Cour des eaux](organization) a écouté, elle hésite."),
    ("position.of_him", f"{LISE} et [Paul Aubin](person) ont dîné. L'ancien patron d'[Orvel](company) a payé."),
    ("position.of_him", f"{LISE} est partie de [Tavant](company). Avocate, elle plaide souvent."),
    ("position.leads", f"{LISE} est partie. Il s'agit de la société qui dirige [Tavant](company)."),
    ("position.ex_house", f"{LISE}, 44 ans, et [Tavant](company) s'entendent."),
    ("position.charged", f"{LISE}, chargée de reproches, quitte [Tavant](company)."),
    ("position.ensured", f"La défense de [Tavant](company) est assurée par {LISE}."),
    ("position.reins", f"{LISE} tient la porte de [Tavant](company)."),
    ("position.not_again", f"{LISE} ne restera pas sourde à [Tavant](company)."),
    ("position.among", f"Vingt maires du littoral ont signé, et {LISE} ([Vaubourg](place)) aussi."),
    ("position.sacked", f"Débarquée chez [Tavant](company) en 2012, {LISE} y a tout appris."),
    ("position.sacked", f"{LISE} est partie. [Tavant](company), elle, a licencié un quart de ses équipes."),
    ("position.leads", f"{LISE} dirige une enquête contre [Tavant](company)."),
)  # fmt: skip


test_reads = reads(TYPES, READS)
test_refuses = refuses(REFUSES)
