"""Beginnings told without a founder: «la création de X en 2012», «X a vu le jour à Lyon»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments import subject
from articlefacts.facts.arguments.firm_nouns import COMPANY_NOUN, firm_noun
from articlefacts.facts.arguments.nominal_subjects import holders
from articlefacts.facts.arguments.topic import topic
from articlefacts.facts.families.company.births import Birth, birth_at, founding
from articlefacts.facts.families.company.founding import BODY_PHRASE
from articlefacts.facts.offices.bodies import meant_body
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import BODIES, COMPANY, Item, SentenceView, pattern
from articlefacts.lazy import lazy
from articlefacts.lexicon.verbs import alternation
from articlefacts.models.facts import Founding


def _creation(hit: Hit) -> Iterator[Draft]:
    """«la création de X en 2012», «depuis son lancement en 1998», «la création de X date de 1962»."""
    view = hit.view
    date = view.group(hit.match, "date")
    body = view.group(hit.match, "body")
    if body is None and _THING.search(view.mask, max(hit.match.start() - 70, 0), hit.match.start()):
        return
    noun = hit.match["noun"]
    if noun:
        body = topic(hit.article, view, BODIES, noun=_OF.sub("", noun), at=hit.start)
        body = body or _subject_after(view, hit.match.end())
    elif body is None and hit.match["trigger"].lower().endswith("naissance"):
        # «depuis sa naissance en 2016, l'entreprise»: else somebody's
        firm = _MAIN_FIRM.match(view.mask, hit.match.end())
        body = topic(hit.article, view, COMPANY) if firm else None
    elif body is None:
        body = meant_body(hit, hit.match.start()) or _subject_after(view, hit.match.end())
        if body and _told_of_plan(hit, body):
            return
    if date and body:
        yield hit.draft(Founding, organization=body.ref(), date=date.value)


_BODY_NOUN = (
    rf"{COMPANY_NOUN}|association|fédération|organisation|fondation|club|parti|syndicat|ligue|"
    r"université|école|institution"
)
_OF = re.compile(r"^(?:de la |de l'|du )")
_MAIN_FIRM = lazy(rf",? (?:la |le |l')(?:{COMPANY_NOUN}|{firm_noun()})\b(?! d)", re.IGNORECASE)
# «la production du gisement depuis son lancement»: no organization is founded.
_THING = lazy(
    r"\b(?:gisements?|champ|mine|projet|programme|service|produit|offre|modèle|opération|"
    r"dispositif|émission|série|jeu|film|magazine|plan|véhicule|appli(?:cation)?|fusée|satellite|"
    r"ligne|usine|site)\b[^,;.]{0,60}$",
    re.IGNORECASE,
)


def _told_of_plan(hit: Hit, body: Item) -> bool:
    """«Le plan Y finance la recherche. Depuis |sa création| en 2003, il»: no body of a sentence farther off."""
    last = hit.article.views[max(hit.view.index - 1, 0)]
    named = body.start >= hit.view.start or any(i.entity is body.entity for i in last.items)
    return not named and bool(_PLAN.search(last.mask))


_PLAN = re.compile(
    r"\b(?:plan|programme|projet|dispositif|initiative|accord|traité|émission|prix|festival|salon|concours|"
    r"compétition|tournoi|championnat|label|indice|musée|loi)s?\b",
    re.IGNORECASE,
)


def _subject_after(view: SentenceView, at: int) -> Item | None:
    """«Depuis sa création en 2015, |X| a levé»."""
    found = view.between(at, min(at + 60, len(view.mask)), BODIES)
    return found[0] if found and re.match(r",\s(?:la |le |l'|les )?", view.mask[at:]) else None


def _creation_of(hit: Hit) -> Iterator[Draft]:
    """«la création de X», «X annonce la création de la coentreprise Y», «portant création de l'agence Y»."""
    view = hit.view
    body = hit.group("body")
    if body is None or _NO_BIRTH.search(view.mask, max(hit.start - 40, 0), hit.start):
        return
    if _APPOSED_THING.match(view.mask, hit.match.end()):
        return
    birth = birth_at(view, hit.match.end())
    founders = birth.founders or _announcers(hit)
    enacted = bool(_ENACTED.search(view.mask, max(hit.start - 90, 0), hit.start))
    draft = founding(hit, body, replace(birth, founders=founders))
    yield replace(draft, presupposed=True) if enacted else draft


# «la création de X|, leur outil| de mesure»: a product.
_APPOSED_THING = re.compile(
    r"[»\"”]?(?:\s\([^()]{1,40}\))?,\s(?:leur|son|sa|une?|le|la)\s(?:nouve(?:au|lle)\s|propre\s)?(?:mesure|offre|service|"
    r"outil|solution|appli(?:cation)?|jeu|gamme|collection|émission|série|label|indice|modèle|baromètre|"
    r"système|logiciel|assistant|robot|spectacle|parfum|monnaie)\b",
    re.IGNORECASE,
)
# «le décret |n° 12 du 3 mai 2010 portant| création»: a law with its number is in force.
_ENACTED = re.compile(r"\b(?:décret|loi|arrêté|ordonnance)\s(?:n°|no\b)[^.;]{0,60}$", re.IGNORECASE)


