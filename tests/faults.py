"""Commands that are killed, interrupted or terminated at random moments, each in a process of its own.

    python tests/faults.py --moments 200 --seed 0 --only extract train

After each: what the command writes is absent, the old one, or the new one, whole; what is left over is one working
folder at most; and the same command then ends with the bytes of a run that nothing stopped, and leaves nothing over.
A command that writes nothing has changed nothing. Ctrl-C ends each within a second, with one line. It takes about half
an hour, and is no part of the suite, whose tests/test_faults.py tries every call that writes. tests/ctrl_c.py
interrupts commands that also import and end as users' commands do.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import random
import shutil
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from contextlib import ExitStack, redirect_stderr, redirect_stdout, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from checkpoints import make_quotes, short_recipe
from conftest import exported_once
from faulty import State, litter, state
from pytest import MonkeyPatch
from short import quick_passes, set_all, short_checks_of
from small import FEWER

from circuitc.cli import main
from circuitc.cli.errors import INTERRUPTED
from circuitc.emit.folder import CERTIFICATE, certificate_digest
from circuitc.models import store

TASK = "single_double_quote"
PASSES = quick_passes(edges=True)
RECIPE = short_recipe(eval_every=10, save_every=7)
FASTER = {
    ("circuitc.emit.diagram.place", "STEPS"): 0,
    ("circuitc.driver.rounding", "MOST_ATTEMPTS"): 0,
    ("circuitc.inputs.splits", "SELECT_PAIRS"): 16,
    ("circuitc.inputs.splits", "REPORT_PAIRS"): 16,
    ("circuitc.driver.defaults", "default_passes"): lambda *options: PASSES,
}
"""What takes time and writes nothing is cut short, in the benchmark too."""
SIGNALS = {signal.SIGKILL: (-9,), signal.SIGINT: (130,), signal.SIGTERM: (143, -15)}
"""The exit codes by signal; a SIGTERM may come before the command handles it."""
PROMPT = 1.0
"""Seconds of processor time in which Ctrl-C ends a command; the time of day would say what else the machine does."""
TIMED = ("seconds", "seconds_per_task", "gib", "speedup", "passes", "digest")  # keys whose values differ between runs


@dataclass(frozen=True)
class Command:
    """A command, what it writes below a folder (or only reads), and whether all that it wrote is whole."""

    arguments: Callable[[Path], list[object]]
    place: str
    whole: Callable[[Path], bool]
    prepare: Callable[[Path], object] = lambda folder: None


def whole_circuit(folder: Path) -> bool:
    """Every file is the one that the certificate was written with."""
    certificate = json.loads((folder / CERTIFICATE).read_text())
    digests = {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in certificate["files"]}
    return digests == certificate["files"] and certificate["digest"] == certificate_digest(certificate)


def whole_page(file: Path) -> bool:
    return file.read_text().rstrip().endswith("</html>")


def whole_archive(file: Path) -> bool:
    return isinstance(torch.load(file, weights_only=True), dict)


def whole_training(folder: Path) -> bool:
    """A finished checkpoint, or one state that can be read."""
    names = {path.name for path in folder.iterdir()}
    if names == {store.RESUME}:
        from safetensors import safe_open

        with safe_open(folder / store.RESUME, "pt") as file:
            return all(file.get_tensor(name).isfinite().all() for name in file.keys())  # noqa: SIM118 - not a dict
    return names == set(store.FILES) and bool(store.load(folder).card)


def whole_benchmark(folder: Path) -> bool:
    return all(json.loads(path.read_text()) for path in folder.rglob("*.json"))


def commands(at: Path, run: Callable[[list[object]], object]) -> dict[str, Command]:
    """The commands, on files below ``at``, of which ``run`` makes a circuit."""
    quotes, circuit = make_quotes(at / "quotes"), at / "circuit"
    (at / "short.toml").write_text(RECIPE)
    search = ["--passes", PASSES, "--objective", "mean", "--controls", "0"]
    extract = ["extract", quotes, "--task", TASK, *search, "-o"]
    run([*extract, circuit])
    compiled = ["compile", quotes, "--circuit", circuit, "--task", TASK, "-o"]

    def copied(root: Path) -> object:
        return shutil.copytree(circuit, root / "out")

    bench = ["bench", quotes, "--section", "sizes", "--task", TASK, "--jobs", 1, "-o"]
    return {
        "extract": Command(lambda root: [*extract, root / "out"], "out", whole_circuit),
        "train": Command(lambda root: ["train", at / "short.toml", "-o", root / "out"], "out", whole_training),
        "bench": Command(lambda root: [*bench, root / "out"], "out", whole_benchmark),
        "report": Command(lambda root: ["report", root / "out"], "out/report.html", whole_page, copied),
        "explain": Command(lambda root: ["explain", root / "out"], "out", whole_circuit, copied),
        "verify": Command(lambda root: ["verify", root / "out"], "out", whole_circuit, copied),
        "compile": Command(lambda root: [*compiled, root / "out"], "out", whole_circuit),
        "export": Command(lambda root: ["export", circuit, "-o", root / "viz.pt"], "viz.pt", whole_archive),
    }


class Process:
    """A command in a process of its own, which was forked so that PyTorch need not be imported again."""

    def __init__(self, pid: int) -> None:
        self.pid, self.seconds = pid, 0.0
        self.code: int | None = None
        self.begun, self.signalled = time.monotonic(), (0.0, 0.0)

    def since(self) -> tuple[float, float]:
        """Seconds from the signal to the end, of processor time and of the time of day."""
        return self.seconds - self.signalled[0], time.monotonic() - self.begun - self.signalled[1]

    def end(self, after: float | None = None, number: int = 0) -> int:
        """Its exit code; when it has computed for so many seconds it gets a signal."""
        while self.code is None:
            done, status = os.waitpid(self.pid, os.WNOHANG)
            if done:
                self.code = os.waitstatus_to_exitcode(status)
                break
            self.seconds = computed(self.pid)
            if after is not None and self.seconds >= after:
                os.kill(self.pid, number)
                self.signalled = self.seconds, time.monotonic() - self.begun
                after = None
            time.sleep(0.001)
        return self.code


def computed(pid: int) -> float:
    """The seconds of processor time of a process: unlike the time of day, the same on a busy machine. Linux only."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def run_here(arguments: list[object]) -> None:
    """Runs a command in this process, so that what it imports is there for those that are forked from it."""
    with open(os.devnull, "w") as nowhere, redirect_stdout(nowhere), redirect_stderr(nowhere), suppress(SystemExit):
        main([str(a) for a in arguments])


