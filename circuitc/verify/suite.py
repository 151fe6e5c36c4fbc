"""Is it faithful? Runs all tests of a circuit against its model, for the certificate."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from circuitc.circuit.calibration import RAW
from circuitc.inputs.natural.labelled import Natural
from circuitc.search.ablations import REPORTED
from circuitc.verify.adversarial import adversarial
from circuitc.verify.agreement import agreement
from circuitc.verify.attention import attention
from circuitc.verify.blame import blame
from circuitc.verify.completeness import completeness
from circuitc.verify.equal import equivalence
from circuitc.verify.fidelity import fidelity
from circuitc.verify.interchange import interchange
from circuitc.verify.minimality import minimality
from circuitc.verify.natural import NO_FINDER, measure_natural
from circuitc.verify.necessity import necessity
from circuitc.verify.norms import norms
from circuitc.verify.subject import Subject

TESTS: dict[str, Callable[[Subject], dict[str, Any]]] = {
    "agreement": agreement,
    "necessity": necessity,
    "completeness": completeness,
    "minimality": minimality,
    "interchange": interchange,
    "fidelity": fidelity,
    "attention": attention,
    "norms": norms,
    "blame": blame,
}
"""The tests other than ablations, by their name in the certificate's ``tests``."""


def measure(subject: Subject, natural: Natural | None) -> dict[str, Any]:
    """Everything that can be measured with a circuit, its checkpoint and held-out prompts, without a search.

    ``natural`` are the task's natural prompts, None if the task does not say where its question is due in code.
    """
    subject.progress("checking the program against the ablated model")
    equal = equivalence(subject.circuit, subject.ckpt, subject.source, subject.prompts, subject.seed)
    report = {"equivalence": equal, **losses(subject)}
    subject.progress("testing faithfulness")
    report["faithfulness"] = faithfulness(subject)
    report["tests"] = {}
    for name, test in TESTS.items():
        subject.progress(f"testing faithfulness: {name}")
        report["tests"][name] = test(subject)
    subject.progress("testing on natural prompts")
    report["natural"] = {"reason": NO_FINDER} if natural is None else measure_natural(subject, natural)
    return report


def losses(subject: Subject) -> dict[str, Any]:
    """The scores of the model, and of the circuit with and without its calibration, on held-out prompts."""
    ours = subject.program_answers
    answers = {
        "model": subject.model_answers,
        "circuit": subject.circuit.calibration(ours),
        "circuit_uncalibrated": RAW(ours),
    }
    scores = {who: subject.score(x) for who, x in answers.items()}
    names = ("loss", "loss_ci", "accuracy", "accuracy_ci", "auc", "kl")
    report: dict[str, Any] = {name: {who: found[name] for who, found in scores.items()} for name in names}
    report["accuracy"]["n"] = len(ours)
    return report


def faithfulness(subject: Subject) -> dict[str, Any]:
    """All scores under every reported ablation and under the worst subsets, with one fixed calibration."""
    report = {ablation: subject.score(subject.answers(subject.mask, ablation)) for ablation in REPORTED}
    report["resample_same_token"]["matched"] = matched(subject)
    return {**report, **adversarial(subject)}


def matched(subject: Subject) -> float:
    """The fraction of the prompts' tokens that occur in the corpus."""
    prompts = subject.prompts
    there = np.arange(prompts.tokens.shape[1]) < prompts.lengths[:, None]
    return float(np.isin(prompts.tokens[there], subject.ckpt.corpus).mean())
