import Host
import Progress
import TestKit
import Testing

@testable import Commands

/// What can befall the files between two sessions, in memory and on the real disk alike.
struct ProgressRecoveryTests {
  @Test(arguments: [true, false])
  func `a torn last line is set aside and all before it counts`(isLive: Bool) throws {
    try withProgress(isLive: isLive) { scene in
      try scene.session(answering: "a", "b")
      let whole = scene.log
      try scene.write(whole + "{\"id\":\"01", to: scene.files.log)
      #expect(try scene.session().contains { $0.contains("last line is torn") })
      #expect(scene.log == whole)
      #expect(scene.text(scene.files.setAside) == "{\"id\":\"01\n")
      #expect(try scene.known() == ["a", "b"])
    }
  }

  @Test(arguments: [true, false])
  func `a damaged line in the middle costs itself alone, and the snapshot knows what it was`(
    isLive: Bool
  ) throws {
    try withProgress(isLive: isLive) { scene in
      try scene.session(answering: "a", "b", "c")
      let damaged = scene.log.replacing("\"card\":\"b\"", with: "\"card\":\"x\"")
      try scene.write(damaged, to: scene.files.log)
      let notes = try scene.session(answering: "d")
      #expect(notes.contains { $0.contains("damaged in line 2") })
      #expect(notes.contains { $0.contains("1 fact") || $0.contains("2 facts") })
      #expect(scene.text(scene.files.setAside)?.contains("\"card\":\"x\"") == true)
      #expect(try scene.known() == ["a", "b", "c", "d"])
      try scene.remove(scene.files.snapshot)
      #expect(try scene.known() == ["a", "b", "c", "d"])
    }
  }

  @Test(arguments: [true, false])
  func `a damaged snapshot is kept aside and made anew from the log`(isLive: Bool) throws {
    try withProgress(isLive: isLive) { scene in
      try scene.session(answering: "a")
      for text in ["{", "{ "] {
        try scene.write(text, to: scene.files.snapshot)
        #expect(
          try scene.session().contains { $0.contains("rebuilt from the review log's 1 event") }
        )
      }
      #expect(try scene.known() == ["a"])
      // Two in the same second are two files.
      #expect(try !scene.names().contains("progress.json.1"))
      let aside = try scene.everything()
      #expect(aside.count == 4)
      #expect(Set(aside.values).isSuperset(of: ["{", "{ "]))
    }
  }

  @Test(arguments: [true, false])
  func `without a log a damaged snapshot gives way to the newest that can be read`(
    isLive: Bool
  ) throws {
    try withProgress(isLive: isLive) { scene in
      for card in ["a", "b", "c", "d"] { try scene.session(answering: card) }
      try scene.remove(scene.files.log)
      try scene.write("{", to: scene.files.snapshot)
      try scene.write("}", to: scene.files.previous[0])
      #expect(try scene.read().notes.contains { $0.contains("(.2) is read instead") })
      #expect(try scene.known() == ["a", "b"])
      let notes = try scene.session(answering: "e")
      #expect(
        notes.contains { $0.contains("(.2) is gone on from, without what was answered after") }
      )
      #expect(try scene.known() == ["a", "b", "e"])
      #expect(try scene.everything().values.contains { $0 == "{" })
      try scene.remove(scene.files.snapshot)
      #expect(try scene.known() == ["a", "b", "e"])
    }
  }

  @Test(arguments: [true, false])
  func `a missing snapshot is made anew, and a missing log as well`(isLive: Bool) throws {
    try withProgress(isLive: isLive) { scene in
      try scene.session(answering: "a", "b")
      try scene.remove(scene.files.snapshot)
      #expect(
        try scene.session().contains { $0.contains("rebuilt from the review log's 2 events") }
      )
      try scene.remove(scene.files.log)
      #expect(try scene.session().contains { $0.contains("the review log is missing") })
      try scene.remove(scene.files.snapshot)
      #expect(try scene.known() == ["a", "b"])
    }
  }

  @Test(arguments: [true, false])
  func `where both are missing what was kept of before is gone on from`(isLive: Bool) throws {
    try withProgress(isLive: isLive) { scene in
      try scene.session(answering: "a")
      try scene.session(answering: "b")
      try scene.remove(scene.files.snapshot)
      try scene.remove(scene.files.log)
      #expect(try scene.session().contains { $0.contains("(.1) is gone on from; to begin anew") })
      #expect(try scene.known() == ["a"])
    }
  }

  @Test(arguments: [true, false])
  func `a log older than the snapshot gets back what it lacks`(isLive: Bool) throws {
    try withProgress(isLive: isLive) { scene in
      try scene.session(answering: "a")
      let old = scene.log
      try scene.session(answering: "b", "c")
      try scene.write(old, to: scene.files.log)
      #expect(try scene.session().contains { $0.contains("facts went back into it") })
      try scene.remove(scene.files.snapshot)
      #expect(try scene.known() == ["a", "b", "c"])
    }
  }

  @Test(arguments: [true, false])
  func `a log that another machine's was merged into is read anew`(isLive: Bool) throws {
    try withProgress(isLive: isLive) { scene in
      let theirs = scene.answer("z").line + "\n"
      try scene.session(answering: "a")
      try scene.exchange(scene.files.log, for: theirs + scene.log)
      #expect(try scene.session().contains { $0.contains("as a merge does") })
      #expect(try scene.known() == ["a", "z"])
    }
  }

  @Test(arguments: [true, false])
  func `a snapshot of a newer Grill stops all, and not a byte changes`(isLive: Bool) throws {
    try withProgress(isLive: isLive) { scene in
      try scene.session(answering: "a")
      let text = try #require(scene.text(scene.files.snapshot))
      try scene.write(text.replacing("progress/1", with: "progress/2"), to: scene.files.snapshot)
      let before = try scene.everything()
      for open in [scene.record, scene.read] {
        let failure = #expect(throws: Failure.self) { try open() }
        #expect(failure?.code == .badData && failure?.message.contains("newer Grill") == true)
      }
      #expect(try scene.everything() == before)
      // A previous one of a newer Grill is not gone on from, either.
      try scene.write(text.replacing("progress/1", with: "progress/2"), to: scene.files.previous[0])
      try scene.write("{", to: scene.files.snapshot)
      try scene.remove(scene.files.log)
      #expect(throws: Failure.self) { try scene.record() }
    }
  }

  @Test(arguments: [true, false])
  func `a session that changed nothing writes nothing and keeps nothing`(isLive: Bool) throws {
    try withProgress(isLive: isLive) { scene in
      try scene.session(answering: "a")
      try scene.session(answering: "b")
      let before = try scene.everything()
      let stamp = scene.disk.stamp(scene.files.snapshot)
      #expect(try scene.session() == [])
      #expect(try scene.everything() == before)
      #expect(scene.disk.stamp(scene.files.snapshot) == stamp)
      #expect(try scene.names().count == 3)
    }
  }

  @Test func `a start reads the snapshot and the log's end, not the log`() throws {
    try withProgress(isLive: false) { scene in
      for number in 0..<100 { try scene.session(answering: "card\(number)") }
      #expect(scene.log.utf8.count > 10_000)
      let before = scene.fake.files.bytesRead
      _ = try scene.read()
      let snapshot = try #require(scene.text(scene.files.snapshot)).utf8.count
      #expect(scene.fake.files.bytesRead - before == snapshot + 4096 + snapshot)
    }
  }
}
