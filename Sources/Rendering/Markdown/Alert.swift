import Markdown

/// What a quote calls itself by `[!NOTE]` in its first line, as GitHub has it, and the text behind that
/// line; `nil` where it does not.
func alert(in inlines: [Inline]) -> (title: String, rest: ArraySlice<Inline>)? {
  var mark = ""
  var rest = inlines[...]
  reading: while let inline = rest.popFirst() {
    switch inline.kind {
    case .text(let text): mark += text
    case .softBreak, .hardBreak: break reading
    default: return nil
    }
  }
  return titles[mark.uppercased()].map { ($0, rest) }
}

private let titles = [
  "[!NOTE]": "Note", "[!TIP]": "Tip", "[!IMPORTANT]": "Important", "[!WARNING]": "Warning",
  "[!CAUTION]": "Caution",
]
