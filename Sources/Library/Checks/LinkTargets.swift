package import Basics
import Markdown

/// Links to parts of the document and to files beside it that are not there.
package struct LinkTargets: Check {
  package let rules: [Rule] = [.noAnchor, .noFile]

  package init() {}

  package func remarks(on document: Inspection) -> [Remark] {
    let isLinked = document.links.contains { $0.destination.hasPrefix("#") }
    let anchors = isLinked ? Anchors(of: document.document) : Anchors()
    // Many links lead to one file.
    var known: [String: Bool] = [:]
    return document.links.compactMap { link in
      let spot = Remark.Spot.bytes(link.target)
      if link.destination.hasPrefix("#") {
        guard !anchors.has(link.destination.dropFirst()) else { return nil }
        return Remark(.noAnchor, at: spot, .noAnchor(link.destination))
      }
      guard let path = relativePath(link.destination) else { return nil }
      if known[path] == nil { known[path] = isThere(path, beside: document) }
      guard known[path] == false else { return nil }
      return Remark(.noFile, at: spot, link.isImage ? .noImage(path) : .noFile(path))
    }
  }

  /// Whether there is such a file, or one from which a web page of that name is made.
  private func isThere(_ path: String, beside document: Inspection) -> Bool {
    let folder = document.file.path.lastIndex(of: "/").map { document.file.path[...$0] } ?? ""
    let whole = folder + path
    if document.exists(String(whole)) { return true }
    let stem = path.hasSuffix(".html") ? whole.dropLast(5) : whole
    let bare = stem.hasSuffix("/") ? stem.dropLast() : stem[...]
    return [".md", ".markdown"].contains { document.exists(bare + $0) }
  }
}

/// The path of a file beside the document; `nil` where the link leads anywhere else.
private func relativePath(_ destination: String) -> String? {
  let path = destination.prefix { $0 != "#" && $0 != "?" }
  guard let first = path.first, first != "/", first != "{" else { return nil }
  // A scheme, as in "mailto:", or a template's braces, as in "{{ url }}".
  let scheme = path.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
  guard path.dropFirst(scheme.count).first != ":", !path.contains("{{") else { return nil }
  guard !path.contains(where: { $0.isWhitespace || "<>$".contains($0) }) else { return nil }
  return withoutPercents(path)
}

/// The text with `%20` and the like as what they stand for.
func withoutPercents(_ text: Substring) -> String {
  guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
  let bytes = Array(text.utf8)
  var result: [UInt8] = []
  var position = 0
  while position < bytes.count {
    if bytes[position] == UInt8(ascii: "%"), position + 2 < bytes.count,
      let byte = UInt8(
        String(decoding: bytes[position + 1...position + 2], as: UTF8.self),
        radix: 16
      )
    {
      result.append(byte)
      position += 3
    } else {
      result.append(bytes[position])
      position += 1
    }
  }
  return String(decoding: result, as: UTF8.self)
}

extension Rule {
  package static let noAnchor = Rule("W401", "a link to a part that is not there")
  package static let noFile = Rule("W402", "a link to a file that is not there")
}

extension Finding.Message {
  fileprivate static func noAnchor(_ anchor: String) -> Finding.Message {
    "no heading of this document is \(anchor.prefix(80))"
  }

  fileprivate static func noFile(_ path: String) -> Finding.Message {
    "there is no file \(path.prefix(80)) beside this document"
  }

  fileprivate static func noImage(_ path: String) -> Finding.Message {
    "there is no image \(path.prefix(80)) beside this document"
  }
}
