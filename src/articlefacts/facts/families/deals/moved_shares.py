"""Shares by where they go: «la part de A dans B tombe à 25 %», «l'offre ramènera A à 24 % du capital»."""

from __future__ import annotations

from collections.abc import Iterator

from articlefacts.facts.families.deals.name_words import WORDS
from articlefacts.facts.families.deals.ownership import owns
from articlefacts.facts.families.deals.told_shares import spoken_of
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import pattern
from articlefacts.lexicon.verbs import alternation

_OWNER = (
    r"(?:(?:la|le|les|l')\s?)?"
    + WORDS
    + r"{company|organization|person:owner}(?: \([^()]{1,40}\))?"
)
_THING = r"(?:(?:la|le|les|l')\s?)?" + WORDS + r"{company|organization:owned}"
_PARTS = r"(?: du capital| du tour de table| des (?:parts(?! de)|actions|titres|droits de vote))"
_HEDGE = (
    r"(?:(?:environ|près de|plus de|moins de|quelque|seulement|tout juste|un peu plus de) ){0,2}"
)
_LEVEL = rf"(?:de {{percentage}} )?à {_HEDGE}{{percentage:stake}}"
_MOVES = (
    r"(?:(?:est|sera|serait|était|a été|ayant été) (?:ainsi |alors |désormais )?(?:re)?(?:ramen|port|dilu|tomb|pass|mont|"
    r"descend|rédui|hiss|abaiss|relev)[a-zà-ÿ]{1,4}|(?:tomb|pass|recul|grimp|baiss|diminu|progress|mont|remont|"
    r"retomb|augment)(?:e|ait|era|erait)|(?:descend|redescend)(?:ra|rait|ait)?|revient|s'établi(?:t|ra|rait)|s'él[eè]v(?:e|ait|era))"
)


def _of_him(hit: Hit) -> Iterator[Draft]:
    """«La part de A dans B tombe à 25 %», «l'opération ramène A de 71 % à 24 % du capital»."""
    owner = hit.group("owner") or hit.group("whom")
    owned = hit.group("owned") or spoken_of(hit, owner)
    yield from owns(hit, owner, owned, hit.group("stake") or hit.group("level"))


MOVED_SHARE_RULES: tuple[Rule, ...] = (
    Rule(
        "ownership.share_moves",
        pattern(
            rf"\b(?P<trigger>la (?:participation|part)) (?:de |d'|du ){_OWNER}"
            rf"(?: (?:dans|au capital (?:de|du|d')|dans le capital (?:de|du|d')|chez) ?(?:le capital|{_THING}))?"
            rf"(?:,? {_MOVES})(?: (?:ainsi|alors|désormais|donc|mécaniquement))? {_LEVEL}(?! (?:de|du|des) (?!capital|parts))"
        ),
        _of_him,
        needs=frozenset({"percentage"}),
    ),
    Rule(
        "ownership.brings_to",
        pattern(
            rf"\b(?P<trigger>{alternation('ramener', 'porter', 'hisser', 'abaisser', 'réduire')}|"
            r"(?:fai(?:t|sant|re|sait)|fera(?:it)?) (?:mécaniquement )?(?:tomber|passer|monter|grimper|descendre|reculer)|"
            r"dilue(?:ra|rait|nt|r)?)(?: (?:ainsi|mécaniquement))? "
            rf"(?:(?:la (?:participation|part) (?:de |d'|du )){_OWNER}(?: (?:dans|au capital (?:de |du |d')) ?{_THING})? {_LEVEL}|"
            + _OWNER.replace(":owner", ":whom")
            + rf" {_LEVEL.replace(':stake', ':level')}{_PARTS})"
        ),
        _of_him,
        needs=frozenset({"percentage"}),
    ),
)
