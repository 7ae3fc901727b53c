"""Orders and contracts: who supplies whom, and for how much."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments import date_of, governed
from articlefacts.facts.arguments.topic import free_bodies, holder, holders, topic
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import Item, Kind, SentenceView, pattern
from articlefacts.lexicon.verbs import alternation
from articlefacts.models.entities import EntityRef
from articlefacts.models.facts import Contract
from articlefacts.models.spans import Span
from articlefacts.models.values import Amount

SUPPLIERS: tuple[Kind, ...] = ("company",)
CUSTOMERS: tuple[Kind, ...] = ("company", "organization", "place")
_PRIZE = (
    r"(?:contrats?|commandes?|mégacontrats?|méga-contrats?|"
    r"marché(?! (?:financier|mondial|européen|français|boursier|du travail|de l'|noir|intérieur))|"
    r"appels? d'offres|contrat-cadre|accord-cadre)"
)
_NOT_TRADE = re.compile(
    r"\b(?:contrats? (?:de travail|à durée|d'apprentissage|de mariage|social|première|"
    r"professionnel|jeune|d'assurance|saisonniers?|moral|de génération|d'alternance|de lecture|"
    r"de confiance|aidés?|d[eu] \ue002)|parts? de|CD[ID]\b)",
    re.IGNORECASE,
)
# What «X a décroché auprès de C |la fourniture| de rames» wins.
_TASK = (
    r"(?:fourniture|équipement|aménagement|entretien|restauration|desserte|construction|"
    r"rénovation|maintenance|gestion|exploitation|réalisation|conception|livraison|modernisation|"
    r"chantier|concession|délégation de service public)"
)
_TASK_LEAD = re.compile(
    r"(?: (?:auprès|avec|de la part|de|d'|du|des)\b[^;:.,]{2,60}?)? (?:une?|des|le|la|les|"
    r"l') ?(?:\w{1,24} ){0,2}",
    re.IGNORECASE,
)
_WIN = pattern(
    r"\b"
    rf"(?P<trigger>{alternation('remporter', 'décrocher', 'empocher', 'rafler', 'emporter', 'gagner', 'obtenir')}|"
    rf"{alternation('signer', 'conclure', 'sceller', 'sécuriser')}|profit\w+|bénéfici\w+|"
    rf"engrang\w+|enregistr\w+|reçoi\w+|reçu|recevoir|annul\w+|{alternation('perdre')}|"
    rf"(?<=s'est )adjugée?|(?<=s')adjuge(?:nt|r|ra)?)\b(?=(?:[^;:.]{{0,70}}? )?(?:une?|des|le|la|"
    rf"les|l'|ce|cette|cet|son|deux|trois|nouveaux?|d'une?|gros)\s?(?:\w+ ){{0,2}}?"
    rf"(?P<prize>{_PRIZE}|{_TASK})\b)"
)
_WITH = (
    r"(?:avec|auprès d[eu]s?|de la part d[eu]s?|passée?s? par|émanant d[eu]s?|(?:lancée?|ouverte?|"
    r"attribuée?|publiée?) par)"
)
_NP = re.compile(
    r"(?P<np>(?:l'|le |la |les |une? )[a-zà-ÿ]{3,20}(?: (?!lui |leur )(?:[a-zà-ÿ]{3,20}))?"
    r"(?: (?:de |d'|du )[A-ZÉ]?[a-zà-ÿ]{2,20})?)"
)


def _value(view: SentenceView, low: int, high: int) -> Amount | None:
    for item in view.between(low, min(high, len(view.mask)), {"amount"}):
        assert isinstance(item.value, Amount)
        if item.value.equivalent_of is None and not item.value.per:
            return item.value
    return None


def contract(
    hit: Hit, supplier: Item | None, customer: EntityRef | Span | None, low: int, high: int
) -> Iterator[Draft]:
    """Draft a contract between two bodies; its value stands between two offsets of the mask."""
    if supplier is None or customer is None or not supplier.entity:
        return
    if isinstance(customer, EntityRef) and customer.id == supplier.entity.id:
        return
    date = date_of(hit.view, hit.start)
    yield hit.draft(
        Contract,
        supplier=supplier.ref(),
        customer=customer,
        amount=_value(hit.view, low, high),
        date=date and date.value,
    )


_PURCHASE = re.compile(
    r"\w{1,20} (?:[a-zà-ÿ-]+ ){0,2}(?:d'achat|d'approvisionnement)\b(?! d'(?:électricité|énergie))",
    re.I,
)


def _win(hit: Hit) -> Iterator[Draft]:
    """«X a remporté un contrat de N auprès de C», «X bénéficie d'une commande de C»."""
    view, match = hit.view, hit.match
    prize_end = match.end("prize")
    if _NOT_TRADE.match(view.mask, match.start("prize")):
        return
    found = governed(view, hit.end, _WITH, CUSTOMERS, within=prize_end - hit.end + 110)
    task = re.fullmatch(_TASK, match["prize"], re.IGNORECASE)
    if task and not _TASK_LEAD.fullmatch(view.mask, hit.end, match.start("prize")):
        return  # «a obtenu un financement de C en vue de la construction»
    if (
        not found
        and not task
        and not re.match(
            rf"{alternation('signer', 'conclure', 'sceller')}$", match["trigger"], re.I
        )
    ):
        found = governed(
            view, prize_end, r"d[eu]s?|d'|pour", CUSTOMERS, within=16
        ) or _from_customer(hit, prize_end)
    found = (
        found
        or tuple(
            c
            for c in governed(view, hit.end, r"d[eu]s?|d'", CUSTOMERS, within=60)
            if c.end - view.start < match.start("prize")
        )[:1]
    )
    if not found:
        return
    if _PURCHASE.match(view.mask, match.start("prize")) and found[0].kind == "company":
        return  # see contract.signed: the other party delivers
    supplier = holder(hit.article, view, hit.start, SUPPLIERS)
    yield from contract(hit, supplier, found[0].ref(), match.start("prize"), prize_end + 140)


