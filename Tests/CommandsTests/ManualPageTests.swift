import Foundation
import TestKit
import Testing

@testable import Commands

struct ManualPageTests {
  private let page = manualPage(of: allVerbs)

  private static let typesetter = [
    "/usr/bin/mandoc", "/usr/local/bin/mandoc", "/opt/homebrew/bin/mandoc",
  ]
  .first { FileManager.default.isExecutableFile(atPath: $0) }

  /// What mandoc makes of the page.
  private func mandoc(_ options: String...) throws -> String {
    let file = FileManager.default.temporaryDirectory.appending(path: "grill-\(UUID()).1")
    try Data(page.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: try #require(Self.typesetter))
    process.arguments = options + [file.path()]
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }

  @Test(.enabled(if: typesetter != nil, "mandoc is not installed"))
  func `mandoc has not a word to say about it`() throws {
    #expect(try mandoc("-Tlint") == "")
  }

  @Test(.enabled(if: typesetter != nil, "mandoc is not installed"))
  func `everything that help says is in it, as it says it`() throws {
    let text = try mandoc("-Tutf8", "-Owidth=200").replacing(/.\u{8}/, with: "")
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    func expect(_ said: String) {
      let said = said.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
      #expect(words.contains(said), "the manual page lacks \(said)")
    }
    for verb in allVerbs {
      expect("grill \(verb.name) [options]\(verb.operand.map { " " + $0 } ?? "")")
      expect(verb.summary)
      for option in verb.options { expect("--\(option.name)") }
      for example in verb.examples { expect(example.line) }
    }
    for option in CommandOption.everywhere {
      expect("--\(option.name)\(option.value.map { " " + $0 } ?? "")")
    }
    for code in ExitCode.allCases { expect("\(code.rawValue) \(code.meaning)") }
    for variable in EnvironmentVariable.all {
      for name in variable.names { expect(name) }
      expect(variable.meaning)
    }
    for topic in allTopics where topic.title != nil {
      for line in topic.text().split(separator: "\n") { expect(String(line)) }
    }
  }

  @Test func `help prints it`() {
    let fake = FakeWorld()
    #expect(Program(world: fake.world).run(["help", "--man"]) == .success)
    #expect(fake.console.output == page)
    #expect(page.utf8.allSatisfy { $0 < 0x80 })
  }

  @Test func `every variable that the program reads is in the table, and no other`() throws {
    let sources = packageFolder.appending(path: "Sources")
    let rooms = try FileManager.default.subpathsOfDirectory(atPath: sources.path())
      .filter { $0.hasSuffix(".swift") && !$0.hasPrefix("Benchmarks/") }
    let texts = try rooms.filter { !$0.hasSuffix("EnvironmentVariable.swift") }
      .map { try String(contentsOf: sources.appending(path: $0), encoding: .utf8) }
    let known = Set(EnvironmentVariable.all.flatMap(\.names))
    for text in texts {
      for match in text.matches(of: /environment\["([A-Z_]+)"\]|absolute\("([A-Z_]+)"\)/) {
        let name = String(match.1 ?? match.2 ?? "")
        #expect(known.contains(name), "help environment lacks \(name)")
      }
    }
    for name in known where name != "TZ" {
      #expect(texts.contains { $0.contains("\"\(name)\"") }, "nothing reads \(name)")
    }
  }

  @Test func `no variable is named twice`() {
    let names = EnvironmentVariable.all.flatMap(\.names)
    #expect(Set(names).count == names.count)
  }
}
