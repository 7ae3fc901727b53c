"""Acquisitions whose object or subject is told elsewhere: «A, qui l'avait racheté», «A s'en empare», «dont A prend 30 %»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments import coordinated
from articlefacts.facts.arguments.firm_nouns import firm_noun
from articlefacts.facts.arguments.others import other
from articlefacts.facts.arguments.topic import COMPANY_NOUN, free_bodies, holder, topic
from articlefacts.facts.families.deals.deals import BUYERS, TARGETS, deal
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import NAMED_BEHIND, Item, Kind, pattern
from articlefacts.lexicon.verbs import ALL, FINITE, alternation

_FIRMS: frozenset[Kind] = frozenset({"company"})
_WORDS = r"(?:(?!(?:qui|que|dont|par|avec|contre|sur|à|au|aux|en|pour|lors|ses|chez|après|actions|et) )[a-zà-ÿ0-9'-]{1,24} ){0,5}?(?:, )?[«\"“]?\s?"
_TARGET = r"(?:l'|(?:la|le|les|un|une|son|sa|ses|leur|leurs) )?" + _WORDS + r"{company|organization|product:target}"
_BUYER = r"(?:l'|(?:la|le|un|une|son|sa) )?" + _WORDS + r"{company|organization|person:buyer}"
_SELLER = _BUYER.replace(":buyer", ":seller")
_STAKE = r"(?:[a-zà-ÿ'-]{1,14} ){0,3}?{percentage:stake}"
_WHOLE = r"(?:la (?:moitié|majorité|totalité)|l'intégralité|l'ensemble|un (?:tiers|quart)|le (?:tiers|quart|reste|solde|contrôle)|une (?:part|participation|minorité)|des parts)"
_OF_CAPITAL = r"(?: du capital| des (?:parts|actions|titres|droits de vote)| de participation| restante?s?)?"
_TIME = r"(?:(?:en |le |fin |début )?{date} |depuis |ensuite |finalement |également |aussi |ainsi |déjà |alors |à son tour |elle-même |lui-même )?"


def _group(hit: Hit, name: str) -> Item | None:
    return hit.view.group(hit.match, name) if name in hit.match.re.groupindex else None


def _takes_it(hit: Hit) -> Iterator[Draft]:
    """«A, qui l'avait racheté en 2016», «A s'en empare», «A en rachète 30 %», «A entre au capital»."""
    view = hit.view
    buyer = holder(hit.article, view, hit.start, BUYERS)
    stake = _group(hit, "stake") or _group(hit, "share")
    if buyer is not None:
        yield from deal(hit, acquirer=buyer, target=other(hit.article, view, hit.start, buyer), stake=stake)


def _sells_it(hit: Hit) -> Iterator[Draft]:
    """«S l'a cédé à A»."""
    view, buyer = hit.view, _group(hit, "buyer")
    seller = holder(hit.article, view, hit.start, BUYERS)
    if seller is not None:
        yield from deal(hit, acquirer=buyer, target=other(hit.article, view, hit.start, seller, buyer), seller=seller)


def _takes_noun(hit: Hit) -> Iterator[Draft]:
    """«A rachète le sous-traitant pour 3 M€»: the firm that the text speaks of."""
    view = hit.view
    if NAMED_BEHIND.match(view.mask, hit.match.end()):
        return
    buyer = holder(hit.article, view, hit.start, BUYERS)
    if buyer is not None:
        yield from deal(hit, acquirer=buyer, target=other(hit.article, view, hit.start, buyer), stake=_group(hit, "stake") or _group(hit, "share"))


def _takes(hit: Hit) -> Iterator[Draft]:
    """«A fait entrer B dans son giron», «A devient actionnaire de B», «A propose N pour B»."""
    view = hit.view
    target = _group(hit, "target") or _group(hit, "per")
    buyer = _group(hit, "buyer") or holder(hit.article, view, hit.start, BUYERS)
    for one in coordinated(view, target, TARGETS) if target else ():
        yield from deal(hit, acquirer=buyer, target=one, stake=_group(hit, "stake"))


def _of_which(hit: Hit) -> Iterator[Draft]:
    """«B, dont A prend 30 %», «A signe avec B, dont elle prend 30 %»."""
    view, target = hit.view, _group(hit, "target")
    buyer = _group(hit, "buyer")
    if buyer is None and target is not None:
        before = [i for i in free_bodies(view, 0, target.start - view.start) if i.entity != target.entity]
        buyer = before[0] if before else _governor(hit, target) or topic(hit.article, view, _FIRMS)
    yield from deal(hit, acquirer=buyer, target=target, stake=_group(hit, "stake"))


