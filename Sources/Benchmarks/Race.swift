import Basics

/// Contestants measured in turn, round by round, so that a busy moment hits all of them alike.
struct Race<Turn> {
  /// What each contestant's turns brought, one a round.
  let turns: [[Turn]]

  /// Unless they are warm, the first turn of everybody does not count.
  init(of contestants: Int, rounds: Int, areWarm: Bool = false, turn: (Int) -> Turn) {
    var turns = [[Turn]](repeating: [], count: contestants)
    for round in (areWarm ? 1 : 0)...rounds {
      for contestant in 0..<contestants {
        let result = turn(contestant)
        if round > 0 { turns[contestant].append(result) }
      }
    }
    self.turns = turns
  }

  /// The median over the rounds.
  func middle(_ value: KeyPath<Turn, Double>, of contestant: Int) -> Double {
    median(turns[contestant].map { $0[keyPath: value] }) ?? 0
  }

  /// How many times faster `contestant` is than `other`: the median over the rounds' own ratios.
  func speed(_ seconds: KeyPath<Turn, Double>, of contestant: Int, over other: Int) -> Double {
    let pairs = zip(turns[other], turns[contestant])
    return median(pairs.map { $0[keyPath: seconds] / $1[keyPath: seconds] }) ?? 0
  }
}
