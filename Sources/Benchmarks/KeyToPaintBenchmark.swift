import Basics
import Commands
import Foundation
import Host

/// From a key to what it paints in a drill of very many cards, each grade on the disk included.
func reportKeys(on bank: AnsweredBank) {
  let timer = KeyTimer(keys: Array(repeating: [" ", "3"], count: 60).joined() + ["\u{03}"])
  var world = World.live
  world.console = timer.console
  let own = ["GRILL_HOME": bank.home.path(), "TERM": "xterm-256color"]
  world.environment = Environment(ProcessInfo.processInfo.environment.merging(own) { $1 })
  _ = run(["drill", "--bank", bank.documents.path()], in: world)
  say("A key in a drill of \(bank.cards) cards, until the program waits for the next one.")
  for (name, offset) in [("Space, which reveals", 0), ("3, which grades and saves", 1)] {
    // The first keys meet what is cold.
    let times = timer.times.enumerated().dropFirst(10).filter { $0.offset % 2 == offset }
    let milliseconds = (median(times.map(\.element)) ?? .infinity) * 1000
    say(columns(name, [(hundredths(milliseconds) + " ms", 14)], nameWidth: 44))
  }
  say("")
}

/// A terminal at which the keys are pressed as soon as each is waited for.
private final class KeyTimer {
  private var keys: ArraySlice<String>
  private var pressedAt: ContinuousClock.Instant?
  /// Seconds from each key to the wait for the next one.
  private(set) var times: [Double] = []

  init(keys: [String]) {
    self.keys = keys[...]
  }

  var console: Console {
    Console(
      inputIsTerminal: true,
      outputIsTerminal: true,
      errorIsTerminal: true,
      size: { (80, 24) },
      write: { keep($0) },
      writeBytes: { keep($0) },
      writeError: { _ in },
      readLine: { nil },
      readBytes: { _ in self.next() },
      readAll: { _ in [] },
      enterRawMode: {},
      leaveRawMode: {},
      suspend: {}
    )
  }

  private func next() -> [UInt8] {
    if let pressedAt { times.append((ContinuousClock.now - pressedAt) / .seconds(1)) }
    guard let key = keys.popFirst() else { return [] }
    pressedAt = .now
    return Array(key.utf8)
  }
}