# «une commande de 20 appareils |de la compagnie C»
_FROM_CUSTOMER = pattern(
    r" (?:ferme |supplémentaire )?(?:(?:de |d'|pour )(?:[a-zà-ÿ]{1,14} ){0,2}?(?:{number}|"
    r"{amount}|\d)[^.;:,]{2,40}? (?:de la part )?(?:de |d'|du |des )(?:la |le |l')?(?:compagnie |"
    r"groupe |armée |armateur |gouvernement |opérateur |loueur |"
    r"marine )(?:[a-zà-ÿ-]{2,20} )?{company|organization:customer}|"
    r"(?:de |d'){number} {product} (?:de la part )?(?:de |d'|du |pour )(?:la |le |"
    r"l')?{company:carrier}|[^.;:,]{2,60}? pour (?:la |le |l'|"
    r"les )(?:[a-zà-ÿ-]{4,20} ){0,2}?{company|organization|place:country}(?=[.,;]| pour | d'un|"
    r" de \ue005|$))"
)


def _from_customer(hit: Hit, at: int) -> tuple[Item, ...]:
    match = _FROM_CUSTOMER.match(hit.view.mask, at)
    found = (
        (hit.view.group(match, name) for name in ("customer", "carrier", "country"))
        if match
        else ()
    )
    return tuple(item for item in found if item)[:1]


_AWARD = pattern(
    rf"\b{alternation('confier', 'attribuer', 'adjuger', 'réserver')}\b(?=[^;:.]{{0,120}}?\b"
    r"(?:contrats?|marchés?|commandes?|construction|fourniture|réalisation|rénovation|"
    r"maintenance|exploitation|gestion|"
    r"livraison|fabrication|conception|travaux|chantier|concession|modernisation|production|"
    r"distribution)\b)|"
    rf"\b{alternation('notifier', 'octroyer', 'accorder')}\b(?=[^;:.]{{0,60}}?\b(?:contrats?|"
    r"(?<!du )(?<!des )marchés?|commandes?)\b)"
)


_AWARDED = pattern(
    rf"\b(?:contrat|marché|commande|chantier)\b[^;:.]{{0,90}}? été "
    rf"(?P<trigger>{alternation('confier', 'attribuer', 'adjuger', tenses=('participle',))})\b"
    rf"(?![^;:.]{{0,120}}?\b(?:contrats?|marchés?|construction|fourniture|travaux)\b)"
)


