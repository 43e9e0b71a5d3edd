import Sessions
import Testing

struct QuizShardTests {
  private func ids(_ count: Int) -> [String] { (0..<count).map { "question-\($0)" } }

  private func parts(_ count: Int, of ids: [String]) -> [[Int]] {
    (1...count).map { QuizPart(number: $0, count: count)?.positions(of: ids) ?? [] }
  }

  @Test(arguments: [0, 1, 2, 3, 15, 16, 17, 1080], [1, 2, 5, 16])
  func `parts are even, in order, and have each question once`(count: Int, of: Int) {
    let parts = parts(of, of: ids(count))
    #expect(parts.flatMap(\.self).sorted() == Array(0..<count))
    #expect(parts.allSatisfy { $0 == $0.sorted() })
    let sizes = parts.map(\.count)
    #expect((sizes.max() ?? 0) - (sizes.min() ?? 0) <= 1)
  }

  @Test(arguments: 0..<40)
  func `a new question moves one other at each cut at most`(place: Int) {
    let before = ids(200)
    var after = before
    after.insert("new", at: place * 5)
    func homes(_ ids: [String]) -> [String: Int] {
      var homes: [String: Int] = [:]
      for (part, positions) in parts(5, of: ids).enumerated() {
        for position in positions { homes[ids[position]] = part }
      }
      return homes
    }
    let (old, new) = (homes(before), homes(after))
    #expect(before.count { old[$0] != new[$0] } <= 4)
  }

  @Test func `the same question twice is two questions`() {
    let parts = parts(2, of: ["a", "a", "b"])
    #expect(parts.flatMap(\.self).sorted() == [0, 1, 2])
  }

  @Test(arguments: ["", "1", "0/2", "3/2", "1/2/3", "+1/2", "a/b", "1/0", "-1/2", "1/10001"])
  func `what is no part is refused`(text: String) {
    #expect(QuizPart(parsing: text) == nil)
  }

  @Test func `a part is read as it is written`() {
    #expect(QuizPart(parsing: "2/5")?.description == "2/5")
    #expect(QuizPart(parsing: "1/1") != nil)
  }
}
