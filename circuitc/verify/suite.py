"""Is it faithful? All tests of a circuit against the original model, as the certificate holds them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from circuitc.calibration import RAW, accuracy, task_loss
from circuitc.tiers import REPORTED
from circuitc.verify.equal import equivalence
from circuitc.verify.subject import Subject

TESTS: dict[str, Callable[[Subject], dict[str, Any]]] = {}
"""The tests beside the tiers, by their name in the certificate's ``tests``: a line each."""


def measure(subject: Subject) -> dict[str, Any]:
    """All that can be measured on a circuit and its checkpoint alone, with fresh prompts."""
    subject.progress("checking the program against the ablated model")
    equal = equivalence(subject.circuit, subject.ckpt, subject.source, subject.prompts, subject.seed)
    report = {"equivalence": equal, **losses(subject)}
    subject.progress("testing faithfulness")
    report["faithfulness"] = faithfulness(subject)
    report["tests"] = {}
    for name, test in TESTS.items():
        subject.progress(f"testing faithfulness: {name}")
        report["tests"][name] = test(subject)
    return report


def losses(subject: Subject) -> dict[str, Any]:
    """Task loss in nats (mean over both sides of all pairs), accuracy, and agreement with the model."""
    model, ours, signs = subject.model_answers, subject.program_answers, subject.prompts.signs
    calibrated = subject.circuit.calibration(ours)
    wrong = signs * model <= 0
    agree = np.sign(calibrated) == np.sign(model)
    return {
        "loss": {
            "model": task_loss(model, signs),
            "circuit": task_loss(calibrated, signs),
            "circuit_uncalibrated": task_loss(RAW(ours), signs),
        },
        "accuracy": {
            "model": accuracy(model, signs),
            "circuit": accuracy(calibrated, signs),
            "circuit_uncalibrated": accuracy(ours, signs),
            "n": len(signs),
        },
        "agreement": {
            "all": float(agree.mean()),
            "where_model_is_wrong": float(agree[wrong].mean()) if wrong.any() else None,
            "model_wrong": int(wrong.sum()),
        },
    }


def faithfulness(subject: Subject) -> dict[str, Any]:
    """All scores under every tier, with the one frozen calibration."""
    return {tier: subject.score(subject.answers(subject.mask, tier)) for tier in REPORTED}
