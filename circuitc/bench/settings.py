"""The default tasks, targets, objectives and sections of the benchmark."""

from __future__ import annotations

from dataclasses import asdict, dataclass

QUICK_TASKS = ("single_double_quote", "bracket_counting", "set_or_string", "while_return_true", "else_elif")
CURVE_TASKS = ("single_double_quote", "bracket_brace", "while_return_true")
CURVE_TARGETS = (0.5, 0.3, 0.15, 0.08, 0.04, 0.02, 0.01)  # nats; about the range of Fig. 2
TUNED_TASKS = ("single_double_quote", "bracket_counting", "class_init")  # tuning takes 15 minutes for each
FIRST_TASKS = ("single_double_quote", "bracket_counting", "set_or_string", "for_while", "with_as")
OBJECTIVES = ("mean", "counterfactual", "resample")
FAITHFUL_CURVES = 3  # tasks with a curve of size against the worst loss
FAITHFUL_TARGETS = (0.5, 0.05)  # nats; further targets of these curves, beside TARGET
TARGET = 0.15  # nats, as in the paper
DIGESTED_PAIRS = 64  # of each split, in the digest of a task
OBJECTIVE = "mean"  # the paper measures circuits under mean ablation
MILLIONS = (1, 3, 10, 30, 100)  # parameters of the models of section 'scale'


@dataclass(frozen=True)
class Search:
    """What a circuit is searched under, what prompts it is chosen on, and what its dropped nodes are frozen at."""

    objective: str
    prompts: str
    constants: str

    def options(self) -> dict[str, str]:
        return asdict(self)

    def __str__(self) -> str:
        return f"{self.objective}, {self.prompts}, {self.constants}"


NATURAL_SEARCHES = (
    Search("counterfactual", "both", "token"),
    Search("counterfactual", "template", "plain"),
    Search("matched", "both", "token"),
)
"""The searches of section ``natural``: the default on all tasks, and others to compare with on some."""
AGREE = ("all", "counterfactual", "resample_same_token", "no_nodes")
"""The entries of a certificate's ``natural.agree`` that section ``natural`` reports."""

SECTIONS = {
    "sizes": "circuits of the sparse and the dense model",
    "methods": "circuits by the tuned published algorithm and by gradient attribution",
    "curves": "size against target loss",
    "sparsity": "kurtosis of activations, and binarised circuits",
    "speed": "seconds of each pass, and the program against the model",
    "faithful": "circuits that survive other ablations, also of a model trained with ablation noise",
    "natural": "circuits on real code, by the prompts that they were chosen on",
    "controls": "the same searches on controls, which should find no circuit or a much larger one",
    "frontier": "models of several widths and sparsities, trained here",
    "scale": "extraction from random models of several sizes",
}
