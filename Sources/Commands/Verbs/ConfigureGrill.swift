import Basics
import Host

/// `grill config [KEY] [VALUE]...`.
package struct ConfigureGrill: Verb {
  package var name: String { "config" }
  package var group: VerbGroup { .setup }
  package var summary: String { "show the settings, or set one for good" }
  package var operand: String? { "[KEY] [VALUE]..." }
  package var examples: [VerbExample] {
    [
      VerbExample("grill config --show-origin", "every setting, and who says so"),
      VerbExample("grill config bank ~/interviews", "where your documents are"),
      VerbExample("grill config bank ~/interviews work.md", "several places"),
      VerbExample("grill config bank --add ~/more", "one more"),
      VerbExample("grill config bank --unset", "back to what holds without it"),
      VerbExample("grill config schedule.retention 92%", "how well to remember"),
      VerbExample("grill config theme high-contrast", "how it looks"),
    ]
  }
  package var options: [CommandOption] { [.add, .unset, .showOrigin] }

  package init() {}

  package func firstWords(among verbs: [any Verb]) -> [String] {
    allSettings.map(\.name) + allScheduleSettings.map(\.fullName)
  }

  package func laterWords(after operands: [String]) -> [String] {
    guard operands.count == 1, let setting = allSettings.first(where: { $0.name == operands[0] })
    else { return [] }
    return setting.kind.choices
  }

  package func changesProgress(_ invocation: Invocation) -> Bool {
    guard let name = invocation.operands.first?.lowercased() else { return false }
    return allScheduleSettings.contains { $0.fullName == name }
      && (invocation.operands.count > 1 || invocation.has(.unset))
  }

  package func run(_ invocation: Invocation, in program: Program) throws(Failure) -> ExitCode {
    guard let name = invocation.operands.first else {
      for setting in allSettings { try show(setting, invocation, in: program) }
      try program.showSchedule(allScheduleSettings, invocation)
      return .success
    }
    let values = Array(invocation.operands.dropFirst())
    guard !invocation.has(.unset) || values.isEmpty && !invocation.has(.add) else {
      throw .valueAndUnset
    }
    if let setting = allScheduleSettings.first(where: { $0.fullName == name.lowercased() }) {
      guard !invocation.has(.add) else { throw .onlyOne(setting.fullName, setting.value) }
      if values.isEmpty, !invocation.has(.unset) {
        try program.showSchedule([setting], invocation)
      } else {
        try program.changeSchedule(setting, to: values, invocation)
      }
      return .success
    }
    guard let setting = allSettings.first(where: { $0.name == name.lowercased() }) else {
      throw .noSetting(name)
    }
    guard !values.isEmpty || invocation.has(.unset) || invocation.has(.add) else {
      try show(setting, invocation, in: program)
      return .success
    }
    guard !invocation.has(.add) || !values.isEmpty else { throw .nothingToAdd(setting) }
    guard setting.isRepeatable || values.count <= 1 && !invocation.has(.add) else {
      throw .onlyOne(setting.name, setting.value)
    }
    try change(setting, to: values, adding: invocation.has(.add), in: program)
    return .success
  }

  private func change(
    _ setting: Setting,
    to values: [String],
    adding: Bool,
    in program: Program
  ) throws(Failure) {
    guard let path = program.settings.path else { throw .noHome }
    let old = program.settings.file
    var file = if let old { old } else { try SettingsFile(reading: "", path: path) }
    let before = file.entries(of: setting).map(\.value)
    var wanted = adding ? before : []
    for value in values {
      let value = try program.lasting(value, for: setting)
      if !wanted.contains(value) { wanted.append(value) }
    }
    file.set(setting, to: wanted)
    let world = program.world
    do throws(HostError) {
      try world.files.makeFolder(folder(of: path).isEmpty ? "." : folder(of: path))
      try world.files.replace(path, Array(file.text.utf8))
    } catch {
      throw Failure(error, writing: "write the settings")
    }
    for entry in file.entries(of: setting) {
      let line = SettingsLine.written(setting.name, entry.value)
      write(line, from: "\(entry.place.file):\(entry.place.line)", in: program)
    }
    if wanted.isEmpty { write("# \(setting.name) is not set", from: path, in: program) }
    if let variable = setting.environment, world.environment[variable]?.isEmpty == false {
      program.remark("\(variable) is set in the environment and comes first")
    } else if let entry = program.settings.project?.entries(of: setting).last {
      program.remark(
        "\(entry.place.file):\(entry.place.line) sets it for this project and comes first"
      )
    }
  }

  private func show(
    _ setting: Setting,
    _ invocation: Invocation,
    in program: Program
  ) throws(Failure) {
    let values = try program.values(of: setting, for: invocation)
    for (value, origin) in values {
      let line = SettingsLine.written(setting.name, value)
      write(line, from: invocation.has(.showOrigin) ? origin : nil, in: program)
    }
    if values.isEmpty { write("# \(setting.name) is not set", from: nil, in: program) }
  }

  private func write(_ line: String, from origin: String?, in program: Program) {
    let start = origin.map { printableLine($0) + "\t" } ?? ""
    program.world.console.write(start + printableLine(line) + "\n")
  }
}

