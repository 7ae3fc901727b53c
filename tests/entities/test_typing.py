"""What a name is: every line a construction, with invented names and no model."""

from __future__ import annotations

import pytest

from tests.entities.marked import entities, expected, named, plain

UNKNOWN_COMPANIES = [
    # Behind a verb of speech a ware in the plural is a firm.
    "Le groupe [c Biscuits Torbenson] recrute. « Rien ne presse », a déclaré lundi [c Biscuits Torbenson].",
    "[c Julien Ravalement], une PME bretonne de 40 salariés, recrute.",
    "[c Julien Ravalement] est une entreprise bretonne.",
    "[c Zelvaro], entrée en Bourse en 2004, a plongé.",
    "[c Zelvaro] a vu son chiffre d'affaires doubler.",
    "Le [c Groupement Zelvaro] recrute.",
    "La start-up [c Zelvaro] a présenté ses comptes.",
    "Le groupe [c Dorvane] va supprimer 300 postes.",
    "Un accord avec l'éditeur de logiciels [c Bramelis] est prévu.",
    "Le fabricant de batteries [c Ostrelys] embauche.",
    "Le fabricant breton de batteries [c Ostrelys] embauche.",
    "Le loueur de voiliers [c Maribel Nautique] embauche.",
    "Selon l'américain [c Trivanta], le marché stagne.",
    "[c Zelvaro SA] publie ses résultats.",
    "Le rachat de [c Velmora] est terminé.",
    "[c Orvane Capital] a investi 3 millions d'euros.",
    "La filiale [c Zelvaro Maroc] emploie 30 personnes.",
    "[c Alvéa & Fils] a racheté l'usine.",
    "Des sociétés comme [c Zelvaro], [c Dorvane] et [c Bramelis] recrutent.",
    "[c Nexuria] (+2,3 %) profite de la hausse.",
    "La Bourse salue [c Bank of Velmor].",
    "La vente de l'usine par la société [c Zelvaro groupe] est faite.",
    "Semaine décisive pour l'avenir de [c Zelvaro]. L'entreprise va mal.",
    "[c Zelvaro]. Cette entreprise taille des cristaux.",
    "Basée à [l Lyon], [c Zelvaro] mise sur le bois.",
    "[c Zelvaro], spécialisée dans le crédit automobile, a réagi.",
    "La [c Fonderie du Velmor] emploie 290 personnes.",
    "Le prix va à [c Ulysse Traitements], une PME de 58 salariés.",
    "Le patron, qui connaît son partenaire [c Bramelo], signe.",
    "La directrice de [c Orange] est partie, dit [p Ines Kervadec] de [c Zelva Securities Group].",
    "Le fonds [c AgDevZel], investisseur, est vendu.",
    # The owners of a firm beside its founder; Portuguese and Spanish tie with «de».
    "La banque [c Tavelo et Cie] et la société [c Zelvaro] recrutent.",
    "La société [c Sociedade de Aguas de Valmeira] recrute.",
    # The land it is from is no part of a bank's name, nor the town it works in of a firm's.
    "La Banque néerlandaise [c ZVX Bank] recrute.",
    "La société [c Société Générale] de [l Lyon] recrute.",
    # Behind a heading no full stop stands, but a new sentence begins.
    "Un terminal confié à [c Renault] Le groupe français recrute.",
    "La filiale de [c Total] et de [c General Electric] ferme.",
    # What firms are measured by, are said to be, are introduced as.
    "[c Zelvaro] (1.700 salariés) a un nouveau patron.",
    "Deux autres, dont [c Zelvaro] (640 millions d'euros), se retirent.",
    "[c Zelvaro] est un opérateur postal très présent ici.",
    "[c Zelvaro] reste le deuxième fabricant de briques du pays.",
    "Il signe avec un fabricant portugais, [c Zelvaro].",
    "Le leader québécois du jeu, [c Zelvaro], double ses effectifs.",
    "Les deux groupes, [c Zelvaro] et [c Dorvane], se parlent.",
    "Un accord avec le sud-coréen [c Zelvaro] suivra.",
    "Un accord avec [c Zelvaro Copper] suivra, comme avec [c ZN Power AS].",
    "La galerie parisienne [c Aveldane] expose.",
    "L'amende vise [c Zelvaro Mobile CI] cette fois.",
    # What the holder of a title runs stands between it and the firm.
    "La vice-présidente aux finances de [c Zelvaro] part.",
    "La vice-présidente achats de [c Zelvaro] part.",
    "Le directeur du pôle fiction de [c Zelvaro] part.",
    "La responsable de la recherche et du développement de [c Zelvaro] part.",
    "Le directeur artistique et associé de [c Zelvaro] part.",
    # A firm's noun before a first name and a surname; a noun in the plural before two names.
    "Le groupe [c Jeanne Kervadec] recrute.",
    "Ses filiales [c Zelvaro] et [c Dorvane Mine] recrutent.",
    "[c Zelvana Plast], dont la famille détient 12 %, recrute.",
    "[c Zelvana Verte], fondé il y a trente ans, recrute.",
    "La société [c RH Zelvaro] recrute.",
    "La plus connue est [c Zelvaro]. Cette entreprise familiale va mal.",
    "Il vend son homologue français [c Zelvaro] valorisé 210 M€.",
    "Depuis mardi, [c Zelvaro] appartient désormais à un fonds.",
    "La création de [c Zelvaro] a surpris.",
    # An acronym of another language in brackets ends the name of a body.
    "Il vit des dons du [o Fonds d'investissement public] (ZQF), dit-il.",
    "L'analyste [p Jeanne Kervadec] de [c Zelvaro Securities] en doute.",
]
PEOPLE = [
    "Le magnat breton des médias [p Jeanne Kervadec] est parti.",
    # An apostrophe inside a name, and the «M» that is no honorific.
    "[p Omar Ra'adim] a réagi, dit-il.",
    "Le sculpteur [p M'Brado Kervadec] a réagi.",
    "« C'est long », confie à l'[o AFP] [p Jeanne].",
    # «Jeanne» is no short form of the club that is called after her.
    "[p Jeanne Kervadec] joue au [o Jeanne Comedy Club]. L'actrice [p Jeanne] sourit.",
    "La directrice du groupe [p Jeanne Kervadec] raconte.",
    "La démission de MM. [p Brandal] et [p Hausnor] surprend.",
    "Pour [p Jeanne Kervadec] PDG de [c Zelvaro], rien ne presse.",
    "Elle est à deux familles, les familles [p Wuytal] et [p Jorisel].",
    "La présidente de la [o Confédération] [p Jeanne Kervadec] part.",
    "Le Sud-Africain [p Ylvo Torbenson] a été nommé hier.",
    "Voilà [p Jeanne Kervadec] Après avoir signé, elle part.",
    "La ministre valmérienne du Budget, [p Jang Seo-won], a réagi.",
    "La ministre française des Dentelles [p Jeanne Roux] a réagi.",
    "Le ministre de la Justice du [l Bade-Wurtemberg], [p Paul Roux], a réagi.",
    "[p Paul Ben Cheikh] a réagi, dit-il.",
    "La présidente de la [o Banque mondiale] [p Lagarde] a réagi.",
    "Les journaux du magnat [p Jeanne Kervadec] [c General Electric] ferment.",
    "L'imam [p El hadj Omar Kervadec] a rouvert la mosquée, dit-il.",
    "[p Jeanne Louise Danone] a réagi, dit-elle.",
    "Pour [p Jeanne Kervadec] d'[c Airbus], le marché stagne.",
    "Le porte-parole de la [o police de Rouen], [p Yusra Tanu], a parlé.",
    "Selon la nouvelle directrice des enquêtes très spéciales de la région de [l Rouen], [p Mitra Zemba], rien ne presse.",
    "Pour Son Excellence [p Ilda B. Tornu], aux [l Etats-Unis], rien ne presse.",
    "[p Paul Kervadec] de l'[o ONU] a réagi.",
    "Basée à [l Lyon], [p Jeanne Kervadec] a réagi.",
    "La ville a reçu [p Jeanne Kervadec]. L'entreprise va mal.",
    "« Rien », déplore auprès de l'[c AFP] [p Sini Kervad].",
    "La présidente de [c Radio France] [p Sibane Veylon] a réagi.",
    "La députée [o RN] de la [l Somme] [p Ines Roux] a réagi.",
    "Le ministre [p Brice N'Zema] a réagi.",
    "L'administration [p Trump] et le gouvernement [p Kervadec] négocient.",
    "[p Mamadou Dame Moussa Kervadec] a réagi.",
    "[p Jeanne Sas] a réagi.",
    "[p Jeanne Kervadec] a été nommée hier.",
    "M. [p Kervadec] a refusé de répondre.",
    "Le ministre [p Jeanne O] parle. Mme [p O] a refusé de répondre.",
    "[p Jean Sur] plaide. Me [p Sur] a refusé de répondre.",
    "Mme [p von der Brüne] a refusé de répondre.",
    "Le ministre [p Yorim Baltar] se rendra sur place.",
    "La directrice générale [p Ylva Torbenson] part.",
    "[p Paul de la Verrerie] et [p Ines van der Meulen] signent.",
    "Le président de la République [p Paul Kervadec] signe.",
    "L'ancien président de la République [p Paul Kervadec] signe.",
    "L'ex-président de la République [p Paul Kervadec] signe.",
    "La présidente écologiste de la région [p Anne Kervadec] signe.",
    "[p Hélène Duvallon], 54 ans, prend la parole.",
    "L'avocate, Me [p Sarah Benkirel], a fait appel.",
    "Le ministre du Pétrole et des Mines [p Birane Tolvek] a réagi.",
    "La ministre déléguée aux Transports [p Ylva Torbenson] a réagi.",
    "[p Osvik Tarben] (photo), a réagi.",
    # Whose minister it is, what his portfolio is called, where he spoke.
    "Le ministre britannique des Transports [p Ylvo Torbenson] a réagi.",
    "Le ministre des Entreprises [p Ylvo Torbenson] a réagi.",
    "« Rien ne presse », a dit à l'Assemblée M. [p Torbenson].",
    # Who speaks behind words quoted.
    "« Rien ne presse », a déclaré lundi [p Ylvo Torbenson].",
    "« Rien ne presse », écrivent dans une note [p Ylvo Torbenson] et [p Jeanne Kervadec].",
]
KNOWN = [
    # Neither speaks.
    "Il a crié « [r Ylvo Torbenson] » puis a fui.",
    "« Rien ne presse », a déclaré la baronne d'[l Ylvo Torbenson].",
    "La [o Ville de Lorvec] finance le stade.",
    "La [r Lamborghini Bravella] se vend bien.",
    "[c Orange] a racheté une start-up.",
    "Le groupe [c Carrefour] ferme trois magasins.",
    "Le train part de [l Lyon] et arrive à [l Rennes].",
    "La [o Commission européenne] a tranché.",
    "La [o BCE] a relevé ses taux.",
    "Le [o ministère de la Défense] a démenti.",
    "La vice-présidente de la [o Banque centrale de Valmer] [p Jeanne Roux] a démenti.",
    "L'ancien Président du groupe [c Zelvaro], [p Jeanne Roux], a démenti.",
    "Le [o ministère sud-africain des Transports] a démenti.",
    "Le [o ministère de la Santé] et l'[o Unicef] ont signé.",
    "Les élus de [o La République en marche] ont démenti.",
    "[p Jeanne Roux], la présidente [l Norvège] du groupe [c Zelvaro], a démenti.",
    "Le [o gouvernement marocain] et l'[o État français] ont signé.",
    "L'[o État] détient 15 % de [c Renault].",
    "Le [o parquet de Lyon] et l'[o inspection du travail] enquêtent.",
    "L'usine [c Renault] de [l Flins] ferme.",
    "La [r Renault Sirène] arrive.",
    "Le [r Airbus X500] et le [r Microsoft 21X] sont vendus.",
    "Les données viennent de la plateforme [r Zelvamap] de la [o Banque mondiale].",
    "Elle en parle sur la plateforme [r Zelvamap].",
    "La plateforme [c Zelvamap] a levé 3 millions d'euros.",
    "La raffinerie [l Tavelo] ferme.",
    "Le guide [r Zelvaro] et le sommet [r Bramelis France] attirent.",
    "La [o Fondation Zelvaro], créée par le groupe, investit et lève 3 millions d'euros.",
    "Le [l Botswana] et [c De Beers] signent; le [l Botswana] investit, lève et vend.",
    "Un accord de plus Le [l Maroc] lève 3 millions d'euros.",
    "[c Renault Finance] et [c Peugeot Maroc] recrutent.",
    "Le [r CAC 40] et le [r Dow Jones] reculent.",
    "La mine [l Bonakra] et le gisement de [l Tavelo] produisent.",
    "Les sites de [l Tavelo], en [l Floride], et de [l Bonakra] ([l Somme]) ferment.",
    "L'ex-[c Orange] recrute.",
    "La [o Banque mondiale] pour l'[l Afrique] recrute.",
    "La banque française [c Société Générale] recrute.",
    "Le modèle existe en [r Noir Abysse] métallisé.",
    "Le chanteur du groupe [o Zelvaro] annule son concert.",
    "Les [o Vingt-Sept] se réunissent.",
    # Works and programmes fill their quotation marks; a firm's noun says more.
    "Le coup d’envoi d’un chantier baptisé « [r Semer Gabon] » a été donné à [l Kinshasa].",
    "La start-up « [c Semer Gabon] » a levé 3 millions d'euros.",
    # A part of a land is a place, another name before a land a firm.
    "Le climat du [l Haut Gabon] change.",
    "[p Idrissa Kambou Sorel] a officiellement pris ses fonctions.",
    "[p Jeanne Roux], Président de [c Renault], salue un succès.",
    "Sa rivale [p Florence Tavani] attend.",
    # Names of common nouns alone, and one that its house writes without a capital.
    "La députée [o La République en marche] a réagi sur [o franceinfo].",
    # A blank that does not break parts names like any other.
    "«C'est faux», réagit pour l'[o AFP]\u00a0[p Jeanne Tarben].",
    "La société de [p Jeanne Kervadec] [c Airbus] recrute.",
    "La société de [p Jeanne-Marie Airbus] recrute.",
    "Le [o gouvernement de la République démocratique du Congo] et celui de [l Kinshasa] signent.",
    "Le [o ministère de l'Élevage, des Forêts et du Développement rural] recrute.",
    "Le [o ministère de l'Élevage, du Lait] et [p Jeanne Kervadec] signent.",
    "Le [o ministère de la Santé], de la [o Banque mondiale] et d'[c Airbus] parle [p Paul Roux].",
    "Elle enseigne à l'[o université de Caroline du Nord] et à l'[o université de Valmérie du Sud].",
    "Ce mardi, [p Tavo Nkaro Ng'ebi] a été officiellement nommée directrice.",
]
LED = [
    "Le [o ministère français des Affaires étrangères] a démenti.",
    "Le [o ministère de la Transition écologique et solidaire] a démenti.",
    "Le [o ministère congolais de l'Énergie et de l'Hydraulique] a démenti.",
    "Le [o gouvernement sud-africain] a démenti.",
    "Le [o tribunal de grande instance d'Aix-en-Provence] a tranché.",
    "Selon l'[o hôpital de Villeneuve-d'Ascq], rien ne presse.",
    "La [o police de Rouen] a démenti.",
    "[p Jeanne Roux], directrice du [o centre hospitalier de Valmer], a démenti.",
    "[p Jeanne Roux], administratrice du [o château de Valmer], a démenti.",
    "[p Jeanne Roux], proviseure du [o lycée Kervadec], a démenti.",
    "[p Jeanne Roux], présidente du [o comité des fêtes de Valmer], a démenti.",
    "[p Jeanne Roux], présidente du [o Stade valmérois], a démenti.",
    "[p Jeanne Roux] prend la direction de la [o Cité de la chanson].",
    "[p Jeanne Roux], vice-présidente au [o conseil régional], a démenti.",
    "[p Jeanne Roux], présidente de la [o commission des finances], a démenti.",
    "[p Jeanne Roux], directrice du site nantais de [c Zelvaro], a démenti.",
    "[p Jeanne Roux], directrice technique adjointe de [c Zelvaro], a démenti.",
    "[p Jeanne Roux], présidente des [o Mutuelles de l'Orvane], a démenti.",
    "[p Jeanne Roux], porte-parole des [o forces du GNX], a démenti.",
    "[p Jeanne Roux], vice-présidente du [o Conseil italien], a démenti.",
    "[p Jeanne Roux], présidente de la [o métropole valmérienne], a démenti.",
    "Le président [o EELV] de la [o métropole valmérienne], [p Jean Roux], a démenti.",
    "[p Jeanne Roux], cheffe de la [o section de recherches de Valmer], a démenti.",
    "[p Jeanne Roux], présidente de la [o fédération des loueurs de barques], a démenti.",
    "L'[o ambassade de Suède] a démenti.",
    "Le [o ministère des Marchés publics] a démenti.",
    "Le [o ministère de l'Élevage et de l'Action rurale] a démenti.",
    "Selon la [o U.S. Kervan Tavant Administration], rien ne presse.",
    "La start-up [c Zelvaro Tavant Systems S.A] recrute.",
    # An acronym tells where the name of a body begins, though nothing else has a capital.
    "Le [o comité de défense des loutres] ([o CDL]) a démenti. Le [o CDL] recrute.",
    "Le [o Mouvement vers la lumière] ([o MVL]) a démenti. Le [o MVL] recrute.",
    "La [o Chambre valmérienne de l'ardoise] ([o AVC]) a démenti. L'[o AVC] recrute.",
    "Le [o Conseil supérieur de la relance] ([o CSR]) a démenti.",
    "L'[o UVS] ([o Union vosgienne des scieries]) a démenti.",
    "Le [o Snéval] ([o syndicat des éleveurs de Valmérie centrale]) a démenti.",
    "La société [c KZT] ([c Korvia et Zelva Tavant]) recrute.",
    # Shops and houses, parties told by their colour, whom an association gathers.
    "[p Jeanne Roux], directrice de la [o crèche Les Lutins], a démenti.",
    "[p Jeanne Roux], directrice du [o camping des Aulnes], a démenti.",
    "[p Jeanne Roux], gérante de l'[o hôtel Zelva], a démenti.",
    "[p Jeanne Roux], patronne du [c restaurant Le Zelva], a démenti.",
    "[p Jeanne Roux], directrice de la [c librairie des Aulnes], a démenti.",
    "[p Jeanne Roux], porte-parole du [o parti conservateur], a démenti.",
    "[p Jeanne Roux], présidente du [o groupe socialiste et républicain], a démenti.",
    "[p Jeanne Roux], présidente du [o parti communiste de Valmérie], a démenti.",
    "Le chef du [o parti travailliste] [p Jean Roux] a démenti.",
    "[p Jeanne Roux], coprésidente du [o groupe des élus écologistes], a démenti.",
    "[p Jeanne Roux], présidente de l'[o association des loueurs de barques], a démenti.",
    "La patronne du café [p Jeanne Roux] a démenti.",
    "[p Jeanne Roux] déjeune au camping des Aulnes.",
    "[p Jeanne Roux] quitte le parti conservateur.",
    "[p Jeanne Roux], présidente du Groupe [c Zelvaro], a démenti.",
    "[p Jeanne Roux], présidente du groupe social, a démenti.",
    "[p Jeanne Roux], présidente du groupe des amis écologistes, a démenti.",
    "[p Jeanne Roux], présidente du parti populiste de gauche, a démenti.",
    "[p Jeanne Roux], présidente de l'association, a démenti.",
    # A place to visit, a board, a firm's part, a noun that names nothing.
    "[p Jeanne Roux] visite le château de [l Kervadec].",
    "[p Jeanne Roux], présidente du conseil d'administration d'[c Airbus], a démenti.",
    "[p Jeanne Roux], directrice du laboratoire d'[c Airbus], a démenti.",
    "[p Jeanne Roux], directrice du théâtre, a démenti.",
    "[p Jeanne Roux], vice-présidente du conseil italien, a démenti.",
    "[p Jeanne Roux], présidente de la métropole nouvelle, a démenti.",
    "[p Jeanne Roux], présidente du syndicat [o FO], a démenti.",
    "[p Jeanne Roux], présidente de la fédération du secteur ([o FZV]), a démenti.",
]
# Their deeds make them bodies, or a capital and a complement, or what organ they are.
DOING = [
    "Le [o port de Valmer] emploie 40 personnes.",
    "La [c forge de Valmer], fondée en 1820, a fermé.",
    "La [c verrerie de Valmer] va être placée en redressement judiciaire.",
    "Le tribunal prononce la liquidation judiciaire de la [c verrerie de Valmer].",
    "Les salariés de la [c filature du Velmor] attendent.",
    "Le groupe [c Korvia] a racheté la [c fonderie de Valmer].",
    "Le groupe [c Korvia] a signé un accord de coopération avec le [o port de Valmer].",
    "Un accord entre le groupe [c Korvia] et le [o port de Valmer] suit.",
    "L'usine est rachetée par le [o diocèse de Valmer].",
    "L'[o abattoir de Valmer] (40 salariés) rouvre.",
    "Le [o port de Valmer] emploie 40 personnes. On parle du [o port de Valmer].",
    "Lors du [o conseil municipal de Valmer], rien ne s'est dit.",
    "La [o Zone industrielle de Valmer] ([o VIZ]) recrute. La [o VIZ] investit.",
    "On parle de la [o Coalition pour l'eau minérale] ici.",
    "On parle du [o Commissariat général au développement durable] ici.",
    "Le groupe [c Korvia] va au [o Fonds d'action] (ZFX).",
    "On parle du [o Fonds national d'action] saoudien ici.",
    "Le rendement de la [c scierie de Valmer], qui emploie 40 personnes, baisse.",
    "La [o ville de Lyon] emploie 40 personnes et la [o région Zelvana] va investir.",
    "L'[o usine de Lyon] emploie 40 personnes.",
    "[p Jeanne Roux], directrice de la [o prison de Valmer], a démenti.",
    "[p Jeanne Roux], porte-parole de la [o campagne de Paul Kervadec], a démenti.",
    "[p Jeanne Roux], directrice des [o Archives marocaines], a démenti.",
    "La [o Cour suprême brésilienne] a tranché.",
    # The same nouns as places, what tells of a firm, complements of a verb, boards of a firm.
    "Le bateau dans le port de [l Paris] emploie 40 personnes.",
    "Le bateau du port de [l Paris] emploie 40 personnes.",
    "Le port de [l Paris] sent bon.",
    "Les touristes du port de [l Paris] attendent.",
    "Le voilier a heurté le port de [l Paris].",
    "Le maire de la ville de [l Lyon] a parlé.",
    "La ville de [l Lyon] a été fondée en 43 et compte 40 musées.",
    "L'usine de [l Lyon] a annoncé la couleur.",
    "La brasserie [c Korvia Tavant] emploie 40 personnes.",
    "Lors du conseil de famille de [l Paris], rien ne s'est dit.",
    "On dit que le Conseil indique les règles.",
    "On dit que le Conseil d'administration recrute.",
    "On parle du fonds d'action ici.",
    "[p Jeanne Roux], directrice de la maison d'édition [c Zelvaro], a démenti.",
    "Le détenu de la prison de [l Lyon] écrit.",
]
# Names whose place in the sentence and whose shape would do for a company as well.
NO_COMPANY = [
    # What acts with an article, what bears a year, what a minister has in charge.
    "La Speedora a été dévoilée hier.",
    "Le plan « Valmer Digital 2030 » avance.",
    "Le ministre des Transports terrestres et aériens recrute.",
    "Transports gratuits pour les élus, dit-il.",
    "La stratégie « Valmer Capital » avance.",
    "Le gazoduc Trans Valmer est fermé.",
    "Le groupe paramilitaire Zelvaro recrute.",
    "Il a présenté son projet En France.",
    "La série « Zelvo's Choice » plaît.",
    "Un accord est prévu dans le cadre du Bramelis Hydrogen Project.",
    "Le plan d'action « ZELVARO » est prêt.",
    "Selon le Bramelis Maturity Index, le pays recule.",
    "La centrale de 900 kWc alimente l'usine.",
    "Un moteur de 230 kW et une batterie de 40 kWh équipent le modèle.",
    "Les GAFA reculent.",
    "Le salon Bramelis Energy & Investment Forum ouvre.",
    "Selon le Bramelis Women's Inclusion Index, le pays recule.",
    "Une zone franche, la Bramelis Oil & Gas Free Trade Zone, ouvre.",
    "La région Amérique latine & Caraïbes recule.",
    "Ancienne employée de mairie, elle écrit.",
    "WastedBox est dangereux.",
    "Selon la Bramelis Growers Association of Southern Africa, les ventes reculent.",
    "Selon l'African Bramelis Chamber, les ventes reculent.",
    "Le titre « Zelva Moor » est sorti.",
    "Le Sommet Climate for Growth (C4G) ouvre.",
    "La F8 Zelvana dévoilée à Genève plaît.",
    "Le projet gazier Zelvana Moor avance.",
    "Banque publique bretonne, elle recrute.",
    "La Fondation ZELVA affiche des résultats, recrute et signe.",
    "Le score à l’indice des infrastructures télécoms (TIX) recule.",
]
NOTHING = [
    "Le village attend la pluie. Isaac K.",
    "Le président de la République a parlé.",
    "Les Français votent dimanche.",
    "Les Sud-Africains votent dimanche.",
    "Le PIB a reculé et la TVA augmente.",
    "Les ventes Vins & Spiritueux ont reculé.",
    "Mardi, rien ne s'est passé.",
    "Interrogé hier, il a refusé de répondre.",
    "Le chef de l'État a parlé.",
    "On ne sait rien de plus.",
    "Le carrefour est fermé, l'action est vendue, le total est faux.",
    "Le ministre de l'Action publique a parlé.",
    "Le RSSI et la CISO ont parlé.",
    "Le taux effectif global (TEG) augmente.",
    "Un comité de défense des loutres (CDL) ne suffit pas.",
    "La RZP (redevance zonale des pêcheurs) augmente.",
    "Au XVe siècle, le moulin était neuf.",
    "Une unité de séparation des gaz (AZU) tourne; les AZU coûtent cher.",
    "Le conseil a voté une loi de finances partielle (ZQF).",
    "Le pays exige une autorisation de voyage électronique (eVA); le système eVA est là.",
    "Le site SEVESO et la liaison ADSL sont fermés.",
    "Avis aux amateurs: la vente est close.",
    "Le secrétaire d'État américain a parlé.",
    "Un projet d'investissementPar la suite, rien ne presse.",
    "La hausse du groupe de 2 212 ME est forte.",
]


