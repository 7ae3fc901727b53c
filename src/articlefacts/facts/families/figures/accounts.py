"""Whose accounts a figure belongs to: complement, possessor, subject of the verb, topic."""

from __future__ import annotations

import re

from articlefacts.facts.arguments.firm_nouns import firm_noun
from articlefacts.facts.arguments.nominal_subjects import complement, holder
from articlefacts.facts.arguments.pronoun_subjects import speakers_firm
from articlefacts.facts.arguments.topic import possessor, topic
from articlefacts.facts.families.figures.account_holders import (
    antecedent_of,
    employer,
    of_a_site,
    opens,
)
from articlefacts.facts.families.figures.beside import FRONTED, beside, told_ahead
from articlefacts.facts.families.figures.metrics import METRIC_WORDS, PLAIN_WORDS, QUALIFIERS
from articlefacts.facts.rule import Hit
from articlefacts.facts.view import BODIES, COMPANY, Item, SentenceView, pattern
from articlefacts.lazy import lazy
from articlefacts.lexicon.verbs import alternation

METRIC = lazy(rf"\b(?:{METRIC_WORDS}){QUALIFIERS}(?!\w)", re.IGNORECASE)
FIGURE_VERB = lazy(
    rf"\b(?:{alternation('result')}|{alternation('rise')}|{alternation('fall')}|"
    r"présent(?:e|ent|ait|aient|é|era)|fai(?:t|sait|saient|sant)|f(?:era|eront|it|ont)|avait|traîn(?:e|ent|ait)|tourn(?:e|ent|ait)|émarg(?:e|ent|eait)|laiss(?:e|ent|é|ait)|cherch(?:e|ent|ait)|tir(?:e|ent|é)|attend(?:ent|ait|u)?|"
    r"compt(?:e|ent|ait)|creus(?:e|ent|é|ait)|boucl(?:e|é|ait)|termin(?:e|é|ait)|fix(?:e|é|ait)|"
    r"dévoil(?:e|ent|é|ait)|propos(?:e|ent|é|ait|era)|annon(?:ce|cent|cé|çait)|"
    r"communiqu(?:e|é|ait)|fait état|clos|clôtur(?:e|é|ait)|dispos(?:e|ent|ait|aient)|"
    r"engrang(?:e|ent|é|eait)|croul(?:e|ent|ait)|pès(?:e|ent)|pes(?:ait|aient)|"
    r"salu(?:e|é|ait|ant)|souligne|soulignant|plomb\w+|souffr\w+|ram[eè]n\w+|rehauss\w+|revoi\w+|"
    r"revue?s?|réit[éè]r\w+|mis(?:e|ent|ait) sur|ambitionn\w+|confirm(?:e|ent|é|ait)|"
    r"émerg(?:e|é|eait)|justifi(?:e|ait)|support(?:e|ent|ait|é)|déclar(?:e|ent|é|ait)(?= (?:un |une |des |[^;:.]{0,20}\ue005))|fini(?:t|ssait|ssent|ra|r)?|"
    r"ach[eè]v(?:e|ent|é|era|er|ait)|conclu(?:t|ait|ra)?|sold(?:e|é|ait|era)|port(?:e|ent|ait)(?= une (?:lourde |grosse )?dette)|ploie(?:nt)?|étouffe(?:nt)?|"
    r"(?:a|ont|avait|avaient)(?= \ue005\ue010* (?:de |d')(?:trésorerie|dettes?|pertes?|liquidités)\b)|"
    r"(?:a|ont)(?= (?:une?|des) (?:[a-zà-ÿ]{4,12} )?$))\b",
    re.IGNORECASE,
)
_GENITIVE = pattern(
    r"(?: (?:réalisée?s?|enregistrée?s?|publiée?s?|dégagée?s?|affichée?s?|générée?s?) par| de| du|"
    r" des| d'| chez)\s?(?:(?:le|la|l'|les)\s?)?(?:(?!a |ont |est |sont |à |"
    r"en )[a-zà-ÿ'-]{2,20}\s){0,4}?[«\"]?(?P<owner>{company|organization|place|person|product})"
)
# «Les ventes de |la filiale française du groupe X|» are not those of X.
_PART_OF = lazy(
    r"\b(?:filiale|branche|division|pôle|antenne|boutique|magasin|usine|site)\b[^\ue000-\ue004]{0,80} (?:de la |de l'|de |du |d')",
    re.IGNORECASE,
)
_COMMON_GENITIVE = lazy(
    r" (?:du|de la|des|de l'|de ce|de cette|de ces|de son|de sa|de ses|"
    r"de leurs?)\s?([a-zà-ÿ-]{3,25})",
    re.IGNORECASE,
)
_OWNING_NOUN = lazy(
    rf"{firm_noun()}\b|"
    r"groupe|société|entreprise|firme|maison|enseigne|marque|start-up|banque|assureur|constructeur|"
    r"éditeur|distributeur|opérateur|géant|compagnie|filiale|industriel|fabricant|club|quotidien|"
    r"titre|laboratoire|plateforme|chaîne|fonds|numéro|leader|spécialiste",
    re.IGNORECASE,
)
_TIME_NOUN = lazy(
    r"premier|première|deuxième|second|seconde|troisième|quatrième|dernier|dernière|trimestre|"
    r"semestre|exercice|année|mois|neuf|six|trois|douze|ordre|période|jour",
    re.IGNORECASE,
)
POSSESSIVE = lazy(
    r"\b(?:son|sa|ses|leurs?|(?P<we>notre|nos|votre|vos))\s(?:\w{3,15}\s){0,2}$", re.IGNORECASE
)
_ARTICLE = lazy(r"(?:\b(?:le|la|les|ce|cette|ces)\s|\bl'|^)(?:\w{3,15}\s){0,2}$", re.IGNORECASE)
# «|Des| ventes de N, un résultat de M, pas un sou de dette», «En cause : |des| pertes de N»
_STATED = lazy(
    r"(?:^|[:;] |\ue005\ue010*[^;:.]{0,40}, )(?:des |une? )(?:[a-zà-ÿ]{3,12} )?$", re.IGNORECASE
)
DONT = lazy(r"\bdont (?:le|la|les|l') ?(?:\w+ )?$", re.IGNORECASE)
# Bodies that count other people's money, or taxes.
_PUBLIC = lazy(
    r"(?:l')?(?:[ÉE]tat|ministère|gouvernement|Union|Commission|Fonds monétaire|FMI|Insee|Sénat|"
    r"Assemblée|Cour|Banque (?:centrale|mondiale)|Sécu|Organisation|OCDE|ONU|Trésor|UE\b)",
    re.IGNORECASE,
)
_GERUND = lazy(r"\w{3,}ant\b")
_VERSUS = lazy(
    r"\b(?:contre|après|là où|au lieu d[e']|quand) ?(?:une?|des) (?:\w+ )?$", re.IGNORECASE
)


