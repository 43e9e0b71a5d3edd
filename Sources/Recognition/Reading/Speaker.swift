extension String {
  /// What an interviewer says, without the word for him and the colon before it.
  var droppingInterviewer: String {
    guard let colon = firstIndex(where: { ":：".contains($0) }),
      interviewers.contains(self[..<colon].lowercased().trimmingBreak)
    else { return self }
    return String(self[index(after: colon)...]).trimmingBreak
  }
}

let interviewers: Set<String> = [
  "interviewer", "the interviewer", "面试官", "面試官", "面接官", "면접관", "entrevistador",
  "entrevistadora", "recruiter", "интервьюер", "recruteur", "intervistatore", "mülakatçı",
]
