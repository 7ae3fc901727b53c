"""Launches told of the product: «P, disponible depuis jeudi», «depuis son arrivée en rayon», «étoffe sa gamme avec P»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments import date_of, is_free
from articlefacts.facts.arguments.nominal_subjects import holder
from articlefacts.facts.arguments.topic import topic
from articlefacts.facts.families.trade.makers import maker_of
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import COMPANY, Item, Kind, pattern
from articlefacts.models.facts import ProductLaunch

_PRODUCT: frozenset[Kind] = frozenset({"product"})


def _draft(hit: Hit, maker: Item | None, product: Item | None) -> Iterator[Draft]:
    if maker is not None and product is not None and maker.entity is not None:
        date = date_of(hit.view, hit.start)
        yield hit.draft(
            ProductLaunch,
            company=maker.ref(),
            product=product.ref(),
            date=date.value if date else None,
        )


def _available(hit: Hit) -> Iterator[Draft]:
    """«P, disponible depuis jeudi», «P sera vendu à compter de 2025»."""
    product = hit.view.group(hit.match, "product")
    if product is None or not (
        is_free(hit.view, product) or _WITH.search(hit.view.mask, 0, product.start - hit.view.start)
    ):
        return
    coming = _COMING.search(hit.match.group())
    for draft in _draft(hit, maker_of(hit, product), product):
        yield replace(draft, status="planned" if coming else "asserted", presupposed=not coming)


_WITH = re.compile(
    r"\bavec (?:le |la |l'|les |son |sa |un |une )?(?:[a-zà-ÿ'-]+ ){0,3}[«\"]?\s?$", re.IGNORECASE
)
_COMING = re.compile(
    r"\b(?:ser(?:a|ont)|fer(?:a|ont)|\w+r(?:a|ont)|attendue?s?|prévue?s?|à (?:compter|partir) d)"
    r"\b|prochain|va |doit ",
    re.IGNORECASE,
)


def _named(hit: Hit) -> Iterator[Draft]:
    """«Baptisé P, le nouveau service de X sera proposé dès mars»."""
    product = hit.view.group(hit.match, "product")
    maker = hit.view.group(hit.match, "maker") or topic(hit.article, hit.view, COMPANY)
    coming = _COMING.search(hit.match.group())
    for draft in _draft(hit, maker, product):
        yield replace(draft, status="planned" if coming else "asserted", presupposed=not coming)


def _since(hit: Hit) -> Iterator[Draft]:
    """«depuis son arrivée dans les bacs le 20 mars, P»: of the one product of the sentence."""
    products = hit.view.between(0, len(hit.view.mask), _PRODUCT)
    if len({p.entity.id for p in products if p.entity}) != 1:
        return
    for draft in _draft(hit, maker_of(hit, products[0]), products[0]):
        yield replace(draft, presupposed=True)


def _range(hit: Hit) -> Iterator[Draft]:
    """«X étoffe sa gamme avec P», «X se lance dans les montres avec P», «X ouvre les commandes de P»."""
    yield from _draft(
        hit,
        holder(hit.article, hit.view, hit.start, COMPANY),
        hit.view.group(hit.match, "product"),
    )


def _version(hit: Hit) -> Iterator[Draft]:
    """«prépare la sortie d'une version pour animaux, P»."""
    product = hit.view.group(hit.match, "product")
    if product is not None and is_free(hit.view, product):
        yield from _draft(hit, holder(hit.article, hit.view, hit.start, COMPANY), product)


_DET = r"(?:le |la |l'|les |son |sa |un |une |sa toute |son tout |d'un |d'une )"
_NAMED = rf"{_DET}?(?:[a-zà-ÿ'-]+ ){{0,4}}?[«\"“]?\s?{{product:product}}"
_WHEN = (
    r"(?:depuis |dès |à (?:compter|partir) d[eu'] ?|en |le |au |à l'|cet |cette |fin |début |"
    r"l')?(?:{date})"
)
_OUT = (
    r"(?:disponibles?|en vente|commercialisée?s?|vendue?s?|proposée?s? (?:à la vente|"
    r"à la location)|attendue?s?|arrivée?s?|sortie?s?|livrable)"
)

