import Basics
import Recognition
import Terminal

extension StatedOrder {
  /// What a line of it is.
  var phrase: String {
    switch content {
    case .graph: "a graph of topics, each before those that its arrows lead to"
    case .links(_, let before) where before.count == 1: "what the question above comes after"
    case .links: "what the questions below the heading come after"
    }
  }

  /// Part by part, as in `a graph of 9 arrows`, `Trees before Graphs`, `6 more`.
  var summary: [Line] {
    switch content {
    case .graph(let arrows):
      let rest = arrows.count - 3
      return [Line("a graph of \(counted(arrows.count, "arrow"))")]
        + arrows.prefix(3).map { Line($0.words) } + [Line(rest > 0 ? "\(rest) more" : "")]
    case .links(let links, _):
      return [Line("\(phrase): \(links.map(\.text).joined(separator: ", "))")]
    }
  }

  /// What one line says, all of it where the line has none of its own.
  func sayings(at line: Int) -> [String] {
    switch content {
    case .graph(let arrows):
      let own = arrows.filter { $0.line == line }
      return (own.isEmpty ? arrows : own).map(\.words)
    case .links(let links, _):
      return links.map {
        "\($0.text) (\($0.path)\($0.anchor.isEmpty ? "" : "#" + $0.anchor)) first"
      }
    }
  }
}

extension StatedOrder.Arrow {
  fileprivate var words: String { "\(earlier) before \(later)" }
}
