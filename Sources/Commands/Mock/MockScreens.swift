import Basics
import Host
import Questions
import Rendering
import Sessions
import Terminal

/// What a mock interview shows.
extension MockSitting {
  /// Prints lines above the live block, which stays.
  mutating func print(_ lines: [Line]) {
    if !lines.isEmpty { leavePrompt() }
    let view = isWriting ? box() : nil
    world.console.write(painter.paint(lines, live: view?.lines ?? live(), cursor: view?.cursor))
  }

  private func box() -> EditView {
    if case .scoring = mock.state { return rewritingBox(editor, capabilities) }
    return mockBox(editor, mock, at: now.moment, capabilities)
  }

  mutating func tell(_ sentence: String) {
    print(noticeLines(.told(sentence), capabilities))
  }

  var keyState: KeyState {
    if case .scoring(_, let scoring) = mock.state, scoring.story != nil { return .story }
    return .scoring
  }

  /// Paints anew where the window has changed its size, or others have used it.
  mutating func followWindow() {
    if let seconds = world.console.takeResumption() {
      mock.excuse(seconds: seconds)
      world.console.write(painter.resume())
    }
    let measured = capabilities.resized(to: measure())
    guard measured != capabilities else { return }
    capabilities = measured
    world.console.write(painter.resize(to: capabilities))
    print([])
  }

  /// As Ctrl-Z does; returns when the learner is back.
  ///
  /// The clock stands still meanwhile.
  mutating func stop() {
    let before = now.moment
    close()
    world.console.suspend()
    world.console.write(painter.begin())
    mock.excuse(seconds: now.moment.seconds(since: before))
    print([])
  }

  /// The question where it is new, the phases, and what this one is for.
  mutating func showStep(_ step: Int) {
    let gap: [Line] = capabilities.isPlain ? [] : [Line()]
    let isFirst = mock.steps[step].phase == 0
    let question = isFirst ? mockQuestion(mock, part: mock.steps[step].part, capabilities) : gap
    let table =
      mock.part(of: step).phases.count > 1
      ? phaseTable(mock, step: step, isWhole: isFirst, at: now.moment, capabilities) + gap : []
    print(question + table + phaseCue(mock, step: step, capabilities) + gap)
  }

  mutating func showScoring() {
    guard case .scoring(let part, let scoring) = mock.state else { return }
    print(scoreOpening(mock, part: part, scoring, capabilities))
  }

  private func live() -> [Line] {
    guard !capabilities.isPlain else { return [] }
    switch mock.state {
    case .paused: return pausedBlock(mock, at: now.moment, capabilities)
    case .scoring(let part, let scoring):
      let list = scoring.hasTicks ? scoring.ticks(in: mock, part: part).live(capabilities) : []
      var words: [KeyAction: String] = [.acceptRating: "= \(scoring.suggested.rawValue)"]
      if !scoring.hasTicks { words[.tick(1)] = "" }
      if mock.question(of: part)?.bestAnswer == nil { words[.fullAnswer] = "" }
      return list + ratingLine(scoring.suggested, capabilities)
        + [hintLine(keyState, words: words, capabilities)]
    case .running, .over: return []
    }
  }
}