def _governor(hit: Hit, target: Item) -> Item | None:
    """«La directrice de A officialise un accord avec B, dont elle prend»: the only other firm."""
    before = [i for i in hit.view.between(0, target.start - hit.view.start, _FIRMS) if i.entity != target.entity]
    return before[0] if len({i.entity.id for i in before if i.entity}) == 1 else None


def _bids(hit: Hit) -> Iterator[Draft]:
    """«A propose N pour B»: not done yet."""
    for draft in _takes(hit):
        yield replace(draft, status="planned")


def _bid_by(hit: Hit) -> Iterator[Draft]:
    """«L'OPA lancée par A (sur B)»."""
    buyer = _group(hit, "buyer")
    yield from deal(hit, acquirer=buyer, target=_group(hit, "target") or other(hit.article, hit.view, hit.start, buyer))


def _named_buyer(hit: Hit) -> Iterator[Draft]:
    """«B a trouvé un repreneur : A»; «l'offre de A»: for whom the text speaks of."""
    view, buyer = hit.view, _group(hit, "buyer")
    target = _group(hit, "target") or holder(hit.article, view, hit.start, _FIRMS)
    yield from deal(hit, acquirer=buyer, target=target)


def _offer(hit: Hit) -> Iterator[Draft]:
    """«B rejette l'offre de A», «le tribunal retient l'offre de A (pour B)»."""
    view, buyer = hit.view, _group(hit, "buyer")
    target = _group(hit, "target") or holder(hit.article, view, hit.start, _FIRMS)
    if target is None or (buyer and target.entity == buyer.entity):
        target = other(hit.article, view, hit.start, buyer)
    refused = _REFUSED.match(hit.match["trigger"])
    for draft in deal(hit, acquirer=buyer, target=target):
        yield replace(draft, status="denied") if refused else draft


def _sells_to(hit: Hit) -> Iterator[Draft]:
    """«S va céder à A sa filiale B», «S a apporté B à A»."""
    view = hit.view
    seller = holder(hit.article, view, hit.start, BUYERS)
    yield from deal(hit, acquirer=_group(hit, "buyer"), target=_group(hit, "target"), seller=seller, stake=_group(hit, "stake"))


def _for_sale(hit: Hit) -> Iterator[Draft]:
    """«S a mis en vente B»: nobody has bought yet."""
    for draft in _sells_to(hit):
        yield replace(draft, status="planned")


def _sold_by(hit: Hit) -> Iterator[Draft]:
    """«B, que S a cédé à A», «B, dont S veut se séparer»."""
    seller = _group(hit, "seller")
    yield from deal(hit, acquirer=_group(hit, "buyer"), target=_group(hit, "target"), seller=seller)


def _opens(hit: Hit) -> Iterator[Draft]:
    """«B ouvre son capital à A», «B accueille A à son capital»."""
    view = hit.view
    if "capital" not in hit.match.group() and "tour de table" not in hit.match.group():
        return
    stake = _group(hit, "share") or _group(hit, "stake")
    yield from deal(hit, acquirer=_group(hit, "buyer"), target=holder(hit.article, view, hit.start, TARGETS), stake=stake)


def _buys_from(hit: Hit) -> Iterator[Draft]:
    """«A rachète à S la marque B»."""
    buyer = holder(hit.article, hit.view, hit.start, BUYERS)
    if buyer is not None:
        yield from deal(hit, acquirer=buyer, target=_group(hit, "target"), seller=_group(hit, "seller"), stake=_group(hit, "stake"))


def _with_it(hit: Hit) -> Iterator[Draft]:
    """«Avec B, A signe sa troisième acquisition»."""
    yield from _takes(hit)


def _lands(hit: Hit) -> Iterator[Draft]:
    """«B a changé de mains avant d'atterrir, en 2019, dans le giron de A»."""
    view, buyer = hit.view, _group(hit, "buyer")
    target = holder(hit.article, view, hit.start, TARGETS)
    if target is None or (buyer and target.entity == buyer.entity):
        free = free_bodies(view, 0, hit.start, _FIRMS)
        target = free[0] if free else topic(hit.article, view, _FIRMS)
    yield from deal(hit, acquirer=buyer, target=target)


