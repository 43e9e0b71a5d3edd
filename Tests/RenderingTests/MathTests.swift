import Terminal
import Testing

@testable import Rendering

struct MathTests {
  private func shown(_ markdown: String) -> String {
    typeset(markdown: markdown, .rich()).map(\.text).joined(separator: "\n")
  }

  @Test(arguments: [
    (#"$P(X)$"#, "P(X)"), (#"$\beta \sum |v_j|$"#, "β ∑ |vⱼ|"), (#"$\mu \sum v_k^2$"#, "μ ∑ vₖ²"),
    (#"$\min(1, y)$"#, "min(1, y)"), (#"$(Z - Z_{\min}) / Z_{\max}$"#, "(Z - Z_min) / Z_max"),
    (#"$10^{-3}$"#, "10⁻³"), (#"$e^{k z}$"#, "e^(k z)"), (#"$\frac{a}{b + 1}$"#, "a/(b + 1)"),
    (#"$\sigma / \sqrt{n}$"#, "σ / √n"), (#"$\hat y - \bar{x}$"#, "y\u{302} - x\u{304}"),
    (#"$a\cdot b \leq c$"#, "a · b ≤ c"), (#"$\text{loss} = 0$"#, "loss = 0"),
    (#"$$x \in A$$"#, "x ∈ A"), (#"so $x$, then"#, "so x, then"), (#"$2\log n$"#, "2log n"),
    (#"$\frac{1}{2\sigma^2}$"#, "1/(2σ²)"), (#"$\frac{x}{n^2}$"#, "x/n²"),
    (#"$\frac{a}{\lambda\sigma}$"#, "a/(λσ)"), (#"$\frac{1}{10}$"#, "1/10"),
    (#"$\frac{1}{(a+b)(c+d)}$"#, "1/((a+b)(c+d))"), (#"$\log\frac{a}{b}$"#, "log(a/b)"),
    (#"$\log \frac{a}{b}$"#, "log (a/b)"), (#"$2\frac{a}{b}$"#, "2a/b"),
    (#"$\log\sigma$"#, "log σ"), (#"$\log{x}$"#, "log x"), (#"$\log_2 n$"#, "log₂ n"),
    (#"$\binom{n}{k + 1}$"#, "C(n, k + 1)"), (#"$A \succeq 0$"#, "A ⪰ 0"),
    (#"$x_{<t}$"#, "x_<t"), (#"$x_{1:t}$"#, "x_(1:t)"),
  ])
  func `formulas are written out`(markdown: String, text: String) {
    #expect(shown(markdown) == text)
  }

  @Test(arguments: [
    (#"$\beta\gamma \sum |v_j|$"#, "beta gamma sum |v_j|"),
    (#"$\hat y = \sqrt{n + 1}$"#, "hat(y) = sqrt(n + 1)"),
    (#"$a\cdot b \geq c^{k t}$"#, "a * b >= c^(k t)"), (#"$x \to \infty$"#, "x -> inf"),
    (#"$\lfloor x \rfloor \in A$"#, "floor( x ) in A"), (#"$x_{\min}^{10}$"#, "x_min^10"),
  ])
  func `formulas are written out in ASCII`(markdown: String, text: String) {
    var ascii = Capabilities.rich()
    ascii.isASCII = true
    #expect(typeset(markdown: markdown, ascii).map(\.text) == [text])
  }

  @Test func `every symbol, relation and mark is said in ASCII`() {
    var ascii = Capabilities.rich()
    ascii.isASCII = true
    for name in Array(symbols.keys) + Array(relations.keys) + accents.keys.map({ $0 + " x" }) {
      let text = typeset(markdown: "$a \\\(name) b$", ascii).map(\.text).joined()
      #expect(text.utf8.allSatisfy { $0 < 0x80 } && !text.contains("$"), "\(name): \(text)")
    }
  }

  @Test(arguments: [
    "$5 and $7", "costs $5/$7 each", "$HOME/$PATH", "a $ b $ c", "US$5 to US$7", "$", "$$", "$$$",
    #"$\foo{x}$"#, #"$x^$"#, "$a}$", "$x y", "1$x$2",
  ])
  func `prices, variables and what has no plain form stay as they are`(markdown: String) {
    #expect(shown(markdown) == markdown)
  }

  @Test func `code is never converted`() {
    #expect(shown("`$x_1$`") == "$x_1$")
  }

  @Test func `deep nesting is left as it is`() {
    let deep =
      "$" + String(repeating: "{", count: 5000) + "x" + String(repeating: "}", count: 5000) + "$"
    #expect(typeset(markdown: deep, .rich()).map(\.text).joined() == deep)
  }
}
