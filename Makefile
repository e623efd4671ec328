# Two commands: `make site` and `make test`. Each does its own set-up, in .venv and node_modules.

PYTHON ?= python3
OLDEST ?= /usr/bin/python3# of Debian 12: what it can install, every newer Python can
BIN := .venv/bin
BENCH := build/bench/with/$(PYTHON:/%=%)# the environment that measures, made with this Python
PIP = $(BIN)/python -m pip --disable-pip-version-check install --quiet
LOCK := .venv/lock/bin/pip-compile --quiet --generate-hashes --strip-extras --allow-unsafe \
        --build-deps-for editable --no-emit-index-url --no-emit-find-links \
        --no-emit-trusted-host --no-emit-options

.PHONY: site test check fix fuzz golden coverage faults schemas docs bench lighthouse sbom lock clean lint setup setup-test system

## build the website into site/
site: setup
	$(BIN)/sdsite build --out site

## everything the tests need, then all of them
test: lint node_modules/.ready
	$(BIN)/pytest -n 2 --dist worksteal

## the fast half: format, lint, types, import arrows, tests without browser and without the real site
check: lint
	$(BIN)/pytest -n 2 -m "not browser and not site"

## format, sort, safe fixes
fix: setup-test
	$(BIN)/ruff check --quiet --fix-only .
	$(BIN)/ruff format .

## 200,000 hostile inputs over every reader, in some three minutes; prints how many, and the slowest
fuzz: setup-test
	$(BIN)/python -m tests.fuzz

## rewrite what the cases in tests/sites/ expect, and print the difference to be read
golden: setup-test
	$(BIN)/pytest -n 0 -m golden --golden
	git --no-pager diff --stat --patch -- tests/sites

## which lines and branches no test outside the browser reaches; read for holes, not as a number
coverage: setup-test
	$(BIN)/coverage run -m pytest -n 0 -m "not browser"
	$(BIN)/coverage report

## kill, refuse and fill up a build at every step, many times over; takes some twenty minutes
faults: system setup-test
	$(BIN)/pytest tests/faults -n 2 -m faults

## JSON Schemas of the files in data/, for the editor's program; a test says when they are old
schemas: setup
	$(BIN)/sdsite schemas

## the handbook into build/handboek/: for editors in Dutch, for developers in English
docs: setup-test
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --strict --quiet

## measure builds beside Hugo, Eleventy, MkDocs and Zensical, search beside Pagefind, paper and preview,
## into bench/results/; an hour or more, or minutes with: make bench SIZES=500 ROUNDS=1
## with a Python that was built with profile-guided optimisation: make bench PYTHON=/usr/bin/python3
SIZES ?= 500 2000 10000 100000
ROUNDS ?= 3
bench: BIN := $(BENCH)/bin
bench: system $(BENCH)/.ready
	$(BIN)/python -m bench.build > bench/results/real_site.md
	$(BIN)/python -m bench.pdf > bench/results/paper.md
	$(BIN)/python -m bench.search > bench/results/search.md
	$(BIN)/python -m bench.serve --records $(filter-out 100000,$(SIZES)) > bench/results/preview.md
	$(BIN)/python -m bench.compare --records $(SIZES) --rounds $(ROUNDS)
	cat bench/results/*.md

## newest versions that pyproject.toml allows, written down with their hashes
lock:
	$(OLDEST) -m venv --clear .venv/lock
	.venv/lock/bin/python -m pip --disable-pip-version-check install --quiet --upgrade pip pip-tools
	$(LOCK) --upgrade --extra test --output-file requirements-test.lock pyproject.toml
	$(LOCK) --upgrade --constraint requirements-test.lock --output-file requirements.lock pyproject.toml
	npm update --package-lock-only --ignore-scripts --no-audit --no-fund
	npm install --package-lock-only --ignore-scripts --no-audit --no-fund  # what update leaves out

## every part this program is made of, as CycloneDX in build/sbom.json; in an environment of its own
sbom:
	$(PYTHON) -m venv --clear .venv/sbom
	.venv/sbom/bin/python -m pip --disable-pip-version-check install --quiet cyclonedx-bom
	mkdir -p build
	.venv/sbom/bin/cyclonedx-py requirements --pyproject pyproject.toml --output-reproducible \
	        --output-file build/sbom.json requirements.lock

## back to what git holds
clean:
	rm -rf .venv node_modules site build .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis

lint: setup-test
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

setup: .venv/.ready
setup-test: .venv/.ready-test

.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11, 2) and "sdsite needs Python 3.11.2 or newer.")'
	$(PYTHON) -m venv .venv

.venv/.ready: requirements.lock pyproject.toml | .venv/bin/python
	$(PIP) --require-hashes --requirement requirements.lock
	$(PIP) --no-deps --no-build-isolation --editable .
	touch $@

.venv/.ready-test: requirements-test.lock .venv/.ready
	$(PIP) --require-hashes --requirement requirements-test.lock
	touch $@

## how a page of each kind loads on a throttled phone; on a machine that does nothing else
lighthouse: BIN := $(BENCH)/bin
lighthouse: system $(BENCH)/.ready node_modules/.ready
	$(BIN)/python -m bench.lighthouse

# made anew from nothing when anything that goes into it changes
$(BENCH)/.ready: BIN := $(BENCH)/bin
$(BENCH)/.ready: requirements.lock requirements-test.lock pyproject.toml
	$(PYTHON) -m venv --clear $(BENCH)
	$(PIP) --require-hashes --requirement requirements.lock --requirement requirements-test.lock
	$(PIP) --no-build-isolation --editable '.[bench]'
	touch $@

node_modules/.ready: package-lock.json | system
	npm ci --ignore-scripts --no-audit --no-fund --loglevel error
	touch $@

system:
	.ci/system-packages
