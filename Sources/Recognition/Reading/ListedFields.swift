import Markdown

extension Document {
  /// Whether each item of a list says something about the question, as "Difficulty: Hard", and none
  /// anything else.
  func listsFields(_ list: NodeID) -> Bool {
    guard case .list = kind(list) else { return false }
    return children(list).allSatisfy { item in
      guard case .item = kind(item), let text = firstChild(item), next(text) == nil,
        kind(text) == .paragraph, lines(text).count == 1,
        let label = FieldLabel(line: markdown(text))
      else { return false }
      return label.role.isAboutQuestion && !label.rest.isEmpty
    }
  }
}

extension FieldLabel {
  /// What a line says about the question one behind the other, as "Level: Senior | Time: 15 min" and
  /// "*Level: Senior* · *Time: 15 min*"; `nil` where it says one thing.
  var parts: [FieldLabel]? {
    guard role.isAboutQuestion, rest.contains(where: { "|·•".contains($0) }) else { return nil }
    let texts = rest.split { "|·•".contains($0) }.map { part in
      part.filter { !"*_".contains($0) }.trimmingBreak
    }
    let others = texts.dropFirst().compactMap { FieldLabel(line: $0) }
    guard let first = texts.first, others.count == texts.count - 1 else { return nil }
    return [FieldLabel(role: role, rest: first)] + others
  }
}
