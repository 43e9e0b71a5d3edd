/// What was typed, checked against the table but not yet acted upon.
package struct Invocation: Hashable, Sendable {
  /// The name of the verb; `nil` for `grill` alone.
  package var verb: String?
  package var operands: [String] = []
  /// By option name; a switch has an empty text for each time it was given.
  package var values = OptionValues()

  package func has(_ option: CommandOption) -> Bool {
    values[option.name] != nil
  }

  /// The last one given.
  package func value(of option: CommandOption) -> String? {
    values[option.name]?.last
  }

  package func number(of option: CommandOption) -> Int? {
    value(of: option).flatMap { Int($0) }
  }

  package func all(of option: CommandOption) -> [String] {
    values[option.name] ?? []
  }

  /// The parts of every value given, each of which is a list with commas.
  package func parts(of option: CommandOption) -> [String] {
    all(of: option).flatMap { $0.split(separator: ",").map(String.init) }
  }
}

/// What became of the typed words.
package enum Parsed: Hashable, Sendable {
  case run(Invocation)
  /// Help for a verb or topic; `nil` for the overview.
  case help(String?)
  case version(isVerbose: Bool)
  case wrong(Failure)
}
