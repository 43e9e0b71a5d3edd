import Host
import Questions
import Terminal

/// What could stand at the end of a line that is typed at the prompt: commands, their options and
/// values, decks, questions, tags and files.
///
/// Letter case does not matter. `bank` is `nil` where it cannot be read.
func completion(
  of line: String,
  verbs: [any Verb],
  bank: Bank?,
  files: Files
) -> Completion {
  let split = SplitLine(line)
  let typed = split.open ?? ""
  let words = split.words.first == "grill" ? Array(split.words.dropFirst()) : split.words
  let found = candidates(for: typed, after: words, verbs: verbs, bank: bank, files: files)
    .filter { $0.lowercased().hasPrefix(typed.lowercased()) }
  var seen = Set<String>()
  return Completion(
    length: split.openLength,
    candidates: found.filter { seen.insert($0).inserted }.map(quotedWord)
  )
}

private func candidates(
  for typed: String,
  after words: [String],
  verbs: [any Verb],
  bank: Bank?,
  files: Files
) -> [String] {
  let name = words.first { !$0.hasPrefix("-") }
  let verb = verbs.first { $0.name == name }
  let options = (verb?.options ?? []) + CommandOption.everywhere
  if typed.hasPrefix("-") {
    if let equals = typed.firstIndex(of: "=") {
      let name = typed[..<equals].dropFirst(2)
      let value = String(typed[typed.index(after: equals)...])
      return options.filter { $0.name == name }
        .flatMap { values(of: $0, for: value, bank, files) }
        .map { "\(typed[...equals])\($0)" }
    }
    return options.map { $0.value == nil ? "--\($0.name)" : "--\($0.name)=" }
  }
  if let last = words.last, last.hasPrefix("-"), !last.contains("="),
    let option = options.first(where: { option in
      "--\(option.name)" == last || option.short.map { "-\($0)" == last } ?? false
    }), option.value != nil
  {
    return values(of: option, for: typed, bank, files)
  }
  guard name != nil else { return verbs.map(\.name) + ["quit"] }
  guard let verb else { return [] }
  let isFirst = words.count { !$0.hasPrefix("-") } == 1
  return (isFirst ? verb.firstWords(among: verbs) : []) + operands(of: verb, typed, bank, files)
}

/// What the verb's operands may be; single questions only once something was typed of them.
private func operands(
  of verb: any Verb,
  _ typed: String,
  _ bank: Bank?,
  _ files: Files
) -> [String] {
  let operand = verb.operand ?? ""
  var found: [String] = []
  if operand.contains("DECK"), let bank {
    found += bank.decks.filter { deck in bank.questions.contains { $0.deck == deck } }
    if typed.lowercased().hasPrefix("tag:") { found += bank.tags.map { "tag:\($0)" } }
  }
  if operand.contains("ID"), !typed.isEmpty, let bank {
    // All the numbers of a deck would hide the decks.
    found += bank.questionWords.filter { !$0.contains("/") || typed.contains("/") }
  }
  if operand.contains("FILE") || operand.contains("FOLDER") { found += paths(typed, files) }
  return found
}

private func values(
  of option: CommandOption,
  for typed: String,
  _ bank: Bank?,
  _ files: Files
) -> [String] {
  switch option.check {
  case .oneOf(let names): return names
  case .someOf(let names):
    let before = typed.lastIndex(of: ",").map { typed[...$0] } ?? ""
    return names.map { before + $0 }
  case .number, .time, .span, .goal, .part: return []
  case .any:
    if option.name == CommandOption.tag.name { return bank?.tags ?? [] }
    return option.value == "FILE" || option.value == "PATH" ? paths(typed, files) : []
  }
}

/// Files and folders that begin so, hidden ones only where a full stop was typed.
private func paths(_ typed: String, _ files: Files) -> [String] {
  guard !typed.isEmpty else { return [] }
  let folder = typed.lastIndex(of: "/").map { String(typed[...$0]) } ?? ""
  let name = typed.dropFirst(folder.count)
  let entries = (try? files.entries(folder.isEmpty ? "." : folder)) ?? []
  return entries.filter { $0.hasPrefix(name) && (!$0.hasPrefix(".") || name.hasPrefix(".")) }
    .map { folder + $0 + (files.kind(folder + $0) == .folder ? "/" : "") }
}
