"""Compiling whatever is asked for, and the same bytes each time."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from small import small_extraction

import circuitc
from circuitc.ir.tolerance import EXACT_TOLERANCE
from circuitc.verify import equal


@pytest.mark.parametrize(("name", "count"), [("tinypython-dense", 12), ("tinypython-sparse", 30)])
def test_any_mask_compiles_as_exactly(name: str, count: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(equal, "RANDOM_SEQUENCES", 48)
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
    small_extraction(tmp_path / "one")
    monkeypatch.setenv("PYTHONHASHSEED", "1" if os.environ.get("PYTHONHASHSEED") != "1" else "2")
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(path for path in sys.path if path))
    jitter = os.environ.get("JITTER")
    machine = f"import jitter; jitter.install({int(jitter)}); " if jitter else ""
    script = f"{machine}import sys, small; small.small_extraction(sys.argv[1])"
    subprocess.run([sys.executable, "-c", script, str(tmp_path / "two")], check=True)
    drawn = ("circuit.py", "circuit.dot", "circuit.json")
    for file in (*drawn, *(f"{name}.{kind}" for name in ("circuit", "rounded") for kind in ("circ", "safetensors"))):
        assert (tmp_path / "one" / file).read_bytes() == (tmp_path / "two" / file).read_bytes(), file
