# Two commands do everything: `make run` and `make test`. PORT= and ANSWERABLE_DATA= move the demonstration.
PYTHON ?= python3
VENV ?= .venv
PORT ?= 8000
BIN = $(VENV)/bin
export ANSWERABLE_DATA ?= var

.PHONY: run test soak bench lock check suite suite-postgres journeys browser clean

run: $(VENV)/.run
	@exec $(BIN)/answerable demo --port $(PORT)

test: $(VENV)/.test browser
	@$(BIN)/python -m tests.all

soak: $(VENV)/.test
	@$(BIN)/python -m tests.soak

# PEERS=1 measures django-helpdesk on the same work in the same run. BENCH= hands options on: BENCH="--postgres mail".
bench: $(VENV)/.test $(if $(filter-out 0,$(PEERS)),$(VENV)/peers/.installed)
	@$(BIN)/python -m bench $(if $(filter-out 0,$(PEERS)),--peers $(VENV)/peers/bin/python) $(BENCH)

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Answerable needs Python 3.11 or newer: make PYTHON=/path/to/python3.11 run"; exit 1; }
	@$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); echo "Python's venv is missing. On Debian and Ubuntu: apt-get install python3-venv"; exit 1; }

$(VENV)/.run: $(VENV)/bin/python requirements.lock pyproject.toml
	@$(BIN)/pip install --quiet --disable-pip-version-check --no-compile --require-hashes -r requirements.lock
	@$(BIN)/pip install --quiet --disable-pip-version-check --no-deps -e .
	@touch $@

$(VENV)/.test: $(VENV)/.run requirements-test.lock
	@$(BIN)/pip install --quiet --disable-pip-version-check --no-compile --require-hashes -r requirements-test.lock
	@touch $@

$(VENV)/peers/.installed: bench/peers.lock | $(VENV)/bin/python
	@$(PYTHON) -m venv --clear $(VENV)/peers
	@$(VENV)/peers/bin/pip install --quiet --disable-pip-version-check --require-hashes -r bench/peers.lock
	@touch $@

browser:
	@command -v chromium-headless-shell >/dev/null \
	|| { [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null && apt-get update -qq && apt-get install -y -qq chromium-headless-shell >/dev/null; } \
	|| command -v chromium >/dev/null \
	|| { echo "The browser journeys need Chromium. On Debian: apt-get install chromium-headless-shell"; exit 1; }

LOCK = $(BIN)/pip-compile --quiet --generate-hashes --no-header --no-emit-index-url --no-emit-trusted-host --no-emit-find-links --strip-extras --allow-unsafe
lock: $(VENV)/.test
	$(LOCK) -o requirements.lock pyproject.toml
	$(LOCK) --extra test -o requirements-test.lock pyproject.toml
	$(LOCK) -o bench/peers.lock bench/peers.in

clean:
	rm -rf $(VENV) build *.egg-info
