"""PyTorch as the array library that a graph runs in: for learning, on a GPU, with gradients."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import torch
import torch.nn.functional as F

from circuitc.ir.activations import find_activation
from circuitc.ir.array import Array
from circuitc.ir.backend import check_length


class Torch:
    """PyTorch in any float dtype; differentiable. ``on_site`` sees, and may replace, every site's value."""

    def __init__(
        self,
        tokens: torch.Tensor,
        lengths: torch.Tensor | None = None,
        dtype: torch.dtype = torch.float32,
        on_site: Callable[[str, torch.Tensor], torch.Tensor] | None = None,
        constants: dict[Array, torch.Tensor] | None = None,
    ) -> None:
        self.tokens = tokens
        self.dtype = dtype
        self.on_site = on_site
        self.constants = {} if constants is None else constants
        batch, length = tokens.shape
        full = torch.full((batch,), length, device=tokens.device)
        self.ends = (full if lengths is None else lengths) - 1
        self.future = torch.ones(length, length, dtype=torch.bool, device=tokens.device).triu(1)

    def constant(self, array: Array) -> Any:
        if array not in self.constants:
            value = torch.from_numpy(array.data.copy()).to(self.tokens.device)
            self.constants[array] = value.to(self.dtype) if value.is_floating_point() else value
        return self.constants[array]

    def fill(self, value: float) -> Any:
        return torch.tensor(value, dtype=self.dtype, device=self.tokens.device)

    def rows(self, table: Any, tokens: Any) -> Any:
        return F.embedding(tokens, table) if table.ndim == 2 else table[tokens]

    def positions(self, table: Any) -> Any:
        batch, length = self.tokens.shape
        check_length(length, table.shape[0])
        return table[:length].expand(batch, *(-1 for _ in table.shape))

    def grid(self, table: Any, tokens: Any) -> Any:
        check_length(tokens.shape[1], table.shape[1])
        return table[tokens, torch.arange(tokens.shape[1], device=tokens.device)]

    def places(self) -> Any:
        return torch.arange(self.tokens.shape[1], device=self.tokens.device)

    def concat(self, xs: Sequence[Any]) -> Any:
        return torch.cat(list(xs), -1)

    def stack(self, xs: Sequence[Any]) -> Any:
        return torch.stack(list(xs), -1)

    def linear(self, x: Any, weight: Any, bias: Any) -> Any:
        return F.linear(x, weight, bias)

    def act(self, kind: str, x: Any) -> Any:
        return find_activation(kind).torch(x)

    def rsqrt(self, x: Any) -> Any:
        return torch.rsqrt(x)

    def abs_topk(self, x: Any, k: int) -> Any:
        if k == 0:
            return torch.zeros_like(x)
        size = x.detach().abs()
        return x * (size >= size.topk(k, dim=-1).values[..., -1:])

    def kth_magnitude(self, xs: Sequence[Any], k: int) -> Any:
        sizes: Any = torch.broadcast_tensors(*(x.abs() for x in xs))  # type: ignore[no-untyped-call]
        return torch.stack(sizes, -1).topk(k, dim=-1).values[..., -1]

    def attend(self, scores: Any, sink: Any, mask: str, window: int = 0) -> Any:
        if mask == "causal" and scores.shape[-2] == len(self.future):
            hidden = self.future
            if window:
                hidden = hidden | torch.ones_like(hidden).tril(-window)
        else:  # queries at the last position only: they see every key except padding
            padding = (torch.arange(len(self.future), device=self.ends.device) > self.ends[:, None])[
                :, None
            ]  # (B, 1, T)
            if window:
                places = torch.arange(len(self.future), device=self.ends.device)
                padding = padding | (places <= (self.ends - window)[:, None])[:, None]
            hidden = padding if scores.ndim == 3 else padding[:, None]
        scores = scores.masked_fill(hidden, -torch.inf)
        with_sink = torch.cat([scores, sink.expand(*scores.shape[:-1], 1)], -1)
        return with_sink.softmax(-1)[..., :-1]

    def at_end(self, x: Any) -> Any:
        """A ``[batch, pos, ...]`` value at each sequence's last position, ``[batch, 1, ...]``."""
        return x[torch.arange(len(self.ends), device=x.device), self.ends][:, None]

    def split_heads(self, x: Any, heads: int) -> Any:
        return x.unflatten(-1, (heads, -1)).transpose(-3, -2)

    def merge_heads(self, x: Any) -> Any:
        return x.transpose(-3, -2).flatten(-2)

    def spread(self, x: Any) -> Any:
        return x.expand(self.tokens.shape)

    def last(self, x: Any) -> Any:
        return self.spread(x)[torch.arange(len(self.ends), device=self.tokens.device), self.ends]

    def site(self, name: str, x: Any) -> Any:
        return x if self.on_site is None else self.on_site(name, x)

    def ablate(self, name: str, x: Any, keep: Any, mean: Any) -> Any:
        # ``on_site`` decides what an ablated site reads, so it gets the value before ablation.
        return torch.where(keep, x, mean) if self.on_site is None else self.on_site(name, x)
