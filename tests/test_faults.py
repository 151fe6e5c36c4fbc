"""Whatever call fails, and wherever a kill comes: the old files or the new ones are there, whole, and nothing else."""

from __future__ import annotations

import errno
import json
import os
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from faulty import Faults, State, broken, calls_of, held, litter, state

from circuitc.bench.scratch import PREFIX, scratch
from circuitc.bench.store import Store
from circuitc.bench.units import Unit, run_unit
from circuitc.circuit.circuit import CircuitData
from circuitc.emit import folder as emitted
from circuitc.errors import CircuitcError, WriteError
from circuitc.inputs import writing as files
from circuitc.models import resume, store, training
from circuitc.models.recipe import load_recipe

RECIPE = load_recipe(Path(training.__file__).parent / "recipes" / "tiny-test.toml")
UNIT = Unit("fake", {})


@pytest.fixture(autouse=True, scope="module")
def quick_disk() -> Iterator[None]:
    """A test need not wait until thousands of files are on the disk."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "fsync", lambda descriptor: None)
        yield


@dataclass(frozen=True)
class Writer:
    """Something that writes a place below a folder, in two versions."""

    place: str
    write: Callable[[Path, int], object]

    def version(self, number: int) -> Callable[[Path], object]:
        return lambda folder: self.write(folder / self.place, number)


def write_circuit(folder: Path, version: int) -> None:
    """The first version has a pairs file, the second has none. Its bytes are not what is tested here."""
    names = ("circuit.circ", "circuit.py", *(() if version else ("pairs.jsonl",)))
    made = {name: f"{name} of {version}".encode() for name in names}
    made["certificate.json"] = json.dumps({"files": dict.fromkeys(made, "sha"), "version": version}).encode()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(emitted, "contents", lambda circuit: made)
        emitted.save_circuit(CircuitData.__new__(CircuitData), folder)


class Models:
    """Two versions of a checkpoint and of the state of an unfinished run."""

    def __init__(self, letters: Path) -> None:
        self.of = store.load(letters)

    def write_checkpoint(self, folder: Path, version: int) -> None:
        of, card = self.of, {"version": version}
        store.save(folder, model=of.model, tokenizer=of.tokenizer, means=of.means, corpus=of.corpus, card=card)

    def write_state(self, folder: Path, version: int) -> None:
        optimiser = training.make_optimiser(self.of.model, RECIPE.optimisation)
        resume.save_state(folder, RECIPE, resume.Progress(version), self.of.model, optimiser)

    def finish(self, folder: Path, version: int) -> None:
        """The first version is an unfinished run, the second the checkpoint."""
        (self.write_checkpoint if version else self.write_state)(folder, version)


@pytest.fixture(scope="module")
def models(letters: Path) -> Models:
    return Models(letters)


def write_results(folder: Path, version: int) -> None:
    made = {name: f"{name} of {version}".encode() for name in ("results.json", "results.md", "sizes.svg")}
    files.write_whole({folder / name: content for name, content in made.items()})


def write_page(file: Path, version: int) -> None:
    files.write_whole({file: b"page of %d" % version})


def write_unit(folder: Path, version: int) -> None:
    Store(folder).put(UNIT, {"figures": {"version": version}})


@pytest.fixture
def writers(models: Models, monkeypatch: pytest.MonkeyPatch) -> dict[str, Writer]:
    monkeypatch.setattr(store, "load", lambda folder: None)  # not each of them needs to be read back
    return {
        "circuit": Writer("out", write_circuit),
        "checkpoint": Writer("runs/model", models.write_checkpoint),
        "state": Writer("runs/model", models.write_state),
        "finished run": Writer("runs/model", models.finish),
        "results": Writer("bench", write_results),
        "page": Writer("out/report.html", write_page),
        "unit": Writer("bench/units", write_unit),
    }


WRITERS = ("circuit", "checkpoint", "state", "finished run", "results", "page", "unit")
KILL = None


def prepared(root: Path, writer: Writer, old: bool) -> Path:
    """A folder in which the old version is, or nothing."""
    root.mkdir()
    if old:
        writer.version(0)(root)
    return root


@pytest.mark.parametrize("old", [False, True], ids=["new", "over an old one"])
@pytest.mark.parametrize("number", [KILL, errno.ENOSPC, errno.EIO], ids=["kill", "full disk", "one error"])
@pytest.mark.parametrize("name", WRITERS)
def test_old_or_new_at_every_call(
    writers: dict[str, Writer], name: str, number: int | None, old: bool, tmp_path: Path
) -> None:
    writer = writers[name]
    calls = calls_of(writer.version(1), prepared(tmp_path / "count", writer, old))
    whole = state(tmp_path / "count")
    assert calls > 5 and whole and not litter(tmp_path)
    for at in range(calls):
        root = prepared(tmp_path / str(at), writer, old)
        before = state(root)
        broken(writer.version(1), root, at, number)
        if name != "results" or number is not KILL:  # several files that are not a folder of their own: see below
            assert state(root) in (before, whole), at
        writer.version(1)(root)
        assert state(root) == whole and not litter(root), at


def test_a_kill_between_the_moves_of_several_files_is_made_good(writers: dict[str, Writer], tmp_path: Path) -> None:
    """Even a run that then writes nothing finishes the moves."""
    writer, mixed = writers["results"], 0
    calls = calls_of(writer.version(1), prepared(tmp_path / "count", writer, True))
    for at in range(calls):
        root = prepared(tmp_path / str(at), writer, True)
        before = state(root)
        broken(writer.version(1), root, at, KILL)
        mixed += state(root) not in (before, state(tmp_path / "count"))
        with files.reserved(root / "bench" / "results.json"):
            pass
        assert state(root) in (before, state(tmp_path / "count")) and not litter(root)
    assert mixed


OTHERS: dict[str, Callable[[Path], object]] = {
    "a file": lambda folder: (folder / "thesis.tex").write_text("mine"),
    "a folder": lambda folder: [(folder / "mine").mkdir(), (folder / "mine" / "thesis.tex").write_text("mine")],
    "a link": lambda folder: [(folder.parent / "far").mkdir(), (folder / "near").symlink_to(folder.parent / "far")],
}


@pytest.mark.parametrize("number", [KILL, errno.ENOSPC, errno.EIO], ids=["kill", "full disk", "one error"])
@pytest.mark.parametrize("other", OTHERS)
def test_what_is_the_users_stays(other: str, number: int | None, tmp_path: Path) -> None:
    def mine(folder: Path) -> State:
        theirs = {name: content for name, content in state(folder).items() if b"mine" in content}
        return {**theirs, **{p.name: b"" for p in folder.glob("out/near")}}

    def start(name: str) -> Path:
        folder = tmp_path / name / "out"
        write_circuit(folder, 0)
        OTHERS[other](folder)
        return folder.parent

    calls = calls_of(lambda root: write_circuit(root / "out", 1), start("count"))
    assert mine(tmp_path / "count") == mine(start("fresh")) != {}
    for at in range(calls):
        root = start(str(at))
        broken(lambda root: write_circuit(root / "out", 1), root, at, number)
        assert mine(root) == mine(tmp_path / "fresh"), at
        write_circuit(root / "out", 1)
        assert state(root) == state(tmp_path / "count") and not litter(root), at


def test_a_place_is_kept_for_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "WAIT", 0.1)
    write_circuit(tmp_path / "out", 0)
    before = state(tmp_path)
    with held(tmp_path / "out"):
        for path in (tmp_path / "out", tmp_path / "x" / ".." / "out"):
            with pytest.raises(WriteError, match="another circuitc is writing here"), files.keep_folder(path):
                raise AssertionError
        with pytest.raises(WriteError, match="another circuitc"):
            write_circuit(tmp_path / "out", 1)
        with files.keep_folder(tmp_path / "other"):
            pass
    assert state(tmp_path) == before
    with files.keep_folder(tmp_path / "out"):
        write_circuit(tmp_path / "out", 1)  # who keeps it writes
    assert state(tmp_path) != before and not litter(tmp_path)


def test_the_last_of_two_writers_stays(tmp_path: Path) -> None:
    """Many threads write whole circuits at once: none of the files that they leave is another one's."""
    wrong: list[BaseException] = []

    def work(version: int) -> None:
        try:
            for _ in range(6):
                with files.writing_to(tmp_path / "out") as fresh:
                    for name in "abc":
                        (fresh / name).write_text(str(version))
        except BaseException as error:
            wrong.append(error)

    threads = [threading.Thread(target=work, args=(version,)) for version in range(3)]
    for thread in threads:
        thread.start()
    seen = []
    while any(thread.is_alive() for thread in threads):
        with files.reserved(tmp_path / "out", wait=10):
            seen.append({*state(tmp_path).values()})
    assert not wrong and all(len(contents) <= 1 for contents in seen) and len({*state(tmp_path).values()}) == 1


