"""``circuitc run`` and ``circuitc draw``: run an extracted program, and draw its circuit."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from circuitc.cli.options import CircuitFolder, Json
from circuitc.cli.output import note, print_json, print_text
from circuitc.errors import CircuitcError
from circuitc.inputs.writing import write_whole


def run(
    folder: CircuitFolder,
    text: Annotated[str | None, typer.Option("--text", metavar="TEXT", help="The prompt.")] = None,
    ids: Annotated[str | None, typer.Option("--ids", metavar="1,2,3", help="Token ids instead of text.")] = None,
    as_json: Json = False,
) -> None:
    """Run the extracted program: which of the two answers comes next?

    The answer is the last line, quoted as Python quotes it. If the circuit's outputs are not two tokens, its values are
    printed instead, one position a line.

    \b
    For example:
        circuitc run out --text 'print("hi'
        circuitc run out --ids 17,4,203
    """
    # These import NumPy and the tokenizers, but not PyTorch: tests/cli/test_cli_quick.py.
    from circuitc.circuit.answer import Channels
    from circuitc.emit.circuit import load_circuit
    from circuitc.inputs.prompts import encode_all
    from circuitc.inputs.tokenizers.byte_level import decode_token

    if (text is None) == (ids is None):
        raise CircuitcError("the program needs one input", fix="give either --text TEXT or --ids 1,2,3")
    given = None if ids is None else read_ids(ids)
    circuit = load_circuit(folder)
    tokens = encode_all(circuit.tokenizer, [text])[0] if text is not None else given
    if not tokens:
        raise CircuitcError("there are no tokens to continue", fix="give a text that is not empty")
    if isinstance(circuit.answer, Channels):
        values = circuit.program([tokens])[0].tolist()
        print_json({"values": values, "channels": list(circuit.answer.ids), "tokens": list(tokens)}) if as_json else (
            print_text("\n".join(map(str, values if isinstance(values, list) else [values])))
        )
        return
    reply = circuit(tokens)
    if as_json:
        token = circuit.answer[0 if reply.log_odds > 0 else 1]
        print_json({**asdict(reply), "token": token, "tokens": list(tokens)})
        return
    first, second = circuit.answers
    print_text("tokens: " + " ".join(repr(decode_token(circuit.tokenizer, i)) for i in tokens))
    print_text(f"difference: {reply.difference:.6g}, logit of {first!r} less that of {second!r}")
    print_text(f"log-odds: {reply.log_odds:.6g}, so {reply}")
    print_text(repr(reply.answer))


def read_ids(text: str) -> list[int]:
    try:
        return [int(part) for part in text.split(",")]
    except ValueError:
        raise CircuitcError(f"'{text}' is not a list of token ids", fix="write numbers with commas: 1,2,3") from None


def draw(
    folder: CircuitFolder,
    output: Annotated[
        Path,
        typer.Option(
            "-o", "--output", metavar="FILE", help="Ends in .svg, .png, .pdf or .dot, unless --format is given."
        ),
    ],
    kind: Annotated[
        str | None, typer.Option("--format", metavar="svg|png|pdf|dot", help="[default: the file's ending]")
    ] = None,
    dark: Annotated[bool, typer.Option("--dark", help="Light lines on dark paper.")] = False,
    legend: Annotated[
        bool, typer.Option("--legend", help="Explain colours, lines and texts below the drawing.")
    ] = False,
    as_json: Json = False,
) -> None:
    """Draw the circuit: as SVG, PNG or PDF, or as DOT for Graphviz.

    \b
    For example:
        circuitc draw out -o circuit.svg
        circuitc draw out -o slide.png --dark
        circuitc draw out -o figure.pdf
        circuitc draw out -o circuit.dot
    """
    # These import NumPy and the tokenizers, but not PyTorch: tests/cli/test_cli_quick.py.
    from circuitc.emit.circuit import load_circuit
    from circuitc.emit.diagram import drawing_format, to_dot, to_picture

    chosen = drawing_format(output, kind)
    picture = to_picture(to_dot(load_circuit(folder), dark, legend), chosen)
    write_whole({output: picture})
    if as_json:
        print_json({"file": str(output), "format": chosen, "bytes": len(picture)})
    else:
        note(f"wrote {output}")
