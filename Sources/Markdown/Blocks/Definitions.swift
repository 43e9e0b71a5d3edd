/// What the labels of reference links stand for.
struct Definitions: Sendable {
  struct Target: Hashable, Sendable {
    var destination: String
    var title: String
  }

  /// In the order of the document.
  private(set) var targets: [Target] = []
  // Keyed by bytes: String compares by canonical equivalence, which would unify labels that differ.
  private var places: [[UInt8]: Int] = [:]

  var isEmpty: Bool { targets.isEmpty }

  /// The place in `targets` of a label, compared after case folding and with white space collapsed.
  func place(of label: ArraySlice<UInt8>) -> Int? {
    places[foldedLabel(label)]
  }

  /// The first definition of a label wins.
  mutating func define(_ label: ArraySlice<UInt8>, as target: Target) {
    let key = foldedLabel(label)
    guard places[key] == nil else { return }
    places[key] = targets.count
    targets.append(target)
  }
}

/// The label as labels are compared.
///
/// Upper case of the lower case, and back in ASCII, is what Unicode case folding amounts to, but for the dotless i.
func foldedLabel(_ label: ArraySlice<UInt8>) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(label.count)
  for byte in label {
    if byte.isSpace {
      if let last = result.last, last != " " { result.append(0x20) }
    } else {
      result.append(byte.lowercase)
    }
  }
  if result.contains(0) { result = repaired(result, result.indices) }
  if result.last == 0x20 { result.removeLast() }
  guard result.contains(where: { $0 >= 0x80 }) else { return result }
  var text = ""
  for scalar in String(decoding: result, as: UTF8.self).unicodeScalars {
    for lower in scalar.properties.lowercaseMapping.unicodeScalars {
      text += lower.properties.uppercaseMapping
    }
  }
  return text.utf8.map(\.lowercase)
}

extension BlockParser {
  /// Takes the definitions at the start of a paragraph out of it.
  ///
  /// Returns whether there is anything else in it; a paragraph without is no longer in the tree.
  @discardableResult
  mutating func takeDefinitions(from paragraph: NodeID) -> Bool {
    let slices = tree[paragraph].slices
    guard let first = slices.first, line.bytes[Int(tree.slices[first].range.lower)] == "[" else {
      return true
    }
    let content = Content(line.bytes, tree.slices[slices])
    let start = content.range.lowerBound
    var position = start
    while let definition = Definition(in: content.bytes, position..<content.range.upperBound) {
      let target = Definitions.Target(
        destination: unescaped(content.bytes, definition.destination, isIntact: isIntact),
        title: unescaped(content.bytes, definition.title, isIntact: isIntact)
      )
      tree.definitions.define(content.bytes[definition.label], as: target)
      position = definition.end
    }
    guard position > start else { return true }
    guard position < content.range.upperBound else {
      if let parent = tree[paragraph].parent {
        tree.extend(parent, to: tree[paragraph].range.upper)
        tree.removeLastChild(of: parent)
      }
      return false
    }
    var mapping = Content.Mapping(content)
    let rest = Int32(mapping.position(of: position))
    // What is left begins with a line: with a slice, or inside one that holds several.
    guard let kept = slices.first(where: { tree.slices[$0].range.upper > rest }) else {
      return true
    }
    tree[paragraph].slices = kept..<slices.upperBound
    tree.slices[kept].range.lower = rest
    tree[paragraph].range.lower = rest
    return true
  }
}

/// A link reference definition, `[label]: destination "title"`, as ranges of a text.
private struct Definition {
  var label: Range<Int>
  var destination: Range<Int>
  var title: Range<Int>
  /// The start of the line after.
  var end: Int

  init?(in bytes: [UInt8], _ text: Range<Int>) {
    let textEnd = text.upperBound
    guard let label = linkLabel(bytes, text),
      bytes[label].contains(where: { !$0.isSpace }),
      label.upperBound + 1 < textEnd, bytes[label.upperBound + 1] == ":"
    else { return nil }
    let destinationStart = skippingSpace(bytes, label.upperBound + 2..<textEnd)
    guard let destination = linkDestination(bytes, destinationStart..<textEnd) else { return nil }
    self.label = label
    self.destination = destination.content
    title = destination.end..<destination.end
    let titleStart = skippingSpace(bytes, destination.end..<textEnd)
    if titleStart > destination.end, let title = linkTitle(bytes, titleStart..<textEnd),
      let end = lineEnd(bytes, title.end..<textEnd)
    {
      self.title = title.content
      self.end = end
      return
    }
    // What looked like a title in a line of its own may be the text that follows.
    guard let end = lineEnd(bytes, destination.end..<textEnd) else { return nil }
    self.end = end
  }
}

/// The start of the next line where only white space is left in this one.
private func lineEnd(_ bytes: [UInt8], _ text: Range<Int>) -> Int? {
  var position = text.lowerBound
  while position < text.upperBound, bytes[position].isSpaceOrTab { position += 1 }
  if position == text.upperBound { return position }
  return bytes[position] == "\n" ? position + 1 : nil
}
