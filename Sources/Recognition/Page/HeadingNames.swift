/// What a heading is called like, looked up once for the many that stand below it.
struct HeadingNames: OptionSet {
  let rawValue: UInt8

  static let matter = HeadingNames(rawValue: 1)
  static let advice = HeadingNames(rawValue: 2)
  /// See `announcesQuestions(_:)`.
  static let questions = HeadingNames(rawValue: 4)
  /// See `saysAsked(_:)`.
  static let asked = HeadingNames(rawValue: 8)
  /// See `headsOtherLists(_:)`.
  static let otherLists = HeadingNames(rawValue: 16)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(of title: String) {
    self = []
    if isMatter(title) { insert(.matter) }
    if isAdvice(title) { insert(.advice) }
    if announcesQuestions(title) { insert(.questions) }
    if saysAsked(title) { insert(.asked) }
    if headsOtherLists(title) { insert(.otherLists) }
  }
}
