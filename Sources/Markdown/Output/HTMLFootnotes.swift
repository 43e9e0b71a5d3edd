/// Which footnotes were referred to, in which order and how often.
///
/// Numbers go by the first reference.
struct HTMLNotes {
  /// Places among the document's footnotes, by their number less one.
  var order: [Int] = []
  /// By place.
  var marks: [Mark] = []

  struct Mark {
    var label: [UInt8]
    /// 0 where nothing has led there yet.
    var number = 0
    var references = 0
  }

  init() {}

  init(of document: Document) {
    marks = document.tree.footnotes.labels.map { label in
      Mark(label: repaired(document.bytes, label.range))
    }
  }

  /// The number of the footnote, and which of the references to it this one is.
  mutating func refer(to place: Int) -> (number: Int, reference: Int) {
    if marks[place].number == 0 {
      order.append(place)
      marks[place].number = order.count
    }
    marks[place].references += 1
    return (marks[place].number, marks[place].references)
  }
}

extension HTMLWriter {
  /// Writes a raised number that leads to its footnote.
  mutating func writeReference(to place: Int) {
    let (number, reference) = notes.refer(to: place)
    output.add("<sup class=\"footnote-ref\"><a href=\"#fn-")
    writeLabel(of: place)
    output.add("\" id=\"fnref-")
    writeLabel(of: place)
    writeSuffix(reference)
    output.add("\" data-footnote-ref>")
    output.add(number)
    output.add("</a></sup>")
  }

  /// Writes the footnotes that something leads to, in the order of their numbers.
  ///
  /// One may lead to another, which then comes behind it.
  mutating func writeNotes(of document: Document, to sink: ([UInt8]) -> Void) {
    guard !notes.order.isEmpty else { return }
    output.startLine("<section class=\"footnotes\" data-footnotes>\n<ol>\n")
    var written = 0
    while written < notes.order.count {
      let place = notes.order[written]
      written += 1
      output.startLine("<li id=\"fn-")
      writeLabel(of: place)
      output.add("\">\n")
      let node = document.tree.footnotes.nodes[place]
      writeTree(document, node, to: sink)
      if !endsWithParagraph(node, in: document) {
        output.startLine()
        writeReturns(to: place)
        output.add("\n")
      }
      output.startLine("</li>\n")
    }
    output.startLine("</ol>\n</section>\n")
  }

  private func endsWithParagraph(_ node: NodeID, in document: Document) -> Bool {
    document.tree[node].lastChild.map { document.tree[$0].shape == .paragraph } ?? false
  }

  /// Writes the ways back at the end of a footnote's last paragraph.
  mutating func writeReturns(from paragraph: NodeID, of document: Document) {
    guard !notes.order.isEmpty, let parent = document.tree[paragraph].parent,
      case .footnote(let place) = document.tree[parent].shape,
      document.tree[parent].lastChild == paragraph
    else { return }
    output.add(" ")
    writeReturns(to: Int(place))
  }

  private mutating func writeReturns(to place: Int) {
    let mark = notes.marks[place]
    for reference in 0..<mark.references {
      output.add(reference > 0 ? " <a href=\"#fnref-" : "<a href=\"#fnref-")
      writeLabel(of: place)
      writeSuffix(reference + 1)
      output.add("\" class=\"footnote-backref\" data-footnote-backref>↩</a>")
    }
  }

  private mutating func writeLabel(of place: Int) {
    let label = notes.marks[place].label
    output.addAddress(label, label.indices)
  }

  /// From the second reference on, the number tells them apart.
  private mutating func writeSuffix(_ reference: Int) {
    guard reference > 1 else { return }
    output.add("-")
    output.add(reference)
  }
}
