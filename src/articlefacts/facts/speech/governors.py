"""What the words around a trigger make of it: the noun and verb that govern it, the verb behind a noun."""

from __future__ import annotations

import re
from typing import Final

from articlefacts.facts.arguments.willed import will
from articlefacts.facts.speech.denials import undoes
from articlefacts.facts.speech.verb_groups import VerbGroup, verb_groups, words
from articlefacts.lazy import lazy
from articlefacts.lexicon.verbs import infinitives_of, tense_of, verbs_of
from articlefacts.models.facts import Status

_PLAN: Final = frozenset(v.infinitive for v in verbs_of("plan")) - {"figurer", "disposer"} | {
    "hésiter"
}

_MODAL: Final = frozenset(
    {"devoir", "pouvoir", "vouloir", "souhaiter", "aimer", "falloir", "espérer"}
)

# «a annoncé devoir réaliser N d'économies»
_OUGHT: Final = frozenset({"devoir", "vouloir", "souhaiter"})

# Verbs whose object has not happened: «prépare une augmentation de capital».
_PLAN_OBJECT: Final = frozenset(
    re.findall(
        r"[\w']+",
        "préparer prévoir envisager étudier réfléchir négocier viser projeter planifier proposer "
        "espérer souhaiter vouloir ambitionner examiner discuter tabler promettre anticiper "
        "escompter lorgner convoiter programmer attendre briguer devoir",
    )
)

# What is asked for or allowed is not there yet.
_REQUEST: Final = frozenset({"demander", "autoriser", "réclamer", "solliciter"})

SI = re.compile(r"(?:^|[,;:(«\"]\s?|\b(?:et|ou|mais|que|même)\s)(?:si\s|s'il)", re.IGNORECASE)

NEGATED = re.compile(
    r"\b(?:n'|ne\s)(?:[a-zà-ÿœ'-]+\s){0,4}?[a-zà-ÿœ'-]*\s?\b(?:pas|plus|jamais|aucune?|"
    r"guère)\b(?!\s(?:que|qu'|seulement|moins))",
    re.IGNORECASE,
)

NOT_EXCLUDED = re.compile(
    r"\bn'(?:exclu|écart|a(?:vait)? pas (?:exclu|écart))|\bne cach|\bn'hésit", re.IGNORECASE
)

_PLAN_NOUN = lazy(
    r"\b(?:projets?|intentions?|volonté|souhait|ambitions?|objectifs?|possibilité|perspectives?|"
    r"idée|principe|propositions?|(?<!s')offres?|promesses?|négociations?|discussions?|"
    r"pourparlers|tractations|candidats?|en vue|prêt(?:e|s|es)?|afin|en passe|sur le point|"
    r"appelée?s?|censée?s?|autorisée?s?|éventuel(?:le)?s?|possibles?|potentiel(?:le)?s?|"
    r"prochaine?s?|future?s?|hypothèses?|pistes?|rumeurs?|accords? (?:de principe |signé |"
    r"conclu )?(?=pour|en vue)|partenariats?(?=(?: [a-zà-ÿ]{4,14})?(?: avec [^,;]{2,60}?)? "
    r"(?:pour|en vue) )|lettre d'intention|but|besoin|tentatives?|promet|engage|prépare|envisage|"
    r"plan|vise|visant|travaill(?:e|ent|ons|ait|aient)(?= sur )|décisions?)\b(?:\s(?:exclusives?|ferme|amicale|publique|avancées|"
    r"préliminaires|liante|d'[a-zà-ÿ]{1,24}+)){0,2}(?:\savec\s[^,;]{2,40}?)?(?:\sd(?:e\s|"
    r"')(?:plus de\s|près de\s|quelque\s)?[\ue005\ue008]\ue010*+)?(?:\s(?:d'|de|du|des|à|"
    r"en vue d'|en vue du|en vue de|pour|sur|au))?(?:\s?(?:l'|la|le|les|une?|son|sa|leur|"
    r"[a-zà-ÿ]{1,24}))?\s?$",
    re.IGNORECASE,
)


# «un projet |de création de la première| coentreprise»
_TO_CREATE = lazy(
    r"\b(?:projets?|intentions?|négociations?|discussions?|études?) (?:[a-zà-ÿ]{4,14} )?(?:de |d'|pour |sur |en vue de )"
    r"(?:la |le |l')?(?:création|constitution|formation|signature|conclusion|mise en place|lancement) "
    r"(?:de la |de l'|d'une? |du |de |d')(?:[a-zà-ÿ]{4,14} ){0,2}$",
    re.IGNORECASE,
)


