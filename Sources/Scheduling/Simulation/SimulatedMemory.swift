import Basics

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// What a simulated learner really remembers of one card.
struct SimulatedMemory<Truth: ForgettingModel> where Truth.Memory: StretchableMemory {
  /// As the learner's model has it, before it is stretched; `nil` is a card never answered.
  private var memory: Truth.Memory?
  /// The day of the last answer.
  private var last = 0
  /// How many times as long as others of its kind the card lasts.
  private let stretch: Double
  private var random: SeededRandom

  /// `start` is the memory and the day of the last answer; `nil` is a card never answered.
  init(from start: (memory: Truth.Memory, day: Int)?, cardSpread: Double, seed: UInt64) {
    random = SeededRandom(seed: seed)
    stretch = exp(cardSpread * random.nextNormal())
    guard let start else { return }
    (memory, last) = (start.memory, start.day)
  }

  /// 0 for a card never answered.
  func recall(on day: Int, _ truth: Truth) -> Double {
    guard let memory else { return 0 }
    return truth.retrievability(of: memory.stretched(by: stretch), after: Double(day - last))
  }

  /// The learner's grade, by chance, and the seconds it takes.
  mutating func answer(
    on day: Int,
    _ learner: Learner<Truth>
  ) -> (grade: Grade, seconds: Double) {
    let habits = learner.habits
    let isFirst = memory == nil
    let grade =
      isFirst
      ? habits.firstShares.grade(at: random.nextShare())
      : random.nextShare() < recall(on: day, learner.truth)
        ? habits.passShares.grade(at: random.nextShare()) : .again
    memory = learner.truth.memory(after: grade, from: memory, elapsedDays: Double(day - last))
    last = day
    return (grade, isFirst ? habits.firstSeconds[grade] : habits.laterSeconds[grade])
  }
}