def _award(hit: Hit) -> Iterator[Draft]:
    """«C a confié à X la fourniture de…», «le marché a été attribué à X par C»."""
    view = hit.view
    supplier = (
        _to_him(hit)
        if _HIM.search(view.mask, 0, hit.start)
        else governed(view, hit.end, r"à|au|aux", SUPPLIERS, within=130)
    )
    if not supplier:
        return
    by = governed(view, hit.end, "par", CUSTOMERS, within=160)
    customer: EntityRef | Span | None = by[0].ref() if by else None
    if customer is None:
        subject = holder(hit.article, view, hit.start, CUSTOMERS)
        customer = subject.ref() if subject else _plain_subject(view, hit.start)
        if customer is None and _THE_CONTRACT.match(view.mask):
            awarder = topic(hit.article, view, ("company",))
            customer = awarder.ref() if awarder else None
    yield from contract(hit, supplier[0], customer, hit.end, hit.end + 220)


# «C |lui a confié| le chantier»
_HIM = re.compile(
    r"\blui (?:en )?(?:a |avait |aurait |confiera |vient de |va )?(?:également |aussi |déjà )?$",
    re.IGNORECASE,
)


def _to_him(hit: Hit) -> tuple[Item, ...]:
    """«Nouveau succès pour X : C lui confie un marché»: whom the text spoke of, and no subject of the verb."""
    view = hit.view
    giver = {i.entity.id for i in holders(hit.article, view, hit.start, CUSTOMERS) if i.entity}
    named = [
        i for i in view.between(0, hit.start, SUPPLIERS) if i.entity and i.entity.id not in giver
    ]
    if (
        not (giver or _public_body(view, hit.start))
        or len({i.entity.id for i in named if i.entity}) > 1
    ):
        return ()
    found = named[0] if named else topic(hit.article, view, SUPPLIERS, but=giver)
    return (found,) if found else ()


# «Le contrat de terrassement a été attribué à X»: by whom the text speaks of.
_THE_CONTRACT = re.compile(
    r"(?:.{0,30}, )?(?:le (?:contrat|marché|chantier)|la (?:commande|construction)|les travaux)\b",
    re.I,
)


def _plain_subject(view: SentenceView, at: int) -> Span | None:
    """A customer that is no named entity: «l'armée», «le ministère des Transports»."""
    match = re.match(
        rf"(?:.*[,:;»] )?{_NP.pattern} (?:lui |leur )?(?:a|ont|avait|va|vient de|confie|attribue|"
        r"choisit|retient|notifie|commande)",
        view.mask[: at + 8],
        re.IGNORECASE,
    )
    if match is None or re.match(
        r"(?:l'|le |la |les |une? )(?:marché|contrat|commande)", match["np"], re.I
    ):
        return None
    return view.span(*match.span("np"))


_ORDER = pattern(
    rf"\b(?P<trigger>{alternation('commander')}|{alternation('passer')} (?:une |sa |"
    rf"leur )?(?:\w+ )?commande|{alternation('passer')} (?:un|une) (?:\w+ )?(?:contrat|commande)|"
    rf"{alternation('passer')}(?= (?:à|au|auprès) [^.;:,]{{2,60}}? (?:une|sa|"
    rf"leur) (?:\w{{3,14}} )?commande)|"
    rf"{alternation('choisir', 'sélectionner', 'retenir', 'désigner', 'mandater', 'charger')}"
    rf"(?= [^.;:,]{{1,60}} (?:pour|comme|afin|d[e'])))\b(?! (?:d'art|publique))"
)


