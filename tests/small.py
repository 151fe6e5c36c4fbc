"""A search in a shipped checkpoint that is cut short, for tests that need one twice, in processes of their own."""

from __future__ import annotations

from pathlib import Path

from pytest import MonkeyPatch
from short import LITTLE_CODE, set_all

import circuitc
from circuitc.driver.defaults import EXACT_PASSES

FEWER = {
    ("circuitc.inputs.splits", "SELECT_PAIRS"): 16,
    ("circuitc.inputs.splits", "REPORT_PAIRS"): 16,
    ("circuitc.driver.extract", "PASS_PROBE"): (16, 8),
    ("circuitc.verify.equal", "RANDOM_SEQUENCES"): 16,
    ("circuitc.verify.equal", "TEXT_SEQUENCES"): 16,
    ("circuitc.verify.adversarial", "STEPS"): 1,
    ("circuitc.verify.suite", "TESTS"): {},
    ("circuitc.ir.prove.workspace", "WORK"): 2**10,
    ("circuitc.inputs.natural.code", "library"): lambda: LITTLE_CODE,
    ("circuitc.driver.natural", "PAIRS"): 8,
    ("circuitc.driver.rounding", "MOST_ATTEMPTS"): 2,
    ("circuitc.emit.diagram.place", "STEPS"): 30_000,
}


def small_extraction(folder: str | Path) -> None:
    """Writes its circuit, with all that is drawn and rounded, whatever else is made shorter in this process."""
    with MonkeyPatch.context() as patch:
        set_all(patch, FEWER)
        passes = f"learn-mask{{target=0.5,objective=mean,steps=40,single-removal-limit=8}},{EXACT_PASSES}"
        ckpt = circuitc.load("tinypython-sparse")
        circuit = circuitc.extract(ckpt, "single_double_quote", objective="mean", controls=0, passes=passes, seed=3)
        circuit.save(folder)
