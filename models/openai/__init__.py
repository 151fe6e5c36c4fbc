"""OpenAI's weight-sparse transformers: a folder with beeg_config.json and final_model.pt.

``circuitgpt.py`` reads the same models from a folder of Hugging Face's.
"""

from circuitc.models.openai.load import load, recognises

__all__ = ["load", "recognises"]
