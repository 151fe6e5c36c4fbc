"""Read and write circuits in the format of OpenAI's viewer, ``viz_data.pt``.

- ``viz.py``: the format; ``importance.py``: the losses and values that it holds
"""
