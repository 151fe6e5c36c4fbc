"""What a circuit does, in words and by trial: its values as the program has them, and predictions for the model.

May import: ir, circuit, inputs, search, pipeline, emit, verify, driver.
"""

from circuitc.explain.trial import Trial, Tried, try_out
from circuitc.explain.words import Feed, Words, feed_text, words_of

__all__ = ["Feed", "Trial", "Tried", "Words", "feed_text", "try_out", "words_of"]
