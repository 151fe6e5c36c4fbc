"""The user's text: how it is read and packed, the means recorded from it, and circuits saved with it."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
import torch.nn.functional as F
from hypothesis import given, settings
from hypothesis import strategies as st
from short import quick_passes
from torch import Tensor, nn

import circuitc
from circuitc.circuit.mask import sites_of_graph
from circuitc.errors import CircuitcError
from circuitc.inputs import splits as selection
from circuitc.inputs.corpus import MOST_TOKENS, pack, pack_corpus, read_documents, unpack_corpus
from circuitc.inputs.tokenizers.byte_level import id_tokenizer
from circuitc.models.transformer import Transformer, TransformerConfig
from circuitc.trace.site_means import site_means
from circuitc.verify import equal

QUICK = quick_passes()


def write(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def bare(folder: Path) -> circuitc.Checkpoint:
    ckpt = circuitc.load(folder)
    return replace(ckpt, means={}, corpus=np.zeros((0, ckpt.context), np.int64))


def sample(ckpt: circuitc.Checkpoint, path: Path, sequences: int = 20) -> Path:
    rng = np.random.default_rng(0)
    lines = ("print('hi')", 'x = f("a")', "for i in y:\n    z(i)", "if x == 1:\n    return y")
    count = sequences * ckpt.context // 4
    return write(path, "<|endoftext|>".join(lines[i] for i in rng.integers(0, len(lines), count)))


def test_documents_of_each_kind_of_file(quotes: Path, tmp_path: Path) -> None:
    tokenizer = circuitc.load(quotes).tokenizer
    plain = write(tmp_path / "a.txt", "one\n\nstill one<|endoftext|> <|endoftext|>two")
    assert list(read_documents(plain, tokenizer)) == ["one\n\nstill one", "two"]
    lines = write(tmp_path / "a.jsonl", '{"text": "one"}\n\n{"tokens": [1, 2]}\n')
    assert list(read_documents(lines, tokenizer)) == ["one", [1, 2]]


@given(
    documents=st.lists(st.lists(st.integers(0, 9), max_size=30), max_size=40),
    context=st.integers(1, 12),
)
@settings(max_examples=100, deadline=None)
def test_ids_are_packed_in_order_or_refused(documents: list[list[int]], context: int) -> None:
    flat = [i for document in documents for i in document]
    try:
        packed = pack(documents, id_tokenizer(10), context, "here")
    except CircuitcError as error:
        assert len(flat) < 16 * context and f"has {len(flat)} tokens" in error.problem and error.where == "here"
        return
    assert packed.shape == (len(flat) // context // 2 * 2, context)
    kept = [row.tolist() for row in np.array(flat[: len(flat) // context * context]).reshape(-1, context)]
    assert packed[0].tolist() == kept[0] and packed[-1].tolist() == kept[-1]
    assert len(flat) // context % 2 or packed.tolist() == kept


def test_of_a_long_text_a_part_is_used_from_all_over_it() -> None:
    context = 64
    long = np.repeat(np.arange(3 * MOST_TOKENS // context), context)
    packed = pack([long.tolist()], id_tokenizer(len(long)), context, "here")
    assert packed.shape == (MOST_TOKENS // context, context)
    assert (packed == packed[:, :1]).all() and (np.diff(packed[:, 0]) >= 2).all()
    assert packed[-1, 0] == long[-1]


def test_texts_begin_with_the_end_of_text_token(quotes: Path) -> None:
    tokenizer = circuitc.load(quotes).tokenizer
    packed = pack(["x = 1"] * 100, tokenizer, 4, "here")
    assert packed[0].tolist() == [0, *tokenizer.encode("x = 1").ids][:4]


def test_means_and_corpus_share_no_sequence(quotes: Path, tmp_path: Path) -> None:
    ckpt = bare(quotes)
    file = sample(ckpt, tmp_path / "a.txt")
    ready = circuitc.with_text(ckpt, file)
    sequences = pack(read_documents(file, ckpt.tokenizer), ckpt.tokenizer, ckpt.context, "here")
    assert np.array_equal(ready.corpus, sequences[1::2]) and ready.own_text
    expected = site_means(ckpt.model, sequences[0::2])
    assert ready.means.keys() == expected.keys() == circuitc.load(quotes).means.keys()
    for site, mean in expected.items():
        np.testing.assert_allclose(ready.means[site], mean, atol=1e-7)


def tiny() -> Transformer:
    torch.manual_seed(0)
    return Transformer(TransformerConfig(12, 8, d_model=8, n_layers=1, d_head=4))


def test_a_model_of_ones_own() -> None:
    model = tiny().train()
    tokens = np.random.default_rng(0).integers(0, 12, (40, 8))
    ckpt = circuitc.Checkpoint.of(model, context=8, tokens=tokens, name="mine")
    assert model.training and all(p.requires_grad for p in model.parameters()), "the model given was touched"
    assert ckpt.name == "mine" and ckpt.tokenizer.encode("3 11").ids == [3, 11]
    assert np.array_equal(ckpt.corpus, tokens[1::2])
    circuit = circuitc.compile(ckpt, {"0.attn.q": np.zeros(8, dtype=bool)}, ckpt.means, (3, 7))
    assert circuit.certificate["equivalence"]["max_abs_error"] <= 1e-9
    same, other = circuitc.Checkpoint.of(model, context=8), circuitc.Checkpoint.of(tiny().half(), context=8)
    assert ckpt.sha256 == same.sha256 != other.sha256


class Plain(nn.Module):
    """An ordinary model without sites."""

    def __init__(self) -> None:
        super().__init__()
        torch.manual_seed(0)
        self.embed, self.unembed = nn.Embedding(12, 8), nn.Linear(8, 12)
        self.norm, self.final = nn.LayerNorm(8), nn.LayerNorm(8)
        self.q, self.k, self.v, self.out = (nn.Linear(8, 8) for _ in range(4))
        self.up, self.down = nn.Linear(8, 16), nn.Linear(16, 8)

    def forward(self, tokens: Tensor) -> Tensor:
        x = self.embed(tokens)
        heads = (f(self.norm(x)).unflatten(-1, (2, 4)).transpose(1, 2) for f in (self.q, self.k, self.v))
        x = x + self.out(F.scaled_dot_product_attention(*heads, is_causal=True).transpose(1, 2).flatten(2))
        x = x + self.down(F.gelu(self.up(x)))
        return self.unembed(self.final(x))  # type: ignore[no-any-return]


def test_means_of_a_model_without_sites() -> None:
    tokens = np.random.default_rng(0).integers(0, 12, (40, 8))
    ckpt = circuitc.Checkpoint.of(Plain(), context=8, tokens=tokens)
    sizes = {site: len(mean) for site, mean in ckpt.means.items()}
    traced = sites_of_graph(circuitc.trace(ckpt.model, torch.tensor(tokens[:2])))
    assert sizes == {name: node.type.channels for name, node in traced.items()}
    x = ckpt.model.get_submodule("norm")(ckpt.model.get_submodule("embed")(torch.tensor(tokens[0::2])))
    np.testing.assert_allclose(ckpt.means["0.attn.act_in"], x.mean((0, 1)), atol=1e-6)
    rng = np.random.default_rng(1)
    mask = {site: rng.random(size) < 0.5 for site, size in sizes.items()}
    circuit = circuitc.compile(ckpt, mask, ckpt.means, (3, 7))
    assert circuit.certificate["equivalence"]["max_abs_error"] <= 1e-9


def test_a_circuit_takes_the_text_along(quotes: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(equal, "RANDOM_SEQUENCES", 32)
    monkeypatch.setattr(selection, "REPORT_PAIRS", 16)
    ckpt = bare(quotes)
    with pytest.raises(CircuitcError, match=r"comes without means.*\n.*--text FILE"):
        circuitc.extract(ckpt, "single_double_quote")
    ready = circuitc.with_text(ckpt, sample(ckpt, tmp_path / "a.txt"))
    folder = tmp_path / "made"
    circuitc.extract(ready, "single_double_quote", objective="mean", passes=QUICK, controls=0).save(folder)
    kept = unpack_corpus((folder / "corpus.safetensors").read_bytes())
    assert np.array_equal(kept, ready.corpus)
    assert "corpus.safetensors" in json.loads((folder / "certificate.json").read_text())["files"]
    found = circuitc.verify(folder, ckpt)
    assert [claim for claim in found if not claim.holds] == []
    assert {"files.corpus.safetensors", "faithfulness.resample_corpus.loss"} <= {claim.name for claim in found}


@pytest.mark.parametrize("largest", [2**16 - 1, 2**16])
def test_the_corpus_packs_as_it_was(largest: int) -> None:
    corpus = np.array([[0, largest], [1, 2]])
    content = pack_corpus(corpus)
    assert np.array_equal(unpack_corpus(content), corpus)
    assert len(content) < 100 + 4 * (2 if largest < 2**16 else 4)
    with pytest.raises(CircuitcError, match="damaged"):
        unpack_corpus(content[:-1])
