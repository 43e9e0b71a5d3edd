import Terminal

/// What a key costs while something is written, from the key to the bytes for the terminal: in an
/// answer as people type them, in a very long one, and in as much as fits.
func keyRows() -> [Row] {
  let words = "recall is the share of what is right that was found "
  let texts = [
    ("a key in an answer of 300 words", String(repeating: words, count: 27)),
    ("the same in 3,000 words", String(repeating: words, count: 270)),
    ("the same in 60 KB of lines", String(repeating: words + "\n", count: 1150)),
    ("the same in 60 KB of one line", String(repeating: words, count: 1150)),
  ]
  return rows(
    of: texts.map { name, text in
      let editor = LineEditor(.box, text: text)
      return (name, { keep(painted(.character("x"), in: editor)) })
    }
  )
}

private func painted(_ key: Key, in editor: LineEditor) -> String {
  var editor = editor
  _ = editor.take(key)
  let view = editor.view(EditMargin(first: "> ", rest: "> "), columns: 80, rows: 20)
  var painter = Painter(.rich())
  return painter.paint(live: view.lines, cursor: view.cursor)
}
