"""Is it true on real code? A circuit beside its model on natural prompts of files that nothing was chosen on."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import Any

import numpy as np

from circuitc.circuit.calibration import TIE, kl, leading
from circuitc.inputs.natural.labelled import CLEAR, Answered, Natural
from circuitc.inputs.natural.measure import natural_score
from circuitc.verify.agreement import agree
from circuitc.verify.attention import attention
from circuitc.verify.blame import blame
from circuitc.verify.fidelity import fidelity_on
from circuitc.verify.subject import F64, Subject

ABLATIONS = ("counterfactual", "resample_same_token")
"""Agreement is reported under these too. The program's own is that under ``mean``."""
NO_FINDER = "the task does not say where its question is due in code"
NONE_FOUND = "no question of this task was found in the code"


def about_code(natural: Natural) -> dict[str, Any]:
    """What the certificate says of the code: the number of files and their digest, and the digest of the prompts."""
    code = natural.code
    return {"files": len(code.files), "digest": code.digest, "own": code.own, "prompts": natural.digest}


def measure_natural(subject: Subject, natural: Natural) -> dict[str, Any]:
    """The certificate's section on natural prompts.

    ``model`` is how the model does on the held-out files, by the answers of the code, and whether the deciding piece
    decides (:mod:`circuitc.inputs.natural.measure`). ``circuit`` has the scores of the calibrated program. ``agree`` is
    how often the two lead with the same answer: on all prompts, where the model is right, where it is wrong, and where
    its answer is clear; and with dropped nodes replaced as under some ablations, or with no node kept at all, which is
    what the means alone know. ``correlation`` is that of the two differences of logits (Pearson). ``fidelity``,
    ``attention`` and ``blame`` are the tests of the same names.
    """
    report = {"code": about_code(natural), "select": _counts(natural.select), "report": _counts(natural.report)}
    held_out = natural.report
    if not held_out.pairs:
        return {**report, "reason": NONE_FOUND}
    on = replace(subject, prompts=held_out.prompts)
    model, ours = on.model_answers, on.circuit.calibration(on.program_answers)
    right, clear = leading(model) == on.prompts.signs, np.abs(model) >= CLEAR
    score = natural_score(held_out.pairs, model)
    return {
        **report,
        "model": {**{k: v for k, v in asdict(score).items() if k != "pairs"}, "piece_decides": score.piece_decides},
        "circuit": on.score(ours),
        "agree": {
            "all": agree(model, ours, on.seed, sides=2),
            "where_model_is_right": agree(model[right], ours[right], on.seed),
            "where_model_is_wrong": agree(model[~right], ours[~right], on.seed),
            "where_model_is_clear": agree(model[clear], ours[clear], on.seed),
            **{ablation: _under(on, on.answers(on.mask, ablation)) for ablation in ABLATIONS},
            "no_nodes": _under(on, _without_nodes(on)),
        },
        "correlation": correlation(model, ours),
        "fidelity": fidelity_on(on),
        "attention": attention(on),
        "blame": blame(on),
    }


def _counts(split: Answered) -> dict[str, int]:
    return {"pairs": len(split.pairs), "clear": len(split.clear)}


def _under(subject: Subject, answers: F64) -> dict[str, Any]:
    """Agreement and KL to the model, in nats."""
    model = subject.model_answers
    return {**agree(model, answers, subject.seed, sides=2), "kl": kl(model, answers)}


def _without_nodes(subject: Subject) -> F64:
    """The answers with every node at its mean."""
    nothing = {site: np.zeros_like(keep) for site, keep in subject.mask.items()}
    return subject.answers(nothing, "mean", subject.source)


def correlation(a: F64, b: F64) -> float | None:
    """Pearson's; None if one of the two does not vary."""
    return float(np.corrcoef(a, b)[0, 1]) if min(np.ptp(a), np.ptp(b)) > TIE else None
