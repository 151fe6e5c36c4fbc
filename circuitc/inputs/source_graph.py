"""The graph that is compiled: a checkpoint's traced graph, ending in the answer that a circuit is about."""

from __future__ import annotations

from collections.abc import Collection

import torch

from circuitc.circuit.answer import Answer, end_in
from circuitc.inputs.checkpoint import Checkpoint
from circuitc.ir import Graph
from circuitc.trace import trace


def model_graph(ckpt: Checkpoint, also: Collection[str] = ()) -> Graph:
    """The checkpoint's tensor-level graph, tokens to logits."""
    # Shorter than the context: PyTorch takes a mask that is cut to its own size for one of this size alone.
    length = max(2, min(8, ckpt.context - 1))
    return trace(ckpt.model, torch.zeros(2, length, dtype=torch.int64), also, share=True)


def answer_graph(ckpt: Checkpoint, answer: Answer, also: Collection[str] = ()) -> Graph:
    """The checkpoint's tensor-level graph, ending in an answer; ``also`` as in :func:`circuitc.trace.trace`."""
    return end_in(model_graph(ckpt, also), answer)
