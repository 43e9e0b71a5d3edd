import Markdown
import Questions

extension Draft {
  /// A card with a front and a back, both as Markdown; `nil` where the front says nothing.
  ///
  /// The first paragraph or heading of the front asks, what follows belongs to the question. A
  /// front that begins with anything else, as with code, is shown whole below its first line.
  init?(front: String, back: String?, lines: ClosedRange<Int>) {
    let document = Document(parsing: tidied(front).settingImagesApart)
    let blocks = Array(document.children(document.root))
    guard let first = blocks.first, let last = blocks.last else { return nil }
    var title: Title
    var below = blocks.dropFirst().first
    switch document.kind(first) {
    case .paragraph:
      title = Title(plain: document.text(first), markdown: document.markdown(first))
    case .heading:
      let source = document.markdown(first).drop { $0 == "#" || $0 == " " }
      title = Title(plain: document.text(first), markdown: String(source))
    default:
      let lines = document.text(first).split(separator: "\n").map(\.withoutSpaceAround)
      title = Title(plain: lines.first { !$0.isEmpty } ?? "")
      below = first
    }
    if title.text.isEmpty, let second = below {
      // "Question 3" alone: what stands below asks.
      let number = title.number
      title = Title(plain: document.text(second), markdown: document.markdown(second))
      title.number = number
      below = document.next(second)
    }
    guard !title.text.isEmpty else { return nil }
    let end = max(lines.lowerBound, lines.upperBound)
    self.init(asking: title, lines: lines.lowerBound...end)
    stem = below.map { document.markdown(from: $0, through: last) }
    answer = back.flatMap(Recognition.answer(from:))
  }

  /// A sentence with gaps; `nil` where it has none.
  init?(gaps: GapText?, lines: ClosedRange<Int>) {
    guard let gaps, !gaps.hidden.isEmpty else { return nil }
    let plain = Recognition.plain(gaps.shown)
    guard !plain.isEmpty else { return nil }
    self.init(form: Cloze(), title: plain, line: lines.lowerBound, lastLine: lines.upperBound)
    titleMarkdown = gaps.markdown
    answer = gaps.hidden.joined(separator: " / ")
  }

  /// Makes a term of a card that asks nothing and is no more than a name and what it means.
  mutating func becomeTermUnlessAsking() {
    guard asking(title) == .no, stem == nil, answer != nil, title.count <= 80 else { return }
    form = Term()
  }
}

extension String {
  /// With a blank line before each line that begins with an image.
  fileprivate var settingImagesApart: String {
    guard utf8.contains(UInt8(ascii: "!")) else { return self }
    var lines = split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for index in lines.indices.dropFirst() where lines[index].hasPrefix("![") {
      lines[index] = "\n" + lines[index]
    }
    return lines.joined(separator: "\n")
  }
}

extension Lines {
  /// From the first line with content to the last one; `nil` where there is none.
  var numbers: ClosedRange<Int>? {
    let content = trimmed
    guard let first = content.first, let last = content.last else { return nil }
    return first.number...last.number
  }
}
