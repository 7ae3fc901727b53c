"""The site: every page is in its menu, and it builds without a complaint where mkdocs is installed."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from tools.site_hooks import on_page_markdown

ROOT = Path(__file__).parent.parent


class _Page:
    class file:  # noqa: N801 - as mkdocs has it
        src_uri = "fr/demarrage.md"


def test_every_page_is_in_the_menu() -> None:
    menu = re.findall(r": (\S+\.md)$", (ROOT / "mkdocs.yml").read_text(encoding="utf-8"), re.M)
    docs = ROOT / "docs"
    assert sorted(menu) == sorted(str(page.relative_to(docs)) for page in docs.rglob("*.md"))


@pytest.mark.parametrize(
    ("link", "shown"),
    [
        ("[sommaire](../index.md)", "[sommaire](../index.md)"),
        ("[CONTRIBUTING.md](../../CONTRIBUTING.md)", "CONTRIBUTING.md"),
        ("[articles](../../fixtures/README.md)", "articles (`fixtures/README.md`)"),
    ],
)
def test_links_that_leave_the_pages_become_words(link: str, shown: str) -> None:
    assert on_page_markdown(f"Voir {link}.", page=_Page()) == f"Voir {shown}."


def test_the_site_builds_strictly(tmp_path: Path) -> None:
    pytest.importorskip("mkdocs", reason="the group site is not installed")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "-d", tmp_path]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    page = (tmp_path / "extending.html").read_text(encoding="utf-8")
    assert "CONTRIBUTING.md" in page
    assert 'href="../CONTRIBUTING.md"' not in page
