extension Fields {
  /// The key with which a text begins that has no label, where one is wanted.
  func keyAlone(in text: String) -> String? {
    guard let options, options.correct.isEmpty, answer.isEmpty, !hasAnswerLabel else { return nil }
    return bareKey(in: text)
  }

  /// The text after the options that are known to be right, which it names once more.
  func withoutKnownKey(_ text: String) -> String {
    guard let options, let key = AnswerKey(text, for: options),
      key.positions.sorted() == options.correct
    else { return text }
    return key.rest
  }
}
