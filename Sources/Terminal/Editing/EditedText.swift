/// What is being written, as grapheme clusters, and where the next one goes in.
///
/// Whatever is put in is split anew together with the line around it, so that a mark that is typed
/// after its letter becomes one with it. Lines end with a line feed; there is no carriage return.
package struct EditedText: Hashable, Sendable {
  package private(set) var characters: [Character] = []
  /// How many characters stand before the cursor.
  package private(set) var cursor = 0
  /// Of the text in UTF-8.
  private(set) var byteCount = 0

  /// With the cursor at the end.
  package init(_ text: String = "") {
    characters = Array(withLineFeeds(text))
    cursor = characters.count
    byteCount = characters.reduce(0) { $0 + $1.utf8.count }
  }

  package var isEmpty: Bool { characters.isEmpty }
  package var string: String { String(characters) }

  package subscript(range: Range<Int>) -> String { String(characters[range]) }

  /// To that many characters from the start, or as far as there are any.
  mutating func move(to place: Int) {
    cursor = min(max(0, place), characters.count)
  }

  /// Puts `new` in the place of `range` and the cursor behind it.
  ///
  /// - Complexity: O(n) in what is put in and taken out, and in the characters around it that are no
  ///   ASCII.
  mutating func replace(_ range: Range<Int>, with new: String) -> Change {
    let start = seam(before: range.lowerBound)
    let end = seam(behind: range.upperBound)
    let head = String(characters[start..<range.lowerBound]) + withLineFeeds(new)
    let old = Array(characters[start..<end])
    let lines = Array(head + String(characters[range.upperBound..<end]))
    var behind = 0
    var bytes = head.utf8.count
    while bytes > 0 {
      bytes -= lines[behind].utf8.count
      behind += 1
    }
    let same = zip(old, lines).prefix { $0 == $1 }.count
    let change = Change(
      at: start + same,
      old: Array(old[same...]),
      new: Array(lines[same...]),
      cursorBefore: cursor,
      cursorAfter: start + behind
    ).withoutCommonEnd()
    apply(change)
    return change
  }

  mutating func apply(_ change: Change) {
    characters.replaceSubrange(change.at..<(change.at + change.old.count), with: change.new)
    byteCount += change.new.reduce(0) { $0 + $1.utf8.count }
    byteCount -= change.old.reduce(0) { $0 + $1.utf8.count }
    cursor = change.cursorAfter
  }
}

/// What an edit took out and put in, to be taken back.
struct Change: Hashable, Sendable {
  var at: Int
  var old: [Character]
  var new: [Character]
  var cursorBefore: Int
  var cursorAfter: Int

  var isEmpty: Bool { old.isEmpty && new.isEmpty }

  var inverse: Change {
    Change(at: at, old: new, new: old, cursorBefore: cursorAfter, cursorAfter: cursorBefore)
  }

  /// Without what stands at the end of both.
  fileprivate func withoutCommonEnd() -> Change {
    let same = zip(old.reversed(), new.reversed()).prefix { $0 == $1 }.count
    var change = self
    change.old.removeLast(same)
    change.new.removeLast(same)
    return change
  }
}

// MARK: - Places

extension EditedText {
  /// Of the line in which the place lies.
  package func lineStart(of place: Int) -> Int {
    characters[..<place].lastIndex(of: "\n").map { $0 + 1 } ?? 0
  }

  /// The nearest place before that one at which the text is split whatever comes at that one.
  private func seam(before place: Int) -> Int {
    var seam = place
    while seam > 0, characters[seam - 1] != "\n" {
      seam -= 1
      if isSeam(seam) { break }
    }
    return seam
  }

  /// The nearest one behind it.
  private func seam(behind place: Int) -> Int {
    var seam = place
    while seam < characters.count, characters[seam] != "\n" {
      seam += 1
      if isSeam(seam) { break }
    }
    return seam
  }

  /// Between two characters of ASCII nothing is ever one.
  private func isSeam(_ place: Int) -> Bool {
    place > 0 && place < characters.count
      && characters[place - 1].utf8.count == 1 && characters[place].utf8.count == 1
  }

  /// Before the line feed.
  package func lineEnd(of place: Int) -> Int {
    characters[place...].firstIndex(of: "\n") ?? characters.count
  }

  /// Behind the word in which the place lies, or the next one; words are letters and digits.
  func wordEnd(from place: Int) -> Int {
    let start = characters[place...].firstIndex { $0.isOfWord } ?? characters.count
    return characters[start...].firstIndex { !$0.isOfWord } ?? characters.count
  }

  /// Before the word in which the place lies, or the one before.
  func wordStart(from place: Int) -> Int {
    let end = characters[..<place].lastIndex { $0.isOfWord } ?? -1
    return (characters[..<(end + 1)].lastIndex { !$0.isOfWord } ?? -1) + 1
  }

  /// Before what stands between white space and the place, the white space at its end included.
  func blankStart(from place: Int) -> Int {
    let end = characters[..<place].lastIndex { !$0.isWhitespace } ?? -1
    return (characters[..<(end + 1)].lastIndex { $0.isWhitespace } ?? -1) + 1
  }
}

extension Character {
  fileprivate var isOfWord: Bool { isLetter || isNumber }
}

/// The text with every carriage return, alone or before a line feed, as one line feed.
func withLineFeeds(_ text: String) -> String {
  guard text.utf8.contains(0x0d) else { return text }
  var result = String.UnicodeScalarView()
  var wasReturn = false
  for scalar in text.unicodeScalars {
    if scalar == "\r" {
      result.append("\n")
    } else if scalar != "\n" || !wasReturn {
      result.append(scalar)
    }
    wasReturn = scalar == "\r"
  }
  return String(result)
}
