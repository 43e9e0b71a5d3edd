import Host
import Progress
import TestKit
import Testing

@testable import Commands

/// What can befall the files while a session runs, in memory and on the real disk alike.
struct ProgressMeddlingTests {
  @Test(arguments: [true, false], ["removed", "cut", "replaced", "torn", "emptied"])
  func `a log that somebody takes in hand has every answer in the end`(
    isLive: Bool,
    deed: String
  ) throws {
    try withProgress(isLive: isLive) { scene in
      try scene.session(answering: "a")
      var store = try scene.record()
      try store.append([scene.answer("b")])
      let path = scene.files.log
      switch deed {
      case "removed": try scene.remove(path)
      case "cut": try scene.write(String(scene.log.prefix(30)), to: path)
      case "emptied": try scene.write("", to: path)
      case "torn": try scene.exchange(path, for: scene.log + "{\"id\":\"01")
      default: try scene.exchange(path, for: "")
      }
      try store.append([scene.answer("c")])
      try store.append([scene.answer("d")])
      #expect(store.news.map { $0.contains("replaced or cut") } == [true])
      // Killed here, the snapshot of the session's start and the log have all of it.
      #expect(try scene.known() == ["a", "b", "c", "d"])
      try store.close()
      #expect(try scene.known() == ["a", "b", "c", "d"])
      try scene.session(answering: "e")
      try scene.remove(scene.files.snapshot)
      #expect(try scene.known() == ["a", "b", "c", "d", "e"])
    }
  }

  @Test(arguments: [true, false])
  func `two who record where nothing can be locked lose nothing`(isLive: Bool) throws {
    try withProgress(isLive: isLive) { scene in
      scene.fake.files.hasLocks = false
      var world = scene.world
      let lock = world.files.lock
      world.files.lock = { path throws(HostError) in
        var lock = try lock(isLive ? path + "-\(scene.answer("x").id)" : path)
        lock?.keepsOthersOut = false
        return lock
      }
      var stores = [
        try ProgressStore.recording(scene.files, in: world),
        try ProgressStore.recording(scene.files, in: world),
      ]
      #expect(stores[0].notes.contains { $0.contains("no locks") })
      for number in 0..<6 { try stores[number % 2].append([scene.answer("card\(number)")]) }
      #expect(stores[0].news.map { $0.contains("another program writes") } == [true])
      for store in stores { try store.close() }
      let all = (0..<6).map { "card\($0)" }
      #expect(scene.log.split(separator: "\n").count == 6)
      #expect(try scene.known() == all)
      try scene.remove(scene.files.snapshot)
      #expect(try scene.known() == all)
    }
  }

  @Test(arguments: [true, false])
  func `a log that becomes a link is followed with a word, and not into nothing`(
    isLive: Bool
  ) throws {
    try withProgress(isLive: isLive) { scene in
      var store = try scene.record()
      try store.append([scene.answer("a")])
      let other = scene.files.folder + "/other"
      try scene.write("", to: other)
      try scene.link(scene.files.log, to: "other")
      try store.append([scene.answer("b")])
      #expect(store.news.map { $0.contains("has become a link") } == [true])
      #expect(scene.text(other)?.split(separator: "\n").count == 2)
      try scene.link(scene.files.log, to: "nowhere")
      let failure = #expect(throws: Failure.self) { try store.append([scene.answer("c")]) }
      #expect(failure?.message.contains("leads nowhere") == true)
      #expect(!(try scene.names().contains("nowhere")))
      try store.close()
    }
  }

  @Test func `an answer that could not follow into another file follows with the next`() throws {
    try withProgress(isLive: false) { scene in
      var store = try scene.record()
      try store.append([scene.answer("a")])
      scene.fake.files.exchange(scene.files.log, for: [])
      scene.fake.files.room = 0
      #expect(throws: Failure.self) { try store.append([scene.answer("b")]) }
      scene.fake.files.room = nil
      try store.append([scene.answer("c")])
      #expect(try scene.known() == ["a", "c"])
    }
  }

  @Test func `permissions taken away during a session take no answer away`() throws {
    try withProgress(isLive: false) { scene in
      try scene.session(answering: "a")
      var store = try scene.record()
      scene.fake.files.deny(scene.files.log)
      scene.fake.files.deny(scene.files.snapshot)
      try store.append([scene.answer("b")])
      let failure = #expect(throws: Failure.self) { try store.close() }
      #expect(failure?.code == .cannotCreate)
      #expect(failure?.message.contains("the review log has every answer") == true)
      scene.fake.files.allow(scene.files.log)
      scene.fake.files.allow(scene.files.snapshot)
      #expect(try scene.known() == ["a", "b"])
    }
  }

  @Test func `on a disk that takes no changes all that reads works, and recording says why`()
    throws
  {
    try withProgress(isLive: false) { scene in
      try scene.session(answering: "a")
      var store = try scene.record()
      try store.append([scene.answer("b")])
      scene.fake.files.isReadOnlyDisk = true
      let failure = #expect(throws: Failure.self) { try store.append([scene.answer("c")]) }
      #expect(failure?.code == .cannotCreate)
      #expect(failure?.advice.contains { $0.contains("--no-record") } == true)
      #expect(throws: Failure.self) { try store.close() }
      #expect(try scene.known() == ["a", "b"])
      #expect(throws: Failure.self) { try scene.record() }
    }
  }

  @Test func `a disk that is full says so, and what was saved before stays`() throws {
    try withProgress(isLive: false) { scene in
      try scene.session(answering: "a")
      try scene.session(answering: "b")
      let kept = try scene.everything()
      var store = try scene.record()
      scene.fake.files.room = 100
      let failure = #expect(throws: Failure.self) { try store.append([scene.answer("c")]) }
      #expect(failure?.code == .writeFailed)
      #expect(failure?.message.contains("cannot save the answer, the disk is full") == true)
      try store.close()
      #expect(try scene.everything() == kept)
      scene.fake.files.room = nil
      store = try scene.record()
      try store.append([scene.answer("x")])
      scene.fake.files.room = 10
      #expect(throws: Failure.self) { try store.close() }
      #expect(scene.text(scene.files.snapshot) == kept["progress.json"])
      // There is room again: the same session may go on, and the next begins as ever.
      scene.fake.files.room = nil
      #expect(try scene.session(answering: "d") == [])
      #expect(try scene.known() == ["a", "b", "d", "x"])
    }
  }

  @Test func `killed after any change of the disk, a program leaves all that it said was saved`()
    throws
  {
    for changes in 0..<60 {
      try withProgress(isLive: false) { scene in
        // A first session that went well and one that was killed, so that there is much to do.
        for card in ["a", "b", "c"] { try scene.session(answering: card) }
        try scene.write(scene.log + "{\"torn", to: scene.files.log)
        scene.fake.files.changesLeft = changes
        var saved = ["a", "b", "c"]
        do {
          var store = try scene.record()
          for card in ["d", "e"] {
            try store.append([scene.answer(card)])
            saved.append(card)
          }
          try store.close()
        } catch {
          #expect(error is Failure)
        }
        scene.fake.files.endProgram()
        #expect(try Set(scene.known()).isSuperset(of: saved), "\(changes)")
        let snapshots = [scene.files.snapshot] + scene.files.previous
        #expect(snapshots.compactMap(scene.text).allSatisfy { $0.hasSuffix("}\n") })
        try scene.session(answering: "z")
        #expect(try !scene.names().contains { $0.hasSuffix(".tmp") })
        try scene.remove(scene.files.snapshot)
        #expect(try Set(scene.known()).isSuperset(of: saved + ["z"]))
      }
    }
  }
}
