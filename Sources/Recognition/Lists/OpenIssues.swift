/// What those who plan something have not decided, unless it is a quiz that has such a part.
let openIssues: Set<String> = [
  "openquestions", "openissues", "unresolvedquestions", "outstandingquestions", "parkinglot",
  "offenefragen", "offenepunkte", "preguntasabiertas", "questõesemaberto", "questionsouvertes",
  "открытыевопросы", "questionsensuspens", "pontosemaberto", "нерешённыевопросы", "openpoints",
]
