import Markdown
import Questions

/// Questions of a text without mark-up.
///
/// Numbered lines, or paragraphs and lines that ask, with or without answers. Lines alone above them
/// name sections. Text in which questions are a few among others is none of it.
struct PlainQuestions: Dialect {
  let name = "plain-questions"
  let summary = "numbered or bare lines that ask, in a text without mark-up"

  func claims(in page: Page) -> [Claim] {
    guard let text = PlainText(page) else { return [] }
    let root = text.lines.first { !$0.isBlank }.map(\.text)
    let title = root.flatMap { $0.isSectionTitle || announcesQuestions($0) ? $0 : nil }
    func draft(_ question: PlainQuestion) -> Draft {
      question.draft(title: question.section == title ? nil : title)
    }
    let bulleted = bulletedQuestions(of: text)
    let others = bulleted.map { Claim(draft($0), weight: .shaped) }
    var numbered = numberedQuestions(of: text)
    let report = askedLines(of: text)
    guard report.isEmpty else { return report.map { Claim(draft($0), weight: .implied) } }
    guard numbered.count >= 3 else {
      return askingParagraphs(of: text).filter { !$0.isAdvice }
        .map { Claim(draft($0), weight: .implied) } + others
    }
    for index in numbered.indices {
      guard let next = bulleted.first(where: { $0.line > numbered[index].line }) else { break }
      numbered[index].end(before: next.line)
    }
    if text.labelledCount > 0 {
      for index in numbered.indices {
        guard let next = numbered[index].body.first(where: { QuestionLine($0.text) != nil }) else {
          continue
        }
        numbered[index].end(before: next.number)
      }
    }
    if numbered.count(where: { splitExchange(joinedTitle($0.title)) != nil }) * 2 >= numbered.count
    {
      for index in numbered.indices { numbered[index].takeExchange() }
    }
    numbered[numbered.count - 1].dropWish()
    numbered[numbered.count - 1].dropTitledEnd()
    let section = numbered.last?.section
    let beside = numbered.dropLast().filter { $0.section == section }
    if numbered.dropLast().allSatisfy({ !$0.hasBody })
      || beside.count >= 2 && beside.allSatisfy({ !$0.hasBody })
    {
      numbered[numbered.count - 1].dropBody()
    } else if numbered.dropLast().allSatisfy({ !$0.hasParagraphs }) {
      numbered[numbered.count - 1].dropParagraphs()
    }
    for index in numbered.indices { numbered[index].takeFurtherQuestions() }
    let isAnswered = numbered.count(where: \.isAnswered) * 3 >= numbered.count
    let clear = numbered.count { asking(joinedTitle($0.title)) > .byTopic }
    let isLong = numbered.count >= 5 && clear * 5 >= numbered.count * 4
    let weight = isAnswered || isLong ? Claim.Weight.labelled : .shaped
    let paragraphs = askingParagraphs(of: text).filter {
      !$0.isAdvice && joinedTitle($0.title).endsQuestion
    }
    return numbered.map { Claim(draft($0), weight: weight) } + others
      + paragraphs.map { Claim(draft($0), weight: .beside) }
  }
}
