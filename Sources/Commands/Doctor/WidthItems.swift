import Basics
import Host
import Rendering
import Terminal

extension Program {
  /// The samples as they are drawn here, and where somebody may be asked for the cursor's place, how
  /// wide each of them was.
  func widthItems(for invocation: Invocation, _ capabilities: Capabilities) -> [Checkup.Item] {
    let asks = canAsk(invocation) && !capabilities.isPlain && !invocation.has(.json)
    let widths = asks ? measure(WidthSample.all.map(\.text)) : nil
    let items = WidthSample.all.enumerated().map { index, sample in
      guard let width = widths?[index] else {
        return Checkup.Item(
          "width",
          "\(sample.name): \(sample.text) should take \(sample.expected)"
        )
      }
      guard width != sample.expected else {
        return Checkup.Item("width", "\(sample.name): \(sample.text) takes \(width)")
      }
      return Checkup.Item(
        "width",
        .problem,
        "\(sample.name): \(sample.text) takes \(width) columns, Grill counts \(sample.expected)",
        advice: [
          sample.remedy(for: width)
            ?? "No setting helps: lines with such signs may break early or late."
        ]
      )
    }
    guard asks, widths == nil else { return items }
    let silence = "the terminal does not say where its cursor is, so no width was measured"
    return items + [Checkup.Item("width", .note, silence)]
  }

  /// How many columns the cursor went for each text; `nil` where the terminal does not say.
  ///
  /// Each is drawn at the beginning of the line and wiped away. `ESC [ 6 n` is answered with
  /// `ESC [ ROW ; COLUMN R`.
  private func measure(_ texts: [String]) -> [Int]? {
    let console = world.console
    console.enterRawMode()
    defer {
      console.write("\r\u{1b}[K")
      console.leaveRawMode()
    }
    var widths: [Int] = []
    for text in texts {
      console.write("\r\u{1b}[K\(text)\u{1b}[6n")
      guard let column = readCursorColumn() else { return nil }
      widths.append(column - 1)
    }
    return widths
  }

  /// The next answer of the terminal; keys that were pressed meanwhile are dropped.
  private func readCursorColumn() -> Int? {
    var bytes: [UInt8] = []
    // A window that changes its size ends a wait early, so that one silence is not the end.
    for _ in 0..<5 {
      guard let more = world.console.readBytes(200) else { continue }
      guard !more.isEmpty else { return nil }
      bytes += more
      if let column = cursorColumn(in: bytes) { return column }
    }
    return nil
  }
}

/// The column in `ESC [ ROW ; COLUMN R`, wherever it stands among other bytes; `nil` while it does not
/// stand there whole.
func cursorColumn(in bytes: [UInt8]) -> Int? {
  for start in bytes.indices where bytes[start...].starts(with: "\u{1b}[".utf8) {
    let rest = bytes[(start + 2)...]
    guard let end = rest.firstIndex(of: UInt8(ascii: "R")) else { continue }
    let numbers = rest[..<end].split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
      .map { Int(String(decoding: $0, as: UTF8.self)) }
    if numbers.count == 2, numbers[0] != nil, let column = numbers[1], column > 0 { return column }
  }
  return nil
}