_TAKE = ("racheter", "acquérir", "absorber", "avaler", "croquer", "ramasser", "gober", "phagocyter")
_TAKEN = alternation(*_TAKE, "reprendre", "acheter", tenses=("participle",))
_NOW = alternation(*_TAKE, tenses=(*FINITE, "infinitive"))
_REFUSAL = ("rejeter", "refuser", "repousser", "décliner", "écarter")
_REFUSED = re.compile(alternation(*_REFUSAL), re.IGNORECASE)
_KEPT = alternation("retenir", "valider", "choisir", "accepter", "approuver", *_REFUSAL)
_HAVE = r"(?:a|ont|avait|avaient|aurait|auraient|ayant)"
_OBJECT_NOUN = (
    rf"(?:le |la |l')(?:jeune |petite? |grand )?(?:{COMPANY_NOUN}|{firm_noun()}|sous-traitant|concurrent|rival|épicier|logisticien|biotech|medtech|cible|challenger)"
    r"(?! (?:du|des|mère|qui|dont)\b)(?! (?:de |d')(?:la |l'|le |son |sa )?[^a-zà-ÿ])(?: (?:de |d')[a-zà-ÿ]{4,16}s)?(?! (?:de|d')\b)(?: (?:en ligne|[a-zà-ÿ-]{3,16})){0,2}(?=[,.;]| pour | en [\ue007]| à [\ue005]|$)"
)
_HIS = r"(?:son|sa|leur|ses) (?:propre )?(?:giron|escarcelle|portefeuille|groupe|catalogue|tableau de chasse|empire|bouquet|orbite|réseau d'enseignes|écurie|corbeille|périmètre)"
# «au capital |de l'entreprise|»: the one that the text speaks of.
_FIRM_END = rf"(?: (?:de )?(?:la |l')?(?:du )?(?:{COMPANY_NOUN}|{firm_noun()})(?: [a-zà-ÿ-]{{4,16}})?(?=[,.;]| en [\ue007]| à hauteur|$))"
_GIRON = r"(?:dans (?:le giron|l'escarcelle|le portefeuille|l'orbite|la corbeille|les bras|l'empire|la galaxie|le groupe|les mains)|(?:aux|entre les) mains|sous (?:le contrôle|la coupe|pavillon|la bannière))"
_RANK = r"(?:(?:{number}|principal|premier|nouvel|nouveau|unique|seul|second|deuxième) ){0,2}"

