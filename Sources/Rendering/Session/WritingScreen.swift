package import Terminal

/// The live block while something is written: how far the session has come, the text, and the keys
/// that close it.
///
/// A text that is higher than the window shows the rows around the cursor.
package func writingBox(
  _ editor: LineEditor,
  isNote: Bool,
  _ progress: SessionProgress,
  _ capabilities: Capabilities
) -> EditView {
  let text = boxedText(editor, rows: capabilities.rows - 3, capabilities)
  let status = statusLine(progress, capabilities)
  let hints = closingHints(
    editor,
    done: isNote ? "keep it" : "hand in",
    [(.editor, "editor"), (.cancel, editor.isEmpty ? "leave" : "put away")],
    capabilities
  )
  return EditView(
    lines: [status] + text.lines + [hints],
    cursor: ScreenCursor(row: text.cursor.row + 1, column: text.cursor.column)
  )
}

/// The live block while something is written anew that can also stay as it was.
package func rewritingBox(_ editor: LineEditor, _ capabilities: Capabilities) -> EditView {
  let text = boxedText(editor, rows: capabilities.rows - 2, capabilities)
  let hints = closingHints(editor, done: "keep it", [(.cancel, "as it was")], capabilities)
  return EditView(lines: text.lines + [hints], cursor: text.cursor)
}

/// The text of a box behind its margin, the rows around the cursor where it is higher than that many.
func boxedText(_ editor: LineEditor, rows: Int, _ capabilities: Capabilities) -> EditView {
  func margin(_ mark: String) -> Line { Line("  ") + Line(mark, .dim) + Line(" ") }
  return editor.view(
    EditMargin(first: margin("│"), rest: margin("│"), above: margin("↑"), below: margin("↓")),
    columns: capabilities.columns,
    rows: rows
  )
}

/// What is searched for, completed or typed at the prompt.
package func promptLine(_ editor: LineEditor, _ capabilities: Capabilities) -> EditView {
  editor.view(
    EditMargin(first: promptMark, rest: ""),
    columns: capabilities.columns,
    rows: capabilities.rows - 1
  )
}

/// The prompt with all that was typed at it, to stay on the screen.
package func finishedLine(_ editor: LineEditor, _ capabilities: Capabilities) -> [Line] {
  editor.view(EditMargin(first: promptMark, rest: ""), columns: capabilities.columns).lines
}

/// Words to choose from, side by side; of very many the first ones, and how many there are.
package func choiceLines(_ words: [String], _ capabilities: Capabilities) -> [Line] {
  let shown = words.prefix(200).map { Line($0) }
  let rest = words.count > shown.count ? [Line("… of \(words.count)", .dim)] : []
  return row(shown + rest, gap: 2, margin: 1, width: capabilities.width)
}

private let promptMark: Line = "grill> "

/// The keys that close the box, as many as there is room for.
private func closingHints(
  _ editor: LineEditor,
  done: String,
  _ others: [(EditCommand, String)],
  _ capabilities: Capabilities
) -> Line {
  let commands: [(EditCommand, String)] =
    editor.isMultiline
    ? [(.deleteOrEnd, done), (.handIn, "new line")] : [(.handIn, done), (.newLine, "new line")]
  var items = (commands + others)
    .map { command, words in Line(chord(of: command), .key) + Line(" " + words) }
  while row(items, gap: 2, margin: 1, width: capabilities.columns - 2).count > 1, items.count > 1 {
    items.remove(at: items.count - 2)
  }
  return row(items, gap: 2, margin: 1, width: capabilities.columns - 2).first ?? Line()
}

/// As in `Ctrl-X Ctrl-E`; the first of its keys.
private func chord(of command: EditCommand) -> String {
  guard
    var binding = editBindings.first(where: { $0.command == command && $0.places.contains(.box) })
  else { return "" }
  binding.keys = Array(binding.keys.prefix(1))
  return chords(of: binding)
}
