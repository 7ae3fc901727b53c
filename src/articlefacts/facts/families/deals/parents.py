"""Firms and people by what they are to another: «B, filiale de A», «A, maison mère de B», «A, actionnaire de B»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from articlefacts.facts.arguments import coordinated, coordinated_left
from articlefacts.facts.arguments.firm_nouns import COMPANY_NOUN, firm_noun
from articlefacts.facts.arguments.nominal_subjects import holders
from articlefacts.facts.arguments.others import other
from articlefacts.facts.arguments.participles import host_of_participle
from articlefacts.facts.arguments.topic import topic
from articlefacts.facts.families.deals.assets import owns_the_thing
from articlefacts.facts.families.deals.ownership import (
    OWNED,
    OWNER,
    OWNERS,
    SHARE,
    THING,
    aside,
    owns,
    share_of,
)
from articlefacts.facts.families.deals.shares import bracketed_share
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import COMPANY, Item, pattern


def _subsidiary(hit: Hit) -> Iterator[Draft]:
    """«B, filiale (à 60 %) de A», «B est une filiale de A», «B et C, filiales de A»."""
    view = hit.view
    before = view.mask[: hit.start]
    if _FORMER.search(before):
        return
    for owned in _subsidiaries(hit, before):
        if owned.kind in OWNED and not (before and owns_the_thing(view, owned, hit.end)):
            first = hit.group("owner")
            share = hit.group("stake") or (first and bracketed_share(view, first))
            drafts = chain(owns(hit, first, owned, share), _of_others(hit, owned))
            sure = _BOTH.search(before) or _BESIDE_NAME.search(before)
            yield from aside(drafts) if sure else drafts


# «Si |B, la| filiale de A, vendait»: the apposition holds all the same.
_BESIDE_NAME = re.compile(
    r"[\ue000\ue001\ue004]\ue010*[»\"”]?(?: \([^()]{1,40}\))?(?:,| \() ?(?:la |l'|une |cette )?$",
    re.IGNORECASE,
)


def _of_others(hit: Hit, owned: Item) -> Iterator[Draft]:
    """«filiale à 60 % de A |et à 40 % de C|»."""
    at = hit.match.end()
    joint = _AND_SHARE if hit.group("stake") else _AND_OF
    if _COMMON.match(hit.match["trigger"]):
        joint = _AND
    while more := joint.match(hit.view.mask, at):
        yield from owns(hit, hit.view.group(more, "owner"), owned, hit.view.group(more, "stake"))
        at = more.end()


# «filiale de A |et de C|», «de A (55 %) |et de C (45 %)|», «filiale commune à A |et C|»
_AND_OF = pattern(
    rf"(?: \([^()]{{1,30}}\))?(?:, (?=[^,;.]{{4,60}} et d)| et )(?:de |d'|du |des ){OWNER}"
    r"(?: \({percentage:stake}\))?"
)
_AND = pattern(
    rf"(?: \([^()]{{1,30}}\))?(?:,| et) (?:de |d'|du |des |à |au )?{OWNER}(?: \({{percentage:stake}}\))?"
)
_COMMON = re.compile(r"co-?entreprise|\w{5,9} (?:commune|conjointe)", re.IGNORECASE)
_AND_SHARE = pattern(rf"(?:,| et|, et) (?:à|pour) {SHARE} (?:de |d'|du |des ){OWNER}")


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
    if owned is None and (told := _NOUN_HOST.search(before)):
        noun = told["noun"] if _BY_RANK.match(told["noun"]) else ""
        owned = topic(hit.article, view, COMPANY, noun=noun, at=told.start("noun"))
    if owned is None and not before.strip():
        owned = other(hit.article, view, 0, hit.group("owner"))
    framed = (
        owned
        and _WITH_ARTICLE.search(before)
        and _FRAME.match(view.mask[: owned.start - view.start])
    )
    return None if framed else owned  # «Selon A, la filiale de B»


# «le géant de l'édition», which is nobody but who was called so.
_BY_RANK = re.compile(r"géant|spécialiste|leader|numéro", re.IGNORECASE)
# «l'ancien actionnaire de A»: no more.
_FORMER = re.compile(r"\b(?:anciens?|anciennes?) (?:[a-zà-ÿ]{4,14} )?$", re.IGNORECASE)


def _named_behind(hit: Hit, before: str) -> Item | None:
    """«la filiale de A, |B|»; but in «Avec la filiale de A, B a trouvé» B is the subject."""
    after = _TO_ITS_NAME.match(hit.view.mask, hit.match.end())
    owned = hit.view.item_at(after.end()) if after else None
    framed = (
        owned
        and _FRAMED.match(before)
        and not _CLOSED.match(hit.view.mask, owned.end - hit.view.start)
    )
    return None if framed else owned


# «la fusion de B et de C, |toutes deux filiales de A»: of both, however far apart they stand.
_BOTH = re.compile(
    r"\btou(?:te)?s (?:les )?(?:deux|\ue008\ue010*)(?: (?:des|d'anciennes|d'ex-))? ?$",
    re.IGNORECASE,
)
# «la filiale de A| au Tchad (|B)»
_TO_ITS_NAME = pattern(r"(?:(?: (?:au|aux|en|à|dans) (?:la |le |l')?{place})? \(|,? ?)")
# «la société, |filiale de A»: the one that the text speaks of.
_NOUN_HOST = re.compile(
    r"\b(?:(?:la|le|cette|ce|du|au)\s|l'|cet )(?P<noun>société|groupe|entreprise|enseigne|marque|banque|"
    r"start-?up|compagnie|chaîne|constructeur|opérateur|fabricant|club(?: de lecture)?|"
    r"établissement|éditeur|distributeur|plate-?forme|assureur|quotidien|magazine|journal|"
    r"radio|géant|spécialiste|numéro un|leader|groupe)(?: (?:de (?:la |l')?|du |des |d')[a-zà-ÿ-]{4,20})?"
    r"(?: [a-zà-ÿ-]+){0,1},? (?:(?:créée?|fondée?|née?|basée?|lancée?) [^,;.]{2,40}, )?"
    r"(?:une? |la |\ue007\ue010* |désormais |alors )?$",
    re.IGNORECASE,
)
_FRAMED = re.compile(
    r"\s?(?:en|avec|après|pour|dans|selon|grâce|depuis|outre|malgré|lors|chez|face|à|via|par|"
    r"d'après|suite|contre)\b",
    re.IGNORECASE,
)
_CLOSED = re.compile(r"\s?[»\"”]?(?:\s?\([^()]{1,40}\))?\s?(?:[,.;:)]|$)")
_SEVERAL = re.compile(
    r"^(?:filiales|divisions|branches|propriétés|marques|enseignes|sociétés|entreprises|compagnies|banques|chaînes|titres|"
    r"journaux|magazines|entités)\b",
    re.IGNORECASE,
)
_FRAME = re.compile(
    r"(?:selon|d'après|pour|dans|face à|outre|comme|chez|avec)\b[^,;]*$", re.IGNORECASE
)
_WITH_ARTICLE = re.compile(r"\b(?:la|l'|le) ?(?:\w+ )?$", re.IGNORECASE)
_DEFINITE = re.compile(r"(?:^|[^,(\s]\s?)\b(?:la|l'|cette) ?$", re.IGNORECASE)
_COPULA = re.compile(
    r"\b(?:est|sont|était|étaient|reste|restent|devient|sera|(?P<becomes>devenue?s?|devenir|"
    r"deviendra(?:it)?)|a(?: aussi| également| longtemps| déjà)? "
    r"été)(?: \w{1,20}ment| désormais| ainsi| alors| à terme| (?:au terme|à l'issue) de l'opération|"
    r" aussi| aujourd'hui| toujours| encore| \ue007\ue010*| tou(?:te)?s(?: les)?(?: (?:deux|trois|"
    r"\ue008\ue010*))?)?(?: (?:l'une? des|une? des|une?|la|le|l'|des|les))?\s?(?:plus )?(?:\w{1,24} )?$",
    re.IGNORECASE,
)


def _phrase_start(hit: Hit) -> int:
    article = re.search(
        r"(?:,|\(|\s[–—-]) ?(?:tou(?:te)?s (?:les )?(?:deux|trois|[\ue008]\ue010*) )?(?:(?:l')?une? des |"
        r"(?:les )?(?:deux|trois|plusieurs|[\ue008]\ue010*) |la |une |l'|le )?(?:\w{1,24} )?$",
        hit.view.mask[: hit.start],
    )
    return article.start() if article else hit.start


def _parent(hit: Hit) -> Iterator[Draft]:
    """«A, maison mère de B», «A (propriétaire de B)», «A et C sont actionnaires de B»."""
    view = hit.view
    if _FORMER.search(view.mask, 0, hit.start):
        return
    owned = hit.group("owned")
    several = coordinated(view, owned, OWNED) if owned else ()
    share = share_of(hit, several[-1]) if len(several) == 1 else None
    for owner in _parents(hit):
        if owner.kind == "place" and _AT.search(view.mask, 0, owner.start - view.start):
            continue  # «A Brissac, la propriétaire de B»
        for one in several:
            if one is owned or not _OWN_APPOSITION.match(view.mask, one.end - view.start):
                yield from owns(hit, owner, one, share)


def _parents(hit: Hit) -> tuple[Item, ...]:
    view = hit.view
    if copula := _COPULA.search(view.mask[: hit.start]):
        if copula["becomes"] and not _SHARE_OF_IT.search(view.mask, hit.start):
            return ()  # «A est devenu actionnaire de B»: a purchase
        return holders(hit.article, view, copula.start(), OWNERS)
    named = _SECOND_TITLE.search(view.mask, 0, hit.start) or _FIRM_HEAD.search(
        view.mask, max(hit.start - 140, 0), hit.start
    )
    if named:
        owner = view.group(named, "owner")
    else:
        owner = host_of_participle(view, _phrase_start(hit), hit.end, OWNERS)
    if owner and _SEVERAL_OWN.match(hit.match["trigger"]):
        return coordinated_left(view, owner, OWNERS)
    return (owner,) if owner else ()


# «A et C, |propriétaires| de B»
_SEVERAL_OWN = re.compile(r"(?:co-?)?(?:propriétaires|actionnaires)\b", re.IGNORECASE)
# «N, fondateur de A, |le groupe belge| propriétaire de B»: A, not N.
_FIRM_HEAD = pattern(
    r"{company|organization:owner}[»\"”]?(?: \([^()]{1,40}\))?, (?:le |la |l'|un |une )"
    rf"(?:{COMPANY_NOUN}|{firm_noun()})(?: [a-zà-ÿ-]{{3,20}}){{0,2}} $"
)
_SHARE_OF_IT = pattern(r"(?:avec|à hauteur de|à) (?:[a-zà-ÿ'-]{1,14} ){0,3}?{percentage}")
_AT = re.compile(r"(?:\b(?:à|a|en|au|aux|dans|depuis|de) (?:la |le |l')?|\bd')$", re.IGNORECASE)

# «A, maison mère de B, et C, |propriétaire de D»: C is no child of A.
_OWN_APPOSITION = re.compile(
    r"(?: \([^()]{1,40}\))?, (?:le |la |l'|une? )?(?:propriétaire|maison|filiale|actionnaire|"
    r"société|groupe)\b"
)
# «A, le patron de X et |propriétaire de B»
_SECOND_TITLE = pattern(
    r"{person|company:owner}(?: \([^()]{1,40}\))?, [^,.;:]{3,70} et (?:le |la |l')?(?:[a-zà-ÿ]+ )?$"
)


def _of_which(hit: Hit) -> Iterator[Draft]:
    """«B et C, dont A est devenu actionnaire», «B (dont A et D sont actionnaires)»."""
    first = hit.group("owner")
    for owner in coordinated(hit.view, first, OWNERS) if first else ():
        for name in ("owned", "second"):
            yield from owns(hit, owner, hit.group(name), hit.group("stake"))


_OF = r"(?:de |d'|du |des )"

PARENT_RULES: tuple[Rule, ...] = (
    Rule(
        "ownership.subsidiary",
        pattern(
            r"(?<!\bex-)(?<!\bsa )\b(?P<trigger>(?:filiales?|divisions?|branches?|entités?|holding|"
            r"co-?entreprise|propriétés?|(?<=, )(?:marques|enseignes)|(?:sociétés|entreprises|compagnies|banques|chaînes|titres|"
            r"journaux|magazines|marques|enseignes|entités)(?= du groupe)|(?<![a-zà-ÿ] )(?<!\ue010 )(?<!, )(?:membre|marque|enseigne|"
            r"société|chaîne|compagnie|titre)(?= du groupe))"
            rf"(?: (?!de )[a-zà-ÿ-]+){{0,3}}?)(?: depuis {{date}})?(?: à {SHARE})?(?: (?:de |d'|du )(?!(?:patron|"
            r"fondateur|cofondateur|dirigeant|président|pdg|créateur|propriétaire)\b)"
            rf"[a-zà-ÿ' -]{{2,40}}?)? (?:{_OF}|(?<=commune )(?:à |au )){OWNER}"
        ),
        _subsidiary,
    ),
    Rule(
        "ownership.parent",
        pattern(
            rf"\b(?P<trigger>maison[- ]mère(?: [a-zà-ÿ-]{{4,14}})?|société[- ]mère|"
            rf"(?:co-?)?propriétaires?(?: (?!d[eu]s? )[a-zà-ÿ-]{{5,20}}){{0,2}}?|"
            rf"(?:co-?)?actionnaires?(?: de (?:référence|contrôle|longue date|la première heure|premier plan))?(?: (?!de )[a-zà-ÿ-]+){{0,3}}?)"
            rf"(?: (?:au|dans le) capital)?(?: à (?:hauteur de )?"
            rf"(?:[a-zà-ÿ'-]{{1,14}} ){{0,2}}?{{percentage:stake}})?(?: notamment)? {_OF}{THING}"
        ),
        _parent,
    ),
    Rule(
        "ownership.holder",
        pattern(
            rf"\b(?P<trigger>(?:co-?)?détent(?:eur|rice)s?) (?:de |d'){SHARE}(?: du capital|"
            rf" des (?:parts|actions|titres|droits de vote))? (?:de |d'|du |dans |chez ){THING}"
        ),
        _parent,
    ),
    Rule(
        "ownership.of_which",
        pattern(
            r"{company|organization:owned}(?: et (?:de |d'|du |le |la )?{company|"
            r"organization:second})?(?:,| \(| [–—-])? ?dont (?:[a-zà-ÿ' ]{1,30}?[ '])?{person|company|organization|"
            r"place:owner}(?:, [^,.;]{3,60},| et (?:(?:le |la |l')?{company|organization|person}))? "
            r"(?:[a-zà-ÿ']{1,14} ){1,5}?(?:l')?(?:(?:premi|princip)[a-zà-ÿ]{1,8} )?(?P<trigger>(?:co-?)?(?:actionnaire|propriétaire))"
            rf"(?:(?: [a-zà-ÿ]{{5,12}}| de référence)?,? (?:avec |à hauteur (?:de |d')|à ){SHARE})?"
        ),
        _of_which,
    ),
)
