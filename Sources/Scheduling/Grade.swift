/// How well the learner recalled, in the field's four steps.
///
/// Again is a miss; the other three are passes.
package enum Grade: Int, CaseIterable, Hashable, Sendable {
  case again = 1
  case hard
  case good
  case easy

  package var name: String {
    switch self {
    case .again: "Again"
    case .hard: "Hard"
    case .good: "Good"
    case .easy: "Easy"
    }
  }
}
