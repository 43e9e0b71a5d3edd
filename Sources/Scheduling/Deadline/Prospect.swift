/// What a card is expected to be worth on the day of the interview: recall, less what getting there costs.
///
/// A card can be left as it is or be asked once more on the last day, whose seconds have a price; its
/// value is the better of the two. What an answer today is worth is then the value after it, over all
/// four grades, less the value without it. Looking as far as the last day matters: a plain look at
/// recall on the day of the interview would spend today what a last-day answer makes good anyway.
struct Prospect<Model: ForgettingModel> {
  let model: Model
  let habits: AnswerHabits
  let interview: Int
  /// In recall for each second of the last day.
  let price: Double

  private var lastDay: Int { interview - 1 }

  /// What answering a card on `day` gains, by the second that it takes.
  func gain(of last: (memory: Model.Memory, day: Int), weight: Double, on day: Int) -> Double {
    let recall = model.retrievability(of: last.memory, after: Double(day - last.day))
    // A card of twice the weight is worth twice the recall, as if its seconds cost half.
    let price = price / weight
    let gain =
      worth(afterAnswerOn: day, last, recall, price) - worth(last.memory, last.day, on: day, price)
    return weight * gain / habits.secondsForLater(recall: recall)
  }

  private func worth(
    afterAnswerOn day: Int,
    _ last: (memory: Model.Memory, day: Int),
    _ recall: Double,
    _ price: Double
  ) -> Double {
    let elapsed = Double(day - last.day)
    func worth(after grade: Grade) -> Double {
      let memory = model.memory(after: grade, from: last.memory, elapsedDays: elapsed)
      return self.worth(memory, day, on: day, price)
    }
    let passed =
      habits.passShares.hard * worth(after: .hard) + habits.passShares.good * worth(after: .good)
      + habits.passShares.easy * worth(after: .easy)
    return recall * passed + (1 - recall) * worth(after: .again)
  }

  /// A card left alone on `day`.
  private func worth(
    _ memory: Model.Memory,
    _ last: Int,
    on day: Int,
    _ price: Double
  ) -> Double {
    let asItIs = model.retrievability(of: memory, after: Double(interview - last))
    return day < lastDay ? max(asItIs, worthOnLastDay(memory, last, price)) : asItIs
  }

  /// Asked once more on the last day; every pass counts as Good there, which hardly changes the order of
  /// cards and halves the work.
  private func worthOnLastDay(_ memory: Model.Memory, _ last: Int, _ price: Double) -> Double {
    let elapsed = Double(lastDay - last)
    let recall = model.retrievability(of: memory, after: elapsed)
    func recallNextDay(after grade: Grade) -> Double {
      model.retrievability(
        of: model.memory(after: grade, from: memory, elapsedDays: elapsed),
        after: 1
      )
    }
    return recall * recallNextDay(after: .good) + (1 - recall) * recallNextDay(after: .again)
      - price * habits.secondsForLater(recall: recall)
  }
}
