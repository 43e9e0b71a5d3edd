/// Every dialect there is, one line each.
package let allDialects: [any Dialect] = [
  HeadingQuestions(),
  LabelledLines(),
  BoldQuestions(),
  Scenarios(),
  QuotedPrompts(),
  QuestionTables(),
  FormulaBlocks(),
  MistakeLists(),
  DerivationLists(),
  Connections(),
  TermNotes(),
]
