/// A held advisory lock.
package struct Lock {
  /// Whether it keeps others out; not every file system can lock a file.
  package var keepsOthersOut: Bool
  /// Writes who holds it into the lock's file, for the messages of those who wait.
  package var sign: (String) -> Void
  package var release: () -> Void

  package init(
    keepsOthersOut: Bool = true,
    sign: @escaping (String) -> Void,
    release: @escaping () -> Void
  ) {
    self.keepsOthersOut = keepsOthersOut
    self.sign = sign
    self.release = release
  }
}
