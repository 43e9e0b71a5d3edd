/// One number for each of the four grades.
package struct ByGrade: Hashable, Sendable {
  package var again, hard, good, easy: Double

  package init(again: Double, hard: Double, good: Double, easy: Double) {
    self.again = again
    self.hard = hard
    self.good = good
    self.easy = easy
  }

  package subscript(grade: Grade) -> Double {
    get {
      switch grade {
      case .again: again
      case .hard: hard
      case .good: good
      case .easy: easy
      }
    }
    set {
      switch grade {
      case .again: again = newValue
      case .hard: hard = newValue
      case .good: good = newValue
      case .easy: easy = newValue
      }
    }
  }
}

extension ByGrade {
  /// The grade in whose share `point` falls, where the four shares fill the way from 0 to 1.
  func grade(at point: Double) -> Grade {
    var rest = point * (again + hard + good + easy)
    for grade in Grade.allCases {
      rest -= self[grade]
      if rest < 0 { return grade }
    }
    return .good
  }
}
