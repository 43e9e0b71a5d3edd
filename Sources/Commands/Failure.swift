package import Basics
package import Host

/// What stops a command: what is wrong, where, and what to type instead.
package struct Failure: Error, Hashable, Sendable {
  package var code: ExitCode
  package var place: Place?
  package var message: String
  /// Where to look or what to type; at most three lines.
  package var advice: [String]

  package init(_ code: ExitCode, at place: Place? = nil, _ message: String, advice: [String] = []) {
    self.code = code
    self.place = place
    self.message = message
    self.advice = advice
  }
}

extension Failure: CustomStringConvertible {
  /// `grill: [file:line:column: ]what is wrong`, the advice indented below it.
  package var description: String {
    let start = place.map { "\($0): " } ?? ""
    return (["grill: \(start)\(message)"] + advice.map { "  \($0)" })
      .map { printableLine($0) + "\n" }
      .joined()
  }
}

extension Failure {
  /// A file or folder that could not be read; `subject` is what it was to be, as in `the answers`.
  package init(_ error: HostError, reading subject: String) {
    self.init(error, to: "read \(subject)", denied: .noInput, failed: .noInput)
  }

  /// What could not be written; `action` completes "cannot", as in `save the answer`.
  package init(_ error: HostError, writing action: String) {
    self.init(error, to: action, denied: .cannotCreate, failed: .writeFailed)
    if code == .noInput { code = .cannotCreate }
  }

  private init(_ error: HostError, to action: String, denied: ExitCode, failed: ExitCode) {
    switch error {
    case .missing(let path):
      self.init(.noInput, "\(path): there is no such file or folder.")
    case .notAFile(let path):
      self.init(.noInput, "\(path): this is not a file.")
    case .denied(let path):
      self.init(denied, "\(path): no permission to \(action).")
    case .full(let path):
      self.init(.writeFailed, "\(path): cannot \(action), the disk is full.")
    case .tooLarge(let path, let limit):
      self.init(.badData, "\(path): this has more than \(limit) bytes, the most that Grill reads.")
    case .failed(let path, let reason):
      self.init(failed, "\(path): cannot \(action): \(reason).")
    }
  }
}

extension Failure {
  /// Where somebody finds what a question is called.
  static let idAdvice = "Ids stand in the first column of: grill list DECK"

  /// A command about a question that was told of none.
  static func noQuestion(for verb: String) -> Failure {
    Failure(.usage, "\(verb) needs a question: grill \(verb) ID.", advice: [idAdvice])
  }
}
