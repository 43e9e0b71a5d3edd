import Markdown

/// The parts of a document that a link can lead to.
///
/// Programs differ in how they make an anchor of a heading, so only letters and digits count, in
/// lower case; `#what-is-it-2` may be the second of that name.
struct Anchors {
  private var names: Set<String> = ["", "top"]

  init() {}

  init(of document: Document) {
    for case .enter(let node) in document.walk(document.root) {
      switch document.kind(node) {
      case .heading, .term, .summary: add(heading: document.text(node))
      case .html: add(heading: document.literal(node).withoutTags)
      case .footnote(let label): names.formUnion([essence("fn" + label), essence("fnref" + label)])
      default: continue
      }
    }
    addAttributes(document.bytes)
  }

  func has(_ anchor: Substring) -> Bool {
    let name = withoutPercents(anchor)
    let key = essence(name)
    if names.contains(key) { return true }
    if name.hasPrefix("user-content-"), names.contains(essence(String(name.dropFirst(13)))) {
      return true
    }
    // Repeated headings are numbered.
    let digits = name.reversed().prefix(while: \.isNumber).count
    guard digits > 0, name.dropLast(digits).last == "-" || name.dropLast(digits).last == "_" else {
      return false
    }
    return names.contains(String(key.dropLast(digits)))
  }

  private mutating func add(heading: String) {
    names.insert(essence(heading))
    // Its author's own anchor, as in "Bias {#bias}".
    if let start = heading.lastIndex(of: "{"), heading[start...].hasPrefix("{#") {
      names.insert(essence(String(heading[start...])))
      names.insert(essence(String(heading[..<start])))
    }
  }

  /// Takes over `id="..."` and `name="..."`, wherever they stand.
  private mutating func addAttributes(_ bytes: [UInt8]) {
    var position = 0
    while let equals = bytes[position...].firstIndex(of: UInt8(ascii: "=")) {
      position = equals + 1
      let before = bytes[..<equals].suffix(4).map { $0 | 0x20 }
      guard before.suffix(2) == Array("id".utf8) || before == Array("name".utf8) else { continue }
      let value = bytes[position...].drop { "\"' ".utf8.contains($0) }.prefix(200)
      let name = value.prefix { !"\"'<> \n".utf8.contains($0) }
      names.insert(essence(String(decoding: name, as: UTF8.self)))
    }
  }
}

/// What tells one anchor from another: its letters and digits, in lower case.
func essence(_ text: String) -> String {
  text.lowercased().filter { $0.isLetter || $0.isNumber }
}

extension String {
  /// What is left of HTML without its tags.
  fileprivate var withoutTags: String {
    var isInside = false
    return filter { character in
      if character == "<" { isInside = true }
      defer { if character == ">" { isInside = false } }
      return !isInside
    }
  }
}
