"""Another processor, for tests: the last digits of floating-point work come out differently.

    JITTER=1 python -m pytest tests/verify                              the suite, or a part of it
    python tests/jitter.py 1 verify docs/examples/single_double_quote    a command of circuitc

Processors, BLAS kernels, C libraries and Python versions agree on what IEEE 754 rounds correctly (+, −, ×, ÷, √) and on
nothing else: exp, tanh and erf differ in the last digit, and a sum depends on its order. ``install(machine)`` changes
these results by up to 2 units in the last place in NumPy, SciPy and ``math``, by up to 4 in PyTorch's float32 and 2 in
its float64. The error of a sum or product of matrices is in units of its terms' magnitudes, as it is with another order
of summation. What a machine computes is a function of its input, so the change is a hash of the result and that number.

Results that every machine gives are kept: zeros, integers (``exp(0)``, counts), sums of at most two nonzero terms.
"""

from __future__ import annotations

import ast
import builtins
import importlib.machinery
import math
import runpy
import sys
from collections.abc import Callable, Sequence
from importlib.abc import MetaPathFinder
from types import CodeType, ModuleType
from typing import Any

import numpy as np
import scipy.special
import torch
from torch.utils._python_dispatch import TorchDispatchMode, _disable_current_modes

ULPS = {"float64": 2, "float32": 4}
"""Units in the last place by which a result may change, by its type."""
MIX = 0x9E3779B97F4A7C15
"""Fibonacci hashing: an odd 64-bit number near 2⁶⁴ / golden ratio."""


seed = 0
"""Which other machine this process computes as."""


def install(machine: int) -> None:
    """From here on this process computes as another machine does, one for each number.

    The first time it has to be called before circuitc is imported, as that is loaded in another way from then on.
    """
    global seed
    if not seed:
        if any(name.split(".")[0] == "circuitc" for name in sys.modules):
            raise RuntimeError("jitter has to be installed before circuitc is imported")
        _install_numpy()
        _install_python()
        _install_torch()
    seed = machine


# Steps: whole numbers from −ulps to ulps, a hash of the bits of a result.


def _steps(values: Any) -> Any:
    """``int64`` of the same shape; 0 for what every machine gives."""
    ulps = ULPS[str(values.dtype)]
    bits = np.ascontiguousarray(values).view(np.int32 if values.dtype == np.float32 else np.int64).astype(np.uint64)
    with np.errstate(over="ignore"):
        mixed = (bits + np.uint64(seed)) * np.uint64(MIX)
    steps = (mixed >> np.uint64(40)).astype(np.int64) % (2 * ulps + 1) - ulps
    return np.where(np.isfinite(values) & (values != np.rint(values)), steps, 0).reshape(np.shape(values))


def nudged(result: Any) -> Any:
    """A result of a function with its last digit changed."""
    values = np.asarray(result)
    if str(values.dtype) not in ULPS:
        return result
    moved = values + _steps(values) * np.spacing(np.where(np.isfinite(values), values, 0))
    return moved.astype(values.dtype)[()]


def resummed(result: Any, magnitude: Any, terms: Any) -> Any:
    """A sum added in another order: its error is in units of the sum of its terms' magnitudes."""
    values = np.asarray(result)
    if str(values.dtype) not in ULPS:
        return result
    steps = np.where(np.asarray(terms) > 2, _steps(values), 0)
    unit = np.spacing(np.where(np.isfinite(magnitude), magnitude, 0).astype(values.dtype))
    with np.errstate(invalid="ignore"):
        return (values + steps * unit).astype(values.dtype)[()]


# NumPy: functions are attributes of its module; sums go through two names in its own Python code.

FUNCTIONS = ("exp", "expm1", "log", "log1p", "log2", "tanh", "logaddexp", "power", "sin", "cos")


def _install_numpy() -> None:
    for name in FUNCTIONS:
        setattr(np, name, _Function(getattr(np, name)))
    scipy.special.erf = _Function(scipy.special.erf)
    methods = np._core._methods  # type: ignore[attr-defined]
    methods.umr_sum = _sum(np.add.reduce)  # of the methods sum, mean, var and std
    np.sum = _sum(np.sum)  # type: ignore[assignment]
    np.cumsum = _cumsum(np.cumsum)  # type: ignore[assignment]
    matmul = np.matmul

    def product(a: Any, b: Any) -> Any:
        if not (isinstance(a, np.ndarray) and isinstance(b, np.ndarray)):
            return a @ b
        result = matmul(a, b)
        if str(np.asarray(result).dtype) not in ULPS:
            return result
        a, b = np.nan_to_num(np.abs(a)), np.nan_to_num(np.abs(b))
        terms = matmul((a != 0).astype(np.float64), (b != 0).astype(np.float64))
        return resummed(result, matmul(a, b), terms)

    np.matmul = np.dot = product  # type: ignore[misc, assignment]
    builtins.jittered_product = product  # type: ignore[attr-defined]
    sys.meta_path.insert(0, _Products())


class _Function:
    """A ufunc whose results are nudged; its other methods are its own."""

    def __init__(self, real: Any) -> None:
        self.real = real

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return nudged(self.real(*args, **kwargs))

    def __getattr__(self, name: str) -> Any:
        return getattr(self.real, name)


def _sum(real: Callable[..., Any]) -> Callable[..., Any]:
    def jittered(a: Any, axis: Any = None, dtype: Any = None, out: Any = None, *rest: Any, **kwargs: Any) -> Any:
        result = real(a, axis, dtype, out, *rest, **kwargs)
        if out is not None or str(getattr(result, "dtype", "")) not in ULPS:
            return result
        size = np.abs(np.asarray(a, dtype=float))
        magnitude, terms = (real(x, axis, float, None, *rest, **kwargs) for x in (size, size != 0))
        return resummed(result, magnitude, terms)

    return jittered


