/// What each command does.
extension LineEditor {
  mutating func perform(_ command: EditCommand, after before: Streak) -> Outcome {
    let cursor = text.cursor
    switch command {
    case .lineStart: return move(to: text.lineStart(of: cursor))
    case .lineEnd: return move(to: text.lineEnd(of: cursor))
    case .textStart: return move(to: 0)
    case .textEnd: return move(to: text.characters.count)
    case .back: return move(to: cursor - 1)
    case .forward: return move(to: cursor + 1)
    case .wordBack: return move(to: text.wordStart(from: cursor))
    case .wordForward: return move(to: text.wordEnd(from: cursor))
    case .up: return climb(up: true, after: before)
    case .down: return climb(up: false, after: before)
    case .older: return recall(by: -1)
    case .newer: return recall(by: 1)
    case .deleteBack: return deleteCharacter(at: cursor - 1, after: before)
    case .deleteForward: return deleteCharacter(at: cursor, after: before)
    case .deleteOrEnd: return deleteOrEnd(after: before)
    case .killToEnd:
      let end = text.lineEnd(of: cursor)
      // At the end of a line it is the line feed that goes.
      return kill(cursor..<(end == cursor ? end + 1 : end), .after, after: before)
    case .killToStart:
      let start = text.lineStart(of: cursor)
      return kill((start == cursor ? start - 1 : start)..<cursor, .before, after: before)
    case .killBlankBack: return kill(text.blankStart(from: cursor)..<cursor, .before, after: before)
    case .killWordBack: return kill(text.wordStart(from: cursor)..<cursor, .before, after: before)
    case .killWordForward: return kill(cursor..<text.wordEnd(from: cursor), .after, after: before)
    case .yank: return yank(inPlaceOf: cursor..<cursor)
    case .yankBefore:
      guard case .yanked(let range) = before else { return .nothing }
      kills.rotate()
      return yank(inPlaceOf: range)
    case .swapCharacters: return swapCharacters()
    case .swapWords: return swapWords()
    case .undo: return undo.takeBack(in: &text) ? noticing(.edited) : .nothing
    case .verbatim:
      mode = .verbatim
      return .nothing
    case .newLine: return insert("\n")
    case .handIn: return isMultiline ? insert("\n") : .handedIn(text.string)
    case .search:
      mode = .searching(EditSearch())
      return .moved
    case .complete: return .wantsCompletion
    case .indent: return insert("  ")
    case .draft: return .wantsDraft
    case .editor: return .wantsEditor
    case .cancel: return .cancelled
    case .stop: return .stop
    case .repaint: return .repaint
    }
  }

  private mutating func noticing(_ outcome: Outcome) -> Outcome {
    noteLines()
    return outcome
  }

  private mutating func move(to place: Int) -> Outcome {
    let before = text.cursor
    text.move(to: place)
    return text.cursor == before ? .nothing : .moved
  }

  private mutating func deleteOrEnd(after before: Streak) -> Outcome {
    if isEmpty { return .endOfInput }
    return isMultiline ? .handedIn(text.string) : deleteCharacter(at: text.cursor, after: before)
  }

  private mutating func deleteCharacter(at place: Int, after before: Streak) -> Outcome {
    guard text.characters.indices.contains(place) else { return .nothing }
    if case .deleting(let count) = before, count < runLength {
      streak = .deleting(count + 1)
      return delete(place..<(place + 1), joiningLast: true)
    }
    streak = .deleting(1)
    return delete(place..<(place + 1))
  }

  private mutating func kill(
    _ range: Range<Int>,
    _ side: KillRing.Side,
    after before: Streak
  ) -> Outcome {
    let range = range.clamped(to: 0..<text.characters.count)
    guard !range.isEmpty else { return .nothing }
    kills.add(text[range], joining: before == .killing ? side : nil)
    streak = .killing
    return delete(range)
  }

