import Markdown

/// A part of a paragraph that its author meant as an item of a list.
struct PastedItem {
  var text: String
  var line: Int
  var number: Int?
}

/// Takes a paragraph apart that has swallowed items, for Markdown knows neither "12 ) Why?" nor "-Why?".
///
/// Lines that begin with small letters are parts of the item before: `options` are these, each a
/// text of its own.
func splitPasted(_ source: String, from line: Int) -> (items: [PastedItem], options: [Part]) {
  guard source.utf8.contains(UInt8(ascii: "\n")) else {
    return ([PastedItem(text: source, line: line)], [])
  }
  let lines = source.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  var items = [PastedItem(text: lines[0], line: line)]
  var letters: [Part] = []
  for (offset, text) in lines.enumerated().dropFirst() {
    if let (number, rest) = pastedMarker(text) {
      items.append(PastedItem(text: rest, line: line + offset, number: number))
    } else if items.count == 1, let rest = lettered(text, at: letters.count),
      asking(rest) > .byTopic
    {
      letters.append(.text("- " + rest, lines: line + offset...line + offset))
    } else if letters.isEmpty {
      items[items.count - 1].text += "\n" + text
    } else {
      letters.append(.text(text, lines: line + offset...line + offset))
    }
  }
  return (items, letters)
}

/// The number of an item and what follows its marker; 0 stands for a bullet.
///
/// "12 ) Why?", "12、为什么", "-Why?"; also markers that Markdown knows, for a lazy line has none.
func pastedMarker(_ line: String) -> (number: Int, rest: String)? {
  let text = line.drop { $0 == " " || $0 == "\t" }
  if let first = text.first, "-*•".contains(first) {
    let rest = text.dropFirst().drop { $0 == " " }
    guard let start = rest.first, start.isLetter, asking(String(rest)) > .no,
      start.isUppercase || !start.isASCII || first == "•",
      // "*Q: Why?*" is emphasis.
      first != "*" || text.dropFirst().first == " " || !rest.contains("*")
    else { return nil }
    return (0, String(rest))
  }
  let digits = text.prefix { $0.isASCII && $0.isNumber }
  guard (1...3).contains(digits.count), let number = Int(digits) else { return nil }
  var rest = text.dropFirst(digits.count)
  let hasSpace = rest.first == " "
  rest = rest.drop { $0 == " " }
  guard let mark = rest.first, ".)、．）".contains(mark), !hasSpace || mark == ")" else { return nil }
  rest = rest.dropFirst()
  guard "、．）".contains(mark) || rest.first == " " || rest.first?.isLetter == true else {
    return nil
  }
  rest = rest.drop { $0 == " " }
  guard rest.contains(where: \.isLetter) else { return nil }
  return (number, String(rest))
}

/// What follows "a." or "a)" where that is the letter which comes next.
private func lettered(_ line: String, at position: Int) -> String? {
  let text = line.drop { $0 == " " || $0 == "(" }
  guard position < 26, text.unicodeScalars.first?.value == UInt32(97 + position) else { return nil }
  let rest = text.dropFirst()
  guard let mark = rest.first, ".)".contains(mark), rest.dropFirst().first == " " else {
    return nil
  }
  return String(rest.dropFirst().drop { $0 == " " })
}
