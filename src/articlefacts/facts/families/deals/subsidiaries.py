"""Ownership where the words «filiale» or «appartenir» name one of the two only, or the rest of a capital."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.facts.arguments import coordinated
from articlefacts.facts.arguments.bystanders import is_exchange
from articlefacts.facts.arguments.lists import are_one
from articlefacts.facts.arguments.others import other
from articlefacts.facts.arguments.topic import free_bodies, topic
from articlefacts.facts.families.deals.name_words import WORDS
from articlefacts.facts.families.deals.ownership import OWNED, OWNERS, aside, owns
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import BODIES, COMPANY, Item, SentenceView, pattern
from articlefacts.lazy import lazy
from articlefacts.lexicon.verbs import FINITE, alternation

_OWNER = r"(?:(?:la|le|les|l'|un|une)\s?)?" + WORDS + r"{company|organization|person|place:owner}"
_THING = r"(?:(?:la|le|les|l')\s?)?" + WORDS + r"(?:, )?{company|organization|product:owned}"
_OWNED = r"(?:(?:la|le|les|l')\s?)?" + WORDS + r"{company|organization:owned}"
_SHARE = r"(?:[a-zà-ÿ'-]{1,14} ){0,3}?{percentage:stake}"
_LATE_SHARE = _SHARE.replace(":stake", ":late")
_GROUP = (
    r"(?:du groupe|de la (?:société|holding|maison mère|banque)|de l'entreprise|"
    r"du (?:constructeur|géant|conglomérat))"
)


def _of_the_group(hit: Hit) -> Iterator[Draft]:
    """«B, la filiale dédiée au paiement», «B, filiale bancaire du groupe»: of whom the text speaks."""
    view, owned = hit.view, hit.group("owned")
    owner = topic(hit.article, view, COMPANY)
    if owner is None or (owned and owner.entity == owned.entity):
        owner = other(hit.article, view, hit.start, owned)
    if owner and not is_exchange(owner):
        yield from aside(owns(hit, owner, owned, hit.group("stake")))


def _by_its_owner(hit: Hit) -> Iterator[Draft]:
    """«|La filiale belge (B)| de A a levé 3 M€»: newsrooms vary the name with its owner's."""
    owned = hit.group("owned")
    if owned and not owned.named and "filiale" in owned.value.text.lower():
        yield from aside(owns(hit, hit.group("owner"), owned))


def _told_by_owner(hit: Hit) -> Iterator[Draft]:
    """«B recrute. |La filiale de A| vise»: the firm that the text speaks of, told by its owner."""
    view, owner = hit.view, hit.group("owner")
    if owner is None or owner.entity is None:
        return
    if len(_named_just_before(hit) - {owner.entity.id}) > _CANDIDATES:
        return
    owned = _last_before(hit, owner) or topic(
        hit.article, view, COMPANY, noun="filiale", at=hit.start, but=(owner.entity.id,)
    )
    if owned and owned.start < view.start + hit.start and not is_exchange(owned):
        yield from aside(owns(hit, owner, owned, hit.group("stake")))


def _last_before(hit: Hit, owner: Item) -> Item | None:
    """Whom «cette filiale de A» means: the firm named last, the only one for «la filiale de A»."""
    if not hit.view.index:
        return None
    before = hit.article.views[hit.view.index - 1]
    named = [i for i in before.between(0, len(before.mask), COMPANY) if i.entity != owner.entity]
    this = hit.view.mask[: hit.start].rstrip().lower().endswith("cette")
    return named[-1] if named and (this or are_one(named)) else None


_CANDIDATES = 2


def _named_just_before(hit: Hit) -> set[str]:
    """The firms that the sentence before names."""
    before = hit.article.views[hit.view.index - 1] if hit.view.index else hit.view
    return _named(before, len(before.mask)) if before is not hit.view else set()


def _told_by_thing(hit: Hit) -> Iterator[Draft]:
    """«A recule. |Le propriétaire de B| vise»: the firm that the text speaks of, told by what it owns."""
    view, first = hit.view, hit.group("owned")
    several = coordinated(view, first, OWNED) if first else ()
    ids = {i.entity.id for i in several if i.entity}
    told = {i.entity.id for v in hit.article.views[: view.index] for i in v.items if i.entity}
    if not ids or ids & told or len(_named_just_before(hit)) > _CANDIDATES:
        return  # «B recule. Le propriétaire de B se tait»: somebody who is not named
    owner = topic(hit.article, view, COMPANY, noun="groupe", at=hit.start, but=ids)
    if owner and owner.start < view.start and not is_exchange(owner):
        for one in several:
            yield from aside(owns(hit, owner, one))


