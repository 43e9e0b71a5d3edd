/// What screens draw with, and what stands for it where only ASCII is to be drawn.
///
/// Each takes one column, and so does what stands for it. Shades and eighths of a bar become marks
/// that look fuller the fuller they are.
package let asciiSpellings: [Character: Character] = [
  "·": ".", "░": "-", "▒": "+", "▓": "*", "█": "#",
  "▁": "_", "▂": ",", "▃": ":", "▄": "-", "▅": "=", "▆": "+", "▇": "*",
  "▏": "|", "▎": "|", "▍": "|", "▌": "|", "▋": "#", "▊": "#", "▉": "#",
  "─": "-", "│": "|", "┤": "|", "├": "|", "└": "+", "┼": "+", "┬": "+", "┴": "+",
  "–": "-", "…": "~", "›": ">", "←": "<", "→": ">", "↑": "^", "↓": "v", "×": "x",
  "▸": ">", "•": "*", "◦": "o", "✓": "+", "✗": "x", "“": "\"", "”": "\"", "’": "'",
]
