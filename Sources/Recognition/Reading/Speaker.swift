extension String {
  /// What an interviewer says, without the word for him and the colon before it.
  var droppingInterviewer: String {
    guard mayNameInterviewer, let colon = firstIndex(where: { ":：".contains($0) }),
      interviewers.contains(self[..<colon].lowercased().trimmingBreak)
    else { return self }
    return String(self[index(after: colon)...]).trimmingBreak
  }
}

extension String {
  /// A look at the bytes: a colon behind letters of one of the names, or behind others than ASCII.
  private var mayNameInterviewer: Bool {
    var letters = WordSieve.Hash()
    for byte in utf8.prefix(64) {
      if byte >= 0x80 { return true }
      if byte == UInt8(ascii: ":") { return interviewerNames.mayHold(letters) }
      if byte.isASCIILetter { letters.take(byte) }
    }
    return false
  }
}

/// By their letters alone.
private let interviewerNames = WordSieve(interviewers.map { $0.filter(\.isLetter) })

let interviewers: Set<String> = [
  "interviewer", "the interviewer", "面试官", "面試官", "面接官", "면접관", "entrevistador",
  "entrevistadora", "recruiter", "интервьюер", "recruteur", "intervistatore", "mülakatçı",
]