def _order(hit: Hit) -> Iterator[Draft]:
    """«C a commandé N d'appareils à X», «C a passé commande auprès de X»."""
    view = hit.view
    chosen = _CHOOSE.match(hit.match["trigger"])
    if chosen:
        if _BY_ANOTHER.search(view.mask, 0, hit.start):
            return
        after = view.between(hit.end, min(hit.end + 60, len(view.mask)), SUPPLIERS)
        supplier = after[:1] if after and _trade_follows(view, after[0]) else []
    elif _HIM.search(view.mask, 0, hit.start):
        supplier = list(_to_him(hit))
    else:
        supplier = list(
            governed(view, hit.end, r"à|au|aux|auprès d[eu]s?|chez", SUPPLIERS, within=130)
        )
    if not supplier:
        return
    subject = holder(hit.article, view, hit.start, CUSTOMERS)
    customer = subject.ref() if subject else _public_body(view, hit.start)
    yield from contract(hit, supplier[0], customer, hit.end, hit.end + 160)


_CHOOSE = re.compile(r"choi|sélectionn|ret[ei]|désign|mandat|charg", re.IGNORECASE)
# «X a été choisi par C pour»: see contract.chosen.
_BY_ANOTHER = re.compile(
    r"(?:\b(?:été|est|sont|sera|seront|être)|,) (?:\w{3,20}ment )?$", re.IGNORECASE
)
_PUBLIC_NOUN = re.compile(
    r"(?:l'|la |le )(?:armée|marine|métropole|ville|région|département|agglomération|ministère|"
    r"communauté|régie|mairie|État|gouvernement|commune)\b",
    re.IGNORECASE,
)


def _public_body(view: SentenceView, at: int) -> Span | None:
    plain = _plain_subject(view, at)
    return plain if plain and _PUBLIC_NOUN.match(plain.text.replace("’", "'")) else None


def _trade_follows(view: SentenceView, item: Item) -> bool:
    rest = view.mask[item.end - view.start : item.end - view.start + 60]
    return bool(_FOR_WORK.match(rest))


_FOR_WORK = re.compile(
    r"[»\"]?(?: et [\ue000]\ue010*)? (?:comme (?:seul )?(?:fournisseur|prestataire|maître|"
    r"constructeur)|(?:pour|afin de|de|d')\s?(?:lui |leur |y |se )?(?:fourni|constru|livr|équip|"
    r"réalis|bât|conce|fabriqu|produi|assur|exploit|gér|moderni|rénov|install|déploy|approvisionn|"
    r"transport|entret|la (?:constr|fourn|réal|conc|réno|modern|maint|gest|livr|fabr)|"
    r"l'(?:exploit|install|équip|entret|aménag|extens)|le (?:dévelop|déplo|chantier|rempl|renouv|"
    r"march)|(?:son|sa|ses|leurs?) (?!prix|qualité|savoir|expertise|engagement|expérience|sérieux|"
    r"proximité))\w{0,14}|pour (?=[^.;:,]{0,40}\b(?:marché|contrat|chantier)\b))",
    re.IGNORECASE,
)


_DEAL_NOUN = pattern(
    rf"\b(?P<trigger>{_PRIZE})(?: [^.;:()«»,]{{1,70}}?)??(?:,? (?:d'un montant (?:total )?)?de "
    rf"{{amount:amount}},?)?,? (?:(?:a|ont|avait|avaient) été )?"
    r"(?:attribuée?s?|confiée?s?|passée?s?|accordée?s?|remportée?s?|décrochée?s?|signée?s?|"
    r"conclue?s?) (?:à |par |entre |au |avec )"
)


def _deal_noun(hit: Hit) -> Iterator[Draft]:
    """«Le contrat de N attribué à X par C», «la commande passée par C à X»."""
    view, start = hit.view, hit.match.end("trigger")
    if _NOT_TRADE.match(view.mask, hit.start):
        return
    to = governed(view, start, r"à|au|aux", SUPPLIERS, within=150)
    by = governed(view, start, "par", CUSTOMERS, within=150)
    with_ = governed(view, start, "avec", CUSTOMERS, within=150)
    if to and by:
        # «Le contrat attribué à X par C vise à …»: what it is to bring is no doubt about it.
        for draft in contract(hit, to[0], by[0].ref(), hit.start, start + 150):
            yield replace(draft, presupposed=True)
    elif by and with_ and by[0].kind == "company":
        yield from contract(hit, by[0], with_[0].ref(), hit.start, start + 150)
    else:
        yield from between_two(
            hit, governed(view, hit.match.end() - 7, "entre", CUSTOMERS, within=110), start + 150
        )


