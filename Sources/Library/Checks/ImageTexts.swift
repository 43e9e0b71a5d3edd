package import Basics
import Markdown
import Questions

/// Images in questions and answers that say nothing where they cannot be seen.
package struct ImageTexts: Check {
  package let rules: [Rule] = [.imageWithoutText]

  package init() {}

  package func remarks(on document: Inspection) -> [Remark] {
    let images = document.links.filter { link in
      link.isImage && link.text.allSatisfy(\.isWhitespace)
    }
    guard !images.isEmpty else { return [] }
    let asked = LineSet(document.questions.map(\.lines))
    return images.compactMap { image in
      guard asked.contains(document.document.line(at: image.range.lowerBound)) else { return nil }
      return Remark(
        .imageWithoutText,
        at: .bytes(image.range),
        .noText(image.destination),
        help: "say what it shows: ![...](\(image.destination))"
      )
    }
  }
}

/// Lines that are in at least one of many ranges, which may overlap.
private struct LineSet {
  private var starts: [Int] = []
  /// Of all ranges that begin no later.
  private var ends: [Int] = []

  init(_ ranges: [ClosedRange<Int>]) {
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      starts.append(range.lowerBound)
      ends.append(max(ends.last ?? 0, range.upperBound))
    }
  }

  func contains(_ line: Int) -> Bool {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= line { low = middle + 1 } else { high = middle }
    }
    return low > 0 && line <= ends[low - 1]
  }
}

extension Rule {
  package static let imageWithoutText = Rule("W403", "an image without words")
}

extension Finding.Message {
  fileprivate static func noText(_ destination: String) -> Finding.Message {
    "an image without words cannot be shown in a terminal: \(destination.prefix(80))"
  }
}
