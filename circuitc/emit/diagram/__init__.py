"""Draw the circuit as a diagram, like the figures of the paper.

The residual stream runs down the page, with one rail for each channel that the circuit uses. Each block of a layer is a
band: its reads take channels off the rails, its writes add to them. What keys and values depend on is computed at every
position and stands on the left. Everything else is needed at the last position only and stands on the right. The
coordinates are computed here; Graphviz only draws them (``layout=nop2``).

In the order of the work:

- ``layout.py``: in which row, on which side and on which rail each node stands
- ``labels.py``: the texts on nodes, heads, the answer and the title; ``legend.py``: the legend;
  ``strip.py``: two prompts with the values of the nodes
- ``typesetting.py``: the size, line breaks and HTML of these texts; ``table_extremes.py``: the tokens that they name
- ``style.py``: colours (of positive and negative weights, of each kind of node), fonts and text widths
- ``place.py``: the x of each node; ``sheet.py``: all boxes; ``routes.py``: the way of each edge
- ``dot.py``: the whole as DOT; ``pictures.py``: DOT as SVG, PNG or PDF
- ``said.py``: what a DOT says, and ``shown.py``: what an SVG shows, read back for the verifier
"""

from circuitc.emit.diagram.dot import to_dot
from circuitc.emit.diagram.labels import BLOCK_NAMES, SITE_NAMES
from circuitc.emit.diagram.pictures import FALLBACK, FORMATS, drawing_format, to_picture, to_svg

__all__ = ["BLOCK_NAMES", "FALLBACK", "FORMATS", "SITE_NAMES", "drawing_format", "to_dot", "to_picture", "to_svg"]
