import Basics

/// Text that stays in its cell of a Markdown table and is not read as markup.
func tableCell(_ text: String) -> String {
  printableLine(text).reduce(into: "") { result, character in
    if "\\`*_{}[]<>()#+-!|&~$@:".contains(character) { result += "\\" }
    result.append(character)
  }
}
