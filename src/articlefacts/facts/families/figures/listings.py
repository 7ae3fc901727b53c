"""Companies that come to the stock exchange or leave it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments import governed
from articlefacts.facts.arguments.topic import free_bodies, possessor
from articlefacts.facts.families.figures.listing_plans import LISTING_PLAN_RULES
from articlefacts.facts.families.figures.listing_terms import listing, listing_date
from articlefacts.facts.families.figures.share_words import is_share
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import Item, pattern
from articlefacts.models.facts import Listing, Status

# An exchange, also where the entities layer has masked it as an organization.
_PLACE = (
    r"(?:Bourse|cote|parquet|Euronext|Nasdaq|New York|Wall Street|Londres|Alternext|Paris|"
    r"[\ue000\ue001\ue003])"
)
# «X vise |une introduction en juin|», «depuis |son introduction, en 2021|»: the exchange is told around.
_BARE = (
    r"(?<=\bson )introduction(?=,? (?:en |au |à l'|dès )?(?:le |l')?\ue007)|"
    r"(?<=(?:vise|pare|sage) une )introduction(?=,? (?:en |au |à l'|dès |d'ici )?(?:le |l')?\ue007)"
)
_FLOTATION = (
    rf"(?:introduction|entrée|arrivée|débuts|premiers pas|mise) (?:en|à la|sur la|au) {_PLACE}|"
    rf"(?:introduction|entrée|cotation|admission)(?: initiale)? (?:sur|à|au) (?={_PLACE})|"
    rf"{_BARE}|"
    r"première cotation|débuts boursiers|IPO\b|admission (?:aux négociations|à la cote)|"
    r"(?:retrait|radiation|sortie) de la (?:cote|Bourse)"
)
_FLOTATION_NOUN = pattern(rf"\b(?P<trigger>{_FLOTATION})")
_FLOAT_VERB = pattern(
    r"\b(?P<trigger>(?:s'introdui\w+|s'inscri\w{1,7}|introdui\w+|entr(?:e|ent|é|ée|és|ées|er|era|eront|ait|"
    r"erait)|(?:est|était|sont|être|sera|serait) cotée?s?|cotée?s?|débarqu(?:e|er|é|ée)|"
    r"fai(?:t|re|sait|sant) (?:son entrée|ses débuts|ses premiers pas|son retour)|"
    rf"(?:fera|feront|fit) (?:son entrée|ses débuts|ses premiers pas|son retour)|"
    rf"se lan(?:ce|cer|cera|cerait|çait)|entrant|s'introduisant) (?:depuis \S{{1,30}} |pas |plus |jamais |"
    rf"en \S{{1,6}} )?(?:en|à la|sur la|à|sur|au) {_PLACE}|cotée?s? depuis(?= (?:l')?\ue007)|(?:est|sont|était|être|sera|serait|"
    r"seront) cotée?s? (?:depuis|à|au|sur)\b|(?:rejoint|rejoindra|rejoindrait|rejoindre|quitte|"
    r"quitter|quittera|quitterait|quitté|sort|sortir|sortie?s?|retirée?|retirer|dispara(?:ît|îtra|îtrait|ître)|disparue?|"
    r"radiée?s?) (?:de |d')?(?:la cote|la Bourse|la (?=\ue001)|(?:Euronext|Nasdaq|(?<=d')(?=[\ue000\ue001]))))"
)
_ENTERING = re.compile(
    r"\b(?:f[ae]\w+|réalis\w+|prépar\w+|prévo\w+|vis\w+|lanc\w+|réuss\w+) (?:une?|son|"
    r"sa) (?:\w+ )?$"
)


_FILED = re.compile(
    r"\b(?:dossier|projet|procédure|demande|processus|plans?|calendrier|prospectus|document|"
    r"préparatifs?) d'$",
    re.IGNORECASE,
)


def _float_noun(hit: Hit) -> Iterator[Draft]:
    """«L'introduction de X à la Bourse», «X annule son introduction en Bourse»."""
    view = hit.view
    complement = governed(view, hit.end, r"d(?:es?|u|')|de la|de l'", {"company"}, within=12)
    undecided: Status | None = "planned" if _OPEN.search(view.mask, hit.end) else _called_off(hit)
    if own := _OF_ITS_OWN.match(view.mask, hit.end):
        yield from listing(hit, view.group(own, "company"))
        return
    if complement:
        yield from (replace(draft, status=undecided) for draft in listing(hit, complement[0]))
        return
    before = view.mask[: hit.start]
    if (_OPENS.search(before) or _SINCE.search(before)) and (
        led := _ITS_FIRM.match(view.mask, hit.end)
    ):
        yield from listing(hit, view.group(led, "company"))
        return
    if (
        not _FILED.search(before)
        and re.search(r"\b(?:une?|des|d'|de nouvelles|les|ces|chaque)\s?(?:\w+ )?$", before)
        and not re.search(
            r"\b(?:démen\w+|écart\w+|exclu\w*|confirm\w+|souhait\w+|réclam\w+|attend\w*|prépar\w+|envisag\w+|vis\w+|annonc\w+|projet\w*|renonc\w+|étudi\w+|lanc\w+|"
            r"réuss\w+|plan\w+|via|par|pour|d|prévoi\w+|en vue) (?:une?|d'une)\s?(?:\w+ )?$",
            before,
        )
    ):
        return
    verb = _ENTERING.search(before)
    start = verb.start() if verb else hit.start
    for draft in listing(hit, possessor(hit.article, view, hit.start, {"company"})):
        yield replace(draft, trigger=(start, hit.end), status=undecided)


