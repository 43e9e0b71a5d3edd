import Grading
import Testing

struct AbbreviationTests {
  private func mark(_ point: String, _ answer: String, source: String = "") -> Coverage.Mark {
    coverage(of: [KeyPoint(point)], in: answer, source: source).points[0].mark
  }

  @Test(arguments: [
    ("Variational Auto-Encoder (VAE)", "VAE", "a variational autoencoder"),
    (
      "a Variational Autoencoder (VAE)", "a VAE samples latents",
      "variational auto-encoders sample latents"
    ),
    ("convolutional neural networks (CNNs)", "convolutional neural network", "a CNN"),
    ("LSTM (long short-term memory)", "use an LSTM", "use long short term memory"),
    ("Hypertext Transfer Protocol (HTTP)", "HTTP", "hypertext transfer protocol"),
    (
      "mean of squared errors (MSE)", "MSE punishes outliers",
      "the mean squared error punishes outliers"
    ),
  ])
  func `a short form and its words are the same where a text defines it`(
    source: String,
    point: String,
    answer: String
  ) {
    #expect(mark(point, answer, source: source) == .covered)
    #expect(mark(answer, point, source: source) == .covered)
  }

  @Test(arguments: [
    ("a variational autoencoder", "VAE"), ("the mean squared error punishes outliers", "MSPO"),
    ("forests of random trees", "RF"), ("reuse first or random first", "RF"),
  ])
  func `initials that nothing defines stand for a run of words alone`(point: String, answer: String)
  {
    #expect(mark(point, answer) == .missed)
  }

  @Test(arguments: [
    ("a random forest", "an RF"), ("the learning rate decays", "the lr decays"),
    ("use batch normalisation", "use BN"),
  ])
  func `initials stand for the words that begin with them`(point: String, answer: String) {
    #expect(mark(point, answer) == .covered)
  }

  @Test(arguments: [
    ("report a confidence interval", "report the CI"), ("a smaller learning rate", "a smaller lr"),
    ("choose it by cross-validation", "choose it by CV"),
    ("the standard error halves", "half the SE"),
    ("half as many bits as float32", "half the bits of fp32"),
  ])
  func `what the field knows needs no definition`(point: String, answer: String) {
    #expect(mark(point, answer) == .covered)
  }

  @Test func `what a text defines goes before it`() {
    #expect(mark("a call instruction", "a CI", source: "A call instruction (CI) jumps") == .covered)
  }

  @Test(arguments: [
    "Sort the rows (ASC) first", "Use HTTP (port 80) here", "(VAE)", "VAE ()", "((VAE", "a (b (c",
    "Very Amazing Elephants think (VAE)",
  ])
  func `parentheses that define nothing do no harm`(source: String) {
    #expect(mark("VAE", "very amazing elephants", source: source) == .missed)
    #expect(mark("VAE", "the VAE", source: source) == .covered)
  }

  @Test func `the answer may define its own`() {
    #expect(
      mark("The learning rate decays", "Set the learning rate (LR). The LR decays.") == .covered
    )
  }
}
