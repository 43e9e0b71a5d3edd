package import Basics
import Recognition

/// Every check there is, one line each.
package let allChecks: [any Check] = [
  TextEncoding(),
  UnclosedCode(),
  UnclosedHTML(),
  EmptyHeadings(),
  AuthorIDs(),
  ChoiceKeys(),
  RepeatedOptions(),
  MissingAnswers(),
  PointCounts(),
  StrayPoints(),
  LongAnswers(),
  LinkTargets(),
  ImageTexts(),
]

/// Everything that `lint` can find, sorted by the ids.
package let allRules: [Rule] =
  ([.unread, .noQuestions, .askedTwice, .circle, .leadsNowhere] + allChecks.flatMap(\.rules))
  .sorted { $0.id < $1.id }