ARRIVAL_RULES: tuple[Rule, ...] = (
    Rule(
        "launch.available",
        pattern(
            rf"{{product:product}}[»\"”]?(?: [a-zà-ÿ]{{4,12}})?(?: (?:de |d'|du ){{company}})?"
            rf"(?:, [^,;:.]{{3,50}})?,? (?:(?:qui )?(?:ne |n')?(?:est|sera|sont|seront) )?"
            rf"(?:désormais |déjà )?(?P<trigger>{_OUT}) (?!par )(?:que )?"
            rf"(?:(?:(?!\b(?:par|jusqu|depuis que|mais|et)\b)[^.;:«»]){{0,40}} )?{_WHEN}"
        ),
        _available,
        needs=_PRODUCT,
    ),
    Rule(
        "launch.named",
        pattern(
            r"\b(?:baptisée?|appelée?|nommée?|dénommée?) "
            rf"[«\"“]?\s?{{product:product}}\s?[»\"”]?, (?:le |la |l'|ce |cet |"
            rf"cette )(?:[a-zà-ÿ'-]{{2,20}} ){{1,4}}?(?:(?:de |d'|du )(?:la |l'|"
            rf"groupe )?{{company:maker}} )?(?:est |sera |a été )(?:désormais |"
            rf"ainsi )?(?P<trigger>{_OUT}|lancée?|dévoilée?|présentée?|proposée?)\b"
        ),
        _named,
        needs=_PRODUCT,
    ),
    Rule(
        "launch.called",
        pattern(
            rf"(?:le |la |l'|ce |cet |cette )(?:[a-zà-ÿ'-]{{2,20}} ){{1,4}}?(?:de |d'|du )(?:la |"
            rf"l'|groupe )?{{company:maker}},? (?:baptisée?|appelée?|nommée?|"
            rf"dénommée?) [«\"“]?\s?{{product:product}}\s?[»\"”]?,? (?:est |sera |"
            rf"a été )(?:désormais |ainsi )?(?P<trigger>{_OUT}|lancée?|dévoilée?|présentée?|"
            r"proposée?)\b"
        ),
        _named,
        needs=_PRODUCT,
    ),
    Rule(
        "launch.debut",
        pattern(
            r"{product:product}[»\"”]?(?: (?:de |d'|du ){company})? (?P<trigger>(?:a fait|fait|"
            r"fera|vont faire|va faire|doit faire) (?:son entrée|ses débuts|son apparition)|"
            r"(?:arrivera?|débarquera?|sort|sortira|verra le jour)) (?:en|sur|dans|à|au|aux|chez|le|dès|"
            r"cet|cette|ce)\b"
        ),
        _available,
        needs=_PRODUCT,
    ),
    Rule(
        "launch.since",
        pattern(
            r"\b(?:depuis|dès|lors de|après|avant|entre) (?P<trigger>son (?:arrivée|lancement|"
            r"entrée|introduction|apparition)|sa (?:sortie|présentation|commercialisation|mise sur le marché|"
            r"mise en vente))\b(?= (?:dans les|en|sur|le|au|à|commerciale?|mondiale|officielle)\b)"
        ),
        _since,
        needs=_PRODUCT,
    ),
    Rule(
        "launch.range",
        pattern(
            r"\b(?P<trigger>(?:étoff|élargi|enrichi|compl[èé]t|renouv|agrandi|diversifi|rajeuni|"
            r"muscl|renforc)\w* (?:sa|ses|son) (?:gammes?|offres?|catalogue|portefeuille|famille|"
            r"collection|lignes?)"
            r"|(?:s'attaqu|se lanc|s'est lanc|débarqu|entr|se risqu|se diversifi)\w* (?:dans|sur|"
            rf"à|au|aux) [^.;:,«»]{{3,50}}?|ouv[a-zà-ÿ]{{1,6}} (?:(?:en |le |ce )?{{date}} )?(?:les|ses|le carnet de|son carnet de) "
            rf"(?:pré-?)?(?:commandes|réservations|ventes)|(?:annonc|dévoil|communiqu|publi|fix|révèl|révél)[a-zà-ÿ]{{1,5}} "
            rf"(?:les|ses|le) (?:tarifs?|prix))(?: [^.;:,«»]{{0,40}}?)? (?:avec|par|grâce à|de|du|"
            rf"d') ?{_NAMED}"
        ),
        _range,
        needs=_PRODUCT,
    ),
    Rule(
        "launch.shows",
        pattern(
            r"\b(?P<trigger>(?:exhib|expos|propos)(?:e|ent|era|eront|ait)|a (?:exhibé|exposé)|"
            r"(?:met(?:tra|tent)?|a mis) (?:à disposition|à la vente)|"
            r"ouvr(?:e|ent|ira|iront) au public|a ouvert au public|(?:fait|fera|a fait) découvrir)"
            r" (?:{date} |désormais |enfin |également |aussi )?(?:son |sa |la |le |l'|"
            r"(?<=public )|(?<=ligne ))(?:tout |toute )?(?:nouve(?:au|l|lle) |premi(?:er|ère) |"
            r"prochaine? )?(?:[a-zà-ÿ'-]+ ){0,2}?{product:product}"
        ),
        _range,
        needs=_PRODUCT,
    ),
    Rule(
        "launch.version",
        pattern(
            r"\b(?:prépar|annonc|prévoi|programm|planifi|promet)\w*(?: \w+ment|"
            r" déjà)?(?: pour (?:le |la |l')?{date})? (?P<trigger>(?:la |une |le )?(?:sortie|"
            r"lancement|commercialisation|arrivée))(?: en {date})? d'une? [^.;:,«»]{3,50}, "
            r"[«\"“]?\s?{product:product}"
        ),
        _version,
        needs=_PRODUCT,
    ),
)
