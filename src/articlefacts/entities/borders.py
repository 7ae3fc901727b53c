"""Mending the borders of a name: what the model or a row of capitals took too much or parted.

A range is a pair (first, end) of word indices, half open.
"""

from __future__ import annotations

from collections.abc import Iterator

from articlefacts.entities.page import CALENDAR, FUNCTION_WORDS, Page

Range = tuple[int, int]

HONORIFICS = frozenset(
    """
    m mm mme mmes mlle mlles mr mrs ms me mes dr pr mgr monsieur madame mademoiselle messieurs mesdames
    docteur maitre sir lady lord cheikh monseigneur st
    """.split()
) - {"st", "mes"}

# Common nouns that are the first word of an institution's name, also in lower case.
INSTITUTION_HEADS = frozenset(
    """
    ministere tribunal cour universite mairie prefecture parquet commission region communaute
    metropole chambre academie hopital chu banque agence federation confederation syndicat
    institut ecole faculte assemblee departement secretariat association fondation musee
    observatoire caisse
    """.split()
)
_LOWER_NAME_HEADS = frozenset("editions laboratoires brasserie brasseries papeteries".split())
# Acronyms that are common nouns: no name by themselves, and no part of the name they stand before.
NOT_NAMES = frozenset(
    """
    PIB TVA CDI CDD RTT PME ETI TPE IA RH PDG DG DRH DSI CEO CFO COO ETP CSE CE PEA SUV LED HLM FCFA CFA VTC
    IRM ADN JT CV VIH RSE ESG OPA OPE OPR IPO LBO KPI SMS BTP GES PVC QR HT TTC Smic SMIC PDT CCI ZAC
    VRP BD DVD CD TV PC OGM EPR GPL GNL IVG PMA GPA CAC TEG TAEG CICE ISF IFI CSG RSA PER PEL LEP OAT
    BAT SCPI OPCVM ETF GMT VO VF ULM USB GPS API OS AG CA EBITDA EBIT ROI R&D B2B B2C IT SAV BAC BTS DUT
    CP CM1 CM2 CE1 CE2 ZFE ONG SDF TGI SA SAS SARL MW GW KW MWh GWh TWh kWh km ARN QI UHT AOC AOP IGP
    CO2 FAQ VPN URL PNR JO VIP DJ MC HD 4K 2G 3G 4G 5G 6G VR AR LGBT CAF MPME NFT DAB GAB RTC Ehpad EHPAD CAPEX OPEX ROCE ORL HTML HTTP TCP IP CPU GPU RAM SSD BFR KPIs Ndlr NDLR ndlr Inc Corp Ltd LLC
    """.split()
)
# Nouns that newsrooms write with a capital and that name nothing: portfolios, powers, the Net.
COMMON_NOUNS = frozenset(
    """
    economie finances industrie interieur justice sante travail transports transport defense armees
    culture education agriculture energie ecologie environnement commerce budget numerique logement
    tourisme sports recherche numerique solidarites postes telecommunications mer territoires
    cohesion planification souverainete laicite enseignement superieur innovation affaires etrangeres
    republique nation constitution internet web net covid coronavirus
    bourse tresor relance ville logement plan loi code histoire terre soleil lune marche dieu noel
    paques gouvernement stagiaire liste office zone nouvelles investissement ca lander president ministre premier sud nord est ouest continent union conseil groupe
    societe entreprise banque etats occident hexagone metropole action actions tout titre
    immobilier assurance retail cloud data open source big tech fintech startup start-up podcast
    video photo photos images image note notes source sources lire voir publie publicite
    resume contexte chiffres chiffre bilan enquete analyse interview entretien portrait reportage
    tribune edito direct exclusif urgent alerte info infos mise jour monsieur madame
    """.split()
)
PARTICLES = frozenset(
    "de du des d la le von van der den di da dos do del della ben bin ibn el al ould ag abou ter zu y".split()
)
_FIRM_PARTICLES = frozenset("von van der den di da dos del della ben bin ibn el al ould ag ter zu".split())