# «|Depuis son| entrée en Bourse en 2015, X a perdu …»
_SINCE = re.compile(r"(?:^|[:;] )(?:depuis|après|avant|dès|pour|à) (?:son|sa) $", re.IGNORECASE)
# «|Sortie de la cote dès 2014,| X a perdu …»: a participle of the subject behind.
_OPENS = re.compile(r"(?:^|[:;.] )$")
_ITS_FIRM = pattern(
    r"\ue010*+(?: (?:dès |en |depuis |le |l')?(?:l'|le )?{date})?(?: [a-zà-ÿ' ]{3,40})?, (?:(?:le |la |l')(?:titre |action |groupe |société )?)?"
    r"{company:company}"
)
# «X prépare l'introduction en Bourse |de sa filiale Y|»
_OF_ITS_OWN = pattern(
    r"[\ue010 ]{0,12} ?(?:de (?:sa|la|son|leur) |du )(?:(?!(?:à|en|par|pour) )[a-zà-ÿ-]{3,16} ){1,3}(?:(?:de |d')?[a-zà-ÿ-]{3,16} )?"
    r"{company:company}"
)


def _called_off(hit: Hit) -> Status | None:
    """«|l'abandon de| son introduction», «|le report de| son introduction»."""
    off = _CALLED_OFF.search(hit.view.mask, max(hit.start - 40, 0), hit.start)
    if off is None:
        return None
    return "planned" if off["put_off"] and not off["for_good"] else "denied"


_CALLED_OFF = re.compile(
    r"\b(?:abandon|annulation|échec|(?P<put_off>report|ajournement))(?P<for_good> sine die| indéfini)? (?:de (?:la |son |l')?|d')?$",
    re.IGNORECASE,
)
# «Les modalités de l'introduction |restent à définir|»
_OPEN = re.compile(
    r"\brest\w{1,5} à (?:définir|préciser|fixer|déterminer|confirmer)\b", re.IGNORECASE
)


def _float_of(hit: Hit) -> Iterator[Draft]:
    """«L'introduction de X à la Bourse de Y»: the company stands inside the phrase."""
    yield from listing(hit, hit.view.group(hit.match, "company"))


def _float_verb(hit: Hit) -> Iterator[Draft]:
    """«X s'introduit en Bourse», «X, cotée à Paris depuis 1998»."""
    view = hit.view
    before = view.mask[: hit.start]
    if re.search(r"\b(?:non|sociétés?|entreprises?|pas|groupes|valeurs) $", before):
        return
    if _OPENS.search(before) and (led := _ITS_FIRM.match(view.mask, hit.end)):
        yield from listing(hit, view.group(led, "company"))
        return
    if bought := _floats_other(hit):
        yield from listing(hit, bought)
        return
    described = bool(_PARTICIPLE.match(hit.match["trigger"]))
    if (
        _FRONTED.match(hit.match["trigger"])
        and _OPENS.search(before)
        and _UNKNOWN.match(view.mask, hit.end)
    ):
        return
    if not described and _BY_DOING.search(view.mask, max(hit.start - 8, 0), hit.start):
        return
    if described and re.search(r"\b(?!plus |puis )[a-zà-ÿ-]{4,24}s $", before):
        return  # «les banques cotées à Tunis»
    free = [i for i in free_bodies(view, 0, hit.start, {"company"}) if is_share(i)]
    pronoun = re.search(r"\b(?:il|elle) (?:\w+ ){0,2}$", before)
    company = free[-1] if free and not pronoun else None
    if company is None and pronoun and (share := _SHARE_OF.search(view.mask, hit.end)):
        company = view.group(share, "company")
    if company is None:
        company = possessor(hit.article, view, hit.start, {"company"})
    for draft in listing(hit, company):
        yield replace(draft, presupposed=described)


