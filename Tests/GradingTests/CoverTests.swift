import Grading
import TestKit
import Testing

struct CoverTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var point: String
    var answer: String
    var mark: Coverage.Mark

    init(_ point: String, _ answer: String, _ mark: Coverage.Mark) {
      self.point = point
      self.answer = answer
      self.mark = mark
    }

    var testDescription: String { "\(point) | \(answer) | \(mark)" }
  }

  private func check(_ table: Case, sourceLocation: SourceLocation = #_sourceLocation) {
    let point = coverage(of: [KeyPoint(table.point)], in: table.answer).points[0]
    #expect(point.mark == table.mark, sourceLocation: sourceLocation)
    let isSilent = table.mark == .missed && !point.isContradicted
    #expect((point.evidence == nil) == isSilent, sourceLocation: sourceLocation)
  }

  @Test(arguments: [
    Case("A mutex protects shared state", "shared state is protected by a mutex", .covered),
    Case(
      "Hash tables look up in constant time",
      "lookup in hash tables takes constant time",
      .covered
    ),
    Case("Indexes slow down writes", "every index makes each write slower", .covered),
    Case("Indexes slow down writes", "an index speeds up reads", .missed),
    Case("Caches need invalidation", "the invalidation of a cache is needed", .covered),
    Case("Deadlock: two threads wait for each other", "both threads are waiting", .partly),
    Case(
      "Normalisation removes redundant data",
      "normalizing gets rid of data redundancy",
      .covered
    ),
    Case("Dropout regularises the network", "A network is regularized with dropout", .covered),
    Case("TCP guarantees delivery in order", "UDP is fast", .missed),
  ])
  func `words count in any order and form`(table: Case) { check(table) }

  @Test(arguments: [
    Case("café résumé naïve", "CAFE resume Naive", .covered),
    Case("back-propagation", "backpropagation", .covered),
    Case("data set", "the dataset", .covered),
    Case("overfitting", "over-fitting", .covered),
    Case("it’s a “leaf” node", "the node is a 'leaf'", .covered),
    Case("ﬁnite automaton", "finite automaton", .covered),
    Case("Straße", "STRASSE", .covered),
    Case("three-way handshake", "a 3 way handshake", .covered),
    Case("throughput and latency", "latancy and througput", .covered),
    Case("increase", "decrease", .missed),
    Case("import", "export", .missed),
  ])
  func `spelling is forgiven, meaning is not`(table: Case) { check(table) }

  @Test(arguments: [
    Case("Precision = TP / (TP + FP)", "precision is TP/(TP+FP)", .covered),
    Case("Precision = TP / (TP + FP)", "precision is TP/(TP+FN)", .missed),
    Case("O(n log n)", "it runs in o(n log n) on average", .covered),
    Case("O(n log n)", "it runs in O(n)", .missed),
    Case("O(n²)", "quadratic, O(n^2)", .covered),
    Case("a × b + c", "a*b+c", .covered),
    Case("λ ≥ 0", "lambda >= 0", .covered),
    Case("λ ≥ 0", "lambda <= 0", .missed),
    Case("1024", "1,024", .covered),
    Case("0.50", "0.5", .covered),
    Case("port 443", "port 80", .partly),
    Case("C++", "C", .missed),
    Case("C#", "in c# it does", .covered),
  ])
  func `numbers and formulas are compared exactly`(table: Case) { check(table) }

  @Test(arguments: [
    Case("UDP guarantees delivery", "UDP does not guarantee delivery", .missed),
    Case("UDP does not guarantee delivery", "UDP guarantees delivery", .missed),
    Case("UDP does not guarantee delivery", "delivery isn't guaranteed by UDP", .covered),
    Case("UDP guarantees delivery", "UDP never guarantees any delivery", .missed),
    Case("Bagging reduces variance", "bagging does not reduce bias, it reduces variance", .covered),
    Case("Bagging reduces variance", "bagging reduces bias, not variance", .missed),
    Case("TCP resends but does not encrypt", "TCP encrypts but does not resend", .missed),
    Case("Views store rows", "views not only store rows", .covered),
    Case("Primary keys are unique", "not foreign but primary keys are unique", .covered),
  ])
  func `a denial on one side only is no answer`(table: Case) { check(table) }

  @Test(arguments: [
    Case("It avoids making copies", "no copy has to be made", .partly),
    Case("The base case is not included", "there is no base case", .covered),
    Case("Retries need a limit", "a limit is unnecessary for retries", .missed),
    Case("Dropout prevents overfitting", "without overfitting thanks to dropout", .partly),
    Case("Validation catches leaks", "validation fails to catch leaks", .missed),
    Case("The order is meaningful", "the order is meaningless", .missed),
    Case("Networks are overconfident", "networks are underconfident", .missed),
  ])
  func `verbs and adjectives deny as well`(table: Case) { check(table) }

  @Test(arguments: [
    Case("It reduces the variance", "a smaller variance", .covered),
    Case("It lowers the error rate", "the rate of mistakes drops", .covered),
    Case("You have to choose a threshold", "a choice of threshold", .covered),
    Case("An unlimited number", "as many as you like", .partly),
    Case("Delete the duplicates", "get rid of duplicates", .covered),
    Case("Tune the parameters", "tune the params", .covered),
  ])
  func `everyday words stand for each other`(table: Case) { check(table) }

  @Test func `initials stand for the words of the question`() {
    let point = KeyPoint("A random forest lowers the variance")
    #expect(coverage(of: [point], in: "RF lowers variance").share == 1)
    #expect(coverage(of: [point], in: "LR lowers variance").share == 0.5)
  }

  @Test func `what is said against a point is quoted`() {
    let point = coverage(
      of: [KeyPoint("Indexes slow down writes")],
      in: "Indexes speed up writes, and indexes never slow down writes."
    )
    .points[0]
    #expect(point.mark == .missed && point.isContradicted)
    #expect(point.evidence == "indexes never slow down writes")
  }

  @Test(arguments: [
    Case("過学習を防ぐ", "正則化は過学習を防ぐためのもの", .covered),
    Case("过拟合", "模型过拟合了", .covered),
    Case("过拟合", "模型很好", .missed),
    Case("정밀도", "정밀도는 비율이다", .covered),
    Case("переобучение модели", "Переобучение модели", .covered),
    Case("Größe des Stapels", "die grosse des stapels", .covered),
  ])
  func `other scripts are compared as they are`(table: Case) { check(table) }

  @Test func `the words of the question count little`() {
    let question = "What does a garbage collector do?"
    let point = KeyPoint("A garbage collector frees unreachable memory")
    let parrot = coverage(of: [point], in: "a garbage collector", question: question)
    #expect(parrot.share == 0)
    let short = coverage(of: [point], in: "frees unreachable memory", question: question)
    #expect(short.share == 1)
  }

  @Test func `any wording of a point will do`() {
    let point = KeyPoint("harmonic mean", aliases: ["reciprocal average"])
    #expect(coverage(of: [point], in: "the average of reciprocals").share == 1)
    #expect(coverage(of: [point], in: "the harmonic mean").share == 1)
    #expect(coverage(of: [point], in: "the sum").share == 0)
  }

  @Test func `words far from each other say no more than their neighbours`() {
    let filler = String(repeating: "something else entirely ", count: 40)
    let point = KeyPoint("locks prevent races")
    #expect(coverage(of: [point], in: "locks \(filler) prevent \(filler) races").share == 0)
    #expect(coverage(of: [point], in: "\(filler) locks prevent races \(filler)").share == 1)
  }

  @Test func `nothing asked and nothing said are defined`() {
    #expect(coverage(of: [], in: "an answer").points.isEmpty)
    #expect(coverage(of: [], in: "an answer").share == 0)
    let silence = coverage(of: [KeyPoint("a point"), KeyPoint("&&"), KeyPoint("")], in: "")
    #expect(silence.points.map(\.mark) == [.missed, .missed, .missed])
    #expect(silence.points.map(\.evidence) == [nil, nil, nil])
    let signs = coverage(of: [KeyPoint("&&"), KeyPoint("||")], in: "a && b")
    #expect(signs.points.map(\.mark) == [.covered, .missed])
    #expect(coverage(of: [KeyPoint("to be or not to be")], in: "to be or not to be").share == 1)
  }

  @Test(arguments: [
    (
      "Recall is the share found", "well, recall: the share of what was found",
      "recall: the share of what was found"
    ),
    ("Stack memory is freed", "Yes. STACK   memory\nis freed!", "STACK   memory\nis freed"),
    ("x", "x.", "x"),
    ("Precision = TP / (TP + FP)", "(precision is TP/(TP+FP)).", "precision is TP/(TP+FP)"),
    ("Locks wait", "a lock that someone else still holds must wait; so locks wait.", "locks wait"),
  ])
  func `the evidence is quoted as it was written`(point: String, answer: String, quote: String) {
    #expect(coverage(of: [KeyPoint(point)], in: answer).points[0].evidence == quote)
  }

  @Test func `a long stretch is quoted where it says most`() {
    let point = "Pages are mapped by tables that the kernel fills, and each miss walks four levels"
    let said =
      "pages, " + String(repeating: "well ", count: 8) + "mapped by tables that the kernel "
    let found = coverage(of: [KeyPoint(point)], in: said + "fills, and each miss walks four levels")
    #expect(found.points[0].mark == .covered)
    #expect(
      found.points[0].evidence == "mapped by tables that the kernel fills, and each miss walks four"
    )
  }
}