def _the_unit(hit: Hit) -> Iterator[Draft]:
    """«A recule. La filiale B tient le choc»: of the firm that the text speaks of."""
    view, first = hit.view, hit.group("owned")
    several = (
        coordinated(view, first, OWNED)
        if first and hit.match["trigger"].endswith("s")
        else (first,)
    )
    ids = {i.entity.id for i in several if i and i.entity}
    told = {i.entity.id for v in hit.article.views[: view.index] for i in v.items if i.entity}
    if not ids or ids & told or len(_named_just_before(hit)) > _CANDIDATES:
        return
    free = free_bodies(view, 0, hit.match.start(), COMPANY)
    owner = free[0] if free else topic(hit.article, view, COMPANY, at=hit.start, but=ids)
    if owner and not is_exchange(owner):
        for one in several:
            yield from aside(owns(hit, owner, one))


def _theirs(hit: Hit) -> Iterator[Draft]:
    """«A, à qui appartiennent B et C», «les parts détenues par A dans B»."""
    first = hit.group("owned")
    for one in coordinated(hit.view, first, OWNED) if first else ():
        yield from aside(
            owns(hit, hit.group("owner"), one, hit.group("stake") or hit.group("early"))
        )


def _is_of(hit: Hit) -> Iterator[Draft]:
    """«B est une société du groupe A»."""
    yield from owns(hit, hit.group("owner"), hit.group("owned"))


def _made_owner(hit: Hit) -> Iterator[Draft]:
    """«L'accord fait de A l'actionnaire majoritaire de B, avec 60 % du capital»."""
    yield from owns(
        hit, hit.group("owner"), hit.group("owned"), hit.group("stake") or hit.group("late")
    )


def _rest(hit: Hit) -> Iterator[Draft]:
    """«A contrôle la moitié de B, l'autre moitié étant détenue par C»: of what was shared out before."""
    view = hit.view
    shared = list(_SHARED_OUT.finditer(view.mask, 0, hit.start))
    owned = hit.group("owned") or (
        view.group(shared[-1], "owned") or view.group(shared[-1], "held") if shared else None
    )
    first = hit.group("owner")
    near = hit.article.views[max(view.index - 1, 0)].mask
    told = (
        "restant" in hit.match["trigger"]
        or bool(_CAPITAL.search(view.mask, 0, hit.match.start("by")))
        or bool(_CAPITAL.search(near))
    )
    if first is None or (owned is None and not told) or (hit.match["bare"] and not told):
        return  # «le reste à la charge de C»
    if owned is None:
        owned = topic(hit.article, view, COMPANY, but=_named(view, hit.match.end()))
    for one in coordinated(view, first, OWNERS):
        yield from owns(hit, one, owned, hit.group("stake"))


def _named(view: SentenceView, end: int) -> set[str]:
    """Who is named as a shareholder, and is not what they share."""
    return {i.entity.id for i in view.between(0, end, BODIES) if i.entity}


# «|possède 88 % des actions|, le solde revenant à C», «le reste |du capital| est à C»
_CAPITAL = lazy(
    r"\b(?:capital|actions|parts|titres|actionnaires?|participation)\b|"
    r"\b(?:déten|détien|détin|possèd|posséd|contrôl|appart)[^.;]{0,60}\ue006|\ue006[^.;]{0,60}\b(?:déten|possèd|contrôl|appart)",
    re.IGNORECASE,
)
_SHARED_OUT = pattern(
    rf"(?:moitié|{{percentage}}|majorité|tiers)(?: du capital| des (?:parts|actions))? (?:de |d'|"
    rf"du |dans ){_THING}|"
    r"{company|organization|product:held}(?: \([^()]{1,40}\))?,? (?:est )?(?:détenue?|"
    r"contrôlée?) à (?:hauteur de )?{percentage}"
)
_IS_HELD = (
    r"(?:,? (?:est|sont|étant|était|reste|restant)(?: [a-zà-ÿ]{5,12})? (?:détenue?s?|contrôlée?s?|"
    r"possédée?s?) par |,? (?:revient|revenant|reviennent|appartient|appartenant|"
    r"appartiennent|allant|va|échoit) (?:à |au |aux )|,? (?:(?:est|sont|étant|reste|demeure) )?(?:aux mains|entre les mains|"
    r"la propriété) (?:de |d'|du )|,? (?:(?:est|étant|reste|se trouve) )?(?:logée?s?|chez) (?:chez |dans |par )?|"
    r"(?P<bare>,? (?:(?:est|sont|étant|reste) )?(?:à |au |aux |pour )))"
)

