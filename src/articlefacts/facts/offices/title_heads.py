"""The nouns that head a role phrase: «directrice», «maire», «chanteur», «chargée de mission»."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.lazy import lazy
from articlefacts.lexicon.alternatives import one_of

_PAIRS = (  # masculine / feminine; the plural takes an s
    "président/présidente vice-président/vice-présidente coprésident/coprésidente "
    "co-président/co-présidente directeur/directrice codirecteur/codirectrice "
    "co-directeur/co-directrice sous-directeur/sous-directrice patron/patronne "
    "fondateur/fondatrice cofondateur/cofondatrice co-fondateur/co-fondatrice créateur/créatrice "
    "dirigeant/dirigeante codirigeant/codirigeante gérant/gérante administrateur/administratrice "
    "associé/associée délégué/déléguée trésorier/trésorière conseiller/conseillère "
    "gouverneur/gouverneure ministre/ministre vice-ministre/vice-ministre député/députée "
    "eurodéputé/eurodéputée sénateur/sénatrice maire/maire préfet/préfète procureur/procureure "
    "bâtonnier/bâtonnière chancelier/chancelière commissaire/commissaire ambassadeur/ambassadrice "
    "recteur/rectrice doyen/doyenne rapporteur/rapporteure entraîneur/entraîneuse "
    "sélectionneur/sélectionneuse coordinateur/coordinatrice coordonnateur/coordonnatrice "
    "animateur/animatrice présentateur/présentatrice rédacteur/rédactrice chercheur/chercheuse "
    "enseignant/enseignante avocat/avocate vice-gouverneur/vice-gouverneure "
    "contrôleur/contrôleuse médiateur/médiatrice inspecteur/inspectrice superviseur/superviseuse "
    "salarié/salariée employé/employée consultant/consultante joueur/joueuse attaquant/attaquante "
    "défenseur/défenseuse historien/historienne chirurgien/chirurgienne "
    "informaticien/informaticienne banquier/banquière ingénieur/ingénieure professeur/professeure "
    "auditeur/auditrice producteur/productrice éditeur/éditrice adjoint/adjointe "
    "gestionnaire/gestionnaire commandant/commandante bourgmestre/bourgmestre échevin/échevine "
    "ministre-président/ministre-présidente haut-commissaire/haute-commissaire "
    "négociateur/négociatrice consul/consule proviseur/proviseure magistrat/magistrate "
    "permanent/permanente référent/référente doctorant/doctorante chanteur/chanteuse "
    "batteur/batteuse musicien/musicienne danseur/danseuse chorégraphe/chorégraphe "
    "comédien/comédienne préparateur/préparatrice ailier/ailière meneur/meneuse buteur/buteuse "
    "coureur/coureuse latéral/latérale basketteur/basketteuse handballeur/handballeuse "
    "volleyeur/volleyeuse footballeur/footballeuse technicien/technicienne conducteur/conductrice "
    "ouvrier/ouvrière infirmier/infirmière aide-soignant/aide-soignante développeur/développeuse "
    "éducateur/éducatrice formateur/formatrice collaborateur/collaboratrice assistant/assistante "
    "universitaire/universitaire député-maire/députée-maire sénateur-maire/sénatrice-maire "
    "rapporteur/rapporteuse co-rapporteur/co-rapporteure corapporteur/corapporteure "
    "modérateur/modératrice intendant/intendante coordonateur/coordonatrice sous-préfet/sous-préfète "
    "vice-coordinateur/vice-coordinatrice vice-doyen/vice-doyenne vice-trésorier/vice-trésorière "
    "instituteur/institutrice régisseur/régisseuse cheminot/cheminote mécanicien/mécanicienne "
    "soignant/soignante livreur/livreuse caissier/caissière apprenti/apprentie "
    "conservateur/conservatrice supérieur/supérieure curateur/curatrice mayeur/mayeure "
    "organisateur/organisatrice programmateur/programmatrice "
    "directeur-adjoint/directrice-adjointe "
    "directeur-général/directrice-générale "
    "prieur/prieure aumônier/aumônière haut-fonctionnaire/haute-fonctionnaire "
    "questeur/questeure censeur/censeure secrétaire-trésorier/secrétaire-trésorière "
    "vice-recteur/vice-rectrice vice-directeur/vice-directrice vice-délégué/vice-déléguée "
    "vice-procureur/vice-procureure vice-maire/vice-maire sous-gouverneur/sous-gouverneure "
    "sous-ministre/sous-ministre vérificateur/vérificatrice facilitateur/facilitatrice "
    "chroniqueur/chroniqueuse dessinateur/dessinatrice illustrateur/illustratrice "
    "enseignant-chercheur/enseignante-chercheuse maître-assistant/maître-assistante "
    "directeur-gérant/directrice-gérante administrateur-délégué/administratrice-déléguée "
    "administrateur-gérant/administratrice-gérante greffier/greffière courtier/courtière "
    "gardien/gardienne pharmacien/pharmacienne neurochirurgien/neurochirurgienne "
    "physicien/physicienne biophysicien/biophysicienne praticien/praticienne "
    "sous-chef/sous-cheffe assesseur/assesseure surintendant/surintendante "
    "post-doctorant/post-doctorante postdoctorant/postdoctorante vendeur/vendeuse "
    "skippeur/skippeuse policier/policière vigneron/vigneronne sommelier/sommelière "
    "pompier/pompière sapeur-pompier/sapeuse-pompière carillonneur/carillonneuse"
)
_BOTH_GENDERS = (
    "responsable secrétaire analyste économiste stratégiste journaliste éditorialiste "
    "correspondant membre représentant porte-parole spécialiste expert juge notaire "
    "médecin épidémiologiste virologue styliste architecte pilote capitaine milieu "
    "manager coach leader syndicaliste chef cheffe stratège trader vice-chancelier "
    "géologue climatologue politologue sociologue juriste pédiatre psychiatre biologiste "
    "infectiologue urgentiste généticien démographe numéro co-gérant cogérant "
    "président-fondateur astronome astrophysicien astrophysicienne mathématicien mathématicienne "
    "météorologue météorologiste prévisionniste océanographe glaciologue géographe anthropologue "
    "ethnologue philosophe psychologue immunologiste vétérinaire oncologue cardiologue neurologue "
    "pneumologue cancérologue gériatre sismologue volcanologue hydrologue agronome entomologiste "
    "statisticien statisticienne linguiste archéologue constitutionnaliste criminologue politiste "
    "écologue scientifique généticienne guitariste bassiste claviériste violoniste soliste "
    "sociétaire percussionniste photographe reporter caméraman designer "
    "parolier demi pivot talonneur avant-centre libéro skipper archevêque évêque cardinal "
    "bénévole imam rabbin pasteur curé co-porte-parole coporte-parole vice-secrétaire sous-secrétaire "
    "homologue lobbyiste archiviste bibliothécaire documentaliste stagiaire chauffeur émissaire "
    "actuaire expert-comptable syndic substitut colistier cadre scénariste urbaniste "
    "vicaire nonce mufti prêtre abbé abbesse diacre wali shérif ombudsman "
    "radiologue anesthésiste gynécologue dermatologue néphrologue hématologue rhumatologue "
    "endocrinologue allergologue addictologue pédopsychiatre nutritionniste toxicologue "
    "microbiologiste biochimiste botaniste paléontologue ornithologue neuroscientifique "
    "islamologue sinologue géopolitologue fiscaliste pénaliste conjoncturiste galeriste "
    "lieutenant lieutenant-colonel colonel adjudant adjudant-chef sergent brigadier contremaître "
    "steward scénographe dramaturge organiste pianiste violoncelliste œnologue arbitre chanoine"
)
_FIXED = (
    "pdg p-dg p.-d.g. dg dga dgs drh daf dsi ceo cto cfo coo cmo cio ciso cpo cro chro cso dpo rssi pdte pca sg vp evp "
    "président-directeur|"
    "présidente-directrice|présidents-directeurs|chairman|"
    "premier ministre|première ministre|"
    "vice-premier ministre|premier secrétaire|première secrétaire|premier vice-président|"
    "première vice-présidente|premier adjoint|première adjointe|premier président|"
    "première présidente|garde des sceaux|bras droit|homme fort|chef de l'état|cheffe de l'état|"
    "head|managing director|managing partner|managing|associate|senior|numéro un|numéro deux|"
    "numéro 1|numéro 2|numéro trois|numéro 3|n°2|n° 2|maître de conférences|maître de conférence|pape|garde-champêtre|"
    "co-responsable|maître de recherche|maîtresse de conférences|haut représentant|"
    "haute représentante|grand reporter|grande reporter|envoyé spécial|envoyée spéciale|"
    "tête de liste|attaché de presse|attachée de presse|attaché parlementaire|"
    "attachée parlementaire|troisième ligne|deuxième ligne|arrière droit|arrière gauche|"
    "meneur de jeu|président et chef de la direction|présidente et cheffe de la direction|"
    "président et chef de l'exploitation|associé-fondateur|associée-fondatrice|"
    "associés-fondateurs|associé-gérant|associée-gérante|associés-gérants|actionnaire-fondateur|"
    "directeur-fondateur|dirigeant-fondateur|dirigeante-fondatrice|figure de proue|chef de file|"
    "cheffe de file|haut fonctionnaire|haute fonctionnaire|community manager|country manager|"
    "product manager|project manager|general manager|account manager|brand manager|sales manager|"
    "associate partner|general partner|venture partner|operating partner|senior partner|partner|"
    "marketing manager|data manager|office manager|creative director|executive director|"
    "sales director|marketing director|country director|regional director|vice president|"
    "senior vice president|executive vice president|chief executive officer|"
    "chief financial officer|chief operating officer|chief technology officer|"
    "chief marketing officer|chief product officer|chief data officer|chief revenue officer|"
    "chief people officer|chief commercial officer|chief strategy officer|chief digital officer|"
    "chief innovation officer|chief investment officer|chief information officer|chief legal officer|"
    "chief risk officer|chief growth officer|chief business officer|chief scientific officer|"
    "chief medical officer|chief security officer|chief sustainability officer|chief economist|"
    "chief scientist|chief of staff|board member|director|founder|co-founder|cofounder|vice coordinateur|vice coordinatrice|"
    "vice coordonnateur|vice coordonnatrice|vice coordonatrice|vice doyen|vice doyenne|vice recteur|"
    "premier questeur|première questeure|rapporteur général|rapporteure générale|avocat général|"
    "avocate générale|premier substitut|première substitute|fondé de pouvoir|fondée de pouvoir|"
    "data scientist|data analyst|data engineer|metteur en scène|metteuse en scène|maître de ballet|"
    "maîtresse de ballet|maître de chapelle|premier violon|premier danseur|première danseuse|"
    "maître de chai|maître d'œuvre|maître d'hôtel|hôtesse de l'air|agent de maîtrise|team principal|"
    "élu cse|élue cse|élu au cse|élue au cse|élu du personnel|élue du personnel|élu municipal|"
    "élue municipale|élu régional|élue régionale|élu départemental|élue départementale|"
    "attaché militaire|attaché de défense|attaché culturel|attachée culturelle|homme de confiance|"
    "point focal|sage-femme|titulaire de la chaire|père abbé|grand imam|grand rabbin|grand mufti"
)
# «chargée |de programme| à l'association X»: what one is in charge of without an article is an office.
_CHARGES = (
    "mission missions projet projets programme programmes études recherche recherches communication "
    "com plaidoyer campagne campagnes affaires cours clientèle développement production diffusion "
    "marketing partenariats relations suivi formation enseignement recrutement travaux mécénat "
    "médiation collections coordination opérations investissement investissements accompagnement "
    "animation édition exploitation enquête enquêtes analyse évaluation information insertion"
)


def _heads() -> Iterator[str]:
    for pair in _PAIRS.split():
        for form in pair.split("/"):
            yield form
            yield form + "s"
    for word in _BOTH_GENDERS.split():
        yield word
        if not word.endswith("s"):
            yield word + "s"
            yield word + "e"
    for group in _FIXED.split("|"):
        yield from group.split() if group.startswith("pdg ") else (group,)
    for charge in _CHARGES.split():
        of = "d'" if charge[0] in "aeiouyé" else "de "
        yield from (f"{word} {of}{charge}" for word in ("chargé", "chargée", "chargés", "chargées"))


# «dans le |cadre| du plan» is nobody's post.
HEAD = (
    rf"\b(?<!\w-)(?!(?<=dans le )cadre)(?:ex-)?(?:(?:co-?)?{one_of(_heads())}|"
    r"[a-zà-ÿ]{4,14}-(?:co-?)?fondat(?:eur|rice)s?)(?![\w-])"
)
"""Regex source of the noun that heads a role phrase."""
HEAD_NOUN = lazy(HEAD, re.IGNORECASE)
