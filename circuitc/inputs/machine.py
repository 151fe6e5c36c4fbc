"""How much memory this process may use."""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path

_UNKNOWN = 2**36
"""Assumed where the system does not say: enough for every model that circuitc is meant for."""
_CGROUP = Path("/sys/fs/cgroup/memory.max")


def memory() -> int:
    """The bytes of memory: the machine's, or fewer if the process or its container is limited to that."""
    try:
        found = [os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")]
    except (AttributeError, OSError, ValueError):
        found = [_UNKNOWN]
    with contextlib.suppress(OSError, ValueError):  # no such limit, or "max"
        found.append(int(_CGROUP.read_text(encoding="ascii")))
    if sys.platform != "win32":
        import resource

        allowed, _ = resource.getrlimit(resource.RLIMIT_AS)
        if allowed != resource.RLIM_INFINITY:
            found.append(allowed)
    return min(found)
