import Basics
package import Progress
package import Questions

/// How many seconds an answer to a card is likely to take.
///
/// What its own answers took, else what those to cards of the same form took, else of the same deck,
/// else of all; half a minute where nothing was ever answered.
package struct Pace: Sendable, Hashable {
  private var forms: [String: Double]
  private var decks: [String: Double]
  private var overall: Double

  /// - Complexity: O(n log n) in the questions.
  package init(of questions: [Question], _ ledger: Ledger) {
    var all: [Double] = []
    var byForm: [String: [Double]] = [:]
    var byDeck: [String: [Double]] = [:]
    for index in questions.indices {
      guard let seconds = ledger.facts(of: questions[index].id)?.seconds else { continue }
      all.append(seconds)
      byForm[questions[index].form.name, default: []].append(seconds)
      byDeck[questions[index].deck, default: []].append(seconds)
    }
    forms = byForm.compactMapValues(median)
    decks = byDeck.compactMapValues(median)
    overall = median(all) ?? 30
  }

  /// `own` is what the card's own answers took.
  package func seconds(own: Double?, form: String, deck: String) -> Double {
    Self.seconds(own ?? forms[form] ?? decks[deck] ?? overall)
  }

  /// At least one, for what takes no time at all must not be worth infinitely much.
  static func seconds(_ measured: Double) -> Double { max(1, measured) }
}
