"""Try the built packages as a user gets them: ``python -m tests.wheel dist``.

For every Python of the machine that the wheel is for, a fresh environment outside the source tree
gets the wheel and reads an article; the sdist must build the same wheel.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

PYTHONS = ("3.11", "3.12", "3.13")

TRY = """
import articlefacts, sys
from articlefacts import FundingRound, extract
assert "site-packages" in articlefacts.__file__, articlefacts.__file__
[fact] = extract("La start-up Korvia a levé 3 M€ lundi.", published="2024-02-27").facts_of(FundingRound)
assert str(fact.amount.value) == "3000000" and str(fact.date.first_day) == "2024-02-26"
print("the wheel works on Python", sys.version.split()[0])
"""


def run(*command: str | Path, cwd: Path) -> None:
    """Run a command with no trace of the source tree or the caller's environment."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "VIRTUAL_ENV"))}
    subprocess.run(command, cwd=cwd, env=kept, check=True)


def pythons() -> list[str]:
    """Return the interpreters that start and are new enough, this one first."""
    found = {f"{sys.version_info.major}.{sys.version_info.minor}": sys.executable}
    for version in PYTHONS:
        for path in _places(version):
            check = [path, "-c", "import ensurepip"]
            if version not in found and not subprocess.run(check, capture_output=True, check=False).returncode:
                found[version] = path
    return list(found.values())


def _places(version: str) -> list[str]:
    """Where an interpreter may be: on the path, or with those that pyenv keeps apart."""
    name = f"python{version}"
    root = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv")
    kept = sorted(root.glob(f"versions/{version}.*/bin/{name}"), reverse=True)
    return [path for path in (shutil.which(name), *map(str, kept)) if path]


def try_wheel(python: str, wheel: Path) -> None:
    """Install the wheel in a fresh environment and read an article there."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        run(python, "-m", "venv", place / "env", cwd=place)
        scripts = place / "env" / ("Scripts" if os.name == "nt" else "bin")
        pip = [scripts / "python", "-m", "pip", "--quiet", "--disable-pip-version-check"]
        run(*pip, "install", wheel, cwd=place)
        run(*pip, "check", cwd=place)
        run(scripts / "python", "-I", "-c", TRY, cwd=place)
        run(scripts / "articlefacts", "--version", cwd=place)


def main(folder: str) -> int:
    """Try every wheel of a folder; what fails stops the build."""
    [wheel] = Path(folder).resolve().glob("*.whl")
    for python in pythons():
        try_wheel(python, wheel)
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