def start(arguments: list[object], said: Path = Path(os.devnull)) -> Process:
    pid = os.fork()
    if pid:
        return Process(pid)
    try:
        with said.open("w") as file:
            os.dup2(file.fileno(), 1)
            os.dup2(file.fileno(), 2)
        signal.signal(signal.SIGINT, signal.default_int_handler)
        main([str(a) for a in arguments])
    except SystemExit as ended:
        os._exit(int(ended.code or 0))
    except BaseException:  # a signal before or after the command itself
        os._exit(130)
    os._exit(99)


def untimed(value: Any) -> Any:
    """JSON without what differs between runs."""
    if isinstance(value, dict):
        return {key: untimed(item) for key, item in value.items() if not key.endswith(TIMED)}
    return [untimed(item) for item in value] if isinstance(value, list) else value


def made(root: Path) -> State:
    """What stands below a folder, without times, and pages without certificates' times."""
    found = state(root)
    for name, content in found.items():
        if name.endswith(".json"):
            found[name] = json.dumps(untimed(json.loads(content)), sort_keys=True).encode()
    return {name: content for name, content in found.items() if not name.endswith((".md", ".html", ".pt", ".svg"))}


class Trial:
    """One command at one moment."""

    def __init__(self, name: str, command: Command, root: Path, seconds: float, expected: State) -> None:
        self.name, self.command, self.root = name, command, root
        self.seconds, self.expected = seconds, expected
        self.finds: list[str] = []

    def find(self, wrong: bool, text: str) -> None:
        if wrong:
            self.finds.append(text)

    def run(self, rng: random.Random) -> str:
        """What happened, in a word."""
        self.root.mkdir()
        self.command.prepare(self.root)
        place, arguments = self.root / self.command.place, self.command.arguments(self.root)
        if self.name not in ("train", "bench") and rng.random() < 0.5:  # over an old one, with a file of the user
            self.find(start(arguments).end() != 0, "the first run failed")
            if place.is_dir():
                (place / "thesis.tex").write_text("mine")
        number = rng.choices([*SIGNALS], [0.6, 0.25, 0.15])[0]
        late = rng.random() < 0.5  # many in the last part, in which most is written
        after = self.seconds * (rng.uniform(0.75, 1.05) if late else rng.uniform(0, 1))
        before, said = state(self.root), self.root.with_suffix(".said")
        process = start(arguments, said)
        code = process.end(after, number)
        if code == INTERRUPTED and number == signal.SIGINT:
            late, text = process.since()[0], said.read_text()
            self.find(late > PROMPT, f"it went on for {late:.1f} seconds")
            self.find(text.count("error: interrupted") > 1 or not text.endswith("error: interrupted\n"), f"said {text}")
        self.find(code not in (0, *SIGNALS[number]), f"exit code {code}: {said.read_text()[-300:]}")
        self.find("Traceback" in said.read_text(), f"a traceback: {said.read_text()[-600:]}")
        left = litter(self.root)
        self.find(len([name for name in left if name.endswith(".circuitc")]) > 1, f"litter: {left}")
        self.find(bool(left) and (number != signal.SIGKILL and code != -signal.SIGTERM), f"litter: {left}")
        files = place.is_file() or (place.is_dir() and any(p.name != "thesis.tex" for p in place.iterdir()))
        self.find(files and not self.command.whole(place), "half-written")
        mine = {name for name in before if name.endswith("thesis.tex")}
        self.find(not mine <= state(self.root).keys(), "a file of the user is gone")
        if not (self.name == "train" and (place / "config.json").exists() and code == 0):
            again = start(arguments, said).end()
            finished = self.name == "train" and "the checkpoint is finished" in said.read_text()
            self.find(again != 0 and not finished, f"again: exit code {again}: {said.read_text()[-300:]}")
        self.find(bool(litter(self.root)), f"litter at the end: {litter(self.root)}")
        now = {name: content for name, content in made(self.root).items() if not name.endswith("thesis.tex")}
        different = sorted(
            name for name in now.keys() | self.expected.keys() if now.get(name) != self.expected.get(name)
        )
        self.find(bool(different), f"other bytes than a run that nothing stopped: {different}")
        return f"{signal.Signals(number).name} {'finished' if code == 0 else 'stopped'}"