def keeps_books(owner: Item) -> bool:
    """Whether accounts of its own may be told of a body."""
    if owner.entity is None:
        return False
    return owner.kind == "company" or not _PUBLIC.match(owner.entity.name)


def owner_of(hit: Hit, start: int, end: int) -> Item | None:
    """The company whose account it is: complement, possessor, subject of the verb, topic."""
    view = hit.view
    if genitive := _GENITIVE.match(view.mask, end):
        item = view.group(genitive, "owner")
        part = _PART_OF.search(genitive[0])
        return item if item and item.kind in BODIES and not part else None
    if (common := _COMMON_GENITIVE.match(view.mask, end)) and not _TIME_NOUN.match(common[1]):
        return _common_owner(hit, common) if _OWNING_NOUN.match(common[1]) else None
    return None if _OF_DIVISION.match(view.mask, end) else _owner_before(hit, start, end)


def _common_owner(hit: Hit, common: re.Match[str]) -> Item | None:
    """Whom «du groupe» means; «de la filiale chinoise |de X|» is another than X."""
    found = topic(hit.article, hit.view, COMPANY)
    owner = complement(hit.view, common.end())
    return found if found is None or owner is None or found.entity != owner.entity else None


# «Le chiffre d'affaires |Vins & Spiritueux| atteint»: that of a part of the firm.
_OF_DIVISION = re.compile(
    r" [A-ZÀ-Ý][\wÀ-ÿ-]{1,20}(?: [A-ZÀ-Ý][\wÀ-ÿ-]{1,20}){0,2} (?:&|et) [A-ZÀ-Ý]"
)


