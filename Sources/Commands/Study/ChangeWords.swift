import Basics
import Progress
import Questions
import Scheduling

/// What questions are called: by the documents, else as the log last saw them.
struct Titles {
  private let ledger: Ledger
  private let bank: Bank?

  init(_ ledger: Ledger, _ bank: Bank?) {
    self.ledger = ledger
    self.bank = bank
  }

  /// `nil` where neither knows it.
  subscript(id: QuestionID) -> String? {
    bank?[id].map(portraitTitle) ?? ledger.portrait(of: id)?.title
  }

  /// The title, and which of the question's cards it is.
  func name(of card: CardID) -> String {
    let name = cardName(of: card)
    let title = self[questionID(of: card)] ?? questionID(of: card)
    return name.isEmpty ? title : "\(title) \(name)"
  }

  /// As its card is called now.
  func current(_ event: Event) -> String? {
    event.card.flatMap { self[questionID(of: ledger.current($0, since: event.position))] }
  }
}

extension Event {
  /// What was done, in a word.
  var word: String {
    switch what {
    case .review(let review): review.grade.name
    case .suspend: "suspended"
    case .restore: "restored"
    case .reset: "reset"
    case .bury: "buried"
    case .flag: "flagged"
    case .unflag: "unflagged"
    case .note(_, digest: nil): "note out"
    case .note: "note"
    case .rubric(let rubric): rubric.grade.rawValue
    case .relink: "re-link"
    case .undo, .settings, .checkpoint, .days, .question, .unknown: "other"
    }
  }

  /// What it was done to.
  func subject(_ titles: Titles) -> String {
    if case .rubric(let rubric) = what { return "the rubric of \(rubric.deck)" }
    guard case .relink(let relink) = what else { return titles.current(self) ?? card ?? "" }
    let names =
      relink.pairs.map { pair in
        "\(titles[pair.to] ?? pair.to) (was \(titles[pair.from] ?? pair.from))"
      } + relink.cards.map { "\(titles.name(of: $0.to)) (was \($0.from))" }
    return names.isEmpty ? "an earlier re-link ends" : names.joined(separator: ", ")
  }

  /// What has been taken back, as a sentence without its beginning.
  func told(_ titles: Titles) -> String {
    let subject = titles.current(self).map { "\"\($0)\"" } ?? "card \(card ?? "?")"
    return switch what {
    case .review(let review): "\(review.grade.name) for \(subject), given \(at)."
    case .suspend: "the suspension of \(subject)."
    case .restore: "the restoration of \(subject)."
    case .reset: "the reset of \(subject)."
    case .bury(_, let day): "that \(subject) was put off to \(day)."
    case .flag: "the flag of \(subject)."
    case .unflag: "that the flag of \(subject) was taken away; it has it again."
    case .note: "the mark that you wrote about \(subject); your notes stay as they are."
    case .rubric(let rubric):
      "\(rubric.grade.rawValue) for all of \(rubric.deck), given \(at)."
    case .relink(let relink): relink.told({ titles[$0] }, at: at)
    case .undo, .settings, .checkpoint, .days, .question, .unknown: "the change of \(at)."
    }
  }
}

extension Relink {
  /// `title` gives a question's title; `nil` where neither the documents nor the log have one.
  fileprivate func told(_ title: (QuestionID) -> String?, at time: LocalTime) -> String {
    func name(_ id: QuestionID) -> String {
      title(id).map { "\"\(shortened($0))\"" } ?? "question \(id)"
    }
    return switch reason {
    case .edited, .reworded, .other:
      pairs.map { "\(name($0.to)) no longer goes on from \(name($0.from))" }.joined(separator: ", ")
        + ", as it did since \(time). Each has what was answered under its own wording."
    case .swapped:
      "the change of ids of \(time), that "
        + pairs.map { "\($0.from) became \($0.to)" }.joined(separator: ", ")
        + ". Each id has what was answered under it."
    case .moved:
      "the change of places of \(time), that "
        + cards.map { "\($0.from) became \($0.to)" }.joined(separator: ", ")
        + ". Each card has what was answered under its name."
    case .restored:
      "the end of an earlier re-link, made \(time); it holds again."
    }
  }
}
