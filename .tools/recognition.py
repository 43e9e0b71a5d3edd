#!/usr/bin/env python3
"""Scores what Grill finds in documents against what a careful reader finds: recognition.py GRILL SHARED

Averages every measure over the files, prints what each file lacks, and exits 1 below a bound.
"""
import copy
import json
import pathlib
import subprocess
import sys

BOUNDS = {
    "seeds": {"recall": 1.0, "precision": 0.99, "title_exact": 0.99, "answer_head": 0.98,
              "answer_tail": 0.98, "no_answer_ok": 1.0},
    "corpus": {"recall": 0.98, "precision": 0.98, "title_exact": 0.97, "answer_head": 0.95,
               "answer_tail": 0.95, "choices": 0.99, "correct": 0.99, "no_answer_ok": 0.98},
}


def truths(shared, group):
    if group == "seeds":
        for path in sorted((shared / "seeds/truth").glob("*.json")):
            truth = json.loads(path.read_text("utf-8"))
            yield shared / "seeds" / truth["file"], core(truth)
    else:
        for path in sorted((shared / "corpus/truth").glob("*.json")):
            document = shared / "corpus/documents" / (path.stem + ".md")
            yield document, json.loads(path.read_text("utf-8"))


def core(truth):
    """What must be found: a follow-up belongs to its question."""
    truth = copy.deepcopy(truth)
    for question in truth["questions"]:
        if question.get("tier") == "followup":
            question["optional"] = True
    return truth


def cards(grill, document):
    command = [grill, "list", "--json", "--bank", str(document)]
    output = subprocess.run(command, capture_output=True, check=False).stdout
    # A document without questions is an error, and prints nothing.
    return json.loads(output)["questions"] if output.strip() else []


def main():
    grill, shared = sys.argv[1], pathlib.Path(sys.argv[2])
    sys.path.insert(0, str(shared / "corpus"))
    from score import score

    failed = False
    for group, bounds in BOUNDS.items():
        values, invented = {}, 0
        for document, truth in truths(shared, group):
            found = cards(grill, document)
            result = score(truth, found)
            if not truth["questions"]:
                invented += len(found)
            lacking = []
            for measure in bounds:
                if result[measure] is not None:
                    values.setdefault(measure, []).append(result[measure])
                    if result[measure] < 1:
                        lacking.append(f"{measure} {result[measure]}")
            if lacking or result["extra"]:
                print(f"  {document.name[:60]}: {', '.join(lacking)}")
            for line, title in result["missed"][:5]:
                print(f"    missed {line}: {title}")
            for line, title in result["extra"][:5]:
                print(f"    extra {line}: {title}")
        for measure, bound in bounds.items():
            if measure not in values:
                continue
            mean = sum(values[measure]) / len(values[measure])
            ok = mean >= bound - 1e-9
            failed |= not ok
            print(f"recognition: {group} {measure} {mean:.4f} of {len(values[measure])} files, "
                  f"wanted {bound}: {'ok' if ok else 'FAILED'}")
        if group == "corpus":
            failed |= invented > 0
            print(f"recognition: cards in documents without questions {invented}: "
                  f"{'FAILED' if invented else 'ok'}")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
