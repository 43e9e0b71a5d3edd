import Foundation
import TestKit
import Testing

struct DoctorTests {
  @Test(.enabled(if: Tmux.path != nil, "tmux is not installed"))
  func `a real terminal is asked how wide it draws, and given back`() throws {
    try withFolder { folder in
      _ = try SmallBank.write(to: folder)
      let terminal = try Tmux(grillCommand("doctor"), columns: 100, rows: 60, in: folder)
      let screen = try terminal.screen(showing: "EXIT")
      #expect(screen.contains("East Asian: 漢字 takes 4"), "\(screen)")
      #expect(!screen.contains("does not say where its cursor is"))
      #expect(screen.contains("4 questions in 2 documents"))
      try expectTerminalAsBefore(in: folder)
    }
  }

  @Test func `it works where nothing else does`() throws {
    try withFolder { folder in
      let config = folder.appending(path: "config")
      try Data([0xff, 0xfe, 0x00]).write(to: config)
      let process = try GrillProcess(
        ["doctor", "--json"],
        environment: [
          "HOME": "", "GRILL_CONFIG": config.path(), "GRILL_PROGRESS": "/dev/null/progress.json",
          "GRILL_BANK": "nowhere", "TERM": "",
        ],
        in: folder
      )
      let end = try process.finish()
      #expect(end.status == 1)
      #expect(end.errors == "")
      let report = try JSONSerialization.jsonObject(with: Data(end.output.utf8)) as? [String: Any]
      #expect(report?["ok"] as? Bool == false)
      let checks = try #require(report?["checks"] as? [[String: Any]])
      let problems = checks.filter { $0["state"] as? String == "problem" }
        .compactMap { $0["section"] as? String }
      #expect(Set(problems) == ["Settings", "Documents", "Progress", "Folders"])
    }
  }
}
