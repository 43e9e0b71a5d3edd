package import Basics
package import Scheduling
package import Terminal

/// A grade and how long the card stays away if it is given.
package struct Offer: Hashable, Sendable {
  package var grade: Grade
  /// As in `10 min`; see `interval(until:from:dayStart:)`.
  package var interval: String

  package init(_ grade: Grade, _ interval: String) {
    self.grade = grade
    self.interval = interval
  }
}

/// What each grade would make of a card, in the grades' order.
package func offers(
  from preview: [Grade: CardState],
  at now: LocalTime,
  dayStart: Int
) -> [Offer] {
  Grade.allCases.compactMap { grade in
    preview[grade].map { Offer(grade, interval(until: $0.due, from: now, dayStart: dayStart)) }
  }
}

/// The grades with the next interval beside each; the suggested one stands in brackets.
package func gradeLine(
  _ offers: [Offer],
  suggested: Grade,
  _ capabilities: Capabilities
) -> [Line] {
  guard !capabilities.isPlain else {
    let grades = offers.map { offer in
      "\(offer.grade.rawValue) \(offer.grade.name) \(aloud(offer.interval))"
        + (offer.grade == suggested ? ", suggested." : ".")
    }
    return paragraph("Grade. " + grades.joined(separator: " "), capabilities)
  }
  let items = offers.map { offer in
    let isSuggested = offer.grade == suggested
    let name = Line("\(offer.grade.rawValue) ", .key) + Line("\(offer.grade.name) ")
    let item = name + Line(offer.interval)
    return isSuggested ? Line("[") + item.adding(.strong) + Line("]") : item
  }
  return row(items, gap: 3, margin: 2, width: capabilities.width)
}

/// What a given grade came to; spoken in plain only, where no bar shows it.
package func gradedLines(
  _ grade: Grade,
  next interval: String,
  _ progress: SessionProgress,
  _ capabilities: Capabilities
) -> [Line] {
  guard capabilities.isPlain else { return [] }
  let left = progress.total - progress.done
  return paragraph(
    "\(grade.name). Next in \(aloud(interval)). \(progress.passed) correct, "
      + "\(progress.missed) again, \(left) left.",
    capabilities
  )
}
