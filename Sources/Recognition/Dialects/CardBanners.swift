import Questions

/// Cards whose parts stand below banners: `===== Question =====`, `===== Answer =====`.
///
/// `Front` and `Back` mean the same; `Id` and `Tags` may follow. Anything below another banner
/// belongs to no card, and neither does what stands below an id.
struct CardBanners: Dialect {
  let name = "card-banners"
  let summary = "banners of equals signs around Question and Answer"

  func claims(in page: Page) -> [Claim] {
    guard page.clues.contains(.banners) else { return [] }
    var claims: [Claim] = []
    var card: BannerCard?
    func close() {
      if let draft = card?.draft { claims.append(Claim(draft, weight: .declared)) }
      card = nil
    }
    for part in parts(of: page.lines[...]) {
      if part.role == .front { close() }
      if part.role == .front {
        card = BannerCard(front: part.lines.trimmed)
      } else {
        card?.take(part)
      }
    }
    close()
    return claims
  }

  private func parts(of lines: Lines) -> [BannerPart] {
    let starts = lines.indices.filter { bannerWord(lines[$0]) != nil }
    return starts.enumerated().compactMap { order, start in
      let end = order + 1 < starts.count ? starts[order + 1] : lines.endIndex
      return bannerWord(lines[start]).map { BannerPart(word: $0, lines: lines[start + 1..<end]) }
    }
  }
}

/// What a line of three or more equals signs at each end has between them.
private func bannerWord(_ line: SourceLine) -> String? {
  let content = line.content
  guard line.isText, content.hasPrefix("==="), content.hasSuffix("===") else { return nil }
  let word = content.split(separator: "=").map(\.withoutSpaceAround).joined().lowercased()
  return !word.isEmpty && word.allSatisfy(\.isLetter) ? word : nil
}

private struct BannerPart {
  enum Role {
    case front
    case back
    case id
    case tags
    case other
  }

  let role: Role
  let lines: Lines

  init(word: String, lines: Lines) {
    self.lines = lines
    switch word {
    case "question", "front", "q": role = .front
    case "answer", "back", "a": role = .back
    case "id": role = .id
    case "tags", "tag": role = .tags
    case "soru", "frage", "pregunta", "pergunta", "domanda", "vraag", "pytanie", "вопрос",
      "питання",
      "问题", "問題", "질문":
      role = .front
    default: role = fieldRole(named: word[...]) == .answer ? .back : .other
    }
  }
}

private struct BannerCard {
  let front: Lines
  private var back: Lines?
  private var id: String?
  private var tags: [String] = []

  init(front: Lines) {
    self.front = front
  }

  mutating func take(_ part: BannerPart) {
    let words = (part.lines.trimmed.first?.content ?? "").split { " ,".contains($0) }
    switch part.role {
    case .back: back = back ?? part.lines.trimmed
    case .id: id = words.first.map(String.init)
    case .tags: tags += words.map { String($0.drop { $0 == "#" }) }
    case .front, .other: break
    }
  }

  var draft: Draft? {
    guard let first = front.first, let last = back?.last ?? front.last else { return nil }
    var draft = Draft(
      front: front.markdown,
      back: back?.markdown,
      lines: first.number...last.number
    )
    draft?.number = id
    draft?.tags = tags.filter { !$0.isEmpty }
    return draft
  }
}
