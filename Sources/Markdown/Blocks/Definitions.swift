/// What the labels of reference links stand for.
struct Definitions: Sendable {
  struct Target: Hashable, Sendable {
    var destination: String
    var title: String
  }

  // Keyed by bytes: String compares by canonical equivalence, which would unify labels that differ.
  private var targets: [[UInt8]: Target] = [:]

  var isEmpty: Bool { targets.isEmpty }

  /// The target of a label, compared after case folding and with white space collapsed.
  subscript(label: ArraySlice<UInt8>) -> Target? {
    targets[folded(label)]
  }

  /// The first definition of a label wins.
  mutating func define(_ label: ArraySlice<UInt8>, as target: Target) {
    let key = folded(label)
    if targets[key] == nil { targets[key] = target }
  }
}

/// The label as labels are compared.
///
/// Upper case of the lower case, and back in ASCII, is what Unicode case folding amounts to, but for the dotless i.
private func folded(_ label: ArraySlice<UInt8>) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(label.count)
  for byte in label {
    if byte.isSpace {
      if let last = result.last, last != " " { result.append(0x20) }
    } else {
      result.append(byte.lowercase)
    }
  }
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
    let slices = tree[paragraph].slices.range
    guard let first = slices.first, line.bytes[Int(tree.slices[first].range.lower)] == "[" else {
      return true
    }
    let content = Content(line.bytes, tree.slices[slices])
    var position = 0
    while let definition = Definition(in: content.bytes, from: position) {
      let target = Definitions.Target(
        destination: unescaped(content.bytes, definition.destination),
        title: unescaped(content.bytes, definition.title)
      )
      tree.definitions.define(content.bytes[definition.label], as: target)
      position = definition.end
    }
    guard position > 0 else { return true }
    let taken = content.lines(before: position)
    guard taken < slices.count else {
      if let parent = tree[paragraph].parent {
        tree.extend(parent, to: tree[paragraph].range.upper)
        tree.removeLastChild(of: parent)
      }
      return false
    }
    tree[paragraph].slices.lower += Int32(taken)
    tree[paragraph].range.lower = tree.slices[slices.lowerBound + taken].range.lower
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

  init?(in bytes: [UInt8], from start: Int) {
    guard let label = linkLabel(bytes, at: start),
      bytes[label].contains(where: { !$0.isSpace }),
      label.upperBound + 1 < bytes.count, bytes[label.upperBound + 1] == ":"
    else { return nil }
    let destinationStart = skippingSpace(bytes, from: label.upperBound + 2)
    guard let destination = linkDestination(bytes, at: destinationStart) else { return nil }
    self.label = label
    self.destination = destination.content
    title = destination.end..<destination.end
    let titleStart = skippingSpace(bytes, from: destination.end)
    if titleStart > destination.end, let title = linkTitle(bytes, at: titleStart),
      let end = lineEnd(bytes, from: title.end)
    {
      self.title = title.content
      self.end = end
      return
    }
    // What looked like a title in a line of its own may be the text that follows.
    guard let end = lineEnd(bytes, from: destination.end) else { return nil }
    self.end = end
  }
}

/// The start of the next line where only white space is left in this one.
private func lineEnd(_ bytes: [UInt8], from start: Int) -> Int? {
  var position = start
  while position < bytes.count, bytes[position].isSpaceOrTab { position += 1 }
  if position == bytes.count { return position }
  return bytes[position] == "\n" ? position + 1 : nil
}
