/// What keeping one desired retention would cost, and what it would bring.
package struct RetentionChoice: Hashable, Sendable {
  package var desiredRetention: Double
  package var secondsPerDay: Double
  /// Expected recall over all cards at the end, unseen ones counting 0.
  package var recall: Double
  /// Cards for which there was no time.
  package var unseen: Int
}

/// A line for each desired retention, played with the same luck, to choose one by.
///
/// With little time a high desired retention starves new cards, each of which costs a whole card's
/// recall: the last two columns of the table say so.
package func compareRetentions(
  _ retentions: [Double] = [0.7, 0.75, 0.8, 0.85, 0.9, 0.93, 0.95, 0.97],
  days: Int,
  _ play: (_ retention: Double) -> Simulation
) -> [RetentionChoice] {
  retentions.map { retention in
    let simulation = play(retention)
    return RetentionChoice(
      desiredRetention: retention,
      secondsPerDay: simulation.seconds / Double(max(1, days)),
      recall: simulation.recall,
      unseen: simulation.unseen
    )
  }
}
