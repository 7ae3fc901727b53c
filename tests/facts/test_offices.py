"""Whose post it is: the body named, told before or meant; how far a title goes; who a sentence is of."""

from __future__ import annotations

from tests.facts.corpus import Reads, Refuses, reads, refuses

TYPES = frozenset({"position", "founding"})
LISE, PAUL, NORA = "[Lise Ormeau](person)", "[Paul Aubin](person)", "[Nora Viel](person)"


def _at(person: str, organization: str | None, title: str | None, **slots: object) -> dict[str, object]:
    row: dict[str, object] = {"type": "position", "person": person, **slots}
    if organization:
        row["organization"] = organization
    if title:
        row["title"] = title
    return row


def _founding(organization: str, *founders: str, **slots: object) -> dict[str, object]:
    row: dict[str, object] = {"type": "founding", "organization": organization, **slots}
    return {**row, "founders": list(founders)} if founders else row


READS: Reads = (
    ("position.as", f"En tant que directrice de [Tavant](company), {LISE} a signé.", [_at("Lise Ormeau", "Tavant", "directrice")]),
    ("position.after_name", f"Le jury compte {LISE}, l'ancienne ministre danoise et ancienne présidente de [Tavant](company).", [_at("Lise Ormeau", None, "ministre danoise", state="former"), _at("Lise Ormeau", "Tavant", "présidente", state="former")]),
    ("position.as", f"Puis {LISE} a signé la lettre en sa qualité de présidente de [Tavant](company).", [_at("Lise Ormeau", "Tavant", "présidente")]),
    ("position.after_name", f"Les invités, {LISE} (CEO, [Tavant](company)) et {PAUL}, sont venus.", [_at("Lise Ormeau", "Tavant", "CEO")]),
    ("position.succeeds", f"[Tavant](company) annonce la nomination de {PAUL} au poste de directeur régional. Il succède à {LISE}, qui part.", [_at("Paul Aubin", "Tavant", "directeur régional", state="incoming", source="Tavant"), _at("Lise Ormeau", "Tavant", "directeur régional", state="former")]),
    ("position.succeeds", f"Le conseil de [Tavant](company) a nommé {PAUL} en tant que directeur général. Il remplace ainsi {LISE}.", [_at("Paul Aubin", "Tavant", "directeur général", state="incoming"), _at("Lise Ormeau", "Tavant", "directeur général", state="former")]),
    ("position.becomes", f"{LISE} accède au poste de directrice de [Tavant](company).", [_at("Lise Ormeau", "Tavant", "directrice", state="incoming")]),
    ("position.appointed", f"{LISE} est nommée présidente de [Tavant](company) et {PAUL} directeur général de l'[Alliance rurale](organization).", [_at("Lise Ormeau", "Tavant", "présidente", state="incoming"), _at("Paul Aubin", "Alliance rurale", "directeur général", state="incoming")]),
    ("position.appointed", f"En parallèle, la productrice {LISE}, récemment nommée à la tête de [Tavant](company), recrute.", [_at("Lise Ormeau", "Tavant", "tête", state="incoming")]),
    ("position.appointed", f"La conservatrice du patrimoine {LISE} est nommée directrice de l'[Alliance rurale](organization).", [_at("Lise Ormeau", "Alliance rurale", "directrice", state="incoming")]),
    ("position.appointment", f"[Tavant](company) salue la nomination prochaine à sa tête de {PAUL}.", [_at("Paul Aubin", "Tavant", "à sa tête", state="incoming")]),
    ("position.led_by", f"[Tavant](company), dirigée par l'ancien avocat de la ville {PAUL}, recule.", [_at("Paul Aubin", "Tavant", "dirigée")]),
    ("position.before_name", f"Il écrit à son homologue de l'[Alliance rurale](organization), {PAUL}.", [_at("Paul Aubin", "Alliance rurale", "homologue")]),
    ("position.before_name", f"C'est le directeur de [Tavant](company), le Pr {PAUL}, qui signe.", [_at("Paul Aubin", "Tavant", "directeur")]),
    ("position.after_name", f"{LISE} (directrice départementale dans le [Morbihan](place) de l'[Alliance rurale](organization)) est venue.", [_at("Lise Ormeau", "Alliance rurale", "directrice départementale")]),
    ("position.after_name", f"« Oui », promet {LISE}, directrice R&D de [Tavant](company).", [_at("Lise Ormeau", "Tavant", "directrice R&D")]),
    ("position.after_name", f"« Oui », promet {LISE}, cosecrétaire générale de l'[Alliance rurale](organization).", [_at("Lise Ormeau", "Alliance rurale", "cosecrétaire générale")]),
    # The body that the article gives the person elsewhere, or the one spoken of outside the quotation.
    ("position.before_name", f"{LISE}, PDG de [Tavant](company), recrute. [Orvel](company) recule. La patronne du groupe, {LISE}, sourit.", [_at("Lise Ormeau", "Tavant", "PDG"), _at("Lise Ormeau", "Tavant", "patronne")]),
    ("position.before_name", f"[Tavant](company) saisit la justice.\n\n« Rien ne permet à [Orvel](company) de vendre nos plans à l'étranger », déplore son directeur général, {PAUL}.", [_at("Paul Aubin", "Tavant", "directeur général")]),
    ("position.before_name", f"La [Ligue des eaux](organization) proteste contre [Orvel](company). La présidente de l'association, {LISE}, ira en justice.", [_at("Lise Ormeau", "Ligue des eaux", "présidente")]),
    ("position.before_name", f"Le [Lusambo](place) et son président, {PAUL}, renoncent à [Orvel](company).", [_at("Paul Aubin", None, "président")]),
    ("position.quits", f"Le ministre {PAUL} a inspecté l'usine [Orvel](company). {PAUL} a démissionné lundi.", [_at("Paul Aubin", None, "ministre"), _at("Paul Aubin", None, "ministre", state="former", date="lundi")]),
    ("position.quits", f"{LISE}, directrice de [Tavant](company), dit avoir prévenu [Orvel](company). Elle a démissionné lundi.", [_at("Lise Ormeau", "Tavant", "directrice"), _at("Lise Ormeau", "Tavant", "directrice", state="former", date="lundi")]),
    ("position.succeeds", f"{PAUL}, PDG de [Tavant](company), part. {LISE} succédera à {PAUL}.", [_at("Paul Aubin", "Tavant", "PDG"), _at("Lise Ormeau", "Tavant", None, state="incoming", status="planned"), _at("Paul Aubin", "Tavant", None, state="former", status="planned")]),
    ("position.becomes", f"[Tavant](company), dont {LISE} a pris la direction en janvier, recrute.", [_at("Lise Ormeau", "Tavant", "direction", state="incoming", date="janvier")]),
    ("position.copula", f"[Tavant](company) recrute. {LISE} en est la directrice financière.", [_at("Lise Ormeau", "Tavant", "directrice financière")]),
    # How far a title goes.
    ("position.after_name", f"{LISE}, ministre des Mines, du Pétrole et de l'Énergie, a signé.", [_at("Lise Ormeau", None, "ministre des Mines, du Pétrole et de l'Énergie")]),
    ("position.after_name", f"{LISE}, directrice adjointe pour l'[Afrique](place) de la [Banque Solmic](company), a signé.", [_at("Lise Ormeau", "Banque Solmic", "directrice adjointe pour l'Afrique")]),
    ("position.before_name", f"L'ambassadeur en [Norvie](place) {PAUL} a démenti.", [_at("Paul Aubin", None, "ambassadeur en Norvie")]),
    ("position.before_name", f"[Tavant](company) recule. Selon le PDG du groupe public {PAUL}, rien ne presse.", [_at("Paul Aubin", "Tavant", "PDG")]),
    ("position.before_name", f"Président de [Tavant](company) et d'[Orvel](company), {PAUL} hésite.", [_at("Paul Aubin", "Tavant", "Président"), _at("Paul Aubin", "Orvel", "Président")]),
    ("position.before_name", f"Le nouveau directeur de [Tavant](company) s'appelle {PAUL}.", [_at("Paul Aubin", "Tavant", "directeur")]),
    ("position.after_name", f"{LISE}, ministre norvienne de la [Poste](company) et des Canaux, a signé.", [_at("Lise Ormeau", None, "ministre norvienne de la Poste et des Canaux")]),
    ("position.after_name", f"{LISE}, vice-présidente, membre du comité exécutif de [Tavant](company), a signé.", [_at("Lise Ormeau", "Tavant", "vice-présidente"), _at("Lise Ormeau", "Tavant", "membre du comité exécutif")]),
    ("position.after_name", f"{LISE}, experte en crues à l'[Institut Valmer](organization), a signé.", [_at("Lise Ormeau", "Institut Valmer", "experte en crues")]),
    ("position.after_name", f"[Orvel](organization) forme des juges. {LISE}, experte en crues au sein de l'organisation, a signé.", [_at("Lise Ormeau", "Orvel", "experte en crues")]),
    ("position.after_name", f"{LISE}, directrice de l'antenne et des programmes de [Tavant](company), a signé.", [_at("Lise Ormeau", "Tavant", "directrice de l'antenne et des programmes")]),
    ("position.after_name", f"{LISE}, chargée de plaidoyer pour les riverains au sein d'[Orvel](organization), a signé.", [_at("Lise Ormeau", "Orvel", "chargée de plaidoyer pour les riverains")]),
    ("position.before_name", f"Le procureur de la [République de Brizac](organization), {PAUL}, enquête.", [_at("Paul Aubin", None, "procureur de la République")]),
    ("position.before_name", f"La lettre est adressée à des ministres et au vice-président {PAUL}.", [_at("Paul Aubin", None, "vice-président")]),
    ("position.after_name", f"{LISE}, présidente du voyagiste [Tavant](company), a signé.", [_at("Lise Ormeau", "Tavant", "présidente")]),
    # When, and whether it still holds.
    ("position.led_by", f"L'accord a été scellé le 3 février par [Tavant](company), présidée par {PAUL}.", [_at("Paul Aubin", "Tavant", "présidée")]),
    ("position.leads", f"{PAUL} avait dirigé [Tavant](company) (aujourd'hui [Orvel](company)) pendant dix ans.", [_at("Paul Aubin", "Tavant", "dirigé", state="former")]),
    ("position.led_by", f"[Tavant](company) sera dirigée par {PAUL}.", [_at("Paul Aubin", "Tavant", "dirigée", state="incoming", status="planned")]),
    ("position.copula", f"{PAUL} sera directeur financier de [Tavant](company).", [_at("Paul Aubin", "Tavant", "directeur financier", state="incoming", status="planned")]),
    ("position.appointed", f"Nommée en janvier à la tête de [Tavant](company), {LISE} veut innover.", [_at("Lise Ormeau", "Tavant", "tête", state="incoming", date="janvier")]),
    ("position.becomes", f"Arrivée en janvier à la direction de [Tavant](company), {LISE} veut innover.", [_at("Lise Ormeau", "Tavant", "direction", state="incoming", date="janvier")]),
    # Takes and leaves, told in other ways.
    ("position.becomes", f"{LISE} hérite de la direction de [Tavant](company).", [_at("Lise Ormeau", "Tavant", "direction", state="incoming")]),
    ("position.appointed", f"Le conseil d'administration de [Tavant](company) a désigné à l'unanimité {LISE} directrice générale.", [_at("Lise Ormeau", "Tavant", "directrice générale", state="incoming")]),
    ("position.sacked", f"{PAUL} a été écarté de la direction de [Tavant](company).", [_at("Paul Aubin", "Tavant", "direction", state="former")]),
    ("position.arrives", f"{PAUL} part chez [Orvel](company).", [_at("Paul Aubin", "Orvel", None, state="incoming")]),
    ("position.quits", f"{PAUL}, patron de [Tavant](company), a annoncé qu'il quitterait ses fonctions en juin.", [_at("Paul Aubin", "Tavant", "patron"), _at("Paul Aubin", "Tavant", "patron", state="former", date="juin", status="planned", source="Paul Aubin")]),
    ("position.departure", f"[Tavant](company) annonce le départ de son directeur général, {PAUL}.", [_at("Paul Aubin", "Tavant", "directeur général", state="former", source="Tavant"), _at("Paul Aubin", "Tavant", "directeur général")]),
    ("position.succeeds", f"[Tavant](company) change de tête : {LISE} succède à {PAUL}", [_at("Lise Ormeau", "Tavant", None, state="incoming"), _at("Paul Aubin", "Tavant", None, state="former")]),
    ("position.becomes", f"{LISE} fait son retour à la tête de [Tavant](company).", [_at("Lise Ormeau", "Tavant", "tête", state="incoming")]),
    ("position.copula", f"{LISE} figure parmi les administrateurs de [Tavant](company).", [_at("Lise Ormeau", "Tavant", "administrateurs")]),
    ("position.at_the_head", f"« Le marché ralentit », constate {LISE}, à la direction de [Tavant](company).", [_at("Lise Ormeau", "Tavant", "direction")]),
    ("position.leads", f"{LISE} dirige le bureau lyonnais de [Tavant](company).", [_at("Lise Ormeau", "Tavant", "dirige")]),
    ("position.after_name", f"{LISE}, adjointe au maire de [Vaubourg](place), a dit non.", [_at("Lise Ormeau", "Vaubourg", "adjointe au maire")]),
    ("position.hands_over", f"Après treize ans à la tête de [Tavant](company), {PAUL} cède sa place à {LISE}.", [_at("Paul Aubin", "Tavant", None, state="former"), _at("Lise Ormeau", "Tavant", None, state="incoming")]),
    ("position.way_out", f"[Tavant](company) : {PAUL} sur le départ", [_at("Paul Aubin", "Tavant", None, state="former", status="planned")]),
    ("position.new_one", f"[Tavant](company) se choisit un nouveau patron : {PAUL}.", [_at("Paul Aubin", "Tavant", "patron", state="incoming")]),
    ("position.new_one", f"[Tavant](company) a une nouvelle directrice financière, {LISE}.", [_at("Lise Ormeau", "Tavant", "directrice financière", state="incoming")]),
    ("position.led_by_inverted", f"[Tavant](company), qu'avait piloté {PAUL} pendant un an, recrute.", [_at("Paul Aubin", "Tavant", "piloté", state="former")]),
    ("position.of_it_leads", f"[Tavant](company) a grandi. « Cela aide », dit {LISE}, qui en préside le conseil de surveillance.", [_at("Lise Ormeau", "Tavant", "conseil de surveillance")]),
    ("position.of_it_leads", f"[Tavant](company) a voté. {LISE} en conserve la présidence.", [_at("Lise Ormeau", "Tavant", "présidence")]),
    ("position.his_predecessor", f"{LISE}, PDG de [Tavant](company), a critiqué son prédécesseur, {PAUL}.", [_at("Lise Ormeau", "Tavant", "PDG"), _at("Paul Aubin", "Tavant", None, state="former")]),
    ("position.passed_by", f"{LISE}, débauchée l'an dernier chez [Tavant](company), recrute.", [_at("Lise Ormeau", "Tavant", None, state="former")]),
    ("position.before_name", f"Sous la houlette de son directeur général, {LISE}, la biscuiterie [Tavant](company) recrute.", [_at("Lise Ormeau", "Tavant", "directeur général")]),
    ("position.before_name", f"La [Région des eaux](organization) aide [Tavant](company). « Tout va bien », jure son directeur financier, {LISE}.", [_at("Lise Ormeau", "Tavant", "directeur financier")]),
    ("position.after_name", f"[Tavant](company) est courtisée. {LISE}, présidente du producteur d'électricité de [Brizac](place), sourit.", [_at("Lise Ormeau", "Tavant", "présidente")]),
    ("position.appointed", f"[Tavant](company) a nommé {LISE}, jusque-là directrice d'[Orvel](company), à la direction générale.", [_at("Lise Ormeau", "Tavant", "direction générale", state="incoming"), _at("Lise Ormeau", "Orvel", "directrice", state="former")]),
    ("position.sacked", f"{LISE} a été licenciée par [Tavant](company).", [_at("Lise Ormeau", "Tavant", None, state="former")]),
    ("position.hands_over", f"{LISE} tire sa révérence chez [Tavant](company).", [_at("Lise Ormeau", "Tavant", None, state="former")]),
    ("position.becomes", f"{LISE} redevient présidente de [Tavant](company).", [_at("Lise Ormeau", "Tavant", "présidente", state="incoming")]),
    ("position.predecessor", f"Son prédécesseur à la tête de [Tavant](company), {PAUL}, n'y croyait pas.", [_at("Paul Aubin", "Tavant", None, state="former")]),
    ("position.at_the_head", f"Nominations : {LISE} à la direction générale de [Tavant](company)", [_at("Lise Ormeau", "Tavant", "direction générale", state="incoming")]),
    ("position.works_as", f"{LISE} officie comme directrice de recherche chez [Tavant](company).", [_at("Lise Ormeau", "Tavant", "directrice de recherche")]),
    ("position.works_at", f"{LISE}, travaillant pour la chaîne privée [Orvel](company), a été blessée.", [_at("Lise Ormeau", "Orvel", None)]),
    ("position.elected", f"{PAUL}, élu [CGT](organization), dénonce un plan.", [_at("Paul Aubin", "CGT", "élu")]),
    ("position.bracket", f"« On recrute », assure {PAUL} ([Tavant](company)).", [_at("Paul Aubin", "Tavant", None)]),
    # Who founded.
    ("founding.founder", f"{LISE} est la fondatrice de [Tavant](company).", [_founding("Tavant", "Lise Ormeau")]),
    ("founding.founder", f"Les deux fondateurs de [Tavant](company), {LISE} et {PAUL}, ont vendu.", [_founding("Tavant", "Lise Ormeau", "Paul Aubin")]),
    ("founding.founder", f"[Tavant](company) recrute. Le fondateur, {PAUL}, y croit.", [_founding("Tavant", "Paul Aubin")]),
    ("founding.founder", f"[Tavant](company) recrute. Son créateur, {PAUL}, y croit.", [_founding("Tavant", "Paul Aubin")]),
    ("founding.founder", f"Fondatrice de [Tavant](company) en 2015, {LISE} a vendu.", [_founding("Tavant", "Lise Ormeau", date="2015")]),
    ("founding.founds", f"En 2015, {PAUL} fonde [Tavant](company) avec {LISE}.", [_founding("Tavant", "Paul Aubin", "Lise Ormeau", date="2015")]),
    ("founding.saga", "L'aventure [Tavant](company) démarre en 2015.", [_founding("Tavant", date="2015")]),
    # Occupations, places, adverbs and joined nouns between a name and its office; nouns of office that regional papers write.
    ("position.after_name", f"{LISE}, dentiste dans le [Lusambo](place) et présidente de [Tavant](company), a signé.", [_at("Lise Ormeau", "Tavant", "présidente")]),
    ("position.after_name", f"{LISE}, directrice de [Tavant](company) et déjà membre du directoire de [Orvel](company), a signé.", [_at("Lise Ormeau", "Tavant", "directrice"), _at("Lise Ormeau", "Orvel", "membre du directoire")]),
    ("position.after_name", f"[Tavant](company) recrute, indique {LISE} sa directrice générale.", [_at("Lise Ormeau", "Tavant", "directrice générale")]),
    ("position.after_name", f"{LISE}, la présidente de [Tavant](company) a signé.", [_at("Lise Ormeau", "Tavant", "présidente")]),
    ("position.after_name", f"{LISE}, ancienne rédactrice en chef et figure historique de [Tavant](company), a signé.", [_at("Lise Ormeau", "Tavant", "rédactrice en chef et figure historique", state="former")]),
    ("position.after_name", f"{LISE}, directrice recherche et données à [Tavant](company), a signé.", [_at("Lise Ormeau", "Tavant", "directrice recherche et données")]),
    ("position.after_name", f"{LISE}, représentante résidente de [Tavant](company), et {PAUL}, cadre chez [Orvel](company), ont signé.", [_at("Lise Ormeau", "Tavant", "représentante résidente"), _at("Paul Aubin", "Orvel", "cadre")]),
    ("position.before_name", f"La [Ligue des eaux](organization) proteste. La directrice de la faîtière {LISE} ira en justice.", [_at("Lise Ormeau", "Ligue des eaux", "directrice")]),
    # As many bodies as people: to each his own.
    ("position.before_name", f"Les présidents de [Tavant](company) et d'[Orvel](company), {LISE} et {PAUL}, ont signé.", [_at("Lise Ormeau", "Tavant", "présidents"), _at("Paul Aubin", "Orvel", "présidents")]),
    ("position.respectively", f"{LISE} et {NORA}, respectivement présidentes de [Tavant](company) et d'[Orvel](company), ont signé.", [_at("Lise Ormeau", "Tavant", "présidentes"), _at("Nora Viel", "Orvel", "présidentes")]),
    # What is said of other things too is said of a post with «de ses fonctions».
    ("position.sacked", f"Le conseil a relevé {PAUL} de ses fonctions de directeur général de [Tavant](company).", [_at("Paul Aubin", "Tavant", "directeur général", state="former")]),
    ("position.sacked", f"Évincé de [Tavant](company), {PAUL} a écrit un livre.", [_at("Paul Aubin", "Tavant", None, state="former")]),
    ("position.appointed", f"Le conseil a élu en fin de matinée {PAUL} à la présidence de [Tavant](company).", [_at("Paul Aubin", "Tavant", "présidence", state="incoming")]),
)