def mend(page: Page, first: int, end: int) -> Iterator[Range]:
    """Yield the names inside a proposed range: none, one, or two where a title's tail ran into it."""
    end = _before_verb(page, first, end)
    first = _left(page, _after_noun(page, first, end), end)
    end = _right(page, first, end)
    if first >= end:
        return
    cut = _person_inside(page, first, end) or _firm_inside(page, first, end)
    if cut is None:
        yield first, end
        return
    left_end = _right(page, first, cut)
    left = _left(page, first, left_end)
    if left < left_end:
        yield left, left_end
    yield cut, end


def _before_verb(page: Page, first: int, end: int) -> int:
    """A verb or a preposition of place ends the name: «Anne sur Radio Valmer»."""
    for index in range(first + 1, end):
        form = page.words.forms[index]
        if form in _ENDERS and page.words.gap(index) == " ":
            return index
    return end


_ENDERS = frozenset("sans avec dans chez contre qui que dont destiné destinée a est ont sont va".split())


def _after_noun(page: Page, first: int, end: int) -> int:
    """«Comité exécutif du groupe Kelvio»: a noun that says what follows opens a new name."""
    for index in range(end - 2, first - 1, -1):
        if index in page.nouns_to and page.words.forms[index].islower() and page.capital[index + 1]:
            return index + 1
    return first


def _left(page: Page, first: int, end: int) -> int:
    while first < end:
        step = _left_step(page, first, end)
        if not step:
            break
        first += step
    return first


def _left_step(page: Page, first: int, end: int) -> int:
    """How many words at the left are no part of the name."""
    key, form = page.words.keys[first], page.words.forms[first]
    if form in _LOWER_ARTICLES:
        return 1
    if _known(page, first, end):
        return 0
    if key in HONORIFICS and end > first + 1 and page.capital[first + 1]:
        return 1
    if form.islower():
        return 0 if _lower_head(page, first, end) else 1
    if page.value[first] or key in CALENDAR or (form in NOT_NAMES and end > first + 1):
        return 1
    if page.opening[first] and key in FUNCTION_WORDS and not _article_of_known(page, first, end):
        return 1
    if end > first + 1 and not page.capital[first]:
        return 0
    return _title_step(page, first, end) or _demonym_step(page, first, end)


def _title_step(page: Page, first: int, end: int) -> int:
    """«Président Roux», «Directeur Général d'Alvéa»: the title is no part of the name."""
    ending = next((k for k in range(first, end - 1) if k in page.titles_to), None)
    if ending is not None and page.titles_to[ending][0] < first and page.capital[ending + 1]:
        return ending + 1 - first
    phrase = page.titles_from.get(first)
    if phrase is None or phrase[0] >= end or page.words.keys[first] in _ENGLISH:
        return 0
    spelled = any(
        t.title.split()[0].split("-")[0].lower() == page.words.forms[first].lower()
        for t in phrase[1]
    )
    if not spelled or page.words.gap(phrase[0]) != " ":
        return 0
    # «Générale de Valmer» is no general's name; «Directeur général d'Alvéa» holds a title.
    role = phrase[0] - first > 1 or phrase[1][0].kind == "executive"
    return phrase[0] - first if role or page.capital[phrase[0]] else 0


# Titles that are English adjectives too («Commercial Bank of …», «General …»).
_ENGLISH = frozenset(["commercial", "general", "major", "capital", "premier", "principal"])


def _demonym_step(page: Page, first: int, end: int) -> int:
    """«Français Kelvio»: the demonym is no part of the name; «Française des jeux» is one."""
    if page.words.keys[first] not in page.lexicon.demonyms or end == first + 1:
        return 0
    return 1 if page.capital[first + 1] and page.words.gap(first + 1) == " " else 0


def _right(page: Page, first: int, end: int) -> int:
    while end > first:
        last = end - 1
        form, key = page.words.forms[last], page.words.keys[last]
        if page.value[last] and page.words.gap(last) in (" ", "\u00a0"):
            end -= 1
        elif form.islower() and not _lower_tail(page, first, last):
            end -= 1
        elif last > first and (key in HONORIFICS or key in CALENDAR) and page.words.gap(last) == " ":
            end -= 1
        elif key == "&":
            end -= 1
        else:
            break
    return end


