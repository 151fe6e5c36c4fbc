"""Name what heads attend to. Each name is derived from the program's numbers, and says how far off it is at most.

- ``find.py``: the names of all heads of a program. A name is proved if the head's scores depend on tokens alone
  (``by_token.py``) or on positions alone (``by_position.py``), and sampled otherwise (``sampled.py``)
- ``dependencies.py``: what a value depends on; ``shapes.py``: the patterns that positions and tokens decide
- ``distance.py``: how far a head of the exact program is from the pattern that replaces it in the rounded one
- ``name.py``: a name as a claim; ``wording.py``: a name in words; ``certified.py``: the names in a certificate
"""

from circuitc.circuit.head_patterns.certified import names_of
from circuitc.circuit.head_patterns.find import attention_patterns
from circuitc.circuit.head_patterns.name import Name

__all__ = ["Name", "attention_patterns", "names_of"]