@pytest.mark.parametrize("marked", UNKNOWN_COMPANIES + PEOPLE + KNOWN + LED + DOING)
def test_types(marked: str) -> None:
    found = entities(plain(marked))
    assert named(found) == expected(marked)


@pytest.mark.parametrize("text", NO_COMPANY)
def test_what_is_no_company(text: str) -> None:
    assert entities(text).companies == ()


@pytest.mark.parametrize("text", NOTHING)
def test_capitals_that_name_nothing(text: str) -> None:
    assert named(entities(text)) == []


VOTED = [
    ("Le Premier ministre du [l Canada] a parlé.", "Premier ministre du Canada"),
    ("La ministre de la Justice du [l Canada] a parlé.", "Justice du Canada"),
    ("Le ministre de l'Intérieur du [l Québec] a parlé.", "ministre de l'Intérieur du Québec"),
    ("La ministre régionale de la Santé de [l Saxe] a parlé.", "Santé de Saxe"),
    # What she is in charge of is no part of the body, where a title leads to it.
    (
        "[p Jeanne Roux], vice-présidente Recherche de l'[o université de Lorraine], a parlé.",
        "Recherche de l'université de Lorraine",
    ),
    ("Les [c Presses de l'université de Lorraine] vendent.", "Presses de l'université de Lorraine"),
]


