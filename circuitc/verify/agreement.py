"""Agreement: whether circuit and model give the same answer on prompts, on text, and where the model is wrong."""

from __future__ import annotations

from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from circuitc.circuit.answer import channels_of
from circuitc.circuit.calibration import leading
from circuitc.circuit.probe import Probe
from circuitc.search.streams import Stream
from circuitc.verify.equal import in_double, run_gold
from circuitc.verify.scores import interval, proportion
from circuitc.verify.subject import Subject

WINDOWS = 256  # of corpus text
SCANNED = 256  # corpus sequences that are searched for places with one of the two answers
MOST_LOGITS = 2**24  # per run of the model

F64 = NDArray[np.float64]


def agreement(subject: Subject) -> dict[str, Any]:
    """How often calibrated circuit and model lead with the same answer (the sign of the difference of the two logits),
    with its 95 % Wilson interval, and the mean absolute difference of the two differences, with its interval.

    ``prompts`` are the held-out prompts. ``where_model_is_wrong`` are the ones on which the model answers wrongly: a
    circuit that explains the model is wrong there too. ``corpus`` are the ends of windows of corpus text.
    ``corpus_answering`` are the places in it where one of the two answers is the model's first choice among all tokens;
    elsewhere the model favours neither. Agreement is that of Wang et al. 2022 and Conmy et al. 2023. It is measured off
    the task's prompts too, as Drori 2026 saw circuits fail there.
    """
    prompts, model, ours = subject.prompts, subject.model_answers, subject.circuit.calibration(subject.program_answers)
    wrong = leading(model) != prompts.signs
    report = {
        "prompts": agree(model, ours, subject.seed, sides=2),
        "where_model_is_wrong": agree(model[wrong], ours[wrong], subject.seed),
    }
    corpus = subject.ckpt.corpus
    if not corpus.size:
        return {**report, "corpus": {"reason": "the checkpoint comes without text"}}
    rng = Stream.AGREEMENT.generator(subject.seed)
    rows = rng.integers(0, len(corpus), WINDOWS)
    ends = rng.integers(1, corpus.shape[1] + 1, WINDOWS)
    answering = answering_places(subject, rng)
    return {
        **report,
        "corpus": _on_text(subject, corpus[rows], ends),
        "corpus_answering": _on_text(subject, corpus[answering[0]], answering[1]),
    }


def answering_places(subject: Subject, rng: np.random.Generator) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Up to ``WINDOWS`` prefixes of corpus sequences, ``(sequence: int[k], length: int[k])``.

    They are sampled from the prefixes after which one of the two answers has the model's largest logit.
    """
    corpus = subject.ckpt.corpus
    rows = np.sort(rng.permutation(len(corpus))[:SCANNED])
    together = max(1, MOST_LOGITS // (corpus.shape[1] * subject.ckpt.tokenizer.get_vocab_size()))
    first = [_first_choices(subject, corpus[part]) for part in np.array_split(rows, -(-len(rows) // together))]
    found = np.argwhere(np.isin(np.concatenate(first), channels_of(subject.circuit.answer)))
    found = found[np.sort(rng.permutation(len(found))[:WINDOWS])]
    return rows[found[:, 0]], found[:, 1] + 1


def _first_choices(subject: Subject, tokens: NDArray[np.int64]) -> NDArray[np.int64]:
    """The token with the model's largest logit, ``int64[rows, pos]``."""
    with torch.no_grad():
        return np.asarray(subject.ckpt.model(torch.as_tensor(tokens)).argmax(-1).cpu().numpy())


def _on_text(subject: Subject, tokens: NDArray[np.int64], lengths: NDArray[np.int64]) -> dict[str, Any]:
    if not len(tokens):
        return agree(np.zeros(0), np.zeros(0), subject.seed)
    probe = Probe(tokens, lengths)
    model = run_gold(in_double(subject.ckpt.model), subject.circuit.answer, probe)
    return agree(model, subject.circuit.calibration(probe.answers(subject.circuit.graph)), subject.seed)


def agree(model: F64, ours: F64, seed: int, sides: int = 1) -> dict[str, Any]:
    """The agreement of two sets of answers, ``f64[n]``. With ``sides=2`` they are pairs; no figures if n is 0."""
    if not len(model):
        return {"n": 0}
    same = leading(model) == leading(ours)
    apart = np.abs(model - ours)
    return {
        "agree": float(same.mean()),
        "agree_ci": proportion(int(same.sum()), len(same)),
        "difference": float(apart.mean()),
        "difference_ci": interval(apart, seed, sides),
        "n": len(same),
    }
