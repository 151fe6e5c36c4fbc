"""Small transformers in the styles that people write them, with random weights; none of them knows about sites."""

from __future__ import annotations

import copy
import math
from collections.abc import Callable
from functools import cache

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from circuitc.ir import Graph
from circuitc.trace import trace

V, D, H, T_MAX = 11, 8, 2, 12


class LayerNorm(nn.Module):
    """nanoGPT's: LayerNorm whose bias may be left out."""

    def __init__(self, bias: bool) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.ones(D))
        self.bias = nn.Parameter(torch.zeros(D)) if bias else None

    def forward(self, x: Tensor) -> Tensor:
        return F.layer_norm(x, self.weight.shape, self.weight, self.bias, 1e-5)


class NanoAttention(nn.Module):
    """One map for q, k and v; a buffer for the mask."""

    bias: Tensor

    def __init__(self, bias: bool) -> None:
        super().__init__()
        self.c_attn, self.c_proj = nn.Linear(D, 3 * D, bias=bias), nn.Linear(D, D, bias=bias)
        self.attn_dropout, self.resid_dropout = nn.Dropout(0.2), nn.Dropout(0.2)
        self.register_buffer("bias", torch.tril(torch.ones(T_MAX, T_MAX)).view(1, 1, T_MAX, T_MAX))

    def forward(self, x: Tensor) -> Tensor:
        B, T, C = x.size()
        q, k, v = self.c_attn(x).split(D, dim=2)
        k = k.view(B, T, H, C // H).transpose(1, 2)
        q = q.view(B, T, H, C // H).transpose(1, 2)
        v = v.view(B, T, H, C // H).transpose(1, 2)
        att = (q @ k.transpose(-2, -1)) * (1.0 / math.sqrt(k.size(-1)))
        att = att.masked_fill(self.bias[:, :, :T, :T] == 0, float("-inf"))
        att = self.attn_dropout(F.softmax(att, dim=-1))
        y = (att @ v).transpose(1, 2).contiguous().view(B, T, C)
        return self.resid_dropout(self.c_proj(y))


class NanoGPT(nn.Module):
    def __init__(self, bias: bool = True, layers: int = 2) -> None:
        super().__init__()
        self.wte, self.wpe = nn.Embedding(V, D), nn.Embedding(T_MAX, D)
        self.ln_1 = nn.ModuleList(LayerNorm(bias) for _ in range(layers))
        self.attn = nn.ModuleList(NanoAttention(bias) for _ in range(layers))
        self.ln_2 = nn.ModuleList(LayerNorm(bias) for _ in range(layers))
        self.c_fc = nn.ModuleList(nn.Linear(D, 2 * D, bias=bias) for _ in range(layers))
        self.c_proj = nn.ModuleList(nn.Linear(2 * D, D, bias=bias) for _ in range(layers))
        self.ln_f = LayerNorm(bias)
        self.lm_head = nn.Linear(D, V, bias=False)
        self.wte.weight = self.lm_head.weight

    def forward(self, idx: Tensor) -> Tensor:
        pos = torch.arange(0, idx.size(1), dtype=torch.long, device=idx.device)
        x = F.dropout(self.wte(idx) + self.wpe(pos), 0.1, self.training)
        for ln_1, attn, ln_2, c_fc, c_proj in zip(self.ln_1, self.attn, self.ln_2, self.c_fc, self.c_proj, strict=True):
            x = x + attn(ln_1(x))
            x = x + c_proj(F.gelu(c_fc(ln_2(x))))
        return self.lm_head(self.ln_f(x))


class Conv1D(nn.Module):
    """Hugging Face's linear map, its weight [in, out]."""

    def __init__(self, out: int, inputs: int) -> None:
        super().__init__()
        self.nf = out
        self.weight, self.bias = nn.Parameter(torch.zeros(inputs, out)), nn.Parameter(torch.zeros(out))

    def forward(self, x: Tensor) -> Tensor:
        size_out = (*x.size()[:-1], self.nf)
        return torch.addmm(self.bias, x.view(-1, x.size(-1)), self.weight).view(size_out)


class HFAttention(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.c_attn, self.c_proj = Conv1D(3 * D, D), Conv1D(D, D)

    def forward(self, x: Tensor) -> Tensor:
        query, key, value = self.c_attn(x).split(D, dim=2)
        query, key, value = (y.view((*y.shape[:-1], -1, D // H)).transpose(1, 2) for y in (query, key, value))
        weights = torch.matmul(query, key.transpose(-1, -2)) / (value.size(-1) ** 0.5)
        T = query.size(-2)
        causal = torch.ones((T_MAX, T_MAX), dtype=torch.bool).tril().view(1, 1, T_MAX, T_MAX)[:, :, :T, :T]
        weights = torch.where(causal, weights, torch.full([], torch.finfo(torch.float32).min).to(weights.dtype))
        weights = nn.functional.softmax(weights, dim=-1).type(value.dtype)
        y = torch.matmul(weights, value).transpose(1, 2)
        return self.c_proj(y.reshape(*y.shape[:-2], -1).contiguous())


def new_gelu(x: Tensor) -> Tensor:
    return 0.5 * x * (1.0 + torch.tanh(math.sqrt(2.0 / math.pi) * (x + 0.044715 * torch.pow(x, 3.0))))


class HuggingFace(nn.Module):
    """GPT-2 as Hugging Face writes it."""

    def __init__(self, layers: int = 2) -> None:
        super().__init__()
        self.wte, self.wpe = nn.Embedding(V, D), nn.Embedding(T_MAX, D)
        self.ln_1 = nn.ModuleList(nn.LayerNorm(D, eps=1e-5) for _ in range(layers))
        self.attn = nn.ModuleList(HFAttention() for _ in range(layers))
        self.ln_2 = nn.ModuleList(nn.LayerNorm(D, eps=1e-5) for _ in range(layers))
        self.c_fc = nn.ModuleList(Conv1D(2 * D, D) for _ in range(layers))
        self.c_proj = nn.ModuleList(Conv1D(D, 2 * D) for _ in range(layers))
        self.ln_f = nn.LayerNorm(D)
        self.lm_head = nn.Linear(D, V, bias=False)

    def forward(self, input_ids: Tensor) -> Tensor:
        position_ids = torch.arange(0, input_ids.shape[-1], dtype=torch.long).unsqueeze(0)
        x = self.wte(input_ids.view(-1, input_ids.size(-1))) + self.wpe(position_ids)
        for ln_1, attn, ln_2, c_fc, c_proj in zip(self.ln_1, self.attn, self.ln_2, self.c_fc, self.c_proj, strict=True):
            x = attn(ln_1(x)) + x
            x = x + c_proj(new_gelu(c_fc(ln_2(x))))
        return self.lm_head(self.ln_f(x))


def abs_topk(x: Tensor, k: int) -> Tensor:
    """In place, as OpenAI's code has it."""
    indices = torch.topk(x.abs(), k, dim=-1, sorted=False)[1]
    kept = torch.zeros_like(x)
    kept.scatter_(-1, indices, x.gather(-1, indices))
    return kept


class SparseAttention(nn.Module):
    """A sink written as a slot of zeros before the keys and values, whose logit stands in the mask."""

    def __init__(self, read: int, k: int) -> None:
        super().__init__()
        self.k = k
        self.c_attn, self.c_proj = nn.Linear(read, 3 * D), nn.Linear(D, D)
        self.sink_logit = nn.Parameter(torch.zeros(H))

    def forward(self, x: Tensor) -> Tensor:
        B, T, _ = x.shape
        q, k, v = (abs_topk(y, self.k) for y in self.c_attn(x).split(D, dim=2))
        q, k, v = (y.view(B, T, H, D // H).transpose(1, 2) for y in (q, k, v))
        slot = torch.zeros(B, H, 1, D // H, dtype=x.dtype, device=x.device)
        mask = torch.full((T, T), float("-inf"), dtype=x.dtype).triu(1).expand(1, H, T, T)
        mask = torch.cat([self.sink_logit.view(1, H, 1, 1).expand(1, H, T, 1), mask], dim=-1)
        y = F.scaled_dot_product_attention(q, torch.cat([slot, k], 2), torch.cat([slot, v], 2), attn_mask=mask)
        return abs_topk(self.c_proj(y.transpose(1, 2).contiguous().view(B, T, D)), D // 2)


class Sparse(nn.Module):
    """OpenAI's weight-sparse transformer: positions beside what is read, relu and AbsTopK on the residual stream."""

    def __init__(self, k: int = 4, layers: int = 2, wide: int = 3) -> None:
        super().__init__()
        self.wte, self.wpe = nn.Embedding(V, D), nn.Embedding(T_MAX, wide)
        self.ln_1, self.ln_2 = (nn.ModuleList(nn.RMSNorm(D) for _ in range(layers)) for _ in range(2))
        self.ln_p1, self.ln_p2 = (nn.ModuleList(nn.RMSNorm(wide) for _ in range(layers)) for _ in range(2))
        self.attn = nn.ModuleList(SparseAttention(D + wide, k) for _ in range(layers))
        self.c_fc = nn.ModuleList(nn.Linear(D + wide, 2 * D) for _ in range(layers))
        self.c_proj = nn.ModuleList(nn.Linear(2 * D, D) for _ in range(layers))
        self.ln_f = nn.RMSNorm(D)
        self.lm_head = nn.Linear(D, V, bias=False)
        self.final_logits_bias = nn.Parameter(torch.zeros(V))
        self.bigram_table = nn.Parameter(torch.zeros(V, V))

    def forward(self, tokens: Tensor) -> Tensor:
        B, T = tokens.shape
        pos = self.wpe(torch.arange(T, device=tokens.device).unsqueeze(0))
        x = self.wte(tokens)
        for i, attn in enumerate(self.attn):
            read = torch.cat([self.ln_1[i](x), self.ln_p1[i](pos).expand(B, T, -1)], dim=-1)
            x = abs_topk(F.relu(x + attn(abs_topk(read, 9))), 6)
            read = torch.cat([self.ln_2[i](x), self.ln_p2[i](pos).expand(B, T, -1)], dim=-1)
            x = abs_topk(F.relu(x + self.c_proj[i](abs_topk(F.gelu(self.c_fc[i](read)), 10))), 6)
        return self.lm_head(self.ln_f(x)) + self.final_logits_bias + self.bigram_table[tokens]


class Tracr(nn.Module):
    """A compiled model: no norms, so attention and MLP read the residual stream itself."""

    def __init__(self, causal: bool, layers: int = 2) -> None:
        super().__init__()
        self.causal = causal
        self.token_embed, self.pos_embed = nn.Parameter(torch.zeros(V, D)), nn.Parameter(torch.zeros(T_MAX, D))
        self.query, self.key, self.value, self.linear = (
            nn.ModuleList(nn.Linear(D, D) for _ in range(layers)) for _ in range(4)
        )
        self.linear_1 = nn.ModuleList(nn.Linear(D, 2 * D) for _ in range(layers))
        self.linear_2 = nn.ModuleList(nn.Linear(2 * D, D) for _ in range(layers))
        self.unembed = nn.Parameter(torch.zeros(D, V))

    def forward(self, tokens: Tensor) -> Tensor:
        B, T = tokens.shape
        x = self.token_embed[tokens] + self.pos_embed[:T]
        for i, query in enumerate(self.query):
            q, k, v = (f(x).view(B, T, H, -1).transpose(1, 2) for f in (query, self.key[i], self.value[i]))
            scores = q @ k.transpose(-1, -2) / math.sqrt(D // H)
            if self.causal:
                scores = torch.where(torch.ones(T, T).tril() == 0, -1e30, scores)
            y = (scores.softmax(-1) @ v).transpose(1, 2).reshape(B, T, D)
            x = x + self.linear[i](y)
            x = x + self.linear_2[i](F.relu(self.linear_1[i](x)))
        return x @ self.unembed


class Parallel(nn.Module):
    """Heads interleaved in one map, attention and MLP side by side on one LayerNorm, nothing masked."""

    def __init__(self, layers: int = 2) -> None:
        super().__init__()
        self.embed, self.out = nn.Embedding(V, D), nn.Linear(D, V)
        self.norm = nn.ModuleList(nn.LayerNorm(D, elementwise_affine=False) for _ in range(layers))
        self.qkv = nn.ModuleList(nn.Linear(D, 3 * D) for _ in range(layers))
        self.dense = nn.ModuleList(nn.Linear(D, D) for _ in range(layers))
        self.fc = nn.ModuleList(nn.Linear(D, D) for _ in range(layers))
        self.proj = nn.ModuleList(nn.Linear(D, D) for _ in range(layers))

    def forward(self, tokens: Tensor) -> Tensor:
        B, T = tokens.shape
        angles = torch.arange(T)[:, None] / 100 ** (torch.arange(D // 2) / 4)
        x = self.embed(tokens) + torch.cat([angles.sin(), angles.cos()], dim=-1)
        for norm, qkv, dense, fc, proj in zip(self.norm, self.qkv, self.dense, self.fc, self.proj, strict=True):
            h = norm(x)
            q, k, v = qkv(h).view(B, T, H, 3 * D // H).chunk(3, dim=-1)  # each (B, T, H, d)
            y = F.scaled_dot_product_attention(q.transpose(1, 2), k.transpose(1, 2), v.transpose(1, 2))
            x = x + dense(y.permute(0, 2, 1, 3).flatten(2)) + proj(F.gelu(fc(h), approximate="tanh"))
        return self.out(x)


class Packed(nn.Module):
    """Attention only; q, k and v stacked in one more axis, q scaled before the product, RMSNorm in a stream of rows."""

    def __init__(self, layers: int = 2) -> None:
        super().__init__()
        self.eps: float | None = None
        self.embed = nn.Embedding(V, D)
        self.qkv = nn.ModuleList(nn.Linear(D, 3 * D, bias=False) for _ in range(layers))
        self.proj = nn.ModuleList(nn.Linear(D, D) for _ in range(layers))
        self.out = nn.Linear(D, V)

    def forward(self, tokens: Tensor) -> Tensor:
        B, T = tokens.shape
        x = self.embed(tokens)
        future = torch.triu(torch.full((T, T), float("-inf")), diagonal=1)
        for qkv, proj in zip(self.qkv, self.proj, strict=True):
            h = F.rms_norm(x, (D,), eps=self.eps)
            q, k, v = qkv(h).reshape(B, T, 3, H, D // H).permute(2, 0, 3, 1, 4).unbind(0)
            scores = (q * (D // H) ** -0.5) @ k.transpose(-2, -1) + future
            y = (scores.softmax(dim=-1) @ v).transpose(1, 2).reshape(B * T, D)
            x = x + proj(y).view(B, T, D)
        return self.out(x)


class Neurons(nn.Module):
    """MLPs only, with LayerNorm by hand."""

    def __init__(self, layers: int = 2) -> None:
        super().__init__()
        self.embed, self.out = nn.Embedding(V, D), nn.Linear(D, V)
        self.gain = nn.Parameter(torch.ones(D))
        self.fc = nn.ModuleList(nn.Linear(D, D) for _ in range(layers))
        self.proj = nn.ModuleList(nn.Linear(D, D) for _ in range(layers))

    def forward(self, tokens: Tensor) -> Tensor:
        x = self.embed(tokens)
        for fc, proj in zip(self.fc, self.proj, strict=True):
            u = x.mean(-1, keepdim=True)
            s = (x - u).pow(2).mean(-1, keepdim=True)
            h = self.gain * ((x - u) / torch.sqrt(s + 1e-5)) + self.gain
            x = x + proj(fc(h).clamp(min=0))
        return self.out(x)


FAMILIES: dict[str, Callable[[], nn.Module]] = {
    "nanogpt": NanoGPT,
    "nanogpt, no bias": lambda: NanoGPT(bias=False),
    "hugging face": HuggingFace,
    "openai": Sparse,
    "openai, k = 0": lambda: Sparse(k=0),
    "tracr, causal": lambda: Tracr(causal=True),
    "tracr": lambda: Tracr(causal=False),
    "parallel": Parallel,
    "packed": Packed,
    "neurons": Neurons,
}


def make_family(name: str, seed: int = 0) -> nn.Module:
    """A model in evaluation mode, each of its parameters random."""
    generator = torch.Generator().manual_seed(seed)
    model = FAMILIES[name]().eval()
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.copy_(torch.randn(parameter.shape, generator=generator) * 0.5)
    return model


@cache
def traced_family(name: str) -> tuple[nn.Module, Graph]:
    """The model and its graph, for all tests that write to neither: tracing takes seconds."""
    model = make_family(name)
    return model, trace(model, torch.zeros(2, 3, dtype=torch.int64))


def in_double(model: nn.Module) -> nn.Module:
    """A float64 copy by hand, in which norms without an eps keep float32's."""
    model = copy.deepcopy(model).double()
    for module in model.modules():
        if getattr(module, "eps", 0.0) is None:
            module.eps = torch.finfo(torch.float32).eps  # type: ignore[assignment]
    return model
