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

  /// `nil` where there is no title and no digest.
  init?(json: JSONValue) {
    func text(_ name: String) -> String { json[name]?.string ?? "" }
    guard let title = json["title"]?.string, let digest = json["digest"]?.string else { return nil }
    self.init(
      digest: digest,
      title: title,
      deck: text("deck"),
      home: Home(bank: text("bank"), place: text("place"), file: text("file")),
      path: text("path"),
      answer: Sketch(text: text("answer")),
      detail: Sketch(text: text("detail")),
      before: json["before"]?.string,
      after: json["after"]?.string
    )
  }
}
