"""OpenAI's format against what their code computes: sites, ablations, options, and what is refused."""

from __future__ import annotations

import copy
import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
import torch.nn.functional as F
from torch import Tensor

import circuitc
from circuitc.circuit.sites import sites_of
from circuitc.errors import CircuitcError
from circuitc.models.openai import load
from circuitc.models.openai.model import OpenAITransformer, RMSNorm
from circuitc.trace.export import export_model
from circuitc.trace.site_means import site_means

FIXTURES = Path(__file__).parent.parent / "fixtures" / "openai"
VARIANTS = sorted(file.parent.name for file in FIXTURES.glob("*/reference.npz"))
POSITIONS = "01_catpos_nosink_afrac"
DENSE = "07_dense_rms_untied"
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


def test_longer_than_the_context() -> None:
    model = model_of(DENSE)
    assert model(torch.zeros(1, 32, dtype=torch.int64)).shape == (1, 32, 64)
    with pytest.raises(CircuitcError, match="33 tokens are more than the model's context of 32"):
        model(torch.zeros(1, 33, dtype=torch.int64))


def test_a_checkpoint_without_its_extras() -> None:
    ckpt = circuitc.load(FIXTURES / DENSE)
    assert (ckpt.name, ckpt.context, ckpt.means, ckpt.corpus.shape) == (DENSE, 32, {}, (0, 32))
    assert ckpt.card == {"format": "openai"}
    assert ckpt.tokenizer.encode("3 63 0").ids == [3, 63, 0]
    assert ckpt.tokenizer.decode([3, 63, 0]) == "3 63 0"
    assert not ckpt.model.training
    assert not any(p.requires_grad for p in ckpt.model.parameters())


State = dict[str, Tensor]
Change = Callable[[dict[str, Any], State], object]


def changed(folder: Path, change: Change, variant: str = DENSE) -> Path:
    """A copy of a variant with changes to its configuration and tensors."""
    folder.mkdir(exist_ok=True)
    config = json.loads((FIXTURES / variant / "beeg_config.json").read_text())
    state = torch.load(FIXTURES / variant / "final_model.pt", weights_only=True)
    change(config, state)
    (folder / "beeg_config.json").write_text(json.dumps(config))
    torch.save(state, folder / "final_model.pt")
    return folder


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
    with pytest.raises(CircuitcError, match=r"'lm_head.weight' and 'transformer.wte.weight' differ"):
        load(changed(tmp_path / "other", lambda config, state: config.update(tied_unembed=True)))


def test_half_precision_becomes_float32(tmp_path: Path) -> None:
    def halve(config: dict[str, Any], state: State) -> None:
        for name in state:
            state[name] = state[name].to(torch.bfloat16 if "mlp" in name else torch.float16)

    model = load(changed(tmp_path, halve)).model
    assert {p.dtype for p in model.parameters()} == {torch.float32}
    ref = reference(DENSE)
    np.testing.assert_allclose(model(torch.from_numpy(ref["tokens"])), ref["logits"], atol=0.2)


def config(**changes: object) -> Change:
    return lambda table, state: table.update(changes)


def tensor(name: str, change: Callable[[Tensor], Tensor]) -> Change:
    return lambda table, state: state.update({name: change(state[name])})


C_ATTN = "transformer.h.1.attn.c_attn.weight"


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (config(use_tied_aux_matrix=True), r"beeg_config.json: 'use_tied_aux_matrix' is set"),
        (config(bigram_table_rank=8), r"'bigram_table_rank' is set"),
        (config(n_kv_head=2), r"no key named 'n_kv_head'\n  did you mean 'n_head'"),
        (config(n_mlp=7), r"'n_mlp' and 'd_mlp' differ"),
        (config(n_layer=True), r"'n_layer' is True: input should be a valid integer"),
        (config(n_layer=10**9), r"'n_layer' is 1000000000: input should be less than"),
        (config(vocab_size=2**24, d_model=2**12), r"describes \d+ parameters, more than"),
        (config(vocab_size=10**4), r"'bigram_table' has shape \[64, 64\], not \[10000, 10000\]"),
        (config(n_head=64, d_head=None), r"more heads than channels"),
        (config(activation_type="silu"), r"'activation_type' is 'silu': input should be 'gelu' or 'relu'"),
        (config(afrac=1.5), r"'afrac' is 1.5: input should be less than or equal to 1"),
        (config(afrac=float("nan")), r"'afrac' is nan"),
        (config(afrac_loctypes="attn_in,mlp_inn"), r"no afrac_loctypes named 'mlp_inn'\n  did you mean 'mlp_in'"),
        (config(n_layer=3), r"final_model.pt: the tensor 'transformer.h.2.ln_1.weight' is missing"),
        (config(n_layer=1), r"the tensor 'transformer.h.1.ln_1.weight' is not part of this model"),
        (config(sink=True), r"'transformer.h.0.attn.attn_imp.sink_logit' is missing"),
        (config(d_head=4), r"c_attn.weight' has shape \[96, 32\], not \[48, 32\]"),
        (config(d_pos_emb=8), r"'transformer.wpe.weight' has shape \[32, 32\], not \[32, 8\]"),
        (config(rms_norm=False), r"'transformer.h.0.ln_1.bias' is missing"),
        (tensor(C_ATTN, lambda t: t.T.contiguous()), r"c_attn.weight' has shape \[32, 96\], not \[96, 32\]"),
        (tensor(C_ATTN, lambda t: t.long()), r"c_attn.weight' is torch.int64, not floating-point"),
        (tensor(C_ATTN, lambda t: t / 0), r"c_attn.weight' holds NaN or infinity"),
        (tensor(C_ATTN, lambda t: t[0, 0].clone().expand(96, 32)), r"c_attn.weight' is larger than its storage"),
        (
            tensor(C_ATTN, lambda t: t.to_sparse()),
            r"final_model.pt: the pickle asks for torch._utils._rebuild_sparse_tensor",
        ),
    ],
)
def test_refusals(tmp_path: Path, change: Change, message: str) -> None:
    with pytest.raises(CircuitcError, match=message) as caught:
        load(changed(tmp_path, change))
    assert caught.value.fix


@pytest.mark.parametrize("file", ["beeg_config.json", "final_model.pt"])
def test_a_missing_file_is_named(tmp_path: Path, file: str) -> None:
    folder = Path(shutil.copytree(FIXTURES / DENSE, tmp_path / "copy"))
    (folder / file).unlink()
    with pytest.raises(CircuitcError, match=f"{file}: the file cannot be read: No such file"):
        load(folder)


def test_sha256_is_of_both_files(tmp_path: Path) -> None:
    sha = load(FIXTURES / DENSE).sha256
    folder = Path(shutil.copytree(FIXTURES / DENSE, tmp_path / "copy"))
    assert load(folder).sha256 == sha
    with (folder / "beeg_config.json").open("a") as file:
        file.write("\n")
    assert load(folder).sha256 != sha
