"""What heads attend to, by name: each name is derived from the program's numbers and carries how far it is off."""

from circuitc.circuit.head_patterns.certified import names_of
from circuitc.circuit.head_patterns.find import attention_patterns
from circuitc.circuit.head_patterns.name import Name

__all__ = ["Name", "attention_patterns", "names_of"]