extension Program {
  /// What holds for the setting, and who says so.
  fileprivate func values(
    of setting: Setting,
    for invocation: Invocation
  ) throws(Failure) -> [(value: String, origin: String)] {
    guard setting != .bank else {
      return statedRoots(for: invocation).map { ($0.path, $0.origin.description) }
    }
    guard setting == .progress else {
      let entry = settings.entries(of: setting).last
      let set = entry.map { ($0.value, BankRoot.Origin.setting($0.place).description) }
      let standard = setting.standard.map { ($0, BankRoot.Origin.standard.description) }
      return (set ?? standard).map { [$0] } ?? []
    }
    let files = try ProgressFiles(invocation, in: world)
    let entry = settings.entries(of: setting).last
    let variable = "GRILL_PROGRESS"
    let isSet = world.environment[variable]?.isEmpty == false
    let origin: BankRoot.Origin =
      if let entry, !isSet, entry.value == files.snapshot {
        .setting(entry.place)
      } else if invocation.has(.progress) {
        .option
      } else if isSet { .environment(variable) } else { .standard }
    return [(files.snapshot, origin.description)]
  }

  /// The value so that it means the same wherever Grill is started.
  fileprivate func lasting(_ value: String, for setting: Setting) throws(Failure) -> String {
    guard setting.kind == .path else {
      guard let expected = setting.kind.objection(to: value) else { return value }
      throw Failure(
        .usage,
        "\(setting.name) cannot be \"\(value)\"; nothing was set.",
        advice: ["Expected: \(expected)"]
      )
    }
    let home = world.absolute("HOME")
    let isHome = value == "~" || value.hasPrefix("~/")
    var path = value
    if isHome, let home {
      path = home + value.dropFirst()
    } else if !value.hasPrefix("/") {
      path =
        world.files.kind(value) == nil
        ? world.files.canonical(".") + "/" + value : world.files.canonical(value)
    }
    guard setting != .bank || world.files.kind(path) != nil else {
      throw Failure(
        .noInput,
        "\(value): there is no such file or folder; nothing was set.",
        advice: ["A bank is a Markdown file or a folder of them."]
      )
    }
    guard let home, home.count > 1, path == home || path.hasPrefix(home + "/") else { return path }
    return "~" + path.dropFirst(home.count)
  }
}

extension BankRoot.Origin: CustomStringConvertible {
  /// As `config --show-origin` says it.
  var description: String {
    switch self {
    case .option: "command line"
    case .environment(let name): name
    case .setting(let place): "\(place.file):\(place.line)"
    case .standard: "default"
    case .own: "captured"
    }
  }
}

extension Failure {
  fileprivate static func noSetting(_ name: String) -> Failure {
    let names = allSettings.map(\.name) + allScheduleSettings.map(\.fullName)
    let near = suggestions(for: name, among: names)
    let question =
      near.isEmpty ? "" : " Did you mean \(near.map { "\"\($0)\"" }.joined(separator: " or "))?"
    return Failure(
      .usage,
      "no setting \"\(name)\".\(question)",
      advice: ["All settings: grill help settings"]
    )
  }

  fileprivate static let valueAndUnset = Failure(
    .usage,
    "--unset takes the setting out, so it goes with no value and not with --add."
  )

  fileprivate static func nothingToAdd(_ setting: Setting) -> Failure {
    Failure(.usage, "--add needs a value: grill config \(setting.name) --add \(setting.value).")
  }

  fileprivate static func onlyOne(_ name: String, _ value: String) -> Failure {
    Failure(.usage, "\(name) has one value: grill config \(name) \(value).")
  }

  fileprivate static let noHome = Failure(
    .usage,
    "there is no home folder to keep settings in.",
    advice: ["Say where: GRILL_CONFIG=FILE"]
  )
}
