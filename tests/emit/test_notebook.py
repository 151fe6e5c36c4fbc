"""A circuit in a notebook: how it is shown, its tables, its values, and what its program does as a PyTorch module."""

from __future__ import annotations

import re
from dataclasses import replace
from importlib import util
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
import torch
from circuits import random_circuit_of
from general import Kind, kinds
from hypothesis import given, settings
from hypothesis import strategies as st

import circuitc
from circuitc.circuit.answer import Channels
from circuitc.emit.torch_module import Program
from circuitc.emit.verdict import verdict_of
from circuitc.ir.tolerance import EXACT_TOLERANCE
from circuitc.registry import find_task

EXAMPLES = Path(__file__).parent.parent.parent / "docs" / "examples"
TEXT = "print('hello world"


@pytest.fixture(scope="module")
def quote() -> circuitc.Circuit:
    return circuitc.load_circuit(EXAMPLES / "single_double_quote")


@pytest.fixture(scope="module")
def sparse() -> circuitc.Checkpoint:
    return circuitc.load("tinypython-sparse")


def test_one_line_each(quote: circuitc.Circuit, sparse: circuitc.Checkpoint) -> None:
    size = f"{len(quote.nodes)} nodes, {len(quote.edges)} edges"
    told = " ".join(line.text for line in verdict_of(quote.certificate).lines[:3])
    assert repr(quote) == f"<Circuit single_double_quote of tinypython-sparse: {size}. {told}>"
    assert repr(sparse) == "<Checkpoint tinypython-sparse: 658,320 parameters, 1,024 tokens, 64 tokens of context>"
    assert repr(quote.graph) == f"<Graph: {len(quote.graph)} values -> f64[]>"
    assert repr(find_task("with_as")).startswith("<Task with_as: ' as' or '\\n', by ")
    assert all("\n" not in repr(x) for x in (quote, sparse, quote.graph))


def test_a_circuit_shows_diagram_verdict_and_program(quote: circuitc.Circuit) -> None:
    shown = quote._repr_html_()
    assert "<svg" in shown and "<b>Compiled exactly:</b>" in shown and "chance controls" in shown
    assert '<span class="k">def</span>' in shown and "mlp1_post_act_74" in shown
    assert "<script" not in shown


def test_text_is_escaped(quote: circuitc.Circuit) -> None:
    evil = "<script>alert(1)</script>"
    named = replace(quote, certificate={**quote.certificate, "task": evil})
    task = circuitc.Task(evil, evil, (evil, "b"), lambda rng, split: (evil, "b"))
    for shown in (named._repr_html_(), task._repr_html_()):
        assert "<script" not in shown and "&lt;script&gt;" in shown


def test_what_is_shown_is_well_formed(quote: circuitc.Circuit, sparse: circuitc.Checkpoint) -> None:
    for thing in (quote.graph, sparse, find_task("with_as"), quote.values(TEXT)):
        ElementTree.fromstring(f"<div>{thing._repr_html_()}</div>")


def test_a_circuit_without_a_task_is_shown() -> None:
    circuit = replace(random_circuit_of(Kind(), 0), certificate={"checkpoint": {"name": "letters"}})
    assert "not measured, compiled without a task" in circuit._repr_html_()
    size = f"{len(circuit.nodes)} nodes, {len(circuit.edges)} edges"
    assert repr(circuit).startswith(f"<Circuit letters: {size}. Right on held-out prompts: not measured")


def test_drawings_are_written_by_ending(quote: circuitc.Circuit, tmp_path: Path) -> None:
    drawing = quote.draw()
    assert drawing._repr_svg_().startswith("<svg") and repr(drawing).startswith("<Drawing")
    drawing.save(tmp_path / "circuit.svg")
    drawing.save(tmp_path / "circuit.dot")
    assert (tmp_path / "circuit.dot").read_text(encoding="utf-8") == drawing.dot
    with pytest.raises(circuitc.CircuitcError, match="is not a format of drawings"):
        drawing.save(tmp_path / "circuit.jpeg")


