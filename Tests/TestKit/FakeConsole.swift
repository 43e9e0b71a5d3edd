package import Host

/// A terminal whose input is written beforehand and whose output is kept.
package final class FakeConsole {
  /// What happens at the terminal, one after the other.
  package enum Happening {
    /// Bytes that arrive together: a key, or text that was pasted.
    case bytes([UInt8])
    /// Nothing comes for a while, on the fake world's clock.
    case pause(milliseconds: Int)
    case resize(columns: Int, rows: Int)
    /// Somebody stops the process and lets it go on after a while.
    case stop(milliseconds: Int = 0)
  }

  package var inputIsTerminal = true
  package var outputIsTerminal = true
  package var errorIsTerminal = true
  package var size: (columns: Int, rows: Int)? = (80, 24)
  /// Every byte of standard output.
  package private(set) var outputBytes: [UInt8] = []
  package var output: String { String(decoding: outputBytes, as: UTF8.self) }
  package private(set) var errorOutput = ""
  /// What was written between one reading and the next; the last is what came after all of them.
  package private(set) var screens = [""]
  package private(set) var isRaw = false
  package private(set) var suspensions = 0
  /// Called while the process is stopped.
  package var whileSuspended: () -> Void = {}

  private var script: [Happening] = []
  private var buffer: [UInt8] = []
  private var rawDepth = 0
  /// Seconds of a stop that nobody has asked for yet.
  private var resumption: Double?
  private let passTime: (_ milliseconds: Int) -> Void

  init(passTime: @escaping (_ milliseconds: Int) -> Void) {
    self.passTime = passTime
  }

  /// Each text arrives by itself, as a key does.
  package func press(_ keys: String...) {
    script += keys.map { .bytes(Array($0.utf8)) }
  }

  /// A line and the return key, all at once.
  package func enter(_ line: String) {
    script.append(.bytes(Array(line.utf8) + [UInt8(ascii: "\n")]))
  }

  package func then(_ happening: Happening) {
    script.append(happening)
  }

  /// Whether everything that was written for the program has been read.
  package var isExhausted: Bool { script.isEmpty && buffer.isEmpty }

  package var console: Console {
    Console(
      inputIsTerminal: inputIsTerminal,
      outputIsTerminal: outputIsTerminal,
      errorIsTerminal: errorIsTerminal,
      size: { self.size },
      write: { self.write(Array($0.utf8)) },
      writeBytes: write,
      writeError: { self.errorOutput += $0 },
      readLine: readLine,
      readBytes: readBytes,
      readAll: readAll,
      enterRawMode: {
        self.rawDepth += 1
        self.isRaw = true
      },
      leaveRawMode: {
        self.rawDepth = max(0, self.rawDepth - 1)
        self.isRaw = self.rawDepth > 0
      },
      suspend: {
        self.suspensions += 1
        self.whileSuspended()
      },
      takeResumption: {
        defer { self.resumption = nil }
        return self.resumption
      }
    )
  }
}

extension FakeConsole {
  private func write(_ bytes: [UInt8]) {
    outputBytes += bytes
    screens[screens.count - 1] += String(decoding: bytes, as: UTF8.self)
  }

  private func readAll(limit: Int) throws(HostError) -> [UInt8] {
    var all: [UInt8] = []
    while true {
      guard let bytes = readBytes(timeout: nil) else { continue }
      guard !bytes.isEmpty else { return all }
      all += bytes
      guard all.count <= limit else { throw .tooLarge(path: "standard input", limit: limit) }
    }
  }

  private func readLine() -> String? {
    screens.append("")
    while true {
      if let end = buffer.firstIndex(of: UInt8(ascii: "\n")) {
        let line = String(decoding: buffer[..<end], as: UTF8.self)
        buffer.removeFirst(end + 1)
        return line
      }
      guard !script.isEmpty else { break }
      guard case .bytes(let bytes)? = next(timeout: nil) else { continue }
      // Ctrl-D on an empty line.
      if bytes.isEmpty, buffer.isEmpty { return nil }
      buffer += bytes
    }
    guard !buffer.isEmpty else { return nil }
    defer { buffer = [] }
    return String(decoding: buffer, as: UTF8.self)
  }

  private func readBytes(timeout: Int?) -> [UInt8]? {
    screens.append("")
    guard buffer.isEmpty else {
      defer { buffer = [] }
      return buffer
    }
    guard !script.isEmpty else { return [] }
    guard case .bytes(let bytes)? = next(timeout: timeout) else { return nil }
    return bytes
  }

  /// What happens next; `nil` where nothing does in that time or before the script ends.
  private func next(timeout: Int?) -> Happening? {
    var left = timeout
    while let happening = script.first {
      script.removeFirst()
      guard case .pause(let milliseconds) = happening else {
        switch happening {
        case .resize(let columns, let rows): size = (columns, rows)
        case .stop(let milliseconds):
          passTime(milliseconds)
          resumption = Double(milliseconds) / 1000
        case .bytes, .pause: break
        }
        return happening
      }
      if let time = left, time < milliseconds {
        passTime(time)
        script.insert(.pause(milliseconds: milliseconds - time), at: 0)
        return nil
      }
      passTime(milliseconds)
      left = left.map { $0 - milliseconds }
    }
    return .bytes([])
  }
}
