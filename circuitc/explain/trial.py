"""Try the predictions of a program on the original model, and compare them with random edits of the same length."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from circuitc.circuit.answer import channels_of
from circuitc.circuit.calibration import leading
from circuitc.circuit.circuit import CircuitData
from circuitc.explain.candidates import workshop
from circuitc.explain.edits import KINDS, Edit, probe_of, tokens_of
from circuitc.explain.propose import BREAKS, PREDICTIONS, Answers, propose
from circuitc.inputs.checkpoint import Checkpoint
from circuitc.inputs.prompts import Prompts
from circuitc.inputs.splits import report_prompts, select_prompts
from circuitc.inputs.task import AnyTask
from circuitc.ir.graph import Graph
from circuitc.search.streams import Stream
from circuitc.verify.equal import in_double, run_gold
from circuitc.verify.scores import proportion

EDITED_PAIRS = 64  # held-out pairs that are edited

F64 = NDArray[np.float64]


@dataclass(frozen=True)
class Tried:
    """An edit that was tried, and the random edit (``twin``) that it is compared with.

    The numbers are leads of the right answer over the other one: logits of the model, calibrated logits of the program.
    ``before`` is without any edit, ``random`` with the random edit. A tie (:data:`circuitc.circuit.calibration.TIE`)
    counts neither as kept nor as broken.
    """

    edit: Edit
    twin: Edit
    predicted: str
    program: float
    program_before: float
    program_random: float
    model: float
    model_before: float
    model_random: float

    def as_predicted(self, lead: float) -> bool:
        """Whether the model's lead is as the program predicted."""
        return bool(leading(lead) == (-1 if self.predicted == BREAKS else 1))


@dataclass(frozen=True, eq=False)
class Trial:
    """The result of a trial. ``usable`` of the ``prompts`` were edited: those that program and model both answer right.
    Random tokens were sampled from ``drawn_from``, the corpus or the vocabulary."""

    prompts: Prompts
    usable: int
    drawn_from: str
    tried: Sequence[Tried]

    def edited(self, edit: Edit) -> list[int]:
        """The tokens of its prompt after an edit."""
        return edit.apply(tokens_of(self.prompts, edit.row))

    def rows(self) -> list[dict[str, Any]]:
        """How often the model did as predicted, for each kind and prediction, and for all kinds together (``all``).

        ``rate`` is the fraction of ``n``, ``random`` the same after the random edits, each with its 95 % Wilson
        interval; ``verdict`` compares the two. ``moved`` is the mean change of the leads, in logits.
        """
        found = []
        for kind in (*KINDS, ALL):
            for predicted in PREDICTIONS:
                some = [t for t in self.tried if t.predicted == predicted and kind in (t.edit.kind, ALL)]
                found.append({"kind": kind, "predicted": predicted, **_figures(some)})
        return found

    def examples(self, count: int) -> list[Tried]:
        """At most ``count`` edits: the first of each kind and prediction, then the second of each, and so on."""
        groups = [
            [t for t in self.tried if (t.predicted, t.edit.kind) == (predicted, kind)]
            for predicted in PREDICTIONS
            for kind in KINDS
        ]
        turns = max(map(len, groups), default=0)
        return [group[i] for i in range(turns) for group in groups if i < len(group)][:count]

    def agreement(self) -> dict[str, Any]:
        """How often program and model give the same answer, right or wrong, after the random edits."""
        same = sum(bool(leading(t.program_random) == leading(t.model_random)) for t in self.tried)
        return {"n": len(self.tried), **({"agree": same / len(self.tried)} if self.tried else {})}


ALL = "all"


def verdict(row: dict[str, Any]) -> str:
    """Compare a row of :meth:`Trial.rows` with its random edits: ``alike`` if the two intervals overlap, else ``more``
    or ``less`` (often as predicted). ``circuitc/cli/explain.py`` has the words for it."""
    (low, high), (random_low, random_high) = row["rate_ci"], row["random_ci"]
    return "more" if low > random_high else "less" if high < random_low else "alike"


