import Markdown

/// "Trees, Graphs" or "#trees #graphs".
func tagList(_ text: String) -> [String] {
  let separators: Set<Character> = text.contains(",") ? [","] : text.contains(";") ? [";"] : []
  let parts =
    separators.isEmpty && text.contains("#")
    ? text.split(separator: " ") : text.split { separators.contains($0) }
  return parts.map { part in
    let name = Recognition.plain(String(part)).drop { $0 == "#" }
    return String(name).oneLine
  }.filter { !$0.isEmpty }
}
