"""The library opens no connection, starts no program, evaluates and unpickles nothing it reads."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.fire.expressions import ROOT

SOURCE = ROOT / "src" / "articlefacts"
FILES = sorted(SOURCE.rglob("*.py"))

# ``multiprocessing`` starts copies of this interpreter and hands them pickles of its own making:
# only there, and where an error is tried for whether it survives the way.
MAY_PICKLE = {"parallel.py", "errors.py"}
FORBIDDEN_MODULES = {
    *("socket", "ssl", "http", "urllib", "ftplib", "smtplib", "requests", "httpx", "aiohttp"),
    *("urllib3", "subprocess", "pty", "ctypes", "marshal", "shelve", "dill", "cloudpickle"),
    *("joblib", "code", "codeop", "webbrowser", "xmlrpc", "telnetlib", "asyncio", "runpy"),
}
FORBIDDEN_CALLS = {
    *("eval", "exec", "compile", "__import__", "breakpoint", "input"),
    *("os.system", "os.popen", "os.fork", "os.startfile", "yaml.load", "tempfile.mktemp"),
}


def faults(source: str, *, may_pickle: bool = False) -> Iterator[str]:
    """Yield what a module does that it must not."""
    forbidden = FORBIDDEN_MODULES | (set() if may_pickle else {"pickle"})
    for node in ast.walk(ast.parse(source)):
        names: list[str] = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            names = [node.module or ""]
        for name in names:
            if name.split(".")[0] in forbidden:
                yield f"line {node.lineno}: imports {name}"
        if isinstance(node, ast.Call):
            called = ast.unparse(node.func)
            if called in FORBIDDEN_CALLS or called.startswith(("os.spawn", "os.exec")):
                yield f"line {node.lineno}: calls {called}"


@pytest.mark.parametrize(
    "source",
    [
        "import socket",
        "from urllib import request",
        "import pickle",
        "def f(x):\n    return eval(x)",
        "import os\nos.system('ls')",
        "import os\nos.execv('ls', [])",
    ],
)
def test_the_scan_sees_faults(source: str) -> None:
    assert list(faults(source))


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(SOURCE)))
def test_modules_do_nothing_forbidden(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    assert list(faults(source, may_pickle=path.name in MAY_PICKLE)) == []


BLOCKED = """
import socket, subprocess, os, sys

def refuse(*_args, **_options):
    raise RuntimeError("the library reached for the network or for a program")

for name in ("connect", "connect_ex", "bind", "sendto"):
    setattr(socket.socket, name, refuse)
for name in ("getaddrinfo", "gethostbyname", "create_connection"):
    setattr(socket, name, refuse)
subprocess.Popen = refuse
os.system = os.popen = refuse

def watch(event, args):
    if event.split(".")[0] in ("socket", "subprocess", "ftplib", "urllib", "smtplib", "webbrowser"):
        if event not in ("socket.__new__", "socket.gethostname"):
            refuse()
    if event in ("os.system", "os.exec", "os.posix_spawn", "os.spawn", "os.startfile"):
        refuse()

sys.addaudithook(watch)
import articlefacts

text = open(sys.argv[1], encoding="utf-8").read()
found = articlefacts.extract(text + " <script src='http://exemple.invalid/x.js'></script>")
assert found.facts
page = found.to_html()
found.to_records(), found.to_csv(), found.to_jsonld(), found.to_ftm(), found.model_dump_json()
assert "<script src" not in page
print(len(found.facts))
"""


@pytest.mark.model
def test_reading_an_article_opens_no_connection_and_starts_no_program() -> None:
    run = subprocess.run(
        [sys.executable, "-c", BLOCKED, str(ROOT / "fixtures" / "startup-serie-a.txt")],
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    assert int(run.stdout) > 0
