"""Firms that an article says somebody leads by a verb: «N dirige X», «X, que préside N», «X, dirigée par N»."""

from __future__ import annotations

from articlefacts.facts.once import once
from articlefacts.facts.rule import Article
from articlefacts.facts.view import Item, pattern

_LEADS = r"(?:co-?)?(?:dirige|préside|pilote|gère)"
_LED = r"(?:co-?)?(?:dirigée?|présidée?|pilotée?|gérée?)"
_SINCE = r"(?: depuis [^,;:.]{2,20})?"
_FIRM = r"(?:le groupe |la société |la banque |l'entreprise |le |la |l')?{company:firm}"
_TOLD = pattern(
    rf"{{person:who}}(?:, \d{{2}} ans,)? {_LEADS}{_SINCE} {_FIRM}|"
    r"{company:led}(?: \([^()]{1,40}\))?,? (?:[^,;:.\ue000-\ue002]{3,60} )?(?:"
    rf"que {_LEADS}{_SINCE} {{person:leader}}|{_LED}{_SINCE} par {{person:leading}})"
)


@once
def led_firms(article: Article) -> dict[str, Item]:
    """The firm that each person, by id, is said to lead; the first that is told."""
    found: dict[str, Item] = {}
    for view in article.views:
        if not {"person", "company"} <= view.kinds:
            continue
        for match in _TOLD.finditer(view.mask):
            groups = ("who", "leader", "leading")
            person = next((p for name in groups if (p := view.group(match, name))), None)
            firm = view.group(match, "firm") or view.group(match, "led")
            if person and person.entity and firm and firm.named:
                found.setdefault(person.entity.id, firm)
    return found
