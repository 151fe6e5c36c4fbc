"""A circuit as one HTML page that works offline: what it is, how far to trust it, and a program that runs there."""

from circuitc.explain.report.measured import Measured, measure
from circuitc.explain.report.page import Tables, report_page

__all__ = ["Measured", "Tables", "measure", "report_page"]
