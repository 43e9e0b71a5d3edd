import Basics
import Host

/// A file or folder that documents are taken from, and who named it.
struct BankRoot: Hashable, Sendable {
  var path: String
  var origin: Origin

  enum Origin: Hashable, Sendable {
    /// `--bank`.
    case option
    /// A name in the environment.
    case environment(String)
    /// A line of the settings.
    case setting(Place)
    /// Nobody; it lies where documents are looked for.
    case standard
    /// The learner's captured questions.
    case own
  }
}

extension Program {
  /// Where documents are looked for: `--bank`, else `GRILL_BANK`, else the settings, else
  /// `./Content`, else the content that was installed with the program.
  ///
  /// What the learner captured belongs to all of them but to what is named with `--bank`, which is
  /// meant as it is.
  func bankRoots(
    for invocation: Invocation,
    includingOwn: Bool = true
  ) throws(Failure) -> [BankRoot] {
    let stated = statedRoots(for: invocation)
    guard stated.first?.origin != .option, includingOwn else {
      guard !stated.isEmpty else { throw .noBank }
      return stated
    }
    // Without a home folder nothing was ever captured.
    let captured = (try? ProgressFiles(invocation, in: world))?.captured
    let own = captured.flatMap { path in
      world.files.kind(path) == .file ? BankRoot(path: path, origin: .own) : nil
    }
    let roots = stated + [own].compactMap(\.self)
    guard !roots.isEmpty else { throw .noBank }
    return roots
  }

  /// Without what the learner captured; empty where there is nothing.
  func statedRoots(for invocation: Invocation) -> [BankRoot] {
    let options = invocation.all(of: .bank)
    if !options.isEmpty { return options.map { BankRoot(path: $0, origin: .option) } }
    let variable = "GRILL_BANK"
    let listed = (world.environment[variable] ?? "").split(separator: ":").map(String.init)
    if !listed.isEmpty { return listed.map { BankRoot(path: $0, origin: .environment(variable)) } }
    let set = settings.entries(of: .bank)
    if !set.isEmpty { return set.map { BankRoot(path: $0.value, origin: .setting($0.place)) } }
    let standard = world.files.kind("Content") == .folder ? "Content" : installedContent(of: world)
    return standard.map { [BankRoot(path: $0, origin: .standard)] } ?? []
  }
}

/// `PREFIX/share/grill/Content`, where the program is `PREFIX/bin/grill`.
private func installedContent(of world: World) -> String? {
  guard let executable = world.executable else { return nil }
  let folder = executable.split(separator: "/", omittingEmptySubsequences: false).dropLast(2)
  let path = folder.joined(separator: "/") + "/share/grill/Content"
  return world.files.kind(path) == .folder ? path : nil
}

extension Failure {
  fileprivate static let noBank = Failure(
    .noInput,
    "no decks yet. A deck is a Markdown or text file that asks questions.",
    advice: ["Your folder: grill config bank PATH", "How they look: grill help format"]
  )
}
