/// A word that could stand where somebody is typing.
struct Candidate: Hashable, Sendable {
  var word: String
  /// What it is, for shells that show it; empty where the word says it.
  var meaning = ""
}
