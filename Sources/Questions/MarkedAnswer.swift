import Markdown

/// An answer without the marks of its must-haves, and where they stood.
///
/// It is here that the marks are taken off, and nowhere else; see `mustMarks(in:)` for what is one.
///
/// ```swift
/// MarkedAnswer("- ! **Root**: the smallest\n- **Insert**: sift up").text
/// // "- **Root**: the smallest\n- **Insert**: sift up"
/// ```
struct MarkedAnswer {
  /// Markdown as if no mark had ever stood in it.
  private(set) var text: String
  /// Of `text`.
  private(set) var document: Document
  /// The offsets in `text`, in bytes, of what a mark was meant for, in order.
  private(set) var places: [Int] = []

  init(_ markdown: String) {
    text = markdown
    document = Document(parsing: markdown)
    guard mayHoldMark(markdown) else { return }
    // What was behind a mark may begin with another one.
    while case let marks = mustMarks(in: document), !marks.isEmpty { remove(marks) }
  }

  private mutating func remove(_ marks: [MustMark]) {
    var rest: [UInt8] = []
    var found: [Int] = []
    var earlier = places[...]
    var end = 0
    func add(_ place: Int) {
      if found.last != place { found.append(place) }
    }
    for mark in marks {
      while let place = earlier.first, place < mark.range.upperBound {
        add(rest.count + min(place, mark.range.lowerBound) - end)
        earlier.removeFirst()
      }
      let start = min(mark.start, mark.range.lowerBound)
      add(rest.count + max(start - end, 0))
      rest += document.bytes[end..<mark.range.lowerBound]
      end = mark.range.upperBound
    }
    for place in earlier { add(rest.count + place - end) }
    places = found.sorted()
    rest += document.bytes[end...]
    text = String(decoding: rest, as: UTF8.self)
    document = Document(parsing: rest)
  }
}

extension MarkedAnswer {
  /// Whether a mark stood at the start of a leaf, or within bold or emphasis there.
  func beginsMarked(_ leaf: NodeID) -> Bool {
    let range = document.range(leaf)
    return places(in: range).first.map { place in
      document.bytes[range.lowerBound..<place].allSatisfy { "*_ \t|".utf8.contains($0) }
    } ?? false
  }

  /// What a reader sees of the leaf from each mark within it on, in one line.
  func textsBehindMarks(in leaf: NodeID) -> [String] {
    let places = places(in: document.range(leaf))
    guard !places.isEmpty else { return [] }
    let inlines = document.inlines(leaf)
    return places.map { place in
      let rest = Array(inlines.drop { $0.range.upperBound <= place })
      guard let first = rest.first, first.range.lowerBound < place,
        case .text(let text) = first.kind
      else { return plainText(of: rest).oneLine }
      // A mark stands before a whole character, which an escape or entity before it does not change.
      let source = String(decoding: document.bytes[place..<first.range.upperBound], as: UTF8.self)
      let shown =
        text.hasSuffix(source) ? source : Document(parsing: source).plainText() + " "
      return (shown + plainText(of: Array(rest.dropFirst()))).oneLine
    }
  }

  private func places(in range: Range<Int>) -> ArraySlice<Int> {
    places[position(of: range.lowerBound)..<position(of: range.upperBound)]
  }

  /// How many places come before the offset.
  private func position(of offset: Int) -> Int {
    var bounds = places.startIndex..<places.endIndex
    while !bounds.isEmpty {
      let middle = bounds.lowerBound + bounds.count / 2
      bounds =
        places[middle] < offset ? middle + 1..<bounds.upperBound : bounds.lowerBound..<middle
    }
    return bounds.lowerBound
  }
}

/// A look at the bytes, which spares nearly every answer the search.
func mayHoldMark(_ markdown: String) -> Bool {
  let found = markdown.utf8.withContiguousStorageIfAvailable { bytes in
    bytes.indices.dropLast().contains { index in
      bytes[index] == UInt8(ascii: "!")
        && (bytes[index + 1] == UInt8(ascii: " ") || bytes[index + 1] == UInt8(ascii: "\t"))
        && (index == 0 || "\n\r \t>*_|".utf8.contains(bytes[index - 1]))
    }
  }
  return found ?? true
}

/// Markdown without the marks of must-haves.
package func withoutMusts(_ markdown: String) -> String {
  mayHoldMark(markdown) ? MarkedAnswer(markdown).text : markdown
}

/// A paragraph without the mark that it begins with, perhaps in bold; `nil` where it begins with none.
package func withoutMust(before paragraph: String) -> String? {
  guard mayHoldMark(paragraph) else { return nil }
  let document = Document(parsing: paragraph)
  guard let mark = mustMarks(in: document).first?.range,
    document.bytes[..<mark.lowerBound].allSatisfy({ "*_ ".utf8.contains($0) })
  else { return nil }
  let bytes = document.bytes[..<mark.lowerBound] + document.bytes[mark.upperBound...]
  let rest = String(decoding: bytes, as: UTF8.self)
  return withoutMust(before: rest) ?? rest
}
