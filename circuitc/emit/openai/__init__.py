"""Circuits in the format of OpenAI's viewer, ``viz_data.pt``."""
