import Markdown

/// A list in HTML as one in Markdown, in as many lines.
struct HTMLList {
  private enum Kind {
    case ordered(next: Int)
    case bulleted
  }

  private var written: [String] = []
  private var open: [(kind: Kind, indent: Int)] = []
  /// Where the text of the current item begins.
  private var indent = 0
  private var isInCode = false
  private var isPlain = true

  /// `nil` where two items share a line, or other blocks than text and code stand in it.
  static func markdown(of lines: [String]) -> [String]? {
    var list = HTMLList()
    for line in lines { list.read(line) }
    return list.isPlain ? list.written : nil
  }

  private mutating func read(_ line: String) {
    if isInCode, !line.includes("</pre") {
      written.append(String(repeating: " ", count: indent + 4) + readingEntities(in: line))
      return
    }
    var marker: String?
    var text = ""
    var isCode = isInCode
    for piece in HTMLPieces(line[...]) {
      switch piece {
      case .text(let said): text += isInCode ? readingEntities(in: String(said)) : String(said)
      case .tag(let name, let source):
        switch name {
        case "ol", "ul": open.append((name == "ol" ? .ordered(next: 1) : .bulleted, indent))
        case "/ol", "/ul":
          guard let last = open.popLast() else { continue }
          indent = last.indent
        case "li":
          isPlain = isPlain && marker == nil && text.isBlankLine
          marker = nextMarker()
        case "table", "details", "dl", "h1", "h2", "h3", "h4": isPlain = false
        case "pre": (isInCode, isCode) = (true, true)
        case "/pre": isInCode = false
        case "/li", "p", "/p", "div", "/div": break
        case "code" where isInCode, "/code" where isInCode: break
        default: text += source
        }
      }
    }
    let said = isCode ? text.trimmingBreak : htmlInline(text[...]).trimmingBreak
    if let marker {
      written.append(marker + said)
    } else if said.isEmpty {
      written.append("")
    } else {
      // What stood in a line of its own is shown so.
      if let last = written.indices.last, !written[last].isEmpty, !written[last].hasSuffix("<br>") {
        written[last] += "  "
      }
      written.append(String(repeating: " ", count: indent + (isInCode ? 4 : 0)) + said)
    }
    if let last = written.indices.last, written[last].hasSuffix("<br>") {
      written[last] = String(written[last].dropLast(4)) + "  "
    }
  }

  /// The marker of the next item, with the blanks before it.
  private mutating func nextMarker() -> String {
    guard let last = open.indices.last else {
      isPlain = false
      return ""
    }
    let start = open[last].indent
    let mark: String
    switch open[last].kind {
    case .ordered(let next):
      mark = "\(next). "
      open[last].kind = .ordered(next: next + 1)
    case .bulleted: mark = "- "
    }
    indent = start + mark.utf8.count
    return String(repeating: " ", count: start) + mark
  }
}
