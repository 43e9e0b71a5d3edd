import Questions

/// A sign that means something in GIFT, or a character that does not, as with a backslash before it.
enum GIFTMark: Hashable {
  case sign(Character)
  case text(Character)
}

/// The marks of a source whose backslashes have done their work.
func giftMarks(of source: String) -> [GIFTMark] {
  var marks: [GIFTMark] = []
  var rest = source[...]
  while let character = rest.popFirst() {
    if character == "\\", let next = rest.first, "\\#={}~:n".contains(next) {
      rest.removeFirst()
      marks.append(.text(next == "n" ? "\n" : next))
    } else {
      marks.append("#={}~:%".contains(character) ? .sign(character) : .text(character))
    }
  }
  return marks
}

/// A stretch of text, and the form that it says to have.
struct GIFTText {
  enum Format: String, CaseIterable {
    case markdown
    case html
    case plain
    case moodle
  }

  var marks: [GIFTMark] = []

  init(_ marks: ArraySlice<GIFTMark> = []) {
    self.marks = Array(marks)
  }

  /// All characters, whatever they mean.
  var written: String {
    String(
      marks.map { mark in
        switch mark {
        case .sign(let character), .text(let character): character
        }
      }
    )
  }

  private var stated: Format? {
    let text = written.drop(while: \.isWhitespace)
    return Format.allCases.first { text.hasPrefix("[\($0.rawValue)]") }
  }

  var hasFormat: Bool { stated != nil }
  var format: Format { stated ?? .moodle }

  /// As Markdown, where the question has the format unless the text says another.
  func markdown(as format: Format) -> String {
    var text = written[...]
    if let stated {
      text = text.drop(while: \.isWhitespace).dropFirst(stated.rawValue.count + 2)
    }
    let content = String(text)
    guard (stated ?? format) == .plain else { return content }
    return content.split(separator: "\n", omittingEmptySubsequences: false)
      .map { escaped(String($0)) }.joined(separator: "\n")
  }
}
