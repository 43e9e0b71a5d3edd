import Basics

/// How a character looks that is being written: in as many columns as it says, none of them obeyed.
///
/// Control characters are shown as `^X`, what has no width of its own and what a terminal would obey
/// as the number of its code points.
struct Shown {
  let text: String
  let role: Role
  let width: Int

  init(_ character: Character) {
    let width = displayWidth(character)
    let scalars = character.unicodeScalars
    if character == "\t" {
      self.init("    ", .plain, 4)
    } else if scalars.count == 1, let code = character.asciiValue, code < 0x20 || code == 0x7f {
      self.init("^" + String(Unicode.Scalar(code ^ 0x40)), .code, 2)
    } else if width == 0 || scalars.contains(where: \.isObeyedByTerminals) {
      let codes = scalars.map { "<" + String($0.value, radix: 16, uppercase: true) + ">" }.joined()
      self.init(codes, .code, codes.utf8.count)
    } else {
      self.init(String(character), .plain, width)
    }
  }

  private init(_ text: String, _ role: Role, _ width: Int) {
    self.text = text
    self.role = role
    self.width = width
  }
}
