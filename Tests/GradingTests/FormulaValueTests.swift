import Foundation
import Testing

@testable import Grading

struct FormulaValueTests {
  @Test(arguments: [-30.5, -1, -1e-9, 0, 0.3, 1, 2, 40.25, 600])
  func `powers of e are as exact as the C library's`(x: Double) {
    #expect(abs(exponential(x) - Foundation.exp(x)) <= 1e-13 * Foundation.exp(x))
  }

  @Test(arguments: [1e-300, 0.02, 0.5, 1, 1.5, 1.999, 2, 10, 1e200])
  func `logarithms are as exact as the C library's`(x: Double) {
    #expect(abs(logarithm(x) - Foundation.log(x)) <= 1e-13 * max(1, abs(Foundation.log(x))))
  }

  @Test func `what has no logarithm has none`() {
    #expect(logarithm(0).isNaN && logarithm(-1).isNaN && exponential(1000) == .infinity)
  }

  @Test func `what cannot be computed cannot be told`() {
    func same(_ one: String, _ other: String) -> Bool? {
      computeSame(FormulaSign.all(in: one), FormulaSign.all(in: other))
    }
    #expect(same("x + x", "2x") == true && same("x + x", "3x") == false)
    #expect(same("X^T", "X^T") == nil && same("a <= b", "a <= b") == nil)
    #expect(same("sqrt(0 - 1)", "sqrt(0 - 1)") == nil)
  }
}
