"""Is it faithful? The scores under all ablations as a table, and every other test of the suite in a line."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from circuitc.cli.output import number

WHO = {
    "model": "the original model",
    "circuit": "the program, calibrated",
    "circuit_uncalibrated": "the same, not calibrated",
}
ABLATIONS = {
    "mean": "dropped nodes at their means",
    "mean_subset": "half at means, half live",
    "counterfactual": "the counterfactual prompt's values",
    "counterfactual_subset": "half opposite's, half live",
    "none": "all live: the model, calibrated alike",
    "resample_task": "another prompt's values",
    "resample_corpus": "corpus text's values",
    "resample_per_node": "corpus text's, each node its own",
    "resample_same_token": "corpus text's, the same token",
    "adversarial": "the worst subset live",
    "adversarial_counterfactual": "opposite's, worst subset live",
}
COLUMNS = ("  loss", "95 %", "accuracy", "AUC", "KL", "of", "")
NUMBERS = COLUMNS[:5]


def score_rows(certificate: dict[str, Any]) -> Iterator[tuple[str, ...]]:
    """A row of ``COLUMNS`` for the model, the circuit, and each ablation: loss and KL in nats."""
    for who, meaning in WHO.items():
        score = {key: certificate[key][who] for key in ("loss", "loss_ci", "accuracy", "auc", "kl")}
        yield (*_figures(score), who, meaning)
    for ablation, score in certificate["faithfulness"].items():
        yield (*_figures(score), ablation, ABLATIONS[ablation])


def _figures(score: dict[str, Any]) -> tuple[str, ...]:
    low, high = score["loss_ci"]
    figures = (number(score[key]) for key in ("accuracy", "auc", "kl"))
    return (number(score["loss"]), f"{number(low, 2)} – {number(high, 2)}", *figures)


def result_lines(tests: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """The name of each test, and what it found; of one that could not be made, why."""
    for name, found in tests.items():
        yield name, f"not measured: {found['reason']}" if "reason" in found else LINES[name](found)


def _agreement(found: dict[str, Any]) -> str:
    places = {
        "prompts": "prompts",
        "where_model_is_wrong": "(where the model is wrong)",
        "corpus": "text",
        "corpus_answering": "(where the model answers)",
    }
    said = [f"{found[key]['agree']:.1%} {what}" for key, what in places.items() if "agree" in found.get(key, {})]
    return "the model's answer on " + ", ".join(said)


def _necessity(found: dict[str, Any]) -> str:
    without, random = number(found["loss"]), number(found["random"]["loss"])
    return f"loss {without} of the model without these nodes, {random} without as many random ones"


def _completeness(found: dict[str, Any]) -> str:
    halves, single = (number(found[part]["difference"]) for part in ("halves", "single"))
    return f"losses of circuit and model are {halves} apart without a random half, {single} without a node"


def _minimality(found: dict[str, Any]) -> str:
    parts = [f"{found[x]['minimal']} of {found[x]['tried']} {x}" for x in ("nodes", "edges") if x in found]
    return f"{' and '.join(parts)} matter more than random ones that were added"


def _interchange(found: dict[str, Any]) -> str:
    parts = [
        f"{found[ablation]['agree']:.1%} ({ablation})"
        for ablation in ("counterfactual", "resample_task")
        if "agree" in found.get(ablation, {})
    ]
    return f"the model's answer with a node of both patched: {', '.join(parts)}"


def _fidelity(found: dict[str, Any]) -> str:
    parts = [f"{number(found[on]['median'])} on {on}" for on in ("prompts", "corpus") if "median" in found[on]]
    return f"the median node's variance unexplained: {', '.join(parts) or 'nodes are constant'}"


def _attention(found: dict[str, Any]) -> str:
    return f"patterns {number(found['mean'])} from the model's (0 to 1); {found['worst_head']} {number(found['worst'])}"


def _norms(found: dict[str, Any]) -> str:
    parts = [f"{number(found[t]['frozen'])}, live {number(found[t]['live'])} ({t})" for t in ("mean", "counterfactual")]
    return f"loss with the model's norm scales {', '.join(parts)}"


LINES: dict[str, Callable[[dict[str, Any]], str]] = {
    "agreement": _agreement,
    "necessity": _necessity,
    "completeness": _completeness,
    "minimality": _minimality,
    "interchange": _interchange,
    "fidelity": _fidelity,
    "attention": _attention,
    "norms": _norms,
}
