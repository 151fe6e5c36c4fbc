"""Heads whose scores the tokens alone decide: every pair of tokens is enumerated, so what is said is proved."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from circuitc.circuit.head_patterns.name import CLASS, PROVED, SAME, TOKENS, UNIFORM, Found
from circuitc.ir.backend import Numpy
from circuitc.ir.evaluate import run_nodes
from circuitc.ir.graph import Node, walk
from circuitc.ir.stable import in_order, largest, settled

Scores = NDArray[np.float64]
MOST_TOKENS = 2**12  # of a vocabulary whose pairs are enumerated
HEAVY = 0.5  # of the largest weight less the usual one: tokens with at least so much are named


def token_scores(pairs: list[tuple[Node, Node]], scale: float, vocabulary: int) -> Scores | None:
    """``f64[queries, keys]`` over token ids; one row where the queries are constants. None if there are too many."""
    if vocabulary > MOST_TOKENS:
        return None
    run = Numpy(np.arange(vocabulary)[None])
    ends = [n for pair in pairs for n in pair]
    values = run_nodes(walk(ends), run, keep=set(ends))
    constant = all(np.ndim(values[q]) == 0 for q, _ in pairs)
    scores = np.zeros((1 if constant else vocabulary, vocabulary))
    for q, k in pairs:
        query = np.reshape(values[q], (1, 1)) if constant else run.spread(values[q])[0][:, None]
        scores = scores + query * run.spread(values[k])[0]
    return np.asarray(scale * scores)


def found_by_token(scores: Scores, context: int) -> list[Found]:
    """Every pattern these scores may be called, for inputs of at most ``context`` tokens, with its proved ``eps``."""
    found = [_uniform(scores)]
    if len(scores) > 1:
        found.append(Found(SAME, _leak(-_gap_to_same(scores), context), PROVED))
    else:
        found.append(Found(TOKENS, 0.0, PROVED, _heaviest(scores[0])))
    tokens, gap = _class(scores)
    if tokens:
        found.append(Found(CLASS, _leak(-gap, context), PROVED, tokens))
    return found


def _uniform(scores: Scores) -> Found:
    """Weights within a factor of e^d of each other are at most tanh(d / 4) from all alike, in total variation."""
    spread = float((scores.max(1) - scores.min(1)).max())
    return Found(UNIFORM, float(np.tanh(spread / 4)), PROVED)


def _leak(lower: float, context: int) -> float:
    """What one key leaves at most to all other positions, whose scores are ``lower``, a number below 0, or less."""
    others = context - 1
    return float(others / (others + np.exp(min(-lower, 700.0)))) if others else 0.0


def _gap_to_same(scores: Scores) -> float:
    """By how much each token's score with itself exceeds that with any other, at least."""
    own = np.diagonal(scores)
    rest = scores.copy()
    np.fill_diagonal(rest, -np.inf)
    return float((own - rest.max(1)).min())


def _class(scores: Scores) -> tuple[tuple[int, ...], float]:
    """The tokens above the widest gap in the order of their mean scores, and that gap, the least over all queries."""
    order = in_order(-scores.mean(0))
    ranked = scores[:, order]
    lowest_above = np.minimum.accumulate(ranked, 1)[:, :-1]
    highest_below = np.maximum.accumulate(ranked[:, ::-1], 1)[:, ::-1][:, 1:]
    gaps = (lowest_above - highest_below).min(0)
    if not gaps.size:
        return (), 0.0
    at = largest(gaps)
    return tuple(sorted(order[: at + 1].tolist())), float(gaps[at])


def _heaviest(scores: Scores) -> tuple[int, ...]:
    """The tokens that get most, the heaviest first: above the usual weight by at least half of what the first is."""
    weights = settled(np.exp(scores - scores.max()))
    usual = float(np.median(weights))
    order = np.argsort(-weights, kind="stable")
    return tuple(order[weights[order] - usual >= HEAVY * (1.0 - usual)].tolist())
