import Basics

/// Where a document lies, said so that another session, and another machine, can tell it again.
package struct Home: Hashable, Sendable {
  /// The folder that was read, as a fingerprint of its full path; for a file that was named by itself
  /// its own.
  ///
  /// A fingerprint, because the log may be shared and a path names its owner.
  package var bank: String
  /// The document, as a fingerprint of its full path.
  package var place: String
  /// The document's path from that folder, as in `ml/theory.md`.
  package var file: String

  package init(bank: String, place: String, file: String) {
    self.bank = bank
    self.place = place
    self.file = file
  }

  /// A document below the folder; `folder` is its full path, links followed.
  package init(folder: String, file: String) {
    self.init(
      bank: Fingerprint([folder]).short,
      place: Fingerprint([folder.hasSuffix("/") ? folder + file : "\(folder)/\(file)"]).short,
      file: file
    )
  }

  /// A document that was named by itself, by its full path, links followed.
  package init(document path: String) {
    let key = Fingerprint([path]).short
    self.init(bank: key, place: key, file: path.split(separator: "/").last.map(String.init) ?? path)
  }
}

extension Home {
  /// Whether the document was named by itself, so that nothing is known of what lies beside it.
  package var isAlone: Bool { bank == place }

  /// Whether it is the same document, perhaps on another machine or in a folder that was moved.
  package func isLike(_ other: Home) -> Bool {
    place == other.place || file == other.file
  }
}
