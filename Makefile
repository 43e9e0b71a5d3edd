TOOL    := grill
PREFIX  ?= /usr/local
SHARED  ?= ../shared
SECONDS ?= 60
ROUNDS  ?= 2000
SOURCES := Sources Tests Package.swift
RELEASE := swift build -c release --static-swift-stdlib -Xlinker -s --product

.PHONY: build run captures test torture check lint warnings conformance fuzz format record bench install clean

build:
	$(RELEASE) $(TOOL)

run: build
	@.build/release/$(TOOL)

# What the README shows, taken anew at a real terminal.
captures: build
	@python3 .tools/captures.py .build/release/$(TOOL)

test:
	swift test --disable-xctest

# So many kills, full disks and pairs of writers; make test does a few of each.
torture:
	GRILL_TORTURE=$(ROUNDS) swift test --disable-xctest --filter TortureTests

check: lint warnings test torture conformance

lint:
	swift format lint --strict --parallel --recursive $(SOURCES)

warnings:
	swift build --build-tests -Xswiftc -warnings-as-errors --explicit-target-dependency-import-check error

conformance: build
	@sh .tools/conformance.sh .build/release/$(TOOL) "$(SHARED)"

fuzz:
	@sh .tools/fuzz.sh $(SECONDS) "$(SHARED)" $(SANITIZE)

format:
	swift format --in-place --parallel --recursive $(SOURCES)

record:
	-RECORD=1 swift test --disable-xctest

bench: build
	$(RELEASE) Benchmarks
	.build/release/Benchmarks $(GROUP)

install: build
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(DESTDIR)$(PREFIX)/share/grill/Content"
	install -m755 .build/release/$(TOOL) "$(DESTDIR)$(PREFIX)/bin/$(TOOL)"
	install -m644 Content/* "$(DESTDIR)$(PREFIX)/share/grill/Content"

clean:
	swift package clean
