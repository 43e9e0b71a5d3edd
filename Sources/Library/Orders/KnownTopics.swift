import Questions
import Recognition

/// Finds the questions that an author names together, in a bank that is being put together.
struct KnownTopics {
  private let files: [(path: String, document: RecognizedDocument)]
  /// By document, where its questions are among all.
  private let ranges: [Range<Int>]
  private let questions: [Question]
  private let documentsByPath: [String: Int]
  /// By document, what its deck and its title are called.
  private let names: [[[String]]]
  /// By what a tag is called; `nil` until somebody asks.
  private var tagged: [[String]: [Int]]?
  /// By document, its headings as `topicWords` has them; of those alone that were asked for.
  private var headings: [Int: [[String]]] = [:]

  init(
    _ files: [(path: String, document: RecognizedDocument)],
    decks: [String],
    _ questions: [Question],
    _ ranges: [Range<Int>]
  ) {
    self.files = files
    self.questions = questions
    self.ranges = ranges
    documentsByPath = Dictionary(
      files.enumerated().map { (tidied(path: $1.path), $0) },
      uniquingKeysWith: { first, _ in first }
    )
    names = zip(files, decks).map { file, deck in
      [deck, file.document.title ?? ""].map(topicWords).filter { !$0.isEmpty }
    }
  }

  /// Those that a label of a graph in a document names, in order; none where it matches nothing.
  ///
  /// First come the document's own headings, then decks and titles of documents, then tags. A document
  /// in the same folder may have more words in its name where it is the only one that has these.
  mutating func questions(named label: String, in document: Int) -> [Int] {
    let words = topicWords(label)
    guard !words.isEmpty else { return [] }
    let own = sections(called: words, of: document)
    if !own.isEmpty { return Set(own.flatMap { questions(in: $0.lines, of: document) }).sorted() }
    let alike = files.indices.filter { names[$0].contains(words) }
    if !alike.isEmpty { return alike.flatMap { ranges[$0] } }
    let folder = Library.folder(of: files[document].path)
    let longer = files.indices.filter { other in
      Library.folder(of: files[other].path) == folder
        && names[other].contains { Set($0).isSuperset(of: words) }
    }
    if longer.count == 1, longer[0] != document { return Array(ranges[longer[0]]) }
    let tagged = tagged ?? questionsByTag(questions)
    self.tagged = tagged
    return tagged[words] ?? []
  }

  /// Those below the heading that a link in a document leads to, in order; `nil` where there is no such
  /// document among all, and so nothing to be said.
  func questions(at link: StatedOrder.Link, from document: Int) -> [Int]? {
    guard let target = target(of: link, from: document) else { return nil }
    guard !link.anchor.isEmpty else { return Array(ranges[target]) }
    let sections = files[target].document.sections
    let anchor = withoutPercents(link.anchor[...])
    let name = essence(anchor)
    if let section = sections.first(where: { essence($0.heading) == name }) {
      return questions(in: section.lines, of: target)
    }
    // "#what-is-it-2" is the third heading of that name, or the second where counting begins at 1.
    let digits = anchor.reversed().prefix(while: \.isNumber).count
    let sameNames = sections.filter { essence($0.heading) == String(name.dropLast(digits)) }
    guard digits > 0, let number = Int(anchor.suffix(digits)), !sameNames.isEmpty else { return [] }
    return questions(in: sameNames[min(number, sameNames.count - 1)].lines, of: target)
  }

  /// Those that begin in these lines.
  func questions(in lines: ClosedRange<Int>, of document: Int) -> [Int] {
    ranges[document].filter { lines.contains(questions[$0].line) }
  }

  private mutating func sections(called words: [String], of document: Int) -> [Section] {
    let sections = files[document].document.sections
    let known = headings[document] ?? sections.map { topicWords($0.heading) }
    headings[document] = known
    return sections.indices.filter { known[$0] == words }.map { sections[$0] }
  }

  private func target(of link: StatedOrder.Link, from document: Int) -> Int? {
    guard !link.path.isEmpty else { return document }
    let path = tidied(path: folder(of: files[document].path) + withoutPercents(link.path[...]))
    let stem = path.hasSuffix(".html") ? String(path.dropLast(5)) : path
    return [path, stem + ".md", stem + ".markdown"].lazy.compactMap { documentsByPath[$0] }.first
  }
}

private func questionsByTag(_ questions: [Question]) -> [[String]: [Int]] {
  var found: [[String]: [Int]] = [:]
  for (position, question) in questions.enumerated() {
    for tag in question.tags { found[topicWords(tag), default: []].append(position) }
  }
  return found
}

/// The slash at its end included; empty for none.
private func folder(of path: String) -> String {
  path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
}

/// Without `.` and `..`, as far as that goes without looking at the files.
private func tidied(path: String) -> String {
  var parts: [Substring] = []
  for part in path.split(separator: "/") where part != "." {
    if part == "..", let last = parts.last, last != ".." {
      parts.removeLast()
    } else {
      parts.append(part)
    }
  }
  return (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
}