def _figures(some: Sequence[Tried]) -> dict[str, Any]:
    if not some:
        return {"n": 0}
    hits = sum(t.as_predicted(t.model) for t in some)
    random = sum(t.as_predicted(t.model_random) for t in some)
    figures: dict[str, Any] = {
        "n": len(some),
        "rate": hits / len(some),
        "rate_ci": proportion(hits, len(some)),
        "random": random / len(some),
        "random_ci": proportion(random, len(some)),
        "moved": float(np.mean([t.model - t.model_before for t in some])),
        "moved_random": float(np.mean([t.model_random - t.model_before for t in some])),
        "moved_program": float(np.mean([t.program - t.program_before for t in some])),
    }
    return {**figures, "verdict": verdict(figures)}


def try_out(
    circuit: CircuitData,
    graph: Graph,
    ckpt: Checkpoint,
    task: AnyTask,
    seed: int,
    progress: Callable[[str], None] = lambda message: None,
) -> Trial:
    """Propose edits of the task's held-out prompts with the program ``graph``, and try them on the checkpoint's model.

    The certificate's seed decides the prompts; ``seed`` decides the edits and everything else that is random here.
    """

    double = in_double(ckpt.model)

    def program(rows: Sequence[Sequence[int]]) -> F64:
        return circuit.calibration(probe_of(rows).answers(graph))

    def model(rows: Sequence[Sequence[int]]) -> F64:
        # Sequences of one length at a time: a model whose attention is not causal would read the padding.
        return run_gold(double, circuit.answer, probe_of(rows), causal=False)

    own = circuit.certificate["seed"]
    select, heldout = select_prompts(ckpt, task, own), report_prompts(ckpt, task, own)
    prompts = heldout.take(np.arange(min(EDITED_PAIRS, heldout.pairs)))
    shop = workshop(prompts, (select, heldout), channels_of(circuit.answer), ckpt.context, ckpt.tokenizer, ckpt.corpus)
    rng = Stream.TRIAL.generator(seed)
    rows = [tokens_of(prompts, row) for row in range(len(prompts.tokens))]
    progress("running program and model on held-out prompts")
    before = _Leads(program, model, prompts.signs, rows)
    usable = np.flatnonzero((leading(before.program) > 0) & (leading(before.model) > 0)).tolist()
    progress("looking for edits with the program")
    proposals = propose(shop, usable, program, select, circuit.tokenizer.get_vocab_size(), rng)
    twins = [shop.twin(p.edit, rng) for p in proposals]
    progress(f"trying {len(proposals):,} edits on the model")
    after, random = (
        _Leads(program, model, prompts.signs[[e.row for e in edits]], [e.apply(rows[e.row]) for e in edits])
        for edits in ([p.edit for p in proposals], twins)
    )
    tried = [
        Tried(
            edit=proposal.edit,
            twin=twin,
            predicted=proposal.predicted,
            program=float(after.program[i]),
            program_before=float(before.program[proposal.edit.row]),
            program_random=float(random.program[i]),
            model=float(after.model[i]),
            model_before=float(before.model[proposal.edit.row]),
            model_random=float(random.model[i]),
        )
        for i, (proposal, twin) in enumerate(zip(proposals, twins, strict=True))
    ]
    drawn = "corpus" if ckpt.corpus.size else "vocabulary"
    return Trial(prompts, len(usable), drawn, tried)


class _Leads:
    """The leads of the right answers over the other ones, ``f64[n]``, of the program and of the model."""

    def __init__(self, program: Answers, model: Answers, signs: F64, rows: Sequence[Sequence[int]]) -> None:
        self.program = signs * program(rows) if rows else np.zeros(0)
        self.model = signs * model(rows) if rows else np.zeros(0)
