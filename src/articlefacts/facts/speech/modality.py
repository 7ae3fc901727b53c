"""How sure a sentence is of what it states: tense, negation and governing words of a trigger.

The order of the decision is that of French newsrooms: a hypothesis states nothing, a denial
outweighs the rest, the reportive conditional («aurait levé») outweighs a plan.
"""

from __future__ import annotations

import re
from typing import Final

from articlefacts.facts.arguments import clause, verb_start
from articlefacts.facts.once import once
from articlefacts.facts.speech.verb_groups import VerbGroup, tenses_of, verb_groups, words
from articlefacts.facts.view import SentenceView
from articlefacts.lexicon.verbs import tense_of, verbs_of
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
        "préparer prévoir envisager étudier négocier viser projeter planifier proposer "
        "espérer souhaiter vouloir ambitionner examiner discuter tabler promettre anticiper "
        "escompter lorgner convoiter programmer attendre briguer devoir",
    )
)
# What is asked for or allowed is not there yet.
_REQUEST: Final = frozenset({"demander", "autoriser", "réclamer", "solliciter"})
_DENY: Final = frozenset(
    re.findall(
        r"[\w']+",
        "démentir nier réfuter renoncer abandonner annuler rejeter refuser exclure écarter "
        "échouer avorter capoter résilier rompre",
    )
)


@once
def read_status(view: SentenceView, start: int, end: int) -> Status | None:
    """Read the status of a trigger; None for a hypothesis or a question."""
    mask = view.mask
    low, high = clause(view, start)
    high = max(high, end)
    if _asks(mask, end) or _hypothetical(mask, low, start, end):
        return None
    if apposed(view, start, end):
        return "asserted"
    chain_start = max(verb_start(view, start), low)
    chain = mask[chain_start:end]
    if _denied_chain(mask, chain_start, end):
        return "denied"
    noun = _ARTICLE.search(mask, max(start - 8, 0), start) and not mask[chain_start:start].strip()
    inside = [] if noun else list(verb_groups(chain))
    after_si = bool(_SI.search(mask[:start]))
    for verb in inside:
        status = _of_verb(verb, mask, chain_start)
        if status == "reported" and after_si:
            return None
        if status:
            return status
    planned: Status | None = "planned" if _PLAN_WORDS.search(chain) else None
    left = _own_clause(mask[low:start])
    status = _of_left(left, mask, start, end, bool(inside))
    if status in ("denied", "reported"):
        return status
    return _of_right(mask, end, high, left, bool(inside)) or status or planned or "asserted"


_ARTICLE = re.compile(
    r"\b(?:une?|des|son|sa|ses|cette|cet|ce|du|d'|de|aux?|leurs?|l'|le|la|les)\s?$", re.IGNORECASE
)


@once
def apposed(view: SentenceView, start: int, end: int) -> bool:
    """Whether a trigger describes a name it stands behind: «X, filiale de Y, …»."""
    before = view.mask[max(clause(view, start)[0], start - 90) : start]
    return bool(_APPOSED.search(before)) and not tenses_of(view.mask[start:end].split(" ")[0]) - {
        "participle"
    }


def _own_clause(left: str) -> str:
    """What stands before the trigger in its own clause: past «qui», past a closed relative."""
    return re.split(r"\b(?:qui|lequel|laquelle|où)\b", left)[-1]


def _of_verb(verb: VerbGroup, mask: str, at: int) -> Status | None:
    """Status that a finite verb group gives to what it says."""
    if verb.tenses == {"conditional"}:
        if verb.verbs & _MODAL:
            return "planned"
        seen_from_past = _PAST_SAYING.search(mask[:at]) and not _PERFECT.match(verb.words)
        return "planned" if seen_from_past else "reported"
    if verb.tenses == {"future"} and _DONE_BY_THEN.match(verb.words):
        return None
    if verb.verbs & _REQUEST:
        return "planned"
    if verb.tenses == {"future"} or (verb.verbs & _PLAN and not verb.verbs - _PLAN):
        return "planned"
    return None


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
    r"\b(?:a|ont|avait|avaient|,|et)\s(?:\w+\s){0,2}(?:indiqu|annonc|préven|promis|prédi|précis|assur|estim|déclar|confirm|prév|averti|"
    r"expliqu|dit)\w*\s[^,;:«]{0,30}qu(?:e\s|')[^,;:]{0,60}$"
)
_SI = re.compile(r"(?:^|[,;:(«\"]\s?|\b(?:et|ou|mais|que|même)\s)(?:si\s|s'il)", re.IGNORECASE)


