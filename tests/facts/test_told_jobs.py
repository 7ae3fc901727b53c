"""Jobs of a firm that the sentence does not name, and cuts told by what closes or is not replaced."""

from __future__ import annotations

from tests.facts.corpus import Reads, Refuses, reads, refuses

TYPES = frozenset({"hiring", "job_cuts", "workforce"})


def _staff(count: str, **slots: str) -> dict[str, str]:
    return {"type": "workforce", "organization": "Orvane", "count": count, **slots}


def _cut(count: str, **slots: str) -> dict[str, str]:
    return {"type": "job_cuts", "status": "planned", "organization": "Orvane", "count": count, **slots}


def _hire(count: str, **slots: str) -> dict[str, str]:
    return {"type": "hiring", "status": "planned", "organization": "Orvane", "count": count, **slots}


def _gone(count: str) -> dict[str, str]:
    return {"type": "job_cuts", "organization": "Orvane", "count": count}


def _taken(count: str) -> dict[str, str]:
    return {"type": "hiring", "organization": "Orvane", "count": count}


READS: Reads = (
    ("workforce.of_them", "[Orvane](company), qui employait 900 personnes en 2003, n'en compte plus que 640.", [_staff("900", date="2003"), _staff("640")]),
    ("workforce.so_many", "[Orvane](company) recule. Ils étaient 900 à y travailler en 2003, ils sont 640.", [_staff("900", date="2003"), _staff("640")]),
    ("workforce.all", "[Orvane](company) a été vendu. Les 230 employés ont été prévenus mardi.", [_staff("230")]),
    ("workforce.present", "[Orvane](company) s'agrandit. Il faudra loger les 310 salariés actuels.", [_staff("310")]),
    ("workforce.box", "[Orvane](company) s'agrandit.\n\n540 salariés (850 avant la crise)", [_staff("540")]),
    ("workforce.parenthesis", "[Orvane](company) grandit. Le concepteur de lasers bleus (58 personnes) vend en Asie.", [_staff("58")]),
    ("workforce.parenthesis", "[Orvane](company), fondeur ardennais de pièces de frein (120 salariés), exporte.", [_staff("120")]),
    ("workforce.moves", "[Orvane](company) souffre. Ses troupes ont fondu, de 340 à 265 salariés.", [_staff("265")]),
    ("workforce.moves", "Les effectifs d'[Orvane](company) ont augmenté de 8 %, à 420 collaborateurs.", [_staff("420")]),
    ("workforce.work_at", "[Orvane](company) tient bon. Près de 150 personnes travaillent encore pour la maison.", [_staff("150")]),
    ("workforce.employs", "[Orvane](company) donne du travail à 3.200 personnes.", [_staff("3200")]),
    ("workforce.weighs", "[Orvane](company) pèse 600 emplois en [Bretagne](place).", [_staff("600")]),
    ("workforce.comma", "[Orvane](company), 120 millions d'euros de ventes, 600 salariés, est à vendre.", [_staff("600")]),
    ("workforce.parenthesis", "[Orvane](company) (120 millions d'euros de ventes pour 600 personnes) est à vendre.", [_staff("600")]),
    ("workforce.beside_sales", "[Orvane](company) est à vendre : 120 millions d'euros de ventes, 600 salariés, trois usines.", [_staff("600")]),
    ("workforce.counts", "[Orvane](company) a franchi le cap des 600 salariés.", [_staff("600")]),
    ("workforce.counts", "[Orvane](company) frôle les 600 salariés.", [_staff("600")]),
    ("workforce.now", "[Orvane](company) ne compte plus que 60 personnes.", [_staff("60")]),
    ("job_cuts.count", "Les syndicats du câblier [Orvane](company) évoquent 120 postes menacés.", [_cut("120")]),
    ("job_cuts.count", "Chez le câblier [Orvane](company), les syndicats redoutent 120 suppressions de postes.", [_cut("120")]),
    ("job_cuts.passive", "Cent vingt salariés du câblier [Orvane](company) ont reçu leur lettre de licenciement.", [_gone("120")]),
    ("hiring.arrive", "[Orvane](company) s'étoffe : 60 ingénieurs le rejoindront cette année.", [_hire("60", date="cette année")]),
    ("hiring.hires", "« Je recruterai 60 personnes », assure le patron d'[Orvane](company).", [_hire("60")]),
    ("workforce.the_team", "[Orvane](company) a levé des fonds. L'équipe compte 35 personnes.", [_staff("35")]),
    ("workforce.now", "[Orvane](company) réunit désormais 35 personnes.", [_staff("35")]),
    ("workforce.grows_since", "[Orvane](company) est passé de 1.100 employés en 2003 à 5.400.", [_staff("5400", date="2003")]),
    ("workforce.to_raise", "[Orvane](company) a réduit ses effectifs de 1.200 à 900 personnes.", [_staff("900")]),
    ("workforce.moves", "[Orvane](company), dont l'effectif a fondu de moitié, à 900 personnes, recule.", [_staff("900")]),
    ("workforce.so_many", "[Orvane](company) employait 900 personnes ; ils ne sont plus que 300.", [_staff("900"), _staff("300")]),
    ("workforce.of", "Les 85 collaborateurs de la start-up [Orvane](company) partent.", [_staff("85")]),
    ("workforce.with", "Avec 900 personnes réparties dans six pays, [Orvane](company) grandit.", [_staff("900")]),
    ("workforce.employs", "[Orvane](company), fondé en 1962 à [Vaux](place), emploie 900 personnes.", [_staff("900")]),
    ("job_cuts.share", "[Orvane](company) va se séparer d'un salarié sur dix, soit 320 personnes.", [_cut("320")]),
    ("job_cuts.passive", "[Orvane](company) consulte les élus : 70 postes sont concernés.", [_gone("70")]),
    ("job_cuts.cuts", "[Orvane](company) va biffer 70 places de travail.", [_cut("70")]),
    ("job_cuts.cuts", "[Orvane](company) va mal. Le patron va supprimer 60 postes.", [_cut("60")]),
    ("job_cuts.of_trade", "[Orvane](company) s'est délesté d'une trentaine de monteurs.", [_gone("30")]),
    ("job_cuts.closes", "[Orvane](company) fermera douze boutiques, soit 80 postes.", [_cut("80")]),
    ("job_cuts.closes", "[Korvia](company) a fermé la fonderie [Orvane](company) et ses 95 emplois.", [_gone("95")]),
    ("job_cuts.departures", "La direction d'[Orvane](company) confirme 85 départs.", [_cut("85", source="Orvane")]),
    ("job_cuts.unreplaced", "[Orvane](company) souffre. Soixante postes de siège ne seront pas remplacés.", [_cut("60")]),
    ("job_cuts.no_successor", "[Orvane](company) ne remplacera pas 40 départs à la retraite.", [_cut("40")]),
    ("job_cuts.plan", "[Orvane](company) tangue. Un plan de 45 départs est prêt, selon la [CGT](organization).", [_cut("45", source="CGT")]),
    ("job_cuts.count", "1.300 emplois de moins : l'équipementier [Orvane](company) recule.", [_gone("1300")]),
    ("job_cuts.passive", "[Orvane](company) tangue. [Korvia](company) parti, 310 emplois avaient été rayés.", [_gone("310")]),
    ("job_cuts.noun", "La fermeture entraînera le licenciement de 85 salariés, a indiqué [Orvane](company).", [_cut("85", source="Orvane")]),
    ("hiring.recruits", "[Orvane](company) grandit. Une ligne démarrera avec trente recrues.", [_hire("30")]),
    ("hiring.arrive", "[Orvane](company) a des commandes : 40 soudeurs arriveront cet hiver.", [_hire("40", date="cet hiver")]),
    ("hiring.noun", "[Orvane](company) manque de bras. Au programme : 35 recrutements.", [_taken("35")]),
    ("hiring.hires", "[Orvane](company) a levé des fonds. L'argent servira à embaucher 20 commerciaux.", [_hire("20")]),
    ("hiring.hires", "« Nous embaucherons tout de même 40 apprentis », glisse le patron d'[Orvane](company).", [_hire("40")]),
)