def _owner_before(hit: Hit, start: int, end: int) -> Item | None:
    """The owner by what stands before the metric."""
    view, before = hit.view, hit.view.mask[:start]
    earlier = previous(view, start)
    if earlier and _VERSUS.search(before):
        return owner_of(hit, *earlier)
    if joined := _owner_of_joined(hit, start, earlier):
        return joined
    if DONT.search(before):
        return antecedent_of(hit, start)
    if told := told_ahead(hit, start):
        return told
    if owned := POSSESSIVE.search(before):
        return speakers_firm(hit.article, view, start) if owned["we"] else _possessed_by(hit, start)
    if at_firm := _CHEZ_BEHIND.match(view.mask, end):
        return view.group(at_firm, "owner")
    return _owner_by_clause(hit, start, end)


def _owner_by_clause(hit: Hit, start: int, end: int) -> Item | None:
    """The owner by the verb that governs the metric, the phrase that it opens, or as what the text speaks of."""
    view, before = hit.view, hit.view.mask[:start]
    if verb := governor(view, start):
        if _GERUND.match(view.mask, verb) and re.search(r"[a-zà-ÿ] $", view.mask[:verb]):
            near = view.between(0, verb, BODIES)
            return near[-1] if near else None
        if _SEVERAL.search(view.mask, max(verb - 120, 0), verb):
            return None
        found = holder(hit.article, view, verb) or employer(hit, verb)
        return found or (beside(hit, start, end) if _GERUND.match(view.mask[verb:]) else None)
    if FRONTED.search(before[-60:]):
        return beside(hit, start, end)
    plain = PLAIN_WORDS.fullmatch(hit.match[0]) and not opens(view, start, end)
    if (plain and not follows_told(view, start)) or of_a_site(view, start, end):
        return None
    if _ARTICLE.search(before[-40:]) or _STATED.search(before[-40:]):
        return possessor(hit.article, view, start, COMPANY) or _club(hit, start)
    return None


def _club(hit: Hit, start: int) -> Item | None:
    """The club that the text speaks of, as far as it names no firm."""
    found = possessor(hit.article, hit.view, start, BODIES)
    return found if found and found.entity and _CLUB.search(found.entity.name) else None


_CLUB = lazy(
    r"\b(?:FC|AS|SC|RC|AC|US|OGC|Stade|Olympique|Racing|Athletic|Athlétic|Sporting|Aviron|Girondins|Club|Football)\b"
)


# «|deux filiales du groupe, qui ont| déclaré des ventes de N»: none of one firm.
_SEVERAL = lazy(
    r"\b(?:filiales|sociétés|entreprises|marques|enseignes|usines|sites)\b[^;:.]{0,70} qui (?:ont )?$",
    re.IGNORECASE,
)
# «Les ventes |ont chuté de P % chez X|»
_CHEZ_BEHIND = pattern(
    r" (?:ont|a|est|sont|avaient|avait|[a-zà-ÿ]{4,16}) [^;:.,«»\ue000-\ue002]{0,70}(?<= )chez (?:le |la |l')?(?:[a-zà-ÿ-]{3,20} ){0,2}{company:owner}"
)
# «affiche un bénéfice de N |et un| chiffre d'affaires de M»
_JOINT = lazy(r"(?:,|,? et|,? ainsi que) (?:une?|des) (?:[a-zà-ÿ]{3,12} )?$", re.IGNORECASE)


