"""The transformer against explicit formulas: the places of its sites, and the meaning of its options."""

import math

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor

from circuitc.circuit.sites import sites_of
from circuitc.models.transformer import AbsTopK, Transformer, TransformerConfig

V, T = 40, 12


def make(seed: int = 0, **options: object) -> Transformer:
    """A small float64 model with every weight, bias, gain and sink away from its initial value."""
    torch.manual_seed(seed)
    model = Transformer(TransformerConfig(V, T, d_model=32, n_layers=2, **options)).double().eval()
    with torch.no_grad():
        for p in model.parameters():
            p.normal_(std=0.4)
        if model.bigram is not None:
            model.bigram.normal_()
    return model.requires_grad_(False)


def record(model: Transformer, tokens: Tensor) -> dict[str, Tensor]:
    """The values of all sites."""
    seen: dict[str, Tensor] = {}
    handles = [
        site.register_forward_hook(lambda m, args, x: seen.__setitem__(m.name, x)) for site in sites_of(model).values()
    ]
    model(tokens)
    for handle in handles:
        handle.remove()
    return seen


def tokens(batch: int = 3, length: int = T) -> Tensor:
    return torch.randint(V, (batch, length), generator=torch.Generator().manual_seed(1))


def norm(x: Tensor, gain: Tensor) -> Tensor:
    return x / (x.pow(2).mean(-1, keepdim=True) + 1e-5).sqrt() * gain


def test_site_names_and_order() -> None:
    names = ["attn.act_in", "attn.q", "attn.k", "attn.v", "attn.resid_delta"]
    names += ["mlp.act_in", "mlp.post_act", "mlp.resid_delta"]
    assert sorted(sites_of(make())) == sorted(f"{layer}.{name}" for layer in range(2) for name in names)


@pytest.mark.parametrize("activation", ["gelu", "relu"])
def test_model_is_its_formula(activation: str) -> None:
    """The forward pass, written out by head and position, with the value of each site."""
    model, x = make(activation=activation), tokens()
    seen = record(model, x)
    resid = model.embed.weight[x]
    for layer, block in enumerate(model.blocks):
        a, m = block.attn, block.mlp
        r = norm(resid, a.norm.weight)
        q, k, v = (r @ w.weight.T + w.bias for w in (a.q, a.k, a.v))
        for name, value in zip(("act_in", "q", "k", "v"), (r, q, k, v), strict=True):
            torch.testing.assert_close(seen[f"{layer}.attn.{name}"], value)
        z = torch.zeros_like(r)
        for h in range(2):
            c = slice(16 * h, 16 * h + 16)
            for t in range(T):
                scores = (q[:, t : t + 1, c] * k[:, : t + 1, c]).sum(-1) / math.sqrt(16)  # (B, t + 1)
                exp = scores.exp()
                weights = exp / (exp.sum(-1, keepdim=True) + a.sink[h].exp())
                z[:, t, c] = (weights[..., None] * v[:, : t + 1, c]).sum(1)
        delta = z @ a.out.weight.T + a.out.bias
        torch.testing.assert_close(seen[f"{layer}.attn.resid_delta"], delta)
        resid = resid + delta
        r = norm(resid, m.norm.weight)
        pre = r @ m.fc.weight.T + m.fc.bias
        post = pre * (1 + torch.erf(pre / math.sqrt(2))) / 2 if activation == "gelu" else pre.clamp(min=0)
        delta = post @ m.proj.weight.T + m.proj.bias
        torch.testing.assert_close(seen[f"{layer}.mlp.act_in"], r)
        torch.testing.assert_close(seen[f"{layer}.mlp.post_act"], post)
        torch.testing.assert_close(seen[f"{layer}.mlp.resid_delta"], delta)
        resid = resid + delta
    logits = norm(resid, model.norm.weight) @ model.unembed.weight.T + model.bigram[x]
    torch.testing.assert_close(model(x), logits)


def test_a_sink_of_minus_infinity_is_no_sink() -> None:
    with_sink, without = make(sink=True), make(sink=False)
    with_sink.load_state_dict(without.state_dict(), strict=False)
    for block in with_sink.blocks:
        block.attn.sink.fill_(-1e9)
    torch.testing.assert_close(with_sink(tokens()), without(tokens()))


def test_bigram_is_a_buffer_added_to_the_logits() -> None:
    model = make()
    with_table = model(tokens())
    assert "bigram" in dict(model.named_buffers())
    table = model.bigram.clone()
    model.bigram.zero_()
    torch.testing.assert_close(with_table, model(tokens()) + table[tokens()])
    assert make(bigram=False).bigram is None


def test_abs_topk_cuts_every_site() -> None:
    model = make(abs_topk=0.25)
    seen = record(model, tokens())
    assert len(seen) == 16
    for name, x in seen.items():
        assert x.count_nonzero(dim=-1).max() <= x.shape[-1] // 4, name


@given(st.lists(st.floats(-10, 10, width=32), min_size=1, max_size=20), st.floats(0.01, 1))
def test_abs_topk_keeps_the_largest(values: list[float], fraction: float) -> None:
    x = torch.tensor(values)
    y = AbsTopK(fraction)(x)
    k = max(1, int(fraction * len(values)))
    assert ((y == x) | (y == 0)).all()
    assert y.abs().sort(descending=True).values[:k].equal(x.abs().sort(descending=True).values[:k])
    assert y.count_nonzero() <= k


@settings(max_examples=20, deadline=None)
@given(st.integers(1, T - 1), st.integers(0, 2**31), st.booleans(), st.sampled_from([None, 0.3]))
def test_no_token_sees_a_later_one(cut: int, seed: int, sink: bool, abs_topk: float | None) -> None:
    model, x = make(sink=sink, abs_topk=abs_topk), tokens(2)
    other = x.clone()
    other[:, cut:] = torch.randint(V, (2, T - cut), generator=torch.Generator().manual_seed(seed))
    torch.testing.assert_close(model(x)[:, :cut], model(other)[:, :cut], rtol=0, atol=1e-12)
    torch.testing.assert_close(model(x)[:, :cut], model(x[:, :cut]), rtol=0, atol=1e-12)


@pytest.mark.filterwarnings("ignore:.*isinstance.treespec.*:FutureWarning")  # raised inside torch.export
@pytest.mark.parametrize("sink", [True, False])
def test_exports_with_any_batch_and_length(sink: bool) -> None:
    model = make(sink=sink)
    dims = {0: torch.export.Dim("batch", max=4096), 1: torch.export.Dim("pos", max=4096)}
    exported = torch.export.export(model, (tokens(),), dynamic_shapes={"tokens": dims}, strict=False)
    program = exported.run_decompositions({}).module()
    for batch, length in ((1, 1), (5, 7), (2, 30)):
        x = tokens(batch, length)
        torch.testing.assert_close(program(x), model(x), rtol=0, atol=1e-12)
