# make            what can be made
# make notebook   from a fresh clone to an open notebook

SHELL    = /bin/sh
SWIFT    = swift
PREFIX   = /usr/local
DESTDIR  =
CORPUS   = corpus
EVAL     = eval
SECONDS  = 60
MINUTES  = 5
PAIRS    = 1000
SEED     = 1
# Where drawings of figures are put, if anywhere.
PLOTS    =

BENCHES  = bench bench-columns bench-growth bench-changes bench-structure bench-record performance

PACKAGES = libedit-dev libpcre2-dev libssl-dev libstemmer-dev libyaml-dev pkg-config zlib1g-dev
# An import that a target does not declare is an error: the rooms of docs/architecture.md have walls.
CHECKS   = --explicit-target-dependency-import-check error
# Swift's own libraries go into the binary, so that it runs where no Swift is installed.
RELEASE  = -c release --static-swift-stdlib

QUAERE   = .build/release/quaere
BIN      = $(DESTDIR)$(PREFIX)/bin
MAN      = $(DESTDIR)$(PREFIX)/share/man/man1
SHARE    = $(DESTDIR)$(PREFIX)/share/quaere
# Where the shells look for completions of programs that are not their own.
BASHDIR  = $(DESTDIR)$(PREFIX)/share/bash-completion/completions
ZSHDIR   = $(DESTDIR)$(PREFIX)/share/zsh/site-functions
FISHDIR  = $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d

.PHONY: help notebook test fuzz large-inputs fuzz-keys release lint install uninstall $(BENCHES) accuracy \
  anchors docs packages clean

help: ## this list
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1@\2/p' $(firstword $(MAKEFILE_LIST)) | \
	  while IFS=@ read -r name words; do printf '%-18s %s\n' "$$name" "  $$words"; done

notebook: release ## install what is missing, build, open the notebook in this folder
	@.ci/open-notebook $(QUAERE)

# What only tests need: the programs through which some formats are read.
test fuzz: PACKAGES += pandoc poppler-utils
test: packages lint ## everything that has to pass: layout of the source, warnings, tests
	@SWIFT="$(SWIFT)" .ci/build .build/test.log --build-tests $(CHECKS)
	@.ci/no-warnings .build/test.log
	@$(SWIFT) test --skip-build $(CHECKS)

fuzz: packages ## a minute of damaged files for every importer: make fuzz SECONDS=60
	@SWIFT="$(SWIFT)" .ci/build .build/test.log --build-tests $(CHECKS)
	@QUAERE_FUZZ_SECONDS=$(SECONDS) $(SWIFT) test --skip-build $(CHECKS) --filter QuaereReadingTests.FuzzTests

large-inputs: release ## a line of 200 MB, 100,000 notes and their like: time and memory of each
	@.ci/large-inputs $(QUAERE)

fuzz-keys: packages ## random keys, sizes and signals for MINUTES=5; SEED=1 is the first
	@SWIFT="$(SWIFT)" .ci/build .build/test.log --build-tests $(CHECKS)
	@QUAERE_FUZZ=$$(( $(MINUTES) * 60 )) QUAERE_FUZZ_SEED=$(SEED) \
	  $(SWIFT) test --skip-build $(CHECKS) --filter 'KeyFuzzTests|QuaereTerminalTests.FuzzTests'

release: packages
	@SWIFT="$(SWIFT)" .ci/build .build/release.log --product quaere $(RELEASE)

lint: packages
	@$(SWIFT) format lint --strict --parallel --recursive Sources Tests Package.swift

