"""Choose, with the program alone, edits that should break the model's answer if the circuit is right, and edits that
should not."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from circuitc.circuit.calibration import leading
from circuitc.explain.candidates import Workshop
from circuitc.explain.edits import COMMENT, INSERT, INSIDE, KINDS, REPLACE, RUN, Edit, shared, tokens_of
from circuitc.inputs.prompts import Prompts
from circuitc.ir.stable import in_order, smallest

F64 = NDArray[np.float64]
Answers = Callable[[Sequence[Sequence[int]]], F64]
"""Calibrated answers to sequences of tokens, ``f64[n]``."""

BREAKS, KEEPS = PREDICTIONS = ("breaks", "keeps")

TRIED_PAIRS = 4  # pairs of prompts on which every token is tried
STRONGEST = 12  # tokens in either direction that are used in edits
MOST_TOKENS = 4096  # only the first tokens of a larger vocabulary are tried
RUN_LENGTH = 8  # copies of a token when it is tried as a run
MOST_EDITS = 24  # edits of one kind and prompt on which the program is run


@dataclass(frozen=True)
class Proposal:
    """An edit and the program's prediction: the answer ``breaks`` (the other answer leads) or ``keeps``.

    ``program`` is the program's calibrated answer after the edit.
    """

    edit: Edit
    predicted: str
    program: float


def propose(
    shop: Workshop,
    rows: Sequence[int],
    answers: Answers,
    select: Prompts,
    vocabulary: int,
    rng: np.random.Generator,
) -> list[Proposal]:
    """At most two edits for each kind and each prompt in ``rows``, chosen among ``MOST_EDITS`` random ones.

    One is the edit that the program most clearly predicts to break the answer; the other is a random one of those that
    it predicts to keep the answer. Edits of single tokens use the tokens that move the program's answer farthest, in
    either direction, on a few of the prompts ``select``.
    """
    pools = token_pools(shop, answers, select, vocabulary, rng)
    found: list[Proposal] = []
    signs = shop.prompts.signs
    for kind in KINDS:
        edits = [edit for row in rows for edit in shop.edits(kind, row, pools.get(kind, ()), MOST_EDITS, rng)]
        if not edits:
            continue
        said = answers([edit.apply(tokens_of(shop.prompts, edit.row)) for edit in edits])
        leads = np.array([signs[edit.row] for edit in edits]) * said  # the right answer's lead over the other
        by_row: dict[int, list[int]] = {}
        for i, edit in enumerate(edits):
            by_row.setdefault(edit.row, []).append(i)
        for tried in by_row.values():
            worst = tried[smallest(leads[tried])]
            if leading(leads[worst]) < 0:
                found.append(Proposal(edits[worst], BREAKS, float(said[worst])))
            if kept := [i for i in tried if leading(leads[i]) > 0]:
                drawn = kept[int(rng.integers(len(kept)))]
                found.append(Proposal(edits[drawn], KEEPS, float(said[drawn])))
    return found


def token_pools(
    shop: Workshop, answers: Answers, select: Prompts, vocabulary: int, rng: np.random.Generator
) -> Mapping[str, Sequence[int]]:
    """For each kind of edit that inserts a single token: the ``STRONGEST`` tokens that lower the program's answer most,
    then as many that raise it most."""
    few = select.take(np.arange(min(TRIED_PAIRS, select.pairs)))
    tokens = range(min(vocabulary, MOST_TOKENS))
    places = [(row, *shared(few, row)) for row in range(len(few.tokens))]
    before = [(row, int(rng.integers(0, front + 1)), 1) for row, front, _ in places]
    inside = [(row, int(few.lengths[row]) - int(rng.integers(1, behind + 1)), 1) for row, _, behind in places if behind]
    runs = [(row, 0, RUN_LENGTH) for row, _, _ in places]
    moved = {}
    for name, tries in ((INSERT, before), (INSIDE, inside), (RUN, runs)):
        total = np.zeros(len(tokens))
        for row, at, copies in tries:
            mine = tokens_of(few, row)
            if len(mine) + copies <= shop.context:
                edited = [[*mine[:at], *(token,) * copies, *mine[at:]] for token in tokens]
                total += answers(edited) - answers([mine])
        order = in_order(total).tolist()
        moved[name] = list(dict.fromkeys([*order[:STRONGEST], *order[::-1][:STRONGEST]]))
    return {**moved, REPLACE: moved[INSERT], COMMENT: moved[INSERT]}
