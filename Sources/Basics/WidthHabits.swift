/// Where terminals differ in how wide they draw a character.
///
/// Every measurement asks for the habits that hold around it, so that nobody has to hand them on:
/// `WidthHabits.$current.withValue(habits) { ... }`.
package struct WidthHabits: Hashable, Sendable {
  /// Whether what East Asian fonts draw wide and all others narrow, as `α`, takes two columns.
  ///
  /// What screens are drawn with does not, because it is spelled in ASCII there.
  package var ambiguousIsWide: Bool
  /// Whether a variation selector 16 makes two columns of one, as in `❤️`.
  package var selectorIsWide: Bool

  package init(ambiguousIsWide: Bool = false, selectorIsWide: Bool = true) {
    self.ambiguousIsWide = ambiguousIsWide
    self.selectorIsWide = selectorIsWide
  }

  @TaskLocal package static var current = WidthHabits()
}
