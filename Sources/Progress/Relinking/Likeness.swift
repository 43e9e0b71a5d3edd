import Questions

/// How likely two portraits show one question before and after an edit.
///
/// The words of the title weigh most, then those of the answer, then choices and code; where it stands
/// adds a fifth. The weights and the bounds that go with them were set so that the edits in
/// `RelinkMatrixTests` and `RandomEditTests` are followed and questions that only share a subject are
/// not; what they have to hold is there.
struct Likeness {
  /// At least so much, for a question that appeared when the other one went.
  static let enough = 0.5
  /// For one that may have been there before, and for ids that changed hands.
  static let sure = 0.75

  let words: TitleWords

  /// From 0 to 1, how likely they are one.
  ///
  /// `renamed` says under which ids neighbours go on that were followed already.
  func score(_ old: Features, _ new: Features, renamed: [QuestionID: QuestionID] = [:]) -> Double {
    0.8 * content(old, new) + 0.2 * place(old.portrait, new.portrait, old.path, new.path, renamed)
  }

  private func content(_ old: Features, _ new: Features) -> Double {
    var sum = 0.55 * words.likeness(old.title, new.title)
    var weight = 0.55
    let answers = min(old.answerCount, new.answerCount)
    var same = 0.0
    if answers > 0,
      let answer = likeness(old.answer, old.answerCount, new.answer, new.answerCount)
    {
      // Few words say little, whether they are the same or not.
      let trust = 0.35 * min(1, Double(answers) / 8)
      sum += trust * answer
      weight += trust
      if answers >= 12 { same = answer }
    } else if max(old.answerCount, new.answerCount) > 0 {
      // An answer that came or went says little more.
      weight += 0.1
    }
    if min(old.detailCount, new.detailCount) > 0,
      let detail = likeness(old.detail, old.detailCount, new.detail, new.detailCount)
    {
      sum += 0.2 * detail
      weight += 0.2
    }
    // The very same answer, if it is not short, belongs to the very same question.
    return max(sum / weight, same >= 0.85 ? 0.7 * same : 0)
  }

  private func place(
    _ old: Portrait,
    _ new: Portrait,
    _ oldPath: [Substring],
    _ newPath: [Substring],
    _ renamed: [QuestionID: QuestionID]
  ) -> Double {
    let isSameFile = old.home.isLike(new.home)
    func isSame(_ a: QuestionID?, _ b: QuestionID?) -> Bool {
      guard let a else { return b == nil && isSameFile }
      return a == b || renamed[a] == b && b != nil
    }
    let neighbours =
      (isSame(old.before, new.before) ? 0.5 : 0) + (isSame(old.after, new.after) ? 0.5 : 0)
    let levels = max(oldPath.count, newPath.count)
    let headings =
      levels == 0
      ? 1 : Double(zip(oldPath, newPath).count { $0.0 == $0.1 }) / Double(levels)
    return 0.4 * neighbours + 0.3 * headings + 0.3 * (isSameFile ? 1 : 0)
  }
}
