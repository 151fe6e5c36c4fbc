"""OpenAI's format against what their code computes: sites, ablations, options, and what is refused."""

from __future__ import annotations

import copy
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
import torch.nn.functional as F
from refusals.openai import DENSE, Change, State, changed
from refusals.openai import OPENAI as FIXTURES
from torch import Tensor

import circuitc
from circuitc.circuit.sites import sites_of
from circuitc.models.openai import load
from circuitc.models.openai.model import OpenAITransformer, RMSNorm
from circuitc.trace.export import export_model
from circuitc.trace.site_means import site_means

VARIANTS = sorted(file.parent.name for file in FIXTURES.glob("*/reference.npz"))
POSITIONS = "01_catpos_nosink_afrac"
ATOL = 5e-5


def reference(variant: str) -> dict[str, Any]:
    return dict(np.load(FIXTURES / variant / "reference.npz"))


def under(prefix: str, arrays: dict[str, Any]) -> dict[str, Any]:
    return {name.removeprefix(prefix): array for name, array in arrays.items() if name.startswith(prefix)}


def model_of(variant: str) -> OpenAITransformer:
    model = load(FIXTURES / variant).model
    assert isinstance(model, OpenAITransformer)
    return model


@pytest.mark.parametrize("variant", VARIANTS)
def test_logits(variant: str) -> None:
    ref, model = reference(variant), model_of(variant)
    tokens = torch.from_numpy(ref["tokens"])
    np.testing.assert_allclose(model(tokens), ref["logits"], atol=ATOL, rtol=0)
    np.testing.assert_allclose(copy.deepcopy(model).double()(tokens), ref["logits_f64"], atol=1e-9, rtol=0)


@pytest.mark.parametrize("variant", VARIANTS)
def test_every_site_in_order(variant: str) -> None:
    expected, model = under("act/", reference(variant)), model_of(variant)
    seen: dict[str, Tensor] = {}
    for site in sites_of(model).values():
        site.register_forward_hook(lambda m, args, x: seen.__setitem__(m.name, x))
    model(torch.from_numpy(reference(variant)["tokens"][:1]))
    assert [*sites_of(model)] == [*expected]
    for name, act in expected.items():
        np.testing.assert_allclose(seen[name], act, atol=ATOL, rtol=0, err_msg=name)


@pytest.mark.parametrize("variant", VARIANTS)
def test_means_and_ablations(variant: str) -> None:
    ref, model = reference(variant), model_of(variant)
    expected = under("mean/", ref)
    means = site_means(model, ref["mean_tokens"])
    for name, mean in expected.items():
        np.testing.assert_allclose(means[name], mean, atol=ATOL, rtol=0, err_msg=name)
    tokens = torch.from_numpy(ref["tokens"])
    for letter in "ABC":
        masked = circuitc.ablated(model, under(f"abl{letter}/mask/", ref), means)
        np.testing.assert_allclose(masked(tokens), ref[f"abl{letter}/logits"], atol=ATOL, rtol=0, err_msg=letter)
        final = masked.seen["final_resid"][:1]
        np.testing.assert_allclose(final, ref[f"abl{letter}/final_resid"], atol=ATOL, rtol=0, err_msg=letter)


@pytest.mark.parametrize("variant", [POSITIONS, "02_sink_bigram_nopos", DENSE])  # concatenated, none, added
def test_export_for_every_length_up_to_the_context(variant: str) -> None:
    ref, model = reference(variant), model_of(variant)
    assert export_model(model, torch.from_numpy(ref["tokens"])).mask_length == model.cfg.block_size


@pytest.mark.parametrize("variant", [POSITIONS, "02_sink_bigram_nopos", "04_reluresid_relu_nobias_respost"])
def test_a_dropped_edge_reads_the_mean(variant: str) -> None:
    """Dropping every edge from a site freezes it, as nothing else reads it; q and k keep their effect through v."""
    ref, model = reference(variant), model_of(variant).double()  # AbsTopK has to choose alike in both
    means = site_means(model, ref["mean_tokens"])
    tokens = torch.from_numpy(ref["tokens"])
    for source, targets in (
        ("0.attn.act_in", "qkv"),
        ("1.mlp.post_act", ("resid_delta",)),
        ("0.attn.v", ("resid_delta",)),
    ):
        layer = source.rpartition(".")[0]
        joined = [c for c in model.connections() if c.source == source]
        assert [c.target for c in joined] == [f"{layer}.{target}" for target in targets]
        cut = {(c.source, c.target): np.zeros(c.weight.shape, dtype=bool) for c in joined}
        frozen = circuitc.ablated(model, {source: np.zeros(len(means[source]), dtype=bool)}, means)
        np.testing.assert_allclose(circuitc.ablated(model, {}, means, cut)(tokens), frozen(tokens), atol=1e-9, rtol=0)


