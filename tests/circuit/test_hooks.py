"""TransformerLens's names of nodes, both ways."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import circuitc
from circuitc.circuit.hooks import HOOKS

sites = st.builds("{}.{}".format, st.integers(0, 30), st.sampled_from([*HOOKS])) | st.just("final_resid")


@given(sites, st.integers(0, 10**5))
def test_there_and_back(site: str, channel: int) -> None:
    hook, there = circuitc.hook_of(f"{site}.{channel}", 31)
    assert there == channel and circuitc.node_of(hook, channel, 31) == f"{site}.{channel}"


def test_what_they_are() -> None:
    assert circuitc.hook_of("3.mlp.post_act.17") == ("blocks.3.mlp.hook_post", 17)
    assert circuitc.hook_of("0.attn.q.5") == ("blocks.0.attn.hook_q", 5)
    assert circuitc.hook_of("final_resid.2", 4) == ("blocks.3.hook_resid_post", 2)
    assert circuitc.node_of("blocks.1.hook_resid_post", 2, 4) == "2.resid_in.2"


@pytest.mark.parametrize("node", ["3.mlp.17", "x.17", "3.mlp.post_act", "final_resid.2"])
def test_what_is_no_node(node: str) -> None:
    with pytest.raises(circuitc.CircuitcError):
        circuitc.hook_of(node)


@pytest.mark.parametrize(
    "hook", ["hook_embed", "blocks.0.attn.hook_pattern", "blocks.0.hook_resid_post", "blocks.x.ln1"]
)
def test_what_is_no_hook_of_a_node(hook: str) -> None:
    with pytest.raises(circuitc.CircuitcError):
        circuitc.node_of(hook, 0)
