import Markdown

extension Document {
  /// How many items of a list come before those that say by their labels what they are, as "Red flag: no
  /// plan"; all of them where the others are a part of the answer.
  ///
  /// Behind items without labels only what is asked next counts, for an answer may end in "Common
  /// mistake: ...".
  func countBeforeFields(of items: [NodeID]) -> Int {
    let roles = items.map { item -> FieldRole? in
      guard case .item = kind(item), let first = firstChild(item), kind(first) == .paragraph,
        hasLine(in: first, where: { mayBeLabelled($0.withoutMarksOfContainers) }),
        let label = FieldLabel(line: markdown(first).firstLine), !label.rest.isEmpty
      else { return nil }
      return label.role
    }
    let kept = roles.lastIndex { $0 == nil }.map { $0 + 1 } ?? 0
    let wanted: Set<FieldRole> =
      kept == 0 ? [.redFlags, .keyPoints, .followUps, .answer, .status] : [.followUps]
    let labelled = roles[kept...].compactMap(\.self)
    let isField = labelled.contains { ![.answer, .status].contains($0) }
    return isField && wanted.isSuperset(of: labelled) ? kept : items.count
  }
}
