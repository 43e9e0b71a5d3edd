/// The text with what screens draw with said in ASCII, column for column.
///
/// Shades and eighths of a bar become marks that look fuller the fuller they are: `.` `-` `+` `*` `#`
/// for none to all of a shade. Letters stay as they are.
func spelledInASCII(_ text: String) -> String {
  guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text }
  return String(text.map { spellings[$0] ?? $0 })
}

private let spellings: [Character: Character] = [
  "·": ".", "░": "-", "▒": "+", "▓": "*", "█": "#",
  "▁": "_", "▂": ",", "▃": ":", "▄": "-", "▅": "=", "▆": "+", "▇": "*",
  "▏": "|", "▎": "|", "▍": "|", "▌": "|", "▋": "#", "▊": "#", "▉": "#",
  "─": "-", "│": "|", "┤": "|", "├": "|", "└": "+", "┼": "+", "┬": "+", "┴": "+",
  "–": "-", "…": "~", "›": ">", "←": "<", "→": ">", "↑": "^", "↓": "v", "×": "x",
  "•": "*", "◦": "o", "✓": "+", "✗": "x", "“": "\"", "”": "\"", "’": "'",
]
