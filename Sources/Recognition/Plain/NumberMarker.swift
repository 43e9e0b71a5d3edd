/// The number that stands before a line, as in `9<TAB>…`, `10.`, `1)`, `(1)` and `1 -`.
struct NumberMarker {
  var number: Int
  var text: String

  init?(_ line: String) {
    var rest = line[...]
    let isBracketed = rest.first == "("
    if isBracketed { rest = rest.dropFirst() }
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    guard (1...3).contains(digits.count), let number = Int(digits) else { return nil }
    rest = rest.dropFirst(digits.count)
    if isBracketed {
      guard rest.first == ")" else { return nil }
      rest = rest.dropFirst()
    } else if let mark = rest.first, ".):、．".contains(mark) {
      rest = rest.dropFirst()
      guard rest.isEmpty || rest.first?.isWhitespace == true || "、．".contains(mark) else {
        return nil
      }
    } else if rest.hasPrefix(" - ") || rest.hasPrefix(" – ") {
      rest = rest.dropFirst(3)
    } else if rest.first != "\t" {
      return nil
    }
    self.number = number
    text = String(rest).trimmingBreak
  }
}
