package import Basics
package import Progress
package import Questions
package import Terminal

/// Every deck with its counts, and a line of sums.
package func deckList(
  _ bank: Bank,
  _ ledger: Ledger,
  at time: LocalTime,
  _ capabilities: Capabilities
) -> [Line] {
  let standIns = StandIns(among: bank.questions, ledger)
  let columns = [
    ListColumn(title: "Deck"), ListColumn(title: "Cards", isRight: true),
    ListColumn(title: "Due", isRight: true), ListColumn(title: "New", isRight: true),
    ListColumn(title: "Lapses", isRight: true, isOptional: true),
    ListColumn(title: "Recall", isRight: true, isOptional: true),
    ListColumn(title: "Seen", isOptional: true), ListColumn(title: "File", isFlexible: true),
  ]
  let byFile = Dictionary(grouping: bank.questions, by: \.file)
  let rows = bank.documents.map { document in
    // Who is studied in another's place counts there as well, as an exact twin does.
    let asked = (byFile[document.file] ?? []).map { question in
      standIns[question.id].flatMap { bank[$0] } ?? question
    }
    let outlook = CardOutlook(asked, ledger, at: time)
    return counts(document.deck, outlook) + [
      Line(outlook.recall.map(percent) ?? "–"),
      Line(lastSeen(outlook, ledger, at: time, isSpoken: capabilities.isPlain)),
      Line(document.file),
    ]
  }
  let all = CardOutlook(studied(bank.questions, ledger), ledger, at: time)
  let isPlain = capabilities.isPlain
  let sums = isPlain ? [] : [counts("", all) + [Line(), Line(), Line()]]
  let suspended = all.suspended > 0 ? ["\(counted(all.suspended, "card")) suspended"] : []
  let flagged = all.flagged > 0 ? ["\(counted(all.flagged, "card")) flagged"] : []
  let total = isPlain ? ["\(counted(all.cards, "card")), \(all.due) due, \(all.new) new"] : []
  let notes = (total + suspended + flagged).joined(separator: ", ")
  return listTable(columns, rows + (rows.count > 1 ? sums : []), capabilities)
    + (notes.isEmpty ? [] : [Line(isPlain ? "All: \(notes)" : " \(notes)")])
}

private func counts(_ name: String, _ outlook: CardOutlook) -> [Line] {
  [
    Line(name), Line("\(outlook.cards)"), Line("\(outlook.due)"), Line("\(outlook.new)"),
    Line("\(outlook.lapses)"),
  ]
}

private func lastSeen(
  _ outlook: CardOutlook,
  _ ledger: Ledger,
  at time: LocalTime,
  isSpoken: Bool
) -> String {
  guard let seen = outlook.lastSeen else { return "never" }
  let days = ledger.day(at: time).days(since: ledger.day(at: seen))
  return switch days {
  case ..<1: "today"
  case 1: "yesterday"
  default: daySpan(days, isSpoken: isSpoken) + " ago"
  }
}