def between_two(hit: Hit, signers: tuple[Item, ...], end: int) -> Iterator[Draft]:
    """«un contrat signé entre X et la ville de C»: of a firm and a public body, the firm supplies."""
    firms = [i for i in signers if i.kind in SUPPLIERS]
    others = [i for i in signers if i.kind not in SUPPLIERS]
    if len(firms) == 1 and len(others) == 1:
        yield from contract(hit, firms[0], others[0].ref(), hit.start, end)


_FALLS = pattern(
    r"\b(?P<prize>contrat|marché|chantier|commande|concession|"
    r"appel d'offres)\b(?P<of>[^.;:]{0,110}?) (?P<trigger>échoit|échoira|a échu|échoue|revient|"
    r"est revenue?|reviendra|ira|est allée?)(?: finalement)? (?:à |au )(?:la |"
    r"l')?(?:(?!(?:dire|savoir|la|partir|terme|ce) )[a-zà-ÿ-]{2,20} ){0,4}?{company:supplier}"
)


def _falls_to(hit: Hit) -> Iterator[Draft]:
    """«Le marché de la ville de C échoit à X»."""
    view = hit.view
    if _NOT_TRADE.match(view.mask, hit.match.start("prize")):
        return
    low, high = hit.match.span("of")
    found = view.between(low, high, CUSTOMERS)
    yield from contract(
        hit,
        view.group(hit.match, "supplier"),
        found[-1].ref() if found else None,
        low,
        hit.match.end() + 120,
    )


_ON_BEHALF = pattern(
    r"\b(?P<trigger>construction|fabrication|réalisation|livraison|fourniture|conception|"
    r"construire|fabriquer|réaliser|livrer|produire|construit|construira|fabrique|livre|livré|"
    r"produit)\b[^.;:]{3,160}? pour le compte (?:de |d'|du |des )(?:la |le |"
    r"l')?(?:[a-zà-ÿ-]{2,20} ){0,3}?{company|organization:customer}"
)


def _on_behalf(hit: Hit) -> Iterator[Draft]:
    """«X achève la construction de deux ponts pour le compte de C»."""
    view = hit.view
    customer = view.group(hit.match, "customer")
    supplier = holder(hit.article, view, hit.start, SUPPLIERS) or _head_firm(hit)
    if customer:
        yield from contract(hit, supplier, customer.ref(), hit.end, hit.match.end() + 40)


def _head_firm(hit: Hit) -> Item | None:
    """The firm that opens the sentence: «X vient d'achever la |construction»."""
    free = free_bodies(hit.view, 0, hit.start, SUPPLIERS)
    return free[0] if free else None


_BINDS = pattern(
    rf"\b(?P<trigger>contrats?|accord-cadre|marché)(?: [^.;:()«»]{{0,60}}?)? "
    rf"{alternation('lier', 'unir')} (?:désormais |depuis {{date}} |déjà )?(?:la |le |"
    rf"l')?(?:[a-zà-ÿ-]{{2,20}} ){{0,3}}?{{company|organization|place:one}} "
    r"(?:à|au|aux|et) ?(?:la |le |l')?(?:[a-zà-ÿ-]{2,20} ){0,3}?{company|organization|place:other}"
)


def _binds(hit: Hit) -> Iterator[Draft]:
    """«Un contrat de N lie X à la ville de C»."""
    one, other = hit.view.group(hit.match, "one"), hit.view.group(hit.match, "other")
    if one and other and not _NOT_TRADE.match(hit.view.mask, hit.start):
        yield from between_two(hit, (one, other), hit.match.end() + 60)


CONTRACT_RULES: tuple[Rule, ...] = (
    Rule("contract.win", _WIN, _win),
    Rule("contract.award", _AWARD, _award),
    Rule("contract.awarded", _AWARDED, _award),
    Rule("contract.order", _ORDER, _order),
    Rule("contract.noun", _DEAL_NOUN, _deal_noun),
    Rule("contract.binds", _BINDS, _binds),
    Rule("contract.falls_to", _FALLS, _falls_to),
    Rule("contract.on_behalf", _ON_BEHALF, _on_behalf),
)
