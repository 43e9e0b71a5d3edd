import Basics
import Testing

@testable import Recognition

struct LabelHeadTests {
  @Test(arguments: 0..<600)
  func `the short way through ASCII tells the name that signs tell one by one`(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let pieces = [
      "Answer", "answer", "Follow-up", "Red flags", " ", "\t", "**", "*", "__", "_", ":", ".", "é",
      "(s)", "'", "’", "/", "3", "\u{301}", "Sample answer", "答案", "⭐", "-", "\r\n",
    ]
    let line = (0..<5).map { _ in pieces[Int.random(in: pieces.indices, using: &random)] }.joined()
    let (short, long) = (LabelHead(line), LabelHead(anyOf: line))
    #expect(short?.role == long?.role, "\(line.debugDescription)")
    #expect(short?.mark == long?.mark, "\(line.debugDescription)")
    #expect(short?.name == long?.name, "\(line.debugDescription)")
  }
}
