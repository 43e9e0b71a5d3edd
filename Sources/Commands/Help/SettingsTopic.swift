import Terminal

/// `grill help settings`: what can be set for good, computed from the list of settings.
func settingsTopic() -> String {
  let start = """
    The file $XDG_CONFIG_HOME/grill/config (by default ~/.config/grill/config, or
    what GRILL_CONFIG names) has settings and comments:

      # where I keep what I was asked
      bank = ~/interviews
      bank = ~/work/systems.md    # one line for each


    """
  let rows = ([.bank, .progress] + sessionSettings + displaySettings).map { setting in
    "  \(pad("\(setting.name) = \(setting.value)", to: 21))  \(setting.summary)"
      + (setting.isRepeatable ? "; repeatable\n" : "\n")
  }
  let names = wrap(
    Line(Role.coloured.map(\.name).joined(separator: " ")),
    width: 80,
    first: Line(spaces(25)),
    rest: Line(spaces(25))
  )
  let colours =
    "  color.ROLE = COLOR     another colour, bright-COLOR, or none, of:\n"
    + names.map { $0.text + "\n" }.joined()
  let end = """

    A path may begin with ~; else it is relative to the file's folder. A value with
    " #" in it stands in quotes. Options come first, then the environment, then the
    project, then the file. grill config shows and changes the file, and keeps your
    comments and the order; grill config --show-origin names file and line of each.

    A project keeps settings in a file .grill where grill is started, or beside the
    documents that --bank or GRILL_BANK name. It may not set progress, and its bank
    lies in its own folder.

    A grader is run for every typed answer, without a shell. It reads one line of
    JSON, {"question","key_points":[...],"answer"}, and prints {"score":0.8,
    "feedback":"..."}, the score from 0 to 1. Where it fails or takes too long that
    is said, and the comparison with the key points counts alone.

    """
  let schedule = allScheduleSettings.map { setting in
    "  \(pad("\(setting.name) \(setting.value)", to: 24))  \(setting.summary)\n"
  }
  let middle = """

    What decides the schedule is kept in progress, so that it goes where progress
    goes: grill config schedule.NAME shows it, with a value behind sets it, with
    --unset sets it as it is for everybody. Every card is then scheduled anew. NAME:


    """
  return start + rows.joined() + colours + end + middle + schedule.joined()
}
