/// Every dialect there is, one line each.
package let allDialects: [any Dialect] = [
  HeadingQuestions(),
  LabelledLines(),
  ClozeLines(),
  ChoiceQuestions(),
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
]