def of_verb(verb: VerbGroup, mask: str, at: int) -> Status | None:
    """Status that a finite verb group gives to what it says."""
    if verb.tenses == {"conditional"}:
        if verb.verbs & _MODAL:
            return "planned"
        seen_from_past = _PAST_SAYING.search(mask[:at]) and not _PERFECT.match(verb.words)
        return "planned" if seen_from_past else "reported"
    if verb.tenses == {"future"} and _DONE_BY_THEN.match(verb.words):
        return None
    if verb.verbs & _REQUEST or verb.going:
        return "planned"
    if verb.tenses == {"future"}:
        return "planned"
    if _HAD_TO.match(verb.words):
        return None
    return "planned" if verb.verbs & _PLAN and not verb.verbs - _PLAN else None


# «a dû céder», «dut partir»: it was done.
_HAD_TO = re.compile(
    r"(?:(?:a|ai|ont|avons|avait|avaient)\s(?:[a-zà-ÿ]{2,14}\s){0,2}dû|dut|durent)\b", re.IGNORECASE
)
_PERFECT = re.compile(
    r"(?:aurai(?:t|ent)|serai(?:t|ent))\s(?:[a-zà-ÿ]+\s){0,2}[a-zà-ÿœ]+(?:é|i|u|is|it|ert)e?s?\b",
    re.IGNORECASE,
)

# «aura levé 3 M€ en cinq ans» sums up what happened.
_DONE_BY_THEN = re.compile(
    r"aur(?:a|ont)\s(?:[a-zà-ÿ]+\s)?[a-zà-ÿœ]+(?:é|i|u|is|it|ert)e?s?\b", re.IGNORECASE
)

# «a prévenu que sa dette atteindrait»: a future seen from the past, no rumour.
_PAST_SAYING = re.compile(
    r"\b(?:a|ont|avait|avaient|,|et)\s(?:\w+\s){0,2}(?:indiqu|annonc|préven|promis|prédi|précis|"
    r"assur|estim|déclar|confirm|prév|averti|expliqu|dit)\w*\s[^,;:«]{0,30}qu(?:e\s|"
    r"')[^,;:]{0,60}$"
)


def of_left(left: str, mask: str, start: int, end: int, finite: bool) -> Status | None:
    """What the words before a trigger make of it: governing noun, then governing verb."""
    trigger = words(mask[start:end])
    first = tense_of(trigger[0][0]) if trigger else frozenset()
    infinitive = "infinitive" in first or "avoir" in mask[max(start - 8, 0) : start + 6]
    if finite and not infinitive:
        return None
    if not infinitive and _ADJUNCT.search(left):
        return None
    if infinitive and _purposed(left) and not infinitives_of(trigger[0][0]) & _OUTCOME:
        return "planned"
    planned = bool(
        _PLAN_NOUN.search(left) or _TO_CREATE.search(left) or (infinitive and will(mask, start))
    )
    verb = next(verb_groups(left), None)
    status: Status | None = "planned" if planned else None
    if verb is None:
        return status
    if infinitive and _negates(left, verb):
        return "denied"
    if undoes(verb, left) and not _STANDING.search(mask[start:end]):
        return "denied"
    governing = of_verb(verb, mask, start - len(left) + verb.at)
    if governing == "reported":
        return None if SI.search(mask[:start]) else "reported"
    if verb.infinitive & (_PLAN if infinitive else _OUGHT):  # «a annoncé vouloir racheter»
        return "planned"
    far = infinitive or verb.infinitive or verb.tenses == {"future"}
    if governing == "planned" and (far or verb.verbs & (_PLAN_OBJECT | _REQUEST)):
        return "planned"
    return status


def _negates(left: str, verb: VerbGroup) -> bool:
    """«X n'a pas voulu |lever|», but not «il n'est pas exclu que»."""
    return bool(not NOT_EXCLUDED.search(left) and NEGATED.search(left[max(verb.at - 4, 0) :]))


def _purposed(left: str) -> bool:
    """Whether an infinitive is what something is for: «a levé 3 M€ pour |racheter Y»."""
    if not _PURPOSE.search(left) or _MADE_USE.search(left):
        return False
    verb = next(verb_groups(left), None)
    return verb is None or not verb.verbs & _PAID or bool(verb.infinitive)


# «dans le cadre d'une alliance» states the alliance, whatever the verb before it plans.
_ADJUNCT = re.compile(
    r"\b(?:dans le cadre d|après|grâce à|malgré|suite à|à la suite d|au lendemain d|depuis|"
    r"issue?s? d|lors d|en vertu d|au terme d|à l'issue d|en|avec|dont|outre|hors)(?:e|u|es|"
    r"')?\s?(?:(?:la|le|l'|une?|son|sa|cette|cet|ce)\s?)?(?:[a-zà-ÿ]{1,24}\s)?$",
    re.IGNORECASE,
)

