import Basics
import Host
import Progress
import Questions
import Rendering
import Sessions
import Terminal

/// The documents, edited in the middle of a sitting.
extension DrillSitting {
  /// Opens the document of the card that shows at its question, reads everything again, says what
  /// changed, and goes on with the same card.
  mutating func editDocument() throws(Failure) {
    guard let card = drill.state.card, let before = questions[card.question] else { return }
    let saved = drill.saved(at: now)
    close()
    if keys.isTerminal { world.console.leaveRawMode() }
    let failure = openInEditor(before.file, line: before.line, in: world)
    if keys.isTerminal {
      world.console.enterRawMode()
      world.console.write(painter.begin())
      followWindow()
    }
    if let failure { notice(.told(failure)) }
    let bank: Bank
    do throws(Failure) {
      bank = try program.bank(for: invocation)
      census = try program.census(of: bank, for: invocation)
    } catch {
      drill.excuse(seconds: now.moment.seconds(since: saved.savedAt.moment))
      notice(.documentUnread(error.message))
      return
    }
    let sentences = try followEdits()
    read(bank, since: saved)
    for finding in bank.findings
    where finding.severity != .note && finding.place.file == before.file {
      notice(.told("\(finding)."))
      break
    }
    for sentence in sentences { notice(.told(sentence)) }
    let id = drill.ledger.current(before.id, since: saved.latest)
    notice(.edited(CardEdit(from: before, to: questions[id])))
    showState(again: true)
  }

  /// Gives edited questions their history; returns what is to be told of it.
  private mutating func followEdits() throws(Failure) -> [String] {
    let entropy = world.entropy
    guard var store else { return [] }
    store.ids = ids
    let following = try store.follow(census, at: now, entropy)
    self.store = store
    ids = store.ids
    return following.sentences
  }

  /// Goes on with the questions of the session as the bank has them now.
  private mutating func read(_ bank: Bank, since saved: SavedSession) {
    let ledger = store?.ledger ?? drill.ledger
    let ids = Set(questions.all.map { ledger.current($0.id, since: saved.latest) })
    let kept = bank.questions.filter { ids.contains($0.id) }
    let history = (try? everyEvent()) ?? []
    drill.goOn(from: saved, with: kept, ledger, history: history, at: now)
    keepPlace()
  }
}
