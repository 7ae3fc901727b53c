"""When it happened: the date adjunct of a trigger."""

from __future__ import annotations

import re

from articlefacts.facts.arguments.clauses import clause
from articlefacts.facts.view import Item, SentenceView


def date_of(view: SentenceView, at: int, *, end: int | None = None) -> Item | None:
    """The date adjunct of a trigger: nearest in its clause, after it rather than before."""
    start, stop = clause(view, at)
    stop = end or stop
    after = [d for d in view.between(at, stop, {"date"}) if not dates_another(view, at, d)]
    if after and after[0].start - view.start - at < 120:
        return after[0]
    start = max((m.end() for m in _APART.finditer(view.low, start, at)), default=start)
    before = [d for d in view.between(start, at, {"date"}) if not dates_another(view, at, d)]
    return before[-1] if before else _just_then(view, start)


def _just_then(view: SentenceView, start: int) -> Item | None:
    """The date that a clause hangs on: «c'est le cas |en 2008| lorsque X rachète Y»."""
    then = _THEN.search(view.low, max(start - 30, 0), start)
    return view.item_at(then.start()) if then else None


_THEN = re.compile(r"(?<=en )\ue007\ue010*(?= (?:lorsque|quand) ?$)")


def dates_another(view: SentenceView, at: int, date: Item) -> bool:
    """Whether a date dates another thing than the trigger: «X, fondée en 2019», «pour ouvrir en 2027»."""
    offset = date.start - view.start
    left = view.low[max(offset - 60, 0) : offset]
    if _OF_ANOTHER.search(left):
        return True
    begun = _BEGUN.search(left)
    if begun is not None and not _is_of(begun, at - max(offset - 60, 0)):
        return True
    low = date.end - view.start
    if offset > at:
        gapped = _ANOTHER_ADJUNCT.search(left) and _ANOTHER_ONE.match(view.low, low)
        return bool(gapped or _ITS_OWN_CLAUSE.search(view.low, at, offset))
    if _NEW_SUBJECT.search(view.low, low, at) or _aside(view, offset, low, at):
        return True
    if _SUBJECT_BEHIND.match(view.low, low, at) and _CLAUSE_BEFORE.search(left):
        return True
    return _fronted(view, offset, low, at) or _leads_into_relative(view, low, at)


def _aside(view: SentenceView, offset: int, low: int, at: int) -> bool:
    """Whether a relative clause set off by commas holds a date before the trigger: «X, qui a fermé |en mai|, annonce»."""
    opened = _ASIDE.search(view.low, max(offset - 110, 0), offset)
    return opened is not None and _ASIDE_ENDS.fullmatch(view.low, low, at) is not None


_ASIDE = re.compile(r"[\ue000-\ue003]\ue010*(?: \([^()]{1,20}\))?, (?:qui|dont) [^,;:]*$")
_ASIDE_ENDS = re.compile(
    r"[^,;:]{0,50}, (?!(?:et|puis|avant|en|pour|soit|dont|avec|contre|sur|à|au) )[^,;:]{0,40}"
)
# «a été annoncé en mars |et il| compte investir»: a clause of its own.
_NEW_SUBJECT = re.compile(r"\bet (?:qu')?(?:ils?|elles?|on) [a-zà-ÿ']")
# «un prêt de N |et depuis juillet d'un autre|», «N et, en 2022, une deuxième»
_ANOTHER_ADJUNCT = re.compile(r"\bet,? (?:depuis|en|dès|à partir de|au|le) $")
_ANOTHER_ONE = re.compile(r",? (?:à |de |d')?(?:une? )?(?:autres?|deuxième|second)\b")


def _is_of(begun: re.Match[str], at: int) -> bool:
    """Whether what began is the trigger: the participle, or a noun of what it is said of."""
    said = begun.start(begun.lastgroup or 0)
    return at == said or (begun.lastgroup != "verb" and begun.start() <= at < said)


# «A lance X |en juin, B| rachète C»: what stands before the date is a clause of its own.
_SUBJECT_BEHIND = re.compile(r", (?:(?:le |la |les )?(?:groupe |société )?|l')[\ue000\ue001\ue002]")
_CLAUSE_BEFORE = re.compile(
    r"[\ue000-\ue002]\ue010*[^,;:]{0,40} [a-zà-ÿ]{2,12} [^,;:]{4,60}(?:en |le |ce |au |dès |à )?$"
)


def _fronted(view: SentenceView, offset: int, low: int, at: int) -> bool:
    """Whether a date belongs to the source or the clause that opens the sentence: «Alors qu'il neige |lundi|, X vend»."""
    opened = _OPENING.fullmatch(view.low, 0, offset)
    return opened is not None and "," in view.low[low:at]


# «Selon un communiqué publié |lundi|, …», «Selon un courriel consulté |hier|, …»
_OPENING = re.compile(
    r".{0,3}(?:(?:selon|d'après) [^,;:]{4,110}|(?:alors|tandis|bien) qu(?:e |')[^,;:]{4,140})"
)


def told_on(view: SentenceView, date: Item) -> bool:
    """Whether a date is that of the telling: «un plan annoncé en février», «le plan sera présenté le 24 août»."""
    return bool(_TOLD_ON.search(view.low, 0, date.start - view.start))


