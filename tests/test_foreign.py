"""Circuits of other people's models: compiled programs against the ablated models, and against recorded logits."""

from __future__ import annotations

from itertools import product
from pathlib import Path

import numpy as np
import pytest

import circuitc
from circuitc.circuit.mask import sites_of_graph
from circuitc.inputs.source_graph import model_graph
from circuitc.ir.prove import workspace
from circuitc.verify import equal

FIXTURES = Path(__file__).parent / "fixtures"
OPENAI = sorted(path.parent.name for path in FIXTURES.glob("openai/*/reference.npz"))
ANSWER = (3, 7)


@pytest.fixture(autouse=True)
def few_sequences(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(equal, "RANDOM_SEQUENCES", 32)
    monkeypatch.setattr(workspace, "WORK", 0)  # nothing is proved: that is for tests/prove


@pytest.mark.parametrize(
    ("variant", "masked"),
    [*((variant, "A") for variant in OPENAI), *product((OPENAI[0], *OPENAI[-4:-2]), ["B", "C"])],
)
def test_openai_ablations(variant: str, masked: str) -> None:
    """Sets of ``fixtures/README.md``: the circuit's places, and of some models every place there is, and one MLP.

    That all models agree with the recorded logits under all three is for ``tests/trace/test_fixtures.py`` to show.
    """
    ckpt = circuitc.load(FIXTURES / "openai" / variant)
    reference = np.load(FIXTURES / "openai" / variant / "reference.npz")
    prefix = f"abl{masked}/mask/"
    mask = {name.removeprefix(prefix): reference[name] for name in reference if name.startswith(prefix)}
    means = {name[5:]: reference[name].astype(float) for name in reference if name.startswith("mean/")}
    circuit = circuitc.compile(ckpt, mask, means, ANSWER)
    assert circuit.certificate["equivalence"]["max_abs_error"] <= 1e-9
    logits = reference[f"abl{masked}/logits"][:, -1]
    recorded = logits[:, ANSWER[0]] - logits[:, ANSWER[1]]
    np.testing.assert_allclose(circuit.program(reference["tokens"]), recorded, atol=1e-4)  # of two logits, 5e-5 each
    dropped = any(not keep.all() for keep in mask.values())
    assert (circuit.topk_competitors > 0) == (
        dropped and ckpt.model.cfg.afrac == pytest.approx(0.275, abs=0.05)
    )  # not k = 0


@pytest.mark.parametrize("name", ["hf_gpt2_tiny", "nanogpt_tiny"])
def test_gpt2(name: str) -> None:
    """Learned positions in the residual stream and LayerNorm: grids over tokens and positions."""
    ckpt = circuitc.load(FIXTURES / name)
    rng = np.random.default_rng(0)
    sizes = {site: node.type.channels or 0 for site, node in sites_of_graph(model_graph(ckpt)).items()}
    mask = {site: rng.random(size) < 0.15 for site, size in sizes.items()}
    means = {site: rng.normal(size=size) for site, size in sizes.items()}
    circuit = circuitc.compile(ckpt, mask, means, ANSWER)
    assert circuit.certificate["equivalence"]["max_abs_error"] <= 1e-9
    assert {"grid", "table"} <= {node.op.name for node in circuit.graph}
    with pytest.raises(circuitc.CircuitcError, match="33 tokens"):
        circuit.program(np.zeros((1, 33), dtype=np.int64))
