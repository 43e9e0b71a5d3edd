import Basics
import Host

/// The settings as they are written, every line kept as the person left it.
struct SettingsFile: Hashable, Sendable {
  let path: String
  private(set) var lines: [String]
  private let lineEnd: String
  /// Whether it came with documents, so that it may only set what harms nobody.
  private let isOfProject: Bool

  /// A value and where it stands.
  struct Entry: Hashable, Sendable {
    var value: String
    var place: Place
    fileprivate var comment: String
  }

  /// Checks every line; the first one that means nothing is the failure.
  init(reading text: String, path: String, isOfProject: Bool = false) throws(Failure) {
    self.path = path
    self.isOfProject = isOfProject
    let usesCarriageReturns = text.utf8.contains(UInt8(ascii: "\r"))
    lineEnd = usesCarriageReturns ? "\r\n" : "\n"
    var scalars = text.unicodeScalars[...]
    if scalars.first == "\u{FEFF}" { scalars.removeFirst() }
    lines = scalars.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      String(line.last == "\r" ? line.dropLast() : line)
    }
    if lines.last == "" { lines.removeLast() }
    _ = try names()
  }

  init(at path: String, in files: Files, isOfProject: Bool = false) throws(Failure) {
    let bytes: [UInt8]
    do throws(HostError) {
      bytes = try files.read(path)
    } catch {
      throw Failure(error, reading: "the settings")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Failure(.badSettings, "\(path): the settings are no UTF-8 text.")
    }
    try self.init(reading: text, path: path, isOfProject: isOfProject)
  }

  /// What the file holds.
  var text: String { lines.map { $0 + lineEnd }.joined() }

  /// Every value of the setting, in the file's order.
  func entries(of setting: Setting) -> [Entry] {
    indices(of: setting).compactMap { index in
      guard case .setting(_, let value, let column, let comment) = SettingsLine(lines[index])
      else { return nil }
      let place = Place(file: path, line: index + 1, column: column)
      return Entry(value: value, place: place, comment: comment)
    }
  }

  /// Gives the setting these values; a line whose value stays is kept, with its comment.
  mutating func set(_ setting: Setting, to values: [String]) {
    let name = setting.name.split(separator: ".").last.map(String.init) ?? setting.name
    let places = indices(of: setting)
    let old = zip(places, entries(of: setting)).map { (line: lines[$0], entry: $1) }
    var unused = old
    let written = values.enumerated().map { order, value in
      if let index = unused.firstIndex(where: { $0.entry.value == value }) {
        return unused.remove(at: index).line
      }
      // The only value of its kind: its comment is about what it is for.
      let comment = old.count == 1 && values.count == 1 ? old[0].entry.comment : ""
      return SettingsLine.written(name, value, comment: comment)
    }
    for (place, line) in zip(places, written) { lines[place] = line }
    if written.count > places.count {
      let home = places.last.map { $0 + 1 } ?? place(forNew: setting)
      lines.insert(contentsOf: written[places.count...], at: home)
    }
    for place in places.dropFirst(written.count).reversed() { lines.remove(at: place) }
  }

  private func indices(of setting: Setting) -> [Int] {
    let names = (try? names()) ?? []
    return names.filter { $0.name == setting.name }.map(\.index)
  }

  /// The full name of every setting, section included.
  private func names() throws(Failure) -> [(name: String, index: Int)] {
    var names: [(name: String, index: Int)] = []
    var section = ""
    for (index, line) in lines.enumerated() {
      func place(_ column: Int) -> Place { Place(file: path, line: index + 1, column: column) }
      switch SettingsLine(line) {
      case .nothing: break
      case .section(let name):
        let known = Set(allSettings.compactMap(\.section))
        guard known.contains(name) else { throw .noSection(name, known.sorted(), at: place(1)) }
        section = name + "."
      case .setting(let name, let value, let column, _):
        let name = section + name
        guard let setting = allSettings.first(where: { $0.name == name }) else {
          throw .noSetting(name, at: place(column))
        }
        if let expected = setting.kind.objection(to: value) {
          throw .noValue(value, of: name, expected: expected, at: place(column))
        }
        if isOfProject { try checkProject(setting, value, at: place(column)) }
        names.append((name, index))
      case .wrong(let mistake, let column): throw Failure(mistake, at: place(column))
      }
    }
    return names
  }

  /// Whoever reads somebody's documents must not find their progress or programs exchanged.
  private func checkProject(
    _ setting: Setting,
    _ value: String,
    at place: Place
  ) throws(Failure) {
    guard setting.isForProjects else {
      throw Failure(
        .badSettings,
        at: place,
        "\(setting.name) cannot be set by a project.",
        advice: ["For yourself: grill config \(setting.name) \(setting.value)"]
      )
    }
    guard setting.kind != .path || staysInside(value) else {
      throw Failure(
        .badSettings,
        at: place,
        "\"\(value)\" leads out of the project's folder.",
        advice: ["A project names what lies beside its file \(projectSettingsName)."]
      )
    }
  }

  /// The end of the setting's section, before what introduces the next one; a section that is not
  /// there is begun.
  private mutating func place(forNew setting: Setting) -> Int {
    var section: String?
    var end: Int?
    for (index, line) in lines.enumerated() {
      guard case .section(let name) = SettingsLine(line) else { continue }
      if section == setting.section { end = end ?? index }
      section = name
    }
    if end == nil, section != setting.section, let name = setting.section {
      if !lines.isEmpty { lines.append("") }
      lines.append("[\(name)]")
    }
    guard var place = end else { return lines.count }
    while place > 0, lines[place - 1].contains(where: { !$0.isWhitespace }),
      case .nothing = SettingsLine(lines[place - 1])
    {
      place -= 1
    }
    while place > 0, lines[place - 1].allSatisfy(\.isWhitespace) { place -= 1 }
    return place
  }
}

extension Setting {
  /// `nil` for one that stands before all sections.
  var section: String? {
    name.firstIndex(of: ".").map { String(name[..<$0]) }
  }
}

extension Failure {
  fileprivate init(_ mistake: SettingsLine.Mistake, at place: Place) {
    let message =
      switch mistake {
      case .noEquals: "this is no setting: name = value."
      case .noValue(let name): "\(name) has no value: \(name) = value."
      case .openQuote: "the quote is not closed."
      case .afterQuote: "only a comment may follow the quoted value."
      case .openBracket: "this is no section: [name]."
      }
    self.init(.badSettings, at: place, message, advice: ["All settings: grill help settings"])
  }

  private static func unknown(
    _ kind: String,
    _ name: String,
    among known: [String],
    at place: Place
  ) -> Failure {
    let near = suggestions(for: name, among: known)
    let question =
      near.isEmpty ? "" : " Did you mean \(near.map { "\"\($0)\"" }.joined(separator: " or "))?"
    return Failure(
      .badSettings,
      at: place,
      "no \(kind) \"\(name)\".\(question)",
      advice: ["All settings: grill help settings"]
    )
  }

  fileprivate static func noSetting(_ name: String, at place: Place) -> Failure {
    unknown("setting", name, among: allSettings.map(\.name), at: place)
  }

  fileprivate static func noValue(
    _ value: String,
    of name: String,
    expected: String,
    at place: Place
  ) -> Failure {
    Failure(
      .badSettings,
      at: place,
      "\(name) cannot be \"\(value)\".",
      advice: ["Expected: \(expected)"]
    )
  }

  fileprivate static func noSection(_ name: String, _ known: [String], at place: Place) -> Failure {
    unknown("section", name, among: known, at: place)
  }
}
