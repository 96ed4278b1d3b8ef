# Two commands: `make demo` (talk to it in the browser) and `make test` (everything checked).
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check

.PHONY: demo demo-reset test check install browser wheel wheel-test kill-test clean

demo: install
	$(BIN)/made-in-mianyang demo

demo-reset: install
	$(BIN)/made-in-mianyang demo --reset

test: $(VENV)/.installed-dev browser
	$(BIN)/python -m pytest -n 2 --dist loadfile --cov --cov-report=term:skip-covered --cov-fail-under=90

check: $(VENV)/.installed-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

install: $(VENV)/.installed

# torch comes first and pinned: a later, open range would bring gigabytes of CUDA along.
$(VENV)/.installed: pyproject.toml
	@echo "Making the environment in $(VENV): a minute or two, once"
	$(PYTHON) -m venv $(VENV)
	$(PIP) install --quiet --upgrade "pip>=25.1"
	$(PIP) install --quiet torch==2.13.0
	$(PIP) install --quiet --editable .
	@touch $@

$(VENV)/.installed-dev: $(VENV)/.installed
	$(PIP) install --quiet --group dev
	@touch $@

# The browser tests drive Debian's chromium; where it cannot be installed they are skipped, and say so.
browser:
	@if [ ! -x /usr/bin/chromium ]; then \
	  if command -v apt-get >/dev/null && [ "$$(id -u)" = 0 ]; then \
	    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium >/dev/null \
	      || echo "NOTE: chromium could not be installed, the browser tests will be skipped"; \
	  else echo "NOTE: there is no /usr/bin/chromium, the browser tests will be skipped"; fi; fi

wheel: $(VENV)/.installed-dev
	rm -rf dist
	$(BIN)/python -m build --wheel --outdir dist . >/dev/null

# The wheel in a clean environment, used from a folder that is not the checkout.
wheel-test: wheel
	rm -rf dist/env && $(PYTHON) -m venv dist/env
	dist/env/bin/python -m pip --disable-pip-version-check install --quiet --upgrade "pip>=25.1"
	dist/env/bin/python -m pip --disable-pip-version-check install --quiet torch==2.13.0
	dist/env/bin/python -m pip --disable-pip-version-check install --quiet dist/*.whl
	$(BIN)/python tests/try_wheel.py dist/env/bin/made-in-mianyang

# 20 rounds of SIGKILL in both modes; the suite runs 3.
kill-test: $(VENV)/.installed-dev
	KILL_ROUNDS=20 $(BIN)/python -m pytest tests/bot/test_kill.py -q --timeout=1800

clean:
	rm -rf $(VENV) dist build
