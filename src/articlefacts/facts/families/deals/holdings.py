"""Ownership whose object is told elsewhere: «A en détient 30 %», «dont A possède 30 %»."""

from __future__ import annotations

from collections.abc import Iterator

from articlefacts.facts.arguments import coordinated, coordinated_left
from articlefacts.facts.arguments.firm_nouns import COMPANY_NOUN, firm_noun
from articlefacts.facts.arguments.interviews import interviewed_firm
from articlefacts.facts.arguments.nominal_subjects import holder, holders
from articlefacts.facts.arguments.others import other
from articlefacts.facts.arguments.topic import topic
from articlefacts.facts.families.deals.capital_told import tells_capital
from articlefacts.facts.families.deals.name_words import WORDS
from articlefacts.facts.families.deals.ownership import OWNED, OWNERS, aside, owns
from articlefacts.facts.families.deals.shares import further_shares
from articlefacts.facts.families.deals.sites import site_near, thing_told
from articlefacts.facts.families.deals.told_shares import spoken_of
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import COMPANY, pattern
from articlefacts.lexicon.verbs import FINITE, alternation

_SHARE = r"(?:[a-zà-ÿ'-]{1,14} ){0,3}?{percentage:stake}"
_LATELY = r"(?:(?:encore|déjà|désormais|également|toujours|actuellement|ainsi|alors|{date}) )?"
_OWNER = (
    r"(?:(?:la|le|les|l'|un|une)\s?)?" + WORDS + r"(?:, )?{company|organization|person|place:owner}"
)
_THING = r"(?:(?:la|le|les|l')\s?)?" + WORDS + r"{company|organization|product:owned}"
_RANK = (
    r"(?:(?:{number}|principal|plus (?:gros|grand|important)|gros|premier|nouvel|nouveau|grand|"
    r"autre|historique|unique|seul|second|"
    r"deuxième) ){0,3}"
)
_SHAREHOLDER = (
    r"(?:co-?)?(?:actionnaire|propriétaire)(?: (?:majoritaire|minoritaire|principal|unique|"
    r"historique|de référence|de contrôle))?"
)
_WITH_SHARE = (
    r"(?:,? (?:avec|à hauteur (?:de |d')|à) ?"
    + _SHARE
    + r"(?: du capital| des (?:parts|actions|titres|droits de vote))?)"
)


def _of_it(hit: Hit) -> Iterator[Draft]:
    """«A en détient 74 %», «A, qui en est le principal actionnaire avec 21 %»."""
    view = hit.view
    owner = holder(hit.article, view, hit.start, OWNERS)
    if thing_told(hit):
        yield from owns(hit, owner, site_near(hit), hit.group("stake"))
        return
    if hit.group("stake") and not tells_capital(hit):
        return
    owned = spoken_of(hit, owner) or other(hit.article, view, hit.start, owner) if owner else None
    if owned and owner and owner.kind == "person" and hit.group("stake") is None:
        return  # «N en reste propriétaire»: of a house, as often
    yield from owns(hit, owner, owned, hit.group("stake"))
    for further, stake in further_shares(view, hit.match.end()) if hit.group("stake") else ():
        yield from owns(hit, further, owned, stake)


def _named(hit: Hit) -> Iterator[Draft]:
    """«B, dont A détient 30 %», «B, aux mains de A», «B, dont les actionnaires sont A et C»."""
    owner, owned = hit.group("owner"), hit.group("owned")
    several = (
        coordinated(hit.view, owner, OWNERS) if owner and "several" in hit.match.groupdict() else ()
    )
    for one in several if hit.match.groupdict().get("several") else (owner,):
        yield from owns(hit, one, owned, hit.group("stake"))
    for further, stake in further_shares(hit.view, hit.match.end()) if hit.group("stake") else ():
        yield from owns(hit, further, owned, stake)


def _of_the_noun(hit: Hit) -> Iterator[Draft]:
    """«Le constructeur, dont A détient 30 %»: whom the noun means."""
    owned = holder(hit.article, hit.view, hit.match.start("pause"), COMPANY)
    yield from owns(hit, hit.group("owner"), owned, hit.group("stake"))


