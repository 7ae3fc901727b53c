"""Results told by what brought them in: «X a facturé N», «a vendu pour N de robes», «a N en caisse»."""

from __future__ import annotations

from collections.abc import Iterator

from articlefacts.facts.arguments.nominal_subjects import holder
from articlefacts.facts.families.figures.told_results import held, told
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import MONEY, pattern
from articlefacts.lexicon.verbs import alternation

# «X a facturé N l'an passé», not «à ses clients».
_BILLED = pattern(
    rf"\b(?P<trigger>{alternation('facturer')}) (?:(?:près de |plus de |environ |que |"
    rf"quelque )?{{amount:amount}} (?:en |au |sur |au cours de |pour )?(?:l'|le |la |du )?(?:exercice |"
    rf"année |seul )?(?:(?:clos|achevé|terminé|arrêté)e? )?(?:en |à |au |le |fin )?{{date:period}}|"
    rf"(?:en |au )?{{date:when}} (?:près de |plus de |environ |que |quelque )?{{amount:worth}})"
)
# «X a vendu |pour N de| robes», not «sa filiale pour N».
_SOLD = pattern(
    rf"\b(?P<trigger>{alternation('vendre', 'écouler')}|export(?:e|é|ait|era))(?:,? (?:en |au |sur )?(?:l'|le )?"
    r"(?:exercice |année )?{date:period},?)? pour (?:plus de |près de |environ |quelque )?"
    r"{amount:amount} (?:de |d')(?!actions|titres|obligations|parts|actifs)(?=[a-zà-ÿ])"
)


def _brought_in(hit: Hit) -> Iterator[Draft]:
    """«X a facturé N en 2023», «X a vendu l'an dernier pour N de robes», «X a encaissé N de primes»."""
    yield from held(hit, "revenue")


# «X a encaissé |N de primes|»
_CASHED = pattern(
    r"\b(?P<trigger>(?:encaiss|collect|engrang)(?:e|ent|é|ait|era)|perç(?:u|oit))(?:,? (?:en |au |sur )?(?:l'|le )?"
    r"(?:exercice |année )?{date:period},?)? (?:plus de |près de |environ |quelque )?"
    r"{amount:amount} (?:de |d')(?:primes|cotisations|redevances|loyers|billetterie|abonnements|commissions)\b"
)

# «X tire N |de ses péages|», not «de la vente de sa filiale».
_DRAWN = pattern(
    r"\b(?P<trigger>tir(?:e|ent|é|ait|aient|era))(?:,? (?:en |au |sur )?(?:l'|le )?(?:exercice |année )?{date:period},?)? "
    r"(?:plus de |près de |environ |quelque )?{amount:amount} (?:par an )?(?:de ses |de leurs |des |de la |de l')(?:seuls? )?"
    r"(?:redevances?|droits|péages|abonnements?|licences|loyers|activités?|ventes?(?! (?:de |d'|du ))|billetterie|exploitation|publicité|"
    r"commissions|services|exportations|annonces)\b"
)

# «Il ne reste que N |dans les caisses de X|», «X a N |en caisse|»
_TILL = pattern(
    r"\b(?:rest\w{1,5}|dispos\w{1,5}|a|avait|gard\w{1,4}|conserv\w{1,4}|avec) (?:(?:encore|plus|que|de|d'|quelque|près de|"
    r"plus de|environ|toujours) ?){0,3}{amount:amount} (?P<trigger>en caisse|dans (?:les|ses|leurs) "
    r"caisses(?: (?:de |du |d')(?:la |le |l')?(?:groupe |société )?{company:owner})?)"
)


def _till(hit: Hit) -> Iterator[Draft]:
    """«Il ne restait que N dans les caisses de X», «X a N en caisse»."""
    view, money = hit.view, hit.group("amount")
    owner = hit.group("owner") or holder(hit.article, view, hit.match.start())
    if money and owner and owner.kind == "company":
        yield told(hit, owner, "cash", money, hit.match.end())


INCOME_RULES: tuple[Rule, ...] = (
    Rule("result.billed", _BILLED, _brought_in, needs=MONEY),
    Rule("result.sold", _SOLD, _brought_in, needs=MONEY),
    Rule("result.cashed", _CASHED, _brought_in, needs=MONEY),
    Rule("result.drawn", _DRAWN, _brought_in, needs=MONEY),
    Rule("result.till", _TILL, _till, needs=MONEY),
)
