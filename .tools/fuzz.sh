#!/bin/sh
# Fuzzes the Markdown room: fuzz.sh SECONDS SHARED [address]
#
# libFuzzer mutates a corpus (.build/fuzz/corpus, kept from run to run) and holds every input to
# Tests/MarkdownTests/Laws; an input that breaks one, hangs or takes too much memory is kept in
# .build/fuzz/found. `address` adds AddressSanitizer, at a third of the speed. At the end a debug
# build and a release build must make the same of every input.
set -eu
cd "$(dirname "$0")/.."
seconds=$1
shared=$2
sanitizers=fuzzer${3:+,$3}

work=.build/fuzz
corpus=$work/corpus
mkdir -p "$corpus" "$work/found"

# changed FILE SOURCE...: whether one of the sources is newer than the file, or there is none
changed() {
  file=$1
  shift
  [ ! -e "$file" ] || [ -n "$(find "$@" -name '*.swift' -newer "$file")" ]
}

# build FOLDER PROGRAM FLAG...: the rooms as modules, and the files of Tests/Fuzz/PROGRAM on them
build() {
  folder=$work/$1
  program=$2
  shift 2
  mkdir -p "$folder"
  set -- -swift-version 6 -package-name grill -parse-as-library -wmo -I "$folder" \
    -enable-upcoming-feature ExistentialAny -enable-upcoming-feature InternalImportsByDefault \
    -enable-upcoming-feature MemberImportVisibility "$@"
  for room in Basics Markdown; do
    changed "$folder/$room.o" Sources/Basics "Sources/$room" || continue
    echo "fuzz: building $folder/$room.o"
    find "Sources/$room" -name '*.swift' -exec swiftc "$@" -module-name "$room" -emit-module \
      -emit-module-path "$folder/$room.swiftmodule" -emit-object -o "$folder/$room.o" {} +
  done
  changed "$folder/$program" Sources/Basics Sources/Markdown Tests/Fuzz Tests/MarkdownTests ||
    return 0
  echo "fuzz: building $folder/$program"
  swiftc "$@" -module-name "$program" -o "$folder/$program" Tests/Fuzz/*.swift \
    "Tests/Fuzz/$program"/*.swift Tests/MarkdownTests/Laws/*.swift \
    Tests/MarkdownTests/RandomMarkdown.swift "$folder/Basics.o" "$folder/Markdown.o" -lm
}

build "$sanitizers" Target -O -sanitize="$sanitizers"
build release Driver -O
build debug Driver -Onone

"$work/release/Driver" seeds "$corpus" "$shared"
# The fuzzer keeps what crashes, so the runtime must leave crashes to it.
SWIFT_BACKTRACE=enable=no "$work/$sanitizers/Target" "$corpus" -max_total_time="$seconds" \
  -dict=Tests/Fuzz/tokens.dict -max_len=4096 -timeout=5 -rss_limit_mb=2048 \
  -artifact_prefix="$work/found/" -print_final_stats=1

for mode in debug release; do
  "$work/$mode/Driver" digest "$corpus" >"$work/$mode.txt"
done
if ! diff "$work/debug.txt" "$work/release.txt"; then
  echo "fuzz: debug and release builds differ"
  exit 1
fi
echo "fuzz: $(wc -l <"$work/debug.txt") inputs, the same in debug and release builds"
