import Markdown
import Questions

/// What the author says of their own knowledge: list items that begin with ✅, 🟡 or 🔴, and tables
/// with a column of confidence.
///
/// The same marks mean other things elsewhere, so that a list counts where at least three items have
/// one and not all of them the same. Lines that belong to questions (`taken`) are none. Of a subject
/// that is rated again the last mark counts, with the minutes that any of them gave it.
func selfRatings(in page: Page, besides taken: LineSet) -> [SelfRating] {
  let listed = listedRatings(in: page.document, besides: taken)
  let isRating = listed.count >= 3 && Set(listed.map(\.level)).count >= 2
  let all = (isRating ? listed : []) + tabledRatings(in: page, besides: taken)
  var order: [String] = []
  var latest: [String: SelfRating] = [:]
  for rating in all.sorted(by: { $0.line < $1.line }) {
    let key = rating.topic.lowercased()
    if latest[key] == nil { order.append(key) }
    var rating = rating
    rating.minutes = rating.minutes ?? latest[key]?.minutes
    latest[key] = rating
  }
  return order.compactMap { latest[$0] }
}

// MARK: - Lists

private func listedRatings(in document: Document, besides taken: LineSet) -> [SelfRating] {
  guard mayDoubt(document.bytes) else { return [] }
  var isSkipped = false
  var ratings: [SelfRating] = []
  let lines = document.linesOutsideFences { line in
    line.first == UInt8(ascii: "#") || line.contains { $0 == 0xf0 || $0 == 0xe2 }
  }
  for (index, line) in lines.enumerated() where !line.isEmpty {
    if line.hasPrefix("#") {
      isSkipped = line.lowercased().includes("skip")
    } else if !isSkipped, !taken.contains(index + 1), let item = listItem(line),
      let rating = rating(of: item, line: index + 1)
    {
      ratings.append(rating)
    }
  }
  return ratings
}

/// Whether the text may have one of the marks that tell a rating from a list of what is done: a circle
/// of a colour or a cross, by their first bytes.
private func mayDoubt(_ bytes: [UInt8]) -> Bool {
  guard bytes.count > 3 else { return false }
  return (0..<bytes.count - 2).contains { index in
    switch bytes[index] {
    case 0xf0: bytes[index + 1] == 0x9f
    case 0xe2: (0x9a...0x9d).contains(bytes[index + 1])
    default: false
    }
  }
}

/// What stands behind a list's marker; `nil` where the line has none.
private func listItem(_ line: String) -> Substring? {
  let text = line.drop { $0 == " " || $0 == "\t" }
  let digits = text.prefix { $0.isASCII && $0.isNumber }
  let rest = digits.isEmpty ? text : text.dropFirst(digits.count)
  let marks = digits.isEmpty ? "-*+•" : ".)"
  guard let mark = rest.first, marks.contains(mark), rest.dropFirst().first == " " else {
    return nil
  }
  return rest.dropFirst(2).drop { $0 == " " }
}

private func rating(of item: Substring, line: Int) -> SelfRating? {
  var rest = item
  var level = takeLevel(&rest)
  if level == nil, item.hasPrefix("~~"), let end = item.dropFirst(2).firstRange(of: "~~") {
    // What is struck out was learned since: the mark behind says how well.
    var behind = item[end.upperBound...].drop { $0 == " " }
    level = takeLevel(&behind)
    rest = item[..<end.lowerBound].dropFirst(2)
  }
  guard let level, let topic = topic(of: rest) else { return nil }
  return SelfRating(topic: topic, level: level, minutes: minutes(in: String(item)), line: line)
}

/// The last of the marks at the start, which "🔴 → ✅" has two of.
private func takeLevel(_ text: inout Substring) -> SelfRating.Level? {
  var level: SelfRating.Level?
  while let first = text.first {
    if let mark = levels[first] {
      level = mark
    } else if !" →➡️".contains(first) {
      break
    }
    text = text.dropFirst()
  }
  return level
}

private let levels: [Character: SelfRating.Level] = [
  "✅": .known, "🟢": .known, "✔": .known, "✔️": .known, "🟡": .shaky, "🟠": .shaky, "⚠️": .shaky,
  "⚠": .shaky, "🔶": .shaky, "🔴": .unknown, "❌": .unknown, "⛔": .unknown,
]

/// The subject that a text names before it says more about it.
private func topic(of text: Substring) -> String? {
  var name = plain(String(text))
  for mark in [": ", " - ", " – ", " — ", " ("] {
    if let range = name.firstRange(of: mark), range.lowerBound > name.startIndex {
      name = String(name[..<range.lowerBound])
    }
  }
  name = name.trimmingBreak
  while name.last == ":" { name.removeLast() }
  return name.count <= 80 && name.contains(where: \.isLetter) ? name : nil
}

// MARK: - Tables

private func tabledRatings(in page: Page, besides taken: LineSet) -> [SelfRating] {
  let document = page.document
  return page.blocks.flatMap { block -> [SelfRating] in
    guard case .table = document.kind(block), taken.isDisjoint(with: document.lines(block)) else {
      return []
    }
    let rows = document.children(block)
    guard let head = rows.first(where: { _ in true }) else { return [] }
    let names = document.children(head).map { document.text($0).oneLine.lowercased() }
    guard let column = names.firstIndex(where: namesConfidence), names.count > 1 else { return [] }
    return rows.dropFirst().map { TableRow($0, of: document) }.compactMap { row in
      guard let topic = row.text(column == 0 ? 1 : 0), topic.contains(where: \.isLetter),
        let level = row.text(column).flatMap(level)
      else { return nil }
      return SelfRating(topic: topic, level: level, line: row.line)
    }
  }
}

private func namesConfidence(_ name: String) -> Bool {
  [
    "confidence", "self-rating", "self rating", "self-assessment", "how well", "mastery",
    "my level",
  ]
  .contains { name.includes($0) }
}

/// As in `high`, `4/5` and `🟡`; `nil` for what says nothing.
private func level(_ text: String) -> SelfRating.Level? {
  if let mark = text.first.flatMap({ levels[$0] }) { return mark }
  let words = Set(text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
  if let number = text.first?.wholeNumberValue, text.first?.isASCII == true {
    return number >= 4 ? .known : number == 3 ? .shaky : .unknown
  }
  if !words.isDisjoint(with: ["low", "weak", "none", "unknown", "poor", "gap", "no"]) {
    return .unknown
  }
  if !words.isDisjoint(with: ["medium", "partial", "shaky", "ok", "okay", "some", "fair"]) {
    return .shaky
  }
  return words.isDisjoint(with: ["high", "strong", "solid", "known", "good", "yes"]) ? nil : .known
}