def test_the_norms_eps_is_float32s_epsilon_in_both_dtypes() -> None:
    x = torch.tensor([[1e-4, -3e-4, 2e-4]])
    for dtype, tolerance in ((torch.float32, 1e-5), (torch.float64, 1e-12)):
        values = x.to(dtype)
        expected = values / (values.square().mean() + 2.0**-23).sqrt()
        got = RMSNorm(3).to(dtype)(values)
        torch.testing.assert_close(got, expected, rtol=tolerance, atol=0)
        assert not torch.allclose(got, F.rms_norm(values, (3,), eps=1e-6), rtol=0.1)


def test_as_long_as_the_context() -> None:
    model = model_of(DENSE)
    assert model(torch.zeros(1, 32, dtype=torch.int64)).shape == (1, 32, 64)


def test_a_checkpoint_without_its_extras() -> None:
    ckpt = circuitc.load(FIXTURES / DENSE)
    assert (ckpt.name, ckpt.context, ckpt.means, ckpt.corpus.shape) == (DENSE, 32, {}, (0, 32))
    assert ckpt.card == {"format": "openai"}
    assert ckpt.tokenizer.encode("3 63 0").ids == [3, 63, 0]
    assert ckpt.tokenizer.decode([3, 63, 0]) == "3 63 0"
    assert not ckpt.model.training
    assert not any(p.requires_grad for p in ckpt.model.parameters())


def tie(config: dict[str, Any], state: State) -> None:
    config["tied_unembed"] = True
    state["lm_head.weight"] = state["transformer.wte.weight"]


def older(config: dict[str, Any], state: State) -> None:
    config["n_mlp"] = config.pop("d_mlp")
    del config["sink"]
    for layer in range(2):
        state[f"transformer.h.{layer}.attn.bias"] = torch.ones(1, 1, 32, 32).tril()


def named(config: dict[str, Any], state: State) -> None:
    config.update(bigram_table_rank=None, use_tied_aux_matrix=False, dropout=0.3, pfrac=0.5, debug_exact_topk=True)


@pytest.mark.parametrize("change", [older, named])
def test_what_changes_nothing(tmp_path: Path, change: Change) -> None:
    tokens = torch.from_numpy(reference(DENSE)["tokens"])
    assert load(changed(tmp_path, change)).model(tokens).equal(model_of(DENSE)(tokens))


def test_the_bias_of_the_logits_may_be_missing(tmp_path: Path) -> None:
    def drop(config: dict[str, Any], state: State) -> None:
        del state["final_logits_bias"]

    def zero(config: dict[str, Any], state: State) -> None:
        state["final_logits_bias"].zero_()

    tokens = torch.from_numpy(reference(DENSE)["tokens"])
    without, zeroed = (load(changed(tmp_path / str(i), change)).model(tokens) for i, change in enumerate((drop, zero)))
    assert without.equal(zeroed)


def test_the_output_may_be_tied(tmp_path: Path) -> None:
    def untie(config: dict[str, Any], state: State) -> None:
        tie(config, state)
        config["tied_unembed"] = False

    def alone(config: dict[str, Any], state: State) -> None:
        tie(config, state)
        del state["lm_head.weight"]

    tokens = torch.from_numpy(reference(DENSE)["tokens"])
    expected = load(changed(tmp_path / "untied", untie)).model(tokens)
    for name, change in (("tied", tie), ("alone", alone)):
        assert load(changed(tmp_path / name, change)).model(tokens).equal(expected)


def test_half_precision_becomes_float32(tmp_path: Path) -> None:
    def halve(config: dict[str, Any], state: State) -> None:
        for name in state:
            state[name] = state[name].to(torch.bfloat16 if "mlp" in name else torch.float16)

    model = load(changed(tmp_path, halve)).model
    assert {p.dtype for p in model.parameters()} == {torch.float32}
    ref = reference(DENSE)
    np.testing.assert_allclose(model(torch.from_numpy(ref["tokens"])), ref["logits"], atol=0.2)


def test_sha256_is_of_both_files(tmp_path: Path) -> None:
    sha = load(FIXTURES / DENSE).sha256
    folder = Path(shutil.copytree(FIXTURES / DENSE, tmp_path / "copy"))
    assert load(folder).sha256 == sha
    with (folder / "beeg_config.json").open("a") as file:
        file.write("\n")
    assert load(folder).sha256 != sha
