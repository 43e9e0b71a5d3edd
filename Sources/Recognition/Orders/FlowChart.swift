/// The arrows of a Mermaid flow chart, as in `A[Trees] -->|are| B[Graphs]`; `nil` for any other diagram.
///
/// Chains (`A --> B --> C`), lists (`A & B --> C`), every shape of node and every arrow with one head is
/// read; lines without a head, and arrows with two, order nothing. Styles, classes and all that is not
/// understood is left out.
///
/// - Complexity: O(n), but for lists, of which every pair is an arrow.
func arrows(ofFlowChart text: String, firstLine: Int) -> [StatedOrder.Arrow]? {
  var chart = FlowChart()
  var isHeaded = false
  var isInSettings = false
  for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
    var line = line.trimmingBlanks
    if line == "---", !isHeaded { isInSettings.toggle() }
    guard !isInSettings, !line.isEmpty, line != "---", !line.hasPrefix("%%") else { continue }
    if !isHeaded {
      let kind = line.prefix { $0.isLetter || $0 == "-" }
      guard ["graph", "flowchart", "flowchart-elk"].contains(kind) else { return nil }
      isHeaded = true
      line = line.drop { $0 != ";" }
    }
    chart.read(statements: line, line: firstLine + index)
  }
  return isHeaded ? chart.arrows : nil
}

private struct FlowChart {
  private var labels: [Substring: String] = [:]
  private var found: [(from: Substring, to: Substring, line: Int)] = []

  /// So many pairs of one line of lists; any more is no order that a person has thought of.
  private static let mostPairs = 1000

  var arrows: [StatedOrder.Arrow] {
    found.map { arrow in
      StatedOrder.Arrow(
        from: labels[arrow.from] ?? String(arrow.from),
        to: labels[arrow.to] ?? String(arrow.to),
        line: arrow.line
      )
    }
  }

  mutating func read(statements line: Substring, line number: Int) {
    var rest = line
    while !rest.isEmpty {
      if !rest.isAboutLooks { readChain(&rest, line: number) }
      // Whatever was not understood ends with its statement.
      rest = rest.drop { $0 != ";" }.drop { $0 == ";" || $0.isWhitespace }
    }
  }

  /// Lists of nodes with lines between them, or the head of a group of nodes.
  private mutating func readChain(_ rest: inout Substring, line: Int) {
    guard !rest.hasPrefix("subgraph ") else {
      rest = rest.dropFirst(9).drop(while: \.isWhitespace)
      let name = rest.prefix { !$0.isWhitespace && $0 != "[" }
      rest = rest.dropFirst(name.count).drop(while: \.isWhitespace)
      if let label = label(&rest) { labels[name] = label }
      return
    }
    var before = nodes(&rest)
    while !before.isEmpty, let link = FlowLink(&rest) {
      let after = nodes(&rest)
      if link == .forward, before.count * after.count <= Self.mostPairs {
        for from in before { found += after.map { (from, $0, line) } }
      }
      before = after
    }
  }

  private mutating func nodes(_ rest: inout Substring) -> [Substring] {
    var nodes: [Substring] = []
    while let node = node(&rest) {
      nodes.append(node)
      let next = rest.drop(while: \.isWhitespace)
      guard next.first == "&" else { break }
      rest = next.dropFirst().drop(while: \.isWhitespace)
    }
    return nodes
  }

  /// A name, its label where it has one, and its class.
  private mutating func node(_ rest: inout Substring) -> Substring? {
    var end = rest.startIndex
    while end < rest.endIndex, rest[end].isLetter || rest[end].isNumber || "_.-".contains(rest[end])
    {
      // Two signs begin a line between nodes.
      if rest[end...].hasPrefix("--") || rest[end...].hasPrefix("-.") { break }
      end = rest.index(after: end)
    }
    let name = rest[..<end]
    guard !name.isEmpty else { return nil }
    rest = rest[end...]
    if let label = label(&rest) { labels[name] = label }
    if rest.hasPrefix(":::") {
      rest = rest.dropFirst(3).drop { $0.isLetter || $0.isNumber || "_-".contains($0) }
    }
    return name
  }

  /// What stands in the brackets that give a node its shape.
  private func label(_ rest: inout Substring) -> String? {
    let inner = rest.drop { "[({>/\\".contains($0) }
    guard inner.startIndex > rest.startIndex else { return nil }
    let text: Substring
    if inner.first == "\"" {
      text = inner.dropFirst().prefix { $0 != "\"" }
    } else {
      text = inner.prefix { !"])}".contains($0) }
    }
    rest = rest[text.endIndex...].drop { "\"/\\".contains($0) }.drop { "])}".contains($0) }
    let words = text.withoutTags.split { $0.isWhitespace || "/\\`*".contains($0) }
    return words.isEmpty ? nil : words.joined(separator: " ")
  }
}

/// What stands between two nodes.
private enum FlowLink {
  case forward
  /// Without a head, with one at each end, or with one that is no arrow.
  case unordered

  /// `nil` where no line stands there.
  init?(_ rest: inout Substring) {
    var text = rest.drop(while: \.isWhitespace)
    let hasTwoHeads = text.first == "<"
    if hasTwoHeads { text = text.dropFirst() }
    let line = text.prefix { "-=.~".contains($0) }
    guard line.count >= 2 else { return nil }
    text = text.dropFirst(line.count)
    var head = FlowLink.head(&text)
    if head == nil, let other = FlowLink.otherHalf(of: line) {
      // "A -- words --> B"
      while !text.isEmpty, !text.hasPrefix(other) { text = text.dropFirst() }
      guard !text.isEmpty else { return nil }
      text = text.drop { "-=.".contains($0) }
      head = FlowLink.head(&text)
    }
    text = text.drop(while: \.isWhitespace)
    if text.first == "|" { text = text.dropFirst().drop { $0 != "|" }.dropFirst() }
    rest = text.drop(while: \.isWhitespace)
    self = head == ">" && !hasTwoHeads ? .forward : .unordered
  }

  private static func head(_ text: inout Substring) -> Character? {
    guard let head = text.first, ">ox".contains(head) else { return nil }
    // A letter is a head where no word begins with it.
    let next = text.dropFirst().first ?? " "
    guard head == ">" || next.isWhitespace || next == "|" else { return nil }
    text = text.dropFirst()
    return head
  }

  /// How a line goes on behind the words in its middle; `nil` where it is whole already.
  private static func otherHalf(of line: Substring) -> String? {
    switch line {
    case "--": "--"
    case "==": "=="
    case "-.": ".-"
    default: nil
    }
  }
}

extension Substring {
  /// Whether a statement says how a chart looks, and nothing of what is in it.
  fileprivate var isAboutLooks: Bool {
    let word = prefix(while: \.isLetter)
    guard ["style", "classDef", "class", "linkStyle", "click", "end", "direction"].contains(word)
    else { return false }
    let rest = dropFirst(word.count)
    return rest.first?.isWhitespace ?? true && !rest.contains(">")
  }

  fileprivate var trimmingBlanks: Substring {
    let start = drop(while: \.isWhitespace)
    return start.dropLast(start.reversed().prefix(while: \.isWhitespace).count)
  }

  /// With a space in the place of each tag, as `<br/>` is one.
  fileprivate var withoutTags: String {
    var result = ""
    var rest = self
    while let open = rest.firstIndex(of: "<"), let close = rest[open...].firstIndex(of: ">") {
      result += rest[..<open] + " "
      rest = rest[close...].dropFirst()
    }
    return result + rest
  }
}
