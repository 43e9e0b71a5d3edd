import Terminal

/// How to tell the parts of a program's text apart, as far as colouring it needs.
struct Language: Sendable {
  /// As it is called above a listing.
  let title: String
  /// What stands behind a fence for it, in lower case.
  let names: [String]
  let keywords: Set<String>
  let comments: [Comment]
  let quotes: [Quote]
  /// What begins a word that is drawn as a keyword, as in `@main` and `#include`.
  var sigils: Set<Character> = []
  /// Whether `SELECT` and `select` are the same word.
  var ignoresCase = false
  /// Whether a word, or a text in quotes, is a keyword where `:` follows it.
  var hasLabels = false
  /// Whether text is what stands outside of tags, and only tags have words and quotes.
  var isMarkup = false

  enum Comment: Hashable, Sendable {
    /// To the end of the line.
    case line(String)
    /// The same, where nothing or a space stands before it.
    case lineAfterSpace(String)
    case block(String, String)
    /// A block that may hold others.
    case nested(String, String)
  }

  enum Quote: Hashable, Sendable {
    /// Ends on its line, else it is none; a backslash hides what follows it.
    case line(Character)
    /// The same without anything hidden; two marks are one that does not end it.
    case doubled(Character)
    /// Over as many lines as it needs.
    case lines(String)
    /// Over lines, and a backslash is nothing but itself.
    case verbatim(String)
    /// One character, or what a backslash stands for, so that a lone mark is none.
    case character(Character)
  }

  /// The language that a fence names; `nil` for one that is not known.
  static func named(_ name: String) -> Language? {
    allLanguages.first { $0.names.contains(name) }
  }
}

/// The words of a text, to write lists of keywords with.
func words(_ text: String) -> Set<String> {
  Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
}
