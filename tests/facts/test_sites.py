"""Shares in mines, fields and projects."""

from __future__ import annotations

from tests.facts.corpus import Reads, Refuses, reads, refuses

TYPES = frozenset({"ownership"})
_T, _B, _C = "[Tavant](company)", "[Belorga](company)", "[Cofal](company)"
_S, _N = "[Sandor](place)", "[Narvel](place)"


def _owns(owner: str, owned: str = "Sandor", **slots: object) -> dict[str, object]:
    return {"type": "ownership", "owner": owner, "owned": owned, **slots}


READS: Reads = (
    ("ownership.holds_site", f"{_T} détient 45 % d'intérêts dans la mine d'or à ciel ouvert {_S}.", [_owns("Tavant", stake="45 %")]),
    ("ownership.holds_site", f"{_T} dispose d'une participation de 45 % dans le projet de lithium {_S} au {_N}.", [_owns("Tavant", stake="45 %")]),
    ("ownership.holds_site", f"{_T} exploite le gisement de {_S}. L'entreprise détient 90 % du gisement.", [_owns("Tavant", stake="90 %")]),
    ("ownership.holds_site", f"{_T} contrôle 45 % du permis Guersel, au {_N}.", [_owns("Tavant", "Guersel", stake="45 %")]),
    ("ownership.site_of_which", f"Le bloc {_S}, dans lequel {_T} détient 45 %, s'épuise.", [_owns("Tavant", stake="45 %")]),
    ("ownership.site_of_which", f"{_T} exploite le champ gazier de {_S} au {_N}, dont elle détient 75 %.", [_owns("Tavant", stake="75 %")]),
    ("ownership.site_held", f"La mine de {_S}, détenue à 70 % par {_T} et à 30 % par {_C}, rouvre.", [_owns("Tavant", stake="70 %"), _owns("Cofal", stake="30 %")]),
    ("ownership.site_share_held", f"{_T} opère le projet {_S}. Il y travaille avec 18 % d'intérêts détenus par le {_N}.", [_owns("Narvel", stake="18 %")]),
    ("ownership.share_in_site", f"{_T} va céder sa participation de 20 % dans le gazoduc {_S}.", [_owns("Tavant", stake="20 %")]),
    ("ownership.share_in_site", f"La participation de 20 % de {_T} dans le gazoduc {_S} est en vente.", [_owns("Tavant", stake="20 %")]),
    ("ownership.share_that_holds", f"{_T} cède une partie des 75 % de participation qu'elle détient sur le permis {_S}.", [_owns("Tavant", stake="75 %")]),
    ("ownership.site_joint", f"Le complexe {_S} est exploité par une coentreprise entre {_T} (60 %) et {_C} (40 %).", [_owns("Tavant", stake="60 %"), _owns("Cofal", stake="40 %")]),
    ("ownership.mine_of", f"{_S} est la première mine d'or de {_T}.", [_owns("Tavant")]),
    ("ownership.respectively", f"Le projet {_S} avance. {_T} et {_C} détiennent respectivement 10 et 7 % d'intérêts dans le projet.", [_owns("Tavant", stake="10 %"), _owns("Cofal", stake="7 %")]),
    ("ownership.there", f"{_B} travaille au complexe {_S}, via {_T} qui y détient 80 %.", [_owns("Tavant", stake="80 %")]),
    ("ownership.of_it", f"Le projet {_S} avance. {_T} en détient 74 %.", [_owns("Tavant", stake="74 %")]),
    ("ownership.site_belongs", f"La raffinerie {_S}, propriété de {_T}, est à l'arrêt.", [_owns("Tavant", "raffinerie Sandor")]),
    ("ownership.site_belongs", f"L'usine {_B} de {_S} appartient au groupe {_T}.", [_owns("Tavant", "usine Belorga de Sandor")]),
    ("ownership.site_which", f"La raffinerie {_S} que la 'major' {_T} détient est à l'arrêt.", [_owns("Tavant", "raffinerie Sandor")]),
    ("ownership.site_which_holds", f"La mine de {_S}, que possède {_T}, est à l'arrêt.", [_owns("Tavant", "mine de Sandor")]),
    ("ownership.owner_of_site", f"Le propriétaire de la forge de Guersel, l'autrichien {_T}, veut la fermer.", [_owns("Tavant", "forge de Guersel")]),
    ("ownership.site_proprietor", f"[Jeanne Roux](person), propriétaire de l'usine de {_S}, recrute.", [_owns("Jeanne Roux", "usine de Sandor")]),
    ("ownership.site_owned", f"{_T} possède la mine d'or de {_S}.", [_owns("Tavant", "mine d'or de Sandor")]),
)

REFUSES: Refuses = (
    ("ownership.holds_site", f"{_T} contrôle 45 % des licences [Cortiva](product) vendues au {_N}."),
    ("ownership.site_of_which", f"Les usines {_B}, dans lesquelles {_T} détient 45 %, s'épuisent."),
    ("ownership.holds_site", f"{_T} détient 45 % des usines {_B}."),
    ("ownership.holds_site", f"{_T} détient 45 % du marché des mines de {_S}."),
    ("ownership.holds_site", f"{_T} détient 45 % de la plus grande mine d'[Afrique](place)."),
    ("ownership.holds_site", f"{_T} détient 45 % d'intérêts dans le projet."),
    ("ownership.site_of_which", f"Le bloc {_S}, dans lequel {_T} voit 45 % de ses espoirs, s'épuise."),
    ("ownership.site_held", f"Le projet {_S} avance. Le marché des pipelines détenu à 70 % par {_T} aussi."),
    ("ownership.site_share_held", f"{_T} opère le projet {_S}, avec 18 % d'intérêts versés par le {_N}."),
    ("ownership.share_in_site", f"Grâce à sa participation de 20 % dans le gazoduc {_S}, {_T} gagne."),
    ("ownership.share_that_holds", f"{_T} cède une partie des 75 % qu'elle gagne sur le permis {_S}."),
    ("ownership.site_joint", f"Le complexe {_S} est exploité par une coentreprise entre {_T} et {_C} (pour 40 ans)."),
    ("ownership.mine_of", f"{_S} est la première mine d'ennuis pour {_T}."),
    ("ownership.site_belongs", f"La raffinerie {_S}, propriété de l'armée, attend {_T}."),
    ("ownership.site_which", f"La raffinerie {_S} que la 'major' {_T} répare est à l'arrêt."),
    ("ownership.site_which_holds", f"La mine de {_S}, que répare {_T}, est à l'arrêt."),
    ("ownership.owner_of_site", f"Le voisin de la forge de Guersel, l'autrichien {_T}, veut la fermer."),
    ("ownership.site_proprietor", f"[Jeanne Roux](person), riveraine de l'usine de {_S}, recrute."),
    ("ownership.site_owned", f"{_T} répare la mine d'or de {_S}."),
)


test_reads = reads(TYPES, READS)
test_refuses = refuses(REFUSES)
