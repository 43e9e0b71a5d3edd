/// Turns frames into what is written to the terminal.
///
/// A frame is lines that are printed for good, and a live block of a few lines below them, which is
/// replaced by the next frame's. The cursor rests at the end of the live block. Nothing that was
/// printed is touched again, so scrollback, copying and screen readers keep working. In plain there
/// is no live block.
///
/// Only these are sent beside text and styles: carriage return, "cursor up", "erase to the end of the
/// screen", and at the start and the end the switch for bracketed paste, without which pasted text
/// would be taken for keys. The terminal must move to the start of the next line on a line feed.
package struct Painter: Sendable {
  package private(set) var capabilities: Capabilities
  private var live: [Line] = []

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

  /// What to write so that `printed` stands above and `live` is the block at the bottom.
  ///
  /// Empty where nothing changes.
  package mutating func paint(_ printed: [Line] = [], live: [Line] = []) -> String {
    guard !capabilities.isPlain else { return encode(printed, capabilities) }
    let live = fitted(live)
    guard !printed.isEmpty || live != self.live else { return "" }
    let text = erasure + encode(printed, capabilities) + block(live)
    self.live = live
    return text
  }

  /// What to write after the window has changed its size.
  ///
  /// Where the old block may have been wrapped anew it is left behind and a fresh one painted below:
  /// to guess how many rows it takes now could erase what was printed.
  package mutating func resize(to capabilities: Capabilities) -> String {
    let mayHaveWrapped = live.contains { $0.width > capabilities.columns }
    let before = mayHaveWrapped ? "\n" : erasure
    self.capabilities = capabilities
    guard !live.isEmpty else { return "" }
    live = fitted(live)
    return before + block(live)
  }

  /// What to write after something else has used the screen: the block once more, on fresh lines.
  package mutating func repaint() -> String {
    live.isEmpty ? "" : "\r\u{1b}[J" + block(live)
  }

  private var erasure: String {
    guard !live.isEmpty else { return "" }
    return (live.count > 1 ? "\r\u{1b}[\(live.count - 1)A" : "\r") + "\u{1b}[J"
  }

  private func block(_ live: [Line]) -> String {
    live.map { encodeKeepingSpaces($0) }.joined(separator: "\n")
  }

  /// A prompt may end with a space, behind which the cursor waits.
  private func encodeKeepingSpaces(_ line: Line) -> String {
    let trailing = line.width - line.trimmed().width
    return encode(line, capabilities) + spaces(trailing)
  }

  /// A row for each line, the last column free, and not more of them than the window has.
  private func fitted(_ live: [Line]) -> [Line] {
    live.suffix(max(1, capabilities.rows - 1)).map { $0.cut(to: capabilities.columns - 1) }
  }
}
