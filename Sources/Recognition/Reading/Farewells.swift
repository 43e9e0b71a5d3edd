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

extension String {
  /// Whether it is about the document and not about what stands above: who paid for it, which page
  /// this is, whom to write, how points are counted.
  var isNotice: Bool {
    if utf8.count <= 200, isPageFoot { return true }
    guard utf8.count <= 200, utf8.contains(where: { ":%@".utf8.contains($0) || $0 == 0x20 }),
      let start = firstIndex(where: { $0.isLetter || $0.isNumber }), self[start].isLetter
    else { return false }
    let text = self[start...]
    guard noticeStarts.contains(text.utf8.first.map { $0 | 0x20 } ?? 0) || text.utf8.contains(0x3f)
    else { return false }
    let words = text.lowercased()
    if sponsors.contains(where: words.hasPrefix) { return true }
    if words.hasPrefix("page ") || words.hasPrefix("viewing page ") {
      let numbers = words.split(separator: " ").prefix(6).count { Int($0) != nil }
      return numbers >= 2 && words.includes(" of ")
    }
    if words.hasPrefix("good luck") {
      return ["share", "star", "article", "subscribe", "interview"].contains { words.includes($0) }
    }
    if words.hasPrefix("thank you for ") { return words.split(separator: " ").count <= 10 }
    if words.hasPrefix("topic ") {
      let rest = words.dropFirst(6)
      return rest.first?.isNumber == true && utf8.count <= 60 && !endsSentence
    }
    if words.hasPrefix("score:") || words.hasPrefix("scoring:") {
      return words.includes("point") || words.includes("correct")
    }
    return invitesMail(text)
  }

  /// Whether it ends as the foot of a page does: "- 3 -", "Harbour test, version A   Page 2 of 3".
  private var isPageFoot: Bool {
    guard let last = utf8.last, last.isASCIIDigit || last == UInt8(ascii: "-") else { return false }
    if isPageNumber { return true }
    guard last.isASCIIDigit, utf8.suffix(16).contains(0x66) else { return false }
    let words = split(separator: " ").suffix(4).map { $0.lowercased() }
    return words.count == 4 && ["page", "seite", "página"].contains(words[0])
      && Int(words[1]) != nil && ["of", "von", "de"].contains(words[2]) && Int(words[3]) != nil
  }

  /// Whether whoever has questions is told whom to write.
  private func invitesMail(_ text: Substring) -> Bool {
    guard let mark = text.utf8.prefix(32).firstIndex(of: 0x3f),
      text[..<mark].split(separator: " ").count <= 4
    else { return false }
    let rest = text[mark...]
    let isOffer = [" our ", "subscribe", "newsletter", "download"].contains { rest.includes($0) }
    return (isOffer || rest.utf8.contains(UInt8(ascii: "@"))) && rest.contains(where: \.isLetter)
  }
}

/// The first letters of those that ask nothing.
private let noticeStarts = Set("sapvwtg".utf8)

private let sponsors = [
  "sponsored", "sponsor:", "sponsors:", "advertisement", "ad:", "werbung:", "anzeige:",
  "publicidad:", "patrocinado", "publicidade:", "sponsorisé", "publicité",
]
