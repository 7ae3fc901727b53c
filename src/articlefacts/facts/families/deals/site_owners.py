"""Whose a site is, where no share is told: «la raffinerie X, propriété de A», «l'usine de X appartient à A»."""

from __future__ import annotations

from collections.abc import Iterator

from articlefacts.facts.arguments.firm_nouns import WORKS_NOUN
from articlefacts.facts.arguments.nominal_subjects import holders
from articlefacts.facts.families.deals.ownership import aside, owns
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import Kind, pattern
from articlefacts.lexicon.verbs import FINITE, alternation

_OWNERS: frozenset[Kind] = frozenset({"company", "person"})


def _named(hit: Hit) -> Iterator[Draft]:
    """«La raffinerie X, propriété de A», «l'usine de X, que détient A»."""
    yield from owns(hit, hit.group("owner"), hit.view.span(*hit.match.span("what")))


def _known(hit: Hit) -> Iterator[Draft]:
    """«Le propriétaire de l'usine de X, A, veut la fermer»: whose it is nobody doubts."""
    yield from aside(_named(hit))


def _holds(hit: Hit) -> Iterator[Draft]:
    """«A possède la mine de X», «A est propriétaire de l'usine de X»."""
    what = hit.view.span(*hit.match.span("what"))
    for owner in holders(hit.article, hit.view, hit.start, _OWNERS):
        yield from owns(hit, owner, what)


_NOUN = (
    rf"(?:(?:{WORKS_NOUN}|mine|champ|gisement|gazoduc|oléoduc|pipeline|terminal|barrage|centrale|parc|carrière|"
    r"usine|aéroport|abattoir|clinique|polyclinique|camping|casino|centre commercial|chantier naval|vignoble|"
    r"domaine|hôtel|golf|station de ski|entrepôt|plateforme logistique|magasin|hypermarché|supermarché|"
    r"restaurant|complexe|projet|bloc|permis)s?)"
)
_WORD = (
    r"(?-i:(?!(?:qui|que|dont|où|par|dans|pour|et|est|a|avec|sur|sous|société|groupe|compagnie|entre|chez|"
    r"selon|via) )[a-zà-ÿ'-]{1,20})"
)
# «la mine d'or |X|», «l'usine |de X|», «l'usine |A de X|», «la forge |Guersel|»; «l'hôtel |B|» other rules read.
_NAME = r"(?:(?:{company|product} )?(?:de |d'|du |à |en )?(?:la |le |l')?{place}|(?:de |d'|du )?(?-i:[A-ZÀ-Ý][\w-]{2,20}))"
_SITE = rf"(?:(?:le|la|les|cette|ce|son|sa|du|au) |l')(?P<what>{_NOUN}\b(?: {_WORD}){{0,4}}? ?{_NAME})(?:\s?[»\"”])?"
_PLACED = (
    r"(?: \([^()]{1,40}\))?(?:,? (?:située?s? )?(?:à|au|en|dans|près de) (?:la |le |l')?{place})?"
)
_OWNER = (
    r"(?:(?:la|le|les|l'|un|une) ?)?(?:(?!(?:qui|que|dont|par|dans|pour|en|et|de|du|des|à|au) )"
    r"['\"«]?[a-zà-ÿ'-]{1,24}['\"»]? ){0,4}?{company|organization|person:owner}"
)
_IS = r"(?:,| est| était| reste)?,? (?:(?:la|désormais|aujourd'hui|toujours|actuellement) ){0,2}"
_HOLD = alternation("détenir", "posséder", tenses=FINITE)
_BELONG = alternation("appartenir")

SITE_OWNER_RULES: tuple[Rule, ...] = (
    Rule(
        "ownership.site_belongs",
        pattern(
            rf"(?<!\w){_SITE}{_PLACED}{_IS}(?P<trigger>propriété (?:de |d'|du )|{_BELONG} (?:[a-zà-ÿ]{{4,12}} )?(?:à |au )|"
            rf"(?:détenue?s?|possédée?s?)(?: et (?:exploitée?|opérée?|gérée?)s?| majoritairement| entièrement)? par |"
            rf"aux mains (?:de |d'|du )){_OWNER}"
        ),
        _named,
    ),
    Rule(
        "ownership.site_which",
        pattern(rf"(?<!\w){_SITE}{_PLACED},? (?:que |qu'){_OWNER} (?P<trigger>{_HOLD})\b"),
        _known,
    ),
    Rule(
        "ownership.site_which_holds",
        pattern(rf"(?<!\w){_SITE}{_PLACED},? que (?P<trigger>{_HOLD}) {_OWNER}"),
        _known,
    ),
    Rule(
        "ownership.owner_of_site",
        pattern(
            rf"\b(?:le|la|l'|du|au) ?(?:[a-zà-ÿ]{{5,10}} )?(?P<trigger>propriétaire)(?: [a-zà-ÿ]{{5,12}})? (?:de |d')?{_SITE}"
            rf"(?:,| est) {_OWNER}(?=[,.;]| (?:a|va|veut|est)\b)"
        ),
        _known,
    ),
    Rule(
        "ownership.site_proprietor",
        pattern(
            rf"{{company|person:owner}}(?: \([^()]{{1,40}}\))?, (?:le |la |l')?(?:[a-zà-ÿ]{{5,10}} )?(?P<trigger>propriétaire)"
            rf"(?: [a-zà-ÿ]{{5,12}})? (?:de |d')?{_SITE}"
        ),
        _known,
    ),
    Rule(
        "ownership.site_owned",
        pattern(
            rf"\b(?P<trigger>{_HOLD}|(?:est|sont|était|reste|restent) (?:aussi |également |toujours |le |l'unique )?"
            rf"propriétaires?(?= d)) (?:de |d')?(?:aussi |également |notamment )?{_SITE}"
        ),
        _holds,
    ),
)
