import Markdown

/// One small document after another, as a screen of cards needs them, beside cmark in this process.
func reportCards() {
  let cmark = CMarkLibrary()
  let peer = cmark.map { "cmark \($0.version)" } ?? "cmark"
  say(row("small documents, in process", ["grill us", "\(peer) us", "x cmark"]))
  for size in [200, 1000, 10_000] {
    let cards = (1...200).map { card(of: size, seed: $0) }
    let race = Race(of: cmark == nil ? 1 : 2, rounds: 9) { contestant in
      if contestant == 1, let cmark {
        return seconds(for: cards, of: size) { keep(cmark.html(of: $0)) }
      }
      var renderer = CardRenderer()
      return seconds(for: cards, of: size) { keep(renderer.html(of: $0)) }
    }
    say(
      row(
        size < 1000 ? "\(size) B" : "\(size / 1000) KB",
        [
          hundredths(race.middle(\.self, of: 0) * 1e6),
          cmark == nil ? "" : hundredths(race.middle(\.self, of: 1) * 1e6),
          cmark == nil ? "" : hundredths(race.speed(\.self, of: 0, over: 1)),
        ]
      )
    )
  }
  if cmark == nil { say("note: libcmark is not installed, so nothing stands beside") }
}

/// Renders cards one by one; whatever can be kept from one to the next is kept here.
private struct CardRenderer: ~Copyable {
  private var writer = HTMLWriter()

  /// The length of the card's HTML, so that the work has a result.
  mutating func html(of card: [UInt8]) -> Int {
    var length = 0
    writer.write(Document(parsing: card, options: .commonMark)) { length += $0.count }
    return length
  }
}

/// As many whole lines of an interview document as fit.
private func card(of size: Int, seed: UInt64) -> [UInt8] {
  let text = Sample.interviews.bytes(size, seed: seed).prefix(size)
  let end = text.lastIndex(of: UInt8(ascii: "\n")) ?? text.endIndex - 1
  return Array(text[...end])
}

/// The mean seconds of one card, over enough of them to be measured.
private func seconds(for cards: [[UInt8]], of size: Int, _ render: ([UInt8]) -> Void) -> Double {
  let repetitions = max(1, 2_000_000 / size / cards.count)
  let total = ContinuousClock().measure {
    for _ in 0..<repetitions { for card in cards { render(card) } }
  }
  return total / .seconds(repetitions * cards.count)
}

private func row(_ name: String, _ cells: [String]) -> String {
  columns(name, cells.map { ($0, 18) }, nameWidth: 34)
}
