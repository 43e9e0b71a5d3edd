import Markdown
import Questions

extension Page {
  /// The headings that ask where most others do not: `### How does traceroute work?`; none of `held`.
  ///
  /// They count only beside several questions that are surer.
  func claimsBeside(_ held: [HeadingSigns]) -> [Claim] {
    let holding = Set(held.map(\.heading.position))
    return signs.filter { sign in
      let title = sign.heading.title
      return !holding.contains(sign.heading.position) && sign.asking == .byMark
        && title.text.endsQuestion && sign.hasText
        && !sign.isBoilerplate && !sign.isAnswerPart && !sign.isNarrated && !sign.holdsQuestions
        && asking(String(title.text.dropLast())) == .byWords && !asksAboutDocument(title.text)
        && !points.areIn(title.text, joint: "'")
        && headings(above: sign.heading.position).allSatisfy {
          asking($0.title.text) < .byWords && $0.title.label == nil
        }
    }.map { sign in
      let heading = sign.heading
      return claimBeside(heading.title, at: heading.line...heading.line, answer: body(of: heading))
    }
  }

  /// A question that counts only beside surer ones, with the blocks that answer it.
  func claimBeside(_ title: Title, at lines: ClosedRange<Int>, answer: Range<Int>) -> Claim {
    var draft = Draft(asking: title, lines: lines, path: path(above: answer.lowerBound - 1))
    draft.fill(from: fields(in: answer))
    draft.decideForm(label: nil)
    return Claim(draft, weight: .beside)
  }
}

/// What headings name by such words stands above them, or is the document.
private let points: Words = ["it", "its", "this", "that", "i", "my", "me", "we", "our", "us"]
