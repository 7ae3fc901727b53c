"""Shares of a firm told of before: «A, fort de 22 % du capital», «A (9 % des titres)», «ses 22 % dans B»."""

from __future__ import annotations

from collections.abc import Iterator

from articlefacts.facts.arguments import is_free
from articlefacts.facts.arguments.bystanders import is_exchange
from articlefacts.facts.arguments.firm_nouns import COMPANY_NOUN, firm_noun
from articlefacts.facts.arguments.interviews import interviewed_firm
from articlefacts.facts.arguments.lists import sole
from articlefacts.facts.arguments.nominal_subjects import holder
from articlefacts.facts.arguments.pronoun_subjects import third_parties
from articlefacts.facts.arguments.topic import free_bodies, possessor, topic
from articlefacts.facts.families.deals.name_words import WORDS
from articlefacts.facts.families.deals.ownership import OWNERS, aside, owns
from articlefacts.facts.families.deals.shares import further_shares
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import COMPANY, Item, pattern
from articlefacts.lexicon.verbs import alternation

_OWNER = r"(?:(?:la|le|les|l')\s?)?" + WORDS + r"{company|organization|person:owner}"
_THING = (
    r"(?:(?:la|le|les|l'|ce|cette|cet)\s?)?(?:(?:fabricant|spécialiste|fournisseur|producteur|société|groupe) "
    r"d[e'] ?[a-zà-ÿ-]{3,20} )?" + WORDS + r"{company|organization:owned}"
)
_SHARE = r"(?:[a-zà-ÿ'-]{1,14} ){0,3}?{percentage:stake}"
_HEDGE = (
    r"(?:(?:déjà|désormais|encore|environ|près de|plus de|moins de|quelque|quelques|jusqu'à) ){0,2}"
)
_PARTS = r"(?: du capital| du tour de table| des (?:parts(?! de)|actions|titres|droits de vote))"
_SHAREHOLDER = (
    r"(?:co-?)?actionnaires?(?: (?:majoritaire|minoritaire|principal|historique|important|"
    r"de référence|de contrôle))?"
)
_RANK = r"(?:(?:premier|principal|deuxième|second|troisième|plus gros|nouvel|grand|autre|{number}) ){0,2}"


def spoken_of(hit: Hit, *owners: Item | None) -> Item | None:
    """The firm that a share is of where the words name its owner alone."""
    view = hit.view
    known = {i.entity.id for i in owners if i and i.entity}
    if others := third_parties(hit.article, view):
        firm = interviewed_firm(hit.article)
        if firm and firm.entity and firm.entity.id not in known:
            return firm
        known |= others
    free = [
        i
        for i in free_bodies(view, 0, hit.start, COMPANY)
        if i.entity and i.entity.id not in known and not is_exchange(i)
    ]
    if free:
        return sole(free)
    asked = interviewed_firm(hit.article)
    if asked and asked.entity and asked.entity.id not in known:
        return asked
    return topic(hit.article, view, COMPANY, at=hit.start, but=known)


def _beside(hit: Hit) -> Iterator[Draft]:
    """«A, fort de 22 % du capital», «A (22 % du capital)», «Premier actionnaire avec 22 %, A»."""
    owner = hit.group("owner")
    owned = hit.group("owned") or spoken_of(hit, owner)
    yield from aside(owns(hit, owner, owned, hit.group("stake")))
    for further, stake in further_shares(hit.view, hit.match.end()):
        yield from aside(owns(hit, further, owned, stake))


def _subject(hit: Hit) -> Iterator[Draft]:
    """«A a la main sur 22 % du capital», «A est redescendu à 22 % du capital»."""
    owner = holder(hit.article, hit.view, hit.start, OWNERS - {"place"})
    owned = hit.group("owned") or (spoken_of(hit, owner) if owner else None)
    yield from owns(hit, owner, owned, hit.group("stake"))
    for further, stake in further_shares(hit.view, hit.match.end()):
        yield from owns(hit, further, owned, stake)


def _his(hit: Hit) -> Iterator[Draft]:
    """«A cède ses 22 % dans B»: whose they are."""
    view, owned = hit.view, hit.group("owned")
    people = [i for i in view.between(0, hit.start, {"person"}) if is_free(view, i)]
    firms = free_bodies(view, 0, hit.start, COMPANY)
    owner = people[0] if people and not firms else possessor(hit.article, view, hit.start)
    yield from aside(owns(hit, owner, owned, hit.group("stake")))


def _held_by_him(hit: Hit) -> Iterator[Draft]:
    """«A ne vendra pas les 22 % (de B) qu'il détient»."""
    owner = hit.group("owner") or _first(hit)
    owned = hit.group("owned") or hit.group("late") or spoken_of(hit, owner)
    yield from aside(owns(hit, owner, owned, hit.group("stake")))


def _first(hit: Hit) -> Item | None:
    """Whom «il» means: the subject of the sentence, else whom the text speaks of."""
    label = (
        hit.view.mask.rfind(" : ", 0, hit.start) + 1
    )  # «X : A ne vendra pas les 22 % qu'il détient»
    free = free_bodies(hit.view, label, hit.match.start("stake"), OWNERS - {"place"})
    return free[0] if free else topic(hit.article, hit.view, OWNERS - {"place"})


def _named(hit: Hit) -> Iterator[Draft]:
    """«A, à qui B appartenait»."""
    yield from aside(owns(hit, hit.group("owner"), hit.group("owned")))


_TO_WHOM = r"{company|organization|person:owner}(?: \([^()]{1,40}\))?,? (?:à qui|auquel|auxquel(?:le)?s|à laquelle)"

