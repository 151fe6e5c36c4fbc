"""OpenAI's weight-sparse transformers: a folder with beeg_config.json and final_model.pt."""

from circuitc.models.openai.load import load, recognises

__all__ = ["load", "recognises"]
