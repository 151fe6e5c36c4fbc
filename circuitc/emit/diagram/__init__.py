"""The circuit as a drawing, in the manner of the paper's figures.

The residual stream runs down the page, a rail for each channel that is used; each block of each layer is a band, in
which reads come off the rails and writes go onto them. What keys and values need is computed at every position and
stands at the left; the rest is needed at the last position only. All places are computed here (``layout=nop2``):
Graphviz draws what it is told.
"""

from circuitc.emit.diagram.dot import to_dot
from circuitc.emit.diagram.labels import BLOCK_NAMES, SITE_NAMES
from circuitc.emit.diagram.pictures import FALLBACK, FORMATS, to_picture, to_svg

__all__ = ["BLOCK_NAMES", "FALLBACK", "FORMATS", "SITE_NAMES", "to_dot", "to_picture", "to_svg"]