# «la directrice de la création de X», «une création de X»: dresses and plays; «un accord pour la
# création de X»: what is wished.
_NO_BIRTH = lazy(
    r"\b(?:une|cette|sa|dernière|nouvelle|responsable|service|studio|pôle|équipe|chef|"
    r"direct(?:ion|eur|rice)(?: artistique)?)s? (?:(?:de|à) la )?$|\b(?:pour|en vue de) la $",
    re.IGNORECASE,
)
_ANNOUNCES = lazy(
    rf"\b{alternation('annoncer', 'décider', 'officialiser', 'lancer', 'acter', 'finaliser')} "
    rf"(?:\ue007\ue010* |ensemble |conjointement |officiellement )?(?:la )?(?:future |prochaine )?$",
    re.IGNORECASE,
)


def _announcers(hit: Hit) -> tuple[Item, ...]:
    """Who «announces the |creation of X»."""
    verb = _ANNOUNCES.search(hit.view.mask, max(hit.start - 50, 0), hit.start)
    return holders(hit.article, hit.view, verb.start(), BODIES) if verb else ()


def _sees_the_light(hit: Hit) -> Iterator[Draft]:
    """«X a vu le jour en 2016 à Y»."""
    body = next(iter(subject(hit.view, hit.start, BODIES)), None)
    birth = birth_at(hit.view, hit.end)
    if body is not None and body.named and (birth.date or birth.place):
        yield founding(hit, body, Birth(birth.date, birth.place, ()))


def _story(hit: Hit) -> Iterator[Draft]:
    """«X existe depuis 1950», «L'histoire de X commence en 1950»."""
    view, match = hit.view, hit.match
    body, date = view.group(match, "body"), view.group(match, "date")
    at = body.start - view.start if body else 0
    if at < hit.start and _GOVERNED.search(view.mask, max(at - 12, 0), at):
        return  # «Les fouilles de X ont démarré en 1950»
    if body and date:
        yield hit.draft(Founding, organization=body.ref(), date=date.value)


_GOVERNED = re.compile(
    r"(?:\b(?:à|aux?|chez|dans|de|du|des|pour|par|sur|avec)\s|\bd')(?:la\s|le\s|les\s|l')?$",
    re.IGNORECASE,
)

CREATION_RULES: tuple[Rule, ...] = (
    Rule(
        "founding.creation",
        pattern(
            r"\b(?P<trigger>(?:la|sa|leur) (?:création|fondation|naissance)|l'origine|"
            r"(?:ses|les) origines|depuis (?:son|leur) lancement)(?:\s(?:de |d'|du |de la |"
            r"de l')(?:groupe |société |entreprise |fonds )?[«\"]?{company|"
            rf"organization:body}}[»\"]?|\s(?P<noun>(?:de la |de l'|du )(?:{_BODY_NOUN})))?,?\s(?:remonte(?:nt)? (?:à|au|en) |date de |en |fin |"
            r"début |le |au |il y a )(?:l'année |la fin des |l'an )?{date:date}"
        ),
        _creation,
    ),
    Rule(
        "founding.creation_of",
        pattern(
            r"\b(?P<trigger>création|naissance|mise sur pied) (?:de la |de l'|du |des |de |d')"
            rf"(?:une? )?(?:{BODY_PHRASE})?(?:(?:baptisée?|dénommée?|nommée?|appelée?) )?"
            r"(?:(?:la|le|les) |l')?[«\"“']?\s?{company|organization:body}"
        ),
        _creation_of,
    ),
)

STORY_RULES: tuple[Rule, ...] = (
    Rule(
        "founding.sees_the_light",
        pattern(
            r"(?<![\w-])(?P<trigger>(?:a|ont|avait) vu le jour|voit le jour|vit le jour|"
            r"voyait le jour)\b"
        ),
        _sees_the_light,
    ),
    Rule(
        "founding.story",
        pattern(
            r"{company|organization:body}(?: \([^()]{1,40}\))?,? (?:qui )?(?P<trigger>existe "
            r"depuis|a ouvert ses portes en|a démarré en)(?: l'année)? {date:date}"
        ),
        _story,
    ),
    Rule(
        "founding.saga",
        pattern(
            r"\b(?P<trigger>l'histoire|l'aventure|la saga) (?:de |d'|du )?(?:la |le |"
            r"l')?{company:body} (?:commence|débute|démarre|a (?:commencé|débuté|démarré)|"
            r"remonte)(?: (?:à|en|dans|au))? (?:{place}(?: en|,)? )?{date:date}"
        ),
        _story,
    ),
)
