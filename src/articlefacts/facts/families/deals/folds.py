"""Companies that come into another's fold: «A fait entrer B dans son giron», «A devient actionnaire de B»."""

from __future__ import annotations

from collections.abc import Iterator

from articlefacts.facts.arguments import coordinated
from articlefacts.facts.arguments.nominal_subjects import holder
from articlefacts.facts.arguments.topic import free_bodies, topic
from articlefacts.facts.families.deals.acquisitions import TARGETS, buyers, deal
from articlefacts.facts.families.deals.takeover_words import BUYER, STAKE, TARGET, TIME
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import COMPANY, pattern
from articlefacts.lexicon.verbs import alternation


def takes(hit: Hit) -> Iterator[Draft]:
    """«A fait entrer B dans son giron», «A devient actionnaire de B», «A propose N pour B»."""
    view = hit.view
    target = hit.group("target") or hit.group("per")
    buyer = hit.group("buyer")
    for acquirer in (buyer,) if buyer else buyers(hit):
        for one in coordinated(view, target, TARGETS) if target else ():
            yield from deal(hit, acquirer=acquirer, target=one, stake=hit.group("stake"))


def _with_it(hit: Hit) -> Iterator[Draft]:
    """«Avec B, A signe sa troisième acquisition»."""
    yield from takes(hit)


def _lands(hit: Hit) -> Iterator[Draft]:
    """«B a changé de mains avant d'atterrir, en 2019, dans le giron de A»."""
    view, buyer = hit.view, hit.group("buyer")
    target = holder(hit.article, view, hit.start, TARGETS)
    if target is None or (buyer and target.entity == buyer.entity):
        free = free_bodies(view, 0, hit.start, COMPANY)
        target = free[0] if free else topic(hit.article, view, COMPANY)
    yield from deal(hit, acquirer=buyer, target=target)


_HIS = (
    r"(?:son|sa|leur|ses) (?:propre )?(?:giron|escarcelle|portefeuille|groupe|catalogue|"
    r"tableau de chasse|empire|bouquet|orbite|réseau d'enseignes|écurie|corbeille|périmètre)"
)
_GIRON = (
    r"(?:dans (?:le giron|l'escarcelle|le portefeuille|l'orbite|la corbeille|les bras|l'empire|"
    r"la galaxie|le groupe|les mains)|(?:aux|entre les) mains|sous (?:le contrôle|la coupe|"
    r"pavillon|la bannière))"
)
_RANK = r"(?:(?:{number}|principal|premier|nouvel|nouveau|unique|seul|second|deuxième) ){0,2}"

FOLD_RULES: tuple[Rule, ...] = (
    Rule(
        "acquisition.bring_in",
        pattern(
            rf"\b(?P<trigger>{alternation('faire')} (?:entrer|tomber)|"
            rf"{alternation('intégrer', 'ajouter', 'ramener', 'placer', 'recevoir')}|"
            rf"accueill\w+) {TARGET} (?:dans|à|au sein de) {_HIS}"
        ),
        takes,
    ),
    Rule(
        "acquisition.becomes",
        pattern(
            rf"\b(?P<trigger>{alternation('devenir')} {TIME}(?:le |la |l'|un |"
            rf"une )?{_RANK}(?:co-?)?(?:actionnaire|propriétaire)(?: (?:majoritaire|minoritaire|"
            r"principal|unique|de référence|de contrôle|à part entière))?)(?: (?:à hauteur de |"
            rf"à ){STAKE})? (?:de |d'|du ){TARGET}"
        ),
        takes,
    ),
    Rule(
        "acquisition.with",
        pattern(
            r"\bavec (?:l'acquisition (?:de |d'|du ))?"
            + TARGET
            + (
                r"(?:, [^,.;]{3,50})?, (?:la |le |l')?(?:[a-zà-ÿ-]{2,20} ){0,4}?{company:buyer} "
                r"[^,.;:]{0,40}?(?:sa|son) (?:{number} |premi[eè]re? |deuxième |troisième |"
                r"quatrième |cinquième |sixième |nouvelle |plus grosse |"
                r"dernière )?(?P<trigger>acquisition|rachat|emplette|prise)\b"
            )
        ),
        _with_it,
    ),
)

LANDING_RULES: tuple[Rule, ...] = (
    Rule(
        "acquisition.lands",
        pattern(
            rf"\b(?P<trigger>{alternation('atterrir', 'basculer', 'finir')}(?:,? (?:en |fin |"
            rf"dès )?{{date}},?)? {_GIRON}|éch(?:oit|ut|oir|oira|oirait|ue?) {TIME}(?:à|au)|"
            rf"{alternation('atterrir')} {TIME}chez) (?:de |d'|du |des )?{BUYER}"
        ),
        _lands,
    ),
)