def _floats_other(hit: Hit) -> Item | None:
    """«X introduit en Bourse |sa filiale Y|»: Y comes to the exchange."""
    if not _TRANSITIVE.match(hit.match["trigger"]):
        return None
    found = _ITS_OBJECT.match(hit.view.mask, hit.end)
    return hit.view.group(found, "company") if found else None


_TRANSITIVE = re.compile(r"introdui", re.IGNORECASE)
_ITS_OBJECT = pattern(
    r" (?:sa|son|leur|la|le) (?:[a-zà-ÿ-]{4,16} ){1,3}(?:(?:de |d')?[a-zà-ÿ-]{3,16} )?{company:company}"
)
# «|Cotée à Zurich|, Xxxx a pris 3 %»: a name that is no company of the article leads.
_UNKNOWN = re.compile(r"\ue010*+(?: [^,.;:]{0,30})?, (?:[A-ZÀ-Ý][\w&'-]+|[\ue001-\ue004])")
_FRONTED = re.compile(r"(?:cot|introdui|entr|sorti|admis)", re.IGNORECASE)
# «|En| s'introduisant à New York, X vise un public plus large»: told before as a plan or a deed.
_BY_DOING = re.compile(r"\ben $", re.IGNORECASE)
_PARTICIPLE = re.compile(r"cotée?s?\b", re.IGNORECASE)
_SHARE_OF = pattern(r"\b(?:le titre|l'action|les actions|le groupe)(?: d[eu])? ?{company:company}")


def _float_where(hit: Hit) -> Iterator[Draft]:
    """«À la Bourse de Y, où X est entré en 2011»."""
    company = hit.view.group(hit.match, "company")
    if company is None:
        led = _ITS_FIRM.match(hit.view.mask, hit.end)
        company = hit.view.group(led, "company") if led else None
    yield from listing(hit, company)


# «|Introduit en 2006 à 29 euros,| le titre n'en vaut plus que 7»
_PRICED_AT = pattern(
    r"\b(?P<trigger>introduite?)(?: en Bourse)? (?:en |le |l'|à l')?{date} (?:à|au prix de|sur la base de) {amount}(?: (?:l'action|par action))?,? "
    r"(?:(?P<share>le titre|l'action)|(?:le groupe |la société )?{company:company})"
)


def _introduced_at(hit: Hit) -> Iterator[Draft]:
    """«Introduit en 2006 à 29 euros, le titre n'en vaut plus que 7»."""
    view, match = hit.view, hit.match
    company = view.group(match, "company") or next(
        iter(view.between(match.end(), match.end() + 12, {"company"})), None
    )
    company = company or possessor(hit.article, view, match.start(), {"company"})
    if company is None or not company.entity or not is_share(company):
        return
    date = listing_date(view, hit.start, hit.end)
    yield hit.draft(Listing, company=company.ref(), date=date)


LISTING_RULES: tuple[Rule, ...] = (
    Rule("listing.introduced_at", _PRICED_AT, _introduced_at, needs=frozenset({"amount"})),
    Rule("listing.noun", _FLOTATION_NOUN, _float_noun),
    Rule(
        "listing.of",
        pattern(
            r"\b(?P<trigger>(?:introduction|entrée|cotation|admission) (?:de |d'|du |de la )(?:l'|"
            r"la |le )?(?:\w+ ){0,2}?"
            rf"{{company:company}} (?:en|à la|sur|au) (?:la )?{_PLACE})"
        ),
        _float_of,
    ),
    Rule("listing.verb", _FLOAT_VERB, _float_verb),
    *LISTING_PLAN_RULES,
    Rule(
        "listing.where",
        pattern(
            r"(?:\b(?:Bourse|cote|Euronext|Nasdaq|BRVM|Nyse|Wall Street)(?: \w+)?|[\ue000\ue001\ue003]\ue010*),? où "
            r"(?:(?:le |la |l')?(?:\w+ ){0,2}?{company:company}|(?P<pronoun>il|elle)) (?P<trigger>(?:est|était|a été|sera|"
            r"fut|avait été|a fait|avait fait|fera|doit|devait|devrait|va) (?:entrée?|entrer|cotée?|introduite?|inscrite?|admise?|"
            r"faire son entrée|son entrée|ses débuts|ses premiers pas))"
        ),
        _float_where,
    ),
)
