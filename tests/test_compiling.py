"""Compiling whatever is asked for, and the same bytes each time."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

import circuitc
from circuitc.extract import EXACT_PASSES
from circuitc.pipeline import EXACT_TOLERANCE
from circuitc.verify import equal

TASK = "single_double_quote"


@pytest.mark.parametrize(("name", "count"), [("tinypython-dense", 12), ("tinypython-sparse", 30)])
def test_any_mask_compiles_as_exactly(name: str, count: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(equal, "RANDOM_SEQUENCES", 128)
    ckpt = circuitc.load(name)
    rng = np.random.default_rng(7)
    mask = {}
    for site, mean in ckpt.means.items():
        mask[site] = np.zeros(len(mean), dtype=bool)
        mask[site][rng.choice(len(mean), min(count, len(mean)), replace=False)] = True
    circuit = circuitc.compile(ckpt, mask, ckpt.means, (404, 407))
    assert circuit.certificate["equivalence"]["max_abs_error"] <= EXACT_TOLERANCE
    # Of a sparse model's random nodes some lead nowhere; none is added.
    assert count * len(mask) * 2 // 3 < len(circuit.nodes) <= count * len(mask)
    assert all((keep <= mask[site]).all() for site, keep in circuit.mask.items())


def test_the_same_seed_gives_the_same_bytes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Between processes, so that no order may come from a hash or an address."""
    script = (
        "import sys, circuitc, circuitc.selection as selection\n"
        "from circuitc.verify import equal, suite\n"
        "selection.SELECT_PAIRS = selection.REPORT_PAIRS = 32\n"
        "equal.RANDOM_SEQUENCES = equal.TEXT_SEQUENCES = 16\n"
        "suite.TESTS = {name: suite.TESTS[name] for name in ('agreement', 'necessity')}\n"
        "passes, folder = sys.argv[1:]\n"
        "ckpt = circuitc.load('tinypython-sparse')\n"
        f"circuitc.extract(ckpt, '{TASK}', objective='mean', nulls=0, passes=passes, seed=3).save(folder)\n"
    )
    passes = f"learn-mask{{target=0.5,objective=mean,steps=40}},{EXACT_PASSES}"
    for name, hash_seed in (("one", "1"), ("two", "2")):
        monkeypatch.setenv("PYTHONHASHSEED", hash_seed)
        subprocess.run([sys.executable, "-c", script, passes, str(tmp_path / name)], check=True)
    drawn = ("circuit.py", "circuit.dot", "circuit.json")
    for file in (*drawn, *(f"{name}.{kind}" for name in ("circuit", "rounded") for kind in ("circ", "safetensors"))):
        assert (tmp_path / "one" / file).read_bytes() == (tmp_path / "two" / file).read_bytes(), file
