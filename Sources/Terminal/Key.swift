/// Something that was pressed, or pasted.
package enum Key: Hashable, Sendable {
  /// What was typed; the space bar is `.character(" ")`.
  case character(Character)
  /// With Control, as a lower-case letter or one of `@ [ \ ] ^ _`.
  case control(Character)
  /// With Alt, or after Escape.
  case alt(Character)
  case enter
  case tab
  case backspace
  case escape
  case up
  case down
  case left
  case right
  case home
  case end
  case pageUp
  case pageDown
  case insert
  case delete
  case backTab
  case altEnter
  case altBackspace
  /// An arrow with Control or Alt.
  case wordLeft
  case wordRight
  case function(Int)
  /// Text that arrived in one piece; line ends are line feeds, other controls are gone.
  ///
  /// Where it was too long to be kept it is cut.
  case paste(String, isCut: Bool = false)
}

extension Key {
  package static let space = Key.character(" ")

  /// As a person writes it, as in `space`, `enter`, `ctrl-c`, `alt-b`, `f1`, `g`, `paste:text`.
  package var name: String {
    switch self {
    case .space: "space"
    case .character(let character): String(character)
    case .control(let character): "ctrl-\(character)"
    case .alt(" "): "alt-space"
    case .alt(let character): "alt-\(character)"
    case .function(let number): "f\(number)"
    case .paste(let text, _):
      "paste:"
        + text.split(separator: "\n", omittingEmptySubsequences: false)
        .joined(separator: "\\n")
    default: Key.names.first { $0.key == self }?.name ?? ""
    }
  }

  /// Reads what `name` writes, letter case apart except for a single letter; `nil` for anything else.
  ///
  /// In `paste:`, `\n` stands for a line feed.
  package init?(named text: String) {
    let word = text.lowercased()
    if text.hasPrefix("paste:") {
      self = .paste(
        text.dropFirst(6).split(separator: "\\n", omittingEmptySubsequences: false)
          .joined(separator: "\n")
      )
    } else if let character = text.only, !character.isWhitespace {
      self = .character(character)
    } else if let named = Key.names.first(where: { $0.name == word }) {
      self = named.key
    } else if word.hasPrefix("ctrl-"), let character = word.dropFirst(5).only,
      "abcdefghijklmnopqrstuvwxyz@[\\]^_".contains(character)
    {
      self = .control(character)
    } else if word.hasPrefix("alt-"), let character = text.dropFirst(4).only {
      self = .alt(character)
    } else if word.first == "f", let number = Int(word.dropFirst()), (1...24).contains(number) {
      self = .function(number)
    } else {
      return nil
    }
  }

  private static let names: [(name: String, key: Key)] = [
    ("space", .space), ("enter", .enter), ("tab", .tab), ("backspace", .backspace),
    ("escape", .escape), ("esc", .escape), ("up", .up), ("down", .down), ("left", .left),
    ("right", .right), ("home", .home), ("end", .end), ("page-up", .pageUp),
    ("page-down", .pageDown), ("insert", .insert), ("delete", .delete), ("shift-tab", .backTab),
    ("alt-enter", .altEnter), ("alt-backspace", .altBackspace), ("ctrl-left", .wordLeft),
    ("ctrl-right", .wordRight), ("alt-space", .alt(" ")),
  ]
}

extension StringProtocol {
  /// The character, where there is exactly one.
  fileprivate var only: Character? {
    count == 1 ? first : nil
  }
}
