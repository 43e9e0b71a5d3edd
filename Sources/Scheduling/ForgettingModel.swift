/// What an answer does to a memory, and how the memory fades until the next one.
///
/// A model is its parameters and nothing else: the same memory, grade and time give the same result.
/// It knows no calendar, no steps and no deadline; a scheduler makes days and due times of it.
package protocol ForgettingModel: Hashable, Sendable {
  /// What the model believes about one card that has been answered.
  associatedtype Memory: Hashable, Sendable

  /// The memory after an answer; `nil` before is a card never answered.
  ///
  /// `elapsedDays` is the time since the answer before, 0 or more, and means nothing for a first
  /// answer. Models that know whole days only take the part before the point.
  func memory(after grade: Grade, from memory: Memory?, elapsedDays: Double) -> Memory

  /// The probability of recall so many days after the last answer, from 0 to 1; it never rises.
  func retrievability(of memory: Memory, after days: Double) -> Double

  /// Days, not yet whole ones, until the probability of recall has fallen to `retention`, which
  /// lies between 0 and 1, ends excluded.
  func interval(of memory: Memory, to retention: Double) -> Double
}
