"""Hugging Face's GPT-2 against what transformers computes, for every form of its folders."""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
import torch.nn.functional as F
from refusals.gpt2 import FIXTURE, Change, State, changed, config, nothing
from tokenizers import Tokenizer, models, pre_tokenizers, trainers
from torch import Tensor, nn

import circuitc
from circuitc.inputs.tokenizers.bpe import END_OF_TEXT
from circuitc.models.gpt2 import GPT2, MLP, GPT2Config, load
from circuitc.trace.export import export_model

REFERENCE = dict(np.load(FIXTURE / "reference.npz"))
TOKENS = torch.from_numpy(REFERENCE["tokens"])
ATOL = 5e-5


def model_of(folder: Path = FIXTURE) -> GPT2:
    model = load(folder).model
    assert isinstance(model, GPT2)
    return model


def test_logits() -> None:
    np.testing.assert_allclose(model_of()(TOKENS), REFERENCE["logits"], atol=ATOL, rtol=0)


def test_hidden_states_and_attention() -> None:
    model = model_of()
    seen: dict[str, Tensor] = {}
    for name, module in model.named_modules():
        module.register_forward_hook(lambda m, args, x, name=name: seen.__setitem__(name, x))
    model.h[0].register_forward_pre_hook(lambda m, args: seen.__setitem__("embedded", args[0]))
    model(TOKENS)
    for i, name in enumerate(("embedded", "h.0", "ln_f")):
        np.testing.assert_allclose(seen[name], REFERENCE[f"hidden/{i}"], atol=ATOL, rtol=0)
    B, T = TOKENS.shape
    for layer in range(2):
        q, k = (seen[f"h.{layer}.attn.{x}"].view(B, T, 4, 8).transpose(1, 2) for x in "qk")  # (B, H, T, d)
        scores = (q @ k.mT / math.sqrt(8)).masked_fill(~torch.ones(T, T, dtype=torch.bool).tril(), -torch.inf)
        np.testing.assert_allclose(scores.softmax(-1), REFERENCE[f"attn/{layer}"], atol=ATOL, rtol=0)


def test_export() -> None:
    assert export_model(model_of(), TOKENS).mask_length == 32


@pytest.mark.parametrize(
    ("name", "function"),
    [
        ("gelu_new", lambda x: 0.5 * x * (1 + torch.tanh(math.sqrt(2 / math.pi) * (x + 0.044715 * x**3)))),
        ("gelu", lambda x: 0.5 * x * (1 + torch.erf(x / math.sqrt(2)))),
        ("relu", lambda x: x.clamp(min=0)),
    ],
)
def test_activations(name: Any, function: Callable[[Tensor], Tensor]) -> None:
    x = torch.linspace(-6, 6, 1001, dtype=torch.float64)
    mlp = MLP(GPT2Config(activation_function=name, n_embd=4))
    torch.testing.assert_close(mlp.activation(x), function(x), atol=1e-12, rtol=0)


def headless(table: dict[str, Any], state: State) -> None:
    """As GPT2Model and the first GPT-2 are saved."""
    for name in list(state):
        state[name.removeprefix("transformer.")] = state.pop(name)


def old(table: dict[str, Any], state: State) -> None:
    """With the masks of older checkpoints, and a head tied to the embedding."""
    for layer in range(2):
        state[f"transformer.h.{layer}.attn.bias"] = torch.ones(1, 1, 32, 32, dtype=torch.uint8)
        state[f"transformer.h.{layer}.attn.masked_bias"] = torch.tensor(-1e4)
    state["lm_head.weight"] = state["transformer.wte.weight"].clone()
    table.update(reorder_and_upcast_attn=True, n_ctx=32, n_inner=128)


def untied(table: dict[str, Any], state: State) -> None:
    state["lm_head.weight"] = state["transformer.wte.weight"].clone()
    table["tie_word_embeddings"] = False


@pytest.mark.parametrize("change", [nothing, headless, old, untied])
@pytest.mark.parametrize("pickled", [False, True])
def test_every_kind_of_folder_is_the_same_model(tmp_path: Path, change: Change, pickled: bool) -> None:
    ckpt = circuitc.load(changed(tmp_path, change, pickled))
    assert ckpt.model(TOKENS).equal(model_of()(TOKENS))
    assert (ckpt.context, ckpt.card) == (32, {"format": "gpt2"})
    assert ckpt.tokenizer.encode("0 63").ids == [0, 63]


def test_an_untied_head_is_used(tmp_path: Path) -> None:
    def double(table: dict[str, Any], state: State) -> None:
        untied(table, state)
        state["lm_head.weight"] *= 2

    expected = 2 * model_of()(TOKENS)
    torch.testing.assert_close(load(changed(tmp_path, double)).model(TOKENS), expected)


def test_options_reach_the_model(tmp_path: Path) -> None:
    """The eps of the norms and the exact gelu give other logits than those of the fixture."""
    plain = model_of()(TOKENS)
    eps = model_of(changed(tmp_path / "eps", config(layer_norm_epsilon=0.1)))
    norm = eps.h[1].get_submodule("ln_2")
    assert isinstance(norm, nn.LayerNorm)
    x = torch.randn(2, 32)
    torch.testing.assert_close(norm(x), F.layer_norm(x, (32,), norm.weight, norm.bias, 0.1))
    assert (eps(TOKENS) - plain).abs().max() > 1e-2
    exact = model_of(changed(tmp_path / "gelu", config(activation_function="gelu")))
    assert 1e-6 < (exact(TOKENS) - plain).abs().max() < 1e-2


def test_half_precision_becomes_float32(tmp_path: Path) -> None:
    def halve(table: dict[str, Any], state: State) -> None:
        state.update({name: tensor.half() for name, tensor in state.items()})

    model = model_of(changed(tmp_path, halve))
    assert {p.dtype for p in model.parameters()} == {torch.float32}
    np.testing.assert_allclose(model(TOKENS), REFERENCE["logits"], atol=0.02)


def test_tokenizers(tmp_path: Path) -> None:
    """tokenizer.json and the two files give the same ids."""
    trained = Tokenizer(models.BPE())
    trained.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    alphabet = sorted(pre_tokenizers.ByteLevel.alphabet())
    trainer = trainers.BpeTrainer(
        vocab_size=300, special_tokens=[END_OF_TEXT], initial_alphabet=alphabet, show_progress=False
    )
    texts = ["def f(x):\n    return x + 1\n", "it's the same, isn't it?  naïve café 123"]
    trained.train_from_iterator(texts, trainer)

    def widen(table: dict[str, Any], state: State) -> None:
        table["vocab_size"] = 320  # as often, a little more than the tokenizer has
        state["transformer.wte.weight"] = torch.zeros(320, 32)

    folder = changed(tmp_path / "wide", widen)
    bare = load(folder)
    trained.model.save(str(folder))
    pair = load(folder)
    trained.save(str(folder / "tokenizer.json"))
    whole = load(folder)
    assert len({bare.sha256, pair.sha256, whole.sha256}) == 3
    for text in [*texts, f"a{END_OF_TEXT}b", " \n\t  x"]:
        ids = trained.encode(text).ids
        assert pair.tokenizer.encode(text).ids == whole.tokenizer.encode(text).ids == ids
        assert pair.tokenizer.decode(ids, skip_special_tokens=False) == text