@pytest.mark.parametrize("number", [errno.EROFS, errno.EACCES, errno.ENOSPC, errno.EDQUOT])
def test_a_place_is_tried_before_the_work(number: int, tmp_path: Path) -> None:
    """Whichever call of the trial fails, the work does not begin, and nothing is left."""
    worked = []

    def work(root: Path) -> None:
        with files.keep_folder(root / "out"):
            worked.append(True)

    calls = calls_of(work, tmp_path)
    worked.clear()
    faults = Faults(0, number, full=True)
    with faults.injected(), pytest.raises(WriteError) as caught:
        work(tmp_path)
    assert caught.value.where == str(tmp_path / "out") and caught.value.fix and not worked
    assert ("the disk is full" in caught.value.problem) == (number in (errno.ENOSPC, errno.EDQUOT))
    assert calls and not [*tmp_path.iterdir()]


def test_a_full_disk_is_no_result_of_a_unit(monkeypatch: pytest.MonkeyPatch) -> None:
    """A model that does no task is one. What is stored is never measured again."""
    for error, raised in ((WriteError("the disk is full"), True), (CircuitcError("no circuit"), False)):

        class Kind:
            @staticmethod
            def run(progress: Any, error: CircuitcError = error) -> None:
                raise error

        monkeypatch.setattr("circuitc.bench.kinds.find", lambda name, kind=Kind: kind.run)
        if raised:
            with pytest.raises(WriteError):
                run_unit(UNIT, print)
        else:
            assert run_unit(UNIT, print)["problem"] == "no circuit"


def test_scratch_folders_of_killed_processes_go(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    (tmp_path / f"{PREFIX}dead").mkdir()
    (tmp_path / f"{PREFIX}dead" / "weights").touch()
    (tmp_path / "circuitc-mine").mkdir()
    with scratch() as one, scratch() as other:
        assert one.is_dir() and other.is_dir() and one != other
        assert not (tmp_path / f"{PREFIX}dead").exists()
    assert [path.name for path in tmp_path.iterdir()] == ["circuitc-mine"]


def test_a_stranger_cannot_prepare_moves(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    work = tmp_path / ".out.circuitc"
    work.mkdir()
    (work / "moves.json").write_text("{}")
    monkeypatch.setattr(os, "geteuid", lambda: 12345)
    with pytest.raises(WriteError, match="another user"), files.keep_folder(tmp_path / "out"):
        raise AssertionError
