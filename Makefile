# The one entry point. `make help` lists the targets.
SHELL := bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
BIN := node_modules/.bin
# Not the command of tsx, which starts a second Node for the same.
TSX := node --import tsx
INSTALLED := node_modules/.package-lock.json
READERS := test/documents/tools/node_modules/.package-lock.json
VALIDATORS := test/documents/tools/venv/installed
SCHEMATHESIS := test/schemathesis/venv/installed
LOADING := test/loading/tools/node_modules/.package-lock.json
BUNDLERS := test/loading/bundlers/node_modules/.package-lock.json
RUNTIMES := test/loading/runtimes/node_modules/.package-lock.json
DEPENDENTS := test/dependents/node_modules/.package-lock.json
SITE := site/node_modules/.package-lock.json
VERSIONS := 2026-10-21 2023-06-01
LOCAL_CLIENTS := $(patsubst %,test/local-clients/%,node/node_modules/.package-lock.json python/.venv/.installed \
	llm/.venv/.installed go/program java/target/.installed)
PORT ?= 4010
# What `make runtimes` runs under: versions of the npm package `node`, less the one that is here already.
NODES ?= $(filter-out $(shell node -p 'process.versions.node.split(".")[0]').%,22.23.2 24.21.0)
# Less the local API, and what takes long and is the same in every version.
CORE := $(filter-out $(patsubst %,test/%.test.ts,streams/cuts retries/faults requests/paths pages/faults calls/leaks) \
	$(patsubst %,test/%.test.ts,requests/limit-table uploads/sources),$(wildcard $(patsubst %,test/%/*.test.ts,calls clients \
	clocks errors node-fetch messages opentelemetry pages requests retries secrets streams uploads webhooks))) \
	test/credentials/token-cache.test.ts

# The suites of faults and transfers, less what is about Node's own fetch, and what goes over both by itself.
FETCHES := $(filter-out test/calls/node-fetch.test.ts test/globals/% test/middlemen/% test/node-fetch/%,$(shell grep -lE '/(calls|child|fetch)\.js"' test/*/*.test.ts))

.PHONY: help install lint-spec generate check-generated promises format format-check lint typecheck parity-types test \
	loading-tools everywhere readers validators schemathesis package-test local-clients dependents official-examples aws-vectors nodes runtimes fetches soak build bench budgets pack release-assets release-check lint-workflows diff upstream \
	check-upstream demo serve docs docs-test clients check clean

help: ## list the targets
	@awk -F':.*## ' '/^[a-z-]+:.*## /{printf "  %-16s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

$(INSTALLED): package-lock.json
	npm ci --loglevel=error
	@touch $@

install: $(INSTALLED) ## install the development dependencies, when they are missing or old

lint-spec: $(INSTALLED) ## hold spec/ to its rules, zero errors and zero warnings
	$(BIN)/redocly lint --config spec/redocly.yaml --max-problems 50

generate: $(INSTALLED) ## spec/ -> generated/
	$(TSX) codegen/main.ts

check-generated: $(INSTALLED) ## fail when generated/ is not what spec/ gives
	$(TSX) codegen/main.ts --check

promises: $(INSTALLED) ## the marks above the tests -> docs/promises.md, and the meant differences -> docs/moving-over.md
	$(TSX) test/house/promises-page.ts
	$(TSX) test/moving/moving-page.ts

format: $(INSTALLED) ## write the house format
	$(BIN)/prettier --log-level warn --write .

format-check: $(INSTALLED) ## fail on a file that is not in the house format
	$(BIN)/prettier --log-level warn --check .

lint: $(INSTALLED) ## lint, with the import directions
	$(BIN)/oxlint --deny-warnings

typecheck: $(INSTALLED) ## strict types everywhere, tests and generator included
	$(BIN)/tsc -p tsconfig.json

parity-types: $(INSTALLED) ## compare every type of the slice with the official SDKs'
	$(TSX) test/parity/compare.ts

test: build $(LOADING) ## set up and run every test but the package's
	$(BIN)/vitest run --project test --project loading

# What loads the package in other people's programs, with a lock file of its own.
$(LOADING): test/loading/tools/package-lock.json
	npm ci --prefix test/loading/tools --ignore-scripts
	@touch $@

loading-tools: $(LOADING) ## install Jest and Metro, for the tests of loading

# With lock files of their own, and 800 MB: nobody else has to install them. Programs are taken from the packages of their platforms.
$(BUNDLERS): test/loading/bundlers/package-lock.json
	npm ci --prefix test/loading/bundlers --ignore-scripts
	@touch $@

$(RUNTIMES): test/loading/runtimes/package-lock.json
	npm ci --prefix test/loading/runtimes --ignore-scripts
	@touch $@

everywhere: build $(BUNDLERS) $(RUNTIMES) ## the package under every resolution of TypeScript 5.9 and 7, bundlers, Next, workerd, Deno and Bun
	$(BIN)/vitest run --project loading-everywhere

package-test: build ## pack, install in an empty folder, import, require, bundle, resolve
	$(BIN)/vitest run --project package

# With a lock file of its own, and 1.2 GB: nobody else has to install it.
$(DEPENDENTS): test/dependents/package-lock.json
	npm ci --prefix test/dependents
	@touch $@

dependents: build $(DEPENDENTS) ## software on the official SDK, with ours in its place: the same outcome by the same requests
	$(BIN)/vitest run --project dependents

# With versions of their own, and 1.1 GB: nobody else has to install them. They need Python, Go and Maven.
test/local-clients/node/node_modules/.package-lock.json: test/local-clients/node/package-lock.json
	npm ci --prefix test/local-clients/node --ignore-scripts
	@touch $@

test/local-clients/python/.venv/.installed: test/local-clients/python/requirements.txt
	cd test/local-clients/python && rm -rf .venv .suite && python3 -m venv .venv && .venv/bin/pip install -q -r requirements.txt
	cd test/local-clients/python && sdk=$$(grep '^anthropic==' requirements.txt) && \
		.venv/bin/pip download -q --no-binary anthropic --no-deps -d .suite "$$sdk" && \
		tar xzf .suite/*.tar.gz -C .suite --strip-components=1
	@touch $@

# Its plugin needs an older SDK than the others.
test/local-clients/llm/.venv/.installed: test/local-clients/llm/requirements.txt
	cd test/local-clients/llm && rm -rf .venv && python3 -m venv .venv && .venv/bin/pip install -q -r requirements.txt
	@touch $@

test/local-clients/go/program: $(wildcard test/local-clients/go/*.go test/local-clients/go/go.*)
	cd test/local-clients/go && go build -o program .

# What is compiled stands beside the packages that it needs.
test/local-clients/java/target/.installed: test/local-clients/java/pom.xml test/local-clients/java/src/main/java/local/Program.java
	cd test/local-clients/java && mvn -B -q compile dependency:copy-dependencies
	@touch $@

local-clients: $(INSTALLED) $(LOCAL_CLIENTS) ## other people's clients against the local API, and the request suite of the official Python SDK
	$(BIN)/vitest run --project local-clients

# What others read the published documents with, with lock files of their own.
$(READERS): test/documents/tools/package-lock.json
	npm ci --prefix test/documents/tools --ignore-scripts --legacy-peer-deps
	@touch $@

readers: $(INSTALLED) $(READERS) ## tools of others read the published documents: linters, validators, Redoc and Scalar in a browser
	$(BIN)/vitest run --project documents

# Python's, with every version pinned.
$(VALIDATORS) $(SCHEMATHESIS): %/venv/installed: %/requirements.txt
	python3 -m venv $*/venv
	$*/venv/bin/pip install -q --no-deps -r $<
	@touch $@

validators: $(INSTALLED) $(READERS) $(VALIDATORS) ## Redocly's strict rules, swagger-parser and openapi-spec-validator on the published documents
	$(BIN)/vitest run --project documents test/documents/validators.test.ts

schemathesis: $(INSTALLED) $(SCHEMATHESIS) ## schemathesis against the local API: all checks, seeded and bounded (VIEWS="2026-10-21.stable" for some)
	$(TSX) test/schemathesis/run.ts $(VIEWS)

official-examples: build ## migrate the examples of the official SDK, compile and run them before and after (DIR=<a checkout>)
	$(TSX) test/migrate/official-examples.ts $(DIR)

# Botocore has the suite of AWS in its source distribution alone.
aws-vectors: $(INSTALLED) ## hold signatures to the test suite of AWS, which pip fetches with botocore
	@folder=$$(mktemp -d); trap 'rm -rf "$$folder"' EXIT; \
	python3 -m pip download -q --disable-pip-version-check --no-deps --no-binary botocore -d "$$folder" botocore==1.40.0; \
	tar xzf "$$folder"/botocore-*.tar.gz -C "$$folder"; \
	$(TSX) test/platforms/aws-vectors.ts "$$folder"/botocore-1.40.0

nodes: ## print the versions of Node that `make runtimes` adds
	@echo $(NODES)

runtimes: $(addprefix runtime-,$(NODES)) ## run the core of the suite under other versions of Node

runtime-%: $(INSTALLED)
	@npm exec --yes --package=node@$* -- node --version | grep -qxF v$* || { echo "node@$* is not what runs: its install script has to be allowed"; exit 1; }
	npm exec --yes --package=node@$* -- node node_modules/vitest/vitest.mjs run --project test $(CORE)

fetches: $(INSTALLED) ## run the suites of faults and transfers over nodeFetch, as `make test` does over fetch
	FETCH=node $(BIN)/vitest run --project test $(FETCHES)

soak: $(INSTALLED) ## 20,000 calls, 3,000 streams, 5,000 at once, 400 MB up and down, a million batch requests, 32 MB a thousand times into the local API: sockets, timers, listeners and memory stay flat
	FAULTS_FULL=1 TRANSFER_FULL=1 $(BIN)/vitest run --project test test/calls/leaks.test.ts test/downloads/memory.test.ts test/concurrency test/batches/scale.test.ts test/local-api/memory.test.ts

# Declarations are one file per module, in a folder of neither format; code is joined (rollup.config.js), because a fresh process
# pays for every file that it opens.
build: $(INSTALLED) ## src/ and generated/ -> dist/
	rm -rf dist
	$(BIN)/tsc -p tsconfig.build.json
	@find dist/types -name '*.d.ts' | while read -r file; do unexpand -t 4 --first-only $$file > $$file.tabs && mv $$file.tabs $$file; done
	@echo '{ "type": "commonjs" }' > dist/types/package.json
	$(BIN)/rollup --config --silent
	$(TSX) codegen/entries.ts dist
	$(TSX) codegen/unreached.ts dist
	mkdir -p dist/generated/openapi
	@for file in generated/openapi/*.json; do \
		node -e 'process.stdout.write(JSON.stringify(JSON.parse(fs.readFileSync(process.argv[1], "utf8"))))' $$file > dist/$$file; \
	done

bench: build ## measure side by side with raw fetch and the official SDK, and write the figures of the README
	$(TSX) test/bench/run.ts --readme

budgets: build ## the budgets that are bytes or counts, without timings
	$(TSX) test/bench/run.ts --bytes

pack: build ## the tarballs that would be published: one build, a line for each API version
	$(TSX) codegen/lines.ts .

release-assets: build ## the documents in JSON and YAML, in release/
	$(TSX) .github/release-assets.ts release

release-check: build docs ## all of a release but to publish it, into release/: RELEASE=1.2.3 as strictly as a tag
	rm -rf release
	$(TSX) .github/release-assets.ts release
	$(TSX) .github/release-check.ts release $(RELEASE)

lint-workflows: ## lint the workflows, by actionlint and zizmor, which need Go and Python
	go run github.com/rhysd/actionlint/cmd/actionlint@v1.7.12
	@tools=$$(mktemp -d); trap 'rm -rf "$$tools"' EXIT; python3 -m venv "$$tools"; \
	"$$tools/bin/pip" install --quiet --disable-pip-version-check zizmor==1.32.0; \
	"$$tools/bin/zizmor" --offline --quiet .github/workflows

# The last release is the newest tag but for that of RELEASE itself; before the first one it is HEAD, or nothing for an entry.
diff: $(INSTALLED) ## what changed in the documents since BASE (default: the last release), and what it breaks; RELEASE=1.2.3 writes its entry
	@base=$${BASE:-$$(git describe --tags --match 'v*' $(if $(RELEASE),--exclude 'v$(RELEASE)') --abbrev=0 2>/dev/null || $(if $(RELEASE),true,git rev-parse HEAD))}; \
	old=$$(mktemp -d); trap 'rm -rf "$$old"' EXIT; \
	for version in $(VERSIONS); do \
		git show "$${base:-no release}:generated/openapi/$$version.json" > "$$old/$$version.json" 2>/dev/null || { rm "$$old/$$version.json"; echo "$$version: not in $${base:-a release}"; continue; }; \
		$(if $(RELEASE),continue;) \
		echo "$$version since $$base"; \
		$(TSX) codegen/diff/main.ts "$$old/$$version.json" generated/openapi/$$version.json; \
	done; \
	$(if $(RELEASE),$(TSX) codegen/diff/main.ts --release $(RELEASE) "$$old" generated/openapi)

upstream: $(INSTALLED) ## what the newest official sources say that we do not (SDK=1.14.0 GO=v2.15.0, FACTS=1, ARGS="--json --stubs")
	@$(TSX) upstream/main.ts $(if $(FACTS),--facts $(FACTS)) $(if $(SDK),--sdk $(SDK)) $(if $(GO),--go $(GO)) $(ARGS)

check-upstream: $(INSTALLED) ## compare our documents with the committed facts of the pinned official sources, offline
	$(BIN)/vitest run --project test test/upstream

# With a lock file of its own, and 100 MB: nobody else has to install it.
$(SITE): site/package-lock.json
	npm ci --prefix site --ignore-scripts
	@touch $@

docs: $(INSTALLED) $(SITE) ## the reference and the guides as a static site, in site/dist (DOCS_BASE=/ for another place than /docs/)
	$(TSX) site/main.ts
	cd site && node_modules/.bin/vitepress build

docs-test: docs ## read the site in a browser as people do, and compare its weight with Redoc's page
	$(BIN)/vitest run --project site

demo: $(INSTALLED) ## the main job against the local API; LIVE=1 with ANTHROPIC_API_KEY for the real one, which asks first
	@LIVE=$(LIVE) $(TSX) examples/demo.ts

serve: $(INSTALLED) ## the local API on 127.0.0.1:$(PORT)
	$(TSX) src/cli.ts serve --port $(PORT)

clients: $(INSTALLED) ## generate, build and run clients in other languages (LANGUAGES="go java" for some)
	$(TSX) clients/run.ts $(LANGUAGES)

check: format-check lint lint-spec check-generated typecheck test package-test runtimes budgets ## all that CI holds but the clients in other languages

clean: ## remove what can be rebuilt
	rm -rf dist release coverage site/dist site/.pages site/.cache clients/.build *.tgz