_TOLD_ON = re.compile(
    r"\b(?:annoncé|présenté|dévoilé|publié|examiné|débattu|discuté|détaillé|soumis|arrêté|promis|"
    r"attendu|prévu)e?s? (?:pour |en [a-zà-ÿ ]{4,25} )?(?:le |la |l'|en |au |dès |à la |fin |"
    r"début )?$|\b(?:annonc|présent|dévoil|publi|détaill)(?:er|era|eront) (?:le |en |dès |ce )?$"
)


def _leads_into_relative(view: SentenceView, low: int, at: int) -> bool:
    """Whether a relative clause behind the date holds the trigger: «lundi son plan, qui prévoit |la suppression»."""
    opened = list(_RELATIVE.finditer(view.low, low, at))
    return bool(opened) and "," not in view.low[opened[-1].end() : at]


# «a signé mardi un accord pour |vendre Y», «doit nommer mardi Z au lendemain de |la démission de Y»
_APART = re.compile(
    r"\b(?:pour (?=(?:s'|se )?[a-zà-ÿ]{2,20}(?:er|ir|re)\b)|au lendemain d(?:e |u |es |')|"
    r"à la suite d(?:e |u |es |')|suite (?:à |aux? )|en (?=partenariat|collaboration|coopération|"
    r"association))"
)
_OF_ANOTHER = re.compile(
    r"\b(?:ses|leurs|nos|son|leur|pertes? [a-zà-ÿ' ]{0,25}entre|horizon(?: de)?)\s$|"
    r"\bsoit [^()]{0,30}$|"
    # Compared with, or lasting until: no day of the event.
    r"\b(?:plus|moins|autant|mieux|même|supérieure?s?|inférieure?s?)\b[^,;.]{0,30} qu(?:e |"
    r"')(?:en |au |à |l'|le |la )?$|\bpar rapport (?:à|au|aux)\b[^,;.]{0,30}$|"
    r"\b(?:double|triple|quadruple|quintuple|moitié|tiers|quart) d(?:e |')$|"
    r"\bcomparé(?:e|s|es)? (?:à|au|aux)\b[^,;.]{0,30}$|\b(?:échéance|maturité|remboursables?|"
    r"expir\w{1,6}|jusqu'(?:en|à|au)|jusqu'à fin|valables?)(?: (?:en|le|fin|à))? $"
)
# What happens to a firm or a plan at its own time: «la filiale rachetée en 2019», «le programme lancé l'an dernier».
_BEGUN = re.compile(
    r"(?<!été )(?<! a )(?<! ont )(?<!avait )(?<! est )(?<! sont )\b(?P<verb>(?:fond|cré|approuv|implant|rachet|nationalis|"
    r"privatis|repris|acquis|intégr|inaugur|construit|bâti|coté|introduit|entré)(?:ée?s?|es?|s)?) "
    r"(?:(?:par|à|chez|dans|au|en|sur) [^,;.]{2,30} )?(?:en |le |depuis |au |dès |à la |fin |"
    r"début |courant )?$|"
    r"\b(?:programme|plan|projet|conflit|guerre|crise|enquête|procédure|litige|loi|budget|"
    r"accord)s? (?:[a-zà-ÿ'-]{1,24} ){0,4}?(?P<other>lancée?s?|annoncée?s?|entamée?s?|ouverte?s?|adoptée?s?|"
    r"votée?s?|signée?s?|débutée?s?) (?:(?:avec|par|entre) [^,;.]{2,40} )?(?:en |le |depuis |au )?$|"
    r"\b(?:loi|budget|fonds de relance|plan)s? (?:[a-zà-ÿ'\ue000-\ue003\ue010-]{1,24} ){0,7}?"
    r"(?P<voted>adoptée?s?|annoncée?s?|approuvée?s?|votée?s?) (?:en |le |depuis |au |début |fin )?$"
)
_RELATIVE = re.compile(r"\b(?:qui|lequel|laquelle|lesquels|lesquelles)\b")
# «un prêt de N |pour construire une usine d'ici 2027», «Y |qui a fermé en 2019»: their date is theirs.
_ITS_OWN_CLAUSE = re.compile(
    r"\bet (?:[a-zà-ÿ]{2,20}(?:[ei]ra|dra|vra|[ei]ront|dront|vront)|va|vont|devrait|devraient|"
    r"compte|comptent|entend|entendent|prévoit|prévoient)\b [^;]*$|[\ue000-\ue010] ?(?:»|\"|"
    r"”)?,? ?(?:qui|dont|où)\b[^,;]*$|"
    r"\bdont (?:la |le |les |l')[^,;]*$|\b(?:afin d(?:e |')|visant à |destinée?s? à |"
    r"en vue d(?:e |')|dans le but d(?:e |')|de manière à |pour )(?:(?:y|en|s'|se|le|la|les|l'|mieux|ainsi|lui|"
    r"leur) ?){0,2}[a-zà-ÿ]{2,20}(?:er|ir|dre|tre|ire|oir) [^;,]*(?<!depuis le )(?<!depuis l')"
    r"(?<!depuis )$|"
    # «X, |qu'il exploite depuis |2021»: since then it lasts.
    r"\bqu(?:e |')[^;,]{3,60}\bdepuis (?:le |la |l'|fin |début |mi-)?$"
)
