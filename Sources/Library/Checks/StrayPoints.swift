package import Basics
import Markdown
import Questions
import Recognition

/// Key points listed in a scenario, of which a checklist says already what is looked for.
package struct StrayPoints: Check {
  package let rules: [Rule] = [.strayPoints]

  package init() {}

  package func remarks(on document: Inspection) -> [Remark] {
    let scenarios = document.questions.filter { $0.form is Scenario }
    guard !scenarios.isEmpty else { return [] }
    let tree = document.document
    let starts = document.questions.map(\.line)
    return scenarios.flatMap { question in
      let end = starts.filter { $0 > question.line }.min() ?? Int.max
      return tree.announcements(from: question.line, before: end).map { block in
        Remark(.strayPoints, at: .bytes(tree.range(block)), .strayPoints, help: .useChecklist)
      }
    }
  }
}

extension Document {
  /// The blocks that announce key points, up to the next part of the document.
  fileprivate func announcements(from start: Int, before end: Int) -> [NodeID] {
    var level: Int?
    var found: [NodeID] = []
    for block in children(root) {
      let line = lines(block).lowerBound
      guard line < end else { break }
      if case .heading(let own) = kind(block) {
        if line <= start { level = own } else if own <= level ?? 0 { break }
      }
      guard line >= start else { continue }
      found += walk(block).compactMap { step in
        guard case .enter(let node) = step, isLine(node), announcesPoints(firstLine(of: node))
        else { return nil }
        return node
      }
    }
    return found
  }

  private func isLine(_ node: NodeID) -> Bool {
    switch kind(node) {
    case .heading, .paragraph: true
    default: false
    }
  }

  private func firstLine(of node: NodeID) -> String {
    text(node).split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
  }
}

extension Rule {
  package static let strayPoints = Rule("W307", "key points that a scenario does not ask")
}

extension Finding.Message {
  fileprivate static let strayPoints: Finding.Message =
    "a scenario asks what its checklist says; these key points are left out"
}

extension String {
  fileprivate static let useChecklist = "move them into the checklist"
}
