import Foundation

/// A made-up document of any length that is as dense in markup as real ones of its kind.
///
/// Calibrated on 500 KB of real interview documents (lines: 30 % blank, 7 % headings, 22 % list items,
/// 17 % code, 2 to 5 % tables; 41 to 61 bytes a line; in a KB 9 to 24 `*`, 6 to 14 backticks, 2 to 3
/// `[`, 1 to 3 `<`, 2 to 4 `|`, 9 to 12 bytes beyond ASCII) and on hard-wrapped FAQs and guides (20 %
/// blank, 2 % headings, 5 % list items; in a KB 2 `*`, 2 `[`, 1.3 links, 3 code spans), whose long code
/// blocks the prose leaves out.
enum Sample: String, CaseIterable {
  case interviews = "interview questions"
  case prose
}

extension Sample {
  /// At least `count` bytes, up to the end of the piece that reaches them.
  func bytes(_ count: Int, seed: UInt64 = 1) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count + 10_000)
    write(count, seed: seed) { bytes += $0.utf8 }
    return bytes
  }

  /// The same bytes in a file, written piece by piece.
  ///
  /// Programs are started from a process that never had the document in its memory, because
  /// Linux counts the starter's own peak as the least peak of what it starts.
  func write(_ count: Int, to file: URL) throws {
    try Data().write(to: file)
    let handle = try FileHandle(forWritingTo: file)
    var pending = Data()
    var failure: (any Error)?
    write(count, seed: 1) { piece in
      pending += piece.utf8
      guard pending.count > 100_000 else { return }
      do { try handle.write(contentsOf: pending) } catch { failure = error }
      pending.removeAll(keepingCapacity: true)
    }
    try handle.write(contentsOf: pending)
    try handle.close()
    if let failure { throw failure }
  }

  private func write(_ count: Int, seed: UInt64, to output: (String) -> Void) {
    var text = SampleText(seed: seed)
    var written = 0
    var number = 0
    while written < count {
      number += 1
      let piece = piece(number, &text)
      output(piece)
      written += piece.utf8.count
    }
  }

  private func piece(_ number: Int, _ text: inout SampleText) -> String {
    switch self {
    case .interviews: text.interviewQuestion(number)
    case .prose: text.proseBlock()
    }
  }
}
