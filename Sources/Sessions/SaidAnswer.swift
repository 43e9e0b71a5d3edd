import Questions

/// What a session was told, as a quiz takes it.
extension Drill {
  /// What was said to the card whose answer shows; `nil` where it was only thought, or where the card
  /// is not the one by which a quiz asks its question.
  package var saidAnswer: GivenAnswer? {
    guard case .revealed(let card, let revealed) = state, let question = questions[card.question],
      question.form.cards(of: question).first?.id == card.id
    else { return nil }
    var answer = GivenAnswer(id: question.id, place: question.place)
    answer.text = revealed.written?.text ?? ""
    switch reply(of: card) {
    case .choice(let options):
      guard !options.areGenerated, !asking.chosen.isEmpty else { break }
      answer.choice = asking.chosen.sorted()
    case .ticks(let points):
      answer.ticks = revealed.ticked.filter(points.indices.contains).sorted()
    case .order:
      guard let order = asking.order else { break }
      let shown = arrangement(of: card)
      answer.order = order.compactMap { shown.firstIndex(of: $0) }
      answer.text = ""
    case .claim:
      guard let said = asking.claim else { break }
      answer.text = "\(said)" + (answer.text.isEmpty ? "" : "\n\(answer.text)")
    case .judge, .short, .derive: break
    }
    return answer.isEmpty ? nil : answer
  }
}
