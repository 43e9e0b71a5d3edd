import Progress

/// What every session in front of a person ends with.
extension Program {
  /// Closes what `body` records into, whatever it comes to, and tells what was noticed meanwhile.
  ///
  /// `nil` records nothing. Who fails is told why, and not that closing failed as well: the log has
  /// every answer that was given.
  func sit<Result>(
    recordingTo store: ProgressStore?,
    _ body: (inout ProgressStore?) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    var store = store
    let result: Result
    do throws(Failure) {
      result = try body(&store)
    } catch {
      // The snapshot is worth a try.
      try? store?.close()
      if let store { report(store.news, about: store.files) }
      throw error
    }
    if let store {
      defer { report(store.news, about: store.files) }
      try store.close()
    }
    return result
  }
}
