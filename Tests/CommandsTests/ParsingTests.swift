import Testing

@testable import Commands

struct ParsingTests {
  private func invocation(_ words: String...) throws -> Invocation {
    guard case .run(let invocation) = parse(words, verbs: allVerbs) else {
      throw Surprise(parsed: parse(words, verbs: allVerbs))
    }
    return invocation
  }

  private struct Surprise: Error {
    var parsed: Parsed
  }

  private func failure(_ words: [String]) -> Failure? {
    guard case .wrong(let failure) = parse(words, verbs: allVerbs) else { return nil }
    return failure
  }

  @Test func `nothing typed is the prompt`() throws {
    #expect(try invocation() == Invocation())
  }

  @Test func `options stand anywhere, with a blank or an equals sign`() throws {
    let expected = Invocation(
      verb: "drill",
      operands: ["ml-theory", "core-ml"],
      values: ["bank": ["x"], "limit": ["3"], "plain": [""]]
    )
    #expect(
      try invocation("--bank", "x", "drill", "ml-theory", "--limit=3", "core-ml", "--plain")
        == expected
    )
    #expect(
      try invocation("drill", "-n", "3", "ml-theory", "--plain", "core-ml", "--bank=x") == expected
    )
    #expect(
      try invocation("--plain", "drill", "-n3", "ml-theory", "core-ml", "--bank", "x") == expected
    )
  }

  @Test func `after two dashes everything is an operand`() throws {
    #expect(try invocation("list", "--", "--json", "-").operands == ["--json", "-"])
  }

  @Test func `a repeated option keeps every value and the last one counts`() throws {
    let invocation = try invocation("list", "--bank", "a", "--bank", "b", "-t", "x", "--tag", "y")
    #expect(invocation.all(of: .bank) == ["a", "b"])
    #expect(invocation.value(of: .tag) == "y")
  }

  @Test(arguments: [["drill", "--nonsense", "-h"], ["--help", "drill"], ["drill", "help"]])
  func `help wins over every mistake`(words: [String]) {
    #expect(parse(words, verbs: allVerbs) == .help("drill"))
  }

  @Test func `the version is asked for with either name`() {
    #expect(parse(["--version"], verbs: allVerbs) == .version(isVerbose: false))
    #expect(parse(["-V", "--verbose"], verbs: allVerbs) == .version(isVerbose: true))
  }

  @Test(arguments: [
    (["dril"], "no command \"dril\". Did you mean \"drill\"?"),
    (["drill", "--limt", "3"], "drill has no option \"--limt\". Did you mean --limit?"),
    (["drill", "--limit"], "--limit needs a value: --limit N."),
    (["drill", "--limit", "many"], "--limit cannot be \"many\"."),
    (["drill", "--limit=-1"], "--limit cannot be \"-1\"."),
    (["list", "--now", "soon"], "--now cannot be \"soon\"."),
    (["list", "--now", "1969-12-31"], "--now cannot be \"1969-12-31\"."),
    (["list", "--plain=yes"], "--plain is a switch and takes no value."),
    (["list", "--answers", "x"], "list has no option \"--answers\"."),
    (["-v"], "no option \"-v\", as it means two things elsewhere."),
    (["list", "-v"], "no option \"-v\", as it means two things elsewhere."),
    (["--color", "alway"], "--color cannot be \"alway\". Did you mean always?"),
    (["read", "x", "--with", "maht"], "--with cannot be \"maht\". Did you mean math?"),
    (["drill", "--typed", "--cold"], "--typed and --cold contradict each other."),
    (["due", "--json", "--short"], "--short and --json contradict each other."),
    (["today", "everything"], "today takes no \"everything\"."),
  ])
  func `a mistake is named, with what was probably meant`(words: [String], message: String) {
    let failure = failure(words)
    #expect(failure?.message == message)
    #expect(failure?.code == .usage)
  }
}

struct ContradictionTests {
  @Test func `options that contradict each other are of one command at least`() {
    for (one, other) in CommandOption.contradictions {
      #expect(allVerbs.contains { $0.options.contains(one) && $0.options.contains(other) })
    }
  }

  @Test func `who types -v is told of both that it could be`() throws {
    guard case .wrong(let failure) = parse(["-v"], verbs: allVerbs) else {
      Issue.record("-v is defined")
      return
    }
    #expect(failure.advice.joined().contains("--version"))
    #expect(failure.advice.joined().contains("--verbose"))
  }
}

struct VerbLawTests {
  @Test func `no two verbs share a name`() {
    #expect(Set(allVerbs.map(\.name)).count == allVerbs.count)
  }

  @Test(arguments: allVerbs.map(\.name))
  func `everything said about a verb fits its help`(name: String) throws {
    let verb = try #require(allVerbs.first { $0.name == name })
    #expect(!verb.examples.isEmpty)
    #expect(verb.summary.count <= 66 && !verb.summary.hasSuffix("."))
    for example in verb.examples { #expect(example.line.hasPrefix("grill \(name)")) }
    let text = try help(on: name, verbs: allVerbs)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    #expect(lines.count <= 24, "the help of \(name) has \(lines.count) lines")
    for line in lines { #expect(line.count <= 80, "\(line)") }
    #expect(lines[2].hasPrefix("Usage: grill \(name) ") && lines[4] == "Examples")
  }

  @Test(arguments: allVerbs.map(\.name))
  func `an example can be typed as it stands`(name: String) throws {
    let verb = try #require(allVerbs.first { $0.name == name })
    for example in verb.examples {
      let typed = try #require(words(of: example.line)).dropFirst()
      guard case .run(let invocation) = parse(Array(typed), verbs: allVerbs) else {
        Issue.record("\(example.line) is not understood")
        continue
      }
      #expect(invocation.verb == name)
    }
  }

  @Test(arguments: allVerbs.map(\.name))
  func `no option of a verb has the name or the letter of another`(name: String) throws {
    let verb = try #require(allVerbs.first { $0.name == name })
    // One that means nothing by itself may be given a meaning.
    let everywhere = CommandOption.everywhere.filter { $0 != .verbose }
    #expect(everywhere.count == CommandOption.everywhere.count - 1)
    let options = everywhere + verb.options
    #expect(Set(options.map(\.name)).count == options.count)
    let letters = options.compactMap(\.short)
    #expect(Set(letters).count == letters.count)
  }

  @Test(arguments: [
    "options", "exit", "select", "format", "checks", "markdown", "answers", "keys", "settings",
    "environment",
  ])
  func `every topic fits eighty columns and ends its last line`(name: String) throws {
    let text = try help(on: name, verbs: allVerbs)
    #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n\n"))
    for line in text.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
  }

  @Test func `the overview fits eighty columns and names every command and topic`() throws {
    let text = try help(on: nil, verbs: allVerbs)
    for line in text.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
    let words = Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))
    for name in allVerbs.map(\.name) + allTopics.map(\.name) {
      #expect(words.contains(name), "\(name)")
    }
  }
}
