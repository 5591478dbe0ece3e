# Every target is a thin line over the program `vouch` or over npm; see README.md.
INPUT ?= input
OUTPUT ?= output
METADATA ?=
ARGS ?=
GOLD ?=
OLD ?=
NEW ?=
TEXT ?= input
TEXTS ?= input

VOUCH := node dist/pipeline/cli/main.js
NPM_CI := npm ci --no-audit --no-fund --loglevel=error
INSTALLED := node_modules/.stamp
BUILT := dist/.stamp
SOURCES := $(shell find pipeline -name '*.ts') tsconfig.json tsconfig.build.json

.DEFAULT_GOAL := run
.PHONY: run build test check evaluate check-cleaning diff golden bench clean

run: $(BUILT)
	@$(VOUCH) run "$(INPUT)" "$(OUTPUT)" $(if $(METADATA),--metadata "$(METADATA)") $(ARGS)

build: $(BUILT)

test: $(BUILT)
	@npx vitest run $(ARGS)

check: $(INSTALLED)
	@npx biome ci .
	@npx tsc --noEmit
	@npx tsc -p bench/tsconfig.json --noEmit

evaluate: $(BUILT)
	@$(VOUCH) evaluate $(if $(GOLD),"$(GOLD)") $(ARGS)

check-cleaning: $(BUILT)
	@$(VOUCH) check-cleaning "$(TEXTS)" $(ARGS)

diff: $(BUILT)
	@$(VOUCH) diff $(if $(OLD),"$(OLD)") $(if $(NEW),"$(NEW)") $(ARGS)

golden: $(BUILT)
	@npx vitest run test/golden --update $(ARGS)

bench: $(BUILT)
	@npx tsc -p bench/tsconfig.json
	@node dist/bench/main.js "$(TEXT)"

clean:
	rm -rf dist dist.tmp node_modules/.stamp

$(INSTALLED): package.json package-lock.json
	$(NPM_CI)
	@touch $@

$(BUILT): $(INSTALLED) $(SOURCES)
	@rm -rf dist.tmp && npx tsc -p tsconfig.build.json --outDir dist.tmp
	@rm -rf dist && mv dist.tmp dist && touch $@
