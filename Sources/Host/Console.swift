/// The terminal, or what stands in for it.
package struct Console {
  package var inputIsTerminal: Bool
  package var outputIsTerminal: Bool
  package var errorIsTerminal: Bool
  /// Columns and rows of the window; `nil` where there is none.
  package var size: () -> (columns: Int, rows: Int)?
  package var write: (String) -> Void
  /// As `write`, for output that is bytes already.
  package var writeBytes: ([UInt8]) -> Void
  /// Why standard output did not take all that was written; `nil` while it does.
  package var writeFailure: () -> HostError?
  package var writeError: (String) -> Void
  /// One line of standard input without its line feed, as the terminal's own line editing made it;
  /// `nil` at the end.
  package var readLine: () -> String?
  /// The next bytes of standard input, at least one; empty at the end of input.
  ///
  /// `timeout` is in milliseconds; `nil` is returned where nothing came in that time. Without one
  /// it waits. In raw mode `nil` also comes at once when the window has changed its size or the
  /// process goes on after a stop: it is time to paint anew.
  package var readBytes: (_ timeout: Int?) -> [UInt8]?
  /// All the rest of standard input; refused, and not read to its end, where that is more than
  /// `limit` bytes.
  package var readAll: (_ limit: Int) throws(HostError) -> [UInt8]
  /// Each key at once and unseen until the matching `leaveRawMode`; the terminal is given back on
  /// exit, on a signal and on a crash.
  package var enterRawMode: () -> Void
  package var leaveRawMode: () -> Void
  /// Gives the terminal back and stops the process as Ctrl-Z does; returns when it goes on.
  package var suspend: () -> Void
  /// For how many seconds the process stood still that went on after a stop from outside, since this
  /// was asked last: others have used the screen meanwhile.
  ///
  /// `nil` where it did not stop; 0 where the stop is one that no program can see.
  package var takeResumption: () -> Double?

  package init(
    inputIsTerminal: Bool,
    outputIsTerminal: Bool,
    errorIsTerminal: Bool,
    size: @escaping () -> (columns: Int, rows: Int)?,
    write: @escaping (String) -> Void,
    writeBytes: @escaping ([UInt8]) -> Void,
    writeFailure: @escaping () -> HostError? = { nil },
    writeError: @escaping (String) -> Void,
    readLine: @escaping () -> String?,
    readBytes: @escaping (_ timeout: Int?) -> [UInt8]?,
    readAll: @escaping (_ limit: Int) throws(HostError) -> [UInt8],
    enterRawMode: @escaping () -> Void,
    leaveRawMode: @escaping () -> Void,
    suspend: @escaping () -> Void,
    takeResumption: @escaping () -> Double? = { nil }
  ) {
    self.inputIsTerminal = inputIsTerminal
    self.outputIsTerminal = outputIsTerminal
    self.errorIsTerminal = errorIsTerminal
    self.size = size
    self.write = write
    self.writeBytes = writeBytes
    self.writeFailure = writeFailure
    self.writeError = writeError
    self.readLine = readLine
    self.readBytes = readBytes
    self.readAll = readAll
    self.enterRawMode = enterRawMode
    self.leaveRawMode = leaveRawMode
    self.suspend = suspend
    self.takeResumption = takeResumption
  }
}
