"""Quotations: who speaks in every pair of marks, and which marks hold nobody's words.

A row is rule, tagged article, and exactly the (speaker, words) that it holds, in text order;
the rule is that of the first quotation.
"""

from __future__ import annotations

import pytest

from articlefacts.facts.speech.quotations import quotation_facts
from tests.facts.tagged import article

VALDRAY = "[Inès Valdray](person)"
MORZIN = "[Paul Morzin](person)"

READS = (
    # behind the quotation
    ("quotation.inverted", f"« Nous avons doublé nos ventes », a déclaré {VALDRAY}.", [("Inès Valdray", "Nous avons doublé nos ventes")]),
    ("quotation.inverted", f"\"Nous avons doublé nos ventes\", explique {VALDRAY}, directrice d'[Orvane](company).", [("Inès Valdray", "Nous avons doublé nos ventes")]),
    ("quotation.inverted", f"“Nous avons doublé nos ventes”, s'est félicitée {VALDRAY}.", [("Inès Valdray", "Nous avons doublé nos ventes")]),
    ("quotation.inverted", f"« C'est une étape décisive », a réagi mardi dans un communiqué le cofondateur d'[Orvane](company), {MORZIN}.", [("Paul Morzin", "C'est une étape décisive")]),
    ("quotation.inverted", f"« C'est une étape décisive », a confié à l'[AFP](organization) {MORZIN}.", [("Paul Morzin", "C'est une étape décisive")]),
    ("quotation.inverted", f"« C'est une étape décisive », relativise le ministre de l'Agriculture {MORZIN}.", [("Paul Morzin", "C'est une étape décisive")]),
    ("quotation.inverted", f"« C'est une étape décisive », a fait valoir Mme {VALDRAY}.", [("Inès Valdray", "C'est une étape décisive")]),
    ("quotation.inverted", "« Ce chantier ira à son terme », a indiqué [Orvane](company).", [("Orvane", "Ce chantier ira à son terme")]),
    ("quotation.inverted", "« Ce chantier ira à son terme », assure la direction d'[Orvane](company).", [("Orvane", "Ce chantier ira à son terme")]),
    ("quotation.inverted", f"« Le prix ne bougera pas » avant l'été, a prévenu M. {MORZIN}.", [("Paul Morzin", "Le prix ne bougera pas")]),
    ("quotation.inverted", f"L'usine « tournera à plein dès mai » et « embauchera comme jamais auparavant », promet {VALDRAY}.", [("Inès Valdray", "tournera à plein dès mai"), ("Inès Valdray", "embauchera comme jamais auparavant")]),
    # by pronoun, office or trade
    ("quotation.inverted", f"{VALDRAY} dirige le port. « Les quais sont pleins depuis mars », a-t-elle ajouté.", [("Inès Valdray", "Les quais sont pleins depuis mars")]),
    ("quotation.inverted", f"{MORZIN} dirige le port. « Les quais sont pleins depuis mars », tranche-t-il.", [("Paul Morzin", "Les quais sont pleins depuis mars")]),
    ("quotation.inverted", f"{MORZIN}, préfet de la Mayenne, a visité le site. « Les quais sont pleins depuis mars », a souligné le préfet.", [("Paul Morzin", "Les quais sont pleins depuis mars")]),
    ("quotation.inverted", "Le brasseur [Orvane](company) ferme deux sites. « La demande a fondu cet hiver », regrette le brasseur.", [("Orvane", "La demande a fondu cet hiver")]),
    ("quotation.inverted", f"« La demande a fondu cet hiver », fulmine sa présidente, {VALDRAY}.", [("Inès Valdray", "La demande a fondu cet hiver")]),
    ("quotation.inverted", f"« La demande a fondu cet hiver », botte en touche {VALDRAY}.", [("Inès Valdray", "La demande a fondu cet hiver")]),
    ("quotation.inverted", f"{VALDRAY} dirige le port. « La demande a fondu cet hiver », sourit cette fille de marin.", [("Inès Valdray", "La demande a fondu cet hiver")]),
    ("quotation.before", f"{MORZIN} dirige le port. Et {VALDRAY} d'ajouter : « La demande a fondu cet hiver. »", [("Inès Valdray", "La demande a fondu cet hiver.")]),
    # before it
    ("quotation.before", f"{MORZIN}, maire de [Vaudry](place), a déclaré : « Nous ne céderons pas un mètre. »", [("Paul Morzin", "Nous ne céderons pas un mètre.")]),
    ("quotation.before", f"{VALDRAY} assure que « le pire est derrière nous ».", [("Inès Valdray", "le pire est derrière nous")]),
    ("quotation.before", f"{VALDRAY} s'amuse de la rumeur : « Je n'ai jamais vendu un seul titre. »", [("Inès Valdray", "Je n'ai jamais vendu un seul titre.")]),
    ("quotation.before", f"La secrétaire d'État {VALDRAY} a précisé qu'« aucun quai ne rouvrira avant juin ».", [("Inès Valdray", "aucun quai ne rouvrira avant juin")]),
    ("quotation.mixed", f"{VALDRAY}, la présidente du port, a réclamé jeudi sur [Radio Orvane](company) qu'on « rouvre enfin la criée du quai nord ».", [("Inès Valdray", "rouvre enfin la criée du quai nord")]),
    ("quotation.mixed", f"{VALDRAY} a salué « une décision juste et courageuse ».", [("Inès Valdray", "une décision juste et courageuse")]),
    ("quotation.mixed", f"{VALDRAY}, qui dénonce « une punition pour les petits ports », fera appel.", [("Inès Valdray", "une punition pour les petits ports")]),
    ("quotation.mixed", "La [Ligue des marins](organization) considère que la réforme va « vider les criées du littoral » et estime que « nul ne sera épargné demain ».", [("Ligue des marins", "vider les criées du littoral"), ("Ligue des marins", "nul ne sera épargné demain")]),
    ("quotation.mixed", f"{MORZIN} n'écarte pas une vente « si le marché finit par repartir ».", [("Paul Morzin", "si le marché finit par repartir")]),
    # an office before a name, a member's house before or behind his trade
    ("quotation.inverted", f"{MORZIN}, Premier ministre, a reçu les marins. « Les quais sont pleins depuis mars », a prévenu [le Premier ministre](person=Paul Morzin) norvégien {VALDRAY}.", [("Inès Valdray", "Les quais sont pleins depuis mars")]),
    ("quotation.inverted", f"{MORZIN}, syndicaliste, a quitté le port. « Les quais sont pleins depuis mars », insiste ce syndicaliste [USM](organization).", [("Paul Morzin", "Les quais sont pleins depuis mars")]),
    # announced by a noun, a pronoun far from the colon, a document
    ("quotation.before", f"{MORZIN} est graphiste. Pour dessiner la carte, le graphiste s'est fié à sa mémoire : « Les quais sont pleins depuis mars. »", [("Paul Morzin", "Les quais sont pleins depuis mars.")]),
    ("quotation.before", f"{MORZIN} dirige le port. Il se sent « floué » par la mairie : « Les quais sont pleins depuis mars. »", [("Paul Morzin", "Les quais sont pleins depuis mars.")]),
    ("quotation.before", "Un rapport de la [Ligue des marins](organization) va dans le même sens : « Les quais sont pleins depuis mars. »", [("Ligue des marins", "Les quais sont pleins depuis mars.")]),
    ("quotation.before", "Une étude de la [Ligue des marins](organization) a expliqué que « les quais sont pleins depuis mars ».", [("Ligue des marins", "les quais sont pleins depuis mars")]),
    ("quotation.before", f"{VALDRAY}, vice-présidente du port, a de son côté déclaré : « Ce quai aidera la pêche, soutiendra la criée et rassurera les élus. »", [("Inès Valdray", "Ce quai aidera la pêche, soutiendra la criée et rassurera les élus.")]),
    ("quotation.before", f"Selon la presse {VALDRAY}, président de la [Ligue des marins](organization), a déclaré à l'issue d'un entretien avec le maire {MORZIN}: « Nous soutenons tous le maire. »", [("Inès Valdray", "Nous soutenons tous le maire.")]),
    ("quotation.mixed", f"{MORZIN} tient le port. {VALDRAY} a en effet indiqué que le quai n'était « plus du tout aux normes ».", [("Inès Valdray", "plus du tout aux normes")]),
    ("quotation.mixed", f"Quand {MORZIN} promettait que le quai tiendrait, {VALDRAY} a reconnu qu'il « ne valait plus un centime ».", [("Inès Valdray", "ne valait plus un centime")]),
    ("quotation.mixed", f"{MORZIN} est le mari de la maire. {VALDRAY} a expliqué que son mari avait demandé « un passe-droit pour rire ».", [("Inès Valdray", "un passe-droit pour rire")]),
    ("quotation.mixed", f"Estimant, en revanche, que le péage « freine tout le littoral », {VALDRAY} a quitté la salle.", [("Inès Valdray", "freine tout le littoral")]),
    ("quotation.according", "Selon [Orvane](company), « plusieurs milliers de foyers » ont perdu le réseau mardi.", [("Orvane", "plusieurs milliers de foyers")]),
    ("quotation.inverted", f"{MORZIN} s'agace. Tout est venu d'une déclaration du secrétaire d'État, {VALDRAY}, lundi. « Les quais sont pleins depuis mars », a-t-il ajouté.", [("Inès Valdray", "Les quais sont pleins depuis mars")]),
    ("quotation.behind", f"« Les quais sont pleins depuis mars ». C'est par ces mots que le président malien, {MORZIN}, a ouvert le sommet.", [("Paul Morzin", "Les quais sont pleins depuis mars")]),
    ("quotation.inverted", "La [Région Armor](organization) aide la pêche. « Les quais sont pleins depuis mars », indique la Région.", [("Région Armor", "Les quais sont pleins depuis mars")]),
    ("quotation.inverted", f"« La criée est vide », dit {VALDRAY}. « C'était très urgent pour nous » et « Brest reste un grand port ».", [("Inès Valdray", "La criée est vide"), ("Inès Valdray", "C'était très urgent pour nous"), ("Inès Valdray", "Brest reste un grand port")]),
    # a house that says «on», marks within a title, who stops work for a reason
    ("quotation.mixed", "À l'[USM](organization), qui réunit mille marins, on confie cependant « attendre la loi avec confiance ».", [("USM", "attendre la loi avec confiance")]),
    ("quotation.before", "Chez [Orvane](company), on assure que « les quais sont pleins depuis mars ».", [("Orvane", "les quais sont pleins depuis mars")]),
    ("quotation.inverted", f"« Les quais sont pleins depuis mars », indique le vice-président « Pêche » {MORZIN}.", [("Paul Morzin", "Les quais sont pleins depuis mars")]),
    ("quotation.inverted", "La flotte s'arrêtera mardi pour « dénoncer la vétusté des quais », indique la [Ligue des marins](organization).", [("Ligue des marins", "dénoncer la vétusté des quais")]),
    # two houses that spoke together, the subject of the main clause before a colon
    ("quotation.inverted", "Dans un texte commun, [Orvane](company) et [Brévac](company) ont déclaré que le réseau serait prêt. « Ce réseau sera la base du port », ont-ils ajouté.", [("Orvane", "Ce réseau sera la base du port")]),
    ("quotation.inverted", "« C'est une belle victoire », ont salué la [Ligue des marins](organization), premier syndicat du port, et les [Jeunes Patrons](organization). Elles regrettent que « les mousses soient mis de côté ».", [("Ligue des marins", "C'est une belle victoire"), ("Ligue des marins", "les mousses soient mis de côté")]),
    ("quotation.before", f"{VALDRAY} l'a redit lorsque nos confrères d'[Orvane](company) ont sollicité un mot : « Les quais sont pleins depuis mars. »", [("Inès Valdray", "Les quais sont pleins depuis mars.")]),
    ("quotation.before", f"{MORZIN} dirige le port. Le patron avait prévenu : « Les quais sont pleins depuis mars. »", [("Paul Morzin", "Les quais sont pleins depuis mars.")]),
    ("quotation.mixed", "[Orvane](company) a accusé d'« avoir menti sur ses comptes » le maire du port.", [("Orvane", "avoir menti sur ses comptes")]),
    # states and their capitals
    ("quotation.mixed", "Mardi, [Moscou](place) a dénoncé « un geste tout à fait hostile ».", [("Moscou", "un geste tout à fait hostile")]),
    ("quotation.inverted", "« Les quais sont pleins depuis mars », argumente la [Norvège](place).", [("Norvège", "Les quais sont pleins depuis mars")]),
    # selon, pour
    ("quotation.according", f"Selon {VALDRAY}, la demande « repart enfin sur tout le littoral ».", [("Inès Valdray", "repart enfin sur tout le littoral")]),
    ("quotation.according", f"Pour {MORZIN}, analyste chez [Orvane](company), « le risque est surtout juridique ».", [("Paul Morzin", "le risque est surtout juridique")]),
    # in pieces
    ("quotation.inverted", f"« La criée est vide », dit {VALDRAY}, mais « nous tiendrons jusqu'au printemps ».", [("Inès Valdray", "La criée est vide"), ("Inès Valdray", "nous tiendrons jusqu'au printemps")]),
    ("quotation.inverted", f"« La criée est vide », dit {VALDRAY}. « Nous tiendrons jusqu'au printemps. »", [("Inès Valdray", "La criée est vide"), ("Inès Valdray", "Nous tiendrons jusqu'au printemps.")]),
    ("quotation.inverted", f"« La criée est vide. Personne ne vient plus. Qui paiera ? », demande {VALDRAY}.", [("Inès Valdray", "La criée est vide. Personne ne vient plus. Qui paiera ?")]),
    ("quotation.inverted", f"« Mon père répétait : \"la mer rend tout un jour\" », se souvient {VALDRAY}.", [("Inès Valdray", "Mon père répétait : \"la mer rend tout un jour\"")]),
    ("quotation.inverted", "Le baromètre vient d'[Orvane](company). « La demande a fondu cet hiver », estime le cabinet de conseil en gestion [Kervel](company).", [("Kervel", "La demande a fondu cet hiver")]),
    ("quotation.inverted", f"{MORZIN}, médecin de bord, a été décoré. « La demande a fondu cet hiver », assure le docteur Morzin.", [("Paul Morzin", "La demande a fondu cet hiver")]),
    # adverbs and circumstances around the verb
    ("quotation.inverted", "« Les criées se vident une à une », fait ainsi valoir la [Ligue des marins](organization).", [("Ligue des marins", "Les criées se vident une à une")]),
    ("quotation.inverted", f"« Les criées se vident une à une », se souvient encore {VALDRAY}.", [("Inès Valdray", "Les criées se vident une à une")]),
    ("quotation.inverted", f"« Les criées se vident une à une », a martelé, mardi, devant les élus, {MORZIN}.", [("Paul Morzin", "Les criées se vident une à une")]),
    ("quotation.inverted", f"« Les criées se vident une à une », c'est ce qu'a déclaré {MORZIN}.", [("Paul Morzin", "Les criées se vident une à une")]),
    ("quotation.inverted", "« Les criées se vident une à une », indique-t-on chez [Orvane](company).", [("Orvane", "Les criées se vident une à une")]),
    ("quotation.inverted", "« Les criées se vident une à une », peut-on lire dans un communiqué d'[Orvane](company).", [("Orvane", "Les criées se vident une à une")]),
    ("quotation.split", f"Pour autant, poursuit {VALDRAY}, « la flotte reste fragile dans le Sud ».", [("Inès Valdray", "la flotte reste fragile dans le Sud")]),
    ("quotation.mixed", f"Dénonçant « un abandon de tous les ports », {VALDRAY} a quitté la salle.", [("Inès Valdray", "un abandon de tous les ports")]),
    ("quotation.before", f"{MORZIN} interrogé par [Marée Info](organization) a déclaré: « Les quais sont pleins depuis mars. »", [("Paul Morzin", "Les quais sont pleins depuis mars.")]),
    ("quotation.inverted", "[Orvane](company) relève ses prévisions. ' Les quais sont pleins depuis mars ' rajoute le groupe.", [("Orvane", "Les quais sont pleins depuis mars")]),
    # a clause that the marks enclose
    ("quotation.incised", f"« Les quais sont pleins, explique {VALDRAY}. Il faudra les agrandir bientôt. »", [("Inès Valdray", "Les quais sont pleins"), ("Inès Valdray", "Il faudra les agrandir bientôt.")]),
    ("quotation.incised", f"« Les quais sont pleins, explique Dr. {VALDRAY}, présidente du port. Il faudra les agrandir bientôt. »", [("Inès Valdray", "Les quais sont pleins"), ("Inès Valdray", "Il faudra les agrandir bientôt.")]),
    ("quotation.inverted", f"« Les quais sont bien trop petits », acquiesce auprès de l'[AFP](company) {VALDRAY}, de la capitainerie.", [("Inès Valdray", "Les quais sont bien trop petits")]),
    ("quotation.incised", f"{MORZIN} dirige le port. « Les quais sont pleins, se félicite-t-il. Il faudra les agrandir. »", [("Paul Morzin", "Les quais sont pleins"), ("Paul Morzin", "Il faudra les agrandir.")]),
    # documents and bodies by a common noun
    ("quotation.inverted", "[Orvane](company) a publié un communiqué sur la fermeture. « Les sites seront vendus avant juin », ajoute le communiqué.", [("Orvane", "Les sites seront vendus avant juin")]),
    ("quotation.inverted", "« Les sites seront vendus avant juin », indique un communiqué d'[Orvane](company).", [("Orvane", "Les sites seront vendus avant juin")]),
    ("quotation.according", "D'après le rapport de la [Cour des marées](organization), « les sites seront vendus avant juin ».", [("Cour des marées", "les sites seront vendus avant juin")]),
    ("quotation.inverted", "[Kervel](company) maintient son conseil sur [Orvane](company). 'La valorisation reste attrayante à ces cours', estime l'analyste.", [("Kervel", "La valorisation reste attrayante à ces cours")]),
    ("quotation.inverted", "La [Ligue des marins](organization) a reçu les élus d'[Orvane](company). « La flotte ne tiendra pas l'hiver », déplore ainsi l'association.", [("Ligue des marins", "La flotte ne tiendra pas l'hiver")]),
    ("quotation.inverted", "[Orvane](company) va fermer un site « pour sauver tous les autres », a annoncé la chaîne.", [("Orvane", "pour sauver tous les autres")]),
    # persons by their origin or view
    ("quotation.inverted", f"{MORZIN} a remporté la course. « La mer était vraiment très dure », a réagi le Breton.", [("Paul Morzin", "La mer était vraiment très dure")]),
    ("quotation.inverted", f"{MORZIN} a remporté la course. « La mer était vraiment très dure », a soufflé le natif de [Vaudry](place).", [("Paul Morzin", "La mer était vraiment très dure")]),
    ("quotation.according", f"{MORZIN} a remporté la course. À ses yeux, « la mer était vraiment très dure ».", [("Paul Morzin", "la mer était vraiment très dure")]),
    ("quotation.according", f"{MORZIN} a remporté la course. Pour lui, il s'agit d'« une épreuve vraiment très dure ».", [("Paul Morzin", "une épreuve vraiment très dure")]),
    ("quotation.according", f"Le jury a entendu {MORZIN}, pour qui « la mer était vraiment très dure ».", [("Paul Morzin", "la mer était vraiment très dure")]),
    # carried on in the paragraph
    ("quotation.inverted", f"« La flotte ne tiendra pas l'hiver », dit {VALDRAY}. Toutefois, « il reste des raisons de croire au printemps ».", [("Inès Valdray", "La flotte ne tiendra pas l'hiver"), ("Inès Valdray", "il reste des raisons de croire au printemps")]),
    # marks of one stroke, a word in them marked too, a percentage before the last
    ("quotation.before", f"{MORZIN} a déclaré : ' Le chalut 'vert' progresse cette année de 12 % '", [("Paul Morzin", "Le chalut 'vert' progresse cette année de 12 %")]),
    ("quotation.inverted", f"Un programme « très utile et qui donne envie de naviguer », estime {VALDRAY}.", [("Inès Valdray", "très utile et qui donne envie de naviguer")]),
    ("quotation.mixed", f"{VALDRAY} avait affirmé mardi que [Paul Morzin](person) annoncerait « un plan pour tous les ports ».", [("Inès Valdray", "un plan pour tous les ports")]),
    ("quotation.signed", f"« Sans pluie, pas de récolte cette année » ({VALDRAY}, patronne d'[Orvane](company), à la radio).", [("Inès Valdray", "Sans pluie, pas de récolte cette année")]),
    ("quotation.inverted", f"« Le barrage tiendra jusqu'à l'été », veut croire {MORZIN}.", [("Paul Morzin", "Le barrage tiendra jusqu'à l'été")]),
    ("quotation.inverted", f"« Le barrage tiendra jusqu'à l'été », n'en démord pas {MORZIN}.", [("Paul Morzin", "Le barrage tiendra jusqu'à l'été")]),
    ("quotation.inverted", f"« Le barrage tiendra jusqu'à l'été », l'apostrophe {MORZIN}.", [("Paul Morzin", "Le barrage tiendra jusqu'à l'été")]),
    ("quotation.inverted", f"{MORZIN} a remis un rapport. « Le barrage tiendra jusqu'à l'été », y écrit l'ingénieur.", [("Paul Morzin", "Le barrage tiendra jusqu'à l'été")]),
    ("quotation.inverted", f"{MORZIN}, directeur des ressources humaines d'[Orvane](company), a démenti. « Ce bruit court depuis dix ans », soupire le DRH.", [("Paul Morzin", "Ce bruit court depuis dix ans")]),
    ("quotation.inverted", f"Il s'agit d'une \"Charte commune pour les quatre ports\", écrit {VALDRAY}.", [("Inès Valdray", "Charte commune pour les quatre ports")]),
    ("quotation.mixed", f"[Orvane](company), par la voix de {VALDRAY}, sa présidente, a déploré une taxe « à rebours de toute logique ».", [("Inès Valdray", "à rebours de toute logique")]),
    ("quotation.inverted", f"{MORZIN} n'a « rien voulu savoir du tout », a dit {VALDRAY}, qualifiant son geste de « faute que nul ne pardonnera ».", [("Inès Valdray", "rien voulu savoir du tout"), ("Inès Valdray", "faute que nul ne pardonnera")]),
    ("quotation.mixed", f"Afin de « rouvrir la ligne du littoral », {MORZIN} a proposé un péage.", [("Paul Morzin", "rouvrir la ligne du littoral")]),
    ("quotation.before", f"Le député ([PRV](organization)) {MORZIN} n'a pas mâché ses mots : « Vous bradez le port de nos pères. »", [("Paul Morzin", "Vous bradez le port de nos pères.")]),
    ("quotation.before", f"[Orvane](company) a pris du retard, et sa présidente, {VALDRAY}, perd patience : « Il nous faut ces bateaux maintenant. »", [("Inès Valdray", "Il nous faut ces bateaux maintenant.")]),
    # by the agent of a passive
    ("quotation.agent", f"{VALDRAY} salue un péage jugé « injuste pour tous les pêcheurs » par le maire {MORZIN}.", [("Paul Morzin", "injuste pour tous les pêcheurs")]),
    ("quotation.agent", f"{VALDRAY} se félicite d'un péage présenté par {MORZIN} comme un remède « à la fuite des armateurs ».", [("Paul Morzin", "à la fuite des armateurs")]),
    # what is said of the subject is said by whoever follows
    ("quotation.inverted", f"{MORZIN}, mis en cause mardi, « n'a jamais touché un centime » de l'armateur, s'est félicitée son avocate {VALDRAY}.", [("Inès Valdray", "n'a jamais touché un centime")]),
    ("quotation.mixed", f"La [Ligue des marins](organization), qui a reçu {MORZIN}, a mis l'accent sur « la vétusté de tous les quais ».", [("Ligue des marins", "la vétusté de tous les quais")]),
    ("quotation.mixed", f"{VALDRAY} a elle relevé qu'il « n'y a que deux quais pour vingt chalutiers ».", [("Inès Valdray", "n'y a que deux quais pour vingt chalutiers")]),
    ("quotation.mixed", f"{VALDRAY} s'en prend à {MORZIN}, le qualifiant de « fossoyeur de toute la flotte ».", [("Inès Valdray", "fossoyeur de toute la flotte")]),
    ("quotation.mixed", f"{MORZIN} a reçu les élus. Dans la soirée, il s'est dit serein, en affirmant que le péage « rapportera dès cet automne ».", [("Paul Morzin", "rapportera dès cet automne")]),
    # after plain words of a person
    ("quotation.inverted", f"{MORZIN} s'agace. Le port ne compte que deux quais, selon {VALDRAY}. « La flotte ne tiendra pas l'hiver », se désole-t-elle.", [("Inès Valdray", "La flotte ne tiendra pas l'hiver")]),
    ("quotation.before", f"En fin d'après-midi, {MORZIN} a déclaré : « Les quais sont pleins depuis mars. »", [("Paul Morzin", "Les quais sont pleins depuis mars.")]),
    ("quotation.carried", f"La pêche ne rapporte plus rien, explique à la radio {MORZIN}, patron d'un chalutier. « Il ne reste que trois bateaux au port. »", [("Paul Morzin", "Il ne reste que trois bateaux au port.")]),
    ("quotation.continued", f"{MORZIN} est perplexe. Il arpente la criée fermée. « Nous avions tout perdu en un hiver. »", [("Paul Morzin", "Nous avions tout perdu en un hiver.")]),
    ("quotation.inverted", f"{MORZIN} a été libéré. « Nous demandons la fin des poursuites », a déclaré sa directrice pour l'[Afrique](place) {VALDRAY}.", [("Inès Valdray", "Nous demandons la fin des poursuites")]),
    ("quotation.incised", f"« Les quais sont pleins, confiait d'ailleurs {VALDRAY} en mars. Il faudra les agrandir. »", [("Inès Valdray", "Les quais sont pleins"), ("Inès Valdray", "Il faudra les agrandir.")]),
    # whoever is called so, by the noun or by what he is in full
    ("quotation.inverted", f"{MORZIN}, procureur de [Vaudry](place), a ouvert une enquête. « Les faits sont d'une rare gravité », a confirmé le magistrat.", [("Paul Morzin", "Les faits sont d'une rare gravité")]),
    ("quotation.inverted", f"{MORZIN}, ministre de la Justice, a reçu les greffiers. « Ce budget est sans précédent ici », a réagi le Garde des Sceaux.", [("Paul Morzin", "Ce budget est sans précédent ici")]),
    ("quotation.inverted", f"Le Premier ministre {MORZIN} a reçu {VALDRAY}. « Ce budget est sans précédent ici », a redit le chef du gouvernement.", [("Paul Morzin", "Ce budget est sans précédent ici")]),
    ("quotation.inverted", f"{MORZIN} a reçu les greffiers. « Ce budget est sans précédent ici », sourit le souverain de 71 ans.", [("Paul Morzin", "Ce budget est sans précédent ici")]),
    ("quotation.inverted", f"{MORZIN} a vendu ses parts. « Ce budget est sans précédent ici », a tweeté le fantasque fondateur du brasseur.", [("Paul Morzin", "Ce budget est sans précédent ici")]),
    ("quotation.inverted", f"{MORZIN} a reçu les greffiers. « Ce budget est sans précédent ici », a confié le Président au personnel.", [("Paul Morzin", "Ce budget est sans précédent ici")]),
    ("quotation.inverted", f"La ministre de la Culture {VALDRAY} et le ministre du Budget {MORZIN} ont signé. « Ce budget est sans précédent ici », a dit la ministre de la Culture.", [("Inès Valdray", "Ce budget est sans précédent ici")]),
    ("quotation.inverted", "Un décret nomme les juges, a annoncé l'[Elysée](organization). « Le Sénat est saisi de ce projet », ajoute la présidence dans un communiqué.", [("Elysée", "Le Sénat est saisi de ce projet")]),
    ("quotation.inverted", "Selon un communiqué de la [Ligue des marins](organization), le port ferme. « La criée est vide ce matin », peut-on lire dans le communiqué.", [("Ligue des marins", "La criée est vide ce matin")]),
    ("quotation.inverted", "Le bilan publié jeudi par la [Ligue des marins](organization) inquiète. « La criée est vide ce matin », indique le bilan.", [("Ligue des marins", "La criée est vide ce matin")]),
    ("quotation.inverted", "[Facebook](company) bannit trois groupes. « Ce réseau violent est banni partout », a détaillé un communiqué.", [("Facebook", "Ce réseau violent est banni partout")]),
    # «il», «elle» by who vouched before, or spoke farther back
    ("quotation.inverted", f"Selon {MORZIN}, un membre du conseil, la vente est un progrès. « Nous étions divisés, nous ne le sommes plus », a-t-il assuré.", [("Paul Morzin", "Nous étions divisés, nous ne le sommes plus")]),
    ("quotation.inverted", f"{MORZIN} dirige le port. Plusieurs élus ont protesté. « Les quais sont pleins depuis mars », explique-t-il.", [("Paul Morzin", "Les quais sont pleins depuis mars")]),
    ("quotation.inverted", f"« Les quais sont pleins depuis mars », dit {MORZIN}. La mer monte. Le vent forcit. Le port ferme. La criée attend. La grue tourne. Le jour baisse. « Nous rouvrirons dès samedi matin », promet-il.", [("Paul Morzin", "Les quais sont pleins depuis mars"), ("Paul Morzin", "Nous rouvrirons dès samedi matin")]),
    ("quotation.according", f"{VALDRAY} a quitté la séance. A ses yeux, « on peut parler de rupture durable ».", [("Inès Valdray", "on peut parler de rupture durable")]),
    # where somebody stands, without a report verb
    ("quotation.mixed", f"La [Ligue des marins](organization) s'en félicite, tout comme le maire {MORZIN} qui a « salué une décision juste et courageuse ».", [("Paul Morzin", "salué une décision juste et courageuse")]),
    ("quotation.mixed", "La [Ligue des marins](organization) « condamne avec force cette fermeture ».", [("Ligue des marins", "condamne avec force cette fermeture")]),
    ("quotation.mixed", f"En outre, M. {MORZIN} « espère que la criée rouvrira bientôt ».", [("Paul Morzin", "espère que la criée rouvrira bientôt")]),
    ("quotation.mixed", "[Orvane](company) entend aussi « réévaluer toute sa politique de pêche ».", [("Orvane", "réévaluer toute sa politique de pêche")]),
    ("quotation.mixed", "La [Ligue des marins](organization) est également « très inquiète pour les mousses du port ».", [("Ligue des marins", "très inquiète pour les mousses du port")]),
    ("quotation.according", f"La criée ferme, « c'est ce qui nous déchire le plus », pour {VALDRAY}.", [("Inès Valdray", "c'est ce qui nous déchire le plus")]),
    ("quotation.according", f"{VALDRAY}, syndicaliste, a quitté la séance. Pour la syndicaliste, il n'est qu'une voie pour « apaiser la colère et repartir ».", [("Inès Valdray", "apaiser la colère et repartir")]),
    ("quotation.before", f"{MORZIN} dirige le port. Il reste cependant optimiste : « Il faudra du temps mais nous tiendrons. »", [("Paul Morzin", "Il faudra du temps mais nous tiendrons.")]),
    ("quotation.mixed", f"{MORZIN}, maire de [Vaudry](place), a visité la criée. Et le maire de saluer un effort « pour tous les marins du littoral ».", [("Paul Morzin", "pour tous les marins du littoral")]),
    ("quotation.signed", f"« C'était une dépense que j'ignorais alors » - {MORZIN}, ministre des Finances.", [("Paul Morzin", "C'était une dépense que j'ignorais alors")]),
    ("quotation.inverted", f"« La criée est vide ce matin », dit {VALDRAY}. « Nous tiendrons jusqu'au printemps », en référence à la grève de {MORZIN}.", [("Inès Valdray", "La criée est vide ce matin"), ("Inès Valdray", "Nous tiendrons jusqu'au printemps")]),
    ("quotation.inverted", f"Et {MORZIN} est « prêt à tout, il n'a aucun scrupule », accuse {VALDRAY}.", [("Inès Valdray", "prêt à tout, il n'a aucun scrupule")]),
    ("quotation.inverted", f"Mme {VALDRAY} rend hommage à {MORZIN}. « Je sais bien ce que je lui dois », martèle l'intéressé.", [("Paul Morzin", "Je sais bien ce que je lui dois")]),
    # a noun that a mention or a name bears
    ("quotation.inverted", "Le [Collectif du Large](organization) et la [Fondation Abri](organization) ont compté. « Elles sont mortes en pleine mer », écrit [le collectif](organization=Fondation Abri) dans un communiqué.", [("Collectif du Large", "Elles sont mortes en pleine mer")]),
    ("quotation.inverted", f"« Les quais sont pleins depuis mars », dit Mme {VALDRAY}. La ministre de la Mer, qui a pris ses fonctions lundi, a aussi rappelé qu'« aucun quai ne rouvrira avant juin ».", [("Inès Valdray", "Les quais sont pleins depuis mars"), ("Inès Valdray", "aucun quai ne rouvrira avant juin")]),
    # marks that were lost, or hang on a word
    ("quotation.inverted", f"« Les quais sont pleins depuis mars, prédit {VALDRAY}, la capitaine du port.", [("Inès Valdray", "Les quais sont pleins depuis mars")]),
    ("quotation.inverted", f"\"Les quais sont pleins depuis mars, a déclaré {MORZIN} à \"[Marée Info](organization)\".", [("Paul Morzin", "Les quais sont pleins depuis mars")]),
    ("quotation.inverted", f"« Les quais sont pleins depuis mars, nous a confié, depuis le port, {VALDRAY}.", [("Inès Valdray", "Les quais sont pleins depuis mars")]),
    ("quotation.inverted", f"« Les quais sont pleins. Il faudra les agrandir« , a déclaré {VALDRAY}.", [("Inès Valdray", "Les quais sont pleins. Il faudra les agrandir")]),
    ("quotation.incised", f"« Quand je suis arrivée, se remémore {VALDRAY}, les quais étaient vides. »", [("Inès Valdray", "Quand je suis arrivée"), ("Inès Valdray", "les quais étaient vides.")]),
    # one of them, who was listened to, who was named last
    ("quotation.before", f"Les pêcheurs grognent, à commencer par {MORZIN}, patron de la criée : « La demande a fondu cet hiver. »", [("Paul Morzin", "La demande a fondu cet hiver.")]),
    ("quotation.before", f"Il suffit d'écouter {VALDRAY} parler du port pour s'en convaincre : « La demande a fondu cet hiver. »", [("Inès Valdray", "La demande a fondu cet hiver.")]),
    ("quotation.before", f"{VALDRAY} a reçu {MORZIN}. Ce dernier estime que « la demande a fondu cet hiver ».", [("Paul Morzin", "la demande a fondu cet hiver")]),
    ("quotation.inverted", f"Rien ne change, note {MORZIN}, analyste. Mais si [Yann Brenac](person) vend, « les quais fermeront avant mai », ajoute-t-il.", [("Paul Morzin", "les quais fermeront avant mai")]),
    ("quotation.inverted", f"« La demande a fondu cet hiver », a commenté la ministre pour la Pêche {VALDRAY}.", [("Inès Valdray", "La demande a fondu cet hiver")]),
    ("quotation.mixed", f"{VALDRAY} veut « sauver la criée du port » ainsi que « rouvrir la ligne du nord ».", [("Inès Valdray", "sauver la criée du port"), ("Inès Valdray", "rouvrir la ligne du nord")]),
    ("quotation.before", f"Même son de cloche chez {MORZIN}, maire de [Vaudry](place) : « La demande a fondu cet hiver. »", [("Paul Morzin", "La demande a fondu cet hiver.")]),
    ("quotation.before", f"Le constat de {MORZIN} est sans appel : « La demande a fondu cet hiver. »", [("Paul Morzin", "La demande a fondu cet hiver.")]),
    # what is no title
    ("quotation.mixed", f"{VALDRAY} a appelé à « prendre la mer sans attendre ».", [("Inès Valdray", "prendre la mer sans attendre")]),
    ("quotation.mixed", f"{VALDRAY} a évoqué un dispositif « bien plus généreux que celui de l'hiver dernier ».", [("Inès Valdray", "bien plus généreux que celui de l'hiver dernier")]),
    ("quotation.inverted", f"Le port a « mis un an à se remplir » et « 310 navires » ont été reçus, rapporte {MORZIN}.", [("Paul Morzin", "mis un an à se remplir")]),
    ("quotation.incised", f"« Les quais sont pleins ici, décrit {VALDRAY}, 31 ans, au moment de partir. Il faudra les agrandir. »", [("Inès Valdray", "Les quais sont pleins ici"), ("Inès Valdray", "Il faudra les agrandir.")]),
    ("quotation.incised", f"« Quand les quais sont pleins, reconnaît {VALDRAY}, j'ai peur que, comme au cinéma, tout ne s'écroule. »", [("Inès Valdray", "Quand les quais sont pleins"), ("Inès Valdray", "j'ai peur que, comme au cinéma, tout ne s'écroule.")]),
    ("quotation.incised", f"« Les quais sont pleins ici, reconnaît {VALDRAY}, qui dirige le port, mais nous tiendrons bon. »", [("Inès Valdray", "Les quais sont pleins ici"), ("Inès Valdray", "mais nous tiendrons bon.")]),
    # told by the sentence behind the words
    ("quotation.behind", f"« La mer rend tout un jour. » {VALDRAY}, présidente du port.", [("Inès Valdray", "La mer rend tout un jour.")]),
    ("quotation.behind", f"« La mer rend tout un jour. » C'est par ces mots que {VALDRAY} a ouvert la séance.", [("Inès Valdray", "La mer rend tout un jour.")]),
    ("quotation.behind", f"« La mer rend tout un jour ». Le message de {VALDRAY}, présidente du port, sonne juste.", [("Inès Valdray", "La mer rend tout un jour")]),
    ("quotation.behind", f"« La mer rend tout un jour ». {VALDRAY}, présidente du port, a plaidé pour la criée.", [("Inès Valdray", "La mer rend tout un jour")]),
    ("quotation.behind", f"« La mer rend tout un jour » : la présidente du port, {VALDRAY}, a douché les espoirs.", [("Inès Valdray", "La mer rend tout un jour")]),
    # how it was said, to whom, and by whom for short
    ("quotation.inverted", f"« Les quais sont pleins depuis mars », affirme, convaincue, {VALDRAY}.", [("Inès Valdray", "Les quais sont pleins depuis mars")]),
    ("quotation.inverted", f"« Les quais sont pleins depuis mars », lâche, un brin amusé, le capitaine {MORZIN}.", [("Paul Morzin", "Les quais sont pleins depuis mars")]),
    ("quotation.inverted", f"« Les quais sont pleins depuis mars », confie à l'agence [AWP](organization), {MORZIN}, directeur du port.", [("Paul Morzin", "Les quais sont pleins depuis mars")]),
    ("quotation.inverted", f"{MORZIN} a admis que le port souffrait. « Les quais sont vides depuis mars », déplore le petit-neveu d'[Inès Valdray](person).", [("Paul Morzin", "Les quais sont vides depuis mars")]),
    ("quotation.inverted", f"{MORZIN} vit sur le port. « Les quais sont vides depuis mars », confie celui pour qui la mer est tout.", [("Paul Morzin", "Les quais sont vides depuis mars")]),
    ("quotation.mixed", f"Le président de la [Ligue des marins](organization), le Suédois {MORZIN}, a affirmé vouloir « rouvrir enfin la criée du nord ».", [("Paul Morzin", "rouvrir enfin la criée du nord")]),
    ("quotation.inverted", f"La criée a rouvert ses portes \" en fanfare \", dit {MORZIN}. \" Les quais sont pleins depuis mars \", ajoute-t-il.", [("Paul Morzin", "Les quais sont pleins depuis mars")]),
    # what stands between a verb and its participle, what the verb stands among
    ("quotation.inverted", f"« Les quais sont pleins depuis mars », a par exemple noté mardi {VALDRAY}.", [("Inès Valdray", "Les quais sont pleins depuis mars")]),
    ("quotation.inverted", f"« Les quais sont pleins depuis mars », a, de son côté, noté {VALDRAY}.", [("Inès Valdray", "Les quais sont pleins depuis mars")]),
    ("quotation.mixed", f"Le syndicaliste {MORZIN} avait peu avant dénoncé la perte d'« une criée neuve sur le quai nord ».", [("Paul Morzin", "une criée neuve sur le quai nord")]),
    ("quotation.mixed", f"{MORZIN} a mis en avant le poids de la flotte, qui serait sa « base pour conquérir le littoral ».", [("Paul Morzin", "base pour conquérir le littoral")]),
    ("quotation.inverted", f"{MORZIN} tient le port. La flotte « viendra ici pour parler de pêche », notamment la criée, a-t-il ajouté.", [("Paul Morzin", "viendra ici pour parler de pêche")]),
    ("quotation.according", f"Car comme l'a dit {VALDRAY}, maire du bourg, « les quais sont pleins depuis mars ».", [("Inès Valdray", "les quais sont pleins depuis mars")]),
    # offices with several areas, two who speak, who is meant by «pour» and «quant à»
    ("quotation.inverted", f"« Les quais sont pleins depuis mars », a noté le ministre de la Pêche, des Ports et de la Mer {MORZIN} lundi.", [("Paul Morzin", "Les quais sont pleins depuis mars")]),
    ("quotation.mixed", f"Le ministre de la Pêche, des Ports et de la Mer {MORZIN} a dénoncé « une punition pour les petits ports ».", [("Paul Morzin", "une punition pour les petits ports")]),
    ("quotation.mixed", f"Le journaliste et militant des droits marins {MORZIN}, arrêté lundi, a dénoncé « une punition pour les petits ports ».", [("Paul Morzin", "une punition pour les petits ports")]),
    ("quotation.mixed", f"Deux marins bretons, {VALDRAY} et {MORZIN}, ont dénoncé « une punition pour les petits ports ».", [("Inès Valdray", "une punition pour les petits ports")]),
    ("quotation.mixed", f"Le maire, {VALDRAY} ([USM](organization)), et son adjoint {MORZIN} ont dénoncé « une punition pour les petits ports ».", [("Inès Valdray", "une punition pour les petits ports")]),
    ("quotation.according", f"Pour le secrétaire d'État auprès du ministre des Ports {MORZIN}, cette perte « prive la flotte de mille emplois ».", [("Paul Morzin", "prive la flotte de mille emplois")]),
    ("quotation.according", f"Pour {MORZIN} (Vaudry), cette perte « prive la flotte de mille emplois ».", [("Paul Morzin", "prive la flotte de mille emplois")]),
    ("quotation.according", f"Pour {VALDRAY}, présidente du port, « Vaudry a perdu sa flotte ».", [("Inès Valdray", "Vaudry a perdu sa flotte")]),
    ("quotation.according", "Selon la fédération des marins, [Orvane](company), « le quai est plein depuis mars ».", [("Orvane", "le quai est plein depuis mars")]),
    ("quotation.mixed", f"Quant à {MORZIN}, il a dénoncé « une punition pour les petits ports ».", [("Paul Morzin", "une punition pour les petits ports")]),
    # a work of which something is said, figures and what a house foresees
    ("quotation.according", f"Selon {VALDRAY}, la loi « ne passera jamais l'hiver prochain ».", [("Inès Valdray", "ne passera jamais l'hiver prochain")]),
    ("quotation.inverted", "« Les quais sont pleins depuis mars », indiquent des prévisions de la [Ligue des marins](organization).", [("Ligue des marins", "Les quais sont pleins depuis mars")]),
    ("quotation.inverted", "« Les quais sont pleins depuis mars », selon le magazine de pêche breton [Le Chalut](organization).", [("Le Chalut", "Les quais sont pleins depuis mars")]),
    ("quotation.mixed", "Le syndicat de mousses [USM](organization) a dénoncé « une punition pour les petits ports ».", [("USM", "une punition pour les petits ports")]),
    # nobody whom the words themselves name is «elle»
    ("quotation.incised", f"{VALDRAY} dirige le port. « [Orvane](company) se sentait pousser des ailes, raconte-t-elle. Tout allait si bien. »", [("Inès Valdray", "Orvane se sentait pousser des ailes"), ("Inès Valdray", "Tout allait si bien.")]),
    # heads of state and government, by an office that the article never sets beside their names
    ("quotation.inverted", f"[Dick Schoof](person) a reçu {MORZIN}. « Le quai sera fermé dès mardi », a prévenu le Premier ministre néerlandais.", [("Dick Schoof", "Le quai sera fermé dès mardi")]),
    ("quotation.inverted", f"{MORZIN} dirige le port. « Le quai sera fermé dès mardi », a prévenu le président lituanien. [Gitanas Nausėda](person) est attendu mardi.", [("Gitanas Nausėda", "Le quai sera fermé dès mardi")]),
    ("quotation.inverted", "[Gitanas Nausėda](person) est venu. « Le quai sera fermé dès mardi », a prévenu le chef de l'État à l'issue d'un conseil.", [("Gitanas Nausėda", "Le quai sera fermé dès mardi")]),
    ("quotation.inverted", f"[Keir Starmer](person) a reçu {MORZIN}. « Le quai sera fermé dès mardi », a prévenu le locataire de [Downing Street](organization).", [("Keir Starmer", "Le quai sera fermé dès mardi")]),
    ("quotation.inverted", f"Le président namibien {MORZIN} a reçu {VALDRAY}, présidente du port. « Le quai sera fermé dès mardi », a prévenu le président namibien.", [("Paul Morzin", "Le quai sera fermé dès mardi")]),
    # a trade pointed at, a noun for both genders, another's name in an apposition, a network
    ("quotation.inverted", f"{MORZIN} suit le port depuis dix ans. « La demande a fondu cet hiver », note ce professeur de droit.", [("Paul Morzin", "La demande a fondu cet hiver")]),
    ("quotation.inverted", f"L'acteur {MORZIN} est venu. « La demande a fondu cet hiver », a dit la star née à Brest.", [("Paul Morzin", "La demande a fondu cet hiver")]),
    ("quotation.inverted", f"{MORZIN}, député de la Sarthe, est venu. « La demande a fondu cet hiver », a dit le député, élève du regretté Kervel.", [("Paul Morzin", "La demande a fondu cet hiver")]),
    ("quotation.inverted", "[Orvane](company) change ses règles. « Les comptes faux seront fermés », a expliqué le réseau social.", [("Orvane", "Les comptes faux seront fermés")]),
    ("quotation.inverted", f"La vice-procureur {VALDRAY} a parlé. « Les quais sont pleins depuis mars », a dit la magistrate.", [("Inès Valdray", "Les quais sont pleins depuis mars")]),
    # a titled paper and whose it is, a paper that somebody wrote, the lord of a group told before its verb
    ("quotation.according", "Selon le rapport « Marins en mer », publié mardi par la [Ligue des marins](organization) : « Les quais sont pleins depuis mars. »", [("Ligue des marins", "Les quais sont pleins depuis mars.")]),
    ("quotation.inverted", f"« Tout va mal », a écrit {VALDRAY} dans sa longue lettre. « Les quais sont pleins depuis mars », précise le courrier. « La demande a fondu cet hiver », ajoute la lettre.", [("Inès Valdray", "La demande a fondu cet hiver")]),
    ("quotation.mixed", f"Ces élus réclament un geste, et le sénateur {MORZIN} veut « un soutien massif à la pêche ».", [("Paul Morzin", "un soutien massif à la pêche")]),
    ("quotation.mixed", f"{MORZIN} défend avec passion « la mer et les marins ».", [("Paul Morzin", "la mer et les marins")]),
    # «comme il l'explique», a colon at the end of a paragraph, a title before the name behind a comma
    ("quotation.inverted", f"{MORZIN} dirige le port. « Les quais sont pleins depuis mars », comme il l'explique à la presse.", [("Paul Morzin", "Les quais sont pleins depuis mars")]),
    ("quotation.before", "La [Ligue des marins](organization) précise :\n\n« Les quais sont pleins depuis mars. »", [("Ligue des marins", "Les quais sont pleins depuis mars.")]),
    ("quotation.inverted", f"« Les quais sont pleins depuis mars », a fustigé une porte-parole du parti, la députée {VALDRAY}.", [("Inès Valdray", "Les quais sont pleins depuis mars")]),
    # whom one answers, whose report it is, what a body wants, a figure
    ("quotation.inverted", "La [Fédération des ports](organization) a réagi. « Les quais sont pleins depuis mars », a répondu la porte-parole de la fédération à une question d'[Orvane](company).", [("Fédération des ports", "Les quais sont pleins depuis mars")]),
    ("quotation.inverted", "[Orvane](company) inquiète la [Commission des ports](organization). « Les quais sont pleins depuis mars », souligne le rapport de la commission.", [("Commission des ports", "Les quais sont pleins depuis mars")]),
    ("quotation.mixed", "Le brasseur [Orvane](company) investit. Le brasseur vise « une croissance rentable et durable ».", [("Orvane", "une croissance rentable et durable")]),
    ("quotation.mixed", "[Orvane](company) encourage à « reverser cette prime à la criée ».", [("Orvane", "reverser cette prime à la criée")]),
    ("quotation.inverted", f"Le ministre de la Transition écologique des ports et des Ressources renouvelables, {MORZIN}, est venu. {VALDRAY} l'a reçu. « Les quais sont pleins depuis mars », a dit le ministre.", [("Paul Morzin", "Les quais sont pleins depuis mars")]),
    ("quotation.inverted", f"Les dégâts atteindraient « centaines de millions d'euros » selon {MORZIN}.", [("Paul Morzin", "centaines de millions d'euros")]),
)

