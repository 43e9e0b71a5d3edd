/// What a card is expected to be worth on the day of the interview: recall, less what getting there costs.
///
/// A card can be left as it is or be asked once more on the last day, whose seconds have a price; its
/// worth is the better of the two. What an answer today gains is the worth after it less the worth
/// without it. Every pass counts as Good: weighing Hard and Easy too doubles the work and brought
/// nothing in simulations.
struct Prospect<Model: ForgettingModel> {
  let model: Model
  let habits: AnswerHabits
  let interview: Int
  /// Of a second of the last day, in recall of a card of weight 1.
  let price: Double

  /// What answering a card on `day` gains, by the second that it takes.
  func gain(of last: (memory: Model.Memory, day: Int), weight: Double, on day: Int) -> Double {
    // A card of twice the weight is worth twice the recall, as if its seconds cost half.
    let price = price / weight
    let recall = model.retrievability(of: last.memory, after: Double(day - last.day))
    let answered = afterAnswer(last, on: day, recall) { memory in
      worth((memory, day), on: day, price)
    }
    let gain = answered - worth(last, on: day, price)
    return weight * gain / habits.secondsForLater(recall: recall)
  }

  /// A card left alone on `day`.
  private func worth(
    _ last: (memory: Model.Memory, day: Int),
    on day: Int,
    _ price: Double
  ) -> Double {
    let asItIs = model.retrievability(of: last.memory, after: Double(interview - last.day))
    let lastDay = interview - 1
    guard day < lastDay else { return asItIs }
    let recall = model.retrievability(of: last.memory, after: Double(lastDay - last.day))
    let askedAgain = afterAnswer(last, on: lastDay, recall) { memory in
      model.retrievability(of: memory, after: 1)
    }
    return max(asItIs, askedAgain - price * habits.secondsForLater(recall: recall))
  }

  /// A value after a pass or a lapse, by how likely they are.
  private func afterAnswer(
    _ last: (memory: Model.Memory, day: Int),
    on day: Int,
    _ recall: Double,
    value: (Model.Memory) -> Double
  ) -> Double {
    func after(_ grade: Grade) -> Double {
      let elapsed = Double(day - last.day)
      return value(model.memory(after: grade, from: last.memory, elapsedDays: elapsed))
    }
    return recall * after(.good) + (1 - recall) * after(.again)
  }
}
