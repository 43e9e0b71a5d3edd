import Foundation
import TestKit
import Testing

/// The same quiz with the same seed and clock, again and again.
///
/// A hundred times by default, a thousand where `GRILL_TORTURE` asks for thoroughness.
struct QuizSamenessTests {
  private let count = ProcessInfo.processInfo.environment["GRILL_TORTURE"] == nil ? 100 : 1000

  @Test func `all runs give the same bytes in every report`() throws {
    try withFolder { folder in
      _ = try SmallBank.write(to: folder)
      let answers = "== caches/q1\nThe least recently used entry.\n== queues/q1\nNobody knows.\n"
      try Data(answers.utf8).write(to: folder.appending(path: "a.txt"))
      let script = folder.appending(path: "run.sh")
      try Data(Self.script.utf8).write(to: script)
      let runs =
        "seq \(count) | xargs -P \(ProcessInfo.processInfo.activeProcessorCount) -n 50 sh run.sh"
      let end = try OtherPrograms.run(
        ["sh", "-c", runs],
        environment: ["grill": GrillProcess.executable.path()],
        in: folder
      )
      let sums = end.output.split(separator: "\n")
      #expect(sums.count == count)
      #expect(Set(sums).count == 1, "\(Set(sums).sorted().prefix(3))")
      #expect(Set(sums).first?.hasPrefix("1 ") == true)
    }
  }

  /// Runs the quiz once for each number, each in a zone, a folder for files and a width of its own, and
  /// says the exit code and the checksum of everything that was written.
  private static let script = """
    mine=$(mktemp -d)
    export GITHUB_STEP_SUMMARY="$mine/summary" XDG_CACHE_HOME="$mine/cache" LANG=de_CH.UTF-8
    for number; do
      export TZ="UTC$((number % 12))" HOME="$mine/$((number % 3))" COLUMNS=$((40 + number % 90))
      : > "$mine/summary"
      "$grill" quiz --bank bank --answers a.txt --shuffle --seed 9 --min-score 100 \\
        --now 2026-12-01T09:00:00Z --report pretty="$mine/pretty" --report json="$mine/json" \\
        --report junit="$mine/junit" --report tap="$mine/tap" --report compact --report github \\
        > "$mine/log" 2>&1
      echo "$? $(cd "$mine" && cat log pretty json junit tap summary | cksum)"
      LANG=C
    done
    rm -r "$mine"

    """
}
