/// Something in a text that another text can say as well.
struct Term {
  enum Kind {
    case word
    case number
    case formula
    /// One character of a script without spaces.
    case glyph
    /// Two neighbouring characters of such a script.
    case pair
    /// Two neighbouring words written as one.
    case joined
  }

  var kind: Kind
  /// Equal for terms that say the same.
  var key: String
  /// As it was written, folded; empty for anything but a word.
  var word = ""
  /// Keys of it and a neighbour written as one; only of what an abbreviation stands for.
  var joined: [String] = []
  /// What it weighs of a whole word, from 0 to 1.
  var share = 1.0
  /// Its place in the text, in words; a term of several words has that of the first.
  var place: Int
  var lastPlace: Int
  var range: Range<String.Index>
  /// Whether it stands after a `not` in the same clause.
  var isNegated: Bool
  /// Whether a `not` before it is taken back in part, as in `no call without a check`.
  var isHedged = false
  /// Whether it is denied beside what holds in its place, as the second in `by repetition, not by one split`.
  var isContrasted = false
  /// The key of a word like `avoids` or `useless` by which it is all but denied; `nil` without one.
  var denier: String?
  /// Whether it carries no content of its own.
  var isEmpty: Bool
  /// Whether it stands in parentheses or is part of a formula or of a longer term.
  var isAside: Bool
  /// Which clause of the text it stands in, counted from 0.
  var clause = 0
  /// Which sentence of the text, counted from 0.
  var sentence = 0
  /// Whether it stands before a colon.
  var isLabel = false
  /// Whether its sentence is a question, which says nothing.
  var isAsked = false
}
