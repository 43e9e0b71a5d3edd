import Markdown
import Questions
import Recognition
import Testing

struct FileNamesTests {
  private func titles(_ file: String, _ text: String) -> [String] {
    recognize(Document(parsing: text), file: file).drafts.map(\.title)
  }

  @Test func `a note whose name asks`() {
    let note = "# Concurrency\n\nWho is faster decides.\n\ntags: #os\n"
    let found = recognize(Document(parsing: note), file: "a b/What is a race.md").drafts
    #expect(found.map(\.title) == ["What is a race"])
    #expect(found.first?.answer == "Who is faster decides.")
    #expect(found.first?.path == ["Concurrency"])
  }

  @Test func `other names and other notes do not`() {
    #expect(titles("Races.md", "# Concurrency\n\ntext\n").isEmpty)
    #expect(titles("Why Rust.md", "# Why Rust\n\ntext\n").isEmpty)
    #expect(titles("Why Rust.md", "# Rust\n").isEmpty)
    #expect(titles("Why Rust.md", "# Q: Is it safe?\n\nYes.\n") == ["Is it safe?"])
  }
}
