/// What is read from the environment under some names, for help and the manual page.
package struct EnvironmentVariable: Hashable, Sendable {
  /// One, or several that are of one kind, in the order in which the first that is set counts.
  package let names: [String]
  package let meaning: String

  private init(_ names: String..., meaning: String) {
    self.names = names
    self.meaning = meaning
  }

  /// Every one that Grill reads; it reads no others.
  package static let all = [
    EnvironmentVariable(
      "GRILL_BANK",
      meaning: "where the documents are: paths with colons between them"
    ),
    EnvironmentVariable("GRILL_PROGRESS", meaning: "the progress file, as with --progress"),
    EnvironmentVariable("GRILL_HOME", meaning: "one folder for everything that Grill keeps"),
    EnvironmentVariable("GRILL_CONFIG", meaning: "the settings file"),
    EnvironmentVariable(
      "XDG_CONFIG_HOME",
      meaning: "settings lie in its folder grill; by default ~/.config"
    ),
    EnvironmentVariable(
      "XDG_DATA_HOME",
      meaning: "progress lies in its folder grill; by default ~/.local/share"
    ),
    EnvironmentVariable(
      "XDG_STATE_HOME",
      meaning:
        "the session that was left and the prompt's history lie in its folder grill; "
        + "by default ~/.local/state"
    ),
    EnvironmentVariable(
      "XDG_CACHE_HOME",
      meaning:
        "what was read lies in its folder grill; by default ~/.cache; it may be deleted at any time"
    ),
    EnvironmentVariable(
      "HOME",
      meaning: "the folder that ~ stands for; the defaults above lie in it"
    ),
    EnvironmentVariable("GRILL_NO_CACHE", meaning: "1 reads every document anew, as --no-cache"),
    EnvironmentVariable(
      "GRILL_DEBUG",
      meaning: "1 says how each command ended, and logs it where sessions are kept, in debug.log"
    ),
    EnvironmentVariable("GRILL_NOW", meaning: "a time to pretend, as with --now"),
    EnvironmentVariable("GRILL_SEED", meaning: "a seed, as with --seed"),
    EnvironmentVariable("GRILL_COLOR", meaning: "always, never or auto, as with --color"),
    EnvironmentVariable(
      "NO_COLOR",
      "CLICOLOR_FORCE",
      "FORCE_COLOR",
      "TERM",
      meaning: "whether there is colour"
    ),
    EnvironmentVariable(
      "COLORTERM",
      meaning: "whether there are 256, with TERM, for the shades of the calendar"
    ),
    EnvironmentVariable(
      "NO_HYPERLINKS",
      "FORCE_HYPERLINKS",
      meaning: "whether there are links to click; else what the terminal says of itself:"
    ),
    EnvironmentVariable(
      "TERM_PROGRAM",
      "VTE_VERSION",
      "KONSOLE_VERSION",
      "WT_SESSION",
      "DOMTERM",
      meaning: "which terminal it is"
    ),
    EnvironmentVariable("ACCESSIBLE", meaning: "plain text, as with --plain"),
    EnvironmentVariable("COLUMNS", "LINES", meaning: "the width and the height of the window"),
    EnvironmentVariable(
      "LC_ALL",
      "LC_CTYPE",
      "LANG",
      meaning: "only grill doctor looks at them: Grill writes UTF-8"
    ),
    EnvironmentVariable(
      "VISUAL",
      "EDITOR",
      meaning: "what e and Ctrl-X Ctrl-E open, as in \"code --wait\"; else vi"
    ),
    EnvironmentVariable("TMPDIR", meaning: "where the text lies meanwhile; by default /tmp"),
    EnvironmentVariable(
      "GRILL_PAGER",
      "PAGER",
      meaning: "what shows text that is taller than the window; else less; cat or nothing for none"
    ),
    EnvironmentVariable("LESS", meaning: "options of less; by default FRX"),
    EnvironmentVariable("TZ", meaning: "the zone that days are told in"),
    EnvironmentVariable(
      "GITHUB_STEP_SUMMARY",
      meaning: "with --report github: the file that the whole table goes to"
    ),
  ]
}