def test_tables(quote: circuitc.Circuit) -> None:
    assert util.find_spec("pandas") is None, "the tests are about lists of dictionaries"
    nodes, edges = quote.nodes_table(), quote.edges_table()
    assert [row["node"] for row in nodes] == quote.nodes
    assert {"site", "channel", "layer", "kind", "mean"} < set(nodes[0])
    assert all(circuitc.node_of(row["hook"], row["channel"], 2) == row["node"] for row in nodes)
    weights = [(row["source"], row["target"], row["weight"]) for row in edges if row["kind"] == "weight"]
    assert weights == [(e.source, e.target, e.weight) for e in quote.edges]
    assert len(edges) == len(quote.edges) + len(quote.wires)
    assert set(quote.nodes) <= set(quote.to_networkx())


def test_a_text_gets_an_answer_and_its_calibrated_probability(quote: circuitc.Circuit) -> None:
    ids = quote.tokenizer.encode(TEXT).ids
    reply, difference = quote(TEXT), quote.program([ids])[0]
    assert reply.answer == "')" and reply.difference == difference
    assert reply.log_odds == quote.calibration.scale * difference + quote.calibration.shift == quote.log_odds([ids])[0]
    assert reply.probability == pytest.approx(1 / (1 + np.exp(-reply.log_odds)))
    assert quote(ids) == reply
    assert quote('print("hello world').answer == '")'


def test_what_is_no_text_is_refused(quote: circuitc.Circuit) -> None:
    for text, said in (("", "no tokens"), ([[1]], "neither a text"), ([10**6], "no token 1000000"), (["a"], "neither")):
        with pytest.raises(circuitc.CircuitcError, match=said):
            quote(text)  # type: ignore[arg-type]
    with pytest.raises(circuitc.CircuitcError, match="not two tokens"):
        replace(quote, answer=Channels((1,)))(TEXT)


def test_values_at_every_token(quote: circuitc.Circuit) -> None:
    values = quote.values(TEXT)
    count = len(values.tokens)
    assert "".join(values.tokens) == TEXT
    assert values["1.mlp.post_act.74"].shape == (count,) and values["1.attn.head.2"].shape == (count, count)
    assert len(values.table()) == count
    # The program is causal: a value at a token is the one that a shorter text has at its end.
    shorter = quote.values(quote.tokenizer.encode(TEXT).ids[:3])
    for name, value in shorter.items():
        np.testing.assert_allclose(values[name][:3][..., : value.shape[-1]] if value.ndim == 1 else value, value)
    assert quote.values(TEXT, rounded=True).keys() != values.keys()
    with pytest.raises(circuitc.CircuitcError, match=r"no value named '1\.mlp\.post_act\.75'"):
        values["1.mlp.post_act.75"]


@settings(max_examples=15)
@given(kinds(), st.integers(0, 99), st.sampled_from(["last", "every"]))
def test_the_module_is_the_program(kind: Kind, seed: int, at: str) -> None:
    circuit = random_circuit_of(kind, seed, at=at, count=6)
    tokens = np.random.default_rng(seed).integers(0, circuit.tokenizer.get_vocab_size(), (4, 5))
    module = circuit.to_torch()
    np.testing.assert_allclose(
        module(torch.tensor(tokens)).detach().numpy(), circuit.program(tokens), atol=EXACT_TOLERANCE, rtol=0
    )


def test_the_module_has_gradients(quote: circuitc.Circuit) -> None:
    module, ids = quote.to_torch(), torch.tensor([quote.tokenizer.encode(TEXT).ids])
    assert isinstance(module, Program) and "mlp1_post_act_74" not in module.weights
    module(ids).sum().backward()
    weight = module.weights["final_resid_49"]
    assert weight.grad is not None and weight.grad.abs().max() > 0
    # A step along the gradient changes the answer as the gradient says.
    step, before = 1e-6, module(ids).item()
    with torch.no_grad():
        moved = float((weight.grad**2).sum()) * step
        weight += step * weight.grad
    assert module(ids).item() - before == pytest.approx(moved, rel=1e-3)
    again = quote.to_torch()
    again.load_state_dict(module.state_dict())
    assert torch.equal(again(ids), module(ids))


