"""Is it faithful? A table of the scores under each ablation, and one line for each other test of the suite."""

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
    "counterfactual": "values on the counterfactual prompt",
    "counterfactual_subset": "half counterfactual, half live",
    "none": "all live: the model, calibrated",
    "resample_task": "values on another prompt",
    "resample_corpus": "values on corpus text",
    "resample_per_node": "values on corpus text, one per node",
    "resample_same_token": "values on corpus text, same token",
    "adversarial": "the worst subset live",
    "adversarial_counterfactual": "counterfactual, worst subset live",
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
    """The name of each test and what it found, or why it could not be made."""
    for name, found in tests.items():
        yield name, f"not measured: {found['reason']}" if "reason" in found else LINES[name](found)


def _agreement(found: dict[str, Any]) -> str:
    places = {
        "prompts": "of prompts",
        "where_model_is_wrong": "where the model is wrong",
        "corpus": "of text",
        "corpus_answering": "where the model answers",
    }
    said = [f"{found[key]['agree']:.1%} {what}" for key, what in places.items() if "agree" in found.get(key, {})]
    return "agrees with the model on " + ", ".join(said)


def _necessity(found: dict[str, Any]) -> str:
    without, random = number(found["loss"]), number(found["random"]["loss"])
    return f"the model without these nodes has loss {without}, without as many random ones {random}"


def _completeness(found: dict[str, Any]) -> str:
    halves, single = (number(found[part]["difference"]) for part in ("halves", "single"))
    return f"without a random half, the losses of circuit and model differ by {halves}; without one node, by {single}"


def _minimality(found: dict[str, Any]) -> str:
    parts = [f"{found[x]['minimal']} of {found[x]['tried']} {x}" for x in ("nodes", "edges") if x in found]
    return f"{' and '.join(parts)} matter more than random additions"


def _interchange(found: dict[str, Any]) -> str:
    parts = [
        f"{found[ablation]['agree']:.1%} ({ablation})"
        for ablation in ("counterfactual", "resample_task")
        if "agree" in found.get(ablation, {})
    ]
    return f"agrees with the model when one node is patched in both: {', '.join(parts)}"


def _fidelity(found: dict[str, Any]) -> str:
    parts = [f"{number(found[on]['median'])} on {on}" for on in ("prompts", "corpus") if "median" in found[on]]
    return f"unexplained variance of the median node: {', '.join(parts) or 'nodes are constant'}"


def _attention(found: dict[str, Any]) -> str:
    mean, worst = number(found["mean"]), number(found["worst"])
    return f"patterns differ from the model's by {mean} (0 to 1); {found['worst_head']} by {worst}"


def _norms(found: dict[str, Any]) -> str:
    parts = [
        f"{number(found[t]['frozen'])}, with its own {number(found[t]['live'])} ({t})"
        for t in ("mean", "counterfactual")
    ]
    return f"loss with the model's norm scales {', '.join(parts)}"


def blame_line(found: dict[str, Any]) -> str:
    """Under which ablation the circuit agrees least with the model, and what keeping the worst dropped nodes gives."""
    worst = min(found, key=lambda ablation: float(found[ablation]["agree"]))
    nodes = [each["node"] for each in found[worst]["nodes"]]
    if not nodes:
        return f"no single dropped node does much damage ({worst})"
    before, after = found[worst]["agree"], found[worst]["together"]["agree"]
    return f"{', '.join(nodes)} do most damage ({worst}): kept too, agreement goes from {before:.1%} to {after:.1%}"


LINES: dict[str, Callable[[dict[str, Any]], str]] = {
    "agreement": _agreement,
    "necessity": _necessity,
    "completeness": _completeness,
    "minimality": _minimality,
    "interchange": _interchange,
    "fidelity": _fidelity,
    "attention": _attention,
    "norms": _norms,
    "blame": blame_line,
}
