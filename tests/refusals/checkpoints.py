"""Checkpoint folders of circuitc's own that are damaged, names and paths of no checkpoint, and saving one."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import torch
from safetensors.numpy import load_file, save_file
from tokenizers import Tokenizer, models

import circuitc
from circuitc.models import store
from circuitc.models.transformer import Transformer, TransformerConfig
from refusals.shared import CHECKPOINTS, Case, copied, edited, told, written

VOCAB, CONTEXT = 12, 6
WEIGHTS, MEANS, CORPUS = "weights.safetensors", "means.safetensors", "corpus.safetensors"
Damage = Callable[[Path], object]


def tokenizer(size: int = VOCAB) -> Tokenizer:
    return Tokenizer(models.WordLevel({f"t{i}": i for i in range(size)}, "t0"))


@cache
def model() -> Transformer:
    """Half of its weights are zero, so that they are stored by index."""
    torch.manual_seed(0)
    cfg = TransformerConfig(VOCAB, CONTEXT, d_model=16, n_layers=1, d_head=8, activation="relu", abs_topk=0.5)
    made = Transformer(cfg)
    with torch.no_grad():
        for parameter in made.parameters():
            parameter.normal_().mul_(torch.rand_like(parameter) < 0.1)
        made.norm.weight.fill_(1.0)
    return made.eval()


def save(folder: Path, made: Transformer | None = None) -> Path:
    made = made or model()
    means = {site: np.zeros(channels) for site, channels in store.site_channels(made.cfg).items()}
    corpus = np.arange(4 * CONTEXT).reshape(4, CONTEXT) % VOCAB
    return store.save(folder, model=made, tokenizer=tokenizer(), means=means, corpus=corpus, card={"name": "tiny"})


def damaged(damage: Damage) -> Case:
    def case(folder: Path) -> object:
        damage(save(folder / "bad"))
        return circuitc.load(folder / "bad")

    return case


def cut(file: str) -> Damage:
    return lambda folder: written(folder / file, (folder / file).read_bytes()[:-7])


def write(file: str, text: str) -> Damage:
    return lambda folder: written(folder / file, text)


def config(**changes: object) -> Damage:
    return lambda folder: edited(folder / "config.json", lambda table: table["model"].update(changes))


def arrays(file: str, change: Callable[[dict[str, Any]], object]) -> Damage:
    def damage(folder: Path) -> None:
        table = dict(load_file(folder / file))
        change(table)
        save_file(table, folder / file)

    return damage


def at(name: str, place: object, value: float) -> Callable[[dict[str, Any]], object]:
    return lambda table: table[name].__setitem__(place, value)


DAMAGE: dict[str, Damage] = {
    **{f"no {file}": lambda folder, file=file: (folder / file).unlink() for file in store.FILES},
    "cut weights": cut(WEIGHTS),
    "cut means": cut(MEANS),
    "cut corpus": cut(CORPUS),
    "a cut configuration": cut("config.json"),
    "a cut card": cut("card.json"),
    "a cut tokenizer": cut("tokenizer.json"),
    "a card that is a list": write("card.json", "[]"),
    "another format": write("config.json", '{"format": 9}'),
    "an option that does not exist": config(heads=3),
    "a width of 17": config(d_model=17),
    "twice the width": config(d_model=32),
    "a layer more": config(n_layers=2),
    "a layer less": config(n_layers=0),
    "a tokenizer of fewer tokens": lambda folder: tokenizer(11).save(str(folder / "tokenizer.json")),
    "NaN": arrays(WEIGHTS, at("norm.weight", 2, np.nan)),
    "infinity among few": arrays(WEIGHTS, at("embed.weight.values", 0, np.inf)),
    "an index that is too large": arrays(WEIGHTS, at("embed.weight.indices", 0, 10**6)),
    "a shorter norm": arrays(WEIGHTS, lambda table: table.update({"norm.weight": np.ones(3)})),
    "a mean less": arrays(MEANS, lambda table: table.pop("0.attn.q")),
    "a mean more": arrays(MEANS, lambda table: table.update({"0.attn.z": np.ones(3)})),
    "a shorter mean": arrays(MEANS, lambda table: table.update({"0.attn.q": np.ones(3)})),
    "a shorter corpus": arrays(CORPUS, lambda table: table.update(tokens=table["tokens"][:, :2].copy())),
    "a corpus of other tokens": arrays(CORPUS, at("tokens", (0, 0), 99)),
}


def unlike(folder: Path) -> object:
    folder = copied("quotes", folder)
    written(folder / "tokenizer.json", (CHECKPOINTS["letters"] / "tokenizer.json").read_bytes())
    return circuitc.load(folder)


def diverged(folder: Path) -> object:
    broken = Transformer(model().cfg)
    with torch.no_grad():
        broken.norm.weight[3] = torch.nan
    return save(folder / "made", broken)


def onto_a_file(folder: Path) -> object:
    (folder / "file").touch()
    return save(folder / "file")


def onto_other_files(folder: Path) -> object:
    (folder / "thesis.tex").touch()
    return save(folder)


def configured(**options: object) -> Case:
    return lambda folder: TransformerConfig(
        **{"vocab_size": VOCAB, "context": CONTEXT, "d_model": 32, "n_layers": 1, **options}
    )


CASES: dict[str, Case] = {
    **{name: damaged(damage) for name, damage in DAMAGE.items()},
    "a transformer of a width that does not divide": configured(d_model=30),
    "a transformer of no width": configured(d_model=0),
    "a transformer of another activation": configured(activation="tanh"),
    "a transformer that keeps no fraction": configured(abs_topk=0.0),
    "a tokenizer of another checkpoint": unlike,
    "a misspelt name": lambda folder: circuitc.load("tinypython-sprase"),
    "a name of nothing": lambda folder: told(folder, "trace", "nope"),
    "an empty folder": lambda folder: circuitc.load(folder),
    "a file of another format": lambda folder: circuitc.load(written(folder / "weights.gguf", "")),
    "saved with NaN": diverged,
    "saved onto a file": onto_a_file,
    "saved beside other files": onto_other_files,
}
