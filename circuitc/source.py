"""The compiler's source program: a checkpoint's traced graph, ended in the answer that a circuit is about."""

from __future__ import annotations

import torch

from circuitc.checkpoint import Checkpoint
from circuitc.ir import OPS, Graph, make
from circuitc.trace import trace


def model_graph(ckpt: Checkpoint) -> Graph:
    """The checkpoint's tensor-level graph, tokens to logits."""
    return trace(ckpt.model, torch.zeros(2, min(8, ckpt.context), dtype=torch.int64))


def answer_graph(ckpt: Checkpoint, answer: tuple[int, int]) -> Graph:
    """That graph ended in the difference of the two answers' logits at the last position."""
    logits = model_graph(ckpt)
    difference = make(OPS["difference"], logits.output, plus=answer[0], minus=answer[1])
    return Graph(make(OPS["answer"], difference), logits.names)
