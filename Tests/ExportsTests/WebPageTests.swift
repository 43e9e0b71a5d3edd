import Exports
import Foundation
import Questions
import TestKit
import Testing

@testable import Exports

struct WebPageTests {
  private func page(_ bank: Bank, _ options: ExportOptions = ExportOptions()) -> String {
    WebPage().write(bank.questions, from: bank, options).text
  }

  @Test func `the page is as it was looked at`() throws {
    try expectGolden(page(Sample.bank), "Exports/page.html")
  }

  @Test(.enabled(if: Consumers.anyPython != nil, "python3 is not installed"))
  func `the policy lets the page's own style and script run`() throws {
    let code = """
      import base64, hashlib, sys
      print(base64.b64encode(hashlib.sha256(open(sys.argv[1], "rb").read()).digest()).decode())
      """
    for (text, hash) in [
      (PageFrame.style, PageFrame.styleHash), (PageFrame.script, PageFrame.scriptHash),
    ] {
      try Consumers.inFolder { folder in
        let file = folder.appending(path: "text")
        try Data(text.utf8).write(to: file)
        let printed = try Consumers.run(Consumers.anyPython ?? "", ["-c", code, file.path])
        #expect(printed == hash + "\n")
      }
    }
  }

  @Test func `nothing of a document is a tag, and nothing is asked for from outside`() {
    let text = page(Injection.bank)
    let tags = text.matches(of: /<[a-zA-Z][^>]*>/).map { String($0.output) }
    let asking = tags.filter { tag in
      tag.hasPrefix("<img") || tag.contains("javascript:")
        || tag.contains(/\son[a-z]+=|src=|style=/)
    }
    #expect(asking.isEmpty)
    #expect(tags.count { $0.hasPrefix("<script") } == 1)
  }

  @Test(.enabled(if: Consumers.chromium != nil, "chromium is not installed: .ci/run does it"))
  func
    `a browser shows every card, turns the one in the address, and asks the network for nothing`()
    throws
  {
    for bank in [Injection.bank, Sample.bank] {
      let dom = try Chromium.dom(of: page(bank), at: "#\(bank.questions[1].id)")
      let count = bank.questions.reduce(0) { $0 + cards(of: $1).count }
      #expect(dom.text.matches(of: /<article\b/).count == count)
      #expect(dom.text.matches(of: /aria-expanded="true"/).count == 1)
      #expect(dom.text.contains("class=\"turned\""))
      #expect(!dom.text.contains("alert(1)</script>"))
      #expect(dom.requests == 0)
    }
  }

  @Test(.enabled(if: Consumers.chromium != nil, "chromium is not installed: .ci/run does it"))
  func `a click turns a card over, and another one back`() throws {
    let clicks = """
      <script>
      window.addEventListener("load", () => {
        const button = document.querySelectorAll("article button")[0];
        button.click();
        const one = button.getAttribute("aria-expanded");
        button.click();
        const two = button.getAttribute("aria-expanded");
        document.dispatchEvent(new KeyboardEvent("keydown", { key: "a" }));
        const all = document.querySelectorAll("article.turned").length;
        document.title = [one, two, all].join(" ");
      });
      </script>
      """
    // Without its policy, so that the test's own script may run.
    let text = page(Sample.bank).replacing("Content-Security-Policy", with: "x-none") + clicks
    let dom = try Chromium.dom(of: text, at: "")
    let count = Sample.bank.questions.reduce(0) { $0 + cards(of: $1).count }
    #expect(dom.text.contains("<title>true false \(count)</title>"))
  }

  @Test(.enabled(if: Consumers.chromium != nil, "chromium is not installed: .ci/run does it"))
  func `paper shows the answers`() throws {
    let pdf = try Chromium.printed(page(Sample.bank))
    #expect(pdf.starts(with: Data("%PDF".utf8)))
    // Hidden answers would make it as short as the questions alone.
    let open = try Chromium.printed(page(Sample.bank, ExportOptions(questionsOnly: true)))
    #expect(pdf.count > open.count + 2_000)
  }
}

/// A browser without a window.
private enum Chromium {
  static let always = [
    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
    "--disable-background-networking", "--virtual-time-budget=3000",
  ]

  static func dom(of page: String, at hash: String) throws -> (text: String, requests: Int) {
    try Consumers.inFolder { folder in
      let file = folder.appending(path: "page.html")
      let log = folder.appending(path: "net.json")
      try Data(page.utf8).write(to: file)
      let text = try Consumers.run(
        Consumers.chromium ?? "",
        always + [
          "--user-data-dir=\(folder.path)/profile", "--log-net-log=\(log.path)", "--dump-dom",
          "file://\(file.path)\(hash)",
        ]
      )
      let events = (try? String(contentsOf: log, encoding: .utf8)) ?? ""
      // What the page asks for carries its own origin, which for a file is "null".
      return (text, events.matches(of: /"initiator":"null"|"url":"http[^"]*x\.org/).count)
    }
  }

  static func printed(_ page: String) throws -> Data {
    try Consumers.inFolder { folder in
      let file = folder.appending(path: "page.html")
      let pdf = folder.appending(path: "page.pdf")
      try Data(page.utf8).write(to: file)
      _ = try Consumers.run(
        Consumers.chromium ?? "",
        always + [
          "--user-data-dir=\(folder.path)/profile", "--print-to-pdf=\(pdf.path)",
          "file://\(file.path)",
        ]
      )
      return try Data(contentsOf: pdf)
    }
  }
}
