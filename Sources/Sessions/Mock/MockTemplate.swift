/// A kind of interview that can be practised.
package enum MockTemplate: String, CaseIterable, Hashable, Sendable {
  case design
  case coding
  case behavioural
  case mixed

  /// So many questions of a kind, each in so many minutes.
  struct Slot: Hashable {
    var kind: MockPart.Kind
    var count: Int
    /// `nil` where the document may say how long the question takes.
    var minutes: Int?
  }

  var slots: [Slot] {
    switch self {
    case .design: [Slot(kind: .design, count: 1)]
    case .coding: [Slot(kind: .coding, count: 1)]
    case .behavioural: [Slot(kind: .behavioural, count: 3)]
    case .mixed:
      [
        Slot(kind: .behavioural, count: 1, minutes: 5),
        Slot(kind: .theory, count: 4, minutes: 5),
        Slot(kind: .design, count: 1, minutes: 20),
      ]
    }
  }
}
