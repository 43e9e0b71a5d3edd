import Testing

@testable import Grading

struct FormulaTests {
  @Test(arguments: [
    ("Precision = TP / (TP + FP)", ["tp/(tp+fp)"]), ("it is (a + b) then", ["a+b"]),
    ("(a + b) * (c + d)", ["(a+b)(c+d)"]), ("O(n log n) or O(1)", ["o(nlogn)", "o(1)"]),
    ("F1 = 2PR/(P+R)", ["2pr/(p+r)"]), ("2 * P * R / (P + R)", ["2pr/(p+r)"]),
    ("λ ≥ 0 and lambda >= 0", ["lambda>=0", "lambda>=0"]), ("y = -x + 1", ["-x+1"]),
    ("x^2 = y^2", ["x^2", "y^2"]), ("f(x, y)", ["f(x,y)"]), ("n % 2", ["n%2"]),
    ("max(0, x)", ["max(0,x)"]),
  ])
  func `names and numbers with signs between them are a formula`(text: String, keys: [String]) {
    #expect(Formula.all(in: lexemes(of: text)).map(\.key) == keys)
  }

  @Test(arguments: [
    "", "a word", "client/server", "bias-variance", "bit(s)", "main() returns", "a + sign",
    "precision and recall", "90 % of them", "well (very well) done", "loss = error", "I/O", "x =",
    "+ (", "either ~70 or more",
  ])
  func `sentences are not`(text: String) {
    #expect(Formula.all(in: lexemes(of: text)).isEmpty)
  }
}