def _owner_of_joined(hit: Hit, start: int, earlier: tuple[int, int] | None) -> Item | None:
    """Whose metric it is where it is another object of the verb that governs the one before."""
    joint = _JOINT.search(hit.view.mask, earlier[1], start) if earlier else None
    if (
        earlier is None
        or joint is None
        or _NEW_CLAUSE.search(hit.view.mask, earlier[1], joint.start())
    ):
        return None
    return owner_of(hit, *earlier)


def _possessed_by(hit: Hit, start: int) -> Item | None:
    """Whose «son chiffre d'affaires» is; «ses revenus» may be a person's, «sa dette» a state's."""
    if not PLAIN_WORDS.fullmatch(hit.match[0]):
        return possessor(hit.article, hit.view, start, COMPANY)
    found = possessor(hit.article, hit.view, start, ("company", "person"))
    if found is None:
        found = possessor(hit.article, hit.view, start, (*BODIES, "person", "place"))
    return found if found and found.kind in BODIES else None


def previous(view: SentenceView, start: int) -> tuple[int, int] | None:
    """The metric that stands before this one in the sentence."""
    found = None
    for match in METRIC.finditer(view.mask, 0, start):
        found = match.span()
    return found


def follows_told(view: SentenceView, start: int) -> bool:
    """Whether a metric stands behind another that is one of a firm's books: «Les recettes …, et la trésorerie»."""
    earlier = previous(view, start)
    if earlier is None:
        return False
    return not PLAIN_WORDS.match(view.mask, *earlier) or opens(view, *earlier)


# «Pour redresser ses marges, |le groupe compte», «et |il versera»; «n'a réalisé |que N de ventes» is none.
_NEW_CLAUSE = lazy(
    r"[;:.»”]|\b(?:qui|que(?!\s*(?:de |d')?$)|dont|avec|pour(?! (?:l'année |l'exercice |le |l')?\ue007)|alors|"
    r"quand|mais|selon|et (?:le|la|son|sa|les|"
    r"ses|il|elle))\b|,\s(?:(?:le|la|il|elle)\s|l'|[\ue000\ue001])",
    re.IGNORECASE,
)


# «avec une |baisse| du chiffre d'affaires»
_AS_NOUN = lazy(r"\b(?:une|la|cette|forte|légère|nouvelle) $", re.IGNORECASE)


def governor(view: SentenceView, start: int) -> int | None:
    """Offset of the verb whose object the metric is: «a dégagé cet hiver une |perte nette»."""
    found = None
    for verb in FIGURE_VERB.finditer(view.mask, max(start - 150, 0), start):
        gap = view.mask[verb.end() : start]
        if not _NEW_CLAUSE.search(gap) and not _AS_NOUN.search(view.mask, 0, verb.start()):
            found = verb.start()
            break
    return found


def owner_of_move(hit: Hit) -> Item | None:
    """Whose metric moved: «une hausse de P % de ses ventes» belongs to who has it or reports it."""
    view, start = hit.view, hit.match.start()
    if genitive := _GENITIVE.match(view.mask, hit.end):
        item = view.group(genitive, "owner")
        return item if item and item.kind in BODIES else None
    if (common := _COMMON_GENITIVE.match(view.mask, hit.end)) and not _TIME_NOUN.match(common[1]):
        return _common_owner(hit, common) if _OWNING_NOUN.match(common[1]) else None
    if verb := governor(view, start):
        return holder(hit.article, view, verb)
    if POSSESSIVE.search(view.mask[: hit.start]):
        return possessor(hit.article, view, start, COMPANY)
    return None
