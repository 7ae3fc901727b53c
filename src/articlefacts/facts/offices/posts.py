"""The post that a verb of appointment or departure speaks of, and who holds it.

«nommé |directeur général de X», «à la tête de X», «la présidence du conseil de X», «son poste
de directeur financier».
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from articlefacts.facts.offices.title_heads import HEAD, HEAD_NOUN
from articlefacts.facts.offices.titles import read_role
from articlefacts.facts.view import BODIES, Item, SentenceView
from articlefacts.lazy import lazy
from articlefacts.models.spans import Span

# What may stand between a verb and its post: «nommé |hier à l'unanimité |PDG».
ASIDE = (
    r"(?:(?:\s(?:hier|officiellement|également|aussi|alors|ensuite|donc|ainsi|récemment|"
    r"finalement|notamment|unanimement|provisoirement|définitivement|en|au|le|ce|fin|début|mi|dès|"
    r"depuis|à compter|à partir|de|du|à l'unanimité|mois de|matinée|soirée|journée|matin|soir|"
    r"séance|été|printemps|hiver|automne|"
    r"par intérim|\w{3,16}ment|par (?:le |la |l'|son |sa )?(?:conseil d'administration|"
    r"conseil de surveillance|conseil|[a-zà-ÿ ]{0,30}[\ue000\ue001]\ue010*)|pour (?:un |une |le |"
    r"la |les )?(?:(?:[a-zà-ÿ]{2,20}|\ue008\ue010*)\s){1,2}(?:ans|mandat|"
    r"mois)(?: de (?:[a-zà-ÿ]{2,20}|\ue008\ue010*) ans)?|à titre (?:provisoire|temporaire|"
    r"bénévole|intérimaire)|dans la foulée|sans surprise|\ue007\ue010*(?:,(?=\s))?|\d{4}))|,\s?\d{2} ans,|"
    r"\s\([^()]{1,50}\)|,(?=\s(?:au|à|comme|en|(?:\w+\s)?\ue007))){0,6}"
)
_AS = (
    r"(?:(?:comme|en tant qu(?:e|')|en qualité d(?:e|')|aux? postes? d(?:e|')|"
    r"aux? fonctions? d(?:e|')|à la fonction d(?:e|')|dans les fonctions d(?:e|')|"
    r"au titre d(?:e|')|à la place d(?:e|')|au rang d(?:e|'))\s?)?"
)
_OFFICE = (
    r"(?P<office>(?:co-?|vice-)?présidence(?: (?:exécutive|tournante|"
    r"du (?:conseil(?: d'administration| de surveillance)?|directoire)))?|"
    r"direction(?: (?:générale|financière|commerciale|opérationnelle|technique|artistique|"
    r"juridique|exécutive|éditoriale|de la rédaction|des opérations|de la communication|"
    r"des ressources humaines))?|secrétariat général|gérance|mairie|ministère|portefeuille|"
    r"rédaction en chef|(?:têtes?|rênes|commandes|manettes|destinées|barre|gouvernail|clés|"
    r"clefs)(?: (?:commerciales|opérationnelles|financières|techniques|exécutives?))?)"
)
_AT_OFFICE = lazy(
    rf"{ASIDE}(?:\sl'intérim)?\s?(?:à la|à sa|à leur|aux|à|au|pour la|de la|de|du|des|la|le|les|l'|sa|son|"
    rf"ses)\s?{_OFFICE}",
    re.IGNORECASE,
)
_AT_ROLE = lazy(
    rf"{ASIDE}\s{_AS}(?:(?:le |la |l'|les |son |sa )?(?:nouve(?:au|l|lle)s? |futur[es]* |"
    rf"premi[eè]re? (?!ministre|secr|adj)|prochaine? |simple |tout premier |toute première )?)(?={HEAD})",
    re.IGNORECASE,
)
BODY_AFTER = lazy(
    r"\s(?:de la|de l'|du|des|de|d'|chez|au sein d[eu]s?|au sein de l[a']|à|au)\s?(?:la |le |l'|"
    r"les |sa |son |cette |ce |leur )?(?!une? )(?:[a-zà-ÿœ'-]{2,24}\s){0,5}?[«\"“]?\s?"
    r"(?P<item>[\ue000\ue001])",
    re.IGNORECASE,
)
_BODY_NOUN_AFTER = lazy(
    r"\s(?:du|de la|de l'|de cette|de ce|de son|de sa)\s?(?:groupe|entreprise|société|banque|"
    r"start-up|compagnie|enseigne|marque|institution|fédération|association|club|parti|syndicat|"
    r"fonds|chaîne|maison|structure|filiale|établissement|quotidien|journal|magazine|agence)\b",
    re.IGNORECASE,
)
_OF_SOMETHING_ELSE = lazy(
    rf"(?!{_BODY_NOUN_AFTER.pattern})\s(?:d[eu]s?|d'|de la|de l')(?=\s|\b)", re.IGNORECASE
)
OF_PERSON = lazy(r"\s(?:de |d'|du )(?:M\. |Mme )?\ue002", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Post:
    """A post: its title, the body it is in, and where its words end in the mask.

    Attributes:
        bare_body: «du groupe»: a body that is meant but not named.
        elsewhere: «à la tête de l'autorité»: its words say whose it is, and no entity covers them.
    """

    title: Span | None
    organization: Item | None
    end: int
    bare_body: bool = False
    elsewhere: bool = False


def read_post(view: SentenceView, at: int) -> Post | None:
    """The post named right after ``at``, an office or a role; None where none is."""
    return read_office(view, at) or _role_at(view, at)


def read_office(view: SentenceView, at: int) -> Post | None:
    """The office named right after ``at``: «la tête de X», «la présidence»; None where none is."""
    match = _AT_OFFICE.match(view.mask, at)
    if match is None:
        return None
    end = match.end()
    body = BODY_AFTER.match(view.mask, end)
    item = view.item_at(body.start("item")) if body else None
    handled = match["office"].lower() in (
        "commandes",
        "manettes",
        "barre",
        "tête",
        "têtes",
        "rênes",
        "destinées",
        "gouvernail",
    )
    if item is None and handled and _OF_SOMETHING_ELSE.match(view.mask, end):
        return None
    noun = None if body else _BODY_NOUN_AFTER.match(view.mask, end)
    stop = item.end - view.start if item else noun.end() if noun else end
    return Post(view.span(*match.span("office")), item, stop, bool(noun))


def _role_at(view: SentenceView, at: int) -> Post | None:
    match = _AT_ROLE.match(view.mask, at)
    return post_of_head(view, match.end()) if match else None


def post_of_head(view: SentenceView, at: int) -> Post | None:
    """The post whose head noun stands at ``at``: «directrice de X»; None where none does."""
    head = HEAD_NOUN.match(view.mask, at)
    if not head:
        return None
    role = read_role(view, head.start(), head.end())
    body_item = (
        role.organization if role.organization and role.organization.kind in BODIES else None
    )
    if role.organization is not None and body_item is None and role.title_end < role.end:
        office = re.match(
            r"maire|président|préf|gouvern|sénat|député", view.mask[role.head :], re.I
        )
        body_item = role.organization if office else None
    return Post(view.span(role.head, role.title_end), body_item, role.end, role.bare_body)


MISTER = (
    r"(?:(?:MM?\.|Mmes?|Monsieur|Madame|Me|Dr\.?|Pr\.?|le |la |l')\s?){0,2}(?:(?!(?:avec|pour|dans|chez|sur|par|"
    r"sans|contre|selon|entre|vers|que|qui|dont|des|les|aux|une|après|avant|mais)\s)"
    r"[A-Za-zÀ-ÿ'-]{3,20}\s){0,2}?"
)
"""Regex source of what may stand before a person's name: «M. », «l'ancien ministre »."""
HOUSE = (
    r"(?:(?:la |le |l'|les |cette |ce |sa |son )?(?:(?:groupe|société|entreprise|banque|start-?up|"
    r"jeune pousse|fonds|cabinet|fondation|association|fédération|syndicat|compagnie|enseigne|"
    r"maison|chaîne|agence|institut|commission|comité|conseil|branche|filiale|équipe|club|parti|"
    r"ONG|think tank|site|plateforme|géant|constructeur|quotidien|journal|"
    r"magazine)\s(?:[a-zà-ÿ'-]{2,18}\s){0,3}?)?)[«\"“]?\s?"
)
"""Regex source of what may stand before the name of a body: «le cabinet d'avocats »."""
