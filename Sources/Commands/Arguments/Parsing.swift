import Basics

/// Reads the typed words by the table; looks at nothing outside them.
///
/// Options stand anywhere before `--`, as `--name value` or `--name=value`; `-` alone is an operand.
/// Help wins over every mistake, so that `-h` can be added to the end of anything.
package func parse(_ arguments: [String], verbs: [any Verb]) -> Parsed {
  var reader = ArgumentReader(words: arguments, verbs: verbs)
  let failure = reader.readAll()
  if reader.wantsHelp { return .help(reader.invocation.verb) }
  if let failure { return .wrong(failure) }
  let isVerbose = reader.invocation.has(.verbose)
  if reader.invocation.has(.version) { return .version(isVerbose: isVerbose) }
  guard !isVerbose || reader.takesVerbose else { return .wrong(.verboseAlone) }
  return .run(reader.invocation)
}

/// What was typed so far, up to the first mistake, while more is to come.
func invocation(typedIn words: [String], verbs: [any Verb]) -> Invocation {
  var reader = ArgumentReader(words: words, verbs: verbs)
  _ = reader.readAll()
  return reader.invocation
}

/// A pass over the words from left to right.
private struct ArgumentReader {
  let words: [String]
  let verbs: [any Verb]
  var position = 0
  var invocation = Invocation()

  init(words: [String], verbs: [any Verb]) {
    self.words = words
    self.verbs = verbs
  }

  var wantsHelp: Bool {
    let options = words.prefix { $0 != "--" }
    return options.contains("-h") || options.contains("--help")
      || invocation.verb != nil && invocation.operands == ["help"]
  }

  /// Whether the verb has a `--verbose` of its own.
  var takesVerbose: Bool {
    verb?.options.contains { $0.name == CommandOption.verbose.name } ?? false
  }

  /// The one that `invocation.verb` names; looked for once, and only where one is named, because asking
  /// every verb for its name brings as many pages of the program into memory.
  private var verb: (any Verb)?

  /// The first mistake; `nil` where there is none.
  mutating func readAll() -> Failure? {
    findVerb()
    while position < words.count {
      let word = words[position]
      position += 1
      if word == "--" {
        for operand in words[position...] { take(operand) }
        break
      }
      if let failure = read(word) { return failure }
    }
    if let name = invocation.verb, verb == nil { return .noVerb(name, among: verbs) }
    if invocation.verb == nil, let extra = invocation.operands.first {
      return Failure(
        .usage,
        "\"\(extra)\" stands where a command belongs.",
        advice: ["See: grill help"]
      )
    }
    if let verb, !verb.takes(invocation.operands.count), let extra = invocation.operands.last {
      return Failure(
        .usage,
        "\(verb.name) takes no \"\(extra)\".",
        advice: ["How it is used: grill help \(verb.name)"]
      )
    }
    if let (one, other) = invocation.contradiction(among: verb?.options ?? []) {
      return Failure(.usage, "--\(one.name) and --\(other.name) contradict each other.")
    }
    return nil
  }

  /// The verb is needed first, because its options may stand before it.
  private mutating func findVerb() {
    var index = 0
    while index < words.count, words[index] != "--" {
      let word = words[index]
      index += 1
      guard word.hasPrefix("-"), word != "-" else {
        invocation.verb = word
        verb = verbs.first { $0.name == word }
        return
      }
      // Most options that stand before a verb are those of all, and the verbs' need not be made.
      let option =
        CommandOption.everywhere.first { $0.isSpelled(word) }
        ?? optionsOfVerbs.first { $0.value != nil && $0.isSpelled(word) }
      if option?.value != nil { index += 1 }
    }
  }

  private var optionsOfVerbs: [CommandOption] { verbs.flatMap(\.options) }

  /// Those that may be typed with the verb.
  private var known: [CommandOption] {
    guard let verb else { return CommandOption.everywhere }
    return CommandOption.everywhere + verb.options
  }

