/// Why a question has no answer in its document.
package enum AnswerGap: String, CaseIterable, Hashable, Sendable {
  /// Nothing follows it.
  case missing
  /// A label such as "Answer:" with nothing behind it.
  case empty
  /// The author only marked the place, as in "TODO".
  case placeholder
  /// Only a link to where the answer is.
  case link
}
