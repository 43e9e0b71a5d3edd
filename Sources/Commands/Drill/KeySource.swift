import Host
import Terminal

/// Where a session's keys come from.
struct KeySource {
  enum Input: Hashable, Sendable {
    case key(Key)
    /// Text that came in one piece and may not be taken for keys.
    case pasted
    /// Nothing came for a while; a chance to notice that the window has changed.
    case idle
    case end
  }

  /// What the keys are for, which says what becomes of many that come at once.
  enum Purpose {
    /// Each does something; text that comes in one piece is none of them.
    case actions
    /// Text, in which a line end is one where more follows at once.
    case prose
    /// A line, as if it were typed.
    case line
  }

  private enum Origin {
    case terminal
    /// Names of keys, line by line: from a file, or from standard input as they come.
    case script(() -> String?)
  }

  private let console: Console
  private let origin: Origin
  private var decoder = KeyDecoder()
  private var waiting: [Key] = []
  /// What was read of lines and not handed on yet.
  private var typed: [UInt8] = []

  /// The keyboard, in raw mode.
  static func terminal(_ console: Console) -> KeySource {
    KeySource(console, .terminal)
  }

  /// Words that name keys (`space`, `3`, `ctrl-c`), any number in a line; lines that begin with `#`
  /// are comments.
  static func script(_ console: Console, nextLine: @escaping () -> String?) -> KeySource {
    KeySource(console, .script(nextLine))
  }

  private init(_ console: Console, _ origin: Origin) {
    self.console = console
    self.origin = origin
  }

  var isTerminal: Bool {
    if case .terminal = origin { true } else { false }
  }

  mutating func next(for purpose: Purpose = .actions) throws(Failure) -> Input {
    while waiting.isEmpty {
      switch origin {
      case .terminal:
        let timeout = decoder.isWaiting ? 50 : 500
        guard let bytes = console.readBytes(timeout) else {
          waiting = decoder.timeOut()
          if waiting.isEmpty { return .idle }
          continue
        }
        if bytes.isEmpty { return .end }
        waiting += decoder.decode(bytes)
        // No hand is that quick: without bracketed paste this is how a paste shows.
        if waiting.count > 12 {
          switch purpose {
          case .actions:
            waiting = []
            return .pasted
          case .prose: waiting = pasted(waiting)
          case .line: break
          }
        }
      case .script(let nextLine):
        guard let line = nextLine() else { return .end }
        waiting += try keys(named: line)
      }
    }
    let key = waiting.removeFirst()
    if case .paste = key, case .actions = purpose { return .pasted }
    return .key(key)
  }

  /// The next line of a script; `nil` at its end.
  func readLine() -> String? {
    if case .script(let nextLine) = origin { nextLine() } else { nil }
  }

  enum LineInput: Hashable, Sendable {
    case line(String)
    /// Nothing came for a while.
    case idle
    /// Ctrl-D on an empty line, or the end of a script.
    case end
  }

  /// The next line as the terminal's own line editing makes it, raw mode being left, or as a script
  /// has it.
  mutating func nextLine() -> LineInput {
    if case .script(let nextLine) = origin { return nextLine().map(LineInput.line) ?? .end }
    while true {
      if let end = typed.firstIndex(of: UInt8(ascii: "\n")) {
        let line = String(decoding: typed[..<end], as: UTF8.self)
        typed.removeFirst(end + 1)
        return .line(line)
      }
      guard let bytes = console.readBytes(500) else { return .idle }
      guard bytes.isEmpty else {
        typed += bytes
        continue
      }
      guard !typed.isEmpty else { return .end }
      defer { typed = [] }
      return .line(String(decoding: typed, as: UTF8.self))
    }
  }

  /// Forgets what was typed ahead: it was meant for what is over, not for what comes.
  mutating func drop() {
    waiting = []
    typed = []
  }

  /// Prose of any length, with the terminal's own line editing, up to Ctrl-D on an empty line.
  ///
  /// For plain text and scripts. It goes on from the draft, and hands on all of it after every line. In
  /// a script the line `ctrl-d` ends it. What was typed ahead is dropped: it was meant for the
  /// question, not for the answer, and must not grade it afterwards.
  mutating func readAnswer(after draft: String? = nil, _ keep: (String) -> Void = { _ in })
    -> String
  {
    drop()
    var lines = draft.map { [$0] } ?? []
    func take(_ line: String) {
      lines.append(line)
      keep(lines.joined(separator: "\n"))
    }
    switch origin {
    case .terminal:
      console.leaveRawMode()
      while let line = console.readLine() { take(line) }
      console.enterRawMode()
    case .script(let nextLine):
      while let line = nextLine(), line != Key.control("d").name { take(line) }
    }
    return lines.joined(separator: "\n")
  }
}

/// The keys as text that was pasted, where a line ends in the middle of them.
private func pasted(_ keys: [Key]) -> [Key] {
  guard keys.dropLast().contains(.enter) || keys.dropLast().contains(.control("j")) else {
    return keys
  }
  var result: [Key] = []
  var text = ""
  for key in keys {
    switch key {
    case .character(let character): text.append(character)
    case .enter, .control("j"): text.append("\n")
    case .tab: text.append("\t")
    default:
      if !text.isEmpty { result.append(.paste(text)) }
      text = ""
      result.append(key)
    }
  }
  return text.isEmpty ? result : result + [.paste(text)]
}

private func keys(named line: String) throws(Failure) -> [Key] {
  guard !line.hasPrefix("#") else { return [] }
  var keys: [Key] = []
  for word in line.split(whereSeparator: \.isWhitespace) {
    guard let key = Key(named: String(word)) else {
      throw Failure(
        .badData,
        "\"\(word)\" is no key.",
        advice: ["Keys are named space, enter, ctrl-c, or by their character: grill help keys"]
      )
    }
    keys.append(key)
  }
  return keys
}