REFUSES: Refuses = (
    ("workforce.of_them", "[Orvane](company) avait 40 boutiques. Il n'en compte plus que 32."),
    ("workforce.so_many", "[Orvane](company) recule. Les clients partent, ils sont 640."),
    ("workforce.all", "[Orvane](company) a licencié 85 personnes. Les 85 salariés ont été reçus."),
    ("workforce.all", "[Orvane](company) ferme l'usine. Les 85 salariés sont en colère."),
    ("workforce.present", "[Orvane](company) ferme l'usine. Il faudra loger les 310 salariés actuels."),
    ("workforce.box", "[Orvane](company) s'agrandit. Quelque 540 salariés ont voté."),
    ("workforce.parenthesis", "[Orvane](company) a plu au public (58 personnes)."),
    ("workforce.strength", "[Orvane](company) annonce une réduction nette d'effectifs, de 250 à 330 équivalents temps plein."),
    ("workforce.strength", "[Orvane](company) a racheté [Korvia](company). Il veut en porter l'effectif de 35 à 80."),
    ("workforce.counts", "À nous deux, dit [Orvane](company), nous pèserons 2.300 salariés."),
    ("workforce.weighs", "[Orvane](company) pèse 600 tonnes d'acier et d'emplois."),
    ("workforce.comma", "[Orvane](company), 120 millions d'euros de ventes, 600 magasins, est à vendre."),
    ("workforce.strength", "[Orvane](company) veut faire passer ses effectifs à 900 personnes."),
    ("job_cuts.passive", "[Orvane](company) va mal. La moitié des 600 salariés pourraient partir."),
    ("job_cuts.cost", "[Orvane](company) a mis 120 salariés au chômage partiel."),
    ("workforce.the_team", "[Orvane](company) a levé des fonds. L'équipe compte 35 médailles."),
    ("workforce.now", "[Orvane](company) réunit désormais 35 marques."),
    ("workforce.grows_since", "[Orvane](company) est passé de 3 magasins en 2003 à 54."),
    ("workforce.to_raise", "[Orvane](company) a réduit ses pertes de 12 à 9 millions."),
    ("job_cuts.passive", "[Orvane](company) mesure l'audience : 70 personnes sont concernées."),
    ("job_cuts.cuts", "[Orvane](company) va mal. Le patron du club va supprimer 60 postes."),
    ("job_cuts.of_trade", "[Orvane](company) se sépare de 30 moteurs."),
    ("job_cuts.closes", "[Orvane](company) fermera douze boutiques, soit 80 rayons."),
    ("job_cuts.departures", "[Orvane](company) prévoit 85 départs quotidiens vers [Vaux](place)."),
    ("job_cuts.unreplaced", "[Orvane](company) souffre. Soixante machines ne seront pas remplacées."),
    ("job_cuts.no_successor", "[Orvane](company) ne remplacera pas 40 machines."),
    ("job_cuts.plan", "[Orvane](company) tangue. Un plan de 45 recrutements est prêt."),
    ("hiring.recruits", "[Orvane](company) grandit. Elle forme les trente recrues."),
    ("hiring.arrive", "[Orvane](company) a des commandes : 40 camions arriveront cet hiver."),
    ("hiring.noun", "[Orvane](company) manque de bras. Dans la région, 35 recrutements sont annoncés."),
    ("hiring.hires", "Le gouvernement veut des juges. Objectif : recruter 300 magistrats."),
)  # fmt: skip


test_reads = reads(TYPES, READS)
test_refuses = refuses(REFUSES)
