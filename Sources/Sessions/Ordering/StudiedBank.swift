import Progress
package import Questions

/// A card of a bank that is not made yet.
package struct UnmadeCard: Sendable, Hashable {
  package let id: CardID
  /// Where its question stands in the `StudiedBank`.
  let place: Int
  let isFollowUp: Bool
}

/// The questions that are studied, by where they stand.
///
/// Each question once, and of twins the one that was answered before, else the first. What to ask is
/// decided on places and ids alone: a question is large, and of a large bank few cards are asked.
struct StudiedBank {
  private let questions: [Question]
  /// Positions in `questions`, in the documents' order.
  private let positions: [Int]
  private let placesByID: [QuestionID: Int]
  /// The places of questions whose cards never come up on one day together, in order.
  private let groups: [QuestionID: [Int]]
  /// By place, how surely the question is asked, see `interviewWeight(of:)`.
  let weights: [Double]
  /// By place, which deck the question is of, counted from 0 as they first come.
  let decks: [Int]
  /// The places of questions that come after others, in order.
  let late: [Int]
  /// By place, whether the question has one card.
  private let isSingle: [Bool]

  /// - Complexity: O(n).
  init(_ questions: [Question], _ ledger: Ledger) {
    var places = [QuestionID: Int](minimumCapacity: questions.count)
    var positions: [Int] = []
    positions.reserveCapacity(questions.count)
    for position in questions.indices {
      if let first = places.updateValue(positions.count, forKey: questions[position].id) {
        places[questions[position].id] = first
      } else {
        positions.append(position)
      }
    }
    if positions.contains(where: { questions[$0].twin != nil }) {
      positions = withoutTwins(positions, of: questions, ledger)
      places = [:]
      for (place, position) in positions.enumerated() { places[questions[position].id] = place }
    }
    var groups: [QuestionID: [Int]] = [:]
    var weights = [Double](repeating: interviewWeight(of: nil), count: positions.count)
    var decks = DeckNumbers(reserving: positions.count)
    var late: [Int] = []
    var isSingle = [Bool](repeating: false, count: positions.count)
    // The few different words for it, each of them read once.
    var meanings: [String: Double] = [:]
    // One look at each question, for a large bank does not fit the processor's cache.
    for (place, position) in positions.enumerated() {
      if let group = questions[position].group { groups[group, default: []].append(place) }
      if let words = questions[position].weight {
        weights[place] = meanings.value(of: words) { interviewWeight(of: words) }
      }
      decks.append(questions[position].deck)
      if !questions[position].after.isEmpty || !questions[position].afterTopics.isEmpty {
        late.append(place)
      }
      isSingle[place] = questions[position].hasOneCard
    }
    self.questions = questions
    self.positions = positions
    self.groups = groups
    self.weights = weights
    self.decks = decks.numbers
    self.late = late
    self.isSingle = isSingle
    placesByID = places
  }

  var places: Range<Int> { positions.indices }

  /// `nil` where the question is not studied.
  func place(of question: QuestionID) -> Int? { placesByID[question] }

  subscript(place: Int) -> Question {
    _read { yield questions[positions[place]] }
  }

  func id(at place: Int) -> QuestionID { questions[positions[place]].id }

  /// The ids of the questions that the one there comes after.
  func after(at place: Int) -> [QuestionID] { questions[positions[place]].after }

  /// The topics that the question there belongs to and that others come after.
  func topics(at place: Int) -> [Int] { questions[positions[place]].topics }

  /// The topics that the question there comes after.
  func afterTopics(at place: Int) -> [Int] { questions[positions[place]].afterTopics }

  /// The places of those with which the question there shares its day, itself included; `nil` where
  /// it has its day for itself.
  func group(of place: Int) -> [Int]? {
    groups.isEmpty ? nil : questions[positions[place]].group.flatMap { groups[$0] }
  }

  /// What the cards of the question there are called, see `cardNames(of:)`.
  func cardNames(at place: Int) -> [String] {
    if isSingle[place] { return onlyTheFirst }
    let question = questions[positions[place]]
    return question.knownCardNames ?? Questions.cardNames(of: question)
  }

  func card(named name: String, at place: Int) -> UnmadeCard {
    guard !name.isEmpty else {
      return UnmadeCard(id: id(at: place), place: place, isFollowUp: false)
    }
    return UnmadeCard(
      id: id(at: place) + name,
      place: place,
      isFollowUp: isFollowUp(named: name)
    )
  }

  /// The cards themselves, in the same order.
  func made(_ cards: [UnmadeCard]) -> [Card] {
    cards.compactMap { unmade in
      Questions.cards(of: self[unmade.place]).first { $0.id == unmade.id }
    }
  }
}

private let onlyTheFirst = [""]

/// Numbers for the names of decks; those of one deck mostly follow each other.
private struct DeckNumbers {
  private(set) var numbers: [Int] = []
  private var known: [String: Int] = [:]
  private var last: (name: String, number: Int)?

  init(reserving count: Int) {
    numbers.reserveCapacity(count)
  }

  mutating func append(_ name: String) {
    if last?.name != name {
      let number = known[name] ?? known.count
      known[name] = number
      last = (name, number)
    }
    if let last { numbers.append(last.number) }
  }
}

extension [String: Double] {
  fileprivate mutating func value(of key: String, _ made: () -> Double) -> Double {
    if let known = self[key] { return known }
    let value = made()
    self[key] = value
    return value
  }
}
