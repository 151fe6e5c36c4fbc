"""Headers of safetensors files that lie."""

from __future__ import annotations

import json

import torch
from safetensors.torch import save

from circuitc.inputs.reading import read_safetensors
from refusals.shared import Case, written

HALF = save({"a": torch.ones(5, dtype=torch.bfloat16)})


def place(dtype: str = "F32", shape: object = (2,), offsets: object = (0, 8)) -> dict[str, object]:
    return {"dtype": dtype, "shape": shape, "data_offsets": offsets}


def made(header: object, size: int = 8) -> bytes:
    text = header if isinstance(header, bytes) else json.dumps(header).encode()
    return len(text).to_bytes(8, "little") + text + bytes(size)


def reading(content: bytes) -> Case:
    return lambda folder: read_safetensors(written(folder / "a.safetensors", content))


FILES: dict[str, bytes] = {
    "nothing": b"",
    "cut": HALF[:-3],
    "a header without an end": b"\xff" * 8,
    "half a header": made({"a": place()})[:30],
    "no JSON": made(b"{"),
    "a tensor twice": made(b'{"a": 1, "a": 2}'),
    "a shape twice": made(b'{"a": {"dtype": "F32", "shape": [2], "shape": [1], "data_offsets": [0, 8]}}'),
    "a list": made([]),
    "no shape": made({"a": {"dtype": "F32"}}),
    "another dtype": made({"a": place("F3")}),
    "a negative size": made({"a": place(shape=[-2])}),
    "33 axes": made({"a": place(shape=[1] * 33)}),
    "an end before its beginning": made({"a": place(offsets=[8, 0])}),
    "a shape that is too large": made({"a": place(shape=[3])}),
    "a shape that is huge": made({"a": place(shape=[2**62, 4])}),
    "tensors that overlap": made({"a": place(), "b": place(offsets=[4, 12])}, 12),
    "tensors of one place": made({"a": place(), "b": place()}),
    "a gap before": made({"a": place(offsets=[4, 12])}, 12),
    "a gap after": made({"a": place()}, 9),
    "a byte less": made({"a": place()}, 7),
}
CASES: dict[str, Case] = {name: reading(content) for name, content in FILES.items()}
