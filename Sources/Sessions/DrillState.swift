package import Grading
package import Progress
package import Questions
package import Scheduling

extension Drill {
  /// What the learner sees.
  package enum State: Sendable, Hashable {
    case question(Card)
    case revealed(Card, Revealed)
    case over

    /// The card that shows.
    package var card: Card? {
      switch self {
      case .question(let card), .revealed(let card, _): card
      case .over: nil
      }
    }
  }

  /// What is known once the answer shows.
  package struct Revealed: Sendable, Hashable {
    /// What each grade would make of the card.
    package var preview: [Grade: CardState]
    /// What the learner wrote, and how it compares; `nil` where it was only thought.
    package var written: Written?
    /// How what was chosen, ordered or typed compares; `nil` where nothing exact was said.
    package var verdict: ReplyVerdict?
    /// Positions of the points that the learner ticked, for a card with a checklist.
    package var ticked: Set<Int> = []
    /// What the text raises of the author's red flags, in their order; all of them for a card with a
    /// checklist, and once the learner asks for them where the text raises none.
    package var flags: [RaisedFlag] = []
    /// What accepting would grade.
    package var suggested: Grade = .good

    /// Whether every flag is there because it was asked for, and none for what was written.
    package var listsFlags: Bool { flags.allSatisfy(\.flag.said.isEmpty) }
  }

  package struct Written: Sendable, Hashable {
    package let text: String
    /// As it was compared.
    let found: Coverage
    /// As it was compared, and put right by the learner.
    package internal(set) var coverage: Coverage
    /// Positions of the points whose marks are as the learner fixed them an earlier time.
    package let remembered: [Int]
    /// What a grader of the learner's own says; `nil` where none was asked or none answered.
    package internal(set) var judgement: Judgement?

    init(text: String, coverage: Coverage, remembered: [Int] = []) {
      self.text = text
      self.remembered = remembered
      found = coverage
      self.coverage = coverage
    }
  }

  /// A red flag that the text seems to raise, and whether the learner says so, too.
  package struct RaisedFlag: Sendable, Hashable {
    package var flag: RedFlag
    package var isConfirmed = false
    /// Whether the text seems to raise it; a checklist asks for all of them.
    package var isRaised = true
  }

  package enum Action: Sendable, Hashable {
    /// In a session whose answers are said first it stops the clock, and reveals the next time.
    case reveal
    /// A little of the answer; the suggestion is Hard at most from then on.
    case hint
    /// The answer is given, though it does not show yet.
    case stopClock
    /// Says otherwise whether a key point was covered; counted from 0.
    case correct(Int)
    /// The next red flag that the text seems to raise was said; after the last one, none was.
    ///
    /// Where the text raises none, or nothing was written, all of the author's are listed instead.
    case confirmFlag
    /// Says otherwise whether a red flag was said; counted from 0.
    case toggleFlag(Int)
    /// Reveals and compares.
    case handIn(String)
    /// Chooses the option that shows at that place, counted from 0; where several may be chosen it is
    /// toggled, and `reveal` hands them in.
    case choose(Int)
    /// Says whether the statement is true, before it is put right.
    case claim(Bool)
    case grade(Grade)
    /// Grades as suggested.
    case accept
    /// Ticks a point of the checklist or a red flag behind them, or takes the tick back; counted from 0.
    case toggle(Int)
    /// Back to the card before, as it was.
    case undo
    /// To the end of this sitting.
    case later
    case suspend
    case suspendSiblings
    /// Puts the card off until tomorrow.
    case bury
    case burySiblings
    /// Marks the card, or takes its mark away.
    case flag
    case end
  }

  package enum Effect: Sendable, Hashable {
    /// To be on the disk before anything else happens.
    case append(Event)
    /// Nothing changed.
    case refuse(Refusal)
  }

  package enum Refusal: Sendable, Hashable {
    case notRevealed
    case alreadyRevealed
    case nothingToUndo
    case noSuchPoint
    /// There are no key points to give a hint of.
    case noHint
    case noMoreHints
    /// What is planned blind, or said cold, has no hints.
    case noHintsHere
    /// Nothing was written that could be compared.
    case nothingToCorrect
    case noSuchFlag
    /// The author names none.
    case noFlags
    case twoButtons
    /// Only so many options show.
    case noSuchOption(Int)
    /// The card has no options.
    case nothingToChoose
    /// Options are chosen by their letters.
    case chosenByKey
    case nothingToClaim
    /// It names not each of so many steps once.
    case noOrder(Int)
    case over
  }

  package struct Counts: Sendable, Hashable {
    /// Answers so far.
    package var done = 0
    /// Cards still to ask, the one that shows included.
    package var left = 0
    package var ok = 0
    package var again = 0
  }
}

extension Drill.Refusal: CustomStringConvertible {
  package var description: String {
    switch self {
    case .notRevealed: "reveal the answer first"
    case .alreadyRevealed: "the answer is already shown; grade it"
    case .nothingToUndo: "nothing to undo in this session; grill undo takes back earlier answers"
    case .noSuchPoint: "there is no such point"
    case .noHint: "there are no key points to give a hint of"
    case .noMoreHints: "that was the last hint; Space reveals the answer"
    case .noHintsHere: "here the answer comes without hints"
    case .nothingToCorrect:
      "there are no marks to fix: t compares what you type with the key points"
    case .noSuchFlag: "there is no such red flag"
    case .noFlags: "the document names no red flags here"
    case .twoButtons: "with two buttons 1 is Again and 3 is Good"
    case .noSuchOption(let count):
      "there are \(count) options, from a to \(letter(of: count - 1).lowercased())"
    case .nothingToChoose: "this card has no options to choose from"
    case .chosenByKey: "choose by letter; Space shows the answer"
    case .nothingToClaim: "there is nothing to call true or false here"
    case .noOrder(let count):
      "give each number from 1 to \(count) once, in the order of the steps, as in \(sampleOrder(of: count))"
    case .over: "the session is over"
    }
  }
}
