"""What a circuit does, in words and by trial: its values as the program has them, and predictions for the model.

May import: ir, circuit, inputs, search, pipeline, emit, verify, driver.
"""

from circuitc.explain.descriptions import Description, Feed, describe_values, feed_text
from circuitc.explain.trial import Trial, Tried, try_out

__all__ = ["Description", "Feed", "Trial", "Tried", "describe_values", "feed_text", "try_out"]
