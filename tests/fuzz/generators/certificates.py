"""Changed folders of circuits: ``circuitc verify`` refuses each, or one of its claims fails.

A leaf is changed, taken away, of another type or one more, and the digest made again or not; or bytes of a file change.
"""

from __future__ import annotations

import contextlib
import io
import json
import re
import shutil
from pathlib import Path

import numpy as np
import pytest
import torch
import typer
from checkpoints import make_letters
from short import FUZZED, set_all

import circuitc
from circuitc.cli import app
from circuitc.cli.errors import guarded
from circuitc.driver.given_mask import with_task
from circuitc.emit.folder import certificate_digest
from circuitc.inputs import source_graph
from circuitc.testing.by_hand import graph_of
from circuitc.verify import suite
from circuitc.verify.drawing import DRAWING
from fuzz.drawings import shown
from fuzz.found import WrongError
from fuzz.mutations import another, damaged, text_of

ANSWER = (3, 7)
RECORDED = re.compile(r"digest|rounded\.search.*|checkpoint(\.(name|path))?|machine.*|seconds|passes\.\d+\.seconds")
"""What cannot be measured again: with the digest made again, another value may pass."""


class Generator:
    name = "certificates"

    def __init__(self, seed: int, folder: Path, patch: pytest.MonkeyPatch) -> None:
        torch.set_num_threads(1)
        self.seed = seed
        set_all(patch, FUZZED)
        patch.setattr(suite, "TESTS", {})
        patch.setattr(source_graph, "model_graph", lambda ckpt, also=(): graph_of(ckpt.model, also))
        self.checkpoint = make_letters(folder / "letters")
        self.right = [folder / "alone", folder / "with task"]
        self.changed = folder / "changed"
        make(self.checkpoint, self.right, folder)
        for right in self.right:
            code, said = verify(right, self.checkpoint)
            if code:
                raise RuntimeError(f"{right} does not verify: {said}")

    def case(self, number: int) -> dict[str, int]:
        rng = np.random.default_rng([self.seed, number])
        right = self.right[int(rng.random() < 0.3)]
        shutil.rmtree(self.changed, ignore_errors=True)
        shutil.copytree(right, self.changed)
        path = self.changed / "certificate.json"
        before = json.loads(path.read_text())
        if rng.random() < 0.6:
            after, place, way = another(before, rng)
            what, free = f"{'.'.join(map(str, place))} {way}", None
            if rng.random() < 0.7 and isinstance(after, dict):
                after["digest"] = certificate_digest(after)
                free = "recorded" if RECORDED.fullmatch(".".join(map(str, place))) else None
            if text_of(after) == text_of(before):
                return {"cases": 0}
            path.write_text(text_of(after))
            kind = re.sub(r"\.\d+", ".N", what)
        else:
            files = sorted(self.changed.iterdir())
            file = files[int(rng.integers(len(files)))]
            data = file.read_bytes()
            made = damaged(data, rng)
            file.write_bytes(made)
            if made == data or (file == path and same_json(made, before)):
                return {"cases": 0}
            what = kind = f"bytes of {file.name}"
            free = "only places" if file.name == DRAWING and shown(made) == shown(data) else None
        code, said = verify(self.changed, self.checkpoint)
        if code not in (1, 2) or "a defect of circuitc" in said:
            if free is not None and code == 0:
                return {"cases": 1, free: 1}
            raise WrongError(f"exit {code} after {kind}", f"{what}: exit {code}\n{said[-1500:]}")
        return {"cases": 1, "a claim fails" if code == 1 else "refused": 1}


def make(checkpoint: Path, folders: list[Path], scratch: Path) -> None:
    """Writes a circuit alone, and the same with a task."""
    ckpt = circuitc.load(checkpoint)
    rng = np.random.default_rng(1)
    mask = {site: rng.random(len(mean)) < 0.15 for site, mean in ckpt.means.items()}
    circuit = circuitc.compile(ckpt, mask, ckpt.means, ANSWER)
    circuit.save(folders[0])
    rows = [
        {"prompt": rng.integers(0, 200, 5).tolist(), "answer": a, "alternative": b}
        for a, b in (ANSWER, ANSWER[::-1]) * 20
    ]
    (scratch / "pairs.jsonl").write_text("\n".join(map(json.dumps, rows)))
    with_task(circuit, ckpt, circuitc.read_pairs(scratch / "pairs.jsonl")).save(folders[1])


def verify(folder: Path, checkpoint: Path) -> tuple[int, str]:
    """The exit code of ``circuitc verify``, and what it said."""
    said = io.StringIO()
    with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
        arguments = ["verify", str(folder), "--checkpoint", str(checkpoint)]
        code = guarded(typer.main.get_command(app), arguments)
    return code, said.getvalue()


def same_json(data: bytes, value: object) -> bool:
    try:
        return text_of(json.loads(data)) == text_of(value)
    except ValueError:
        return False
