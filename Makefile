# Everything sets itself up: a fresh machine needs Python 3.11 or newer, make and git.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
TASK ?= single_double_quote
DOCS := 'mkdocs>=1.6,<2' 'mkdocs-material>=9.6' 'mkdocstrings[python]>=0.30' 'mkdocs-jupyter>=0.25'

.PHONY: setup demo test check fuzz bench examples docs clean

setup: $(VENV)/.ready

$(VENV)/.ready: pyproject.toml constraints.txt
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "circuitc needs Python 3.11 or newer; set PYTHON=python3.11")'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt torch
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[dev]'
	touch $@

demo: setup
	$(BIN)/circuitc extract tinypython-sparse --task $(TASK) --controls 0 -o out/$(TASK)
	$(BIN)/circuitc run out/$(TASK) --text 'print("hello'

# ROOM: a folder of tests, or paths. JITTER: a number, for the last digits that another processor would compute.
# ALL=1: every case of the slow tests (tests/thorough.py), not some of each.
test: setup
	OMP_NUM_THREADS=1 JITTER=$(JITTER) ALL=$(ALL) $(BIN)/python -m pytest -n 2 --dist worksteal $(foreach room,$(ROOM),$(or $(wildcard tests/$(room)),$(room)))

check: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

# MINUTES: how long (30). SEED: a number, else a random one, which is printed. ONLY: some of the generators, by name.
# FIND: a file that an earlier run wrote; its case runs again.
fuzz: setup
	OMP_NUM_THREADS=1 PYTHONPATH=tests $(BIN)/python -m fuzz $(if $(FIND),--replay $(FIND),--minutes $(or $(MINUTES),30)) \
		$(if $(SEED),--seed $(SEED)) $(if $(ONLY),--only $(ONLY))

bench: setup
	$(BIN)/circuitc bench
	$(BIN)/python docs/update_benchmarks.py bench

examples: setup
	$(BIN)/circuitc extract tinypython-sparse --task single_double_quote -o docs/examples/single_double_quote
	$(BIN)/circuitc extract tinypython-robust --task set_or_string -o docs/examples/set_or_string
	$(BIN)/circuitc extract tinypython-sparse --task bracket_counting --objective mean -o docs/examples/bracket_counting
	$(BIN)/python docs/update_examples.py

# A site in out/site that works offline, with a gallery of reports. Its packages stay apart from the compiler's.
docs: setup $(VENV)-docs/.ready
	$(BIN)/circuitc report docs/examples --all -o docs/gallery.html
	$(VENV)-docs/bin/mkdocs build --quiet
	mkdir -p out/site/bench && cp bench/*.svg out/site/bench/
	@echo "open out/site/index.html"

$(VENV)-docs/.ready: pyproject.toml
	$(PYTHON) -m venv $(VENV)-docs
	$(VENV)-docs/bin/python -m pip install --quiet --disable-pip-version-check $(DOCS)
	touch $@

clean:
	rm -rf out build *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis
