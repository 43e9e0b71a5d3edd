import Terminal
import Testing

struct ThemeTests {
  private func drawn(_ role: Role, _ theme: Theme, _ ink: Capabilities.Ink = .colours) -> String {
    var capabilities = Capabilities.rich()
    capabilities.theme = theme
    capabilities.ink = ink
    return encode(Line("x", role), capabilities)
      .replacing("\u{1b}", with: "").replacing("[0m", with: "")
  }

  @Test(
    arguments: [
      (.plain, "x", "x", "x"), (.title, "[1mx", "[1mx", "[1mx"), (.dim, "[2mx", "x", "[2mx"),
      (.miss, "[31mx", "[1;31mx", "x"), (.ok, "[32mx", "[1;32mx", "x"),
      (.part, "[33mx", "[1;33mx", "x"), (.code, "[36mx", "x", "x"), (.link, "[4mx", "[4mx", "[4mx"),
      (.keyword, "[35mx", "x", "x"), (.string, "[32mx", "x", "x"), (.number, "[36mx", "x", "x"),
      (.comment, "[94mx", "x", "x"), ([.miss, .code, .link], "[4;31mx", "[1;4;31mx", "[4mx"),
    ] as [(Role, String, String, String)]
  )
  func `a role is drawn as the theme has it`(
    role: Role,
    standard: String,
    highContrast: String,
    none: String
  ) {
    #expect(drawn(role, .standard) == standard)
    #expect(drawn(role, .highContrast) == highContrast)
    #expect(drawn(role, .none) == none)
    for theme in Theme.all {
      #expect(drawn(role, theme, .none) == "x")
    }
  }

  @Test func `levels have shades where there are 256 colours and green is as it was`() {
    func drawn(_ level: Int, _ edit: (inout Capabilities) -> Void = { _ in }) -> String {
      var capabilities = Capabilities.rich()
      capabilities.hasShades = true
      edit(&capabilities)
      return encode(Line("x", [.ok, .level(level)]), capabilities)
        .replacing("\u{1b}", with: "").replacing("[0m", with: "")
    }
    #expect((1...4).map { drawn($0) } == [108, 71, 70, 34].map { "[38;5;\($0)mx" })
    #expect(drawn(0) == "[32mx" && drawn(5) == "[32mx")
    #expect(drawn(2) { $0.hasShades = false } == "[32mx")
    #expect(drawn(2) { $0.ink = .styles } == "x")
    #expect(drawn(2) { $0.theme = .none } == "x")
    #expect(drawn(2) { $0.theme = .highContrast } == "[1;32mx")
    #expect(drawn(2) { $0.theme.draw(.ok, in: Colour("blue")) } == "[34mx")
    #expect(drawn(2) { $0.theme.draw(.ok, in: nil) } == "x")
  }

  @Test func `every role can have every colour or none, and without colours has none of them`() {
    for (name, role) in Role.coloured {
      for colour in Colour.names {
        var theme = Theme.none
        theme.draw(role, in: Colour(colour))
        #expect(theme.hasColour(for: role), "\(name)")
        let parameter = (Colour.names.firstIndex(of: colour) ?? 0)
        let code = parameter < 8 ? 30 + parameter : 82 + parameter
        #expect(drawn(role, theme).contains("\(code)m"), "\(name) \(colour)")
        #expect(drawn(role, theme, .styles) == drawn(role, .none), "\(name)")
        theme.draw(role, in: nil)
        #expect(theme == .none)
      }
    }
    #expect(Colour.names.count == 16)
    #expect(Colour("brblack") == nil)
  }

  @Test func `no two roles and no two themes share a name`() {
    #expect(Set(Role.coloured.map(\.name)).count == Role.coloured.count)
    #expect(Set(Role.coloured.map(\.role)).count == Role.coloured.count)
    #expect(Set(Theme.all.map(\.name)).count == Theme.all.count)
  }
}
