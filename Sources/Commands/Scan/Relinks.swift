import Host
import Progress

extension Program {
  /// Says which questions were edited since they were last answered, and keep their history.
  ///
  /// Nothing is written: the next drill does that. Where the bank or the progress cannot be read
  /// there is nothing to say; the commands that need them say why.
  func reportRelinks(for invocation: Invocation) {
    guard let files = try? ProgressFiles(invocation, in: world),
      [files.log, files.snapshot].contains(where: { world.files.kind($0) == .file }),
      let bank = try? bank(for: invocation),
      var store = try? ProgressStore.reading(files, in: world),
      let following = try? follow(bank, in: &store, for: invocation)
    else { return }
    // The last one says how to take it back, which cannot be before it is written.
    for sentence in following.sentences.dropLast() {
      world.console.writeError("grill: \(sentence)\n")
    }
  }
}