@pytest.mark.parametrize(("marked", "vote"), VOTED)
def test_the_land_of_a_minister(marked: str, vote: str) -> None:
    """The model votes for the whole office; the land is a name of its own."""
    text = plain(marked)
    start = text.index(vote)
    assert named(entities(text, [(start, start + len(vote), "ORG")])) == expected(marked)


def test_a_common_word_that_the_model_reads_as_a_body() -> None:
    text = "Avis refait parler de lui."
    assert [c.name for c in entities(text, [(0, 4, "ORG")]).companies] == ["Avis"]
    assert entities(text).companies == ()


def test_the_whole_article_decides() -> None:
    """The second «Zelvaro» has no clue of its own, the first has."""
    text = "Zelvaro va bien. La start-up Zelvaro a levé 3 millions d'euros. On parle de Zelvaro."
    found = entities(text)
    assert [len(c.mentions) for c in found.companies] == [3]


def test_votes_are_not_answers() -> None:
    """The model calls the start-up a person; the words around it know better."""
    text = "La start-up Zelvaro a levé 3 millions d'euros."
    found = entities(text, [(12, 18, "PER")])
    assert named(found) == [("c", 12, "Zelvaro")]


LONE = [
    ("{} a décidé de doubler sa mise, après son introduction en Bourse.", ["Zelvaro"]),
    ("{} a décidé de partir, raconte son voisin.", ["Zelvaro"]),
    # A longer name, an honorific, a place's preposition explain the word; a work is quoted.
    ("{} était chez lui. Jeanne Zelvaro est son amie.", []),
    ("M. Kervadec était absent. Le rachat surprend, {0} aussi.", ["Zelvaro"]),
    ("M. Zelvaro était absent. Le rachat surprend, {0} aussi.", []),
    ("Le rachat surprend à {}.", []),
    ("Le producteur {} a doublé sa mise.", ["Zelvaro"]),
    ("Le producteur {} a doublé sa mise, dit Jeanne Zelvaro.", []),
    ("Le rachat inspire un essai, « {} en Bourse ».", []),
]


