import Basics
import Grading
import Testing

struct ShortAnswerTests {
  private func mark(
    _ wanted: String,
    _ typed: String,
    _ kind: ShortAnswer.Kind = .words
  ) -> ShortVerdict.Mark {
    ShortAnswer([wanted], as: kind).judge(typed).mark
  }

  @Test(arguments: [
    ("gradient descent", "Gradient  Descent."), ("the harmonic mean", "harmonic mean"),
    ("naïve Bayes", "naive bayes"), ("data set", "dataset"), ("over-fitting", "overfitting"),
    ("two queries", "2 query"), ("(hyper)parameter", "parameter"),
    ("(hyper)parameter", "hyperparameter"), ("gradient descent (GD)", "GD"),
    ("gradient descent (GD)", "gradient descent"), ("O(n log n)", "o( n log n )"),
    ("user's guide", "users guide"), ("λ", "lambda"), ("x ≤ 3", "x <= 3"), ("C++", "c++"),
  ])
  func `form is forgiven`(wanted: String, typed: String) {
    #expect(mark(wanted, typed) == .right)
  }

  @Test(arguments: [
    ("gradient descent", "gradiant descent", ShortVerdict.Mark.near),
    ("polymorphism", "polymorhpism", .near), ("polymorphism", "monomorphism", .wrong),
    ("cache", "cach", .near), ("heap", "hep", .wrong), ("C++", "C", .wrong), ("O(n)", "O", .wrong),
    ("x = 3", "x = 4", .wrong), ("increase", "decrease", .wrong), ("TCP", "UDP", .wrong),
    ("gradient descent", "", .wrong), ("-1", "1", .wrong), ("a", "the", .wrong),
  ])
  func `a slip is near, another word is wrong`(
    wanted: String,
    typed: String,
    expected: ShortVerdict.Mark
  ) {
    #expect(mark(wanted, typed) == expected)
  }

  @Test(arguments: [
    ("0.5", "1/2", true), ("0.5", "50 %", true), ("0.50", ".5", true), ("1024", "1,024", true),
    ("1024", "2^10", true), ("1e6", "1,000,000", true), ("10^6", "1000000", true),
    ("100 ms", "100ms", true), ("100 ms", "100 s", false), ("100 ms", "100", false),
    ("3.14 ± 0.01", "3.15", true), ("3.14 ± 0.01", "3.16", false), ("3.14 +- 0.01", "3.13", true),
    ("200 ± 10 %", "180", true), ("200 ± 10 %", "179", false), ("-3", "−3", true),
    ("3", "-3", false), ("1/3", "0.333", false), ("443", "80", false), ("5", "five apples", false),
    ("50 % ± 1 %", "51%", true), ("50 % ± 1 %", "52%", false),
  ])
  func `numbers are compared by value`(wanted: String, typed: String, isRight: Bool) {
    #expect((mark(wanted, typed) == .right) == isRight)
  }

  @Test(arguments: [
    ("let x = 1", "let x=1", ShortVerdict.Mark.right), ("let x = 1", "`let  x = 1` ", .right),
    ("let x = 1", "Let x = 1", .near), ("let x = 1", "letx = 1", .near),
    ("let x = 1", "var x = 1", .wrong), ("print(\"a b\")", "print(\"ab\")", .near),
    ("a[i]", "a(i)", .wrong), ("==", "=", .wrong),
  ])
  func `code is exact but for spaces that separate nothing`(
    wanted: String,
    typed: String,
    expected: ShortVerdict.Mark
  ) {
    #expect(mark(wanted, typed, .code) == expected)
  }

  @Test func `output is compared line by line`() {
    #expect(mark("1\n2\n3", "1  \r\n2\n3\n\n", .output) == .right)
    #expect(mark("1\n2", "```\n1\n2\n```", .output) == .right)
    let verdict = ShortAnswer(["1\n2\n3"], as: .output).judge("1\n3\n3")
    #expect(verdict.mark == .wrong && verdict.line == 2)
    #expect(ShortAnswer(["1\n2\n3"], as: .output).judge("1\n2").line == 3)
    #expect(ShortAnswer(["1\n2"], as: .output).judge("1\n2\n3").line == 3)
    #expect(mark("Hello, world", "hello,world", .output) == .near)
    #expect(mark("  1", "1", .output) == .near)
  }

  @Test func `any wording will do, and the nearest is shown`() {
    let answer = ShortAnswer(["learning rate", "step size", "α"])
    #expect(answer.judge("Step-size").mark == .right)
    #expect(answer.judge("alpha").mark == .right)
    let near = answer.judge("step sise")
    #expect(near.mark == .near && near.wanted == "step size")
    #expect(near.difference == [.same("step si"), .extra("s"), .missing("z"), .same("e")])
    #expect(ShortAnswer([]).judge("x").mark == .wrong)
  }

  @Test func `a difference leads from one text to the other`() {
    var random = SeededRandom(seed: 21)
    for _ in 0..<200 {
      let (a, b) = (text(using: &random), text(using: &random))
      let pieces = difference(from: a, to: b)
      var (from, to) = ("", "")
      for piece in pieces {
        if case .missing = piece {} else { from += piece.text }
        if case .extra = piece {} else { to += piece.text }
      }
      #expect(from == a && to == b)
      #expect(pieces.allSatisfy { !$0.text.isEmpty })
    }
  }

  @Test(arguments: ShortAnswer.Kind.allCases)
  func `every wording is right as it stands, and nothing is not`(kind: ShortAnswer.Kind) {
    var random = SeededRandom(seed: 22)
    for _ in 0..<200 {
      let wanted = "x" + text(using: &random)
      #expect(mark(wanted, wanted, kind) == .right, "\(wanted)")
      #expect(mark(wanted, "", kind) == .wrong, "\(wanted)")
    }
  }

  @Test func `long texts take no time to speak of`() {
    let long = String(repeating: "abc ", count: 5000)
    for kind in ShortAnswer.Kind.allCases {
      #expect(mark(long, long + "d", kind) != .right)
    }
  }

  private func text(using random: inout SeededRandom) -> String {
    let letters = Array("ab cé(1.)-\n\"'`👩‍👩‍👧λ=%")
    return String(
      (0..<Int.random(in: 0...14, using: &random)).compactMap { _ in
        letters.randomElement(using: &random)
      }
    )
  }
}
