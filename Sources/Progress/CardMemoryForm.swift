import Scheduling

/// A memory as the numbers that progress files write, which also tell by which model it is.
///
/// FSRS-6 has `stability` and `difficulty`; FSRS-7 has `fast_stability` besides; SM-2 has `easiness`,
/// `repetitions`, `interval` and `repeated`, 1 where the card is asked once more on the day; Leitner has
/// `box`, `age` and `interval`.
extension CardMemory {
  var numbers: [(name: String, value: Double)] {
    switch self {
    case .fsrs7(let memory):
      [
        ("stability", memory.slowStability), ("difficulty", memory.difficulty),
        ("fast_stability", memory.fastStability),
      ]
    case .fsrs6(let memory):
      [("stability", memory.stability), ("difficulty", memory.difficulty)]
    case .sm2(let memory):
      [
        ("easiness", memory.easiness), ("repetitions", Double(memory.repetitions)),
        ("interval", memory.interval), ("repeated", memory.isRepeatedToday ? 1 : 0),
      ]
    case .leitner(let memory):
      [
        ("box", Double(memory.box)), ("age", memory.age), ("interval", Double(memory.interval)),
      ]
    }
  }
}

/// A memory while its numbers are read, whatever order they lie in.
struct CardMemoryReading {
  private var stability: Double?
  private var difficulty: Double?
  private var fastStability: Double?
  private var easiness: Double?
  private var repetitions: Double?
  private var interval: Double?
  private var repeated: Double?
  private var box: Double?
  private var age: Double?

  static let nameList = [
    "stability", "difficulty", "fast_stability", "easiness", "repetitions", "interval", "repeated",
    "box", "age",
  ]

  /// Takes the number of the name at that place in the list, unless it is out of any range.
  mutating func take(_ number: Double?, _ place: Int) {
    switch place {
    case 0: stability = number.within(1e-9...1e9)
    case 1: difficulty = number.within(0...100)
    case 2: fastStability = number.within(1e-9...1e9)
    case 3: easiness = number.within(1...100)
    case 4: repetitions = number.within(0...1e9)
    case 5: interval = number.within(0...1e9)
    case 6: repeated = number.within(0...1)
    case 7: box = number.within(1...1000)
    default: age = number.within(0...1e9)
    }
  }

  /// `nil` where a number is missing or out of any range.
  var memory: CardMemory? {
    switch (stability, difficulty, fastStability) {
    case (let slow?, let difficulty?, let fast?):
      return .fsrs7(.init(slowStability: slow, fastStability: fast, difficulty: difficulty))
    case (let stability?, let difficulty?, nil):
      return .fsrs6(.init(stability: stability, difficulty: difficulty))
    default: break
    }
    guard let interval else { return nil }
    if let easiness, let repetitions, let repeated {
      return .sm2(
        .init(
          repetitions: Int(repetitions),
          easiness: easiness,
          interval: interval,
          isRepeatedToday: repeated > 0
        )
      )
    }
    guard let box, let age else { return nil }
    return .leitner(.init(box: Int(box), age: age, interval: Int(interval)))
  }
}
