"""Ctrl-C at moments all over a command, in a process that also imports and ends as a user's command does.

    python tests/ctrl_c.py --moments 20 --seed 0 --only verify

Each ends within a second, with exit code 130 and one line, ``error: interrupted``; what it writes is absent or whole,
what it reads is unchanged, and nothing is left over. It takes about a minute for each moment on one core, is no
part of the suite, and needs Linux. tests/faults.py also kills, and finds out whether the same command then goes on.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import signal
import sys
import tempfile
from pathlib import Path

from faults import PROMPT, Command, Process, commands
from faulty import litter, state

from circuitc.cli.errors import INTERRUPTED

NAMES = ("report", "explain", "verify", "compile")
FIRST = 0.1
"""Seconds of processor time before which Python itself has not begun to run circuitc."""
LINE = "error: interrupted\n"


def start(arguments: list[object], said: Path) -> Process:
    """The command with its errors in ``said``; Ctrl-C reaches it, as it would not reach a shell's background job."""
    command = [sys.executable, "-m", "circuitc", *map(str, arguments)]
    files = [
        (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0),
        (os.POSIX_SPAWN_OPEN, 2, str(said), os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600),
    ]
    return Process(os.posix_spawn(command[0], command, os.environ, file_actions=files, setsigdef=[signal.SIGINT]))


def finished(arguments: list[object], at: Path) -> float:
    """Runs a command to its end; the seconds of processor time that it took."""
    process = start(arguments, at / "said")
    if process.end() != 0:
        raise SystemExit(f"{arguments[0]}: {(at / 'said').read_text()}")
    return process.seconds


def moment(command: Command, root: Path, after: float) -> tuple[str, list[str]]:
    """What happened when Ctrl-C came after so many seconds, and what was wrong."""
    root.mkdir()
    command.prepare(root)
    before, said = state(root), root.with_suffix(".said")
    process = start(command.arguments(root), said)
    code, wrong = process.end(after, signal.SIGINT), []
    if code == 0:
        return "finished", wrong
    late, waited = process.since()
    text, place = said.read_text(), root / command.place
    if code != INTERRUPTED:
        wrong.append(f"exit code {code}")
    if text != LINE:
        wrong.append(f"it said {text[-600:]!r}")
    if late > PROMPT:
        wrong.append(f"it went on for {late:.2f} seconds")
    if left := litter(root):
        wrong.append(f"litter: {left}")
    if any(state(root).get(name) != content for name, content in before.items()):
        wrong.append("what was there is changed")
    if state(root) != before and not command.whole(place):
        wrong.append("half-written")
    return f"stopped in {late:.2f} s of processor time, {waited:.2f} s of day", wrong


def main(moments: int, seed: int, names: list[str], at: Path) -> int:
    """Runs the moments of each command, one at a time, and prints each; how many found something."""
    known, found = commands(at, lambda arguments: finished(arguments, at)), 0
    for name in names:
        clean = at / f"clean-{name}"
        clean.mkdir()
        known[name].prepare(clean)
        seconds, rng = finished(known[name].arguments(clean), at), random.Random(f"{seed} {name}")
        print(f"{name}: {seconds:.1f} s of processor time", flush=True)
        for i in range(moments):
            after = FIRST + (seconds - FIRST) * (i + rng.random()) / moments
            outcome, wrong = moment(known[name], at / f"{name}-{i}", after)
            print(f"{name} at {after:.2f} s: {outcome}{''.join(f'; {text}' for text in wrong)}", flush=True)
            found += bool(wrong)
            shutil.rmtree(at / f"{name}-{i}")
    print(f"{len(names)} commands, {moments} moments of each, {found} with a find")
    return found


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--moments", type=int, default=20, help="of each command")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--only", nargs="+", default=list(NAMES), metavar="COMMAND")
    given = parser.parse_args()
    root = str(Path(__file__).parents[1])
    os.environ.update(PYTHONPATH=root, OMP_NUM_THREADS="1", TOKENIZERS_PARALLELISM="false")
    with tempfile.TemporaryDirectory(prefix="ctrl-c-") as folder:
        wrong = main(given.moments, given.seed, given.only, Path(folder))
    sys.exit(wrong != 0)