_PURPOSE = re.compile(
    r"\b(?:pour|afin d(?:e\s|')|en vue d(?:e\s|')|dans le but d(?:e\s|')|destinée?s? à)\s?"
    r"(?:(?:se|y|en|lui|notamment)\s|s')?$",
    re.IGNORECASE,
)

# «a profité du salon pour |présenter Y|»: it did.
_MADE_USE = re.compile(
    r"(?<!pourrait )(?<!va )(?<!compte )\b(?:(?:a|ont|avait|avaient) (?:[a-zà-ÿ]{4,10} )?profité|profit(?:e|ent|ant)) "
    r"(?:de |d'|du |des )[^;:]{3,60}? pour (?:y |en |s'|se )?$",
    re.IGNORECASE,
)
# «quitte X pour rejoindre Y», «bondit pour atteindre 3 M€» tell where it leads.
_OUTCOME: Final = frozenset(
    {"rejoindre", "devenir", "remplacer", "succéder", "atteindre", "établir", "former", "ressortir"}
)

# «a déboursé 3 M€ pour racheter Y»: it is bought; where it «va débourser», not yet.
_PAID: Final = frozenset({"débourser", "dépenser", "payer", "verser", "offrir", "sortir"})

# Writing off a debt does not deny that there was one.
_STANDING = re.compile(
    r"\b(?:dettes?|pertes?|bénéfices?|chiffre|résultats?|déficit|participation|ventes|effectifs?|"
    r"amendes?)\b",
    re.I,
)


def of_right(mask: str, end: int, high: int, left: str, finite: bool) -> Status | None:
    """What the verb behind a noun makes of it: «le rachat de X … est enterré»."""
    if finite or next(verb_groups(left), None) or not _heads(left):
        return None
    right = mask[end : min(max(high, end + 150), end + 220)]
    if _BURIED.search(right):
        return "denied"
    groups = list(
        verb_groups(re.split(r"[;:]|\b(?:où|que|qui|dont|alors)\b|qu'", mask[end:high])[0])
    )
    verb = groups[-1] if groups else None
    brings = verb and (verb.verbs | verb.infinitive) & _CONSEQUENCE and not verb.is_made
    return of_verb(verb, mask, end) if verb and not brings else None


_BURIED = re.compile(
    r"\b(?:est|sont|était|a été|ont été|avait été)\s(?:[a-zà-ÿ]+\s){0,2}(?:enterrée?s?|morte?s?|rompue?s?|écartée?s?|"
    r"abandonnée?s?|annulée?s?|rejetée?s?|exclue?s?|suspendue?s?|refusée?s?|démentie?s?|"
    r"caduque?s?)\b|\b(?:n'est|ne sont|n'était|n'étaient)\b[^.;]{0,30}\b(?:pas|"
    r"plus)\b[^.;,]{0,14}(?:ordre du jour|actualité|envisag|prév|question|\ue020)|"
    r"\b(?:n'est|n'était)\s[^.;,]{0,25}[«\"“]\s?(?:pas|plus) |"
    r"\b(?:a|ont|avait|avaient)\s(?:[a-zà-ÿ]+\s)?(?:échoué|capoté|avorté|tourné court)\b|"
    r"\bn'(?:a|ont|aura|avait)\s(?:pas|jamais|finalement pas)\s(?:été|abouti|eu lieu|vu|lieu|"
    r"pu)\b|\bqu'(?:il|elle) n'a jamais été\b",
    re.IGNORECASE,
)


def _heads(left: str) -> bool:
    """Whether nothing but an article, a date or a plan stands before a noun: it is the subject."""
    return bool(_PLAN_NOUN.search(left) or _ALONE.search(left))


_ALONE = re.compile(
    r"(?:^\s?(?:quant à\s|quant au\s?)?|[,;:«\"(]\s?|\b(?:que|et|mais)\s|"
    r"qu')(?:[^,]{0,40},\s)?(?:(?:le|la|l'|les|une?|ce|cet|cette|son|sa|leur)\s?)?(?:nouve(?:au|"
    r"lle)\s|premi(?:er|ère)\s|grande?\s|éventuel(?:le)?\s|possible\s)?$",
    re.IGNORECASE,
)

# What a deal brings is no doubt about the deal: «la levée doit permettre de».
_CONSEQUENCE = frozenset(
    re.findall(
        r"[\w']+",
        "permettre servir ouvrir aider donner financer accélérer créer renforcer générer "
        "contribuer marquer coûter porter aller",
    )
)
