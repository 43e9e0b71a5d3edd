import Markdown

/// The letters by which a document marks questions and answers beside `Q` and `A`.
///
/// Other languages have letters of their own, and any of them may as well be somebody's initial. So
/// they count only where they come as pairs again and again, or once with equal numbers.
struct LetterPairs {
  private(set) var questions: Set<Character> = []
  private(set) var answers: Set<Character> = []
  /// Whether the letters are initials of people who talk to each other.
  private(set) var isDialogue = false

  init() {}

  init(in document: Document) {
    let lines = document.linesOutsideFences { line in
      let bare = line.drop(while: isBullet)
      return mayBeLettered(bare) || mayBeLettered(line) || bare.starts(with: "Q. ".utf8)
    }
    let labels = lines.compactMap { line -> LetterLabel? in
      line.utf8.count > 2
        ? LetterLabel(line: line.drop { "-*+> ".contains($0) }) ?? LetterLabel(line: line)
          ?? LetterLabel(dotted: line) : nil
    }
    let letters = Set(labels.map(\.letter))
    for pair in knownPairs where letters.contains(pair.question) {
      var asked = 0
      var matched = 0
      var numbered = 0
      for (index, label) in labels.enumerated() where label.letter == pair.question {
        asked += 1
        guard let next = labels[(index + 1)...].first, next.letter == pair.answer else { continue }
        matched += 1
        if label.number != nil, label.number == next.number { numbered += 1 }
      }
      guard matched * 2 >= asked, matched >= 2 || numbered >= 1 else { continue }
      questions.insert(pair.question)
      answers.insert(pair.answer)
    }
    isDialogue = saysDialogue(labels)
    questions.formUnion(lettersBesideQ(among: labels))
  }

  /// Letters that count other questions, `S1.`, `S2.`, where several have a "Q" with a number, or all have
  /// their answers in the same line.
  private func lettersBesideQ(among labels: [LetterLabel]) -> [Character] {
    let counted = Dictionary(grouping: labels.filter { $0.number != nil }, by: \.letter)
    let isBesideQ = counted["Q", default: []].count >= 3
    return counted.filter { letter, labels in
      guard letter.isUppercase, !["A", "Q"].contains(letter), labels.count >= 2, labels.countUp
      else { return false }
      let asked = labels.count { asking($0.rest) == .byMark }
      let isKnown = knownPairs.contains { $0.question == letter }
      return letter.isASCII && isBesideQ
        && labels.count { asking($0.rest) > .byTopic } * 2 >= labels.count
        || labels.count { $0.rest.includes("? ") } >= 3
          && (isKnown ? asked * 3 >= labels.count * 2 : asked == labels.count)
    }.keys.sorted()
  }

  /// Somebody answers whom nobody has asked, or others talk as well.
  private func saysDialogue(_ labels: [LetterLabel]) -> Bool {
    var pairs = 0
    var strangers = 0
    var before: Character?
    let asking = questions.union(["Q"])
    let answering = answers.union(["A"])
    for label in labels {
      if answering.contains(label.letter) {
        if before.map(asking.contains) == true { pairs += 1 }
        if before == nil, label.number == nil { strangers += 1 }
      } else if label.number == nil, !asking.contains(label.letter),
        !harmless.contains(label.letter)
      {
        strangers += 1
      }
      before = label.letter
    }
    return strangers * 2 > pairs
  }
}

extension [LetterLabel] {
  /// Whether they count from 1 on, perhaps anew further below.
  fileprivate var countUp: Bool {
    let numbers = compactMap { $0.number.flatMap { Int($0) } }
    return numbers.first == 1 && numbers.count == count
      && zip(numbers, numbers.dropFirst()).allSatisfy { $1 == $0 + 1 || $1 == 1 }
  }
}

private func isBullet(_ byte: UInt8) -> Bool {
  switch UnicodeScalar(byte) {
  case "-", "*", "+", ">", " ": true
  default: false
  }
}

/// Letters of options, gaps, terms and the like.
private let harmless: Set<Character> = ["B", "C", "D", "E", "F", "T", "H", "N", "S"]

private let knownPairs: [(question: Character, answer: Character)] = [
  ("F", "A"), ("P", "R"), ("Q", "R"), ("D", "R"), ("В", "О"), ("П", "В"), ("З", "В"), ("S", "C"),
  ("V", "A"), ("P", "O"), ("T", "J"), ("H", "Đ"), ("H", "T"), ("Ε", "Α"), ("س", "ج"), ("K", "V"),
  ("F", "S"), ("问", "答"), ("問", "答"), ("문", "답"),
]
