"""The verdict: what a certificate's figures say of a circuit, in a few lines. Every face shows these and no others.

The terminal, the report, notebooks and the certificate itself have the same words. ``circuitc verify`` makes the
verdict again from the certificate's figures.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from typing import Any

GOOD, FAIR, BAD = "green", "amber", "red"
LEVELS = (GOOD, FAIR, BAD)
"""Best first."""
CHANCE = 0.693
"""Nats, ln 2: the task loss of guessing."""
TARGET = 0.15
"""Nats: the target loss of a circuit that was not searched for."""
LOW = 0.9
"""With the model's answer on a smaller fraction of natural prompts, a circuit is not the model's way on real code."""
REST = {
    "means": ("mean",),
    "means in half of it": ("mean_subset",),
    "the counterfactual prompt": ("counterfactual", "counterfactual_subset"),
    "the same token elsewhere": ("resample_same_token",),
    "other text": ("resample_task", "resample_corpus", "resample_per_node"),
}
"""What the rest of the model may see, and the ablations that are about it."""


@dataclass(frozen=True)
class Part:
    """One answer, and whether it is good news: ``green``, ``amber`` (in part, or not measured) or ``red``."""

    text: str
    level: str


@dataclass(frozen=True)
class Line:
    """What was asked, and the answers to it."""

    asked: str
    parts: tuple[Part, ...]

    @property
    def text(self) -> str:
        """``Compiled exactly: yes, proved.``"""
        return f"{self.asked}: {'; '.join(part.text for part in self.parts)}."

    @property
    def level(self) -> str:
        return worst(part.level for part in self.parts)


@dataclass(frozen=True)
class Verdict:
    """All lines. If the circuit fails what it claims, the first says so."""

    lines: tuple[Line, ...]

    @property
    def level(self) -> str:
        """Red if the circuit fails what it claims, green if it holds in every way, else amber."""
        found = worst(line.level for line in self.lines)
        return found if found == GOOD else BAD if self.lines[0].asked == FAILS else FAIR

    @property
    def text(self) -> str:
        return " ".join(line.text for line in self.lines)

    def to_json(self) -> dict[str, Any]:
        """The certificate's key ``verdict``."""
        lines = [
            {"asked": line.asked, "level": line.level, "parts": [asdict(part) for part in line.parts]}
            for line in self.lines
        ]
        return {"level": self.level, "lines": lines}


FAILS = "Fails what it claims"


def worst(levels: Iterator[str]) -> str:
    return max(levels, key=LEVELS.index, default=GOOD)


def verdict_of(certificate: Mapping[str, Any]) -> Verdict:
    """The verdict that follows from a certificate's figures. What was not measured is said or left out."""
    lines = [Line(FAILS, (Part(told, BAD),)) for told in failures(certificate)]
    if "equivalence" in certificate:
        lines.append(Line("Compiled exactly", (_compiled(certificate),)))
    if "faithfulness" not in certificate:
        lines.append(Line("Right on held-out prompts", (Part("not measured, compiled without a task", FAIR),)))
        return Verdict(tuple(lines))
    lines.append(Line("Right on held-out prompts", (_right(certificate),)))
    lines.append(Line("Holds when the rest of the model sees", tuple(_rest(certificate))))
    lines.append(Line("Answers as the model does on real code", (_on_code(certificate["natural"]),)))
    lines.append(Line("Better than chance controls", (_controls(certificate["controls"]),)))
    return Verdict(tuple(lines))


def failures(certificate: Mapping[str, Any]) -> Iterator[str]:
    """What the circuit claims and fails: to be the ablated model, and to survive the ablations of its objective."""
    if "equivalence" in certificate and not _equal(certificate):
        yield "the program is not the ablated model"
    if "faithfulness" not in certificate:
        return
    from circuitc.search.ablations import claimed  # imports PyTorch

    target, measured = certificate.get("target_loss", TARGET), certificate["faithfulness"]
    found = {name: float(measured[name]["loss"]) for name in claimed(certificate["objective"]) if name in measured}
    hardest = max(found, key=found.__getitem__, default=None)
    if hardest is not None and not found[hardest] <= target:
        yield (
            f"its loss on held-out prompts under the ablation '{hardest}' is {found[hardest]:.3f} nats, over {target:g}"
        )


def _equal(certificate: Mapping[str, Any]) -> bool:
    found = certificate["equivalence"]
    error = found["text_max_rel_error"] if _on_text(certificate) else found["max_rel_error"]
    return error is None or bool(error <= found["tolerance"])


def _on_text(certificate: Mapping[str, Any]) -> bool:
    """Whether a pass promises equal answers on prompts and text only."""
    from circuitc.circuit.circuit import text_only  # imports NumPy, and the command line this file

    return bool(text_only(dict(certificate)))


def _compiled(certificate: Mapping[str, Any]) -> Part:
    found = certificate["equivalence"]
    if not _equal(certificate):
        return Part(f"no, the answers differ by up to {found['max_abs_error']:.2g}", BAD)
    if _on_text(certificate):
        return Part("on prompts and text, not on all token sequences", FAIR)
    if all(step["proof"] in (None, "proved") for step in certificate["passes"]):
        return Part("yes, proved", GOOD)
    return Part(f"yes, on {found['sequences']:,} token sequences", GOOD)


def _right(certificate: Mapping[str, Any]) -> Part:
    ours, model = (certificate["accuracy"][who] for who in ("circuit", "model"))
    return Part(f"{ours:.1%} (the model {model:.1%})", _level(certificate["loss"]["circuit"], certificate))


def _rest(certificate: Mapping[str, Any]) -> Iterator[Part]:
    """For each thing that dropped nodes may see, whether the task loss stays low under every ablation of that kind."""
    measured = certificate["faithfulness"]
    for what, ablations in REST.items():
        losses = [float(measured[name]["loss"]) for name in ablations if name in measured]
        if losses:
            level = _level(max(losses), certificate)
            told = {GOOD: "yes", FAIR: f"in part ({_nats(max(losses))})", BAD: f"no ({_nats(max(losses))})"}
            yield Part(f"{what} {told[level]}", level)


def _level(loss: float, certificate: Mapping[str, Any]) -> str:
    """Good up to the target loss, bad from guessing on."""
    return GOOD if loss <= certificate.get("target_loss", TARGET) else FAIR if loss < CHANCE else BAD


def _nats(loss: float) -> str:
    return f"{loss:.2g} nats" if loss < 1 else f"{loss:.1f} nats"


def undecided(both_right: float) -> str:
    """What is said of a task whose piece does not decide: the model has two right answers in this share of pairs."""
    return f"the piece does not decide, as the model is right on both prompts of only {both_right:.0%} of pairs"


def _on_code(natural: Mapping[str, Any]) -> Part:
    if "reason" in natural:
        return Part(f"not measured, {natural['reason']}", FAIR)
    if not natural["model"]["piece_decides"]:
        return Part(undecided(natural["model"]["both_right"]), FAIR)
    agree, without = (natural["agree"][which]["agree"] for which in ("all", "no_nodes"))
    level = GOOD if agree >= LOW else FAIR if agree > without else BAD
    return Part(f"on {agree:.1%} of prompts (with no node kept {without:.1%})", level)


def _controls(controls: Mapping[str, Any]) -> Part:
    if not controls:
        return Part("not measured", FAIR)
    count = controls["n"]
    as_good = round(controls["p"] * (1 + count)) - 1
    return Part(f"{'no' if as_good else 'yes'}, {count - as_good} of {count}", BAD if as_good else GOOD)
