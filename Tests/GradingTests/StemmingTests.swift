import Testing

@testable import Grading

struct StemmingTests {
  @Test(arguments: [
    "simulate simulates simulated simulating simulation simulator",
    "initialize initialise initialized initializing initialization initialisation initializer",
    "query queries queried querying", "class classes", "bias biases", "fit fits fitting fitted",
    "declare declares declared declaration", "index indexes indexing indexed",
    "recursive recursion recursively", "reuse reuses reused reusing reusable reusability",
    "require requires required requirement", "guarantee guarantees guaranteed guaranteeing",
    "analyse analyses analysed analyze analyzing analysis", "infer inference inferring",
    "logic logical logically", "use uses used using", "process processes processing processed",
    "perform performs performance", "control controls controlled controlling",
    "allocate allocates allocation allocator", "box boxes", "complex complexity",
    "embed embeds embedding embedded", "different difference differ differs",
    "efficient efficiency efficiently",
    "independent independence", "hypothesis hypotheses",
  ])
  func `forms of one word have one stem`(forms: String) {
    let stems = forms.split(separator: " ").map { stem(String($0)) }
    #expect(Set(stems).count == 1, "\(stems)")
  }

  @Test(arguments: [
    "variance variable", "general generate", "positive position", "import important",
    "string strange", "supervised unsupervised", "increase decrease", "need knee",
    "universe universal", "bus base", "thing the",
  ])
  func `different words keep different stems`(words: String) {
    let stems = words.split(separator: " ").map { stem(String($0)) }
    #expect(Set(stems).count == stems.count, "\(stems)")
  }

  @Test(arguments: ["", "a", "is", "los", "f1", "x_1", "naïve", "größen", "модели", "c++", "2ing"])
  func `what does not look English stays as it is`(word: String) {
    #expect(stem(word) == word)
  }
}
