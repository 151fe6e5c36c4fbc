"""Faults on purpose, one of each kind that the runner must survive: for its own test."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from fuzz.found import WrongError

KINDS = ("right", "wrong", "exception", "crash", "no end", "too large", "right", "wrong")


class Generator:
    name = "deliberate"

    def __init__(self, seed: int, folder: Path, patch: pytest.MonkeyPatch) -> None:
        self.seed = seed

    def case(self, number: int) -> dict[str, int]:
        kind = KINDS[number]
        if kind == "wrong":
            raise WrongError("a wrong value", f"case {number}")
        if kind == "exception":
            return {"never": {}[number]}
        if kind == "crash":
            os._exit(3)
        if kind == "no end":
            time.sleep(60)
        if kind == "too large":
            bytearray(2**40)
        return {"cases": 1, "right": 1}
