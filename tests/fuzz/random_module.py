"""Random small transformers, and what they compute when nodes and edges are dropped, written out in their own code.

The ablated module shares nothing with the compiler: neither PyTorch's export nor the sites that are put into it.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from circuitc.circuit.mask import EdgeMask, Means, NodeMask

PLACES = ("read", "q", "k", "v", "neurons", "write", "stream")
TIE = 1e-9
"""AbsTopK keeps either of two magnitudes that are relatively nearer than this: rounding decides which."""


@dataclass(frozen=True)
class Kind:
    """What a module has: all that its export depends on. ``topk`` names where AbsTopK cuts."""

    vocabulary: int = 5
    context: int = 6
    width: int = 4
    heads: int = 2
    head: int = 2
    hidden: int = 5
    layers: int = 2
    order: str = "pre"  # pre, post, parallel
    norm: str = "rms"  # rms, layer, bare layer, by hand, none
    eps: float | None = 1e-5
    final_norm: bool = True
    bias: bool = True
    tied: bool = False
    shared: bool = False
    positions: str = "none"  # none, learned, sine, concat
    activation: str = "gelu"  # gelu, tanh, relu, clamp
    topk: frozenset[str] = frozenset()
    k: int = 2
    sink: bool = False
    causal: bool = True
    fused: bool = False
    explicit: bool = True
    bigram: bool = False
    factor: str = "none"  # none, number, parameter, gain
    dtype: str = "float32"

    @property
    def read(self) -> int:
        return self.width + (2 if self.positions == "concat" else 0)


def random_kind(rng: np.random.Generator) -> Kind:
    def one(*options: object) -> object:
        return options[int(rng.integers(len(options)))]

    heads, head = one((1, 1), (1, 3), (2, 1), (2, 2), (3, 2))  # type: ignore[misc]
    norm = one("rms", "layer", "layer", "bare layer", "by hand", "none", "none")
    topk = frozenset(str(p) for p in PLACES if rng.random() < 0.4) if rng.random() < 0.25 else frozenset()
    return Kind(
        vocabulary=one(2, 3, 3, 5, 9),
        context=one(3, 5, 8),
        width=one(1, 2, 4, 4, 6),
        heads=heads,
        head=head,
        hidden=one(1, 3, 5),
        layers=one(1, 1, 2, 2, 3),
        order=one("pre", "pre", "post", "parallel"),
        norm=norm,
        eps=one(1e-5, 1e-5, 1e-6, 0.1, None) if norm == "rms" else one(1e-5, 1e-6, 0.1),
        final_norm=one(True, False),
        bias=one(True, False),
        tied=one(False, False, True),
        shared=one(False, False, True),
        positions=one("none", "none", "learned", "sine", "concat"),
        activation=one("gelu", "tanh", "relu", "relu", "clamp"),
        topk=topk,
        k=one(1, 1, 2, 3),
        sink=one(False, False, True),
        causal=one(True, True, True, False),
        fused=one(False, False, True),
        explicit=one(True, False),
        bigram=one(False, False, False, True),
        factor=one(*["none"] * 17, "number", "parameter", "gain"),
        dtype=one(*["float32"] * 12, *["float64"] * 6, "float16", "bfloat16"),
    )  # type: ignore[arg-type]


class Norm(nn.Module):
    """The norm of a kind over ``size`` channels."""

    def __init__(self, kind: Kind, size: int) -> None:
        super().__init__()
        self.kind, self.size, self.eps = kind.norm, size, kind.eps
        self.bias: nn.Parameter | None = None
        if kind.norm in ("rms", "layer", "by hand"):
            self.weight = nn.Parameter(torch.ones(size))
        if kind.norm == "layer" and kind.bias:
            self.bias = nn.Parameter(torch.zeros(size))

    def forward(self, x: Tensor) -> Tensor:
        if self.kind == "rms":
            return F.rms_norm(x, (self.size,), self.weight, self.eps)
        if self.kind == "layer":
            return F.layer_norm(x, (self.size,), self.weight, self.bias, self.eps or 1e-5)
        if self.kind == "bare layer":
            return F.layer_norm(x, (self.size,), eps=self.eps or 1e-5)
        if self.kind == "by hand":
            return self.weight * (x * torch.rsqrt(x.pow(2).mean(-1, keepdim=True) + (self.eps or 1e-5)))
        return x


class Block(nn.Module):
    """The linear maps and norms of a layer."""

    def __init__(self, kind: Kind) -> None:
        super().__init__()
        inner = kind.heads * kind.head
        self.norms = nn.ModuleList(Norm(kind, kind.width) for _ in range(2))
        if kind.fused:
            self.qkv = nn.Linear(kind.read, 3 * inner, bias=kind.bias)
        else:
            self.q, self.k, self.v = (nn.Linear(kind.read, inner, bias=kind.bias) for _ in range(3))
        self.out = nn.Linear(inner, kind.width, bias=kind.bias)
        self.fc = nn.Linear(kind.read, kind.hidden, bias=kind.bias)
        self.proj = nn.Linear(kind.hidden, kind.width, bias=kind.bias)
        if kind.sink:
            self.sink = nn.Parameter(torch.zeros(kind.heads))


@dataclass
class Dropped:
    """What is dropped, in the ablated module alone; ``ties`` if AbsTopK had to choose between equals."""

    mask: NodeMask
    means: Means
    edges: EdgeMask
    ties: bool = False
    values: dict[str, Tensor] = field(default_factory=dict)

    tokens: Tensor = field(default_factory=lambda: torch.zeros(0, dtype=torch.int64))

    def mean(self, site: str, like: Tensor) -> Tensor:
        mean = torch.as_tensor(self.means[site])
        return (mean if mean.ndim == 1 else mean[self.tokens]).to(like)


class RandomModule(nn.Module):
    """A transformer of a kind: ``int64[batch, pos] -> logits``. With ``dropped``, the ablated transformer."""

    def __init__(self, kind: Kind) -> None:
        super().__init__()
        self.kind = kind
        self.dropped: Dropped | None = None
        self.embed = nn.Embedding(kind.vocabulary, kind.width)
        if kind.positions in ("learned", "concat"):
            self.places = nn.Embedding(kind.context, 2 if kind.positions == "concat" else kind.width)
        self.blocks = nn.ModuleList(Block(kind) for _ in range(1 if kind.shared else kind.layers))
        self.norm = Norm(kind, kind.width)
        self.head = nn.Linear(kind.width, kind.vocabulary, bias=kind.bias and not kind.tied)
        if kind.tied:
            self.head.weight = self.embed.weight
        if kind.bigram:
            self.bigram = nn.Parameter(torch.zeros(kind.vocabulary, kind.vocabulary))
        if kind.factor in ("parameter", "gain"):
            self.factor = nn.Parameter(torch.ones(() if kind.factor == "parameter" else (kind.width,)))
        self.to(getattr(torch, kind.dtype))

    def forward(self, tokens: Tensor) -> Tensor:
        kind = self.kind
        if self.dropped is not None:
            self.dropped.tokens = tokens
        x = self.embed(tokens)
        length = tokens.shape[1]
        if kind.factor == "number":
            x = x * math.sqrt(kind.width + 1)
        elif kind.factor != "none":
            x = x * self.factor
        places: Tensor | None = None
        if kind.positions == "sine":
            angles = torch.arange(length)[:, None] / 3.0 ** torch.arange(kind.width)
            x = x + angles.sin().to(x.dtype)
        elif kind.positions != "none":
            places = self.places(torch.arange(length))
            if kind.positions == "learned":
                x = x + places
                places = None
        for layer in range(kind.layers):
            x = self.layer(layer, self.blocks[0 if kind.shared else layer], x, places)
        if kind.final_norm:
            x = self.norm(x)
        logits: Tensor = self.head(x)
        return logits + self.bigram[tokens] if kind.bigram else logits

    def layer(self, layer: int, block: Block, x: Tensor, places: Tensor | None) -> Tensor:
        first, second = block.norms
        if self.kind.order == "parallel":
            read = self.read(first(x), places)
            return self.cut("stream", x + self.attention(layer, block, read) + self.mlp(layer, block, read))
        if self.kind.order == "pre":
            x = self.cut("stream", x + self.attention(layer, block, self.read(first(x), places)))
            return self.cut("stream", x + self.mlp(layer, block, self.read(second(x), places)))
        x = self.cut("stream", first(x + self.attention(layer, block, self.read(x, places))))
        return self.cut("stream", second(x + self.mlp(layer, block, self.read(x, places))))

    def read(self, x: Tensor, places: Tensor | None) -> Tensor:
        if places is not None:
            x = torch.cat([x, places.expand(*x.shape[:2], -1)], dim=-1)
        return self.cut("read", x)

    def attention(self, layer: int, block: Block, read: Tensor) -> Tensor:
        kind, at = self.kind, f"{layer}.attn"
        x = self.site(f"{at}.act_in", read)
        if kind.fused:
            parts = list(block.qkv(x).split(kind.heads * kind.head, dim=2))
            weights = block.qkv.weight.chunk(3)
        else:
            parts = [block.q(x), block.k(x), block.v(x)]
            weights = (block.q.weight, block.k.weight, block.v.weight)
        for i, name in enumerate("qkv"):
            y = self.less(f"{at}.act_in", f"{at}.{name}", parts[i], x, weights[i])
            parts[i] = self.site(f"{at}.{name}", self.cut(name, y))
        q, k, v = parts
        mixed = self.mix(block, q, k, v)
        y = block.out(mixed)
        if self.dropped is not None and self.dropped.edges.get((f"{at}.v", f"{at}.resid_delta")) is not None:
            frozen = self.mix(block, q, k, self.dropped.mean(f"{at}.v", v).expand_as(v))
            y = self.less(f"{at}.v", f"{at}.resid_delta", y, mixed, block.out.weight, frozen)
        return self.site(f"{at}.resid_delta", self.cut("write", y))

    def mix(self, block: Block, q: Tensor, k: Tensor, v: Tensor) -> Tensor:
        kind, (batch, length, _) = self.kind, q.shape
        q, k, v = (y.view(batch, length, kind.heads, kind.head).transpose(1, 2) for y in (q, k, v))
        if not kind.explicit and not kind.sink:
            mixed = F.scaled_dot_product_attention(q, k, v, is_causal=kind.causal)
        else:
            scores = q @ k.transpose(-2, -1) * kind.head**-0.5  # (B, H, T, T)
            if kind.causal:
                future = torch.ones(length, length, dtype=torch.bool).triu(1)
                scores = scores.masked_fill(future, float("-inf"))
            if kind.sink:
                column = block.sink.view(1, -1, 1, 1).expand(batch, kind.heads, length, 1)
                weights = torch.cat([scores, column], dim=-1).softmax(dim=-1)[..., :-1]
            else:
                weights = scores.softmax(dim=-1)
            mixed = weights @ v
        return mixed.transpose(1, 2).reshape(batch, length, kind.heads * kind.head)

    def mlp(self, layer: int, block: Block, read: Tensor) -> Tensor:
        at = f"{layer}.mlp"
        x = self.site(f"{at}.act_in", read)
        h = self.less(f"{at}.act_in", f"{at}.post_act", block.fc(x), x, block.fc.weight)
        if self.kind.activation == "relu":
            h = F.relu(h)
        elif self.kind.activation == "clamp":
            h = h.clamp(min=0)
        else:
            h = F.gelu(h, approximate="tanh" if self.kind.activation == "tanh" else "none")
        h = self.site(f"{at}.post_act", self.cut("neurons", h))
        y = self.less(f"{at}.post_act", f"{at}.resid_delta", block.proj(h), h, block.proj.weight)
        return self.site(f"{at}.resid_delta", self.cut("write", y))

    def cut(self, place: str, x: Tensor) -> Tensor:
        """AbsTopK, if it cuts here."""
        if place not in self.kind.topk:
            return x
        k = min(self.kind.k, x.shape[-1])
        if self.dropped is not None and k < x.shape[-1]:
            largest = x.abs().topk(k + 1, dim=-1).values  # (B, T, k + 1)
            near = largest[..., k - 1] - largest[..., k] <= TIE * largest[..., k - 1]
            self.dropped.ties |= bool((near & (largest[..., k - 1] > 0)).any())
        kept = x.abs().topk(k, dim=-1).indices
        return torch.zeros_like(x).scatter(-1, kept, x.gather(-1, kept))

    def site(self, name: str, x: Tensor) -> Tensor:
        """The value of a site, its dropped nodes at their means."""
        if self.dropped is None or name not in self.dropped.mask or self.dropped.mask[name].all():
            return x
        return torch.where(torch.from_numpy(self.dropped.mask[name]), x, self.dropped.mean(name, x))

    def less(
        self, source: str, target: str, y: Tensor, x: Tensor, weight: Tensor, frozen: Tensor | None = None
    ) -> Tensor:
        """``y``, a linear map of ``x``, when it reads the source's mean through each dropped edge into a kept node."""
        keep = None if self.dropped is None else self.dropped.edges.get((source, target))
        if keep is None or self.dropped is None:
            return y
        mean = self.dropped.mean(source, x) if frozen is None else frozen
        kept = torch.from_numpy(self.dropped.mask.get(target, np.ones(len(keep), dtype=bool)))[:, None]
        return y + F.linear(mean - x, weight * (kept & ~torch.from_numpy(keep)))


def random_weights(model: nn.Module, rng: np.random.Generator) -> None:
    """Fills a module with random weights: dense or sparse, of three sizes, some rows and columns 0."""
    density, size = rng.choice([0.2, 0.5, 1.0]), rng.choice([0.3, 1.0, 1.7])
    with torch.no_grad():
        for p in model.parameters():
            shape = tuple(p.shape)
            value = rng.normal(size=shape) * (rng.random(shape) < density) * size
            if p.ndim == 2:
                value = value / math.sqrt(shape[1])
                value = value * (rng.random((shape[0], 1)) < 0.9) * (rng.random((1, shape[1])) < 0.9)
            p.copy_(torch.as_tensor(np.asarray(value)))
