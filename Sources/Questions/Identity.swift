import Basics
import Markdown

/// Gives every draft of one document the identity that it will always have.
///
/// The author's own id (`<!-- id: name -->`) where one is given, else a fingerprint of what is
/// asked: title, context, the code under the title, and the choices, all of them without letter
/// case, spaces and punctuation. The answer, the form, the number, the heading and the file play no
/// part, so all of them may change without a question becoming a new one; and the same question in
/// two documents has one identity, and so one memory. Exact twins within the document get `-2`,
/// `-3` in order.
///
/// `ownIDs` are the drafts' own ids, where they were worked out before.
package func identified(
  _ drafts: [Draft],
  deck: String,
  file: String,
  ownIDs: [QuestionID]? = nil
) -> [Question] {
  // Documents that were put into one file may ask the same, as they may side by side.
  var decks: [String: Identities] = [:]
  return zip(drafts, ownIDs ?? drafts.map(ownID(of:))).map { draft, base in
    let deck = draft.origin?.deck ?? deck
    let id = decks[deck, default: Identities()].next(for: base)
    return Question(id: id, deck: deck, file: file, draft: draft)
  }
}

/// The ids that the questions of one deck have taken.
private struct Identities {
  private var counts: [QuestionID: Int] = [:]
  private var taken: Set<QuestionID> = []

  mutating func next(for base: QuestionID) -> QuestionID {
    var id = base
    repeat {
      let count = counts[base, default: 0] + 1
      counts[base] = count
      id = count == 1 ? base : "\(base)-\(count)"
    } while !taken.insert(id).inserted
    return id
  }
}

/// The identity of a draft among others than its twins.
package func ownID(of draft: Draft) -> QuestionID {
  draft.statedID.flatMap(authorID) ?? fingerprint(of: draft).short
}

/// The id that an author may give: letters, digits, `-`, `_` and `.`, in lower case.
///
/// `nil` for anything else, which could not be typed or would be taken for something else.
package func authorID(_ text: String) -> QuestionID? {
  let id = text.lowercased()
  guard !id.isEmpty, id.utf8.count <= 64,
    id.allSatisfy({ $0.isLetter || $0.isNumber || "-_.".contains($0) })
  else { return nil }
  return id
}

private func fingerprint(of draft: Draft) -> Fingerprint {
  Fingerprint(
    [draft.title.essence, String(draft.context.count)]
      + draft.context.map(\.essence)
      + [draft.stem.map(code) ?? ""]
      + draft.choices.map(\.essence)
  )
}

/// The code blocks of a stem, which make two questions of the same wording different.
private func code(in stem: String) -> String {
  let document = Document(parsing: stem)
  return document.children(document.root).compactMap { node in
    guard case .code = document.kind(node) else { return nil }
    return document.literal(node).essence
  }.joined(separator: "\n")
}

extension String {
  /// The letters and digits, in lower case, and the signs that mean something between them.
  ///
  /// "C" and "C++" stay apart, and so do `=` and `==`; where nothing is left the text itself.
  fileprivate var essence: String {
    if utf8.allSatisfy({ $0 < 0x80 }) {
      let result = asciiEssence
      return result.isEmpty ? self : result
    }
    var result = ""
    for scalar in inLowercase.unicodeScalars {
      let properties = scalar.properties
      switch properties.generalCategory {
      case .mathSymbol, .currencySymbol: result.unicodeScalars.append(scalar)
      case _ where properties.isAlphabetic || properties.numericType != nil:
        result.unicodeScalars.append(scalar)
      case _ where "#&*%@".unicodeScalars.contains(scalar): result.unicodeScalars.append(scalar)
      default: break
      }
    }
    return result.isEmpty ? self : result
  }

  private var asciiEssence: String {
    String(unsafeUninitializedCapacity: utf8.count) { result in
      var count = 0
      for byte in utf8 {
        switch UnicodeScalar(byte) {
        case "A"..."Z": result[count] = byte | 0x20
        case "a"..."z", "0"..."9", "+", "<", "=", ">", "|", "~", "$", "#", "&", "*", "%", "@":
          result[count] = byte
        default: continue
        }
        count += 1
      }
      return count
    }
  }
}
