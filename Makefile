# Two commands: `make demo` (talk to it in the browser) and `make test` (everything checked).
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.PHONY: demo demo-reset test check install browser wheel clean

demo: $(VENV)/.installed
	$(BIN)/made-in-mianyang demo

demo-reset: $(VENV)/.installed
	$(BIN)/made-in-mianyang demo --reset

test: $(VENV)/.installed-dev browser
	$(BIN)/python -m pytest

check: $(VENV)/.installed-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

install: $(VENV)/.installed

# torch comes first and pinned: a later, open range would bring gigabytes of CUDA along.
$(VENV)/.installed: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade "pip>=25.1"
	$(BIN)/python -m pip install --quiet torch==2.13.0
	$(BIN)/python -m pip install --quiet --editable .
	@touch $@

$(VENV)/.installed-dev: $(VENV)/.installed
	$(BIN)/python -m pip install --quiet --group dev
	@touch $@
