# The one door. A fresh machine needs python3 and make, nothing else.
PYTHON ?= python3
BIN := .venv/bin
RECORDS := $(shell find src/kinoved/catalogue/records -name '*.rec' 2>/dev/null)
COMPILER := $(wildcard src/kinoved/catalogue/*.py src/kinoved/catalogue/*/*.py src/kinoved/catalogue/cldr/names.tsv src/kinoved/catalogue/index/*.xz src/kinoved/catalogue/index/shards/*.xz src/kinoved/text/*.py)
SNAPSHOT := src/kinoved/catalogue/snapshot.sqlite
EXPRESSIONS := src/kinoved/expressions.bin
SOURCES := $(shell find src/kinoved -name '*.py' 2>/dev/null)
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.PHONY: help setup demo site test bench looks picture docs catalogue index crosscheck weights snapshots clean

help: ## show this list
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*##/\t/' | expand -t 12

setup: .venv/.ready $(SNAPSHOT) $(EXPRESSIONS) ## make .venv with everything
	@$(BIN)/python -m compileall -q src

.venv/.ready: pyproject.toml hatch_build.py
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --editable '.[dev]'
	@touch $@

$(SNAPSHOT): $(RECORDS) $(COMPILER) | .venv/.ready
	$(BIN)/python -m kinoved.catalogue.build
	@touch $@

$(EXPRESSIONS): $(SOURCES) | $(SNAPSHOT)
	$(BIN)/python -m kinoved.expressions

catalogue: $(SNAPSHOT) ## compile records and index into the snapshot

KINOVED_DATA ?= ../shared
index: .venv/.ready ## build the index's shards anew from the data folder KINOVED_DATA
	$(BIN)/python -m kinoved.catalogue.index $(KINOVED_DATA)/data

crosscheck: setup ## hold the records against the data folder; writes docs/crosscheck.md
	$(BIN)/python -m bench.crosscheck $(KINOVED_DATA)/data

weights: setup ## fit the points of the clues anew from the data folder KINOVED_DATA
	$(BIN)/python -m bench.identify.train

demo: setup ## check, repair and publish the example list
	@sh examples/demo.sh

site: setup ## build the showcase: lists of the home field as a site in out/site
	@sh examples/site.sh

test: setup ## tests, lint, types, layers, docs
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m kinoved.catalogue.record
	$(BIN)/python -m pytest

.venv/.bench: pyproject.toml | .venv/.ready
	$(BIN)/python -m pip install --quiet --editable '.[dev,bench]'
	@touch $@

bench: setup .venv/.bench ## measure cost and accuracy, beside other ways of doing it
	$(BIN)/python -m bench

looks: site | .venv/.looks ## build the showcase, look at every kind of page in Chromium
	$(BIN)/python -m tests.looks

picture: site | .venv/.looks ## take the README's pictures of the showcase
	$(BIN)/python -m tests.looks.picture

# What a clean Debian lacks for looking: a browser, Java and npm for the checkers, pdftoppm, Pango.
.venv/.looks: | .venv/.ready
	@lacking=; \
	for pair in chromium:chromium java:default-jre-headless npm:npm pdftoppm:poppler-utils; do \
	  command -v $${pair%%:*} >/dev/null || lacking="$$lacking $${pair#*:}"; \
	done; \
	$(BIN)/python -c 'import weasyprint' 2>/dev/null \
	  || lacking="$$lacking libpango-1.0-0 libpangoft2-1.0-0"; \
	root=; test "$$(id -u)" = 0 || root=sudo; \
	test -z "$$lacking" || { $$root apt-get update -qq && \
	  $$root apt-get install -y -qq --no-install-recommends $$lacking >/dev/null; }
	@touch $@

docs: setup ## write the generated parts of the docs
	$(BIN)/python docs/generate.py

snapshots: setup ## refresh the expected outputs
	KINOVED_REFRESH=1 $(BIN)/python -m pytest tests -q || true

clean: ## remove what was made
	rm -rf .venv out dist build $(SNAPSHOT) $(EXPRESSIONS)