REFUSES: Refuses = (
    ("position.before_name", f"Les proches du président citent {LISE}."),
    ("position.as", f"{LISE} a débuté à Brizac en tant que directrice de [Tavant](company)."),
    ("position.as", f"Les salariés de {LISE} et de {PAUL} parlent en qualité de présidents de [Tavant](company)."),
    ("position.succeeds", f"[Tavant](company) annonce la nomination de {PAUL} au poste de directeur régional. Une averse succède à {LISE}."),
    ("position.before_name", f"[Tavant](company) recule. Il écrit à son homologue américain, {PAUL}."),
    ("position.appointment", f"[Tavant](company) annonce l'arrivée [fin juin](date) de {PAUL} à [Vaubourg](place)."),
    ("position.after_name", f"Le coup d'État a chassé {PAUL}, les responsables de [Tavant](company) ont fui."),
    ("position.after_name", f"Depuis la chute de {PAUL}, le patron de [Tavant](company) a fui."),
    ("position.after_name", f"L'État a suspendu {PAUL}, son adjoint et les élus de la [Ligue des eaux](organization)."),
    ("position.after_name", f"La foule réclame le départ de {PAUL}, des députés et des juges."),
    ("position.after_name", f"[Tavant](company) proteste contre {PAUL}, son patron direct."),
    ("position.before_name", f"[Tavant](company) exporte. Le dirigeant norvien {PAUL} s'y oppose."),
    ("position.before_name", f"Les dirigeants de [Tavant](company), le juriste {PAUL} et la comptable {LISE}, plaident."),
    ("position.before_name", f"[Tavant](company) appartient à {PAUL} et son collaborateur {LISE}."),
    ("position.before_name", f"Selon Pape {PAUL}, [Tavant](company) recrute."),
    ("position.after_name", f"{PAUL}, géologue, directeur de la revue de la ville, et [Orvel](company) s'opposent."),
    ("position.copula", f"{PAUL} est le premier président qui défende [Tavant](company)."),
    ("position.departure", f"Les salariés de [Tavant](company) réclament le départ de {PAUL}."),
    ("position.sacked", f"{PAUL} a remercié {LISE} pour son aide à [Tavant](company)."),
    ("position.sacked", f"{PAUL} a démis de ses fonctions le directeur de [Tavant](company)."),
    ("position.sacked", f"{PAUL} a été écarté de la course."),
    ("position.quits", f"[Tavant](company) recule. {PAUL} quitte ses fonctions à la tête de l'autorité."),
    ("position.appointed", f"{PAUL} a nommé un directeur chez [Tavant](company)."),
    ("position.joins", "L'adhésion du [Lusambo](place) vient un an après qu'il a rejoint la [Ligue des eaux](organization)."),
    ("position.succeeds", f"[Tavant](company) a choisi. Le film de {LISE} succède à {PAUL} dans les salles."),
    ("position.way_out", "[Tavant](company) : un train sur le départ"),
    ("position.new_one", f"[Tavant](company) a un nouveau concurrent, {PAUL}."),
    ("position.new_one", f"[Tavant](company) cherche un nouveau patron, dit {PAUL}."),
    ("position.before_name", f"Selon le journal, la mère du premier ministre, {LISE} et {PAUL}, ont payé."),
    ("position.of_it_leads", f"{LISE} prend la parole, {PAUL} en tient compte."),
    ("position.his_predecessor", f"Le ministre {LISE} a critiqué son prédécesseur, {PAUL}."),
    ("position.before_name", f"Son gérant, {LISE}, rêve de racheter [Tavant](company)."),
    ("position.predecessor", f"Son prédécesseur à la table de [Tavant](company), {PAUL}, n'y croyait pas."),
    ("position.works_as", f"{LISE} travaille comme jamais chez [Tavant](company)."),
    ("position.elected", f"{PAUL}, élu contre la [CGT](organization), dénonce un plan."),
    ("position.bracket", f"L'amendement de {PAUL} ([Alliance rurale](organization)) est adopté."),
    ("position.at_the_head", f"{PAUL} remplace {LISE} à la tête de [Tavant](company) demain."),
    ("founding.founder", f"Le créateur belge de [Tavant](company), {PAUL}, a présenté sa collection."),
    ("founding.founder", f"{LISE}, chercheuse chez [Tavant](company) et fondatrice du projet Cortiva, en doute."),
    ("founding.founded", "Née le 3 mars 1951 à [Vaubourg](place), elle a travaillé chez [Tavant](company)."),
    ("founding.founded", "Fondé en 1984, le prix Cortiva est organisé par la ville, la région, [Tavant](company) et ses amis."),
    ("position.after_name", f"On sait depuis la mort de {PAUL}, le patron de [Tavant](company) a parlé."),
    ("position.after_name", f"[Tavant](company) a nommé {PAUL} son directeur."),
    ("position.sacked", f"{LISE}, chez [Tavant](company), a relevé {PAUL} avec peine."),
    ("position.respectively", f"{LISE}, {PAUL} et {NORA}, respectivement présidents de [Tavant](company) et d'[Orvel](company), ont signé."),
)


test_reads = reads(TYPES, READS)
test_refuses = refuses(REFUSES)