  private mutating func yank(inPlaceOf range: Range<Int>) -> Outcome {
    guard let killed = kills.chosen else { return .nothing }
    let outcome = put(killed, inPlaceOf: range)
    streak = .yanked(range.lowerBound..<text.cursor)
    return outcome
  }

  /// The character before the cursor goes over the one at it; at the end of a line the last two are
  /// swapped.
  private mutating func swapCharacters() -> Outcome {
    let start = text.lineStart(of: text.cursor)
    let end = text.lineEnd(of: text.cursor)
    let place = text.cursor == end ? text.cursor - 1 : text.cursor
    guard place > start else { return .nothing }
    return put(
      text[place..<(place + 1)] + text[(place - 1)..<place],
      inPlaceOf: (place - 1)..<(place + 1)
    )
  }

  /// The word before the cursor goes over the one at or behind it.
  private mutating func swapWords() -> Outcome {
    let end = text.wordEnd(from: text.cursor)
    let second = text.wordStart(from: end)
    let first = text.wordStart(from: second)
    let firstEnd = text.wordEnd(from: first)
    guard firstEnd <= second, first < second else { return .nothing }
    let swapped = text[second..<end] + text[firstEnd..<second] + text[first..<firstEnd]
    return put(swapped, inPlaceOf: first..<end)
  }

  // MARK: Lines

  private mutating func climb(up: Bool, after before: Streak) -> Outcome {
    let start = text.lineStart(of: text.cursor)
    var column = shownWidth(of: start..<text.cursor)
    if case .climbing(let kept) = before { column = kept }
    streak = .climbing(column: column)
    let target: Int
    if up {
      guard start > 0 else { return .nothing }
      target = text.lineStart(of: start - 1)
    } else {
      let end = text.lineEnd(of: text.cursor)
      guard end < text.characters.count else { return .nothing }
      target = end + 1
    }
    var place = target
    let last = text.lineEnd(of: target)
    while place < last, shownWidth(of: target..<(place + 1)) <= column { place += 1 }
    return move(to: place)
  }

  private func shownWidth(of range: Range<Int>) -> Int {
    text.characters[range].reduce(0) { $0 + Shown($1).width }
  }

  private mutating func recall(by distance: Int) -> Outcome {
    guard let line = history.step(by: distance, from: text.string) else { return .nothing }
    _ = replaceAll(with: line)
    return .edited
  }
}

// MARK: - Search

extension LineEditor {
  /// A key while a line is being looked for.
  mutating func seek(_ key: Key, _ search: EditSearch) -> Outcome {
    var search = search
    let latest = history.lines.count
    switch key {
    case .character(let character):
      search.query.append(character)
      look(for: &search, before: search.found.map { $0 + 1 } ?? latest)
    case .control("r"):
      if !search.query.isEmpty { look(for: &search, before: search.found ?? latest) }
    case .backspace:
      guard search.query.popLast() != nil else { return giveUp() }
      search.found = nil
      search.line = ""
      if !search.query.isEmpty { look(for: &search, before: latest) }
    case .control("g"), .control("c"): return giveUp()
    case .escape: return accept(search)
    default:
      let outcome = accept(search)
      let further = take(key)
      return further == .nothing ? outcome : further
    }
    mode = .searching(search)
    return .moved
  }

  /// What was found stays where there is nothing further back.
  private func look(for search: inout EditSearch, before bound: Int) {
    guard let found = history.search(search.query, before: bound) else {
      if !search.line.lowercased().contains(search.query.lowercased()) {
        search.found = nil
        search.line = ""
      }
      return
    }
    search.found = found
    search.line = history.lines[found]
  }

  private mutating func giveUp() -> Outcome {
    mode = .editing
    return .moved
  }

  private mutating func accept(_ search: EditSearch) -> Outcome {
    mode = .editing
    guard search.found != nil else { return .moved }
    return replaceAll(with: search.line)
  }
}