def _asks(mask: str, end: int) -> bool:
    stop = re.search(r"[?]|[.!…](?:\s|$)", mask[end:])
    return bool(stop and stop.group() == "?")


# «X, propriétaire de Y, lèvera»: what an apposition says holds already.
_APPOSED = re.compile(
    r"[\ue000-\ue004]\ue010*(?:(?:\s?\([^()]{0,40}\))?,\s|\s\()(?:(?:le|la|l'|une?|les)\s?)?(?:(?!(?:a|ont|va|vont|est|sont|de|d)\b)[a-zà-ÿ-]+\s){0,2}$",
    re.IGNORECASE,
)
_HYPOTHESIS = re.compile(
    r"\b(?:en cas d(?:e|')|dans l'hypothèse (?:d'|où))\s?(?:(?:un|une|la|l')\s?)?(?:[a-zà-ÿ]+\s){0,2}$",
    re.I,
)


def _hypothetical(mask: str, low: int, start: int, end: int) -> bool:
    """Whether the trigger stands in a si-clause or after «en cas de»."""
    if _HYPOTHESIS.search(mask[max(low, start - 60) : start]):
        return True
    found = next(reversed(list(_SI.finditer(mask, 0, start))), None)
    if (
        found is None
        or "," in mask[found.end() : start]
        or re.search(r"\b(?:qui|dont)\b", mask[found.end() : start])
    ):
        return False
    verbs = list(verb_groups(mask[found.end() : end]))
    # «Si le groupe a levé 3 M€, il perd de l'argent» concedes, it does not suppose.
    return not verbs or not re.search(
        r"\b(?:a|ont|est|sont|avait|avaient)\s\w+", mask[found.end() : end]
    )


_NEGATED = re.compile(
    r"\b(?:n'|ne\s)(?:[a-zà-ÿœ'-]+\s){0,4}?[a-zà-ÿœ'-]*\s?\b(?:pas|plus|jamais|aucune?|guère)\b(?!\s(?:que|qu'|seulement|moins))",
    re.IGNORECASE,
)
_NOT_EXCLUDED = re.compile(
    r"\bn'(?:exclu|écart|a(?:vait)? pas (?:exclu|écart))|\bne cach|\bn'hésit", re.IGNORECASE
)
_CANCEL = re.compile(
    r"\b(?:annul|renonc|abandonn|avort|capot|échou|démen|réfut|rejet|refus)[a-zéè]*", re.IGNORECASE
)


def _denied_chain(mask: str, low: int, end: int) -> bool:
    after = re.match(r"\s?(?:pas|plus|jamais|aucune?|guère)\b", mask[end:])
    window = mask[max(low - 4, 0) : end + (after.end() if after else 0)]
    if _NOT_EXCLUDED.search(window):
        return False
    return bool(_NEGATED.search(window) or _CANCEL.search(mask[low:end]))


_PLAN_WORDS = re.compile(
    r"\b(?:projets?|intentions?|volonté|souhait|ambitions?|objectifs?|(?<!s')offres?|proposition|promesse|négociations?|discussions?|"
    r"pourparlers|éventuel(?:le)?s?|potentiel(?:le)?s?|possibles?|prochaine?s?|future?s?|candidat(?:ure)?|en vue d|"
    r"appelée?s? à|prête?s? à|censée?s? |sur le point d|en passe d|marque d'intérêt)\b",
    re.IGNORECASE,
)
_PLAN_NOUN = re.compile(
    r"\b(?:projets?|intentions?|volonté|souhait|ambitions?|objectifs?|possibilité|perspectives?|idée|principe|propositions?|"
    r"(?<!s')offres?|promesses?|négociations?|discussions?|pourparlers|tractations|candidats?|en vue|prêt(?:e|s|es)?|afin|en passe|"
    r"sur le point|appelée?s?|censée?s?|autorisée?s?|éventuel(?:le)?s?|possibles?|potentiel(?:le)?s?|prochaine?s?|future?s?|"
    r"hypothèses?|pistes?|rumeurs?|accords? (?:de principe |signé |conclu )?(?=pour|en vue)|lettre d'intention|but|besoin|"
    r"tentatives?|promet|engage|prépare|envisage|plan|vise|visant|décisions?)\b"
    r"(?:\s(?:exclusives?|ferme|amicale|publique|avancées|préliminaires|liante|d'[a-zà-ÿ]{1,24}+)){0,2}"
    r"(?:\savec\s[^,;]{2,40}?)?(?:\sd(?:e\s|')(?:plus de\s|près de\s|quelque\s)?[\ue005\ue008]\ue010*+)?"
    r"(?:\s(?:d'|de|du|des|à|en vue d'|en vue du|en vue de|pour|sur|au))?(?:\s?(?:l'|la|le|les|une?|son|sa|leur|[a-zà-ÿ]{1,24}))?\s?$",
    re.IGNORECASE,
)


