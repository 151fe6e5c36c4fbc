"""Model families and checkpoint formats, the training of circuitc's own transformer, and the shipped checkpoints.

May import: errors, circuit, trace, inputs.
"""

if __name__ != "circuitc.models":
    raise ImportError(f"this package is imported as 'circuitc.models', not as '{__name__}'")

from circuitc.models.formats import load
from circuitc.models.store import shipped

__all__ = ["load", "shipped"]
