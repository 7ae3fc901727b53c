"""Where a sentence says who speaks: «, a déclaré X», «X assure que», «selon X», «dit-il».

Patterns over the mask of a unit (see ``frame``), in small letters: ignoring case costs twice as
much. Who is meant is for ``speakers`` to tell.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from articlefacts.facts.speech.according import according
from articlefacts.facts.speech.report import Report
from articlefacts.facts.speech.report_words import (
    ADVERB,
    AUX,
    BETWEEN,
    CLITIC,
    FIXED,
    MAKE,
    PARTICIPLE,
    PRESENT,
    SET_PHRASE,
)
from articlefacts.facts.speech.verb_groups import verb_groups
from articlefacts.facts.view import QUOTE, QUOTE_FILLER
from articlefacts.lexicon.alternatives import one_of
from articlefacts.lexicon.folding import lowered
from articlefacts.lexicon.verbs import FINITE, alternation, forms

_ITEM = "[\ue000-\ue004]\ue010*+"
_PRONOUN = r"(?:ils?|elles?)"
# A whole quotation: what follows its marks is tried once, not at every filler.
_QUOTED = f"{QUOTE}{QUOTE_FILLER}*+"
# «“…”, c'est ce qu'a déclaré X», «voilà ce que pense X».
_TAKEN_UP = (
    r"(?:c'est|voilà|tel est)\s(?:là\s)?(?:ce qu(?:e|')|en ces termes qu(?:e|')|ainsi qu(?:e|')|"
    r"par ces mots qu(?:e|'))"
)
_MORE = ("vouloir", "refuser", "proposer", "promettre", "exclure", "prévoir")


def reports(mask: str) -> list[Report]:
    """Find the report clauses of a unit, in text order; a verb belongs to one of them."""
    low = lowered(mask)
    found = [*clitics(low), *_inverted(mask, low), *according(low)]
    taken = [(r.start, r.end) for r in found]
    found += [
        report
        for report in _before(low)
        if not any(low < report.end and report.start < high for low, high in taken)
    ]
    return sorted(found, key=lambda r: r.start)


def clitics(low: str) -> Iterator[Report]:
    """Report clauses with a pronoun behind the verb: «a-t-il ajouté»."""
    for match in _clitic_pattern().finditer(low):
        who = match["who"] or match["bare"]
        np = match.end() if who == "on" else None
        yield Report("clitic", match.start("verb"), match.end("verb"), np, who)
    for match in _as_he_says().finditer(low) if "comme " in low else ():
        yield Report("clitic", match.start("verb"), match.end("verb"), None, match["who"])


@cache
def _as_he_says() -> re.Pattern[str]:
    """«“…”, comme il l'explique», «comme elle l'a écrit»."""
    finite = alternation("report", tenses=FINITE)
    known = alternation("report", tenses=("participle",))
    return re.compile(
        rf"\bcomme (?P<who>{_PRONOUN}) (?P<verb>(?:nous |me )?(?:le |l'|s'en )(?:{finite}|"
        rf"{AUX}\s{ADVERB}{known}))\b"
    )


@cache
def _clitic_pattern() -> re.Pattern[str]:
    """«a-t-il ajouté», «s'est-elle félicitée», «tranche-t-il», «dit-on chez»."""
    return re.compile(
        rf"(?:[,!?…{QUOTE_FILLER}](?!{QUOTE_FILLER})\s?|\s[-–—]\s)(?P<verb>(?:(?:[nsl]'|se |"
        rf"le )?{AUX}(?:[- ]t[-'])?-?(?P<who>{_PRONOUN}|on)\s{ADVERB}(?:{PARTICIPLE})"
        rf"(?:{MAKE})?|(?:s'|se )?[a-zà-ÿœ]{{2,}}(?:[- ]t)?-(?P<bare>{_PRONOUN}|on)(?:{MAKE}|"
        rf" {ADVERB}lire\b)?))\b"
    )


def _inverted(mask: str, low: str) -> Iterator[Report]:
    for match in inverted_pattern().finditer(low):
        spoken = mask[match.start()] == QUOTE and (
            match["known"]
            or "," in match.group()
            or (" " in match["verb"] and _SOMEBODY.match(mask, match.end("verb")))
        )
        if match["as"]:  # «comme le rappelle X» vouches as «selon X» does
            yield Report("according", match.start("as"), match.end("verb"), match.end("verb"))
        elif (
            spoken
            or (match["known"] and complete(mask[: match.start()]))
            or _PARENTHETIC.match(mask, match.end("verb"))
        ):
            yield Report("inverted", match.start("verb"), match.end("verb"), match.end("verb"))


# «“…” a rigolé |le vieux X|», where «“dix mille foyers” ont perdu |l'accès|» says what they did.
_SOMEBODY = re.compile(
    rf"\s(?:{ADVERB})(?:(?:le |la |l'|M\. |Mme |Me |une? |son |sa )(?:[a-zà-ÿœ'-]{{1,24}} ){{0,5}}?)?"
    r"[\ue000-\ue002]"
)
# «Le chantier, promet X, changera …», «Or, promet la plateforme, “…”»: set off by commas, who says so right behind.
_PARENTHETIC = re.compile(
    rf"\s(?:{ADVERB})(?:(?:le |la |M\. |Mme |Me )(?:[a-zà-ÿœ'-]+ ){{0,5}}|"
    rf"l'(?:[a-zà-ÿœ-]+ ){{0,3}}?)?[\ue000-\ue002]\ue010*+"
    r"(?:,|[.!?]\s|\s\(|(?:\s[a-zà-ÿœ'-]+){0,4},)|"
    rf"\s(?:(?:le|la|son|sa)\s|l')[a-zà-ÿœ-]{{3,24}}(?:\s[a-zà-ÿœ'-]{{2,24}}){{0,3}},\s?{QUOTE}"
)


