"""Random models of a given size, the steps that are timed on them, and the separate process."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from circuitc.bench.kinds import scale
from circuitc.bench.kinds.scale import COMPUTED, config, fraction, measure, randomise, write_random
from circuitc.bench.settings import MILLIONS
from circuitc.models.sparsity import sparse_parameters
from circuitc.models.transformer import Transformer
from circuitc.verify import equal


@given(st.floats(0.5, 300))
def test_models_have_the_size_that_was_asked_for(millions: float) -> None:
    cfg = config(millions, 1024, 64)
    size = cfg.n_layers * 12 * cfg.d_model**2 + 2 * 1024 * cfg.d_model
    assert size == pytest.approx(millions * 1e6, rel=0.3), "widths are multiples of a head"


@pytest.mark.parametrize("millions", MILLIONS)
def test_larger_models_are_sparser(millions: int) -> None:
    assert 0.001 <= fraction(millions) <= 0.01
    assert millions * 1e6 * fraction(millions) == pytest.approx(1e4 * millions**0.5)


def test_random_activations_are_of_a_sane_size() -> None:
    torch.manual_seed(0)
    model = Transformer(config(0.5, 64, 16))
    randomise(model, 0.02)
    weights = sparse_parameters(model)
    assert sum(int(p.count_nonzero()) for p in weights.values()) < 0.1 * sum(p.numel() for p in weights.values())
    sizes = []
    hooks = [
        module.register_forward_hook(lambda module, args, x: sizes.append(float(x.square().mean())))
        for name, module in model.named_modules()
        if name.endswith((".q", ".fc", ".out", ".proj"))
    ]
    with torch.no_grad():
        model(torch.randint(0, 64, (8, 16)))
    assert len(sizes) == len(hooks) == 32 and all(1e-3 < size < 10 for size in sizes), sizes


def test_every_token_has_a_logit() -> None:
    torch.manual_seed(0)
    model = Transformer(config(0.5, 64, 16))
    randomise(model, 0.001)
    assert (model.unembed.weight != 0).sum(1).min() >= scale.READS


def test_every_step_is_timed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(equal, "RANDOM_SEQUENCES", 32)
    monkeypatch.setattr(equal, "TEXT_SEQUENCES", 64)
    monkeypatch.setattr(scale, "LAYERS", 2)
    said: list[str] = []
    write_random(said.append, str(tmp_path / "random"), 0.05, 0)
    found = measure(said.append, str(tmp_path / "random"), 0)
    steps = {step: seconds for step, seconds in found["seconds"].items() if step != COMPUTED}
    assert min(steps.values()) > 0 and found["seconds"][COMPUTED] > sum(steps.values())
    assert [step for step in said if step in steps] == [*steps] == [*found["gib"]]
    assert [*found["gib"].values()] == sorted(found["gib"].values()) and found["gib"]["loading"] > 0.05
    assert 60 <= found["circuit"]["nodes"] < 90 and found["circuit"]["edges"] > 30
    assert found["max_abs_error"] < 1e-9 and found["sequences"] == 96
    assert {"scalarise", "tabulate"} <= set(found["passes"])
    assert json.loads(json.dumps(found, allow_nan=False)) == found
