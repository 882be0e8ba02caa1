# make            what can be made
# make notebook   from a fresh clone to an open notebook

SHELL    = /bin/sh
SWIFT    = swift
PREFIX   = /usr/local
DESTDIR  =
CORPUS   = corpus
SEED     = 1
PAIRS    = 1000

PACKAGES = libedit-dev libpcre2-dev libssl-dev libstemmer-dev pkg-config
# An import that a target does not declare is an error: the rooms of docs/architecture.md have walls.
CHECKS   = --explicit-target-dependency-import-check error
# Swift's own libraries go into the binary, so that it runs where no Swift is installed.
RELEASE  = -c release --static-swift-stdlib

QUAERE   = .build/release/quaere
BIN      = $(DESTDIR)$(PREFIX)/bin
MAN      = $(DESTDIR)$(PREFIX)/share/man/man1

.PHONY: help notebook test release lint install uninstall bench anchors docs packages clean

help: ## this list
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1@\2/p' $(firstword $(MAKEFILE_LIST)) | \
	  while IFS=@ read -r name words; do printf '%-16s %s\n' "$$name" "  $$words"; done

notebook: release ## install what is missing, build, open the notebook in this folder
	@.ci/open-notebook $(QUAERE)

test: packages lint ## everything that has to pass: layout of the source, warnings, tests
	@SWIFT="$(SWIFT)" .ci/build .build/test.log --build-tests $(CHECKS)
	@.ci/no-warnings .build/test.log
	@$(SWIFT) test --skip-build $(CHECKS)

release: packages
	@SWIFT="$(SWIFT)" .ci/build .build/release.log --product quaere $(RELEASE)

lint: packages
	@$(SWIFT) format lint --strict --parallel --recursive Sources Tests Package.swift

# Under sudo what was built before is taken as it stands: root may have no Swift, and should not
# leave files of its own in .build.
install: ## put the program and its manual page under PREFIX (default /usr/local)
	@[ -n "$$SUDO_USER" ] && [ -x $(QUAERE) ] || $(MAKE) --no-print-directory release
	install -d $(BIN) $(MAN)
	install -m 755 $(QUAERE) $(BIN)/quaere
	strip $(BIN)/quaere || true
	install -m 644 docs/quaere.1 $(MAN)/quaere.1

uninstall: ## take them away again
	rm -f $(BIN)/quaere $(MAN)/quaere.1

bench: PACKAGES += libsqlite3-dev
bench: packages ## measure on a folder of texts: make bench CORPUS=folder
	@SWIFT="$(SWIFT)" QUAERE_BENCH=1 .ci/build .build-bench/build.log $(RELEASE) \
	  --scratch-path .build-bench
	@.build-bench/release/quaere-bench $(CORPUS)

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
