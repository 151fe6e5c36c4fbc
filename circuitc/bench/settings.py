"""What the benchmark covers unless it is told otherwise: tasks, targets, objectives and sections."""

from __future__ import annotations

QUICK_TASKS = ("single_double_quote", "bracket_counting", "set_or_string", "while_return_true", "else_elif")
CURVE_TASKS = ("single_double_quote", "bracket_brace", "while_return_true")
CURVE_TARGETS = (0.5, 0.3, 0.15, 0.08, 0.04, 0.02, 0.01)  # nats; Fig. 2 goes about as far
TUNED_TASKS = ("single_double_quote", "bracket_counting", "class_init")  # tuning takes a quarter of an hour each
FIRST_TASKS = ("single_double_quote", "bracket_counting", "set_or_string", "for_while", "with_as")
OBJECTIVES = ("mean", "counterfactual", "resample")
FAITHFUL_CURVES = 3  # tasks that have one
FAITHFUL_TARGETS = (0.5, 0.05)  # beside the target itself, for the curve of size against the worst loss
TARGET = 0.15  # nats, as in the paper
DIGESTED = 64  # pairs of each split that a task is known by
OBJECTIVE = "mean"  # mean ablation is the paper's own measure of a circuit
MILLIONS = (1, 3, 10, 30, 100)  # parameters of the models of section 'scale'

SECTIONS = {
    "sizes": "circuits of the sparse and of the dense model",
    "methods": "the same of the published algorithm, tuned, and of gradient attribution",
    "curves": "size against target loss",
    "sparsity": "kurtosis of activations, and circuits of binary nodes",
    "speed": "seconds of compiling, and the program against the model",
    "faithful": "circuits that survive other values in what they drop, also of a model trained for it",
    "controls": "control searches, which find no circuit or a much larger one",
    "frontier": "models of several widths and sparsities, trained here",
    "scale": "extraction against the size of a model, with random weights",
}
