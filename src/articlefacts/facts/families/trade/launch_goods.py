"""What firms bring out under a name, and how the name stands beside it: «une carte prépayée, P», «P, sa navette sans chauffeur»."""

from __future__ import annotations

# Not what a firm opens or buys: an usine, a filiale, a magasin bear names and are no goods.
GOODS = (
    r"(?:appli(?:cation)?s?|cartes?|jeux?(?: vidéo)?|modèles?|gammes?|lignes?|marques?|enseignes?|parfums?|smartphones?|"
    r"téléphones?|tablettes?|consoles?|casques?|montres?|enceintes?|plate-?formes?|logiciels?|services?|offres?(?! (?:de (?:reprise|rachat|fusion|lancement|paix)|d'(?:emploi|achat)|publique|ferme))|outils?|"
    r"robots?|vélos?|voitures?|citadines?|berlines?|SUV|crossovers?|utilitaires?|scooters?|motos?|drones?|"
    r"yaourts?|biscuits?|boissons?|bières?|sodas?|fromages?|crèmes?|shampo{1,2}ings?|médicaments?|vaccins?|tests?|"
    r"traitements?|pneus?|aspirateurs?|machines?|séries?|magazines?|chaînes?|abonnements?|forfaits?|box|puces?|"
    r"comptes?|banque (?:en ligne|mobile|pour)|processeurs?|ordinateurs?|caméras?|appareils?|collections?|versions?|déclinaisons?|livrets?|néobanques?|"
    r"messageries?|chatbots?|moteurs?|fusées?|camions?|tracteurs?|poêles?|lampes?|jouets?|poupées?|"
    r"chaussures?|baskets?|sacs?|bijoux|rouge à lèvres|sauces?|céréales|desserts?|glaces?|pizzas?|burgers?|compléments?|"
    r"navettes?|bornes?|disques? de frein|disques?(?= sans)|gants?|stations? (?:de|d'|sans|solaire)[a-zà-ÿ']*|revues?|trimestriels?|mensuels?|hebdomadaires?|bimestriels?|quotidien gratuit|titre jeunesse|"
    r"engins?|dispositifs?|patchs?|capteurs?|boîtiers?|solutions?|systèmes?|antidouleurs?|antibiotiques?|antiviraux|antiviral|molécules?|remèdes?|sérums?|baumes?|savons?|lotions?|"
    r"vins?|cuvées?|whiskys?|gins?|rhums?|liqueurs?|cidres?|limonades?|jus(?= de)|chocolats?|tablettes de chocolat|bonbons?|pains?|beurres?|laits?|compotes?|purées?|plats? cuisinés?|steaks?(?= végétal)|saucissons?|soupes?|salades?|"
    r"ampoules?|chaudières?|radiateurs?|chauffe-eau|panneau solaire|batteries?|trottinettes?|remorques?|camping-cars?|fourgons?|camionnettes?|bus(?= (?:électrique|à))|autocars?|voiliers?|catamarans?|bateaux?|vedettes?|"
    r"avions?|hélicoptères?|planeurs?|fauteuils?|canapés?|matelas|poussettes?|cafetières?|brosses? à dents|rasoirs?|lunettes|montures?|écrans?|claviers?|imprimantes?|routeurs?|assistants?(?= (?:vocal|virtuel|numérique|conversationnel))|"
    r"portails?|places? de marché|marketplaces?|formules?|pass|programmes? de fidélité|assurances?|stablecoins?|cryptomonnaies?|podcasts?|émissions?|newsletters?|bouquets?|simulateurs?|configurateurs?|"
    r"tondeuses?|perceuses?|exosquelettes?|prothèses?|implants?|valves?|scanners?|lasers?|skis?|raquettes?|tentes?|maillots?|jeans?|manteaux?|parkas?|robes?|lentilles?|couches?|lessives?|peintures?|colles?|tissus?|carburants?|bétons?|ciments?|briques?|tuiles?|fenêtres?)"
)
NAME = r"(?P<name>[\ue000\ue002-\ue004]\ue010*+|[A-ZÀ-Ý](?:[\w'-]|\.(?=\w)){1,20}(?: (?:(?:de|du|des|d'|la|le|les|&) ){0,2}[A-ZÀ-Ý0-9](?:[\w'-]|\.(?=\w)){0,16}){0,3}(?: \d{1,4})?)"
ENDS = r"(?=\s?[»\"”,.;:)]|\s?$| (?:qui|dont|pour|sur|en|dans|à|au|aux|avec|dès|d'ici|destin|vend|attend))"
OF_IT = (
    r"(?: (?!(?:qui|que|dont|et|est|a|sera)\b)(?:[a-zà-ÿ'-]{1,16}|[\ue005\ue008]\ue010*+)){0,7}?"
)
BY_NAME = r"(?:, (?:la |le )?|,? (?:baptisée?s?|appelée?s?|nommée?s?|dénommée?s?|du nom de) | sous (?:la marque|le nom|l'enseigne) (?:de |d')?)"
# «le shampoing |de X|» gives no name.
NO_PREPOSITION = "".join(
    rf"(?<! {word})" for word in "de du des en à au aux chez par avec pour sur et dans".split()
)
