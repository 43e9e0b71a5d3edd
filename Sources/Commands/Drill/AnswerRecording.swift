import Host
import Questions
import Rendering
import Sessions

/// A file of answers that a session writes for `grill quiz`, complete after every grade.
struct AnswerRecording {
  let path: String
  /// In the order in which they were given.
  private var answers: [GivenAnswer] = []

  init(path: String) {
    self.path = path
  }

  mutating func add(_ answer: GivenAnswer) {
    answers.append(answer)
  }

  /// Takes back the last answer to the question; `false` where there is none.
  mutating func drop(_ question: QuestionID) -> Bool {
    guard let place = answers.lastIndex(where: { $0.id == question }) else { return false }
    answers.remove(at: place)
    return true
  }

  /// Of a question that was asked again the first answer, which nobody had shown the learner.
  func text(seed: UInt64) -> String {
    var seen: Set<QuestionID> = []
    return answerText(of: answers.filter { seen.insert($0.id).inserted }, seed: seed)
  }
}

extension Program {
  /// Where `--record-answers` is to write; a file that is there already is not overwritten.
  func answerRecording(for invocation: Invocation) throws(Failure) -> AnswerRecording? {
    guard let path = invocation.value(of: .recordAnswers) else { return nil }
    guard world.files.kind(path) == nil else {
      throw Failure(.cannotCreate, "\(path) is there already.", advice: ["Name a new file."])
    }
    return AnswerRecording(path: path)
  }
}

extension DrillSitting {
  /// Keeps what was said, or takes it back, after the step was made.
  mutating func followRecording(_ action: Drill.Action, said answer: GivenAnswer?) {
    guard var recording else { return }
    switch action {
    case .grade, .accept:
      guard let answer else { return }
      recording.add(answer)
    case .undo:
      guard let card = drill.state.card, recording.drop(card.question) else { return }
    default: return
    }
    self.recording = recording
    let text = recording.text(seed: drill.arrangementSeed)
    do throws(HostError) {
      try world.files.replaceDocument(recording.path, Array(text.utf8))
    } catch {
      notice(.told(Failure(error, writing: "record the answers").message))
    }
  }
}
