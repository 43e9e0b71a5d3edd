import Basics

/// Why a selection means nothing.
package enum SelectionError: Error, Hashable, Sendable {
  case unknown(String, suggestions: [String])
  case unknownTag(String, suggestions: [String])
  case unknownStanding(String)
  /// The word begins several ids.
  case ambiguous(String, [QuestionID])
}

extension SelectionError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .unknown(let word, let names):
      "no deck, file or question called \"\(printable(word))\"" + closest(names)
    case .unknownTag(let tag, let names):
      "no question is tagged \"\(printable(tag))\"" + closest(names)
    case .unknownStanding(let word):
      "no card is \"\(printable(word))\"; is: takes "
        + Standing.allCases.map(\.rawValue).joined(separator: ", ")
    case .ambiguous(let word, let ids):
      "\"\(printable(word))\" begins \(ids.count) ids, such as \(ids.prefix(2).joined(separator: ", "))"
    }
  }

  private func closest(_ names: [String]) -> String {
    names.isEmpty ? "" : "; closest: " + names.map(printable).joined(separator: ", ")
  }
}
