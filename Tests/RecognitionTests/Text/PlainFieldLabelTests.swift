import Basics
import Testing

@testable import Recognition

struct PlainFieldLabelTests {
  private let pieces = [
    "Answer", "answer", "Ans", "Explanation", "Follow-up", "Red flags", "Tags", "Why", "Other", " ",
    "  ", "\t", "**", "*", "__", "_", ":", ".", ")", "-", " - ", "(s)", "3", "B", "é", "：", "’",
    "\u{301}", "答案", "⭐", "\r\n", "It is so.", "解",
  ]

  @Test(arguments: 0..<2000)
  func `what the bytes of a line tell is what its characters tell`(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let count = Int.random(in: 1...6, using: &random)
    let line = (0..<count).map { _ in pieces[Int.random(in: pieces.indices, using: &random)] }
      .joined()
    let long = FieldLabel(byCharacters: line)
    switch PlainFieldLabel.verdict(on: line) {
    case nil: break
    case .absent: #expect(long == nil, "\(line.debugDescription)")
    case .label(let label):
      let rest = String(decoding: line.utf8.dropFirst(label.rest), as: UTF8.self)
      #expect(long?.role == label.role, "\(line.debugDescription)")
      #expect(long?.rest == rest, "\(line.debugDescription)")
    }
  }

  @Test(arguments: [
    "Answer: a tree", "**Answer:** a tree", "**Answer**: a tree", "Answer(s): two", "__Ans.__ so",
    "Answer 3: x", "*Explanation*",
  ])
  func `common labels are told by their bytes`(line: String) {
    guard case .label(let label) = PlainFieldLabel.verdict(on: line) else {
      Issue.record("nothing is told of \(line)")
      return
    }
    #expect(FieldLabel(byCharacters: line)?.role == label.role)
  }
}
