import JSON
import Questions

/// How a question was last seen.
///
/// What a snapshot has is decoded where it is asked for: ten thousand portraits are read at every
/// start, and most of them are only looked at to see that nothing has changed. It keeps the
/// snapshot's text.
struct Sight: Sendable {
  private let form: Form

  private enum Form: Sendable {
    case none
    /// Kept aside, for a portrait is larger than all the rest of a card.
    indirect case known(Portrait)
    case written(JSONNode)
  }

  /// Of a portrait what tells whether its question has changed or was moved.
  struct Outline {
    var digest: String
    var home: Home
    var parts: [CardPart] = []
  }

  static let none = Sight(nil)

  init(_ portrait: Portrait?) {
    form = portrait.map(Form.known) ?? .none
  }

  /// As a progress file has it.
  init(written json: JSONNode) {
    form = .written(json)
  }
}

extension Sight {
  /// `nil` where the question was not described, or in no way that can be read.
  var portrait: Portrait? {
    switch form {
    case .none: nil
    case .known(let portrait): portrait
    case .written(let json): Portrait(json: json)
    }
  }

  /// `nil` where there is no portrait.
  var outline: Outline? {
    switch form {
    case .none: nil
    case .known(let portrait):
      Outline(digest: portrait.digest, home: portrait.home, parts: portrait.parts)
    case .written(let json): Outline(json: json)
    }
  }
}

/// By what it shows, decoded or not.
extension Sight: Hashable {
  static func == (a: Sight, b: Sight) -> Bool { a.portrait == b.portrait }

  func hash(into hasher: inout Hasher) {
    hasher.combine(portrait)
  }
}
