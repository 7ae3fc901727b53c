from __future__ import annotations

import builtins
import datetime
import sys
from typing import Any

import pytest

from articlefacts.errors import InputError

pytest.importorskip("trafilatura", reason="the extra html is not installed")

from articlefacts.html_input import extract_html, read_html

PAGE = """<!doctype html><html lang="fr"><head><meta charset="utf-8">
<title>Korvia lève 12 M€ | Le Journal Inventé</title>
<meta property="og:title" content="Korvia lève 12&nbsp;M€">
<meta property="article:published_time" content="2024-02-26T08:00:00+01:00"></head>
<body><nav><a href="/">Accueil</a> <a href="/eco">Économie</a></nav>
<article><h1>Korvia lève 12&nbsp;M€</h1>
<p>La start-up lilloise <b>Korvia</b> a levé lundi 12&nbsp;millions d&rsquo;euros auprès du fonds
Nacarat Partners, a annoncé sa directrice générale, <a href="/x">Odile Ferragut</a>.</p>
<p>L&#39;entreprise emploie 40 salariés et veut doubler ses équipes avant la saison des foires.</p>
</article><aside><p>Lire aussi : Ozalide rachète Zwanenhof</p></aside>
<script>var faits = "Korvia a levé 99 M€";</script>
<footer>© 2019 Le Journal Inventé</footer></body></html>"""


@pytest.mark.parametrize("page", [PAGE, PAGE.encode()], ids=["str", "bytes"])
def test_reads_text_title_and_date(page: str | bytes) -> None:
    read = read_html(page)
    assert read.title == "Korvia lève 12 M€"
    assert read.published == datetime.date(2024, 2, 26)
    assert read.text.startswith("Korvia lève 12 M€\n")
    assert read.text.count("Korvia lève") == 1
    assert "12 millions d’euros" in read.text.replace("\xa0", " ")
    for left_out in ("Accueil", "Lire aussi", "2019", "99 M€", "<", "&"):
        assert left_out not in read.text


@pytest.mark.parametrize("page", ["", " \n", "<p>", "\x00", b"\xff\xfe", "<html></html>"])
def test_a_page_without_article_is_empty(page: str | bytes) -> None:
    read = read_html(page)
    assert (read.text, read.title, read.published) == ("", None, None)


def test_a_date_is_never_guessed() -> None:
    page = "<html><body><p>Korvia a levé 3 M€.</p><footer>© 2019 Inventé</footer></body></html>"
    assert read_html(page).published is None


@pytest.mark.parametrize("page", [None, 3, ["<p>"]])
def test_refuses_what_is_no_page(page: Any) -> None:
    with pytest.raises(InputError, match="expected str or bytes"):
        read_html(page)


@pytest.mark.model
def test_offsets_count_in_the_text_that_was_read() -> None:
    article = extract_html(PAGE)
    assert article.text == read_html(PAGE).text
    assert article.published == datetime.date(2024, 2, 26)
    assert article.facts
    for fact in article.facts:
        assert article.text[fact.evidence.start : fact.evidence.end] == fact.evidence.text
    assert extract_html(PAGE, published="2023-01-02").published == datetime.date(2023, 1, 2)


def test_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def without(name: str, *rest: Any, **more: Any) -> Any:
        if name == "trafilatura":
            raise ModuleNotFoundError(name)
        return real(name, *rest, **more)

    monkeypatch.delitem(sys.modules, "trafilatura", raising=False)
    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(ImportError, match=r"pip install 'articlefacts\[html\]'"):
        read_html(PAGE)
