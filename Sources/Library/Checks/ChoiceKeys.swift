package import Basics
import Questions

/// Options of which none is marked as right, or which are marked in two ways that differ.
package struct ChoiceKeys: Check {
  package let rules: [Rule] = [.keyBeyondOptions, .twoKeys, .noKey]

  package init() {}

  package func remarks(on document: Inspection) -> [Remark] {
    document.questions.compactMap { question in
      guard question.form is Choice else { return nil }
      let key = question.answer.flatMap(letterAlone)
      let last = letter(of: question.choices.count - 1)
      let line = Remark.Spot.line(question.line)
      switch (key, question.correct.isEmpty) {
      case (nil, false): return nil
      case (nil, true): return Remark(.noKey, at: line, .noKey(question.title), help: .markKey)
      case (let key?, true):
        // Within the options it would have been taken for the key.
        guard key >= question.choices.count else { return nil }
        return Remark(.keyBeyondOptions, at: line, .beyond(letter(of: key), last))
      case (let key?, false):
        guard !question.correct.contains(key), key < question.choices.count else { return nil }
        let marked = question.correct.map(letter).joined(separator: ", ")
        return Remark(.twoKeys, at: line, .twoKeys(marked, letter(of: key)))
      }
    }
  }
}

/// The option that an answer begins with, as in `F) because` or `**F**`; `nil` where it begins with
/// a word.
private func letterAlone(_ answer: String) -> Int? {
  let text = answer.drop { "*_`( ".contains($0) }
  guard let first = text.utf8.first, (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first)
  else { return nil }
  let rest = text.dropFirst()
  guard rest.first.map({ ").:*_`\n".contains($0) }) ?? true else { return nil }
  // "E.g." and "A.I." are words.
  guard rest.first != "." || rest.dropFirst().first.map(\.isWhitespace) ?? true else { return nil }
  return Int(first) - 65
}

extension Rule {
  package static let keyBeyondOptions = Rule("E110", "a key that names no option")
  package static let twoKeys = Rule("E111", "two keys that differ")
  package static let noKey = Rule("W306", "options without a key")
}

extension Finding.Message {
  fileprivate static func noKey(_ title: String) -> Finding.Message {
    "no option is marked as the right one: \(title.prefix(80))"
  }

  fileprivate static func beyond(_ key: String, _ last: String) -> Finding.Message {
    "the answer is \(key), but the last option is \(last)"
  }

  fileprivate static func twoKeys(_ marked: String, _ said: String) -> Finding.Message {
    "the options mark \(marked) as right, the answer says \(said)"
  }
}

extension String {
  fileprivate static let markKey = "tick it, as in - [x] ..., or write Answer: B below the options"
}
