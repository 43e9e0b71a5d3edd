extension String {
  /// Whether it is about the document and not about what stands above: who paid for it, which page
  /// this is, whom to write, how points are counted.
  ///
  /// Only what no answer says in such words, for it is dropped from the end of one.
  var isNotice: Bool {
    guard utf8.count <= 200 else { return false }
    if isPageFoot { return true }
    guard let start = firstIndex(where: { $0.isLetter || $0.isNumber }), self[start].isLetter else {
      return false
    }
    let text = self[start...]
    guard let first = text.utf8.first, noticeStarts.contains(first | 0x20) || invitesReaders(text)
    else { return false }
    let words = text.lowercased()
    return notices.contains(where: words.hasPrefix) || countsPages(words) || namesTopic(words)
      || words.hasPrefix("score") && points.contains(where: words.includes)
      || words.hasPrefix("good luck") && words.contains("!")
      || invitesReaders(text)
  }

  /// Whether it ends as the foot of a page does: "- 3 -", "Harbour test, version A   Page 2 of 3".
  private var isPageFoot: Bool {
    guard let last = utf8.last, last.isASCIIDigit || last == UInt8(ascii: "-") else { return false }
    if isPageNumber { return true }
    let words = split(separator: " ").suffix(4).map { $0.lowercased() }
    return words.count == 4 && ["page", "seite", "página"].contains(words[0])
      && Int(words[1]) != nil && ["of", "von", "de"].contains(words[2]) && Int(words[3]) != nil
  }
}

/// Whether it tells which page this is, as in "Page 3 of 41 - More".
private func countsPages(_ words: String) -> Bool {
  guard words.hasPrefix("page ") || words.hasPrefix("viewing page ") else { return false }
  return words.includes(" of ")
    && words.split(separator: " ").prefix(6).count { Int($0) != nil } >= 2
}

/// Whether a collection goes on with its next topic, as in "Topic 2, Security".
private func namesTopic(_ words: String) -> Bool {
  guard words.hasPrefix("topic "), words.utf8.count <= 60, !words.endsSentence else { return false }
  let behind = words.dropFirst(6).drop(while: \.isNumber)
  return behind.startIndex > words.index(words.startIndex, offsetBy: 6)
    && (behind.isEmpty || ",:-–".contains(behind.drop { $0 == " " }.first ?? " "))
}

/// Whether whoever has questions is told whom to write, or offered more.
private func invitesReaders(_ text: Substring) -> Bool {
  guard let mark = text.utf8.prefix(32).firstIndex(of: UInt8(ascii: "?")),
    text[..<mark].split(separator: " ").count <= 4
  else { return false }
  let rest = text[mark...]
  if ["subscribe", "newsletter", "mobile app", "our app"].contains(where: rest.includes) {
    return true
  }
  // An address, and no decorator.
  return rest.split(separator: " ").contains { word in
    guard let at = word.firstIndex(of: "@") else { return false }
    return at > word.startIndex && word[at...].dropFirst(2).dropLast().contains(".")
  }
}

/// The first letters of those that ask nothing.
private let noticeStarts = Set("sapvwtg".utf8)

private let notices = [
  "sponsored:", "sponsored by", "sponsor:", "sponsors:", "advertisement:", "werbung:", "anzeige:",
  "publicidad:", "patrocinado por", "publicidade:", "sponsorisé par", "publicité :",
  "thank you for choosing", "thank you for using", "thank you for reading", "thank you for buying",
  "thank you for your purchase", "thank you for downloading", "thank you for visiting",
]

/// How a sheet says what an answer is worth.
private let points = [
  "one point", "1 point", "point each", "points each", "points for", "points per", "per question",
]
