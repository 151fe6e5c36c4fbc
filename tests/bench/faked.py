"""Made-up results of a benchmark, in the form of real ones."""

from __future__ import annotations

from typing import Any

import numpy as np

from circuitc.bench.plan import Model, Plan
from circuitc.bench.settings import AGREE, CURVE_TARGETS, SECTIONS
from circuitc.bench.units import Result, Unit, machine
from circuitc.search.ablations import REPORTED

TASKS = ("single_double_quote", "bracket_counting", "set_or_string", "while_return_true", "else_elif", "var_swap")
PLAN = Plan(
    Model("tinypython-sparse", "a" * 64),
    Model("tinypython-dense", "b" * 64),
    TASKS,
    TASKS[:5],
    TASKS,
    robust=Model("tinypython-robust", "c" * 64),
)
FRONTIER = [(width, fraction) for width in (32, 64, 128) for fraction in (0.015, 0.06)]
KINDS = ("attn.act_in", "attn.q", "mlp.post_act", "mlp.resid_delta")


def units(
    plan: Plan = PLAN, sections: tuple[str, ...] = ("sizes", "methods", "curves", "sparsity", "faithful", "natural")
) -> list[Unit]:
    """The units of some sections; those of the frontier and of scale are :func:`others`."""
    return plan.units([name for name in SECTIONS if name in sections])


def others() -> list[Unit]:
    frontier = [Unit("frontier", {"d_model": width, "nonzero_fraction": fraction}) for width, fraction in FRONTIER]
    return [*frontier, *(Unit("scale", {"millions": n, "seed": 0}) for n in (1, 3, 10, 30, 100))]


def result(unit: Unit) -> Result:
    """A possible result of a unit; for ``var_swap`` there is no circuit."""
    whole: Result = {"kind": unit.kind, "options": dict(unit.options), "sha256": unit.sha256, "seconds": 1.0}
    whole["machine"] = machine()
    if unit.options.get("task") == "var_swap":
        return {**whole, "problem": "the whole model's task loss is 0.693 nats, so no circuit of it can reach 0.15"}
    return {**whole, "figures": FIGURES[unit.kind](unit)}


def _circuit(unit: Unit) -> dict[str, Any]:
    options = unit.options
    rng = np.random.default_rng(int(unit.key, 16))
    dense = options["checkpoint"].endswith("dense")
    size = (
        (60 if dense else 8) * CURVE_TARGETS[2] / options["target_loss"] * (3 if "attrib" in options["method"] else 1)
    )
    nodes = int(size * rng.uniform(0.7, 1.4)) + 1
    edges = int(nodes * (9 if dense else 0.7))
    return {
        "nodes": nodes,
        "edges": edges,
        "loss": {"model": 0.01, "circuit": options["target_loss"] * rng.uniform(0.5, 1.2)},
        "seconds": rng.uniform(10, 60),
        "work": {"model": int(rng.integers(8_000, 16_000)), "lowered": int(rng.integers(100_000, 200_000))},
        "passes": {"learn-mask": rng.uniform(5, 40), "tabulate": rng.uniform(0.1, 1)},
        "ablations": {ablation: options["target_loss"] * rng.uniform(0.2, 1.5) for ablation in REPORTED[:7]},
        "max_abs_error": 1e-14,
        "inverse": {"loss": rng.uniform(1, 6), "accuracy": rng.uniform(0.1, 0.6)},
        "binarised": {"loss": rng.uniform(0.1, 0.6), "accuracy": rng.uniform(0.7, 1), "bits": rng.uniform(0.4, 0.9)},
        "speed": {
            "model_seconds": 4e-4,
            "program_seconds": 1e-4,
            "speedup": 4.0,
            "model_operations": 10**7,
            "model_operations_nonzero": 10**6,
            "program_operations": 1234,
            "model_bytes": 2**22,
            "program_bytes": 2**17,
        },
    }


def _tuned(unit: Unit) -> dict[str, Any]:
    rng = np.random.default_rng(int(unit.key, 16))
    best = {"nodes": 30, "edges": int(rng.integers(18, 60)), "loss": 0.17, "seconds": 900.0}
    default = {**best, "edges": 3 * best["edges"], "work": {"model": 90_000, "lowered": 0}}
    return {
        **best,
        "reached": True,
        "work": {"model": 3_000_000, "lowered": 0},
        "default": default,
        "calibrated": {**best, "edges": best["edges"] - 6},
    }


def _sparsity(unit: Unit) -> dict[str, Any]:
    scale = 1.0 if "sparse" in unit.options["checkpoint"] else 0.05
    found = {kind: {"mean": 20.0 * scale * (i + 1), "median": 4.0 * scale} for i, kind in enumerate(KINDS)}
    return {"positions": 24576, "kurtosis": found, "all": {"mean": 20.0 * scale, "median": 8.0 * scale}}


def _frontier(unit: Unit) -> dict[str, Any]:
    width, fraction = unit.options["d_model"], unit.options["nonzero_fraction"]
    return {
        "d_model": width,
        "nonzero_fraction": fraction,
        "val_loss": 3.4 - 0.2 * np.log(width * fraction),
        "parameters": 30 * width**2,
        "nonzeros": int(30 * width**2 * fraction),
        "edges_geomean": 4.0 + 400 * fraction,
        "nodes_geomean": 6.0 + 100 * fraction,
    }


def _scale(unit: Unit) -> dict[str, Any]:
    millions = unit.options["millions"]
    seconds = {"load": 0.1 * millions, "trace": 0.2 * millions, "one step of learning": 0.3 * millions**0.8}
    return {"parameters": millions * 1e6, "seconds": seconds, "peak_gib": 0.4 + 0.02 * millions}


def _natural(unit: Unit) -> dict[str, Any]:
    rng, options = np.random.default_rng(int(unit.key, 16)), unit.options
    on_code = {
        "prompts": 512,
        "accuracy_real": 0.8,
        "alike": 0.4,
        "piece_decides": options["task"] != "set_or_string",
        "agree": {key: rng.uniform(0.5, 1) for key in AGREE},
        "kl": rng.uniform(0.05, 0.5),
        "unexplained": None if options["task"] == "var_swap" else rng.uniform(0.1, 1),
    }
    return {
        "nodes": int(rng.integers(5, 50)),
        "edges": int(rng.integers(5, 50)),
        "loss": rng.uniform(0.05, 0.2),
        "natural": None if options["task"] == "else_elif" else on_code,
        "seconds": rng.uniform(10, 60),
    }


FIGURES = {
    "circuit": _circuit,
    "natural": _natural,
    "tuned": _tuned,
    "sparsity": _sparsity,
    "frontier": _frontier,
    "scale": _scale,
}