def _said(hit: Hit) -> Iterator[Draft]:
    """«B évolue dans le giron de A»."""
    view, named = hit.view, hit.group("owned")
    told = () if named else holders(hit.article, view, hit.start, OWNED)
    for owned in coordinated_left(view, named, OWNED) if named else told:
        if owned.kind == "company":
            yield from owns(hit, hit.group("owner"), owned, hit.group("stake"))


def _roof(hit: Hit) -> Iterator[Draft]:
    """«A chapeaute B et C»."""
    owner = holder(hit.article, hit.view, hit.start, OWNERS)
    first = hit.group("owned")
    if owner and owner.kind != "company" and "stake" not in hit.match.re.groupindex:
        return  # a federation and its championship
    for one in coordinated(hit.view, first, OWNED) if first else ():
        yield from owns(hit, owner, one, hit.group("stake"))


def _noun(hit: Hit) -> Iterator[Draft]:
    """«A, premier actionnaire du constructeur avec 30 % du capital»: of whom the text speaks."""
    view, owner = hit.view, hit.group("owner")
    if interviewed_firm(hit.article):
        owned = spoken_of(hit, owner)
    else:
        owned = other(hit.article, view, hit.start, owner) or topic(hit.article, view, COMPANY)
    yield from aside(owns(hit, owner, owned, hit.group("stake") or hit.group("aside")))


_HOLD = ("détenir", "posséder", "contrôler", "conserver", "garder")

# «dont A |a| 4,9 %», «A, qui en |a| 9,9 %»: of the capital; «en a vendu 30 %» has a participle between.
_HAS = (
    r"(?:a|ont|avait|avaient|aura|auront|aurait)(?= (?:(?:déjà|encore|désormais|environ|près de|plus de) ){0,2}"
    r"{percentage}(?:[,.;:)]| du capital| des (?:parts|actions|titres)| depuis| et |$))"
)
# «A, |premier actionnaire|,», «A, |actionnaire minoritaire|,»: no bare «propriétaire», of a house as often.
_RANKED = (
    rf"(?:{_RANK.replace('{0,3}', '{1,3}')}(?:co-?)?actionnaire(?: (?:majoritaire|minoritaire|historique))?|"
    r"(?:co-?)?actionnaire (?:majoritaire|minoritaire|principal|unique|historique|de référence|de contrôle))"
)
_ORIGIN = r"(?:(?:français|belge|italien|allemand|public|fédéral|américain|suisse)e? )?"
_OF_WHICH = (
    rf"(?:dont|où|dans (?:lequel|laquelle)) {_OWNER} {_ORIGIN}{_LATELY}"
    rf"(?P<trigger>(?:{alternation(*_HOLD, tenses=FINITE)})|{_HAS}) {_LATELY}(?:{_SHARE}|"
    r"(?:la |l')(?:moitié|majorité|totalité|intégralité|essentiel)|une (?:part|participation)|(?:un|le) (?:tiers|quart)|"
    r"(?:les )?{number} (?:du capital|des (?:parts|actions)|tiers|quarts))"
)

