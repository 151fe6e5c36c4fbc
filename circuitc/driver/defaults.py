"""What ``extract`` does unless told otherwise: its passes, the prompts to choose on, the constants of dropped nodes."""

from __future__ import annotations

from circuitc.circuit.constants import BY_TOKEN, PLAIN, tabled
from circuitc.circuit.node_names import stream_sites
from circuitc.driver.natural import BOTH, TEMPLATE
from circuitc.driver.objective import PUBLISHED
from circuitc.inputs.checkpoint import Checkpoint

EXACT_PASSES = "fold-means,fold-norms,drop-dead,scalarise,tabulate,simplify"
SELECTION_MARGIN = 0.4
"""The fraction of the target that selection may use if a circuit must survive more than mean ablation.

Dropped nodes may be live there, and do more harm on prompts that the circuit was not chosen on."""
RESAMPLE = "selection-margin=0.15,penalty-target=0.25,steps=600,lr=0.02,single-removal-limit=32"
"""Options of ``learn-mask`` for ``resample``, which no ``prune-edges`` follows.

Circuits are large and each loss takes six ablations of the whole model, so single nodes are removed only from circuits
of at most 32 nodes. Pruning thousands of edges would fit the few templates of the search and fail on others
(docs/passes.md)."""
MATCHED = "selection-margin=0.8,steps=400,single-removal-limit=32"
"""The same for ``matched``, whose losses take seven ablations of the whole model."""
LARGEST_TABLES = 2**25
"""The most numbers, of all sites together, that means by token may have without being asked for: 256 MiB."""


def default_passes(method: str, objective: str, target: float) -> str:
    """The pipeline; ``method`` is ``circuitc``, ``paper`` (as published) or ``attribution``."""
    if method != "circuitc":
        return f"{'learn-mask-paper' if method == 'paper' else method}{{target={target!r}}},{EXACT_PASSES}"
    learning = {"mean": "", "matched": MATCHED, "resample": RESAMPLE}.get(
        objective, f"selection-margin={SELECTION_MARGIN!r}"
    )
    options = ",".join(filter(None, (f"target={target!r}", f"objective={objective}", learning)))
    if objective in ("matched", "resample"):
        return f"learn-mask{{{options}}},{EXACT_PASSES}"
    return f"learn-mask{{{options}}},prune-edges{{{options}}},{EXACT_PASSES}"


def default_prompts(objective: str) -> str:
    """The kind of prompts to choose on: ``both``, but templates alone for the published objective."""
    return TEMPLATE if objective == PUBLISHED else BOTH


def default_constants(ckpt: Checkpoint, objective: str) -> str:
    """The kind of constants: means by ``token``, but ``plain`` ones for the published objective, and for a checkpoint
    without text or with tables of more than :data:`LARGEST_TABLES` numbers."""
    if objective == PUBLISHED or not ckpt.corpus.size:
        return PLAIN
    sites = ckpt.means.keys() - stream_sites(ckpt.means)
    channels = sum(ckpt.means[site].shape[-1] for site in sites if tabled(site))
    return BY_TOKEN if channels * ckpt.tokenizer.get_vocab_size() <= LARGEST_TABLES else PLAIN
