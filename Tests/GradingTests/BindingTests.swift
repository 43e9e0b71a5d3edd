import Grading
import Testing

/// Things with the properties of other things.
struct BindingTests {
  private func found(_ points: [String], _ answer: String, question: String = "") -> Coverage {
    coverage(of: points.map { KeyPoint($0) }, in: answer, question: question)
  }

  private func isAgainst(_ points: [String], _ answer: String) -> Bool {
    found(points, answer).points.contains { $0.isContradicted }
  }

  private let losses = [
    "MSE: best met by the mean; large errors dominate",
    "MAE: best met by the median; robust",
  ]

  @Test func `what is said of one label is not said of another`() {
    let swapped = "MSE targets the median and is robust. MAE is dominated by large errors."
    let right = "MAE targets the median and is robust. MSE is dominated by large errors."
    #expect(isAgainst(losses, swapped))
    #expect(!isAgainst(losses, right))
    #expect(found(losses, swapped).extent < found(losses, right).extent / 2)
  }

  @Test func `a clause without a name speaks of the one before it`() {
    let swapped = "MSE targets the median, so it is robust; MAE is dominated by large errors"
    #expect(isAgainst(losses, swapped))
  }

  @Test func `what only one is named for, and one word, tell nothing`() {
    for answer in [
      "MSE targets the median and is robust", "MSE is robust. MAE: that depends",
      "MSE and MAE: one is robust, the other dominated by large errors",
    ] {
      #expect(!isAgainst(losses, answer), "\(answer)")
    }
  }

  @Test func `words of the question name points that have them to themselves`() {
    let points = [
      "A static embedding is one vector per word",
      "A contextual one is computed for each occurrence from the whole sentence",
    ]
    let swapped = """
      Static embeddings are computed from the sentence, contextual embeddings are one vector per word.
      """
    let right = """
      Contextual embeddings are computed from the sentence, static embeddings are one vector per word.
      """
    func extent(_ answer: String) -> Double {
      found(points, answer, question: "Static vs contextual embedding").extent
    }
    #expect(extent(swapped) < extent(right) / 2)
  }

  @Test func `clauses that are alike are told apart by their first words`() {
    let point = "Gaussian noise gives squared error, Laplace noise gives absolute error"
    func value(_ answer: String) -> Double { found([point], answer).extent }
    let swapped = "Squared error comes from Laplace noise and absolute error from Gaussian noise"
    let right = "Squared error comes from Gaussian noise and absolute error from Laplace noise"
    #expect(value(swapped) < value(right) / 2)
  }
}
