import JSON
import Questions

/// A portrait as progress files write it; what is empty is left out.
///
/// ```json
/// {"title":"What is recall?","deck":"ml","file":"ml.md","bank":"k7f3q2mxab","place":"9d2m4kq0pz",
///  "path":"5fzq","answer":"3:01ab7c2xq9f0","before":"hz972q6c6n","digest":"ah7p1m4w87",
///  "parts":[["~then1","How is it measured?"]]}
/// ```
extension Portrait {
  var members: [JSONMember] {
    let texts: [(String, String)] = [
      ("title", title), ("deck", deck), ("file", home.file), ("bank", home.bank),
      ("place", home.place), ("path", path), ("answer", answer.text), ("detail", detail.text),
      ("before", before ?? ""), ("after", after ?? ""), ("digest", digest),
    ]
    let members = texts.filter { !$0.1.isEmpty }.map { JSONMember($0.0, .string($0.1)) }
    guard !parts.isEmpty else { return members }
    let json = parts.map { JSONValue.array([.string($0.name), .string($0.text)]) }
    return members + [JSONMember("parts", .array(json))]
  }

  private static let names = JSONNames([
    "title", "deck", "file", "bank", "place", "path", "answer", "detail", "before", "after",
    "digest", "parts",
  ])

  /// `nil` where there is no title or no digest.
  init?(json: JSONNode) {
    self.init(digest: "", title: "", deck: "", home: Home(bank: "", place: "", file: ""))
    var hasTitle = false
    var member = json.members
    while let name = member.next(among: Portrait.names, in: json) {
      guard name < 11 else {
        parts = cardParts(json.node(at: member.place))
        continue
      }
      guard let text = json.string(at: member.place) else { continue }
      switch name {
      case 0:
        title = text
        hasTitle = true
      case 1: deck = text
      case 2: home.file = text
      case 3: home.bank = text
      case 4: home.place = text
      case 5: path = text
      case 6: answer = Sketch(text: text)
      case 7: detail = Sketch(text: text)
      case 8: before = text
      case 9: after = text
      default: digest = text
      }
    }
    guard hasTitle, !digest.isEmpty else { return nil }
  }
}

extension Sight.Outline {
  private static let names = JSONNames(["title", "file", "bank", "place", "digest", "parts"])

  /// `nil` where the portrait would be.
  ///
  /// Each member once: ten thousand of these are compared at every start.
  init?(json: JSONNode) {
    self.init(digest: "", home: Home(bank: "", place: "", file: ""))
    var hasTitle = false
    var member = json.members
    while let name = member.next(among: Self.names, in: json) {
      if name == 0 {
        hasTitle = hasTitle || json.kind(at: member.place) == .string
        continue
      }
      guard name < 5 else {
        parts = cardParts(json.node(at: member.place))
        continue
      }
      guard let text = json.string(at: member.place) else { continue }
      switch name {
      case 1: home.file = text
      case 2: home.bank = text
      case 3: home.place = text
      default: digest = text
      }
    }
    guard hasTitle, !digest.isEmpty else { return nil }
  }
}

/// Those that can be read.
private func cardParts(_ json: JSONNode) -> [CardPart] {
  guard let parts = json.array else { return [] }
  return parts.compactMap { part in
    guard let name = part.array?.first?.string, let text = part.array?.dropFirst().first?.string
    else { return nil }
    return CardPart(name: name, text: text)
  }
}
