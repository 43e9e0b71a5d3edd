/// Every dialect there is, one line each.
package let allDialects: [any Dialect] = [
  HeadingQuestions(),
  LabelledLines(),
  ClozeLines(),
  BoldQuestions(),
  ListQuestions(),
  FoldedQuestions(),
  Scenarios(),
  QuotedPrompts(),
  QuestionTables(),
  FormulaBlocks(),
  MistakeLists(),
  DerivationLists(),
  Connections(),
  TermNotes(),
  TermHeadings(),
  TopicHeadings(),
]
