import Foundation
import Host
import Testing

extension ChildTests {
  struct AskChildTests {
    private let world = World.live

    private func ask(_ words: [String], _ input: String = "", seconds: Int = 10) throws
      -> ChildAnswer
    {
      try world.ask(words, Array(input.utf8), seconds)
    }

    @Test func `what is said on standard output comes back, with all of the input`() throws {
      let text = String(repeating: "a line that is longer than nothing\n", count: 1500)
      let answer = try ask(["cat"], text)
      #expect(String(decoding: answer.output, as: UTF8.self) == text)
      #expect(answer.end == .ended(.exited(code: 0)))
    }

    @Test func `words are words, and no shell reads them`() throws {
      let answer = try ask(["printf", "%s|", "a b", "$(exit 9)", "*", ""])
      #expect(String(decoding: answer.output, as: UTF8.self) == "a b|$(exit 9)|*||")
    }

    @Test func `how it ended is told, and what it says as an error is dropped`() throws {
      #expect(try ask(["sh", "-c", "echo no >&2; exit 3"]).end == .ended(.exited(code: 3)))
      #expect(try ask(["sh", "-c", "kill -TERM $$"]).end == .ended(.killed(signal: Int(SIGTERM))))
    }

    @Test func `a program that is not there is an error`() {
      #expect(throws: HostError.missing(path: "no-such-grader-anywhere")) {
        try ask(["no-such-grader-anywhere"])
      }
    }

    @Test func `one that reads nothing and one that says too much end nothing but themselves`()
      throws
    {
      func broken() -> Int {
        var action = sigaction()
        sigaction(SIGPIPE, nil, &action)
        #if canImport(Darwin)
        return unsafeBitCast(action.__sigaction_u.__sa_handler, to: Int.self)
        #else
        return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
        #endif
      }
      let before = broken()
      let input = String(repeating: "x", count: 1 << 20)
      #expect(try ask(["true"], input).end == .ended(.exited(code: 0)))
      #expect(try ask(["yes"]).end == .tooMuch)
      #expect(broken() == before)
    }

    @Test func `one that takes too long is killed, and so is all that it has started`() throws {
      try withTemporaryFolder { folder in
        let line = "sleep 30 & echo $! > '\(folder)/pid'; sleep 30"
        #expect(try ask(["sh", "-c", line], seconds: 1).end == .tooSlow)
        let text = try String(contentsOfFile: folder + "/pid", encoding: .utf8)
        let child = try #require(pid_t(text.trimmingCharacters(in: .whitespacesAndNewlines)))
        // Gone, or waiting to be buried by whoever adopted it; a busy machine takes its time.
        var isGone = false
        for _ in 0..<200 where !isGone {
          let state = try? String(contentsOfFile: "/proc/\(child)/stat", encoding: .utf8)
          isGone = kill(child, 0) != 0 || state?.contains(") Z") == true
          if !isGone { usleep(50_000) }
        }
        #expect(isGone)
        // One that closes its output and lives on.
        #expect(try ask(["sh", "-c", "exec >&-; sleep 30"], seconds: 1).end == .tooSlow)
      }
    }
  }
}
