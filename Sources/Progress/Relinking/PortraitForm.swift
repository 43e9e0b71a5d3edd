import JSON
import Questions

/// A portrait as progress files write it; what is empty is left out.
///
/// ```json
/// {"title":"What is recall?","deck":"ml","file":"ml.md","bank":"k7f3q2mxab","place":"9d2m4kq0pz",
///  "path":"5fzq","answer":"3:01ab7c2xq9f0","before":"hz972q6c6n","digest":"ah7p1m4w87"}
/// ```
extension Portrait {
  var members: [JSONMember] {
    let texts: [(String, String)] = [
      ("title", title), ("deck", deck), ("file", home.file), ("bank", home.bank),
      ("place", home.place), ("path", path), ("answer", answer.text), ("detail", detail.text),
      ("before", before ?? ""), ("after", after ?? ""), ("digest", digest),
    ]
    return texts.filter { !$0.1.isEmpty }.map { JSONMember($0.0, .string($0.1)) }
  }

  /// `nil` where there is no title or no digest.
  init?(json: JSONValue) {
    guard let members = json.object else { return nil }
    self.init(digest: "", title: "", deck: "", home: Home(bank: "", place: "", file: ""))
    var hasTitle = false
    // Each member once: ten thousand of these are read at every start.
    for member in members {
      guard let text = member.value.string else { continue }
      switch member.name {
      case "title":
        title = text
        hasTitle = true
      case "deck": deck = text
      case "file": home.file = text
      case "bank": home.bank = text
      case "place": home.place = text
      case "path": path = text
      case "answer": answer = Sketch(text: text)
      case "detail": detail = Sketch(text: text)
      case "before": before = text
      case "after": after = text
      case "digest": digest = text
      default: break
      }
    }
    guard hasTitle, !digest.isEmpty else { return nil }
  }
}
