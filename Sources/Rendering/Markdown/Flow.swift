import Markdown
import Terminal

/// Inline content as text in its roles, a line for each hard break.
func flow(_ inlines: [Inline], _ capabilities: Capabilities, _ links: inout Links) -> [Line] {
  flow(inlines.lazy.map(\.kind), capabilities, &links)
}

/// The same of pieces that have no place.
func flow(
  _ pieces: some Sequence<Inline.Kind>,
  _ capabilities: Capabilities,
  _ links: inout Links
) -> [Line] {
  var flow = Flow(capabilities, links)
  for piece in pieces { flow.take(piece) }
  links = flow.links
  return flow.lines
}

/// Inline content on its way to lines.
private struct Flow {
  private(set) var lines = [Line()]
  private(set) var links: Links
  private let capabilities: Capabilities
  private let spelling: MathSpelling
  /// The spans around, outermost first.
  private var open: [OpenSpan] = []
  /// The raw tags around, outermost first.
  private var tags: [RawTag.Name] = []

  init(_ capabilities: Capabilities, _ links: Links) {
    self.capabilities = capabilities
    self.links = links
    spelling = capabilities.isASCII ? .ascii : .unicode
  }

  mutating func take(_ inline: Inline.Kind) {
    switch inline {
    case .text(let text):
      let words = collapsed(text, after: lines.last?.runs.last?.text.last)
      say(withReadableMath(written(words), spelling), for: text)
    case .code(let code):
      let isTold = capabilities.hasColour(for: .code)
      say(isTold ? code : fenced(code), for: code, .code)
    case .math(let formula, let isDisplay):
      let text = isDisplay ? "$$\(formula)$$" : "$\(formula)$"
      say(withReadableMath(collapsed(text), spelling), for: text, .formula)
    case .footnote(let label): append("[\(label)]")
    case .softBreak: append(" ")
    case .hardBreak: lines.append(Line())
    case .html(let tag) where isPlaceholder(tag: tag): say(tag, for: tag)
    case .html(let tag): take(RawTag(tag))
    case .start(let span):
      open.append(OpenSpan(span, tags: tags.count))
      append(span.opening(capabilities))
    case .end: close()
    }
  }

  private mutating func take(_ tag: RawTag?) {
    switch tag {
    case .lineBreak: lines.append(Line())
    case .image(let words, let source): append(imageWords(words, source, capabilities))
    case .start(let tag): tags.append(tag)
    case .end(let tag):
      let outer = open.last?.tags ?? 0
      guard let last = tags[outer...].lastIndex(of: tag) else { return }
      tags.removeSubrange(last...)
    case nil: break
    }
  }

  /// The text is what links compare their address with.
  private mutating func say(_ shown: String, for text: String, _ role: Role = .plain) {
    append(shown, role)
    if !open.isEmpty { open[open.count - 1].text += text }
  }

  private mutating func append(_ text: String, _ role: Role = .plain) {
    let text = tags.reduce(text) { $1.written($0, spelling) }
    let role = tags.reduce(open.reduce(role) { $0.union($1.span.role) }) { $0.union($1.role) }
    let target = capabilities.hasLinks ? open.lazy.compactMap(\.target).first : nil
    lines[lines.count - 1].append(Run(text, role, target: target))
  }

  private mutating func close() {
    guard let content = open.last else { return }
    tags.removeSubrange(content.tags...)
    if case .image(let destination, _) = content.span {
      append(imageEnd(content.text, destination, capabilities))
    }
    open.removeLast()
    if !open.isEmpty { open[open.count - 1].text += content.text }
    switch content.span {
    case .emphasis, .strong, .image: break
    case .strikethrough: append(capabilities.ink == .none ? "~~" : "")
    case .link(let destination, _):
      let isTold =
        destination == content.text || destination == "mailto:\(content.text)"
        || destination == "http://\(content.text)"
      let leads = capabilities.hasLinks && content.target != nil
      // A place within the same document is of no use on paper, on a screen or read aloud.
      guard !isTold, !leads, !destination.isEmpty, !destination.hasPrefix("#") else { return }
      append(" [\(links.number(of: destination))]")
    }
  }

  /// What typographers put in, said in ASCII where that was asked for.
  private func written(_ text: String) -> String {
    capabilities.isASCII ? typewritten(text) : text
  }
}

/// A span that has begun: its text so far, and how many tags stood open before it.
private struct OpenSpan {
  let span: Span
  let target: LinkTarget?
  let tags: Int
  var text = ""

  init(_ span: Span, tags: Int) {
    self.span = span
    self.tags = tags
    switch span {
    case .link(let destination, _), .image(let destination, _): target = LinkTarget(destination)
    case .emphasis, .strong, .strikethrough: target = nil
    }
  }
}

extension Span {
  fileprivate var role: Role {
    switch self {
    case .emphasis: .emphasis
    case .strong: .strong
    case .strikethrough: .strike
    case .link: .link
    case .image: .plain
    }
  }

  fileprivate func opening(_ capabilities: Capabilities) -> String {
    switch self {
    case .strikethrough where capabilities.ink == .none: "~~"
    case .image: "[image: "
    case .emphasis, .strong, .strikethrough, .link: ""
    }
  }
}

/// Runs of spaces and tabs as one space, also where they begin before the text.
private func collapsed(_ text: String, after previous: Character? = nil) -> String {
  var wasSpace = previous == " "
  guard text.utf8.contains(0x09) || text.contains("  ") || wasSpace else { return text }
  var result = ""
  for character in text {
    let isSpace = character == " " || character == "\t"
    if !isSpace {
      result.append(character)
    } else if !wasSpace {
      result.append(" ")
    }
    wasSpace = isSpace
  }
  return result
}

/// Code in as many backticks as it needs.
private func fenced(_ code: String) -> String {
  code.contains("`") ? "`` \(code) ``" : "`\(code)`"
}
