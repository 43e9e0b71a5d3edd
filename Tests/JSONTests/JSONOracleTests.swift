import Foundation
import JSON
import Testing

/// The same texts read here, by Foundation and by Python.
///
/// Where they differ on purpose: half a surrogate pair is refused here and by Foundation, and kept by
/// Python; a number too large for any double is kept here as it is written, refused by Foundation, and
/// infinite in Python; `NaN` and `Infinity`, which RFC 8259 does not know, are refused here. Of a name
/// that occurs twice the last value counts with everybody. Foundation also takes a comma before a
/// closing bracket.
struct JSONOracleTests {
  @Test(arguments: UInt64(1)...40)
  func `Foundation reads the same from the same texts`(seed: UInt64) throws {
    var texts = RandomTexts(seed: seed)
    for _ in 0..<100 {
      let text = texts.text()
      let node = try JSONNode(parsing: text)
      let other = try JSONSerialization.jsonObject(with: Data(text), options: .fragmentsAllowed)
      #expect(isSame(node, other), "\(String(decoding: text, as: UTF8.self))")
    }
  }

  @Test(arguments: UInt64(1)...40)
  func `Foundation refuses the same broken texts`(seed: UInt64) throws {
    var texts = RandomTexts(seed: seed + 1000)
    for _ in 0..<100 {
      let text = texts.broken(texts.text())
      let node = try? JSONNode(parsing: text)
      let other = try? JSONSerialization.jsonObject(with: Data(text), options: .fragmentsAllowed)
      let shown = String(decoding: text, as: UTF8.self)
      switch (node, other) {
      case (let node?, let other?): #expect(isSame(node, other), "\(shown)")
      case (nil, nil): break
      case (_?, nil): #expect(hasHugeNumber(text), "only here: \(shown)")
      case (nil, _?): #expect(hasCommaBeforeBracket(text), "only there: \(shown)")
      }
    }
  }

  @Test func `Python reads the same from the same texts and refuses the same broken ones`() throws {
    guard
      let python = ["/usr/bin/python3", "/usr/local/bin/python3"].first(where: {
        FileManager.default.isExecutableFile(atPath: $0)
      })
    else {
      try Test.cancel("there is no Python here")
    }
    var texts = RandomTexts(seed: 7)
    let all = (0..<6000).map { number in
      let text = texts.text()
      return number % 2 == 0 ? text : texts.broken(text)
    }
    let answers = try run(python, with: all)
    try #require(answers.count == all.count)
    for (text, answer) in zip(all, answers) {
      let shown = String(decoding: text, as: UTF8.self)
      guard let node = try? JSONNode(parsing: text) else {
        #expect(answer == "refused" || hasHalfPair(text), "only Python: \(shown)")
        continue
      }
      guard answer != "refused" else {
        Issue.record("only here: \(shown)")
        continue
      }
      // Infinite in Python is what is too large for a double.
      if answer.contains("Infinity"), hasHugeNumber(text) { continue }
      #expect(isSame(node, try JSONNode(parsing: Array(answer.utf8))), "\(shown)")
    }
  }

  /// What Python makes of each text, written by it again, or "refused".
  private func run(_ python: String, with texts: [[UInt8]]) throws -> [String] {
    let script = """
      import json, sys
      def no(word): raise ValueError(word)
      for line in sys.stdin:
          try:
              text = bytes.fromhex(line).decode('utf-8')
              if text.startswith('\\ufeff'): raise ValueError('mark')
              print(json.dumps(json.loads(text, parse_constant=no)))
          except ValueError:
              print('refused')
      """
    let process = Process()
    process.executableURL = URL(filePath: python)
    process.arguments = ["-c", script]
    let file = FileManager.default.temporaryDirectory.appending(path: "texts-\\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: file) }
    let lines = texts.map { text in
      text.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    }
    try Data(lines.joined(separator: "\n").utf8).write(to: file)
    let output = Pipe()
    process.standardInput = try FileHandle(forReadingFrom: file)
    process.standardOutput = output
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  private func hasCommaBeforeBracket(_ text: [UInt8]) -> Bool {
    String(decoding: text, as: UTF8.self).contains(/,\s*[\]}]/)
  }

  private func hasHugeNumber(_ text: [UInt8]) -> Bool {
    String(decoding: text, as: UTF8.self).contains(/[eE][+]?[0-9]{3,}/)
  }

  private func hasHalfPair(_ text: [UInt8]) -> Bool {
    (try? JSONNode(parsing: text)) == nil
      && String(decoding: text, as: UTF8.self).contains(/\\u[dD][89a-fA-F]/)
  }
}
