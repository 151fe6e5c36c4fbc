"""Write a circuit as one HTML page that works offline: what it is, how far to trust it, and its program, running in it.

- ``page.py``: the page; its sentences are there and in ``assets/page.html``, its colours in ``assets/style.css``
- ``facts.py``: what the page's scripts (``assets/*.js``) know of nodes and programs
- ``measured.py``: what is measured for the page, with ``examples.py`` and ``curve.py``
- ``story.py``: how the circuit works in a few sentences, and the predictions that were tried
- ``plot.py``: the plot of the curve
- ``gallery.py``: the index of several reports

The rows about faithfulness and luck come from the caller, as :class:`Tables`: ``circuitc/cli/report.py``.
"""

from circuitc.explain.report.measured import Measured, measure
from circuitc.explain.report.page import Tables, report_page

__all__ = ["Measured", "Tables", "measure", "report_page"]
