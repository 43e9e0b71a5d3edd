TOOL    := grill
PREFIX  ?= /usr/local
SHARED  ?= ../shared
SECONDS ?= 60
ROUNDS  ?= 2000
SOURCES := Sources Tests Package.swift
# What is installed; another one than the release build need not be built here.
BINARY  ?= .build/release/$(TOOL)
DIST    ?= .build/dist
RELEASE := swift build -c release --static-swift-stdlib -Xlinker -s --product

.PHONY: build run captures test torture check lint warnings conformance fuzz format record bench install uninstall \
	dist clean

build:
	$(RELEASE) $(TOOL)

run: build
	@.build/release/$(TOOL)

# What the README shows, taken anew at a real terminal.
captures: build
	@python3 .tools/captures.py .build/release/$(TOOL)

test:
	swift test --disable-xctest

# So many kills, full disks and pairs of writers, and a thousand quizzes; make test does a few of each.
torture:
	GRILL_TORTURE=$(ROUNDS) swift test --disable-xctest --filter 'TortureTests|QuizSamenessTests'

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

# The places, below PREFIX, of what is computed from the program.
MANUAL  := share/man/man1/$(TOOL).1
BASH    := share/bash-completion/completions/$(TOOL)
ZSH     := share/zsh/site-functions/_$(TOOL)
FISH    := share/fish/vendor_completions.d/$(TOOL).fish
ROOT     = $(DESTDIR)$(PREFIX)

.build/release/$(TOOL): build ;

install: $(BINARY)
	install -d "$(ROOT)/bin" "$(ROOT)/share/grill/Content"
	for file in $(MANUAL) $(BASH) $(ZSH) $(FISH); do install -d "$(ROOT)/$${file%/*}"; done
	install -m755 "$(BINARY)" "$(ROOT)/bin/$(TOOL)"
	install -m644 Content/* "$(ROOT)/share/grill/Content"
	"$(BINARY)" help --man > "$(ROOT)/$(MANUAL)"
	"$(BINARY)" completions bash > "$(ROOT)/$(BASH)"
	"$(BINARY)" completions zsh > "$(ROOT)/$(ZSH)"
	"$(BINARY)" completions fish > "$(ROOT)/$(FISH)"
	chmod 644 "$(ROOT)/$(MANUAL)" "$(ROOT)/$(BASH)" "$(ROOT)/$(ZSH)" "$(ROOT)/$(FISH)"

uninstall:
	for file in bin/$(TOOL) $(MANUAL) $(BASH) $(ZSH) $(FISH); do rm -f "$(ROOT)/$$file"; done
	rm -rf "$(ROOT)/share/grill"

# For machines without Swift: a folder that runs where it is unpacked.
dist: $(BINARY)
	@set -e; name="$(TOOL)-$$("$(BINARY)" --version | cut -d' ' -f2)-$$(uname -m)"; \
	staging=$$(mktemp -d); trap 'rm -rf "$$staging"' EXIT; \
	$(MAKE) -s install BINARY="$(BINARY)" DESTDIR="$$staging/$$name" PREFIX=; \
	mkdir -p "$(DIST)"; tar -czf "$(DIST)/$$name.tar.gz" -C "$$staging" "$$name"; \
	echo "$(DIST)/$$name.tar.gz"

clean:
	swift package clean
