import Questions
import Testing

struct OptionsTests {
  @Test(
    arguments: [
      (["x", "y", "z"], nil, 3),
      (["x", "y", "All of the above"], nil, 2),
      (["x", "y", "none of these", "all of them"], nil, 2),
      (["x", "All of the above", "z"], nil, 0),
      (["x", "y", "Both A and B"], nil, 0),
      (["x", "y", "z"], "B is wrong because of y.", 0),
      (["x", "y", "z"], "Option c ignores it.", 0),
      (["x", "y", "z"], "(b) is for others", 0),
      (["x", "y", "z"], "The second option is a trap.", 0),
      (["x", "y", "z"], "A is right.", 0),
      (["x", "y", "z"], "A hash table is quicker, as Vitamins are.", 3),
      (["x", "y", "z"], "The first pass sorts, the second one merges.", 3),
      (["x", "y", "z"], "I prefer this.", 3),
    ] as [([String], String?, Int)]
  )
  func `options move unless something calls them by their letters`(
    options: [String],
    explanation: String?,
    count: Int
  ) {
    #expect(movable(options, explanation: explanation) == count)
  }

  @Test func `an explanation is taken apart by the options it speaks of`() {
    let reasons = OptionReasons(
      in: """
        Precision looks at alarms alone.

        - A) ignores the base rate. It looks high.
        - **B** and D are about
          other things.

        A hash table is no option.
        """,
      among: 4
    )
    #expect(reasons.general == "Precision looks at alarms alone.\n\n\nA hash table is no option.")
    #expect(reasons.each[0] == "- A) ignores the base rate. It looks high.")
    #expect(reasons.each[1] == "- **B** and D are about other things.")
    #expect(reasons.each[3] == reasons.each[1])
    #expect(reasons.each[2] == nil)
  }

  @Test func `an explanation that names no option stays whole`() {
    let text = "One. Two.\n\n```\nA = 1\n```"
    #expect(OptionReasons(in: text, among: 4).general == text)
    #expect(OptionReasons(in: "", among: 4) == OptionReasons())
  }

  private func reply(_ change: (inout Draft) -> Void) -> Reply {
    cards(
      of: question("Which?", form: Choice()) { draft in
        draft.choices = ["x", "y", "z"]
        draft.correct = [1]
        change(&draft)
      }
    )[0].reply
  }

  @Test func `one or several are chosen as the document marks and says`() {
    func takesSeveral(_ reply: Reply) -> Bool? {
      if case .choice(let options) = reply { options.takesSeveral } else { nil }
    }
    #expect(takesSeveral(reply { _ in }) == false)
    #expect(takesSeveral(reply { $0.correct = [0, 2] }) == true)
    #expect(takesSeveral(reply { $0.title = "Select all that apply" }) == true)
  }

  @Test func `without a right option, with a doubtful key or too many options there is no choice`()
  {
    #expect(reply { $0.correct = [] } == .judge)
    #expect(reply { $0.correct = [7] } == .judge)
    #expect(reply { $0.choices = (0..<9).map(String.init) } == .judge)
  }
}