HOLDING_RULES: tuple[Rule, ...] = (
    Rule(
        "ownership.of_it",
        pattern(
            rf"(?<!\w)(?<!\by )en (?P<trigger>(?:{alternation(*_HOLD, tenses=(*FINITE, 'infinitive', 'gerund'))})|"
            rf"(?:a|ont|avait|avaient) (?:gardé|conservé)|(?:tient|tenait|tiennent)(?= {{percentage}})|{_HAS}) "
            rf"{_LATELY}(?:(?:le |les )?{_SHARE}(?! (?:du|des|de) (?:marché|parts? de))|(?:(?:un|le) (?:tiers|quart)|la moitié|"
            r"les {number} (?:tiers|quarts)|la majorité|la totalité|l'essentiel)(?=[,.;)]| et |$))"
        ),
        _of_it,
    ),
    Rule(
        "ownership.its_main",
        pattern(
            rf"(?<!\w)en (?P<trigger>(?:est|sont|reste|demeure|devient|était) {_LATELY}(?:le |la |"
            rf"l'|un |une )?{_RANK}{_SHAREHOLDER}){_WITH_SHARE}?"
        ),
        _of_it,
    ),
    Rule(
        "ownership.stays",
        pattern(
            rf"\b(?P<trigger>(?:reste|restera|demeure|demeurera) {_LATELY}(?:le |la |l'|un |son |leur |"
            rf"une )?{_RANK}{_SHAREHOLDER}){_WITH_SHARE}(?! (?:de|du|d')\b)"
        ),
        _of_it,
    ),
    Rule(
        "ownership.of_which_held",
        pattern(
            rf"{{company|organization:owned}}(?: \([^()]{{1,40}}\))?,?"
            rf"(?: [^,.;\ue000\ue001]{{2,40}},|(?<=,) (?:une? |la |le |l')[^,.;:()\ue000-\ue002]{{2,60}}?)? {_OF_WHICH}"
        ),
        _named,
    ),
    Rule(
        "ownership.noun_of_which",
        pattern(
            rf"(?:\b(?:le |la |ce |cette )|\bl')(?:{COMPANY_NOUN}|{firm_noun()})"
            rf"(?: (?!d[eu]s? )[a-zà-ÿ-]{{3,16}}){{0,2}}(?P<pause>,) {_OF_WHICH}"
        ),
        _of_the_noun,
    ),
    Rule(
        "ownership.whose_parent",
        pattern(
            rf"{{company|organization:owned}}(?: \([^()]{{1,40}}\))?,?"
            rf"(?: [^,.;\ue000\ue001]{{2,40}},)? (?:dont (?:la |le |l'|(?P<several>les ))"
            rf"{_RANK}(?P<trigger>maison[- ]mère|{_SHAREHOLDER}|(?:co-?)?(?:actionnaires|propriétaires))(?:,| est| sont) )(?:(?:la|le|"
            rf"l')\s?)?{WORDS}{{company|organization|person:owner}}"
        ),
        _named,
    ),
    Rule(
        "ownership.has_parent",
        pattern(
            r"\b(?P<trigger>(?:a|ont|avait|ayant) pour (?:maison[- ]mère|société[- ]mère)) "
            rf"{_OWNER}"
        ),
        _said,
    ),
    Rule(
        "ownership.fold",
        pattern(
            r"(?:{company:owned}(?: \([^()]{1,40}\))?, |\b(?:est|sont|était|reste|demeure|évolue|"
            r"se trouve) (?:(?!tomb|pass|entr|arriv|reven|retomb)[a-zà-ÿ]{4,12} )?(?:à {percentage:stake} )?)"
            r"(?P<trigger>aux mains|en mains?|entre les mains|dans les mains|"
            r"dans (?:le giron|l'escarcelle|le portefeuille|la galaxie|l'orbite)|"
            r"sous (?:la coupe|le contrôle|pavillon)|adossée? (?:au groupe|à la holding|au fonds))"
            rf" (?:de |d'|du |des )?{_OWNER}"
        ),
        _said,
    ),
    Rule(
        "ownership.in_his_fold",
        pattern(
            r"\b(?P<trigger>(?:a|avait|possède|détient|compte|garde|conserve)) (?:(?:aussi|également|déjà|encore|toujours) )?"
            rf"{_THING}(?: et (?:la |le |l')?{{company}})? dans (?:son|leur) (?:giron|portefeuille|escarcelle)"
        ),
        _roof,
    ),
    Rule(
        "ownership.affiliated",
        pattern(
            rf"{{company:owned}}(?: \([^()]{{1,40}}\))?,? (?:(?:une?|la|le) [a-zà-ÿ-]{{4,16}} )?"
            rf"(?P<trigger>(?:affilié|rattaché)e? (?:à|au))(?: groupe)? {_OWNER}"
        ),
        _named,
    ),
    Rule(
        "ownership.roof",
        pattern(
            rf"\b(?P<trigger>(?:{alternation('chapeauter', 'coiffer')})) (?:(?:les |ses |"
            rf"des )(?:marques|enseignes|filiales|sociétés) )?{_THING}"
        ),
        _roof,
    ),
    Rule(
        "ownership.main_of_noun",
        pattern(
            rf"{{company|organization|person|place:owner}}(?:, | \()(?:(?:toujours|lui-même|"
            r"par ailleurs) )?(?:le |la |l'|un |son )?(?P<trigger>maison[- ]mère|société[- ]mère|"
            rf"{_RANK}{_SHAREHOLDER})(?: à (?:[a-zà-ÿ'-]{{1,14}} ){{0,3}}?{{percentage}})? (?:du |"
            rf"de la |de l'|de cette |de ce )(?:{COMPANY_NOUN}|{firm_noun()}|conglomérat|biotech|"
            rf"pépite)(?: (?!de |du |des |d')[a-zà-ÿ-]{{3,14}})?(?:{_WITH_SHARE}|(?=[,.;)]))"
        ),
        _noun,
    ),
    Rule(
        "ownership.owner_since",
        pattern(
            rf"{{company|organization|person:owner}}(?: \([^()]{{1,40}}\))?(?:, | \()(?:(?:toujours|lui-même|déjà) )?"
            rf"(?:le |la |l'|un |son |sa )?(?P<trigger>{_RANK}{_SHAREHOLDER}(?: à {_SHARE})?) (?:depuis (?:le |la |l')?|jusqu'en |"
            r"de )(?:{date}|l'origine|la création|[a-zà-ÿ\ue008\ue010]{2,12} ans)(?=[,.;)])"
        ),
        _noun,
    ),
    Rule(
        "ownership.its_shareholder",
        pattern(
            rf"{{company|organization|person:owner}}(?: \([^()]{{1,40}}\))?(?:, | \()"
            rf"(?:(?:son|leur|sa|également|toujours|lui-même|l[ea]) |l'|(?={_RANKED}))"
            rf"(?P<trigger>{_RANK}{_SHAREHOLDER}|maison[- ]mère)"
            rf"(?:{_WITH_SHARE}| \({{percentage:aside}}\))?(?=[,.;)])"
        ),
        _noun,
    ),
    Rule(
        "ownership.in_brackets",
        pattern(
            rf"{{company|organization|person:owner}} \((?:le |la |l'|son |également |"
            rf"désormais )?(?P<trigger>{_RANK}{_SHAREHOLDER})(?: (?:à|avec) {_SHARE})?\)"
        ),
        _noun,
    ),
    Rule(
        "ownership.has_share",
        pattern(
            r"\b(?P<trigger>(?:a|ont|aura|auront|aurait|avait|avaient|"
            rf"{alternation('détenir', 'posséder', tenses=FINITE)}) {_LATELY}une (?:participation|"
            rf"part)(?: [a-zà-ÿ]{{6,14}})?|dispos(?:e|ent|ait|era) d'une (?:participation|"
            rf"part)(?: [a-zà-ÿ]{{6,14}})?) (?:de |d'){_SHARE} (?:dans|chez|au sein (?:de |d'|du )|(?:au|dans le) capital (?:de |d'|du )) "
            rf"?{_THING}"
        ),
        _roof,
    ),
    Rule(
        "ownership.arm",
        pattern(
            r"{company:owned}(?: \([^()]{1,40}\))?, (?:le |la )?(?P<trigger>bras (?:armé|"
            r"financier)|véhicule d'investissement|société d'investissement|family office|"
            r"navire amiral|vaisseau amiral)(?: [a-zà-ÿ]{1,24}){0,2} (?:de |d'|"
            r"du (?:groupe )?)(?:la |le |l')?{company|person|organization:owner}"
        ),
        _named,
    ),
)
