import Basics
package import JSON

/// A day's counts as progress files write them.
///
/// ```json
/// {"introduced":3,"reviewed":18,"recalled":16,"cards":21,"answers":27,"ms":402000}
/// ```
extension DayTally {
  package var json: JSONValue {
    [
      "introduced": JSONValue(introduced),
      "reviewed": JSONValue(reviewed),
      "recalled": JSONValue(recalled),
      "cards": JSONValue(cards),
      "answers": JSONValue(answers),
      "ms": JSONValue(milliseconds),
    ]
  }

  /// `nil` where something is missing, of another type or out of any range.
  package init?(json: JSONNode) {
    func count(_ name: String) -> Int? { json[name]?.int.within(0...1_000_000_000_000) }
    guard let introduced = count("introduced"), let reviewed = count("reviewed"),
      let recalled = count("recalled"), let cards = count("cards"), let answers = count("answers"),
      let milliseconds = count("ms")
    else { return nil }
    self.init()
    self.introduced = introduced
    self.reviewed = reviewed
    self.recalled = recalled
    self.cards = cards
    self.answers = answers
    self.milliseconds = milliseconds
  }
}

/// Days with their counts as members, sorted.
func members(of days: [CivilDay: DayTally]) -> [JSONMember] {
  days.sorted { $0.key < $1.key }.map { JSONMember($0.key.description, $0.value.json) }
}
