"""A traced graph computes what the model computes, at any batch and length, and knows the model's sites."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

import numpy as np
import pytest
import torch
from golden import check_golden
from torch import Tensor

from circuitc.circuit.sites import sites_of
from circuitc.ir import Graph, evaluate, evaluate_torch, parse_graph, print_graph
from circuitc.models.transformer import Transformer, TransformerConfig
from circuitc.trace import trace

VOCAB = 13

CASES = {
    "sink, bigram, topk, 2 layers": dict(n_layers=2, abs_topk=0.25),
    "sink, relu, 3 layers": dict(n_layers=3, bigram=False, activation="relu", d_mlp=12),
    "plain": dict(n_layers=1, sink=False, bigram=False, bias=False, activation="relu"),
    "flash, topk, bigram": dict(n_layers=2, sink=False, abs_topk=0.5, bias=False, d_mlp=20),
    "one head": dict(n_layers=1, d_head=8, norm_eps=1e-3),
    "no layers": dict(n_layers=0),
}


@dataclass
class Case:
    cfg: TransformerConfig
    model: Transformer
    graph: Graph
    tokens: Tensor


@pytest.fixture(scope="module", params=CASES.values(), ids=CASES.keys())
def case(request: pytest.FixtureRequest) -> Case:
    cfg = TransformerConfig(**{"vocab_size": VOCAB, "context": 16, "d_model": 8, "d_head": 4} | request.param)
    generator = torch.Generator().manual_seed(0)
    model = Transformer(cfg)
    with torch.no_grad():
        for tensor in (*model.parameters(), *model.buffers()):
            tensor.copy_(torch.randn(tensor.shape, generator=generator) * 0.7)
    tokens = torch.randint(VOCAB, (3, 9), generator=generator)
    return Case(cfg, model, trace(model, tokens[:1, :1]), tokens)


def test_torch_equals_the_model_at_another_batch_and_length(case: Case) -> None:
    for tokens in (case.tokens, case.tokens[:1, :1]):
        with torch.no_grad():
            torch.testing.assert_close(evaluate_torch(case.graph, tokens), case.model(tokens), rtol=1e-5, atol=1e-5)


def test_numpy_equals_the_double_model(case: Case) -> None:
    model = Transformer(case.cfg).double()
    model.load_state_dict(case.model.state_dict())
    with torch.no_grad():
        expected = model(case.tokens).numpy()
    np.testing.assert_allclose(evaluate(case.graph, case.tokens.numpy()), expected, rtol=0, atol=1e-10)


def test_sites_are_the_models(case: Case) -> None:
    expected: dict[str, Tensor] = {}
    found: dict[str, Tensor] = {}
    for name, site in sites_of(case.model).items():
        site.register_forward_hook(lambda _, __, out, name=name: expected.update({name: out}))

    def record(name: str, x: Tensor) -> Tensor:
        found[name] = x
        return x

    with torch.no_grad():
        case.model(case.tokens)
        evaluate_torch(case.graph, case.tokens, on_site=record)
    assert found.keys() == expected.keys()
    assert len(found) == 8 * case.cfg.n_layers
    for name, value in found.items():
        torch.testing.assert_close(value, expected[name], rtol=1e-5, atol=1e-5, msg=name)


def test_text_reads_back_to_the_same_graph(case: Case) -> None:
    assert parse_graph(print_graph(case.graph), case.graph.arrays()) == case.graph


def test_each_idiom_is_one_op(case: Case) -> None:
    layers, cfg = case.cfg.n_layers, case.cfg
    count = Counter(node.op.name for node in case.graph)
    count.pop("const")
    assert (
        count
        == Counter(
            tokens=1,
            embed=1 + cfg.bigram,
            linear=6 * layers + 1,
            rms_norm=2 * layers + 1,
            abs_topk=0 if cfg.abs_topk is None else 8 * layers,
            activation=layers,
            attention=layers,
            add=2 * layers + cfg.bigram,
            site=8 * layers,
        )
        + Counter()
    )


def test_names(case: Case) -> None:
    names = case.graph.names
    sites = {node.attrs["name"]: names[node] for node in case.graph if node.op.name == "site"}
    assert all(name == site for site, name in sites.items())
    constants = {name for node, name in names.items() if node.op.name == "const"}
    assert constants == case.model.state_dict().keys()


def test_tracing_leaves_the_mode_of_every_module_alone() -> None:
    model = Transformer(TransformerConfig(VOCAB, 16, d_model=8, d_head=4, n_layers=1)).double()
    model.blocks[0].eval()
    before = {name: module.training for name, module in model.named_modules()}
    graph = trace(model, torch.zeros(2, 2, dtype=torch.int64))
    assert {name: module.training for name, module in model.named_modules()} == before
    assert model.training
    assert str(graph.output.type) == f"f64[pos, ch={VOCAB}]"


def test_golden_graph() -> None:
    cfg = TransformerConfig(VOCAB, 16, d_model=4, d_head=2, n_layers=1, d_mlp=6, abs_topk=0.5)
    model = Transformer(cfg)
    with torch.no_grad():
        for i, tensor in enumerate((*model.parameters(), *model.buffers())):
            # Eighths are exact, so the digests are the same on every machine.
            tensor.copy_((torch.arange(tensor.numel()).reshape(tensor.shape) + i) % 17 / 8 - 1)
    check_golden("trace_tiny.circ", print_graph(trace(model, torch.zeros(2, 2, dtype=torch.int64))))
