import Basics
import Host
import Progress
import Questions
import Rendering
import Sessions
import Terminal

/// The rubric of a document, after the last of its cards in a sitting.
extension DrillSitting {
  /// Shows the rubric of a document of which nothing is left to ask, once; `false` where there is none.
  mutating func offersRubric() -> Bool {
    guard mayOfferRubrics, rubric == nil else { return false }
    for document in documents where !offeredRubrics.contains(document.file) {
      guard let grading = drill.rubricGrading(of: document) else { continue }
      offeredRubrics.insert(document.file)
      rubric = grading
      rubricSince = now.moment
      print(rubricScreen(grading, document, capabilities))
      return true
    }
    return false
  }

  func rubricBlock(_ grading: RubricGrading) -> [Line] {
    guard !capabilities.isPlain else { return [] }
    var words: [KeyAction: String] = [.acceptRating: "= \(grading.suggested.rawValue)"]
    if grading.flags.isEmpty { words[.tick(1)] = "" }
    if documents.first(where: { $0.file == grading.file })?.probes.isEmpty != false {
      words[.probe] = ""
    }
    return rubricLive(grading, capabilities) + [hintLine(.rubric, words: words, capabilities)]
  }

  mutating func ownFlag(_ index: Int) {
    guard rubric?.toggle(index) == true, let rubric else {
      notice(.refused(.noSuchPoint))
      return
    }
    print(toggledFlag(index, rubric, capabilities))
  }

  mutating func askRubricProbe() {
    guard let rubric, let document = documents.first(where: { $0.file == rubric.file }) else {
      return
    }
    let asked = rubricProbes[rubric.file] ?? 0
    guard document.probes.indices.contains(asked) else {
      notice(.noProbe)
      return
    }
    rubricProbes[rubric.file] = asked + 1
    print(askedOn(document.probes[asked], capabilities))
  }

  /// On the disk when this returns.
  mutating func gradeRubric(_ grade: RubricGrade) throws(Failure) {
    guard let rubric else { return }
    let time = now
    let entropy = world.entropy
    let salt = store?.salt ?? 0
    let id = ids.next(at: time.moment) { entropy() ^ salt }
    try record(Event(id: id, at: time, what: .rubric(rubric.review(grade))))
    print(rubricResult(rubric, grade, capabilities))
    leaveRubric()
    showState()
  }

  /// The card that comes next was not looked at meanwhile.
  mutating func leaveRubric() {
    if let since = rubricSince { drill.excuse(seconds: now.moment.seconds(since: since)) }
    rubric = nil
    rubricSince = nil
  }
}
