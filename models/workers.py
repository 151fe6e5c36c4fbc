"""The processes of a training run: one, or those that torchrun started (gloo on CPU, nccl on CUDA)."""

from __future__ import annotations

import contextlib
import os
import platform
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
import torch.distributed as dist
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn.parallel import DistributedDataParallel

from circuitc.errors import CircuitcError


@dataclass(frozen=True)
class Workers:
    rank: int
    size: int
    device: torch.device

    @classmethod
    @contextlib.contextmanager
    def join(cls, device: str | None = None) -> Iterator[Workers]:
        """Joins the processes that torchrun started, and leaves the group at the end."""
        kind = device or ("cuda" if torch.cuda.is_available() else "cpu")
        size = int(os.environ.get("WORLD_SIZE", "1"))
        if size == 1:
            yield cls(0, 1, torch.device(kind))
            return
        if kind == "cuda":
            kind = f"cuda:{os.environ['LOCAL_RANK']}"
            torch.cuda.set_device(kind)
        dist.init_process_group("nccl" if kind.startswith("cuda") else "gloo")
        try:
            yield cls(dist.get_rank(), size, torch.device(kind))
            dist.barrier()  # the others wait while the first one writes, else its connections break
        finally:
            dist.destroy_process_group()

    @property
    def first(self) -> bool:
        """Whether this process is the one that writes and reports."""
        return self.rank == 0

    def share(self, model: nn.Module, *, compiled: bool) -> nn.Module:
        """The model for a training step: gradients averaged over the processes, compiled on CUDA if asked."""
        if self.size > 1:
            model = DistributedDataParallel(model)
        if compiled and self.device.type == "cuda":
            model.compile()
        return model

    def part(self, batch: NDArray[np.int64]) -> Tensor:
        """This process's rows of a batch. Raises CircuitcError if the batch cannot be divided evenly."""
        if len(batch) % self.size:
            raise CircuitcError(
                f"a batch of {len(batch)} cannot be divided evenly among {self.size} processes",
                fix="change batch in [optimisation] or the number of processes",
            )
        return torch.from_numpy(batch[self.rank :: self.size]).to(self.device)

    def autocast(self, bf16: bool) -> contextlib.AbstractContextManager[Any]:
        """bfloat16 autocast if asked for, on CUDA only."""
        if bf16 and self.device.type == "cuda":
            return torch.autocast("cuda", torch.bfloat16)
        return contextlib.nullcontext()

    def any(self, flag: bool) -> bool:
        """Whether the flag is set in any process."""
        if self.size == 1:
            return flag
        flags = torch.tensor(float(flag), device=self.device)
        dist.all_reduce(flags, dist.ReduceOp.MAX)
        return bool(flags.item())

    def describe(self) -> str:
        """The kind of machine, for a checkpoint's card."""
        kind = torch.cuda.get_device_name() if self.device.type == "cuda" else f"{platform.machine()} CPU"
        return f"{kind}, {self.size} x {torch.get_num_threads()} threads"
