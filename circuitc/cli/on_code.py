"""Is it true on real code? What a certificate says of natural prompts, in lines and in doubts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from circuitc.cli.faithful import blame_line
from circuitc.cli.output import number
from circuitc.emit.verdict import LOW, undecided


def natural_lines(natural: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """What was measured and what was found, or the reason why nothing was measured."""
    if "reason" in natural:
        yield "not measured", natural["reason"]
        return
    model, circuit, agree = natural["model"], natural["circuit"], natural["agree"]
    yield (
        "model",
        f"right on {model['accuracy_real']:.1%} of real and {model['accuracy_edited']:.1%} of edited prompts, "
        f"on both of a pair in {model['both_right']:.1%}",
    )
    if not model["piece_decides"]:
        yield "piece", undecided(model["both_right"])
    yield (
        "circuit",
        f"right on {circuit['accuracy']:.1%}, loss {number(circuit['loss'])}, KL to the model {number(circuit['kl'])}",
    )
    yield (
        "agreement",
        "agrees with the model on "
        + ", ".join(f"{share(agree[key])} {where}" for key, where in PLACES.items() if agree[key]["n"]),
    )
    yield "ablations", ", ".join(f"{share(agree[key])} with {what}" for key, what in REPLACED.items())
    fidelity, attention = natural["fidelity"], natural["attention"]
    if "median" in fidelity:
        yield "fidelity", f"unexplained variance of the median node: {number(fidelity['median'])}"
    if "mean" in attention:
        yield "attention", f"patterns differ from the model's by {number(attention['mean'])} (0 to 1)"
    yield "blame", blame_line(natural["blame"])


PLACES = {
    "all": "of all prompts",
    "where_model_is_right": "where the model is right",
    "where_model_is_wrong": "where it is wrong",
}
REPLACED = {
    "counterfactual": "values of the counterfactual prompt in dropped nodes",
    "resample_same_token": "values of another place with the same token",
    "no_nodes": "no node kept",
}


def share(agree: dict[str, Any]) -> str:
    """A share with its 95 % interval and the number of prompts."""
    low, high = agree["agree_ci"]
    return f"{agree['agree']:.1%} ({low:.0%} to {high:.0%}, n = {agree['n']})"


def natural_doubts(natural: dict[str, Any]) -> Iterator[str]:
    """What a user should know before believing that a circuit is the model's way on real code."""
    if "reason" in natural:
        yield f"the circuit is not tested on real code: {natural['reason']}"
        return
    model, agree = natural["model"], natural["agree"]["all"]
    if not model["piece_decides"]:
        yield f"on real code {undecided(model['both_right'])}; the circuit describes what the model does on templates"
    elif agree["agree"] < LOW:
        yield f"on real code the circuit agrees with the model on {agree['agree']:.1%} of prompts only"
