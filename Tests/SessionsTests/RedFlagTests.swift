import Sessions
import Testing

struct RedFlagTests {
  private let flag = "So deep networks only memorise."
  private let reference =
    "A deep network memorises noise, so networks can memorise. They generalise on real data."

  @Test func `what the model answer says raises no flag`() {
    #expect(!redFlags([flag], in: reference).isEmpty)
    #expect(redFlags([flag], in: reference, besides: reference).isEmpty)
  }

  @Test func `word for word a flag is raised all the same`() {
    let raised = redFlags([flag], in: "Deep networks only memorise.", besides: reference)
    #expect(raised.isEmpty)
    let said = redFlags([flag], in: "I say so: deep networks only memorise.", besides: reference)
    #expect(said.map(\.isVerbatim) == [true])
  }

  @Test func `a flag that the model answer does not raise is raised as ever`() {
    let raised = redFlags(
      ["The cache evicts the oldest entry"],
      in: "Then a cache evicts its oldest entry.",
      besides: "It evicts what was not used for longest."
    )
    #expect(raised.count == 1)
  }
}
