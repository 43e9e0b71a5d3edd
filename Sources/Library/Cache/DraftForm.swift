import Grading
import Questions

extension CacheWriter {
  mutating func write(_ draft: Draft) {
    write(draft.form.name)
    write(draft.number)
    write(draft.title)
    write(draft.titleMarkdown)
    write(draft.context)
    write(draft.stem)
    write(draft.answer)
    write(draft.isAnswerStated)
    write(draft.gap.code)
    write(draft.choices)
    write(draft.correct)
    write(draft.keyProblem?.code)
    write(draft.statedPoints) { writer, point in
      writer.write(point.text)
      writer.write(point.isMust)
      writer.write(point.aliases)
    }
    write(draft.musts)
    write(draft.redFlags)
    write(draft.followUps) { writer, followUp in
      writer.write(followUp.question)
      writer.write(followUp.answer)
    }
    write(draft.tags)
    write(draft.difficulty)
    write(draft.minutes)
    write(draft.goal)
    write(draft.weight)
    write(draft.sources)
    write(draft.statedID)
    write(draft.same)
    write(draft.after)
    write(draft.path)
    write(draft.origin.map { [$0.deck, $0.file] } ?? [])
    write(draft.origin.map { [$0.line, $0.lastLine] } ?? [])
    write(draft.line)
    write(draft.lastLine)
  }
}

extension CacheReader {
  mutating func draft() throws(CacheDamage) -> Draft {
    guard let form = form(named: try text()) else { throw CacheDamage() }
    let number = try optionalText()
    var draft = Draft(form: form, title: try text(), line: 1, lastLine: 1)
    draft.number = number
    draft.titleMarkdown = try optionalText()
    draft.context = try texts()
    draft.stem = try optionalText()
    draft.answer = try optionalText()
    draft.isAnswerStated = try flag()
    draft.gap = try gap()
    draft.choices = try texts()
    draft.correct = try numbers()
    draft.keyProblem = try keyProblem()
    draft.statedPoints = try list { reader throws(CacheDamage) in
      KeyPoint(try reader.text(), isMust: try reader.flag(), aliases: try reader.texts())
    }
    draft.musts = try texts()
    draft.redFlags = try texts()
    draft.followUps = try list { reader throws(CacheDamage) in
      FollowUp(question: try reader.text(), answer: try reader.optionalText())
    }
    draft.tags = try texts()
    draft.difficulty = try optionalText()
    draft.minutes = try optionalNumber()
    draft.goal = try optionalNumber()
    draft.weight = try optionalText()
    draft.sources = try texts()
    draft.statedID = try optionalText()
    draft.same = try texts()
    draft.after = try texts()
    draft.path = try texts()
    draft.origin = try origin()
    draft.line = try self.number()
    draft.lastLine = try self.number()
    return draft
  }

  private mutating func origin() throws(CacheDamage) -> Origin? {
    let names = try texts()
    let lines = try numbers()
    guard !names.isEmpty || !lines.isEmpty else { return nil }
    guard names.count == 2, lines.count == 2 else { throw CacheDamage() }
    return Origin(deck: names[0], file: names[1], line: lines[0], lastLine: lines[1])
  }

  private mutating func gap() throws(CacheDamage) -> AnswerGap {
    let code = try number()
    guard let gap = AnswerGap.allCases.first(where: { $0.code == code }) else {
      throw CacheDamage()
    }
    return gap
  }
}

extension CacheReader {
  fileprivate mutating func keyProblem() throws(CacheDamage) -> KeyProblem? {
    guard let code = try optionalNumber() else { return nil }
    guard let problem = KeyProblem.allCases.first(where: { $0.code == code }) else {
      throw CacheDamage()
    }
    return problem
  }
}

extension KeyProblem {
  fileprivate var code: Int {
    switch self {
    case .missing: 0
    case .conflicting: 1
    case .unknownOption: 2
    }
  }
}

extension AnswerGap {
  fileprivate var code: Int {
    switch self {
    case .missing: 0
    case .empty: 1
    case .placeholder: 2
    case .link: 3
    }
  }
}
