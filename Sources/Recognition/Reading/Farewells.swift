extension String {
  /// Whether an author takes leave in it, as in "Thank you for reading!".
  var isFarewell: Bool {
    if utf8.count < 140, utf8.first.map({ $0 >= 0x80 || "*_Ii".utf8.contains($0) }) == true,
      includes("star") || includes("share"), pleas.contains(where: lowercased().includes)
    {
      return true
    }
    guard utf8.count < 80, utf8.first.map({ "TtH".utf8.contains($0) || $0 >= 0x80 }) == true else {
      return false
    }
    let text = lowercased()
    return farewells.contains { text.hasPrefix($0) }
  }
}

/// How authors ask for stars.
private let pleas = [
  "star the repo", "star this repo", "give it a star", "give this repo a star", "leave a star",
  "share this article", "share this post", "share this repo", "give us a star", "consider starring",
  "a star would",
]

private let farewells = [
  "thank you for reading", "thanks for reading", "thank you for trying", "thank you for using",
  "thank you for visiting", "thank you for downloading", "thank you for watching",
  "thanks for visiting", "thanks for watching", "happy coding", "happy learning",
  "happy interviewing", "спасибо за внимание", "感谢阅读", "谢谢阅读",
]
