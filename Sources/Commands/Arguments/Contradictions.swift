extension CommandOption {
  /// Switches of one command of which one says no to the other, so that both are a mistake.
  ///
  /// Where there is more to say than that, the command says it itself.
  package static let contradictions: [(CommandOption, CommandOption)] = [
    (.typed, .cold),
    (.short, .json),
  ]
}

extension Invocation {
  /// The first two options that cannot both be meant; `nil` where there are none.
  func contradiction(among options: [CommandOption]) -> (CommandOption, CommandOption)? {
    CommandOption.contradictions.first { one, other in
      has(one) && has(other) && options.contains(one) && options.contains(other)
    }
  }
}