def _lower_tail(page: Page, first: int, last: int) -> bool:
    """Whether a lower-case last word belongs: «Rhône-alpes», «Banque centrale européenne»."""
    if page.words.gap(last) in ("-", "‑", ".") and last > first:
        return page.words.keys[last] not in FUNCTION_WORDS
    if last == first:
        return False
    if page.words.forms[last] == "s" and page.words.gap(last) in ("'", "’"):
        return True
    if _known(page, first, last + 1):
        return True
    key = page.words.keys[last]
    return page.words.keys[first] in INSTITUTION_HEADS and key not in FUNCTION_WORDS


def _lower_head(page: Page, first: int, end: int) -> bool:
    key = page.words.keys[first]
    if end - first < 2:
        return False
    if key in _LOWER_NAME_HEADS:
        return page.capital[first + 1]
    if page.words.gap(first + 1) == "-":
        return page.capital[first + 1] and key not in FUNCTION_WORDS
    return key in INSTITUTION_HEADS or (key in _FIRM_PARTICLES and page.capital[first + 1])


def _known(page: Page, first: int, end: int) -> bool:
    return bool(page.lexicon.entries_at(page.words, first, end))


def _article_of_known(page: Page, first: int, end: int) -> bool:
    """«Le Monde», «La Poste» at the start of a sentence: known names that begin so."""
    stop = min(end, first + 4)
    return any(_known(page, first, k) for k in range(first + 2, stop + 1))


def _person_inside(page: Page, first: int, end: int) -> int | None:
    """Where a first name opens a person inside the range: «Économie | Jeanne Le Goff»."""
    words, known = page.words, page.lexicon.first_names
    # «Fondation Ada Roux» is named after her; «région Valmer Ada Roux» is not.
    named_after = words.keys[first] in _NAMED_AFTER or ("head", first) in page.cues_from
    found: list[int] = []
    for k in range(first + 1, end):
        name = known.get(words.keys[k])
        if name is None or not page.capital[k] or words.gap(k) != " ":
            continue
        if (name.ambiguous or k == end - 1) and not _ends_name(page, first, k):
            continue
        if named_after and k == first + 1 and words.keys[first] not in _ASSEMBLIES:
            return None
        before = known.get(words.keys[k - 1])
        if (before and not before.ambiguous) or words.keys[k - 1] in PARTICLES:
            continue
        if _may_end(page, first, k) and not _straddled(page, first, k, end):
            if not name.ambiguous:
                return k
            found.append(k)
    return found[0] if found else None


def _straddled(page: Page, first: int, cut: int, end: int) -> bool:
    """Whether a known name goes over the cut: «Saint-Valmer Roux» in «Saint-Valmer Roux Racing»."""
    return any(_known(page, first, stop) for stop in range(cut + 1, end + 1))


def _firm_inside(page: Page, first: int, end: int) -> int | None:
    """«la filiale de Kelvio Alvéa»: two known companies side by side."""
    if _known(page, first, end) or not first or page.words.keys[first - 1] not in ("de", "d"):
        return None
    for cut in range(first + 1, end):
        sides = ((first, cut), (cut, end))
        kinds = [{e.type for e in page.lexicon.entries_at(page.words, *s)} for s in sides]
        if kinds == [{"company"}, {"company"}] and page.words.gap(cut) == " ":
            return cut
    return None


def _may_end(page: Page, first: int, cut: int) -> bool:
    """Whether the words left of a first name may be another name: known, an acronym, governed."""
    if _ends_name(page, first, cut) or cut - first > 1:
        return True
    return first > 0 and page.words.keys[first - 1] in _GOVERNORS


def _ends_name(page: Page, first: int, cut: int) -> bool:
    acronym = page.words.forms[cut - 1]
    return _known(page, first, cut) or (acronym.isupper() and len(acronym) > 1)


_LOWER_ARTICLES = frozenset(["le", "la", "les", "l"])
_GOVERNORS = frozenset("de du des d l la le au aux a".split())


_NAMED_AFTER = frozenset(
    """
    fondation lycee college ecole universite institut hopital musee prix aeroport stade centre mission
    clinique theatre rue place avenue boulevard pont espace salle maison groupe association cabinet
    galerie laboratoire chu parc banque laboratoires editions
    """.split()
)
_ASSEMBLIES = frozenset("parlement senat assemblee gouvernement etat ville commission conseil".split())
