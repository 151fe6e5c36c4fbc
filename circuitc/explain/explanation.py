"""A circuit explained: its values in words, and its predictions tried on the model."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from circuitc.circuit.answer import Channels
from circuitc.circuit.circuit import CircuitData
from circuitc.circuit.reply import html_table
from circuitc.driver.recheck import own_corpus
from circuitc.explain.descriptions import Description, describe_values, feed_text
from circuitc.explain.trial import Trial, try_out
from circuitc.inputs.checkpoint import Checkpoint
from circuitc.inputs.task import AnyTask

COLUMNS = ("value", "what it is", "changed most by", "feeds")


@dataclass(frozen=True)
class Explanation:
    """``words`` says of each value what it is; ``trial`` is None without a ``task`` of two answers or a checkpoint."""

    circuit: CircuitData
    program: str
    """``rounded`` or ``exact``: the program that is explained."""
    words: list[Description]
    task: AnyTask | None
    trial: Trial | None

    def rows(self) -> list[tuple[str, str, str, str]]:
        """A row of ``COLUMNS`` for each value."""
        return [
            (
                x.value,
                x.what + (f": {x.pattern}" if x.pattern else ""),
                "" if x.pattern else x.fires_on,
                "; ".join(feed_text(feed, self.circuit) for feed in x.feeds),
            )
            for x in self.words
        ]

    def __repr__(self) -> str:
        tried = "not tried" if self.trial is None else f"{len(self.trial.tried)} edits tried on the model"
        return f"<Explanation of the {self.program} program: {len(self.words)} values, {tried}>"

    def __str__(self) -> str:
        return "\n".join("  ".join(filter(None, row)) for row in self.rows())

    def _repr_html_(self) -> str:
        words = html_table(COLUMNS, self.rows())
        if self.trial is None:
            return words
        rows = self.trial.rows()
        figures = [
            (row["kind"], row["predicted"], row["n"], f"{row['rate']:.0%}", f"{row['random']:.0%}")
            for row in rows
            if row["n"]
        ]
        return words + html_table(("edit", "the program says", "n", "as said", "after random edits"), figures)


def explained(
    circuit: CircuitData,
    task: AnyTask | None,
    ckpt: Checkpoint | None,
    exact: bool = False,
    seed: int = 0,
    progress: Callable[[str], None] = lambda message: None,
) -> Explanation:
    """Describe the rounded program if there is one, unless ``exact``, and try its predictions on the checkpoint."""
    rounded = circuit.rounded is not None and not exact
    graph = circuit.rounded if circuit.rounded is not None and not exact else circuit.graph
    words = describe_values(circuit, graph)
    asked = None if isinstance(circuit.answer, Channels) else task
    trial = None
    if asked is not None and ckpt is not None:
        own = own_corpus(circuit)
        trial = try_out(circuit, graph, ckpt if own is None else replace(ckpt, corpus=own), asked, seed, progress)
    return Explanation(circuit, "rounded" if rounded else "exact", words, asked, trial)
