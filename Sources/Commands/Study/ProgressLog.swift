import Host
import Progress

/// The review log of a recording session: held open, and looked after while it is added to.
///
/// Where somebody takes the file away, cuts it or puts another in its place, what this session has
/// added is added again to what is there now: events that a log has twice count once.
struct ProgressLog {
  /// Its end as the session knows it.
  private(set) var tail: LogTail
  /// Whether somebody else had a hand in the file, so that `tail` is not its end.
  private(set) var isDisturbed = false
  /// What the learner is to be told of at the end.
  private(set) var notes: [String] = []
  private let path: String
  private let host: Files
  private var file: AppendingFile
  /// All that this session has added.
  private var lines: [UInt8] = []
  /// Whether the file that is there now lacks them.
  private var lacksLines = false

  init(_ path: String, endingWith tail: LogTail, in host: Files) throws(HostError) {
    self.path = path
    self.tail = tail
    self.host = host
    file = try host.appending(path)
  }

  /// Returns when the lines are on the disk.
  mutating func append(_ new: [UInt8]) throws(HostError) {
    try look()
    let start = file.endsWithinLine() ? [UInt8(ascii: "\n")] : []
    try file.append(start + (lacksLines ? lines : []) + new)
    lacksLines = false
    lines += new
    tail.append(new)
  }

  func close() { file.close() }

  /// Sees to it that the file is the one at the path.
  private mutating func look() throws(HostError) {
    switch file.state() {
    case .asLeft: break
    case .longer:
      note("another program writes to the review log at the same time; its lines count as well")
    case .lost:
      switch host.link(path) {
      case .nothing, .circle:
        throw .failed(path: path, reason: "it has become a link that leads nowhere")
      case .something(let end):
        note("the review log has become a link during the session; it goes on in \(end)")
      case nil:
        note("the review log was replaced or cut during the session; its answers went in again")
      }
      let other = try host.appending(path)
      file.close()
      file = other
      lacksLines = true
    }
  }

  private mutating func note(_ note: String) {
    isDisturbed = true
    if !notes.contains(note) { notes.append(note) }
  }
}
