"""Heads whose scores depend on tokens alone: all pairs of tokens are enumerated, so their names are proved."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from circuitc.circuit.head_patterns.name import CLASS, PROVED, SAME, TOKENS, UNIFORM, Found
from circuitc.ir.backend import Numpy
from circuitc.ir.evaluate import run_nodes
from circuitc.ir.graph import Node, walk
from circuitc.ir.stable import in_order, largest, settled

TokenScores = NDArray[np.float64]
MOST_TOKENS = 2**12  # the pairs of a larger vocabulary are not enumerated
HEAVY = 0.5  # a token is named if it exceeds the usual weight by this fraction of what the heaviest token does


def token_scores(pairs: list[tuple[Node, Node]], scale: float, vocabulary: int) -> TokenScores | None:
    """``f64[queries, keys]`` over token ids, with one row if the queries are constant. None for too many tokens."""
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


def found_by_token(scores: TokenScores, context: int) -> list[Found]:
    """All patterns that fit these scores on inputs of at most ``context`` tokens, each with its proved ``eps``."""
    found = [_uniform(scores)]
    if len(scores) > 1:
        found.append(Found(SAME, _leak(-_gap_to_same(scores), context), PROVED))
    else:
        found.append(Found(TOKENS, 0.0, PROVED, _heaviest(scores[0])))
    tokens, gap = _class(scores)
    if tokens:
        found.append(Found(CLASS, _leak(-gap, context), PROVED, tokens))
    return found


def _uniform(scores: TokenScores) -> Found:
    """Weights that differ by at most a factor e^d have a total variation distance from uniform of at most tanh(d/4)."""
    spread = float((scores.max(1) - scores.min(1)).max())
    return Found(UNIFORM, float(np.tanh(spread / 4)), PROVED)


def _leak(lower: float, context: int) -> float:
    """The most attention that one key leaves to all others, if their scores are ``-lower`` or more below its score."""
    others = context - 1
    return float(others / (others + np.exp(min(-lower, 700.0)))) if others else 0.0


def _gap_to_same(scores: TokenScores) -> float:
    """The least margin by which a token's score with itself exceeds its score with any other token."""
    own = np.diagonal(scores)
    rest = scores.copy()
    np.fill_diagonal(rest, -np.inf)
    return float((own - rest.max(1)).min())


def _class(scores: TokenScores) -> tuple[tuple[int, ...], float]:
    """The tokens above the widest gap between scores (in the order of mean scores), and the gap, least over queries."""
    order = in_order(-scores.mean(0))
    ranked = scores[:, order]
    lowest_above = np.minimum.accumulate(ranked, 1)[:, :-1]
    highest_below = np.maximum.accumulate(ranked[:, ::-1], 1)[:, ::-1][:, 1:]
    gaps = (lowest_above - highest_below).min(0)
    if not gaps.size:
        return (), 0.0
    at = largest(gaps)
    return tuple(sorted(order[: at + 1].tolist())), float(gaps[at])


def _heaviest(scores: TokenScores) -> tuple[int, ...]:
    """The tokens with the most weight, the heaviest first (see ``HEAVY``). The usual weight is the median."""
    weights = settled(np.exp(scores - scores.max()))
    usual = float(np.median(weights))
    order = np.argsort(-weights, kind="stable")
    return tuple(order[weights[order] - usual >= HEAVY * (1.0 - usual)].tolist())
