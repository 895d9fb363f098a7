# Every command of the project. Without make, type the lines below a name; see README.md.
PYTHON ?= python3
VENV := .venv/bin/python

.PHONY: help serve site offline test test-alone mutants machines reproducible update lint search-bench zensical backends audit clean

help: ## list these commands
	@grep -E '^[a-z-]+:.*##' Makefile | sed 's/:.*## /\t/' | expand -t 14

serve: .venv/site ## show the site on http://127.0.0.1:8000 while you write
	$(VENV) -m nutshell serve

site: .venv/site ## build the site into site/
	$(VENV) -m nutshell site

offline: .venv/site ## build the site, and pack it into a zip that is read without a network
	$(VENV) -m nutshell offline

test: .venv/dev ## run every test and every block of every page
	$(VENV) -m pytest

test-alone: .venv/dev ## run every program alone: a fresh Python, an empty folder, no network
	$(VENV) -m pytest -m alone --dist load --durations 10 tests/test_alone.py

mutants: .venv/site ## put mistakes into the programs, and list those that no page notices
	$(VENV) -m nutshell mutants $(ONLY)

BLOCKS = $(VENV) -m pytest -q docs
SHOWS_ROUNDING = --deselect docs/learning/autograd.md::learning/autograd/exact.py
machines: .venv/dev ## run every block as other machines would
	OMP_NUM_THREADS=2 OMP_WAIT_POLICY=PASSIVE $(BLOCKS) -n 1
	ATEN_CPU_CAPABILITY=default ONEDNN_MAX_CPU_ISA=SSE41 PYTHONHASHSEED=1 $(BLOCKS)
	ATEN_CPU_CAPABILITY=avx2 ONEDNN_MAX_CPU_ISA=AVX2 PYTHONHASHSEED=2 $(BLOCKS)
	ROUNDING=1 $(BLOCKS) $(SHOWS_ROUNDING)
	ROUNDING=-2 $(BLOCKS) $(SHOWS_ROUNDING)

COPIES = .build/copy .build/another/copy
reproducible: .venv/site ## build the last commit twice, and compare every byte
	rm -rf $(COPIES)
	for copy in $(COPIES); do \
	  git clone -q . $$copy && (cd $$copy && "$(CURDIR)/$(VENV)" -m nutshell site) || exit 1; done
	diff -r $(addsuffix /site,$(COPIES))

update: .venv/site ## store what the snippets print now, and show what changed
	$(VENV) -m nutshell update $(ONLY)

lint: .venv/dev ## check form, types and layers of Python, and the form of Markdown
	$(VENV) -m ruff check .
	$(VENV) -m ruff format --check .
	$(VENV) -m mypy
	.venv/bin/lint-imports --no-cache
	$(VENV) -m pymarkdown --config pyproject.toml scan -r -e 'docs/examples/*.md' docs README.md CONTRIBUTING.md

search-bench: .venv/dev ## say how often the search finds the right page, and how fast
	$(VENV) -m pytest -n0 -q -s tests/site/test_search.py -k table

zensical: .venv/dev ## build with Zensical too, and compare the pages of the two
	$(VENV) -m pytest -n0 -s tests/site/test_site.py -k zensical

backends: ## run one Keras program on PyTorch, JAX and TensorFlow, and compare (3 GB)
	$(PYTHON) -m venv .build/backends
	.build/backends/bin/python -m pip install --quiet -r requirements-backends.txt
	.build/backends/bin/python tests/frameworks/backends.py

# these two have a licence file (MIT, Apache 2.0) and no field that names it
UNNAMED = axe-playwright-python namex
LICENCES = MIT;BSD;Apache;PSF;Python Software Foundation;ISC;MPL;Mozilla
audit: .venv/dev ## check the licences of all that is installed, and for known vulnerabilities
	$(PYTHON) -m venv .build/audit
	.build/audit/bin/python -m pip install --quiet pip-audit==2.10.1 pip-licenses==5.5.5
	.build/audit/bin/pip-licenses --python=$(VENV) --from=mixed --partial-match \
	  --allow-only="$(LICENCES)" --ignore-packages $(UNNAMED)
	.build/audit/bin/pip-audit --path .venv/lib/python3.*/site-packages

clean: ## delete all that was made
	rm -rf .venv .build site deep-learning-in-a-nutshell.zip

.venv/site: requirements.txt
	$(PYTHON) -m venv .venv
	$(VENV) -m pip install --quiet -r requirements.txt
	@touch $@

.venv/dev: .venv/site requirements-dev.txt
	$(VENV) -m pip install --quiet -r requirements-dev.txt
	@touch $@
