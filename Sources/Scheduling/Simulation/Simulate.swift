/// Plays so many days of study, the first being day 0, as a policy plans them and a learner answers.
///
/// The policy sees only what `believed` makes of the grades; whether a card is recalled is decided by
/// the learner's own memory, which after the last answer was as `remembered` has it, in the order of
/// the cards. A card is answered at most once a day. One seed gives one result; every card has its own random numbers, so
/// that two policies are compared on equal luck.
// As in `DeadlinePolicy.session`: several times as fast where the compiler knows the models.
@specialized(where Believed == FSRS6, Truth == FSRS6, Policy == FixedRetention<FSRS6>)
@specialized(where Believed == FSRS7, Truth == FSRS7, Policy == FixedRetention<FSRS7>)
@specialized(where Believed == Model, Truth == FSRS7, Policy == FixedRetention<Model>)
@specialized(where Believed == FSRS6, Truth == FSRS6, Policy == DeadlinePolicy<FSRS6>)
@specialized(where Believed == FSRS7, Truth == FSRS7, Policy == DeadlinePolicy<FSRS7>)
package func simulate<Believed: ForgettingModel, Truth, Policy: StudyPolicy>(
  _ cards: [StudyCard<Believed.Memory>],
  remembered: [Truth.Memory?],
  days: Int,
  policy: Policy,
  believed: Believed,
  learner: Learner<Truth>,
  overrunIsOwed: Bool = false,
  seed: UInt64
) -> Simulation where Policy.Memory == Believed.Memory {
  var cards = cards
  var memories = cards.enumerated().map { index, card in
    SimulatedMemory<Truth>(
      from: card.lastAnswer.flatMap { last in remembered[index].map { ($0, last.day) } },
      cardSpread: learner.cardSpread,
      seed: seed &+ UInt64(index) &* 0x2545_f491_4f6c_dd1d
    )
  }
  var simulation = Simulation(answers: Array(repeating: 0, count: cards.count))
  var owed = 0.0
  for day in 0..<max(0, days) {
    var today = Simulation.Day()
    let session = policy.session(of: cards, on: day)
    let seconds = session.seconds - owed
    for index in session.queue where today.seconds < seconds {
      let answer = memories[index].answer(on: day, learner)
      let last = cards[index].lastAnswer
      if last == nil { today.new += 1 } else { today.reviews += 1 }
      today.seconds += answer.seconds
      simulation.answers[index] += 1
      let memory = believed.memory(
        after: answer.grade,
        from: last?.memory,
        elapsedDays: last.map { Double(day - $0.day) } ?? 0
      )
      let due = policy.due(after: memory, answeredOn: day)
      cards[index].history = .answered(memory, on: day, due: due)
    }
    owed = overrunIsOwed ? max(0, today.seconds - seconds) : 0
    today.recall = meanRecall(cards, memories.map { $0.recall(on: day + 1, learner.truth) })
    simulation.days.append(today)
  }
  simulation.recalls = memories.map { $0.recall(on: max(0, days), learner.truth) }
  simulation.recall = meanRecall(cards, simulation.recalls)
  return simulation
}

/// The same with a learner whose memories are of the believed kind and start as believed.
package func simulate<Model, Policy: StudyPolicy>(
  _ cards: [StudyCard<Model.Memory>],
  days: Int,
  policy: Policy,
  believed: Model,
  learner: Learner<Model>,
  overrunIsOwed: Bool = false,
  seed: UInt64
) -> Simulation where Policy.Memory == Model.Memory {
  simulate(
    cards,
    remembered: cards.map { $0.lastAnswer?.memory },
    days: days,
    policy: policy,
    believed: believed,
    learner: learner,
    overrunIsOwed: overrunIsOwed,
    seed: seed
  )
}

/// By the cards' weights; 0 where there is nothing to weigh.
func meanRecall<Memory>(_ cards: [StudyCard<Memory>], _ recalls: [Double]) -> Double {
  let total = cards.reduce(0) { $0 + $1.weight }
  guard total > 0 else { return 0 }
  return zip(cards, recalls).reduce(0) { $0 + $1.0.weight * $1.1 } / total
}
