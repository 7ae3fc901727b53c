"""Ownership: subsidiaries, parents, shareholders and their stakes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments import clause, coordinated, coordinated_left, following, is_free
from articlefacts.facts.arguments.others import agents, other
from articlefacts.facts.arguments.pairs import doers
from articlefacts.facts.arguments.participles import host_of_participle
from articlefacts.facts.arguments.passives import undergoer
from articlefacts.facts.arguments.topic import holder, holders, possessor, topic
from articlefacts.facts.families.deals.assets import owns_the_thing, thing_told
from articlefacts.facts.families.deals.shares import bracketed_share, further_shares
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import Item, Kind, pattern
from articlefacts.lexicon.verbs import alternation
from articlefacts.models.facts import Ownership

OWNERS: frozenset[Kind] = frozenset({"company", "organization", "person", "place"})
OWNED: frozenset[Kind] = frozenset({"company", "organization", "product"})
COMPANIES: frozenset[Kind] = frozenset({"company"})
BODIES: frozenset[Kind] = frozenset({"company", "organization"})

_WORD = r"(?!(?:de|du|des|à|au|aux|par|dans) )[a-zà-ÿ'-]{1,24} "
# «le label à bas coûts X», «le fabricant de meubles suédois X»
_DESCRIPTION = (
    rf"(?:(?:la|le|les|l'|un|une|son|sa)\s?)?(?:{_WORD}){{0,4}}?(?:(?:de |d'|à )(?!(?:la|le|les|l'|son|sa|ses)\b)[a-zà-ÿ-]{{3,}} (?:{_WORD}){{0,2}}?)?"
)
# «le patron de X, A», «le fondateur de X A»: the holder of the post is meant.
_HOLDER_OF = r"(?:(?:patron|fondateur|cofondateur|dirigeant|président|PDG|créateur|propriétaire) (?:de |d'|du )(?:la |le |l')?{company|organization},? )?"
_OWNER = _DESCRIPTION + _HOLDER_OF + r"{company|organization|person|place:owner}"
_THING = _DESCRIPTION + r"[«\"“]?\s?{company|organization|product:owned}"
_SHARE = r"(?:[a-zà-ÿ'-]{1,14} ){0,3}?{percentage:stake}"
# «les deux tiers du capital de X»: a share without a figure.
_FRACTION = (
    r"(?:la moitié|la majorité|l'essentiel|la totalité|l'intégralité|un tiers|un quart|le tiers|le quart|les {number} (?:tiers|quarts)|"
    r"(?:une|la) (?:part|participation)(?: (?:majoritaire|minoritaire|de contrôle))?|des parts|une minorité)(?: du capital| des (?:parts|actions|titres|droits de vote))? (?:de |d'|du |dans )"
)


def owns(hit: Hit, owner: Item | None, owned: Item | None, stake: Item | None = None) -> Iterator[Draft]:
    """Draft an ownership where both are named and not the same."""
    if owner is None or owned is None or owner.entity is None or owned.entity is None:
        return
    if owner.entity.id == owned.entity.id:
        return
    yield hit.draft(
        Ownership, owner=owner.ref(), owned=owned.ref(), stake=stake.value if stake else None
    )


def aside(drafts: Iterator[Draft]) -> Iterator[Draft]:
    """Facts that stand beside the statement: «A va céder sa filiale B» says already whose B is."""
    return (replace(draft, presupposed=True) for draft in drafts)


def _group(hit: Hit, name: str) -> Item | None:
    return hit.view.group(hit.match, name) if name in hit.match.re.groupindex else None


def _subsidiary(hit: Hit) -> Iterator[Draft]:
    """«B, filiale (à 60 %) de A», «B est une filiale de A», «B et C, filiales de A»."""
    view = hit.view
    before = view.mask[: hit.start]
    if _FORMER.search(before):
        return
    for owned in _subsidiaries(hit, before):
        if owned.kind in OWNED and not (before and owns_the_thing(view, owned, hit.end)):
            drafts = owns(hit, _group(hit, "owner"), owned, _group(hit, "stake"))
            yield from aside(drafts) if _BOTH.search(before) else drafts


def _subsidiaries(hit: Hit, before: str) -> tuple[Item, ...]:
    """What is called a subsidiary, in front of the word or behind it."""
    if _BOTH.search(before):
        pair = {i.entity.id: i for i in hit.view.between(0, hit.start, OWNED) if i.entity}
        return tuple(pair.values())[-2:] if len(pair) > 1 else ()
    if _DEFINITE.search(before):
        owned = _named_behind(hit, before)
    elif copula := _COPULA.search(before):
        return holders(hit.article, hit.view, copula.start(), OWNED)
    else:
        owned = _apposed_to(hit, before)
        if owned and _SEVERAL.search(hit.match["trigger"]):
            return coordinated_left(hit.view, owned, OWNED)
    return (owned,) if owned else ()


def _apposed_to(hit: Hit, before: str) -> Item | None:
    """«B, |filiale de A|»; «la société, |filiale de A|»; «|Propriété de A|, le fabricant»."""
    view = hit.view
    owned = host_of_participle(view, _phrase_start(hit), hit.end, OWNED)
    if owned is None and _NOUN_HOST.search(before):
        owned = topic(hit.article, view, COMPANIES)
    if owned is None and not before.strip():
        owned = other(hit.article, view, 0, _group(hit, "owner"))
    framed = owned and _WITH_ARTICLE.search(before) and _FRAME.match(view.mask[: owned.start - view.start])
    return None if framed else owned  # «Selon A, la filiale de B»


# «l'ancien actionnaire de A»: no more.
_FORMER = re.compile(r"\b(?:anciens?|anciennes?) (?:[a-zà-ÿ]{4,14} )?$", re.IGNORECASE)


def _named_behind(hit: Hit, before: str) -> Item | None:
    """«la filiale de A, |B|»; but in «Avec la filiale de A, B a trouvé» B is the subject."""
    after = _TO_ITS_NAME.match(hit.view.mask, hit.match.end())
    owned = hit.view.item_at(after.end()) if after else None
    framed = owned and _FRAMED.match(before) and not _CLOSED.match(hit.view.mask, owned.end - hit.view.start)
    return None if framed else owned


# «la fusion de B et de C, |toutes deux filiales de A»: of both, however far apart they stand.
_BOTH = re.compile(r"\btou(?:te)?s (?:les )?(?:deux|\ue008\ue010*)(?: (?:des|d'anciennes|d'ex-))? ?$", re.IGNORECASE)
# «la filiale de A| au Tchad (|B)»
_TO_ITS_NAME = pattern(r"(?:(?: (?:au|aux|en|à|dans) (?:la |le |l')?{place})? \(|,? ?)")
# «la société, |filiale de A»: the one that the text speaks of.
_NOUN_HOST = re.compile(
    r"\b(?:(?:la|le|cette|ce|du|au)\s|l'|cet )(?:société|groupe|entreprise|enseigne|marque|banque|start-?up|compagnie|chaîne|constructeur|opérateur|fabricant|club(?: de lecture)?|"
    r"établissement|éditeur|distributeur|plate-?forme|assureur|quotidien|magazine|journal|radio)(?: [a-zà-ÿ-]+){0,1},? (?:une? |la |aujourd'hui |désormais |alors )?$",
    re.IGNORECASE,
)
_FRAMED = re.compile(r"\s?(?:en|avec|après|pour|dans|selon|grâce|depuis|outre|malgré|lors|chez|face|à|via|par|d'après|suite|contre)\b", re.IGNORECASE)
_CLOSED = re.compile(r"\s?[»\"”]?(?:\s?\([^()]{1,40}\))?\s?(?:[,.;:)]|$)")
_SEVERAL = re.compile(r"^(?:filiales|divisions|branches|propriétés|marques|enseignes)\b", re.IGNORECASE)
_FRAME = re.compile(r"(?:selon|d'après|pour|dans|face à|outre|comme|chez|avec)\b[^,;]*$", re.IGNORECASE)
_WITH_ARTICLE = re.compile(r"\b(?:la|l'|le) ?(?:\w+ )?$", re.IGNORECASE)
_DEFINITE = re.compile(r"(?:^|[^,(\s]\s?)\b(?:la|l'|cette) ?$", re.IGNORECASE)
_COPULA = re.compile(r"\b(?:est|sont|était|étaient|reste|restent|devient|sera|a été)(?: \w{1,20}ment| désormais| aussi| aujourd'hui| toujours| encore| \ue007\ue010*| tou(?:te)?s(?: les)?(?: (?:deux|trois|\ue008\ue010*))?)?(?: (?:l'une? des|une? des|une?|la|le|l'|des|les))?\s?(?:\w{1,24} )?$", re.IGNORECASE)


def _phrase_start(hit: Hit) -> int:
    article = re.search(r"(?:,|\() ?(?:tou(?:te)?s (?:les )?(?:deux|trois|[\ue008]\ue010*) )?(?:(?:l')?une? des |la |une |l'|le )?(?:\w{1,24} )?$", hit.view.mask[: hit.start])
    return article.start() if article else hit.start


def _parent(hit: Hit) -> Iterator[Draft]:
    """«A, maison mère de B», «A (propriétaire de B)»."""
    view = hit.view
    if _FORMER.search(view.mask, 0, hit.start):
        return
    if copula := _COPULA.search(view.mask[: hit.start]):
        owner = holder(hit.article, view, copula.start(), OWNERS)
    else:
        second = _SECOND_TITLE.search(view.mask, 0, hit.start)
        owner = view.group(second, "owner") if second else host_of_participle(view, _phrase_start(hit), hit.end, OWNERS)
    if owner and owner.kind == "place" and _AT.search(view.mask, 0, owner.start - view.start):
        return  # «A Brissac, la propriétaire de B»
    owned = _group(hit, "owned")
    several = coordinated(view, owned, OWNED) if owned else ()
    for one in several:
        if one is owned or not _OWN_APPOSITION.match(view.mask, one.end - view.start):
            yield from owns(hit, owner, one, _share_of(hit, several[-1]) if len(several) == 1 else None)


_AT = re.compile(r"\b(?:à|a|en|au|aux|dans|depuis) (?:la |le |l')?$", re.IGNORECASE)
# «premier actionnaire (à 30 %) de B, |avec 30 % du capital»
_SHARE_BEHIND = pattern(r"(?: \([^()]{1,40}\))?,? (?:avec|à hauteur (?:de |d')|à) ?(?:[a-zà-ÿ'-]{1,14} ){0,3}?{percentage:stake}(?! de (?:hausse|baisse|part))")


def _share_of(hit: Hit, owned: Item) -> Item | None:
    early = _group(hit, "stake")
    match = _SHARE_BEHIND.match(hit.view.mask, owned.end - hit.view.start)
    return early or (hit.view.group(match, "stake") if match else bracketed_share(hit.view, owned))


# «A, maison mère de B, et C, |propriétaire de D»: C is no child of A.
_OWN_APPOSITION = re.compile(r"(?: \([^()]{1,40}\))?, (?:le |la |l'|une? )?(?:propriétaire|maison|filiale|actionnaire|société|groupe)\b")
# «A, le patron de X et |propriétaire de B»
_SECOND_TITLE = pattern(r"{person|company:owner}(?: \([^()]{1,40}\))?, [^,.;:]{4,70} et (?:le |la |l')?(?:[a-zà-ÿ]+ )?$")


def _of_which(hit: Hit) -> Iterator[Draft]:
    """«B et C, dont A est devenu actionnaire»."""
    for name in ("owned", "second"):
        yield from owns(hit, _group(hit, "owner"), _group(hit, name))


def _holds(hit: Hit) -> Iterator[Draft]:
    """«A détient 34 % de B», «A possède B»."""
    owned = _group(hit, "owned")
    if relative := _WHICH.search(hit.view.mask, 0, hit.start):  # «B, que détient A»
        head = hit.view.group(relative, "head")
        for one in coordinated_left(hit.view, head, OWNED) if head else ():
            yield from owns(hit, owned, one, _group(hit, "stake"))
        return
    owners = holders(hit.article, hit.view, hit.start, OWNERS)
    several = coordinated(hit.view, owned, OWNED) if owned and owners else ()
    for owner in owners:
        for one in several:
            yield from owns(hit, owner, one, _share_of(hit, one) if len(several) == 1 else _group(hit, "stake"))
    if len(several) == 1:
        yield from _further(hit, hit.match.end(), owned)


def _further(hit: Hit, at: int, owned: Item | None) -> Iterator[Draft]:
    for owner, stake in further_shares(hit.view, at):
        yield from owns(hit, owner, owned, stake)


_WHICH = pattern(r"{company|organization|product:head}[»\"”]?(?: \([^()]{1,40}\))?,? qu(?:e |')$")


def _holds_there(hit: Hit) -> Iterator[Draft]:
    """«A y détient une participation minoritaire»: in whom the text speaks of."""
    if thing_told(hit.article.views, hit.view, hit.start):
        return
    owner = holder(hit.article, hit.view, hit.start, OWNERS)
    owned = topic(hit.article, hit.view, COMPANIES)
    yield from owns(hit, owner, owned, _group(hit, "stake"))


def _holds_capital(hit: Hit) -> Iterator[Draft]:
    """«A détient 18 % du capital»: of the company that the sentence is about."""
    view = hit.view
    dont = _DONT.search(view.mask[: hit.start])
    inside = view.between(dont.end("company") + 1, hit.start, OWNERS) if dont else []
    owner = inside[0] if inside else holder(hit.article, view, hit.start, OWNERS)
    if owner is None or owner.entity is None:
        return
    named = {i.entity.id: i for i in view.between(0, hit.start, COMPANIES) if i.entity and i.entity.id != owner.entity.id}
    if dont:
        owned = view.item_at(dont.start())
    elif len(named) == 1:  # «Le fondateur de B, A, détient 18 % du capital»
        owned = next(iter(named.values()))
    else:
        owned = possessor(hit.article, view, hit.start, COMPANIES)
        if owned and owned.entity == owner.entity:
            owned = topic(hit.article, view, COMPANIES)
    yield from owns(hit, owner, owned, _group(hit, "stake"))
    yield from _further(hit, hit.match.end(), owned)


_DONT = pattern(r"{company:company}, dont [^.;]{0,60}$")


def _held(hit: Hit) -> Iterator[Draft]:
    """«B, détenu à 62 % par A», «B est contrôlé par A et C»."""
    owned = undergoer(hit, OWNED)
    if owned and owned.kind == "organization" and _group(hit, "stake") is None:
        return  # a ministry, a territory: power, not property
    shares = list(_SHARE_BY.finditer(hit.view.mask, hit.match.end("trigger"), clause(hit.view, hit.start)[1]))
    if len(shares) > 1:  # «à 51 % par A et à 49 % par B»
        for match in shares:
            yield from owns(hit, hit.view.group(match, "owner"), owned, hit.view.group(match, "stake"))
        return
    for owner in agents(hit, owned, OWNERS):
        yield from owns(hit, owner, owned, bracketed_share(hit.view, owner) or _group(hit, "stake"))


_SHARE_BY = pattern(
    r"(?:(?:à|à hauteur de|pour) (?:[a-zà-ÿ'-]{1,14} ){0,3}?)?{percentage:stake} par (?:(?:la|le|l'|un|une|les)\s?)?(?:(?!par )[a-zà-ÿ'-]{1,24} ){0,5}?(?:, )?{company|organization|person|place:owner}"
)


def _belongs(hit: Hit) -> Iterator[Draft]:
    """«B appartient à A»."""
    if _QUOTED.search(hit.view.mask, 0, hit.start):
        return  # «La marque "Xxx" appartient à A»: one that no item covers
    if _BARE_BRAND.search(hit.view.mask, 0, hit.start):
        return
    several = doers(hit.article, hit.view, hit.start, OWNED)
    first = _group(hit, "owner")
    for owner in coordinated(hit.view, first, OWNERS) if first else ():
        for owned in several:
            yield from owns(hit, owner, owned, bracketed_share(hit.view, owner))


def _belongs_to_it(hit: Hit) -> Iterator[Draft]:
    """«B, qui appartient au groupe»: to the one that the text speaks of."""
    owned = doers(hit.article, hit.view, hit.start, OWNED)[:1]
    for one in owned:
        yield from owns(hit, other(hit.article, hit.view, hit.start, one), one)


# «La marque appartient à A»: a product told of before, not the firm.
_BARE_BRAND = re.compile(r"\b(?:la|cette) (?:marque|licence|technologie)(?:,[^,]{2,60},)? $", re.IGNORECASE)
_QUOTED = re.compile(r"[»\"”]\s*$")


def _possessed(hit: Hit) -> Iterator[Draft]:
    """«A et sa filiale B», «via sa filiale B», «sa maison mère A»."""
    view = hit.view
    item = _group(hit, "owned")
    if item and view.mask[item.start - view.start - 2] == "," and _BEHIND_NAME.search(view.mask, 0, hit.start):
        return  # «Après B, sa filiale au Maroc, A»: B is the subsidiary
    other = (
        _beside(hit)
        or _behind_frame(hit, item)
        or possessor(hit.article, view, hit.start, COMPANIES)
        or possessor(hit.article, view, hit.start, BODIES)
    )
    parent = hit.match["noun"].lower().startswith("maison")
    yield from aside(owns(hit, item, other) if parent else owns(hit, other, item))


_BEHIND_NAME = pattern(r"{company|organization}, (?:sa|ses|leur) $")
_BESIDE = pattern(r"{company|organization|person:other},? (?:via|à travers|par l'intermédiaire de|avec|par|dans|(?:et|ou|mais aussi|ainsi que|comme)(?: de| par| avec| à)?) (?:sa|ses|leur) $")
# «|À travers| sa filiale B, A exploite»
_FRONTED = re.compile(r"(?:^|[;:«\"] ?)(?:à travers|via|par l'intermédiaire de|avec|par|comme|outre|grâce à|chez|après) (?:sa|ses|leur) $", re.IGNORECASE)


def _behind_frame(hit: Hit, item: Item | None) -> Item | None:
    """The subject behind a frame that opens the sentence: «À travers sa filiale B, A exploite»."""
    if item is None or not _FRONTED.search(hit.view.mask, 0, hit.start):
        return None
    comma = hit.view.mask.find(",", item.end - hit.view.start)
    found = following(hit.view, comma, BODIES, within=40) if 0 <= comma < item.end - hit.view.start + 60 else None
    return found if found and is_free(hit.view, found) else None


def _beside(hit: Hit) -> Item | None:
    """«… géré par A, via sa filiale B»: the possessor stands right before."""
    match = _BESIDE.search(hit.view.mask, max(hit.start - 80, 0), hit.start)
    return hit.view.group(match, "other") if match else None


def _in_brackets(hit: Hit) -> Iterator[Draft]:
    """«B (groupe A)», «B (filiale de A)»."""
    yield from aside(owns(hit, _group(hit, "owner"), _group(hit, "owned")))


def _stake_of(hit: Hit) -> Iterator[Draft]:
    """«la participation de 34 % de A dans B», «les 34 % de participation de A dans B»."""
    stake = _group(hit, "stake") or _group(hit, "share")
    yield from owns(hit, _group(hit, "owner"), _group(hit, "owned"), stake)


_HOLD = alternation("détenir", "posséder", "contrôler")
_KEEP = rf"(?:{_HOLD}|{alternation('conserver', 'garder')})"
# «détient plusieurs filiales, notamment A, B et C»
_AMONG = (
    r"(?:(?:plusieurs|des|de nombreuses|ses|les|une dizaine de)(?: [a-zà-ÿ-]+){1,3},? "
    r"(?:notamment|dont|comme|telles? que|parmi lesquelles) )?"
)
_BRANDS = r"(?:marques|enseignes|filiales|titres|maisons|sociétés|chaînes|journaux|entités)"
# «10 % de la société d'exploitation, X»
_BY_ITS_NOUN = r"(?:(?:la |l')(?:société|compagnie|entreprise|structure|entité)(?: (?:de |d')?[a-zà-ÿ]+)?, )?"
_HELD = alternation("détenir", "posséder", "contrôler", tenses=("participle",))
_NOT_MARKET = r"(?! (?:du |des |de |d')(?:parts? de |l')?marché)"
_OF = r"(?:de |d'|du |des )"

OWNERSHIP_RULES: tuple[Rule, ...] = (
    Rule(
        "ownership.subsidiary",
        pattern(
            rf"(?<!\bex-)(?<!\bsa )\b(?P<trigger>(?:filiales?|divisions?|branches?|holding|co-?entreprise|propriétés?|(?<=, )(?:marques|enseignes))(?: (?!de )[a-zà-ÿ-]+){{0,3}}?)"
            rf"(?: à {_SHARE})?(?: (?:de |d'|du )(?!(?:patron|fondateur|cofondateur|dirigeant|président|pdg|créateur|propriétaire)\b)[a-zà-ÿ' -]{{2,40}}?)? {_OF}{_OWNER}"
        ),
        _subsidiary,
    ),
    Rule(
        "ownership.parent",
        pattern(
            rf"\b(?P<trigger>maison[- ]mère(?: [a-zà-ÿ-]{{4,14}})?|société[- ]mère|(?:co-?)?propriétaires?(?: (?!d[eu]s? )[a-zà-ÿ-]{{5,20}}){{0,2}}?|(?:co-?)?actionnaires?(?: (?!de )[a-zà-ÿ-]+){{0,3}}?)"
            rf"(?: à (?:hauteur de )?(?:[a-zà-ÿ'-]{{1,14}} ){{0,2}}?{{percentage:stake}})?(?: notamment)? {_OF}{_THING}"
        ),
        _parent,
    ),
    Rule(
        "ownership.of_which",
        pattern(
            r"{company|organization:owned}(?: et (?:de |d'|du |le |la )?{company|organization:second})?, dont (?:[a-zà-ÿ' ]{1,30}? )?"
            r"{person|company|organization|place:owner}(?:, [^,.;]{3,60},)? (?:[a-zà-ÿ]+ ){1,4}?(?:l')?(?:(?:premi|princip)[a-zà-ÿ]+ )?(?P<trigger>(?:co-?)?(?:actionnaire|propriétaire))"
        ),
        _of_which,
    ),
    Rule(
        "ownership.hold",
        pattern(
            rf"(?P<trigger>\b(?:{_HOLD}|{_KEEP}(?= (?:[a-zà-ÿ'-]{{1,14}} ){{0,3}}?{{percentage}}))) (?:(?:encore|déjà|désormais|également|aussi|notamment|par ailleurs|toujours|ainsi|actuellement|aujourd'hui|en outre|chacun|ensemble|à eux deux) )?"
            rf"(?:{_SHARE}{_NOT_MARKET}(?: du capital| des (?:parts|actions|titres|droits de vote)| d'intérêts| de participation)? (?:de |d'|du |chez |dans )|{_FRACTION})?{_AMONG}{_BY_ITS_NOUN}{_THING}"
        ),
        _holds,
    ),
    Rule(
        "ownership.gather",
        pattern(
            rf"\b(?P<trigger>{alternation('rassembler', 'regrouper', 'réunir')}) (?:notamment )?(?:les |des |plusieurs )?{_BRANDS}"
            r"(?: de [a-zà-ÿ]+)?,? (?:notamment |telles? que |comme |dont )?{company|organization|product:owned}"
        ),
        _holds,
    ),
    Rule(
        "ownership.there",
        pattern(
            rf"\by (?P<trigger>{_HOLD}) (?:[a-zà-ÿ]+ ){{0,2}}?(?:{{percentage:stake}}|une (?:position|participation|part)\b)"
        ),
        _holds_there,
    ),
    Rule(
        "ownership.capital",
        pattern(rf"(?P<trigger>\b{_KEEP}) (?:encore |déjà |désormais |toujours )?{_SHARE}(?: du capital| des (?:parts|actions)| restante?s?)\b(?! (?:de |d'|du ))"),
        _holds_capital,
    ),
    Rule(
        "ownership.held",
        pattern(rf"\b(?P<trigger>{_HELD})(?: (?:à|à hauteur de) {_SHARE})?(?=[^.;:]{{0,60}}? par )"),
        _held,
    ),
    Rule("ownership.belong", pattern(rf"\b(?P<trigger>{alternation('appartenir')}) (?:(?:alors|désormais|aussi|également|aujourd'hui|toujours|encore|depuis {{date}}) )?(?:à |au |aux ){_OWNER}"), _belongs),
    Rule("ownership.depend", pattern(r"\b(?P<trigger>dépend(?:ent|ait|aient|ant)?|relèv(?:e|ent)|relevant) (?:(?:désormais|aujourd'hui|toujours) )?du groupe (?:[a-zà-ÿ]{4,14} )?{company:owner}"), _belongs),
    Rule("ownership.belong_to_it", pattern(rf"\b(?P<trigger>{alternation('appartenir')}) (?:(?:désormais|aussi|également|aujourd'hui|toujours|encore) )?(?:au (?:groupe|géant|conglomérat|constructeur|fonds)|à la (?:holding|société|firme|maison mère|banque))(?: (?!de |d')[a-zà-ÿ-]{{4,20}})?(?=[,.;:»]| depuis| et |$)"), _belongs_to_it),
    Rule(
        "ownership.possessive",
        pattern(
            r"\b(?:sa|ses|leur) (?P<trigger>(?P<noun>filiales?|maison[- ]mère|enseigne|marque|banque en ligne|holding|branche|division|compagnie|entité)(?:(?: (?!et [\ue000-\ue004])[a-zà-ÿ-]+){0,4}?|(?: [a-zà-ÿ-]+){0,2} "
            r"(?:spécialisée|dédiée|consacrée|chargée|active) (?:d'|(?:dans|en|à|aux?|des?|pour|sur) )[a-zà-ÿ'-]{1,24}(?: (?!(?:qui|dont|avec|par) |et (?:la |le |les )?[\ue000-\ue004])[a-zà-ÿ'-]{1,24}){0,8}?)),? {company|organization:owned}"
        ),
        _possessed,
    ),
    Rule(
        "ownership.brackets",
        pattern(
            r"{company|product|organization:owned} \((?P<trigger>groupe |filiale (?:de |d'|du groupe )|propriété (?:de |d'))(?:le |la )?{company:owner}\)"
        ),
        _in_brackets,
    ),
    Rule(
        "ownership.stake",
        pattern(
            r"(?:{percentage:stake} de )?(?P<trigger>participation)(?: de {percentage:share})? (?:de |d'|du )"
            rf"{_OWNER} (?:dans|au capital de) {_THING}"
        ),
        _stake_of,
    ),
)