@pytest.mark.parametrize("label", ["PER", "LOC"])
@pytest.mark.parametrize(("text", "firms"), LONE)
def test_a_lone_unknown_word(text: str, firms: list[str], label: str) -> None:
    text = text.format("Zelvaro")
    start = text.rindex("Zelvaro")
    found = entities(text, [(start, start + len("Zelvaro"), label)])
    assert [c.name for c in found.companies] == firms


def test_a_month_is_no_planet() -> None:
    from articlefacts.entities import find_entities
    from articlefacts.lexicon import Lexicon
    from articlefacts.models.spans import Span
    from articlefacts.reading import read

    text = "Le 3 Mars, rien."
    found = find_entities(read(text), [(5, 9, "LOC")], Lexicon.load(), values=[Span.of(text, 3, 9)])
    assert named(found) == []


def test_every_entity_says_why() -> None:
    found = entities("Le groupe Dorvane a nommé Jeanne Kervadec.")
    for entity in (*found.companies, *found.people):
        assert entity.evidence
        for reason in entity.evidence:
            assert reason.reason
    assert any(e.span and e.span.text == "groupe" for e in found.companies[0].evidence), (
        found.companies[0].evidence
    )


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("La sardine va bien. Les prix de France Sardine montent.", []),
        ("Elle travaille sur France sardine depuis dix ans.", []),
        ("La sardine va bien, dit France Kervadec.", ["France Kervadec"]),
    ],
)
def test_a_country_before_a_common_word_is_nobody(text: str, people: list[str]) -> None:
    assert [p.name for p in entities(text).people] == people
