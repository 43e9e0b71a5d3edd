import Host
import Library
import Progress
import Questions
import Terminal

/// What every session in front of a person begins with.
extension Program {
  /// Opens progress for recording, and tells which edited questions go on with their history.
  func recordingStore(
    for invocation: Invocation,
    _ census: Census
  ) throws(Failure) -> ProgressStore {
    let files = try ProgressFiles(invocation, in: world)
    var store = try ProgressStore.recording(files, in: world)
    report(store.notes, about: files)
    do throws(Failure) {
      let following = try store.follow(census, at: world.clock.local(), world.entropy)
      for sentence in following.sentences { world.console.writeError("grill: \(sentence)\n") }
    } catch {
      try? store.close()
      throw error
    }
    return store
  }

  /// The keyboard, or what `--input` names.
  func keySource(for invocation: Invocation) throws(Failure) -> KeySource {
    let console = world.console
    let name = invocation.verb ?? "drill"
    if let path = invocation.value(of: .input) {
      guard path != "-" else { return .script(console, nextLine: console.readLine) }
      let text: String
      do throws(HostError) {
        text = String(decoding: try world.files.read(path), as: UTF8.self)
      } catch {
        throw Failure(error, reading: "the keys")
      }
      // An empty line ends a typed answer, so it counts.
      var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)[...]
      return .script(console) { lines.popFirst().map(String.init) }
    }
    let stream =
      !console.inputIsTerminal
      ? "standard input" : !console.outputIsTerminal ? "standard output" : nil
    guard let stream else {
      guard !invocation.has(.noInput) else {
        throw Failure(
          .usage,
          "\(name) asks questions, and --no-input forbids it.",
          advice: scripted
        )
      }
      return .terminal(console)
    }
    throw Failure(
      .usage,
      "\(name) asks questions and \(stream) is not a terminal.",
      advice: scripted
    )
  }

  /// Tells what the screen can show, each time that it is asked; keys of a script make it plain.
  func measuring(for invocation: Invocation, _ keys: KeySource) -> () -> Capabilities {
    let isScripted = !keys.isTerminal
    return {
      let capabilities = capabilities(for: invocation)
      return isScripted ? .plain(width: capabilities.width) : capabilities
    }
  }

  private var scripted: [String] {
    ["For scripts use: grill quiz --answers FILE      To force: --plain --input -"]
  }
}

extension ProgressStore {
  /// How a question looks of which this is the first that was ever recorded; `nil` otherwise.
  func description(
    after event: Event,
    _ census: Census,
    newID: () -> String
  ) -> Event? {
    guard let id = event.card.map(questionID(of:)), ledger.portrait(of: id) == nil,
      let portrait = census.portrait(of: id)
    else { return nil }
    return Event(id: newID(), at: event.at, what: .question(id, portrait))
  }
}
