"""The page in a real browser: light at a touch, legible by night, on a phone, from the keyboard."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.views.article import ARTICLE
from tests.views.test_html import ATTACKS, nasty

CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")
DRIVER = shutil.which("chromedriver")
pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not (CHROMIUM and DRIVER), reason="no chromium and chromedriver here"),
]
SIZES = [(1280, 900), (820, 1180), (390, 844), (320, 640)]


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    webdriver = pytest.importorskip("selenium.webdriver", reason="selenium is not installed")
    options = webdriver.ChromeOptions()
    options.binary_location = CHROMIUM
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    # A smooth scroll would still be under way when a test looks where it led.
    for flag in (
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--force-prefers-reduced-motion",
    ):
        options.add_argument(flag)
    driver = webdriver.Chrome(options=options, service=webdriver.ChromeService(DRIVER))
    yield driver
    driver.quit()


@pytest.fixture
def page(browser: Any, tmp_path: Path) -> Any:
    def show(
        article: Any = ARTICLE, *, size: tuple[int, int] = SIZES[0], dark: bool = False
    ) -> Any:
        path = tmp_path / "page.html"
        path.write_text(article.to_html(), encoding="utf-8")
        emulate = browser.execute_cdp_cmd
        metrics = {"width": size[0], "height": size[1], "deviceScaleFactor": 1, "mobile": False}
        emulate("Emulation.setDeviceMetricsOverride", metrics)
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        emulate("Emulation.setEmulatedMedia", {"features": [scheme]})
        browser.get("about:blank")
        browser.get(path.as_uri())
        return browser

    return show


def colour(browser: Any, words: str, role: str = "") -> str:
    """The background of the piece of the article that holds these words."""
    script = (
        "const [words, role] = arguments; const piece = [...document.querySelectorAll('.text span')]"
        ".find(s => s.textContent === words && (!role || s.matches(role)));"
        "return getComputedStyle(piece).backgroundColor"
    )
    return str(browser.execute_script(script, words, role))


def point(browser: Any, selector: str) -> None:
    from selenium.webdriver.common.action_chains import ActionChains
    from selenium.webdriver.common.by import By

    element = browser.find_element(By.CSS_SELECTOR, selector)
    ActionChains(browser, duration=0).move_to_element(element).perform()


CLEAR = "rgba(0, 0, 0, 0)"


def test_pointing_at_a_card_lights_its_words(page: Any) -> None:
    browser = page()
    assert {colour(browser, w) for w in ("bouclé", "lundi", "série A", "vaudrait")} == {CLEAR}
    point(browser, ".fact:nth-child(1) dl")
    lit = [
        colour(browser, words) for words in ("bouclé", "lundi", "série A", " menée par le fonds ")
    ]
    assert CLEAR not in lit
    assert len(set(lit)) == 3  # trigger and words, an argument with a kind, evidence
    assert colour(browser, "vaudrait") == CLEAR
    point(browser, ".fact:nth-child(4) dl")
    assert colour(browser, "bouclé") == CLEAR
    assert CLEAR not in {colour(browser, w) for w in ("vaudrait", "Le Quotidien des Affaires")}


def test_pointing_at_words_lights_their_card(page: Any) -> None:
    browser = page()
    shadow = "return getComputedStyle(document.querySelector('.fact:nth-child(4)')).boxShadow"
    assert browser.execute_script(shadow) == "none"
    point(browser, ".text [data-t='4']")
    assert browser.execute_script(shadow) != "none"


def test_the_keyboard_reaches_every_fact_and_lights_it(page: Any) -> None:
    from selenium.webdriver.common.keys import Keys

    browser = page(size=(1280, 300))
    point(browser, ".legend")
    seen: list[str] = []
    for _ in range(60):
        browser.switch_to.active_element.send_keys(Keys.TAB)
        href = browser.switch_to.active_element.get_attribute("href") or ""
        seen.append(href.rpartition("#")[2])
        if href.endswith("-e4"):
            break
    assert CLEAR not in {colour(browser, words) for words in ("vaudrait", "la jeune pousse")}
    assert colour(browser, "bouclé") == CLEAR
    browser.switch_to.active_element.send_keys(Keys.ENTER)
    top = "return document.querySelector('[data-t=\"4\"]').getBoundingClientRect().top"
    assert 0 <= browser.execute_script(top) < 300
    assert [s[-2:] for s in seen if "-f" in s] == [f"f{n}" for n in range(1, 9)]


@pytest.mark.parametrize("size", [SIZES[0], SIZES[2]], ids=str)
def test_a_number_in_the_text_leads_to_its_card(page: Any, size: tuple[int, int]) -> None:
    from selenium.webdriver.common.by import By

    browser = page(size=size)
    browser.find_element(By.CSS_SELECTOR, ".note[data-e='6']").click()
    box = "const b = document.querySelector('.fact:target').getBoundingClientRect();"
    top, bottom = browser.execute_script(f"{box} return [b.top, b.bottom]")
    assert 0 <= top < bottom <= size[1]
    if size == SIZES[0]:  # in one column the mouse now points at some other card
        assert colour(browser, "fusion") != CLEAR


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_nothing_sticks_out(page: Any, size: tuple[int, int]) -> None:
    browser = page(size=size)
    script = "return document.documentElement.scrollWidth - document.documentElement.clientWidth"
    assert browser.execute_script(script) <= 0


def test_long_words_are_broken(page: Any) -> None:
    browser = page(nasty("x" * 500 + " " + "<" * 300), size=SIZES[3])
    script = "return document.documentElement.scrollWidth - document.documentElement.clientWidth"
    assert browser.execute_script(script) <= 0


def test_night_and_day_differ(page: Any) -> None:
    script = "const s = getComputedStyle(document.body); return [s.color, s.backgroundColor]"
    day = page().execute_script(script)
    night = page(dark=True).execute_script(script)
    assert day[0] != night[0]
    assert day[1] != night[1]


def test_attacks_stay_text(page: Any) -> None:
    browser = page(nasty(" ".join(ATTACKS)))
    scripts = "return document.querySelectorAll('script, img, svg, iframe, [onerror]').length"
    assert browser.execute_script(scripts) == 0
    assert "<script>alert(1)</script>" in browser.execute_script(
        "return document.querySelector('.text').textContent"
    )


def test_the_browser_has_nothing_to_complain_of(page: Any) -> None:
    browser = page()
    point(browser, ".fact:nth-child(2) dl")
    assert [entry["message"] for entry in browser.get_log("browser")] == []
