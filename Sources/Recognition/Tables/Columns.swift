import Markdown

/// Which column of a table asks, which one answers, and what the others say.
struct Columns {
  var asked: Int
  /// In order; several are read as one answer.
  var answered: [Int] = []
  /// Columns of options, in the order of their letters.
  var options: [Int] = []
  /// Two columns called after verdicts, one of which has a mark in each row: "Yes | No".
  private(set) var verdicts: [Int] = []
  var isTerms = false
  /// Whether it lists problems by their titles, with solutions and how hard they are.
  private(set) var isTasks = false
  /// Whether the header says in words what is asked and what answers.
  private(set) var isNamed = false
  /// Whether the header is no header but the first question.
  var hasHeader = true
  private var others: [ColumnRole: Int] = [:]

  func column(_ role: ColumnRole) -> Int? { others[role] }

  /// Whether the header has a name for what asks and one for what answers.
  var namesBoth: Bool { others[.question] != nil && others[.answer] != nil }

  /// Whether a column beside the answers tells why they are right.
  var explains: Bool {
    (others[.definition] ?? others[.remark]).map { !answered.contains($0) && $0 != asked } ?? false
  }

  /// Reads the plain texts of the cells, the header's first.
  ///
  /// `nil` for a table of anything else.
  init?(_ cells: [[String]], isGlossary: Bool, isAnnounced: Bool) {
    guard let header = cells.first, header.count >= 1, !Columns.namesWhomToAsk(header) else {
      return nil
    }
    var roles = header.map { ColumnRole($0) }
    if let title = Columns.problemTitle(header, roles) {
      roles[title] = .question
      isTasks = true
    }
    // "A" is an option beside "B", and an answer beside "Q".
    if let first = roles.firstIndex(of: .option(1)), first > 0, key(of: header[first - 1]) == "a" {
      roles[first - 1] = .option(0)
    }
    for (index, role) in roles.enumerated() {
      if let role, others[role] == nil { others[role] = index }
    }
    options = (0..<8).compactMap { position in roles.firstIndex(of: .option(position)) }
    if options.count < 2 { options = [] }
    let pair = Columns.verdicts(header, rows: cells.dropFirst())
    let statement = others[.statement] ?? roles.indices.first { !pair.contains($0) }
    if !pair.isEmpty, let statement, Columns.tells(column: statement, of: cells.dropFirst()) {
      asked = statement
      verdicts = pair
      others[.number] = others[.number].flatMap { pair.contains($0) ? nil : $0 }
      isNamed = true
      return
    }
    if let statement = others[.statement],
      let verdict = others[.verdict] ?? others[.answer],
      Columns.judges(column: verdict, of: cells.dropFirst())
    {
      asked = statement
      answered = [verdict]
      if let reason = others[.remark] ?? others[.definition] { answered.append(reason) }
      isNamed = true
      return
    }
    if let question = others[.question] {
      isNamed = true
      asked = question
      answered = roles.indices.filter { roles[$0] == .answer }
      if answered.isEmpty {
        answered = roles.indices.filter {
          $0 != question && (roles[$0] == .definition || roles[$0] == .remark)
        }
      }
      guard
        !answered.isEmpty && !Columns.tellsTroubles(header, roles) || isAnnounced
          || others[.difficulty] != nil
          || others[.source] != nil && others[.number] != nil
          || Columns.asks(column: question, of: cells.dropFirst())
      else {
        return nil
      }
      return
    }
    if let term = others[.term] ?? (isGlossary ? others[.looseTerm] : nil),
      let definition = others[.definition] ?? (isGlossary ? others[.remark] : nil)
    {
      asked = term
      answered = [definition]
      if Columns.abbreviates(column: term, of: cells.dropFirst()) {
        // What the letters stand for, and then what that is.
        answered += roles.indices.filter {
          $0 > max(term, definition) && [nil, .remark, .definition].contains(roles[$0])
            && Columns.tells(column: $0, of: cells.dropFirst())
        }
      }
      isTerms = true
      isNamed = others[.term] != nil && others[.definition] != nil
      return
    }
    guard let question = Columns.asking(cells) else { return nil }
    asked = question
    answered = roles.indices.filter { roles[$0] == .answer }
    if answered.isEmpty {
      answered = roles.indices.filter {
        $0 > question && [nil, .remark, .definition].contains(roles[$0])
      }
      answered = Array(answered.prefix(1))
    }
    hasHeader = Recognition.asking(header[question]) < .byMark
  }

