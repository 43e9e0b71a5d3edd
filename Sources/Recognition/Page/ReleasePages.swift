import Markdown

extension Page {
  /// Whether it tells what is new in one version after the other: "What's new in 2.4?".
  ///
  /// Nothing announces questions, and no heading asks that is not such a one or below one.
  var listsReleases: Bool {
    guard headings.count(where: { announcesRelease($0.title.text) }) >= 2,
      !headings.contains(where: { $0.names.contains(.questions) })
    else { return false }
    var level: Int?
    return signs.allSatisfy { sign in
      let heading = sign.heading
      if announcesRelease(heading.title.text) {
        level = heading.level
        return true
      }
      if let above = level, heading.level > above { return true }
      level = nil
      return sign.asking <= .byTopic
    }
  }
}

/// Whether a title asks what is new, and names the version or the day.
private func announcesRelease(_ title: String) -> Bool {
  guard title.utf8.count <= 120, title.utf8.contains(where: { (0x30...0x39).contains($0) }) else {
    return false
  }
  return news.begin(key(of: title))
}

private let news: Phrases = [
  "whatsnew", "whatisnew", "whatschanged", "whathaschanged", "whatchanged", "wasistneu",
  "wasgibtesneues", "quéhaydenuevo", "oquehádenovo", "quoideneuf", "cosacèdinuovo", "чтонового",
]
