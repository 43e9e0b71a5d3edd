import Markdown

/// A line that is one option of a question, or one of several things in their order.
struct ListedOption {
  enum Kind: Hashable {
    /// `- text`.
    case wrong
    /// `* text`.
    case right
    /// `[*] text` and `[x] text`.
    case ticked
    /// `[ ] text`.
    case unticked
    /// `2. text`.
    case numbered
  }

  let kind: Kind
  /// Markdown.
  var text: String
  /// Of a numbered one.
  let number: Int?
  /// Whether its box holds a star or has no bullet, as only tools for cards have it.
  let isBare: Bool

  var isRight: Bool { kind == .right || kind == .ticked }

  var plain: String { Recognition.plain(text) }

  init?(_ line: SourceLine) {
    let content = line.content
    let bullet = ["- ", "* ", "+ "].first { content.hasPrefix($0) }
    let rest = bullet == nil ? content : content.dropFirst(2).withoutSpaceAround
    if let box = boxMark(rest) {
      kind = box == " " ? .unticked : .ticked
      isBare = box == "*" || bullet == nil
      text = rest.dropFirst(3).withoutSpaceAround
      number = nil
    } else if let (found, item) = numberedItem(rest) {
      kind = .numbered
      number = found
      text = item
      isBare = false
    } else if let bullet {
      kind = bullet == "* " ? .right : .wrong
      text = rest
      number = nil
      isBare = false
    } else {
      return nil
    }
    guard line.isText, !text.isEmpty else { return nil }
  }
}

private func boxMark(_ text: String) -> Character? {
  let start = Array(text.prefix(4))
  guard start.count == 4, start[0] == "[", start[2] == "]", start[3] == " ",
    " xX*".contains(start[1])
  else { return nil }
  return start[1]
}

/// The number and the text of `12. text` or `12) text`.
func numberedItem(_ text: String) -> (number: Int, text: String)? {
  let digits = text.prefix { $0.isASCII && $0.isNumber }
  let rest = text.dropFirst(digits.count)
  guard let number = Int(digits), digits.count <= 4, let mark = rest.first, ".)".contains(mark),
    rest.dropFirst().first == " "
  else { return nil }
  return (number, rest.dropFirst(2).withoutSpaceAround)
}