def trials(moments: int, seed: int, at: Path, only: list[str] | None) -> int:
    """Runs them and prints counts; how many found something."""
    temporary = at / "tmp"
    temporary.mkdir()
    tempfile.tempdir = str(temporary)
    os.environ["TMPDIR"] = str(temporary)
    known, found, counts = commands(at, run_here), 0, Counter[str]()
    known = {name: known[name] for name in only or known}
    clean: dict[str, tuple[float, State]] = {}
    for name, command in known.items():
        root = at / f"clean-{name}"
        root.mkdir()
        command.prepare(root)
        run_here(command.arguments(root))
        shutil.rmtree(root)
        root.mkdir()
        command.prepare(root)
        process = start(command.arguments(root), at / "clean.said")
        if process.end() != 0:
            raise SystemExit(f"{name}: {(at / 'clean.said').read_text()}")
        clean[name] = process.seconds, made(root)
        print(f"{name}: {clean[name][0]:.1f} s", flush=True)
    for i in range(moments):
        name = [*known][i % len(known)]
        trial = Trial(name, known[name], at / f"moment-{i}", *clean[name])
        outcome = trial.run(random.Random(f"{seed} {i}"))
        counts[f"{name}: {outcome}"] += 1
        for text in trial.finds:
            print(f"moment {i}, {name}, {outcome}: {text}", flush=True)
        found += bool(trial.finds)
        if not trial.finds:
            shutil.rmtree(trial.root)
    for outcome, count in sorted(counts.items()):
        print(f"{count:4} {outcome}")
    rest = [path.name for path in temporary.iterdir() if path.name.startswith("circuitc")]
    print(f"{moments} moments, {found} with a find; left among temporary files: {rest or 'nothing'}")
    return found + len(rest)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--moments", type=int, default=200)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--only", nargs="+", metavar="COMMAND")
    given = parser.parse_args()
    torch.set_num_threads(1)
    os.environ.update(OMP_NUM_THREADS="1", TOKENIZERS_PARALLELISM="false")  # a forked process has no other threads
    with ExitStack() as stack:
        stack.enter_context(short_checks_of("cli"))
        stack.enter_context(exported_once())
        patch = stack.enter_context(MonkeyPatch.context())
        set_all(patch, {**FEWER, **FASTER})
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="faults-")))
        wrong = trials(given.moments, given.seed, folder, given.only)
    sys.exit(wrong != 0)