def _of_left(left: str, mask: str, start: int, end: int, finite: bool) -> Status | None:
    """What the words before a trigger make of it: governing noun, then governing verb."""
    trigger = words(mask[start:end])
    first = tense_of(trigger[0][0]) if trigger else frozenset()
    infinitive = "infinitive" in first or "avoir" in mask[max(start - 8, 0) : start + 6]
    if finite and not infinitive:
        return None
    if not infinitive and _ADJUNCT.search(left):
        return None
    planned = bool(_PLAN_NOUN.search(left))
    verb = next(verb_groups(left), None)
    status: Status | None = "planned" if planned else None
    if verb is None:
        return status
    if (
        _NEGATED.search(left[max(verb.at - 4, 0) :] if not _NOT_EXCLUDED.search(left) else "")
        and infinitive
    ):
        return "denied"
    undone = verb.verbs & _DENY and not verb.verbs - _DENY and len(left) - verb.at < 90
    if undone and not _STANDING.search(mask[start:end]):
        return "denied"
    governing = _of_verb(verb, mask, start - len(left) + verb.at)
    if governing == "reported":
        return None if _SI.search(mask[:start]) else "reported"
    if verb.infinitive & (_PLAN if infinitive else _OUGHT):  # «a annoncé vouloir racheter»
        return "planned"
    far = infinitive or verb.infinitive or verb.tenses == {"future"}
    if governing == "planned" and (far or verb.verbs & (_PLAN_OBJECT | _REQUEST)):
        return "planned"
    return status


# «dans le cadre d'une alliance» states the alliance, whatever the verb before it plans.
_ADJUNCT = re.compile(
    r"\b(?:dans le cadre d|après|grâce à|malgré|suite à|à la suite d|depuis|issue?s? d|lors d|en vertu d|au terme d|à l'issue d|"
    r"avec|dont|outre|hors)(?:e|u|es|')?\s?(?:(?:la|le|l'|une?|son|sa|cette|cet|ce)\s?)?(?:[a-zà-ÿ]+\s)?$",
    re.IGNORECASE,
)
# Writing off a debt does not deny that there was one.
_STANDING = re.compile(
    r"\b(?:dettes?|pertes?|bénéfices?|chiffre|résultats?|déficit|participation|ventes|effectifs?|amendes?)\b",
    re.I,
)
_BURIED = re.compile(
    r"\b(?:est|sont|était|a été|ont été|avait été)\s(?:[a-zà-ÿ]+\s)?(?:enterrée?s?|écartée?s?|abandonnée?s?|annulée?s?|rejetée?s?|exclue?s?|suspendue?s?|"
    r"refusée?s?|démentie?s?|caduque?s?)\b|\b(?:n'est|ne sont|n'était|n'étaient)\b[^.;]{0,30}\b(?:pas|plus)\b[^.;,]{0,14}"
    r"(?:ordre du jour|actualité|envisag|prév|question|\ue020)|\b(?:n'est|n'était)\s[^.;,]{0,25}[«\"“]\s?(?:pas|plus) |"
    r"\b(?:a|ont|avait|avaient)\s(?:[a-zà-ÿ]+\s)?(?:échoué|capoté|avorté|tourné court)\b|"
    r"\bn'(?:a|ont|aura|avait)\s(?:pas|jamais|finalement pas)\s(?:été|abouti|eu lieu|vu|lieu|pu)\b|\bqu'(?:il|elle) n'a jamais été\b",
    re.IGNORECASE,
)


def _of_right(mask: str, end: int, high: int, left: str, finite: bool) -> Status | None:
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
    brings = verb and (verb.verbs | verb.infinitive) & _CONSEQUENCE
    return _of_verb(verb, mask, end) if verb and not brings else None


def _heads(left: str) -> bool:
    """Whether nothing but an article, a date or a plan stands before a noun: it is the subject."""
    return bool(_PLAN_NOUN.search(left) or _ALONE.search(left))


_ALONE = re.compile(
    r"(?:^\s?(?:quant à\s|quant au\s?)?|[,;:«\"(]\s?|\b(?:que|et|mais)\s|qu')(?:[^,]{0,40},\s)?(?:(?:le|la|l'|les|une?|ce|cet|cette|son|sa|leur)\s?)?"
    r"(?:nouve(?:au|lle)\s|premi(?:er|ère)\s|grande?\s|éventuel(?:le)?\s|possible\s)?$",
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
