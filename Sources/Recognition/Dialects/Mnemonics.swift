import Markdown
import Questions

/// Words to remember lists by: `**ARROW**`, and below it an item for each of its letters.
struct Mnemonics: Dialect {
  let name = "mnemonics"
  let summary = "a word in capitals, and a list with an item for each letter"

  func claims(in page: Page) -> [Claim] {
    page.blocks.indices.dropFirst().compactMap { position in
      guard case .list = page.document.kind(page.blocks[position]),
        let word = page.word(above: position)
      else { return nil }
      let items = page.document.children(page.blocks[position]).map { page.document.text($0) }
      guard (3...12).contains(items.count), word.count == items.count,
        zip(word, items).allSatisfy({ letter, item in
          item.first { $0.isLetter || $0.isNumber }.map { $0.uppercased() == String(letter) }
            == true
        })
      else { return nil }
      let above = page.document.lines(page.blocks[position - 1])
      var draft = Draft(
        form: Term(),
        title: word,
        line: above.lowerBound,
        lastLine: above.upperBound
      )
      draft.path = page.path(above: position - 1)
      draft.fill(from: page.fields(in: position..<position + 1))
      return draft.answer == nil ? nil : Claim(draft, weight: .shaped)
    }
  }
}

extension Page {
  /// The word in capitals with which the line above a list begins.
  fileprivate func word(above position: Int) -> String? {
    let block = blocks[position - 1]
    switch document.kind(block) {
    case .paragraph, .heading: break
    default: return nil
    }
    let start = document.bytes[document.range(block)].drop { "#*_ ".utf8.contains($0) }.prefix(3)
    guard start.count == 3, start.allSatisfy({ $0.isASCIICapital || $0.isASCIIDigit }),
      document.lines(block).count == 1
    else { return nil }
    let text = heading(at: position - 1)?.title.text ?? document.text(block)
    let word = text.prefix { $0.isLetter || $0.isNumber }
    guard word.count >= 3, word.allSatisfy({ $0.isUppercase || $0.isNumber }),
      text.dropFirst(word.count).first.map({ " :(–—-".contains($0) }) ?? true
    else { return nil }
    return String(word)
  }
}
