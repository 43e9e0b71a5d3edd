import Progress

extension Program {
  /// Opens progress for recording, tells what was noticed, and closes it whatever `body` comes to.
  ///
  /// Who fails is told why, not that closing failed as well. See `ProgressStore.recording` for
  /// `replaying` and `advice`.
  func recording<Result>(
    in files: ProgressFiles,
    replaying: Bool = false,
    advice: [String] = [Failure.meanwhile],
    _ body: (inout ProgressStore) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    var store = try ProgressStore.recording(
      files,
      in: world,
      replaying: replaying,
      advice: advice
    )
    report(store.notes, about: files)
    let result: Result
    do throws(Failure) {
      result = try body(&store)
    } catch {
      try? store.close()
      throw error
    }
    try store.close()
    return result
  }
}
