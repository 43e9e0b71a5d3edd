package import Basics
package import Questions

/// What following edited questions came to.
package struct Following: Sendable {
  /// To be appended to the log where the session is recorded.
  package var events: [Event] = []
  package var plan = RelinkPlan()
  /// Questions that are asked again and have their own history back.
  package var restored: [QuestionID] = []
  package var restoredTitles: [String] = []

  package init() {}
}

/// Re-links what was edited and describes what has to be recognised after the next edit.
///
/// The ledger is then right for the bank. Descriptions are made only where they will be kept. `history`
/// gives the log's events and is asked only where a snapshot knows too little, as when an earlier
/// re-link ends.
package func follow<Refusal: Error>(
  _ census: Census,
  _ ledger: inout Ledger,
  seen: Seen,
  describes: Bool,
  at time: LocalTime,
  newID: (Moment) -> String,
  history: () throws(Refusal) -> [Event]
) throws(Refusal) -> Following {
  var following = Following()
  // After everything that is known, whatever the clock says: it is about the past.
  let last = (ledger.latest?.moment.milliseconds ?? -1) + 1
  let moment = Moment(milliseconds: min(max(time.moment.milliseconds, last), LocalTime.lastKept))
  let time = LocalTime(moment, offset: time.offset)
  func take(_ all: [Event.What]) throws(Refusal) {
    for what in all {
      let event = Event(id: newID(moment), at: time, what: what)
      following.events.append(event)
      ledger.apply(event)
    }
    guard ledger.needsReplay else { return }
    let events = try history()
    // Without its log the snapshot is all there is.
    if !events.isEmpty { ledger = Ledger(replaying: events + following.events) }
  }
  let ended = restorations(in: census, ledger)
  if !ended.isEmpty {
    let before = ledger.studied
    try take(ended.map(Event.What.relink))
    following.restored = ledger.studied.subtracting(before).filter(census.has).sorted()
    following.restoredTitles = following.restored.compactMap { census.bank[$0].map(portraitTitle) }
  }
  following.plan = RelinkPlan(for: census, ledger, seen: seen)
  try take(following.plan.relinks.map(Event.What.relink))
  // Only now is each question what it is called.
  let moves = partRelinks(in: census, ledger)
  for move in moves { following.plan.add(move.relink, move.texts, ledger) }
  try take(moves.map { Event.What.relink($0.relink) })
  guard describes else { return following }
  try take(newPortraits(in: census, ledger).map { .question($0.question, $0.portrait) })
  return following
}
