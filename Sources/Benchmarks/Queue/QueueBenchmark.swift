import Basics
import Progress
import Questions
import Sessions

/// What to ask today of 100,000 questions, beside reading the snapshot of their cards, all of them
/// answered.
///
/// Reading is the least that a start costs, so that the queue is not felt where it takes no longer.
/// Everything is time of the processor, for nothing here waits.
func reportQueues() {
  say("What to ask today, of 100,000 questions in 200 decks; the ratio is to the line above.")
  for isMixed in [false, true] {
    let questions = QueueBank.questions(isMixed: isMixed)
    let cards = questions.flatMap(cardIDs)
    let snapshot = QueueBank.snapshot(of: cards)
    report(
      "reading the snapshot of \(cards.count) cards",
      { keep(try? Snapshot(reading: snapshot)) },
      isMixed ? [.mixed(questions)] : QueueBank.plain(questions)
    )
  }
  say("wanted 1 or less\n")
}

private func report(_ name: String, _ read: () -> Void, _ banks: [QueueBank]) {
  let race = Race(of: banks.count + 1, rounds: 7) { index in
    processorSeconds { index == 0 ? read() : keep(banks[index - 1].queue) }
  }
  let counts = banks.map { bank in
    let plan = bank.queue.plan
    return "\(plan.due.count) due, \(plan.new.count) new"
  }
  for (index, name) in ([name] + banks.map(\.name)).enumerated() {
    let ratio = 1 / race.speed(\.self, of: index, over: 0)
    let time = (tenths(race.middle(\.self, of: index) * 1000) + " ms", 12)
    let result = [(hundredths(ratio) + " x", 10), (verdict(ratio <= 1), 10)]
    let cells = index == 0 ? [time] : [time] + result + [(counts[index - 1], 20)]
    say(columns(name, cells, nameWidth: 42))
  }
}
