import Markdown

extension Page {
  /// Whether a list of what was voted for, and how often, is all that stands below a heading.
  func countsVotes(below heading: Heading) -> Bool {
    let lead = lead(of: heading)
    guard lead.count == 1, let position = lead.first, case .list = document.kind(blocks[position])
    else { return false }
    let items = document.children(blocks[position]).map { document.text($0).oneLine }
    return items.count >= 2 && items.allSatisfy(\.isTally)
  }
}

extension String {
  /// Whether it says how often it was voted for: "Friday: 41 votes", "Yes (64 %)", "nest (38)".
  var isTally: Bool {
    guard let last else { return false }
    if last == ")", let open = lastIndex(of: "("), open > startIndex,
      self[index(before: open)] == " "
    {
      let said = self[index(after: open)...].dropLast().filter { $0 != " " && $0 != "%" }
      return !said.isEmpty && said.allSatisfy { $0.isNumber || ".,".contains($0) }
    }
    let words = lowercased().split { !$0.isLetter && !$0.isNumber }
    return words.count >= 2 && words[words.count - 2].allSatisfy(\.isNumber)
      && votes.contains(String(words[words.count - 1]))
  }
}

private let votes: Set<String> = [
  "vote", "votes", "stimme", "stimmen", "voto", "votos", "voix", "voti", "голос", "голоса",
  "голосов",
]
