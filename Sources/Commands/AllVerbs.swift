/// Every verb, in the order help lists them; a new one is one file in `Verbs/` and one line here.
package let allVerbs: [any Verb] = [
  DrillCards(),
  ShowToday(),
  ShowStatistics(),
  TakeBack(),
  ListQuestions(),
  ShowQuestion(),
  AddQuestion(),
  AnswerQuestion(),
  ReadDocument(),
  ScanDocuments(),
  LintDecks(),
  ExportDecks(),
  TakeQuiz(),
  ConfigureGrill(),
  LookAfterProgress(),
  ShowHelp(),
]
