"""The kind of machine that a search ran on: everything that the last digits of its numbers depend on."""

from __future__ import annotations

import hashlib
import platform
from functools import cache
from typing import Any

import numpy as np
import scipy.special
import torch
import torch.nn.functional as F


def machine() -> dict[str, Any]:
    """The properties that distinguish kinds of machines.

    ``arithmetic`` is a digest of the results of a fixed computation (:func:`arithmetic`); ``threads`` is the number of
    threads that PyTorch splits a sum among. Machines whose numbers have the same digits are of one kind.
    """
    return {
        "system": platform.system(),
        "processor": platform.machine(),
        "python": ".".join(platform.python_version_tuple()[:2]),
        "numpy": np.__version__,
        "torch": torch.__version__,
        "threads": torch.get_num_threads(),
        "arithmetic": arithmetic(),
    }


def is_this_kind(other: object) -> bool:
    """Whether this machine is of that kind, and so repeats its results digit for digit."""
    return other == machine()


@cache
def arithmetic() -> str:
    """Twelve hexadecimal digits of a SHA-256 over results of functions, sums and products, to the last bit.

    The inputs are integers and their quotients, which are the same on every machine.
    """
    x = (np.arange(6 * 1031) * 7919 % 2003 - 1001) / 317
    a, b = x[: 65 * 61].reshape(65, 61), x[: 61 * 33].reshape(61, 33)
    found = [np.exp(x), np.tanh(x), np.log(x * x + 1), np.logaddexp(0, x), scipy.special.erf(x), x**3, np.cumsum(x)]
    found += [a @ b, a.sum(0), a.mean(1), np.asarray(x.sum()), np.linalg.qr(a)[0], np.asarray(sum((x / 7).tolist()))]
    for dtype in (torch.float32, torch.float64):
        t, p, q = (torch.as_tensor(each).to(dtype) for each in (x, a, b))
        tensors = [t.exp(), t.tanh(), t.erf(), F.gelu(t), F.softplus(t), torch.sigmoid(t), torch.rsqrt(t * t + 1)]
        tensors += [p @ q, torch.softmax(p, -1), p.sum(0), p.mean(), torch.lerp(p, 2 * p, 0.3), F.linear(p, q.T, q[0])]
        found += [each.numpy() for each in tensors]
    digest = hashlib.sha256()
    for values in found:
        digest.update(np.ascontiguousarray(values).tobytes())
    return digest.hexdigest()[:12]
