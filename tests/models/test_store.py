"""The checkpoint folder: it reads back bit for bit, and an error names what is wrong with it."""

import shutil
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.numpy import load_file, save_file
from tokenizers import Tokenizer, models

from circuitc.circuit.sites import sites_of
from circuitc.errors import CircuitcError
from circuitc.models import store
from circuitc.models.sparsity import truncate
from circuitc.models.transformer import Transformer, TransformerConfig
from circuitc.trace.site_means import site_means

VOCAB, CONTEXT = 12, 6


def tokenizer(size: int = VOCAB) -> Tokenizer:
    return Tokenizer(models.WordLevel({f"t{i}": i for i in range(size)}, "t0"))


def make(fraction: float = 0.1) -> Transformer:
    torch.manual_seed(0)
    cfg = TransformerConfig(VOCAB, CONTEXT, d_model=16, n_layers=1, d_head=8, activation="relu", abs_topk=0.5)
    model = Transformer(cfg)
    with torch.no_grad():
        for p in model.parameters():
            p.normal_()
    truncate(model, fraction)
    return model.eval()


def save(folder: Path, model: Transformer | None = None) -> Path:
    model = model or make()
    corpus = np.arange(4 * CONTEXT).reshape(4, CONTEXT) % VOCAB
    means = site_means(model, corpus)
    card = {"name": "tiny", "val_loss": 1.5}
    return store.save(folder, model=model, tokenizer=tokenizer(), means=means, corpus=corpus, card=card)


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return save(tmp_path_factory.mktemp("store") / "tiny")


@pytest.fixture
def copy(saved: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(saved, tmp_path / "copy"))


@pytest.mark.parametrize("fraction", [0.05, 0.3, 1.0])
def test_round_trip_is_bit_exact(tmp_path: Path, fraction: float) -> None:
    model = make(fraction)
    ckpt = store.load(save(tmp_path / "tiny", model))
    for (name, a), (other, b) in zip(model.state_dict().items(), ckpt.model.state_dict().items(), strict=True):
        assert (name, b.dtype) == (other, torch.float32)
        assert a.equal(b), name
    tokens = torch.randint(VOCAB, (3, CONTEXT))
    assert ckpt.model(tokens).equal(model(tokens))
    assert ckpt.model.cfg == model.cfg
    assert not ckpt.model.training
    assert not any(p.requires_grad for p in ckpt.model.parameters())
    assert list(ckpt.means) == list(store.site_channels(model.cfg))
    assert ckpt.corpus.dtype == np.int64
    assert ckpt.corpus.tolist() == (np.arange(4 * CONTEXT).reshape(4, CONTEXT) % VOCAB).tolist()
    assert (ckpt.name, ckpt.context, ckpt.card["val_loss"]) == ("tiny", CONTEXT, 1.5)
    assert ckpt.tokenizer.get_vocab() == tokenizer().get_vocab()


def test_sparse_weights_take_little_room(tmp_path: Path) -> None:
    sizes = [(save(tmp_path / str(f), make(f)) / "weights.safetensors").stat().st_size for f in (0.05, 1.0)]
    assert sizes[0] < sizes[1] / 2


def test_sha256_is_of_what_is_computed(saved: Path, copy: Path, tmp_path: Path) -> None:
    sha = store.load(saved).sha256
    assert sha == store.load(copy).sha256 == store.load(save(tmp_path / "again")).sha256
    (copy / "card.json").write_text("{}")
    assert store.load(copy).sha256 == sha
    arrays = load_file(copy / "means.safetensors")
    arrays["0.attn.q"][0] += 1
    save_file(arrays, copy / "means.safetensors")
    assert store.load(copy).sha256 != sha


def test_means_are_means() -> None:
    model, corpus = make(), np.random.default_rng(0).integers(VOCAB, size=(7, CONTEXT))
    seen: dict[str, torch.Tensor] = {}
    means = site_means(model, corpus, batch=3)
    for site in sites_of(model).values():
        site.register_forward_hook(lambda m, args, x: seen.__setitem__(m.name, x.double()))
    model(torch.from_numpy(corpus))
    for name, mean in means.items():
        np.testing.assert_allclose(mean, seen[name].mean((0, 1)).detach(), atol=1e-6)


def test_a_failed_save_leaves_nothing(tmp_path: Path) -> None:
    model = make()
    with torch.no_grad():
        model.norm.weight[3] = torch.nan
    with pytest.raises(CircuitcError, match="NaN"):
        save(tmp_path / "tiny", model)
    assert not list(tmp_path.iterdir())


def test_a_failed_save_keeps_the_checkpoint_that_was_there(copy: Path) -> None:
    sha, model = store.load(copy).sha256, make()
    with torch.no_grad():
        model.norm.weight[3] = torch.inf
    with pytest.raises(CircuitcError, match=r"norm\.weight"):
        save(copy, model)
    assert store.load(copy).sha256 == sha
    assert [p.name for p in copy.parent.iterdir()] == ["copy"]
    save(copy, make(0.5))
    assert store.load(copy).sha256 != sha
