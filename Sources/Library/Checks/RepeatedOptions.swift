package import Basics
import Questions

/// Options of one question that say the same.
package struct RepeatedOptions: Check {
  package let rules: [Rule] = [.repeatedOption]

  package init() {}

  package func remarks(on document: Inspection) -> [Remark] {
    document.questions.flatMap { question in
      var first: [String: Int] = [:]
      return question.choices.enumerated().compactMap { position, text -> Remark? in
        // An option may be a picture, of which no text is left.
        guard !text.isEmpty, let known = first.updateValue(position, forKey: text) else {
          return nil
        }
        let message = Finding.Message.repeated(letter(of: known), letter(of: position), text)
        return Remark(.repeatedOption, at: .line(question.line), message)
      }
    }
  }
}

extension Rule {
  package static let repeatedOption = Rule("W304", "options that say the same")
}

extension Finding.Message {
  fileprivate static func repeated(
    _ first: String,
    _ second: String,
    _ text: String
  ) -> Finding.Message {
    "options \(first) and \(second) say the same: \(text.prefix(60))"
  }
}
