"""The emitted program against its model: time, operations and memory."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import torch

from circuitc.bench.operations import numbers, operations
from circuitc.circuit.circuit import CircuitData
from circuitc.emit.python import emitted_function
from circuitc.inputs.checkpoint import Checkpoint
from circuitc.inputs.prompts import Prompts
from circuitc.ir.graph import Graph

PROMPTS, REPEATS = 32, 5


def speed(ckpt: Checkpoint, circuit: CircuitData, source: Graph, report: Prompts) -> dict[str, Any]:
    """Both on the same held-out prompts, one prompt at a time.

    Seconds per prompt are the least of a few runs, as other work of the machine only adds time. The model is the
    PyTorch module in float32 without gradients; the program is the emitted one in NumPy and float64. Operations are for
    a prompt of the mean length, rounded; for the model they are also counted without weights that are 0. Bytes are
    those of the weights and tables in these types.
    """
    rows = [row[:length] for row, length in zip(report.tokens[:PROMPTS], report.lengths[:PROMPTS], strict=True)]
    batches = [torch.as_tensor(row)[None] for row in rows]
    answer = emitted_function(circuit)
    with torch.no_grad():
        model = fastest(lambda: [ckpt.model(batch) for batch in batches]) / len(rows)
    program = fastest(lambda: [answer(row) for row in rows]) / len(rows)
    length = round(sum(map(len, rows)) / len(rows))
    tensors = [*ckpt.model.parameters(), *ckpt.model.buffers()]
    return {
        "model_seconds": model,
        "program_seconds": program,
        "speedup": model / program,
        "positions": length,
        "model_operations": operations(source, length),
        "model_operations_nonzero": operations(source, length, zeros=False),
        "program_operations": operations(circuit.graph, length),
        "model_bytes": sum(t.numel() * t.element_size() for t in tensors),
        "program_bytes": 8 * numbers(circuit.graph),
    }


def fastest(work: Callable[[], object]) -> float:
    """The least wall time of a few runs, in seconds."""
    times = []
    for _ in range(REPEATS):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times)
