"""The shipped checkpoints are what their recipes and cards say."""

import json
from pathlib import Path

import pytest

import circuitc.tasks
from circuitc.cli.tasks import score
from circuitc.inputs import splits as selection
from circuitc.models import load, shipped_names, store
from circuitc.models.recipe import load_recipe
from circuitc.models.sparsity import count_nonzeros

RECIPES = Path(store.__file__).parent / "recipes"
NAMES = ("tinypython-dense", "tinypython-robust", "tinypython-sparse")


def test_both_are_shipped_and_small() -> None:
    assert set(NAMES) <= set(shipped_names.shipped())
    files = [path for name in NAMES for path in (shipped_names.SHIPPED / name).iterdir()]
    assert sorted({path.name for path in files}) == sorted(store.FILES)
    assert sum(path.stat().st_size for path in files) < 8_000_000


@pytest.mark.parametrize("name", NAMES)
def test_the_card_is_true(name: str) -> None:
    ckpt = load(name)
    assert ckpt.name == name
    assert ckpt.corpus.shape == (384, ckpt.context)
    assert ckpt.card["recipe"] == json.loads(load_recipe(RECIPES / f"{name}.toml").model_dump_json())
    assert count_nonzeros(ckpt.model) == (ckpt.card["weights_nonzero"], ckpt.card["weights"])
    assert ckpt.card["means_tokens"] >= 200_000


def test_the_sparse_one_is_sparse() -> None:
    model = load("tinypython-sparse").model
    parameters = list(model.parameters())
    assert sum(int(p.count_nonzero()) for p in parameters) < 0.02 * sum(p.numel() for p in parameters)
    nonzero, size = count_nonzeros(model)  # with the bigram table
    assert nonzero < 0.02 * size


def test_the_twins_predict_equally_well() -> None:
    dense, sparse = (load(name).card["val_loss"] for name in ("tinypython-dense", "tinypython-sparse"))
    assert dense == pytest.approx(sparse, rel=0.03)


def test_noise_cost_the_robust_one_little() -> None:
    robust, sparse = (load(f"tinypython-{name}").card for name in ("robust", "sparse"))
    assert robust["val_loss"] <= sparse["val_loss"] + 0.05
    assert robust["tokens_seen"] == sparse["tokens_seen"]
    same = [{k: v for k, v in card["recipe"].items() if k not in ("name", "noise")} for card in (robust, sparse)]
    assert same[0] == same[1]


def test_the_sparse_one_does_the_tasks(monkeypatch: pytest.MonkeyPatch) -> None:
    """By the card, the loss on held-out prompts is at most 0.05 nats for at least 17 of the 20 tasks. A quarter of the
    tasks is measured again here."""
    said = {name: task["loss"] for name, task in load("tinypython-sparse").card["tasks"].items()}
    assert [*said] == circuitc.tasks.names() and sum(loss <= 0.05 for loss in said.values()) >= 17
    some = circuitc.tasks.names()[::4]
    monkeypatch.setattr(selection, "REPORT_PAIRS", 256)  # as there
    found = score("tinypython-sparse", map(circuitc.tasks.get, some), lambda message: None)
    assert {name: said[name] for name in some} == pytest.approx({name: found[name].loss for name in some})
