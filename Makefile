# Everything a contributor runs. The logic that is more than a line stands in .ci/.

# One set of flags for every debug build: other flags would compile everything again.
DEBUG_FLAGS := -Xswiftc -warnings-as-errors
SWIFT_SOURCES := Sources Tests Package.swift
# With Swift's library in the program, it starts and runs faster, and runs where no Swift is. Other linkers than lld warn of a
# function in Foundation that nothing calls.
RELEASE_BUILD := swift build -c release --product enlist --static-swift-stdlib -Xswiftc -use-ld=lld

.DEFAULT_GOAL := help
# Swift and apt use the cores themselves, and hold locks against each other.
.NOTPARALLEL:
.PHONY: help site test torture bench fuzz threads screenshots accessibility lint format clean

help: ## Show this list
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 20

site: ## Build the site in content/ and templates/ into public/
	@.ci/install-packages build
	$(RELEASE_BUILD)
	.build/release/enlist build

test: lint .venv/installed ## Check everything: format, warnings, tests, the built site in a browser
	swift build --build-tests $(DEBUG_FLAGS)
	$(RELEASE_BUILD)
	swift test --skip-build --disable-xctest $(DEBUG_FLAGS)
	.ci/browser-tests
	.venv/bin/python -m pytest Tests/TortureTests
	.venv/bin/python -m pytest Benchmarks

torture: .venv/installed ## Kill builds, refuse them the disk and feed them monsters, in earnest: a quarter of an hour
	$(RELEASE_BUILD)
	ENLIST_FORCE=50 .venv/bin/python -m pytest Tests/TortureTests --capture=no

# BENCH gives options: make bench BENCH="--sizes 72x10 --curve ''"
bench: .venv-bench/installed ## Time Enlist against Hugo and against a plain C program: Benchmarks/README.md
	$(RELEASE_BUILD)
	.venv-bench/bin/python Benchmarks/bench.py $(BENCH)

fuzz: ## Read what chance makes of our pages and records, SECONDS=60 of processor time each
	@.ci/install-packages build
	.ci/fuzz $(or $(SECONDS),60)

threads: ## Render 10,000 times by many threads, with the thread sanitizer watching
	@.ci/install-packages build
	ENLIST_RENDERS=10000 swift test --disable-xctest $(DEBUG_FLAGS) --sanitize=thread --scratch-path .build/threads \
	  --filter ParallelRunTests

accessibility: .venv/installed ## Check every page of the site for accessibility, in light and dark, narrow and wide
	$(RELEASE_BUILD)
	.ci/browser-tests -m whole_site --capture=no

screenshots: site .venv/installed ## Take the pictures in docs/screenshots anew
	.venv/bin/python Tests/BrowserTests/screenshots.py public docs/screenshots

lint: ## Check the format of the Swift sources
	@.ci/install-packages test
	swift format lint --strict --parallel --recursive $(SWIFT_SOURCES)

format: ## Format the Swift sources
	swift format format --in-place --parallel --recursive $(SWIFT_SOURCES)

clean: ## Remove what was built, but not the site in public/
	rm -rf .build .venv .venv-bench

# Made again whenever the pinned versions change.
.venv/installed: Tests/BrowserTests/requirements.txt
.venv-bench/installed: Benchmarks/requirements.txt

.venv/installed .venv-bench/installed:
	@.ci/install-packages test
	rm -rf $(@D)
	python3 -m venv $(@D)
	$(@D)/bin/pip install --quiet --disable-pip-version-check --requirement $<
	touch $@
