extension Program {
  /// Says which questions were edited since they were last answered, and keep their progress.
  ///
  /// The place for it alone: nothing pairs such questions yet.
  func reportRelinks() {}
}
