"""Sizes that no machine has: each is refused by its key before anything is allocated."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel

import circuitc
from circuitc.errors import CircuitcError
from circuitc.models import needs, store
from circuitc.models.gpt2 import GPT2Config
from circuitc.models.nanogpt import ModelArgs
from circuitc.models.openai.config import OpenAIConfig
from circuitc.models.recipe import DataSection, ModelSection, NoiseSection, OptimisationSection, Recipe, load_recipe
from circuitc.models.tracr import TracrConfig
from circuitc.models.training import train

RECIPE = (Path(__file__).parents[2] / "models" / "recipes" / "tiny-test.toml").read_text()
FIXTURES = Path(__file__).parent.parent / "fixtures"
SECTIONS = {
    "model": ModelSection,
    "data": DataSection,
    "optimisation": OptimisationSection,
    "noise": NoiseSection,
    "": Recipe,
}


def whole(section: type[BaseModel]) -> list[str]:
    """The keys of a section whose values are whole numbers."""
    return [name for name, about in section.model_fields.items() if about.annotation in (int, int | None)]


NUMBERS = [(name, key) for name, section in SECTIONS.items() for key in whole(section)]


@pytest.mark.parametrize("value", [10**15 + 1, 10**400])
@pytest.mark.parametrize(("section", "key"), NUMBERS)
def test_every_number_of_a_recipe(tmp_path: Path, section: str, key: str, value: int) -> None:
    if key == "seed":  # any that fits into 64 bits
        value = 2**63 * value
    path = tmp_path / "recipe.toml"
    text = re.sub(rf"^{key} = .*\n", "", RECIPE, flags=re.MULTILINE)
    head = f"[{section}]\n" if section else 'name = "tiny-test"\n'
    if head not in text:
        text += head
    path.write_text(text.replace(head, f"{head}{key} = {value}\n"))
    with pytest.raises(CircuitcError) as caught:
        load_recipe(path)
    assert caught.value.where == f"{path} [{section}]".removesuffix(" []")
    assert re.fullmatch(
        rf"'{key}' is {str(value)[:30]}[\d.]*: input should be less than or equal to \d+", caught.value.problem
    )
    assert caught.value.fix == f"change the value of '{key}'"


@pytest.mark.parametrize("key", ["lr", "eps", "weight_decay", "anneal_power", "stop_at_loss", "norm_eps"])
def test_numbers_that_are_not_finite(tmp_path: Path, key: str) -> None:
    path = tmp_path / "recipe.toml"
    head = "[model]\n" if key == "norm_eps" else "[optimisation]\n"
    text = re.sub(rf"^{key} = .*\n", "", RECIPE, flags=re.MULTILINE)
    path.write_text(text.replace(head, f"{head}{key} = inf\n"))
    with pytest.raises(CircuitcError, match=rf"'{key}' is inf: input should be a finite number"):
        load_recipe(path)


@pytest.mark.parametrize(
    ("section", "sizes", "what", "fix"),
    [
        ("model", {"d_model": 2**22}, "the model", "make d_model or n_layers or d_mlp or vocab_size smaller"),
        ("model", {"d_model": 2**18, "n_layers": 1024}, "the model", "make d_model or n_layers or d_mlp or vocab_size"),
        ("model", {"d_mlp": 2**24, "d_model": 2**16}, "the model", "make d_model or n_layers or d_mlp or vocab_size"),
        ("data", {"train_tokens": 10**12}, "the text to train on", "make train_tokens smaller"),
        ("data", {"val_tokens": 10**12}, "the text to validate on", "make val_tokens smaller"),
        ("data", {"means_tokens": 10**12}, "the text for the means", "make means_tokens smaller"),
        ("optimisation", {"batch": 10**9}, "a step", "make batch or context smaller"),
        ("optimisation", {"context": 2**22}, "a step", "make batch or context smaller"),
    ],
)
def test_what_this_machine_has_no_memory_for(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, section: str, sizes: dict[str, int], what: str, fix: str
) -> None:
    monkeypatch.setattr(needs, "memory", lambda: 2**36)
    text = RECIPE
    for key, value in sizes.items():
        text = re.sub(rf"^{key} = .*\n", "", text, flags=re.MULTILINE)
        text = text.replace(f"[{section}]\n", f"[{section}]\n{key} = {value}\n")
    path = tmp_path / "recipe.toml"
    path.write_text(text)
    recipe = load_recipe(path)
    with pytest.raises(CircuitcError) as caught:
        train(recipe, tmp_path / "made", documents=no_documents, device="cpu")
    assert re.fullmatch(rf"{what} needs [\d,.]+ GiB of memory, and this machine has 64\.0 GiB", caught.value.problem)
    assert caught.value.where == f"recipe tiny-test [{section}]" and str(caught.value.fix).startswith(fix)
    assert not (tmp_path / "made").exists()


def no_documents(seed: int, stdlib_fraction: float = 0.0) -> Any:
    raise AssertionError("nothing is made before the sizes are checked")


def test_the_shipped_recipes_fit_into_a_small_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(needs, "memory", lambda: 2**31)
    for path in (Path(__file__).parents[2] / "models" / "recipes").glob("*.toml"):
        needs.check_memory(load_recipe(path), on_cpu=True)


@pytest.mark.parametrize("key", whole(store.StoredModel))
def test_every_number_of_a_stored_model(letters: Path, tmp_path: Path, key: str) -> None:
    folder = shutil.copytree(letters, tmp_path / "bad")
    config = json.loads((folder / "config.json").read_text())
    config["model"][key] = 10**9
    (folder / "config.json").write_text(json.dumps(config))
    with pytest.raises(CircuitcError) as caught:
        store.load(folder)
    assert caught.value.where == str(folder / "config.json")
    assert re.fullmatch(rf"'{key}' is 10{{9}}: input should be less than or equal to \d+", caught.value.problem)


def test_a_stored_model_larger_than_the_memory(letters: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(needs, "memory", lambda: 2**30)
    folder = shutil.copytree(letters, tmp_path / "bad")
    config = json.loads((folder / "config.json").read_text())
    config["model"]["d_model"] = 2**20
    (folder / "config.json").write_text(json.dumps(config))
    with pytest.raises(CircuitcError, match=r"the model needs [\d,.]+ GiB of memory, and this machine has 1\.0 GiB"):
        store.load(folder)


@pytest.mark.parametrize(
    ("fixture", "file", "section"),
    [
        ("hf_gpt2_tiny", "config.json", GPT2Config),
        ("openai/07_dense_rms_untied", "beeg_config.json", OpenAIConfig),
        ("tracr/hist", "meta.json", TracrConfig),
    ],
)
def test_every_number_of_other_formats(tmp_path: Path, fixture: str, file: str, section: type[BaseModel]) -> None:
    folder = shutil.copytree(FIXTURES / fixture, tmp_path / "bad")
    table = json.loads((folder / file).read_text())
    for key in whole(section):
        changed = json.loads(json.dumps(table))
        (changed["config"] if section is TracrConfig else changed)[key] = 10**9
        (folder / file).write_text(json.dumps(changed))
        with pytest.raises(CircuitcError) as caught:
            circuitc.load(folder)
        assert caught.value.where == str(folder / file)
        assert re.fullmatch(rf"'{key}' is 10{{9}}: input should be less than or equal to \d+", caught.value.problem)


def test_every_number_of_nanogpt() -> None:
    for key in whole(ModelArgs):
        limits = [about for about in ModelArgs.model_fields[key].metadata if hasattr(about, "le")]
        assert limits and limits[0].le <= 2**24
