# Works from a fresh clone with nothing but make and Python 3.11 or newer.
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help demo test install install-locked check eval bench build lock schema site fuzz clean

PYTHON ?= $(firstword $(foreach p,python3 python3.13 python3.12 python3.11 python, \
    $(shell $(p) -c 'import sys; sys.version_info >= (3, 11) and print("$(p)")' 2>/dev/null)))
VENV ?= .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check

help: ## this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /\1\t/' | expand -t 16

demo: $(VENV)/.runtime ## install, then show the facts of an article as a table
	$(BIN)/articlefacts fixtures/startup-serie-a.txt --published 2022-09-14 --format table

test: check ## install with the development tools, then every check and every test
	$(BIN)/python -m pytest

install: $(VENV)/.dev ## editable install with the development tools

check: $(VENV)/.dev ## lint, format, types, import contracts
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

eval: $(VENV)/.dev ## precision, recall and F1 on fixtures/, against the pinned floors
	$(BIN)/python -m tests.scoring

bench: $(VENV)/.dev ## articles and words per second on this machine
	$(BIN)/python -m benchmarks

build: $(VENV)/.dev ## sdist and wheel in dist/, the wheel tested in a fresh environment
	rm -rf dist
	$(BIN)/hatchling build -d dist
	$(BIN)/python -m tests.wheel dist

install-locked: $(BIN)/python ## the locked versions, every file checked against its hash
	$(PIP) install --require-hashes -r requirements-dev.lock
	$(PIP) install --no-deps --no-build-isolation -e .
	touch $(VENV)/.runtime $(VENV)/.dev

lock: $(VENV)/.dev ## renew requirements-dev.lock
	$(PIP) install --quiet 'pip-tools>=7.5'
	$(BIN)/python -c 'import tomllib; p = tomllib.load(open("pyproject.toml", "rb")); \
	    print(*p["project"]["dependencies"], *p["dependency-groups"]["dev"], sep="\n")' | \
	    $(BIN)/pip-compile - -o requirements-dev.lock --quiet --generate-hashes --allow-unsafe \
	    --strip-extras --no-emit-index-url --no-emit-find-links --no-header --no-annotate

schema: $(VENV)/.dev ## renew docs/schema.json
	$(BIN)/python -m tests.schema

site: $(VENV)/.dev ## the pages of docs/ as a site in site/
	$(PIP) install --quiet --group site
	$(BIN)/mkdocs build --strict --quiet

SECONDS ?= 600
TARGET ?= articles
fuzz: $(VENV)/.dev ## coverage-guided fuzzing for SECONDS of TARGET (articles, values, phrases, lists)
	$(PIP) install --quiet --group fuzz
	$(BIN)/python -m tests.fire.fuzz $(SECONDS) $(TARGET)

clean: ## remove what the other targets made, the environment too
	rm -rf $(VENV) dist site .fuzz .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis

$(BIN)/python:
	@test -n "$(PYTHON)" || { echo "articlefacts needs Python 3.11 or newer: make PYTHON=/path/to/python3" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); echo "on Debian and Ubuntu: apt install python3-venv" >&2; exit 1; }

$(VENV)/.runtime: pyproject.toml | $(BIN)/python
	$(PIP) install --quiet --upgrade 'pip>=25.1'
	$(PIP) install --quiet -e .
	touch $@

$(VENV)/.dev: pyproject.toml | $(VENV)/.runtime
	$(PIP) install --quiet --upgrade 'pip>=25.1'
	$(PIP) install --quiet -e . --group dev
	touch $@