TAKEOVER_RULES: tuple[Rule, ...] = (
    Rule(
        "acquisition.clitic",
        pattern(
            rf"(?<!\w)(?:(?:l'|les )(?=(?:{_HAVE} {_TIME}{_TAKEN})\b)|(?:(?:le|la|les) |l')(?={_NOW}(?! (?:le|la|les|du|des|de|un|une)\b)))(?P<trigger>(?:{_HAVE} )?{_TIME}(?:{_TAKEN}|{_NOW}))(?!\w)"
            rf"(?: {{amount:price}})?"
        ),
        _takes_it,
    ),
    Rule(
        "acquisition.seize_it",
        pattern(
            rf"(?<!\w)(?P<trigger>s'en (?:est |sont |était |serait )?{_TIME}(?:{alternation('emparer')})|se l'(?:est |était )?{alternation('offrir')}|"
            rf"en (?:{_HAVE} )?{_TIME}(?:{alternation('prendre')} (?:le contrôle|les commandes)(?! d)|{alternation('racheter', 'acquérir', 'prendre')} (?={_STAKE.replace(':stake', '')}|{_WHOLE}(?! d[eu'] ?(?!capital|parts|actions)))))"
            rf"(?: ?{_STAKE})?"
        ),
        _takes_it,
    ),
    Rule(
        "acquisition.clitic_sale",
        pattern(rf"(?<!\w)(?:l'|les |le |la )(?:{_HAVE} )?{_TIME}(?P<trigger>{alternation('céder', 'vendre', 'revendre', tenses=ALL)}) {_TIME}(?:pour (?:[a-zà-ÿ]+ )?{{amount}} )?(?:à |au )(?!{{amount}}){_BUYER}"),
        _sells_it,
    ),
    Rule(
        "acquisition.object_noun",
        pattern(rf"\b(?P<trigger>{alternation(*_TAKE, 'reprendre', 'convoiter', 'prendre')}) (?:une (?:participation|part)(?: [a-zà-ÿ]{{6,14}})?(?: (?:de |d'){_STAKE})? dans |(?:[a-zà-ÿ'-]{{1,14}} ){{0,3}}?{{percentage:share}}{_OF_CAPITAL} (?:de |d'|dans ))?{_OBJECT_NOUN}"),
        _takes_noun,
    ),
    Rule(
        "acquisition.into_it",
        pattern(
            rf"\b(?P<trigger>{alternation('entrer')} (?:\w+ment )?(?:au|dans (?:le|son)) capital|{alternation('racheter', 'acquérir', 'acheter', 'prendre')} {_TIME}(?:[a-zà-ÿ'-]{{1,14}} ){{0,4}}?(?:{{percentage:share}}|{_WHOLE}) (?:du capital|des (?:parts|actions|titres)))"
            rf"(?! (?:de|du|des|d'|par)\b(?!{_FIRM_END}))(?! d'){_FIRM_END}?(?: à hauteur (?:de |d'){_STAKE})?"
        ),
        _takes_it,
    ),
    Rule(
        "acquisition.bring_in",
        pattern(rf"\b(?P<trigger>{alternation('faire')} (?:entrer|tomber)|{alternation('intégrer', 'ajouter', 'ramener', 'placer', 'recevoir')}|accueill\w+) {_TARGET} (?:dans|à|au sein de) {_HIS}"),
        _takes,
    ),
    Rule(
        "acquisition.becomes",
        pattern(
            rf"\b(?P<trigger>{alternation('devenir')} {_TIME}(?:le |la |l'|un |une )?{_RANK}(?:co-?)?(?:actionnaire|propriétaire)(?: (?:majoritaire|minoritaire|principal|unique|de référence|de contrôle|à part entière))?)"
            rf"(?: (?:à hauteur de |à ){_STAKE})? (?:de |d'|du ){_TARGET}"
        ),
        _takes,
    ),
    Rule(
        "acquisition.with",
        pattern(
            r"\bavec (?:l'acquisition (?:de |d'|du ))?" + _TARGET + r"(?:, [^,.;]{3,50})?, (?:la |le |l')?(?:[a-zà-ÿ-]{2,20} ){0,4}?{company:buyer} [^,.;:]{0,40}?"
            r"(?:sa|son) (?:{number} |premi[eè]re? |deuxième |troisième |quatrième |cinquième |sixième |nouvelle |plus grosse |dernière )?(?P<trigger>acquisition|rachat|emplette|prise)\b"
        ),
        _with_it,
    ),
    Rule(
        "acquisition.found_buyer",
        pattern(rf"\b(?P<trigger>{alternation('trouver')} (?:enfin |finalement )?(?:un |son )?(?:repreneur|acquéreur|acheteur)) ?(?:en la personne (?:de |d'|du )|chez |avec |auprès (?:de |d'|du )|: ){_BUYER}"),
        _named_buyer,
    ),
    Rule(
        "acquisition.offer",
        pattern(
            rf"\b(?P<trigger>(?:{_KEPT}) (?:l'|son |cette |une )offre)(?: (?:publique d'achat|de reprise|de rachat|d'achat|amicale|hostile|ferme))?(?: (?:de |d'){{amount}})? "
            rf"(?:(?:présentée|déposée|formulée|portée|faite|soumise) par |de |d'|du |émanant (?:de |d'|du )){_BUYER}"
            rf"(?: (?:pour|sur|visant|en vue de|concernant) (?:(?:la |le )?(?:reprise|rachat|reprendre|racheter)(?: de | d'| du | )|l'acquisition (?:de |d'|du ))?{_TARGET})?"
        ),
        _offer,
    ),
    Rule(
        "acquisition.awarded",
        pattern(rf"\b(?P<trigger>{alternation('attribuer', 'confier')}) (?:la reprise (?:de |d'|du )){_TARGET} (?:à |au ){_BUYER}"),
        _takes,
    ),
    Rule(
        "acquisition.sell_to",
        pattern(
            rf"\b(?P<trigger>{alternation('céder', 'vendre', 'revendre')}) {_TIME}(?:à |au )(?!{{amount}}|{{percentage}}){_BUYER}(?:,[^,.;]{{3,60}},)? (?:{_STAKE}{_OF_CAPITAL} (?:de |d'|du |dans )|{_WHOLE}{_OF_CAPITAL} (?:de |d'|du )|(?:sa|ses) (?:parts?|participation) (?:dans |de {{percentage}} dans ))?"
            r"(?:l'|(?:la|le|les|son|sa|ses) )?(?:(?!(?:qui|que|dont|par|avec|pour|en|dans|à|au|de|du|des|et) )[a-zà-ÿ0-9'-]{1,24} ){0,3}?(?:(?:de |d')[a-zà-ÿ]{3,} )?(?:, )?{company|product:target}"
        ),
        _sells_to,
    ),
    Rule(
        "acquisition.which_sold",
        pattern(
            r"{company|product:target}(?: \([^()]{1,40}\))?,? qu(?:e |')(?:la |le |l'|son |sa |ses )?(?:[a-zà-ÿ-]{2,20} ){0,4}?(?:{company|organization|person:seller} )?"
            rf"(?P<trigger>(?:{_HAVE}|vient de|viennent de|va|vont|veut|veulent) {_TIME}(?:{alternation('céder', 'vendre', 'revendre', tenses=('participle', 'infinitive'))})) {_TIME}(?:à |au )(?!{{amount}}){_BUYER}"
        ),
        _sold_by,
    ),
    Rule(
        "acquisition.of_which",
        pattern(
            r"{company|product:target}(?: \([^()]{1,40}\))?,?(?: [^,.;\ue000\ue001]{2,40},)? dont (?:(?:la |le |l')?(?:[a-zà-ÿ-]{2,20} ){0,3}?{company|organization|person:buyer}|il|elle|le groupe|la société|le fonds|l'entreprise|la holding) "
            rf"(?P<trigger>(?:{_HAVE} |vient de |viennent de |va |veut |doit |compte )?{_TIME}(?:{alternation('prendre', 'racheter', 'acquérir', 'récupérer')})) (?:{_STAKE}|{_WHOLE}){_OF_CAPITAL}"
        ),
        _of_which,
    ),
    Rule(
        "acquisition.part_with",
        pattern(
            r"{company|product:target}(?: \([^()]{1,40}\))?,?(?: [^,.;\ue000\ue001]{2,40},)? dont (?:la |le |l')?(?:[a-zà-ÿ-]{2,20} ){0,3}?{company|organization:seller} "
            rf"(?P<trigger>[^.;,:]{{0,24}}?(?:se|s'est|s'était) (?:{alternation('séparer', 'délester', 'désengager')}))\b"
        ),
        _sold_by,
    ),
    Rule(
        "acquisition.open",
        pattern(
            rf"\b(?P<trigger>accueill\w{{1,6}}|{alternation('faire')} entrer|{alternation('ouvrir')} (?:[a-zà-ÿ'-]{{1,14}} ){{0,3}}?(?:{{percentage:share}} de )?son capital) (?:(?:à hauteur de {{percentage:stake}} )?(?:à|au) )?{_BUYER}(?: (?:à|dans|au sein de) son (?:capital|tour de table))?"
        ),
        _opens,
    ),
    Rule(
        "acquisition.buy_from",
        pattern(
            rf"\b(?P<trigger>{alternation('racheter', 'acheter', 'acquérir', 'reprendre')}) {_TIME}(?:à |au |auprès (?:de |d'|du ))(?!{{amount}}|{{percentage}}){_SELLER}(?:,[^,.;]{{3,60}},)? (?:{_STAKE}{_OF_CAPITAL} (?:de |d'|du |dans ))?"
            r"(?:l'|(?:la|le|les|son|sa|ses) )?(?:(?!(?:qui|que|dont|par|avec|pour|en|dans|à|au|de|du|des|et) )[a-zà-ÿ0-9'-]{1,24} ){0,3}?(?:(?:de |d')[a-zà-ÿ]{3,} )?(?:, )?{company|product:target}"
        ),
        _buys_from,
    ),
    Rule(
        "acquisition.bid",
        pattern(
            rf"\b(?P<trigger>{alternation('proposer', 'offrir')}) (?:[a-zà-ÿ'-]{{1,14}} ){{0,3}}?{{amount}}(?: en numéraire| en cash)?(?: pour (?:racheter |acquérir |reprendre |s'offrir |mettre la main sur |s'emparer (?:de |d'|du ))?{_TARGET}| par (?:action|titre) (?:de |d')?{{company:per}})"
        ),
        _bids,
    ),
    Rule(
        "acquisition.bid_by",
        pattern(
            rf"\b(?P<trigger>OPA|OPE|OPR|offre(?: (?:publique d'(?:achat|échange)|publique de retrait|de rachat|d'achat|de reprise|publique))?)(?: [a-zà-ÿ]{{4,12}})?(?: (?:de |d')(?:[a-zà-ÿ'-]{{1,14}} ){{0,3}}?{{amount}})?,? "
            rf"(?:lancée|déposée|initiée|présentée|formulée|annoncée|faite) (?:(?:en )?{{date}} )?par {_BUYER}(?: (?:sur|visant|pour(?: racheter| reprendre)?|à l'encontre de|contre) {_TARGET})?"
        ),
        _bid_by,
    ),
    Rule(
        "acquisition.for_sale",
        pattern(rf"\b(?P<trigger>{alternation('mettre')} {_TIME}en vente) {_TARGET}"),
        _for_sale,
    ),
    Rule(
        "acquisition.lands",
        pattern(rf"\b(?P<trigger>{alternation('atterrir', 'basculer', 'finir')}(?:,? (?:en |fin |dès )?{{date}},?)? {_GIRON}) (?:de |d'|du |des )?{_BUYER}"),
        _lands,
    ),
)
