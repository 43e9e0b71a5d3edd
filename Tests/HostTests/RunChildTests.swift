import Foundation
import Host
import Testing

extension ChildTests {
  struct RunChildTests {
    private let world = World.live

    @Test(arguments: [0, 1, 130, 255])
    func `the code with which a program ended is told`(code: Int) throws {
      #expect(try world.run("exit $1", ["\(code)"]) == .exited(code: code))
    }

    @Test func `arguments arrive as they are, and never as shell`() throws {
      try withTemporaryFolder { folder in
        let words = ["a b", "$(exit 9)", "'\"", "", "*", "-n"]
        let path = folder + "/words"
        let line = "printf '%s\\n' \"$@\" > '\(path)'; exit 4"
        #expect(try world.run(line, words) == .exited(code: 4))
        let text = try String(contentsOfFile: path, encoding: .utf8)
        #expect(text == words.map { $0 + "\n" }.joined())
      }
    }

    @Test func `a program that is not there is the shell's to tell`() throws {
      #expect(try world.run("no-such-editor-anywhere 2> /dev/null", []) == .exited(code: 127))
    }

    @Test func `an interrupt is the program's alone, and ours again after it`() throws {
      #expect(try world.run("kill -INT $PPID; kill -QUIT $PPID; exit 3", []) == .exited(code: 3))
      let end = try world.run("kill -INT $$; exit 3", [])
      #expect(end == .killed(signal: Int(SIGINT)))
      var action = sigaction()
      sigaction(SIGINT, nil, &action)
      #if canImport(Darwin)
      let handler = action.__sigaction_u.__sa_handler
      #else
      let handler = action.__sigaction_handler.sa_handler
      #endif
      #expect(unsafeBitCast(handler, to: Int.self) != unsafeBitCast(SIG_IGN, to: Int.self))
    }

    @Test func `a text stands on standard input, whole, and variables are set`() throws {
      try withTemporaryFolder { folder in
        let text = Array(repeating: "line é\n", count: 100_000).joined()
        let line = "cat > '\(folder)/text'; printf %s \"$LESS\" > '\(folder)/less'; exit 5"
        let end = try world.page("unset LESS; \(line)", Array(text.utf8), [:])
        #expect(end == .exited(code: 5))
        #expect(try String(contentsOfFile: folder + "/text", encoding: .utf8) == text)
        #expect(try String(contentsOfFile: folder + "/less", encoding: .utf8) == "")
        _ = try world.page(line.replacing("LESS", with: "GRILL_X"), [], ["GRILL_X": "F R'X"])
        #expect(try String(contentsOfFile: folder + "/less", encoding: .utf8) == "F R'X")
      }
    }

    @Test(arguments: ["exit 0", "head -1 > /dev/null", "read line; exit 0", "exec <&-; exit 0"])
    func `whoever reads only the beginning has seen enough`(line: String) throws {
      let text = [UInt8](repeating: UInt8(ascii: "\n"), count: 1_000_000)
      #expect(try world.page(line, text, [:]) == .exited(code: 0))
      #expect(try world.page("no-such-pager 2> /dev/null", text, [:]) == .exited(code: 127))
    }
  }
}
