/// Languages of queries, commands and data.
extension Language {
  static let sql = Language(
    title: "SQL",
    names: ["sql", "mysql", "postgresql", "postgres", "psql", "sqlite", "tsql", "plsql"],
    keywords: words(
      """
      add all alter and any as asc avg begin between by case cast check coalesce column commit count
      create cross database default delete desc distinct drop else end except exists explain false
      foreign from full group having if in index inner insert intersect into is join key lateral left
      like limit max min not null offset on or order outer over partition primary references returning
      right rollback row rows select set sum table then true union unique update using values view when
      where window with
      """
    ),
    comments: [.line("--"), .block("/*", "*/")],
    quotes: [.doubled("'"), .doubled("\"")],
    ignoresCase: true
  )

  static let shell = Language(
    title: "Shell",
    names: ["sh", "bash", "zsh", "shell", "ksh", "console", "shell-session", "terminal"],
    keywords: words(
      """
      alias break case cd continue declare do done echo elif else esac eval exec exit export fi for
      function if in local read readonly return select set shift source test then trap unset until
      while
      """
    ),
    comments: [.lineAfterSpace("#")],
    quotes: [.lines("\""), .verbatim("'")],
    sigils: ["$"]
  )

  static let json = Language(
    title: "JSON",
    names: ["json", "jsonc", "json5", "jsonl", "ndjson"],
    keywords: ["true", "false", "null"],
    comments: [.line("//"), .block("/*", "*/")],
    quotes: [.line("\"")],
    hasLabels: true
  )

  static let yaml = Language(
    title: "YAML",
    names: ["yaml", "yml"],
    keywords: ["true", "false", "null", "yes", "no", "on", "off"],
    comments: [.lineAfterSpace("#")],
    quotes: [.line("\""), .doubled("'")],
    hasLabels: true
  )

  static let html = Language(
    title: "HTML",
    names: ["html", "htm", "xml", "svg", "vue", "xhtml"],
    keywords: [],
    comments: [.block("<!--", "-->")],
    quotes: [.lines("\""), .lines("'")],
    isMarkup: true
  )
}
