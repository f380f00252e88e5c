# make site          the sample journal as a website in output/
# make docs          the documents as a website in docs/output/
# make test          all tests except those in a browser
# make test-browser  tests the pages of the sample journal and of a hostile one in a real browser
# make test-publish  publishing, against real servers on this machine
# make test-long     all tests with all their random inputs: ten times as many
# make test-speed    fails when a build takes 5 % more instructions than recorded
# make test-sanitized  the parsers of foreign bytes under AddressSanitizer
# make fuzz          libFuzzer on each parser: make fuzz FUZZ_SECONDS=600 FUZZ="texts pictures"
# make check         what every commit must pass: format, warnings, tests, a sample site without any messages
# make install       the program with its manual pages, for machines without a Swift toolchain: make install PREFIX=/usr/local
# make deb           the same as a Debian package, in .build-deb/
# make release       what people download, in dist/: a program for every Linux, the Debian package, checksums, notes
# make test-release  installs both on a bare Debian and makes and publishes a journal there

PREFIX ?= /usr/local
ZSH_COMPLETIONS ?= $(PREFIX)/share/zsh/site-functions
SWIFT ?= swift
SOURCES = Package.swift Sources Tests Benchmarks/Package.swift Benchmarks/Sources

.PHONY: site docs test test-publish test-long test-speed test-sanitized test-browser fuzz check lint install deb release test-release setup clean

setup:
	@.ci/setup

site: setup
	$(SWIFT) build -c release --product daybook
	.build/release/daybook build

docs: setup
	$(SWIFT) build -c release --product daybook
	.build/release/daybook build docs

test: setup
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build

test-publish: setup
	@.ci/setup-publish
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build --filter '^(PublishingTests)\.|PublishCommandTests'

test-long: export DAYBOOK_SEEDS = full
test-long: test

test-speed: setup
	@.ci/setup-valgrind
	Benchmarks/instructions

SANITIZED = LettersTests|MarkdownTests|TemplatesTests|PicturesTests
test-sanitized: setup
	$(SWIFT) test --sanitize address --scratch-path .build-sanitized --filter '^($(SANITIZED))\.'

FUZZ ?= texts front-matter templates pictures
FUZZ_SECONDS ?= 60
fuzz: setup
	DAYBOOK_FUZZ=1 $(SWIFT) build -c release --product fuzz --scratch-path .build-fuzz
	for target in $(FUZZ); do \
	  mkdir -p .build-fuzz/corpus/$$target; \
	  .build-fuzz/release/fuzz $$target -max_total_time=$(FUZZ_SECONDS) -timeout=10 \
	    -artifact_prefix=.build-fuzz/$$target- .build-fuzz/corpus/$$target || exit 1; \
	done

test-browser: setup
	@.ci/setup-browser
	$(SWIFT) build --product daybook
	.build-browser/venv/bin/python -B Tests/Browser/build_sites.py .build/debug/daybook
	nice -n 10 .build-browser/venv/bin/python -B -m pytest Tests/Browser

lint:
	$(SWIFT) format lint --strict --parallel -r $(SOURCES)

check: lint test site
	.build/release/daybook check --strict
	.build/release/daybook check --strict docs
	@said=$$(.build/release/daybook build --quiet 2>&1) && test -z "$$said" || { echo "$$said"; echo "the sample journal must build without any messages" >&2; exit 1; }

install: setup
	@SWIFT=$(SWIFT) .ci/build-static
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -m 755 .build-static/release/daybook "$(DESTDIR)$(PREFIX)/bin/daybook"
	$(SWIFT) build -c release --product generate-manual --scratch-path .build-static
	.ci/install-help .build-static/release/daybook .build-static/release/generate-manual \
	  "$(DESTDIR)$(PREFIX)/share" "$(DESTDIR)$(ZSH_COMPLETIONS)"

deb: setup
	rm -rf .build-deb/root
	$(MAKE) install DESTDIR=.build-deb/root PREFIX=/usr ZSH_COMPLETIONS=/usr/share/zsh/vendor-completions
	.ci/deb .build-deb/root .build-deb

release: setup
	rm -rf dist
	SWIFT=$(SWIFT) .ci/build-static --whole
	$(SWIFT) build -c release --product generate-manual --scratch-path .build-static
	.ci/release .build-static/release/daybook .build-static/release/generate-manual dist

test-release: release
	.ci/test-release dist

clean:
	rm -rf .build .build-browser .build-deb .build-fuzz .build-release .build-sanitized .build-static Benchmarks/.build dist
