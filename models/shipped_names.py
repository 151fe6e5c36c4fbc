"""The checkpoints that come with circuitc, by name. Listing them needs no PyTorch."""

from __future__ import annotations

from pathlib import Path

SHIPPED = Path(__file__).parent / "shipped"


def shipped() -> list[str]:
    """The names of the checkpoints that come with circuitc."""
    return sorted(p.parent.name for p in SHIPPED.glob("*/config.json"))
