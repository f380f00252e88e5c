# make site     the sample journal as a website in output/
# make test     all tests
# make check    what every commit must pass: format, warnings, tests, a sample site without a complaint
# make install  the program, for machines without a Swift toolchain: make install PREFIX=/usr/local

PREFIX ?= /usr/local
SWIFT ?= swift
SOURCES = Package.swift Sources Tests Benchmarks/Package.swift Benchmarks/Sources

.PHONY: site test check lint install setup clean

setup:
	@.ci/setup

site: setup
	$(SWIFT) build -c release --product daybook
	.build/release/daybook build

test: setup
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build

lint:
	$(SWIFT) format lint --strict --parallel -r $(SOURCES)

check: lint test site
	@said=$$(.build/release/daybook build --quiet 2>&1) && test -z "$$said" || { echo "$$said"; echo "the sample journal must build without a word" >&2; exit 1; }

# A folder with nothing but the archives makes the linker take them instead of the shared libraries.
install: setup
	mkdir -p .build-static/archives
	for name in cmark yaml; do \
	  archive=$$(find /usr/lib /usr/local/lib /opt/homebrew/lib -name "lib$$name.a" 2> /dev/null | head -n 1); \
	  if [ -n "$$archive" ]; then ln -sf "$$archive" .build-static/archives/; fi; \
	done
	$(SWIFT) build -c release --product daybook --scratch-path .build-static --static-swift-stdlib \
	  -Xlinker -L$(CURDIR)/.build-static/archives
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -m 755 .build-static/release/daybook "$(DESTDIR)$(PREFIX)/bin/daybook"

clean:
	rm -rf .build .build-static Benchmarks/.build
