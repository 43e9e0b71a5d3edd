package import Basics
package import Terminal

/// Something that happened and can be taken back, as a list shows it.
package struct ChangeRow: Hashable, Sendable {
  /// Counted from 1, the latest first.
  package var number: Int
  package var at: LocalTime
  /// A grade, or what was done in one word.
  package var what: String
  package var title: String
  /// Enough of the event's id to name it.
  package var event: String

  package init(number: Int, at: LocalTime, what: String, title: String, event: String) {
    self.number = number
    self.at = at
    self.what = what
    self.title = title
    self.event = event
  }
}

/// What can be taken back, a line each; only titles are cut.
package func changeList(_ rows: [ChangeRow], _ capabilities: Capabilities) -> [Line] {
  let columns = [
    ListColumn(title: "No", isRight: true), ListColumn(title: "When", speaksForItself: true),
    ListColumn(title: "What", speaksForItself: true),
    ListColumn(title: "Question", isFlexible: true), ListColumn(title: "Event"),
  ]
  let cells = rows.map { row in
    [
      Line("\(row.number)"), Line(minute(of: row.at)), Line(row.what), Line(row.title),
      Line(row.event),
    ]
  }
  return rows.isEmpty ? [] : listTable(columns, cells, capabilities)
}

private func minute(of time: LocalTime) -> String {
  "\(time.calendarDay) \(time.hour.padded(to: 2)):\(time.minute.padded(to: 2))"
}
