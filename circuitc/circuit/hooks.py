"""The names that TransformerLens has for the places of a transformer's nodes: a hook, and a channel of its tensor.

Channels of a hook with heads (``hook_q``, ``hook_z``, …) are counted head by head, as in our sites: head ``h`` of
width ``d`` has the channels ``h·d`` to ``(h + 1)·d − 1``. After a LayerNorm, ``ln1.hook_normalized`` is what attention
reads. After an RMSNorm it is the value before the gain.
"""

from __future__ import annotations

import re

from circuitc.circuit.node_names import node_name, split_node
from circuitc.errors import CircuitcError, unknown

HOOKS = {
    "resid_in": "hook_resid_pre",
    "attn.act_in": "ln1.hook_normalized",
    "attn.q": "attn.hook_q",
    "attn.k": "attn.hook_k",
    "attn.v": "attn.hook_v",
    "attn.y": "attn.hook_z",
    "attn.resid_delta": "hook_attn_out",
    "resid_mid": "hook_resid_mid",
    "mlp.act_in": "ln2.hook_normalized",
    "mlp.gate": "mlp.hook_pre",
    "mlp.up": "mlp.hook_pre_linear",
    "mlp.post_act": "mlp.hook_post",
    "mlp.resid_delta": "hook_mlp_out",
}
"""The hook of each site of a layer, within ``blocks.N``."""
SITES = {hook: site for site, hook in HOOKS.items()}
FINAL, AFTER = "final_resid", "hook_resid_post"


def hook_of(node: str, layers: int | None = None) -> tuple[str, int]:
    """The hook and channel of a node: ``("blocks.3.mlp.hook_post", 17)`` for ``3.mlp.post_act.17``.

    ``layers`` is the number of the model's layers, which only ``final_resid`` needs. Raises :class:`CircuitcError` for
    a name that is no node's, or whose place has no hook.
    """
    match = re.fullmatch(r"(?:(\d+)\.)?([a-z_.]+)\.(\d+)", node)
    if match is None:
        raise CircuitcError(f"{node!r} is not a node", fix="write site and channel, such as 3.mlp.post_act.17")
    layer, kind, channel = match.groups()
    if layer is None and kind == FINAL:
        if layers is None:
            raise CircuitcError(f"the hook of {FINAL} has the last layer's number", fix="give the number of layers")
        return f"blocks.{layers - 1}.{AFTER}", int(channel)
    if layer is None or kind not in HOOKS:
        raise unknown("site with a hook", split_node(node)[0].removeprefix(f"{layer}."), [*HOOKS, FINAL])
    return f"blocks.{int(layer)}.{HOOKS[kind]}", int(channel)


def node_of(hook: str, channel: int, layers: int | None = None) -> str:
    """The inverse of :func:`hook_of`.

    ``hook_resid_post`` is ``resid_in`` of the next layer; after the last layer it is ``final_resid``. Raises
    :class:`CircuitcError` for a hook whose values are no node's.
    """
    match = re.fullmatch(r"blocks\.(\d+)\.([A-Za-z0-9_.]+)", hook)
    layer, name = (int(match[1]), match[2]) if match else (0, hook)
    if match and name == AFTER:
        if layers is None:
            fix = "give the number of layers"
            raise CircuitcError(f"whether '{hook}' is {FINAL} depends on the number of layers", fix=fix)
        return node_name(FINAL if layer == layers - 1 else f"{layer + 1}.resid_in", channel)
    if match is None or name not in SITES:
        raise unknown("hook with nodes", name, [*SITES, AFTER])
    return node_name(f"{layer}.{SITES[name]}", channel)
