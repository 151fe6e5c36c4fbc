"""Modules of the user's own that are none, do not run as they should, or have other weights than numbers."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

import circuitc
from circuitc.trace import trace
from circuitc.trace.export import export_model
from circuitc.trace.instrument import instrument
from refusals.shared import Case

CONTEXT, VOCABULARY = 16, 12
EXAMPLE = torch.zeros(2, 4, dtype=torch.int64)


class Model(nn.Module):
    """An MLP on embeddings of tokens and positions."""

    def __init__(self, result: Callable[[Tensor], Any] = lambda logits: logits) -> None:
        super().__init__()
        torch.manual_seed(0)
        self.emb, self.pos = nn.Embedding(VOCABULARY, 8), nn.Embedding(CONTEXT, 8)
        self.a, self.b, self.out = nn.Linear(8, 16), nn.Linear(16, 8), nn.Linear(8, VOCABULARY)
        self.result = result

    def embedded(self, tokens: Tensor) -> Tensor:
        return self.emb(tokens) + self.pos(torch.arange(tokens.shape[1], device=tokens.device))  # type: ignore[no-any-return]

    def neurons(self, x: Tensor) -> Tensor:
        return torch.relu(self.a(x))

    def forward(self, tokens: Tensor) -> Any:
        x = self.embedded(tokens)
        return self.result(self.out(x + self.b(self.neurons(x))))


def changed(change: Callable[[Model], Any], kind: type[Model] = Model) -> Callable[[], Any]:
    def make() -> Any:
        model = kind()
        found = change(model)
        return found if isinstance(found, nn.Module) and found not in model.children() else model

    return make


def returning(result: Callable[[Tensor], Any]) -> Callable[[], Model]:
    return lambda: Model(result)


def weight(dtype: torch.dtype) -> Callable[[], Model]:
    def make() -> Model:
        model = Model()
        model.b.weight = nn.Parameter(model.b.weight.to(dtype), requires_grad=False)
        return model

    return make


class Other(Model):
    def forward(self, tokens: Tensor, mask: Tensor) -> Any:  # type: ignore[override]
        return super().forward(tokens)


class Raises(Model):
    def forward(self, tokens: Tensor) -> Any:
        raise KeyError("cache")


class Wrapped(nn.Module):
    def __init__(self, output: object) -> None:
        super().__init__()
        self.model, self.output = Model(), output

    def forward(self, tokens: Tensor) -> object:
        logits = self.model(tokens)
        return (logits, logits.mean()) if self.output is tuple else {"logits": logits, "past": logits[:, -1]}


MODULES: dict[str, Callable[[], Any]] = {
    "scripted": lambda: torch.jit.script(nn.Sequential(nn.Embedding(9, 4), nn.Linear(4, 9))),
    "meta": lambda: Model().to("meta"),
    "lazy": changed(lambda m: setattr(m, "a", nn.LazyLinear(16))),
    "quantised": changed(lambda m: torch.ao.quantization.quantize_dynamic(m, {nn.Linear}, inplace=True)),
    "sparse": changed(lambda m: setattr(m.a, "weight", nn.Parameter(m.a.weight.detach().to_sparse()))),
    "complex numbers": weight(torch.complex64),
    "whole numbers": weight(torch.int64),
    "a class": lambda: Model,
    "a state_dict": lambda: Model().state_dict(),
    "another argument": Other,
    "raises": Raises,
    "returns nothing": returning(lambda x: None),
    "returns a dictionary without logits": returning(lambda x: {"x": x}),
    "returns two that may be logits": returning(lambda x: (x, x)),
    "returns one number": returning(lambda x: x[:, -1, 0]),
    "returns positions first": returning(lambda x: x.transpose(0, 1)),
    "returns whole numbers": returning(lambda x: x.long()),
    "cannot be copied": changed(lambda m: setattr(m, "g", (i for i in ()))),
}
CONTEXTS = (0, -1, True, 8.0, "8", None, 10**12, CONTEXT + 1)


def given(make: Callable[[], Any], **options: Any) -> Case:
    def case(folder: Path) -> object:
        return circuitc.Checkpoint.of(make(), **{"context": CONTEXT, "name": "mine", **options})

    return case


def not_finite(value: float) -> Case:
    def case(folder: Path) -> object:
        model = Model()
        with torch.no_grad():
            model.b.weight[0, 0] = value
        return circuitc.compile(circuitc.Checkpoint.of(model, context=CONTEXT), {}, {}, answer=(3, 7))

    return case


class Buffered(Model):
    """A buffer is added to the embeddings."""

    def embedded(self, tokens: Tensor) -> Tensor:
        return super().embedded(tokens) + self.get_buffer("shift")


def buffer_not_finite(folder: Path) -> object:
    model = Buffered()
    model.register_buffer("shift", torch.full((8,), float("nan")))
    return circuitc.compile(circuitc.Checkpoint.of(model, context=CONTEXT), {}, {}, answer=(3, 7))


def overflowing(folder: Path) -> object:
    model = Model().double()
    with torch.no_grad():
        model.b.weight *= 1e200
        model.out.weight *= 1e200
    return circuitc.compile(circuitc.Checkpoint.of(model, context=CONTEXT), {}, {}, answer=(3, 7))


def unasked(folder: Path) -> object:
    tokens = [[i % VOCABULARY for i in range(CONTEXT)]] * 40
    circuitc.Checkpoint.of(Model(), context=CONTEXT, tokens=tokens).save(folder / "saved")
    return circuitc.load(folder / "saved")


def exporting(tokens: Any) -> Case:
    return lambda folder: export_model(Model(), tokens)


CASES: dict[str, Case] = {
    **{name: given(make) for name, make in MODULES.items()},
    **{f"a context of {context!r}": given(Model, context=context) for context in CONTEXTS},
    "a tokenizer that is a name": given(Model, tokenizer="gpt2"),
    "text and tokens": given(Model, text="a.txt", tokens=[[1]]),
    "a token that it does not have": given(Model, tokens=[[1, 12]]),
    "too few tokens": given(Model, tokens=[[1, 11]]),
    "saved: code that is not named": unasked,
    "NaN": not_finite(float("nan")),
    "infinity": not_finite(float("inf")),
    "NaN in a buffer": buffer_not_finite,
    "answers that overflow": overflowing,
    "traced: a list of tokens": exporting([[1, 2]]),
    "traced: fractions of tokens": exporting(torch.zeros(2, 2)),
    "traced: one sequence of tokens": exporting(torch.zeros(2, dtype=torch.int64)),
    "traced: a tuple": lambda folder: trace(Wrapped(tuple), EXAMPLE),
    "traced: a dictionary": lambda folder: trace(Wrapped(dict), EXAMPLE),
    "instrumented: half precision": lambda folder: instrument(Model(), EXAMPLE).bfloat16(),
    "ablated: too long an input": lambda folder: circuitc.ablated(Model(), {}, {})(
        torch.zeros(1, CONTEXT + 1, dtype=torch.int64)
    ),
}