REFUSES = (
    ("quotation.inverted", f"{MORZIN} dirige le port. « Les quais sont pleins depuis mars », comme il se chante à la criée."),
    ("quotation.before", "La [Ligue des marins](organization) précise un point.\n\n« Les quais sont pleins depuis mars. »"),
    ("quotation.inverted", f"« Les quais sont pleins depuis mars », plaident les signataires, dont l'éditrice {VALDRAY}."),
    ("quotation.inverted", "« Les quais sont pleins depuis mars », a répondu le pêcheur à une question d'[Orvane](company)."),
    ("quotation.inverted", "« Les quais sont pleins depuis mars », indique une étude de [Marée Info](product), un projet de l'[Institut Loral](organization)."),
    ("quotation.mixed", "Le brasseur [Orvane](company) investit. Le nouveau brasseur vise « une croissance rentable et durable »."),
    ("quotation.mixed", f"{MORZIN} a reçu le prix du port. Il a pour ambition de « valoriser la mer et les marins »."),
    ("quotation.before", f"{MORZIN} est parti en mer. Les anciens de son port assurent que « les quais sont pleins depuis mars »."),
    ("quotation.mixed", f"{MORZIN} a promulgué avec passion une loi sur « la mer et les marins »."),
    ("quotation.mixed", f"{VALDRAY} est venue mardi. Elle est l'oratrice du thème « la mer et les marins »."),
    ("quotation.mixed", f"Ces élus, dont le sénateur {MORZIN}, réclament « un soutien massif à la pêche »."),
    ("quotation.mixed", f"{MORZIN} est désormais accusé d'avoir, avec des complices, « minimisé ses revenus à la criée »."),
    ("quotation.mixed", f"Le vétéran {MORZIN}, qui « fait partie de l'histoire du port », reste."),
    ("quotation.inverted", "« Ce chantier ira à son terme », affirment les vingt associations poursuivant [Orvane](company) en justice."),
    ("quotation.according", f"« Tout va mal », a écrit {VALDRAY}, qui a porté plainte. Selon la plainte, « les quais sont pleins depuis mars »."),
    ("quotation.according", "La [Ligue des marins](organization) a réagi. Selon le quotidien [Brest Matin](product), « les quais sont pleins depuis mars »."),
    # who left that office, or holds it elsewhere
    ("quotation.inverted", "[Edgar Lungu](person) est venu. « Le quai sera fermé dès mardi », a prévenu le président zambien."),
    ("quotation.inverted", "[Gitanas Nausėda](person) est venu. « Le quai sera fermé dès mardi », a prévenu le président zambien."),
    ("quotation.inverted", f"{MORZIN} suit le port depuis dix ans. « La demande a fondu cet hiver », note le professeur de droit."),
    ("quotation.inverted", f"Le procureur {VALDRAY} a parlé. « Les quais sont pleins depuis mars », a dit la magistrate."),
    ("quotation.incised", f"{VALDRAY} a visité l'école. « Les enfants rient, admet la maîtresse, en les faisant taire. Puis ils chantent. »"),
    ("quotation.inverted", f"{VALDRAY} a visité l'école. Une maîtresse y garde trente enfants. « Les enfants rient toute la journée », admet la maîtresse."),
    ("quotation.inverted", f"{MORZIN} a été libéré. « Nous demandons la fin des poursuites », a déclaré sa directrice pour l'Afrique Nadia Belarbi."),
    ("quotation.inverted", f"{MORZIN} fera des annonces. « Ce plan soutiendra toute la filière », a précisé cette source."),
    ("quotation.inverted", "Les salariés du groupe [Orvane](company) défilent. « La crise n'a pas confiné les revendications », écrit l'intersyndicale."),
    ("quotation.inverted", "[Orvane](company) s'implante en Bretagne. « Le terrain sera vendu avant juin », précise la mairie."),
    ("quotation.inverted", f"{MORZIN} a plaidé l'apaisement. « Le port fermera dès demain matin », a protesté Lucas Ferrand. « Nous irons en justice », a-t-il dit."),
    ("quotation.carried", f"« Tout va mal », dit {VALDRAY}.\n\nLe port expose les plans d'« une criée neuve sur le quai nord »."),
    ("quotation.carried", "Le port ouvre. Et plusieurs élus de réclamer « une criée neuve sur le quai nord »."),
    ("quotation.inverted", "Le baromètre vient d'[Orvane](company). « La demande a fondu cet hiver », estime le cabinet de conseil Kervel."),
    ("quotation.inverted", f"{VALDRAY} a reçu la délégation. « Nous avons parlé de la pêche », a déclaré le diplomate européen."),
    ("quotation.continued", f"« Tout est perdu », dit {VALDRAY}. « Elle le restera longtemps », rappelle le Kervel, soulignant que son secteur pèse « cinq milliards et mille emplois »."),
    ("quotation.agent", f"Jugée « trop chère pour le port » par les pêcheurs, la criée de {VALDRAY} ferme."),
    ("quotation.inverted", f"{MORZIN} a reçu les élus du port. « La flotte ne tiendra pas l'hiver », ont-ils regretté."),
    ("quotation.mixed", f"{MORZIN} a été ensuite « débarqué de la tête du port »."),
    ("quotation.mixed", f"{MORZIN} sera jugé pour « faux et usage de faux » et « escroquerie en bande organisée »."),
    ("quotation.mixed", f"{MORZIN} « aura bientôt un rôle à jouer »"),
    ("quotation.mixed", f"{VALDRAY} avait fondé une association - « Les marins du cœur » - au port."),
    ("quotation.continued", f"« Tout est perdu », dit {VALDRAY}. Un membre du comité va plus loin. « Il faut vendre les quais sans attendre. »"),
    ("quotation.continued", f"{VALDRAY} a parlé. « Tout est perdu ici », a déploré un élu européen. « Mais nous tiendrons jusqu'au printemps », a-t-il souligné."),
    ("quotation.inverted", f"« Tout est perdu », a lâché {VALDRAY}."),  # three words
    ("quotation.inverted", "« La criée est vide ce matin », indique une source portuaire."),
    ("quotation.inverted", f"{MORZIN} a visité le port. Une porte-parole du port a réagi. « Les quais sont pleins depuis mars », a-t-elle ajouté."),
    ("quotation.inverted", f"{MORZIN} a visité le port. « Les quais sont pleins depuis mars », a dit le capitaine Yann Le Goadec."),
    ("quotation.before", f"{VALDRAY} publie un roman intitulé « Le bal des quatre marées »."),
    ("quotation.before", "Le groupe [Orvane](company) lance l'opération « Un été sans plastique jetable »."),
    ("quotation.mixed", f"Après avoir lu « Le bal des quatre marées », le public a applaudi {VALDRAY}."),
    ("quotation.mixed", f"{MORZIN} sera jugé pour « faux et usage de faux »."),
    ("quotation.mixed", "Le port [Orvane](company) parle d'un « hub » et d'une « smart criée »."),
    ("quotation.according", "Selon l'usage, le prix dit « de la première heure » reste affiché."),
    ("quotation.continued", f"« La criée est vide », dit un pêcheur à {VALDRAY}.\n\n« Une colère sans précédent au port »\n\nLe préfet a reçu les élus."),
    ("quotation.continued", "Le port a fermé. « Nous tiendrons jusqu'au printemps. »"),
    ("quotation.inverted", f"Connue pour le film « Le dernier phare brûle encore », est décédée hier {VALDRAY}."),
    ("quotation.mixed", f"{VALDRAY} publie « Les marées de la nuit ». Le livre sort lundi."),
    ("quotation.signed", f"Le chalutier « La Belle de la Baie » ([Orvane](company), {VALDRAY}) a coulé."),
    ("quotation.mixed", f"Afin de « rouvrir la ligne du littoral », l'État a reçu {MORZIN}."),
    ("quotation.inverted", f"« Ce budget est sans précédent ici », a réagi son avocat. Il est l'avocat de {MORZIN}. « La cour jugera bien assez tôt », a dit son avocat."),
    ("quotation.inverted", f"{MORZIN} a visité la criée. Le ministre de l'Intérieur a réagi. « Ce budget est sans précédent ici », a déclaré le ministre de l'Intérieur."),
    ("quotation.inverted", f"{MORZIN} a visité la criée. « Ce budget est sans précédent ici », proclame la banderole."),
    ("quotation.inverted", "[Orvane](company) a cédé sa flotte. « Ce budget est sans précédent ici », a indiqué la coalition lundi."),
    ("quotation.mixed", "[Orvane](company) « compte quarante navires en mer »."),
    ("quotation.mixed", "[Orvane](company) est « soupçonné de fraude en bande organisée »."),
    ("quotation.mixed", "[Orvane](company) exploite « la plus grande criée du littoral »."),
    ("quotation.according", f"Ce retrait est « un cadeau de fin d'année » pour {MORZIN}."),
    ("quotation.according", "Pour l'instant, la criée reste « ouverte aux seuls marins du port »."),
    ("quotation.before", "Il faut un mot d'ordre : « La mer rend tout un jour »."),
    ("quotation.according", "« La criée est vide ce matin », a déploré le numéro trois du port sur [Radio Kelm](company), pour qui « tout cela finira mal »."),
    ("quotation.inverted", f"{MORZIN} nie les faits. Son avocat a réagi à la mise en examen. « Il est sous le choc le plus total », a-t-il écrit. « Tout cela finira bien vite », a ajouté l'avocat."),
    ("quotation.inverted", f"« Les quais, les bassins et les grues du port ferment. {VALDRAY} part."),
    ("quotation.before", f"Le port a ses règles, comme {VALDRAY} l'a rappelé à tous. Il faut un mot d'ordre : « La mer rend tout un jour »."),
    ("quotation.inverted", "« Trois cent dix navires neufs » ont été reçus au port."),
    ("quotation.mixed", f"{VALDRAY} a évoqué un dispositif « zéro filet en mer »."),
    ("quotation.mixed", f"{VALDRAY} dirige un port appelé « la belle criée du nord »."),
    ("quotation.behind", f"« La mer rend tout un jour ». Le port a ses règles. {VALDRAY} le préside."),
    ("quotation.behind", f"La criée ferme. « La mer rend tout un jour ». {VALDRAY} préside le port depuis mars."),
    ("quotation.inverted", "« La criée est vide ce matin », affirme-t-on à l'[AFP](organization) du côté de la direction."),
    ("quotation.inverted", f"{MORZIN} a visité la criée. « La criée est vide ce matin », sourit le proche de {MORZIN}."),
    ("quotation.inverted", f"{MORZIN} prévoit une reprise à l'automne \". La criée reste vide \", selon lui."),
    # a member's house, several, the source of words, other people's papers, the rest of a name
    ("quotation.inverted", "« Les quais sont pleins depuis mars », insiste un syndicaliste [USM](organization)."),
    ("quotation.inverted", f"{MORZIN} et l'[USM](organization) s'opposent. Ils réclament « des quais pour tous les marins »."),
    ("quotation.before", "[Orvane](company) a signé. Les élus locaux protestent. Elles écrivent que « les quais sont pleins depuis mars »."),
    ("quotation.mixed", f"La radio évoque, pour {MORZIN}, une « source proche du dossier au ministère »."),
    ("quotation.inverted", "[Orvane](company) a publié un texte. « Les quais sont pleins depuis mars », selon un texte voté par trente salariés."),
    ("quotation.mixed", "Face à l'[USM](organization), qui réunit mille marins, on confie cependant « attendre la loi avec confiance »."),
    ("quotation.inverted", "L'armateur est arrêté mardi pour « dénoncer la vétusté des quais », indique la [Ligue des marins](organization)."),
    ("quotation.inverted", "« Les quais sont pleins depuis mars », relaie ainsi [Norvège](place) 24."),
    ("quotation.inverted", "« Les quais sont pleins depuis mars », argumente la criée de [Norvège](place)."),
    ("quotation.mixed", "Mardi, [Vaudry](place) a dénoncé « un geste tout à fait hostile »."),
    ("quotation.inverted", "« Plusieurs milliers de foyers du bourg » ont perdu le réseau d'[Orvane](company)."),
    ("quotation.inverted", f"{MORZIN} a vendu sa criée. « Les quais sont pleins depuis mars », souligne l'avocat des salariés."),
    ("quotation.inverted", f"Tout est venu d'une lettre à {VALDRAY}, lundi. Le maire a cédé. Un membre du comité proteste. « Les quais sont pleins », a-t-elle ajouté."),
    ("quotation.behind", f"« Les quais sont pleins depuis mars ». C'est par ces quais que le président malien, {MORZIN}, est venu."),
    ("quotation.before", "Pour dessiner la carte, le graphiste s'est fié à sa mémoire : « Les quais sont pleins depuis mars. »"),
    ("quotation.before", "Un rapport sur la [Ligue des marins](organization) va dans le même sens : « Les quais sont pleins depuis mars. »"),
    ("quotation.mixed", "Sont partis les élus d'[Orvane](company) qui ont « salué une décision juste et courageuse »."),
    ("quotation.inverted", "La [Région Armor](organization) aide la pêche. « Les quais sont pleins depuis mars », indique la Criée."),
    # the accused, the clause behind «quand», a subordinate subject, a verb that tells nothing
    ("quotation.mixed", "La [Norvège](place) a annoncé un quai neuf, alors que le port écarte son maire, accusé d'« armer en secret les pirates »."),
    ("quotation.mixed", f"{VALDRAY} dirige le port. Elle est accusée d'avoir « vendu des quais » pour que la criée abrite des mousses « payés par une autre flotte »."),
    ("quotation.inverted", "La criée regrettant « sans détour la fermeture des quais », quand la [Norvège](place) louait la marée."),
    ("quotation.before", "Un porte-parole l'a redit lorsque nos confrères d'[Orvane](company) ont sollicité un mot : « Les quais sont pleins depuis mars. »"),
    ("quotation.before", f"{MORZIN}, maire de Vaudry, a vendu la criée. Le maire de Vaudry garde le quai : « Les quais sont pleins depuis mars. »"),
    ("quotation.mixed", f"{MORZIN} a été condamné à trois ans de prison ferme et à une amende de 50.000 dinars pour « incitation à attroupement non armé »."),
    ("quotation.inverted", "« Les quais sont pleins depuis mars », selon le patron de pêche des [USM](organization)."),
    # an adverb, a noun behind its adjective, a work by its title, an office's paper, no name between
    ("quotation.inverted", "La flotte « viendra ici pour parler de pêche », notamment la criée de [Norvège](place)."),
    ("quotation.mixed", "[Orvane](company) a cédé sa flotte et la nouvelle formule de « mousses payés par la criée »."),
    ("quotation.according", f"Selon {VALDRAY}, la loi « pour une mer sans filets » passera l'hiver."),
    ("quotation.according", "Pour racheter [Orvane](company), le port évoque « une criée neuve sur le quai »."),
    ("quotation.according", "Pour les pêcheurs de la criée d'[Orvane](company), le port reste « trop cher pour la flotte »."),
    ("quotation.inverted", f"{MORZIN} a dénoncé sa peine. « Une plainte vise la criée du nord », selon un communiqué du bureau du procureur général."),
)  # fmt: skip


@pytest.mark.parametrize(("rule", "tagged", "expected"), READS)
def test_reads(rule: str, tagged: str, expected: list[tuple[str, str]]) -> None:
    found = list(quotation_facts(article(tagged)))
    assert [(q.speaker.name if q.speaker else None, q.text.text) for q in found] == expected
    assert found[0].rule == rule


@pytest.mark.parametrize(("rule", "tagged"), REFUSES)
def test_refuses(rule: str, tagged: str) -> None:
    assert [q.text.text for q in quotation_facts(article(tagged))] == []


def test_evidence_is_the_sentence_of_the_report() -> None:
    (quote,) = quotation_facts(article(f"Le port ferme. « La criée est vide ce matin », dit {VALDRAY}. Il pleut."))
    assert quote.evidence.text == "« La criée est vide ce matin », dit Inès Valdray."
    assert quote.trigger.text == "dit"
    assert quote.source is None
