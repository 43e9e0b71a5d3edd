import Foundation
import Progress

/// Documents of short questions, and progress in which each was answered.
struct AnsweredBank {
  let home: URL
  private(set) var cards = 0
  let documents: URL

  init(in folder: URL, decks: Int, questions: Int, answers: Int) throws {
    home = folder.appending(path: "home")
    documents = folder.appending(path: "bank")
    for path in [home, documents] {
      try FileManager.default.createDirectory(at: path, withIntermediateDirectories: true)
    }
    var text = SampleText(seed: 4)
    for deck in 1...decks {
      let all = (1...questions).map { number in
        let title = text.sentence(SampleText.Density(), words: 5...12)
        let answer = text.sentences(2...5, SampleText.Density())
        return "### Q\(number): \(title)\n\n\(answer)\n"
      }
      let name = "deck\(deck).md"
      try Data("# Deck \(deck)\n\n\(all.joined(separator: "\n"))".utf8)
        .write(to: documents.appending(path: name))
    }
    // What was made just now is not trusted by the cache yet.
    sleep(3)
    setenv("GRILL_HOME", home.path(), 1)
    let ids = try questionIDs(listedIn: folder.appending(path: "list.json"))
    cards = ids.count
    let log = history(of: answers, on: ids).map { $0.line + "\n" }.joined()
    try Data(log.utf8).write(to: home.appending(path: "progress.reviews.jsonl"))
    // A session in which nothing is answered makes the snapshot and says how the questions look.
    _ = grill("drill", "--plain", "--input", "-").run()
  }

  func grill(_ words: String...) -> Program {
    let path = Contestant.parseOnly.reading("-")?.path ?? "/bin/false"
    return Program(path: path, words + ["--bank", documents.path()])
  }

  private func questionIDs(listedIn file: URL) throws -> [String] {
    _ = grill("list", "--json").run(output: file.path())
    let json = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any]
    let questions = json?["questions"] as? [[String: Any]] ?? []
    return questions.compactMap { $0["id"] as? String }
  }
}