def test_the_ablated_model_has_the_dropped_edges_too(letters: Path) -> None:
    ckpt = circuitc.load(letters)
    source = ckpt.model.blocks[0].attn.v.weight.detach().numpy()  # type: ignore[union-attr, index]
    keep = np.random.default_rng(0).random(source.shape) < 0.5
    mask = {site: np.ones(len(mean), dtype=bool) for site, mean in ckpt.means.items()}
    edges = {("0.attn.act_in", "0.attn.v"): keep}
    circuit = circuitc.compile(ckpt, mask, ckpt.means, (3, 7), edges=edges)
    tokens = np.random.default_rng(1).integers(0, 260, (3, 9))

    def lead(model: torch.nn.Module) -> np.ndarray:
        logits = model(torch.tensor(tokens))[:, -1].detach().numpy()
        return np.asarray(logits[:, 3] - logits[:, 7])

    np.testing.assert_allclose(lead(circuit.ablated(ckpt)), circuit.program(tokens), atol=1e-4)
    nodes_alone = lead(circuitc.ablated(ckpt.model, circuit.mask, circuit.means))
    assert np.abs(nodes_alone - circuit.program(tokens)).max() > 1e-3


def test_the_same_intervention_on_program_and_model(quote: circuitc.Circuit, sparse: circuitc.Checkpoint) -> None:
    ids = quote.tokenizer.encode(TEXT).ids
    given = {"1.mlp.act_in.49": 0.7, "1.attn.v.32": np.linspace(-1, 1, len(ids))}
    found = quote.patch(given, TEXT, sparse)
    assert found.error <= EXACT_TOLERANCE  # the norm's gain is between the two
    assert found.before["program"] == pytest.approx(quote.program([ids])[0])
    assert abs(found.after["program"] - found.before["program"]) > 1
    alone = sparse.patch(given, TEXT, ("')", '")'))
    assert alone.before["model"] == found.before["model"] and alone.after["model"] == found.after["model"]
    logits = sparse.model(torch.tensor([ids]))[0, -1].double()
    lead = (logits[quote.answer[0]] - logits[quote.answer[1]]).item()  # type: ignore[index]
    assert alone.before["model"] == pytest.approx(lead, abs=1e-4)
    assert "\n" not in repr(found) and repr(found).startswith("<Patched: program ")
    assert re.search(r"^program +\d\.", str(found), re.MULTILINE) and "<td>ablated</td>" in found._repr_html_()


def test_impossible_interventions_are_refused(quote: circuitc.Circuit, sparse: circuitc.Checkpoint) -> None:
    for node, value, said in (
        ("1.attn.k.39", 1.0, "merged it into others"),
        ("1.attn.v.33", 1.0, r"no node named '1\.attn\.v\.33'"),
        ("1.attn.v.32", [1.0, 2.0], "one for each of the"),
    ):
        with pytest.raises(circuitc.CircuitcError, match=said):
            quote.patch({node: value}, TEXT, sparse)
    for node in ("nothing", "9.attn.v.1", "1.attn.v.500"):
        with pytest.raises(circuitc.CircuitcError):
            sparse.patch({node: 1.0}, TEXT, ("')", '")'))
    with pytest.raises(circuitc.CircuitcError, match="another checkpoint"):
        quote.patch({"1.attn.v.32": 1.0}, TEXT, replace(sparse, sha256="0"))


def test_report_and_explanation(quote: circuitc.Circuit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("circuitc.driver.recheck.checkpoint_at_hand", lambda certificate: None)
    page = quote.report()
    page.save(tmp_path / "report.html")
    assert page.html.startswith("<!") and page.notes and "<iframe" in page._repr_html_()
    assert "<script" not in page._repr_html_()
    found = quote.explain()
    assert found.trial is None and "mlp1_post_act_74" in str(found) and "<table>" in found._repr_html_()
