import Grading
import Questions
import Rendering
import Terminal
import TestKit
import Testing

struct ReplyScreenTests {
  private func options(_ right: Set<Int>) -> Options {
    var options = Options(
      prompt: "Which curve do you report first?",
      texts: [
        "ROC curve and AUC-ROC", "Accuracy over time",
        "Precision-recall curve and AUC-PR, which look at the positive class and at nothing else",
        "Log loss on the training set",
      ],
      right: right,
      movable: 0
    )
    options.reasons = OptionReasons(
      in: "With severe imbalance AUC-ROC looks high.\nB is constant at 99 %.\nD says nothing new.",
      among: 4
    )
    return options
  }

  @Test func `one of some options is chosen`() throws {
    let shown = OptionList(options([2]), shown: [0, 1, 2, 3], chosen: [])
    let wrong = OptionList(options([2]), shown: [0, 1, 2, 3], chosen: [1])
    try expectFrames("choice") { capabilities in
      shown.opening(capabilities) + wrong.result(capabilities)
        + (capabilities.isPlain ? [] : [Line()]) + wrong.whyNot(capabilities)
    }
    #expect(wrong.otherNames == "d")
    #expect(shown.otherNames == "b, d")
  }

  @Test func `several are toggled, and a part is right`() throws {
    let list = OptionList(options([0, 2]), shown: [3, 2, 1, 0], chosen: [1, 2])
    try expectFrames("choice-several") { capabilities in
      list.opening(capabilities) + list.live(capabilities) + list.toggled(1, capabilities)
        + list.result(capabilities)
    }
  }

  @Test func `options that Grill made are said to be so`() {
    var made = options([2])
    made.areGenerated = true
    let list = OptionList(made, shown: [0, 1, 2, 3], chosen: [])
    for screen in screens {
      let text = list.opening(screen.capabilities).map(\.text).joined(separator: " ")
      #expect(text.contains("generated"))
    }
  }

  @Test func `steps show mixed, and in order once it is known`() throws {
    let list = StepList(
      [
        "Choose k centres", "Assign each point to the nearest of them", "Move each centre",
        "Repeat",
      ],
      shown: [2, 0, 3, 1]
    )
    try expectFrames("order") { capabilities in
      list.opening(capabilities) + list.result(OrderVerdict(said: [1, 0, 2, 3]), capabilities)
        + list.result(nil, capabilities)
    }
  }

  private let answers: [(typed: String, wanted: ShortAnswer)] = [
    ("step sise", ShortAnswer(["step size", "learning rate"])),
    ("Step-size", ShortAnswer(["step size"])),
    ("0\n1\n3", ShortAnswer(["0\n1\n2"], as: .output)),
    ("a * b", ShortAnswer(["a + b"], as: .formula)),
    (
      "the quick brown fox jumps over a dog",
      ShortAnswer(["The quick brown fox jumps over the lazy dog and is gone before it wakes"])
    ),
    ("梯度下将", ShortAnswer(["梯度下降"])),
  ]

  @Test func `a short answer and what was wanted are laid beside each other`() throws {
    try expectFrames("short", isCode: true) { capabilities in
      answers.dropLast().flatMap { typed, wanted in
        shortScreen(wanted.judge(typed), typed: typed, wanted, capabilities)
      }
    }
  }

  @Test func `what differs is underlined, in the same columns, with a mark below`() {
    for (typed, wanted) in answers {
      let verdict = wanted.judge(typed)
      let lines = shortScreen(verdict, typed: typed, wanted, .rich(width: 80))
      let differing = lines.flatMap(\.runs).filter { $0.role.contains(.differs) }
      #expect(differing.isEmpty == (verdict.mark == .right))
      for line in lines { #expect(line.width <= 80) }
    }
  }

  @Test func `a statement and a derivation say what they came to`() throws {
    try expectFrames("claim") { capabilities in
      [true, false].flatMap { claimLines(said: $0, isTrue: false, capabilities) }
        + claimLines(said: nil, isTrue: true, capabilities) + derivationLines(capabilities)
    }
  }
}