# Under sudo what was built before is taken as it stands: root may have no Swift, and should not
# leave files of its own in .build.
install: ## put the program, its manual page, tour and completions under PREFIX (/usr/local)
	@[ -n "$$SUDO_USER" ] && [ -x $(QUAERE) ] || $(MAKE) --no-print-directory release
	install -d $(BIN) $(MAN) $(SHARE)/corpus $(SHARE)/sessions $(BASHDIR) $(ZSHDIR) $(FISHDIR)
	install -m 755 $(QUAERE) $(BIN)/quaere
	strip $(BIN)/quaere || true
	install -m 644 docs/quaere.1 $(MAN)/quaere.1
	install -m 644 corpus/*.md $(SHARE)/corpus
	install -m 644 sessions/tour.md $(SHARE)/sessions
	$(QUAERE) --generate-completion-script bash > $(BASHDIR)/quaere
	$(QUAERE) --generate-completion-script zsh > $(ZSHDIR)/_quaere
	$(QUAERE) --generate-completion-script fish > $(FISHDIR)/quaere.fish

uninstall: ## take them away again
	rm -f $(BIN)/quaere $(MAN)/quaere.1
	rm -f $(BASHDIR)/quaere $(ZSHDIR)/_quaere $(FISHDIR)/quaere.fish
	rm -rf $(SHARE)

# The other programs that searching is measured against; those from PyPI go into a folder of their own.
PEERS    = .build-bench/peers
MEASURE  = .build-bench/release/quaere-bench
# `--only WORDS`, `--megabytes 1000 --without Xapian`: see Sources/quaere-bench/BenchOptions.swift.
BENCH    =

$(BENCHES): PACKAGES += libsqlite3-dev

.PHONY: bench-build
bench-build: packages
	@SWIFT="$(SWIFT)" QUAERE_BENCH=1 .ci/build .build-bench/build.log $(RELEASE) \
	  --scratch-path .build-bench

bench performance: PACKAGES += ripgrep python3-xapian python3-venv

.PHONY: bench-peers
bench-peers: bench-build
	@$(PEERS)/bin/python3 -c 'import tantivy, tf' 2> /dev/null || { \
	  /usr/bin/python3 -m venv --system-site-packages $(PEERS) && \
	  $(PEERS)/bin/python3 -m pip install --quiet tantivy text-fabric; }

GROWTH   = $(MEASURE) --quaere none --growth 10,30,100,300,1000
CHANGES  = $(MEASURE) --changes $(CORPUS)
STRUCTURE = $(MEASURE) --quaere none --structure 2000
RECORD   = $(MEASURE) --quaere none --record
COLUMNS  = $(MEASURE) --quaere none --columns $(CORPUS)
BESIDE   = $(MEASURE) --peers Sources/quaere-bench/Peers/Scripts --python $(PEERS)/bin/python3

bench: bench-peers ## measure on a folder of texts: make bench CORPUS=folder
	@$(BESIDE) $(if $(PLOTS),--plots $(PLOTS)) $(BENCH) $(CORPUS)

bench-columns: bench-build ## what each column of the index takes: make bench-columns CORPUS=folder
	@$(COLUMNS)

bench-growth: bench-build ## how figures grow with a folder's text: make bench-growth CORPUS=folder
	@$(GROWTH) $(if $(PLOTS),--plots $(PLOTS)) $(BENCH) $(CORPUS)

bench-changes: bench-build ## what a changed document costs: make bench-changes CORPUS=folder
	@$(CHANGES)

bench-structure: bench-build ## what hangs on what, asked of a dense notebook made for it
	@$(STRUCTURE)

bench-record: bench-build ## measure sessions and marks on a notebook made for it
	@$(RECORD)

FIGURES  = .build-bench/figures
performance: bench-peers ## all of these, into docs/performance.md: make performance CORPUS=folder
	@mkdir -p $(FIGURES)
	@$(BESIDE) --plots docs/plots $(CORPUS) > $(FIGURES)/novels.txt
	@$(BESIDE) --plots docs/plots --megabytes 1000 --without Xapian $(CORPUS) > $(FIGURES)/gigabyte.txt
	@$(BESIDE) --megabytes 8 $(CORPUS) > $(FIGURES)/eight.txt
	@$(BESIDE) corpus > $(FIGURES)/corpus.txt
	@$(COLUMNS) > $(FIGURES)/columns.txt
	@$(CHANGES) > $(FIGURES)/changes.txt
	@$(STRUCTURE) > $(FIGURES)/structure.txt
	@$(RECORD) > $(FIGURES)/record.txt
	@$(GROWTH) --plots docs/plots $(CORPUS) > $(FIGURES)/growth.txt
	@$(MEASURE) --figures $(FIGURES) docs/performance.md

accuracy: packages ## measure reading on labelled sets: make accuracy EVAL=folder
	@SWIFT="$(SWIFT)" QUAERE_ACCURACY=1 .ci/build .build-bench/accuracy.log $(RELEASE) \
	  --scratch-path .build-bench --product quaere-accuracy
	@.build-bench/release/quaere-accuracy $(EVAL) --write docs/accuracy.md

anchors: packages ## edit documents and look where marks are found: make anchors CORPUS=folder
	@SWIFT="$(SWIFT)" QUAERE_ANCHORS=1 .ci/build .build-bench/anchors.log $(RELEASE) \
	  --scratch-path .build-bench --product quaere-anchors
	@.build-bench/release/quaere-anchors SEED=$(SEED) PAIRS=$(PAIRS) $(CORPUS)

docs: release ## write again the pages that come from the program's own tables
	@$(QUAERE) docs --write docs

packages:
	@SWIFT="$(SWIFT)" .ci/packages $(PACKAGES)

clean: ## remove what was built; documents, sessions and indexes stay
	rm -rf .build .build-bench
