import Markdown

/// The terms of the `<dl>` lists of a page, as its blocks of HTML hold them.
func htmlTerms(in page: Page) -> [DefinitionEntry] {
  page.blocks.flatMap { block -> [DefinitionEntry] in
    guard case .html = page.document.kind(block) else { return [] }
    let source = page.document.literal(block)
    guard source.includes("<dt") || source.includes("<DT") else { return [] }
    var reader = TermTagReader(line: page.document.lines(block).lowerBound)
    reader.read(source)
    return reader.entries
  }
}

/// Reads `<dt>` and `<dd>`, whose end tags may be missing.
private struct TermTagReader {
  private(set) var entries: [DefinitionEntry] = []
  private var line: Int
  private var text = ""
  private var start: Int
  private var isTerm: Bool?

  init(line: Int) {
    self.line = line
    start = line
  }

  mutating func read(_ html: String) {
    var rest = html[...]
    while let character = rest.first {
      if character == "<", let close = rest.firstIndex(of: ">") {
        let tag = rest[..<close].dropFirst()
        rest = rest[rest.index(after: close)...]
        take(tag)
        line += tag.count(where: \.isNewline)
        continue
      }
      if character.isNewline { line += 1 }
      text.append(character)
      rest = rest.dropFirst()
    }
    finish()
  }

  private mutating func take(_ tag: Substring) {
    let name = tag.lowercased().prefix { !$0.isWhitespace }
    switch name {
    case "dt", "dd":
      finish()
      isTerm = name == "dt"
      start = line
    case "/dt", "/dd", "/dl", "dl": finish()
    case "code", "/code": text += "`"
    case "b", "/b", "strong", "/strong": text += "**"
    case "br", "br/", "p", "/p": text += " "
    default: break
    }
  }

  private mutating func finish() {
    defer {
      isTerm = nil
      text = ""
    }
    guard let isTerm else { return }
    let said = text.oneLine
    guard !said.isEmpty else { return }
    if isTerm {
      if let last = entries.indices.last, entries[last].meaning.isEmpty {
        // Terms that share what they mean.
        entries[last].term += " / " + said
      } else {
        entries.append(DefinitionEntry(term: said, meaning: "", lines: start...line))
      }
    } else if let last = entries.indices.last {
      entries[last].meaning += (entries[last].meaning.isEmpty ? "" : "\n\n") + said
      entries[last].lines = entries[last].lines.lowerBound...line
    }
  }
}
