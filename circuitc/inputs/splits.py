"""The prompts that a circuit is chosen on, the held-out prompts that it is tested on, and what is recorded of both."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from circuitc.circuit.constants import CONSTANTS, PLAIN
from circuitc.circuit.node_names import stream_sites
from circuitc.errors import CircuitcError, unknown
from circuitc.inputs.checkpoint import Checkpoint
from circuitc.inputs.corpus import CORPUS, pack_corpus
from circuitc.inputs.prompts import REPORT_SEED, Prompts, make_prompts
from circuitc.inputs.task import AnyTask
from circuitc.trace.ablated import with_sites
from circuitc.trace.site_means import batch_of
from circuitc.trace.token_means import token_means

SELECT_PAIRS = 256  # on fewer pairs, circuits overfit
REPORT_PAIRS = 256
FEWEST_PAIRS = 8  # on fewer pairs, a search can fit anything and a loss says nothing


def select_prompts(ckpt: Checkpoint, task: AnyTask, seed: int) -> Prompts:
    """The pairs to choose a circuit on: ``SELECT_PAIRS``, or all if the task has fewer."""
    return _enough(make_prompts(task, ckpt.tokenizer, SELECT_PAIRS, seed, "train", ckpt.context), task, "train")


def report_prompts(ckpt: Checkpoint, task: AnyTask, seed: int) -> Prompts:
    """The held-out pairs to test a circuit on: ``REPORT_PAIRS``, or all if the task has fewer."""
    count, seed = REPORT_PAIRS, seed + REPORT_SEED
    return _enough(make_prompts(task, ckpt.tokenizer, count, seed, "heldout", ckpt.context), task, "heldout")


def _enough(prompts: Prompts, task: AnyTask, split: str) -> Prompts:
    if prompts.pairs < FEWEST_PAIRS:
        raise CircuitcError(
            f"the split '{split}' of task '{task.name}' has {prompts.pairs} pairs, too few to tell a circuit from luck",
            fix=f"give at least {FEWEST_PAIRS} pairs to choose on (train) and {FEWEST_PAIRS} to test on (heldout)",
        )
    return prompts


def masked_means(ckpt: Checkpoint, kind: str = PLAIN) -> dict[str, NDArray[np.float64]]:
    """The means of the sites whose nodes can be dropped: those of the layers (paper, A.5), not the residual stream.

    With ``kind="token"`` they are by token, measured over the checkpoint's corpus text.
    """
    if kind not in CONSTANTS:
        raise unknown("kind of constants", kind, CONSTANTS)
    if not ckpt.means:
        raise CircuitcError(
            f"the checkpoint '{ckpt.name}' comes without means to freeze dropped nodes at",
            fix="give text like what the model was trained on: --text FILE, or circuitc.with_text(checkpoint, file)",
        )
    stream = stream_sites(ckpt.means)
    plain = {site: mean for site, mean in ckpt.means.items() if site not in stream}
    if kind == PLAIN:
        return plain
    if not ckpt.corpus.size:
        problem = f"the checkpoint '{ckpt.name}' comes without text to measure means by token over"
        raise CircuitcError(problem, fix="give text like what the model was trained on: --text FILE")
    vocabulary = ckpt.tokenizer.get_vocab_size()
    return token_means(
        with_sites(ckpt.model, plain), ckpt.corpus, vocabulary, plain, batch_of(ckpt.context, vocabulary)
    )


def about(task: AnyTask, select: Prompts, report: Prompts, kind: str) -> dict[str, Any]:
    """The certificate's entries on the task, on the number of pairs used, and on the ``kind`` of those chosen on."""
    counts = {"select": select.pairs, "kind": kind, "report": report.pairs, "report_split": "heldout"}
    own = task.own_file()
    file = {} if own is None else {"file": own[0]}
    return {"task": task.name, "prompts": {**counts, **file}}


def attached(ckpt: Checkpoint, task: AnyTask | None) -> dict[str, bytes]:
    """The user's files that a circuit's folder needs a copy of, ``{name: content}``, as others do not have them."""
    own = None if task is None else task.own_file()
    files = {} if own is None else dict([own])
    return {**files, CORPUS: pack_corpus(ckpt.corpus)} if ckpt.own_text else files
