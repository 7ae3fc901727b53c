from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articlefacts.models.article import ArticleFacts
from articlefacts.models.entities import Company, EntityRef, Evidence, Mention, Person, Role
from articlefacts.models.facts import FundingRound, Source
from articlefacts.models.spans import Span
from articlefacts.models.values import Amount
from articlefacts.views.html.escaping import text_of
from articlefacts.views.html.palette import DAY, NIGHT
from articlefacts.views.html.wording import value_of
from tests.views.article import ARTICLE, DROP, MONDAY, ROUND_SUM, SEPTEMBER, TEXT, WORTH, YEAR

VOID = {"meta"}
TAGS = {
    *("html", "head", "meta", "title", "style", "body", "div", "header", "main", "section"),
    *("span", "a", "ul", "ol", "li", "h2", "h3", "dl", "dt", "dd", "bdi", "p", "code"),
    *("details", "summary", "blockquote", "mark", "time"),
}
ATTRIBUTES = {
    *("class", "id", "href", "title", "lang", "dir", "charset", "content", "name", "http-equiv"),
    *("aria-label", "data-e", "data-a", "data-t"),
}


class Reader(HTMLParser):
    """Reads a page strictly: only known tags and attributes, closed in order."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.text = ""
        self.depth = 0
        self.feed(page)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        assert tag in TAGS, tag
        assert set(given) <= ATTRIBUTES, given
        assert len(given) == len(attrs)
        if "id" in given:
            self.ids.append(given["id"] or "")
        if "href" in given:
            self.links.append(given["href"] or "")
        if tag not in VOID:
            self.open.append(tag)
        if given.get("class") == "text":
            self.depth = len(self.open)
        if (given.get("class") or "").startswith("note "):
            self.depth = -self.depth

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag
        if self.depth < 0 and tag == "a":
            self.depth = -self.depth
        elif self.depth > len(self.open):
            self.depth = 0

    def handle_data(self, data: str) -> None:
        if self.depth > 0:
            self.text += data


def nasty(words: str) -> ArticleFacts:
    """An article where every string that can be is made of these words."""
    span: dict[str, Any] = {"start": 0, "end": len(words), "text": words}
    ref = EntityRef(id=words, name=words, **span)
    evidence = (Evidence(reason=words, span=Span(**span)),)
    role = Role(title=words, organization=words, span=Span(**span))
    mention = (Mention(**span),)
    company = Company(
        id=words, name=words, aliases=(words,), mentions=mention, evidence=evidence, country=words
    )
    return ArticleFacts(
        text=words,
        people=(Person(id="p1", name=words, roles=(role,), mentions=mention),),
        companies=(company,),
        amounts=(Amount(currency="EUR", per=words, **span),),
        facts=(
            FundingRound(
                company=ref,
                investors=(ref, ref),
                round=Span(**span),
                amount=Amount(currency="EUR", per=words, **span),
                source=Source(id=words, name=words, **span),
                trigger=Span(**span),
                evidence=Span(**span),
                rule=words,
            ),
        ),
    )


ATTACKS = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '" style="position:fixed" x="',
    "</title><script>alert(1)</script>",
    "</style><script>alert(1)</script>",
    "{}</style>*{display:none}",
    "<!--",
    "-->",
    "]]>",
    "&lt;b&gt; &amp; &#60;script&#62;",
    "javascript:alert(1)",
    "<svg/onload=alert(1)>",
    "\x00\x08\x1b[31m\x7f\x85",
    "\ud800 \udfff",
    "\u202e\u2066 renversé",
    "a\r\nb\rc",
]


@pytest.mark.parametrize("words", ATTACKS)
def test_words_cannot_leave_their_place(words: str) -> None:
    article = nasty(words)
    for page in (article.to_html(), article._repr_html_()):
        read = Reader(page)
        page.encode("utf-8")
        assert re.search(r"<(script|img|svg|iframe|link|object)", page) is None
        assert read.text.count("<") == words.count("<")
    assert "&lt;img" in nasty(ATTACKS[1]).to_html(title="<img>")


@given(st.text(min_size=1, max_size=40))
@settings(max_examples=60, deadline=None)
def test_any_text_makes_a_sound_page(words: str) -> None:
    Reader(nasty(words).to_html())


def test_the_text_is_all_there() -> None:
    assert Reader(ARTICLE.to_html()).text == TEXT
    assert Reader(ARTICLE._repr_html_()).text == TEXT


def test_ids_are_unique_and_links_resolve() -> None:
    read = Reader(ARTICLE.to_html())
    assert len(read.ids) == len(set(read.ids)) == 16
    assert {link.removeprefix("#") for link in read.links} == set(read.ids)


def test_two_articles_on_one_page_do_not_share_ids() -> None:
    other = ARTICLE.model_copy(update={"text": TEXT + " "})
    read = [set(Reader(article._repr_html_()).ids) for article in (ARTICLE, other)]
    assert read[0].isdisjoint(read[1])


def test_nothing_is_loaded_and_nothing_runs() -> None:
    page = ARTICLE.to_html()
    assert "default-src 'none'" in page
    assert re.search(r"https?:|//\w|url\(|@import|src=", page) is None


def test_a_fact_tells_all_of_itself() -> None:
    page = ARTICLE.to_html()
    card = page[page.index('class="fact reported"') : page.index('class="fact planned"')]
    for words in ("Valuation", "Korvia", "la jeune pousse", "80\u202f000\u202f000\u202fEUR"):
        assert words in card
    for words in ("at least", "Le Quotidien des Affaires", "<mark>vaudrait</mark>", "0.80"):
        assert words in card
    assert "valuation.worth" in card


def test_an_empty_article_says_so() -> None:
    page = ArticleFacts(text="").to_html()
    Reader(page)
    assert "No facts found" in page
    assert "<title>articlefacts</title>" in page


def test_spans_outside_of_the_text_are_no_error() -> None:
    Reader(ARTICLE.model_copy(update={"text": TEXT[:100]}).to_html())


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (ROUND_SUM, "12\u202f500\u202f000\u202fEUR"),
        (ROUND_SUM.model_copy(update={"per": "le baril"}), "12\u202f500\u202f000\u202fEUR le baril"),
        (WORTH, "at least 80\u202f000\u202f000\u202fEUR"),
        (DROP, "\u22124\u202f%"),
        (MONDAY, "2024-02-26"),
        (YEAR, "2023-01-01 to 2023-12-31"),
        (SEPTEMBER, "unresolved"),
        ("current", ""),
    ],
)
def test_values_in_words(value: object, words: str) -> None:
    assert value_of(value) == words


def test_text_of_shows_control_characters() -> None:
    assert text_of("a\x00b\x1fc\x7f\n") == "a\u2400b\u241fc\u2421\n"


def _luminance(colour: str) -> float:
    parts = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


GROUNDS = {"paper", "desk", "lit", "mark", "line"}


@pytest.mark.parametrize("colours", [DAY, NIGHT], ids=["day", "night"])
def test_every_colour_can_be_read(colours: dict[str, str]) -> None:
    for name in colours.keys() - GROUNDS:
        assert contrast(colours[name], colours["paper"]) >= 4.5, name
        assert contrast(colours[name], colours["desk"]) >= 4.5, name
        assert contrast(colours[name], colours["lit"]) >= 4.5, name
    assert contrast(colours["ink"], colours["mark"]) >= 4.5
    assert DAY.keys() == NIGHT.keys()
