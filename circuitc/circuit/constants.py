"""The kinds of constants that dropped nodes are frozen at."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

PLAIN, BY_TOKEN = "plain", "token"
CONSTANTS = (PLAIN, BY_TOKEN)
"""Their plain means, or their means at each token."""


def kind_of(certificate: Mapping[str, Any]) -> str:
    """How a circuit's dropped nodes were frozen."""
    entry = certificate.get("constants")
    return str(entry.get("kind", PLAIN)) if isinstance(entry, dict) else PLAIN
