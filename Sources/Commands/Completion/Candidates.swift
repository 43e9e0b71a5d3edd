import Host
import Questions
import Terminal

/// What could stand behind some words of a command line: commands, their options and values, topics,
/// settings, decks, questions, tags and files.
///
/// The one account of it, for Grill's own prompt and for the shells.
struct Candidates {
  let verbs: [any Verb]
  let files: Files
  /// Asked for only where something of the documents could stand; `nil` where they cannot be read.
  let bank: () -> Bank?

  /// Those that begin as `typed` does, letter case aside, each once; `words` stand before it.
  func find(_ typed: String, after words: [String]) -> [Candidate] {
    var seen = Set<String>()
    return all(typed, after: words).filter {
      $0.word.lowercased().hasPrefix(typed.lowercased()) && seen.insert($0.word).inserted
    }
  }

  private func all(_ typed: String, after words: [String]) -> [Candidate] {
    // Behind two dashes everything is an operand.
    let isOver = words.contains("--")
    let line = TypedWords(words, verbs: verbs)
    let verb = verbs.first { $0.name == line.verb }
    let options = CommandOption.everywhere + (verb?.options ?? [])
    if let open = line.open, let option = options.first(where: { $0.name == open }) {
      return values(of: option, typed)
    }
    if typed.hasPrefix("-"), !isOver {
      guard let equals = typed.firstIndex(of: "=") else {
        return ((verb?.options ?? []) + CommandOption.everywhere).map {
          Candidate(word: "--\($0.name)\($0.value == nil ? "" : "=")", meaning: $0.summary)
        }
      }
      let start = typed[...equals]
      let value = String(typed[typed.index(after: equals)...])
      return options.filter { "--\($0.name)=" == start }
        .flatMap { values(of: $0, value) }
        .map { Candidate(word: start + $0.word, meaning: $0.meaning) }
    }
    guard line.verb != nil else {
      return verbs.map { Candidate(word: $0.name, meaning: $0.summary) }
    }
    guard let verb else { return [] }
    let first =
      line.operands.isEmpty ? verb.firstWords(among: verbs).map { Candidate(word: $0) } : []
    return first + verb.laterWords(after: line.operands).map { Candidate(word: $0) }
      + operands(of: verb, typed)
  }

  /// What the verb's operands may be; single questions only once something was typed of them.
  private func operands(of verb: any Verb, _ typed: String) -> [Candidate] {
    let operand = verb.operand ?? ""
    let wantsIDs = operand.contains("ID") && !typed.isEmpty
    let bank = operand.contains("DECK") || wantsIDs ? bank() : nil
    var found: [Candidate] = []
    if operand.contains("DECK"), let bank {
      found += bank.decks.filter { deck in bank.questions.contains { $0.deck == deck } }
        .map { Candidate(word: $0) }
      if typed.lowercased().hasPrefix("tag:") {
        found += bank.tags.map { Candidate(word: "tag:\($0)") }
      }
    }
    if wantsIDs, let bank {
      // All the numbers of a deck would hide the decks.
      found += bank.questionWords.filter { !$0.contains("/") || typed.contains("/") }
        .map { Candidate(word: $0) }
    }
    if operand.contains("FILE") || operand.contains("FOLDER") { found += paths(typed) }
    return found
  }

  private func values(of option: CommandOption, _ typed: String) -> [Candidate] {
    switch option.check {
    case .oneOf(let names): return names.map { Candidate(word: $0) }
    case .someOf(let names):
      let before = typed.lastIndex(of: ",").map { typed[...$0] } ?? ""
      return names.map { Candidate(word: before + $0) }
    case .number, .time, .span, .goal, .part: return []
    case .any:
      if option.name == CommandOption.tag.name {
        return (bank()?.tags ?? []).map { Candidate(word: $0) }
      }
      return ["FILE", "PATH", "DIR"].contains(option.value) ? paths(typed) : []
    }
  }

  /// Files and folders that begin so, hidden ones only where a full stop was typed.
  private func paths(_ typed: String) -> [Candidate] {
    guard !typed.isEmpty else { return [] }
    let folder = typed.lastIndex(of: "/").map { String(typed[...$0]) } ?? ""
    let name = typed.dropFirst(folder.count)
    let entries = (try? files.entries(folder.isEmpty ? "." : folder)) ?? []
    return entries.filter { $0.hasPrefix(name) && (!$0.hasPrefix(".") || name.hasPrefix(".")) }
      .map { entry in
        Candidate(word: folder + entry + (files.kind(folder + entry) == .folder ? "/" : ""))
      }
  }
}

/// What the words before the one that is being typed come to.
private struct TypedWords {
  var verb: String?
  var operands: [String] = []
  /// The option whose value comes next.
  var open: String?

  init(_ words: [String], verbs: [any Verb]) {
    let every = CommandOption.everywhere + verbs.flatMap(\.options)
    var isOver = false
    for word in words {
      if open != nil {
        open = nil
      } else if word == "--" {
        isOver = true
      } else if !isOver, word.hasPrefix("-"), word != "-" {
        open =
          every.first { option in
            option.value != nil
              && (word == "--\(option.name)" || option.short.map { word == "-\($0)" } ?? false)
          }?.name
      } else if verb == nil {
        verb = word
      } else {
        operands.append(word)
      }
    }
  }
}
