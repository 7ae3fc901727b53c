"""A mine, a field, a project, a block: what firms and states hold shares in without its being a firm."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from articlefacts.facts.once import once
from articlefacts.facts.rule import Article, Hit
from articlefacts.facts.view import Item, SentenceView, pattern
from articlefacts.lexicon import tables
from articlefacts.models.spans import Span

# What several firms hold shares in as a rule.
_SHARED = (
    r"(?:projets?|mines?|champs?|gisements?|permis|blocs?|licences?|concessions?|gazoducs?|oléoducs?|"
    r"pipelines?|terminal|terminaux|barrages?|prospects?|périmètres?|complexes?)"
)
SITE_NOUN = (
    rf"(?:{_SHARED}|centrales?|"
    r"raffineries?|fonderies?|cimenteries?|parcs? (?:éoliens?|solaires?)|carrières?|usines?|"
    r"autoroutes?|aéroports?)"
)
_WORD = (
    r"(?-i:(?!(?:qui|que|dont|où|par|dans|pour|en|et|est|a|au|aux|avec|sur|sous|détenue?|opérée?|exploitée?|"
    r"société|groupe|compagnie|entre|chez|selon|via) )[a-zà-ÿ'-]{1,20})"
)
# «la mine d'or à ciel ouvert |X|», «le projet de lithium |X|»; in «la mine de |A|» A is who owns it.
_NAME = (
    r" (?:de |d')?[«\"“]?\s?(?:(?<!\bdu )(?<!\bdes )(?<!\bla )(?<!\bà ){place|product:site}|"
    r"(?<!\bde )(?<!\bd')(?<!\bdu )(?<!\bla )(?<!\bl'){company|organization:body})"
)
# One that no item covers: «le permis |Guersel|».
_RAW = r" (?P<raw>(?-i:[A-ZÀ-Ý][\w-]{2,20}(?: [A-ZÀ-Ý0-9][\w-]{0,20}){0,2}))(?=[ ,.;)]|$)"
# «le champ de X |au Narvel|»
_WHERE = r"(?:,? (?:située?s? )?(?:au|aux|en|à|dans) (?:la |le |l')?{place})?"
SITE = (
    r"(?:(?:le|la|les|ce|cette|son|sa|un|une) |l')?"
    rf"(?P<noun>{SITE_NOUN})\b(?:(?: {_WORD}){{0,6}}?(?:{_NAME}|{_RAW})(?:\s?[»\"”])?(?: \([^()]{{1,30}}\))?{_WHERE})?"
)
PARTS = r"(?: (?:d'intérêts?|de participations?|de parts|des parts|du capital|des intérêts|des droits))?"
INTO = r"(?:dans |sur |de |du |d'|des |au sein d[eu] )"
IN_SITE = pattern(rf"{PARTS},? {INTO}{SITE}")
_NAMED = pattern(rf"\b(?P<noun>(?-i:{SITE_NOUN}))\b(?: {_WORD}){{0,6}}?{_NAME}")


def site(hit: Hit) -> Item | Span | None:
    """The site that a trigger names; «le projet» alone is the one that the text spoke of last."""
    return site_in(hit, hit.match)


_DEFINITE = re.compile(r"\b(?:(?:le|la|ce|cette|du) |l')$", re.IGNORECASE)


def site_in(hit: Hit, match: re.Match[str]) -> Item | Span | None:
    """The site that an expression with :data:`SITE` found."""
    view = hit.view
    if named := view.group(match, "site") or view.group(match, "body"):
        return named if _is_site(view, match, named) else None
    if match["raw"]:
        wares = _SEVERAL.fullmatch(match["noun"]) or _is_granted(view, match)
        return None if wares else view.span(*match.span("raw"))
    if not _DEFINITE.search(view.mask, 0, match.start("noun")):
        return None
    return site_told(hit.article, view, match.start("noun"))


# «60 % |des licences| X», «30 % |des usines| X»: what X sells or owns, no site called X.
_SEVERAL = re.compile(r"(?!permis)[^ ]{1,20}[sx]\b.{0,20}", re.IGNORECASE)
_GRANTED = re.compile(r"(?:licence|concession)", re.IGNORECASE)
_UNDERGROUND = re.compile(
    r"\b(?:min(?:es?|ière?s?|iers?|erais?)|pétrol\w{0,8}|gaz\w{0,8}|offshore|forages?|puits|explor\w{0,8}|"
    r"hydrocarbures?|gisements?|lithium|cuivre|d'or|uranium|éoli\w{0,8}|électri\w{0,8}|énergie)\b",
    re.IGNORECASE,
)


def _is_granted(view: SentenceView, match: re.Match[str]) -> bool:
    """Whether a licence or concession is of something else than a mine or energy."""
    return bool(_GRANTED.match(match["noun"])) and not _UNDERGROUND.search(view.mask)


def _is_site(view: SentenceView, match: re.Match[str], named: Item) -> bool:
    several = named.kind != "place" and _SEVERAL.fullmatch(match["noun"])
    wares = several or _is_granted(view, match)
    return not wares and named.value.text not in _countries()


def site_told(article: Article, view: SentenceView, at: int) -> Item | None:
    """The site that the text named last before an offset of a sentence."""
    before = [item for item in _sites(article) if item.start < view.start + at]
    return before[-1] if before else None


_SPOKEN_OF = re.compile(rf"(?<!sa )(?<!son )(?<!ses )\b{_SHARED}\b", re.IGNORECASE)


def thing_told(hit: Hit) -> bool:
    """Whether «en» or «y» may mean a field or a project: told of here or just before."""
    view, views = hit.view, hit.article.views
    before = views[view.index - 1].mask if view.index else ""
    return bool(_SPOKEN_OF.search(view.mask, 0, hit.start) or _SPOKEN_OF.search(before))


def site_near(hit: Hit) -> Item | None:
    """What «en» or «y» means where a site was told of: one named in this sentence or the one before."""
    found = site_told(hit.article, hit.view, hit.start)
    before = hit.article.views[max(hit.view.index - 1, 0)]
    return found if found and found.start >= before.start else None


@once
def _sites(article: Article) -> tuple[Item, ...]:
    return tuple(_named_in(article))


def _named_in(article: Article) -> Iterator[Item]:
    for view in article.views:
        for match in _NAMED.finditer(view.mask):
            item = view.group(match, "site") or view.group(match, "body")
            if item and _is_site(view, match, item):
                yield item


@cache
def _countries() -> frozenset[str]:
    """Where a mine is, not what it is called: «la plus grande mine d'Afrique»."""
    rows = tables.rows("places.tsv")
    return frozenset(
        row["name"]
        for row in rows
        if row.get("kind") in ("country", "continent") or not row.get("country")
    )
