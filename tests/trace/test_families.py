"""Models as people write them: the traced graph computes the same, prints, and has a site at each place."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pytest
import torch
from families import FAMILIES, T_MAX, D, V, in_double, make_family, traced_family
from torch import Tensor, nn

from circuitc.circuit.sites import ATTENTION_SITES, MLP_SITES
from circuitc.errors import CircuitcError
from circuitc.ir import Graph, evaluate, evaluate_torch, parse_graph, print_graph
from circuitc.trace import trace

EXAMPLE = torch.zeros(2, 3, dtype=torch.int64)


@dataclass
class Family:
    name: str
    model: nn.Module
    graph: Graph


@pytest.fixture(scope="module", params=FAMILIES)
def family(request: pytest.FixtureRequest) -> Family:
    return Family(request.param, *traced_family(request.param))


@pytest.mark.parametrize("shape", [(1, 1), (3, 2), (2, 7), (2, T_MAX)])
def test_the_graph_is_the_model_in_double(family: Family, shape: tuple[int, int]) -> None:
    tokens = torch.randint(V, shape, generator=torch.Generator().manual_seed(1))
    with torch.no_grad():
        expected = in_double(family.model)(tokens).numpy()
    np.testing.assert_allclose(evaluate(family.graph, tokens.numpy()), expected, rtol=0, atol=1e-9)


def test_the_text_reads_back(family: Family) -> None:
    assert parse_graph(print_graph(family.graph), family.graph.arrays()) == family.graph


def test_each_layer_has_its_sites(family: Family) -> None:
    kinds = {"packed": ATTENTION_SITES, "neurons": MLP_SITES}.get(family.name, ATTENTION_SITES + MLP_SITES)
    found = [str(node.attrs["name"]) for node in family.graph if node.op.name == "site"]
    assert sorted(found) == sorted(f"{layer}.{kind}" for layer in range(2) for kind in kinds)


def test_every_parameter_is_in_the_graph_under_its_name(family: Family) -> None:
    names = {name.partition("[")[0] for node, name in family.graph.names.items() if node.op.name == "const"}
    all_names: dict[Tensor, set[str]] = {}  # a tied parameter has two names; one is enough
    for name, parameter in family.model.named_parameters(remove_duplicate=False):
        all_names.setdefault(parameter, set()).add(name)
    assert not [mine for mine in all_names.values() if not mine & names]


@pytest.mark.parametrize(
    ("name", "op", "count"),
    [
        ("nanogpt", "layer_norm", 5),
        ("nanogpt", "positions", 1),
        ("hugging face", "layer_norm", 5),
        ("openai", "concat", 4),
        ("openai", "rms_norm", 9),
        ("openai, k = 0", "abs_topk", 16),
        ("tracr", "positions", 1),
        ("neurons", "layer_norm", 2),
    ],
)
def test_idioms_are_one_op(name: str, op: str, count: int) -> None:
    graph = traced_family(name)[1]
    assert sum(node.op.name == op for node in graph) == count


@pytest.mark.parametrize(
    ("name", "kind", "mask"),
    [
        ("hugging face", "gelu_tanh", "causal"),
        ("openai", "gelu", "causal"),
        ("tracr", "relu", "none"),
        ("parallel", "gelu_tanh", "none"),
        ("tracr, causal", "relu", "causal"),
    ],
)
def test_kinds_of_activation_and_attention(name: str, kind: str, mask: str) -> None:
    graph = traced_family(name)[1]
    kinds = [node.attrs["kind"] for node in graph if node.op.name == "activation"]
    assert kind in kinds
    assert {node.attrs["mask"] for node in graph if node.op.name == "attention"} == {mask}


def test_a_sink_is_a_logit_per_head() -> None:
    model, graph = traced_family("openai")
    sinks = [node.operands[3] for node in graph if node.op.name == "attention"]
    for i, sink in enumerate(sinks):
        np.testing.assert_array_equal(
            sink.attrs["value"].data, model.get_parameter(f"attn.{i}.sink_logit").detach().numpy()
        )


def test_a_table_of_positions_has_the_rows_that_the_model_can_read() -> None:
    graph = traced_family("nanogpt")[1]
    assert evaluate(graph, np.zeros((1, T_MAX), dtype=np.int64)).shape == (1, T_MAX, V)
    with pytest.raises(CircuitcError, match=f"positions are known for {T_MAX} only"):
        evaluate(graph, np.zeros((1, T_MAX + 1), dtype=np.int64))


class Offset(nn.Module):
    """OPT's table begins with two rows that are never read here; position ids are a cumulative sum of ones."""

    def __init__(self) -> None:
        super().__init__()
        self.embed, self.table = nn.Embedding(V, D), nn.Embedding(T_MAX, D)

    def forward(self, tokens: Tensor) -> Tensor:
        ids = torch.ones_like(tokens).cumsum(dim=1) + 1
        return self.table(ids) + self.embed(tokens)


def test_positions_may_begin_in_the_middle_of_the_table() -> None:
    model = Offset()
    graph = trace(model, EXAMPLE)
    tables = [n.operands[0].attrs["value"].data for n in graph if n.op.name == "positions"]
    np.testing.assert_array_equal(tables[0], model.table.weight.detach().numpy()[2:])
    tokens = torch.randint(V, (2, T_MAX - 2))
    torch.testing.assert_close(evaluate_torch(graph, tokens), model(tokens))


def test_sites_of_the_residual_stream_are_marked_on_request() -> None:
    """resid_mid and the next resid_in are after relu and AbsTopK, as in OpenAI's models."""
    model = make_family("openai")
    names = ["0.resid_in", "0.attn.y", "0.resid_mid", "1.resid_in", "final_resid"]
    graph = trace(model, EXAMPLE, also=names)
    behind = {str(n.attrs["name"]): n.operands[0].op.name for n in graph if n.op.name == "site"}
    expected = dict(zip(names, ["embed", "attention", "abs_topk", "abs_topk", "abs_topk"], strict=True))
    assert {name: behind[name] for name in names} == expected
    with pytest.raises(CircuitcError, match=r"no site named '1.resid_out'"):
        trace(make_family("neurons"), EXAMPLE, also=["1.resid_out"])


def test_a_read_of_the_residual_stream_leaves_the_stream_alone() -> None:
    graph = traced_family("tracr")[1]
    read = next(n for n in graph if n.op.name == "site" and n.attrs["name"] == "1.mlp.act_in")
    users = [n.op.name for n in graph if read in n.operands]
    assert users == ["linear"]
    assert sorted(n.op.name for n in graph if read.operands[0] in n.operands) == ["add", "site"]


def test_places_of_layers_side_by_side() -> None:
    """Attention and MLP read the same value here, but their outputs are added one after the other."""
    graph = trace(make_family("parallel"), EXAMPLE, also=["1.resid_in", "1.resid_mid"])
    names = [n.attrs["name"] for n in graph if n.op.name == "site"]
    assert {"1.resid_in", "1.resid_mid"} <= set(names)


def test_layer_norm_without_bias_has_zeros() -> None:
    graph = traced_family("nanogpt, no bias")[1]
    norms = [n for n in graph if n.op.name == "layer_norm"]
    assert all(not n.operands[2].attrs["value"].data.any() for n in norms)
