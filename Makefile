# Every target makes or renews .venv by itself; python3 with venv is all that a machine must have.
PYTHON ?= python3
BIN := .venv/bin
STAMP := .venv/.made-from-lock

.PHONY: run compiled test lint format bench lock picture schema clean

run: $(STAMP) compiled
	@$(BIN)/synoptic --config config.yaml

test: $(STAMP) compiled
	$(BIN)/python -m pytest -n auto --dist loadfile

lint: $(STAMP)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache
	$(BIN)/codespell

format: $(STAMP)
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

bench: $(STAMP) compiled
	$(BIN)/python -m bench

# Bytecode is written even where the surroundings forbid it (PYTHONDONTWRITEBYTECODE): without it a start takes twice as long.
compiled: $(STAMP)
	@$(BIN)/python -m compileall -q search tui

# Pins everything with hashes; no index lines, so that any mirror will do.
lock: $(STAMP)
	$(BIN)/pip install --quiet pip-tools
	$(BIN)/pip-compile --quiet --generate-hashes --allow-unsafe --no-emit-options --no-header \
	  --strip-extras --all-extras --all-build-deps --upgrade --output-file requirements/lock.txt pyproject.toml

picture: $(STAMP)
	$(BIN)/python -m tui.picture docs/synoptic.svg

schema: $(STAMP)
	$(BIN)/synoptic check --schema > docs/config.schema.json

$(STAMP): requirements/lock.txt pyproject.toml
	test -x $(BIN)/pip || $(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/lock.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	$(BIN)/python -m compileall -q search tui
	@touch $@

clean:
	rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
