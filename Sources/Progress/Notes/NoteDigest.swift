import Basics

/// What the log says of an answer of the learner's own, in place of its text.
///
/// The same for the same text, whatever lines end with and whether blank lines stand around it.
package func noteDigest(of text: String) -> String {
  Fingerprint(trimmedLines(of: text)).short
}
