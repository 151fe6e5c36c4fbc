"""Models without values: the shapes of the weights, which come from a file."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import torch
from torch import nn
from torch.overrides import TorchFunctionMode

DRAWN = (nn.init.normal_, nn.init.uniform_, nn.init.trunc_normal_, nn.init.kaiming_uniform_)


class _NothingDrawn(TorchFunctionMode):
    def __torch_function__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        """For the weights' first values PyTorch would import its compiler, even where there is nothing to draw."""
        given = kwargs or {}
        return given.get("tensor", *args[:1]) if func in DRAWN else func(*args, **given)


@contextmanager
def nothing_drawn() -> Iterator[None]:
    """Modules that are made in the block have buffers as always, and weights whose memory is not written to."""
    with _NothingDrawn():
        yield


@contextmanager
def without_values() -> Iterator[None]:
    """Modules that are made in the block have weights on the meta device. Seconds faster than the device alone."""
    with torch.device("meta"), _NothingDrawn():
        yield
