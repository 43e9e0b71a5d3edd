/// All that is asked this time and where it stands, to be told from what was known before.
package struct Census: Sendable {
  package let bank: Bank
  /// Those of the documents, by the name of the file.
  private let homes: [String: Home]
  /// Files and folders that are there and could not be read.
  private let unread: [Home]
  private let banks: Set<String>
  private let places: Set<String>

  package init(of bank: Bank, homes: [String: Home], unread: [Home] = []) {
    self.bank = bank
    self.homes = homes
    self.unread = unread
    banks = Set(homes.values.map(\.bank))
    places = Set(homes.values.map(\.place))
  }
}

extension Census {
  package func has(_ id: QuestionID) -> Bool {
    bank.position(of: id) != nil
  }

  /// `nil` where the bank does not have it.
  package func portrait(of id: QuestionID) -> Portrait? {
    guard let position = bank.position(of: id) else { return nil }
    let question = bank.questions[position]
    func neighbour(_ position: Int) -> QuestionID? {
      guard bank.questions.indices.contains(position) else { return nil }
      let other = bank.questions[position]
      return other.file == question.file ? other.id : nil
    }
    return Portrait(
      of: question,
      at: home(of: question),
      before: neighbour(position - 1),
      after: neighbour(position + 1)
    )
  }

  /// Where the question stands.
  package func home(of question: Question) -> Home {
    homes[question.file] ?? Home(document: question.file)
  }

  /// Whether the document was read this time, or would have been if it were still there.
  package func hasRead(_ home: Home) -> Bool {
    (banks.contains(home.bank) || places.contains(home.place)) && !couldNotRead(home)
  }

  /// Whether the document, or the folder that it lies in, is there and could not be read.
  package func couldNotRead(_ home: Home) -> Bool {
    unread.contains { other in
      other.place == home.place || other.bank == home.bank && home.file.hasPrefix(other.file + "/")
    }
  }

  /// Whether a document of that name was read, wherever its folder lies.
  package func hasReadFile(named file: String) -> Bool {
    homes.values.contains { $0.file == file }
  }

  /// Which folders and files were asked for; the same for the same bank on another day.
  package var scope: String { banks.sorted().joined(separator: "+") }
}
