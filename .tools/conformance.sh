#!/bin/sh
# Holds the program to the reference documents, where they are: conformance.sh GRILL SHARED
set -eu
grill=$1
shared=$2

if [ ! -d "$shared/seeds" ]; then
  echo "conformance: SKIPPED, there is no reference data at $shared (set SHARED)"
  exit 0
fi
if ! command -v python3 >/dev/null; then
  echo "conformance: SKIPPED, scoring needs python3"
  exit 0
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0
python3 "$(dirname "$0")/recognition.py" "$grill" "$shared" || failed=1
for document in "$shared"/seeds/*.txt; do
  "$grill" list --json --bank "$document" 2>/dev/null \
    | python3 -c 'import re, sys
broken = re.findall("[\u201a\u0152\u00ac\u00c2\u0392\u03b2][\u00c0-\u2122]|\ufffd", sys.stdin.read())
sys.exit(f"conformance: broken characters are left in {sys.argv[1]}: {broken[:5]}" if broken else 0)' \
      "$document" || failed=1
done

# markdown NAME COMMAND...: one line of what a check of the Markdown room says at its end
markdown() {
  name=$1
  shift
  "$@" >"$work/markdown.txt" 2>&1 || failed=1
  echo "conformance: $name: $(tail -n 1 "$work/markdown.txt")"
}
spec() { python3 "$shared/markdown/spec.py" "$@"; }
pathological() { python3 "$shared/markdown/pathological.py" -t 20 -- "$@"; }
markdown "CommonMark, byte for byte" \
  spec --exact "$shared/markdown/commonmark-0.31.2.json" "$grill" read - --as html
markdown "GFM's extensions" \
  spec --source gfm-spec "$shared/markdown/gfm-extensions.json" "$grill" read - --as html --gfm
markdown "pathological inputs" \
  pathological "$grill" read - --as html
markdown "pathological inputs, GFM" \
  pathological "$grill" read - --as html --gfm
exit $failed
