/// What a piece of text is, which decides how it is drawn; roles combine.
///
/// Screens name roles and never colours; a `Theme` says how each is drawn. Whatever a role says by its
/// colour, the text says as well, by a mark or a word.
package struct Role: OptionSet, Hashable, Sendable {
  package let rawValue: UInt32

  package init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  package static let plain: Role = []
  package static let title = Role(rawValue: 1 << 0)
  /// A key to press.
  package static let key = Role(rawValue: 1 << 1)
  package static let strong = Role(rawValue: 1 << 2)
  package static let emphasis = Role(rawValue: 1 << 3)
  package static let strike = Role(rawValue: 1 << 4)
  package static let link = Role(rawValue: 1 << 5)
  package static let code = Role(rawValue: 1 << 6)
  package static let ok = Role(rawValue: 1 << 7)
  package static let part = Role(rawValue: 1 << 8)
  package static let miss = Role(rawValue: 1 << 9)
  /// Decoration that may be overlooked.
  package static let dim = Role(rawValue: 1 << 10)

  /// A formula within text; a short one is not parted at its spaces.
  package static let formula = Role(rawValue: 1 << 20)

  // What stands in code of a language that is known.
  package static let keyword = Role(rawValue: 1 << 11)
  package static let string = Role(rawValue: 1 << 12)
  package static let number = Role(rawValue: 1 << 13)
  package static let comment = Role(rawValue: 1 << 14)

  /// How much there was, from 1 to 4, beside a mark that says it; nothing for any other level.
  package static func level(_ level: Int) -> Role {
    (1...4).contains(level) ? Role(rawValue: 1 << (14 + UInt32(level))) : .plain
  }

  /// Where two texts that are compared differ; underlined.
  package static let differs = Role(rawValue: 1 << 19)
}

extension Role {
  /// Those that a colour can be chosen for, by name; what was judged comes before what it is made of.
  package static let coloured: [(name: String, role: Role)] = [
    ("miss", .miss), ("ok", .ok), ("part", .part), ("keyword", .keyword), ("string", .string),
    ("number", .number), ("comment", .comment), ("code", .code), ("key", .key), ("link", .link),
    ("title", .title), ("dim", .dim),
  ]
}
