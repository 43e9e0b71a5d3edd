import Questions

/// Which part of a question is which, before an edit and after it.
///
/// Parts of one kind alone are compared. Who says the same is the same, wherever it stands; of the
/// others those that are like each other, and last who stands where it stood while none came or went.
struct PartMatching {
  /// Each of them at most once, by their names.
  private(set) var newNames: [String: String] = [:]
  private var takenNew: Set<String> = []

  init(_ old: [CardPart], _ new: [CardPart]) {
    for kind in PartKind.allCases {
      match(
        old.filter { PartKind(of: $0.name) == kind },
        new.filter { PartKind(of: $0.name) == kind }
      )
    }
  }

  /// The names of new parts that are none of the old ones.
  func isNew(_ name: String) -> Bool { !takenNew.contains(name) }

  private mutating func match(_ old: [CardPart], _ new: [CardPart]) {
    guard let kind = old.first.map({ PartKind(of: $0.name) }), !new.isEmpty else { return }
    if kind == .row {
      // It is called by its criterion; under another one it still says the same.
      join(old, new) { $0.name == $1.name }
      join(old, new) { cells(of: $0) == cells(of: $1) }
    }
    join(old, new) { $0.name == $1.name && $0.text == $1.text }
    join(old, new) { essence(of: $0) == essence(of: $1) }
    joinAlike(old, new)
    if old.count == new.count { join(old, new) { $0.name == $1.name } }
  }

  private mutating func join(
    _ old: [CardPart],
    _ new: [CardPart],
    where isSame: (CardPart, CardPart) -> Bool
  ) {
    for one in old where newNames[one.name] == nil {
      guard let other = new.first(where: { isNew($0.name) && isSame(one, $0) }) else { continue }
      newNames[one.name] = other.name
      takenNew.insert(other.name)
    }
  }

  /// - Complexity: O(n²) in the parts of one question that are left.
  private mutating func joinAlike(_ old: [CardPart], _ new: [CardPart]) {
    var words = TitleWords()
    let old = old.filter { newNames[$0.name] == nil }
    let new = new.filter { isNew($0.name) }
    guard !old.isEmpty, !new.isEmpty else { return }
    let titles = (
      old.map { words.title($0.text, counts: false) },
      new.map { words.title($0.text, counts: false) }
    )
    var options: [(score: Double, old: Int, new: Int)] = []
    for one in old.indices {
      for other in new.indices {
        let score = words.likeness(titles.0[one], titles.1[other])
        if score >= Self.enough { options.append((score, one, other)) }
      }
    }
    options.sort { ($1.score, $0.old, $0.new) < ($0.score, $1.old, $1.new) }
    for option in options {
      let (one, other) = (old[option.old].name, new[option.new].name)
      guard newNames[one] == nil, isNew(other) else { continue }
      newNames[one] = other
      takenNew.insert(other)
    }
  }

  /// Parts of one question have more in common than two questions.
  private static let enough = 0.65
}

/// What cards of one question that are told apart by a part of it are about.
enum PartKind: String, CaseIterable {
  case followUp = "~then"
  case row = "~row"
  case gap = "~gap"

  /// The first gap has no name.
  init(of name: String) {
    self = Self.allCases.first { name.hasPrefix($0.rawValue) } ?? .gap
  }
}

/// What a part says, whatever its letter case and punctuation; signs alone as they are.
func essence(of part: CardPart) -> String {
  let words = plainWords(of: part.text).joined(separator: " ")
  return words.isEmpty ? part.text : words
}

/// What a row says, without its criterion.
private func cells(of row: CardPart) -> Substring {
  row.text.split(separator: " | ", maxSplits: 1).last ?? ""
}