@cache
def inverted_pattern() -> re.Pattern[str]:
    """A verb right after a comma or a quotation, its subject behind it.

    Any compound tense will do after a quotation, a known verb after a comma.
    """
    present = alternation("report", "trancher", tenses=FINITE)
    known = alternation("report", tenses=("participle",))
    return re.compile(
        rf"(?:{_QUOTED}[ ,!?.…]{{0,3}}(?:{_TAKEN_UP}\s?)?|,\s|(?:^|\b(?:car|mais|et|or|puisque|est|sont|était|que|où)\s)(?=comme\s))"
        rf"(?P<as>(?:(?<=,\s)|(?<=\w\s)|"
        rf"^)comme\s(?:le |l')?)?(?P<verb>(?P<known>(?:(?:s'|l'|{CLITIC})?{AUX}\s{ADVERB}"
        rf"(?:{known}|fait{MAKE})|(?:se |s'|le |l'|y |{CLITIC})?(?:{FIXED}|{SET_PHRASE}|"
        rf"{present})))|(?:s'|l'|{CLITIC})?{AUX}\s{ADVERB}{PARTICIPLE}(?:{MAKE})?|"
        rf"(?:{CLITIC}|se |s'|y )?{PRESENT})(?![\w-])"
        rf"(?:{BETWEEN}|(?!\s(?:que|de ne|pas)\b|\squ'|\s?[:.]|\s?,(?!\s(?:\ue007|devant|lors|à|"
        r"au|dans|sur|en|ce|hier|depuis|auprès|par))))"
    )


def complete(left: str) -> bool:
    """Whether a clause with a finite verb stands before a comma, relative clauses left out.

    «X, patron de Y, a annoncé» has its subject first; «X rachète Y, a annoncé Z» has not.
    """
    clause = re.split(r"[;:]\s", left)[-1]
    main = _RELATIVE.sub(" ", clause)
    opening = clause.lstrip().lower()
    return opening.startswith("comme") or QUOTE in clause or any(True for _ in verb_groups(main))


_RELATIVE = re.compile(
    r"\b(?:qui|dont|où|que|lequel|laquelle)\b(?:[^,–—-]|(?<! )-(?! ))*(?:[,–—-]|$)", re.IGNORECASE
)


def _before(low: str) -> Iterator[Report]:
    for match in _narrative_pattern().finditer(low) if ":" in low or QUOTE in low else ():
        yield Report("before", match.start("verb"), match.end("verb"), match.start("np"))
    for match in _verb_pattern().finditer(low):
        before = max(match.start() - 20, 0), match.start()
        if (
            " " in match.group()
            or not _DETERMINED.search(low, *before)
            or (match.group().endswith("ant") and _OBJECT.search(low, *before))
        ):
            yield Report("before", match.start(), match.end())


# «, le qualifiant de»
_OBJECT = re.compile(r",\s(?:le|la|les|l')\s?$")
# «un chiffre», «l'annonce», «cette note» are nouns.
_DETERMINED = re.compile(
    r"(?<!\bqui )\b(?:nul|aucun|sans|une?|du|des?|d'|les?|la|l'|son|sa|ses|ce|cet|cette|leurs?|"
    r"et de|au|aux|par)\s?(?:(?:nouvelle|simple|vaste|grande|longue|double) )?$"
)


@cache
def _narrative_pattern() -> re.Pattern[str]:
    """«Et l'élu d'ajouter : “…”», «Et le maire de saluer “…”»."""
    verb = one_of(forms("report", tenses=("infinitive",)))
    return re.compile(
        rf"(?:^|[.;,{QUOTE}{QUOTE_FILLER}]\s)\s?(?:et|puis|"
        rf"mais)\s(?P<np>[^.;:,{QUOTE}{QUOTE_FILLER}]{{2,60}}?)\sd(?:e\s|"
        rf"')(?P<verb>{verb})(?=\s?:|\s[^.;:{QUOTE}{QUOTE_FILLER}]{{0,90}}[:{QUOTE}])"
    )


# «s'est déclarée |en faillite», «y ajoutera 3 M€»: done, no report of it.
_NO_DEED = (
    r"(?!\s(?:en (?:cessation|faillite|redressement|liquidation|défaut|grève|état)|forfait|"
    r"vainqueur|candidate?s?)\b)"
)


@cache
def _verb_pattern() -> re.Pattern[str]:
    """A report verb with its auxiliaries, its subject before it."""
    finite = one_of(forms("report", *_MORE, tenses=FINITE))
    participle = one_of(forms("report", *_MORE, tenses=("participle",)))
    gerund = one_of(forms("report", *_MORE, tenses=("gerund",)))
    return re.compile(
        rf"\b(?=\w)(?<!-)(?<!\by )(?:(?:[nsl]'|se |ne )?(?:(?:{AUX})\s{ADVERB}(?:{participle}|"
        rf"fait{MAKE})|{FIXED}|{finite}|{gerund})|(?<=\bet ){participle}(?= que | qu'| avoir | être |"
        rf" vouloir | devoir | pouvoir ))(?![\w-]){_NO_DEED}"
    )
