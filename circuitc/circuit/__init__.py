"""What a circuit is and what can be read off it: sites, masks, answers, calibration, token classes, head patterns.

- ``sites.py``: the places in a model where nodes are; ``mask.py``: which nodes and edges a circuit keeps
- ``circuit.py``: a compiled circuit with its program and certificate
- ``answer.py``: what a circuit computes; ``calibration.py``: the task loss, and the scale and shift fitted to it
- ``liveness.py``: which channels of a program can matter to its answer
- ``probe.py``: sequences on which programs are compared
- ``token_classes.py``: which tokens a value fires on; ``head_patterns/``: what a head attends to, with proof

May import: errors, ir.
"""
