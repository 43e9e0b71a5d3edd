import Foundation
import TestKit
import Testing

/// What Tab does in the shells themselves.
struct CompletionTests {
  static func isInstalled(_ shell: String) -> Bool {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").contains {
      FileManager.default.isExecutableFile(atPath: "\($0)/\(shell)")
    }
  }

  /// Runs a script of the shell in a folder with a small bank, where `grill` is the built program and
  /// `completions` holds what it prints for that shell.
  private func run(
    _ shell: String,
    _ options: [String] = [],
    _ script: String
  ) throws -> [String] {
    try withFolder { folder in
      _ = try SmallBank.write(to: folder)
      let printed = try GrillProcess(["completions", shell], in: folder).finish()
      #expect(printed.status == 0)
      try Data(printed.output.utf8).write(to: folder.appending(path: "completions"))
      let bin = folder.appending(path: "bin")
      try FileManager.default.createDirectory(at: bin, withIntermediateDirectories: true)
      try FileManager.default.createSymbolicLink(
        at: bin.appending(path: "grill"),
        withDestinationURL: GrillProcess.executable
      )
      let process = Process()
      let output = Pipe()
      process.executableURL = URL(filePath: "/usr/bin/env")
      process.arguments = [shell] + options + ["-c", script]
      let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
      process.environment = [
        "PATH": "\(bin.path()):\(path)", "HOME": folder.path(), "TERM": "dumb", "TZ": "UTC",
        "GRILL_BANK": "bank", "LC_ALL": "C.UTF-8",
      ]
      process.currentDirectoryURL = folder
      process.standardOutput = output
      try process.run()
      let data = output.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      return String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
    }
  }

  static let cases: [(line: String, offered: [String])] = [
    ("grill dri", ["drill"]),
    ("grill drill ", ["caches", "queues"]),
    ("grill drill caches/", ["caches/q1", "caches/q2", "caches/q3"]),
    ("grill --color al", ["always"]),
    ("grill drill --wea", ["--weak"]),
    ("grill config schedule.mo", ["schedule.model"]),
    ("grill lint ban", ["bank/"]),
    ("grill completions z", ["zsh"]),
  ]

  @Test(.enabled(if: isInstalled("bash"), "bash is not installed"), arguments: cases)
  func `bash offers it`(line: String, offered: [String]) throws {
    let script = """
      compopt() { :; }
      source completions
      COMP_LINE='\(line)' COMP_POINT=\(line.count)
      _grill grill
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    #expect(try run("bash", ["--norc"], script) == offered)
  }

  @Test(.enabled(if: isInstalled("bash"), "bash is not installed"))
  func `bash is offered only what stands behind its own word break`() throws {
    let line = "grill --color=al"
    let script = """
      compopt() { :; }
      source completions
      COMP_LINE='\(line)' COMP_POINT=\(line.count)
      _grill grill
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    #expect(try run("bash", ["--norc"], script) == ["always"])
  }

  @Test(.enabled(if: isInstalled("fish"), "fish is not installed"), arguments: cases)
  func `fish offers it`(line: String, offered: [String]) throws {
    let script = "source completions; complete -C '\(line)' | string replace -r '\\t.*' ''"
    #expect(try run("fish", ["--no-config"], script) == offered)
  }

  @Test(.enabled(if: isInstalled("zsh"), "zsh is not installed"), arguments: cases)
  func `zsh offers it`(line: String, offered: [String]) throws {
    // A shell in a terminal of its own, whose compadd prints what it is given.
    let script = """
      cat > .zshrc <<'END'
      PS1= RPS1=
      autoload -Uz compinit && compinit -u -D
      source completions
      compadd() { local name=$@[-1]; print -rl -- ${(P)name} >> offered; }
      bindkey '^I' complete-word
      END
      zmodload zsh/zpty
      export ZDOTDIR=$PWD
      zpty grill zsh -o NO_GLOBAL_RCS -i
      zpty -w -n grill $'\(line)\\t'
      for turn in {1..600}; do [[ -s offered ]] && break; sleep 0.1; done
      sleep 1
      zpty -d grill
      cat offered
      """
    #expect(try run("zsh", ["-f"], script) == offered)
  }

  /// A shell that somebody types in, with its completions read; what it makes of `grill dri` and Tab.
  @Test(
    .enabled(if: Tmux.path != nil, "tmux is not installed"),
    arguments: [
      ("bash", "bash --rcfile rc -i"), ("zsh", "ZDOTDIR=$PWD zsh -o NO_GLOBAL_RCS -i"),
      ("fish", "fish --no-config --init-command \"source rc\""),
    ]
  )
  func `Tab completes a word that is typed`(shell: String, start: String) throws {
    guard Self.isInstalled(shell) else {
      print("\(shell) is not installed: what Tab does there is not looked at")
      return
    }
    try withFolder { folder in
      let printed = try GrillProcess(["completions", shell], in: folder).finish()
      let path = GrillProcess.executable.deletingLastPathComponent().path()
      let before =
        switch shell {
        case "zsh": "autoload -Uz compinit && compinit -u -D\n"
        case "fish": "set -x PATH \(path) $PATH\n"
        default: ""
        }
      let ours = shell == "fish" ? "" : "PATH=\(path):$PATH\n"
      let rc = folder.appending(path: shell == "zsh" ? ".zshrc" : "rc")
      try Data((before + ours + printed.output).utf8).write(to: rc)
      let terminal = try Tmux(start, columns: 80, rows: 24, in: folder)
      Thread.sleep(forTimeInterval: 1)
      try terminal.press("-l", "grill dri")
      try terminal.press("Tab")
      #expect(try terminal.screen(showing: "grill drill").contains("grill drill"))
      try terminal.press("-l", "--", "--wea")
      try terminal.press("Tab")
      #expect(try terminal.screen(showing: "--weak").contains("grill drill --weak"))
    }
  }
}
