"""Tasks for models of random weights, which can do none that people think of."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import torch

import circuitc

LENGTH, LAST = 5, 7  # of a prompt, and the token that all end in
DRAWN, EACH = 2000, 24  # sequences drawn, and taken of them for each answer


def write_task(ckpt: circuitc.Checkpoint, folder: Path) -> tuple[Path, Path]:
    """A task that a random model is good at, and text: pairs of sequences that the model itself tells apart.

    All end in the same token, so that the circuit has to look back. The prompts are part of the text, so that what
    is measured on text holds for held-out prompts.
    """
    vocabulary, rng = ckpt.tokenizer.get_vocab_size(), np.random.default_rng(0)
    tokens = rng.integers(0, vocabulary, (DRAWN, LENGTH))
    tokens[:, -1] = LAST
    logits = ckpt.model(torch.from_numpy(tokens))[:, -1].double().numpy()
    leads = logits[:, :, None] - logits[:, None, :]  # [drawn, answer, alternative]
    ordered = np.sort(leads, axis=0)
    margin = np.minimum(-ordered[EACH], ordered[-EACH])  # of the least sure of those that would be taken
    first, second = np.unravel_index(margin.argmax(), margin.shape)
    order = np.argsort(leads[:, first, second])
    sides = ((order[::-1][:EACH], first, second), (order[:EACH], second, first))
    rows = [
        {"prompt": tokens[row].tolist(), "answer": int(right), "alternative": int(wrong)}
        for chosen, right, wrong in sides
        for row in chosen
    ]
    documents = [[*row["prompt"], *rng.integers(0, vocabulary, ckpt.context - LENGTH).tolist()] for row in rows]
    pairs, text = folder / "pairs.jsonl", folder / "text.jsonl"
    pairs.write_text("\n".join(map(json.dumps, rows)))
    # Each twice, as every second sequence is for the means.
    text.write_text("\n".join(json.dumps({"tokens": ids}) for ids in documents for _ in range(2)))
    return pairs, text
