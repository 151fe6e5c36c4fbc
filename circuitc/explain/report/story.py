"""The story of a circuit: how it works in a few sentences, and its best confirmed and best refuted prediction."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from html import escape

from circuitc.circuit.answer import Channels
from circuitc.circuit.circuit import CircuitData
from circuitc.circuit.head_patterns import names_of
from circuitc.circuit.node_names import split_node
from circuitc.circuit.token_classes import fires_on
from circuitc.emit.diagram.layout import heads_of
from circuitc.emit.diagram.typesetting import QUOTED, chip
from circuitc.emit.notebook import counted
from circuitc.explain.descriptions import value_names
from circuitc.explain.propose import BREAKS
from circuitc.explain.trial import Trial, Tried
from circuitc.ir.graph import Graph

LONGEST = 60  # characters that are shown of a prompt
MOST_HEADS, MOST_NEURONS = 3, 3  # that are told of one by one


def story_html(circuit: CircuitData, trial: Trial | None) -> str:
    """The story as a paragraph, and a paragraph for each prediction that was tried."""
    graph = circuit.rounded or circuit.graph
    told = [" ".join(_how(circuit, graph)), *([] if trial is None else predictions(circuit, trial))]
    return "".join(f'<p class="story">{with_chips(text)}</p>' for text in told if text)


def with_chips(text: str) -> str:
    """A text as HTML, with a box around each quoted token."""
    parts, start = [], 0
    for quoted in QUOTED.finditer(text):
        token = chip(ast.literal_eval(quoted[1]))
        parts += [escape(text[start : quoted.start()]), f'<span class="chip mono">{escape(token)}</span>']
        start = quoted.end()
    return "".join([*parts, escape(text[start:])])


def _how(circuit: CircuitData, graph: Graph) -> Iterator[str]:
    """What the program does, from what it reads to what it answers."""
    heads, names = heads_of(circuit), names_of(circuit, graph)
    fires = fires_on(graph, circuit.tokenizer)
    by_name, printed = graph.named(), value_names(circuit, graph)
    neurons = [x for x in circuit.nodes if split_node(x)[0].endswith("mlp.post_act")]
    yield f"The program has {counted(len(heads), 'head')} and {counted(len(neurons), 'neuron')}."
    for head in heads[:MOST_HEADS]:
        node = by_name.get(head.name)
        pattern = names.get(node, "") if node is not None else ""
        values = [by_name[x] for x in head.v if x in by_name]
        carried = [f"{printed.get(x, graph.names[x])} ({fires[x]})" for x in values if fires.get(x)]
        which = f"Head {head.index} of {head.name.partition('.attn')[0]}" if head.index is not None else "A head"
        which = which.replace(" of ", " of layer ")
        yield f"{which} {pattern or 'attends by query and key'}" + (
            f"; it carries {', '.join(carried)}." if carried else "."
        )
    for name in neurons[-MOST_NEURONS:]:
        if name in by_name and fires.get(by_name[name]):
            yield f"Neuron {printed.get(by_name[name], name)} fires on {fires[by_name[name]]}."
    if not isinstance(circuit.answer, Channels):
        first, second = circuit.answers
        yield f"All of this decides between {first!r} and {second!r} in the end."


def predictions(circuit: CircuitData, trial: Trial) -> list[str]:
    """How often the model did as the program said, the clearest prediction that came true, and the clearest that did
    not. Those that say that the model will break come first: they say more."""
    if not trial.tried:
        return []
    right = [t for t in trial.tried if t.as_predicted(t.model)]
    wrong = [t for t in trial.tried if not t.as_predicted(t.model)]
    breaks = [sum(t.predicted == BREAKS for t in some) for some in (right, trial.tried)]
    found = [
        f"Tried on the model: {len(right)} of {len(trial.tried)} predictions about edited prompts came true "
        f"({breaks[0]} of {breaks[1]} of those that the answer breaks)."
    ]
    for what, some in (("Best confirmed", right), ("Best refuted", wrong)):
        best = _clearest(some)
        if best is not None:
            found.append(f"{what}: {_said(circuit, trial, best)}")
    return found


def _clearest(some: Sequence[Tried]) -> Tried | None:
    """The prediction with the largest lead in program and model; one of a break if there is one."""
    chosen = [t for t in some if t.predicted == BREAKS] or list(some)
    return max(chosen, key=lambda t: (round(min(abs(t.program), abs(t.model)), 6), -t.edit.row), default=None)


def _said(circuit: CircuitData, trial: Trial, tried: Tried) -> str:
    text = circuit.tokenizer.decode(trial.edited(tried.edit), skip_special_tokens=False)
    text = text if len(text) <= LONGEST else f"…{text[1 - LONGEST :]}"
    right = circuit.answers[0 if trial.prompts.signs[tried.edit.row] > 0 else 1]
    says = "no longer" if tried.predicted == BREAKS else "still"
    does = "no longer does" if tried.model < 0 else "still does"
    leads = [_lead(x) for x in (tried.program, tried.model, tried.program_before, tried.model_before)]
    return (
        f"after {text!r} the program {says} answers {right!r}, and the model {does}. Its lead is {leads[0]} in the "
        f"program and {leads[1]} in the model; before the edit {leads[2]} and {leads[3]}."
    )


def _lead(value: float) -> str:
    return f"{value:.1f}".replace("-", "−")
