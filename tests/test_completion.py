"""The scripts of completion, in the shells themselves where the machine has them."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from articlefacts.cli import COMMANDS, main
from articlefacts.cli.arguments import FORMATS
from articlefacts.cli.completion import SHELLS, options


@pytest.fixture
def scripts(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> dict[str, Path]:
    found = {}
    for shell in SHELLS:
        assert main(["completion", shell]) == 0
        found[shell] = tmp_path / f"completion.{shell}"
        found[shell].write_text(capsys.readouterr().out, encoding="utf-8")
    return found


def _shell(name: str) -> str:
    path = shutil.which(name)
    if path is None:
        pytest.skip(f"no {name} here")
    return path


def _bash(script: Path, *words: str) -> list[str]:
    """What bash would offer for the last of the words."""
    given = " ".join(f"'{word}'" for word in words)
    code = (
        f"source '{script}'; COMP_WORDS=(articlefacts {given}); COMP_CWORD={len(words)}; "
        '_articlefacts; echo "${COMPREPLY[@]}"'
    )
    command = [_shell("bash"), "--norc", "-c", code]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        (["--form"], ["--format"]),
        (["--format", ""], list(FORMATS)),
        (["article.txt", "--format", "js"], ["json", "jsonl"]),
        (["v"], ["view"]),
        (["batch", "--format", ""], ["jsonl", "parquet"]),
        (["batch", "in", "--tri"], ["--triggers"]),
        (["batch", "in", "--publ"], ["--published", "--published-field"]),
        (["view", "--expl"], []),
        (["completion", ""], list(SHELLS)),
        (["--companies", ""], []),
        (["article.txt", "v"], []),
    ],
)
def test_bash_completes(words: list[str], offered: list[str], scripts: dict[str, Path]) -> None:
    assert _bash(scripts["bash"], *words) == offered


@pytest.mark.parametrize("shell", SHELLS)
def test_the_shell_can_read_its_script(shell: str, scripts: dict[str, Path]) -> None:
    command = [_shell(shell), "-n", str(scripts[shell])]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize(
    ("line", "offered"),
    [
        ("articlefacts --form", "--format"),
        ("articlefacts --format ", "html"),
        ("articlefacts batch --form", "--format"),
        ("articlefacts bat", "batch"),
        ("articlefacts completion z", "zsh"),
    ],
)
def test_fish_completes(line: str, offered: str, scripts: dict[str, Path]) -> None:
    code = f"source '{scripts['fish']}'; complete -C '{line}'"
    command = [_shell("fish"), "--no-config", "-c", code]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert offered in [found.split("\t")[0] for found in done.stdout.splitlines()]


@pytest.mark.parametrize("shell", SHELLS)
def test_every_option_is_in_every_script(shell: str, scripts: dict[str, Path]) -> None:
    script = scripts[shell].read_text(encoding="utf-8")
    for option in options():
        longest = max(option.names, key=len)
        assert (longest if shell != "fish" else f"-l {longest.lstrip('-')}") in script
    assert all(command in script for command in COMMANDS)


def test_an_unknown_shell_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(["completion", "cmd"])
    assert "invalid choice" in capsys.readouterr().err
