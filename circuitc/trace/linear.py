"""Linear maps, sums and concatenations. Fused projections are split; a bias added later becomes the map's own."""

from __future__ import annotations

from torch import Tensor, from_numpy, fx

from circuitc.ir import OPS, Node, make
from circuitc.ir.array import Array
from circuitc.trace.exported_graph import CASTS, COPIES, arguments, op_name
from circuitc.trace.lowering import Lowering, Read

NEURONS = ("activation", "multiply")


def linear(low: Lowering, node: fx.Node) -> Node:
    args = arguments(node)
    return affine(low, node, Read(node, (0,)), args["weight"], args["bias"])


def addmm(low: Lowering, node: fx.Node) -> Node:
    """``bias + x @ weight``, as in Hugging Face's Conv1D."""
    args = arguments(node)
    if args["alpha"] != 1 or args["beta"] != 1:
        raise low.src.refuse(node, "factors of addmm are not supported", "leave alpha and beta at 1")
    return affine(low, node, Read(node, (1,)), args["mat2"], args["self"], transposed=True)


def affine(
    low: Lowering, node: fx.Node, x: Read, weight: fx.Node, bias: fx.Node | None, transposed: bool = False
) -> Node:
    matrix = low.src.value(weight)
    offset = None if bias is None else low.src.value(bias)
    if matrix is None or (bias is not None and offset is None):
        raise low.src.refuse(node, "weights depend on the input", "weights and biases must be constants")
    matrix = matrix.T if transposed else matrix
    if is_one_hot(low, x.value):
        rows = low.make(node, "embed", make(OPS["tokens"]), low.const(matrix.T, weight))
        return rows if offset is None else low.make(node, "add", rows, low.const(offset, bias))
    if offset is None:
        offset = matrix.new_zeros(matrix.shape[0])
    value = low.stream(x.value)
    if value.op.name == "add" and value.operands[0].op.name in NEURONS and value.operands[1].op.name == "const":
        neurons, added = value.operands  # what is added to neurons is a part of the bias
        shift = matrix.double() @ from_numpy(added.array("value").data.astype("float64"))
        found = low.make(node, "linear", neurons, low.const(matrix, weight), low.named(offset.double() + shift, None))
        low.read(found, 0, *low.reads[value, 0])
        return found
    found = low.make(node, "linear", value, low.const(matrix, weight), low.const(offset, bias))
    low.read(found, 0, x)
    return found


def is_one_hot(low: Lowering, value: fx.Node) -> bool:
    """Whether a value is the tokens, each as a row of zeros with a one: a table times that is a lookup."""
    while op_name(value) in CASTS | COPIES:
        value = value.all_input_nodes[0]
    return op_name(value) == "one_hot" and low.src.same(arguments(value)["self"], low.src.exported.tokens)


def select_channels(low: Lowering, node: fx.Node, value: Node, channels: tuple[int, ...]) -> Node:
    """The linear map of some of the channels of a linear map."""
    if channels == tuple(range(value.type.channels or 0)):
        return value
    if value.op.name != "linear":
        fix = "split the output of one linear map into q, k and v, and nothing else"
        raise low.src.refuse(node, "the channels that are split do not come from a linear map", fix)
    if len(set(channels)) < len(channels):
        fix = "give each query head its own key head and value head"
        raise low.src.refuse(node, "grouped queries are not supported", fix)
    x, *constants = value.operands
    cut = []
    for const in constants:
        array, name = const.attrs["value"], low.names.get(const)
        assert isinstance(array, Array)
        label = None if name is None else f"{name}[{channels[0]}:{channels[-1] + 1}]"
        cut.append(low.named(_rows(array, channels), label))
    found = low.make(node, "linear", x, *cut)
    low.read(found, 0, *low.reads[value, 0])
    return found


def _rows(array: Array, channels: tuple[int, ...]) -> Tensor:
    return from_numpy(array.data[list(channels)])


def concat(low: Lowering, node: fx.Node) -> Node:
    """Streams concatenated over the channels; one of them may be positions."""
    args = arguments(node)
    if args["dim"] not in (-1, 2):
        raise low.src.refuse(node, "values are concatenated along another axis than channels", "use dim=-1")
    return low.make(node, "concat", *map(low.stream, args["tensors"]))


def add(low: Lowering, node: fx.Node) -> Node:
    args = arguments(node)
    x, y = args["self"], args["other"]
    if args.get("alpha", 1) != 1 or not isinstance(x, fx.Node) or not isinstance(y, fx.Node):
        raise low.src.refuse(node, "only two values can be added", "fold numbers into weights and biases")
    if low.src.value(x) is None and low.src.value(y) is None:
        found = low.make(node, "add", low.stream(x), low.stream(y))
        low.read(found, 0, Read(node, (0,)))
        low.read(found, 1, Read(node, (1,)))
        return found
    at = 0 if low.src.value(x) is None else 1
    x, y = (x, y) if at == 0 else (y, x)
    return add_bias(low, node, x, y, at)


def add_bias(low: Lowering, node: fx.Node, x: fx.Node, y: fx.Node, at: int) -> Node:
    """Adds a constant per channel: the bias of a linear map or LayerNorm that has none yet, else an ``add``."""
    bias = low.src.value(y)
    left = low.stream(x)
    channels = left.type.channels
    if bias.numel() == channels and bias.shape[-1] == channels:
        bias = bias.reshape(-1)
    offset = low.const(bias, y)
    if left.op.name in ("linear", "layer_norm"):
        value = left.operands[2].attrs["value"]
        if isinstance(value, Array) and not value.data.any():
            found = low.make(node, left.op.name, *left.operands[:2], offset, **left.attrs)
            if left.op.name == "linear":
                low.read(found, 0, *low.reads[left, 0])
            return found
    found = low.make(node, "add", left, offset)
    low.read(found, 0, Read(node, (at,)))
    return found


def is_constant_product(low: Lowering, node: fx.Node) -> bool:
    """Whether the second factor of a matmul is a constant weight."""
    args = arguments(node)
    return low.src.value(args["mat2"] if op_name(node) == "mm" else args["other"]) is not None


def product(low: Lowering, node: fx.Node) -> Node:
    args = arguments(node)
    weight: fx.Node = args["mat2"] if op_name(node) == "mm" else args["other"]
    return affine(low, node, Read(node, (0,)), weight, None, transposed=True)
