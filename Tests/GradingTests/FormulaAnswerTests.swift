import Grading
import Testing

struct FormulaAnswerTests {
  private func mark(_ typed: String, _ wanted: String) -> ShortVerdict.Mark {
    ShortAnswer([wanted], as: .formula).judge(typed).mark
  }

  @Test(arguments: [
    ("s/sqrt(n)", "SE(mean) = s / sqrt(n)"),
    ("SE(mean)=s/√n", "SE(mean) = s / sqrt(n)"),
    (#"\frac{s}{\sqrt{n}}"#, "SE(mean) = s / sqrt(n)"),
    ("(a+successes)/(trials + b + a)", "(a + successes) / (a + b + trials)"),
    ("6ND".replacing("ND", with: "*N*D"), "C = 6 * N * D"),
    ("C = D·N·6", "C = 6 * N * D"),
    ("-Σ_x P(x) log P(x)", "H(P) = -sum_x P(x) * log P(x)"),
    (#"H(P) = -\sum_x P(x) \log P(x)"#, "H(P) = -sum_x P(x) * log P(x)"),
    ("H(Y) - H(Y|X)", "I = H(Y) - H(Y|X) = H(X) - H(X|Y)"),
    ("(1/n) ∑ᵢ (yᵢ - ŷᵢ)²", #"MSE = \frac{1}{n} \sum_i (y_i - \hat{y}_i)^2"#),
    ("b^2 + a^2 = c^2", "c² = a² + b²"),
    ("x * (y + z)", "x(z + y)"),
    ("kappa(A) = sigma_max/sigma_min", "κ(A) = σ_max / σ_min"),
    ("(X^T X + lambda I)^{-1} X^T y", "w = (X^T X + lambda * I)^(-1) X^T y"),
    ("P(|mean - mu| >= t) <= 2exp(-2n*t²)", "P(|mean - mu| >= t) <= 2 * exp(-2 * n * t^2)"),
    ("2x y", "2*x*y"), ("2xy", "2*x*y"), ("σ²/n", "sigma^2 / n"), ("p(1 - p)", "p - p^2"),
    ("1 - b/(a + b)", "a / (a + b)"), ("2PR/(P + R)", "F1 = 2 / (1/P + 1/R)"), ("0.5", "1/2"),
    ("ln(a) - ln(b)", "log(a / b)"), ("e^-x", "exp(-x)"), ("(u/n)^0.5", "sqrt(u / n)"),
    ("exp(x)/(1 + exp(x))", "1 / (1 + exp(-x))"), ("|a - b|", "|b - a|"),
    ("(a + b)^2", "a^2 + 2ab + b^2"), ("b·m + (1-b)g", "g + b(m - g)"), ("25%", "1/4"),
    ("2*x", "2x"), ("a - b", "-b + a"), ("a/(b*c)", "a / b / c"),
  ])
  func `the same formula in other signs and another order is right`(typed: String, wanted: String) {
    #expect(mark(typed, wanted) == .right)
  }

  @Test(arguments: [
    ("", "a"), ("s * sqrt(n)", "s / sqrt(n)"), ("sqrt(n) / s", "s / sqrt(n)"),
    ("a + b", "a - b"), ("b - a", "a - b"), ("H(X|Y)", "H(Y|X)"), ("a^b", "b^a"),
    ("X X^T", "X^T X"), ("2x", "2 + x"), ("log(a) * b", "log(b) * a"), ("a <= b", "a >= b"),
    ("H(P)", "H(P) = -sum p log p"), ("x = 3", "x = 2"), ("I", "C = 6 * N * D"),
    ("a/b*c", "a/(b*c)"), ("E[X]^2", "E[X^2]"), ("sqrt(u)/n", "sqrt(u/n)"), ("A^-1 B", "B A^-1"),
    ("log(a + b)", "log(a) + log(b)"), ("1/(1 + exp(x))", "1/(1 + exp(-x))"), ("0/0", "x"),
    ("f(a, b)", "f(b, a)"), ("9^9^9^9", "x + 1"),
  ])
  func `another formula is wrong`(typed: String, wanted: String) {
    #expect(mark(typed, wanted) == .wrong)
  }

  @Test func `letters in the other case are nearly right`() {
    #expect(mark("6 * n * d", "6 * N * D") == .near)
  }

  @Test(arguments: [
    "((((", "))))", "a ^", "^ a", "= = =", "\\frac{", "\\", "|x|", "a || b", "()", "\\sqrt",
    String(repeating: "(", count: 5000), String(repeating: "\\frac{", count: 2000),
    String(repeating: "a+", count: 5000), String(repeating: "2^", count: 300),
    String(repeating: "f(", count: 39) + "x" + String(repeating: ")", count: 39),
    String(repeating: "|", count: 399), "x^x^x^x^x", "a ± b",
  ])
  func `whatever cannot be read still equals itself or nothing`(text: String) {
    #expect([.right, .wrong].contains(mark(text, text)))
    #expect(mark(text, "x + 1") == .wrong)
  }
}
