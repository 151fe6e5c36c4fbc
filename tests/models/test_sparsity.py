"""Truncation keeps what the paper says it keeps (A.2)."""

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from circuitc.models.sparsity import anneal, count_nonzeros, nonzero_mask, sparse_parameters, truncate
from circuitc.models.transformer import Transformer, TransformerConfig


def make() -> Transformer:
    torch.manual_seed(0)
    model = Transformer(TransformerConfig(vocab_size=50, context=8, d_model=32, n_layers=2, d_head=8))
    with torch.no_grad():
        for p in model.parameters():
            p.normal_()
    return model


def test_anneal_is_linear_over_the_first_half() -> None:
    assert [anneal(step, 8, 0.2) for step in (0, 1, 2, 4, 6, 8)] == pytest.approx([1, 0.8, 0.6, 0.2, 0.2, 0.2])
    assert [anneal(s, 8, 0.2, power=3) for s in (0, 2, 4, 8)] == pytest.approx([1, 0.3, 0.2, 0.2])
    assert anneal(0, 1, 0.5) == 1
    assert anneal(1, 1, 0.5) == 0.5


@given(st.integers(1, 200), st.floats(0.001, 1))
def test_the_largest_entries_stay(size: int, fraction: float) -> None:
    weight = torch.randn(size, generator=torch.Generator().manual_seed(size))
    mask = nonzero_mask("embed.weight", weight, fraction)
    assert mask.sum() == max(1, round(fraction * size))
    assert weight[mask].abs().min() >= weight[~mask].abs().max() if not mask.all() else True


def test_the_same_fraction_of_every_matrix_and_bias_stays() -> None:
    model = make()
    truncate(model, 0.5)
    for name, p in sparse_parameters(model).items():
        assert p.count_nonzero() == round(0.5 * p.numel()), name


def test_gains_and_sinks_stay_dense() -> None:
    model = make()
    dense = {name for name, _ in model.named_parameters()} - set(sparse_parameters(model))
    gains = {f"blocks.{layer}.{block}.norm.weight" for layer in range(2) for block in ("attn", "mlp")}
    assert dense == gains | {"norm.weight", "blocks.0.attn.sink", "blocks.1.attn.sink"}
    truncate(model, 0.01)
    assert all((dict(model.named_parameters())[name] != 0).all() for name in dense)


def test_no_channel_is_cut_below_four_nonzeros() -> None:
    model = make()
    with torch.no_grad():
        for block in model.blocks:  # half of the channels would lose everything
            for matrix in (block.attn.q, block.attn.k, block.attn.v, block.mlp.fc):
                matrix.weight[::2] *= 1e-3
            for matrix in (block.attn.out, block.mlp.proj):
                matrix.weight[:, ::2] *= 1e-3
    truncate(model, 0.01)
    for block in model.blocks:
        reads = {name: (getattr(block.attn, name).weight != 0).sum(1) for name in "qkv"}
        assert reads["q"].min() >= 4
        assert reads["k"].min() >= 4
        assert (reads["v"] + (block.attn.out.weight != 0).sum(0)).min() >= 4
        assert ((block.mlp.fc.weight != 0).sum(1) + (block.mlp.proj.weight != 0).sum(0)).min() >= 4
        assert reads["v"].min() >= 2 <= (block.attn.out.weight != 0).sum(0).min()


def test_a_fraction_of_one_changes_nothing() -> None:
    model, same = make(), make()
    truncate(model, 1.0)
    assert all(torch.equal(p, q) for p, q in zip(model.parameters(), same.parameters(), strict=True))


def test_count_nonzeros_counts_buffers_too() -> None:
    model = make()
    parameters = sum(p.numel() for p in model.parameters())
    assert count_nonzeros(model) == (parameters, parameters + 50 * 50)
