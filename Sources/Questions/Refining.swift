extension Draft {
  /// Takes the form that its title and its answer together ask for, where a dialect saw a question like
  /// any other.
  ///
  /// Its identity does not depend on the form.
  package mutating func refine() {
    guard form is Recall else { return }
    if !steps(of: self).isEmpty {
      form = Order()
    } else if comparedTable(in: self) != nil {
      form = Comparison()
    }
  }
}
