/// The questions, each id once: where several documents ask one, the first of them.
package func distinct(_ questions: [Question]) -> [Question] {
  var seen: Set<QuestionID> = []
  return questions.filter { seen.insert($0.id).inserted }
}
