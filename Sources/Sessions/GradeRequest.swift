package import Grading
package import JSON
import Questions

/// An answer to grade and what it is compared with, as a program hands them in.
///
/// `{"reference","answer"}`, and where they are known `question`, `points` (the key points, which are
/// otherwise taken from the reference), `red_flags` and `as`: `points` (a free answer, as by default),
/// `short`, `code`, `output` or `formula`, for which a reference may be a list of wordings.
package struct GradeRequest: Sendable {
  package enum Wanted: Sendable {
    case points([KeyPoint])
    case short(ShortAnswer)
  }

  package var answer: String
  package var question = ""
  package var wanted: Wanted
  /// What the points were taken from.
  package var source = ""
  package var redFlags: [String] = []

  /// A free answer against the points of a reference, which is Markdown.
  package init(reference: String, answer: String, question: String = "") {
    self.answer = answer
    self.question = question
    source = withoutMusts(reference)
    wanted = .points(keyPoints(in: reference))
  }

  /// One request; members that are not known are left alone.
  package init(reading json: JSONNode) throws(GradeRequestError) {
    guard json.kind == .object else { throw .notAnObject }
    guard let answer = json["answer"] else { throw .missing("answer") }
    guard let text = answer.string else { throw .notText("answer") }
    let form = try json.text("as") ?? GradeRequest.freeForm
    let kind = ShortAnswer.Kind(rawValue: form)
    guard kind != nil || form == GradeRequest.freeForm else { throw .unknownForm(form) }
    self.answer = text
    question = try json.text("question") ?? ""
    redFlags = try json.texts("red_flags") ?? []
    let references = try json.texts("reference")
    let points = try json.texts("points")
    guard references != nil || points != nil else { throw .missing("reference") }
    if let kind {
      wanted = .short(
        ShortAnswer(GradeRequest.wordings(references ?? points ?? [], kind), as: kind)
      )
    } else {
      let reference = (references ?? []).joined(separator: "\n\n")
      source = withoutMusts(reference)
      wanted = .points(points.map { $0.map { KeyPoint(parsing: $0) } } ?? keyPoints(in: reference))
    }
    guard !isEmpty else { throw .nothingToCompare }
  }

  /// What `as` is by default.
  package static let freeForm = "points"

  /// Everything that `as` may be.
  package static let forms = [freeForm] + ShortAnswer.Kind.allCases.map(\.rawValue)

  /// Whether there is nothing to compare with.
  package var isEmpty: Bool {
    switch wanted {
    case .points(let points): points.isEmpty
    case .short(let answer): answer.wordings.isEmpty
    }
  }

  /// In words, `(also: ...)` gives more wordings; code and output are taken as they are.
  package static func wordings(_ references: [String], _ kind: ShortAnswer.Kind) -> [String] {
    guard kind == .words else { return references }
    return references.map { KeyPoint(parsing: $0) }.flatMap { [$0.text] + $0.aliases }
  }

  /// What a grader of the learner's own is asked about it.
  package var graderQuestion: GraderQuestion {
    let points =
      switch wanted {
      case .points(let points): points.map(\.text)
      case .short(let answer): answer.wordings
      }
    return GraderQuestion(question: question, keyPoints: points, answer: answer)
  }

  package func grade() -> GradedAnswer {
    switch wanted {
    case .points(let points):
      let coverage = coverage(of: points, in: answer, question: question, source: source)
      return .points(coverage, Sessions.redFlags(redFlags, in: answer, besides: source))
    case .short(let wanted): return .short(wanted.judge(answer))
    }
  }
}

/// What a request came to.
package enum GradedAnswer: Sendable {
  /// Red flags are what seems to have been said; they are to be asked about.
  case points(Coverage, [RedFlag])
  case short(ShortVerdict)
}

/// Why an answer cannot be graded.
package enum GradeRequestError: Error, Hashable {
  case notAnObject
  case missing(String)
  case notText(String)
  case unknownForm(String)
  case nothingToCompare
}

extension GradeRequestError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .notAnObject: "a line must be an object with \"reference\" and \"answer\""
    case .missing(let name): "\"\(name)\" is missing"
    case .notText(let name): "\"\(name)\" must be a text"
    case .unknownForm(let form):
      "\"as\" is \"\(form)\"; it can be \(GradeRequest.forms.joined(separator: ", "))"
    case .nothingToCompare: "the reference says nothing to compare with"
    }
  }
}

extension JSONNode {
  /// `nil` where there is no such member or it is null.
  fileprivate func text(_ name: String) throws(GradeRequestError) -> String? {
    guard let member = self[name], !member.isNull else { return nil }
    guard let text = member.string else { throw .notText(name) }
    return text
  }

  /// One text or an array of texts.
  fileprivate func texts(_ name: String) throws(GradeRequestError) -> [String]? {
    guard let member = self[name], !member.isNull else { return nil }
    if let text = member.string { return [text] }
    guard let array = member.array, array.allSatisfy({ $0.string != nil }) else {
      throw .notText(name)
    }
    return member.strings
  }
}
