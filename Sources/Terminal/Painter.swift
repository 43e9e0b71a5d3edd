/// Turns frames into what is written to the terminal.
///
/// A frame is lines that are printed for good, and a live block of a few lines below them, which is
/// replaced by the next frame's. The cursor rests at the end of the live block, or within it where
/// something is written there. Nothing that was printed is touched again, so scrollback, copying and
/// screen readers keep working. In plain there is no live block.
///
/// Of a block that keeps its height only the lines that differ are drawn, so that a key of somebody
/// who writes costs a line and nothing flickers.
///
/// Only these are sent beside text and styles: carriage return, "cursor up", "down" and "forward",
/// "erase to the end of the line" and "of the screen", and at the start and the end the switch for
/// bracketed paste, without which pasted text would be taken for keys. The terminal must move to the
/// start of the next line on a line feed.
package struct Painter: Sendable {
  package private(set) var capabilities: Capabilities
  private var live: [Line] = []
  /// `nil` where it is at the end of the block.
  private var cursor: ScreenCursor?

  package init(_ capabilities: Capabilities) {
    self.capabilities = capabilities
  }

  /// What to write before the first frame.
  package func begin() -> String {
    capabilities.isPlain ? "" : "\u{1b}[?2004h"
  }

  /// What to write after the last frame: the live block goes, what was printed stays.
  package mutating func end() -> String {
    capabilities.isPlain ? "" : paint() + "\u{1b}[?2004l"
  }

  /// What to write so that `printed` stands above and `live` is the block at the bottom, with the
  /// cursor there, or at its end.
  ///
  /// Empty where nothing changes.
  package mutating func paint(
    _ printed: [Line] = [],
    live: [Line] = [],
    cursor: ScreenCursor? = nil
  ) -> String {
    guard !capabilities.isPlain else { return encode(printed, capabilities) }
    let (live, cursor) = fitted(live, cursor)
    guard !printed.isEmpty || live != self.live || cursor != self.cursor else { return "" }
    let text =
      printed.isEmpty && live.count == self.live.count
      ? difference(to: live, cursor)
      : erasure + encode(printed, capabilities) + block(live, cursor)
    self.live = live
    self.cursor = cursor
    return text
  }

  /// What to write after the window has changed its size.
  ///
  /// Where the old block may have been wrapped anew it is left behind and a fresh one painted below:
  /// to guess how many rows it takes now could erase what was printed. Only from the cursor on it
  /// goes, for there is nothing but the block.
  ///
  /// A window that has become too narrow for a live block is plain from there on, and one that has
  /// become wide enough has a block with the next frame.
  package mutating func resize(to capabilities: Capabilities) -> String {
    guard capabilities.isPlain == self.capabilities.isPlain else { return change(to: capabilities) }
    let mayHaveWrapped = live.contains { $0.width > capabilities.columns }
    let before = mayHaveWrapped ? cursor == nil ? "\n" : "\r\u{1b}[J" : erasure
    self.capabilities = capabilities
    guard !live.isEmpty else { return "" }
    (live, cursor) = fitted(live, cursor)
    return before + block(live, cursor)
  }

  private mutating func change(to capabilities: Capabilities) -> String {
    guard capabilities.isPlain else {
      self.capabilities = capabilities
      return begin()
    }
    let mayHaveWrapped = live.contains { $0.width > capabilities.columns }
    let before = mayHaveWrapped ? cursor == nil ? "\n" : "\r\u{1b}[J" : erasure
    live = []
    cursor = nil
    self.capabilities = capabilities
    return before + "\u{1b}[?2004l"
  }

  /// What to write after something else has drawn over the block: all of it once more.
  package func repaint() -> String {
    live.isEmpty ? "" : erasure + block(live, cursor)
  }

  /// What to write after others have used the screen: the block once more, on fresh lines.
  package func resume() -> String {
    begin() + (live.isEmpty ? "" : "\r\u{1b}[J" + block(live, cursor))
  }

  private var erasure: String {
    guard !live.isEmpty else { return "" }
    return "\r" + up(cursor?.row ?? live.count - 1) + "\u{1b}[J"
  }

  private func block(_ live: [Line], _ cursor: ScreenCursor?) -> String {
    let lines = live.map { encodeKeepingSpaces($0) }.joined(separator: "\n")
    guard let cursor else { return lines }
    return lines + "\r" + up(live.count - 1 - cursor.row) + forward(cursor.column)
  }

  /// What makes the block that stands there another one of the same height.
  private func difference(to live: [Line], _ cursor: ScreenCursor?) -> String {
    var row = self.cursor?.row ?? live.count - 1
    var text = ""
    for (index, line) in live.enumerated() where line != self.live[index] {
      text += "\r" + down(index - row) + encodeKeepingSpaces(line) + "\u{1b}[K"
      row = index
    }
    let place = cursor ?? ScreenCursor(row: live.count - 1, column: live.last?.width ?? 0)
    return text + "\r" + down(place.row - row) + forward(place.column)
  }

  private func up(_ rows: Int) -> String {
    rows > 0 ? "\u{1b}[\(rows)A" : ""
  }

  /// Up where it is negative; there are as many rows.
  private func down(_ rows: Int) -> String {
    rows > 0 ? "\u{1b}[\(rows)B" : up(-rows)
  }

  private func forward(_ columns: Int) -> String {
    columns > 0 ? "\u{1b}[\(columns)C" : ""
  }

  /// A prompt may end with a space, behind which the cursor waits.
  private func encodeKeepingSpaces(_ line: Line) -> String {
    let trailing = line.width - line.trimmed().width
    return encode(line, capabilities) + spaces(trailing)
  }

  /// A row for each line, the last column free, and not more of them than the window has; those at
  /// the bottom, or those around the cursor.
  private func fitted(_ live: [Line], _ cursor: ScreenCursor?) -> ([Line], ScreenCursor?) {
    let count = min(live.count, max(1, capabilities.rows - 1))
    let top = min(live.count - count, cursor?.row ?? live.count)
    let lines = live[top..<(top + count)].map { $0.cut(to: capabilities.columns - 1) }
    guard let cursor, !lines.isEmpty else { return (lines, nil) }
    let fitting = ScreenCursor(
      row: min(max(0, cursor.row - top), count - 1),
      column: min(max(0, cursor.column), capabilities.columns - 1)
    )
    return (lines, fitting)
  }
}
