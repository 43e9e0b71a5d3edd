/// What was killed, to be put in again.
struct KillRing: Hashable, Sendable {
  /// Which side of an earlier kill a later one was on.
  enum Side: Hashable, Sendable {
    case before
    case after
  }

  /// Oldest first.
  private var texts: [String] = []
  /// Which of them is put in next.
  private var place = 0

  /// `nil` where nothing was killed yet.
  var chosen: String? { texts.indices.contains(place) ? texts[place] : nil }

  /// To the latest where a side of it is given, else as a kill of its own.
  mutating func add(_ text: String, joining side: Side?) {
    if let side, let last = texts.popLast() {
      texts.append(side == .before ? text + last : last + text)
    } else {
      texts.append(text)
      if texts.count > most { texts.removeFirst() }
    }
    place = texts.count - 1
  }

  /// Chooses the one before; the latest where there is none.
  mutating func rotate() {
    place = (place > 0 ? place : texts.count) - 1
  }
}

private let most = 60
