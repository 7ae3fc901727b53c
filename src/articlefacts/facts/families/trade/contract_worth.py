"""What a contract is worth: «La commande de C, passée en mars, vaut N», «Sa commande vaut N»."""

from __future__ import annotations

from collections.abc import Iterator

from articlefacts.facts.arguments.principal import principal
from articlefacts.facts.arguments.topic import possessor
from articlefacts.facts.families.trade.contracts import NOT_TRADE, contract
from articlefacts.facts.families.trade.told_suppliers import told_supplier
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import pattern
from articlefacts.lexicon.verbs import alternation

_LATELY = r"(?:(?:en |le |ce |depuis )?{date} |[a-zà-ÿ]{4,14} )?"
_SPEAKS_OF = pattern(
    r"\b(?P<trigger>contrat|marché|accord (?:de fourniture|d'approvisionnement|de livraison)|commande)(?: (?!d[eu]s? (?:travail|bail))[a-zà-ÿ-]{4,14})?"
    rf"(?:,? (?:signé|conclu|passé|paraphé|notifié|décroché|remporté)e? {_LATELY})?"
    r"(?: avec | auprès de | chez | de | d'| du )(?:la |le |l'|groupe )?(?:[a-zà-ÿ-]{3,20} ){0,2}?{company|organization:customer}(?: \([^()]{1,40}\))?"
    rf"(?:, [^.;:,]{{3,50}},)? (?:{alternation('porter')} sur|v(?:aut|audra|alait)|{alternation('atteindre', 'représenter', 'peser')}|s'élèv(?:e|ait|era) à|"
    r"est (?:estimé|évalué|chiffré)e? à|se chiffre à|court|courra|dure|rapporte(?:ra)?)"
    r"(?: (?:plus de |près de |quelque |environ )?{amount:amount})?"
)


def _speaks_of(hit: Hit) -> Iterator[Draft]:
    """«La commande de C, passée en mars, vaut N», «Le contrat signé avec C court jusqu'en 2030»."""
    view, customer = hit.view, hit.group("customer")
    if customer is None or not customer.named or NOT_TRADE.match(view.mask, hit.start):
        return
    supplier = told_supplier(hit, customer)
    yield from contract(hit, supplier, customer.ref(), hit.start, hit.match.end())


_ITS_ORDER = pattern(
    rf"\b(?P<trigger>sa commande|son contrat|son marché)(?: (?:de|d') ?[a-zà-ÿ'-]{{2,20}}(?: [a-zà-ÿ'-]{{2,16}}){{0,4}}?)?(?:, [^.;:,]{{3,50}},)? "
    rf"(?:{alternation('porter')} sur|v(?:aut|audra|alait)|s'élève à|est (?:estimé|évalué|chiffré)e? à|pèse|représente) (?:plus de |près de |quelque |environ )?{{amount:amount}}"
)


def _its_order(hit: Hit) -> Iterator[Draft]:
    """«C assure un tiers des ventes. Sa commande de freins vaut N»: C's, where the text is about another firm."""
    customer = possessor(hit.article, hit.view, hit.start, ("company",))
    firm = principal(hit.article)
    if (
        customer
        and customer.entity
        and firm
        and firm.entity
        and firm.entity.id != customer.entity.id
    ):
        yield from contract(hit, firm, customer.ref(), hit.start, hit.match.end())


CONTRACT_WORTH_RULES: tuple[Rule, ...] = (
    Rule("contract.speaks_of", _SPEAKS_OF, _speaks_of),
    Rule("contract.its_order", _ITS_ORDER, _its_order),
)