SUBSIDIARY_RULES: tuple[Rule, ...] = (
    Rule(
        "ownership.bare_subsidiary",
        pattern(
            rf"{{company:owned}}(?: \([^()]{{1,40}}\))?, (?:la |l'|une |l'une des |"
            r"une des |(?:une |l')?autre |également |elle aussi |lui aussi )?(?P<trigger>(?:filiales?|divisions?|branches?|"
            rf"propriétés?|marques?|enseignes?|titres?|entités?)(?: [^,.;:()\ue000-\ue005\ue007\ue008]{{2,40}}?)? {_GROUP})(?=[,.;)]|$)"
        ),
        _of_the_group,
    ),
    Rule(
        "ownership.national_unit",
        pattern(
            r"{company:owned}(?: \([^()]{1,40}\))?, (?:la |une )?(?P<trigger>(?:filiale|branche|division)"
            r"(?: (?!d[eu]s? |à |en )[a-zà-ÿ-]{4,16}){1,2})(?=[,.;)]|$)"
        ),
        _of_the_group,
    ),
    Rule(
        "ownership.is_subsidiary",
        pattern(
            r"{company:owned}(?: \([^()]{1,40}\))? (?P<trigger>(?:est|était|reste|sera) (?:une |la )?filiale)"
            rf" à {_SHARE}(?=[,.;)]| et |$)"
        ),
        _of_the_group,
    ),
    Rule(
        "ownership.dedicated_unit",
        pattern(
            r"{company:owned}(?: \([^()]{1,40}\))?, la (?P<trigger>(?:filiale|division|"
            r"branche)(?: [a-zà-ÿ-]{4,20})? (?:dédiée|consacrée|spécialisée|chargée)) "
            r"[^,.;:()\ue000-\ue008]{4,60}(?=[,.;)]|$)"
        ),
        _of_the_group,
    ),
    Rule(
        "ownership.by_its_owner",
        pattern(
            r"{company:owned} (?P<trigger>de |d'|du |des )(?:la |le |l'|les )?"
            r"(?:[a-zà-ÿ-]{3,24} ){0,3}{company|organization:owner}"
        ),
        _by_its_owner,
    ),
    Rule(
        "ownership.told_by_owner",
        pattern(
            r"(?:^|^[^,;:\ue000\ue001]{4,50}, |\b(?:précise|indique|explique|affirme|assure|ajoute|annonce|annoncé|indiqué|précisé|expliqué) |"
            r"\b(?:tombe|revers|coup|nouvelle|défi|épreuve|succès|victoire|échec|déboires?|renfort)[^.,;:]{0,30} pour )"
            r"(?:la|cette) (?P<trigger>filiale)(?: (?!d[eu]s? )[a-zà-ÿ-]{4,20}){0,2}(?: à {percentage:stake})? (?:de |d'|du )(?:(?:la |le |l'))?"
            r"(?:groupe (?:de |d')(?:la |l')?[a-zà-ÿ]{4,16} )?(?:(?!d[eu]s? )[a-zà-ÿ-]{4,20} ){0,3}{company|organization:owner}"
            r"(?=[.;»]|, (?!(?:la |le |l')?[\ue000\ue001])| (?:a|va|est|veut|doit|avait|n'|s'|se|[a-zà-ÿ]{3,14}[teas])\b)"
        ),
        _told_by_owner,
    ),
    Rule(
        "ownership.the_subsidiary",
        pattern(
            r"\b(?:la|les) (?P<trigger>filiales?) {company:owned}(?! (?:de|du|d'|des)\b)(?=[,.;]| [a-zà-ÿ])"
        ),
        _the_unit,
    ),
    Rule(
        "ownership.told_by_thing",
        pattern(
            r"(?:^|^[^,;:\ue000\ue001]{4,50}, |\b(?:précise|indique|explique|affirme|assure|ajoute|annonce|annoncé|indiqué|précisé|expliqué) )"
            r"(?:le |la |l')(?P<trigger>propriétaire|maison[- ]mère|(?:premier |principal )?actionnaire(?: (?:majoritaire|principal|unique|de référence))?)"
            rf"(?: [a-zà-ÿ]{{5,12}})? (?:de |d'|du |des (?:marques |enseignes |magasins )?){_THING}"
            r"(?:(?:,| et) (?:de |d'|du )?(?:la |le |l')?{company|product}){0,3}"
            r"(?=[.;»]| (?:a|va|est|veut|doit|avait|n'|s'|se|ne|[a-zà-ÿ]{3,14}[teas])\b)"
        ),
        _told_by_thing,
    ),
    Rule(
        "ownership.to_whom",
        pattern(
            rf"{{company|organization|person:owner}}(?: \([^()]{{1,40}}\))?,? (?:à qui|"
            r"auxquel(?:le)?s|auquel|à laquelle) "
            rf"(?P<trigger>{alternation('appartenir', tenses=FINITE)}) (?:(?:aussi|également|"
            rf"notamment|désormais|déjà) )?{_THING}"
        ),
        _theirs,
    ),
    Rule(
        "ownership.held_in",
        pattern(
            r"(?<!\w)(?:(?:parts?|actions|titres|participations?|capital)(?: de {percentage:stake})?|"
            r"{percentage:early}(?: du capital| des parts)?),? (?:[a-zà-ÿ]{4,14} )?"
            r"(?P<trigger>détenue?s?|possédée?s?) (?:(?:jusqu'(?:ici|alors|à présent)|"
            rf"actuellement|auparavant) )?par {_OWNER} (?:dans|(?:au|dans le) capital (?:de|du|d')|"
            rf"au sein (?:de|du|d')) ?(?:(?:sa|leur) )?{_THING}"
        ),
        _theirs,
    ),
    Rule(
        "ownership.one_of_group",
        pattern(
            rf"{{company:owned}}(?: \([^()]{{1,40}}\))? (?P<trigger>(?:est|était|reste|"
            r"demeure) (?:(?:désormais|aussi|également|aujourd'hui) )?(?:la propriété|"
            r"une (?:société|entreprise|marque|enseigne|entité|chaîne|compagnie|maison|branche|"
            rf"division|start-up|plateforme|agence|banque|structure)(?: [a-zà-ÿ-]{{5,16}})?"
            rf"(?= (?:du groupe|appartenant))))(?: à {_SHARE})? (?:(?:de |d'|"
            r"du )(?:groupe )?|appartenant (?:au groupe |à |au ))(?:l'|la |"
            rf"le )?{WORDS}{{company|organization|person:owner}}"
        ),
        _is_of,
    ),
    Rule(
        "ownership.made_owner",
        pattern(
            r"\b(?:fait|faisant|faire|fera|ferait) (?:désormais |ainsi )?(?:de |d'|"
            rf"du ){_OWNER} (?:le |la |l'|un |une )(?:nouveau |nouvel |nouvelle |premier |"
            r"principal |seul |unique )?(?P<trigger>(?:co-?)?(?:actionnaire|"
            rf"propriétaire)(?: [a-zà-ÿ-]{{5,14}}| de (?:référence|contrôle))?)(?: à {_SHARE})? "
            rf"(?:de |d'|du ){_OWNED}(?:,? (?:avec|à hauteur (?:de |d')) ?{_LATE_SHARE})?"
        ),
        _made_owner,
    ),
    Rule(
        "ownership.rest",
        pattern(
            r"\b(?P<trigger>(?:le reste|le solde|l'autre (?:moitié|tiers|quart)|"
            rf"les (?:autres )?{{percentage:stake}}(?: restants?)?)(?: du capital|"
            rf" des (?:parts|actions))?)(?: (?:de |d'|du ){_THING})?(?P<by>{_IS_HELD}){_OWNER}"
        ),
        _rest,
    ),
)