  /// The column of titles in a list of problems that says how hard they are, where solutions are:
  /// "# | Title | Solution | Difficulty".
  private static func problemTitle(_ header: [String], _ roles: [ColumnRole?]) -> Int? {
    guard roles.contains(.difficulty), roles.contains(.answer), !roles.contains(.question) else {
      return nil
    }
    return header.firstIndex { titles.contains(key(of: $0)) }
  }

  /// "Question about | Ask" says whom to ask.
  private static func namesWhomToAsk(_ header: [String]) -> Bool {
    header.contains { cell in
      ["questionabout", "questionsabout", "questionson"].contains(where: key(of: cell).hasPrefix)
    }
  }

  /// Whether most cells of a column ask.
  private static func asks(column: Int, of rows: ArraySlice<[String]>) -> Bool {
    let texts = rows.compactMap { column < $0.count ? $0[column] : nil }.filter { !$0.isEmpty }
    return texts.count { Recognition.asking($0) > .no } * 2 >= max(1, texts.count)
  }

  /// Whether nearly all cells of a column are a few capitals.
  private static func abbreviates(column: Int, of rows: ArraySlice<[String]>) -> Bool {
    let texts = rows.compactMap { column < $0.count ? $0[column] : nil }.filter { !$0.isEmpty }
    let short = texts.count { text in
      text.count <= 8 && text.count { $0.isUppercase || $0.isNumber } >= 2
        && !text.contains(where: \.isWhitespace)
    }
    return texts.count >= 2 && short * 5 >= texts.count * 4
  }

  /// Whether most cells of a column have several words.
  private static func tells(column: Int, of rows: ArraySlice<[String]>) -> Bool {
    let texts = rows.compactMap { column < $0.count ? $0[column] : nil }.filter { !$0.isEmpty }
    return !texts.isEmpty
      && texts.count { $0.contains(" ") || $0.utf8.count >= 18 } * 2 > texts.count
  }

  /// "Problem" and "Solution" alone help those in trouble.
  private static func tellsTroubles(_ header: [String], _ roles: [ColumnRole?]) -> Bool {
    let names = header.map { key(of: $0) }
    return names.contains { ["problem", "problems"].contains($0) }
      && !roles.contains { [.difficulty, .number, .tags, .source].contains($0) }
  }

  /// Two columns beside each other that are called after verdicts, where nearly all rows fill one of them;
  /// empty for any other table.
  private static func verdicts(_ header: [String], rows: ArraySlice<[String]>) -> [Int] {
    guard rows.count >= 2 else { return [] }
    for (first, second) in zip(header.indices, header.indices.dropFirst())
    where isVerdict(header[first]) && isVerdict(header[second]) {
      let decided = rows.count { row in
        [first, second].count { $0 < row.count && !row[$0].isEmpty } == 1
      }
      if decided * 5 >= rows.count * 4 { return [first, second] }
    }
    return []
  }

  /// Whether nearly all cells of a column say whether something is true.
  private static func judges(column: Int, of rows: ArraySlice<[String]>) -> Bool {
    let texts = rows.compactMap { column < $0.count ? $0[column] : nil }.filter { !$0.isEmpty }
    let verdicts = texts.count { text in
      // "True ✅" says it in its letters, "✓" has none.
      let letters = key(of: text)
      return isVerdict(letters.isEmpty ? text : letters, ofStatement: true)
    }
    return texts.count >= 2 && verdicts * 5 >= texts.count * 4
  }

  /// The column whose cells ask by their marks, without any header that says so.
  private static func asking(_ cells: [[String]]) -> Int? {
    guard cells.count >= 4, let width = cells.first?.count, width >= 2 else { return nil }
    return (0..<width).first { column in
      let texts = cells.dropFirst().compactMap { column < $0.count ? $0[column] : nil }
      return texts.count { Recognition.asking($0) == .byMark && $0.contains(" ") } * 5 >= texts
        .count * 4
    }
  }
}

/// What a column of titles is called, as `key(of:)` has it.
private let titles: Set<String> = [
  "title", "name", "problemname", "problemtitle", "titel", "título", "titre", "titolo", "название",
  "задача", "tytuł", "başlık", "题名", "题目名称", "标题", "名称", "タイトル", "제목",
]
