import Foundation
import TestKit
import Testing

/// Whether the rules tell answers apart, on the documents that Grill comes with.
struct SelfCheckTests {
  private let content = packageFolder.appending(path: "Content").path()

  private struct Listing: Decodable {
    struct Question: Decodable {
      var id: String
      var deck: String
      var answer: String?
      var choices: [String]
    }

    var questions: [Question]
  }

  private struct Report: Decodable {
    struct Result: Decodable {
      var id: String
      var status: String
      var coverage: Double?
    }

    var results: [Result]
  }

  private func grill<Value: Decodable>(
    _ arguments: [String],
    as type: Value.Type,
    in folder: URL
  ) throws -> Value {
    let end = try GrillProcess(arguments + ["--bank", content], in: folder).finish()
    return try JSONDecoder().decode(type, from: Data(end.output.utf8))
  }

  @Test func `every document's own answers say all of their own key points`() throws {
    try withFolder { folder in
      let report = try grill(["quiz", "--self-check", "--json"], as: Report.self, in: folder)
      let failed = report.results.filter { $0.status != "pass" && $0.status != "skip" }
      #expect(failed.isEmpty, "\(failed)")
      #expect(report.results.count { $0.status == "pass" } > 200)
    }
  }

  @Test func `another question's answer says little`() throws {
    try withFolder { folder in
      let all = try grill(["list", "--json"], as: Listing.self, in: folder).questions
      let asked = all.filter { $0.answer != nil && $0.choices.isEmpty }
      let lines = try asked.indices.map { index in
        let other = asked[(index + asked.count / 2) % asked.count]
        let answer = ["id": asked[index].id, "text": other.answer ?? ""]
        return String(decoding: try JSONEncoder().encode(answer), as: UTF8.self)
      }
      try Data(lines.joined(separator: "\n").utf8).write(to: folder.appending(path: "a.jsonl"))
      let report = try grill(
        ["quiz", "--answers", "a.jsonl", "--json"],
        as: Report.self,
        in: folder
      )
      let shares = report.results.compactMap(\.coverage).sorted()
      #expect(shares.count > 200)
      #expect(shares[shares.count / 2] < 0.3)
      #expect(shares.filter { $0 >= 0.7 }.count * 50 < shares.count)
    }
  }
}