TOLD_SHARE_RULES: tuple[Rule, ...] = (
    Rule(
        "ownership.strong",
        pattern(
            r"{company|organization|person:owner}(?: \([^()]{1,40}\))?, (?:toujours |déjà |désormais |lui-même |"
            rf"également |aujourd'hui )?(?P<trigger>(?:fort|forte|riche|détenteur|détentrice|propriétaire|"
            rf"(?:re)?(?:mont|descend|tomb|pass)(?:ée?|ue?))(?: de| à)(?= {_SHARE.replace(':stake', '')}{_PARTS})|"
            r"(?:re)?passée?(?: (?:au |en |à l')?{date})? au-dessus (?:du seuil )?de|"
            rf"(?:son |le |un |l')?{_RANK}{_SHAREHOLDER},? (?:avec|à hauteur de|à)|(?:à la tête de|assise? sur)"
            rf"(?= {_SHARE.replace(':stake', '')}{_PARTS})|avec(?= {_SHARE.replace(':stake', '')}{_PARTS} (?:de |d'|du ))) {_SHARE}{_PARTS}?(?: (?:de |d'|du ){_THING})?"
            r"(?: (?:depuis|en) {date})?(?=[,.;)]| et\b|$)"
        ),
        _beside,
        needs=frozenset({"percentage"}),
    ),
    Rule(
        "ownership.fronted_share",
        pattern(
            rf"(?:^|[«\"“:;] ?)(?P<trigger>{_RANK}{_SHAREHOLDER},? (?:avec|à hauteur de|à)|(?:forte?|détenteur|détentrice|"
            rf"propriétaire|riche) de(?= {_SHARE.replace(':stake', '')}{_PARTS})|"
            rf"avec(?= {_SHARE.replace(':stake', '')}{_PARTS})) {_SHARE}{_PARTS}?(?: (?:depuis|en) {{date}})?, {_OWNER}"
        ),
        _beside,
        needs=frozenset({"percentage"}),
    ),
    Rule(
        "ownership.bracketed_share",
        pattern(
            rf"{{company|organization|person:owner}} \((?:{_RANK}{_SHAREHOLDER},? (?:avec |à )?)?"
            rf"{{percentage:stake}}(?P<trigger>{_PARTS})\)"
        ),
        _beside,
        needs=frozenset({"percentage"}),
    ),
    Rule(
        "ownership.controls_share",
        pattern(
            r"\b(?P<trigger>(?:a|ont|avait|avaient|aura|aurait)(?: (?:déjà|désormais|encore))?(?: la main sur)?|"
            r"se retrouve(?:nt|ra|ront|rait)? (?:ainsi |alors |désormais )?avec|(?:a|ont|avait) franchi (?:à la hausse |en hausse )?"
            r"(?:le seuil|la barre) de|"
            r"(?:pèse|totalise|cumule)(?:nt|ra|rait)?|(?:se hisse|s'est hissée?|pointe|grimpe|monte|remonte|descend|redescend|retombe|"
            rf"plafonne)(?:nt|ra|rait)? (?:ainsi |désormais )?(?:de {{percentage}} )?à|(?:est|serait|sera|était) (?:re)?(?:mont|descend|tomb|pass)(?:ée?|ue?)"
            rf"(?: (?:de {{percentage}} )?à)) {_HEDGE}{{percentage:stake}}(?:{_PARTS}|"
            r" (?:du nouvel ensemble|de l'ensemble|de la nouvelle entité|du groupe (?:fusionné|combiné)))"
            rf"(?: (?:du groupe|de la société|de l'entreprise|de la banque)\b| (?:de |d'|du ){_THING})?(?! d[eu]\b)"
        ),
        _subject,
        needs=frozenset({"percentage"}),
    ),
    Rule(
        "ownership.his_share",
        pattern(
            r"(?<!\w)(?P<trigger>ses|leurs) {percentage:stake}(?: (?:restants?|actuels?))?"
            rf"{_PARTS}? (?:dans|de|du|d'|au capital (?:de|du|d')|chez) ?{_THING}"
        ),
        _his,
        needs=frozenset({"percentage"}),
    ),
    Rule(
        "ownership.share_he_holds",
        pattern(
            rf"{{percentage:stake}}{_PARTS}?(?: (?:de |d'|du |dans ){_THING})? qu(?:e |')(?:ils? |elles? |{_OWNER} )"
            rf"(?P<trigger>{alternation('détenir', 'posséder', 'contrôler', tenses=('present', 'imperfect', 'conditional'))})"
            r"(?: (?:encore|toujours|déjà))?(?: (?:dans |chez |au capital (?:de |d'|du ))(?:la |le |l')?"
            + WORDS
            + r"{company|organization:late})?"
        ),
        _held_by_him,
        needs=frozenset({"percentage"}),
    ),
    Rule(
        "ownership.to_whom_share",
        pattern(
            rf"{_TO_WHOM} (?P<trigger>appartien(?:nen)?t|appartenai(?:en)?t) {_SHARE} (?:(?:du |de la |de l'|des )"
            rf"(?:capital|parts|actions|titres|{COMPANY_NOUN}|{firm_noun()})\b|(?:de |d'|du ){_THING})"
        ),
        _beside,
        needs=frozenset({"percentage"}),
    ),
    Rule(
        "ownership.to_whom_it_belongs",
        pattern(rf"{_TO_WHOM} {_THING} (?P<trigger>appartien(?:nen)?t|appartenai(?:en)?t)\b"),
        _named,
    ),
)
