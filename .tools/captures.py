#!/usr/bin/env python3
"""Takes the README's captures at a real terminal, by way of tmux.

captures.py PROGRAM          writes them into README.md
captures.py PROGRAM --check  exits 1 where README.md shows something else

A capture stands in a fence after `<!-- capture: NAME -->`. Without tmux nothing is taken, and that
is said.
"""

import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
README = os.path.join(ROOT, "README.md")
COMMON = "--bank Content --now 2026-11-21T08:12:00Z --seed 7"

# Name: rows of the window, arguments, and steps: keys as tmux names them, or text to type after "=".
# Each step waits for the text beside it.
CAPTURES = {
    "start": (40, "", [([], "grill>"), (["Enter"], "? keys")]),
    "verdict": (
        40,
        "drill core-ml --limit 1",
        [
            ([], "? keys"),
            (["t"], "hand in"),
            (["=the entropy of the data does not depend on the parameters, so a perfect model still has its entropy as loss"], "as loss"),
            (["Enter"], "fix marks"),
        ],
    ),
    "summary": (
        60,
        "drill core-ml --limit 3",
        [
            ([], "1 of 3"),
            (["Space"], "[3 Good"),
            (["3"], "2 of 3"),
            (["h"], "Hint 1"),
            (["Space"], "[2 Hard"),
            (["1"], "1 ok 1 again"),
            (["Space"], "[3 Good"),
            (["4"], "2 ok 1 again"),
            (["q"], "drill the missed"),
        ],
    ),
}

# Of a capture only what stands from this text on is shown; all of it where nothing is named.
FROM = {"verdict": "You wrote", "summary": "── Session done"}


def tmux(socket, *words):
    command = ["tmux", "-L", socket, "-f", "/dev/null", *words]
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout


def screen(socket, text):
    """The screen once the text stands on it and it has come to rest."""
    deadline = time.monotonic() + 30
    last = None
    while time.monotonic() < deadline:
        now = tmux(socket, "capture-pane", "-p")
        if text in now and now == last:
            return now
        last = now
        time.sleep(0.15)
    sys.exit(f"captures: \"{text}\" never showed:\n{last}")


def take(program, rows, arguments, steps):
    socket = f"grill-captures-{os.getpid()}"
    with tempfile.TemporaryDirectory() as home:
        line = f"env -u NO_COLOR HOME={home} TERM=screen {program} {arguments} {COMMON}; sleep 60"
        tmux(socket, "new-session", "-d", "-x", "80", "-y", str(rows), "-c", ROOT, line)
        try:
            for keys, shown in steps:
                for key in keys:
                    words = ["-l", key[1:]] if key.startswith("=") else [key]
                    tmux(socket, "send-keys", *words)
                text = screen(socket, shown)
        finally:
            tmux(socket, "kill-server")
    return [line.rstrip() for line in text.rstrip().split("\n")]


def cut(name, lines):
    start = FROM.get(name)
    first = next((i for i, line in enumerate(lines) if start and start in line), 0)
    return lines[first:]


def main():
    # Whoever runs this may have blocked signals, and tmux would not hear that it is to end.
    signal.pthread_sigmask(signal.SIG_SETMASK, [])
    program = os.path.abspath(sys.argv[1])
    if shutil.which("tmux") is None:
        print("captures: tmux is not installed; README.md is left as it is")
        return 0
    with open(README, encoding="utf-8") as file:
        before = file.read()
    after = before
    for name, (rows, arguments, steps) in CAPTURES.items():
        block = re.compile(r"(<!-- capture: %s -->\n\n?```text\n).*?(\n```)" % name, re.S)
        if not block.search(after):
            sys.exit(f"captures: README.md has no place for \"{name}\"")
        text = "\n".join(cut(name, take(program, rows, arguments, steps)))
        after = block.sub(lambda found: found[1] + text + found[2], after)
    if after == before:
        return 0
    if "--check" in sys.argv:
        print("captures: README.md shows something else than the program: make captures\n" + after)
        return 1
    with open(README, "w", encoding="utf-8") as file:
        file.write(after)
    print("captures: README.md now shows what the program does")
    return 0


if __name__ == "__main__":
    sys.exit(main())
