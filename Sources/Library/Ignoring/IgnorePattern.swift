/// One line of a `.grillignore`, which means what it would mean in a `.gitignore`.
struct IgnorePattern: Hashable, Sendable {
  private enum Segment: Hashable, Sendable {
    case name(Glob)
    /// `**`: any number of folders.
    case folders

    func fits(_ name: [Character]) -> Bool {
      switch self {
      case .folders: true
      case .name(let glob): glob.matches(name)
      }
    }
  }

  /// Whether it takes back what was ignored before: the line begins with `!`.
  let isException: Bool
  private let meansFoldersOnly: Bool
  private let segments: [Segment]

  /// What a line is.
  enum Line: Hashable, Sendable {
    case pattern(IgnorePattern)
    case nothing
    /// It could never mean anything: a bracket is not closed, or a backslash stands at its end.
    case broken
  }

  /// Reads a line without its line end.
  static func read(_ line: some StringProtocol) -> Line {
    var text = withoutTrailingBlanks(line)
    guard let first = text.first, first != "#" else { return .nothing }
    let isException = first == "!"
    if isException { text.removeFirst() }
    let meansFoldersOnly = text.last == "/"
    if meansFoldersOnly { text.removeLast() }
    let isAnchored = text.contains("/")
    if text.first == "/" { text.removeFirst() }
    guard !text.isEmpty else { return .nothing }
    var segments: [Segment] = isAnchored ? [] : [.folders]
    let names = text.split(separator: "/", omittingEmptySubsequences: false)
    for (position, written) in names.enumerated() {
      let isLast = position == names.count - 1
      // A slash behind a backslash is one all the same.
      let name = !isLast && endsInEscape(written) ? written.dropLast() : written
      if isAnchored, name.count >= 2, name.allSatisfy({ $0 == "*" }) {
        segments.append(.folders)
        // At the end it means what lies inside, not the folder itself.
        if isLast, let any = Glob("*") { segments.append(.name(any)) }
      } else {
        guard let glob = Glob(name) else { return .broken }
        segments.append(.name(glob))
      }
    }
    return .pattern(
      IgnorePattern(
        isException: isException,
        meansFoldersOnly: meansFoldersOnly,
        segments: segments
      )
    )
  }

  /// Whether it means what lies at `path`, the names from the folder of its file on.
  func matches(_ path: [[Character]], isFolder: Bool) -> Bool {
    guard isFolder || !meansFoldersOnly else { return false }
    return isMatch(of: segments, with: path, isWild: { $0 == .folders }, fits: { $0.fits($1) })
  }
}

/// Blanks at the end do not count but after a backslash.
private func withoutTrailingBlanks(_ line: some StringProtocol) -> String {
  var text = String(line)
  while text.last == " " {
    let before = text.dropLast()
    if endsInEscape(before) { break }
    text = String(before)
  }
  return text
}

/// Whether the last backslash takes what follows the text.
private func endsInEscape(_ text: Substring) -> Bool {
  text.reversed().prefix { $0 == "\\" }.count % 2 == 1
}
