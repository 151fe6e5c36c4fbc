"""A plot of a curve as inline SVG, in the page's colours."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

WIDTH, HEIGHT = 440, 260  # SVG units
LEFT, RIGHT, TOP, BOTTOM = 46, 14, 14, 40  # margins
TICKS = 4  # at most, besides 0


def curve_svg(points: Sequence[tuple[float, float]], across: str, up: str, marks: Sequence[tuple[float, str]]) -> str:
    """A line through ``points`` in their order, and a horizontal line with a text for each of ``marks``.

    Both axes start at 0; ``across`` and ``up`` are their titles. The first point is drawn larger.
    """
    widest = max([x for x, _ in points], default=1.0) or 1.0
    highest = 1.08 * max([*(y for _, y in points), *(y for y, _ in marks)], default=1.0)

    def place(x: float, y: float) -> tuple[float, float]:
        inside = WIDTH - LEFT - RIGHT, HEIGHT - TOP - BOTTOM
        return LEFT + inside[0] * x / widest, TOP + inside[1] * (1 - y / highest)

    parts = []
    for tick in _ticks(highest):
        y = place(0, tick)[1]
        parts.append(f'<line class="grid" x1="{LEFT}" x2="{WIDTH - RIGHT}" y1="{y:.1f}" y2="{y:.1f}"/>')
        parts.append(f'<text class="tick" x="{LEFT - 6}" y="{y + 4:.1f}" text-anchor="end">{tick:g}</text>')
    for tick in _ticks(widest):
        x = place(tick, 0)[0]
        parts.append(f'<text class="tick" x="{x:.1f}" y="{HEIGHT - BOTTOM + 16}" text-anchor="middle">{tick:g}</text>')
    for value, text in marks:
        y = place(0, value)[1]
        parts.append(f'<line class="mark" x1="{LEFT}" x2="{WIDTH - RIGHT}" y1="{y:.1f}" y2="{y:.1f}"/>')
        parts.append(f'<text class="tick" x="{LEFT + 4}" y="{y - 4:.1f}">{escape(text)}</text>')
    places = [place(x, y) for x, y in points]
    line = " ".join(f"{x:.1f},{y:.1f}" for x, y in places)
    parts.append(f'<polyline class="curve" points="{line}"/>')
    for i, ((x, y), (px, py)) in enumerate(zip(points, places, strict=True)):
        name = f"{x:g} {across}, {y:.3f} {up}"
        parts.append(
            f'<circle class="{"this" if not i else "point"}" cx="{px:.1f}" cy="{py:.1f}" r="{5 if not i else 3.5}">'
            f"<title>{escape(name)}</title></circle>"
        )
    parts.append(f'<text class="axis" x="{(LEFT + WIDTH) / 2}" y="{HEIGHT - 4}" text-anchor="middle">{across}</text>')
    parts.append(
        f'<text class="axis" transform="translate(12 {(HEIGHT - BOTTOM) / 2}) rotate(-90)" '
        f'text-anchor="middle">{escape(up)}</text>'
    )
    label = f"{up} against {across}: " + "; ".join(f"{x:g}: {y:.3f}" for x, y in points)
    box = f'class="plot" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-label="{escape(label)}"'
    return f"<svg {box}>{''.join(parts)}</svg>"


def _ticks(largest: float) -> list[float]:
    """Round numbers from 0 up to ``largest``."""
    step = next(
        (base * 10.0**power for power in range(-6, 7) for base in (1, 2, 5) if base * 10.0**power * TICKS >= largest),
        largest,
    )
    return [step * i for i in range(int(largest / step + 1e-9) + 1)]
