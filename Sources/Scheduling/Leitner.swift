/// Leitner's boxes (1972): a pass moves a card to the next box, a miss back, and each box has its days.
///
/// The boxes follow a calendar that begins the day before the card's first answer: one of four days is
/// looked through on every fourth day, whenever the card came into it. Hard, Good and Easy are one pass.
///
/// Source: the package `leitner-box` 0.3.0; the days 1, 2, 4, 8, 16 are the usual ones.
package struct Leitner: Hashable, Sendable {
  /// Every how many days each box is looked through, 1 or more, the first box first.
  package let boxes: [Int]
  package let miss: Miss

  /// Where a miss puts a card.
  package enum Miss: Hashable, Sendable {
    case firstBox
    case previousBox
  }

  /// No boxes are one of a day, and fewer days than one are one.
  package init(boxes: [Int] = [1, 2, 4, 8, 16], miss: Miss = .firstBox) {
    self.boxes = boxes.isEmpty ? [1] : boxes.map { max(1, $0) }
    self.miss = miss
  }

  /// What the model believes about one card.
  package struct Memory: Hashable, Sendable {
    /// From 1.
    package var box: Int
    /// Days since the first answer.
    package var age: Double
    /// Whole days until the box is looked through.
    package var interval: Int

    package init(box: Int, age: Double, interval: Int) {
      self.box = box
      self.age = age
      self.interval = interval
    }
  }

  private func box(after grade: Grade, in box: Int) -> Int {
    switch (grade, miss) {
    case (.again, .firstBox): 1
    case (.again, .previousBox): max(1, min(box, boxes.count) - 1)
    default: max(0, min(box, boxes.count - 1)) + 1
    }
  }

  private func daysUntilDue(in box: Int, age: Double) -> Int {
    let days = boxes[box - 1]
    // Compared before the conversion, which stops the program at infinity.
    let day = age >= 0 && age < 1e9 ? Int(age) + 1 : 0
    return days - day % days
  }
}

extension Leitner: ForgettingModel {
  package static let name = "leitner"

  package func memory(
    after grade: Grade,
    from memory: Memory?,
    elapsedDays: Double
  ) -> Memory {
    let box = box(after: grade, in: memory?.box ?? 1)
    let age = memory.map { $0.age + max(0, elapsedDays) } ?? 0
    return Memory(box: box, age: age, interval: daysUntilDue(in: box, age: age))
  }

  /// 0.9^(t / interval): an assumption, for boxes say nothing of recall but that their days suit it.
  package func retrievability(of memory: Memory, after days: Double) -> Double {
    ImpliedCurve(interval: Double(memory.interval)).retrievability(after: days)
  }

  /// The days until the card's box is looked through where `retention` is 0.9.
  package func interval(of memory: Memory, to retention: Double) -> Double {
    ImpliedCurve(interval: Double(memory.interval)).interval(to: retention)
  }
}
