import Basics
import Host
import Progress
import Questions

extension Program {
  /// What is asked, and where it stands, so that edits can be told from other banks.
  func census(of bank: Bank, for invocation: Invocation) throws(Failure) -> Census {
    let folders = try bankRoots(for: invocation).map { root in
      let path = root.path
      return Shelf(
        path: path,
        full: world.files.canonical(path),
        isFolder: world.files.kind(path) == .folder
      )
    }
    var homes: [String: Home] = [:]
    for document in bank.documents { homes[document.file] = home(of: document.file, in: folders) }
    let unread = bank.findings.map(\.place.file).filter { homes[$0] == nil }
    return Census(
      of: bank,
      homes: homes,
      unread: Set(unread).compactMap { home(of: $0, in: folders) }
    )
  }

  /// Gives edited questions their history in `store`, and says which they were.
  ///
  /// In a store for looking nothing is written: what would be, is said all the same.
  func follow(
    _ bank: Bank,
    in store: inout ProgressStore,
    for invocation: Invocation
  ) throws(Failure) -> Following {
    try store.follow(
      try census(of: bank, for: invocation),
      at: world.clock.local(),
      world.entropy
    )
  }
}

/// What was named as a bank.
private struct Shelf {
  var path: String
  /// The same without links, from the root.
  var full: String
  var isFolder: Bool
}

private func home(of file: String, in shelves: [Shelf]) -> Home? {
  for shelf in shelves {
    guard shelf.isFolder else {
      if file == shelf.path { return Home(document: shelf.full) }
      continue
    }
    let start = shelf.path.hasSuffix("/") ? shelf.path : shelf.path + "/"
    if file.hasPrefix(start) {
      return Home(folder: shelf.full, file: String(file.dropFirst(start.count)))
    }
  }
  return nil
}
