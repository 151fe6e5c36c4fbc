"""Random streams: each measurement samples from its own, so that one that samples more changes no other."""

from __future__ import annotations

from enum import IntEnum

import numpy as np


class Stream(IntEnum):
    """The number of each stream beside the seed. Certificates depend on these numbers, so they never change."""

    NECESSITY = 11
    COMPLETENESS = 12
    MINIMALITY = 13
    INTERCHANGE = 14
    FIDELITY = 15
    EXAMPLES = 17  # the report's example prompts
    AGREEMENT = 21
    TRIAL = 25  # the explanation's trial on the model
    DRIFT = 61  # corpus text that rounding is measured on

    def generator(self, seed: int) -> np.random.Generator:
        """The generator of this stream under a seed."""
        return np.random.default_rng([seed, self.value])
