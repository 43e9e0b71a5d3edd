/// Takes off a title's label with all that stands between it and the title: "of 30:", "[Basics]:", "Q:".
func splitWholeLabel(_ text: String) -> (TitleLabel?, String) {
  let (label, rest) = splitLabel(withPlainNumber(text))
  guard let label else { return (nil, rest) }
  // Behind a bare "Q:" all is the title.
  guard label.number != nil || text.hasPrefix("Q.") else { return (label, rest) }
  // "[1] Question: Why?"
  if label.kind == .number, text.hasPrefix("["), case (let inner?, let asked) = splitLabel(rest),
    inner.kind == .question, inner.number == nil
  {
    return (TitleLabel(kind: .question, number: label.number), asked)
  }
  return withoutRemains(rest, of: label)
}

private func withoutRemains(_ text: String, of label: TitleLabel) -> (TitleLabel, String) {
  guard let first = text.utf8.first else { return (label, text) }
  switch UnicodeScalar(first) {
  case "/", "o", "O", "d", "v", "s":
    return (label, label.kind != .number ? withoutCountOfAll(text) : text)
  case "[", "(": return (label, withoutTopic(text))
  case "n", "N":
    // "Q. No 3: Why?"
    guard label.number == nil, case (let inner?, let rest) = splitLabel("Q " + text),
      inner.number != nil
    else { return (label, text) }
    return (TitleLabel(kind: label.kind, number: inner.number), rest)
  case "m", "M":
    // "Q3. MCQ: Which one?"
    return (
      label,
      text.prefix(4).uppercased() == "MCQ:" ? text.dropFirst(4).description.trimmingBreak : text
    )
  case "q", "Q":
    // "3. Q: Why?"
    guard label.kind == .number, case (let inner?, let rest) = splitLabel(text),
      inner.kind == .question, rest.contains(where: \.isLetter)
    else { return (label, text) }
    return (TitleLabel(kind: .question, number: label.number), rest)
  case ".", ":", "|", ">", "\u{80}"..."\u{ff}":
    guard let mark = text.first, ".:|>·•–—→⟩›»".contains(mark), text.dropFirst().first == " " else {
      return (label, text.droppingInterviewer)
    }
    let rest = String(text.dropFirst().drop { $0 == " " })
    return (label, rest.contains(where: \.isLetter) ? rest : text)
  case "-", "=":
    let isArrow = text.hasPrefix("-> ") || text.hasPrefix("=> ")
    return (label, isArrow ? String(text.dropFirst(3)) : text)
  default: return (label, text.droppingInterviewer)
  }
}

/// The text without how many there are in all, as in "of 30: Why?" and "/30 - Why?".
private func withoutCountOfAll(_ text: String) -> String {
  let words = ["of ", "out of ", "/", "von ", "de ", "di ", "sur ", "из "]
  let lower = text.prefix(8).lowercased()
  guard let word = words.first(where: lower.hasPrefix) else { return text }
  let rest = text.dropFirst(word.count).drop { $0 == " " }
  let digits = rest.prefix { $0.isASCII && $0.isNumber }
  let behind = rest.dropFirst(digits.count)
  let mark = behind.prefix { " :.)-–—|".contains($0) }
  // "Task 1 of 8", and what is asked stands below.
  if (1...4).contains(digits.count), behind.allSatisfy(\.isWhitespace) { return "" }
  guard (1...4).contains(digits.count), behind.contains(where: \.isLetter) else { return text }
  // "of 30 (2 points)", and what is asked stands below.
  if mark == " ", "([".contains(behind.dropFirst().first ?? "x") {
    return String(behind.dropFirst())
  }
  guard mark.contains(where: { $0 != " " }) || word == "/", mark.last == " " else { return text }
  return String(behind.dropFirst(mark.count))
}

/// The text without brackets behind which a mark stands, or a question by its words, as in
/// "[Basics]: Why?" and "[Basics] Why?"; one that says how hard it is stays, without the mark.
private func withoutTopic(_ text: String) -> String {
  guard let open = text.first, let end = text.prefix(30).firstIndex(of: open == "[" ? "]" : ")")
  else { return text }
  let name = text[..<end].dropFirst()
  let behind = text[text.index(after: end)...]
  let mark = behind.prefix { " :.-–—".contains($0) }
  let rest = behind.dropFirst(mark.count)
  guard name.contains(where: \.isLetter), mark.last == " ", rest.contains(where: \.isLetter) else {
    return text
  }
  let isParted = mark.contains { $0 != " " }
  if isDifficulty(name.lowercased()) { return text[...end] + " " + rest }
  guard isParted || open == "[" && asking(String(rest)) == .byMark && name.utf8.count <= 24 else {
    return text
  }
  return String(rest)
}

/// The text with the keys of a telephone that it begins with as digits and a dot, as "2." for "2️⃣".
private func withPlainNumber(_ text: String) -> String {
  guard let first = text.utf8.first, first.isASCIIDigit,
    text.utf8.dropFirst().first.map({ $0 >= 0x80 }) == true
  else { return text }
  var digits = ""
  var rest = text[...]
  while let key = rest.first, key.unicodeScalars.count >= 2,
    key.unicodeScalars.last?.value == 0x20e3, let digit = key.unicodeScalars.first,
    (0x30...0x39).contains(digit.value)
  {
    digits.unicodeScalars.append(digit)
    rest = rest.dropFirst()
  }
  guard !digits.isEmpty else { return text }
  rest = rest.drop { " .:)-–—|".contains($0) }
  return rest.contains(where: \.isLetter) ? digits + ". " + rest : text
}

extension String {
  /// Whether it is nothing but keys of a telephone, as "2️⃣".
  var isKeycap: Bool {
    contains { !$0.isWhitespace }
      && allSatisfy { $0.isWhitespace || $0.unicodeScalars.last?.value == 0x20e3 }
  }
}
