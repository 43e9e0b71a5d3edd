/// What was looked at in an installation, and how each of it stands.
package struct Checkup: Hashable, Sendable {
  package var sections: [Section] = []

  package init() {}

  package struct Section: Hashable, Sendable {
    package let title: String
    package var items: [Item] = []

    package init(_ title: String, _ items: [Item]) {
      self.title = title
      self.items = items
    }
  }

  /// One thing that was looked at.
  package struct Item: Hashable, Sendable {
    package let name: String
    package let state: State
    /// What it is, or what is wrong with it.
    package let text: String
    /// What to type or do, a line each; empty where nothing is to be done.
    package let advice: [String]

    /// What is as it should be.
    package init(_ name: String, _ text: String) {
      self.init(name, .good, text)
    }

    package init(_ name: String, _ state: State, _ text: String, advice: [String] = []) {
      self.name = name
      self.state = state
      self.text = text
      self.advice = advice
    }
  }

  package enum State: String, Hashable, Sendable {
    case good = "ok"
    /// Worth knowing, and nothing is broken.
    case note
    case problem
  }

  package var problems: Int {
    sections.flatMap(\.items).count { $0.state == .problem }
  }
}
