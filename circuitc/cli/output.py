"""Output: results on stdout, everything else on stderr. With --json, stdout gets one JSON object."""

from __future__ import annotations

import json
import math
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, nullcontext
from typing import Any

from rich.console import Console
from rich.markup import escape
from rich.table import Table
from rich.text import Text

from circuitc.errors import CircuitcError

PIPE_WIDTH = 110  # columns of a table that goes to a file

Progress = Callable[[str], None]


def err() -> Console:
    return Console(stderr=True, highlight=False, soft_wrap=True)


def out() -> Console:
    return Console(highlight=False, width=None if sys.stdout.isatty() else PIPE_WIDTH)


def print_text(text: str) -> None:
    """Text as it is: a graph, a program, an answer."""
    sys.stdout.write(text if text.endswith("\n") else text + "\n")
    sys.stdout.flush()  # a reader that is gone (``| head``) is noticed here, not when the process ends


def print_program(source: str) -> None:
    """A program's text. A terminal shows it with syntax highlighting, in the terminal's own colours."""
    if not sys.stdout.isatty():
        print_text(source)
        return
    from rich.syntax import Syntax  # takes a while to import

    from circuitc.emit.coloured import ListingLexer

    syntax = Syntax(source, ListingLexer(), theme="ansi_dark", background_color="default")
    out().print(syntax.highlight(source), soft_wrap=True, end="")
    sys.stdout.flush()


def print_json(value: Mapping[str, Any]) -> None:
    sys.stdout.write(json.dumps(_plain(value), indent=2, ensure_ascii=False, allow_nan=False) + "\n")
    sys.stdout.flush()


def _plain(value: Any) -> Any:
    """JSON has no NaN and no infinity: they become null."""
    if isinstance(value, Mapping):
        return {str(k): _plain(v) for k, v in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(v) for v in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value


def say_error(error: CircuitcError) -> None:
    err().print(Text.assemble(("error: ", "bold red"), str(error)))


def warn(text: str) -> None:
    err().print(Text.assemble(("warning: ", "bold yellow"), (text, "yellow")))


def note(text: str) -> None:
    err().print(Text(text))


class StatusLine:
    """A line on stderr that says what is being done. :meth:`pause` hides it for a while."""

    def __init__(self, shown: Any = None) -> None:
        self.shown = shown

    def __call__(self, message: str) -> None:
        if self.shown is not None:
            self.shown.update(escape(message))

    @contextmanager
    def pause(self) -> Iterator[None]:
        if self.shown is not None:
            self.shown.stop()
        try:
            yield
        finally:
            if self.shown is not None:
                self.shown.start()


@contextmanager
def working(message: str, quiet: bool) -> Iterator[StatusLine]:
    """Show the progress of long work: call the object with a message. Silent if ``quiet`` or without a terminal."""
    console = err()
    shown = None if quiet or not console.is_terminal else console.status(escape(message))
    with shown or nullcontext():
        yield StatusLine(shown)


def table(columns: Iterable[str], rows: Iterable[Iterable[Any]], *, right: Iterable[str] = ()) -> Table:
    """A plain table. Columns named in ``right`` hold numbers."""
    numbers = set(right)
    made = Table(box=None, pad_edge=False, header_style="bold", padding=(0, 2, 0, 0))
    for name in columns:
        # A name that is longer than its column continues on the next line: a name that is cut off is useless.
        fits = {"justify": "right", "no_wrap": True} if name in numbers else {"overflow": "fold"}
        made.add_column(name, **fits)
    for row in rows:
        made.add_row(*(cell if isinstance(cell, Text) else Text(str(cell)) for cell in row))
    return made


def number(value: Any, digits: int = 3) -> str:
    """A figure for a table; a dash for None."""
    if value is None:
        return "–"
    return f"{value:.{digits}f}" if isinstance(value, float) else f"{value:,}"


def passed(good: bool, yes: str = "yes", no: str = "no") -> Text:
    return Text(yes, "green") if good else Text(no, "bold red")
