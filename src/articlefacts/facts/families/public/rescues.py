"""Public money by how it comes: «l'État vole à son secours avec N», «X a touché N au titre de France Relance»."""

from __future__ import annotations

from collections.abc import Iterator

from articlefacts.facts.arguments import subject as find_subject
from articlefacts.facts.arguments.clitics import clitic
from articlefacts.facts.arguments.nominal_subjects import holder
from articlefacts.facts.arguments.protagonists import protagonist
from articlefacts.facts.families.public.plan_words import HEDGE
from articlefacts.facts.families.public.public_parties import (
    RECIPIENTS,
    granted,
    is_public,
    plain_funder,
)
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import MONEY, pattern
from articlefacts.lexicon.verbs import alternation


def _rescues(hit: Hit) -> Iterator[Draft]:
    """«L'État vole au secours de X avec N», «la région venait à son secours avec N»."""
    view, money, saved = hit.view, hit.group("amount"), hit.group("saved")
    named = next(iter(find_subject(view, hit.start, RECIPIENTS)), None)
    if named and not is_public(named):
        return
    funder = named.ref() if named else plain_funder(view, hit.start)
    if saved is None and hit.match["own"]:
        saved = clitic(hit, hit.start) or protagonist(hit.article, view)
    if money and funder:
        yield granted(hit, money, funder, saved.ref() if saved else None)


_RESCUES = pattern(
    r"\b(?P<trigger>(?:v(?:ient|iennent|enai(?:t|ent)|iendra|enir|enue?s?)|vol(?:e|ent|er|é|ait|era)|accour(?:t|u|ir)) "
    r"(?:(?P<own>à (?:son|leur) (?:secours|aide|rescousse)|(?:lui |leur )?en aide)|au secours (?:de |d'|du |des )|en aide (?:à |au |aux )))"
    r"(?:(?:la |le |l')?(?:[a-zà-ÿ-]{3,20} ){0,3}{company|organization:saved})?,? ?(?:(?:avec|à hauteur de|à coups? de|pour|en (?:débloquant|"
    rf"versant|injectant|apportant|accordant)) (?:une? (?:aide|enveloppe|chèque|rallonge|subvention) (?:de |d'))?){HEDGE}{{amount:amount}}"
)


def _under_plan(hit: Hit) -> Iterator[Draft]:
    """«X a touché N au titre de France Relance»: from the plan."""
    view, money, plan = hit.view, hit.group("amount"), hit.group("plan")
    got = holder(hit.article, view, hit.start, RECIPIENTS)
    if money is None or (got and is_public(got) and got.kind != "organization"):
        return
    words = view.span(*hit.match.span("words")) if hit.match["words"] else None
    if plan and not is_public(plan):
        return
    yield granted(hit, money, plan.ref() if plan else words, got.ref() if got else None)


_UNDER_PLAN = pattern(
    rf"\b(?P<trigger>{alternation('recevoir', 'toucher', 'percevoir', 'obtenir', 'décrocher', 'empocher', 'bénéficier', 'encaisser')})"
    rf"\b(?: de| d')? ?{HEDGE}{{amount:amount}} (?:au titre|dans le cadre|via|grâce|par le biais|en vertu) ?(?:de la |de l'|de |du |d'|des |au |à )?(?:le )?"
    r"(?:(?:plan|programme|dispositif|fonds) )?(?:{organization|product:plan}|(?P<words>(?:plan|programme|fonds) "
    r"(?:de relance|de soutien|d'urgence|de solidarité|européen)(?: [a-zà-ÿ]{4,14})?|France (?:Relance|2030)))"
)

RESCUE_RULES: tuple[Rule, ...] = (
    Rule("public.rescues", _RESCUES, _rescues, needs=MONEY),
    Rule("public.under_plan", _UNDER_PLAN, _under_plan, needs=MONEY),
)
