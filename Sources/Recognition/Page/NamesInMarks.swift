import Markdown

/// The document with names of programs that Markdown would take for marks written so that they are
/// shown, line by line as before: `__init__`, which is no bold, and `<Fragment>`, which is no tag.
func showingNames(of document: Document) -> Document {
  document.rewritingText(where: mayHoldNames) { line in
    line.rewriting(at: "_<") { before, rest in
      if let name = specialName(atStartOf: rest) {
        return ("\\_\\_" + name + "\\_\\_", rest.dropFirst(name.count + 4))
      }
      guard namesType(rest) || asksAboutTag(rest, behind: before), !before.isBlankLine else {
        return nil
      }
      return ("\\" + rest.prefix(1), rest.dropFirst())
    }
  }
}

/// A look at the bytes: two underscores before a letter, or an angle bracket behind a blank and before
/// a letter.
private func mayHoldNames(_ bytes: ArraySlice<UInt8>) -> Bool {
  bytes.withUnsafeBufferPointer { bytes in
    var before: UInt8 = 0
    for index in bytes.indices.dropLast() {
      let byte = bytes[index]
      let next = bytes[index + 1]
      if byte == UInt8(ascii: "_") {
        if before == byte, next.isASCIILetter { return true }
      } else if byte == UInt8(ascii: "<"), next.isASCIILetter {
        if next.isASCIICapital || before == 0x20 { return true }
      }
      before = byte
    }
    return false
  }
}

/// A name between two underscores on each side that stands in a text of its own, as `__init__`.
private func specialName(atStartOf text: Substring) -> Substring? {
  guard text.hasPrefix("__") else { return nil }
  let name = text.dropFirst(2).prefix { $0.isASCII && ($0.isLowercase || $0 == "_") }
  let bare = name.hasSuffix("__") ? name.dropLast(2) : name
  let behind = text.dropFirst(bare.count + 2)
  guard behind.hasPrefix("__"), !"_:".contains(behind.dropFirst(2).first ?? " "),
    specialNames.contains(String(bare))
  else { return nil }
  return bare
}

private let specialNames: Set<String> = [
  "init", "new", "del", "repr", "str", "call", "name", "main", "file", "doc", "dict", "class", "eq",
  "hash", "len", "iter", "next", "enter", "exit", "getattr", "setattr", "getitem", "setitem",
  "contains", "slots", "all", "add", "lt", "bool", "get", "set", "module", "import", "proto",
  "missing", "await", "aenter", "aexit", "init_subclass", "post_init", "construct", "destruct",
]

/// Whether the name of a type stands between angle brackets, and none of HTML.
private func namesType(_ text: Substring) -> Bool {
  guard text.first == "<" else { return false }
  let name = text.dropFirst().prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
  guard let first = name.first, first.isUppercase, text.dropFirst(name.count + 1).first == ">"
  else {
    return false
  }
  // "<BR>" and "<B>" are tags.
  return name.contains(where: \.isLowercase) && !elements.contains(name.lowercased())
    || name.count == 1 && !elements.contains(name.lowercased())
}

/// Whether a question goes on behind a tag that nothing closes, as in "When is <main> used?".
private func asksAboutTag(_ text: Substring, behind start: String) -> Bool {
  guard text.first == "<", start.last == " ", start.contains(where: \.isLetter) else {
    return false
  }
  let name = text.dropFirst().prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
  let behind = text.dropFirst(name.count + 1)
  guard behind.first == ">", elements.contains(name.lowercased()),
    !["br", "b", "i", "u", "code", "img", "sub", "sup", "kbd", "details", "summary"]
      .contains(name.lowercased()),
    !behind.includes("</\(name)")
  else { return false }
  return behind.dropFirst().contains { "?？".contains($0) }
}

private let elements: Set<String> = [
  "a", "b", "i", "p", "q", "s", "u", "br", "hr", "em", "dl", "dt", "dd", "ol", "ul", "li", "td",
  "th",
  "tr", "h1", "h2", "h3", "h4", "h5", "h6", "div", "pre", "sub", "sup", "img", "kbd", "code",
  "span",
  "font", "table", "tbody", "thead", "strong", "small", "center", "details", "summary", "script",
  "style", "body", "head", "html", "title", "form", "input", "button", "select", "option", "label",
  "video", "audio", "source", "iframe", "section", "article", "header", "footer", "main", "nav",
  "mark", "ins", "del", "abbr", "cite", "blockquote", "figure", "picture", "quiz",
]
