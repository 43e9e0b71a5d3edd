import Terminal

/// Where the links of a text lead, numbered in the order they are met.
struct Links {
  private var destinations: [(number: Int, address: String)] = []
  private var numbers: [String: Int] = [:]
  /// What footnotes are called, so that no link is called the same.
  private let taken: Set<String>

  init(besides footnotes: [String]) {
    taken = Set(footnotes)
  }

  mutating func number(of destination: String) -> Int {
    if let known = numbers[destination] { return known }
    var number = (destinations.last?.number ?? 0) + 1
    while taken.contains(String(number)) { number += 1 }
    destinations.append((number, destination))
    numbers[destination] = number
    return number
  }

  /// A blank line and a line for each destination; nothing where there is none.
  func footnotes(width: Int) -> [Line] {
    guard !destinations.isEmpty else { return [] }
    let notes = destinations.flatMap { number, address in
      wrap(Line(address, .link), width: width, first: Line("[\(number)] "), rest: "    ")
    }
    return [Line()] + notes
  }
}
