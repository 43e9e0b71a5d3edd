import Basics
import Host
import Rendering
import Terminal

extension Program {
  /// What the terminal is taken for, and how wide it draws what terminals differ about.
  func examineTerminal(for invocation: Invocation) -> [Checkup.Item] {
    let capabilities = capabilities(for: invocation)
    let console = world.console
    let kind = world.environment["TERM"] ?? ""
    let size =
      console.size().map { "\($0.columns) columns, \($0.rows) rows" } ?? "no window"
    let ink =
      switch capabilities.ink {
      case .none: "none"
      case .styles: "no colour, but bold and underlined"
      case .colours: "16 colours, theme \(capabilities.theme.name)"
      }
    let items = [
      Checkup.Item("input", console.inputIsTerminal ? "a terminal" : "not a terminal"),
      Checkup.Item("output", console.outputIsTerminal ? "a terminal" : "not a terminal"),
      kind.isEmpty
        ? Checkup.Item(
          "TERM",
          .note,
          "not set, so that nothing is repainted",
          advice: ["Most terminals are served by: export TERM=xterm-256color"]
        ) : Checkup.Item("TERM", kind),
      Checkup.Item("size", "\(size); text is set to \(capabilities.width)"),
      Checkup.Item("style", capabilities.isPlain ? "plain, linear text" : "rich"),
      Checkup.Item("colour", ink),
      Checkup.Item("links", capabilities.hasLinks ? "can be clicked" : "shown as addresses"),
      Checkup.Item("lines", capabilities.isASCII ? "in ASCII" : "in Unicode"),
      localeItem(),
    ]
    return items + widthItems(for: invocation, capabilities)
  }

  /// What the locale says of the characters that the terminal reads.
  private func localeItem() -> Checkup.Item {
    let variable = ["LC_ALL", "LC_CTYPE", "LANG"].first {
      world.environment[$0]?.isEmpty == false
    }
    guard let variable, let locale = world.environment[variable] else {
      return Checkup.Item("locale", "none is set; Grill writes UTF-8")
    }
    let folded = locale.lowercased()
    guard folded.contains("utf-8") || folded.contains("utf8") else {
      return Checkup.Item(
        "locale",
        .note,
        "\(variable)=\(locale) does not say UTF-8, which is what Grill writes",
        advice: ["Where letters look broken: export LC_ALL=C.UTF-8, or grill config ascii on"]
      )
    }
    return Checkup.Item("locale", "\(variable)=\(locale)")
  }
}
