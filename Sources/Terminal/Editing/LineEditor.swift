/// What is being written, with everything that the keys of readline need to know.
///
/// A value: a key makes it another one and says what happened. Nothing outside is asked or changed.
///
/// ```swift
/// var editor = LineEditor(.box)
/// for key in "recall".map(Key.character) { _ = editor.take(key) }
/// _ = editor.take(.alt("b"))
/// editor.take(.enter)  // .handedIn("recall")
/// ```
package struct LineEditor: Hashable, Sendable {
  /// What a key came to.
  package enum Outcome: Hashable, Sendable {
    /// The key means nothing here, or there was nothing to do.
    case nothing
    /// Something other than the text is not what it was, such as the cursor.
    case moved
    case edited
    /// It did not all fit: there is as much of it as `LineEditor.limit` allows.
    case full
    case handedIn(String)
    case cancelled
    case endOfInput
    case wantsCompletion
    case wantsDraft
    case wantsEditor
    case repaint
    case stop
  }

  /// What the next key is taken for.
  package enum Mode: Hashable, Sendable {
    case editing
    /// A character, whatever it is.
    case verbatim
    /// The second of two that belong together.
    case after(Key)
    case searching(EditSearch)
  }

  /// What the last key was, where the next one may go on with it.
  enum Streak: Hashable, Sendable {
    case none
    case typing(Int)
    case deleting(Int)
    case killing
    case yanked(Range<Int>)
    /// Over lines, from that column on.
    case climbing(column: Int)
  }

  /// Bytes that a text may have.
  package static let limit = 65536

  package let place: EditPlace
  package internal(set) var text: EditedText
  package internal(set) var mode = Mode.editing
  /// Whether Enter makes a new line: from the first one on, until all is deleted.
  package internal(set) var isMultiline = false
  var streak = Streak.none
  var kills = KillRing()
  var undo = UndoSteps()
  var history: EditHistory

  /// `history` are lines that were handed in before, oldest first.
  package init(_ place: EditPlace, text: String = "", history: [String] = []) {
    self.place = place
    self.text = EditedText(text)
    self.history = EditHistory(history)
    noteLines()
  }

  package var isEmpty: Bool { text.isEmpty }

  package mutating func take(_ key: Key) -> Outcome {
    switch mode {
    case .editing: return edit(key, after: nil)
    case .after(let prefix):
      mode = .editing
      return edit(key, after: prefix)
    case .verbatim:
      mode = .editing
      return insert(verbatim: key)
    case .searching(let search): return seek(key, search)
    }
  }

  /// Puts another text in the place of all of it, as one step.
  package mutating func replaceAll(with new: String) -> Outcome {
    streak = .none
    return put(new, inPlaceOf: 0..<text.characters.count)
  }

  private mutating func edit(_ key: Key, after prefix: Key?) -> Outcome {
    let before = streak
    streak = .none
    if let command = editCommand(for: key, after: prefix, in: place) {
      return perform(command, after: before)
    }
    guard prefix == nil else { return .nothing }
    switch key {
    case .character(let character): return type(String(character), after: before)
    case .paste(let pasted, let isCut):
      let outcome = insert(pasted)
      return isCut ? .full : outcome
    default:
      guard editBindings.contains(where: { $0.prefix == key && $0.places.contains(place) }) else {
        return .nothing
      }
      mode = .after(key)
      return .nothing
    }
  }

  private mutating func insert(verbatim key: Key) -> Outcome {
    streak = .none
    switch key {
    case .enter, .control("j"): return insert("\n")
    case .tab: return insert("\t")
    case .escape: return insert("\u{1b}")
    case .backspace: return insert("\u{7f}")
    case .character(let character): return insert(String(character))
    case .paste: return edit(key, after: nil)
    case .control(let letter):
      guard let code = letter.asciiValue else { return .nothing }
      return insert(String(Unicode.Scalar(code & 0x1f)))
    default: return .nothing
    }
  }
}

// MARK: - Changing the text

extension LineEditor {
  mutating func insert(_ new: String) -> Outcome {
    put(new, inPlaceOf: text.cursor..<text.cursor)
  }

  /// Takes typed text, which is undone in one step with what was typed just before.
  private mutating func type(_ new: String, after before: Streak) -> Outcome {
    guard case .typing(let count) = before, count < runLength else {
      streak = .typing(1)
      return insert(new)
    }
    streak = .typing(count + 1)
    return put(new, inPlaceOf: text.cursor..<text.cursor, joiningLast: true)
  }

  /// As much of it as fits, on one line where there is only one.
  @discardableResult
  mutating func put(
    _ new: String,
    inPlaceOf range: Range<Int>,
    joiningLast: Bool = false
  ) -> Outcome {
    let new = place == .prompt ? onOneLine(new) : new
    let room = LineEditor.limit - text.byteCount + text[range].utf8.count
    let fitting = new.utf8.count <= room ? new : cut(new, to: room)
    let change = text.replace(range, with: fitting)
    undo.add(change, joiningLast: joiningLast)
    noteLines()
    if fitting.utf8.count < new.utf8.count { return .full }
    return change.isEmpty ? .moved : .edited
  }

  /// Takes a range out; the cursor is then where it was.
  mutating func delete(_ range: Range<Int>, joiningLast: Bool = false) -> Outcome {
    guard !range.isEmpty else { return .nothing }
    return put("", inPlaceOf: range, joiningLast: joiningLast)
  }

  /// Sees whether there is more than one line, or nothing at all.
  mutating func noteLines() {
    if text.isEmpty {
      isMultiline = false
    } else if place == .box, !isMultiline {
      isMultiline = text.characters.contains("\n")
    }
  }
}

/// So many typed characters are undone in one step.
let runLength = 20

/// What a line of its own can hold of the text: its line ends become spaces, those at its end go.
private func onOneLine(_ text: String) -> String {
  let text = withLineFeeds(text)
  guard let last = text.lastIndex(where: { $0 != "\n" }) else { return "" }
  return String(text[...last].map { $0 == "\n" ? " " : $0 })
}

/// The first characters that have at most so many bytes.
private func cut(_ text: String, to room: Int) -> String {
  var left = room
  return String(
    text.prefix { character in
      left -= character.utf8.count
      return left >= 0
    }
  )
}