def _cumsum(real: Callable[..., Any]) -> Callable[..., Any]:
    def jittered(a: Any, axis: Any = None, **kwargs: Any) -> Any:
        result = real(a, axis, **kwargs)
        return resummed(result, real(np.abs(np.asarray(a, dtype=float)), axis), 3)

    return jittered


class _Products(MetaPathFinder):
    """Imports the modules of circuitc with ``a @ b`` as a call, as C code cannot be patched."""

    def find_spec(self, name: str, path: Any, target: ModuleType | None = None) -> Any:
        if name.split(".")[0] != "circuitc":
            return None
        spec = importlib.machinery.PathFinder.find_spec(name, path, target)
        if spec is not None and type(spec.loader) is importlib.machinery.SourceFileLoader:
            spec.loader = _Loader(spec.loader.name, spec.loader.path)
        return spec


class _Loader(importlib.machinery.SourceFileLoader):
    def get_code(self, fullname: str) -> CodeType:
        path = self.get_filename(fullname)
        tree = _Calls().visit(ast.parse(self.get_data(path), path))
        return compile(ast.fix_missing_locations(tree), path, "exec", dont_inherit=True)


class _Calls(ast.NodeTransformer):
    def visit_BinOp(self, node: ast.BinOp) -> ast.expr:
        self.generic_visit(node)
        if not isinstance(node.op, ast.MatMult):
            return node
        name = ast.Name("jittered_product", ast.Load())
        return ast.copy_location(ast.Call(name, [node.left, node.right], []), node)


# Python: the C library's functions, and sum(), which compensates for rounding from version 3.12 on.


def _install_python() -> None:
    for name in ("exp", "expm1", "log", "log1p", "tanh", "erf", "pow"):
        setattr(math, name, _scalar(getattr(math, name)))
    builtins.sum = _scalar(builtins.sum)


def _scalar(real: Callable[..., Any]) -> Callable[..., Any]:
    def jittered(*args: Any, **kwargs: Any) -> Any:
        result = real(*args, **kwargs)
        return float(nudged(result)) if type(result) is float else result

    return jittered


# PyTorch: every operation, forward and backward, passes through one mode.

FUNCTIONS_OF_ONE = (
    "exp",
    "expm1",
    "log",
    "log1p",
    "tanh",
    "erf",
    "sin",
    "cos",
    "sigmoid",
    "silu",
    "gelu",
    "softplus",
    "pow",
)
SUMS = ("sum", "mean", "var", "std", "cumsum", "logsumexp", "linalg_vector_norm", "_foreach_norm")
PRODUCTS = (
    "mm",
    "matmul",
    "addmm",
    "bmm",
    "baddbmm",
    "mv",
    "dot",
    "linear",
    "lerp",
    "addcmul",
    "addcdiv",
    "rsqrt",
    "normal",
    "randn",
)
FUSED = (
    "_softmax",
    "softmax",
    "_log_softmax",
    "native_layer_norm",
    "layer_norm",
    "rms_norm",
    "_fused_rms_norm",
    "_scaled_dot_product_flash_attention_for_cpu",
)
INEXACT = frozenset((*FUNCTIONS_OF_ONE, *SUMS, *PRODUCTS, *FUSED))
"""ATen operations, and their gradients, that the hardware's standard leaves open: sums, and fused products, may round
once or more often."""


class _Mode(TorchDispatchMode):
    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        result = func(*args, **(kwargs or {}))
        name = func.overloadpacket.__name__.rstrip("_").removesuffix("_backward").removesuffix("_backward_data")
        if func.namespace != "aten" or name not in INEXACT:
            return result
        for tensor in result if isinstance(result, tuple | list) else (result,):
            if type(tensor) in (torch.Tensor, torch.nn.Parameter) and tensor.is_floating_point():
                _nudge(tensor)
        return result


def _nudge(tensor: torch.Tensor) -> None:
    """Changes the last digits in place: by −4 to 3 units of float32, by −2 to 1 of float64."""
    kinds = {torch.float32: (torch.int32, 0x1E3779B1, 29), torch.float64: (torch.int64, 0x1E3779B97F4A7C15, 62)}
    if tensor.dtype not in kinds or tensor._is_view():
        return
    kind, mix, shift = kinds[tensor.dtype]
    bits = tensor.view(kind)
    steps = bits.add(seed).mul_(mix).bitwise_right_shift_(shift)
    # Zeros, whole numbers, infinities and NaN end in zeros. A step below the least number of all would be NaN.
    bits.add_(steps.mul_(bits.bitwise_and(0xFFF).ne_(0)).mul_(tensor.abs().view(kind).gt(4)))


def _install_torch() -> None:
    _Mode().__enter__()
    real = torch.export.export

    def export(*args: Any, **kwargs: Any) -> Any:
        with _disable_current_modes():  # what is traced is not computed
            return real(*args, **kwargs)

    torch.export.export = export  # type: ignore[assignment]
    decompose = torch.export.ExportedProgram.run_decompositions

    def decomposed(*args: Any, **kwargs: Any) -> Any:
        with _disable_current_modes():
            return decompose(*args, **kwargs)

    torch.export.ExportedProgram.run_decompositions = decomposed  # type: ignore[method-assign]


def main(arguments: Sequence[str]) -> None:
    number, *command = arguments
    install(int(number))
    sys.argv = ["circuitc", *command]
    runpy.run_module("circuitc", run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    main(sys.argv[1:])
