"""Lists the packages: the rooms of ``circuitc/``, and those at the top level. All else is in pyproject.toml.

The links ``circuitc/models``, ``circuitc/passes`` and ``circuitc/tasks`` are not followed, as a clone without symbolic
links has text files in their place.
"""

from setuptools import find_packages, setup

AT_TOP = ("models", "passes", "tasks")
INSIDE = find_packages(include=["circuitc", "circuitc.*"], exclude=[f"circuitc.{room}*" for room in AT_TOP])

setup(
    packages=[
        *INSIDE,
        *(f"circuitc.{name}" for room in AT_TOP for name in (room, *(f"{room}.{p}" for p in find_packages(room)))),
    ],
    package_dir={f"circuitc.{room}": room for room in AT_TOP},
)
