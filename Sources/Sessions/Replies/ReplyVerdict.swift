package import Grading
import Questions
package import Scheduling

/// How an answer compares where the card wants something exact.
package enum ReplyVerdict: Hashable, Sendable {
  case choice(ChoiceVerdict)
  case short(ShortVerdict, ShortAnswer.Kind)
  case order(OrderVerdict)
  /// Whether it was called true, and whether it is.
  case claim(said: Bool, isTrue: Bool)

  /// From 0 to 1.
  ///
  /// Of a name that was nearly right three quarters, for a slip of the finger is no gap of knowledge; of
  /// code, output and formulas half.
  package var share: Double {
    switch self {
    case .choice(let verdict): verdict.share
    case .short(let verdict, let kind):
      switch verdict.mark {
      case .right: 1
      case .near: kind == .words ? 0.75 : 0.5
      case .wrong: 0
      }
    case .order(let verdict): verdict.share
    case .claim(let said, let isTrue): said == isTrue ? 1 : 0
    }
  }

  /// Good for what is all right, Again for what is not half right, Hard between; never Easy.
  package var suggested: Grade { share >= 1 ? .good : share >= 0.5 ? .hard : .again }
}

/// How a short answer compares, and nearly right where it was said within more words.
package func judge(
  _ text: String,
  as wanted: ShortAnswer,
  question: String
) -> ReplyVerdict {
  var verdict = wanted.judge(text)
  if wanted.kind == .words, verdict.mark == .wrong {
    let points = wanted.wordings.prefix(1).map {
      KeyPoint($0, isMust: false, aliases: Array(wanted.wordings.dropFirst()))
    }
    let found = coverage(of: points, in: text, question: question, source: "")
    if found.points.allSatisfy({ $0.mark == .covered }), !found.points.isEmpty {
      verdict.mark = .near
    }
  }
  return .short(verdict, wanted.kind)
}
