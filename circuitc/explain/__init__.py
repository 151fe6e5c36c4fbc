"""Explain a circuit: describe its values in words, try its predictions on the model, and write a page about it.

- ``descriptions.py``: what each value of the program is, which tokens change it, and what it feeds
- ``trial.py``: edited prompts for which the program predicts the model's answer, and how often it was right; the edits
  are made by ``edits.py`` and ``candidates.py`` and chosen by ``propose.py``
- ``explanation.py``: both together
- ``report/``: the HTML page

May import: ir, circuit, inputs, search, pipeline, emit, verify, driver.
"""

from circuitc.explain.descriptions import Description, Feed, describe_values, feed_text
from circuitc.explain.explanation import Explanation, explained
from circuitc.explain.trial import Trial, Tried, try_out

__all__ = [
    "Description",
    "Explanation",
    "Feed",
    "Trial",
    "Tried",
    "describe_values",
    "explained",
    "feed_text",
    "try_out",
]