  private mutating func take(_ operand: String) {
    if !tookVerb, operand == invocation.verb {
      tookVerb = true
    } else {
      invocation.operands.append(operand)
    }
  }

  private var tookVerb = false

  private mutating func read(_ word: String) -> Failure? {
    guard word.hasPrefix("-"), word != "-" else {
      take(word)
      return nil
    }
    guard word.hasPrefix("--") else { return readShort(word) }
    let parts = word.dropFirst(2).split(
      separator: "=",
      maxSplits: 1,
      omittingEmptySubsequences: false
    )
    let name = parts.first.map(String.init) ?? ""
    let attached = parts.count > 1 ? String(parts[1]) : nil
    guard let option = known.first(where: { $0.name == name }) else {
      return .noOption(word, verb: verb, known: known, elsewhere: optionsOfVerbs)
    }
    return read(option, attached: attached)
  }

  /// `-n 5`, `-n5`, or one switch.
  private mutating func readShort(_ word: String) -> Failure? {
    let letter = word.dropFirst().first
    guard let option = known.first(where: { $0.short != nil && $0.short == letter }) else {
      return .noOption(word, verb: verb, known: known, elsewhere: optionsOfVerbs)
    }
    let rest = String(word.dropFirst(2))
    return read(option, attached: rest.isEmpty ? nil : rest)
  }

  private mutating func read(_ option: CommandOption, attached: String?) -> Failure? {
    guard let placeholder = option.value else {
      guard attached == nil else {
        return Failure(.usage, "--\(option.name) is a switch and takes no value.")
      }
      invocation.values.add("", to: option.name)
      return nil
    }
    var text = attached
    if text == nil, position < words.count {
      text = words[position]
      position += 1
    }
    guard let text else {
      return Failure(.usage, "--\(option.name) needs a value: --\(option.name) \(placeholder).")
    }
    if let expected = option.check.objection(to: text) {
      return Failure(
        .usage,
        "--\(option.name) cannot be \"\(text)\".\(option.check.question(for: text))",
        advice: ["Expected: \(expected)"]
      )
    }
    invocation.values.add(text, to: option.name)
    return nil
  }
}

extension Failure {
  fileprivate static let verboseAlone = Failure(
    .usage,
    "--verbose goes with --version alone.",
    advice: ["See: grill --version --verbose"]
  )

  fileprivate static func noVerb(_ name: String, among verbs: [any Verb]) -> Failure {
    let near = suggestions(for: name, among: verbs.map(\.name))
    let question =
      near.isEmpty ? "" : " Did you mean \(near.map { "\"\($0)\"" }.joined(separator: " or "))?"
    return Failure(
      .usage,
      "no command \"\(name)\".\(question)",
      advice: near.isEmpty ? ["All commands: grill help"] : []
    )
  }

  fileprivate static func noOption(
    _ word: String,
    verb: (any Verb)?,
    known: [CommandOption],
    elsewhere: [CommandOption]
  ) -> Failure {
    if word == "-v" {
      return Failure(
        .usage,
        "no option \"-v\", as it means two things elsewhere.",
        advice: ["The version: --version (-V). More about it: --version --verbose"]
      )
    }
    let typed = String(word.prefix { $0 != "=" })
    let name = String(typed.drop { $0 == "-" })
    let near = suggestions(for: name, among: known.map(\.name))
    let question =
      near.isEmpty ? "" : " Did you mean \(near.map { "--\($0)" }.joined(separator: " or "))?"
    let owner = verb.map { "\($0.name) has no option" } ?? "no option"
    let isElsewhere = elsewhere.contains { $0.name == name }
    return Failure(
      .usage,
      "\(owner) \"\(typed)\".\(isElsewhere ? "" : question)",
      advice: ["All options: grill help\(verb.map { " \($0.name)" } ?? " options")"]
    )
  }
}

extension CommandOption {
  /// Whether the word is the option without a value.
  fileprivate func isSpelled(_ word: String) -> Bool {
    word.hasPrefix("--") ? word.dropFirst(2) == name : short.map { word == "-\($0)" } ?? false
  }
}
