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
for truth in "$shared"/seeds/truth/*.json; do
  file=$(python3 -c 'import json,sys; print(json.load(open(sys.argv[1]))["file"])' "$truth")
  "$grill" list --json --bank "$shared/seeds/$file" >"$work/cards.json" 2>/dev/null
  python3 "$shared/corpus/score.py" "$truth" "$work/cards.json" >"$work/score.json"
  python3 - "$work/score.json" "$work/cards.json" <<'PY' || failed=1
import json, re, sys
score = json.load(open(sys.argv[1]))
text = open(sys.argv[2], encoding="utf-8").read()
broken = re.findall("[\u201a\u0152\u00ac\u00c2\u0392\u03b2][\u00c0-\u2122]|\ufffd", text)
share = score["false_pos"] / max(1, score["cards"])
ok = score["recall"] >= 0.95 and share <= 0.05 and not broken
print(f"conformance: {score['file'][:3]} found {score['found']}/{score['truth']}, "
      f"false {score['false_pos']}/{score['cards']}, answers begin {score['answer_head']} "
      f"end {score['answer_tail']}, broken {len(broken)}: {'ok' if ok else 'FAILED'}")
for line, title in score["missed"][:5]:
    print(f"  missed {line}: {title}")
for line, title in score["extra"][:5]:
    print(f"  extra {line}: {title}")
sys.exit(0 if ok else 1)
PY
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
